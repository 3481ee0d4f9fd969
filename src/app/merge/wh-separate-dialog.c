/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/merge/wh-separate-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/clients/wh-client-words.h"
#include "app/compat/wh-scroll-pane.h"
#include "app/merge/wh-merge-file.h"
#include "app/merge/wh-merge-words.h"
#include "app/wh-dialog.h"
#include "app/wh-notice.h"
#include "app/wh-row-group.h"
#include "app/wh-undo.h"
#include "match/wh-apart-set.h"
#include "model/wh-name.h"

/**
 * WhSeparateDialog:
 *
 * The merges that made a person one, each with the two records that come back when it is taken back.
 */
struct _WhSeparateDialog
{
  AdwWindow parent_instance;

  WhSession *session;
  WhRecord *separated; /* the merge that is being taken back */
  GtkSwitch *two;      /* whether they are two people, of whom nobody is to be asked again */
  AdwPreferencesPage *page;
  WhRowGroup *choice;
  WhRowGroup *problem;
};

G_DEFINE_FINAL_TYPE (WhSeparateDialog, wh_separate_dialog, ADW_TYPE_WINDOW)

/* What the store's thread is given and gives back. */
typedef struct
{
  WhId client;
  GPtrArray *merges; /* of WhRecord */
  GPtrArray *files;  /* of WhMergeFile, one for each */
} Load;

static void
load_free (gpointer data)
{
  Load *load = data;

  g_ptr_array_unref (load->merges);
  g_ptr_array_unref (load->files);
  g_free (load);
}

static gboolean
load_merges (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Load *load = data;
  g_autoptr (WhMergeMap) map = wh_store_read_merges (store, error);
  g_autoptr (GPtrArray) merges = NULL;

  if (map == NULL)
    return FALSE;
  merges = wh_merge_map_merges_of (map, &load->client);
  for (guint i = 0; i < merges->len; i++)
    {
      WhRecord *merge = g_ptr_array_index (merges, i);
      g_autoptr (WhMergeFile) file
        = wh_merge_file_new (wh_record_get_reference (merge, WH_CLIENT_MERGE_PERSONAL_ID),
                             wh_record_get_reference (merge, WH_CLIENT_MERGE_MERGED_ID));

      if (!wh_merge_file_load (store, file, cancellable, error))
        return FALSE;
      g_ptr_array_add (load->merges, wh_record_copy (merge));
      g_ptr_array_add (load->files, g_steal_pointer (&file));
    }
  return TRUE;
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhSeparateDialog) self = data;
  g_autoptr (GError) error = NULL;
  GtkWidget *over;

  if (self->session == NULL || !gtk_widget_get_visible (GTK_WIDGET (self)))
    return; /* closed meanwhile, perhaps with its window */
  if (!wh_session_save_finish (self->session, result, &error))
    {
      adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->problem), error->message);
      gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
      return;
    }
  over = wh_notice_get_overlay (GTK_WIDGET (self));
  if (over != NULL)
    wh_undo_offer (over, self->session, adw_toast_new (_("The two records are separate again")),
                   wh_change_new_restore (self->separated));
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
separate_cb (WhSeparateDialog *self, GtkWidget *button)
{
  WhRecord *merge = g_object_get_data (G_OBJECT (button), "merge");
  WhChangeGroup *group = wh_client_unmerge_group (merge);

  if (gtk_switch_get_active (self->two))
    {
      g_autoptr (WhChangeGroup) apart
        = wh_client_apart_group (wh_record_get_reference (merge, WH_CLIENT_MERGE_PERSONAL_ID),
                                 wh_record_get_reference (merge, WH_CLIENT_MERGE_MERGED_ID));

      wh_change_group_add (group, g_ptr_array_steal_index (apart->changes, 0));
    }
  g_set_object (&self->separated, merge);
  gtk_widget_set_sensitive (button, FALSE);
  wh_session_save_async (self->session, group, NULL, saved_cb, g_object_ref (self));
}

static void
add_merge (WhSeparateDialog *self, WhRecord *merge, const WhMergeFile *file)
{
  WhRowGroup *group = g_object_new (WH_TYPE_ROW_GROUP, "title", _("These come back"), NULL);
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Separate"));

  for (guint i = 0; i < WH_MERGE_SIDES; i++)
    {
      g_autofree char *name = wh_name_of_client (file->sides[i].client);
      g_autofree char *about = wh_client_words_about (file->sides[i].client, wh_session_today (self->session));
      g_autofree char *has = wh_merge_words_belongings (&file->sides[i]);
      g_autofree char *text = g_strdup_printf ("%s\n%s", about, has);

      wh_row_group_add_text (group, name, text);
    }
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "suggested-action");
  g_object_set_data_full (G_OBJECT (button), "merge", g_object_ref (merge), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (separate_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), button);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhSeparateDialog) self = data;
  g_autoptr (GError) error = NULL;
  Load *load = wh_store_run_get_data (result);
  gboolean loaded = wh_store_run_finish (WH_STORE (source), result, &error);

  if (self->session == NULL || !gtk_widget_get_visible (GTK_WIDGET (self)))
    return; /* closed meanwhile, perhaps with its window */
  if (!loaded || load->merges->len == 0)
    {
      adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->problem),
                                             loaded ? _("Nothing was merged into this person.") : error->message);
      gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
      gtk_widget_set_visible (GTK_WIDGET (self->choice), FALSE);
      return;
    }
  for (guint i = 0; i < load->merges->len; i++)
    add_merge (self, g_ptr_array_index (load->merges, i), g_ptr_array_index (load->files, i));
  gtk_widget_child_focus (GTK_WIDGET (self->page), GTK_DIR_TAB_FORWARD);
}

static void
wh_separate_dialog_dispose (GObject *object)
{
  WhSeparateDialog *self = WH_SEPARATE_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->separated);
  G_OBJECT_CLASS (wh_separate_dialog_parent_class)->dispose (object);
}

static void
wh_separate_dialog_class_init (WhSeparateDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_separate_dialog_dispose;
}

static void
add_choice (WhSeparateDialog *self)
{
  GtkWidget *row;

  self->choice = g_object_new (WH_TYPE_ROW_GROUP, "description",
                               _("Both records come back as they were, with everything that was written to either "
                                 "meanwhile."), NULL);
  self->two = GTK_SWITCH (gtk_switch_new ());
  gtk_switch_set_active (self->two, TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->two), GTK_ALIGN_CENTER);
  row = wh_row_group_add_text (self->choice, _("They are two people"),
                               _("Nobody is asked again whether they are one."));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (self->two));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), GTK_WIDGET (self->two));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->two), GTK_ACCESSIBLE_PROPERTY_LABEL, _("They are two people"),
                                  -1);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->choice));
}

static void
wh_separate_dialog_init (WhSeparateDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  self->problem = g_object_new (WH_TYPE_ROW_GROUP, NULL);
  wh_row_group_done (self->problem);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->problem));
  add_choice (self);
  wh_scroll_pane_skip (GTK_WIDGET (self->page));
  gtk_widget_set_vexpand (GTK_WIDGET (self->page), TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->page));
  adw_window_set_content (ADW_WINDOW (self), box);
}

/**
 * wh_separate_dialog_new:
 * @client: any id of the person
 *
 * Returns: (transfer full): the dialog; what it shows is being read
 */
GtkWidget *
wh_separate_dialog_new (WhSession *session, const WhId *client)
{
  WhSeparateDialog *self = g_object_new (WH_TYPE_SEPARATE_DIALOG, "modal", TRUE, "title", _("Separate records"),
                                         "default-width", 520, "default-height", 520, NULL);
  Load *load = g_new0 (Load, 1);

  self->session = g_object_ref (session);
  load->client = *client;
  load->merges = g_ptr_array_new_with_free_func (g_object_unref);
  load->files = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_merge_file_free);
  wh_session_run_async (session, load_merges, load, load_free, WH_STORE_READ, NULL, loaded_cb, g_object_ref (self));
  return GTK_WIDGET (self);
}

/**
 * wh_separate_dialog_open:
 *
 * As an action of the client page.
 */
void
wh_separate_dialog_open (GtkWidget *over, WhSession *session, const WhId *client)
{
  wh_dialog_present (over, wh_separate_dialog_new (session, client));
}
