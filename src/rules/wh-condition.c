/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-condition.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rules/wh-asked-rules.h"
#include "rules/wh-condition-tree.h"

G_DEFINE_QUARK (wh-rules-error-quark, wh_rules_error)

#define PACKAGE_PREDICATES (WH_PREDICATE_BIT (WH_PREDICATE_ONE_PER_DAY) - 1)
/* They look at all that belongs to a stay; a form has only the records that it edits. */
#define STAY_PREDICATES (WH_PREDICATE_BIT (WH_PREDICATE_ASKS_WITHOUT_RULE) | WH_PREDICATE_BIT (WH_PREDICATE_ANSWERED))

static const char *const walk_names[] = { "record", "client", "enrollment", "household", "project", "file", "set" };

/**
 * wh_walk_from_text:
 * @text: a scope of rules.csv: "record", "client" ...
 */
gboolean
wh_walk_from_text (const char *text, WhWalk *walk)
{
  for (guint i = 0; i < G_N_ELEMENTS (walk_names); i++)
    if (strcmp (walk_names[i], text) == 0)
      {
        *walk = i;
        return TRUE;
      }
  return FALSE;
}

static WhCondition *
condition_new (WhFileId file)
{
  WhCondition *self = g_new0 (WhCondition, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->file = file;
  self->nodes = g_array_new (FALSE, TRUE, sizeof (WhNode));
  self->kids = g_array_new (FALSE, FALSE, sizeof (guint));
  self->paths = g_array_new (FALSE, FALSE, sizeof (WhPath));
  self->related = g_array_new (FALSE, FALSE, sizeof (WhRelated));
  self->patterns = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_pattern_free);
  self->lists = g_ptr_array_new ();
  self->texts = g_string_chunk_new (64);
  return self;
}

/**
 * wh_condition_compile:
 * @text: (nullable): a condition; %NULL and "" always hold
 *
 * Returns: (transfer full) (nullable): the condition, or %NULL with %WH_RULES_ERROR_BAD_CONDITION, which says what is
 *   wrong and at which character
 */
WhCondition *
wh_condition_compile (const char *text, const WhBinding *binding, GError **error)
{
  g_autoptr (WhCondition) self = condition_new (binding->file);
  WhRowScope scope = { binding->file, binding->walk,
                    binding->walk == WH_WALK_ENROLLMENT || binding->walk == WH_WALK_HOUSEHOLD, NULL };
  WhCompiler compiler = { .condition = self, .binding = binding, .scope = &scope, .error = error };

  if (binding->filter != NULL)
    self->filter = wh_condition_ref (binding->filter);
  if (text == NULL || *text == '\0')
    {
      self->root = wh_compile_node (&compiler, WH_OP_TRUE, 0, NULL, 0);
      return g_steal_pointer (&self);
    }
  wh_scanner_init (&compiler.scanner, text);
  self->root = wh_compile_expression (&compiler);
  if (!compiler.failed && compiler.scanner.token.type != WH_TOKEN_END)
    wh_compile_fail (&compiler, _("something is left over"), NULL);
  return compiler.failed ? NULL : g_steal_pointer (&self);
}

/**
 * wh_condition_ref:
 */
WhCondition *
wh_condition_ref (WhCondition *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * wh_condition_unref:
 */
void
wh_condition_unref (WhCondition *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_clear_pointer (&self->filter, wh_condition_unref);
  g_array_unref (self->nodes);
  g_array_unref (self->kids);
  g_array_unref (self->paths);
  g_array_unref (self->related);
  g_ptr_array_unref (self->patterns);
  g_ptr_array_unref (self->lists);
  g_string_chunk_free (self->texts);
  g_free (self);
}

/**
 * wh_condition_is_supported:
 *
 * Returns: whether a context of a few records can tell; otherwise only one of a whole set can be trusted
 */
gboolean
wh_condition_is_supported (const WhCondition *self)
{
  return !self->needs_set && (self->predicates & (PACKAGE_PREDICATES | STAY_PREDICATES)) == 0;
}

/**
 * wh_condition_uses_row:
 *
 * Returns: whether the answer depends on the row it stands on
 */
gboolean
wh_condition_uses_row (const WhCondition *self)
{
  return self->uses_row;
}

/**
 * wh_condition_cost:
 *
 * Returns: about how dear it is to ask, to ask the cheaper of two conditions first
 */
guint
wh_condition_cost (const WhCondition *self)
{
  guint cost = self->nodes->len + 20 * self->related->len + (self->predicates != 0 ? 50 : 0);

  for (guint i = 0; i < self->paths->len; i++)
    cost += 3 * g_array_index (self->paths, WhPath, i).n_steps;
  for (guint i = 0; i < self->nodes->len; i++)
    switch (wh_condition_node (self, i)->op)
      {
      case WH_OP_PSEUDO:
      case WH_OP_UNIQUE:
      case WH_OP_ASKS:
        cost += 20;
        break;
      default:
        break;
      }
  return cost;
}

/**
 * wh_condition_is_of_value_alone:
 *
 * Returns: whether a cell's value decides, and no other cell
 */
gboolean
wh_condition_is_of_value_alone (const WhCondition *self)
{
  return self->paths->len == 0 && self->related->len == 0
         && (self->predicates & ~WH_PREDICATE_BIT (WH_PREDICATE_NO_HIDDEN_CHARACTERS)) == 0;
}

/**
 * wh_condition_asks_for_value:
 *
 * Returns: whether it says no more than value!=null
 */
gboolean
wh_condition_asks_for_value (const WhCondition *self)
{
  const WhNode *node = wh_condition_node (self, self->root), *other;

  if (node->op != WH_OP_COMPARE || node->sub != WH_NOT_EQUAL || node->n_kids != 3)
    return FALSE;
  other = wh_condition_node (self, wh_condition_kid (self, node, 1));
  return wh_condition_node (self, wh_condition_kid (self, node, 0))->op == WH_OP_CELL && other->op == WH_OP_CONST
         && other->value.type == WH_VALUE_EMPTY;
}

/**
 * wh_condition_is_always:
 *
 * Returns: whether the answer is @truth whatever the rows hold
 */
gboolean
wh_condition_is_always (const WhCondition *self, gboolean truth)
{
  return wh_condition_node (self, self->root)->op == (truth ? WH_OP_TRUE : WH_OP_FALSE);
}

/**
 * wh_condition_test:
 * @row: of the file it was compiled for; %WH_NO_ROW where the condition is not of a row
 * @cell: (nullable): what `value` stands for
 *
 * Returns: whether the condition holds
 */
gboolean
wh_condition_test (const WhCondition *self, WhContext *context, guint row, const WhValue *cell)
{
  WhFrame frame = { self, context, self->file, row, NULL, cell };

  return wh_evaluate_truth (&frame, self->root);
}

static void
mark (guint8 *columns[WH_N_FILES], WhFileId file, guint column)
{
  columns[file][column] = 1;
}

static void
mark_known (guint8 *columns[WH_N_FILES], WhKnown first, WhKnown last)
{
  for (WhKnown known = first; known <= last; known++)
    mark (columns, wh_known_file (known), wh_known_column (known));
}

static void
mark_all (guint8 *columns[WH_N_FILES], WhFileId file)
{
  memset (columns[file], 1, wh_files[file].n_columns);
}

static void
mark_path (guint8 *columns[WH_N_FILES], const WhPath *path)
{
  WhFileId file = path->start;

  for (guint i = 0; i < path->n_steps; i++)
    {
      const WhStep *step = &path->steps[i];

      if (step->type != WH_STEP_ONLY)
        {
          mark (columns, file, step->from);
          mark (columns, step->file, step->to);
        }
      if (step->type == WH_STEP_HEAD)
        mark_known (columns, WH_KNOWN_ENROLLMENT_RELATIONSHIP, WH_KNOWN_ENROLLMENT_RELATIONSHIP);
      file = step->file;
    }
  mark (columns, path->file, path->column);
}

static void
mark_node (const WhCondition *self, const WhNode *node, guint8 *columns[WH_N_FILES])
{
  if (node->op == WH_OP_PSEUDO && node->sub == WH_PSEUDO_INCOME_SUM)
    mark_all (columns, WH_FILE_INCOME_BENEFITS);
  else if (node->op == WH_OP_PSEUDO && node->sub == WH_PSEUDO_OTHER_RACES)
    mark_all (columns, WH_FILE_CLIENT);
  else if (node->op == WH_OP_ASKS || node->op == WH_OP_PSEUDO)
    mark_known (columns, 0, WH_N_KNOWN - 1);
  if (node->op == WH_OP_ASKS)
    mark_all (columns, WH_FILE_CE_PARTICIPATION);
}

static void
mark_predicates (const WhCondition *self, guint8 *columns[WH_N_FILES])
{
  mark_known (columns, 0, WH_N_KNOWN - 1);
  if ((self->predicates & STAY_PREDICATES) != 0)
    {
      mark_all (columns, WH_FILE_CE_PARTICIPATION);
      wh_asked_rules_mark_columns (columns);
    }
  for (guint i = 0; wh_one_per_day_columns[i] != NULL; i++)
    {
      int column = wh_file_column_exact (self->file, wh_one_per_day_columns[i]);

      if (column >= 0)
        mark (columns, self->file, (guint) column);
    }
}

/**
 * wh_condition_mark_columns:
 * @columns: a flag for each column of each file
 *
 * Sets the flags of the columns that the condition may look at, so that a set is held no wider than its rules need.
 */
void
wh_condition_mark_columns (const WhCondition *self, guint8 *columns[WH_N_FILES])
{
  int end = wh_file_column (&wh_files[WH_FILE_EXPORT], "ExportEndDate");

  mark (columns, WH_FILE_EXPORT, (guint) end);
  if (self->predicates != 0)
    mark_predicates (self, columns);
  for (guint i = 0; i < self->paths->len; i++)
    mark_path (columns, &g_array_index (self->paths, WhPath, i));
  for (guint i = 0; i < self->nodes->len; i++)
    mark_node (self, wh_condition_node (self, i), columns);
  for (guint i = 0; i < self->related->len; i++)
    {
      const WhRelated *related = &g_array_index (self->related, WhRelated, i);

      if (related->type == WH_RELATED_KEYED || related->type == WH_RELATED_BY_NODE)
        mark (columns, related->file, related->column);
      else if (related->type != WH_RELATED_ALL)
        mark_known (columns, WH_KNOWN_ENROLLMENT_ENROLLMENT_ID, WH_KNOWN_ENROLLMENT_HOUSEHOLD_ID);
      if (related->type == WH_RELATED_VIA_ENROLLMENT)
        mark (columns, related->file, (guint) wh_file_column_exact (related->file, "EnrollmentID"));
    }
}
