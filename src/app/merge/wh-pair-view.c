/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/merge/wh-pair-view.h"

#include <glib/gi18n-lib.h>

#include "app/compat/wh-scroll-pane.h"
#include "app/merge/wh-merge-dialog.h"
#include "app/merge/wh-merge-file.h"
#include "app/merge/wh-merge-words.h"
#include "app/wh-dialog.h"
#include "app/wh-notice.h"
#include "app/wh-undo.h"
#include "app/wh-workspace.h"
#include "match/wh-apart-set.h"
#include "model/wh-name.h"

/**
 * WhPairView:
 *
 * Two records side by side: why they may be one person's, what they say, and the two answers that a person can give.
 */
struct _WhPairView
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkWidget *reasons;
  GtkWidget *grid;
  GtkWidget *apart;
  GtkWidget *merge;
  int row; /* of the grid, while it is filled */

  WhSession *session;
  GCancellable *loading;
  WhMergeFile *file; /* NULL: being read */
};

G_DEFINE_FINAL_TYPE (WhPairView, wh_pair_view, GTK_TYPE_WIDGET)

/* What the store's thread is given and gives back. */
typedef struct
{
  WhMergeFile *file;
} Load;

static GtkWidget *
label_new (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
empty (GtkWidget *widget)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (widget)) != NULL)
    gtk_widget_unparent (child);
}

static void
add_reasons (WhPairView *self, const char *heading, gboolean for_one)
{
  g_auto (GStrv) reasons = wh_merge_words_reasons (&self->file->evidence, for_one);
  GtkWidget *column;

  if (reasons[0] == NULL)
    return;
  column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_set_hexpand (column, TRUE);
  gtk_box_append (GTK_BOX (column), label_new (heading, "caption-heading"));
  for (guint i = 0; reasons[i] != NULL; i++)
    {
      GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      GtkWidget *sign = gtk_image_new_from_icon_name (for_one ? "list-add-symbolic" : "list-remove-symbolic");

      gtk_widget_set_valign (sign, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (line), sign);
      gtk_box_append (GTK_BOX (line), label_new (reasons[i], NULL));
      gtk_box_append (GTK_BOX (column), line);
    }
  gtk_box_append (GTK_BOX (self->reasons), column);
}

static void
add_row (WhPairView *self, const char *label, const char *one, const char *other)
{
  const char *values[] = { one != NULL ? one : _("Nothing recorded"), other != NULL ? other : _("Nothing recorded") };
  gboolean differ = g_strcmp0 (values[0], values[1]) != 0;
  GtkWidget *name = label_new (label, "dim-label");

  gtk_widget_add_css_class (name, "caption");
  gtk_grid_attach (GTK_GRID (self->grid), name, 0, self->row, 1, 1);
  for (int i = 0; i < WH_MERGE_SIDES; i++)
    {
      GtkWidget *value = label_new (values[i], differ ? "differs" : NULL);

      gtk_widget_set_hexpand (value, TRUE);
      gtk_grid_attach (GTK_GRID (self->grid), value, i + 1, self->row, 1, 1);
    }
  self->row++;
}

/* The flow goes first, and this view with it. */
static void
open_cb (WhPairView *self, GtkWidget *button)
{
  g_autofree char *hex = g_strdup (g_object_get_data (G_OBJECT (button), "wh-client"));
  GtkWidget *workspace = gtk_widget_get_ancestor (GTK_WIDGET (self), WH_TYPE_WORKSPACE);

  if (workspace == NULL)
    return;
  gtk_widget_activate_action (workspace, "work.close-flow", NULL);
  gtk_widget_activate_action (workspace, "work.open-record", "(ss)", wh_kind (WH_KIND_CLIENT)->name, hex);
}

static void
add_head (WhPairView *self)
{
  for (int i = 0; i < WH_MERGE_SIDES; i++)
    {
      g_autofree char *name = wh_name_of_client (self->file->sides[i].client);
      g_autofree char *label = g_strdup_printf (_("Open the page of %s"), name);
      GtkWidget *button = gtk_button_new_with_label (name);
      char hex[WH_ID_HEX_SIZE];

      gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), PANGO_ELLIPSIZE_END);
      gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), 0);
      gtk_widget_set_tooltip_text (button, label);
      gtk_widget_set_hexpand (button, TRUE);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, label, -1);
      g_object_set_data_full (G_OBJECT (button), "wh-client",
                              g_strdup (wh_id_to_hex (&self->file->sides[i].id, hex)), g_free);
      g_signal_connect_object (button, "clicked", G_CALLBACK (open_cb), self, G_CONNECT_SWAPPED);
      gtk_grid_attach (GTK_GRID (self->grid), button, i + 1, self->row, 1, 1);
    }
  self->row++;
}

static void
add_units (WhPairView *self)
{
  WhRecord *one = self->file->sides[0].client, *other = self->file->sides[1].client;

  for (guint i = 0; i < wh_kind (WH_KIND_CLIENT)->n_units; i++)
    {
      g_autofree char *left = NULL, *right = NULL;

      if (!wh_merge_words_is_shown (i))
        continue;
      left = wh_merge_words_value (one, i);
      right = wh_merge_words_value (other, i);
      if (left == NULL && right == NULL)
        continue;
      add_row (self, wh_merge_words_label (i), left, right);
    }
}

static void
add_belongings (WhPairView *self)
{
  const WhMergeSide *one = &self->file->sides[0], *other = &self->file->sides[1];
  g_autofree char *name = wh_merge_words_aliases (one), *other_name = wh_merge_words_aliases (other);
  g_autofree char *number = wh_merge_words_number (one->client), *other_number = wh_merge_words_number (other->client);
  g_autofree char *since = wh_merge_words_since (one->client), *other_since = wh_merge_words_since (other->client);
  g_autofree char *has = wh_merge_words_belongings (one), *other_has = wh_merge_words_belongings (other);

  if (name != NULL || other_name != NULL)
    add_row (self, _("Also known as"), name, other_name);
  add_row (self, _("Client number"), number, other_number);
  add_row (self, _("On file since"), since, other_since);
  add_row (self, _("Last stay"), one->last_project, other->last_project);
  add_row (self, _("Belongs to the record"), has, other_has);
}

static void
show_file (WhPairView *self)
{
  empty (self->reasons);
  empty (self->grid);
  self->row = 0;
  add_reasons (self, _("Speaks for one person"), TRUE);
  add_reasons (self, _("Speaks for two people"), FALSE);
  add_head (self);
  add_units (self);
  add_belongings (self);
  gtk_widget_set_sensitive (self->apart, !self->file->is_one);
  gtk_widget_set_sensitive (self->merge, !self->file->is_one);
}

static void
load_free (gpointer data)
{
  wh_merge_file_free (((Load *) data)->file);
  g_free (data);
}

static gboolean
load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_merge_file_load (store, ((Load *) data)->file, cancellable, error);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhPairView) self = data;
  Load *found = wh_store_run_get_data (result);
  g_autoptr (GError) error = NULL;
  gboolean loaded = wh_store_run_finish (WH_STORE (source), result, &error);

  if (self->session == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (!loaded)
    {
      wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  g_clear_pointer (&self->file, wh_merge_file_free);
  self->file = g_steal_pointer (&found->file);
  show_file (self);
}

static void
apart_saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhPairView) self = data;
  g_autoptr (GError) error = NULL;
  WhRecord *record = g_object_get_data (G_OBJECT (self), "apart");

  if (self->session == NULL)
    return;
  if (wh_session_save_finish (self->session, result, &error))
    wh_undo_offer (GTK_WIDGET (self), self->session, adw_toast_new (_("They are two people: nobody is asked again")),
                   wh_change_new_delete (record));
  else
    wh_notice_error (GTK_WIDGET (self), error);
}

static void
apart_cb (WhPairView *self)
{
  WhChangeGroup *group;

  if (self->file == NULL)
    return;
  group = wh_client_apart_group (&self->file->sides[0].id, &self->file->sides[1].id);
  g_object_set_data_full (G_OBJECT (self), "apart",
                          wh_record_copy (((WhChange *) g_ptr_array_index (group->changes, 0))->now), g_object_unref);
  gtk_widget_set_sensitive (self->apart, FALSE);
  wh_session_save_async (self->session, group, NULL, apart_saved_cb, g_object_ref (self));
}

static void
merge_cb (WhPairView *self)
{
  if (self->file != NULL)
    wh_dialog_present (GTK_WIDGET (self), wh_merge_dialog_new (self->session, &self->file->sides[0].id,
                                                               &self->file->sides[1].id));
}

static void
wh_pair_view_dispose (GObject *object)
{
  WhPairView *self = WH_PAIR_VIEW (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->file, wh_merge_file_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_pair_view_parent_class)->dispose (object);
}

static void
wh_pair_view_class_init (WhPairViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_pair_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
build_answers (WhPairView *self)
{
  GtkWidget *answers = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->apart = gtk_button_new_with_mnemonic (_("_Two different people"));
  self->merge = gtk_button_new_with_mnemonic (_("The _same person…"));
  gtk_widget_add_css_class (self->merge, "suggested-action");
  gtk_widget_set_halign (answers, GTK_ALIGN_END);
  gtk_widget_add_css_class (answers, "pair-answers");
  gtk_box_append (GTK_BOX (answers), self->apart);
  gtk_box_append (GTK_BOX (answers), self->merge);
  g_signal_connect_object (self->apart, "clicked", G_CALLBACK (apart_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->merge, "clicked", G_CALLBACK (merge_cb), self, G_CONNECT_SWAPPED);
  return answers;
}

static GtkWidget *
build_content (WhPairView *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18), *clamp = adw_clamp_new ();
  GtkWidget *question = label_new (_("Is this one person?"), "title-2");

  self->reasons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 24);
  gtk_box_set_homogeneous (GTK_BOX (self->reasons), TRUE);
  self->grid = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), 9);
  gtk_widget_set_margin_top (content, 18);
  gtk_widget_set_margin_bottom (content, 18);
  gtk_widget_set_margin_start (content, 18);
  gtk_widget_set_margin_end (content, 18);
  gtk_box_append (GTK_BOX (content), question);
  gtk_box_append (GTK_BOX (content), self->reasons);
  gtk_box_append (GTK_BOX (content), self->grid);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 760);
  adw_clamp_set_child (ADW_CLAMP (clamp), content);
  return clamp;
}

static void
wh_pair_view_init (WhPairView *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), build_content (self));
  gtk_widget_set_vexpand (scrolled, TRUE);
  wh_scroll_pane_skip (scrolled);
  gtk_box_append (GTK_BOX (self->box), scrolled);
  gtk_box_append (GTK_BOX (self->box), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (self->box), build_answers (self));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Two records side by side"),
                                  -1);
}

/**
 * wh_pair_view_new:
 */
GtkWidget *
wh_pair_view_new (WhSession *session)
{
  WhPairView *self = g_object_new (WH_TYPE_PAIR_VIEW, NULL);

  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}

/**
 * wh_pair_view_show:
 *
 * Reads the two and shows them.
 */
void
wh_pair_view_show (WhPairView *self, const WhId *one, const WhId *other)
{
  Load *wanted = g_new0 (Load, 1);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  wanted->file = wh_merge_file_new (one, other);
  gtk_widget_set_sensitive (self->apart, FALSE);
  gtk_widget_set_sensitive (self->merge, FALSE);
  wh_session_run_async (self->session, load, wanted, load_free, WH_STORE_READ, self->loading, loaded_cb,
                        g_object_ref (self));
}
