/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-condition-tree.h"

/* percentile98: how long is too long, as the set itself tells: the longest 2 % of the stays that a rule is about, in
 * projects of the same type, 1 % in permanent housing. */

typedef struct
{
  const WhCondition *condition;
  gint64 type;
} Key;

static guint
hash_key (gconstpointer data)
{
  const Key *key = data;

  return g_direct_hash (key->condition) ^ (guint) key->type;
}

static gboolean
equal_keys (gconstpointer a, gconstpointer b)
{
  const Key *x = a, *y = b;

  return x->condition == y->condition && x->type == y->type;
}

static gint
compare_numbers (gconstpointer a, gconstpointer b)
{
  const gint64 *x = a, *y = b;

  return (*x > *y) - (*x < *y);
}

static gint64
type_of (const WhFrame *frame, const WhNode *node)
{
  const WhPath *path = &g_array_index (frame->condition->paths, WhPath, node->index);
  WhValue type
    = wh_context_value (frame->context, path->file, wh_path_walk (path, frame->context, frame->row), path->column);

  return type.type == WH_VALUE_NUMBER ? type.number : -1;
}

/* Returns: what the node is compared with, of each row that the rule is about. */
static GArray *
list_values (const WhFrame *frame, const WhNode *node, gint64 type)
{
  GArray *values = g_array_new (FALSE, FALSE, sizeof (gint64));
  WhFrame other = *frame;

  for (other.row = 0; other.row < wh_context_n_rows (frame->context, frame->file); other.row++)
    {
      WhValue value;

      if (type_of (&other, node) != type
          || (frame->condition->filter != NULL
              && !wh_condition_test (frame->condition->filter, frame->context, other.row, NULL)))
        continue;
      value = wh_evaluate_value (&other, wh_condition_kid (frame->condition, node, 0));
      if (value.type == WH_VALUE_NUMBER)
        g_array_append_val (values, value.number);
    }
  g_array_sort (values, compare_numbers);
  return values;
}

/**
 * wh_evaluate_percentile:
 *
 * Returns: the greatest value that is not among the longest; where there is no whole set to compare with, none is
 */
WhValue
wh_evaluate_percentile (const WhFrame *frame, const WhNode *node)
{
  Key key = { frame->condition, type_of (frame, node) };
  guint part = key.type == 3 || key.type == 9 || key.type == 10 ? 99 : 98;
  gint64 *found;

  if (frame->context->percentiles == NULL || node->n_kids == 0)
    return wh_value_number (WH_TYPE_INTEGER, G_MAXINT64);
  found = g_hash_table_lookup (frame->context->percentiles, &key);
  if (found == NULL && frame->context->percentiles_stand)
    return wh_value_number (WH_TYPE_INTEGER, G_MAXINT64);
  if (found == NULL)
    {
      g_autoptr (GArray) values = list_values (frame, node, key.type);

      found = g_new (gint64, 1);
      *found = values->len > 0 ? g_array_index (values, gint64, (values->len * part + 99) / 100 - 1) : G_MAXINT64;
      g_hash_table_insert (frame->context->percentiles, g_memdup2 (&key, sizeof key), found);
    }
  return wh_value_number (WH_TYPE_INTEGER, *found);
}

/**
 * wh_percentiles_new:
 *
 * Returns: (transfer full): where a context of a whole set keeps them
 */
GHashTable *
wh_percentiles_new (void)
{
  return g_hash_table_new_full (hash_key, equal_keys, g_free, g_free);
}
