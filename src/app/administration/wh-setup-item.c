/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/administration/wh-setup-item.h"

#include "app/administration/wh-setup-words.h"

/**
 * WhSetupItem:
 *
 * An agency or project in a list, in words.
 */
struct _WhSetupItem
{
  GObject parent_instance;

  WhRecord *record;
  char *title;
  char *details;
  guint depth;
  gboolean is_over;
};

G_DEFINE_FINAL_TYPE (WhSetupItem, wh_setup_item, G_TYPE_OBJECT)

static void
wh_setup_item_finalize (GObject *object)
{
  WhSetupItem *self = WH_SETUP_ITEM (object);

  g_clear_object (&self->record);
  g_free (self->title);
  g_free (self->details);
  G_OBJECT_CLASS (wh_setup_item_parent_class)->finalize (object);
}

static void
wh_setup_item_class_init (WhSetupItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_setup_item_finalize;
}

static void
wh_setup_item_init (WhSetupItem *self)
{
}

/**
 * wh_setup_item_new:
 * @depth: how many others it stands under
 */
WhSetupItem *
wh_setup_item_new (WhSetup *setup, WhRecord *record, guint depth, WhDate today)
{
  WhSetupItem *self = g_object_new (WH_TYPE_SETUP_ITEM, NULL);

  self->record = g_object_ref (record);
  self->title = wh_setup_words_title (setup, record);
  self->depth = depth;
  self->is_over = wh_setup_is_over (record, today);
  self->details = wh_setup_words_short (setup, record, today);
  return self;
}

/**
 * wh_setup_item_get_record:
 */
WhRecord *
wh_setup_item_get_record (WhSetupItem *self)
{
  return self->record;
}

/**
 * wh_setup_item_get_title:
 */
const char *
wh_setup_item_get_title (WhSetupItem *self)
{
  return self->title;
}

/**
 * wh_setup_item_get_details:
 *
 * Returns: (nullable): what it is, and that it is closed
 */
const char *
wh_setup_item_get_details (WhSetupItem *self)
{
  return self->details;
}

/**
 * wh_setup_item_get_depth:
 */
guint
wh_setup_item_get_depth (WhSetupItem *self)
{
  return self->depth;
}

/**
 * wh_setup_item_is_over:
 */
gboolean
wh_setup_item_is_over (WhSetupItem *self)
{
  return self->is_over;
}
