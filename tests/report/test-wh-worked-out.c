/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a worker is told of one stay, each case reasoned from reports.md 0.7 to 0.17 and the standard. */
#include "report/wh-worked-out.h"

#include "report-fixture.h"

#include <string.h>

#define HEAD "Organization OrganizationID=O\nProject ProjectID=P OrganizationID=O ProjectType="
#define ANA "\nClient PersonalID=A DOB=1990-06-15"
#define STAY                                                                                         \
  "\nEnrollment EnrollmentID=E PersonalID=A ProjectID=P HouseholdID=H RelationshipToHoH=1"           \
  " EntryDate=2025-03-10 "

static GPtrArray *
work_out (const char *text, const char *today)
{
  g_autoptr (ReportLines) lines = report_lines_new (text);
  g_autoptr (GError) error = NULL;
  GPtrArray *list = wh_work_out_stay (WH_ROW_SOURCE (lines), "E", wh_date_from_text (today), NULL, &error);

  g_assert_no_error (error);
  return list;
}

static void
assert_says (const char *text, const char *today, const char *name, const char *words, const char *doubt)
{
  g_autoptr (GPtrArray) list = work_out (text, today);
  const WhWorkedOut *found = NULL;

  for (guint i = 0; i < list->len; i++)
    if (g_str_equal (((WhWorkedOut *) g_ptr_array_index (list, i))->name, name))
      found = g_ptr_array_index (list, i);
  g_assert_cmpstr (found != NULL ? found->words : NULL, ==, words);
  if (doubt == NULL)
    g_assert_cmpstr (found != NULL ? found->doubt : NULL, ==, NULL);
  else
    g_assert_nonnull (strstr (found->doubt, doubt));
}

/* The birthday itself counts. */
static void
test_age (void)
{
  assert_says (HEAD "1" ANA STAY, "2025-06-14", "age", "34", NULL);
  assert_says (HEAD "1" ANA STAY, "2025-06-15", "age", "34 at project start, 35 today", NULL);
  assert_says (HEAD "1\nClient PersonalID=A" STAY, "2025-06-15", "age", "Not known: there is no birth date", NULL);
  assert_says (HEAD "1\nClient PersonalID=A DOB=2007-05-01" STAY, "2025-06-15", "age",
               "17 at project start, 18 today", "turned 18");
  assert_says (HEAD "1\nClient PersonalID=A DOB=2025-05-01" STAY, "2025-06-15", "age", "Not known", "after");
}

static void
test_disability (void)
{
  static const char impairing[]
    = "\nDisabilities DisabilitiesID=D EnrollmentID=E PersonalID=A InformationDate=2025-03-10 DisabilityType=9"
      " DisabilityResponse=1 IndefiniteAndImpairs=1 DataCollectionStage=1";
  static const char passing[]
    = "\nDisabilities DisabilitiesID=D EnrollmentID=E PersonalID=A InformationDate=2025-03-10 DisabilityType=9"
      " DisabilityResponse=1 IndefiniteAndImpairs=0 DataCollectionStage=1";
  g_autofree char *contrary = g_strconcat (HEAD "1" ANA STAY "DisablingCondition=0", impairing, NULL);
  g_autofree char *agreeing = g_strconcat (HEAD "1" ANA STAY "DisablingCondition=0", passing, NULL);
  const char *recorded = "Yes: a condition recorded at the start lasts long and impairs";

  assert_says (HEAD "1" ANA STAY "DisablingCondition=1", "2025-06-01", "disability", "Yes: so it was answered", NULL);
  assert_says (HEAD "1" ANA STAY "DisablingCondition=8", "2025-06-01", "disability", "Not known: there is no answer",
               NULL);
  assert_says (HEAD "1" ANA STAY, "2025-06-01", "disability", "Not known: it was not asked", NULL);
  assert_says (contrary, "2025-06-01", "disability", recorded, "The answer is No");
  assert_says (agreeing, "2025-06-01", "disability", "No", NULL);
  /* of HIV/AIDS (type 8), which always impairs, nothing is to be read here */
  assert_says (HEAD "1" ANA STAY "DisablingCondition=0"
               "\nDisabilities DisabilitiesID=D EnrollmentID=E PersonalID=A InformationDate=2025-03-10"
               " DisabilityType=8 DisabilityResponse=1 DataCollectionStage=1",
               "2025-06-01", "disability", "No", NULL);
}

/* Jail (207) for 30 to 89 days (3.917.2: 3) is under 90 days; a friend's room (335) for a month or more is not under
 * seven nights. A shelter does not ask. */
static void
test_threshold (void)
{
  assert_says (HEAD "2" ANA STAY "LivingSituation=207 LengthOfStay=3", "2025-06-01", "threshold",
               "Less than 90 days in an institution", NULL);
  assert_says (HEAD "2" ANA STAY "LivingSituation=207 LengthOfStay=3 LOSUnderThreshold=0", "2025-06-01", "threshold",
               "Less than 90 days in an institution", "otherwise");
  assert_says (HEAD "2" ANA STAY "LivingSituation=335 LengthOfStay=3 LOSUnderThreshold=0", "2025-06-01", "threshold",
               "Seven nights or more", NULL);
  assert_says (HEAD "2" ANA STAY "LivingSituation=335 LengthOfStay=11", "2025-06-01", "threshold",
               "Less than seven nights", NULL);
  assert_says (HEAD "1" ANA STAY "LivingSituation=335 LengthOfStay=11", "2025-06-01", "threshold", NULL, NULL);
}

/* November to March are five months, both counted (3.917.5). */
static void
test_months (void)
{
  assert_says (HEAD "1" ANA STAY "DateToStreetESSH=2024-11-30", "2025-06-01", "months",
               "5 months since the start of homelessness", NULL);
  assert_says (HEAD "1" ANA STAY "DateToStreetESSH=2024-11-30 MonthsHomelessPastThreeYears=105", "2025-06-01",
               "months", "5 months since the start of homelessness", NULL);
  assert_says (HEAD "1" ANA STAY "DateToStreetESSH=2024-11-30 MonthsHomelessPastThreeYears=103", "2025-06-01",
               "months", "5 months since the start of homelessness", "Recorded are 3 months");
  assert_says (HEAD "1" ANA STAY "DateToStreetESSH=2020-01-01 MonthsHomelessPastThreeYears=112", "2025-06-01",
               "months", "More than 12 since the start of homelessness", "Recorded are 12 months");
  assert_says (HEAD "1" ANA STAY "DateToStreetESSH=2025-04-01", "2025-06-01", "months", "Not known", "after");
  assert_says (HEAD "1" ANA STAY, "2025-06-01", "months", NULL, NULL);
}

/* Every way through 0.15. */
static void
test_chronic (void)
{
  static const struct
  {
    const char *type, *answers, *words;
  } cases[] = {
    /* a year to the day before the start, in a shelter: no question about the stay before */
    { "1", "DisablingCondition=1 DateToStreetESSH=2024-03-10",
      "Yes: disabling condition, and 12 months or more at a stretch" },
    { "1", "DisablingCondition=1 DateToStreetESSH=2024-03-11 TimesHomelessPastThreeYears=4"
           " MonthsHomelessPastThreeYears=112",
      "Yes: disabling condition, and 4 times, 12 months or more in three years" },
    { "1", "DisablingCondition=1 DateToStreetESSH=2024-03-11 TimesHomelessPastThreeYears=3",
      "No, because it is less than 12 months, and fewer than 4 times in three years" },
    { "1", "DisablingCondition=1 TimesHomelessPastThreeYears=4 MonthsHomelessPastThreeYears=111",
      "No, because 4 times in three years make less than 12 months" },
    { "1", "DisablingCondition=0 DateToStreetESSH=2020-01-01", "No, because there is no disabling condition" },
    { "1", "DateToStreetESSH=2020-01-01", "Not known: the disabling condition" },
    { "1", "DisablingCondition=1 TimesHomelessPastThreeYears=8",
      "Not known: since when, and how many times in three years" },
    { "1", "DisablingCondition=1 TimesHomelessPastThreeYears=4", "Not known: how many months in three years" },
    /* from jail into transitional housing */
    { "2", "DisablingCondition=1 LivingSituation=207 LengthOfStay=3 LOSUnderThreshold=1 PreviousStreetESSH=1"
           " DateToStreetESSH=2020-01-01",
      "Yes: disabling condition, and 12 months or more at a stretch" },
    { "2", "DisablingCondition=1 LivingSituation=207 LengthOfStay=4 LOSUnderThreshold=0 DateToStreetESSH=2020-01-01",
      "No, because the stay before lasted too long: seven nights, in an institution 90 days" },
    { "2", "DisablingCondition=1 LivingSituation=207 LengthOfStay=3 LOSUnderThreshold=1 PreviousStreetESSH=0",
      "No, because the night before was not on the street, in a shelter or a safe haven" },
    { "2", "DisablingCondition=1 LivingSituation=207 LengthOfStay=8", "Not known: how long the stay before lasted" },
    { "2", "DisablingCondition=1 LivingSituation=207 LengthOfStay=3 LOSUnderThreshold=1 PreviousStreetESSH=9",
      "Not known: whether the night before was on the street, in a shelter or a safe haven" },
    /* from the street: no question about the stay before */
    { "2", "DisablingCondition=1 LivingSituation=116 DateToStreetESSH=2020-01-01",
      "Yes: disabling condition, and 12 months or more at a stretch" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strconcat (HEAD, cases[i].type, ANA STAY, cases[i].answers, NULL);

      assert_says (text, "2025-06-01", "chronic", cases[i].words, NULL);
    }
}

/* A partner who came along confers it (0.15). */
static void
test_chronic_of_household (void)
{
  assert_says (HEAD "1" ANA STAY "DisablingCondition=0"
               "\nClient PersonalID=B DOB=1990-01-01"
               "\nEnrollment EnrollmentID=F PersonalID=B ProjectID=P HouseholdID=H RelationshipToHoH=3"
               " EntryDate=2025-03-10 DisablingCondition=1 DateToStreetESSH=2020-01-01",
               "2025-06-01", "chronic", "Yes: somebody who came with the head of household is", NULL);
}

/* The latest record counts; sources are added up where nobody wrote a total. */
static void
test_income (void)
{
  static const char start[] = "\nIncomeBenefits IncomeBenefitsID=I EnrollmentID=E PersonalID=A"
                              " InformationDate=2025-03-10 DataCollectionStage=1 IncomeFromAnySource=1 Earned=1"
                              " EarnedAmount=900.50 SSI=1 SSIAmount=300";
  static const char update[] = "\nIncomeBenefits IncomeBenefitsID=J EnrollmentID=E PersonalID=A"
                               " InformationDate=2025-05-10 DataCollectionStage=2 IncomeFromAnySource=0";
  static const char contrary[] = "\nIncomeBenefits IncomeBenefitsID=J EnrollmentID=E PersonalID=A"
                                 " InformationDate=2025-05-10 DataCollectionStage=2 IncomeFromAnySource=0 SSI=1";
  g_autofree char *one = g_strconcat (HEAD "1" ANA STAY, start, NULL);
  g_autofree char *two = g_strconcat (one, update, NULL), *three = g_strconcat (one, contrary, NULL);

  assert_says (HEAD "1" ANA STAY, "2025-06-01", "income", NULL, NULL);
  assert_says (one, "2025-06-01", "income", "$1200.50 a month (03/10/2025)", NULL);
  assert_says (two, "2025-06-01", "income", "$0.00 a month (05/10/2025)", NULL);
  assert_says (two, "2025-05-01", "income", "$1200.50 a month (03/10/2025)", NULL);
  assert_says (three, "2025-06-01", "income", "$0.00 a month (05/10/2025)", "do not fit");
}

static void
test_annual (void)
{
  static const char first[] = "\nIncomeBenefits IncomeBenefitsID=I EnrollmentID=E PersonalID=A"
                              " InformationDate=2026-03-01 DataCollectionStage=5 IncomeFromAnySource=0";
  static const char gone[] = "\nExit ExitID=X EnrollmentID=E PersonalID=A ExitDate=2025-12-01 Destination=410";
  g_autofree char *recorded = g_strconcat (HEAD "1" ANA STAY, first, NULL);
  g_autofree char *left = g_strconcat (HEAD "1" ANA STAY, gone, NULL);

  assert_says (HEAD "1" ANA STAY, "2025-06-01", "annual", "Next from 02/08/2026 to 04/09/2026", NULL);
  assert_says (HEAD "1" ANA STAY, "2026-02-08", "annual", "To be recorded now, until 04/09/2026", NULL);
  assert_says (HEAD "1" ANA STAY, "2026-04-10", "annual", "Next from 02/08/2027 to 04/09/2027", "year before");
  assert_says (recorded, "2026-03-20", "annual", "Recorded for 02/08/2026 to 04/09/2026", NULL);
  assert_says (recorded, "2026-06-01", "annual", "Next from 02/08/2027 to 04/09/2027", NULL);
  assert_says (left, "2026-03-20", "annual", NULL, NULL);
}

static void
test_nothing (void)
{
  g_autoptr (GPtrArray) list = work_out (HEAD "1" ANA, "2025-06-01");

  g_assert_cmpuint (list->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/worked-out/age", test_age);
  g_test_add_func ("/report/worked-out/disability", test_disability);
  g_test_add_func ("/report/worked-out/threshold", test_threshold);
  g_test_add_func ("/report/worked-out/months", test_months);
  g_test_add_func ("/report/worked-out/chronic", test_chronic);
  g_test_add_func ("/report/worked-out/chronic-of-household", test_chronic_of_household);
  g_test_add_func ("/report/worked-out/income", test_income);
  g_test_add_func ("/report/worked-out/annual", test_annual);
  g_test_add_func ("/report/worked-out/nothing", test_nothing);
  return g_test_run ();
}
