/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rules/wh-condition-tree.h"

/* Compiles what has parentheses: has(), unique(), days() ... */

#define MAX_ARGUMENTS 16

static guint
compile_plain (WhCompiler *self, WhOp op, guint least, guint most)
{
  guint kids[MAX_ARGUMENTS], n = 0;

  do
    {
      if (n > 0)
        wh_scanner_next (&self->scanner);
      if (n == most)
        return wh_compile_fail (self, _("too many values"), NULL);
      kids[n++] = wh_compile_operand (self);
    }
  while (!self->failed && wh_token_is (&self->scanner.token, ','));
  if (!self->failed && n < least)
    return wh_compile_fail (self, _("too few values"), NULL);
  return self->failed ? WH_NO_NODE : wh_compile_node (self, op, 0, kids, n);
}

static guint
compile_pattern (WhCompiler *self, WhOp op)
{
  guint node = compile_plain (self, op, 2, 2);
  const WhNode *text;
  WhPattern *pattern;

  if (node == WH_NO_NODE)
    return WH_NO_NODE;
  text = wh_condition_node (self->condition,
                            wh_condition_kid (self->condition, wh_condition_node (self->condition, node), 1));
  pattern = text->value.type == WH_VALUE_TEXT ? wh_pattern_new (text->value.text) : NULL;
  if (pattern == NULL)
    return wh_compile_fail (self, _("no pattern that is known here"), text->value.text);
  g_ptr_array_add (self->condition->patterns, pattern);
  wh_condition_node (self->condition, node)->index = self->condition->patterns->len - 1;
  return node;
}

static guint
compile_not (WhCompiler *self)
{
  guint kid = wh_compile_expression (self);
  WhOp op;

  if (kid == WH_NO_NODE)
    return WH_NO_NODE;
  op = wh_condition_node (self->condition, kid)->op;
  if (op == WH_OP_TRUE || op == WH_OP_FALSE)
    return wh_compile_node (self, op == WH_OP_TRUE ? WH_OP_FALSE : WH_OP_TRUE, 0, NULL, 0);
  return wh_compile_node (self, WH_OP_NOT, 0, &kid, 1);
}

/* ---- related rows ---- */

static gboolean
key_by (WhCompiler *self, WhRelated *related, const char *name)
{
  WhPath path = { .start = self->scope->file, .file = self->scope->file };
  int column = wh_file_column_exact (related->file, name);

  if (column < 0)
    return FALSE;
  if (wh_file_column_exact (path.file, name) < 0
      && !wh_path_step_to (&path, strcmp (name, "PersonalID") == 0 ? WH_FILE_CLIENT : WH_FILE_ENROLLMENT))
    return FALSE;
  path.column = (guint) wh_file_column_exact (path.file, name);
  *related = (WhRelated) { WH_RELATED_KEYED, related->file, wh_compile_path (self, &path), (guint) column, WH_NO_NODE };
  return TRUE;
}

/* Files that know neither the household nor the project are reached through the enrollments that do. */
static gboolean
key_via (WhCompiler *self, WhRelated *related, const char *name)
{
  WhRelated enrollments = { .file = WH_FILE_ENROLLMENT };

  if (wh_file_column_exact (related->file, "EnrollmentID") < 0 || !key_by (self, &enrollments, name))
    return FALSE;
  enrollments.type = WH_RELATED_VIA_ENROLLMENT;
  enrollments.file = related->file;
  *related = enrollments;
  return TRUE;
}

static WhWalk
walk_of (const WhRowScope *scope)
{
  if (scope->walk != WH_WALK_RECORD)
    return scope->walk;
  if (scope->file == WH_FILE_CLIENT)
    return WH_WALK_CLIENT;
  if (wh_file_column_exact (scope->file, "EnrollmentID") >= 0)
    return WH_WALK_ENROLLMENT;
  return wh_file_column_exact (scope->file, "ProjectID") >= 0 ? WH_WALK_PROJECT : WH_WALK_SET;
}

static gboolean
relate (WhCompiler *self, WhRelated *related)
{
  switch (walk_of (self->scope))
    {
    case WH_WALK_CLIENT:
      return key_by (self, related, "PersonalID");
    case WH_WALK_ENROLLMENT:
      return key_by (self, related, "EnrollmentID") || key_by (self, related, "ProjectID")
             || key_by (self, related, "PersonalID");
    case WH_WALK_HOUSEHOLD:
      return key_by (self, related, "HouseholdID") || key_via (self, related, "HouseholdID");
    case WH_WALK_PROJECT:
      return key_by (self, related, "ProjectID") || key_via (self, related, "ProjectID");
    case WH_WALK_RECORD:
    case WH_WALK_FILE:
    case WH_WALK_SET:
    default:
      related->type = WH_RELATED_ALL;
      return TRUE;
    }
}

/* household and same_project stand for the enrollments of the same HouseholdID, or of the person in that project. */
static gboolean
relate_by_name (WhCompiler *self, WhRelated *related, const char *name, gboolean all)
{
  const WhFile *file = wh_file_by_name (name);

  *related = (WhRelated) { .file = WH_FILE_ENROLLMENT, .node = WH_NO_NODE };
  if (strcmp (name, "household") == 0)
    return key_by (self, related, "HouseholdID");
  if (strcmp (name, "same_project") == 0)
    {
      gboolean found = key_by (self, related, "PersonalID");

      related->type = WH_RELATED_SAME_PROJECT;
      return found;
    }
  if (file == NULL || strcmp (file->name, name) != 0)
    return FALSE;
  related->file = file->id;
  related->type = WH_RELATED_ALL;
  return all || relate (self, related);
}

/* Column=row.Other among the conditions of exists(): then only rows with that key need to be looked at. */
static void
find_key (WhCompiler *self, WhRelated *related, guint index)
{
  const WhNode *node = wh_condition_node (self->condition, index), *left, *right;
  const WhPath *path;

  if (node->op == WH_OP_AND)
    {
      guint second = wh_condition_kid (self->condition, node, 1);

      find_key (self, related, wh_condition_kid (self->condition, node, 0));
      find_key (self, related, second);
      return;
    }
  if (node->op != WH_OP_COMPARE || node->sub != WH_EQUAL || node->n_kids != 3 || related->type != WH_RELATED_ALL
      || wh_condition_kid (self->condition, node, 2) != WH_NO_NODE)
    return;
  left = wh_condition_node (self->condition, wh_condition_kid (self->condition, node, 0));
  right = wh_condition_node (self->condition, wh_condition_kid (self->condition, node, 1));
  if (left->op != WH_OP_COLUMN || right->op != WH_OP_COLUMN
      || !g_array_index (self->condition->paths, WhPath, right->index).outer)
    return;
  path = &g_array_index (self->condition->paths, WhPath, left->index);
  if (path->n_steps > 0 || path->outer)
    return;
  related->type = WH_RELATED_BY_NODE;
  related->column = path->column;
  related->node = wh_condition_kid (self->condition, node, 1);
}

static guint
compile_inside (WhCompiler *self, const WhRelated *related, const char *column, guint kids[2])
{
  WhRowScope inner = { related->file, WH_WALK_RECORD, FALSE, self->scope };
  WhScanner before = self->scanner;
  guint n = 1;

  self->scope = &inner;
  if (column != NULL)
    {
      wh_scanner_init (&self->scanner, column);
      kids[n++] = wh_compile_operand (self);
      self->scanner = before;
    }
  kids[0] = WH_NO_NODE;
  if (!self->failed && wh_token_is (&self->scanner.token, ':'))
    {
      wh_scanner_next (&self->scanner);
      kids[0] = wh_compile_expression (self);
    }
  self->scope = inner.outer;
  return n;
}

static guint
compile_related (WhCompiler *self, WhOp op, gboolean all, gboolean with_column)
{
  g_autofree char *name = g_strndup (self->scanner.token.start, self->scanner.token.length);
  char *dot = with_column ? strchr (name, '.') : NULL;
  WhRelated related;
  guint kids[2], n, node;

  if (self->scanner.token.type != WH_TOKEN_NAME || (with_column && dot == NULL))
    return wh_compile_fail (self, with_column ? _("File.Column is missing") : _("a file is missing"), NULL);
  if (dot != NULL)
    *dot = '\0';
  if (!relate_by_name (self, &related, name, all))
    return wh_compile_fail (self, _("no rows of that name belong to these rows"), name);
  wh_scanner_next (&self->scanner);
  n = compile_inside (self, &related, dot != NULL ? dot + 1 : NULL, kids);
  if (self->failed)
    return WH_NO_NODE;
  if (all && kids[0] != WH_NO_NODE)
    find_key (self, &related, kids[0]);
  g_array_append_val (self->condition->related, related);
  node = wh_compile_node (self, op, 0, kids, n);
  wh_condition_node (self->condition, node)->index = self->condition->related->len - 1;
  return node;
}

/* ---- calls whose arguments are no values ---- */

static guint
compile_asks (WhCompiler *self)
{
  g_autofree char *element = wh_scanner_take_raw (&self->scanner);
  g_autofree char *stage = NULL;
  WhPath path = { .start = self->scope->file, .file = self->scope->file };
  const WhCollection *row;
  WhStage number;
  guint node, index;

  if (!wh_compile_expect (self, ','))
    return WH_NO_NODE;
  stage = wh_scanner_take_raw (&self->scanner);
  row = wh_collection_by_element (element);
  if (row == NULL)
    return wh_compile_fail (self, _("no data element"), element);
  if (!wh_stage_from_text (stage, &number))
    return wh_compile_fail (self, _("no stage"), stage);
  if (!wh_path_step_to (&path, WH_FILE_ENROLLMENT))
    return wh_compile_fail (self, _("these rows belong to no stay"), NULL);
  index = wh_compile_path (self, &path);
  node = wh_compile_node (self, WH_OP_ASKS, number, NULL, 0);
  wh_condition_node (self->condition, node)->index = index;
  wh_condition_node (self->condition, node)->value = wh_value_number (WH_TYPE_INTEGER, row - wh_collections);
  return node;
}

/* percentile98 as a default: of what, the comparison that it stands in will say. */
static guint
compile_percentile (WhCompiler *self)
{
  WhPath path = { .start = self->scope->file, .file = self->scope->file };
  guint node, index;

  if (!wh_path_step_to (&path, WH_FILE_PROJECT))
    return wh_compile_fail (self, _("these rows belong to no project"), NULL);
  path.column = wh_known_column (WH_KNOWN_PROJECT_TYPE);
  index = wh_compile_path (self, &path);
  node = wh_compile_node (self, WH_OP_LOCAL, TRUE, NULL, 0);
  wh_condition_node (self->condition, node)->index = index;
  self->condition->needs_set = TRUE;
  wh_scanner_next (&self->scanner);
  return node;
}

static guint
compile_local (WhCompiler *self)
{
  g_autofree char *name = wh_scanner_take_raw (&self->scanner);
  guint node, fallback;

  if (!wh_compile_expect (self, ','))
    return WH_NO_NODE;
  if (self->scanner.token.type == WH_TOKEN_NAME
      && strncmp (self->scanner.token.start, "percentile98", self->scanner.token.length) == 0)
    node = compile_percentile (self);
  else
    {
      fallback = wh_compile_operand (self);
      node = self->failed ? WH_NO_NODE : wh_compile_node (self, WH_OP_LOCAL, FALSE, &fallback, 1);
    }
  if (self->failed)
    return WH_NO_NODE;
  wh_condition_node (self->condition, node)->value
    = wh_value_text (g_string_chunk_insert (self->condition->texts, name));
  return node;
}

/* ---- lists ---- */

/* A list of the column and the condition for it, of a row of the file rather than of a record of one of its kinds. */
static void
add_list (WhCompiler *self, const WhKind *kind, const WhChoice *choice, GArray *kids)
{
  g_autoptr (GString) when = g_string_new (choice->when);
  guint node = WH_NO_NODE;

  if (kind->discriminator >= 0)
    g_string_append_printf (when, "%s%s=%d", when->len > 0 ? "&" : "", kind->columns[kind->discriminator].name,
                            kind->discriminator_value);
  if (when->len > 0)
    {
      WhScanner before = self->scanner;

      wh_scanner_init (&self->scanner, when->str);
      node = wh_compile_expression (self);
      self->scanner = before;
    }
  g_array_append_val (kids, node);
  g_ptr_array_add (self->condition->lists, (gpointer) choice->list);
}

static gboolean
is_same_in_all_kinds (const WhFile *file, guint column)
{
  const WhColumn *first = NULL;

  for (guint k = 0; k < file->n_kinds; k++)
    {
      int slot = wh_file_slot (file, k, column);
      const WhColumn *own = slot >= 0 ? &wh_file_kind (file, k)->columns[slot] : NULL;

      if (own != NULL && first != NULL
          && (own->n_choices != first->n_choices
              || (own->n_choices > 0 && own->choices[0].list != first->choices[0].list)))
        return FALSE;
      if (first == NULL)
        first = own;
    }
  return TRUE;
}

static void
add_lists (WhCompiler *self, const WhFile *file, guint column, GArray *kids)
{
  gboolean same = is_same_in_all_kinds (file, column);

  for (guint k = 0; k < file->n_kinds; k++)
    {
      const WhKind *kind = wh_file_kind (file, k);
      int slot = wh_file_slot (file, k, column);
      WhKind plain = *kind;

      if (slot < 0)
        continue;
      if (same)
        plain.discriminator = -1;
      for (guint i = 0; i < kind->columns[slot].n_choices; i++)
        add_list (self, &plain, &kind->columns[slot].choices[i], kids);
      if (same)
        return;
    }
}

/**
 * wh_compile_in_list:
 * @value: the node whose column's list it is; WH_NO_NODE: the cell's
 *
 * Returns: the node, or WH_NO_NODE when the column has no list
 */
guint
wh_compile_in_list (WhCompiler *self, guint value)
{
  g_autoptr (GArray) kids = g_array_new (FALSE, FALSE, sizeof (guint));
  guint first = self->condition->lists->len, column = (guint) self->binding->cell, node;
  WhFileId file = self->scope->file;

  if (value != WH_NO_NODE && wh_condition_node (self->condition, value)->op == WH_OP_COLUMN)
    {
      const WhPath *path
        = &g_array_index (self->condition->paths, WhPath, wh_condition_node (self->condition, value)->index);

      if (path->n_steps > 0 || path->outer)
        return wh_compile_fail (self, _("a list is of a column of these rows"), NULL);
      column = path->column;
    }
  else if (self->binding->cell < 0)
    return wh_compile_fail (self, _("a list is of a column of these rows"), NULL);
  g_array_append_val (kids, value);
  add_lists (self, &wh_files[file], column, kids);
  if (self->failed || kids->len == 1)
    return WH_NO_NODE;
  node = wh_compile_node (self, WH_OP_IN_LIST, 0, (const guint *) kids->data, kids->len);
  wh_condition_node (self->condition, node)->index = first;
  return node;
}

static guint
compile_in_list (WhCompiler *self)
{
  guint value = wh_compile_operand (self);
  guint node = self->failed ? WH_NO_NODE : wh_compile_in_list (self, value);

  /* A column without a list takes every value. */
  return node == WH_NO_NODE && !self->failed ? wh_compile_node (self, WH_OP_TRUE, 0, NULL, 0) : node;
}

/* ---- which call it is ---- */

static const struct
{
  const char *name;
  WhOp op;
  guint least, most;
} plain_calls[] = {
  { "unique", WH_OP_UNIQUE, 1, 8 },
  { "contains", WH_OP_CONTAINS, 2, 2 },
  { "contains_any", WH_OP_CONTAINS_ANY, 2, 2 },
  { "is_date", WH_OP_IS_DATE, 1, 1 },
  { "is_datetime", WH_OP_IS_DATETIME, 1, 1 },
  { "is_money", WH_OP_IS_MONEY, 1, 1 },
  { "near_anniversary", WH_OP_NEAR_ANNIVERSARY, 3, 3 },
  { "no_overlap", WH_OP_NO_OVERLAP, 3, 3 },
  { "min_of", WH_OP_MIN_OF, 1, MAX_ARGUMENTS },
  { "length", WH_OP_LENGTH, 1, 1 },
  { "days", WH_OP_DAYS, 2, 2 },
  { "threshold", WH_OP_THRESHOLD, 2, 2 },
};

static const struct
{
  const char *name;
  WhOp op;
  gboolean all, with_column;
} related_calls[] = {
  { "has", WH_OP_HAS, FALSE, FALSE },
  { "exists", WH_OP_HAS, TRUE, FALSE },
  { "count", WH_OP_COUNT, FALSE, FALSE },
  { "count_distinct", WH_OP_COUNT_DISTINCT, FALSE, TRUE },
  { "min", WH_OP_MIN, FALSE, TRUE },
  { "max", WH_OP_MAX, FALSE, TRUE },
};

static guint
compile_arguments (WhCompiler *self, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (plain_calls); i++)
    if (strcmp (plain_calls[i].name, name) == 0)
      return compile_plain (self, plain_calls[i].op, plain_calls[i].least, plain_calls[i].most);
  for (guint i = 0; i < G_N_ELEMENTS (related_calls); i++)
    if (strcmp (related_calls[i].name, name) == 0)
      return compile_related (self, related_calls[i].op, related_calls[i].all, related_calls[i].with_column);
  if (strcmp (name, "not") == 0)
    return compile_not (self);
  if (strcmp (name, "matches") == 0)
    return compile_pattern (self, WH_OP_MATCHES);
  if (strcmp (name, "each_matches") == 0)
    return compile_pattern (self, WH_OP_EACH_MATCHES);
  if (strcmp (name, "in_list") == 0)
    return compile_in_list (self);
  if (strcmp (name, "asks") == 0)
    return compile_asks (self);
  if (strcmp (name, "local") == 0)
    return compile_local (self);
  return wh_compile_fail (self, _("no call of that name"), name);
}

/* The current token is the opening parenthesis. */
guint
wh_compile_call (WhCompiler *self, const char *name)
{
  guint node;

  wh_scanner_next (&self->scanner);
  node = compile_arguments (self, name);
  self->words = 0;
  return wh_compile_expect (self, ')') ? node : WH_NO_NODE;
}
