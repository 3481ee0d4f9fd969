/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include <string.h>

#include "rules/wh-condition-tree.h"
#include "rules/wh-derive.h"

/* The calls that are true or false. */

static WhValue
argument (const WhFrame *frame, const WhNode *node, guint index)
{
  return wh_evaluate_value (frame, wh_condition_kid (frame->condition, node, index));
}

/* The value as the cell says it. */
static const char *
as_text (const WhValue *value, char buffer[24])
{
  if (value->text != NULL || value->type == WH_VALUE_EMPTY)
    return value->text;
  if (value->unit == WH_TYPE_DATE)
    wh_date_to_text (value->number, buffer);
  else
    g_snprintf (buffer, 24, "%" G_GINT64_FORMAT, value->number);
  return buffer;
}

static guint
column_of (const WhFrame *frame, const WhNode *node, guint index)
{
  const WhNode *kid = wh_condition_node (frame->condition, wh_condition_kid (frame->condition, node, index));

  return g_array_index (frame->condition->paths, WhPath, kid->index).column;
}

static gboolean
is_same_in_columns (const WhFrame *frame, const WhNode *node, guint other)
{
  for (guint i = 1; i < node->n_kids; i++)
    {
      WhValue own = argument (frame, node, i);
      WhValue theirs = wh_context_value (frame->context, frame->file, other, column_of (frame, node, i));

      if (!wh_value_equal (&own, &theirs))
        return FALSE;
    }
  return frame->condition->filter == NULL
         || wh_condition_test (frame->condition->filter, frame->context, other, NULL);
}

/* A key that is partly empty equals no other: a missing key is another rule's matter. */
static gboolean
is_unique (const WhFrame *frame, const WhNode *node)
{
  guint column = column_of (frame, node, 0), row;
  WhValue key = argument (frame, node, 0);

  row = wh_context_first (frame->context, frame->file, column, &key);
  for (; row != WH_NO_ROW; row = wh_context_next (frame->context, frame->file, column, row))
    if (row != frame->row && is_same_in_columns (frame, node, row))
      return FALSE;
  return TRUE;
}

static gboolean
each_matches (const WhPattern *pattern, const char *text)
{
  while (TRUE)
    {
      gsize skip = strspn (text, " "), length = strcspn (text += skip, ";"), used = length;

      while (used > 0 && text[used - 1] == ' ')
        used--;
      if (!wh_pattern_match (pattern, text, used))
        return FALSE;
      if (text[length] == '\0')
        return TRUE;
      text += length + 1;
    }
}

static gboolean
matches (const WhFrame *frame, const WhNode *node)
{
  const WhPattern *pattern = g_ptr_array_index (frame->condition->patterns, node->index);
  WhValue value = argument (frame, node, 0);
  char buffer[24];
  const char *text = as_text (&value, buffer);

  if (text == NULL)
    return FALSE;
  return node->op == WH_OP_MATCHES ? wh_pattern_match (pattern, text, strlen (text)) : each_matches (pattern, text);
}

static gboolean
contains (const WhFrame *frame, const WhNode *node)
{
  WhValue value = argument (frame, node, 0), part = argument (frame, node, 1);
  char buffer[24], other[24];
  const char *text = as_text (&value, buffer), *searched = as_text (&part, other);

  if (text == NULL || searched == NULL)
    return FALSE;
  return node->op == WH_OP_CONTAINS ? strstr (text, searched) != NULL : strpbrk (text, searched) != NULL;
}

static gboolean
is_time_of_day (const char *text)
{
  static const char shape[] = " 00:00:00";

  for (guint i = 0; i < 9; i++)
    if (shape[i] == '0' ? !g_ascii_isdigit (text[i]) : text[i] != shape[i])
      return FALSE;
  return (text[1] - '0') * 10 + text[2] - '0' < 24 && text[4] < '6' && text[7] < '6';
}

static gboolean
is_datetime (const char *text)
{
  char date[WH_DATE_TEXT_SIZE];

  if (text == NULL || strlen (text) != 19)
    return FALSE;
  memcpy (date, text, 10);
  date[10] = '\0';
  return wh_date_from_text (date) != WH_DATE_NONE && is_time_of_day (text + 10);
}

static gboolean
is_money (const char *text)
{
  gsize whole;

  if (*text == '-')
    text++;
  whole = strspn (text, "0123456789");
  if (whole == 0 || text[whole] == '\0')
    return whole > 0;
  if (text[whole] != '.')
    return FALSE;
  text += whole + 1;
  return strspn (text, "0123456789") == strlen (text) && strlen (text) >= 1 && strlen (text) <= 2;
}

static gboolean
is_in_list (const WhFrame *frame, const WhNode *node)
{
  guint kid = wh_condition_kid (frame->condition, node, 0);
  WhValue value = kid == WH_NO_NODE ? *frame->cell : wh_evaluate_value (frame, kid);
  gboolean any = FALSE;

  for (guint i = 1; i < node->n_kids; i++)
    {
      guint when = wh_condition_kid (frame->condition, node, i);
      const WhList *list = g_ptr_array_index (frame->condition->lists, node->index + i - 1);

      if (when != WH_NO_NODE && !wh_evaluate_truth (frame, when))
        continue;
      any = TRUE;
      if (value.type == WH_VALUE_NUMBER && wh_list_option (list, (int) CLAMP (value.number, -1, G_MAXINT)) != NULL)
        return TRUE;
      if (value.text != NULL && wh_list_option_by_value (list, value.text) != NULL)
        return TRUE;
    }
  /* No list applies: what decides between the lists is itself wrong, and named by its own rule. */
  return !any;
}

static gboolean
asks (const WhFrame *frame, const WhNode *node)
{
  const WhPath *path = &g_array_index (frame->condition->paths, WhPath, node->index);
  guint row = wh_path_walk (path, frame->context, path->outer ? frame->outer->row : frame->row);
  g_auto (WhLastAsked) own = { 0 };
  const WhAskSubject *subject;

  if (row == WH_NO_ROW)
    return FALSE;
  subject = wh_ask_subject_of (frame->context, row, node->sub, &own);
  return wh_asks_row (&wh_collections[node->value.number], node->sub, subject) == WH_ASKED_REQUIRED;
}

static gboolean
is_near_anniversary (const WhFrame *frame, const WhNode *node)
{
  WhValue start = argument (frame, node, 0), date = argument (frame, node, 1), days = argument (frame, node, 2);

  return start.type == WH_VALUE_NUMBER && date.type == WH_VALUE_NUMBER
         && wh_derive_is_near_anniversary (start.number, date.number, (int) days.number);
}

static gint64
number_or (WhValue value, gint64 fallback)
{
  return value.type == WH_VALUE_NUMBER ? value.number : fallback;
}

/* Periods of the same key share no day but the one on which one ends and the next begins. */
static gboolean
has_no_overlap (const WhFrame *frame, const WhNode *node)
{
  WhValue key = argument (frame, node, 0);
  gint64 start = number_or (argument (frame, node, 1), G_MININT64);
  gint64 end = number_or (argument (frame, node, 2), G_MAXINT64);
  guint column = column_of (frame, node, 0);
  guint row = wh_context_first (frame->context, frame->file, column, &key);

  for (; row != WH_NO_ROW; row = wh_context_next (frame->context, frame->file, column, row))
    {
      gint64 their_start = number_or (
        wh_context_value (frame->context, frame->file, row, column_of (frame, node, 1)), G_MININT64);
      gint64 their_end = number_or (
        wh_context_value (frame->context, frame->file, row, column_of (frame, node, 2)), G_MAXINT64);

      if (row != frame->row && (start == their_start || (start < their_end && their_start < end)))
        return FALSE;
    }
  return TRUE;
}

/**
 * wh_evaluate_call:
 *
 * Returns: whether the call holds
 */
gboolean
wh_evaluate_call (const WhFrame *frame, const WhNode *node)
{
  WhValue value;

  switch (node->op)
    {
    case WH_OP_UNIQUE:
      return is_unique (frame, node);
    case WH_OP_MATCHES:
    case WH_OP_EACH_MATCHES:
      return matches (frame, node);
    case WH_OP_CONTAINS:
    case WH_OP_CONTAINS_ANY:
      return contains (frame, node);
    case WH_OP_IS_DATE:
      value = argument (frame, node, 0);
      return value.type == WH_VALUE_NUMBER && value.unit == WH_TYPE_DATE && value.text == NULL;
    case WH_OP_IS_DATETIME:
      value = argument (frame, node, 0);
      return is_datetime (value.text);
    case WH_OP_IS_MONEY:
      value = argument (frame, node, 0);
      return value.text != NULL ? is_money (value.text) : value.type == WH_VALUE_NUMBER;
    case WH_OP_IN_LIST:
      return is_in_list (frame, node);
    case WH_OP_ASKS:
      return asks (frame, node);
    case WH_OP_NEAR_ANNIVERSARY:
      return is_near_anniversary (frame, node);
    case WH_OP_NO_OVERLAP:
      return has_no_overlap (frame, node);
    case WH_OP_PREDICATE:
      if (node->sub >= WH_PREDICATE_ONE_PER_DAY)
        return wh_evaluate_predicate (frame->context, node->sub, frame->file, frame->row);
      return frame->context->klass->predicate != NULL
             && frame->context->klass->predicate (frame->context, node->sub, frame->file, frame->row, frame->cell);
    default:
      g_return_val_if_reached (FALSE);
    }
}
