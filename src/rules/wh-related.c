/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-condition-tree.h"

/* has(), count(), min() ...: walks over the rows that belong to a row. */

typedef struct
{
  const WhNode *node;
  guint count;
  WhValue best;
  GArray *seen; /* WhValue */
} Tally;

static gboolean
visit (const WhFrame *outer, WhFileId file, guint row, WhRelatedFunc func, gpointer data)
{
  WhFrame inner = { outer->condition, outer->context, file, row, outer, NULL };

  return func (&inner, data);
}

static void
foreach_key (const WhFrame *frame, WhFileId file, guint column, const WhValue *key, WhRelatedFunc func, gpointer data)
{
  guint row = wh_context_first (frame->context, file, column, key);

  for (; row != WH_NO_ROW; row = wh_context_next (frame->context, file, column, row))
    if (!visit (frame, file, row, func, data))
      return;
}

static gboolean
foreach_of_enrollment (const WhFrame *frame, guint enrollment, const WhRelated *related, WhRelatedFunc func,
                       gpointer data)
{
  guint column = (guint) wh_file_column_exact (related->file, "EnrollmentID");
  WhValue key = wh_context_value (frame->context, WH_FILE_ENROLLMENT, enrollment,
                                  wh_known_column (WH_KNOWN_ENROLLMENT_ENROLLMENT_ID));
  guint row = wh_context_first (frame->context, related->file, column, &key);

  for (; row != WH_NO_ROW; row = wh_context_next (frame->context, related->file, column, row))
    if (!visit (frame, related->file, row, func, data))
      return FALSE;
  return TRUE;
}

static void
foreach_by_enrollments (const WhFrame *frame, const WhRelated *related, const WhValue *key, const WhValue *project,
                        WhRelatedFunc func, gpointer data)
{
  guint row = wh_context_first (frame->context, WH_FILE_ENROLLMENT, related->column, key);

  for (; row != WH_NO_ROW; row = wh_context_next (frame->context, WH_FILE_ENROLLMENT, related->column, row))
    {
      WhValue own = wh_context_value (frame->context, WH_FILE_ENROLLMENT, row,
                                      wh_known_column (WH_KNOWN_ENROLLMENT_PROJECT_ID));

      if (related->type == WH_RELATED_VIA_ENROLLMENT)
        {
          if (!foreach_of_enrollment (frame, row, related, func, data))
            return;
        }
      else if (wh_value_equal (&own, project) && !visit (frame, WH_FILE_ENROLLMENT, row, func, data))
        return;
    }
}

/**
 * wh_related_foreach:
 * @func: is called with the frame of each row, until it returns FALSE
 */
void
wh_related_foreach (const WhFrame *frame, const WhRelated *related, WhRelatedFunc func, gpointer data)
{
  WhValue key = WH_VALUE_NONE, project = WH_VALUE_NONE;
  guint n_rows;

  if (related->type == WH_RELATED_ALL)
    {
      n_rows = wh_context_n_rows (frame->context, related->file);
      for (guint row = 0; row < n_rows; row++)
        if (!visit (frame, related->file, row, func, data))
          return;
      return;
    }
  if (related->type == WH_RELATED_BY_NODE)
    {
      WhFrame inner = { frame->condition, frame->context, related->file, WH_NO_ROW, frame, NULL };

      key = wh_evaluate_value (&inner, related->node);
      foreach_key (frame, related->file, related->column, &key, func, data);
      return;
    }
  {
    const WhPath *path = &g_array_index (frame->condition->paths, WhPath, related->path);
    guint row = wh_path_walk (path, frame->context, frame->row);

    key = wh_context_value (frame->context, path->file, row, path->column);
    if (related->type == WH_RELATED_SAME_PROJECT)
      project = wh_context_value (frame->context, WH_FILE_ENROLLMENT, row,
                                  wh_known_column (WH_KNOWN_ENROLLMENT_PROJECT_ID));
  }
  if (related->type == WH_RELATED_KEYED)
    foreach_key (frame, related->file, related->column, &key, func, data);
  else
    foreach_by_enrollments (frame, related, &key, &project, func, data);
}

static gboolean
meets (const WhFrame *frame, const WhNode *node)
{
  guint condition = wh_condition_kid (frame->condition, node, 0);

  return condition == WH_NO_NODE || wh_evaluate_truth (frame, condition);
}

static gboolean
find_one (const WhFrame *frame, gpointer data)
{
  Tally *tally = data;

  tally->count += meets (frame, tally->node);
  return tally->count == 0;
}

/**
 * wh_evaluate_has:
 *
 * Returns: whether one related row meets the condition
 */
gboolean
wh_evaluate_has (const WhFrame *frame, const WhNode *node)
{
  Tally tally = { .node = node };

  wh_related_foreach (frame, &g_array_index (frame->condition->related, WhRelated, node->index), find_one, &tally);
  return tally.count > 0;
}

static void
tally_distinct (Tally *tally, const WhValue *value)
{
  for (guint i = 0; i < tally->seen->len; i++)
    if (wh_value_equal (&g_array_index (tally->seen, WhValue, i), value))
      return;
  g_array_append_val (tally->seen, *value);
  tally->count++;
}

static gboolean
tally_row (const WhFrame *frame, gpointer data)
{
  Tally *tally = data;
  const WhNode *node = tally->node;
  WhValue value;
  gboolean comparable;
  int order;

  if (!meets (frame, node))
    return TRUE;
  if (node->op == WH_OP_COUNT)
    {
      tally->count++;
      return TRUE;
    }
  value = wh_evaluate_value (frame, wh_condition_kid (frame->condition, node, 1));
  if (value.type == WH_VALUE_EMPTY)
    return TRUE;
  if (node->op == WH_OP_COUNT_DISTINCT)
    {
      tally_distinct (tally, &value);
      return TRUE;
    }
  order = wh_value_compare (&value, &tally->best, &comparable);
  if (!comparable || (node->op == WH_OP_MIN ? order < 0 : order > 0))
    tally->best = value;
  return TRUE;
}

/**
 * wh_evaluate_aggregate:
 *
 * Returns: a number for count() and count_distinct(), a value of the column for min() and max()
 */
WhValue
wh_evaluate_aggregate (const WhFrame *frame, const WhNode *node)
{
  g_autoptr (GArray) seen = NULL;
  Tally tally = { .node = node, .best = WH_VALUE_NONE };

  if (node->op == WH_OP_COUNT_DISTINCT)
    tally.seen = seen = g_array_new (FALSE, FALSE, sizeof (WhValue));
  wh_related_foreach (frame, &g_array_index (frame->condition->related, WhRelated, node->index), tally_row, &tally);
  if (node->op == WH_OP_MIN || node->op == WH_OP_MAX)
    return tally.best;
  return wh_value_number (WH_TYPE_INTEGER, tally.count);
}
