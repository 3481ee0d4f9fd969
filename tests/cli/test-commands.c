/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The program as a person runs it. */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "support/test-data.h"
#include "support/wh-test-dir.h"
#include "transfer/compare-sets.h"

typedef struct
{
  WhTestDir *dir;
  char *out, *err;
  int status;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dir = wh_test_dir_new ();
}

static void
forget (Fixture *fixture)
{
  g_clear_pointer (&fixture->out, g_free);
  g_clear_pointer (&fixture->err, g_free);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  forget (fixture);
  wh_test_dir_free (fixture->dir);
}

/* Runs wayhome-cli in the test's own folder; its words are separated by spaces. */
static int
run (Fixture *fixture, const char *line)
{
  g_autofree char *all = g_strdup_printf ("%s %s", g_getenv ("WH_CLI"), line);
  g_auto (GStrv) words = g_strsplit (all, " ", -1);
  g_autoptr (GError) error = NULL;

  forget (fixture);
  g_spawn_sync (wh_test_dir_get_path (fixture->dir), words, NULL, G_SPAWN_DEFAULT, NULL, NULL, &fixture->out,
                &fixture->err, &fixture->status, &error);
  g_assert_no_error (error);
  g_assert_true (WIFEXITED (fixture->status));
  return WEXITSTATUS (fixture->status);
}

static guint
n_lines (const char *text)
{
  guint n = 0;

  for (; *text != '\0'; text++)
    n += *text == '\n';
  return n;
}

static void
check_fails (Fixture *fixture, const char *line, int status)
{
  g_assert_cmpint (run (fixture, line), ==, status);
  g_assert_cmpuint (n_lines (fixture->err), ==, 1);
  g_assert_true (g_str_has_prefix (fixture->err, "wayhome-cli: "));
  g_assert_cmpstr (fixture->out, ==, "");
}

static void
test_every_command_explains_itself (Fixture *fixture, gconstpointer data)
{
  static const char *const commands[] = { "check", "import", "export", "search", "duplicates", "report",
                                          "form", "generate", "sync" };

  g_assert_cmpint (run (fixture, "--help"), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *line = g_strdup_printf ("%s --help", commands[i]);

      g_assert_nonnull (strstr (fixture->out, commands[i]));
      g_assert_cmpint (run (fixture, line), ==, 0);
      g_assert_nonnull (strstr (fixture->out, "--"));
      g_assert_cmpint (run (fixture, "--help"), ==, 0);
    }
}

static void
test_wrong_use_and_failure_are_told_apart (Fixture *fixture, gconstpointer data)
{
  check_fails (fixture, "dance", 2);
  check_fails (fixture, "import", 2);
  check_fails (fixture, "import set.zip", 2);
  check_fails (fixture, "import --no-such-option set.zip --store s.db", 2);
  check_fails (fixture, "generate --clients 0 --seed 1 out.zip", 2);
  check_fails (fixture, "generate --clients 5 --seed 1 --until yesterday out.zip", 2);
  check_fails (fixture, "export --store s.db --start 2026-02-30 --end 2026-09-30 out.zip", 2);
  check_fails (fixture, "export --store s.db --start 2026-01-01 --end 2026-09-30 out.zip", 1);
  check_fails (fixture, "search --store s.db somebody", 1);
  check_fails (fixture, "import nothing.zip --store s.db", 1);
  check_fails (fixture, "report --from set.zip --start 2025-10-01 --end 2026-09-30 --out r", 2);
  check_fails (fixture, "report pit --from set.zip --start 2025-10-01 --end 2026-09-30 --out r", 2);
  check_fails (fixture, "report apr --from set.zip --start 2026-10-01 --end 2026-09-30 --out r", 2);
  check_fails (fixture, "report apr --from set.zip --start 2025-10-01 --end 2026-09-30 --out r", 1);
}

static void
check_same_file (Fixture *fixture, const char *a, const char *b, const char *name)
{
  g_autofree char *path_a = g_build_filename (wh_test_dir_get_path (fixture->dir), a, name, NULL);
  g_autofree char *path_b = g_build_filename (wh_test_dir_get_path (fixture->dir), b, name, NULL);
  g_autoptr (GBytes) text_a = wh_test_read (path_a), text_b = wh_test_read (path_b);

  g_assert_cmpuint (g_bytes_get_size (text_a), >, 0);
  g_assert_true (g_bytes_equal (text_a, text_b));
}

/* The same people give the same report, wherever their records lie. */
static void
test_a_report_is_made_of_set_and_store (Fixture *fixture, gconstpointer data)
{
  static const char *const reports[] = { "apr", "caper", "dq", "unduplicated", "services" };
  static const char *const first[] = { "Q4a.csv", "Q4a.csv", "Q1.csv", "U1.csv", "S1.csv" };
  static const char *const later[] = { "Q19b.csv", "Q23c.csv", "Q7.csv", "U9.csv", "S5.csv" };

  g_assert_cmpint (run (fixture, "generate --clients 200 --seed 3 in.zip"), ==, 0);
  g_assert_cmpint (run (fixture, "import in.zip --store s.db --synthetic"), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (reports); i++)
    {
      g_autofree char *line = g_strdup_printf ("report %s --start 2025-10-01 --end 2026-09-30 --from", reports[i]);
      g_autofree char *of_set = g_strconcat (line, " in.zip --out set", NULL);
      g_autofree char *of_store = g_strconcat (line, " s.db --out s", NULL);

      g_assert_cmpint (run (fixture, of_set), ==, 0);
      g_assert_nonnull (strstr (fixture->out, " 0 sums that do not hold"));
      g_assert_cmpint (run (fixture, of_store), ==, 0);
      check_same_file (fixture, "set", "s", first[i]);
      check_same_file (fixture, "set", "s", later[i]);
      check_same_file (fixture, "set", "s", "cells.json");
    }
  check_fails (fixture, "report apr --from in.zip --start 2025-10-01 --end 2026-09-30 --project none --out set", 1);
}

static void
test_a_community_goes_through_a_store (Fixture *fixture, gconstpointer data)
{
  g_autofree char *in = wh_test_dir_file (fixture->dir, "in.zip"), *out = wh_test_dir_file (fixture->dir, "out.zip");
  g_autofree char *key = wh_test_dir_file (fixture->dir, "s.db.key");
  GStatBuf status;

  g_assert_cmpint (run (fixture, "generate --clients 100 --seed 3 in.zip"), ==, 0);
  g_assert_cmpint (run (fixture, "import in.zip --store s.db --synthetic"), ==, 0);
  g_assert_cmpstr (fixture->err, ==, "");
  g_assert_nonnull (strstr (fixture->out, " 0 rejected; 100 clients"));
  g_assert_cmpint (g_stat (key, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpint (status.st_size, ==, 65);
  g_assert_cmpint (run (fixture, "import in.zip --store s.db --synthetic"), ==, 0); /* changes nothing */
  check_fails (fixture, "import in.zip --store s.db", 1);
  g_assert_cmpint (run (fixture, "export --store s.db --start 2023-10-01 --end 2026-09-30 out.zip"), ==, 0);
  g_assert_cmpstr (fixture->err, ==, "");
  g_assert_cmpuint (test_compare_sets (in, out, g_getenv ("WH_EXPECTED_DIFFERENCES")), >, 1000);
  g_assert_cmpint (run (fixture, "export --store s.db --start 2023-10-01 --end 2026-09-30 --strict out.zip"), ==, 0);
  g_assert_cmpstr (fixture->err, ==, ""); /* nothing had to change */
  g_assert_cmpuint (test_compare_sets (in, out, g_getenv ("WH_EXPECTED_DIFFERENCES")), >, 1000);
  g_assert_true (g_file_set_contents (key, "00000000000000000000000000000000" "00000000000000000000000000000000", -1,
                                       NULL));
  check_fails (fixture, "search --store s.db somebody", 1);
  g_assert_true (g_file_set_contents (key, "secret", -1, NULL));
  check_fails (fixture, "search --store s.db somebody", 1);
}

/* Pairs by id alone: what is printed may be kept and mailed. */
static void
test_duplicates_name_nobody (Fixture *fixture, gconstpointer data)
{
  g_autofree char *from_set = NULL;
  g_auto (GStrv) lines = NULL;

  check_fails (fixture, "duplicates", 2);
  check_fails (fixture, "duplicates --store s.db in.zip", 2);
  check_fails (fixture, "generate --clients 9 --seed 1 --truth t.csv in.zip", 2);
  g_assert_cmpint (run (fixture, "generate --clients 300 --seed 4 --duplicates 60 --truth t.csv in.zip"), ==, 0);
  g_assert_cmpint (run (fixture, "duplicates --truth t.csv in.zip"), ==, 0);
  g_assert_nonnull (strstr (fixture->err, "precision 0.9"));
  from_set = g_steal_pointer (&fixture->out);
  lines = g_strsplit (from_set, "\n", -1);
  g_assert_cmpuint (n_lines (from_set), >, 40);
  for (guint i = 0; *lines[i] != '\0'; i++)
    if (!g_regex_match_simple ("^[0-9a-f]{32}\t[0-9a-f]{32}\t[0-9.]+\t[a-zA-Z ,;']+$", lines[i], 0, 0))
      g_error ("%s", lines[i]);
  g_assert_cmpint (run (fixture, "import in.zip --store s.db --synthetic"), ==, 0);
  g_assert_cmpint (run (fixture, "duplicates --store s.db"), ==, 0);
  g_assert_cmpstr (fixture->out, ==, from_set);
  g_assert_cmpint (run (fixture, "duplicates --store s.db --all"), ==, 0);
  g_assert_cmpuint (n_lines (fixture->out), >=, n_lines (from_set));
}

static void
test_what_was_rejected_is_told (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = wh_test_dir_file (fixture->dir, "set");
  g_autofree char *clients = g_build_filename (folder, "Client.csv", NULL);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (clients, "PersonalID,DOB\nC1,soon\nC1,\n,2000-01-01\n", -1, NULL));
  g_assert_cmpint (run (fixture, "import set --store s.db --source XX-501"), ==, 0);
  g_assert_nonnull (strstr (fixture->err, "Client.csv: DOB: row 2: "));
  g_assert_nonnull (strstr (fixture->err, "Client.csv: row 3: "));
  g_assert_nonnull (strstr (fixture->err, "Client.csv: row 4: "));
  g_assert_null (strstr (fixture->err, "soon"));
  g_assert_nonnull (strstr (fixture->out, "3 rows read, 1 records taken, 2 rejected; 1 clients"));
}

static void
test_a_community_has_no_errors (Fixture *fixture, gconstpointer data)
{
  g_autofree char *json = wh_test_dir_file (fixture->dir, "findings.json"), *text = NULL;

  g_assert_cmpint (run (fixture, "generate --clients 400 --seed 9 in.zip"), ==, 0);
  g_assert_cmpint (run (fixture, "check in.zip --json findings.json"), ==, 0);
  g_assert_nonnull (strstr (fixture->out, "\n0 errors, "));
  g_assert_cmpstr (fixture->err, ==, "");
  g_assert_true (g_file_get_contents (json, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "[{") && g_str_has_suffix (text, "}]\n"));
}

static void
test_a_set_with_errors_is_told (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = wh_test_dir_file (fixture->dir, "set");
  g_autofree char *clients = g_build_filename (folder, "Client.csv", NULL);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (clients, "PersonalID,DOB\nC1,soon\n,2000-01-01\n", -1, NULL));
  g_assert_cmpint (run (fixture, "check set"), ==, 1);
  g_assert_nonnull (strstr (fixture->out, "error T002 Client: DOB: row 2: "));
  g_assert_nonnull (strstr (fixture->err, "Client.csv: row 3: "));
  g_assert_null (strstr (fixture->out, "soon"));
  g_assert_cmpint (run (fixture, "check --list-rules"), ==, 0);
  g_assert_cmpuint (n_lines (fixture->out), ==, 391);
  check_fails (fixture, "check set --profile other", 2);
  check_fails (fixture, "check", 2);
}

/* Findings travel by e-mail and in tickets: they say where, by rule, file, row, key and column, and nothing else. */
static void
test_findings_name_nobody (Fixture *fixture, gconstpointer data)
{
  static const char *const canaries[] = { "anariana", "98-76-5432", "987654321", "1931", "31 May" };
  g_autofree char *folder = wh_test_dir_file (fixture->dir, "named");
  g_autofree char *clients = g_build_filename (folder, "Client.csv", NULL);
  g_autofree char *json = wh_test_dir_file (fixture->dir, "named.json"), *text = NULL;

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (clients,
                                      "PersonalID,FirstName,LastName,SSN,SSNDataQuality,DOB,DOBDataQuality\n"
                                      "C1,<Canariana>,Canariana{},98-76-5432,1,31 May 1931,1\n"
                                      "C2,Canariana,Canariana,987654321,9,1931-05-31,Canariana\n",
                                      -1, NULL));
  g_assert_cmpint (run (fixture, "check named --json named.json"), ==, 1);
  g_assert_true (g_file_get_contents (json, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "{\"rule\":\"T019\",\"severity\":\"error\",\"file\":\"Client\",\"row\":2,"
                                  "\"key_column\":\"PersonalID\",\"key\":\"C1\",\"column\":\"SSN\"}"));
  g_assert_nonnull (strstr (text, "\"rule\":\"X010\""));
  g_assert_nonnull (strstr (text, "\"rule\":\"T002\""));
  g_assert_nonnull (strstr (text, "\"rule\":\"T001\""));
  g_assert_nonnull (strstr (text, "\"rule\":\"C010\""));
  for (guint i = 0; i < G_N_ELEMENTS (canaries); i++)
    {
      g_assert_null (strstr (text, canaries[i]));
      g_assert_null (strstr (fixture->out, canaries[i]));
      g_assert_null (strstr (fixture->err, canaries[i]));
    }
}

static void
test_the_sample_goes_through_a_store (Fixture *fixture, gconstpointer data)
{
  g_autofree char *in = test_data_path ("lsa-sample-2026.zip");
  g_autofree char *out = wh_test_dir_file (fixture->dir, "out.zip"), *line = NULL;

  if (in == NULL)
    return;
  line = g_strdup_printf ("import %s --store s.db", in);
  g_assert_cmpint (run (fixture, line), ==, 0);
  g_assert_nonnull (strstr (fixture->out, "255214 rows read"));
  g_assert_nonnull (strstr (fixture->out, " 0 rejected; 10606 clients"));
  g_assert_cmpint (run (fixture, "export --store s.db --start 2000-01-01 --end 2030-01-01 out.zip"), ==, 0);
  g_assert_nonnull (strstr (fixture->err, "error S001 Enrollment: Services.DateProvided: rows "));
  g_assert_cmpuint (test_compare_sorted_sets (in, out, 0), ==, 255214 - 21);
}

#define ADD(name, function) g_test_add ("/cli/commands/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("LC_ALL", "C.UTF-8", TRUE);
  ADD ("duplicates", test_duplicates_name_nobody);
  ADD ("help", test_every_command_explains_itself);
  ADD ("status", test_wrong_use_and_failure_are_told_apart);
  ADD ("report", test_a_report_is_made_of_set_and_store);
  ADD ("community", test_a_community_goes_through_a_store);
  ADD ("rejected", test_what_was_rejected_is_told);
  ADD ("no-errors", test_a_community_has_no_errors);
  ADD ("errors", test_a_set_with_errors_is_told);
  ADD ("findings", test_findings_name_nobody);
  ADD ("sample", test_the_sample_goes_through_a_store);
  return g_test_run ();
}
