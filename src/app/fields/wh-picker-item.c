/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-picker-item.h"

/**
 * WhPickerItem:
 *
 * An answer in the list of a picker.
 */
struct _WhPickerItem
{
  GObject parent_instance;

  GPtrArray *choices;
  guint index;
};

G_DEFINE_FINAL_TYPE (WhPickerItem, wh_picker_item, G_TYPE_OBJECT)

static void
wh_picker_item_finalize (GObject *object)
{
  g_clear_pointer (&WH_PICKER_ITEM (object)->choices, g_ptr_array_unref);
  G_OBJECT_CLASS (wh_picker_item_parent_class)->finalize (object);
}

static void
wh_picker_item_class_init (WhPickerItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_picker_item_finalize;
}

static void
wh_picker_item_init (WhPickerItem *self)
{
}

/**
 * wh_picker_item_new:
 * @choices: (element-type WhFormChoice): kept
 *
 * Returns: (transfer full): the @index-th of them
 */
WhPickerItem *
wh_picker_item_new (GPtrArray *choices, guint index)
{
  WhPickerItem *self = g_object_new (WH_TYPE_PICKER_ITEM, NULL);

  self->choices = g_ptr_array_ref (choices);
  self->index = index;
  return self;
}

/**
 * wh_picker_item_get_index:
 */
guint
wh_picker_item_get_index (WhPickerItem *self)
{
  return self->index;
}

/**
 * wh_picker_item_get_choice:
 */
const WhFormChoice *
wh_picker_item_get_choice (WhPickerItem *self)
{
  return g_ptr_array_index (self->choices, self->index);
}
