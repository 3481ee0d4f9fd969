/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/clients/wh-client-item.h"

struct _WhClientItem
{
  GObject parent_instance;

  WhId id;
  char *name;
  char *details;
};

G_DEFINE_FINAL_TYPE (WhClientItem, wh_client_item, G_TYPE_OBJECT)

static void
wh_client_item_finalize (GObject *object)
{
  WhClientItem *self = WH_CLIENT_ITEM (object);

  g_free (self->name);
  g_free (self->details);
  G_OBJECT_CLASS (wh_client_item_parent_class)->finalize (object);
}

static void
wh_client_item_class_init (WhClientItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_client_item_finalize;
}

static void
wh_client_item_init (WhClientItem *self)
{
}

/**
 * wh_client_item_new:
 * @details: what helps to recognise this person among others of the name
 *
 * Returns: (transfer full): a client for a list
 */
WhClientItem *
wh_client_item_new (const WhId *id, const char *name, const char *details)
{
  WhClientItem *self = g_object_new (WH_TYPE_CLIENT_ITEM, NULL);

  self->id = *id;
  self->name = g_strdup (name);
  self->details = g_strdup (details);
  return self;
}

/**
 * wh_client_item_get_id:
 */
const WhId *
wh_client_item_get_id (WhClientItem *self)
{
  return &self->id;
}

/**
 * wh_client_item_get_name:
 */
const char *
wh_client_item_get_name (WhClientItem *self)
{
  return self->name;
}

/**
 * wh_client_item_get_details:
 */
const char *
wh_client_item_get_details (WhClientItem *self)
{
  return self->details;
}
