/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-transfer"

#include "transfer/wh-id-set.h"

#include <string.h>

#define FIRST_ROOM 1024

/**
 * WhIdSet:
 *
 * A set of ids in one block of memory, about 24 bytes an id: a state has ten million services, and each must be known
 * to be there once. The nil id, which no record has, marks free places.
 */
struct _WhIdSet
{
  WhId *places;
  gsize room; /* a power of two */
  gsize size;
};

/**
 * wh_id_set_new:
 *
 * Returns: (transfer full): an empty set
 */
WhIdSet *
wh_id_set_new (void)
{
  WhIdSet *self = g_new0 (WhIdSet, 1);

  self->room = FIRST_ROOM;
  self->places = g_new0 (WhId, self->room);
  return self;
}

/**
 * wh_id_set_free:
 */
void
wh_id_set_free (WhIdSet *self)
{
  g_free (self->places);
  g_free (self);
}

/* The place of @id, or the free one where it would go. Every version of our ids is random in its last bytes. */
static WhId *
place_of (const WhIdSet *self, const WhId *id)
{
  guint64 hash;
  gsize at;

  memcpy (&hash, id->bytes + 8, sizeof hash);
  hash *= G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  at = (gsize) (hash >> 20) & (self->room - 1);
  while (!wh_id_is_nil (&self->places[at]) && !wh_id_equal (&self->places[at], id))
    at = (at + 1) & (self->room - 1);
  return &self->places[at];
}

static void
grow (WhIdSet *self)
{
  g_autofree WhId *old = self->places;
  gsize room = self->room;

  self->room *= 2;
  self->places = g_new0 (WhId, self->room);
  for (gsize i = 0; i < room; i++)
    if (!wh_id_is_nil (&old[i]))
      *place_of (self, &old[i]) = old[i];
}

/**
 * wh_id_set_add:
 *
 * Returns: whether @id was not there before
 */
gboolean
wh_id_set_add (WhIdSet *self, const WhId *id)
{
  WhId *place;

  g_return_val_if_fail (!wh_id_is_nil (id), FALSE);

  if (self->size >= self->room / 4 * 3)
    grow (self);
  place = place_of (self, id);
  if (!wh_id_is_nil (place))
    return FALSE;
  *place = *id;
  self->size++;
  return TRUE;
}

/**
 * wh_id_set_contains:
 */
gboolean
wh_id_set_contains (const WhIdSet *self, const WhId *id)
{
  return !wh_id_is_nil (id) && !wh_id_is_nil (place_of (self, id));
}

/**
 * wh_id_set_get_size:
 *
 * Returns: how many ids there are
 */
gsize
wh_id_set_get_size (const WhIdSet *self)
{
  return self->size;
}

/**
 * wh_id_set_clear:
 *
 * Forgets all ids and gives their memory back.
 */
void
wh_id_set_clear (WhIdSet *self)
{
  g_free (self->places);
  self->size = 0;
  self->room = FIRST_ROOM;
  self->places = g_new0 (WhId, self->room);
}
