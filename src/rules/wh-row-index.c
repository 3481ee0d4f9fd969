/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-row-index.h"

struct _WhRowIndex
{
  guint32 *next;  /* by row; WH_NO_ROW: the last of its key */
  guint32 *heads; /* by slot; WH_NO_ROW: free */
  gint64 *keys;   /* by slot */
  guint n_slots;  /* a power of two */
  gint64 last_key; /* rows beside each other ask for the same */
  guint last_first;
  gboolean has_last;
};

static guint
find_slot (const WhRowIndex *self, gint64 key)
{
  guint slot = (guint) (((guint64) key * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)) >> 32) & (self->n_slots - 1);

  while (self->heads[slot] != WH_NO_ROW && self->keys[slot] != key)
    slot = (slot + 1) & (self->n_slots - 1);
  return slot;
}

static void
allocate_slots (WhRowIndex *self, guint n_slots)
{
  self->n_slots = n_slots;
  self->keys = g_new (gint64, n_slots);
  self->heads = g_new (guint32, n_slots);
  for (guint i = 0; i < n_slots; i++)
    self->heads[i] = WH_NO_ROW;
}

static void
grow (WhRowIndex *self)
{
  g_autofree guint32 *heads = self->heads;
  g_autofree gint64 *keys = self->keys;
  guint n_old = self->n_slots;

  allocate_slots (self, n_old * 2);
  for (guint i = 0; i < n_old; i++)
    if (heads[i] != WH_NO_ROW)
      {
        guint slot = find_slot (self, keys[i]);

        self->keys[slot] = keys[i];
        self->heads[slot] = heads[i];
      }
}

/**
 * wh_row_index_new:
 */
WhRowIndex *
wh_row_index_new (guint n_rows, WhRowKeyFunc func, gpointer data)
{
  WhRowIndex *self = g_new0 (WhRowIndex, 1);
  guint n_keys = 0;
  gint64 key;

  self->next = g_new (guint32, n_rows);
  allocate_slots (self, 1u << MAX (6, g_bit_storage (n_rows / 2)));
  /* From the last row to the first, so that the first stands at the head. */
  for (guint row = n_rows; row-- > 0;)
    {
      guint slot;

      if (!func (data, row, &key))
        continue;
      slot = find_slot (self, key);
      self->next[row] = self->heads[slot];
      n_keys += self->heads[slot] == WH_NO_ROW;
      self->keys[slot] = key;
      self->heads[slot] = row;
      if (n_keys > self->n_slots / 4 * 3)
        grow (self);
    }
  return self;
}

/**
 * wh_row_index_free:
 */
void
wh_row_index_free (WhRowIndex *self)
{
  g_free (self->next);
  g_free (self->heads);
  g_free (self->keys);
  g_free (self);
}

/**
 * wh_row_index_first:
 *
 * Returns: the first row that holds the key, or %WH_NO_ROW
 */
guint
wh_row_index_first (WhRowIndex *self, gint64 key)
{
  if (!self->has_last || self->last_key != key)
    {
      self->has_last = TRUE;
      self->last_key = key;
      self->last_first = self->heads[find_slot (self, key)];
    }
  return self->last_first;
}

/**
 * wh_row_index_next:
 * @row: one that holds something
 */
guint
wh_row_index_next (const WhRowIndex *self, guint row)
{
  return self->next[row];
}
