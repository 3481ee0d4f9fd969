/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The unduplicated count and the service patterns over a few people whose cells can be reasoned. */
#include "report-fixture.h"

#include <string.h>

#define START "2025-10-01"
#define END "2026-09-30"

/* A and his child C were in the shelter before the period; he left for rapid re-housing, she left with a permanent
 * destination. B came back 700 days after an exit to permanent housing, into the night-by-night shelter and, on the
 * next day, the other one, too. D, of unknown age, is new. */
static const char community[] =
  "Project ProjectID=P ProjectType=0 ProjectName=Alpha\n"
  "Project ProjectID=Q ProjectType=1 ProjectName=Beta\n"
  "Project ProjectID=R ProjectType=13 ProjectName=Gamma\n"
  "ProjectCoC ProjectCoCID=1 ProjectID=P CoCCode=FL-505\n"
  "ProjectCoC ProjectCoCID=2 ProjectID=Q CoCCode=FL-511\n"
  "Client PersonalID=A DOB=1990-01-01 White=1 Sex=1\n"
  "Client PersonalID=B DOB=1990-01-01 White=1 Sex=0\n"
  "Client PersonalID=C DOB=2015-01-01 Asian=1 Sex=0\n"
  "Client PersonalID=D VeteranStatus=1\n"
  "Enrollment EnrollmentID=a1 PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2025-08-01\n"
  "Enrollment EnrollmentID=c1 PersonalID=C ProjectID=P HouseholdID=1 RelationshipToHoH=2 EntryDate=2025-08-01\n"
  "Enrollment EnrollmentID=a2 PersonalID=A ProjectID=R HouseholdID=2 RelationshipToHoH=1 EntryDate=2025-10-20"
  " MoveInDate=2025-11-01\n"
  "Enrollment EnrollmentID=b0 PersonalID=B ProjectID=P HouseholdID=3 RelationshipToHoH=1 EntryDate=2024-01-01\n"
  "Enrollment EnrollmentID=b1 PersonalID=B ProjectID=Q HouseholdID=4 RelationshipToHoH=1 EntryDate=2026-01-01\n"
  "Enrollment EnrollmentID=b2 PersonalID=B ProjectID=P HouseholdID=5 RelationshipToHoH=1 EntryDate=2026-01-02\n"
  "Enrollment EnrollmentID=d1 PersonalID=D ProjectID=P HouseholdID=6 RelationshipToHoH=1 EntryDate=2026-09-01\n"
  "Exit ExitID=1 EnrollmentID=a1 ExitDate=2025-11-01 Destination=116\n"
  "Exit ExitID=2 EnrollmentID=c1 ExitDate=2025-11-01 Destination=410\n"
  "Exit ExitID=3 EnrollmentID=b0 ExitDate=2024-02-01 Destination=410\n"
  "Exit ExitID=4 EnrollmentID=b1 ExitDate=2026-01-03 Destination=116\n"
  "Exit ExitID=5 EnrollmentID=b2 ExitDate=2026-01-04 Destination=302\n"
  "Services ServicesID=1 EnrollmentID=b1 PersonalID=B DateProvided=2026-01-01 RecordType=200 TypeProvided=200\n"
  "Services ServicesID=2 EnrollmentID=b1 PersonalID=B DateProvided=2026-01-02 RecordType=200 TypeProvided=200\n"
  "Services ServicesID=3 EnrollmentID=b1 PersonalID=B DateProvided=2026-01-02 RecordType=200 TypeProvided=200\n"
  "Services ServicesID=4 EnrollmentID=a2 PersonalID=A DateProvided=2025-12-01 RecordType=152 TypeProvided=1"
  " FAAmount=500.50\n"
  "Services ServicesID=5 EnrollmentID=a2 PersonalID=A DateProvided=2025-12-05 RecordType=152 TypeProvided=2"
  " FAAmount=99.50\n"
  "Services ServicesID=6 EnrollmentID=a2 PersonalID=A DateProvided=2026-10-05 RecordType=152 TypeProvided=2"
  " FAAmount=1000\n";

static WhReport *
report_with (WhReportId id, const char *const *projects, const char *const *cocs)
{
  g_autoptr (WhReportData) data = report_data (community);
  const WhReportParameters parameters = { wh_date_from_text (START), wh_date_from_text (END), projects, cocs };
  g_autoptr (GError) error = NULL;
  WhReport *report = wh_report_new (id, data, &parameters, &error);

  g_assert_no_error (error);
  wh_report_run (report, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return report;
}

/* Nobody pays for these projects: they are in the report all the same. */
static void
test_people (void)
{
  g_autoptr (WhReport) report = report_with (WH_REPORT_UNDUPLICATED, NULL, NULL);

  assert_checks (report);
  g_assert_cmpuint (wh_report_get_n_people (report), ==, 4);
  assert_cell (report, "U1.B2", "4"); /* A, B, C, D: A and B once, though each was in two projects */
  assert_cell (report, "U1.D2", "2"); /* A, B */
  assert_cell (report, "U1.E2", "1"); /* C */
  assert_cell (report, "U1.F2", "1"); /* D */
  assert_cell (report, "U1.B3", "4"); /* all of them in P */
  assert_cell (report, "U1.B4", "1"); /* B in Q */
  assert_cell (report, "U1.B11", "1"); /* A in R */
  assert_cell (report, "U1.B17", "0");
  /* A with C, A alone, B, who is one household in both shelters, and D of unknown type */
  assert_cell (report, "U1.C2", "4");
  assert_cell (report, "U1.C3", "3");
  assert_cell (report, "U4.B3", "2"); /* without children: A in R, B */
  assert_cell (report, "U4.B4", "2"); /* A in P, C */
  assert_cell (report, "U4.C4", "1");
  assert_cell (report, "U4.B6", "1");
  assert_cell (report, "U5.B3", "0"); /* D says veteran, but is not known to be an adult */
  assert_cell (report, "U6.B8", "2"); /* White: A, B */
  assert_cell (report, "U8.B2", "2");
}

/* A: 31 nights of October in P, then R from the move-in on, 334. C: October. B: 1 January in Q, 2 January in Q and P,
 * 3 January in P: 3 nights. D: September, 30. */
static void
test_nights (void)
{
  g_autoptr (WhReport) report = report_with (WH_REPORT_UNDUPLICATED, NULL, NULL);

  assert_cell (report, "U1.G2", "429");
  assert_cell (report, "U1.G3", "94"); /* 31 + 31 + 2 + 30 */
  assert_cell (report, "U1.G4", "2");  /* the night recorded twice is one */
  assert_cell (report, "U1.G11", "334");
  assert_cell (report, "U1.N2", "4"); /* who had a bed at all */
  assert_cell (report, "U1.N4", "1");
}

static void
test_flow (void)
{
  static const char *const elsewhere[] = { "Q", "R", NULL };
  g_autoptr (WhReport) report = report_with (WH_REPORT_UNDUPLICATED, NULL, NULL);
  g_autoptr (WhReport) part = report_with (WH_REPORT_UNDUPLICATED, elsewhere, NULL);

  assert_cell (report, "U9.B2", "2");  /* A, C */
  assert_cell (report, "U9.B3", "2");  /* B, D */
  assert_cell (report, "U9.B4", "1");  /* D */
  assert_cell (report, "U9.B6", "1");  /* B, after 700 days */
  assert_cell (report, "U9.B12", "2"); /* B, C; not A, who went on in R */
  assert_cell (report, "U9.B13", "1"); /* C */
  assert_cell (report, "U9.B16", "1"); /* B: the exit that came last says where to */
  assert_cell (report, "U9.B19", "2"); /* A, D */
  assert_cell (report, "U9.B20", "4");
  assert_cell (report, "U1.L2", "1");
  assert_cell (report, "U1.M2", "1");
  assert_cell (report, "U1.H3", "2");  /* of P: A, C */
  assert_cell (report, "U1.J3", "3");  /* A left P, though not the system */
  assert_cell (report, "U1.I11", "1"); /* A came to R, */
  assert_cell (report, "U1.L11", "0"); /* but is not new */
  assert_cell (part, "U9.B11", "1");   /* A was still in P, which that report does not look at */
  assert_cell (part, "U9.B6", "1");
  assert_checks (part);
}

static void
assert_label (WhReport *report, const char *table, guint row, const char *label)
{
  g_assert_cmpstr (wh_report_get_label (report, (guint) wh_report_find_table (report, table), row - 2), ==, label);
}

static void
test_rows_of_the_data (void)
{
  static const char *const fl511[] = { "FL-511", NULL };
  g_autoptr (WhReport) report = report_with (WH_REPORT_UNDUPLICATED, NULL, NULL);
  g_autoptr (WhReport) one = report_with (WH_REPORT_UNDUPLICATED, NULL, fl511);

  assert_label (report, "U2", 3, "Alpha");
  assert_label (report, "U2", 5, "Gamma");
  assert_cell (report, "U2.B2", "4");
  assert_cell (report, "U2.B3", "4");
  assert_cell (report, "U2.B4", "1");
  assert_label (report, "U3", 4, "FL-505");
  assert_cell (report, "U3.B3", "1"); /* A in R, whose CoC nobody says */
  assert_cell (report, "U3.B4", "4");
  assert_cell (report, "U3.B5", "1");
  assert_cell (one, "U1.B2", "1"); /* B */
}

/* Each person once, with the enrollment of the cell that is the latest. */
static void
test_who (void)
{
  g_autoptr (WhReport) report = report_with (WH_REPORT_UNDUPLICATED, NULL, NULL);
  guint n;
  g_autofree guint *all = wh_report_dup_people (report, 0, 0, 0, &n, NULL);
  g_autofree guint *in_shelter = NULL;

  g_assert_cmpuint (n, ==, 4);
  g_assert_cmpstr (wh_report_get_member (report, all[0]).enrollment, ==, "a2");
  g_assert_cmpstr (wh_report_get_member (report, all[1]).enrollment, ==, "b2");
  in_shelter = wh_report_dup_people (report, 0, 1, 0, &n, NULL);
  g_assert_cmpstr (wh_report_get_member (report, in_shelter[0]).enrollment, ==, "a1");
}

static guint
row_of (WhReport *report, guint table, const char *label)
{
  for (guint row = 0; row < wh_report_get_n_rows (report, table); row++)
    if (strcmp (wh_report_get_label (report, table, row), label) == 0)
      return row;
  g_error ("no row “%s”", label);
}

static void
assert_row (WhReport *report, const char *table, const char *label, const char *expected)
{
  guint index = (guint) wh_report_find_table (report, table), row = row_of (report, index, label);
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint column = 0; column < wh_report_get_table (report, index)->n_columns; column++)
    {
      g_autofree char *text = wh_report_dup_cell_text (report, index, row, column);

      g_string_append_printf (line, "%s%s", column > 0 ? " " : "", text);
    }
  g_assert_cmpstr (line->str, ==, expected);
}

static void
test_services (void)
{
  g_autoptr (WhReport) report = report_with (WH_REPORT_SERVICES, NULL, NULL);
  guint n, table = (guint) wh_report_find_table (report, "S1");
  g_autofree guint *helped = NULL;

  assert_checks (report);
  assert_row (report, "S1", "All", "5 2 2 600.00 2.5000"); /* the sixth lies after the period */
  assert_row (report, "S1", "Bed Night", "3 1 1 0 3.0000");
  assert_row (report, "S1", "SSVF Financial Assistance", "2 1 1 600.00 2.0000");
  assert_row (report, "S1", "- Rental assistance", "0 0 0 0 0"); /* of HOPWA, which comes first */
  helped = wh_report_dup_people (report, table, row_of (report, table, "SSVF Financial Assistance"), 0, &n, NULL);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (wh_report_get_member (report, helped[0]).enrollment, ==, "a2");
  assert_row (report, "S2", "Emergency Shelter, Night-by-Night", "1 2 2.0000");
  assert_row (report, "S3", "2-7", "1 1 0 0 0"); /* B */
  assert_row (report, "S4", "2", "1 1 0 0 0");   /* B entered twice */
  assert_row (report, "S4", "None: There Already", "1 0 1 0 0"); /* C */
}

/* A: P, R. B: P in 2024, Q, P. D: P. */
static void
test_sequences (void)
{
  g_autoptr (WhReport) report = report_with (WH_REPORT_SERVICES, NULL, NULL);

  assert_row (report, "S5", "All", "3 2 1 0 0 0 0 0 0 1 0 0 0 0 0");
  assert_row (report, "S5", "No Stay Before", "1 1 0 0 0 0 0 0 0 0 0 0 0 0 0");
  assert_row (report, "S5", "Emergency Shelter, Entry/Exit", "2 0 1 0 0 0 0 0 0 1 0 0 0 0 0");
  assert_row (report, "S5", "Emergency Shelter, Night-by-Night", "1 1 0 0 0 0 0 0 0 0 0 0 0 0 0");
}

/* Behind each count of people stand as many as it says, in whatever table. */
static void
test_people_are_counted (void)
{
  for (guint id = WH_REPORT_UNDUPLICATED; id <= WH_REPORT_SERVICES; id++)
    {
      g_autoptr (WhReport) report = report_with (id, NULL, NULL);

      for (guint t = 0; t < wh_report_get_n_tables (report); t++)
        for (guint row = 0; row < wh_report_get_n_rows (report, t); row++)
          for (guint column = 0; column < wh_report_get_table (report, t)->n_columns; column++)
            {
              const WhReportTableSpec *spec = wh_report_get_table (report, t);
              gboolean people = spec->columns[column].value == NULL && spec->rows[row].value == NULL
                                && spec->unit == WH_REPORT_UNIT_ANYONE;
              guint n;
              g_autofree guint *who = wh_report_dup_people (report, t, row, column, &n, NULL);

              g_assert_nonnull (who);
              if (people)
                g_assert_cmpfloat (wh_report_get_cell (report, t, row, column)->number, ==, n);
            }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/unduplicated/people", test_people);
  g_test_add_func ("/unduplicated/nights", test_nights);
  g_test_add_func ("/unduplicated/flow", test_flow);
  g_test_add_func ("/unduplicated/rows-of-the-data", test_rows_of_the_data);
  g_test_add_func ("/unduplicated/who", test_who);
  g_test_add_func ("/unduplicated/services", test_services);
  g_test_add_func ("/unduplicated/sequences", test_sequences);
  g_test_add_func ("/unduplicated/people-are-counted", test_people_are_counted);
  return g_test_run ();
}
