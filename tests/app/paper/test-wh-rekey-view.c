/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paper's answers from the keyboard. With WAYHOME_PICTURES set to a folder, the screens become pictures. */
#include "app/paper/wh-rekey-view.h"

#include <string.h>

#include "app/intake/form-desk.h"
#include "app/paper/wh-paper-window.h"
#include "app/paper/wh-rekey-row.h"
#include "app/paper/wh-rekey-sheets.h"
#include "app/wh-picture.h"
#include "form/wh-form-branch.h"
#include "form/wh-form-choices.h"
#include "form/wh-form-save.h"
#include "paper/wh-paper-form.h"

static WhForm *
open_rekey (Desk *desk, const char *flow, const char *parameter)
{
  WhForm *form = desk_open_flow (desk, flow, parameter);

  gtk_widget_activate_action (gtk_window_get_focus (GTK_WINDOW (desk->window)), "form.rekey", NULL);
  wh_picture_settle (desk->window);
  g_assert_nonnull (desk_find_type (desk->window, WH_TYPE_REKEY_VIEW));
  return form;
}

static GtkWidget *
find_row (GtkWidget *widget, const char *field)
{
  if (WH_IS_REKEY_ROW (widget)
      && (field == NULL || g_str_equal (wh_rekey_row_get_field (WH_REKEY_ROW (widget))->name, field)))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, field);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
nth_entry (GtkWidget *widget, guint *n)
{
  if (GTK_IS_ENTRY (widget) && (*n)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = nth_entry (child, n);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
entry_of (Desk *desk, const char *field, guint part)
{
  GtkWidget *row = find_row (desk->window, field);

  g_assert_nonnull (row);
  return nth_entry (row, &part);
}

static void
type_text (Desk *desk, const char *field, guint part, const char *text)
{
  gtk_widget_grab_focus (entry_of (desk, field, part));
  gtk_editable_set_text (GTK_EDITABLE (entry_of (desk, field, part)), text);
}

/* Which questions there are follows when the person goes on. */
static void
choose_project (Desk *desk, const char *text)
{
  type_text (desk, "enrollment.ProjectID", 0, text);
  gtk_widget_grab_focus (entry_of (desk, "enrollment.EntryDate", 0));
  wh_picture_settle (desk->window);
}

static guint
n_sheets (Desk *desk)
{
  GtkWidget *list = desk_find_type (desk_find_type (desk->window, WH_TYPE_REKEY_SHEETS), GTK_TYPE_LIST_BOX);
  guint n = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) n) != NULL)
    n++;
  return n;
}

static void
open_sheet (Desk *desk, guint index)
{
  GtkWidget *list = desk_find_type (desk_find_type (desk->window, WH_TYPE_REKEY_SHEETS), GTK_TYPE_LIST_BOX);
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) index);

  g_assert_nonnull (row);
  g_signal_emit_by_name (list, "row-activated", row);
  wh_picture_settle (desk->window);
}

/* ---- what is read from a filled paper ---- */

static char *
digits_of (const WhPaperAnswer *answer)
{
  GString *text = g_string_new (answer->text);

  if (strchr (answer->pattern, '.') != NULL && text->len > 2)
    g_string_insert (text, (gssize) text->len - 2, ".");
  return g_strstrip (g_string_free (text, FALSE));
}

/* The codes beside the ticked boxes, the signs in the others, the words on the line. */
static char *
read_paper (const WhPaperBlock *block, guint part)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < block->answers->len; i++)
    {
      const WhPaperAnswer *answer = g_ptr_array_index (block->answers, i);
      g_autofree char *digits = answer->kind == WH_PAPER_COMB ? digits_of (answer) : NULL;

      for (guint t = 0; t < answer->ticks->len && part == 0; t++)
        {
          const WhPaperTick *tick = g_ptr_array_index (answer->ticks, t);

          if (tick->ticked)
            g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", tick->code);
        }
      if (digits != NULL && (part > 0 || answer->ticks->len == 0))
        g_string_append (text, digits);
      else if (answer->kind == WH_PAPER_LINE && answer->text != NULL)
        g_string_append (text, answer->text);
    }
  return g_string_free (text, FALSE);
}

static const WhPaperBlock *
find_block (WhPaper *paper, const WhLayoutField *field, guint person)
{
  for (guint i = 0; i < wh_paper_get_n_blocks (paper); i++)
    {
      const WhPaperBlock *block = wh_paper_get_block (paper, i);

      if (g_strcmp0 (block->name, field->name) == 0
          && block->person == (field->per == WH_PER_PERSON ? person : WH_FORM_HOUSEHOLD))
        return block;
    }
  return NULL;
}

static void
key_row (Desk *desk, WhForm *form, WhPaper *paper, const WhLayoutField *field, guint person)
{
  const WhPaperBlock *block = find_block (paper, field, person);
  gboolean source = wh_layout_field_answer (field) == WH_ANSWER_SOURCE;

  if (block == NULL || !wh_form_get_state (form, person, field).visible || field->compute != NULL)
    return;
  for (guint part = 0; part < (source ? 2 : 1); part++)
    {
      g_autofree char *text = read_paper (block, part);

      if (*text != '\0')
        type_text (desk, field->name, part, text);
    }
}

static void
key_sheet (Desk *desk, WhForm *form, WhPaper *paper, guint person)
{
  const WhLayout *layout = wh_form_get_layout (form);
  const WhLayoutField *field;

  for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
    if (find_row (desk->window, field->name) != NULL)
      key_row (desk, form, paper, field, person);
}

/* ---- the same answers on the screen ---- */

static void
answer (WhForm *form, guint person, const WhLayoutField *field, GRand *rand)
{
  for (guint part = 0; part < field->n_columns; part++)
    {
      g_autoptr (GPtrArray) choices = wh_form_get_choices (form, person, field, part);
      const WhColumn *column = wh_layout_field_column (field, part);
      gboolean several = wh_layout_field_answer (field) == WH_ANSWER_MULTI_CHOICE;

      if (column->type == WH_TYPE_REFERENCE || (several && part + 1 == field->n_columns))
        continue;
      if (several || (part == 0 && wh_layout_field_answer (field) == WH_ANSWER_SOURCE))
        wh_form_set (form, person, field, part, g_rand_boolean (rand) ? "1" : "");
      else if (choices->len > 0)
        wh_form_set (form, person, field, part, ((WhFormChoice *) g_ptr_array_index (choices, (guint) g_rand_int_range (
                                                  rand, 0, (int) choices->len)))->value);
      else if (field->widget == WH_WIDGET_SSN)
        wh_form_set (form, person, field, part, "123456789");
      else if (column->type == WH_TYPE_DATE)
        wh_form_set (form, person, field, part, g_rand_boolean (rand) ? "1985-03-02" : "2026-02-11");
      else if (column->type == WH_TYPE_MONEY)
        wh_form_set (form, person, field, part, g_rand_boolean (rand) ? "1250.50" : "80.00");
      else
        wh_form_set (form, person, field, part, column->type == WH_TYPE_TEXT ? "O’Hara" : "12");
    }
}

static WhForm *
answer_on_screen (WhForm *like, GRand *rand)
{
  WhForm *form = wh_form_new_empty (like);
  const WhLayoutField *field;

  for (guint i = 0; i < 2; i++)
    wh_form_add_person (form);
  for (guint i = 0; (field = wh_layout_field (wh_form_get_layout (form), i)) != NULL; i++)
    for (guint person = 0; person < 2; person++)
      if (wh_form_get_state (form, person, field).visible && field->compute == NULL)
        answer (form, person, field, rand);
  return form;
}

/* Ids are drawn anew for each form; all else has to be the same. */
static char *
describe (WhForm *form)
{
  g_autoptr (WhChangeGroup) group = wh_form_make_group (form);
  g_autoptr (GRegex) ids = g_regex_new ("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", 0, 0, NULL);
  GString *text = g_string_new (NULL);
  char *same;

  for (guint i = 0; i < group->changes->len; i++)
    {
      JsonObject *object = wh_change_to_json (g_ptr_array_index (group->changes, i));
      g_autoptr (JsonNode) node = json_node_alloc ();
      g_autofree char *json = NULL;

      json_node_init_object (node, object);
      json = json_to_string (node, FALSE);
      g_string_append_printf (text, "%s\n", json);
      json_object_unref (object);
    }
  same = g_regex_replace_literal (ids, text->str, -1, 0, "ID", 0, NULL);
  g_string_free (text, TRUE);
  return same;
}

/* A household's paper, printed from answers given on the screen and keyed here, gives the very same records. */
static void
test_same_records (Desk *desk, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2026);
  WhForm *form = open_rekey (desk, "intake", "");
  WhPaperFormOptions options = { .filled = TRUE, .with_private = TRUE, .show_ssn = TRUE };
  g_autoptr (WhForm) screen = NULL;
  g_autoptr (WhPaper) paper = NULL;
  g_autofree char *keyed = NULL, *answered = NULL;

  choose_project (desk, "1");
  wh_form_add_person (form);
  wh_picture_settle (desk->window);
  screen = answer_on_screen (form, rand);
  paper = wh_paper_from_form (screen, &options);
  g_assert_cmpuint (n_sheets (desk), ==, 5);
  for (guint i = 0; i < 5; i++)
    {
      open_sheet (desk, i);
      key_sheet (desk, form, paper, i == 0 ? 0 : (i - 1) / 2);
    }
  keyed = describe (form);
  answered = describe (screen);
  g_assert_cmpuint (strlen (keyed), >, 2000);
  g_assert_cmpstr (keyed, ==, answered);
  open_sheet (desk, 1);
  wh_picture_take (desk->window, "rekey-person");
}

static gboolean
is_open (Desk *desk, const char *field)
{
  return gtk_widget_is_sensitive (entry_of (desk, field, 0));
}

/* Enter goes to the next line that is asked; what is no answer is said, keeps Save back and is there again. */
static void
test_check (Desk *desk, gconstpointer data)
{
  WhForm *form = open_rekey (desk, "intake", "");
  WhRekeyView *view = WH_REKEY_VIEW (desk_find_type (desk->window, WH_TYPE_REKEY_VIEW));
  g_autoptr (GPtrArray) clients = NULL;

  choose_project (desk, "harb");
  open_sheet (desk, 1);
  wh_picture_take (desk->window, "rekey-empty");
  type_text (desk, "client.FirstName", 0, "Maria");
  type_text (desk, "client.LastName", 0, "Alvarez");
  type_text (desk, "client.DOB", 0, "5/4/1990");
  type_text (desk, "client.SSNDataQuality", 0, "9");
  type_text (desk, "client.AmIndAKNative", 0, "4 7");
  type_text (desk, "enrollment.LivingSituation", 0, "77");
  g_assert_false (is_open (desk, "enrollment.RentalSubsidyType"));
  open_sheet (desk, 0);
  g_assert_false (wh_rekey_view_can_save (view));
  wh_rekey_view_check (view);
  wh_picture_take (desk->window, "rekey-check");
  g_assert_nonnull (desk_find_label (desk->window, "Typed, but no such answer"));
  open_sheet (desk, 1);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry_of (desk, "enrollment.LivingSituation", 0))), ==, "77");
  type_text (desk, "enrollment.LivingSituation", 0, "435");
  wh_picture_settle (desk->window);
  g_assert_true (is_open (desk, "enrollment.RentalSubsidyType"));
  type_text (desk, "enrollment.LivingSituation", 0, "116");
  g_assert_true (wh_rekey_view_can_save (view));
  gtk_widget_activate_action (GTK_WIDGET (view), "form.save", NULL);
  g_assert_true (wh_rekey_view_is_checking (view));
  g_assert_true (form == desk_form (desk));
  wh_picture_take (desk->window, "rekey-missing");
  gtk_widget_activate_action (GTK_WIDGET (view), "form.save", NULL);
  desk_wait_until (desk, desk_is_closed, NULL);
  clients = desk_records (desk, WH_KIND_CLIENT);
  g_assert_cmpuint (clients->len, ==, 2);
}

/* A private sheet goes when the page goes. */
static void
test_private (Desk *desk, gconstpointer data)
{
  open_rekey (desk, "intake", "");
  choose_project (desk, "1");
  open_sheet (desk, 2);
  g_assert_nonnull (find_row (desk->window, "domestic_violence.DomesticViolenceSurvivor"));
  gtk_widget_set_visible (desk->workspace, FALSE);
  wh_picture_settle (desk->window);
  gtk_widget_set_visible (desk->workspace, TRUE);
  wh_picture_settle (desk->window);
  g_assert_null (find_row (desk->window, "domestic_violence.DomesticViolenceSurvivor"));
}

static void
add_agency (Desk *desk)
{
  g_autoptr (WhRecord) agency = wh_record_new (wh_kind (WH_KIND_ORGANIZATION));
  g_autoptr (WhRecord) project = wh_record_new (wh_kind (WH_KIND_PROJECT));

  wh_record_set_text (agency, WH_ORGANIZATION_ORGANIZATION_NAME, "Bay Alliance");
  desk_save (desk, agency);
  wh_record_set_text (project, WH_PROJECT_PROJECT_NAME, "Bay House");
  wh_record_set_reference (project, WH_PROJECT_ORGANIZATION_ID, wh_record_get_id (agency), NULL);
  wh_record_set_number (project, WH_PROJECT_PROJECT_TYPE, 0);
  wh_record_set_number (project, WH_PROJECT_OPERATING_START_DATE, wh_date_from_ymd (2010, 1, 1));
  desk_save (desk, project);
}

static gboolean
names_agency (Desk *desk, gconstpointer data)
{
  WhPaper *paper = wh_paper_window_get_paper (WH_PAPER_WINDOW ((gpointer) data));

  return g_strcmp0 (wh_paper_get_furniture (paper).place, "Bay Alliance · Bay House") == 0;
}

static gboolean
has_pages (Desk *desk, gconstpointer data)
{
  return wh_paper_window_get_pages (WH_PAPER_WINDOW ((gpointer) data)) != NULL;
}

/* The form's menu shows its pages, with agency and project at their head. */
static void
test_print (Desk *desk, gconstpointer data)
{
  g_autoptr (GListModel) windows = NULL;
  GtkWidget *window = NULL;

  add_agency (desk);
  open_rekey (desk, "intake", "");
  choose_project (desk, "bay");
  gtk_widget_activate_action (desk_find_type (desk->window, WH_TYPE_REKEY_VIEW), "form.print", NULL);
  windows = g_object_ref (gtk_window_get_toplevels ());
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) one = g_list_model_get_item (windows, i);

      if (WH_IS_PAPER_WINDOW (one))
        window = one;
    }
  g_assert_nonnull (window);
  desk_wait_until (desk, names_agency, window);
  desk_wait_until (desk, has_pages, window);
  g_assert_cmpuint (wh_paper_pages_get_n (wh_paper_window_get_pages (WH_PAPER_WINDOW (window))), >, 3);
  wh_picture_settle (window);
  wh_picture_take (window, "paper-window");
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  wh_picture_load_look ();
  g_test_add ("/rekey/same-records", Desk, NULL, desk_set_up, test_same_records, desk_tear_down);
  g_test_add ("/rekey/check", Desk, NULL, desk_set_up, test_check, desk_tear_down);
  g_test_add ("/rekey/private", Desk, NULL, desk_set_up, test_private, desk_tear_down);
  g_test_add ("/rekey/print", Desk, NULL, desk_set_up, test_print, desk_tear_down);
  return g_test_run ();
}
