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

/* A rule and where it says something to a record of one kind. */
typedef struct
{
  const WhPreparedRule *rule;
  int column;  /* of a row: the place it names; -1: none in particular */
  int slot;    /* of a cell: which of the kind's columns it is about */
  WhPath path; /* from the record to the row that it walks */
} KindRule;

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

/* Rules never change: each file's are compiled once for all forms. */
static const GPtrArray *
get_file_rules (WhFileId file)
{
  static gsize all[WH_N_FILES];

  if (g_once_init_enter (&all[file]))
    {
      GPtrArray *rules = g_ptr_array_new ();

      for (guint i = 0; i < wh_n_rules; i++)
        if ((wh_rule_files (&wh_rules[i]) >> file & 1) != 0)
          prepare_supported (&wh_rules[i], file, rules);
      g_once_init_leave (&all[file], (gsize) rules);
    }
  return (const GPtrArray *) all[file];
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

/* Returns: whether the rule has anything to say to records of that kind */
static gboolean
place_rule (KindRule *self, const WhPreparedRule *rule, const WhKind *kind)
{
  WhFileId file = kind->file->id;

  self->rule = rule;
  if (rule->cell >= 0)
    {
      self->slot = wh_file_slot (kind->file, wh_kind_index_in_file (kind), (guint) rule->cell);
      return self->slot >= 0;
    }
  self->column = place_of (rule, kind);
  self->path = (WhPath) { .start = file, .file = file };
  return self->column >= -1 && wh_path_step_to (&self->path, rule->file);
}

static const GArray *
get_rules (const WhKind *kind)
{
  static gsize all[WH_N_KINDS];

  if (g_once_init_enter (&all[kind->id]))
    {
      const GPtrArray *of_file = get_file_rules (kind->file->id);
      GArray *rules = g_array_new (FALSE, TRUE, sizeof (KindRule));

      for (guint i = 0; i < of_file->len; i++)
        {
          KindRule rule = { 0 };

          if (place_rule (&rule, g_ptr_array_index (of_file, i), kind))
            g_array_append_val (rules, rule);
        }
      g_once_init_leave (&all[kind->id], (gsize) rules);
    }
  return (const GArray *) all[kind->id];
}

static gboolean
fails_of_row (WhFormContext *self, const KindRule *rule, guint row, WhSeverity *severity)
{
  guint walked = wh_path_walk (&rule->path, &self->parent, row);

  if (walked == WH_NO_ROW || !wh_prepared_rule_fails (rule->rule, &self->parent, walked, NULL))
    return FALSE;
  *severity = wh_prepared_rule_severity (rule->rule, &self->parent, walked);
  return TRUE;
}

static gboolean
fails_of_cell (WhFormContext *self, const KindRule *rule, WhRecord *record, guint row)
{
  const WhFile *file = wh_record_get_kind (record)->file;
  char key[WH_ID_HEX_SIZE];
  WhValue cell = wh_cell_value (record, &file->columns[rule->rule->cell], rule->slot, key);

  return wh_prepared_rule_fails (rule->rule, &self->parent, row, &cell);
}

/**
 * wh_form_context_set_audiences:
 * @audiences: bits of 1 << #WhAudience; a worker's alone unless it is set
 *
 * Says who reads what is found. 
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
  guint row = wh_form_context_row (self, record);
  const GArray *rules;

  if (row == WH_NO_ROW)
    return problems;
  rules = get_rules (wh_record_get_kind (record));
  for (guint i = 0; i < rules->len; i++)
    {
      const KindRule *one = &g_array_index (rules, KindRule, i);
      const WhRule *rule = one->rule->rule;
      WhProblem problem = { rule, one->rule->cell >= 0 ? one->slot : one->column, rule->severity, rule->blocks_save };

      if ((only_blocking && !rule->blocks_save) || !is_for_reader (self, rule))
        continue;
      if (one->rule->cell >= 0 ? fails_of_cell (self, one, record, row)
                               : fails_of_row (self, one, row, &problem.severity))
        g_array_append_val (problems, problem);
    }
  return problems;
}
