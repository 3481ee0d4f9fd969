/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions 4 to 15 of the APR and the CAPER: a small set of records for each, and why a cell is what it is. */

#include "report-fixture.h"

#define START "2025-10-01"
#define END "2026-09-30"

/* A family of rapid re-housing, and a man who has left. Ages count on the later of entry and 2025-10-01.
 * A head, born 1990: 35. B partner, born 2007-11-01: 18 on the day of entry. C child, who joined in March at 11.
 * D no birth date, who left in December. M, 65, alone, came in 2024 and left in January. */
static const char family[] =
  "Organization OrganizationID=O OrganizationName=Harbor VictimServiceProvider=0\n"
  "Project ProjectID=P OrganizationID=O ProjectName=Keys ProjectType=13 RRHSubType=2\n"
  "ProjectCoC ProjectCoCID=1 ProjectID=P CoCCode=FL-505 Geocode=129091\n"
  "CEParticipation CEParticipationID=1 ProjectID=P AccessPoint=1 CEParticipationStatusStartDate=2024-01-01\n"
  "Client PersonalID=A DOB=1990-05-01 DOBDataQuality=1 VeteranStatus=1 Sex=0 White=1\n"
  "Client PersonalID=B DOB=2007-11-01 DOBDataQuality=1 VeteranStatus=0 Sex=1 White=1 HispanicLatinao=1\n"
  "Client PersonalID=C DOB=2015-01-01 DOBDataQuality=1 Sex=1 White=1 Asian=1 BlackAfAmerican=1\n"
  "Client PersonalID=D DOBDataQuality=8 Sex=99 RaceNone=9\n"
  "Client PersonalID=M DOB=1960-01-01 DOBDataQuality=1 VeteranStatus=99 RaceNone=99\n"
  "Enrollment EnrollmentID=a PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2025-11-01"
  " MoveInDate=2025-12-15 EnrollmentCoC=FL-505\n"
  "Enrollment EnrollmentID=b PersonalID=B ProjectID=P HouseholdID=1 RelationshipToHoH=3 EntryDate=2025-11-01\n"
  "Enrollment EnrollmentID=c PersonalID=C ProjectID=P HouseholdID=1 RelationshipToHoH=2 EntryDate=2026-03-01\n"
  "Enrollment EnrollmentID=d PersonalID=D ProjectID=P HouseholdID=1 RelationshipToHoH=4 EntryDate=2025-11-01\n"
  "Enrollment EnrollmentID=m PersonalID=M ProjectID=P HouseholdID=2 RelationshipToHoH=1 EntryDate=2024-05-01"
  " EnrollmentCoC=FL-505\n"
  "Exit ExitID=1 EnrollmentID=d ExitDate=2025-12-01 Destination=99\n"
  "Exit ExitID=2 EnrollmentID=m ExitDate=2026-01-10 Destination=410\n";

static void
test_q4 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, family, START, END);

  assert_cell (report, "Q4a.B2", "Harbor");
  assert_cell (report, "Q4a.E2", "P");
  assert_cell (report, "Q4a.F2", "13");
  assert_cell (report, "Q4a.G2", "2");  /* subtype, as it is rapid re-housing */
  assert_cell (report, "Q4a.H2", "1");  /* an access point since 2024 */
  assert_cell (report, "Q4a.I2", "0");  /* housing, not services only: not asked */
  assert_cell (report, "Q4a.K2", "FL-505");
  assert_cell (report, "Q4a.Q2", "5");
  assert_cell (report, "Q4a.R2", "2");
}

static void
test_q5 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, family, START, END);

  assert_cell (report, "Q5a.C2", "5");
  assert_cell (report, "Q5a.C3", "3");  /* A, B who turned 18 that day, M */
  assert_cell (report, "Q5a.C4", "1");  /* C */
  assert_cell (report, "Q5a.C5", "1");  /* D */
  assert_cell (report, "Q5a.C6", "2");  /* D, M */
  assert_cell (report, "Q5a.C7", "1");  /* M */
  assert_cell (report, "Q5a.C8", "1");
  assert_cell (report, "Q5a.C9", "3");
  assert_cell (report, "Q5a.C10", "2");
  assert_cell (report, "Q5a.C11", "1"); /* A; only adults with 1 */
  assert_cell (report, "Q5a.C13", "0"); /* B is 18, but A of the household is 35 */
  assert_cell (report, "Q5a.C15", "2");
  assert_cell (report, "Q5a.C16", "0");
  assert_cell (report, "Q5a.C17", "0"); /* nobody who stays came a year ago */
  assert_checks (report);
}

static void
test_q7_q8 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, family, START, END);

  assert_cell (report, "Q7a.B2", "3");
  assert_cell (report, "Q7a.C2", "1"); /* M */
  assert_cell (report, "Q7a.D2", "2");
  assert_cell (report, "Q7a.D3", "1");
  assert_cell (report, "Q7a.B4", "1"); /* D: no birth date, quality 8 */
  assert_cell (report, "Q7a.B5", "0");
  /* D left on 1 December, before C came: while D was there no child was, so D's own household type is unknown */
  assert_cell (report, "Q7a.F6", "1");
  assert_cell (report, "Q7a.D6", "3");
  /* moved in: A, B with A, C who joined a head already housed. D left before the move-in, M had none */
  assert_cell (report, "Q7a.B7", "3");
  assert_cell (report, "Q8a.B2", "2");
  assert_cell (report, "Q8a.B3", "1");
  /* last Wednesdays: October lies at the start of the year (2025-10-29), before A and B came; M has no move-in.
   * January 2026-01-28: A and B are housed. July 2026-07-29: C too. */
  assert_cell (report, "Q7b.B5", "0");
  assert_cell (report, "Q7b.B2", "2");
  assert_cell (report, "Q7b.B4", "3");
  assert_cell (report, "Q8b.B2", "1");
}

/* Five kinds of identity trouble in a shelter; E has none. */
static const char quality[] =
  "Project ProjectID=P ProjectType=0\n"
  "Client PersonalID=A FirstName=Ann LastName=Lee NameDataQuality=2 SSN=123456789 SSNDataQuality=1 DOB=1980-01-01"
  " DOBDataQuality=1 White=1 VeteranStatus=8\n"
  "Client PersonalID=B FirstName=Bo NameDataQuality=1 SSN=900123456 SSNDataQuality=1 DOB=1914-12-31 DOBDataQuality=1"
  " RaceNone=8 VeteranStatus=99\n"
  "Client PersonalID=C NameDataQuality=9 SSNDataQuality=9 DOBDataQuality=9 RaceNone=99\n"
  "Client PersonalID=D FirstName=Di LastName=Oz NameDataQuality=1 SSNDataQuality=1 DOB=2015-01-01 DOBDataQuality=2"
  " Asian=1 VeteranStatus=1\n"
  "Client PersonalID=E FirstName=Ed LastName=Ray NameDataQuality=1 SSN=212345678 SSNDataQuality=1 DOB=1990-01-01"
  " DOBDataQuality=1 White=1 VeteranStatus=0\n"
  "Enrollment EnrollmentID=a0 PersonalID=A ProjectID=P HouseholdID=0 RelationshipToHoH=1 EntryDate=2025-10-05"
  " EnrollmentCoC=FL-505 DisablingCondition=0 DateCreated=2025-10-05_09:00:00\n"
  "Enrollment EnrollmentID=a PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2025-11-01"
  " EnrollmentCoC=505 DisablingCondition=0 DateCreated=2025-11-09_08:00:00\n"
  "Enrollment EnrollmentID=b PersonalID=B ProjectID=P HouseholdID=2 EntryDate=2025-11-01 DisablingCondition=9"
  " DateCreated=2025-10-31_08:00:00\n"
  "Enrollment EnrollmentID=c PersonalID=C ProjectID=P HouseholdID=3 RelationshipToHoH=1 EntryDate=2025-11-01"
  " DateCreated=2025-11-01_23:59:00\n"
  "Enrollment EnrollmentID=d PersonalID=D ProjectID=P HouseholdID=1 RelationshipToHoH=2 EntryDate=2025-11-01"
  " DisablingCondition=0 DateCreated=2025-11-05_08:00:00\n"
  "Enrollment EnrollmentID=e PersonalID=E ProjectID=P HouseholdID=4 RelationshipToHoH=1 EntryDate=2025-11-01"
  " EnrollmentCoC=FL-505 DisablingCondition=1 DateCreated=2025-11-20_08:00:00\n"
  "Exit ExitID=0 EnrollmentID=a0 ExitDate=2025-11-02 Destination=101\n"
  "Exit ExitID=1 EnrollmentID=e ExitDate=2026-01-01 Destination=435 DateCreated=2026-01-02_08:00:00\n"
  "Disabilities DisabilitiesID=1 EnrollmentID=d DisabilityType=9 DisabilityResponse=1 IndefiniteAndImpairs=1"
  " DataCollectionStage=2 InformationDate=2026-02-01\n";

static void
test_q6abc (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, quality, START, END);

  /* name: C does not say; B has no last name, whatever the quality says; A is partial */
  assert_cell (report, "Q6a.B2", "1");
  assert_cell (report, "Q6a.C2", "1");
  assert_cell (report, "Q6a.D2", "1");
  assert_cell (report, "Q6a.E2", "3");
  assert_cell (report, "Q6a.F2", "0.6000"); /* of five */
  /* SSN: C 9; D has none, though the quality says full; A's digits run on, B's begins with 9 */
  assert_cell (report, "Q6a.B3", "1");
  assert_cell (report, "Q6a.C3", "1");
  assert_cell (report, "Q6a.D3", "2");
  /* birth: C 9; B before 1915, D approximate */
  assert_cell (report, "Q6a.B4", "1");
  assert_cell (report, "Q6a.C4", "0");
  assert_cell (report, "Q6a.D4", "2");
  /* race: B 8, C 99; no issues can be */
  assert_cell (report, "Q6a.B5", "1");
  assert_cell (report, "Q6a.C5", "1");
  assert_cell (report, "Q6a.D5", "");
  assert_cell (report, "Q6a.E6", "4"); /* everybody but E */
  /* veteran status: A 8, B 99 of the adults; D is a child who says yes; five less C of unknown age are four */
  assert_cell (report, "Q6b.B2", "1");
  assert_cell (report, "Q6b.C2", "1");
  assert_cell (report, "Q6b.D2", "1");
  assert_cell (report, "Q6b.F2", "0.7500");
  assert_cell (report, "Q6b.D3", "1"); /* A's stay began a day before the one before it ended */
  assert_cell (report, "Q6b.B3", "");
  assert_cell (report, "Q6b.C4", "1"); /* B has no relationship; household 2 has no head, which is B again */
  assert_cell (report, "Q6b.D4", "1");
  assert_cell (report, "Q6b.E4", "1");
  /* CoC of heads: C none, A's is no code */
  assert_cell (report, "Q6b.C5", "1");
  assert_cell (report, "Q6b.D5", "1");
  assert_cell (report, "Q6b.F5", "0.6667");
  /* condition: B 9, C empty, D says no beside an impairing disorder */
  assert_cell (report, "Q6b.B6", "1");
  assert_cell (report, "Q6b.C6", "1");
  assert_cell (report, "Q6b.D6", "1");
  /* E's rental does not say which subsidy, so the destination is not collected */
  assert_cell (report, "Q6c.C2", "1");
  assert_cell (report, "Q6c.F2", "1.0000");
  assert_cell (report, "Q6c.D2", "");
  /* income at start of adults and heads A, B, C, E: nobody was asked */
  assert_cell (report, "Q6c.C3", "4");
  assert_cell (report, "Q6c.F3", "1.0000"); /* of three adults and C, a head of unknown age */
}

static void
test_q6e (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, quality, START, END);

  assert_cell (report, "Q6e.B2", "1"); /* B the day before */
  assert_cell (report, "Q6e.B3", "1"); /* C before midnight */
  assert_cell (report, "Q6e.B5", "1"); /* D after 4 days */
  assert_cell (report, "Q6e.B6", "1"); /* A's latest stay after 8 */
  assert_cell (report, "Q6e.B7", "1"); /* E after 19 */
  assert_cell (report, "Q6e.C4", "1"); /* E's exit after a day */
}

/* Housing: A came from a clinic and does not know for how long, B from a friend for a night after the street, C from
 * the street; D came before 2016-10-01, when this was asked otherwise. */
static const char histories[] =
  "Project ProjectID=P ProjectType=3\n"
  "Client PersonalID=A DOB=1980-01-01\n"
  "Client PersonalID=B DOB=1980-01-01\n"
  "Client PersonalID=C DOB=1980-01-01\n"
  "Client PersonalID=D DOB=1980-01-01\n"
  "Enrollment EnrollmentID=a PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2025-11-01"
  " LivingSituation=204 LengthOfStay=8\n"
  "Enrollment EnrollmentID=b PersonalID=B ProjectID=P HouseholdID=2 RelationshipToHoH=1 EntryDate=2025-11-01"
  " LivingSituation=336 LengthOfStay=10 PreviousStreetESSH=1 DateToStreetESSH=2025-01-01"
  " TimesHomelessPastThreeYears=2 MonthsHomelessPastThreeYears=99\n"
  "Enrollment EnrollmentID=c PersonalID=C ProjectID=P HouseholdID=3 RelationshipToHoH=1 EntryDate=2025-11-01"
  " LivingSituation=116 LengthOfStay=5 TimesHomelessPastThreeYears=1 MonthsHomelessPastThreeYears=101\n"
  "Enrollment EnrollmentID=d PersonalID=D ProjectID=P HouseholdID=4 RelationshipToHoH=1 EntryDate=2016-09-30\n";

static void
test_q6d (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, histories, START, END);

  assert_cell (report, "Q6d.B2", "0");
  assert_cell (report, "Q6d.C2", "");
  assert_cell (report, "Q6d.B4", "3");
  assert_cell (report, "Q6d.C4", "1"); /* A */
  assert_cell (report, "Q6d.D4", "0");
  assert_cell (report, "Q6d.E4", "1"); /* C has no date; A is not asked for one */
  assert_cell (report, "Q6d.F4", "0");
  assert_cell (report, "Q6d.G4", "1"); /* B */
  assert_cell (report, "Q6d.H4", "1.0000");
  assert_cell (report, "Q6d.B7", "3");
  assert_cell (report, "Q6d.H7", "1.0000");
}

/* Street outreach. A: contacts on 10 and 20 October and a later one after her engagement on 20 October. B: one contact,
 * never engaged, none for 90 days. C: engaged without any contact on that day, which makes it one. */
static const char outreach[] =
  "Project ProjectID=P ProjectType=4\n"
  "Client PersonalID=A DOB=1980-01-01\n"
  "Client PersonalID=B DOB=1980-01-01\n"
  "Client PersonalID=C DOB=1980-01-01\n"
  "Enrollment EnrollmentID=a PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2025-10-10"
  " DateOfEngagement=2025-10-20\n"
  "Enrollment EnrollmentID=b PersonalID=B ProjectID=P HouseholdID=2 RelationshipToHoH=1 EntryDate=2025-10-10\n"
  "Enrollment EnrollmentID=c PersonalID=C ProjectID=P HouseholdID=3 RelationshipToHoH=1 EntryDate=2025-10-10"
  " DateOfEngagement=2025-12-01\n"
  "CurrentLivingSituation CurrentLivingSitID=1 EnrollmentID=a InformationDate=2025-10-10 CurrentLivingSituation=116\n"
  "CurrentLivingSituation CurrentLivingSitID=2 EnrollmentID=a InformationDate=2025-10-20 CurrentLivingSituation=302\n"
  "CurrentLivingSituation CurrentLivingSitID=3 EnrollmentID=a InformationDate=2026-08-01 CurrentLivingSituation=116\n"
  "CurrentLivingSituation CurrentLivingSitID=4 EnrollmentID=b InformationDate=2025-10-11 CurrentLivingSituation=302\n";

static void
test_q9 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_CAPER, outreach, START, END);

  assert_cell (report, "Q5a.B2", "2"); /* data quality looks at the engaged: A, C */
  assert_cell (report, "Q5a.C2", "3");
  assert_cell (report, "Q9a.B2", "2"); /* B and C once */
  assert_cell (report, "Q9a.C2", "1"); /* B's first was elsewhere */
  assert_cell (report, "Q9a.E2", "1"); /* C's is not known */
  assert_cell (report, "Q9a.B3", "1"); /* A twice: what follows the engagement does not count */
  assert_cell (report, "Q9a.D3", "1");
  assert_cell (report, "Q9a.B6", "3");
  assert_cell (report, "Q9b.B6", "2");
  assert_cell (report, "Q9b.B7", "0.6667");
  assert_cell (report, "Q9b.C7", "0"); /* B was contacted and not engaged */
  /* open for 90 days and engaged: A, seen in August, and C, never seen but on the engagement, which is no record */
  assert_cell (report, "Q6f.B2", "2");
  assert_cell (report, "Q6f.C2", "1");
  assert_cell (report, "Q6f.D2", "0.5000");
  assert_checks (report);
}

static void
test_q11_q12_q24e (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, family, START, END);

  assert_cell (report, "Q11.B5", "1");  /* B 18 */
  assert_cell (report, "Q11.B3", "1");  /* C */
  assert_cell (report, "Q11.B7", "1");  /* A 35 */
  assert_cell (report, "Q11.B10", "1"); /* M 65 on 2025-10-01 */
  assert_cell (report, "Q11.B11", "1"); /* D */
  assert_cell (report, "Q12.B8", "1");  /* A White alone */
  assert_cell (report, "Q12.B26", "1"); /* B White and Hispanic */
  assert_cell (report, "Q12.B31", "1"); /* C three, not Hispanic */
  assert_cell (report, "Q12.B32", "1"); /* D 9 */
  assert_cell (report, "Q12.B33", "1"); /* M 99 */
  assert_cell (report, "Q24e.B2", "1");
  assert_cell (report, "Q24e.B3", "2");
  assert_cell (report, "Q24e.B5", "2"); /* D 99, M empty */
}

/* A mother, her child, and a man by himself who has left. */
static const char conditions[] =
  "Project ProjectID=P ProjectType=2\n"
  "Client PersonalID=A DOB=1990-01-01\n"
  "Client PersonalID=C DOB=2015-01-01\n"
  "Client PersonalID=M DOB=1980-01-01\n"
  "Enrollment EnrollmentID=a PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2025-11-01"
  " DisablingCondition=1 LivingSituation=435\n"
  "Enrollment EnrollmentID=c PersonalID=C ProjectID=P HouseholdID=1 RelationshipToHoH=2 EntryDate=2025-11-01"
  " DisablingCondition=0 LivingSituation=116\n"
  "Enrollment EnrollmentID=m PersonalID=M ProjectID=P HouseholdID=2 RelationshipToHoH=1 EntryDate=2025-11-01"
  " DisablingCondition=99 LivingSituation=17\n"
  "Exit ExitID=1 EnrollmentID=m ExitDate=2026-02-01 Destination=116\n"
  "HealthAndDV HealthAndDVID=1 EnrollmentID=a InformationDate=2025-11-01 DomesticViolenceSurvivor=1 WhenOccurred=4"
  " DataCollectionStage=1\n"
  "HealthAndDV HealthAndDVID=2 EnrollmentID=a InformationDate=2026-05-01 DomesticViolenceSurvivor=1 WhenOccurred=1"
  " DataCollectionStage=2\n"
  "HealthAndDV HealthAndDVID=3 EnrollmentID=a InformationDate=2026-10-01 DomesticViolenceSurvivor=0"
  " DataCollectionStage=2\n"
  "Disabilities DisabilitiesID=1 EnrollmentID=a DisabilityType=10 DisabilityResponse=3 DataCollectionStage=1"
  " InformationDate=2025-11-01\n"
  "Disabilities DisabilitiesID=2 EnrollmentID=a DisabilityType=9 DisabilityResponse=1 DataCollectionStage=1"
  " InformationDate=2025-11-01\n"
  "Disabilities DisabilitiesID=3 EnrollmentID=a DisabilityType=10 DisabilityResponse=1 DataCollectionStage=2"
  " InformationDate=2026-04-01\n"
  "Disabilities DisabilitiesID=4 EnrollmentID=c DisabilityType=6 DisabilityResponse=1 DataCollectionStage=1"
  " InformationDate=2025-11-01\n"
  "Disabilities DisabilitiesID=5 EnrollmentID=m DisabilityType=5 DisabilityResponse=1 DataCollectionStage=3"
  " InformationDate=2026-02-01\n";

static void
test_q13 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, conditions, START, END);

  assert_cell (report, "Q13a1.B2", "1"); /* A's disorder */
  assert_cell (report, "Q13a1.D2", "1"); /* an adult beside a child */
  assert_cell (report, "Q13a1.B3", "0"); /* alcohol alone: hers is both */
  assert_cell (report, "Q13a1.B5", "1");
  assert_cell (report, "Q13a1.E8", "1"); /* C's, a child beside an adult */
  assert_cell (report, "Q13b1.B9", "1"); /* M at exit */
  assert_cell (report, "Q13c1.B3", "1"); /* A's latest date holds alcohol alone */
  assert_cell (report, "Q13c1.B2", "0");
  assert_cell (report, "Q13a2.B3", "1"); /* C one */
  assert_cell (report, "Q13a2.B5", "1"); /* A three: disorder, alcohol and drugs */
  assert_cell (report, "Q13a2.B8", "1"); /* M none, and the condition is 99 */
  assert_cell (report, "Q13a2.B9", "3");
  assert_cell (report, "Q13b2.B3", "1");
  assert_cell (report, "Q13c2.B9", "2");
}

static void
test_q14_q15 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, conditions, START, END);

  /* adults and heads: A yes, by the answer of May; that of October lies behind the period. M was not asked */
  assert_cell (report, "Q14a.B2", "1");
  assert_cell (report, "Q14a.B5", "1");
  assert_cell (report, "Q14a.B6", "2");
  assert_cell (report, "Q14b.B2", "1");
  assert_cell (report, "Q14b.B5", "0");
  assert_cell (report, "Q14b.B8", "1");
  /* C's situation is not counted; 17 is no situation before a project, so M's was not collected */
  assert_cell (report, "Q15.B2", "");
  assert_cell (report, "Q15.B3", "0");
  assert_cell (report, "Q15.B25", "1");
  assert_cell (report, "Q15.B28", "1");
  assert_cell (report, "Q15.B30", "1");
  assert_cell (report, "Q15.B32", "2");
}

/* A slept there on two nights in the period, one of them written twice; B in September only; C too, and left in the
 * period, which is enough. */
static const char nights[] =
  "Project ProjectID=P ProjectType=1\n"
  "Client PersonalID=A DOB=1980-01-01\n"
  "Client PersonalID=B DOB=1980-01-01\n"
  "Client PersonalID=C DOB=1980-01-01\n"
  "Enrollment EnrollmentID=a PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2025-09-20\n"
  "Enrollment EnrollmentID=b PersonalID=B ProjectID=P HouseholdID=2 RelationshipToHoH=1 EntryDate=2025-09-20\n"
  "Enrollment EnrollmentID=c PersonalID=C ProjectID=P HouseholdID=3 RelationshipToHoH=1 EntryDate=2025-09-20\n"
  "Exit ExitID=1 EnrollmentID=c ExitDate=2025-10-01 Destination=116\n"
  "Services ServicesID=1 EnrollmentID=a RecordType=200 DateProvided=2025-10-29\n"
  "Services ServicesID=2 EnrollmentID=a RecordType=200 DateProvided=2025-10-29\n"
  "Services ServicesID=3 EnrollmentID=a RecordType=200 DateProvided=2025-09-20\n"
  "Services ServicesID=4 EnrollmentID=a RecordType=200 DateProvided=2025-09-19\n"
  "Services ServicesID=5 EnrollmentID=b RecordType=200 DateProvided=2025-09-30\n"
  "Services ServicesID=6 EnrollmentID=c RecordType=200 DateProvided=2025-09-30\n"
  "Services ServicesID=7 EnrollmentID=c RecordType=200 DateProvided=2025-10-01\n"
  "Services ServicesID=8 EnrollmentID=a RecordType=300 DateProvided=2025-12-01\n";

static void
test_night_by_night (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_CAPER, nights, START, END);

  assert_cell (report, "Q5a.C2", "2");
  assert_cell (report, "Q5a.C6", "1");
  assert_cell (report, "Q7b.B5", "1");   /* A on the last Wednesday of October */
  assert_cell (report, "Q8b.B5", "1");
  assert_cell (report, "Q22a2.B2", "2"); /* A two nights since her entry, C one: the day of exit is none */
  assert_cell (report, "Q6f.B3", "1");   /* A, open, without a night for 90 days */
  assert_cell (report, "Q6f.C3", "1");
  assert_checks (report);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/q4", test_q4);
  g_test_add_func ("/report/q5", test_q5);
  g_test_add_func ("/report/q6abc", test_q6abc);
  g_test_add_func ("/report/q6d", test_q6d);
  g_test_add_func ("/report/q6e", test_q6e);
  g_test_add_func ("/report/q7-q8", test_q7_q8);
  g_test_add_func ("/report/q9", test_q9);
  g_test_add_func ("/report/q11-q12-q24e", test_q11_q12_q24e);
  g_test_add_func ("/report/q13", test_q13);
  g_test_add_func ("/report/q14-q15", test_q14_q15);
  g_test_add_func ("/report/night-by-night", test_night_by_night);
  return g_test_run ();
}
