/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-fixture.h"

#include "report/wh-ssn.h"

#include <string.h>

#define START "2025-10-01"
#define END "2026-09-30"

/* A and his child C in a project of the CoC programme; B in one of ESG, in another CoC. */
static const char community[] =
  "Project ProjectID=P ProjectType=0\n"
  "Project ProjectID=Q ProjectType=0\n"
  "Funder FunderID=1 ProjectID=P Funder=2 StartDate=2020-01-01 EndDate=2025-10-01\n"
  "Funder FunderID=2 ProjectID=Q Funder=8 StartDate=2020-01-01\n"
  "ProjectCoC ProjectCoCID=1 ProjectID=P CoCCode=FL-505\n"
  "ProjectCoC ProjectCoCID=2 ProjectID=Q CoCCode=FL-511\n"
  "Client PersonalID=A DOB=1990-01-01\n"
  "Client PersonalID=B DOB=1990-01-01\n"
  "Client PersonalID=C DOB=2015-01-01\n"
  "Enrollment EnrollmentID=a PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2025-09-01"
  " EnrollmentCoC=FL-505\n"
  "Enrollment EnrollmentID=c PersonalID=C ProjectID=P HouseholdID=1 RelationshipToHoH=2 EntryDate=2025-09-01\n"
  "Enrollment EnrollmentID=b PersonalID=B ProjectID=Q HouseholdID=1 RelationshipToHoH=1 EntryDate=2025-09-01\n";

static WhReport *
report_with (const char *text, WhReportId id, const char *const *projects, const char *const *cocs, GError **error)
{
  g_autoptr (WhReportData) data = report_data (text);
  const WhReportParameters parameters = { wh_date_from_text (START), wh_date_from_text (END), projects, cocs };
  WhReport *report = wh_report_new (id, data, &parameters, error);

  if (report != NULL)
    g_assert_true (wh_report_run (report, NULL, NULL, NULL, NULL));
  return report;
}

static void
take_note (const char *sentence, gpointer data)
{
  g_string_append_printf (data, "%s\n", sentence);
}

static char *
notes_of (WhReport *report)
{
  GString *notes = g_string_new (NULL);

  wh_report_foreach_note (report, take_note, notes);
  return g_string_free (notes, FALSE);
}

static void
assert_note (WhReport *report, const char *sentence)
{
  g_autofree char *notes = notes_of (report);

  if (strstr (notes, sentence) == NULL)
    g_error ("no note “%s” in:\n%s", sentence, notes);
}

static void
test_tables (void)
{
  g_autoptr (WhReport) apr = report_of (WH_REPORT_APR, community, START, END);
  g_autoptr (WhReport) caper = report_of (WH_REPORT_CAPER, community, START, END);

  g_assert_cmpuint (wh_report_get_n_tables (apr), ==, 67);
  g_assert_cmpuint (wh_report_get_n_tables (caper), ==, 40);
  g_assert_cmpint (wh_report_find_table (apr, "Q22a2"), ==, -1);
  g_assert_cmpint (wh_report_find_table (caper, "Q22a1"), ==, -1);
}

/* The data quality report is the data quality of the APR, of every project, under other names. */
static void
test_data_quality (void)
{
  g_autoptr (WhReport) report = report_with (community, WH_REPORT_DATA_QUALITY, NULL, NULL, NULL);

  g_assert_cmpuint (wh_report_get_n_tables (report), ==, 7);
  g_assert_cmpstr (wh_report_get_table_name (report, 0), ==, "Q1");
  g_assert_cmpstr (wh_report_get_table_name (report, 6), ==, "Q7");
  assert_cell (report, "Q5a.C2", "3");
  assert_cell (report, "Q6a.F3", "1.0000"); /* nobody has a number */
  assert_checks (report);
}

static void
test_ssn (void)
{
  static const char *const wrong[] = { "000123456", "666123456", "900123456", "123006789", "123450000", "111111111",
                                       "123456789", "987654321", "890123456", "12345678", "1234567890", "12345678x",
                                       "" };
  static const char *const right[] = { "212345678", "212-34-5678",
                                       "8665fe03681c14cd1bd0aaf3a6ec2d1e" }; /* hashed */

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (wh_ssn_is_valid (wrong[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (right); i++)
    g_assert_true (wh_ssn_is_valid (right[i]));
}

/* Every table is there without a single record, too. */
static void
test_empty (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, "", START, END);

  assert_cell (report, "Q5a.C2", "0");
  assert_cell (report, "Q22b.B2", "0");
  assert_cell (report, "Q23c.B43", "0");
  assert_checks (report);
}

/* A household number counts within its project: B is no member of A's. */
static void
test_households (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, community, START, END);

  assert_cell (report, "Q7a.C6", "1");
  assert_cell (report, "Q7a.D6", "2");
  assert_cell (report, "Q8a.B2", "2");
}

static void
test_choice_of_projects (void)
{
  g_autoptr (WhReport) apr = report_with (community, WH_REPORT_APR, NULL, NULL, NULL);
  g_autoptr (WhReport) caper = report_with (community, WH_REPORT_CAPER, NULL, NULL, NULL);
  g_autoptr (WhReport) late = NULL;
  g_autoptr (GString) text = g_string_new (community);

  /* without one, those whose funding source the report takes; that of P ends on the first day of the period */
  assert_cell (apr, "Q5a.C2", "2");
  assert_cell (caper, "Q5a.C2", "1");
  assert_note (apr, "projects without a funding source that this report takes: 1.");
  g_string_replace (text, "EndDate=2025-10-01", "EndDate=2025-09-30", 0);
  late = report_with (text->str, WH_REPORT_APR, NULL, NULL, NULL);
  assert_cell (late, "Q5a.C2", "0");
}

static void
test_cocs (void)
{
  static const char *const projects[] = { "P", "Q", NULL };
  static const char *const fl505[] = { "FL-505", NULL }, *const fl511[] = { "FL-511", NULL };
  g_autoptr (WhReport) first = report_with (community, WH_REPORT_APR, projects, fl505, NULL);
  g_autoptr (WhReport) second = report_with (community, WH_REPORT_APR, projects, fl511, NULL);
  g_autoptr (WhReport) unknown = NULL;
  g_autoptr (GString) text = g_string_new (community);

  assert_cell (first, "Q5a.C2", "2");  /* C goes with her head */
  assert_cell (second, "Q5a.C2", "1"); /* B's head says nothing, and the project is in one CoC only */
  assert_note (first, "enrollments of another Continuum of Care: 1.");
  g_string_replace (text, "ProjectCoC ProjectCoCID=2 ProjectID=Q CoCCode=FL-511\n", "", 0);
  unknown = report_with (text->str, WH_REPORT_APR, projects, fl511, NULL);
  assert_cell (unknown, "Q5a.C2", "0");
  assert_note (unknown, "enrollments whose Continuum of Care is not known: 1.");
  assert_note (unknown, "that belong to no Continuum of Care: 1.");
}

/* What cannot stand in a report is left out and told; the rest is reported. */
static void
test_left_out (void)
{
  static const char *const projects[] = { "P", "Q", NULL };
  g_autofree char *text = g_strconcat (
    community,
    "Client PersonalID=A DOB=1940-01-01\n"
    "Client PersonalID=X DOB=1990-01-01 DateDeleted=2026-01-01_10:00:00\n"
    "Client PersonalID=Z\n"
    "Enrollment EnrollmentID=x PersonalID=X ProjectID=P HouseholdID=5 RelationshipToHoH=1 EntryDate=2025-09-01\n"
    "Enrollment EnrollmentID=y PersonalID=B ProjectID=R HouseholdID=6 RelationshipToHoH=1 EntryDate=2025-09-01\n"
    "Enrollment EnrollmentID=v PersonalID=B ProjectID=P HouseholdID=7 RelationshipToHoH=1\n"
    "Enrollment EnrollmentID=z PersonalID=Z ProjectID=P EntryDate=2026-03-01\n"
    "Exit ExitID=1 EnrollmentID=z ExitDate=2026-02-01 Destination=410\n"
    "Exit ExitID=2 EnrollmentID=z ExitDate=2026-01-01 Destination=116\n"
    "Exit ExitID=3 EnrollmentID=b Destination=116\n", NULL);
  g_autoptr (WhReport) report = report_with (text, WH_REPORT_APR, projects, NULL, NULL);

  assert_cell (report, "Q5a.C2", "4");
  assert_cell (report, "Q5a.C5", "1");   /* Z */
  assert_cell (report, "Q23c.B28", "1"); /* the later of Z's exits; an exit without a date is none */
  assert_cell (report, "Q22a1.B2", "1"); /* who left before he came stayed no day */
  assert_checks (report);
  assert_note (report, "deleted rows: 1.");
  assert_note (report, "whose number another row had before: 1.");
  assert_note (report, "project that is not there: 2.");
  assert_note (report, "without a project start date: 1.");
  assert_note (report, "beside a later one of the same enrollment: 1.");
  assert_note (report, "whose age is not known: 1.");
  assert_note (report, "household has no head: 1.");
  assert_note (report, "who left before they came: 1.");
  assert_note (report, "IncomeBenefits");
}

static void
test_people (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, community, START, END);
  int table = wh_report_find_table (report, "Q11");
  guint n_people;
  g_autofree guint *children = wh_report_dup_people (report, (guint) table, 1, 0, &n_people, NULL);
  WhReportMember member;

  g_assert_cmpuint (n_people, ==, 1);
  member = wh_report_get_member (report, children[0]);
  g_assert_cmpstr (member.person, ==, "C");
  g_assert_cmpstr (member.enrollment, ==, "c");
  g_assert_cmpstr (member.household, ==, "1");
  g_assert_false (member.is_head);
}

/* Behind each count stand as many people as it says. */
static void
test_people_are_counted (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, community, START, END);

  for (guint t = 0; t < wh_report_get_n_tables (report); t++)
    for (guint row = 0; row < wh_report_get_n_rows (report, t); row++)
      for (guint column = 0; column < wh_report_get_table (report, t)->n_columns; column++)
        {
          const WhReportCell *cell = wh_report_get_cell (report, t, row, column);
          guint n_people;
          g_autofree guint *people = wh_report_dup_people (report, t, row, column, &n_people, NULL);

          g_assert_nonnull (people);
          if (cell->kind == WH_REPORT_CELL_COUNT && wh_report_get_table (report, t)->unit != WH_REPORT_UNIT_PROJECT)
            g_assert_cmpfloat (cell->number, ==, n_people);
        }
}

static void
test_csv (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, community, START, END);
  g_autofree char *csv = wh_report_dup_csv (report, (guint) wh_report_find_table (report, "Q27a"));
  g_autofree char *school = wh_report_dup_csv (report, (guint) wh_report_find_table (report, "Q27m"));
  g_autofree char *projects = wh_report_dup_csv (report, 0);

  g_assert_true (g_str_has_prefix (csv, ",Total,Without Children,With Children and Adults,With Only Children,"
                                        "Unknown Household Type\r\n12-17,0,0,0,0,0\r\n"));
  g_assert_true (g_str_has_prefix (school, "Current school and attendance,At Project Start,At Project Exit\r\n"));
  g_assert_nonnull (strstr (school, "\r\nFor those not enrolled - most recent education status,,\r\n"));
  g_assert_true (g_str_has_prefix (projects, "Organization Name,Organization ID,"));
}

static void
cancel_at (guint done, guint all, gpointer data)
{
  g_assert_cmpuint (all, ==, 67);
  if (done == 3)
    g_cancellable_cancel (data);
  g_assert_cmpuint (done, <=, 3);
}

static void
test_cancel (void)
{
  static const char *const projects[] = { "P", NULL };
  const WhReportParameters parameters = { wh_date_from_text (START), wh_date_from_text (END), projects, NULL };
  g_autoptr (WhReportData) data = report_data (community);
  g_autoptr (WhReport) report = wh_report_new (WH_REPORT_APR, data, &parameters, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (ReportLines) lines = report_lines_new (community);
  g_autoptr (GError) error = NULL;

  g_assert_false (wh_report_run (report, cancel_at, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_null (wh_report_data_new (WH_ROW_SOURCE (lines), cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_wrong_parameters (void)
{
  static const char *const projects[] = { "nowhere", NULL };
  const WhReportParameters backwards = { wh_date_from_text (END), wh_date_from_text (START), NULL, NULL };
  g_autoptr (WhReportData) data = report_data (community);
  g_autoptr (GError) error = NULL;

  g_assert_null (wh_report_new (WH_REPORT_APR, data, &backwards, &error));
  g_assert_error (error, WH_REPORT_ERROR, WH_REPORT_ERROR_PERIOD);
  g_clear_error (&error);
  g_assert_null (report_with (community, WH_REPORT_APR, projects, NULL, &error));
  g_assert_error (error, WH_REPORT_ERROR, WH_REPORT_ERROR_PROJECT);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/tables", test_tables);
  g_test_add_func ("/report/data-quality", test_data_quality);
  g_test_add_func ("/report/ssn", test_ssn);
  g_test_add_func ("/report/empty", test_empty);
  g_test_add_func ("/report/households", test_households);
  g_test_add_func ("/report/choice-of-projects", test_choice_of_projects);
  g_test_add_func ("/report/cocs", test_cocs);
  g_test_add_func ("/report/left-out", test_left_out);
  g_test_add_func ("/report/people", test_people);
  g_test_add_func ("/report/people-are-counted", test_people_are_counted);
  g_test_add_func ("/report/csv", test_csv);
  g_test_add_func ("/report/cancel", test_cancel);
  g_test_add_func ("/report/wrong-parameters", test_wrong_parameters);
  return g_test_run ();
}
