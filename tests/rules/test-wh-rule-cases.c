/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "exchange/wh-csv-reader.h"
#include "set-fixture.h"

/* Every rule has cases in which it fires and cases close by in which it does not: tests/rules/cases, as data. They come
 * from the rules' texts and the standard, not from what the evaluator says. */

typedef struct
{
  char *rule;
  gboolean fires;
  char *edits; /* as set_fixture_edit() takes them, to a set that meets all rules */
  char *place; /* "Client.DOB", "Client" or "" */
} Case;

static void
case_free (gpointer data)
{
  Case *self = data;

  g_free (self->rule);
  g_free (self->edits);
  g_free (self->place);
  g_free (self);
}

static void
read_file (GPtrArray *cases, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, &error);
  g_autoptr (WhCsvReader) reader = NULL;
  const WhCsvRow *row;

  g_assert_no_error (error);
  reader = wh_csv_reader_new_for_stream (G_INPUT_STREAM (stream));
  g_assert_true (wh_csv_reader_next (reader, &row, &error)); /* the header */
  while (wh_csv_reader_next (reader, &row, &error) && row != NULL)
    {
      Case *one = g_new0 (Case, 1);

      if (row->n_cells != 4)
        g_error ("%s: %u cells", path, row->n_cells);
      one->rule = g_strdup (row->cells[0].text);
      one->fires = strcmp (row->cells[1].text, "yes") == 0;
      one->edits = g_strdup (row->cells[2].text);
      one->place = g_strdup (row->cells[3].text);
      g_ptr_array_add (cases, one);
    }
  g_assert_no_error (error);
}

static GPtrArray *
read_cases (void)
{
  const char *folder = g_getenv ("WAYHOME_RULE_CASES");
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *cases = g_ptr_array_new_with_free_func (case_free);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      read_file (cases, path);
    }
  return cases;
}

/* Returns: the first finding of the rule at that place, or NULL. */
static const char *
find (GPtrArray *findings, const char *rule, const char *place)
{
  g_autofree char *begin = g_strdup_printf ("{\"rule\":\"%s\"", rule);
  g_auto (GStrv) names = g_strsplit (place, ".", 2);
  g_autofree char *file = *place != '\0' ? g_strdup_printf ("\"file\":\"%s\"", names[0]) : g_strdup ("");
  g_autofree char *column
    = *place != '\0' && names[1] != NULL ? g_strdup_printf ("\"column\":\"%s\"", names[1]) : g_strdup ("");

  for (guint i = 0; i < findings->len; i++)
    {
      const char *finding = g_ptr_array_index (findings, i);

      if (g_str_has_prefix (finding, begin) && strstr (finding, file) != NULL && strstr (finding, column) != NULL)
        return finding;
    }
  return NULL;
}

/* A finding says where, never what stands there. */
static void
assert_nothing_personal (GPtrArray *findings)
{
  static const char *const canaries[] = { "Canaria", "Canariensis", "12345xxxx", "1990-05-05" };

  for (guint i = 0; i < findings->len; i++)
    for (guint c = 0; c < G_N_ELEMENTS (canaries); c++)
      if (strstr (g_ptr_array_index (findings, i), canaries[c]) != NULL)
        g_error ("%s", (const char *) g_ptr_array_index (findings, i));
}

static gboolean
run_case (const Case *self)
{
  g_autoptr (SetFixture) fixture = set_fixture_new ();
  g_autoptr (GPtrArray) findings = NULL;
  const char groups[2] = { *self->rule, '\0' };
  gboolean fires;

  if (*self->edits != '\0')
    set_fixture_edit (fixture, self->edits);
  findings = set_fixture_check (fixture, groups);
  assert_nothing_personal (findings);
  fires = find (findings, self->rule, self->fires ? self->place : "") != NULL;
  if (fires != self->fires)
    {
      const char *other = find (findings, self->rule, "");

      g_test_message ("%s %s: %s%s", self->rule, fires ? "fires" : "is silent", self->edits,
                      other != NULL ? other : "");
    }
  return fires == self->fires;
}

/* Without an edit no rule has anything to say, whatever the set is for. */
static void
test_good_set (void)
{
  static const char *const edits[WH_N_PROFILES] = {
    [WH_PROFILE_FULL] = "@profile full",
    [WH_PROFILE_LSA] = "@profile lsa",
    [WH_PROFILE_HIC] = "@profile hic|Export.ExportStartDate=2026-09-30",
    [WH_PROFILE_PROJECT] = "@profile project",
  };

  for (guint i = 0; i < WH_N_PROFILES; i++)
    {
      g_autoptr (SetFixture) fixture = set_fixture_new ();
      g_autoptr (GPtrArray) findings = NULL;

      if (edits[i] == NULL) /* eva takes hashed names only: a case of X014 */
        continue;
      set_fixture_edit (fixture, edits[i]);
      findings = set_fixture_check (fixture, NULL);
      for (guint f = 0; f < findings->len; f++)
        g_test_message ("%s: %s", edits[i], (const char *) g_ptr_array_index (findings, f));
      if (findings->len > 0)
        g_test_fail ();
    }
}

static void
test_cases (gconstpointer data)
{
  GPtrArray *cases = (GPtrArray *) data;

  for (guint i = 0; i < cases->len; i++)
    if (!run_case (g_ptr_array_index (cases, i)))
      g_test_fail ();
}

static void
test_every_rule_has_a_pair (gconstpointer data)
{
  GPtrArray *cases = (GPtrArray *) data;

  for (guint i = 0; i < wh_n_rules; i++)
    {
      gboolean seen[2] = { FALSE, FALSE };

      for (guint c = 0; c < cases->len; c++)
        {
          const Case *one = g_ptr_array_index (cases, c);

          if (strcmp (one->rule, wh_rules[i].id) == 0)
            seen[one->fires] = TRUE;
        }
      if (!seen[TRUE] || !seen[FALSE])
        {
          g_test_message ("%s has no case that %s", wh_rules[i].id, seen[TRUE] ? "passes" : "fires");
          g_test_fail ();
        }
    }
  for (guint c = 0; c < cases->len; c++)
    if (wh_rule_by_id (((const Case *) g_ptr_array_index (cases, c))->rule) == NULL)
      g_error ("a case of no rule: %s", ((const Case *) g_ptr_array_index (cases, c))->rule);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) cases = NULL;

  g_test_init (&argc, &argv, NULL);
  cases = read_cases ();
  g_test_add_func ("/rules/cases/good-set", test_good_set);
  g_test_add_data_func ("/rules/cases/all", cases, test_cases);
  g_test_add_data_func ("/rules/cases/every-rule-has-a-pair", cases, test_every_rule_has_a_pair);
  return g_test_run ();
}
