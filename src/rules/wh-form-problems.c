/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include <string.h>

#include "rules/wh-cell-value.h"
#include "rules/wh-condition-tree.h"
#include "rules/wh-form-context-private.h"
#include "rules/wh-prepared-rule.h"

/* Which rules say something to a person who edits a record, and where. */

static gboolean
is_for_reader (WhFormContext *self, const WhRule *rule)
{
  return rule->blocks_save || (self->audiences >> rule->audience & 1) != 0;
}

static void
prepare_supported (const WhRule *rule, WhFileId file, GPtrArray *rules)
{
  g_autoptr (GPtrArray) prepared = g_ptr_array_new ();

  wh_prepare_rule (rule, G_GUINT64_CONSTANT (1) << file, prepared);
  for (guint i = 0; i < prepared->len; i++)
    {
      WhPreparedRule *one = g_ptr_array_index (prepared, i);

      if (wh_prepared_rule_is_supported (one) && one->walk != WH_WALK_FILE && one->walk != WH_WALK_SET)
        g_ptr_array_add (rules, one);
      else
        wh_prepared_rule_free (one);
    }
}

static GPtrArray *
get_rules (WhFormContext *self, WhFileId file)
{
  if (self->rules[file] == NULL)
    {
      self->rules[file] = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_prepared_rule_free);
      for (guint i = 0; i < wh_n_rules; i++)
        if (is_for_reader (self, &wh_rules[i]) && (wh_rule_files (&wh_rules[i]) >> file & 1) != 0)
          prepare_supported (&wh_rules[i], file, self->rules[file]);
    }
  return self->rules[file];
}

static gboolean
fails_of_row (WhFormContext *self, const WhPreparedRule *rule, WhFileId file, guint row, WhSeverity *severity)
{
  WhPath path = { .start = file, .file = file };
  guint walked = wh_path_step_to (&path, rule->file) ? wh_path_walk (&path, &self->parent, row) : WH_NO_ROW;

  if (walked == WH_NO_ROW || !wh_prepared_rule_fails (rule, &self->parent, walked, NULL))
    return FALSE;
  *severity = wh_prepared_rule_severity (rule, &self->parent, walked);
  return TRUE;
}

/* Returns: the first column of the rule that the record has; -2: it has none of them, the rule is about others. */
static int
place_of (const WhPreparedRule *rule, const WhKind *kind)
{
  g_auto (GStrv) names = NULL;

  if (rule->rule->column == NULL)
    return -1;
  names = g_strsplit (rule->rule->column, ";", -1);
  for (char **name = names; *name != NULL; name++)
    {
      int column = wh_kind_column (kind, *name);

      if (column >= 0)
        return column;
    }
  return -2;
}

static void
check_cell (WhFormContext *self, const WhPreparedRule *rule, WhRecord *record, guint row, GArray *problems)
{
  const WhKind *kind = wh_record_get_kind (record);
  int slot = wh_file_slot (kind->file, wh_kind_index_in_file (kind), (guint) rule->cell);
  WhProblem problem = { rule->rule, slot, rule->rule->severity, rule->rule->blocks_save };
  char key[WH_ID_HEX_SIZE];
  WhValue cell;

  if (slot < 0)
    return;
  cell = wh_cell_value (record, &kind->file->columns[rule->cell], slot, key);
  if (wh_prepared_rule_fails (rule, &self->parent, row, &cell))
    g_array_append_val (problems, problem);
}

/**
 * wh_form_context_set_audiences:
 * @audiences: bits of 1 << #WhAudience; a worker's alone unless it is set
 *
 * Says who reads what is found.  To be called before the first wh_form_context_find_problems().
 */
void
wh_form_context_set_audiences (WhFormContext *self, guint audiences)
{
  self->audiences = audiences;
}

/**
 * wh_form_context_find_problems:
 * @record: one that was added, of a kind of HUD's files
 * @only_blocking: only what must be put right before saving
 *
 * Asks the rules that are for the reader about the record, its stay, its client and its household as they stand now.
 *
 * Returns: (transfer full): #WhProblem, in the order of rules.csv
 */
GArray *
wh_form_context_find_problems (WhFormContext *self, WhRecord *record, gboolean only_blocking)
{
  GArray *problems = g_array_new (FALSE, FALSE, sizeof (WhProblem));
  const WhKind *kind = wh_record_get_kind (record);
  guint row = wh_form_context_row (self, record);
  GPtrArray *rules;

  if (row == WH_NO_ROW)
    return problems;
  rules = get_rules (self, kind->file->id);
  for (guint i = 0; i < rules->len; i++)
    {
      const WhPreparedRule *rule = g_ptr_array_index (rules, i);
      WhProblem problem = { rule->rule, -1, rule->rule->severity, rule->rule->blocks_save };

      if (only_blocking && !rule->rule->blocks_save)
        continue;
      if (rule->cell >= 0)
        {
          check_cell (self, rule, record, row, problems);
          continue;
        }
      problem.column = place_of (rule, kind);
      if (problem.column >= -1 && fails_of_row (self, rule, kind->file->id, row, &problem.severity))
        g_array_append_val (problems, problem);
    }
  return problems;
}
