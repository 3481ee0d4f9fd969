/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-asked-rules.h"

#include <string.h>

#include "rules/wh-condition-tree.h"

/* rules_asked.csv: for each element and stage that no other rule covers, when its answer is due and when it is there.
 * All of it is one rule, M033, with the predicates asks_without_rule and answered. */

typedef struct
{
  const WhAskedRule *rule;
  const WhCollection *collection;
  WhStage stage;
  WhCondition *when, *expect;
} Asked;

static WhCondition *
compile (const WhAskedRule *rule, const char *text)
{
  const WhBinding binding = { .file = WH_FILE_ENROLLMENT, .walk = WH_WALK_ENROLLMENT, .cell = -1 };
  g_autoptr (GError) error = NULL;
  WhCondition *condition = wh_condition_compile (text, &binding, &error);

  if (condition == NULL)
    g_error ("%s, %s: %s", rule->element, rule->stage, error->message);
  return condition;
}

/* The rows are read once; they are constant, and a test reads each of them. */
static const Asked *
asked_rules (void)
{
  static gsize read;

  if (g_once_init_enter (&read))
    {
      Asked *all = g_new0 (Asked, wh_n_asked_rules);

      for (guint i = 0; i < wh_n_asked_rules; i++)
        {
          all[i].rule = &wh_asked_rules[i];
          all[i].collection = wh_collection_by_element (wh_asked_rules[i].element);
          if (all[i].collection == NULL || !wh_stage_from_text (wh_asked_rules[i].stage, &all[i].stage))
            g_error ("%s, %s: no such element or stage", wh_asked_rules[i].element, wh_asked_rules[i].stage);
          all[i].when = compile (all[i].rule, wh_asked_rules[i].when);
          all[i].expect = compile (all[i].rule, wh_asked_rules[i].expect);
        }
      g_once_init_leave (&read, (gsize) all);
    }
  return (const Asked *) read;
}

typedef gboolean (*AskedFunc) (const Asked *asked, WhContext *context, guint enrollment, gpointer data);

/* Calls @func for each row that asks its element of the stay now, until it returns FALSE. */
static void
foreach_due (WhContext *context, guint enrollment, AskedFunc func, gpointer data)
{
  g_auto (WhLastAsked) own = { 0 };
  const Asked *all = asked_rules ();

  for (guint i = 0; i < wh_n_asked_rules; i++)
    if (wh_asks_row (all[i].collection, all[i].stage, wh_ask_subject_of (context, enrollment, all[i].stage, &own))
          == WH_ASKED_REQUIRED
        && wh_condition_test (all[i].when, context, enrollment, NULL)
        && !func (&all[i], context, enrollment, data))
      return;
}

static gboolean
note_due (const Asked *asked, WhContext *context, guint enrollment, gpointer data)
{
  *(gboolean *) data = TRUE;
  return FALSE;
}

/**
 * wh_asks_without_rule:
 * @enrollment: a row of Enrollment
 *
 * Returns: whether the project must ask this person something at a stage that has come, which no rule but M033 misses
 */
gboolean
wh_asks_without_rule (WhContext *context, guint enrollment)
{
  gboolean due = FALSE;

  foreach_due (context, enrollment, note_due, &due);
  return due;
}

static gboolean
note_missing (const Asked *asked, WhContext *context, guint enrollment, gpointer data)
{
  gboolean *missing = data;

  *missing = !wh_condition_test (asked->expect, context, enrollment, NULL);
  return !*missing;
}

/**
 * wh_is_answered:
 *
 * Returns: whether everything that wh_asks_without_rule() means has its answer
 */
gboolean
wh_is_answered (WhContext *context, guint enrollment)
{
  gboolean missing = FALSE;

  foreach_due (context, enrollment, note_missing, &missing);
  return !missing;
}

static gboolean
append_missing (const Asked *asked, WhContext *context, guint enrollment, gpointer data)
{
  GPtrArray *columns = data;

  if (!wh_condition_test (asked->expect, context, enrollment, NULL)
      && !g_ptr_array_find_with_equal_func (columns, asked->rule->columns, g_str_equal, NULL))
    g_ptr_array_add (columns, (gpointer) asked->rule->columns);
  return TRUE;
}

/**
 * wh_unanswered_columns:
 *
 * Returns: (transfer full): where the answers are missing, as a finding says it: the stay's own columns by
 *   their names, others after their file
 */
char *
wh_unanswered_columns (WhContext *context, guint enrollment)
{
  g_autoptr (GPtrArray) columns = g_ptr_array_new ();

  foreach_due (context, enrollment, append_missing, columns);
  g_ptr_array_add (columns, NULL);
  return g_strjoinv (";", (char **) columns->pdata);
}

/**
 * wh_asked_rules_mark_columns:
 *
 * As wh_condition_mark_columns(), for all that the two predicates may look at.
 */
void
wh_asked_rules_mark_columns (guint8 *columns[WH_N_FILES])
{
  const Asked *all = asked_rules ();

  for (guint i = 0; i < wh_n_asked_rules; i++)
    {
      wh_condition_mark_columns (all[i].when, columns);
      wh_condition_mark_columns (all[i].expect, columns);
    }
}
