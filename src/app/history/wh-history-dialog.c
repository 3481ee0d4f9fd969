/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/history/wh-history-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/history/wh-history-asking.h"
#include "app/history/wh-history-words.h"
#include "app/history/wh-undo-view.h"
#include "app/wh-notice.h"
#include "app/wh-row-group.h"
#include "model/wh-privacy.h"

/**
 * WhHistoryDialog:
 *
 * One saved change: who, when, where, and every field before and after; from here it is undone.  Private answers are
 * covered until somebody asks for them, and asking the centre for them is written down there.
 *
 * Signals: "field" (string kind, int column): all changes of this field are wanted; the dialog has closed itself.
 */
struct _WhHistoryDialog
{
  AdwWindow parent_instance;

  GtkStack *stack;
  AdwPreferencesPage *page;
  GPtrArray *groups;  /* of the records, made anew */
  WhRowGroup *facts;
  GtkWidget *show;    /* the private answers */
  GtkWidget *undo;
  WhUndoView *view;

  WhSession *session;
  WhPast *past;
  WhId about;
  WhId device;        /* this computer */
  WhHistoryNames *names;
  gboolean open;      /* private answers are shown */
};

enum
{
  FIELD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhHistoryDialog, wh_history_dialog, ADW_TYPE_WINDOW)

static void
field_cb (WhHistoryDialog *self, GtkWidget *button)
{
  const WhKind *kind = g_object_get_data (G_OBJECT (button), "kind");
  int column = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "column"));

  g_object_ref (self);
  gtk_window_destroy (GTK_WINDOW (self));
  g_signal_emit (self, signals[FIELD], 0, kind->name, column);
  g_object_unref (self);
}

static void
add_field (WhHistoryDialog *self, WhRowGroup *group, const WhPastChange *change, guint column)
{
  const WhKind *kind = wh_past_change_get_kind (change);
  g_autofree char *values = wh_history_words_difference (change, column, self->names);
  const char *label = g_dgettext (GETTEXT_PACKAGE, kind->columns[column].label);
  GtkWidget *row = wh_row_group_add_text (group, label, values);
  GtkWidget *button;

  if (wh_privacy_of_column (kind, column))
    return;
  button = gtk_button_new_from_icon_name ("document-open-recent-symbolic");
  gtk_widget_set_tooltip_text (button, _("All changes of this field"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("All changes of this field"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, label, -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data (G_OBJECT (button), "kind", (gpointer) kind);
  g_object_set_data (G_OBJECT (button), "column", GINT_TO_POINTER ((int) column));
  g_signal_connect_object (button, "clicked", G_CALLBACK (field_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/* Whose it is, when not the client's whose history this is. */
static const char *
other_client (WhHistoryDialog *self, const WhPastChange *change)
{
  const WhId *client = wh_history_words_client (change);

  if (client == NULL || wh_id_equal (client, &self->about))
    return NULL;
  return g_hash_table_lookup (self->names->called, client);
}

static gboolean
hides (WhHistoryDialog *self, const WhPastChange *change, guint column)
{
  return !self->open && wh_privacy_of_column (wh_past_change_get_kind (change), column);
}

static void
add_record (WhHistoryDialog *self, const WhPastChange *change)
{
  static const char *const done[] = { N_("Recorded"), N_("Corrected"), N_("Deleted"), N_("Restored") };
  WhRowGroup *group = g_object_new (WH_TYPE_ROW_GROUP, NULL);
  const char *label = g_dgettext (GETTEXT_PACKAGE, wh_past_change_get_kind (change)->label);
  g_autofree char *kind = self->open ? g_strdup (label) : wh_history_words_kind (change);
  const char *whose = other_client (self, change);
  const char *what = g_dgettext (GETTEXT_PACKAGE, done[change->change->op]);
  g_autofree char *about = whose != NULL ? g_strdup_printf ("%s · %s", what, whose) : g_strdup (what);
  g_autofree char *title = g_markup_escape_text (kind, -1);
  g_autofree char *description = g_markup_escape_text (about, -1);
  g_autoptr (GArray) columns = wh_history_words_columns (change);
  guint hidden = 0;

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);
  for (guint i = 0; i < columns->len; i++)
    if (hides (self, change, g_array_index (columns, guint, i)))
      hidden++;
    else
      add_field (self, group, change, g_array_index (columns, guint, i));
  if (hidden > 0 || change->closed)
    wh_row_group_add_text (group, _("Private answers"), _("Look at them where nobody else sees them."));
  wh_row_group_done (group);
  gtk_widget_set_visible (GTK_WIDGET (group), TRUE);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
  g_ptr_array_add (self->groups, group);
}

static void
clear (WhHistoryDialog *self)
{
  for (guint i = 0; i < self->groups->len; i++)
    adw_preferences_page_remove (self->page, g_ptr_array_index (self->groups, i));
  g_ptr_array_set_size (self->groups, 0);
  wh_row_group_clear (self->facts);
}

static void
show_facts (WhHistoryDialog *self)
{
  GTimeZone *zone = wh_session_get_zone (self->session);
  g_autofree char *when = wh_history_words_when (self->past, zone);
  g_autofree char *where = wh_history_words_where (self->past, &self->device);
  g_autofree char *standing = wh_history_words_standing (self->past, zone);
  const char *who = wh_history_words_who (self->past, self->names, wh_session_get_person (self->session));

  wh_row_group_add_text (self->facts, _("When"), when);
  wh_row_group_add_text (self->facts, _("Who"), who);
  wh_row_group_add_text (self->facts, _("Where"), where);
  if (standing != NULL)
    wh_row_group_add_text (self->facts, _("Note"), standing);
  wh_row_group_done (self->facts);
}

static gboolean
has_private (WhHistoryDialog *self)
{
  for (guint i = 0; i < self->past->changes->len; i++)
    {
      const WhPastChange *change = g_ptr_array_index (self->past->changes, i);
      g_autoptr (GArray) columns = wh_history_words_columns (change);

      if (change->closed)
        return TRUE;
      for (guint c = 0; c < columns->len; c++)
        if (wh_privacy_of_column (wh_past_change_get_kind (change), g_array_index (columns, guint, c)))
          return TRUE;
    }
  return FALSE;
}

static gboolean
only_deletes (const WhPast *past)
{
  for (guint i = 0; i < past->changes->len; i++)
    if (((WhPastChange *) g_ptr_array_index (past->changes, i))->change->op != WH_CHANGE_DELETE)
      return FALSE;
  return past->changes->len > 0;
}

/* Those whom the centre would refuse are not offered it. */
static gboolean
may_undo (WhHistoryDialog *self)
{
  WhRole role = wh_session_get_person (self->session)->role;

  return role != WH_ROLE_VOLUNTEER && role != WH_ROLE_AUDITOR && !self->past->refused && !self->past->given_up;
}

static void
show_past (WhHistoryDialog *self)
{
  clear (self);
  show_facts (self);
  for (guint i = 0; i < self->past->changes->len; i++)
    add_record (self, g_ptr_array_index (self->past->changes, i));
  gtk_widget_set_visible (self->show, !self->open && has_private (self));
  gtk_widget_set_visible (self->undo, may_undo (self));
  gtk_button_set_label (GTK_BUTTON (self->undo), only_deletes (self->past) ? _("_Restore…") : _("_Undo this change…"));
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhHistoryDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhHistoryReply) reply = wh_history_asking_finish (result, &error);

  if (self->session == NULL)
    return;
  gtk_widget_set_sensitive (self->show, TRUE);
  if (reply == NULL)
    {
      wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  if (reply->entries->len == 0) /* it was lost meanwhile */
    return;
  wh_past_free (self->past);
  self->past = g_ptr_array_steal_index (reply->entries, 0);
  self->open = TRUE;
  show_past (self);
}

/* Of a merged person it can be a Save of their other record only. */
static WhId
asked_about (WhHistoryDialog *self)
{
  const WhId *other = NULL;

  for (guint i = 0; i < self->past->changes->len; i++)
    {
      const WhId *client = wh_history_words_client (g_ptr_array_index (self->past->changes, i));

      if (client != NULL && wh_id_equal (client, &self->about))
        return self->about;
      other = other != NULL ? other : client;
    }
  return other != NULL ? *other : self->about;
}

static void
show_cb (WhHistoryDialog *self)
{
  WhHistoryRequest request = { NULL, asked_about (self), 0, 1, self->past->device, self->past->number, TRUE };

  if (!wh_past_is_closed (self->past))
    {
      self->open = TRUE;
      show_past (self);
      gtk_widget_grab_focus (self->undo);
      return;
    }
  if (!wh_history_asking_is_possible (self->session))
    return;
  gtk_widget_set_sensitive (self->show, FALSE);
  wh_history_asking_async (self->session, &request, NULL, opened_cb, g_object_ref (self));
}

static void
undo_cb (WhHistoryDialog *self)
{
  wh_undo_view_show (self->view, self->session, self->past, self->names, self->open);
  wh_undo_view_set_label (self->view, only_deletes (self->past) ? _("_Restore") : _("_Undo"));
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->view));
}

static void
back_cb (WhHistoryDialog *self)
{
  gtk_stack_set_visible_child_name (self->stack, "entry");
  gtk_widget_grab_focus (self->undo);
}

static void
done_cb (WhHistoryDialog *self)
{
  wh_notice_toast (GTK_WIDGET (self), adw_toast_new (only_deletes (self->past) ? _("Restored")
                                                                               : _("The change is taken back")));
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
wh_history_dialog_dispose (GObject *object)
{
  WhHistoryDialog *self = WH_HISTORY_DIALOG (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_history_dialog_parent_class)->dispose (object);
}

static void
wh_history_dialog_finalize (GObject *object)
{
  WhHistoryDialog *self = WH_HISTORY_DIALOG (object);

  g_ptr_array_unref (self->groups);
  g_clear_pointer (&self->past, wh_past_free);
  g_clear_pointer (&self->names, wh_history_names_unref);
  G_OBJECT_CLASS (wh_history_dialog_parent_class)->finalize (object);
}

static void
wh_history_dialog_class_init (WhHistoryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_history_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_history_dialog_finalize;
  signals[FIELD] = g_signal_new ("field", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT);
  g_type_ensure (WH_TYPE_ROW_GROUP);
  g_type_ensure (WH_TYPE_UNDO_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/history/wh-history-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WhHistoryDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, WhHistoryDialog, page);
  gtk_widget_class_bind_template_child (widget_class, WhHistoryDialog, facts);
  gtk_widget_class_bind_template_child (widget_class, WhHistoryDialog, show);
  gtk_widget_class_bind_template_child (widget_class, WhHistoryDialog, undo);
  gtk_widget_class_bind_template_child (widget_class, WhHistoryDialog, view);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, undo_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
}

static void
wh_history_dialog_init (WhHistoryDialog *self)
{
  self->groups = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * wh_history_dialog_new:
 * @file: whose history it is from
 * @past: of @file; copied
 *
 * Returns: (transfer full): the dialog
 */
GtkWidget *
wh_history_dialog_new (WhSession *session, const WhHistoryFile *file, const WhPast *past)
{
  WhHistoryDialog *self = g_object_new (WH_TYPE_HISTORY_DIALOG, NULL);
  g_autofree char *what = wh_history_words_what (past);

  self->session = g_object_ref (session);
  self->past = wh_past_copy (past);
  self->about = file->about;
  self->device = file->device;
  self->names = wh_history_names_ref (file->names);
  gtk_window_set_title (GTK_WINDOW (self), what);
  show_past (self);
  return GTK_WIDGET (self);
}
