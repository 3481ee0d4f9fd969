/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-condition-tree.h"

/* Which cells of its own row a condition hangs on. Rows that belong together follow one another and say much the same
 * (the six disabilities of one day): where these cells are as in the row before, so is the answer. */

static void
add_path (const WhCondition *self, const WhPath *path, guint8 *columns)
{
  const WhStep *step = path->n_steps > 0 ? &path->steps[0] : NULL;

  if (path->start != self->file)
    return; /* of a row inside a call */
  if (step == NULL)
    columns[path->column] = 1;
  else if (step->type != WH_STEP_ONLY)
    columns[step->from] = 1;
}

/* A value of the row itself (age) hangs on more than is written here; of another row, on the way there. */
static gboolean
is_of_way (const WhCondition *self, const WhNode *node)
{
  const WhPath *path;

  if (node->index == WH_NO_NODE)
    return TRUE;
  path = &g_array_index (self->paths, WhPath, node->index);
  return path->start != self->file || path->n_steps > 0;
}

static gboolean
is_of_cells (const WhCondition *self, const WhNode *node)
{
  switch (node->op)
    {
    case WH_OP_UNIQUE:
    case WH_OP_NO_OVERLAP:
    case WH_OP_PREDICATE:
    case WH_OP_CELL:
    case WH_OP_LOCAL:
      return FALSE;
    case WH_OP_PSEUDO:
    case WH_OP_ASKS:
      return is_of_way (self, node);
    default:
      return TRUE;
    }
}

/**
 * wh_condition_add_inputs:
 * @columns: a flag for each column of the file it stands on
 *
 * Sets the flags of the cells of the row that the answer hangs on.
 *
 * Returns: whether it hangs on these cells alone, and what other rows hold, rather than on which row it is
 */
gboolean
wh_condition_add_inputs (const WhCondition *self, guint8 *columns)
{
  for (guint i = 0; i < self->nodes->len; i++)
    if (!is_of_cells (self, wh_condition_node (self, i)))
      return FALSE;
  for (guint i = 0; i < self->related->len; i++)
    {
      WhRelatedType type = g_array_index (self->related, WhRelated, i).type;

      if (type == WH_RELATED_VIA_ENROLLMENT || type == WH_RELATED_SAME_PROJECT)
        return FALSE;
    }
  for (guint i = 0; i < self->paths->len; i++)
    add_path (self, &g_array_index (self->paths, WhPath, i), columns);
  return TRUE;
}
