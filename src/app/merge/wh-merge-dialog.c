/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/merge/wh-merge-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/clients/wh-client-words.h"
#include "app/merge/wh-merge-file.h"
#include "app/merge/wh-merge-words.h"
#include "app/wh-notice.h"
#include "app/wh-row-group.h"
#include "app/wh-undo.h"
#include "model/wh-name.h"

/**
 * WhMergeDialog:
 *
 * What a merge would do, before it is done: which record stands in front, which answer shows where the two differ, and
 * what comes together.  Both records stay as they are.
 */
struct _WhMergeDialog
{
  AdwWindow parent_instance;

  WhSession *session;
  WhMergeFile *file; /* NULL: being read */
  WhRecord *merge;   /* what was saved */
  guint front;       /* the side that stands */
  guint64 from[WH_MERGE_SIDES]; /* units chosen by hand to show that side's answer */

  GtkWidget *save;
  AdwPreferencesPage *page;
  WhRowGroup *fronts;
  WhRowGroup *answers;
  WhRowGroup *after;
};

G_DEFINE_FINAL_TYPE (WhMergeDialog, wh_merge_dialog, ADW_TYPE_WINDOW)

/* What the store's thread is given and gives back. */
typedef struct
{
  WhMergeFile *file;
} Load;

static void show_after (WhMergeDialog *self);

/* Whose answer shows: that chosen by hand, else the front's, else the only one that there is. */
static guint
side_of (WhMergeDialog *self, guint unit)
{
  guint64 bit = (guint64) 1 << unit;

  for (guint i = 0; i < WH_MERGE_SIDES; i++)
    if ((self->from[i] & bit) != 0)
      return i;
  if ((self->file->units.only_standing & bit) != 0)
    return 0;
  if ((self->file->units.only_merged & bit) != 0)
    return 1;
  return self->front;
}

/* The units that the merge takes from the record that does not stand. */
static guint64
taken (WhMergeDialog *self)
{
  guint64 differing = self->file->units.differ | self->file->units.only_standing | self->file->units.only_merged;
  guint64 units = 0;

  for (guint i = 0; i < wh_kind (WH_KIND_CLIENT)->n_units; i++)
    if ((differing >> i & 1) != 0 && side_of (self, i) != self->front)
      units |= (guint64) 1 << i;
  return units;
}

/* A row with a round button in front, one of several. */
static GtkWidget *
radio_row (WhRowGroup *group, const char *title, const char *subtitle, GtkWidget *first, gboolean active)
{
  GtkWidget *row = wh_row_group_add_text (group, title, subtitle), *radio = gtk_check_button_new ();

  gtk_check_button_set_group (GTK_CHECK_BUTTON (radio), GTK_CHECK_BUTTON (first));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (radio), active);
  gtk_widget_set_valign (radio, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), radio);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), radio);
  gtk_accessible_update_property (GTK_ACCESSIBLE (radio), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle != NULL ? subtitle : "", -1);
  return radio;
}

static void
answer_cb (WhMergeDialog *self, GtkCheckButton *radio)
{
  guint unit = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (radio), "unit"));
  guint side = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (radio), "side"));

  if (!gtk_check_button_get_active (radio))
    return;
  self->from[side] |= (guint64) 1 << unit;
  self->from[1 - side] &= ~((guint64) 1 << unit);
  show_after (self);
}

/* The front's answer stands first. */
static void
add_answer (WhMergeDialog *self, guint unit)
{
  GtkWidget *first = NULL;

  for (guint i = 0; i < WH_MERGE_SIDES; i++)
    {
      guint side = i == 0 ? self->front : 1 - self->front;
      g_autofree char *value = wh_merge_words_value (self->file->sides[side].client, unit);
      g_autofree char *whose = wh_merge_words_number (self->file->sides[side].client);
      /* Translators: what the answer is about, and the number of the record that says so */
      g_autofree char *subtitle = g_strdup_printf (_("%s, as No. %s says"), wh_merge_words_label (unit), whose);
      GtkWidget *radio = radio_row (self->answers, value != NULL ? value : _("Nothing recorded"), subtitle, first,
                                    side_of (self, unit) == side);

      first = first != NULL ? first : radio;
      g_object_set_data (G_OBJECT (radio), "unit", GUINT_TO_POINTER (unit));
      g_object_set_data (G_OBJECT (radio), "side", GUINT_TO_POINTER (side));
      g_signal_connect_object (radio, "toggled", G_CALLBACK (answer_cb), self, G_CONNECT_SWAPPED);
    }
}

static void
show_answers (WhMergeDialog *self)
{
  guint64 differing = self->file->units.differ | self->file->units.only_standing | self->file->units.only_merged;

  wh_row_group_clear (self->answers);
  for (guint i = 0; i < wh_kind (WH_KIND_CLIENT)->n_units; i++)
    if ((differing >> i & 1) != 0 && wh_merge_words_is_shown (i))
      add_answer (self, i);
  wh_row_group_done (self->answers);
}

static void
show_after (WhMergeDialog *self)
{
  const WhMergeSide *front = &self->file->sides[self->front], *other = &self->file->sides[1 - self->front];
  g_autoptr (WhRecord) person = wh_record_copy (front->client);
  g_autofree char *name = NULL, *about = NULL, *has = NULL, *number = NULL;
  WhMergeSide together = { .client = person };

  wh_client_merge_take (person, other->client, taken (self));
  for (guint i = 0; i < WH_N_KINDS; i++)
    together.counts[i] = front->counts[i] + other->counts[i];
  name = wh_name_of_client (person);
  about = wh_client_words_about (person, wh_session_today (self->session));
  has = wh_merge_words_belongings (&together);
  number = wh_merge_words_number (other->client);
  wh_row_group_clear (self->after);
  wh_row_group_add_text (self->after, name, about);
  wh_row_group_add_text (self->after, has, _("What belongs to either record is shown together. Nothing is moved."));
  wh_row_group_add_text (self->after, number, _("The other record's number and name go on finding this person."));
  wh_row_group_done (self->after);
}

static void
front_cb (WhMergeDialog *self, GtkCheckButton *radio)
{
  if (!gtk_check_button_get_active (radio))
    return;
  self->front = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (radio), "side"));
  show_answers (self);
  show_after (self);
}

static void
show_fronts (WhMergeDialog *self)
{
  GtkWidget *first = NULL;

  for (guint i = 0; i < WH_MERGE_SIDES; i++)
    {
      const WhMergeSide *side = &self->file->sides[i];
      g_autofree char *name = wh_name_of_client (side->client), *number = wh_merge_words_number (side->client);
      g_autofree char *has = wh_merge_words_belongings (side);
      g_autofree char *subtitle = g_strdup_printf (_("No. %s, %s"), number, has);
      GtkWidget *radio = radio_row (self->fronts, name, subtitle, first, i == self->front);

      first = first != NULL ? first : radio;
      g_object_set_data (G_OBJECT (radio), "side", GUINT_TO_POINTER (i));
      g_signal_connect_object (radio, "toggled", G_CALLBACK (front_cb), self, G_CONNECT_SWAPPED);
    }
  wh_row_group_done (self->fronts);
}

/* The record with more behind it stands, unless somebody says otherwise. */
static guint
likely_front (const WhMergeFile *file)
{
  guint n[WH_MERGE_SIDES] = { 0 };

  for (guint i = 0; i < WH_N_KINDS; i++)
    for (guint side = 0; side < WH_MERGE_SIDES; side++)
      n[side] += file->sides[side].counts[i];
  return n[1] > n[0];
}

static gboolean
load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_merge_file_load (store, ((Load *) data)->file, cancellable, error);
}

static void
load_free (gpointer data)
{
  wh_merge_file_free (((Load *) data)->file);
  g_free (data);
}

static void
show_problem (WhMergeDialog *self, const char *text)
{
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->fronts), text);
  gtk_widget_set_visible (GTK_WIDGET (self->fronts), TRUE);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhMergeDialog) self = data;
  g_autoptr (GError) error = NULL;
  Load *found = wh_store_run_get_data (result);
  gboolean loaded = wh_store_run_finish (WH_STORE (source), result, &error);

  if (self->session == NULL || !gtk_widget_get_visible (GTK_WIDGET (self)))
    return; /* closed meanwhile, perhaps with its window */
  if (!loaded)
    {
      show_problem (self, error->message);
      return;
    }
  self->file = g_steal_pointer (&found->file);
  if (self->file->is_one)
    {
      show_problem (self, _("The two are one person already."));
      return;
    }
  self->front = likely_front (self->file);
  show_fronts (self);
  show_answers (self);
  show_after (self);
  gtk_widget_set_sensitive (self->save, TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self->page), GTK_DIR_TAB_FORWARD);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhMergeDialog) self = data;
  GtkWidget *over;
  g_autoptr (GError) error = NULL;

  if (self->session == NULL || !gtk_widget_get_visible (GTK_WIDGET (self)))
    return; /* closed meanwhile, perhaps with its window */
  if (!wh_session_save_finish (self->session, result, &error))
    {
      show_problem (self, error->message);
      gtk_widget_set_sensitive (self->save, TRUE);
      return;
    }
  over = wh_notice_get_overlay (GTK_WIDGET (self));
  if (over != NULL)
    wh_undo_offer (over, self->session, adw_toast_new (_("The two records are shown as one person")),
                   wh_change_new_delete (self->merge));
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
save_cb (WhMergeDialog *self)
{
  WhChangeGroup *group;

  if (self->file == NULL || !gtk_widget_get_sensitive (self->save))
    return;
  group = wh_client_merge_group (self->file->sides[self->front].client, self->file->sides[1 - self->front].client,
                                 taken (self));
  g_set_object (&self->merge, ((WhChange *) g_ptr_array_index (group->changes, 0))->now);
  gtk_widget_set_sensitive (self->save, FALSE);
  wh_session_save_async (self->session, group, NULL, saved_cb, g_object_ref (self));
}

static void
wh_merge_dialog_dispose (GObject *object)
{
  WhMergeDialog *self = WH_MERGE_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->merge);
  g_clear_pointer (&self->file, wh_merge_file_free);
  G_OBJECT_CLASS (wh_merge_dialog_parent_class)->dispose (object);
}

static void
wh_merge_dialog_class_init (WhMergeDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_merge_dialog_dispose;
}

static GtkWidget *
build_header (WhMergeDialog *self)
{
  GtkWidget *header = adw_header_bar_new (), *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));

  self->save = gtk_button_new_with_mnemonic (_("_Merge"));
  gtk_widget_add_css_class (self->save, "suggested-action");
  gtk_widget_set_sensitive (self->save, FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  g_signal_connect_object (self->save, "clicked", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->save);
  return header;
}

static void
wh_merge_dialog_init (WhMergeDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  self->fronts = g_object_new (WH_TYPE_ROW_GROUP, "title", _("Record in front"), NULL);
  self->answers = g_object_new (WH_TYPE_ROW_GROUP, "title", _("Where they differ, this shows"), "description",
                                _("The other answer is kept, and comes back when the two are separated."), NULL);
  self->after = g_object_new (WH_TYPE_ROW_GROUP, "title", _("Afterwards"), NULL);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->fronts));
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->answers));
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->after));
  wh_row_group_done (self->answers);
  wh_row_group_done (self->after);
  gtk_widget_set_vexpand (GTK_WIDGET (self->page), TRUE);
  gtk_box_append (GTK_BOX (box), build_header (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->page));
  adw_window_set_content (ADW_WINDOW (self), box);
}

/**
 * wh_merge_dialog_new:
 *
 * Returns: (transfer full): the dialog; the two are being read
 */
GtkWidget *
wh_merge_dialog_new (WhSession *session, const WhId *one, const WhId *other)
{
  WhMergeDialog *self = g_object_new (WH_TYPE_MERGE_DIALOG, "modal", TRUE, "title", _("Merge two records"),
                                      "default-width", 560, "default-height", 680, NULL);
  Load *wanted = g_new0 (Load, 1);

  self->session = g_object_ref (session);
  wanted->file = wh_merge_file_new (one, other);
  wh_session_run_async (session, load, wanted, load_free, WH_STORE_READ, NULL, loaded_cb, g_object_ref (self));
  return GTK_WIDGET (self);
}
