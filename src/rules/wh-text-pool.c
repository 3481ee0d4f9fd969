/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-text-pool.h"

#include <string.h>

struct _WhTextPool
{
  char *bytes; /* the texts, each with its NUL; a text's number is its place */
  gsize used, size;
  guint32 *slots; /* 0: free */
  guint n_slots;  /* a power of two */
  guint n_texts;
};

/**
 * wh_text_pool_new:
 */
WhTextPool *
wh_text_pool_new (void)
{
  WhTextPool *self = g_new0 (WhTextPool, 1);

  self->size = 4096;
  self->bytes = g_malloc (self->size);
  self->bytes[0] = '\0';
  self->used = 1;
  self->n_slots = 1024;
  self->slots = g_new0 (guint32, self->n_slots);
  return self;
}

/**
 * wh_text_pool_free:
 */
void
wh_text_pool_free (WhTextPool *self)
{
  g_free (self->bytes);
  g_free (self->slots);
  g_free (self);
}

/* Returns: the slot that holds the text, or the free one where it belongs. */
static guint
find_slot (const WhTextPool *self, const char *text, guint32 hash)
{
  guint slot = hash & (self->n_slots - 1);

  while (self->slots[slot] != 0 && strcmp (self->bytes + self->slots[slot], text) != 0)
    slot = (slot + 1) & (self->n_slots - 1);
  return slot;
}

/* djb2 leaves ids that count upwards side by side; the last step spreads them. */
static guint32
hash_text (const char *text)
{
  guint32 hash = g_str_hash (text);

  hash ^= hash >> 15;
  hash *= 0x2c1b3c6du;
  return hash ^ hash >> 12;
}

static void
grow_slots (WhTextPool *self)
{
  g_autofree guint32 *old = self->slots;
  guint n_old = self->n_slots;

  self->n_slots *= 4;
  self->slots = g_new0 (guint32, self->n_slots);
  for (guint i = 0; i < n_old; i++)
    if (old[i] != 0)
      {
        const char *text = self->bytes + old[i];

        self->slots[find_slot (self, text, hash_text (text))] = old[i];
      }
}

/**
 * wh_text_pool_add:
 *
 * Returns: the text's number
 */
guint32
wh_text_pool_add (WhTextPool *self, const char *text)
{
  guint slot;
  gsize length;

  if (*text == '\0')
    return 0;
  slot = find_slot (self, text, hash_text (text));
  if (self->slots[slot] != 0)
    return self->slots[slot];
  length = strlen (text) + 1;
  g_assert (self->used + length < G_MAXUINT32);
  if (self->used + length > self->size)
    {
      self->size = MAX (self->size + self->size / 2, self->used + length);
      self->bytes = g_realloc (self->bytes, self->size);
    }
  memcpy (self->bytes + self->used, text, length);
  self->slots[slot] = (guint32) self->used;
  self->used += length;
  if (++self->n_texts > self->n_slots / 4 * 3)
    grow_slots (self);
  return (guint32) (self->used - length);
}

/**
 * wh_text_pool_find:
 *
 * Returns: whether the pool holds the text
 */
gboolean
wh_text_pool_find (const WhTextPool *self, const char *text, guint32 *number)
{
  *number = self->slots[find_slot (self, text, hash_text (text))];
  return *number != 0;
}

/**
 * wh_text_pool_get:
 *
 * Returns: the text of that number; until the next wh_text_pool_add()
 */
const char *
wh_text_pool_get (const WhTextPool *self, guint32 number)
{
  return self->bytes + number;
}

/**
 * wh_text_pool_number_of:
 * @text: any text; one that wh_text_pool_get() gave needs no search
 *
 * Returns: whether the pool holds the text
 */
gboolean
wh_text_pool_number_of (const WhTextPool *self, const char *text, guint32 *number)
{
  if (text > self->bytes && text < self->bytes + self->used)
    {
      *number = (guint32) (text - self->bytes);
      return TRUE;
    }
  return wh_text_pool_find (self, text, number);
}
