/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-condition-tree.h"

/* What a condition comes to on every row, because columns that it looks at hold nothing anywhere. Most sets leave most
 * of the standard's columns empty, and what a rule says about those need not be asked row by row. */

typedef struct
{
  const WhCondition *condition;
  WhContext *context;
} Presuming;

static gboolean
is_blank_column (const Presuming *self, WhFileId file, guint column)
{
  return self->context->klass->is_blank != NULL && self->context->klass->is_blank (self->context, file, column);
}

/* Whether the value is empty on every row. */
static gboolean
is_blank (const Presuming *self, guint index)
{
  const WhNode *node = wh_condition_node (self->condition, index);
  const WhPath *path;

  switch (node->op)
    {
    case WH_OP_CONST:
      return node->value.type == WH_VALUE_EMPTY;
    case WH_OP_COLUMN:
      path = &g_array_index (self->condition->paths, WhPath, node->index);
      return is_blank_column (self, path->file, path->column);
    case WH_OP_DAYS:
      return is_blank (self, wh_condition_kid (self->condition, node, 0))
             || is_blank (self, wh_condition_kid (self->condition, node, 1));
    default:
      return FALSE;
    }
}

static WhPresumed
presume_compare (const Presuming *self, const WhNode *node)
{
  if (!is_blank (self, wh_condition_kid (self->condition, node, 0)))
    return WH_PRESUMED_UNKNOWN;
  for (guint i = 1; node->sub == WH_EQUAL && i < node->n_kids; i += 2)
    {
      const WhNode *value = wh_condition_node (self->condition, wh_condition_kid (self->condition, node, i));

      if (value->op == WH_OP_CONST && value->value.type == WH_VALUE_EMPTY)
        return WH_PRESUMED_TRUE;
    }
  return WH_PRESUMED_FALSE;
}

static WhPresumed presume (const Presuming *self, guint index);

static WhPresumed
presume_has (const Presuming *self, const WhNode *node)
{
  WhFileId file = g_array_index (self->condition->related, WhRelated, node->index).file;
  guint condition = wh_condition_kid (self->condition, node, 0);

  if (wh_context_n_rows (self->context, file) == 0)
    return WH_PRESUMED_FALSE;
  if (condition != WH_NO_NODE && presume (self, condition) == WH_PRESUMED_FALSE)
    return WH_PRESUMED_FALSE;
  return WH_PRESUMED_UNKNOWN;
}

/* @decides: the answer of one side that settles the whole: false of an and, true of an or. */
static WhPresumed
presume_both (const Presuming *self, const WhNode *node, WhPresumed decides)
{
  WhPresumed left = presume (self, wh_condition_kid (self->condition, node, 0)), right;

  if (left == decides)
    return decides;
  right = presume (self, wh_condition_kid (self->condition, node, 1));
  if (right == decides)
    return decides;
  return left == right ? left : WH_PRESUMED_UNKNOWN;
}

static WhPresumed
presume (const Presuming *self, guint index)
{
  const WhNode *node = wh_condition_node (self->condition, index);

  switch (node->op)
    {
    case WH_OP_FALSE:
      return WH_PRESUMED_FALSE;
    case WH_OP_TRUE:
      return WH_PRESUMED_TRUE;
    case WH_OP_OR:
      return presume_both (self, node, WH_PRESUMED_TRUE);
    case WH_OP_AND:
      return presume_both (self, node, WH_PRESUMED_FALSE);
    case WH_OP_NOT:
      switch (presume (self, wh_condition_kid (self->condition, node, 0)))
        {
        case WH_PRESUMED_TRUE:
          return WH_PRESUMED_FALSE;
        case WH_PRESUMED_FALSE:
          return WH_PRESUMED_TRUE;
        case WH_PRESUMED_UNKNOWN:
        default:
          return WH_PRESUMED_UNKNOWN;
        }
    case WH_OP_COMPARE:
      return presume_compare (self, node);
    case WH_OP_HAS:
      return presume_has (self, node);
    default:
      return WH_PRESUMED_UNKNOWN;
    }
}

/**
 * wh_condition_presume:
 *
 * Returns: what the condition comes to on every row of the context as it stands, where that can be told at once
 */
WhPresumed
wh_condition_presume (const WhCondition *self, WhContext *context)
{
  const Presuming presuming = { self, context };

  return presume (&presuming, self->root);
}
