/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions 16 to 21 of the APR and the CAPER: income, benefits and insurance. */

#include "report-fixture.h"

#define START "2025-10-01"
#define END "2026-09-30"

/* Permanent supportive housing.
 * A and her child C came on 2024-03-01: the second anniversary is 2026-03-01. Her assessment is of 2026-03-31, the last
 * day of its window; one of 2026-04-01 comes too late, one of 2025-03-01 was that of the first year. She had 100.00 of
 * earned income and has 100.00 of it and 150.00 of a pension.
 * B came on 2025-01-01, so an assessment was due on 2026-01-01, and there is none. He said 9 at the start.
 * D came on 2025-10-02: the first anniversary lies behind the period, so none is due yet. She had no income.
 * L came on 2024-05-01 and left on 2026-02-01: 500.01 from SSI then, where the form left the total empty, and 200.00 at
 * the start. M left too, without any record.
 * K, an adult, joined A on 2026-03-02, a day after the anniversary: nothing is due of him. */
static const char incomes[] =
  "Project ProjectID=P ProjectType=3\n"
  "Client PersonalID=A DOB=1980-01-01\n"
  "Client PersonalID=B DOB=1980-01-01\n"
  "Client PersonalID=C DOB=2015-01-01\n"
  "Client PersonalID=D DOB=1980-01-01\n"
  "Client PersonalID=K DOB=1980-01-01\n"
  "Client PersonalID=L DOB=1980-01-01\n"
  "Client PersonalID=M DOB=1980-01-01\n"
  "Enrollment EnrollmentID=a PersonalID=A ProjectID=P HouseholdID=1 RelationshipToHoH=1 EntryDate=2024-03-01"
  " DisablingCondition=1\n"
  "Enrollment EnrollmentID=b PersonalID=B ProjectID=P HouseholdID=2 RelationshipToHoH=1 EntryDate=2025-01-01\n"
  "Enrollment EnrollmentID=c PersonalID=C ProjectID=P HouseholdID=1 RelationshipToHoH=2 EntryDate=2024-03-01\n"
  "Enrollment EnrollmentID=d PersonalID=D ProjectID=P HouseholdID=3 RelationshipToHoH=1 EntryDate=2025-10-02\n"
  "Enrollment EnrollmentID=k PersonalID=K ProjectID=P HouseholdID=1 RelationshipToHoH=3 EntryDate=2026-03-02\n"
  "Enrollment EnrollmentID=l PersonalID=L ProjectID=P HouseholdID=4 RelationshipToHoH=1 EntryDate=2024-05-01"
  " DisablingCondition=1\n"
  "Enrollment EnrollmentID=m PersonalID=M ProjectID=P HouseholdID=5 RelationshipToHoH=1 EntryDate=2024-05-01"
  " DisablingCondition=0\n"
  "Exit ExitID=1 EnrollmentID=l ExitDate=2026-02-01 Destination=410\n"
  "Exit ExitID=2 EnrollmentID=m ExitDate=2026-02-01 Destination=410\n"
  "IncomeBenefits IncomeBenefitsID=1 EnrollmentID=a DataCollectionStage=1 InformationDate=2024-03-01"
  " IncomeFromAnySource=1 TotalMonthlyIncome=100.00 Earned=1 EarnedAmount=100.00 BenefitsFromAnySource=0"
  " InsuranceFromAnySource=0\n"
  "IncomeBenefits IncomeBenefitsID=2 EnrollmentID=a DataCollectionStage=5 InformationDate=2025-03-01"
  " IncomeFromAnySource=0\n"
  "IncomeBenefits IncomeBenefitsID=3 EnrollmentID=a DataCollectionStage=5 InformationDate=2026-03-31"
  " IncomeFromAnySource=1 TotalMonthlyIncome=250.00 Earned=1 EarnedAmount=100.00 Pension=1 PensionAmount=150.00"
  " BenefitsFromAnySource=1 SNAP=1 InsuranceFromAnySource=1 Medicaid=1 Medicare=1\n"
  "IncomeBenefits IncomeBenefitsID=4 EnrollmentID=a DataCollectionStage=5 InformationDate=2026-04-01"
  " IncomeFromAnySource=0\n"
  "IncomeBenefits IncomeBenefitsID=5 EnrollmentID=b DataCollectionStage=1 InformationDate=2025-01-01"
  " IncomeFromAnySource=9 BenefitsFromAnySource=9 InsuranceFromAnySource=8\n"
  "IncomeBenefits IncomeBenefitsID=6 EnrollmentID=d DataCollectionStage=1 InformationDate=2025-10-02"
  " IncomeFromAnySource=0 SSI=1 InsuranceFromAnySource=1 SCHIP=1\n"
  "IncomeBenefits IncomeBenefitsID=7 EnrollmentID=l DataCollectionStage=1 InformationDate=2024-05-01"
  " IncomeFromAnySource=1 TotalMonthlyIncome=200.00 SSI=1 SSIAmount=200.00\n"
  "IncomeBenefits IncomeBenefitsID=8 EnrollmentID=l DataCollectionStage=3 InformationDate=2026-02-01"
  " IncomeFromAnySource=1 SSI=1 SSIAmount=500.01 WIC=1\n"
  "IncomeBenefits IncomeBenefitsID=9 EnrollmentID=l DataCollectionStage=3 InformationDate=2026-01-31"
  " IncomeFromAnySource=0\n";

static void
test_q16 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, incomes, START, END);

  assert_cell (report, "Q16.B2", "1");  /* D */
  assert_cell (report, "Q16.B3", "1");  /* A 100.00 */
  assert_cell (report, "Q16.B4", "1");  /* L 200.00 */
  assert_cell (report, "Q16.B10", "1"); /* B */
  assert_cell (report, "Q16.B11", "2"); /* K, M without a record */
  assert_cell (report, "Q16.B12", "");
  assert_cell (report, "Q16.B14", "6");
  assert_cell (report, "Q16.C4", "1");  /* A 250.00 */
  assert_cell (report, "Q16.C11", "0");
  assert_cell (report, "Q16.C12", "2"); /* D, K */
  assert_cell (report, "Q16.C13", "1"); /* B */
  assert_cell (report, "Q16.C14", "4");
  assert_cell (report, "Q16.D6", "1");  /* L 500.01, more than 500 */
  assert_cell (report, "Q16.D11", "1"); /* M */
  assert_cell (report, "Q16.D14", "2");
  assert_checks (report);
}

static void
test_q17_q18 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, incomes, START, END);

  assert_cell (report, "Q17.B2", "1");  /* A earns */
  assert_cell (report, "Q17.B4", "2");  /* L, and D whose record says SSI beside no income */
  assert_cell (report, "Q17.C13", "1"); /* A's pension */
  assert_cell (report, "Q17.D4", "1");
  assert_cell (report, "Q17.B17", "");
  assert_cell (report, "Q17.C17", "1"); /* A answered twice */
  assert_cell (report, "Q17.D17", "1"); /* L */
  assert_cell (report, "Q18.B2", "1");  /* A earned only */
  assert_cell (report, "Q18.B3", "1");  /* L other only */
  assert_cell (report, "Q18.C4", "1");  /* A both */
  assert_cell (report, "Q18.B5", "1");  /* D */
  assert_cell (report, "Q18.B6", "1");  /* B */
  assert_cell (report, "Q18.C8", "2");
  assert_cell (report, "Q18.C9", "1");
  assert_cell (report, "Q18.C10", "4");
  assert_cell (report, "Q18.B11", "2");
}

static void
test_q19 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, incomes, START, END);

  /* A alone stays with a head of 365 days and has both records: the same earned, other income gained, more in all */
  assert_cell (report, "Q19a1.D2", "1");
  assert_cell (report, "Q19a1.D3", "");
  assert_cell (report, "Q19a1.F4", "1");
  assert_cell (report, "Q19a1.F5", "150.00");
  assert_cell (report, "Q19a1.E6", "1");
  assert_cell (report, "Q19a1.E7", "150.00");
  assert_cell (report, "Q19a1.H2", "1");
  assert_cell (report, "Q19a1.I2", "0");
  assert_cell (report, "Q19a1.J2", "0");
  assert_cell (report, "Q19a1.I6", "1");
  assert_cell (report, "Q19a1.I7", "150.00");
  assert_cell (report, "Q19a1.J6", "1.0000");
  assert_cell (report, "Q19a1.H7", "150.00");
  /* L at exit: other income rose by 300.01 */
  assert_cell (report, "Q19a2.G2", "1");
  assert_cell (report, "Q19a2.E4", "1");
  assert_cell (report, "Q19a2.E5", "300.01");
  assert_cell (report, "Q19a2.H6", "1");
  /* Q19b: L, without children, disabled, SSI; M's exit says nothing of income */
  assert_cell (report, "Q19b.B4", "1");
  assert_cell (report, "Q19b.C4", "0");
  assert_cell (report, "Q19b.D4", "1");
  assert_cell (report, "Q19b.E4", "1.0000");
  assert_cell (report, "Q19b.D18", "1");
  assert_cell (report, "Q19b.E18", "");
}

static void
test_q20_q21 (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, incomes, START, END);

  assert_cell (report, "Q20a.C2", "1"); /* A's SNAP */
  assert_cell (report, "Q20a.D3", "1"); /* L's WIC */
  assert_cell (report, "Q20b.B2", "1"); /* A none at the start */
  assert_cell (report, "Q20b.B4", "1"); /* B 9 */
  assert_cell (report, "Q20b.B5", "4"); /* D and L were not asked, K and M have no record */
  assert_cell (report, "Q20b.B6", "6");
  assert_cell (report, "Q20b.C3", "1");
  assert_cell (report, "Q20b.C5", "3"); /* B, D, K */
  assert_cell (report, "Q20b.D3", "1"); /* L names WIC, though the first question is empty */
  /* every age: C, a stayer whose assessment is missing, is data not collected */
  assert_cell (report, "Q21.C2", "1");
  assert_cell (report, "Q21.B12", "1"); /* A none at the start */
  assert_cell (report, "Q21.B13", "1"); /* B 8 */
  assert_cell (report, "Q21.B4", "1");  /* D */
  assert_cell (report, "Q21.B14", "4"); /* C, K, L, M */
  assert_cell (report, "Q21.C14", "2"); /* B, C */
  assert_cell (report, "Q21.C15", "2"); /* D, K */
  assert_cell (report, "Q21.B16", "1");
  assert_cell (report, "Q21.C17", "1");
  assert_cell (report, "Q21.B15", "");
}

static void
test_q6c (void)
{
  g_autoptr (WhReport) report = report_of (WH_REPORT_APR, incomes, START, END);

  /* six adults: B 9; K and M missing; D names a source beside no income */
  assert_cell (report, "Q6c.B3", "1");
  assert_cell (report, "Q6c.C3", "2");
  assert_cell (report, "Q6c.D3", "1");
  assert_cell (report, "Q6c.F3", "0.6667");
  /* due of A and B; Q5a row 17 is A, B and K, an adult of a household whose head stays 365 days */
  assert_cell (report, "Q6c.C4", "1");
  assert_cell (report, "Q5a.B17", "3");
  assert_cell (report, "Q6c.F4", "0.3333");
  assert_cell (report, "Q6c.C5", "1"); /* M */
  assert_cell (report, "Q6c.F5", "0.5000");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/q6c", test_q6c);
  g_test_add_func ("/report/q16", test_q16);
  g_test_add_func ("/report/q17-q18", test_q17_q18);
  g_test_add_func ("/report/q19", test_q19);
  g_test_add_func ("/report/q20-q21", test_q20_q21);
  return g_test_run ();
}
