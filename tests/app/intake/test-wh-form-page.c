/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Forms in a real window over a real store. With WAYHOME_PICTURES set to a folder, its pages become pictures. */
#include "app/intake/wh-form-page.h"

#include "app/fields/wh-field-row.h"
#include "app/intake/wh-form-group.h"
#include "app/intake/wh-stay-dialog.h"
#include "app/wh-picture.h"
#include "app/wh-workspace.h"
#include "form-desk.h"
#include "form/wh-form-problems.h"
#include "store/wh-draft-table.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"

#define SECTION_PEOPLE 0
#define SECTION_STAY 2
#define SECTION_BENEFITS 4
#define SECTION_HEALTH 5
#define SECTION_SAFETY 6
#define SECTION_REVIEW wh_layout_intake.n_pages

static void
show_section (Desk *desk, guint section)
{
  wh_form_page_show_section (WH_FORM_PAGE (desk_find_type (desk->window, WH_TYPE_FORM_PAGE)), section);
  wh_picture_settle (desk->window);
}

static void
set (WhForm *form, guint person, const char *field, const char *cell)
{
  wh_form_set (form, person, wh_layout_field_by_name (&wh_layout_intake, field), 0, cell);
}

static void
fill_person (WhForm *form, guint person, const char *first, const char *birth, const char *relation)
{
  set (form, person, "client.FirstName", first);
  set (form, person, "client.LastName", "Alvarez");
  set (form, person, "client.DOB", birth);
  set (form, person, "client.SSNDataQuality", "9");
  set (form, person, "enrollment.RelationshipToHoH", relation);
  wh_form_set (form, person, wh_layout_field_by_name (&wh_layout_intake, "client.AmIndAKNative"), 6, "1");
}

static void
fill_household (WhForm *form)
{
  fill_person (form, 0, "Maria", "1990-05-04", "1");
  wh_form_add_person (form);
  fill_person (form, 1, "Luis", "1988-11-23", "3");
  wh_form_add_person (form);
  fill_person (form, 2, "Ana", "2019-08-09", "2");
  for (guint i = 0; i < 3; i++)
    set (form, i, "enrollment.DisablingCondition", "0");
  set (form, 0, "enrollment.LivingSituation", "116");
}

static GPtrArray *
drafts (Desk *desk)
{
  return desk_drafts (desk, "intake");
}

static guint
count_in (GPtrArray *stays, const char *household)
{
  guint n = 0;

  for (guint i = 0; i < stays->len; i++)
    n += g_strcmp0 (wh_record_get_text (g_ptr_array_index (stays, i), WH_ENROLLMENT_HOUSEHOLD_ID), household) == 0;
  return n;
}

/* Save brings the whole household into the store, and the draft goes in the same step. */
static void
test_save (Desk *desk, gconstpointer data)
{
  WhForm *form = desk_open_intake (desk, "");
  g_autoptr (GPtrArray) clients = NULL, stays = NULL, left = NULL;
  g_autofree char *household = g_strdup (wh_form_get_household_id (form));
  g_autoptr (WhRecord) project = NULL;

  fill_household (form);
  wh_picture_settle (desk->window);
  wh_picture_take (desk->window, "intake-people");
  show_section (desk, SECTION_STAY);
  wh_picture_take (desk->window, "intake-stay");
  show_section (desk, SECTION_REVIEW);
  wh_picture_take (desk->window, "intake-review");
  g_assert_true (wh_form_can_save (form));
  desk_click (desk, "Save the household");
  desk_wait_until (desk, desk_is_closed, NULL);
  clients = desk_records (desk, WH_KIND_CLIENT);
  stays = desk_records (desk, WH_KIND_ENROLLMENT);
  left = drafts (desk);
  g_assert_cmpuint (clients->len, ==, 4);
  g_assert_cmpuint (stays->len, ==, 4);
  g_assert_cmpuint (left->len, ==, 0);
  g_assert_cmpuint (count_in (stays, household), ==, 3);
  project = desk_add_project (desk, "Bay Shelter", 0, 8);
  form = desk_open_intake (desk, ""); /* begins with the project of this one */
  g_assert_false (wh_record_is_null (wh_form_get_record (form, 0, WH_KIND_ENROLLMENT), WH_ENROLLMENT_PROJECT_ID));
}

static GtkWidget *
row_of (GtkWidget *widget, const char *field)
{
  if (WH_IS_FIELD_ROW (widget) && gtk_widget_get_mapped (widget)
      && g_str_equal (wh_field_row_get_field (WH_FIELD_ROW (widget))->name, field))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = row_of (child, field);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
has_focus_within (GtkWidget *widget)
{
  return (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

/* A paused intake is listed, and opens with every answer at the question where it was left. */
static void
test_pause (Desk *desk, gconstpointer data)
{
  WhForm *form = desk_open_intake (desk, "");
  g_autoptr (GPtrArray) left = NULL;
  g_autofree char *parameter = NULL, *name = NULL;
  char hex[WH_ID_HEX_SIZE];

  fill_household (form);
  wh_picture_settle (desk->window);
  gtk_widget_grab_focus (row_of (desk->window, "client.DOB"));
  desk_click (desk, "Pause");
  desk_wait_until (desk, desk_is_closed, NULL);
  left = drafts (desk);
  g_assert_cmpuint (left->len, ==, 1);
  g_assert_cmpstr (((WhDraft *) g_ptr_array_index (left, 0))->title, ==, "Maria Alvarez and 2 others");
  parameter = g_strconcat ("draft:", wh_id_to_hex (&((WhDraft *) g_ptr_array_index (left, 0))->id, hex), NULL);
  form = desk_open_intake (desk, parameter);
  g_assert_cmpuint (wh_form_get_n_people (form), ==, 3);
  name = wh_form_get_person_name (form, 2);
  g_assert_cmpstr (name, ==, "Ana Alvarez");
  g_assert_true (has_focus_within (row_of (desk->window, "client.DOB")));
}

/* An intake in which nothing was said leaves nothing behind. */
static void
test_empty (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) left = NULL;

  desk_open_intake (desk, "");
  desk_click (desk, "Pause");
  desk_wait_until (desk, desk_is_closed, NULL);
  left = drafts (desk);
  g_assert_cmpuint (left->len, ==, 0);
}

/* Who is known appears while the name is typed; choosing them brings what is known, and Save adds only the stay. */
static void
test_known (Desk *desk, gconstpointer data)
{
  WhForm *form = desk_open_intake (desk, "");
  g_autoptr (GPtrArray) clients = NULL, stays = NULL;

  gtk_widget_grab_focus (row_of (desk->window, "client.FirstName"));
  set (form, 0, "client.FirstName", "Grac");
  set (form, 0, "client.LastName", "Yoder");
  desk_wait_until (desk, desk_is_shown, "Grace Yoder");
  wh_picture_take (desk->window, "intake-known");
  desk_click (desk, "Grace Yoder");
  desk_wait_until (desk, desk_is_shown, "Known client");
  g_assert_nonnull (wh_form_get_original (form, 0, WH_KIND_CLIENT));
  wh_picture_take (desk->window, "intake-linked");
  show_section (desk, SECTION_REVIEW);
  g_assert_nonnull (desk_find_label (desk->window, "Grace Yoder: Project")); /* the stay that she has there */
  desk_click (desk, "Save the household");
  desk_wait_until (desk, desk_is_closed, NULL);
  clients = desk_records (desk, WH_KIND_CLIENT);
  stays = desk_records (desk, WH_KIND_ENROLLMENT);
  g_assert_cmpuint (clients->len, ==, 1);
  g_assert_cmpuint (stays->len, ==, 2);
}

/* What is wrong keeps the intake from being saved and is said in the review. */
static void
test_blocked (Desk *desk, gconstpointer data)
{
  WhForm *form = desk_open_intake (desk, "");
  g_autoptr (GPtrArray) clients = NULL;

  fill_household (form);
  set (form, 1, "client.DOB", "2090-01-01");
  show_section (desk, SECTION_REVIEW);
  desk_click (desk, "Save the household");
  wh_picture_settle (desk->window);
  wh_picture_take (desk->window, "intake-blocked");
  g_assert_nonnull (desk_find_label (desk->window, "Luis Alvarez: Birth date"));
  clients = desk_records (desk, WH_KIND_CLIENT);
  g_assert_cmpuint (clients->len, ==, 1);
}

static WhFormGroup *
group_of (Desk *desk, const char *title)
{
  return WH_FORM_GROUP (gtk_widget_get_ancestor (desk_find_label (desk->window, title), WH_TYPE_FORM_GROUP));
}

/* Violence is asked behind a door that is opened for one person and is closed again with the page, the person and the
 * lock; the review tells nobody more than that something is missing there. */
static void
test_private (Desk *desk, gconstpointer data)
{
  WhForm *form = desk_open_intake (desk, "");

  fill_household (form);
  show_section (desk, SECTION_SAFETY);
  wh_picture_take (desk->window, "intake-safety-closed");
  g_assert_null (row_of (desk->window, "domestic_violence.DomesticViolenceSurvivor"));
  desk_click (desk, "Open for Maria Alvarez");
  wh_picture_settle (desk->window);
  g_assert_true (has_focus_within (row_of (desk->window, "domestic_violence.DomesticViolenceSurvivor")));
  set (form, 0, "domestic_violence.DomesticViolenceSurvivor", "1");
  wh_picture_settle (desk->window);
  wh_picture_take (desk->window, "intake-safety-open");
  g_assert_nonnull (row_of (desk->window, "domestic_violence.CurrentlyFleeing"));
  show_section (desk, SECTION_HEALTH);
  show_section (desk, SECTION_SAFETY);
  g_assert_null (row_of (desk->window, "domestic_violence.DomesticViolenceSurvivor"));
  desk_click (desk, "Open for Maria Alvarez");
  gtk_widget_set_visible (desk->window, FALSE);
  gtk_widget_set_visible (desk->window, TRUE);
  wh_picture_settle (desk->window);
  g_assert_null (row_of (desk->window, "domestic_violence.DomesticViolenceSurvivor"));
  show_section (desk, SECTION_REVIEW);
  g_assert_nonnull (desk_find_label (desk->window, "Maria Alvarez: Domestic violence"));
  g_assert_null (desk_find_label (desk->window, "Maria Alvarez: Fleeing now"));
}

static void
press_rest (Desk *desk, const char *group)
{
  g_signal_emit_by_name (gtk_widget_get_ancestor (desk_find_label (GTK_WIDGET (group_of (desk, group)),
                                                              "None of the others"), GTK_TYPE_BUTTON), "clicked");
  wh_picture_settle (desk->window);
}

/* One key for the rest of a block, and the same button takes it back. */
static void
test_rest (Desk *desk, gconstpointer data)
{
  WhForm *form = desk_open_intake (desk, "");
  const WhLayoutField *medicare = wh_layout_field_by_name (&wh_layout_intake, "income_benefit.Medicare");

  fill_household (form);
  show_section (desk, SECTION_BENEFITS);
  set (form, 0, "income_benefit.BenefitsFromAnySource", "1");
  set (form, 0, "income_benefit.SNAP", "1");
  set (form, 0, "income_benefit.InsuranceFromAnySource", "1");
  set (form, 0, "income_benefit.Medicaid", "1");
  wh_picture_settle (desk->window);
  wh_picture_take (desk->window, "intake-benefits");
  press_rest (desk, "Health insurance");
  wh_picture_take (desk->window, "intake-benefits-rest");
  g_assert_nonnull (desk_find_label (desk->window, "9 answered with No"));
  g_assert_true (wh_form_get_state (form, 0, medicare).answered);
  desk_click (desk, "Undo");
  wh_picture_settle (desk->window);
  g_assert_null (desk_find_label (desk->window, "9 answered with No"));
  g_assert_false (wh_form_get_state (form, 0, medicare).answered);
  show_section (desk, SECTION_HEALTH);
  set (form, 0, "substance_use_disorder.DisabilityResponse", "1");
  press_rest (desk, "Conditions");
  wh_picture_take (desk->window, "intake-health");
  g_assert_nonnull (desk_find_label (desk->window, "4 answered with No"));
}

static char *
stay_of_grace (Desk *desk)
{
  g_autoptr (GPtrArray) stays = desk_records (desk, WH_KIND_ENROLLMENT);
  char hex[WH_ID_HEX_SIZE];

  g_assert_cmpuint (stays->len, ==, 1);
  return g_strdup (wh_id_to_hex (wh_record_get_id (g_ptr_array_index (stays, 0)), hex));
}

static gboolean
is_listed (Desk *desk, gconstpointer name)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (WH_IS_STAY_DIALOG (window) && desk_find_label (window, name) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* The stay offers what this project asks, and nothing else. */
static void
test_stay (Desk *desk, gconstpointer data)
{
  g_autofree char *hex = stay_of_grace (desk);
  WhId stay;
  GtkWidget *dialog;

  g_assert_true (wh_id_from_hex (hex, &stay));
  dialog = wh_stay_dialog_new (desk->session, &stay);
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (desk->window));
  gtk_window_present (GTK_WINDOW (dialog));
  desk_wait_until (desk, is_listed, "Project start");
  g_assert_true (is_listed (desk, "Exit"));
  g_assert_true (is_listed (desk, "Update"));
  g_assert_true (is_listed (desk, "Annual assessment"));
  g_assert_true (is_listed (desk, "Milestones"));
  g_assert_false (is_listed (desk, "Aftercare"));
  g_assert_false (is_listed (desk, "Contact")); /* not of a house with this funding */
  wh_picture_take (dialog, "stay");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* Leaving: the form asks its own questions, and Save ends the stay and changes nothing else. */
static void
test_exit (Desk *desk, gconstpointer data)
{
  g_autofree char *hex = stay_of_grace (desk);
  g_autofree char *parameter = g_strconcat ("stay:exit:", hex, NULL);
  g_autoptr (GPtrArray) exits = NULL, incomes = NULL;
  WhForm *form = desk_open_flow (desk, "form", parameter);

  g_assert_cmpuint (wh_form_get_n_people (form), ==, 1);
  g_assert_nonnull (row_of (desk->window, "exit.ExitDate"));
  wh_picture_take (desk->window, "exit");
  wh_form_set (form, 0, wh_layout_field_by_name (&wh_layout_exit, "exit.Destination"), 0, "410");
  wh_form_set (form, 0, wh_layout_field_by_name (&wh_layout_exit, "income_benefit.IncomeFromAnySource"), 0, "0");
  show_section (desk, wh_layout_exit.n_pages);
  desk_click (desk, "Save");
  desk_wait_until (desk, desk_is_closed, NULL);
  exits = desk_records (desk, WH_KIND_EXIT);
  incomes = desk_records (desk, WH_KIND_INCOME_BENEFIT);
  g_assert_cmpuint (exits->len, ==, 1);
  g_assert_cmpint (wh_record_get_number (g_ptr_array_index (exits, 0), WH_EXIT_DESTINATION), ==, 410);
  g_assert_cmpint (wh_record_get_number (g_ptr_array_index (incomes, 0), WH_INCOME_BENEFIT_DATA_COLLECTION_STAGE), ==,
                   3);
}

static void
add_earlier (Desk *desk, WhRecord *stay)
{
  g_autoptr (WhRecord) earlier = wh_record_new (wh_kind (WH_KIND_INCOME_BENEFIT));

  wh_record_set_reference (earlier, WH_INCOME_BENEFIT_PERSONAL_ID,
                           wh_record_get_reference (stay, WH_ENROLLMENT_PERSONAL_ID), NULL);
  wh_record_set_reference (earlier, WH_INCOME_BENEFIT_ENROLLMENT_ID, wh_record_get_id (stay), NULL);
  wh_record_set_number (earlier, WH_INCOME_BENEFIT_INFORMATION_DATE, wh_session_today (desk->session) - 30);
  wh_record_set_number (earlier, WH_INCOME_BENEFIT_DATA_COLLECTION_STAGE, 1);
  wh_record_set_number (earlier, WH_INCOME_BENEFIT_INSURANCE_FROM_ANY_SOURCE, 1);
  wh_record_set_number (earlier, WH_INCOME_BENEFIT_MEDICAID, 1);
  desk_save (desk, earlier);
}

static guint
count_setting (WhForm *form, WhKindId kind)
{
  GPtrArray *setting = wh_form_get_setting (form);
  guint n = 0;

  for (guint i = 0; i < setting->len; i++)
    n += wh_record_is (g_ptr_array_index (setting, i), kind);
  return n;
}

/* An update that nobody began leaves nothing; a paused one opens again as what it is. */
static void
test_update_paused (Desk *desk, gconstpointer data)
{
  g_autofree char *hex = stay_of_grace (desk), *parameter = g_strconcat ("stay:update:", hex, NULL), *again = NULL;
  g_autoptr (GPtrArray) left = NULL, stays = desk_records (desk, WH_KIND_ENROLLMENT);
  char id[WH_ID_HEX_SIZE];
  WhForm *form;

  add_earlier (desk, g_ptr_array_index (stays, 0));
  form = desk_open_flow (desk, "form", parameter);
  desk_click (desk, "Pause");
  desk_wait_until (desk, desk_is_closed, NULL);
  form = desk_open_flow (desk, "form", parameter);
  wh_form_set (form, 0, wh_layout_field_by_name (&wh_layout_update, "income_benefit.IncomeFromAnySource"), 0, "0");
  desk_click (desk, "Pause");
  desk_wait_until (desk, desk_is_closed, NULL);
  left = desk_drafts (desk, "update");
  g_assert_cmpuint (left->len, ==, 1);
  again = g_strconcat ("draft:", wh_id_to_hex (&((WhDraft *) g_ptr_array_index (left, 0))->id, id), NULL);
  form = desk_open_flow (desk, "form", again);
  g_assert_true (wh_form_get_layout (form) == &wh_layout_update);
  g_assert_cmpuint (wh_form_get_n_people (form), ==, 1);
  g_assert_cmpuint (count_setting (form, WH_KIND_INCOME_BENEFIT), ==, 1); /* what was said before stands beside it */
  g_assert_cmpuint (count_setting (form, WH_KIND_ENROLLMENT), ==, 0);     /* her stay is in the form, once */
}

/* Another member stayed where the head did: one button says so, the rows say whose answer it was, one takes it back. */
static void
test_same (Desk *desk, gconstpointer data)
{
  WhForm *form = desk_open_intake (desk, "");
  const WhLayoutField *field = wh_layout_field_by_name (wh_form_get_layout (form), "enrollment.LivingSituation");

  fill_household (form);
  set (form, 0, "enrollment.LengthOfStay", "2");
  wh_picture_settle (desk->window);
  show_section (desk, SECTION_STAY);
  desk_click (desk, "Luis Alvarez");
  wh_picture_settle (desk->window);
  wh_picture_take (desk->window, "same-offered");
  desk_click (desk, "Same as Maria Alvarez");
  wh_picture_settle (desk->window);
  wh_picture_take (desk->window, "same-taken");
  g_assert_cmpint (wh_form_get_source (form, 1, field), ==, WH_SOURCE_HEAD);
  g_assert_nonnull (desk_find_label (desk->window, "2 answers taken"));
  g_assert_nonnull (desk_find_label (desk->window, "Taken from the head of the household. Change it if it differs."));
  desk_click (desk, "Undo");
  wh_picture_settle (desk->window);
  g_assert_false (wh_form_get_state (form, 1, field).answered);
  g_assert_nonnull (desk_find_label (desk->window, "Same as Maria Alvarez"));
}

/* Pressing F1 on the start of a stay says what it means in this type of project, and Escape leads back to it. */
static void
test_meaning (Desk *desk, gconstpointer data)
{
  WhForm *form = desk_open_intake (desk, "");
  const WhLayoutField *field = wh_layout_field_by_name (wh_form_get_layout (form), "enrollment.EntryDate");
  const char *housing = wh_form_explain (form, 0, field);
  g_autoptr (WhRecord) street = desk_add_project (desk, "Street Team", 4, 8);
  GtkWidget *row, *focus;

  g_assert_nonnull (strstr (housing, "the day of admission"));
  show_section (desk, SECTION_STAY);
  row = row_of (desk->window, field->name);
  gtk_widget_grab_focus (row);
  focus = gtk_root_get_focus (GTK_ROOT (desk->window));
  gtk_widget_activate_action (row, "field.explain", NULL);
  wh_picture_settle (desk->window);
  wh_picture_take (desk->window, "meaning");
  g_assert_nonnull (desk_find_label (desk->window, housing));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (desk->window)), row));
  gtk_widget_activate_action (row, "field.explain", NULL);
  wh_picture_settle (desk->window);
  g_assert_null (desk_find_label (desk->window, housing));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (desk->window)) == focus);
}

/* An update, and a new intake of somebody who is known, offer what they said before; nothing of it is an answer. */
static void
test_earlier (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) stays = desk_records (desk, WH_KIND_ENROLLMENT), clients = desk_records (desk, WH_KIND_CLIENT);
  WhRecord *stay = g_ptr_array_index (stays, 0);
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *update = NULL, *intake = NULL;
  WhForm *form;

  add_earlier (desk, stay);
  update = g_strconcat ("stay:update:", wh_id_to_hex (wh_record_get_id (stay), hex), NULL);
  form = desk_open_flow (desk, "form", update);
  for (guint i = 0; i < wh_form_get_layout (form)->n_pages; i++)
    if (g_str_equal (wh_form_get_layout (form)->pages[i].name, "benefits"))
      show_section (desk, i);
  wh_picture_take (desk->window, "earlier-offered");
  g_assert_false (wh_form_get_state (form, 0, wh_layout_field_by_name (wh_form_get_layout (form),
                                              "income_benefit.InsuranceFromAnySource")).answered);
  g_assert_nonnull (desk_find_label (desk->window, "Not confirmed yet: Yes"));
  desk_click (desk, "Pause");
  desk_wait_until (desk, desk_is_closed, NULL);

  intake = g_strconcat ("client:", wh_id_to_hex (wh_record_get_id (g_ptr_array_index (clients, 0)), hex), NULL);
  form = desk_open_intake (desk, intake);
  show_section (desk, SECTION_BENEFITS);
  g_assert_nonnull (desk_find_label (desk->window, "Not confirmed yet: Yes"));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  wh_picture_load_look ();
  g_test_add ("/form-page/save", Desk, NULL, desk_set_up, test_save, desk_tear_down);
  g_test_add ("/form-page/pause", Desk, NULL, desk_set_up, test_pause, desk_tear_down);
  g_test_add ("/form-page/empty", Desk, NULL, desk_set_up, test_empty, desk_tear_down);
  g_test_add ("/form-page/known", Desk, NULL, desk_set_up, test_known, desk_tear_down);
  g_test_add ("/form-page/private", Desk, NULL, desk_set_up, test_private, desk_tear_down);
  g_test_add ("/form-page/rest", Desk, NULL, desk_set_up, test_rest, desk_tear_down);
  g_test_add ("/form-page/blocked", Desk, NULL, desk_set_up, test_blocked, desk_tear_down);
  g_test_add ("/form-page/stay", Desk, NULL, desk_set_up, test_stay, desk_tear_down);
  g_test_add ("/form-page/exit", Desk, NULL, desk_set_up, test_exit, desk_tear_down);
  g_test_add ("/form-page/update-paused", Desk, NULL, desk_set_up, test_update_paused, desk_tear_down);
  g_test_add ("/form-page/same", Desk, NULL, desk_set_up, test_same, desk_tear_down);
  g_test_add ("/form-page/earlier", Desk, NULL, desk_set_up, test_earlier, desk_tear_down);
  g_test_add ("/form-page/meaning", Desk, NULL, desk_set_up, test_meaning, desk_tear_down);
  return g_test_run ();
}
