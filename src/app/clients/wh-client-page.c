/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/clients/wh-client-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/calendar/wh-appointment-dialog.h"
#include "app/calendar/wh-appointment-row.h"
#include "app/clients/wh-client-file.h"
#include "app/clients/wh-client-tabs.h"
#include "app/clients/wh-client-words.h"
#include "app/clients/wh-conflict-decision.h"
#include "app/clients/wh-note-draft.h"
#include "app/intake/wh-stay-dialog.h"
#include "app/compat/wh-drop-down-name.h"
#include "app/compat/wh-stack-pages.h"
#include "app/wh-dialog.h"
#include "app/wh-notice.h"
#include "app/wh-row-group.h"
#include "app/wh-screen.h"
#include "model/wh-name.h"
#include "store/wh-duplicate-list.h"
#include "store/wh-people-query.h"

/**
 * WhClientPage:
 *
 * One client: who this is, alerts, stays, notes and appointments.
 */
struct _WhClientPage
{
  GtkWidget parent_instance;

  GtkWidget *box;
  AdwAvatar *avatar;
  GtkLabel *name;
  GtkLabel *about;
  GtkBox *alerts;
  GMenu *more;
  AdwViewStack *tabs;
  WhRowGroup *conflicts;
  WhRowGroup *same;
  WhRowGroup *current;
  WhRowGroup *facts;
  WhRowGroup *stays;
  WhRowGroup *notes;
  WhRowGroup *appointments;
  GtkTextView *note_text;
  GtkDropDown *note_topic;
  GtkWidget *note_save;

  WhSession *session;
  GCancellable *loading;
  WhId client;
  WhClientFile *file;
  gboolean stale; /* something changed while another screen, or a form, was in front */
  gboolean new_client;   /* the file that comes is of another client than the one shown */
  gboolean showing_note; /* the note's text is being set, not typed */
};

G_DEFINE_FINAL_TYPE (WhClientPage, wh_client_page, GTK_TYPE_WIDGET)

/* What the store's thread is given and gives back. */
typedef struct
{
  WhId client;
  WhClientFile *file;
} Load;

static void
load_free (Load *load)
{
  wh_client_file_free (load->file);
  g_free (load);
}

static gboolean
load_file (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Load *load = data;

  load->file = wh_client_file_read (store, &load->client, error);
  return load->file != NULL;
}

static gboolean
touch (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_people_touch (store, data, g_get_real_time () / 1000, error);
}

static void
form_chosen_cb (WhClientPage *self, const char *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "work.open-flow", "(ss)", "form", parameter);
}

static void
stay_activated_cb (WhClientPage *self, GtkWidget *row)
{
  WhRecord *enrollment = g_object_get_data (G_OBJECT (row), "enrollment");
  GtkWidget *dialog = wh_stay_dialog_new (self->session, wh_record_get_id (enrollment));

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (form_chosen_cb), self, G_CONNECT_SWAPPED);
  wh_dialog_present (GTK_WIDGET (self), dialog);
}

static void
add_stay (WhClientPage *self, WhRowGroup *group, WhClientStay *stay)
{
  g_autofree char *details = wh_client_words_stay (stay, wh_session_today (self->session));
  const char *project = stay->project != NULL ? wh_record_get_text (stay->project, WH_PROJECT_PROJECT_NAME) : NULL;
  const char *title = project != NULL ? project : _("A project that this desk does not hold");
  GtkWidget *row = wh_row_group_add_text (group, title, details);

  if (stay->project == NULL)
    return;
  g_object_set_data_full (G_OBJECT (row), "enrollment", g_object_ref (stay->enrollment), g_object_unref);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_signal_connect_object (row, "activated", G_CALLBACK (stay_activated_cb), self, G_CONNECT_SWAPPED);
}

static void
show_stays (WhClientPage *self)
{
  wh_row_group_clear (self->stays);
  wh_row_group_clear (self->current);
  for (guint i = 0; i < self->file->stays->len; i++)
    {
      WhClientStay *stay = g_ptr_array_index (self->file->stays, i);

      add_stay (self, self->stays, stay);
      if (stay->exit == NULL)
        add_stay (self, self->current, stay);
    }
  wh_row_group_done (self->stays);
  wh_row_group_done (self->current);
}

static void
add_fact (WhClientPage *self, const char *label, char *text)
{
  g_autofree char *owned = text;

  if (owned != NULL && *owned != '\0')
    wh_row_group_add_text (self->facts, label, owned);
}

static void
show_facts (WhClientPage *self)
{
  WhRecord *client = self->file->client;

  wh_row_group_clear (self->facts);
  for (guint i = 0; i < self->file->aliases->len; i++)
    add_fact (self, _("Also known as"), wh_client_words_alias (g_ptr_array_index (self->file->aliases, i)));
  add_fact (self, _("Race and ethnicity"), wh_client_words_race (client));
  add_fact (self, _("Sex"), wh_client_words_answer (client, WH_CLIENT_SEX));
  add_fact (self, _("Veteran"), wh_client_words_answer (client, WH_CLIENT_VETERAN_STATUS));
  for (guint i = 0; i < self->file->contacts->len; i++)
    {
      WhRecord *contact = g_ptr_array_index (self->file->contacts, i);
      g_autofree char *kind = wh_client_words_answer (contact, WH_CONTACT_DETAIL_CONTACT_TYPE);

      add_fact (self, kind, g_strdup (wh_record_get_text (contact, WH_CONTACT_DETAIL_CONTACT_TEXT)));
    }
  wh_row_group_done (self->facts);
}

static void
show_notes (WhClientPage *self)
{
  wh_row_group_clear (self->notes);
  for (guint i = 0; i < self->file->notes->len; i++)
    {
      WhClientNote *note = g_ptr_array_index (self->file->notes, i);
      g_autofree char *heading = wh_client_words_note (note);
      const char *text = wh_record_get_text (note->note, WH_CASE_NOTE_NOTE_TEXT);

      wh_row_group_add_text (self->notes, heading, text);
    }
  wh_row_group_done (self->notes);
}

static void
appointment_activated_cb (AdwActionRow *row, WhClientPage *self)
{
  GtkWidget *dialog = wh_appointment_dialog_new (self->session,
                                                 wh_appointment_row_get_appointment (WH_APPOINTMENT_ROW (row)));

  wh_dialog_present (GTK_WIDGET (self), dialog);
}

static void
show_appointments (WhClientPage *self)
{
  wh_row_group_clear (self->appointments);
  for (guint i = 0; i < self->file->appointments->len; i++)
    {
      g_autoptr (WhAppointment) appointment =
        wh_appointment_new (g_ptr_array_index (self->file->appointments, i), NULL);
      GtkWidget *row = wh_appointment_row_new_with_date (appointment);

      g_signal_connect_object (row, "activated", G_CALLBACK (appointment_activated_cb), self, 0);
      wh_row_group_add (self->appointments, row);
    }
  wh_row_group_done (self->appointments);
}

static void
decided_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhClientPage) self = user_data;
  g_autoptr (GError) error = NULL;

  if (self->session != NULL && !wh_conflict_decide_finish (self->session, result, &error))
    wh_notice_error (GTK_WIDGET (self), error);
}

static void
keep_cb (WhClientPage *self, GtkWidget *button)
{
  wh_conflict_decide_async (self->session, g_object_get_data (G_OBJECT (button), "conflict"), FALSE, decided_cb,
                            g_object_ref (self));
}

static void
take_cb (WhClientPage *self, GtkWidget *button)
{
  wh_conflict_decide_async (self->session, g_object_get_data (G_OBJECT (button), "conflict"), TRUE, decided_cb,
                            g_object_ref (self));
}

static void
add_decision (WhClientPage *self, GtkWidget *row, WhRecord *conflict, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  const char *values = adw_action_row_get_subtitle (ADW_ACTION_ROW (row));

  /* Several stand below each other, with the same words on them. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  values != NULL ? values : "", -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "conflict", g_object_ref (conflict), g_object_unref);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
show_values_cb (WhClientPage *self, GtkWidget *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, ADW_TYPE_ACTION_ROW);
  g_autofree char *values = wh_client_words_conflict_values (g_object_get_data (G_OBJECT (button), "conflict"),
                                                            self->file->around);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), values);
  gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD);
  gtk_widget_set_visible (button, FALSE);
}

static void
show_conflict (WhClientPage *self, WhRecord *conflict)
{
  gboolean private = wh_client_words_conflict_is_private (conflict);
  g_autofree char *heading = wh_client_words_conflict (conflict);
  g_autofree char *values = private ? g_strdup (_("Look at them where nobody else sees them."))
                                    : wh_client_words_conflict_values (conflict, self->file->around);
  GtkWidget *row = wh_row_group_add_text (self->conflicts, heading, values);

  if (private)
    add_decision (self, row, conflict, _("Show"), G_CALLBACK (show_values_cb));
  add_decision (self, row, conflict, _("Keep"), G_CALLBACK (keep_cb));
  if (wh_conflict_can_take_other (conflict))
    add_decision (self, row, conflict, _("Take the other"), G_CALLBACK (take_cb));
}

static void
show_conflicts (WhClientPage *self)
{
  wh_row_group_clear (self->conflicts);
  for (guint i = 0; i < self->file->conflicts->len; i++)
    show_conflict (self, g_ptr_array_index (self->file->conflicts, i));
  wh_row_group_done (self->conflicts);
}

/* A row that does one of the menu's actions. */
static void
add_same (WhClientPage *self, const char *title, const char *subtitle, const char *action)
{
  GtkWidget *row = wh_row_group_add_text (self->same, title, subtitle);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", action);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "client.do");
}

/* Who may be the same person, and who is by now. */
static void
show_same (WhClientPage *self)
{
  const WhId *client = wh_record_get_id (self->file->client);

  wh_row_group_clear (self->same);
  for (guint i = 0; i < self->file->duplicates->len; i++)
    {
      const WhDuplicatePair *pair = g_ptr_array_index (self->file->duplicates, i);
      const WhFoundClient *other = wh_id_equal (&pair->one->client, client) ? pair->other : pair->one;
      g_autofree char *title = g_strdup_printf (_("Possibly the same person as %s"), other->name);
      g_autofree char *why = wh_match_dup_words (&pair->evidence);

      add_same (self, title, why, "duplicates");
    }
  for (guint i = 0; i < self->file->merged->len; i++)
    {
      WhRecord *other = g_ptr_array_index (self->file->merged, i);
      g_autofree char *name = wh_name_of_client (other);
      g_autofree char *title = g_strdup_printf (_("Also on file as %s"), name);
      g_autofree char *about = wh_client_words_about (other, wh_session_today (self->session));

      add_same (self, title, about, "separate");
    }
  wh_row_group_done (self->same);
}

static void
show_alerts (WhClientPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->alerts))) != NULL)
    gtk_box_remove (self->alerts, child);
  for (guint i = 0; i < self->file->alerts->len; i++)
    {
      g_autofree char *text = wh_client_words_alert (g_ptr_array_index (self->file->alerts, i));
      GtkWidget *label = gtk_label_new (text);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "alert");
      gtk_box_append (self->alerts, label);
    }
}

static void
show_file (WhClientPage *self)
{
  g_autofree char *name = wh_name_of_client (self->file->client);
  g_autofree char *about = wh_client_words_about (self->file->client, wh_session_today (self->session));

  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->about, about);
  adw_avatar_set_text (self->avatar, name);
  show_alerts (self);
  show_conflicts (self);
  show_same (self);
  show_stays (self);
  show_facts (self);
  show_notes (self);
  show_appointments (self);
}

static char *
note_text (WhClientPage *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (gtk_text_view_get_buffer (self->note_text), &start, &end);
  return gtk_text_buffer_get_text (gtk_text_view_get_buffer (self->note_text), &start, &end, FALSE);
}

static void
note_changed_cb (WhClientPage *self)
{
  g_autofree char *text = note_text (self);

  if (!self->showing_note)
    wh_note_draft_keep (self->session, &self->client, text);
  g_strstrip (text);
  gtk_widget_set_sensitive (self->note_save, *text != '\0');
}

/* Puts a text into the field that is not typed: there is nothing to keep. */
static void
set_note_text (WhClientPage *self, const char *text)
{
  self->showing_note = TRUE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->note_text), text, -1);
  self->showing_note = FALSE;
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhClientPage) self = user_data;
  g_autoptr (GError) error = NULL;
  Load *load = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  g_clear_pointer (&self->file, wh_client_file_free);
  self->file = g_steal_pointer (&load->file);
  show_file (self);
  if (self->new_client)
    set_note_text (self, self->file->begun_note != NULL ? self->file->begun_note : "");
  self->new_client = FALSE;
}

static void
reload (WhClientPage *self)
{
  Load *load = g_new0 (Load, 1);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  load->client = self->client;
  wh_store_run_async (wh_session_get_store (self->session), load_file, load, (GDestroyNotify) load_free, WH_STORE_READ,
                      self->loading, loaded_cb, g_object_ref (self));
}

static void
intake_cb (WhClientPage *self)
{
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *parameter = g_strconcat ("client:", wh_id_to_hex (&self->client, hex), NULL);

  gtk_widget_activate_action (GTK_WIDGET (self), "work.open-flow", "(ss)", "intake", parameter);
}

static void
appointment_cb (WhClientPage *self)
{
  g_autofree char *name = NULL;
  GtkWidget *dialog;

  if (self->file == NULL)
    return;
  name = wh_name_of_client (self->file->client);
  dialog = wh_appointment_dialog_new_for_client (self->session, wh_session_today (self->session), &self->client, name);
  wh_dialog_present (GTK_WIDGET (self), dialog);
}

static void
note_saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhClientPage) self = user_data;
  g_autoptr (GError) error = NULL;

  if (self->session == NULL)
    return;
  if (wh_note_draft_save_finish (self->session, result, &error))
    set_note_text (self, "");
  else
    wh_notice_error (GTK_WIDGET (self), error);
  gtk_text_view_set_editable (self->note_text, TRUE);
}

static const WhList *
topics (void)
{
  return wh_kind (WH_KIND_CASE_NOTE)->columns[WH_CASE_NOTE_NOTE_TOPIC].choices->list;
}

static void
note_save_cb (WhClientPage *self)
{
  g_autoptr (WhRecord) note = wh_record_new (wh_kind (WH_KIND_CASE_NOTE));
  g_autofree char *text = note_text (self);
  guint topic = gtk_drop_down_get_selected (self->note_topic);

  wh_record_set_reference (note, WH_CASE_NOTE_PERSONAL_ID, &self->client, NULL);
  wh_record_set_number (note, WH_CASE_NOTE_NOTE_DATE, wh_session_today (self->session));
  wh_record_set_number (note, WH_CASE_NOTE_NOTE_TOPIC, topics ()->options[topic].number);
  wh_record_set_text (note, WH_CASE_NOTE_NOTE_TEXT, g_strstrip (text));
  gtk_widget_set_sensitive (self->note_save, FALSE);
  gtk_text_view_set_editable (self->note_text, FALSE);
  wh_note_draft_save_async (self->session, note, note_saved_cb, g_object_ref (self));
}

/* The whole number, for whoever needs it elsewhere; the page shows its end. */
static void
copy_number (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhClientPage *self = WH_CLIENT_PAGE (widget);
  char buffer[WH_ID_HEX_SIZE];

  if (self->file == NULL)
    return;
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), wh_record_export_id (self->file->client, buffer));
  wh_notice_toast (widget, adw_toast_new (_("The client number is copied")));
}

static void
do_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  WhClientPage *self = WH_CLIENT_PAGE (widget);
  const char *name = g_variant_get_string (parameter, NULL);

  for (const WhClientAction *one = wh_client_actions_get (); self->file != NULL && one->name != NULL; one++)
    if (g_str_equal (one->name, name))
      one->run (widget, self->session, &self->client);
}

static void
add_actions (WhClientPage *self)
{
  for (const WhClientAction *one = wh_client_actions_get (); one->name != NULL; one++)
    if (one->may_run == NULL || one->may_run (self->session))
      {
        g_autoptr (GMenuItem) item = g_menu_item_new (g_dgettext (GETTEXT_PACKAGE, one->title), NULL);

        g_menu_item_set_action_and_target (item, "client.do", "s", one->name);
        g_menu_append_item (self->more, item);
      }
}

static void
add_tabs (WhClientPage *self)
{
  for (const WhScreenInfo *tab = wh_client_tabs_get (); tab->name != NULL; tab++)
    if (wh_screen_info_is_for (tab, self->session))
      adw_view_stack_add_titled_with_icon (self->tabs, g_object_new (tab->get_type (), "session", self->session, NULL),
                                           tab->name, g_dgettext (GETTEXT_PACKAGE, tab->title), tab->icon_name);
}

/* The tab that is looked at learns whose it is. */
static void
tell_tab (WhClientPage *self)
{
  GtkWidget *tab = adw_view_stack_get_visible_child (self->tabs);

  if (WH_IS_SCREEN (tab))
    wh_screen_open_record (WH_SCREEN (tab), WH_KIND_CLIENT, &self->client);
}

/* Each answer to a form is kept at once: the page behind it is made anew when somebody looks at it. */
static void
session_changed_cb (WhClientPage *self)
{
  self->stale = self->file != NULL && !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->file != NULL && !self->stale)
    reload (self);
}

static void
wh_client_page_map (GtkWidget *widget)
{
  WhClientPage *self = WH_CLIENT_PAGE (widget);

  GTK_WIDGET_CLASS (wh_client_page_parent_class)->map (widget);
  if (self->stale)
    session_changed_cb (self);
}

static void
wh_client_page_dispose (GObject *object)
{
  WhClientPage *self = WH_CLIENT_PAGE (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->file, wh_client_file_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_client_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/clients/wh-client-page.ui");
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, box);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, avatar);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, name);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, about);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, alerts);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, more);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, tabs);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, conflicts);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, same);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, current);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, facts);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, stays);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, notes);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, appointments);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, note_text);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, note_topic);
  gtk_widget_class_bind_template_child (widget_class, WhClientPage, note_save);
  gtk_widget_class_bind_template_callback (widget_class, intake_cb);
  gtk_widget_class_bind_template_callback (widget_class, appointment_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_save_cb);
}

static void
wh_client_page_class_init (WhClientPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_client_page_dispose;
  GTK_WIDGET_CLASS (klass)->map = wh_client_page_map;
  g_type_ensure (WH_TYPE_ROW_GROUP);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "client.copy-number", NULL, copy_number);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "client.do", "s", do_action);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
wh_client_page_init (WhClientPage *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < topics ()->n_options; i++)
    gtk_string_list_append (names, g_dgettext (GETTEXT_PACKAGE, topics ()->options[i].text));
  gtk_drop_down_set_model (self->note_topic, G_LIST_MODEL (names));
  wh_drop_down_name (self->note_topic, _("Topic of the note"));
  g_signal_connect_object (gtk_text_view_get_buffer (self->note_text), "changed", G_CALLBACK (note_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * wh_client_page_new:
 */
GtkWidget *
wh_client_page_new (WhSession *session)
{
  WhClientPage *self = g_object_new (WH_TYPE_CLIENT_PAGE, NULL);

  self->session = g_object_ref (session);
  add_actions (self);
  add_tabs (self);
  wh_stack_pages_watch (GTK_WIDGET (self->tabs));
  g_signal_connect_object (self->tabs, "notify::visible-child", G_CALLBACK (tell_tab), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "changed", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * wh_client_page_show:
 *
 * Shows a client, from the top.
 */
void
wh_client_page_show (WhClientPage *self, const WhId *client)
{
  self->new_client = !wh_id_equal (&self->client, client);
  self->client = *client;
  adw_view_stack_set_visible_child_name (self->tabs, "overview");
  reload (self);
  wh_store_run_async (wh_session_get_store (self->session), touch, g_memdup2 (client, sizeof *client), g_free,
                      WH_STORE_WRITE_LATER, NULL, NULL, NULL);
}

/**
 * wh_client_page_get_client:
 *
 * Returns: the client shown
 */
const WhId *
wh_client_page_get_client (WhClientPage *self)
{
  return &self->client;
}
