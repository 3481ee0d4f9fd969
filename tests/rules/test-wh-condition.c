/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/wh-condition.h"

#include <string.h>

#include "rules/wh-asks.h"

/* Every word of the tables is understood: nobody writes a rule that is quietly never checked. */

static guint64
files_of_rule (const WhRule *rule)
{
  g_auto (GStrv) names = g_strsplit (rule->file, ";", -1);
  guint64 files = 0;

  for (char **name = names; *name != NULL; name++)
    files |= strcmp (*name, "*") == 0 ? (G_GUINT64_CONSTANT (1) << WH_N_FILES) - 1
                                      : G_GUINT64_CONSTANT (1) << wh_file_by_name (*name)->id;
  return files;
}

static void
compile_both (const WhRule *rule, const WhBinding *binding)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhCondition) when = wh_condition_compile (rule->when, binding, &error);
  g_autoptr (WhCondition) expect = NULL;

  if (when != NULL)
    expect = wh_condition_compile (rule->expect, binding, &error);
  if (expect == NULL)
    g_error ("%s: %s", rule->id, error->message);
}

static void
test_rules (void)
{
  for (guint i = 0; i < wh_n_rules; i++)
    {
      const WhRule *rule = &wh_rules[i];
      guint64 files = files_of_rule (rule);
      WhBinding binding = { .other_files = files, .cell = -1 };

      g_assert_true (wh_walk_from_text (rule->scope, &binding.walk));
      binding.cell = rule->column != NULL && *rule->column == '@' ? 0 : -1;
      for (guint f = 0; f < WH_N_FILES; f++)
        {
          binding.file = binding.walk == WH_WALK_CLIENT                                       ? WH_FILE_CLIENT
                         : binding.walk == WH_WALK_ENROLLMENT || binding.walk == WH_WALK_HOUSEHOLD ? WH_FILE_ENROLLMENT
                         : binding.walk == WH_WALK_PROJECT                                    ? WH_FILE_PROJECT
                                                                                              : f;
          if ((files >> f & 1) != 0 && (*rule->file != '*' || f != WH_FILE_EXPORT))
            compile_both (rule, &binding);
        }
    }
}

static void
compile_one (const WhKind *kind, const WhColumn *column, const char *text)
{
  g_autoptr (GError) error = NULL;
  WhBinding binding = WH_BINDING_RECORD (kind->file->id);
  g_autoptr (WhCondition) condition = NULL;

  if (text == NULL)
    return;
  condition = wh_condition_compile (text, &binding, &error);
  if (condition == NULL)
    g_error ("%s.%s: %s", kind->name, column->name, error->message);
  g_assert_true (wh_condition_is_supported (condition));
}

static void
test_columns (void)
{
  for (guint k = 0; k < WH_N_KINDS; k++)
    for (guint c = 0; wh_kinds[k].file != NULL && c < wh_kinds[k].n_columns; c++)
      {
        const WhColumn *column = &wh_kinds[k].columns[c];

        compile_one (&wh_kinds[k], column, column->null_unless);
        compile_one (&wh_kinds[k], column, column->depends_on);
        compile_one (&wh_kinds[k], column, column->required_if);
        for (guint i = 0; i < column->n_choices; i++)
          compile_one (&wh_kinds[k], column, column->choices[i].when);
      }
}

static void
test_collection (void)
{
  for (guint i = 0; i < wh_n_collections; i++)
    {
      g_autoptr (GError) error = NULL;

      if (!wh_collection_is_valid (&wh_collections[i], &error))
        g_error ("%s: %s", wh_collections[i].element, error->message);
    }
}

static void
test_errors_say_what_and_where (void)
{
  static const struct
  {
    const char *text, *what;
  } cases[] = {
    { "EntryDat<=today", "character 1: no column or value of these rows: EntryDat" },
    { "EntryDate<=", "character 12: a value is missing" },
    { "EntryDate<=today)", "character 17: something is left over" },
    { "(EntryDate<=today", "character 18: a sign is missing: )" },
    { "EntryDate", "character 10: a comparison is missing" },
    { "has(Nothing: X=1)", "character 5: no rows of that name belong to these rows: Nothing" },
    { "matches(VAMCStation,\"a|b\")", "no pattern that is known here: a|b" },
    { "asks(4.99,exit)", "no data element: 4.99" },
    { "profile=full|whole", "no word of this list: whole" },
    { "EntryDate<\"2025-10-01\"|5", "only = and != take a list" },
    { "Project.ProjectTyp=1", "no column or value of these rows: Project.ProjectTyp" },
    { "value!=null", "no column or value of these rows: value" },
  };
  WhBinding binding = WH_BINDING_RECORD (WH_FILE_ENROLLMENT);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (wh_condition_compile (cases[i].text, &binding, &error));
      g_assert_error (error, WH_RULES_ERROR, WH_RULES_ERROR_BAD_CONDITION);
      if (strstr (error->message, cases[i].what) == NULL)
        g_error ("%s\n  instead of: %s", error->message, cases[i].what);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/condition/rules", test_rules);
  g_test_add_func ("/rules/condition/columns", test_columns);
  g_test_add_func ("/rules/condition/collection", test_collection);
  g_test_add_func ("/rules/condition/errors", test_errors_say_what_and_where);
  return g_test_run ();
}
