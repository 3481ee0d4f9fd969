/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/wh-check.h"

#include <string.h>

#include "set-fixture.h"
#include "support/test-data.h"

/* Published sets: the faults that are known to be in them are found, and as many as another count gives. */

typedef struct
{
  const char *rule;
  guint count;
} Expected;

static guint
count (GPtrArray *findings, const char *rule, const char *place)
{
  g_autofree char *begin = g_strdup_printf ("{\"rule\":\"%s\"", rule);
  guint n = 0;

  for (guint i = 0; i < findings->len; i++)
    {
      const char *finding = g_ptr_array_index (findings, i);

      n += g_str_has_prefix (finding, begin) && strstr (finding, place) != NULL;
    }
  return n;
}

static GPtrArray *
check (const char *name, const char *groups)
{
  g_autofree char *path = test_data_path (name);
  g_autoptr (WhPackageFacts) facts = wh_package_facts_new (WH_PACKAGE_NONE);
  WhCheckOptions options = { .today = wh_date_from_text ("2026-11-01"), .groups = groups };

  return path != NULL ? check_folder (path, facts, &options) : NULL;
}

static guint
count_groups (GPtrArray *findings, const char *groups)
{
  guint n = 0;

  for (guint i = 0; i < findings->len; i++)
    n += strchr (groups, ((const char *) g_ptr_array_index (findings, i))[strlen ("{\"rule\":\"")]) != NULL;
  return n;
}

static void
assert_counts (GPtrArray *findings, const Expected *expected, guint n_expected)
{
  for (guint i = 0; i < n_expected; i++)
    {
      guint found = count (findings, expected[i].rule, "");

      if (found != expected[i].count)
        g_error ("%s: %u instead of %u", expected[i].rule, found, expected[i].count);
    }
}

static void
test_sample (void)
{
  /* X: HoHLeaseholder's spelling, 21 rows of Export, the first of them of 2024. */
  static const Expected expected[] = {
    { "X003", 1 }, { "X005", 1 }, { "X006", 1 }, { "T008", 4 }, { "K063", 75 },
    /* counted by a script of its own from the same files */
    { "C005", 1379 }, { "D002", 194 }, { "D017", 116 }, { "D021", 598 }, { "D022", 2397 }, { "H012", 20 },
    { "M024", 21 }, { "R001", 127 }, { "R008", 47 },
    { "R009", 90 }, { "R010", 210 }, { "R014", 2350 }, { "S002", 1403 }, { "V003", 137 },
    { "V010", 146 }, { "D018", 4 }, { "H016", 27 },
  };
  g_autoptr (GPtrArray) findings = check ("lsa-sample-2026.zip", NULL);

  if (findings == NULL)
    return;
  assert_counts (findings, expected, G_N_ELEMENTS (expected));
  g_assert_cmpuint (count_groups (findings, "XTKL"), ==, 82);
  g_assert_cmpuint (count (findings, "X003", "\"file\":\"Enrollment\",\"column\":\"HOHLeaseholder\""), ==, 1);
  g_assert_cmpuint (count (findings, "T008", "\"file\":\"Exit\""), ==, 4);
}

static void
test_demo (void)
{
  /* asks(): counted by a script of its own that reads collection.csv */
  static const Expected asked[] = {
    { "I001", 11 }, { "M001", 14 }, { "M010", 21 }, { "M012", 418 }, { "M013", 2655 }, { "M030", 98 },
  };
  g_autoptr (GPtrArray) findings = check ("community-demo.zip", NULL);

  if (findings == NULL)
    return;
  assert_counts (findings, asked, G_N_ELEMENTS (asked));
  /* The planted faults. */
  g_assert_cmpuint (count (findings, "T003", "\"file\":\"Client\""), ==, 4146);
  g_assert_cmpuint (count (findings, "T008", "\"column\":\"CurrentLivingSituation\""), >=, 1);
  g_assert_cmpuint (count (findings, "P004", "\"key\":\"999999\""), ==, 1);
  g_assert_cmpuint (count (findings, "P003", "\"key\":\"999999\""), ==, 1);
  g_assert_cmpuint (count (findings, "Q004", "\"key\":\"1606\""), ==, 1);
  g_assert_cmpuint (count (findings, "T007", "\"file\":\"ProjectCoC\",\"row\":14"), ==, 1);
  g_assert_cmpuint (count (findings, "H014", ""), ==, 4);
  g_assert_cmpuint (count (findings, "H013", ""), ==, 29); /* as a separate script counts */
  g_assert_cmpuint (count (findings, "H013", "\"key\":\"999999\""), ==, 1);
  /* Columns at another place or of another spelling. */
  g_assert_cmpuint (count (findings, "X003", "\"file\":\"Disabilities\",\"column\":\"TCellCount\""), ==, 1);
  g_assert_cmpuint (count (findings, "X004", "\"file\":\"Client\""), ==, 1);
  g_assert_cmpuint (count (findings, "X004", "\"file\":\"Enrollment\""), ==, 1);
  /* All names are hashed, but shorter than HashStatus 4 says; that is no text that is too long. */
  g_assert_cmpuint (count (findings, "X013", ""), ==, 4145);
  g_assert_cmpuint (count (findings, "T006", ""), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/check-sets/sample", test_sample);
  g_test_add_func ("/rules/check-sets/demo", test_demo);
  return g_test_run ();
}
