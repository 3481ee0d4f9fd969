/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-roster-item.h"

#include <string.h>

/**
 * WhRosterItem:
 *
 * A person's stay in a list, marked or not.
 */
struct _WhRosterItem
{
  GObject parent_instance;

  WhRosterRow *row;
  gboolean marked;
};

enum
{
  PROP_MARKED = 1,
};

static GParamSpec *marked_property;

G_DEFINE_FINAL_TYPE (WhRosterItem, wh_roster_item, G_TYPE_OBJECT)

static void
wh_roster_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_MARKED)
    g_value_set_boolean (value, WH_ROSTER_ITEM (object)->marked);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
wh_roster_item_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_MARKED)
    wh_roster_item_set_marked (WH_ROSTER_ITEM (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
wh_roster_item_finalize (GObject *object)
{
  wh_roster_row_free (WH_ROSTER_ITEM (object)->row);
  G_OBJECT_CLASS (wh_roster_item_parent_class)->finalize (object);
}

static void
wh_roster_item_class_init (WhRosterItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = wh_roster_item_get_property;
  object_class->set_property = wh_roster_item_set_property;
  object_class->finalize = wh_roster_item_finalize;
  marked_property = g_param_spec_boolean ("marked", NULL, NULL, FALSE,
                                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_property (object_class, PROP_MARKED, marked_property);
}

static void
wh_roster_item_init (WhRosterItem *self)
{
}

/**
 * wh_roster_item_new:
 * @row: (transfer full)
 *
 * Returns: (transfer full): the line for a list
 */
WhRosterItem *
wh_roster_item_new (WhRosterRow *row, gboolean marked)
{
  WhRosterItem *self = g_object_new (WH_TYPE_ROSTER_ITEM, NULL);

  self->row = row;
  self->marked = marked;
  return self;
}

/**
 * wh_roster_item_get_row:
 *
 * Returns: (transfer none): what it shows
 */
const WhRosterRow *
wh_roster_item_get_row (WhRosterItem *self)
{
  return self->row;
}

/**
 * wh_roster_item_get_marked:
 */
gboolean
wh_roster_item_get_marked (WhRosterItem *self)
{
  return self->marked;
}

/**
 * wh_roster_item_set_marked:
 */
void
wh_roster_item_set_marked (WhRosterItem *self, gboolean marked)
{
  if (self->marked == marked)
    return;
  self->marked = marked;
  g_object_notify_by_pspec (G_OBJECT (self), marked_property);
}

/**
 * wh_roster_item_matches:
 * @typed: folded with g_utf8_casefold(); "" matches everybody
 *
 * Returns: whether that is a part of the person's name or of the worker's
 */
gboolean
wh_roster_item_matches (WhRosterItem *self, const char *typed)
{
  g_autofree char *name = g_utf8_casefold (self->row->name, -1);
  g_autofree char *worker = self->row->worker != NULL ? g_utf8_casefold (self->row->worker, -1) : NULL;

  return strstr (name, typed) != NULL || (worker != NULL && strstr (worker, typed) != NULL);
}
