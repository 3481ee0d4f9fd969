/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/wh-asks.h"

#include <string.h>

/* Who is asked what, where and when, is what collection.csv says. */

typedef struct
{
  const char *element;
  WhStage stage;
  int type, sub_type;
  int funder;
  gboolean head;
  int age;
  gboolean veteran;
  WhAsked asked;
} Case;

#define START WH_STAGE_PROJECT_START
#define ANNUAL WH_STAGE_ANNUAL_ASSESSMENT
#define POINT WH_STAGE_OCCURRENCE_POINT

static const Case cases[] = {
  /* applies_to */
  { "3.01", WH_STAGE_RECORD_CREATION, 0, -1, 0, FALSE, 5, FALSE, WH_ASKED_REQUIRED },
  { "3.01", START, 0, -1, 0, FALSE, 5, FALSE, WH_ASKED_NOT },
  { "3.07", WH_STAGE_RECORD_CREATION, 0, -1, 0, FALSE, 17, FALSE, WH_ASKED_NOT },
  { "3.07", WH_STAGE_RECORD_CREATION, 0, -1, 0, FALSE, 18, FALSE, WH_ASKED_REQUIRED },
  { "3.07", WH_STAGE_RECORD_CREATION, 0, -1, 0, FALSE, -1, FALSE, WH_ASKED_REQUIRED },
  { "3.16", START, 0, -1, 0, TRUE, 10, FALSE, WH_ASKED_REQUIRED },
  { "3.16", START, 0, -1, 0, FALSE, 40, FALSE, WH_ASKED_NOT },
  { "V1", WH_STAGE_RECORD_CREATION, 12, -1, 33, FALSE, 40, TRUE, WH_ASKED_REQUIRED },
  { "V1", WH_STAGE_RECORD_CREATION, 12, -1, 33, FALSE, 40, FALSE, WH_ASKED_NOT },
  /* project types: 3.917 by its halves */
  { "3.917A", START, 0, -1, 0, TRUE, 40, FALSE, WH_ASKED_REQUIRED },
  { "3.917B", START, 0, -1, 0, TRUE, 40, FALSE, WH_ASKED_NOT },
  { "3.917A", START, 3, -1, 0, TRUE, 40, FALSE, WH_ASKED_NOT },
  { "3.917B", START, 3, -1, 0, TRUE, 40, FALSE, WH_ASKED_REQUIRED },
  { "3.917", START, 3, -1, 0, FALSE, 40, FALSE, WH_ASKED_REQUIRED },
  { "3.917", START, 3, -1, 0, FALSE, 12, FALSE, WH_ASKED_NOT },
  { "3.917", START, -1, -1, 0, TRUE, 40, FALSE, WH_ASKED_NOT },
  { "2.07", WH_STAGE_UPDATE, 13, 1, 0, FALSE, -1, FALSE, WH_ASKED_NOT },
  { "2.07", WH_STAGE_UPDATE, 13, 2, 0, FALSE, -1, FALSE, WH_ASKED_REQUIRED },
  /* funders and their limits */
  { "4.02", START, 0, -1, 2, TRUE, 40, FALSE, WH_ASKED_REQUIRED },
  { "4.02", START, 0, -1, 0, TRUE, 40, FALSE, WH_ASKED_NOT },
  { "4.02", START, 14, -1, 2, TRUE, 40, FALSE, WH_ASKED_NOT },
  { "3.20", POINT, 3, -1, 0, TRUE, 40, FALSE, WH_ASKED_REQUIRED },
  { "3.20", POINT, 2, -1, 0, TRUE, 40, FALSE, WH_ASKED_NOT },
  { "3.20", POINT, 2, -1, 45, TRUE, 40, FALSE, WH_ASKED_REQUIRED },
  { "4.13", POINT, 4, -1, 0, TRUE, 40, FALSE, WH_ASKED_REQUIRED },
  { "4.13", POINT, 6, -1, 0, TRUE, 40, FALSE, WH_ASKED_OPTIONAL },
  { "4.13", POINT, 6, -1, 21, TRUE, 40, FALSE, WH_ASKED_REQUIRED },
  { "R7", START, 2, -1, 43, TRUE, 20, FALSE, WH_ASKED_OPTIONAL },
  { "4.02", ANNUAL, 3, -1, 2, TRUE, 40, FALSE, WH_ASKED_REQUIRED },
  { "4.05", ANNUAL, 3, -1, 2, TRUE, 40, FALSE, WH_ASKED_NOT },
};

static WhAskSubject
subject_of (const Case *row)
{
  WhAskSubject subject;

  wh_ask_subject_init (&subject);
  subject.project_type = row->type;
  subject.rrh_sub_type = row->sub_type;
  subject.funders = &row->funder;
  subject.n_funders = row->funder > 0;
  subject.is_head = row->head;
  subject.age = row->age;
  subject.is_veteran = row->veteran;
  return subject;
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      WhAskSubject subject = subject_of (&cases[i]);
      WhAsked asked = wh_asks (cases[i].element, cases[i].stage, &subject);

      if (asked != cases[i].asked)
        g_error ("row %u, %s: %d instead of %d", i, cases[i].element, asked, cases[i].asked);
    }
}

static void
test_category_2_3 (void)
{
  WhAskSubject subject;
  int funder = 43;

  wh_ask_subject_init (&subject);
  subject.project_type = 2;
  subject.is_head = TRUE;
  subject.funders = &funder;
  subject.n_funders = 1;
  g_assert_cmpint (wh_asks ("4.12", POINT, &subject), ==, WH_ASKED_NOT);
  subject.category_2_3 = TRUE;
  g_assert_cmpint (wh_asks ("4.12", POINT, &subject), ==, WH_ASKED_REQUIRED);
}

static char *
columns_of (const char *element)
{
  g_autoptr (GArray) columns = wh_element_columns (element);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < columns->len; i++)
    {
      const WhElementColumn *entry = &g_array_index (columns, WhElementColumn, i);

      g_string_append_printf (text, "%s%s.%s", i > 0 ? " " : "", entry->kind->name,
                              entry->kind->columns[entry->column].name);
      if (entry->only_column >= 0)
        g_string_append_printf (text, "[%d]", entry->only_value);
    }
  return g_string_free (text, FALSE);
}

static void
test_columns (void)
{
  static const char *const expected[][2] = {
    { "3.16", "enrollment.EnrollmentCoC" },
    { "4.05", "physical_disability.DisabilityResponse physical_disability.IndefiniteAndImpairs" },
    { "4.08", "hiv_aids.DisabilityResponse" },
    { "4.14", "service.DateProvided[200]" },
    { "C2", "service.DateProvided[300] service.TypeProvided[300] service.MovingOnOtherType[300]" },
    { "W3", "hiv_benefit.ADAP hiv_benefit.NoADAPReason hiv_benefit.RyanWhiteMedDent hiv_benefit.NoRyanWhiteReason" },
    { "5.01", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *columns = columns_of (expected[i][0]);

      g_assert_cmpstr (columns, ==, expected[i][1]);
    }
}

/* A column that two elements share is asked when either is; one that is asked nowhere is not. */
static void
test_asks_column (void)
{
  const WhKind *kind = wh_kind (WH_KIND_ENROLLMENT);
  WhAskSubject subject;

  wh_ask_subject_init (&subject);
  subject.is_head = TRUE;
  subject.project_type = 1;
  g_assert_cmpint (wh_asks_column (kind, WH_ENROLLMENT_LIVING_SITUATION, -1, START, &subject), ==, WH_ASKED_REQUIRED);
  g_assert_cmpint (wh_asks_column (kind, WH_ENROLLMENT_PREVIOUS_STREET_ESSH, -1, START, &subject), ==, WH_ASKED_NOT);
  subject.project_type = 13;
  g_assert_cmpint (wh_asks_column (kind, WH_ENROLLMENT_PREVIOUS_STREET_ESSH, -1, START, &subject), ==,
                   WH_ASKED_REQUIRED);
  g_assert_cmpint (wh_asks_column (wh_kind (WH_KIND_TASK), 0, -1, START, &subject), ==, WH_ASKED_REQUIRED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/asks/cases", test_cases);
  g_test_add_func ("/rules/asks/category-2-3", test_category_2_3);
  g_test_add_func ("/rules/asks/columns", test_columns);
  g_test_add_func ("/rules/asks/asks-column", test_asks_column);
  return g_test_run ();
}
