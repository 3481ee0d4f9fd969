/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/history/wh-history-filter.h"

#include <glib/gi18n-lib.h>

#include "app/compat/wh-drop-down-name.h"
#include "app/history/wh-history-words.h"
#include "model/wh-privacy.h"

/* What stands in the first list before the kinds. */
enum
{
  ALL,
  DELETED,
  FIRST_KIND,
};

struct _WhHistoryFilter
{
  GtkWidget parent_instance;

  GtkDropDown *kinds;
  GtkDropDown *fields;
  GPtrArray *shown_kinds;  /* of const WhKind: in the first list from FIRST_KIND on; NULL: private answers */
  GArray *shown_columns;   /* of guint: in the second list from its second line on */
  const WhKind *kind;      /* what is chosen, which outlives the lists; NULL with @private or @deleted or all */
  int column;              /* -1: all */
  gboolean private;
  gboolean deleted;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (WhHistoryFilter, wh_history_filter, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
translated (const char *text)
{
  return g_dgettext (GETTEXT_PACKAGE, text);
}

static void
fill_fields (WhHistoryFilter *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint chosen = 0;

  self->filling = TRUE;
  g_array_set_size (self->shown_columns, 0);
  gtk_string_list_append (names, _("All fields"));
  for (guint i = 0; self->kind != NULL && i < self->kind->n_columns; i++)
    if (wh_history_words_shows_column (self->kind, i) && !wh_privacy_of_column (self->kind, i))
      {
        g_array_append_val (self->shown_columns, i);
        gtk_string_list_append (names, translated (self->kind->columns[i].label));
        if ((int) i == self->column)
          chosen = self->shown_columns->len;
      }
  gtk_drop_down_set_model (self->fields, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->fields, chosen);
  gtk_widget_set_visible (GTK_WIDGET (self->fields), self->kind != NULL);
  self->filling = FALSE;
}

static gboolean
lists_kind (WhHistoryFilter *self, const WhKind *kind)
{
  return g_ptr_array_find (self->shown_kinds, kind, NULL);
}

/* What is chosen is listed even when the page that is shown has none of it. */
static void
gather_kinds (WhHistoryFilter *self, GPtrArray *entries)
{
  g_ptr_array_set_size (self->shown_kinds, 0);
  for (guint k = 0; k < WH_N_KINDS; k++)
    {
      const WhKind *kind = wh_privacy_of_kind (wh_kind (k)) ? NULL : wh_kind (k);
      gboolean there = kind != NULL ? kind == self->kind : self->private;

      for (guint i = 0; i < entries->len && !there; i++)
        {
          const WhPast *past = g_ptr_array_index (entries, i);

          for (guint c = 0; c < past->changes->len && !there; c++)
            there = wh_past_change_get_kind (g_ptr_array_index (past->changes, c)) == wh_kind (k);
        }
      if (there && !lists_kind (self, kind))
        g_ptr_array_add (self->shown_kinds, (gpointer) kind);
    }
}

static void
fill_kinds (WhHistoryFilter *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint chosen = self->deleted ? DELETED : ALL;

  self->filling = TRUE;
  gtk_string_list_append (names, _("All changes"));
  gtk_string_list_append (names, _("Deleted records"));
  for (guint i = 0; i < self->shown_kinds->len; i++)
    {
      const WhKind *kind = g_ptr_array_index (self->shown_kinds, i);

      gtk_string_list_append (names, kind != NULL ? translated (kind->label) : _("Private answers"));
      if (kind != NULL ? kind == self->kind : self->private)
        chosen = FIRST_KIND + i;
    }
  gtk_drop_down_set_model (self->kinds, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->kinds, chosen);
  self->filling = FALSE;
}

static void
kind_cb (WhHistoryFilter *self)
{
  guint chosen = gtk_drop_down_get_selected (self->kinds);

  if (self->filling || chosen == GTK_INVALID_LIST_POSITION)
    return;
  self->kind = chosen >= FIRST_KIND ? g_ptr_array_index (self->shown_kinds, chosen - FIRST_KIND) : NULL;
  self->private = chosen >= FIRST_KIND && self->kind == NULL;
  self->deleted = chosen == DELETED;
  self->column = -1;
  fill_fields (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
field_cb (WhHistoryFilter *self)
{
  guint chosen = gtk_drop_down_get_selected (self->fields);

  if (self->filling || chosen == GTK_INVALID_LIST_POSITION)
    return;
  self->column = chosen > 0 ? (int) g_array_index (self->shown_columns, guint, chosen - 1) : -1;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
wh_history_filter_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (wh_history_filter_parent_class)->dispose (object);
}

static void
wh_history_filter_finalize (GObject *object)
{
  WhHistoryFilter *self = WH_HISTORY_FILTER (object);

  g_ptr_array_unref (self->shown_kinds);
  g_array_unref (self->shown_columns);
  G_OBJECT_CLASS (wh_history_filter_parent_class)->finalize (object);
}

static void
wh_history_filter_class_init (WhHistoryFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_history_filter_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_history_filter_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static GtkDropDown *
add_list (WhHistoryFilter *self, const char *name, GCallback callback)
{
  GtkWidget *list = gtk_drop_down_new (NULL, NULL);

  gtk_widget_set_hexpand (list, TRUE);
  gtk_widget_set_parent (list, GTK_WIDGET (self));
  wh_drop_down_name (GTK_DROP_DOWN (list), name);
  g_signal_connect_object (list, "notify::selected", callback, self, G_CONNECT_SWAPPED);
  return GTK_DROP_DOWN (list);
}

static void
wh_history_filter_init (WhHistoryFilter *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->shown_kinds = g_ptr_array_new ();
  self->shown_columns = g_array_new (FALSE, FALSE, sizeof (guint));
  self->column = -1;
  self->kinds = add_list (self, _("Which changes"), G_CALLBACK (kind_cb));
  self->fields = add_list (self, _("Which field"), G_CALLBACK (field_cb));
  fill_kinds (self);
  fill_fields (self);
}

/**
 * wh_history_filter_learn:
 * @file: what there is to choose from
 */
void
wh_history_filter_learn (WhHistoryFilter *self, WhHistoryFile *file)
{
  gather_kinds (self, file->entries);
  fill_kinds (self);
}

static gboolean
takes_change (WhHistoryFilter *self, WhHistoryFile *file, const WhPastChange *change)
{
  g_autoptr (GArray) columns = NULL;

  if (self->private)
    return wh_history_words_is_private (change);
  if (self->deleted)
    return change->change->op == WH_CHANGE_DELETE
           && !g_hash_table_contains (file->standing, wh_record_get_id (change->change->now));
  if (self->kind != wh_past_change_get_kind (change))
    return FALSE;
  if (self->column < 0)
    return TRUE;
  columns = wh_history_words_columns (change);
  for (guint i = 0; i < columns->len; i++)
    if ((int) g_array_index (columns, guint, i) == self->column)
      return TRUE;
  return FALSE;
}

/**
 * wh_history_filter_takes:
 *
 * Returns: whether the saved change is listed
 */
gboolean
wh_history_filter_takes (WhHistoryFilter *self, WhHistoryFile *file, const WhPast *past)
{
  if (self->kind == NULL && !self->private && !self->deleted)
    return TRUE;
  for (guint i = 0; i < past->changes->len; i++)
    if (takes_change (self, file, g_ptr_array_index (past->changes, i)))
      return TRUE;
  return FALSE;
}

/**
 * wh_history_filter_get_column:
 * @kind: (out): whose column it is
 *
 * Returns: the field that alone is wanted; -1: none
 */
int
wh_history_filter_get_column (WhHistoryFilter *self, const WhKind **kind)
{
  *kind = self->kind;
  return self->kind != NULL ? self->column : -1;
}

/**
 * wh_history_filter_choose:
 * @kind: (nullable): %NULL: all changes
 * @column: of @kind; -1: all
 */
void
wh_history_filter_choose (WhHistoryFilter *self, const WhKind *kind, int column)
{
  self->kind = kind;
  self->column = column;
  self->private = FALSE;
  self->deleted = FALSE;
  if (kind != NULL && !lists_kind (self, kind))
    g_ptr_array_add (self->shown_kinds, (gpointer) kind);
  fill_kinds (self);
  fill_fields (self);
  g_signal_emit (self, signals[CHANGED], 0);
}
