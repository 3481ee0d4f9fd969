/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/home/wh-task-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/wh-notice.h"
#include "app/wh-row-group.h"
#include "form/wh-typed.h"
#include "store/wh-store-read.h"

/**
 * WhTaskDialog:
 *
 * The tasks of the person signed in: new ones are typed on top, done ones are ticked off.
 */
struct _WhTaskDialog
{
  AdwWindow parent_instance;

  GtkWidget *title_entry;
  GtkWidget *due_entry;
  GtkWidget *add;
  WhRowGroup *tasks;

  WhSession *session;
};

G_DEFINE_FINAL_TYPE (WhTaskDialog, wh_task_dialog, ADW_TYPE_WINDOW)

/* What the store's thread is given and gives back. */
typedef struct
{
  WhId person;
  GPtrArray *tasks;
} Load;

static void
load_free (Load *load)
{
  g_clear_pointer (&load->tasks, g_ptr_array_unref);
  g_free (load);
}

static gboolean
load_tasks (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Load *load = data;

  load->tasks = wh_store_list_by_reference (store, WH_KIND_TASK, WH_TASK_WORKER_ID, &load->person, error);
  return load->tasks != NULL;
}

static const char *
entry_text (GtkWidget *entry)
{
  return gtk_editable_get_text (GTK_EDITABLE (entry));
}

static WhDate
typed_due (WhTaskDialog *self)
{
  return wh_typed_date (entry_text (self->due_entry), wh_session_today (self->session));
}

static gboolean
due_is_right (WhTaskDialog *self)
{
  return *entry_text (self->due_entry) == '\0' || typed_due (self) != WH_DATE_NONE;
}

static void
changed_cb (WhTaskDialog *self)
{
  gboolean right = due_is_right (self);

  if (right)
    gtk_widget_remove_css_class (self->due_entry, "error");
  else
    gtk_widget_add_css_class (self->due_entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->due_entry), GTK_ACCESSIBLE_STATE_INVALID,
                               right ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);
  gtk_widget_set_sensitive (self->add, right && *entry_text (self->title_entry) != '\0');
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhTaskDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!wh_session_save_finish (self->session, result, &error))
    wh_notice_error (GTK_WIDGET (self), error);
}

static void
save (WhTaskDialog *self, WhChange *change)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();

  wh_change_group_add (group, change);
  if (group->changes->len > 0)
    wh_session_save_async (self->session, g_steal_pointer (&group), NULL, saved_cb, g_object_ref (self));
}

static void
add_cb (WhTaskDialog *self)
{
  g_autoptr (WhRecord) task = wh_record_new (wh_kind (WH_KIND_TASK));
  WhDate due = typed_due (self);

  if (!gtk_widget_get_sensitive (self->add))
    return;
  wh_record_set_text (task, WH_TASK_TITLE, entry_text (self->title_entry));
  wh_record_set_reference (task, WH_TASK_WORKER_ID, &wh_session_get_person (self->session)->id, NULL);
  if (due != WH_DATE_NONE)
    wh_record_set_number (task, WH_TASK_DUE_DATE, due);
  save (self, wh_change_new_put (task));
  gtk_editable_set_text (GTK_EDITABLE (self->title_entry), "");
  gtk_editable_set_text (GTK_EDITABLE (self->due_entry), "");
  gtk_widget_grab_focus (self->title_entry);
}

static void
done_cb (WhTaskDialog *self, GParamSpec *pspec, GtkCheckButton *check)
{
  WhRecord *task = g_object_get_data (G_OBJECT (check), "task");
  g_autoptr (WhRecord) done = wh_record_copy (task);

  wh_record_set_number (done, WH_TASK_DONE_DATE, wh_session_today (self->session));
  save (self, wh_change_new_set (task, done));
}

static void
add_row (WhTaskDialog *self, WhRecord *task)
{
  const char *title = wh_record_get_text (task, WH_TASK_TITLE);
  WhDate due = wh_record_get_date (task, WH_TASK_DUE_DATE);
  g_autofree char *date = due != WH_DATE_NONE ? wh_date_for_people (due) : NULL;
  g_autofree char *subtitle = date != NULL ? g_strdup_printf (_("due %s"), date) : NULL;
  /* Translators: %s is a task */
  g_autofree char *label = g_strdup_printf (_("Done: %s"), title);
  GtkWidget *row = wh_row_group_add_text (self->tasks, title, subtitle);
  GtkWidget *check = gtk_check_button_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (check), "task", g_object_ref (task), g_object_unref);
  g_signal_connect_object (check, "notify::active", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhTaskDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  Load *load = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  wh_row_group_clear (self->tasks);
  for (guint i = 0; i < load->tasks->len; i++)
    if (wh_record_is_null (g_ptr_array_index (load->tasks, i), WH_TASK_DONE_DATE))
      add_row (self, g_ptr_array_index (load->tasks, i));
  wh_row_group_done (self->tasks);
}

static void
reload (WhTaskDialog *self)
{
  Load *load = g_new0 (Load, 1);

  load->person = wh_session_get_person (self->session)->id;
  wh_store_run_async (wh_session_get_store (self->session), load_tasks, load, (GDestroyNotify) load_free,
                      WH_STORE_READ, NULL, loaded_cb, g_object_ref (self));
}

static void
session_changed_cb (WhTaskDialog *self, guint64 kinds)
{
  if ((kinds & WH_KIND_BIT (WH_KIND_TASK)) != 0)
    reload (self);
}

static void
wh_task_dialog_dispose (GObject *object)
{
  WhTaskDialog *self = WH_TASK_DIALOG (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_task_dialog_parent_class)->dispose (object);
}

static void
wh_task_dialog_class_init (WhTaskDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_task_dialog_dispose;
  g_type_ensure (WH_TYPE_ROW_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/home/wh-task-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WhTaskDialog, title_entry);
  gtk_widget_class_bind_template_child (widget_class, WhTaskDialog, due_entry);
  gtk_widget_class_bind_template_child (widget_class, WhTaskDialog, add);
  gtk_widget_class_bind_template_child (widget_class, WhTaskDialog, tasks);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
wh_task_dialog_init (WhTaskDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * wh_task_dialog_new:
 */
GtkWidget *
wh_task_dialog_new (WhSession *session)
{
  WhTaskDialog *self = g_object_new (WH_TYPE_TASK_DIALOG, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  reload (self);
  return GTK_WIDGET (self);
}
