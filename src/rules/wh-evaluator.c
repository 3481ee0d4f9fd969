/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include <string.h>

#include "rules/wh-condition-tree.h"
#include "rules/wh-derive.h"

#define kid_of(frame_, node_, n_) wh_condition_kid ((frame_)->condition, node_, n_)

static const WhPath *
path_of (const WhFrame *frame, const WhNode *node)
{
  return &g_array_index (frame->condition->paths, WhPath, node->index);
}

static guint
walk (const WhFrame *frame, const WhPath *path)
{
  if (path->n_steps == 0 && !path->outer)
    return frame->row;
  return wh_path_walk (path, frame->context, path->outer ? frame->outer->row : frame->row);
}

/* ---- comparisons ---- */

/* Most of what values are compared with are numbers. */
static gboolean
is_same (const WhValue *a, const WhValue *b)
{
  if (a->type == WH_VALUE_NUMBER && b->type == WH_VALUE_NUMBER && a->unit == b->unit)
    return a->number == b->number;
  return wh_value_equal (a, b);
}

static gboolean
is_in_order (WhComparison comparison, const WhValue *left, const WhValue *right)
{
  gboolean comparable;
  int order = wh_value_compare (left, right, &comparable);

  if (!comparable)
    return FALSE;
  switch (comparison)
    {
    case WH_BELOW:
      return order < 0;
    case WH_AT_MOST:
      return order <= 0;
    case WH_ABOVE:
      return order > 0;
    case WH_AT_LEAST:
      return order >= 0;
    case WH_EQUAL:
    case WH_NOT_EQUAL:
    default:
      return order == 0;
    }
}

/* A set may come with several rows of Export: then any of them will do (X005 tells). */
static gboolean
equals_some_export (const WhFrame *frame, const WhValue *left, const WhNode *node)
{
  const WhPath *path = node->op == WH_OP_COLUMN ? path_of (frame, node) : NULL;

  return path != NULL && path->n_steps > 0 && path->file == WH_FILE_EXPORT
         && wh_context_first (frame->context, path->file, path->column, left) != WH_NO_ROW;
}

/* Whether @left is one of the values and ranges; @known turns FALSE when one of them has no value. */
static gboolean
is_one_of (const WhFrame *frame, const WhNode *node, const WhValue *left, gboolean *known)
{
  *known = TRUE;
  for (guint i = 1; i + 1 < node->n_kids; i += 2)
    {
      guint low = kid_of (frame, node, i), high = kid_of (frame, node, i + 1);
      const WhNode *found = wh_condition_node (frame->condition, low);
      WhValue value = found->op == WH_OP_CONST ? found->value : wh_evaluate_value (frame, low), end;

      if (value.type == WH_VALUE_EMPTY && found->op == WH_OP_CONST)
        {
          if (left->type == WH_VALUE_EMPTY)
            return TRUE;
        }
      else if (value.type == WH_VALUE_EMPTY)
        *known = FALSE;
      else if (high == WH_NO_NODE)
        {
          if (is_same (left, &value) || equals_some_export (frame, left, found))
            return TRUE;
        }
      else
        {
          end = wh_evaluate_value (frame, high);
          if (is_in_order (WH_AT_LEAST, left, &value) && is_in_order (WH_AT_MOST, left, &end))
            return TRUE;
        }
    }
  return FALSE;
}

static gboolean
compare (const WhFrame *frame, const WhNode *node)
{
  WhValue left = wh_evaluate_value (frame, kid_of (frame, node, 0)), right;
  gboolean known;

  switch (node->sub)
    {
    case WH_EQUAL:
      return is_one_of (frame, node, &left, &known);
    case WH_NOT_EQUAL:
      return left.type != WH_VALUE_EMPTY && !is_one_of (frame, node, &left, &known) && known;
    default:
      right = wh_evaluate_value (frame, kid_of (frame, node, 1));
      return is_in_order ((WhComparison) node->sub, &left, &right);
    }
}

typedef struct
{
  const WhFrame *frame;
  const WhNode *node;
} AnyCode;

static gboolean
code_is_one_of (gint64 code, gpointer data)
{
  AnyCode *any = data;
  WhValue value = wh_value_number (WH_TYPE_INTEGER, code);
  gboolean known;

  return is_one_of (any->frame, any->node, &value, &known);
}

/* funder, client_funder: = means any of the codes, != none. */
static gboolean
compare_any (const WhFrame *frame, const WhNode *node)
{
  const WhNode *left = wh_condition_node (frame->condition, kid_of (frame, node, 0));
  AnyCode any = { frame, node };
  gboolean found = wh_evaluate_any_code (frame->context, left->sub, walk (frame, path_of (frame, left)),
                                         code_is_one_of, &any);

  return node->sub == WH_EQUAL ? found : !found;
}

/**
 * wh_evaluate_truth:
 *
 * Returns: whether the node holds
 */
gboolean
wh_evaluate_truth (const WhFrame *frame, guint index)
{
  const WhNode *node = wh_condition_node (frame->condition, index);

  switch (node->op)
    {
    case WH_OP_FALSE:
      return FALSE;
    case WH_OP_TRUE:
      return TRUE;
    case WH_OP_OR:
      return wh_evaluate_truth (frame, kid_of (frame, node, 0)) || wh_evaluate_truth (frame, kid_of (frame, node, 1));
    case WH_OP_AND:
      return wh_evaluate_truth (frame, kid_of (frame, node, 0)) && wh_evaluate_truth (frame, kid_of (frame, node, 1));
    case WH_OP_NOT:
      return !wh_evaluate_truth (frame, kid_of (frame, node, 0));
    case WH_OP_COMPARE:
      return compare (frame, node);
    case WH_OP_COMPARE_ANY:
      return compare_any (frame, node);
    case WH_OP_HAS:
      return wh_evaluate_has (frame, node);
    default:
      return wh_evaluate_call (frame, node);
    }
}

/* ---- values ---- */

static WhValue
shift (const WhFrame *frame, const WhNode *node, const WhNode *duration)
{
  WhValue value = wh_evaluate_value (frame, kid_of (frame, node, 0));
  int amount = (int) duration->value.number * (node->op == WH_OP_ADD ? 1 : -1);

  if (value.type != WH_VALUE_NUMBER || value.unit != WH_TYPE_DATE)
    return WH_VALUE_NONE;
  return wh_value_number (WH_TYPE_DATE, duration->sub == 'd' ? value.number + amount
                                                            : wh_date_add_months (value.number, amount));
}

static WhValue
add (const WhFrame *frame, const WhNode *node)
{
  const WhNode *second = wh_condition_node (frame->condition, kid_of (frame, node, 1));
  WhValue sum = wh_value_number (WH_TYPE_INTEGER, 0);

  if (second->op == WH_OP_DURATION)
    return shift (frame, node, second);
  for (guint i = 0; i < 2; i++)
    {
      guint kid = kid_of (frame, node, i);
      WhValue value = wh_evaluate_value (frame, kid);

      /* An empty amount or number of beds adds as 0; a derived value that is not known makes the sum unknown. */
      if (value.type != WH_VALUE_NUMBER && wh_condition_node (frame->condition, kid)->op != WH_OP_COLUMN)
        return WH_VALUE_NONE;
      if (value.type != WH_VALUE_NUMBER)
        continue;
      if (value.unit != WH_TYPE_INTEGER)
        sum.unit = value.unit;
      sum.number += i == 1 && node->op == WH_OP_SUBTRACT ? -value.number : value.number;
    }
  return sum;
}

static WhValue
least_of (const WhFrame *frame, const WhNode *node)
{
  WhValue least = WH_VALUE_NONE;

  for (guint i = 0; i < node->n_kids; i++)
    {
      WhValue value = wh_evaluate_value (frame, kid_of (frame, node, i));

      if (value.type == WH_VALUE_NUMBER && (least.type == WH_VALUE_EMPTY || value.number < least.number))
        least = value;
    }
  return least;
}

/* Characters of what is known to be UTF-8. */
static gint64
count_characters (const char *text)
{
  gint64 n = 0;

  for (; *text != '\0'; text++)
    n += (*text & 0xc0) != 0x80;
  return n;
}

static WhValue
length_of (const WhFrame *frame, const WhNode *node)
{
  WhValue value = wh_evaluate_value (frame, kid_of (frame, node, 0));
  char digits[24];

  if (value.type == WH_VALUE_EMPTY)
    return WH_VALUE_NONE;
  if (value.text == NULL)
    {
      g_snprintf (digits, sizeof digits, "%" G_GINT64_FORMAT, value.number);
      value.text = digits;
    }
  return wh_value_number (WH_TYPE_INTEGER, count_characters (value.text));
}

static WhValue
days_between (const WhFrame *frame, const WhNode *node)
{
  WhValue from = wh_evaluate_value (frame, kid_of (frame, node, 0));
  WhValue to = wh_evaluate_value (frame, kid_of (frame, node, 1));

  if (from.type != WH_VALUE_NUMBER || to.type != WH_VALUE_NUMBER)
    return WH_VALUE_NONE;
  return wh_value_number (WH_TYPE_INTEGER, to.number - from.number);
}

static WhValue
setting (const WhFrame *frame, const WhNode *node)
{
  gint64 number;

  if (frame->context->setting != NULL
      && frame->context->setting (node->value.text, &number, frame->context->setting_data))
    return wh_value_number (WH_TYPE_INTEGER, number);
  return node->sub ? wh_evaluate_percentile (frame, node) : wh_evaluate_value (frame, kid_of (frame, node, 0));
}

/* LOSUnderThreshold as the standard derives it; where it is not asked, 0. */
static WhValue
threshold (const WhFrame *frame, const WhNode *node)
{
  WhValue situation = wh_evaluate_value (frame, kid_of (frame, node, 0));
  WhValue length = wh_evaluate_value (frame, kid_of (frame, node, 1));
  int under;

  if (situation.type != WH_VALUE_NUMBER || length.type != WH_VALUE_NUMBER)
    return WH_VALUE_NONE;
  under = wh_derive_los_under_threshold ((int) situation.number, (int) length.number);
  return wh_value_number (WH_TYPE_INTEGER, MAX (under, 0));
}

static WhValue
evaluate_function (const WhFrame *frame, const WhNode *node)
{
  switch (node->op)
    {
    case WH_OP_ADD:
    case WH_OP_SUBTRACT:
      return add (frame, node);
    case WH_OP_MIN_OF:
      return least_of (frame, node);
    case WH_OP_LENGTH:
      return length_of (frame, node);
    case WH_OP_DAYS:
      return days_between (frame, node);
    case WH_OP_LOCAL:
      return setting (frame, node);
    case WH_OP_THRESHOLD:
      return threshold (frame, node);
    default:
      return wh_evaluate_aggregate (frame, node);
    }
}

/**
 * wh_evaluate_value:
 *
 * Returns: what the node stands for
 */
WhValue
wh_evaluate_value (const WhFrame *frame, guint index)
{
  const WhNode *node = wh_condition_node (frame->condition, index);
  const WhPath *path;

  switch (node->op)
    {
    case WH_OP_CONST:
      return node->value;
    case WH_OP_CELL:
      return frame->cell != NULL ? *frame->cell : WH_VALUE_NONE;
    case WH_OP_COLUMN:
      path = path_of (frame, node);
      return wh_context_value (frame->context, path->file, walk (frame, path), path->column);
    case WH_OP_PSEUDO:
      if (node->index == WH_NO_NODE)
        return wh_evaluate_pseudo (frame->context, node->sub, WH_N_FILES, WH_NO_ROW);
      path = path_of (frame, node);
      return wh_evaluate_pseudo (frame->context, node->sub, path->file, walk (frame, path));
    default:
      return evaluate_function (frame, node);
    }
}
