/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-dense-ids.h"

#include <string.h>

struct _WhDenseIds
{
  GString *texts;  /* each with its NUL */
  GArray *places;  /* of gsize: where in texts a number's text begins */
  guint32 *slots;  /* number + 1; 0: free */
  guint n_slots;   /* a power of two */
};

/**
 * wh_dense_ids_new:
 */
WhDenseIds *
wh_dense_ids_new (void)
{
  WhDenseIds *self = g_new0 (WhDenseIds, 1);

  self->texts = g_string_new (NULL);
  self->places = g_array_new (FALSE, FALSE, sizeof (gsize));
  self->n_slots = 256;
  self->slots = g_new0 (guint32, self->n_slots);
  return self;
}

/**
 * wh_dense_ids_free:
 */
void
wh_dense_ids_free (WhDenseIds *self)
{
  g_string_free (self->texts, TRUE);
  g_array_unref (self->places);
  g_free (self->slots);
  g_free (self);
}

/**
 * wh_dense_ids_get_size:
 */
guint
wh_dense_ids_get_size (const WhDenseIds *self)
{
  return self->places->len;
}

/**
 * wh_dense_ids_get:
 *
 * Returns: (nullable): the text of a number; %NULL for %WH_DENSE_NONE. It moves when another is added.
 */
const char *
wh_dense_ids_get (const WhDenseIds *self, gint32 number)
{
  return number >= 0 && (guint) number < self->places->len
           ? self->texts->str + g_array_index (self->places, gsize, number)
           : NULL;
}

/* Ids that count upwards lie side by side with a simple hash; the last step spreads them. */
static guint32
hash_of (const char *text)
{
  guint32 hash = 2166136261u;

  for (; *text != '\0'; text++)
    hash = (hash ^ (guint8) *text) * 16777619u;
  return hash ^ (hash >> 15);
}

/* Returns: the slot that holds the text, or the free one where it belongs. */
static guint
slot_of (const WhDenseIds *self, const char *text)
{
  guint slot = hash_of (text) & (self->n_slots - 1);

  while (self->slots[slot] != 0 && strcmp (wh_dense_ids_get (self, (gint32) self->slots[slot] - 1), text) != 0)
    slot = (slot + 1) & (self->n_slots - 1);
  return slot;
}

static void
grow (WhDenseIds *self)
{
  self->n_slots *= 2;
  g_free (self->slots);
  self->slots = g_new0 (guint32, self->n_slots);
  for (guint i = 0; i < self->places->len; i++)
    self->slots[slot_of (self, wh_dense_ids_get (self, (gint32) i))] = i + 1;
}

/**
 * wh_dense_ids_add:
 * @is_new: (out) (optional): whether the text was not there before
 *
 * Returns: the number of the text
 */
gint32
wh_dense_ids_add (WhDenseIds *self, const char *text, gboolean *is_new)
{
  guint slot = slot_of (self, text);
  gsize place = self->texts->len;

  if (is_new != NULL)
    *is_new = self->slots[slot] == 0;
  if (self->slots[slot] != 0)
    return (gint32) self->slots[slot] - 1;
  g_string_append_len (self->texts, text, (gssize) strlen (text) + 1);
  g_array_append_val (self->places, place);
  self->slots[slot] = self->places->len;
  if (self->places->len * 2 > self->n_slots)
    grow (self);
  return (gint32) self->places->len - 1;
}

/**
 * wh_dense_ids_find:
 *
 * Returns: the number of the text, or %WH_DENSE_NONE
 */
gint32
wh_dense_ids_find (const WhDenseIds *self, const char *text)
{
  return (gint32) self->slots[slot_of (self, text)] - 1;
}
