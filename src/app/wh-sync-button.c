/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-sync-button.h"

#include <glib/gi18n-lib.h>

#include "app/wh-problem.h"
#include "store/wh-outbox.h"

#define MAX_ENTRIES 50

struct _WhSyncButton
{
  AdwBin parent_instance;

  WhSession *session;

  GtkWidget *allow_removal;
  GtkImage *image;
  GtkLabel *detail;
  GtkLabel *headline;
  GtkLabel *label;
  GtkListBox *entries;
  GtkMenuButton *button;
  GtkPopover *popover;
  GtkWidget *scroller;
  GtkWidget *sign_in;
  GtkWidget *sync;
};

G_DEFINE_FINAL_TYPE (WhSyncButton, wh_sync_button, ADW_TYPE_BIN)

static char *
get_headline (guint waiting, guint refused)
{
  g_autofree char *sent = NULL, *need = NULL;

  sent = g_strdup_printf (ngettext ("All changes saved here · %u waiting to be sent",
                                    "All changes saved here · %u waiting to be sent", waiting), waiting);
  if (refused == 0)
    return waiting == 0 ? g_strdup (_("All changes saved here and sent")) : g_steal_pointer (&sent);
  need = g_strdup_printf (ngettext ("%u change needs you", "%u changes need you", refused), refused);
  return g_strdup_printf ("%s · %s", waiting == 0 ? _("All changes saved here") : sent, need);
}

static char *
get_detail (WhSession *session, const WhSyncStatus *status)
{
  gint64 last = wh_session_get_last_sync (session);
  g_autofree char *when = last > 0 ? wh_problem_until (last, NULL) : NULL;
  g_autofree char *contact = NULL;

  /* Translators: %s is a time of day, or a day and a time */
  contact = when != NULL ? g_strdup_printf (_("Up to date with the centre: %s."), when)
                         : g_strdup (_("Not yet up to date with the centre."));
  if (status == NULL || status->sentence == NULL)
    return g_steal_pointer (&contact);
  return g_strdup_printf ("%s\n%s", status->sentence, contact);
}

static const char *
get_icon_name (const WhSyncStatus *status, guint refused)
{
  WhSyncState state = status != NULL ? status->state : WH_SYNC_OFFLINE;

  if (refused > 0 || state == WH_SYNC_PROBLEM || state == WH_SYNC_SIGN_IN)
    return "dialog-warning-symbolic";
  if (state == WH_SYNC_WORKING)
    return "emblem-synchronizing-symbolic";
  if (state == WH_SYNC_OFFLINE)
    return "network-offline-symbolic";
  return "emblem-ok-symbolic";
}

static void
update (WhSyncButton *self)
{
  g_autoptr (WhSyncStatus) status = wh_session_dup_sync_status (self->session);
  guint waiting = wh_session_get_waiting (self->session);
  guint refused = wh_session_get_refused (self->session);
  g_autofree char *headline = get_headline (waiting, refused);
  g_autofree char *detail = get_detail (self->session, status);
  g_autofree char *brief = NULL;

  if (refused > 0)
    brief = g_strdup_printf (ngettext ("%u needs you", "%u need you", refused), refused);
  else if (waiting > 0)
    brief = g_strdup_printf (ngettext ("%u waiting", "%u waiting", waiting), waiting);
  gtk_label_set_label (self->label, brief != NULL ? brief : "");
  gtk_widget_set_visible (GTK_WIDGET (self->label), brief != NULL);
  gtk_image_set_from_icon_name (self->image, get_icon_name (status, refused));
  gtk_label_set_label (self->headline, headline);
  gtk_label_set_label (self->detail, detail);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), headline);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, headline, -1);
  gtk_widget_set_visible (self->sign_in, status != NULL && status->state == WH_SYNC_SIGN_IN);
  gtk_widget_set_visible (self->allow_removal, status != NULL && status->domain == WH_SYNC_ERROR
                                                 && status->code == WH_SYNC_ERROR_REMOVAL && status->sentence != NULL);
  gtk_widget_set_visible (self->sync, status == NULL || status->state != WH_SYNC_SIGN_IN);
  gtk_widget_set_sensitive (self->sync, status == NULL || status->state != WH_SYNC_WORKING);
}

static const char *
get_state_text (const WhOutboxEntry *entry)
{
  switch (entry->state)
    {
    case WH_OUTBOX_SENT:
      return _("Sent; the centre has not answered yet");
    case WH_OUTBOX_REFUSED:
      return entry->reason != NULL ? entry->reason : _("The centre did not take it");
    case WH_OUTBOX_BEHIND:
      return _("Waits for one that the centre did not take");
    case WH_OUTBOX_HELD:
      return _("Waits: the centre came back from a copy and does not have yet what this belongs to");
    case WH_OUTBOX_WAITING:
    default:
      return _("Waits to be sent");
    }
}

static GtkWidget *
make_row (const WhOutboxEntry *entry)
{
  g_autofree char *when = wh_problem_until (entry->at, NULL);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", when, get_state_text (entry));
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), entry->what);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  if (entry->state == WH_OUTBOX_REFUSED)
    adw_action_row_set_icon_name (ADW_ACTION_ROW (row), "dialog-warning-symbolic");
  return row;
}

static gboolean
list_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray **entries = data;

  *entries = wh_outbox_list (store, error);
  return *entries != NULL;
}

static void
list_free (gpointer data)
{
  GPtrArray **entries = data;

  g_clear_pointer (entries, g_ptr_array_unref);
  g_free (entries);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhSyncButton) self = data;
  GPtrArray **entries = wh_store_run_get_data (result);
  GtkWidget *row;

  if (!wh_store_run_finish (WH_STORE (source), result, NULL))
    return;
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->entries))) != NULL)
    gtk_list_box_remove (self->entries, row);
  for (guint i = 0; i < (*entries)->len && i < MAX_ENTRIES; i++)
    gtk_list_box_append (self->entries, make_row (g_ptr_array_index (*entries, i)));
  gtk_widget_set_visible (self->scroller, (*entries)->len > 0);
}

static void
fill (WhSyncButton *self)
{
  wh_session_run_async (self->session, list_func, g_new0 (GPtrArray *, 1), list_free, WH_STORE_READ, NULL, listed_cb,
                        g_object_ref (self));
}

static void
show_cb (WhSyncButton *self)
{
  update (self);
  fill (self);
}

static void
state_cb (WhSyncButton *self)
{
  update (self);
  if (gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    fill (self);
}

static void
wh_sync_button_dispose (GObject *object)
{
  WhSyncButton *self = WH_SYNC_BUTTON (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_sync_button_parent_class)->dispose (object);
}

static void
wh_sync_button_class_init (WhSyncButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_sync_button_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/wh-sync-button.ui");
  gtk_widget_class_bind_template_child (widget_class, WhSyncButton, button);
  gtk_widget_class_bind_template_child (widget_class, WhSyncButton, detail);
  gtk_widget_class_bind_template_child (widget_class, WhSyncButton, entries);
  gtk_widget_class_bind_template_child (widget_class, WhSyncButton, headline);
  gtk_widget_class_bind_template_child (widget_class, WhSyncButton, image);
  gtk_widget_class_bind_template_child (widget_class, WhSyncButton, label);
  gtk_widget_class_bind_template_child (widget_class, WhSyncButton, popover);
  gtk_widget_class_bind_template_child (widget_class, WhSyncButton, scroller);
  gtk_widget_class_bind_template_child (widget_class, WhSyncButton, allow_removal);
  gtk_widget_class_bind_template_child (widget_class, WhSyncButton, sign_in);
  gtk_widget_class_bind_template_child (widget_class, WhSyncButton, sync);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
}

static void
wh_sync_button_init (WhSyncButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (self->scroller, FALSE);
}

/**
 * wh_sync_button_set_session:
 * @session: whose changes it tells about
 */
void
wh_sync_button_set_session (WhSyncButton *self, WhSession *session)
{
  g_return_if_fail (WH_IS_SYNC_BUTTON (self));
  g_return_if_fail (WH_IS_SESSION (session) && self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "sync-state", G_CALLBACK (state_cb), self, G_CONNECT_SWAPPED);
  update (self);
}
