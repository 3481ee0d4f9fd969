/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions 22 to 27 of the APR and the CAPER: stays, housing, destinations, veterans, chronic homelessness, youth. */

#include "report-fixture.h"

#define START "2025-10-01"
#define END "2026-09-30"

/* Rapid re-housing. A, homeless since 2025-10-01, came on 2025-11-01 and moved in 30 days later, with her child C; the
 * child J joined in March. S came on 2023-01-01 and moved in 2025-12-01, 1065 days later, which is in no row. W waits.
 * X left without having moved in. Y, head of X's kind, has a move-in before his project start, which is none. */
static const char housing[] =
  "Project ProjectID=P ProjectType=13\n"
  "Client PersonalID=A DOB=1990-01-01 White=1\n"
  "Client PersonalID=C DOB=2015-01-01 White=1\n"
  "Client PersonalID=J DOB=2015-01-01 White=1 HispanicLatinao=1\n"
  "Client PersonalID=S DOB=1990-01-01\n"
  "Client PersonalID=W DOB=1990-01-01\n"
  "Client PersonalID=X DOB=1990-01-01\n"
  "Client PersonalID=Y DOB=1990-01-01\n"
  "Enrollment EnrollmentID=a PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2025-11-01"
  " MoveInDate=2025-12-01 DateToStreetESSH=2025-10-01\n"
  "Enrollment EnrollmentID=c PersonalID=C ProjectID=P HouseholdID=1 RelationshipToHoH=2 EntryDate=2025-11-01"
  " DateToStreetESSH=2020-01-01\n"
  "Enrollment EnrollmentID=j PersonalID=J ProjectID=P HouseholdID=1 RelationshipToHoH=2 EntryDate=2026-03-01\n"
  "Enrollment EnrollmentID=s PersonalID=S ProjectID=P HouseholdID=2 RelationshipToHoH=1 EntryDate=2023-01-01"
  " MoveInDate=2025-12-01 DateToStreetESSH=2025-12-02\n"
  "Enrollment EnrollmentID=w PersonalID=W ProjectID=P HouseholdID=3 RelationshipToHoH=1 EntryDate=2026-09-30\n"
  "Enrollment EnrollmentID=x PersonalID=X ProjectID=P HouseholdID=4 RelationshipToHoH=1 EntryDate=2026-08-01\n"
  "Enrollment EnrollmentID=y PersonalID=Y ProjectID=P HouseholdID=5 RelationshipToHoH=1 EntryDate=2026-08-01"
  " MoveInDate=2026-07-31\n"
  "Exit ExitID=1 EnrollmentID=x ExitDate=2026-08-31 Destination=116\n";

static void
test_q22 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, housing, START, END);

  /* days to 2026-10-01: A and C 334, J 214, S 1369, W 1, X 30 to his exit, Y 61 */
  assert_cell (report, "Q22a1.B2", "2");  /* W, X */
  assert_cell (report, "Q22a1.C2", "1");
  assert_cell (report, "Q22a1.B4", "1");  /* Y */
  assert_cell (report, "Q22a1.B6", "3");
  assert_cell (report, "Q22a1.B9", "1");  /* S */
  assert_cell (report, "Q22a1.B12", "7");
  assert_cell (report, "Q22b.B2", "30.0000");
  assert_cell (report, "Q22b.C2", "385.5000"); /* (334 + 334 + 214 + 1369 + 1 + 61) / 6 */
  assert_cell (report, "Q22b.C3", "274.0000"); /* between 214 and 334 */
  assert_cell (report, "Q22c.B2", "1");   /* J moved in the day she came */
  assert_cell (report, "Q22c.B5", "2");   /* A, C after 30 days */
  assert_cell (report, "Q22c.B11", "3");  /* not S */
  assert_cell (report, "Q22c.B12", "20");
  assert_cell (report, "Q22c.B13", "1");  /* X */
  assert_cell (report, "Q22c.B14", "4");
  /* prior to housing: A 61 days and C the same, whatever C's own record says; J joined later and is left out; S's
   * homelessness would begin after he was housed; W, X, Y are not housed */
  assert_cell (report, "Q22e.B7", "2");
  assert_cell (report, "Q22e.B12", "2");
  assert_cell (report, "Q22e.B13", "3");
  assert_cell (report, "Q22e.B14", "1");
  assert_cell (report, "Q22e.B15", "6");
  /* by race, White alone: A, C. S waited, but for Q22f every wait counts */
  assert_cell (report, "Q22f.H2", "2");
  assert_cell (report, "Q22f.H4", "30.0000");
  assert_cell (report, "Q22f.I2", "1");
  assert_cell (report, "Q22f.K2", "1");
  assert_cell (report, "Q22f.K3", "1");
  assert_cell (report, "Q22f.K5", "1065.0000");
  assert_cell (report, "Q22g.H2", "2");
  assert_cell (report, "Q22g.H5", "61.0000");
  assert_checks (report);
}

/* Seven leavers of street outreach and one of prevention. */
static const char destinations[] =
  "Project ProjectID=P ProjectType=4\n"
  "Project ProjectID=Q ProjectType=12\n"
  "Client PersonalID=1 DOB=1990-01-01 White=1\n"
  "Client PersonalID=2 DOB=1990-01-01 White=1\n"
  "Client PersonalID=3 DOB=1990-01-01 White=1\n"
  "Client PersonalID=4 DOB=1990-01-01 White=1\n"
  "Client PersonalID=5 DOB=1990-01-01\n"
  "Client PersonalID=6 DOB=1990-01-01\n"
  "Client PersonalID=7 DOB=1990-01-01\n"
  "Client PersonalID=8 DOB=1990-01-01\n"
  "Enrollment EnrollmentID=1 PersonalID=1 ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2025-11-01\n"
  "Enrollment EnrollmentID=2 PersonalID=2 ProjectID=P HouseholdID=2 RelationshipToHoH=1 EntryDate=2025-11-01\n"
  "Enrollment EnrollmentID=3 PersonalID=3 ProjectID=P HouseholdID=3 RelationshipToHoH=1 EntryDate=2025-11-01\n"
  "Enrollment EnrollmentID=4 PersonalID=4 ProjectID=P HouseholdID=4 RelationshipToHoH=1 EntryDate=2025-11-01\n"
  "Enrollment EnrollmentID=5 PersonalID=5 ProjectID=P HouseholdID=5 RelationshipToHoH=1 EntryDate=2025-11-01\n"
  "Enrollment EnrollmentID=6 PersonalID=6 ProjectID=P HouseholdID=6 RelationshipToHoH=1 EntryDate=2025-11-01\n"
  "Enrollment EnrollmentID=7 PersonalID=7 ProjectID=P HouseholdID=7 RelationshipToHoH=1 EntryDate=2025-11-01\n"
  "Enrollment EnrollmentID=8 PersonalID=8 ProjectID=Q HouseholdID=8 RelationshipToHoH=1 EntryDate=2025-11-01\n"
  "Exit ExitID=1 EnrollmentID=1 ExitDate=2026-01-01 Destination=101\n"
  "Exit ExitID=2 EnrollmentID=2 ExitDate=2026-01-01 Destination=435 DestinationSubsidyType=419\n"
  "Exit ExitID=3 EnrollmentID=3 ExitDate=2026-01-01 Destination=435\n"
  "Exit ExitID=4 EnrollmentID=4 ExitDate=2026-01-01 Destination=206\n"
  "Exit ExitID=5 EnrollmentID=5 ExitDate=2026-01-01 Destination=336\n"
  "Exit ExitID=6 EnrollmentID=6 ExitDate=2026-10-01 Destination=410\n"
  "Exit ExitID=7 EnrollmentID=7 ExitDate=2026-09-30 Destination=17\n"
  "Exit ExitID=8 EnrollmentID=8 ExitDate=2026-01-01 Destination=435 DestinationSubsidyType=419 HousingAssessment=1"
  " SubsidyInformation=3\n";

static void
test_q23_q24 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_CAPER, destinations, START, END);

  assert_cell (report, "Q23c.B40", "7"); /* 6 leaves after the period */
  assert_cell (report, "Q23c.B4", "1");
  assert_cell (report, "Q23c.B29", "2");
  assert_cell (report, "Q23c.B38", "2"); /* 3 does not say which subsidy; 336 is where one comes from, not goes to */
  assert_cell (report, "Q23c.B35", "1"); /* on the last day */
  assert_cell (report, "Q23c.B39", "3");
  assert_cell (report, "Q23c.B41", "3"); /* shelter is a success of outreach; 2; 8 */
  assert_cell (report, "Q23c.B42", "1"); /* hospital */
  assert_cell (report, "Q23c.B43", "0.5000");
  assert_cell (report, "Q23c.B2", "");
  assert_cell (report, "Q23d.B3", "1");  /* 2; prevention is left out */
  assert_cell (report, "Q23d.B13", "1");
  assert_cell (report, "Q23e.I2", "1");  /* White alone is column I: the total comes first */
  assert_cell (report, "Q23e.B5", "2");
  assert_cell (report, "Q24a.B4", "1");  /* a new subsidy */
  assert_cell (report, "Q24a.B16", "1");
  assert_checks (report);
}

static const char moving_on[] =
  "Project ProjectID=P ProjectType=3\n"
  "Client PersonalID=A DOB=1990-01-01\n"
  "Enrollment EnrollmentID=a PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2024-11-01\n"
  "Services ServicesID=1 EnrollmentID=a RecordType=300 TypeProvided=1 DateProvided=2026-09-30\n"
  "Services ServicesID=2 EnrollmentID=a RecordType=300 TypeProvided=1 DateProvided=2026-01-01\n"
  "Services ServicesID=3 EnrollmentID=a RecordType=300 TypeProvided=5 DateProvided=2025-10-01\n"
  "Services ServicesID=4 EnrollmentID=a RecordType=300 TypeProvided=2 DateProvided=2025-09-30\n"
  "Services ServicesID=5 EnrollmentID=a RecordType=141 TypeProvided=3 DateProvided=2026-01-01\n";

static void
test_q24b (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, moving_on, START, END);

  assert_cell (report, "Q24b.B2", "1"); /* once, though given twice */
  assert_cell (report, "Q24b.B3", "0"); /* before the period */
  assert_cell (report, "Q24b.B4", "0"); /* another kind of service */
  assert_cell (report, "Q24b.B6", "1");
}

/* Shelter, where the time test alone follows a disability.
 * A, veteran, disabled, homeless for a year to the day: chronic. B came with her: chronic through her. J joined later:
 * chronic too, as everybody of the household. C, disabled with four times and 111 months: no. D does not know of a
 * disability. E, 17 and alone, disabled, with four times and 112 months. F's times are missing; his child G says no,
 * and takes the head's answer. */
static const char chronic[] =
  "Project ProjectID=P ProjectType=0\n"
  "Client PersonalID=A DOB=1990-01-01 VeteranStatus=1\n"
  "Client PersonalID=B DOB=1990-01-01 VeteranStatus=0\n"
  "Client PersonalID=J DOB=1990-01-01 VeteranStatus=0\n"
  "Client PersonalID=C DOB=1950-01-01 VeteranStatus=1\n"
  "Client PersonalID=D DOB=1990-01-01 VeteranStatus=9\n"
  "Client PersonalID=E DOB=2008-09-01\n"
  "Client PersonalID=F DOB=1990-01-01 VeteranStatus=0\n"
  "Client PersonalID=G DOB=2015-01-01\n"
  "Enrollment EnrollmentID=a PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2026-02-01"
  " DisablingCondition=1 DateToStreetESSH=2025-02-01\n"
  "Enrollment EnrollmentID=b PersonalID=B ProjectID=P HouseholdID=1 RelationshipToHoH=3 EntryDate=2026-02-01"
  " DisablingCondition=0\n"
  "Enrollment EnrollmentID=j PersonalID=J ProjectID=P HouseholdID=1 RelationshipToHoH=5 EntryDate=2026-03-01"
  " DisablingCondition=0\n"
  "Enrollment EnrollmentID=c PersonalID=C ProjectID=P HouseholdID=2 RelationshipToHoH=1 EntryDate=2026-02-01"
  " DisablingCondition=1 DateToStreetESSH=2025-02-02 TimesHomelessPastThreeYears=4"
  " MonthsHomelessPastThreeYears=111\n"
  "Enrollment EnrollmentID=d PersonalID=D ProjectID=P HouseholdID=3 RelationshipToHoH=1 EntryDate=2026-02-01"
  " DisablingCondition=8\n"
  "Enrollment EnrollmentID=e PersonalID=E ProjectID=P HouseholdID=4 RelationshipToHoH=1 EntryDate=2026-02-01"
  " DisablingCondition=1 TimesHomelessPastThreeYears=4 MonthsHomelessPastThreeYears=112\n"
  "Enrollment EnrollmentID=f PersonalID=F ProjectID=P HouseholdID=5 RelationshipToHoH=1 EntryDate=2026-02-01"
  " DisablingCondition=1\n"
  "Enrollment EnrollmentID=g PersonalID=G ProjectID=P HouseholdID=5 RelationshipToHoH=2 EntryDate=2026-02-01"
  " DisablingCondition=0\n"
  "Disabilities DisabilitiesID=1 EnrollmentID=a DisabilityType=9 DisabilityResponse=1 DataCollectionStage=1"
  " InformationDate=2026-02-01\n";

static void
test_q25_q26 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, chronic, START, END);

  assert_cell (report, "Q25a.B2", "1"); /* A */
  assert_cell (report, "Q25a.B3", "1"); /* C */
  assert_cell (report, "Q25a.B4", "3"); /* B, J, F */
  assert_cell (report, "Q25a.B5", "1");
  assert_cell (report, "Q25a.B7", "6");
  assert_cell (report, "Q25b.B2", "1");
  assert_cell (report, "Q25b.B4", "1"); /* F's */
  assert_cell (report, "Q25b.B7", "4"); /* E's household has only children */
  assert_cell (report, "Q25d.B7", "1"); /* C 76 */
  assert_cell (report, "Q26a.B2", "2"); /* A's and E's */
  assert_cell (report, "Q26a.B3", "1");
  assert_cell (report, "Q26a.B4", "1"); /* D's */
  assert_cell (report, "Q26a.B5", "1"); /* F's */
  assert_cell (report, "Q26b.B2", "4");
  assert_cell (report, "Q26b.B3", "1");
  assert_cell (report, "Q26b.B4", "1");
  assert_cell (report, "Q26b.B5", "2");
  assert_cell (report, "Q26d.B2", "1");
  assert_cell (report, "Q26d.E2", "1");
  assert_cell (report, "Q26d.B5", "3");
  assert_cell (report, "Q26e.B2", "1");
  assert_cell (report, "Q26e.C2", "1"); /* A's latest record is that of the start */
  assert_checks (report);
}

/* A, 20, and her child K, 2, in a project of the youth demonstration; A left. B, 16, alone, and C, 24, with her friend
 * D of 25, who makes C no youth. */
static const char youth[] =
  "Project ProjectID=P ProjectType=2\n"
  "Funder FunderID=1 ProjectID=P Funder=43 StartDate=2020-01-01\n"
  "Client PersonalID=A DOB=2005-01-01\n"
  "Client PersonalID=K DOB=2023-01-01\n"
  "Client PersonalID=B DOB=2009-01-01\n"
  "Client PersonalID=C DOB=2001-01-01\n"
  "Client PersonalID=D DOB=2000-01-01\n"
  "Enrollment EnrollmentID=a PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2025-09-01\n"
  "Enrollment EnrollmentID=k PersonalID=K ProjectID=P HouseholdID=1 RelationshipToHoH=2 EntryDate=2025-09-01\n"
  "Enrollment EnrollmentID=b PersonalID=B ProjectID=P HouseholdID=2 RelationshipToHoH=1 EntryDate=2025-09-01"
  " LivingSituation=116\n"
  "Enrollment EnrollmentID=c PersonalID=C ProjectID=P HouseholdID=3 RelationshipToHoH=1 EntryDate=2025-09-01\n"
  "Enrollment EnrollmentID=d PersonalID=D ProjectID=P HouseholdID=3 RelationshipToHoH=5 EntryDate=2025-09-01\n"
  "Exit ExitID=1 EnrollmentID=a ExitDate=2026-01-01 Destination=422\n"
  "YouthEducationStatus YouthEducationStatusID=1 EnrollmentID=a InformationDate=2025-09-01 CurrentSchoolAttend=0"
  " MostRecentEdStatus=2 DataCollectionStage=1\n"
  "YouthEducationStatus YouthEducationStatusID=2 EnrollmentID=a InformationDate=2026-01-01 CurrentSchoolAttend=2"
  " CurrentEdStatus=1 DataCollectionStage=3\n"
  "YouthEducationStatus YouthEducationStatusID=3 EnrollmentID=b InformationDate=2025-09-01 CurrentSchoolAttend=0"
  " DataCollectionStage=1\n";

static void
test_q27 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, youth, START, END);

  assert_cell (report, "Q5a.C13", "2");  /* A, B; K is no youth at 2 */
  assert_cell (report, "Q5a.C14", "1");
  assert_cell (report, "Q27a.B2", "1");
  assert_cell (report, "Q27a.E2", "1");
  assert_cell (report, "Q27a.D3", "1");
  assert_cell (report, "Q27a.B6", "2");
  assert_cell (report, "Q27b.B3", "1");
  assert_cell (report, "Q27b.C3", "1");
  assert_cell (report, "Q27b.D3", "2");
  assert_cell (report, "Q27b.E3", "1");
  assert_cell (report, "Q27d.B3", "1");  /* B from the street */
  assert_cell (report, "Q27e.C5", "1");  /* A left after 122 days */
  assert_cell (report, "Q27f1.B25", "1");
  assert_cell (report, "Q27f1.B43", "1.0000");
  assert_cell (report, "Q27j.B2", "122.0000");
  /* education of heads who left: A alone */
  assert_cell (report, "Q27m.B2", "1");
  assert_cell (report, "Q27m.B10", "1");
  assert_cell (report, "Q27m.C4", "1");
  assert_cell (report, "Q27m.C20", "1");
  assert_cell (report, "Q27m.B7", "");
  assert_cell (report, "Q27m.B26", "1");
  assert_checks (report);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/q22", test_q22);
  g_test_add_func ("/report/q23-q24", test_q23_q24);
  g_test_add_func ("/report/q24b", test_q24b);
  g_test_add_func ("/report/q25-q26", test_q25_q26);
  g_test_add_func ("/report/q27", test_q27);
  return g_test_run ();
}
