/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-stay-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/intake/wh-stay-file.h"
#include "app/quality/wh-worked-out-rows.h"
#include "app/wh-row-group.h"

/**
 * WhStayDialog:
 *
 * One person's stay in a project: what can be recorded now, and what was recorded, to be corrected.  It names forms
 * and days; what was answered is seen where it was answered.
 *
 * Signals: "chosen" (string parameter): of the flow "form"; the dialog has closed itself.
 */
struct _WhStayDialog
{
  AdwWindow parent_instance;

  WhSession *session;
  AdwPreferencesPage *page;
  WhRowGroup *record;
  WhRowGroup *worked_out;
  WhRowGroup *recorded;
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhStayDialog, wh_stay_dialog, ADW_TYPE_WINDOW)

static void
activated_cb (WhStayDialog *self, GtkWidget *row)
{
  g_autofree char *parameter = g_strdup (g_object_get_data (G_OBJECT (row), "parameter"));

  g_object_ref (self);
  gtk_window_destroy (GTK_WINDOW (self));
  g_signal_emit (self, signals[CHOSEN], 0, parameter);
  g_object_unref (self);
}

/* A row that opens the form with that parameter. */
static GtkWidget *
new_row (WhStayDialog *self, const char *title, const char *subtitle, const char *icon, char *parameter)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  g_object_set_data_full (G_OBJECT (row), "parameter", parameter, g_free);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_widget_set_focusable (row, TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name (icon));
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static const char *
label_of (const WhLayout *layout)
{
  return g_dgettext (GETTEXT_PACKAGE, layout->label);
}

static void
add_part (WhStayDialog *self, GtkWidget *expander, const WhStayFile *file, const WhStayEntry *entry,
          const WhLayout *part)
{
  g_autoptr (GPtrArray) records = wh_stay_file_list_parts (file, entry, part);
  /* Translators: %s is the name of a form: "Question of an assessment" */
  g_autofree char *add = g_strdup_printf (_("Add: %s"), label_of (part));

  for (guint i = 0; i < records->len; i++)
    {
      WhRecord *record = g_ptr_array_index (records, i);
      g_autofree char *title = wh_stay_part_title (part, record), *details = wh_stay_part_details (part, record);

      adw_expander_row_add_row (ADW_EXPANDER_ROW (expander),
                                new_row (self, title, details, "go-next-symbolic",
                                         wh_stay_file_part_parameter (file, part, record)));
    }
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), new_row (self, add, NULL, "list-add-symbolic",
                                                                  wh_stay_file_new_part_parameter (entry, part)));
}

/* What others belong to opens in its place: itself, then they. */
static GtkWidget *
new_whole (WhStayDialog *self, const WhStayFile *file, const WhStayEntry *entry, const char *day)
{
  GtkWidget *row = adw_expander_row_new ();
  const WhLayout *part;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label_of (entry->layout));
  if (day != NULL)
    adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), day);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), new_row (self, _("Look at it or put it right"), NULL,
                                                             "go-next-symbolic",
                                                             wh_stay_file_entry_parameter (file, entry)));
  for (guint i = 0; (part = wh_stay_entry_part (entry, i)) != NULL; i++)
    add_part (self, row, file, entry, part);
  return row;
}

static void
add_entry (WhStayDialog *self, const WhStayFile *file, const WhStayEntry *entry)
{
  g_autofree char *day = entry->day != WH_DATE_NONE ? wh_date_for_people (entry->day) : NULL;

  if (wh_stay_entry_part (entry, 0) != NULL && !wh_id_is_nil (&entry->record))
    wh_row_group_add (self->recorded, new_whole (self, file, entry, day));
  else
    wh_row_group_add (self->recorded, new_row (self, label_of (entry->layout), day, "go-next-symbolic",
                                               wh_stay_file_entry_parameter (file, entry)));
}

static void
show_file (WhStayDialog *self, const WhStayFile *file)
{
  WhRecord *project = wh_stay_project (file->stay);
  const char *name = wh_record_get_text (project, WH_PROJECT_PROJECT_NAME);

  if (name != NULL)
    gtk_window_set_title (GTK_WINDOW (self), name);
  for (guint i = 0; i < file->forms->len; i++)
    {
      const WhLayout *layout = g_ptr_array_index (file->forms, i);

      wh_row_group_add (self->record, new_row (self, label_of (layout), NULL, "go-next-symbolic",
                                               wh_stay_file_form_parameter (file, layout)));
    }
  for (guint i = 0; i < file->entries->len; i++)
    add_entry (self, file, &g_array_index (file->entries, WhStayEntry, i));
  wh_row_group_done (self->record);
  wh_row_group_done (self->recorded);
  gtk_widget_child_focus (GTK_WIDGET (self->page), GTK_DIR_TAB_FORWARD);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhStayDialog) self = data;
  g_autoptr (GError) error = NULL;
  WhStayFile *file = wh_store_run_get_data (result);
  gboolean loaded = wh_store_run_finish (WH_STORE (source), result, &error);

  if (self->session == NULL || !gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  if (loaded)
    show_file (self, file);
  else
    {
      adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->record), error->message);
      wh_row_group_done (self->record);
    }
}

static void
wh_stay_dialog_dispose (GObject *object)
{
  g_clear_object (&WH_STAY_DIALOG (object)->session);
  G_OBJECT_CLASS (wh_stay_dialog_parent_class)->dispose (object);
}

static void
wh_stay_dialog_class_init (WhStayDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_stay_dialog_dispose;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
wh_stay_dialog_init (WhStayDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  self->record = g_object_new (WH_TYPE_ROW_GROUP, "title", _("Record"), NULL);
  self->recorded = g_object_new (WH_TYPE_ROW_GROUP, "title", _("Recorded"), "description",
                                 _("Open an entry to look at it or to put it right."), NULL);
  self->worked_out = g_object_new (WH_TYPE_ROW_GROUP, "title", _("What the answers come to"), "visible", FALSE, NULL);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->record));
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->worked_out));
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->recorded));
  gtk_widget_set_vexpand (GTK_WIDGET (self->page), TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->page));
  adw_window_set_content (ADW_WINDOW (self), box);
}

/**
 * wh_stay_dialog_new:
 * @enrollment: whose stay
 *
 * Returns: (transfer full): the dialog; what it shows is being read
 */
GtkWidget *
wh_stay_dialog_new (WhSession *session, const WhId *enrollment)
{
  WhStayDialog *self = g_object_new (WH_TYPE_STAY_DIALOG, "modal", TRUE, "title", _("Stay"), "default-width", 480,
                                     "default-height", 600, NULL);

  self->session = g_object_ref (session);
  wh_session_run_async (session, wh_stay_file_load, wh_stay_file_new (enrollment, wh_session_today (session)),
                        (GDestroyNotify) wh_stay_file_free, WH_STORE_READ, NULL, loaded_cb, g_object_ref (self));
  wh_worked_out_rows_fill (self->worked_out, session, enrollment);
  return GTK_WIDGET (self);
}
