/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/paper/wh-rekey-view.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/compat/wh-scroll-pane.h"
#include "app/intake/wh-known-panel.h"
#include "app/intake/wh-review-view.h"
#include "app/paper/wh-rekey-row.h"
#include "app/paper/wh-rekey-sheets.h"
#include "form/wh-form-choices.h"
#include "form/wh-form-problems.h"
#include "form/wh-layout.h"
#include "paper/wh-paper-code.h"
#include "paper/wh-paper-form.h"
#include "paper/wh-paper-words.h"

/**
 * WhRekeyView:
 *
 * Takes the answers of a paper form from the keyboard: the same questions in the paper's order and with its numbers,
 * one on a line, Enter to the next. It is another view of the form that WhFormFrame shows: rules, drafts and Save are
 * the same. Before Save it shows what is wrong or missing.
 *
 * Signals: "moved": the form's place is another one; "save"; "back": to the form itself.
 */
struct _WhRekeyView
{
  GtkWidget parent_instance;

  WhForm *form;
  GArray *plan;        /* of WhPaperQuestion */
  char *plan_of;       /* project and people that it is made for */
  WhPaperWhose whose;  /* the sheet that is shown */
  guint person_key;
  gboolean strict;
  guint refresh;
  GPtrArray *rows;     /* of WhRekeyRow, on this sheet */
  GHashTable *misread; /* "KEY PART NAME" to what was typed there and is no answer */

  GtkWidget *content;
  GtkWidget *code;
  GtkWidget *code_state;
  GtkWidget *sheets;
  GtkWidget *known;    /* NULL: the form is about people who are there already */
  GtkWidget *stack;
  GtkWidget *scrolled;
  GtkWidget *table;
  GtkWidget *heading;
  GtkWidget *misread_list;
  GtkWidget *review;
  GtkWidget *check;
  GtkWidget *save;
};

enum
{
  MOVED,
  SAVE,
  BACK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhRekeyView, wh_rekey_view, GTK_TYPE_WIDGET)

static void show_sheet (WhRekeyView *self, WhPaperWhose whose, guint person_key);
static void focus_row (WhRekeyView *self, const char *field);
static void changed_cb (WhRekeyView *self);

/* ---- what was typed and is no answer ---- */

static char *
misread_key (WhRekeyView *self, WhRekeyRow *row, guint part)
{
  return g_strdup_printf ("%u %u %s", self->person_key, part, wh_rekey_row_get_field (row)->name);
}

static void
misread_cb (WhRekeyView *self, WhRekeyRow *row)
{
  guint part;
  const char *text = wh_rekey_row_get_misread (row, &part);

  for (guint p = 0; p < 2; p++)
    {
      g_autofree char *key = misread_key (self, row, p);

      if (text != NULL && p == part)
        g_hash_table_insert (self->misread, g_steal_pointer (&key), g_strdup (text));
      else
        g_hash_table_remove (self->misread, key);
    }
}

static void
restore_misread (WhRekeyView *self, WhRekeyRow *row)
{
  for (guint part = 0; part < 2; part++)
    {
      g_autofree char *key = misread_key (self, row, part);
      const char *text = g_hash_table_lookup (self->misread, key);

      if (text != NULL)
        wh_rekey_row_set_misread (row, text, part);
    }
}

/* ---- the sheet ---- */

static guint
person_index (WhRekeyView *self, guint key)
{
  int person = key > 0 ? wh_form_find_person (self->form, key) : -1;

  return person < 0 ? WH_FORM_HOUSEHOLD : (guint) person;
}

static gboolean
is_on_sheet (WhRekeyView *self, const WhPaperQuestion *question)
{
  return question->whose == self->whose && question->person == person_index (self, self->person_key);
}

static void
entered_cb (WhRekeyView *self, WhRekeyRow *row)
{
  graphene_rect_t bounds;
  GtkAdjustment *at = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));

  wh_form_set_place (self->form, self->person_key > 0 ? person_index (self, self->person_key) : 0,
                     wh_rekey_row_get_field (row)->name);
  g_signal_emit (self, signals[MOVED], 0);
  changed_cb (self);
  /* The next lines are in sight before they are reached. */
  if (gtk_widget_compute_bounds (GTK_WIDGET (row), self->table, &bounds))
    gtk_adjustment_clamp_page (at, bounds.origin.y - 3 * bounds.size.height,
                               bounds.origin.y + 4 * bounds.size.height);
}

/* The sheet after this one; private ones are opened by hand only. */
static void
go_to_next_sheet (WhRekeyView *self)
{
  gboolean past = FALSE;

  for (guint i = 0; i < self->plan->len; i++)
    {
      const WhPaperQuestion *question = &g_array_index (self->plan, WhPaperQuestion, i);

      if (is_on_sheet (self, question))
        past = TRUE;
      else if (past && question->whose != WH_PAPER_PRIVATE)
        {
          show_sheet (self, question->whose, wh_form_get_person_key (self->form, question->person));
          focus_row (self, NULL);
          return;
        }
    }
  gtk_widget_grab_focus (self->check);
}

static void
go_cb (WhRekeyView *self, int lines, WhRekeyRow *row)
{
  guint index;

  if (!g_ptr_array_find (self->rows, row, &index))
    return;
  for (int to = (int) index + lines; to >= 0 && to < (int) self->rows->len; to += lines)
    if (wh_rekey_row_update (g_ptr_array_index (self->rows, (guint) to)))
      {
        gtk_widget_grab_focus (g_ptr_array_index (self->rows, (guint) to));
        return;
      }
  if (lines > 0)
    go_to_next_sheet (self);
}

static void
add_heading (WhRekeyView *self, const WhPaperQuestion *question)
{
  const WhLayout *layout = wh_form_get_layout (self->form);
  g_autofree char *text = g_strdup_printf ("%u  %s", (guint) (question->page - layout->pages) + 1,
                                           g_dgettext (GETTEXT_PACKAGE, question->page->label));
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "rekey-section");
  gtk_box_append (GTK_BOX (self->table), label);
}

static void
fill_table (WhRekeyView *self)
{
  const WhPaperQuestion *before = NULL;
  GtkWidget *child;

  g_ptr_array_set_size (self->rows, 0);
  while ((child = gtk_widget_get_first_child (self->table)) != NULL)
    gtk_box_remove (GTK_BOX (self->table), child);
  for (guint i = 0; i < self->plan->len; i++)
    {
      const WhPaperQuestion *question = &g_array_index (self->plan, WhPaperQuestion, i);
      GtkWidget *row;

      if (!is_on_sheet (self, question))
        continue;
      if (before == NULL || before->page != question->page)
        add_heading (self, question);
      before = question;
      row = wh_rekey_row_new (self->form, question);
      g_signal_connect_object (row, "entered", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "go", G_CALLBACK (go_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "misread", G_CALLBACK (misread_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->table), row);
      g_ptr_array_add (self->rows, row);
      restore_misread (self, WH_REKEY_ROW (row));
      wh_rekey_row_set_strict (WH_REKEY_ROW (row), self->strict);
    }
}

/* Without a name: the first open line. */
static void
focus_row (WhRekeyView *self, const char *field)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      WhRekeyRow *row = g_ptr_array_index (self->rows, i);

      if (wh_rekey_row_update (row) && (field == NULL || g_str_equal (wh_rekey_row_get_field (row)->name, field)))
        {
          gtk_widget_grab_focus (GTK_WIDGET (row));
          return;
        }
    }
}

static void
look_for (WhRekeyView *self)
{
  guint person = self->person_key > 0 ? self->person_key : wh_form_get_person_key (self->form, 0);

  if (self->known != NULL)
    wh_known_panel_look_for (WH_KNOWN_PANEL (self->known), person);
}

static void
show_sheet (WhRekeyView *self, WhPaperWhose whose, guint person_key)
{
  g_autofree char *title = NULL;

  self->whose = whose;
  self->person_key = person_key;
  title = wh_rekey_sheet_title (self->form, whose, person_index (self, person_key));
  gtk_label_set_text (GTK_LABEL (self->heading), title);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "table");
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)), 0);
  wh_rekey_sheets_update (WH_REKEY_SHEETS (self->sheets), self->plan, whose, person_key);
  fill_table (self);
  gtk_widget_set_visible (self->check, TRUE);
  gtk_widget_set_visible (self->save, FALSE);
  look_for (self);
}

static void
sheet_cb (WhRekeyView *self, guint whose, guint person_key)
{
  show_sheet (self, whose, person_key);
  focus_row (self, NULL);
}

/* ---- the form changes ---- */

static char *
make_plan_of (WhRekeyView *self)
{
  const WhId *project = wh_paper_form_project (self->form);
  char hex[WH_ID_HEX_SIZE] = "";
  GString *text = g_string_new (project != NULL ? wh_id_to_hex (project, hex) : "");

  for (guint i = 0; i < wh_form_get_n_people (self->form); i++)
    g_string_append_printf (text, " %u", wh_form_get_person_key (self->form, i));
  return g_string_free (text, FALSE);
}

/* Which questions there are follows from the project and who is in the household; answers only open and close them. */
static gboolean
make_plan (WhRekeyView *self)
{
  char *plan_of = make_plan_of (self);
  gboolean same = g_strcmp0 (plan_of, self->plan_of) == 0;

  if (same)
    {
      g_free (plan_of);
      return FALSE;
    }
  g_free (self->plan_of);
  self->plan_of = plan_of;
  g_clear_pointer (&self->plan, g_array_unref);
  self->plan = wh_paper_plan_new (self->form, FALSE);
  return TRUE;
}

static void
show_code_state (WhRekeyView *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->code)), *text = "";
  const WhId *project = wh_paper_form_project (self->form);
  WhPaperCode code;

  if (*typed == '\0')
    text = _("At the foot of each page");
  else if (!wh_paper_code_read (typed, &code))
    text = _("There is no form with this code yet");
  else if (strcmp (code.layout->name, wh_form_get_layout (self->form)->name) != 0)
    text = _("This is another form: go back and open it");
  else if (!wh_paper_code_is_version (&code, wh_form_get_layout (self->form)))
    text = _("Printed before the form was changed: go by the words, not the numbers");
  else if (*code.project != '\0' && (project == NULL || !wh_paper_code_is_of (&code, project)))
    text = _("Printed for another project");
  else
    text = _("This is the form");
  gtk_label_set_text (GTK_LABEL (self->code_state), text);
}

static const char *
focused_field (WhRekeyView *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    if ((gtk_widget_get_state_flags (g_ptr_array_index (self->rows, i)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
      return wh_rekey_row_get_field (g_ptr_array_index (self->rows, i))->name;
  return NULL;
}

static gboolean
is_sheet (WhRekeyView *self)
{
  for (guint i = 0; i < self->plan->len; i++)
    if (is_on_sheet (self, &g_array_index (self->plan, WhPaperQuestion, i)))
      return TRUE;
  return FALSE;
}

static void
show_first_sheet (WhRekeyView *self)
{
  const WhPaperQuestion *first = self->plan->len > 0 ? &g_array_index (self->plan, WhPaperQuestion, 0) : NULL;

  if (first != NULL)
    show_sheet (self, first->whose, wh_form_get_person_key (self->form, first->person));
}

/* The place of a project in a long list has several digits: the lines stay until it is typed. */
static gboolean
is_choosing_record (WhRekeyView *self)
{
  const char *name = focused_field (self);
  const WhLayoutField *field = name != NULL ? wh_layout_field_by_name (wh_form_get_layout (self->form), name) : NULL;

  return field != NULL && wh_form_choices_are_records (field);
}

static void
renew_plan (WhRekeyView *self)
{
  const char *field = focused_field (self);

  if (!make_plan (self))
    return;
  if (is_sheet (self))
    show_sheet (self, self->whose, self->person_key);
  else
    show_first_sheet (self);
  if (field != NULL)
    focus_row (self, field);
}

static gboolean
refresh_cb (gpointer data)
{
  WhRekeyView *self = data;

  self->refresh = 0;
  if (!is_choosing_record (self))
    renew_plan (self);
  for (guint i = 0; i < self->rows->len; i++)
    wh_rekey_row_update (g_ptr_array_index (self->rows, i));
  wh_rekey_sheets_update (WH_REKEY_SHEETS (self->sheets), self->plan, self->whose, self->person_key);
  show_code_state (self);
  look_for (self);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (WhRekeyView *self)
{
  if (self->refresh == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->refresh = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 5, refresh_cb, self, NULL);
}

/* The code names the project that the form was printed for. */
static void
code_cb (WhRekeyView *self)
{
  const WhLayoutField *field = wh_layout_field_by_name (wh_form_get_layout (self->form), "enrollment.ProjectID");
  GPtrArray *setting = wh_form_get_setting (self->form);
  WhPaperCode code;
  char hex[WH_ID_HEX_SIZE];

  if (wh_paper_code_read (gtk_editable_get_text (GTK_EDITABLE (self->code)), &code) && field != NULL
      && code.layout->whom == WH_WHOM_NEW && wh_form_get_layout (self->form)->whom == WH_WHOM_NEW)
    for (guint i = 0; i < setting->len; i++)
      {
        WhRecord *record = g_ptr_array_index (setting, i);

        if (wh_record_is (record, WH_KIND_PROJECT) && wh_paper_code_is_of (&code, wh_record_get_id (record)))
          wh_form_set (self->form, WH_FORM_HOUSEHOLD, field, 0, wh_id_to_hex (wh_record_get_id (record), hex));
      }
  show_code_state (self);
}

static void
add_person_cb (WhRekeyView *self)
{
  guint person = wh_form_add_person (self->form);

  make_plan (self);
  show_sheet (self, WH_PAPER_OF_PERSON, wh_form_get_person_key (self->form, person));
  focus_row (self, NULL);
}

/* ---- the check ---- */

static void
open_problem_cb (WhRekeyView *self, guint person, const char *name)
{
  const WhLayout *layout = wh_form_get_layout (self->form);
  const WhLayoutField *field = wh_layout_field_by_name (layout, name);
  const WhLayoutGroup *group = field != NULL ? wh_layout_group_of (layout, field) : NULL;

  if (field == NULL)
    return;
  if (field->per != WH_PER_PERSON)
    show_sheet (self, WH_PAPER_OF_HOUSEHOLD, 0);
  else
    show_sheet (self, group != NULL && group->private ? WH_PAPER_PRIVATE : WH_PAPER_OF_PERSON,
                wh_form_get_person_key (self->form, person));
  focus_row (self, name);
}

static void
misread_opened_cb (GtkWidget *row, WhRekeyView *self)
{
  guint key = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "wh-key"));
  g_autofree char *name = g_strdup (g_object_get_data (G_OBJECT (row), "wh-field"));

  open_problem_cb (self, person_index (self, key), name);
}

static void
add_misread (WhRekeyView *self, const char *key)
{
  g_auto (GStrv) words = g_strsplit (key, " ", 3);
  const WhLayout *layout = wh_form_get_layout (self->form);
  const WhLayoutField *field = wh_layout_field_by_name (layout, words[2]);
  const WhLayoutGroup *group = field != NULL ? wh_layout_group_of (layout, field) : NULL;
  guint person = (guint) g_ascii_strtoull (words[0], NULL, 10);
  g_autofree char *sheet = wh_rekey_sheet_title (self->form, person > 0 ? WH_PAPER_OF_PERSON : WH_PAPER_OF_HOUSEHOLD,
                                                 person_index (self, person));
  g_autofree char *number = NULL, *title = NULL;
  GtkWidget *row = adw_action_row_new ();

  if (field == NULL)
    return;
  number = wh_paper_number_of (layout, field);
  title = group != NULL && group->private
            ? g_strdup (g_dgettext (GETTEXT_PACKAGE, group->label))
            : g_strdup_printf ("%s  %s", number, wh_paper_label_of (field));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), sheet);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), "wh-key", GUINT_TO_POINTER (person));
  g_object_set_data (G_OBJECT (row), "wh-field", (gpointer) field->name);
  g_signal_connect (row, "activated", G_CALLBACK (misread_opened_cb), self);
  gtk_list_box_append (GTK_LIST_BOX (self->misread_list), row);
}

static void
show_misread (WhRekeyView *self)
{
  g_autoptr (GList) keys = g_list_sort (g_hash_table_get_keys (self->misread), (GCompareFunc) strcmp);
  GtkWidget *child, *group = gtk_widget_get_ancestor (self->misread_list, ADW_TYPE_PREFERENCES_GROUP);

  while ((child = gtk_widget_get_first_child (self->misread_list)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->misread_list), child);
  for (GList *key = keys; key != NULL; key = key->next)
    add_misread (self, key->data);
  gtk_widget_set_visible (group, keys != NULL);
}

static void
check_cb (WhRekeyView *self)
{
  wh_rekey_view_check (self);
}

static void
save_cb (WhRekeyView *self)
{
  g_signal_emit (self, signals[SAVE], 0);
}

static void
back_cb (WhRekeyView *self)
{
  g_signal_emit (self, signals[BACK], 0);
}

/* ---- building ---- */

static GtkWidget *
build_code (WhRekeyView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4), *label = gtk_label_new_with_mnemonic (_("_Form code"));

  self->code = gtk_entry_new ();
  self->code_state = gtk_label_new (NULL);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->code), 16);
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), self->code);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_xalign (GTK_LABEL (self->code_state), 0);
  gtk_label_set_wrap (GTK_LABEL (self->code_state), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->code_state), 24);
  gtk_widget_add_css_class (self->code_state, "caption");
  gtk_widget_add_css_class (self->code_state, "dim-label");
  g_signal_connect_swapped (self->code, "changed", G_CALLBACK (code_cb), self);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), self->code);
  gtk_box_append (GTK_BOX (box), self->code_state);
  return box;
}

static GtkWidget *
build_buttons (WhRekeyView *self)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *back = gtk_button_new_with_mnemonic (_("_Back to the form"));

  self->check = gtk_button_new_with_mnemonic (_("_Check and save"));
  self->save = gtk_button_new_with_mnemonic (_("_Save"));
  gtk_widget_add_css_class (self->check, "suggested-action");
  gtk_widget_add_css_class (self->save, "suggested-action");
  gtk_widget_set_visible (self->save, FALSE);
  gtk_widget_set_tooltip_text (self->check, _("Ctrl+S"));
  g_signal_connect_swapped (self->check, "clicked", G_CALLBACK (check_cb), self);
  g_signal_connect_swapped (self->save, "clicked", G_CALLBACK (save_cb), self);
  g_signal_connect_swapped (back, "clicked", G_CALLBACK (back_cb), self);
  gtk_box_append (GTK_BOX (buttons), self->check);
  gtk_box_append (GTK_BOX (buttons), self->save);
  gtk_box_append (GTK_BOX (buttons), back);
  return buttons;
}

static GtkWidget *
build_side (WhRekeyView *self, WhSession *session)
{
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gboolean taking_in = wh_form_get_layout (self->form)->whom == WH_WHOM_NEW;

  self->sheets = wh_rekey_sheets_new (self->form);
  g_signal_connect_object (self->sheets, "chosen", G_CALLBACK (sheet_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sheets, "add", G_CALLBACK (add_person_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (side), build_code (self));
  gtk_box_append (GTK_BOX (side), self->sheets);
  if (taking_in)
    {
      self->known = wh_known_panel_new (session, self->form);
      gtk_widget_set_vexpand (self->known, TRUE);
      gtk_box_append (GTK_BOX (side), self->known);
    }
  gtk_widget_set_vexpand (self->sheets, !taking_in);
  gtk_box_append (GTK_BOX (side), build_buttons (self));
  gtk_widget_set_size_request (side, 216, -1);
  gtk_widget_add_css_class (side, "rekey-side");
  return side;
}

static GtkWidget *
scrolled_around (GtkWidget *child)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), child);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_widget_set_hexpand (scrolled, TRUE);
  wh_scroll_pane_skip (scrolled);
  return scrolled;
}

static GtkWidget *
build_review (WhRekeyView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18), *group = adw_preferences_group_new ();

  self->misread_list = gtk_list_box_new ();
  self->review = wh_review_view_new (self->form);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->misread_list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->misread_list, "boxed-list");
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("Typed, but no such answer"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), _("Look at the paper again."));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->misread_list);
  g_signal_connect_object (self->review, "opened", G_CALLBACK (open_problem_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), group);
  gtk_box_append (GTK_BOX (box), self->review);
  gtk_widget_add_css_class (box, "rekey-main");
  return scrolled_around (box);
}

static GtkWidget *
build_main (WhRekeyView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->heading = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->heading), 0);
  gtk_widget_add_css_class (self->heading, "title-2");
  self->table = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  self->scrolled = scrolled_around (self->table);
  gtk_box_append (GTK_BOX (box), self->heading);
  gtk_box_append (GTK_BOX (box), self->scrolled);
  gtk_widget_add_css_class (box, "rekey-main");
  self->stack = gtk_stack_new ();
  gtk_stack_add_named (GTK_STACK (self->stack), box, "table");
  gtk_stack_add_named (GTK_STACK (self->stack), build_review (self), "review");
  return self->stack;
}

/* The window was locked, or the page has gone: a private sheet is not there afterwards. */
static void
wh_rekey_view_unmap (GtkWidget *widget)
{
  WhRekeyView *self = WH_REKEY_VIEW (widget);

  GTK_WIDGET_CLASS (wh_rekey_view_parent_class)->unmap (widget);
  if (self->content != NULL && self->whose == WH_PAPER_PRIVATE)
    show_first_sheet (self);
}

static void
wh_rekey_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (wh_rekey_view_parent_class)->map (widget);
  changed_cb (WH_REKEY_VIEW (widget));
}

static void
wh_rekey_view_dispose (GObject *object)
{
  WhRekeyView *self = WH_REKEY_VIEW (object);

  g_clear_handle_id (&self->refresh, g_source_remove);
  g_ptr_array_set_size (self->rows, 0);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->form);
  G_OBJECT_CLASS (wh_rekey_view_parent_class)->dispose (object);
}

static void
wh_rekey_view_finalize (GObject *object)
{
  WhRekeyView *self = WH_REKEY_VIEW (object);

  g_clear_pointer (&self->plan, g_array_unref);
  g_free (self->plan_of);
  g_ptr_array_unref (self->rows);
  g_hash_table_unref (self->misread);
  G_OBJECT_CLASS (wh_rekey_view_parent_class)->finalize (object);
}

static void
wh_rekey_view_class_init (WhRekeyViewClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_rekey_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_rekey_view_finalize;
  GTK_WIDGET_CLASS (klass)->map = wh_rekey_view_map;
  GTK_WIDGET_CLASS (klass)->unmap = wh_rekey_view_unmap;
  signals[MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SAVE] = g_signal_new ("save", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[BACK] = g_signal_new ("back", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
wh_rekey_view_init (WhRekeyView *self)
{
  self->rows = g_ptr_array_new ();
  self->misread = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * wh_rekey_view_new:
 *
 * Returns: (transfer floating): the form as its paper has it, at the first sheet
 */
GtkWidget *
wh_rekey_view_new (WhSession *session, WhForm *form)
{
  WhRekeyView *self = g_object_new (WH_TYPE_REKEY_VIEW, NULL);

  self->form = g_object_ref (form);
  self->content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_append (GTK_BOX (self->content), build_side (self, session));
  gtk_box_append (GTK_BOX (self->content), gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  gtk_box_append (GTK_BOX (self->content), build_main (self));
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));
  make_plan (self);
  show_first_sheet (self);
  show_code_state (self);
  g_signal_connect_object (form, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * wh_rekey_view_can_save:
 *
 * Returns: whether everything that was typed is an answer, and nothing keeps the form from being saved
 */
gboolean
wh_rekey_view_can_save (WhRekeyView *self)
{
  return g_hash_table_size (self->misread) == 0 && wh_form_can_save (self->form);
}

/**
 * wh_rekey_view_is_checking:
 *
 * Returns: whether what is wrong or missing is shown
 */
gboolean
wh_rekey_view_is_checking (WhRekeyView *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (self->stack)), "review") == 0;
}

/**
 * wh_rekey_view_check:
 *
 * Shows what is wrong or missing, before it is saved.
 */
void
wh_rekey_view_check (WhRekeyView *self)
{
  if (self->whose == WH_PAPER_PRIVATE)
    show_first_sheet (self);
  self->strict = TRUE;
  show_misread (self);
  wh_review_view_update (WH_REVIEW_VIEW (self->review));
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "review");
  gtk_widget_set_visible (self->check, FALSE);
  gtk_widget_set_visible (self->save, TRUE);
  gtk_widget_set_sensitive (self->save, wh_rekey_view_can_save (self));
  gtk_widget_grab_focus (wh_rekey_view_can_save (self) ? self->save : self->review);
}

/**
 * wh_rekey_view_focus:
 */
void
wh_rekey_view_focus (WhRekeyView *self)
{
  focus_row (self, NULL);
}

/**
 * wh_rekey_view_set_busy:
 * @busy: while it is being saved
 */
void
wh_rekey_view_set_busy (WhRekeyView *self, gboolean busy)
{
  gtk_widget_set_sensitive (self->save, !busy);
}
