/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-household-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/household/wh-household-questions.h"
#include "app/household/wh-household-words.h"
#include "app/household/wh-joiner-group.h"
#include "app/wh-notice.h"
#include "app/wh-row-group.h"
#include "app/wh-save-all.h"
#include "app/wh-undo.h"
#include "model/wh-name.h"

/**
 * WhHouseholdDialog:
 *
 * One thing that is done with households: what has to be said for it, whom it is about, and, before anything is saved,
 * what would change for each person.
 *
 * Signals: "done" (string): it is saved and the dialog has closed; with the form that goes on with it, for the flow
 * "form", or "".
 */
struct _WhHouseholdDialog
{
  AdwWindow parent_instance;

  WhSession *session;
  WhHouseholdTask *task; /* NULL: not read yet */
  GtkWidget *save;
  AdwPreferencesPage *page;
  WhHouseholdQuestions *questions;
  WhRowGroup *people;
  WhRowGroup *preview;
  GtkWidget *joiner; /* NULL: nobody joins */
  WhDate born;       /* of who joins, as it was last seen */
  GPtrArray *saving; /* of WhChangeGroup; NULL: nothing is being saved */
};

enum
{
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhHouseholdDialog, wh_household_dialog, ADW_TYPE_WINDOW)

static void
show_preview (WhHouseholdDialog *self)
{
  const char *missing = wh_household_task_missing (self->task);
  g_autoptr (GPtrArray) groups = wh_household_task_make (self->task);
  g_autoptr (GPtrArray) people = wh_household_words_preview (self->task, groups);

  wh_row_group_clear (self->preview);
  for (guint i = 0; i < people->len; i++)
    {
      WhHouseholdPreview *person = g_ptr_array_index (people, i);
      g_autofree char *lines = NULL;

      g_ptr_array_add (person->lines, NULL);
      lines = g_strjoinv ("\n", (char **) person->lines->pdata);
      g_ptr_array_remove_index (person->lines, person->lines->len - 1);
      gtk_widget_set_focusable (wh_row_group_add_text (self->preview, person->name, lines), TRUE);
    }
  if (people->len == 0)
    wh_row_group_add_text (self->preview, missing != NULL ? missing : _("Nothing would change."), NULL);
  wh_row_group_done (self->preview);
  gtk_widget_set_sensitive (self->save, people->len > 0 && self->saving == NULL);
}

/**
 * wh_household_dialog_update:
 *
 * The task was answered differently: shows what would change now.
 */
void
wh_household_dialog_update (WhHouseholdDialog *self)
{
  if (self->task == NULL)
    return;
  wh_household_questions_update (self->questions);
  show_preview (self);
}

static void
marked_cb (WhHouseholdDialog *self, GParamSpec *pspec, GtkCheckButton *check)
{
  const WhId *enrollment = g_object_get_data (G_OBJECT (check), "enrollment");
  WhHouseholdChoice *choice = wh_household_task_choice (self->task, enrollment);

  choice->chosen = gtk_check_button_get_active (check);
  wh_household_dialog_update (self);
}

static void
destination_cb (WhHouseholdDialog *self, guint index, WhPicker *picker)
{
  const WhId *enrollment = g_object_get_data (G_OBJECT (picker), "enrollment");

  wh_household_task_choice (self->task, enrollment)->destination
    = wh_household_questions_code (g_object_get_data (G_OBJECT (picker), "choices"), index);
  show_preview (self);
}

/* One went elsewhere than the others: a list of their own, made when it is wanted. */
static void
own_destination_cb (WhHouseholdDialog *self, GtkWidget *button)
{
  const WhId *enrollment = g_object_get_data (G_OBJECT (button), "enrollment");
  GtkWidget *row = gtk_widget_get_ancestor (button, ADW_TYPE_ACTION_ROW);
  GPtrArray *choices = wh_household_questions_destinations (TRUE);
  GtkWidget *picker = wh_picker_new ();
  g_autofree char *title
    = g_strdup_printf (_("Destination of %s"), adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));

  wh_picker_set_title (WH_PICKER (picker), title);
  wh_picker_set_choices (WH_PICKER (picker), choices);
  gtk_widget_set_size_request (picker, 240, -1);
  gtk_widget_set_valign (picker, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (picker), "choices", choices, (GDestroyNotify) g_ptr_array_unref);
  g_object_set_data_full (G_OBJECT (picker), "enrollment", g_memdup2 (enrollment, sizeof *enrollment), g_free);
  g_signal_connect_object (picker, "chosen", G_CALLBACK (destination_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_remove (ADW_ACTION_ROW (row), button);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), picker);
  gtk_widget_grab_focus (wh_picker_get_button (WH_PICKER (picker)));
}

static void
add_own_destination (WhHouseholdDialog *self, GtkWidget *row, const WhId *enrollment)
{
  GtkWidget *button = gtk_button_new_with_label (_("Other destination"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), -1);
  g_object_set_data_full (G_OBJECT (button), "enrollment", g_memdup2 (enrollment, sizeof *enrollment), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (own_destination_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
add_person (WhHouseholdDialog *self, const WhHouseholdChoice *choice)
{
  const WhStay *stay = NULL;
  const WhStayMember *member = wh_household_task_member (self->task, &choice->enrollment, &stay);
  g_autofree char *name = wh_name_of_client (member->client);
  g_autofree char *about = wh_household_words_member (stay, member, self->task->today);
  GtkWidget *row = wh_row_group_add_text (self->people, name, about);
  GtkWidget *check = gtk_check_button_new ();

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), choice->chosen);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (check), "enrollment",
                          g_memdup2 (&choice->enrollment, sizeof choice->enrollment), g_free);
  g_signal_connect_object (check, "notify::active", G_CALLBACK (marked_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  if (wh_household_task_asks (self->task, WH_ASKS_DESTINATION) && self->task->choices->len > 1)
    add_own_destination (self, row, &choice->enrollment);
}

static void
show_people (WhHouseholdDialog *self)
{
  if ((wh_household_verb_info (self->task->verb)->asks & WH_ASKS_WHO) != 0)
    for (guint i = 0; i < self->task->choices->len; i++)
      add_person (self, &g_array_index (self->task->choices, WhHouseholdChoice, i));
  if (self->task->n_left_out > 0)
    {
      guint n = self->task->n_left_out;
      g_autofree char *text
        = g_strdup_printf (ngettext ("%u person is left out: a part of their household is not on this computer, or "
                                     "belongs to another agency.",
                                     "%u people are left out: a part of their household is not on this computer, or "
                                     "belongs to another agency.", n), n);

      wh_row_group_add_text (self->people, text, NULL);
    }
  wh_row_group_done (self->people);
}

/* Who was born during the stay is there from that day on. */
static void
joined_cb (WhHouseholdDialog *self)
{
  WhRecord *person = self->task->person;
  WhDate born = person != NULL ? wh_record_get_date (person, WH_CLIENT_DOB) : WH_DATE_NONE;
  WhDate first = wh_stay_first_day (g_ptr_array_index (self->task->stays, 0));

  if (born != self->born && born != WH_DATE_NONE && born >= first && born <= self->task->today)
    wh_household_questions_set_date (self->questions, born);
  self->born = born;
  wh_household_dialog_update (self);
}

static void
show_problem (WhHouseholdDialog *self, const GError *error)
{
  wh_row_group_clear (self->preview);
  wh_row_group_add_text (self->preview, error->message, NULL);
  wh_row_group_done (self->preview);
}

static void
show_task (WhHouseholdDialog *self)
{
  wh_household_questions_set_task (self->questions, self->task);
  if (wh_household_task_asks (self->task, WH_ASKS_PERSON))
    {
      self->joiner = wh_joiner_group_new (self->session, self->task);
      self->born = WH_DATE_NONE;
      g_signal_connect_object (self->joiner, "changed", G_CALLBACK (joined_cb), self, G_CONNECT_SWAPPED);
      g_object_ref (self->preview); /* who joins stands above what will change */
      adw_preferences_page_remove (self->page, ADW_PREFERENCES_GROUP (self->preview));
      adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->joiner));
      adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->preview));
      g_object_unref (self->preview);
    }
  show_people (self);
  wh_household_dialog_update (self);
  if (gtk_widget_get_visible (GTK_WIDGET (self->questions)))
    gtk_widget_child_focus (GTK_WIDGET (self->questions), GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_grab_focus (self->save);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhHouseholdDialog) self = data;
  g_autoptr (GError) error = NULL;
  WhHouseholdLoad *load = wh_store_run_get_data (result);
  gboolean loaded = wh_store_run_finish (WH_STORE (source), result, &error);

  if (self->session == NULL || !gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  if (loaded)
    {
      self->task = g_steal_pointer (&load->task);
      show_task (self);
    }
  else
    show_problem (self, error);
}

/* Who was added is asked the questions of the start next. */
static char *
form_after (WhHouseholdDialog *self)
{
  WhChangeGroup *group = g_ptr_array_index (self->saving, 0);
  WhChange *last = g_ptr_array_index (group->changes, group->changes->len - 1);
  char hex[WH_ID_HEX_SIZE];

  if (self->task->verb != WH_TASK_ADD)
    return g_strdup ("");
  return g_strdup_printf ("stay:start:%s", wh_id_to_hex (wh_record_get_id (last->now), hex));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhHouseholdDialog) self = data;
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self)));
  g_autoptr (GPtrArray) saved = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *form = NULL;

  if (self->session == NULL || parent == NULL)
    return;
  if (!wh_save_all_finish (self->session, result, &error))
    {
      g_clear_pointer (&self->saving, g_ptr_array_unref);
      show_preview (self);
      wh_notice_error (parent, error);
      return;
    }
  form = form_after (self);
  saved = g_steal_pointer (&self->saving);
  wh_undo_offer_groups (parent, self->session, adw_toast_new (g_dgettext (
                                                 GETTEXT_PACKAGE, wh_household_verb_info (self->task->verb)->done)),
                        wh_household_task_undo (saved));
  gtk_window_destroy (GTK_WINDOW (self));
  g_signal_emit (self, signals[DONE], 0, form);
}

static void
save_cb (WhHouseholdDialog *self)
{
  if (self->task == NULL || self->saving != NULL || wh_household_task_missing (self->task) != NULL)
    return;
  self->saving = wh_household_task_make (self->task);
  if (self->saving->len == 0)
    {
      g_clear_pointer (&self->saving, g_ptr_array_unref);
      return;
    }
  gtk_widget_set_sensitive (self->save, FALSE);
  wh_save_all_async (self->session, self->saving, saved_cb, g_object_ref (self));
}

static void
wh_household_dialog_dispose (GObject *object)
{
  WhHouseholdDialog *self = WH_HOUSEHOLD_DIALOG (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_household_dialog_parent_class)->dispose (object);
}

static void
wh_household_dialog_finalize (GObject *object)
{
  WhHouseholdDialog *self = WH_HOUSEHOLD_DIALOG (object);

  g_clear_pointer (&self->task, wh_household_task_free);
  g_clear_pointer (&self->saving, g_ptr_array_unref);
  G_OBJECT_CLASS (wh_household_dialog_parent_class)->finalize (object);
}

static void
wh_household_dialog_class_init (WhHouseholdDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_household_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_household_dialog_finalize;
  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
}

static GtkWidget *
make_header (WhHouseholdDialog *self)
{
  GtkWidget *header = adw_header_bar_new (), *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));

  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  self->save = gtk_button_new_with_mnemonic ("");
  gtk_widget_add_css_class (self->save, "suggested-action");
  gtk_widget_set_sensitive (self->save, FALSE);
  g_signal_connect_object (self->save, "clicked", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->save);
  return header;
}

static void
wh_household_dialog_init (WhHouseholdDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), make_header (self));
  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  self->questions = g_object_new (WH_TYPE_HOUSEHOLD_QUESTIONS, NULL);
  g_signal_connect_object (self->questions, "changed", G_CALLBACK (wh_household_dialog_update), self,
                           G_CONNECT_SWAPPED);
  self->people = g_object_new (WH_TYPE_ROW_GROUP, "title", _("Who"), "visible", FALSE, NULL);
  self->preview = g_object_new (WH_TYPE_ROW_GROUP, "title", _("What will change"), NULL);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->questions));
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->people));
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->preview));
  gtk_widget_set_vexpand (GTK_WIDGET (self->page), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->page));
  adw_window_set_content (ADW_WINDOW (self), box);
  gtk_window_set_default_widget (GTK_WINDOW (self), self->save);
}

/**
 * wh_household_dialog_new:
 * @load: (transfer full): what it is about
 *
 * Returns: (transfer full): the dialog; what it shows is being read
 */
GtkWidget *
wh_household_dialog_new (WhSession *session, WhHouseholdLoad *load)
{
  const WhHouseholdVerbInfo *info = wh_household_verb_info (load->task->verb);
  WhHouseholdDialog *self = g_object_new (WH_TYPE_HOUSEHOLD_DIALOG, "modal", TRUE, "default-width", 600,
                                          "default-height", 660, NULL);

  self->session = g_object_ref (session);
  gtk_window_set_title (GTK_WINDOW (self), g_dgettext (GETTEXT_PACKAGE, info->title));
  gtk_button_set_label (GTK_BUTTON (self->save), g_dgettext (GETTEXT_PACKAGE, info->button));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->questions),
                                         g_dgettext (GETTEXT_PACKAGE, info->sentence));
  wh_household_questions_set_session (self->questions, session);
  wh_session_run_async (session, wh_household_load_run, load, (GDestroyNotify) wh_household_load_free, WH_STORE_READ,
                        NULL, loaded_cb, g_object_ref (self));
  return GTK_WIDGET (self);
}

/**
 * wh_household_dialog_get_task:
 *
 * Returns: (transfer none) (nullable): what is being decided; %NULL until it was read
 */
WhHouseholdTask *
wh_household_dialog_get_task (WhHouseholdDialog *self)
{
  return self->task;
}
