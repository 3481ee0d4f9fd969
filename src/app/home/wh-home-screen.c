/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/home/wh-home-screen.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/calendar/wh-appointment-row.h"
#include "app/clients/wh-client-words.h"
#include "app/home/wh-attention.h"
#include "app/home/wh-home-file.h"
#include "app/home/wh-my-information.h"
#include "app/home/wh-task-dialog.h"
#include "app/wh-dialog.h"
#include "app/wh-notice.h"
#include "app/wh-row-group.h"
#include "form/wh-layout.h"
#include "store/wh-appointment-query.h"
#include "store/wh-draft-table.h"
#include "store/wh-found-client.h"

/**
 * WhHomeScreen:
 *
 * What the day holds for the person signed in.  Every row opens what it names.
 */
struct _WhHomeScreen
{
  WhScreen parent_instance;

  GtkLabel *greeting;
  GtkLabel *date;
  WhRowGroup *attention;
  WhRowGroup *drafts;
  WhRowGroup *appointments;
  WhRowGroup *tasks;
  WhRowGroup *waiting;
  WhRowGroup *caseload;
  WhRowGroup *recent;

  GCancellable *loading;
  WhAttention *needs; /* fills attention */
  gboolean stale;     /* something changed while another screen, or a form, was in front */
};

G_DEFINE_FINAL_TYPE (WhHomeScreen, wh_home_screen, WH_TYPE_SCREEN)

/* What the store's thread is given and gives back. */
typedef struct
{
  WhId person;
  WhDate today;
  WhHomeFile *file;
} Load;

static void
load_free (Load *load)
{
  wh_home_file_free (load->file);
  g_free (load);
}

static gboolean
load_file (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Load *load = data;

  load->file = wh_home_file_read (store, &load->person, load->today, error);
  return load->file != NULL;
}

/* A row that opens something: an action of the window around it, with its target. */
static GtkWidget *
add_link (WhRowGroup *group, const char *title, const char *subtitle, const char *action, GVariant *target)
{
  GtkWidget *row = wh_row_group_add_text (group, title, subtitle);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  return row;
}

static GVariant *
record_target (WhKindId kind, const WhId *id)
{
  char hex[WH_ID_HEX_SIZE];

  return g_variant_new ("(ss)", wh_kind (kind)->name, wh_id_to_hex (id, hex));
}

static void
show_clients (WhRowGroup *group, GPtrArray *clients)
{
  wh_row_group_clear (group);
  for (guint i = 0; i < clients->len; i++)
    {
      WhFoundClient *client = g_ptr_array_index (clients, i);
      g_autofree char *details = wh_client_words_found (client);

      add_link (group, client->name, details, "work.open-record", record_target (WH_KIND_CLIENT, &client->client));
    }
  wh_row_group_done (group);
}

/* "Annual assessment, 05/04/2026 at 14:20"; an intake is what mostly waits here, and needs no name. */
static char *
draft_words (const WhDraft *draft, const char *when)
{
  const WhLayout *layout = wh_layout_by_name (draft->form);

  if (layout == NULL || layout->whom == WH_WHOM_NEW)
    return g_strdup (when);
  return g_strdup_printf ("%s, %s", g_dgettext (GETTEXT_PACKAGE, layout->label), when);
}

static void
show_drafts (WhHomeScreen *self, WhHomeFile *file)
{
  GTimeZone *zone = wh_session_get_zone (wh_screen_get_session (WH_SCREEN (self)));

  wh_row_group_clear (self->drafts);
  for (guint i = 0; i < file->drafts->len; i++)
    {
      WhDraft *draft = g_ptr_array_index (file->drafts, i);
      g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (draft->changed_at / 1000);
      g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, zone);
      g_autofree char *when = g_date_time_format (local, _("%m/%d/%Y at %R"));
      char hex[WH_ID_HEX_SIZE];
      g_autofree char *parameter = g_strconcat ("draft:", wh_id_to_hex (&draft->id, hex), NULL);
      const char *title = draft->title != NULL && *draft->title != '\0' ? draft->title : _("Intake without a name yet");
      g_autofree char *what = draft_words (draft, when);

      add_link (self->drafts, title, what, "work.open-flow", g_variant_new ("(ss)", "intake", parameter));
    }
  wh_row_group_done (self->drafts);
}

/* Over: what comes next is what one looks for. */
static gboolean
is_past (WhRecord *appointment, const char *now)
{
  const char *end = wh_record_get_text (appointment, WH_APPOINTMENT_ENDS_AT);

  return end != NULL && strcmp (end, now) < 0;
}

static void
show_appointments (WhHomeScreen *self, WhHomeFile *file)
{
  WhSession *session = wh_screen_get_session (WH_SCREEN (self));
  g_autoptr (GDateTime) time = g_date_time_new_now (wh_session_get_zone (session));
  g_autofree char *now = g_date_time_format (time, "%Y-%m-%d %H:%M:%S");

  wh_row_group_clear (self->appointments);
  for (guint i = 0; i < file->appointments->len; i++)
    {
      WhAppointmentEntry *entry = g_ptr_array_index (file->appointments, i);
      g_autoptr (WhAppointment) appointment = wh_appointment_new (entry->record, entry->client_name);
      GtkWidget *row = wh_appointment_row_new (appointment);

      gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row),
                                              record_target (WH_KIND_APPOINTMENT, wh_record_get_id (entry->record)));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "work.open-record");
      if (is_past (entry->record, now))
        gtk_widget_add_css_class (row, "past");
      wh_row_group_add (self->appointments, row);
    }
  wh_row_group_done (self->appointments);
}

static void
show_tasks (WhHomeScreen *self, WhHomeFile *file)
{
  WhDate today = wh_session_today (wh_screen_get_session (WH_SCREEN (self)));

  wh_row_group_clear (self->tasks);
  for (guint i = 0; i < file->tasks->len; i++)
    {
      WhRecord *task = g_ptr_array_index (file->tasks, i);
      WhDate due = wh_record_get_date (task, WH_TASK_DUE_DATE);
      g_autofree char *date = due != WH_DATE_NONE ? wh_date_for_people (due) : NULL;
      g_autofree char *subtitle = date != NULL ? g_strdup_printf (_("due %s"), date) : NULL;
      const char *title = wh_record_get_text (task, WH_TASK_TITLE);
      GtkWidget *row = add_link (self->tasks, title, subtitle, "home.my-tasks", NULL);

      if (due != WH_DATE_NONE && due < today)
        gtk_widget_add_css_class (row, "overdue");
    }
  wh_row_group_done (self->tasks);
}

static void
show_waiting (WhHomeScreen *self, WhHomeFile *file)
{
  wh_row_group_clear (self->waiting);
  if (file->waiting > 0)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("%u saved change", "%u saved changes", file->waiting),
                                               file->waiting);

      wh_row_group_add_text (self->waiting, text,
                             _("Saved on this desk. It is sent by itself as soon as the centre can be reached."));
    }
  wh_row_group_done (self->waiting);
}

static void
show_greeting (WhHomeScreen *self)
{
  WhSession *session = wh_screen_get_session (WH_SCREEN (self));
  g_autoptr (GDateTime) now = g_date_time_new_now (wh_session_get_zone (session));
  int hour = g_date_time_get_hour (now);
  const char *name = wh_session_get_person (session)->name;
  /* Translators: %s is a person's name */
  const char *format = hour < 12 ? _("Good morning, %s") : hour < 18 ? _("Good afternoon, %s") : _("Good evening, %s");
  g_autofree char *greeting = g_strdup_printf (format, name);
  g_autofree char *date = g_date_time_format (now, _("%A, %B %-e"));

  gtk_label_set_text (self->greeting, greeting);
  gtk_label_set_text (self->date, date);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhHomeScreen) self = user_data;
  g_autoptr (GError) error = NULL;
  Load *load = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  g_clear_object (&self->loading);
  show_greeting (self);
  show_drafts (self, load->file);
  show_appointments (self, load->file);
  show_tasks (self, load->file);
  show_waiting (self, load->file);
  show_clients (self->caseload, load->file->caseload);
  show_clients (self->recent, load->file->recent);
}

static void
reload (WhHomeScreen *self)
{
  WhSession *session = wh_screen_get_session (WH_SCREEN (self));
  Load *load = g_new0 (Load, 1);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  load->person = wh_session_get_person (session)->id;
  load->today = wh_session_today (session);
  wh_store_run_async (wh_session_get_store (session), load_file, load, (GDestroyNotify) load_free, WH_STORE_READ,
                      self->loading, loaded_cb, g_object_ref (self));
}

/* Each answer to a form is kept at once: Home, behind it, is made anew when somebody looks at it. */
static void
changed_cb (WhHomeScreen *self)
{
  self->stale = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->stale)
    return;
  reload (self);
  wh_attention_reload (self->needs);
}

static void
wh_home_screen_map (GtkWidget *widget)
{
  WhHomeScreen *self = WH_HOME_SCREEN (widget);

  GTK_WIDGET_CLASS (wh_home_screen_parent_class)->map (widget);
  if (self->stale)
    changed_cb (self);
}

/* What is still being read would be shown to nobody, in the middle of what is shown instead. */
static void
wh_home_screen_unmap (GtkWidget *widget)
{
  WhHomeScreen *self = WH_HOME_SCREEN (widget);

  GTK_WIDGET_CLASS (wh_home_screen_parent_class)->unmap (widget);
  if (self->needs == NULL)
    return;
  self->stale = wh_attention_stop (self->needs) || self->loading != NULL || self->stale;
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
}

static void
my_information (GtkWidget *widget, const char *action, GVariant *parameter)
{
  wh_dialog_present (widget, wh_my_information_new (wh_screen_get_session (WH_SCREEN (widget))));
}

static void
my_tasks (GtkWidget *widget, const char *action, GVariant *parameter)
{
  wh_dialog_present (widget, wh_task_dialog_new (wh_screen_get_session (WH_SCREEN (widget))));
}

static void
wh_home_screen_constructed (GObject *object)
{
  WhHomeScreen *self = WH_HOME_SCREEN (object);
  WhSession *session = wh_screen_get_session (WH_SCREEN (self));

  G_OBJECT_CLASS (wh_home_screen_parent_class)->constructed (object);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "sync-state", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  show_greeting (self);
  self->needs = wh_attention_new (session, self->attention);
  reload (self);
}

static void
wh_home_screen_dispose (GObject *object)
{
  WhHomeScreen *self = WH_HOME_SCREEN (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  if (self->needs != NULL)
    g_object_run_dispose (G_OBJECT (self->needs));
  g_clear_object (&self->needs);
  G_OBJECT_CLASS (wh_home_screen_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/home/wh-home-screen.ui");
  gtk_widget_class_bind_template_child (widget_class, WhHomeScreen, greeting);
  gtk_widget_class_bind_template_child (widget_class, WhHomeScreen, date);
  gtk_widget_class_bind_template_child (widget_class, WhHomeScreen, attention);
  gtk_widget_class_bind_template_child (widget_class, WhHomeScreen, drafts);
  gtk_widget_class_bind_template_child (widget_class, WhHomeScreen, appointments);
  gtk_widget_class_bind_template_child (widget_class, WhHomeScreen, tasks);
  gtk_widget_class_bind_template_child (widget_class, WhHomeScreen, waiting);
  gtk_widget_class_bind_template_child (widget_class, WhHomeScreen, caseload);
  gtk_widget_class_bind_template_child (widget_class, WhHomeScreen, recent);
}

static void
wh_home_screen_class_init (WhHomeScreenClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = wh_home_screen_constructed;
  widget_class->map = wh_home_screen_map;
  widget_class->unmap = wh_home_screen_unmap;
  object_class->dispose = wh_home_screen_dispose;
  g_type_ensure (WH_TYPE_ROW_GROUP);
  gtk_widget_class_install_action (widget_class, "home.my-information", NULL, my_information);
  gtk_widget_class_install_action (widget_class, "home.my-tasks", NULL, my_tasks);
  bind_template (widget_class);
}

static void
wh_home_screen_init (WhHomeScreen *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
