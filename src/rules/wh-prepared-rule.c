/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-prepared-rule.h"

#include <string.h>

#include "model/wh-privacy.h"
#include "rules/wh-condition-tree.h"

#define ALL_FILES ((G_GUINT64_CONSTANT (1) << WH_N_FILES) - 1)

/**
 * wh_rule_files:
 *
 * Returns: bits of #WhFileId: the files in the rule's column `file`
 */
guint64
wh_rule_files (const WhRule *rule)
{
  g_auto (GStrv) names = g_strsplit (rule->file, ";", -1);
  guint64 files = 0;

  if (strcmp (rule->file, "*") == 0)
    return ALL_FILES;
  for (char **name = names; *name != NULL; name++)
    files |= G_GUINT64_CONSTANT (1) << wh_file_by_name (*name)->id;
  return files;
}

/**
 * wh_prepared_rule_free:
 */
void
wh_prepared_rule_free (WhPreparedRule *self)
{
  g_clear_pointer (&self->inputs, g_array_unref);
  g_clear_pointer (&self->when, wh_condition_unref);
  g_clear_pointer (&self->expect, wh_condition_unref);
  g_clear_pointer (&self->warning_when, wh_condition_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPreparedRule, wh_prepared_rule_free)

/* The tables are constant and a test compiles all of them: an error here is a fault of the program. */
static WhCondition *
compile (const WhRule *rule, const char *text, const WhBinding *binding)
{
  g_autoptr (GError) error = NULL;
  WhCondition *condition = wh_condition_compile (text, binding, &error);

  if (condition == NULL)
    g_error ("%s: %s", rule->id, error->message);
  return condition;
}

static void
find_inputs (WhPreparedRule *self)
{
  guint n_columns = wh_files[self->file].n_columns;
  g_autofree guint8 *columns = g_new0 (guint8, n_columns);

  if (!wh_condition_add_inputs (self->when, columns) || !wh_condition_add_inputs (self->expect, columns))
    return;
  self->inputs = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint c = 0; c < n_columns; c++)
    if (columns[c])
      g_array_append_val (self->inputs, c);
}

static void
prepare (const WhRule *rule, WhBinding *binding, GPtrArray *prepared)
{
  g_autoptr (WhPreparedRule) self = g_new0 (WhPreparedRule, 1);
  WhValue empty = WH_VALUE_NONE;

  self->rule = rule;
  self->walk = binding->walk;
  self->file = binding->file;
  self->cell = binding->cell;
  binding->filter = NULL;
  self->when = compile (rule, rule->when, binding);
  if (wh_condition_is_always (self->when, FALSE))
    return;
  binding->filter = self->when;
  self->expect = compile (rule, rule->expect, binding);
  if (wh_condition_is_always (self->expect, TRUE))
    return;
  find_inputs (self);
  self->expect_first = wh_condition_cost (self->expect) < wh_condition_cost (self->when);
  if (rule->warning_when != NULL)
    self->warning_when = compile (rule, rule->warning_when, binding);
  self->of_value_alone
    = wh_condition_is_of_value_alone (self->when) && wh_condition_is_of_value_alone (self->expect);
  self->needs_no_value = self->cell >= 0 && wh_condition_asks_for_value (self->expect);
  if (self->cell >= 0)
    self->needs_value = wh_condition_is_supported (self->expect)
                        && !wh_prepared_rule_fails (self, NULL, WH_NO_ROW, &empty);
  g_ptr_array_add (prepared, g_steal_pointer (&self));
}

static gboolean
selects (const char *selector, const WhFileColumn *column)
{
  if (strcmp (selector, "@M+") == 0)
    return column->type == 'P';
  if (strcmp (selector, "@required") == 0)
    return column->required;
  if (strcmp (selector, "@list") == 0)
    return TRUE; /* when says listed=1 */
  return column->type == selector[1];
}

static gboolean
has_one_of (WhFileId file, const char *columns)
{
  g_auto (GStrv) names = g_strsplit (columns, ";", -1);
  gboolean found = FALSE;

  for (char **name = names; *name != NULL; name++)
    found = found || wh_file_column (&wh_files[file], *name) >= 0;
  return found;
}

static void
prepare_file (const WhRule *rule, WhBinding *binding, GPtrArray *prepared)
{
  const WhFile *file = &wh_files[binding->file];

  if (rule->column == NULL)
    prepare (rule, binding, prepared);
  else if (*rule->column != '@')
    {
      if (has_one_of (file->id, rule->column))
        prepare (rule, binding, prepared);
    }
  else
    for (guint c = 0; c < file->n_columns; c++)
      {
        binding->cell = (int) c;
        if (selects (rule->column, &file->columns[c]) && file->columns[c].role != WH_CELL_EXPORT)
          prepare (rule, binding, prepared);
      }
}

static gboolean
walked_file (WhWalk walk, WhFileId *file)
{
  switch (walk)
    {
    case WH_WALK_CLIENT:
      *file = WH_FILE_CLIENT;
      return TRUE;
    case WH_WALK_ENROLLMENT:
    case WH_WALK_HOUSEHOLD:
      *file = WH_FILE_ENROLLMENT;
      return TRUE;
    case WH_WALK_PROJECT:
      *file = WH_FILE_PROJECT;
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * wh_prepare_rule:
 * @files: bits of the files wanted, where the rule walks the rows of a file
 * @prepared: #WhPreparedRule; none is added for a file where the rule says nothing
 */
void
wh_prepare_rule (const WhRule *rule, guint64 files, GPtrArray *prepared)
{
  WhBinding binding = { .cell = -1 };
  guint64 own = wh_rule_files (rule);

  if (!wh_walk_from_text (rule->scope, &binding.walk))
    g_error ("%s: no scope %s", rule->id, rule->scope);
  binding.other_files = own;
  if (walked_file (binding.walk, &binding.file))
    prepare (rule, &binding, prepared);
  else if (binding.walk == WH_WALK_SET)
    {
      binding.file = own == ALL_FILES ? WH_FILE_EXPORT : (WhFileId) g_bit_nth_lsf ((gulong) own, -1);
      prepare (rule, &binding, prepared);
    }
  else
    for (guint f = 0; f < WH_N_FILES; f++)
      if ((own & files) >> f & 1)
        {
          binding.file = f;
          binding.cell = -1;
          prepare_file (rule, &binding, prepared);
        }
}

/**
 * wh_prepared_rules:
 *
 * Compiling takes longer than checking one client, so it is done once.
 *
 * Returns: (transfer none) (element-type WhPreparedRule): all rules for all files, in the order of rules.csv; they live
 *   as long as the program
 */
const GPtrArray *
wh_prepared_rules (void)
{
  static gsize all;

  if (g_once_init_enter (&all))
    {
      GPtrArray *prepared = g_ptr_array_new ();

      for (guint i = 0; i < wh_n_rules; i++)
        wh_prepare_rule (&wh_rules[i], ALL_FILES, prepared);
      g_once_init_leave (&all, (gsize) prepared);
    }
  return (const GPtrArray *) all;
}

/* Whether every kind that has the column keeps it private. */
static gboolean
is_private_cell (WhFileId file, guint column)
{
  gboolean found = FALSE;

  for (guint k = 0; k < wh_files[file].n_kinds; k++)
    {
      int slot = wh_file_slot (&wh_files[file], k, column);

      if (slot >= 0 && !wh_privacy_of_column (wh_file_kind (&wh_files[file], k), (guint) slot))
        return FALSE;
      found = found || slot >= 0;
    }
  return found;
}

static gboolean
reads_private (const WhPreparedRule *rule)
{
  guint8 *columns[WH_N_FILES];
  gboolean found = FALSE;

  for (guint f = 0; f < WH_N_FILES; f++)
    columns[f] = g_new0 (guint8, wh_files[f].n_columns);
  wh_condition_mark_columns (rule->when, columns);
  wh_condition_mark_columns (rule->expect, columns);
  for (guint f = 0; f < WH_N_FILES; f++)
    {
      for (guint c = 0; c < wh_files[f].n_columns; c++)
        found = found || (columns[f][c] && is_private_cell (f, c));
      g_free (columns[f]);
    }
  return found;
}

/* Of M033 and of rules about cells the place alone decides: they walk all columns. */
static GHashTable *
find_private_rules (void)
{
  const GPtrArray *prepared = wh_prepared_rules ();
  GHashTable *private = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < prepared->len; i++)
    {
      const WhPreparedRule *rule = g_ptr_array_index (prepared, i);

      if (rule->cell < 0 && rule->expect->predicates != WH_PREDICATE_BIT (WH_PREDICATE_ANSWERED)
          && reads_private (rule))
        g_hash_table_add (private, (gpointer) rule->rule);
    }
  return private;
}

/**
 * wh_rule_is_private:
 * @kind: (nullable): of the record where it is found
 *
 * Returns: whether that the rule is not met tells what somebody answered to a private question (wh_privacy_of_column())
 */
gboolean
wh_rule_is_private (const WhRule *rule, const WhKind *kind)
{
  static gsize private;

  if (g_once_init_enter (&private))
    g_once_init_leave (&private, (gsize) find_private_rules ());
  return (kind != NULL && wh_privacy_of_kind (kind)) || g_hash_table_contains ((GHashTable *) private, rule);
}

/**
 * wh_prepared_rule_is_supported:
 *
 * Returns: whether a few records can tell (see wh_condition_is_supported())
 */
gboolean
wh_prepared_rule_is_supported (const WhPreparedRule *self)
{
  return wh_condition_is_supported (self->when) && wh_condition_is_supported (self->expect);
}

/**
 * wh_prepared_rule_fails:
 *
 * Returns: whether the row or cell does not meet the rule
 */
gboolean
wh_prepared_rule_fails (const WhPreparedRule *self, WhContext *context, guint row, const WhValue *cell)
{
  if (self->expect_first)
    return !wh_condition_test (self->expect, context, row, cell) && wh_condition_test (self->when, context, row, cell);
  return wh_condition_test (self->when, context, row, cell) && !wh_condition_test (self->expect, context, row, cell);
}

/**
 * wh_prepared_rule_severity:
 * @row: one that fails
 *
 * Returns: how severe it is there: what is an error may be no more than a warning where rules.csv says so
 */
WhSeverity
wh_prepared_rule_severity (const WhPreparedRule *self, WhContext *context, guint row)
{
  if (self->warning_when != NULL && row != WH_NO_ROW && wh_condition_test (self->warning_when, context, row, NULL))
    return WH_SEVERITY_WARNING;
  return self->rule->severity;
}
