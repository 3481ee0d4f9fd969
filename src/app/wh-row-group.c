/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/wh-row-group.h"

/**
 * WhRowGroup:
 *
 * A group of rows that is filled anew at every change: hidden while it is empty, unless it has a text that says so.
 */
struct _WhRowGroup
{
  AdwPreferencesGroup parent_instance;

  GPtrArray *rows; /* of GtkWidget */
  char *empty_text;
};

G_DEFINE_FINAL_TYPE (WhRowGroup, wh_row_group, ADW_TYPE_PREFERENCES_GROUP)

enum
{
  PROP_EMPTY_TEXT = 1,
};

static void
wh_row_group_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  WhRowGroup *self = WH_ROW_GROUP (object);

  if (id != PROP_EMPTY_TEXT)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  else
    {
      g_free (self->empty_text);
      self->empty_text = g_value_dup_string (value);
    }
}

static void
wh_row_group_finalize (GObject *object)
{
  WhRowGroup *self = WH_ROW_GROUP (object);

  g_ptr_array_unref (self->rows);
  g_free (self->empty_text);
  G_OBJECT_CLASS (wh_row_group_parent_class)->finalize (object);
}

static void
wh_row_group_class_init (WhRowGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = wh_row_group_set_property;
  object_class->finalize = wh_row_group_finalize;
  g_object_class_install_property (object_class, PROP_EMPTY_TEXT,
                                   g_param_spec_string ("empty-text", NULL, NULL, NULL,
                                                        G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
}

static void
wh_row_group_init (WhRowGroup *self)
{
  self->rows = g_ptr_array_new ();
}

/**
 * wh_row_group_clear:
 *
 * Takes out the rows that were added.
 */
void
wh_row_group_clear (WhRowGroup *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

/**
 * wh_row_group_add:
 */
void
wh_row_group_add (WhRowGroup *self, GtkWidget *row)
{
  g_ptr_array_add (self->rows, row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
}

/**
 * wh_row_group_add_text:
 * @title: plain text
 * @subtitle: (nullable): plain text
 *
 * Returns: (transfer none): the row
 */
GtkWidget *
wh_row_group_add_text (WhRowGroup *self, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  wh_row_group_add (self, row);
  return row;
}

/**
 * wh_row_group_done:
 *
 * After the last row: says that there is none, or hides the group.
 */
void
wh_row_group_done (WhRowGroup *self)
{
  if (self->rows->len == 0 && self->empty_text != NULL)
    gtk_widget_add_css_class (wh_row_group_add_text (self, self->empty_text, NULL), "dim-label");
  gtk_widget_set_visible (GTK_WIDGET (self), self->rows->len > 0);
}
