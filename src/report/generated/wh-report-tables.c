/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made by data/spec/gen-report.py: edit the tables there. */
#include "report/wh-report-spec.h"

#define N_(text) text

static const WhReportColumn columns_projects[] = {
  { N_("Organization Name"), NULL, NULL, NULL },
  { N_("Organization ID"), NULL, NULL, NULL },
  { N_("Project Name"), NULL, NULL, NULL },
  { N_("Project ID"), NULL, NULL, NULL },
  { N_("HMIS Project Type"), NULL, NULL, NULL },
  { N_("RRH Subtype"), NULL, NULL, NULL },
  { N_("Coordinated Entry Access Point"), NULL, NULL, NULL },
  { N_("Affiliated with a residential project"), NULL, NULL, NULL },
  { N_("Project IDs of affiliations"), NULL, NULL, NULL },
  { N_("CoC Number"), NULL, NULL, NULL },
  { N_("Geocode"), NULL, NULL, NULL },
  { N_("Victim Service Provider"), NULL, NULL, NULL },
  { N_("HMIS Software Name and Version Number"), NULL, NULL, NULL },
  { N_("Report Start Date"), NULL, NULL, NULL },
  { N_("Report End Date"), NULL, NULL, NULL },
  { N_("Total Active Clients"), NULL, NULL, NULL },
  { N_("Total Active Households"), NULL, NULL, NULL },
};

static const WhReportColumn columns_validation[] = {
  { N_("Count of Clients for DQ"), "counted_for_quality", NULL, NULL },
  { N_("Count of Clients"), NULL, NULL, NULL },
};

static const WhReportColumn columns_identity_quality[] = {
  { N_("Client Doesn't Know/Prefers Not to Answer"), NULL, NULL, NULL },
  { N_("Information Missing"), NULL, NULL, NULL },
  { N_("Data Issues"), NULL, NULL, NULL },
  { N_("Total"), NULL, NULL, NULL },
  { N_("% of Issue Rate"), "column(E)", NULL, "ratio(column(E),Q5a.B2)" },
};

static const WhReportColumn columns_universal_quality[] = {
  { N_("Client Doesn't Know/Prefers Not to Answer"), NULL, NULL, NULL },
  { N_("Information Missing"), NULL, NULL, NULL },
  { N_("Data Issues"), NULL, NULL, NULL },
  { N_("Total"), NULL, NULL, NULL },
  { N_("% of Issue Rate"), "column(E)", NULL, NULL },
};

static const WhReportColumn columns_income_quality[] = {
  { N_("Client Doesn't Know/Prefers Not to Answer"), NULL, NULL, NULL },
  { N_("Information Missing"), NULL, NULL, NULL },
  { N_("Data Issues"), NULL, NULL, NULL },
  { N_("Total"), NULL, NULL, NULL },
  { N_("% of Issue Rate"), "column(E)", NULL, NULL },
};

static const WhReportColumn columns_homeless_history[] = {
  { N_("Count of total records"), NULL, NULL, NULL },
  { N_("Missing time in institution (3.917.2)"), "institution_time_missing", NULL, NULL },
  { N_("Missing time in housing (3.917.2)"), "housing_time_missing", NULL, NULL },
  { N_("Approximate date this episode started (3.917.3) DK/PNTA/missing"), "homeless_history_asked&DateToStreetESSH=null", NULL, NULL },
  { N_("Number of times (3.917.4) DK/PNTA/missing"), "homeless_history_asked&not(TimesHomelessPastThreeYears=1..4)", NULL, NULL },
  { N_("Number of months (3.917.5) DK/PNTA/missing"), "homeless_history_asked&not(MonthsHomelessPastThreeYears=101..113)", NULL, NULL },
  { N_("% of records unable to calculate"), "column(C..G)", NULL, "ratio(count,column(B))" },
};

static const WhReportColumn columns_timeliness[] = {
  { N_("Number of Project Start Records"), "EntryDate>=report_start&EntryDate<=report_end", "start", NULL },
  { N_("Number of Project Exit Records"), "leaver&ExitDate>=report_start", "exit", NULL },
};

static const WhReportColumn columns_inactive[] = {
  { N_("# of Records"), NULL, NULL, NULL },
  { N_("# of Inactive Records"), NULL, NULL, NULL },
  { N_("% of Inactive Records"), "column(C)", NULL, "ratio(column(C),column(B))" },
};

static const WhReportColumn columns_household[] = {
  { N_("Total"), NULL, NULL, NULL },
  { N_("Without Children"), "without_children", NULL, NULL },
  { N_("With Children and Adults"), "with_children_and_adults", NULL, NULL },
  { N_("With Only Children"), "with_only_children", NULL, NULL },
  { N_("Unknown Household Type"), "unknown_household", NULL, NULL },
};

static const WhReportColumn columns_contacts[] = {
  { N_("All Persons Contacted"), NULL, NULL, NULL },
  { N_("First contact - NOT staying on the Streets, ES, or SH"), "not(first_contact=116|101|118|37|8|9|99)", NULL, NULL },
  { N_("First contact - WAS staying on Streets, ES, or SH"), "first_contact=116|101|118", NULL, NULL },
  { N_("First contact - Worker unable to determine"), "first_contact=37|8|9|99", NULL, NULL },
};

static const WhReportColumn columns_conditions[] = {
  { N_("Total Persons"), NULL, NULL, NULL },
  { N_("Without Children"), "without_children", NULL, NULL },
  { N_("Adults in HH with Children & Adults"), "with_children_and_adults&age>=18", NULL, NULL },
  { N_("Children in HH with Children & Adults"), "with_children_and_adults&age=0..17", NULL, NULL },
  { N_("With Only Children"), "with_only_children", NULL, NULL },
  { N_("Unknown Household Type"), "unknown_household|with_children_and_adults&age=null", NULL, NULL },
};

static const WhReportColumn columns_income_stage[] = {
  { N_("Income at Start"), NULL, "start", NULL },
  { N_("Income at Latest Annual Assessment for Stayers"), "stayer", "annual", NULL },
  { N_("Income at Exit for Leavers"), "leaver", "exit", NULL },
};

static const WhReportColumn columns_income_category[] = {
  { N_("Number of Adults at Start"), NULL, "start", NULL },
  { N_("Number of Adults at Annual Assessment (Stayers)"), "stayer", "annual", NULL },
  { N_("Number of Adults at Exit (Leavers)"), "leaver", "exit", NULL },
};

static const WhReportColumn columns_income_change_annual[] = {
  { N_("Had Income Category at Start and Did Not Have It at Annual Assessment"), NULL, NULL, NULL },
  { N_("Retained Income Category But Had Less $ at Annual Assessment Than at Start"), NULL, NULL, NULL },
  { N_("Retained Income Category and Same $ at Annual Assessment as at Start"), NULL, NULL, NULL },
  { N_("Retained Income Category and Increased $ at Annual Assessment"), NULL, NULL, NULL },
  { N_("Did Not Have the Income Category at Start and Gained the Income Category at Annual Assessment"), NULL, NULL, NULL },
  { N_("Did Not Have the Income Category at Start or at Annual Assessment"), NULL, NULL, NULL },
  { N_("Total Adults (including those with No Income)"), NULL, NULL, NULL },
  { N_("Performance Measure: Adults who Gained or Increased Income from Start to Annual Assessment, Average Gain"), "column(E..F)", NULL, NULL },
  { N_("Performance measure: Percent of persons who accomplished this measure"), "column(E..F)", NULL, "ratio(column(I),column(H))" },
};

static const WhReportColumn columns_income_change_exit[] = {
  { N_("Had Income Category at Start and Did Not Have It at Exit"), NULL, NULL, NULL },
  { N_("Retained Income Category But Had Less $ at Exit Than at Start"), NULL, NULL, NULL },
  { N_("Retained Income Category and Same $ at Exit as at Start"), NULL, NULL, NULL },
  { N_("Retained Income Category and Increased $ at Exit"), NULL, NULL, NULL },
  { N_("Did Not Have the Income Category at Start and Gained the Income Category at Exit"), NULL, NULL, NULL },
  { N_("Did Not Have the Income Category at Start or at Exit"), NULL, NULL, NULL },
  { N_("Total Adults (including those with No Income)"), NULL, NULL, NULL },
  { N_("Performance Measure: Adults who Gained or Increased Income from Start to Exit, Average Gain"), "column(E..F)", NULL, NULL },
  { N_("Performance measure: Percent of persons who accomplished this measure"), "column(E..F)", NULL, "ratio(column(I),column(H))" },
};

static const WhReportColumn columns_disabled_adults[] = {
  { N_("AO: Adult with Disabling Condition"), "without_children&DisablingCondition=1", NULL, NULL },
  { N_("AO: Adult without Disabling Condition"), "without_children&DisablingCondition=0", NULL, NULL },
  { N_("AO: Total Adults"), "without_children", NULL, NULL },
  { N_("AO: % with Disabling Condition by Source"), "without_children&DisablingCondition=1", NULL, "ratio(column(B),column(D))" },
  { N_("AC: Adult with Disabling Condition"), "with_children_and_adults&DisablingCondition=1", NULL, NULL },
  { N_("AC: Adult without Disabling Condition"), "with_children_and_adults&DisablingCondition=0", NULL, NULL },
  { N_("AC: Total Adults"), "with_children_and_adults", NULL, NULL },
  { N_("AC: % with Disabling Condition by Source"), "with_children_and_adults&DisablingCondition=1", NULL, "ratio(column(F),column(H))" },
  { N_("UK: Adult with Disabling Condition"), "unknown_household&DisablingCondition=1", NULL, NULL },
  { N_("UK: Adult without Disabling Condition"), "unknown_household&DisablingCondition=0", NULL, NULL },
  { N_("UK: Total Adults"), "unknown_household", NULL, NULL },
  { N_("UK: % with Disabling Condition by Source"), "unknown_household&DisablingCondition=1", NULL, "ratio(column(J),column(L))" },
};

static const WhReportColumn columns_benefit_stage[] = {
  { N_("Benefit at Start"), NULL, "start", NULL },
  { N_("Benefit at Latest Annual Assessment for Stayers"), "stayer", "annual", NULL },
  { N_("Benefit at Exit for Leavers"), "leaver&(head|exits_with_head)", "exit", NULL },
};

static const WhReportColumn columns_insurance_stage[] = {
  { N_("At Start"), NULL, "start", NULL },
  { N_("At Annual Assessment for Stayers"), "stayer", "annual", NULL },
  { N_("At Exit for Leavers"), "leaver", "exit", NULL },
};

static const WhReportColumn columns_leavers_stayers[] = {
  { N_("Total"), NULL, NULL, NULL },
  { N_("Leavers"), "leaver", NULL, NULL },
  { N_("Stayers"), "stayer", NULL, NULL },
};

static const WhReportColumn columns_leavers_stayers_only[] = {
  { N_("Leavers"), "leaver", NULL, NULL },
  { N_("Stayers"), "stayer", NULL, NULL },
};

static const WhReportColumn columns_race[] = {
  { N_("American Indian, Alaska Native, or Indigenous"), "races=1&AmIndAKNative=1", NULL, NULL },
  { N_("Asian or Asian American"), "races=1&Asian=1", NULL, NULL },
  { N_("Black, African American, or African"), "races=1&BlackAfAmerican=1", NULL, NULL },
  { N_("Hispanic/Latina/o"), "races=1&HispanicLatinao=1", NULL, NULL },
  { N_("Middle Eastern or North African"), "races=1&MidEastNAfrican=1", NULL, NULL },
  { N_("Native Hawaiian or Pacific Islander"), "races=1&NativeHIPacific=1", NULL, NULL },
  { N_("White"), "races=1&White=1", NULL, NULL },
  { N_("At Least 1 Race and Hispanic/Latina/o"), "races>=2&HispanicLatinao=1", NULL, NULL },
  { N_("Multi-racial (does not include Hispanic/Latina/o)"), "races>=2&not(HispanicLatinao=1)", NULL, NULL },
  { N_("Unknown (Doesn't Know, Prefers not to Answer, Data not Collected)"), "races=0", NULL, NULL },
};

static const WhReportColumn columns_race_total[] = {
  { N_("Total"), NULL, NULL, NULL },
  { N_("American Indian, Alaska Native, or Indigenous"), "races=1&AmIndAKNative=1", NULL, NULL },
  { N_("Asian or Asian American"), "races=1&Asian=1", NULL, NULL },
  { N_("Black, African American, or African"), "races=1&BlackAfAmerican=1", NULL, NULL },
  { N_("Hispanic/Latina/o"), "races=1&HispanicLatinao=1", NULL, NULL },
  { N_("Middle Eastern or North African"), "races=1&MidEastNAfrican=1", NULL, NULL },
  { N_("Native Hawaiian or Pacific Islander"), "races=1&NativeHIPacific=1", NULL, NULL },
  { N_("White"), "races=1&White=1", NULL, NULL },
  { N_("At Least 1 Race and Hispanic/Latina/o"), "races>=2&HispanicLatinao=1", NULL, NULL },
  { N_("Multi-racial (does not include Hispanic/Latina/o)"), "races>=2&not(HispanicLatinao=1)", NULL, NULL },
  { N_("Unknown (Doesn't Know, Prefers not to Answer, Data not Collected)"), "races=0", NULL, NULL },
};

static const WhReportColumn columns_household_adults[] = {
  { N_("Total"), NULL, NULL, NULL },
  { N_("Without Children"), "without_children", NULL, NULL },
  { N_("With Children and Adults"), "with_children_and_adults", NULL, NULL },
  { N_("Unknown Household Type"), "unknown_household", NULL, NULL },
};

static const WhReportColumn columns_condition_stage[] = {
  { N_("Conditions At Start"), NULL, "start", NULL },
  { N_("Conditions at Latest Assessment for Stayers"), "stayer", "latest", NULL },
  { N_("Conditions at Exit for Leavers"), "leaver", "exit", NULL },
};

static const WhReportColumn columns_parenting[] = {
  { N_("Total Parenting Youth"), "parenting_youth", NULL, NULL },
  { N_("Total Children of Parenting Youth"), "RelationshipToHoH=2", NULL, NULL },
  { N_("Total Persons"), NULL, NULL, NULL },
  { N_("Total Households"), "head", NULL, NULL },
};

static const WhReportColumn columns_income_category_youth[] = {
  { N_("Number of Youth at Start"), NULL, "start", NULL },
  { N_("Number of Youth at Annual Assessment (Stayers)"), "stayer", "annual", NULL },
  { N_("Number of Youth at Exit (Leavers)"), "leaver", "exit", NULL },
};

static const WhReportColumn columns_disabled_youth[] = {
  { N_("AO: Youth with Disabling Condition"), "without_children&DisablingCondition=1", NULL, NULL },
  { N_("AO: Youth without Disabling Condition"), "without_children&DisablingCondition=0", NULL, NULL },
  { N_("AO: Total Youths"), "without_children", NULL, NULL },
  { N_("AO: % with Disabling Condition by Source"), "without_children&DisablingCondition=1", NULL, "ratio(column(B),column(D))" },
  { N_("AC: Youth with Disabling Condition"), "with_children_and_adults&DisablingCondition=1", NULL, NULL },
  { N_("AC: Youth without Disabling Condition"), "with_children_and_adults&DisablingCondition=0", NULL, NULL },
  { N_("AC: Total Youths"), "with_children_and_adults", NULL, NULL },
  { N_("AC: % with Disabling Condition by Source"), "with_children_and_adults&DisablingCondition=1", NULL, "ratio(column(F),column(H))" },
  { N_("CO: Youth with Disabling Condition"), "with_only_children&DisablingCondition=1", NULL, NULL },
  { N_("CO: Youth without Disabling Condition"), "with_only_children&DisablingCondition=0", NULL, NULL },
  { N_("CO: Total Youths"), "with_only_children", NULL, NULL },
  { N_("CO: % with Disabling Condition by Source"), "with_only_children&DisablingCondition=1", NULL, "ratio(column(J),column(L))" },
  { N_("UK: Youth with Disabling Condition"), "unknown_household&DisablingCondition=1", NULL, NULL },
  { N_("UK: Youth without Disabling Condition"), "unknown_household&DisablingCondition=0", NULL, NULL },
  { N_("UK: Total Youths"), "unknown_household", NULL, NULL },
  { N_("UK: % with Disabling Condition by Source"), "unknown_household&DisablingCondition=1", NULL, "ratio(column(N),column(P))" },
};

static const WhReportColumn columns_education_stage[] = {
  { N_("At Project Start"), NULL, "start", NULL },
  { N_("At Project Exit"), NULL, "exit", NULL },
};

static const WhReportRow rows_q5a[] = {
  { N_("Total number of persons served"), NULL, NULL, 0x0 },
  { N_("Number of adults (age 18 or over)"), "age>=18", NULL, 0x0 },
  { N_("Number of children (under age 18)"), "age>=0&age<18", NULL, 0x0 },
  { N_("Number of persons with unknown age"), "age=null", NULL, 0x0 },
  { N_("Number of leavers"), "leaver", NULL, 0x0 },
  { N_("Number of adult leavers"), "leaver&age>=18", NULL, 0x0 },
  { N_("Number of adult and head of household leavers"), "leaver&adult_or_head", NULL, 0x0 },
  { N_("Number of stayers"), "stayer", NULL, 0x0 },
  { N_("Number of adult stayers"), "stayer&age>=18", NULL, 0x0 },
  { N_("Number of veterans"), "age>=18&VeteranStatus=1", NULL, 0x0 },
  { N_("Number of chronically homeless persons"), "chronic=1", NULL, 0x0 },
  { N_("Number of youth under age 25"), "youth", NULL, 0x0 },
  { N_("Number of parenting youth under age 25 with children"), "parenting_youth", NULL, 0x0 },
  { N_("Number of adult heads of household"), "head&age>=18", NULL, 0x0 },
  { N_("Number of child and unknown-age heads of household"), "head&not(age>=18)", NULL, 0x0 },
  { N_("Heads of households and adult stayers in the project 365 days or more"), "long_stayer", NULL, 0x0 },
};

static const WhReportRow rows_q6a[] = {
  { N_("Name (3.01)"), "NameDataQuality=8|9;NameDataQuality=99|not(NameDataQuality=8|9)&(FirstName=null|LastName=null);NameDataQuality=2;column(B..D);", NULL, 0x0 },
  { N_("Social Security Number (3.02)"), "SSNDataQuality=8|9;SSNDataQuality=99|SSN=null&not(SSNDataQuality=8|9);SSNDataQuality=2|SSNDataQuality=1&ssn_invalid;column(B..D);", NULL, 0x0 },
  { N_("Date of Birth (3.03)"), "DOB=null&DOBDataQuality=8|9;DOB=null&not(DOBDataQuality=8|9);DOBDataQuality=2|DOB<\"1915-01-01\"|DOB>Enrollment.DateCreated|head&DOB>EntryDate|DOB>Client.DateCreated|DOB!=null&DOBDataQuality=8|9|99;column(B..D);", NULL, 0x0 },
  { N_("Race/Ethnicity (3.04)"), "RaceNone=8|9;RaceNone=99|races=0&not(RaceNone=8|9);none;column(B..D);", NULL, 0x4 },
  { N_("Overall Score"), "none;none;none;row(2..5);", NULL, 0x7 },
};

static const WhReportRow rows_q6b[] = {
  { N_("Veteran Status (3.07)"), "age>=18&VeteranStatus=8|9;age>=18&(VeteranStatus=99|VeteranStatus=null);age=0..17&VeteranStatus=1;column(B..D);", ";;;;ratio(column(E),Q5a.B3+Q5a.B4)", 0x0 },
  { N_("Project Start Date (3.10)"), "none;none;overlapping_start;column(B..D);", ";;;;ratio(column(E),Q5a.B2)", 0x3 },
  { N_("Relationship to Head of Household (3.15)"), "none;RelationshipToHoH=null;RelationshipToHoH!=1..5|household_heads!=1;column(B..D);", ";;;;ratio(column(E),Q5a.B2)", 0x1 },
  { N_("Enrollment CoC (3.16)"), "none;head&EnrollmentCoC=null;head&coc_unreadable;column(B..D);", ";;;;ratio(column(E),Q5a.B15+Q5a.B16)", 0x1 },
  { N_("Disabling Condition (3.08)"), "DisablingCondition=8|9;DisablingCondition=99|DisablingCondition=null;DisablingCondition=0&latest.impairing;column(B..D);", ";;;;ratio(column(E),Q5a.B2)", 0x0 },
};

static const WhReportRow rows_q6c[] = {
  { N_("Destination (3.12)"), "leaver&destination=8|9;leaver&destination=30|99;none;column(B..D);", ";;;;ratio(column(E),Q5a.B6)", 0x4 },
  { N_("Income and Sources (4.02) at Start"), "adult_or_head&start.IncomeFromAnySource=8|9;adult_or_head&not(start.IncomeFromAnySource=0|1|8|9);adult_or_head&start.income_conflict;column(B..D);", ";;;;ratio(column(E),Q5a.B3+Q5a.B16)", 0x0 },
  { N_("Income and Sources (4.02) at Annual Assessment"), "adult_or_head&assessment_required&annual.IncomeFromAnySource=8|9;adult_or_head&assessment_required&not(annual.IncomeFromAnySource=0|1|8|9);adult_or_head&assessment_required&annual.income_conflict;column(B..D);", ";;;;ratio(column(E),Q5a.B17)", 0x0 },
  { N_("Income and Sources (4.02) at Exit"), "adult_or_head&leaver&exit.IncomeFromAnySource=8|9;adult_or_head&leaver&not(exit.IncomeFromAnySource=0|1|8|9);adult_or_head&leaver&exit.income_conflict;column(B..D);", ";;;;ratio(column(E),Q5a.B8)", 0x0 },
};

static const WhReportRow rows_q6d[] = {
  { N_("ES-EE, ES-NbN, SH, Street Outreach"), "ProjectType=0|1|4|8;none;none;ProjectType=0|1|4|8;ProjectType=0|1|4|8;ProjectType=0|1|4|8;ProjectType=0|1|4|8", NULL, 0x6 },
  { N_("TH"), "ProjectType=2", NULL, 0x0 },
  { N_("PH (all)"), "ProjectType=3|9|10|13", NULL, 0x0 },
  { N_("CE"), "ProjectType=14", NULL, 0x0 },
  { N_("SSO, Day Shelter, HP"), "ProjectType=6|11|12", NULL, 0x0 },
  { N_("Total"), "row(2..6)", NULL, 0x3e },
};

static const WhReportRow rows_q6e[] = {
  { N_("< 0 days"), "record.delay<0", NULL, 0x0 },
  { N_("0 days"), "record.delay=0", NULL, 0x0 },
  { N_("1-3 days"), "record.delay=1..3", NULL, 0x0 },
  { N_("4-6 days"), "record.delay=4..6", NULL, 0x0 },
  { N_("7-10 days"), "record.delay=7..10", NULL, 0x0 },
  { N_("11+ days"), "record.delay>=11", NULL, 0x0 },
};

static const WhReportRow rows_q6f[] = {
  { N_("Contact (Adults and Heads of Household in Street Outreach or PATH-funded SSO)"), "open_90_days&adult_or_head&(ProjectType=4|ProjectType=6&path_project);column(B)&contact_inactive;", NULL, 0x0 },
  { N_("Bed Night (All clients in ES - NBN)"), "open_90_days&ProjectType=1;column(B)&night_inactive;", NULL, 0x0 },
};

static const WhReportRow rows_q7a[] = {
  { N_("Adults"), "age>=18", NULL, 0x0 },
  { N_("Children"), "age=0..17", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "age=null&DOB=null&DOBDataQuality=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "age=null&not(DOB=null&DOBDataQuality=8|9)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
  { N_("For PSH & RRH - the total persons served who moved into housing"), "housing_project&move_in!=null", NULL, 0x0 },
};

static const WhReportRow rows_q7b[] = {
  { N_("January"), "there_january", NULL, 0x0 },
  { N_("April"), "there_april", NULL, 0x0 },
  { N_("July"), "there_july", NULL, 0x0 },
  { N_("October"), "there_october", NULL, 0x0 },
};

static const WhReportRow rows_q8a[] = {
  { N_("Total Households"), NULL, NULL, 0x0 },
  { N_("For PSH & RRH - the total households served who moved into housing"), "housing_project&move_in!=null", NULL, 0x0 },
};

static const WhReportRow rows_q8b[] = {
  { N_("January"), "household_there_january", NULL, 0x0 },
  { N_("April"), "household_there_april", NULL, 0x0 },
  { N_("July"), "household_there_july", NULL, 0x0 },
  { N_("October"), "household_there_october", NULL, 0x0 },
};

static const WhReportRow rows_q9a[] = {
  { N_("Once"), "contacts=1", NULL, 0x0 },
  { N_("2-5 Times"), "contacts=2..5", NULL, 0x0 },
  { N_("6-9 Times"), "contacts=6..9", NULL, 0x0 },
  { N_("10+ Times"), "contacts>=10", NULL, 0x0 },
  { N_("Total Persons Contacted"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q9b[] = {
  { N_("Once"), "contacts=1", NULL, 0x0 },
  { N_("2-5 Contacts"), "contacts=2..5", NULL, 0x0 },
  { N_("6-9 Contacts"), "contacts=6..9", NULL, 0x0 },
  { N_("10+ Contacts"), "contacts>=10", NULL, 0x0 },
  { N_("Total Persons Engaged"), NULL, NULL, 0x0 },
  { N_("Rate of Engagement"), "row(6)", "ratio(row(6),row(Q9a,6))", 0x0 },
};

static const WhReportRow rows_q11[] = {
  { N_("Under 5"), "age=0..4", NULL, 0x0 },
  { N_("5-12"), "age=5..12", NULL, 0x0 },
  { N_("13-17"), "age=13..17", NULL, 0x0 },
  { N_("18-24"), "age=18..24", NULL, 0x0 },
  { N_("25-34"), "age=25..34", NULL, 0x0 },
  { N_("35-44"), "age=35..44", NULL, 0x0 },
  { N_("45-54"), "age=45..54", NULL, 0x0 },
  { N_("55-64"), "age=55..64", NULL, 0x0 },
  { N_("65+"), "age>=65", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "age=null&DOB=null&DOBDataQuality=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "age=null&not(DOB=null&DOBDataQuality=8|9)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q12[] = {
  { N_("American Indian, Alaska Native, or Indigenous"), "races=1&AmIndAKNative=1", NULL, 0x0 },
  { N_("Asian or Asian American"), "races=1&Asian=1", NULL, 0x0 },
  { N_("Black, African American, or African"), "races=1&BlackAfAmerican=1", NULL, 0x0 },
  { N_("Hispanic/Latina/o"), "races=1&HispanicLatinao=1", NULL, 0x0 },
  { N_("Middle Eastern or North African"), "races=1&MidEastNAfrican=1", NULL, 0x0 },
  { N_("Native Hawaiian or Pacific Islander"), "races=1&NativeHIPacific=1", NULL, 0x0 },
  { N_("White"), "races=1&White=1", NULL, 0x0 },
  { N_("American Indian, Alaska Native, or Indigenous & Asian or Asian American"), "races=2&AmIndAKNative=1&Asian=1", NULL, 0x0 },
  { N_("American Indian, Alaska Native, or Indigenous & Black, African American, or African"), "races=2&AmIndAKNative=1&BlackAfAmerican=1", NULL, 0x0 },
  { N_("American Indian, Alaska Native, or Indigenous & Hispanic/Latina/o"), "races=2&AmIndAKNative=1&HispanicLatinao=1", NULL, 0x0 },
  { N_("American Indian, Alaska Native, or Indigenous & Middle Eastern or North African"), "races=2&AmIndAKNative=1&MidEastNAfrican=1", NULL, 0x0 },
  { N_("American Indian, Alaska Native, or Indigenous & Native Hawaiian or Pacific Islander"), "races=2&AmIndAKNative=1&NativeHIPacific=1", NULL, 0x0 },
  { N_("American Indian, Alaska Native, or Indigenous & White"), "races=2&AmIndAKNative=1&White=1", NULL, 0x0 },
  { N_("Asian or Asian American & Black, African American, or African"), "races=2&Asian=1&BlackAfAmerican=1", NULL, 0x0 },
  { N_("Asian or Asian American & Hispanic/Latina/o"), "races=2&Asian=1&HispanicLatinao=1", NULL, 0x0 },
  { N_("Asian or Asian American & Middle Eastern or North African"), "races=2&Asian=1&MidEastNAfrican=1", NULL, 0x0 },
  { N_("Asian or Asian American & Native Hawaiian or Pacific Islander"), "races=2&Asian=1&NativeHIPacific=1", NULL, 0x0 },
  { N_("Asian or Asian American & White"), "races=2&Asian=1&White=1", NULL, 0x0 },
  { N_("Black, African American, or African & Hispanic/Latina/o"), "races=2&BlackAfAmerican=1&HispanicLatinao=1", NULL, 0x0 },
  { N_("Black, African American, or African & Middle Eastern or North African"), "races=2&BlackAfAmerican=1&MidEastNAfrican=1", NULL, 0x0 },
  { N_("Black, African American, or African & Native Hawaiian or Pacific Islander"), "races=2&BlackAfAmerican=1&NativeHIPacific=1", NULL, 0x0 },
  { N_("Black, African American, or African & White"), "races=2&BlackAfAmerican=1&White=1", NULL, 0x0 },
  { N_("Hispanic/Latina/o & Middle Eastern or North African"), "races=2&HispanicLatinao=1&MidEastNAfrican=1", NULL, 0x0 },
  { N_("Hispanic/Latina/o & Native Hawaiian or Pacific Islander"), "races=2&HispanicLatinao=1&NativeHIPacific=1", NULL, 0x0 },
  { N_("Hispanic/Latina/o & White"), "races=2&HispanicLatinao=1&White=1", NULL, 0x0 },
  { N_("Middle Eastern or North African & Native Hawaiian or Pacific Islander"), "races=2&MidEastNAfrican=1&NativeHIPacific=1", NULL, 0x0 },
  { N_("Middle Eastern or North African & White"), "races=2&MidEastNAfrican=1&White=1", NULL, 0x0 },
  { N_("Native Hawaiian or Pacific Islander & White"), "races=2&NativeHIPacific=1&White=1", NULL, 0x0 },
  { N_("Multiracial - more than 2 races/ethnicity, with one being Hispanic/Latina/o"), "races>=3&HispanicLatinao=1", NULL, 0x0 },
  { N_("Multiracial - more than 2 races, where no option is Hispanic/Latina/o"), "races>=3&not(HispanicLatinao=1)", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "races=0&RaceNone=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "races=0&not(RaceNone=8|9)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q13a1[] = {
  { N_("Mental Health Disorder"), "record.mental_health", NULL, 0x0 },
  { N_("Alcohol Use Disorder"), "record.alcohol_only", NULL, 0x0 },
  { N_("Drug Use Disorder"), "record.drugs_only", NULL, 0x0 },
  { N_("Both Alcohol and Drug Use Disorders"), "record.alcohol_and_drugs", NULL, 0x0 },
  { N_("Chronic Health Condition"), "record.chronic_condition", NULL, 0x0 },
  { N_("HIV/AIDS"), "record.hiv_aids", NULL, 0x0 },
  { N_("Developmental Disability"), "record.developmental", NULL, 0x0 },
  { N_("Physical Disability"), "record.physical", NULL, 0x0 },
};

static const WhReportRow rows_q13a2[] = {
  { N_("None"), "record.conditions=0&DisablingCondition=0", NULL, 0x0 },
  { N_("1 Condition"), "record.conditions=1", NULL, 0x0 },
  { N_("2 Conditions"), "record.conditions=2", NULL, 0x0 },
  { N_("3+ Conditions"), "record.conditions>=3", NULL, 0x0 },
  { N_("Condition Unknown"), "record.conditions=0&DisablingCondition=1", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "record.conditions=0&DisablingCondition=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "record.conditions=0&not(DisablingCondition=0|1|8|9)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q14a[] = {
  { N_("Yes"), "dv_survivor=1", NULL, 0x0 },
  { N_("No"), "dv_survivor=0", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "dv_survivor=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "not(dv_survivor=0|1|8|9)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q14b[] = {
  { N_("Within the past three months"), "dv_when=1", NULL, 0x0 },
  { N_("Three to six months ago"), "dv_when=2", NULL, 0x0 },
  { N_("Six months to one year"), "dv_when=3", NULL, 0x0 },
  { N_("One year ago, or more"), "dv_when=4", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "dv_when=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "not(dv_when=1..4|8|9)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q15[] = {
  { N_("Homeless Situations"), NULL, NULL, 0x1f },
  { N_("Place not meant for habitation"), "prior_situation=116", NULL, 0x0 },
  { N_("Emergency shelter, including hotel or motel paid for with emergency shelter voucher, Host Home shelter"), "prior_situation=101", NULL, 0x0 },
  { N_("Safe Haven"), "prior_situation=118", NULL, 0x0 },
  { N_("Subtotal"), "row(3..5)", NULL, 0x0 },
  { N_("Institutional Situations"), NULL, NULL, 0x1f },
  { N_("Foster care home or foster care group home"), "prior_situation=215", NULL, 0x0 },
  { N_("Hospital or other residential non-psychiatric medical facility"), "prior_situation=206", NULL, 0x0 },
  { N_("Jail, prison or juvenile detention facility"), "prior_situation=207", NULL, 0x0 },
  { N_("Long-term care facility or nursing home"), "prior_situation=225", NULL, 0x0 },
  { N_("Psychiatric hospital or other psychiatric facility"), "prior_situation=204", NULL, 0x0 },
  { N_("Substance abuse treatment facility or detox center"), "prior_situation=205", NULL, 0x0 },
  { N_("Subtotal"), "row(8..13)", NULL, 0x0 },
  { N_("Temporary Situations"), NULL, NULL, 0x1f },
  { N_("Transitional housing for homeless persons (including homeless youth)"), "prior_situation=302", NULL, 0x0 },
  { N_("Residential project or halfway house with no homeless criteria"), "prior_situation=329", NULL, 0x0 },
  { N_("Hotel or motel paid for without emergency shelter voucher"), "prior_situation=314", NULL, 0x0 },
  { N_("Host Home (non-crisis)"), "prior_situation=332", NULL, 0x0 },
  { N_("Staying or living in a friend's room, apartment or house"), "prior_situation=336", NULL, 0x0 },
  { N_("Staying or living in a family member's room, apartment or house"), "prior_situation=335", NULL, 0x0 },
  { N_("Subtotal"), "row(16..21)", NULL, 0x0 },
  { N_("Permanent Situations"), NULL, NULL, 0x1f },
  { N_("Rental by client, no ongoing housing subsidy"), "prior_situation=410", NULL, 0x0 },
  { N_("Rental by client, with ongoing housing subsidy"), "prior_situation=435", NULL, 0x0 },
  { N_("Owned by client, with ongoing housing subsidy"), "prior_situation=421", NULL, 0x0 },
  { N_("Owned by client, no ongoing housing subsidy"), "prior_situation=411", NULL, 0x0 },
  { N_("Subtotal"), "row(24..27)", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "prior_situation=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "prior_situation=99", NULL, 0x0 },
  { N_("Subtotal"), "row(29..30)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q16[] = {
  { N_("No Income"), "record.amount=0", NULL, 0x0 },
  { N_("$1 - $150"), "record.amount>0&record.amount<=15000", NULL, 0x0 },
  { N_("$151 - $250"), "record.amount>15000&record.amount<=25000", NULL, 0x0 },
  { N_("$251 - $500"), "record.amount>25000&record.amount<=50000", NULL, 0x0 },
  { N_("$501 - $1,000"), "record.amount>50000&record.amount<=100000", NULL, 0x0 },
  { N_("$1,001 - $1,500"), "record.amount>100000&record.amount<=150000", NULL, 0x0 },
  { N_("$1,501 - $2,000"), "record.amount>150000&record.amount<=200000", NULL, 0x0 },
  { N_("$2,001+"), "record.amount>200000", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "record.amount=null&record.IncomeFromAnySource=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "record.amount=null&not(record.IncomeFromAnySource=8|9);record.amount=null&not(record.IncomeFromAnySource=8|9)&record.found;record.amount=null&not(record.IncomeFromAnySource=8|9)", NULL, 0x0 },
  { N_("Number of adult stayers not yet required to have an annual assessment"), "not(assessment_required)", NULL, 0x5 },
  { N_("Number of adult stayers without required annual assessment"), "assessment_required&not(record.found)", NULL, 0x5 },
  { N_("Total Adults"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q17[] = {
  { N_("Earned Income"), "record.Earned=1", NULL, 0x0 },
  { N_("Unemployment Insurance"), "record.Unemployment=1", NULL, 0x0 },
  { N_("Supplemental Security Income (SSI)"), "record.SSI=1", NULL, 0x0 },
  { N_("Social Security Disability Insurance (SSDI)"), "record.SSDI=1", NULL, 0x0 },
  { N_("VA Service - Connected Disability Compensation"), "record.VADisabilityService=1", NULL, 0x0 },
  { N_("VA Non-Service Connected Disability Pension"), "record.VADisabilityNonService=1", NULL, 0x0 },
  { N_("Private Disability Insurance"), "record.PrivateDisability=1", NULL, 0x0 },
  { N_("Worker's Compensation"), "record.WorkersComp=1", NULL, 0x0 },
  { N_("Temporary Assistance for Needy Families (TANF)"), "record.TANF=1", NULL, 0x0 },
  { N_("General Assistance (GA)"), "record.GA=1", NULL, 0x0 },
  { N_("Retirement Income from Social Security"), "record.SocSecRetirement=1", NULL, 0x0 },
  { N_("Pension or retirement income from a former job"), "record.Pension=1", NULL, 0x0 },
  { N_("Child Support"), "record.ChildSupport=1", NULL, 0x0 },
  { N_("Alimony and other spousal support"), "record.Alimony=1", NULL, 0x0 },
  { N_("Other Source"), "record.OtherIncomeSource=1", NULL, 0x0 },
  { N_("Adults with Income Information at Start and Annual Assessment/Exit"), "start.IncomeFromAnySource=0|1&record.IncomeFromAnySource=0|1", NULL, 0x1 },
};

static const WhReportRow rows_q18[] = {
  { N_("Adults with Only Earned Income (i.e., Employment Income)"), "record.earned>0&record.amount<=record.earned", NULL, 0x0 },
  { N_("Adults with Only Other Income"), "record.earned=0&record.amount>0", NULL, 0x0 },
  { N_("Adults with Both Earned and Other Income"), "record.earned>0&record.amount>record.earned", NULL, 0x0 },
  { N_("Adults with No Income"), "record.amount=0", NULL, 0x0 },
  { N_("Adults with Client Doesn't Know/Prefers Not to Answer"), "record.amount=null&record.IncomeFromAnySource=8|9", NULL, 0x0 },
  { N_("Adults with Missing Income Information"), "record.amount=null&not(record.IncomeFromAnySource=8|9);record.amount=null&not(record.IncomeFromAnySource=8|9)&record.found;record.amount=null&not(record.IncomeFromAnySource=8|9)", NULL, 0x0 },
  { N_("Number of adult stayers not yet required to have an annual assessment"), "not(assessment_required)", NULL, 0x5 },
  { N_("Number of adult stayers without required annual assessment"), "assessment_required&not(record.found)", NULL, 0x5 },
  { N_("Total Adults"), NULL, NULL, 0x0 },
  { N_("1 or more source of income"), "row(2..4)", NULL, 0x0 },
  { N_("Adults with Income Information at Start and Annual Assessment/Exit"), "start.IncomeFromAnySource=0|1&record.IncomeFromAnySource=0|1", NULL, 0x1 },
};

static const WhReportRow rows_q19a1[] = {
  { N_("Number of Adults with Earned Income (i.e., Employment Income)"), "start.earned>0&record.earned=0;start.earned>0&record.earned>0&record.earned<start.earned;start.earned>0&record.earned=start.earned;start.earned>0&record.earned>start.earned;start.earned=0&record.earned>0;start.earned=0&record.earned=0;;;", NULL, 0x0 },
  { N_("Average Change in Earned Income"), "row(2)", "mean_money(record.earned-start.earned)", 0x164 },
  { N_("Number of Adults with Other Income"), "start.other>0&record.other=0;start.other>0&record.other>0&record.other<start.other;start.other>0&record.other=start.other;start.other>0&record.other>start.other;start.other=0&record.other>0;start.other=0&record.other=0;;;", NULL, 0x0 },
  { N_("Average Change in Other Income"), "row(4)", "mean_money(record.other-start.other)", 0x164 },
  { N_("Number of Adults with Any Income (i.e., Total Income)"), "start.amount>0&record.amount=0;start.amount>0&record.amount>0&record.amount<start.amount;start.amount>0&record.amount=start.amount;start.amount>0&record.amount>start.amount;start.amount=0&record.amount>0;start.amount=0&record.amount=0;;;", NULL, 0x0 },
  { N_("Average Change in Overall Income"), "row(6)", "mean_money(record.amount-start.amount)", 0x124 },
};

static const WhReportRow rows_q19b[] = {
  { N_("Earned Income"), "record.Earned=1", NULL, 0x0 },
  { N_("Unemployment Insurance"), "record.Unemployment=1", NULL, 0x0 },
  { N_("Supplemental Security Income (SSI)"), "record.SSI=1", NULL, 0x0 },
  { N_("Social Security Disability Insurance (SSDI)"), "record.SSDI=1", NULL, 0x0 },
  { N_("VA Service - Connected Disability Compensation"), "record.VADisabilityService=1", NULL, 0x0 },
  { N_("VA Non-Service Connected Disability Pension"), "record.VADisabilityNonService=1", NULL, 0x0 },
  { N_("Private Disability Insurance"), "record.PrivateDisability=1", NULL, 0x0 },
  { N_("Worker's Compensation"), "record.WorkersComp=1", NULL, 0x0 },
  { N_("Temporary Assistance for Needy Families (TANF)"), "record.TANF=1", NULL, 0x0 },
  { N_("General Assistance (GA)"), "record.GA=1", NULL, 0x0 },
  { N_("Retirement Income from Social Security"), "record.SocSecRetirement=1", NULL, 0x0 },
  { N_("Pension or retirement income from a former job"), "record.Pension=1", NULL, 0x0 },
  { N_("Child Support"), "record.ChildSupport=1", NULL, 0x0 },
  { N_("Alimony and other spousal support"), "record.Alimony=1", NULL, 0x0 },
  { N_("Other Source"), "record.OtherIncomeSource=1", NULL, 0x0 },
  { N_("No Sources"), "record.IncomeFromAnySource=0", NULL, 0x0 },
  { N_("Unduplicated Total Adults"), NULL, NULL, 0x888 },
};

static const WhReportRow rows_q20a[] = {
  { N_("Supplemental Nutrition Assistance Program (SNAP) (Previously known as Food Stamps)"), "record.SNAP=1", NULL, 0x0 },
  { N_("Special Supplemental Nutrition Program for Women, Infants, and Children (WIC)"), "record.WIC=1", NULL, 0x0 },
  { N_("TANF Child Care Services"), "record.TANFChildCare=1", NULL, 0x0 },
  { N_("TANF Transportation Services"), "record.TANFTransportation=1", NULL, 0x0 },
  { N_("Other TANF-Funded Services"), "record.OtherTANF=1", NULL, 0x0 },
  { N_("Other Source"), "record.OtherBenefitsSource=1", NULL, 0x0 },
};

static const WhReportRow rows_q20b[] = {
  { N_("No Sources"), "record.BenefitsFromAnySource=0&record.benefits=0", NULL, 0x0 },
  { N_("1 + Source(s)"), "record.BenefitsFromAnySource=1|record.benefits>0", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "record.BenefitsFromAnySource=8|9&record.benefits=0", NULL, 0x0 },
  { N_("Data Not Collected/Not stayed long enough for Annual Assessment"), "not(row(2..4))", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q21[] = {
  { N_("MEDICAID"), "record.Medicaid=1", NULL, 0x0 },
  { N_("MEDICARE"), "record.Medicare=1", NULL, 0x0 },
  { N_("State Children's Health Insurance Program"), "record.SCHIP=1", NULL, 0x0 },
  { N_("Veteran's Health Administration (VHA)"), "record.VHAServices=1", NULL, 0x0 },
  { N_("Employer - Provided Health Insurance"), "record.EmployerProvided=1", NULL, 0x0 },
  { N_("Health Insurance obtained through COBRA"), "record.COBRA=1", NULL, 0x0 },
  { N_("Private Pay Health Insurance"), "record.PrivatePay=1", NULL, 0x0 },
  { N_("State Health Insurance for Adults"), "record.StateHealthIns=1", NULL, 0x0 },
  { N_("Indian Health Services Program"), "record.IndianHealthServices=1", NULL, 0x0 },
  { N_("Other"), "record.OtherInsurance=1", NULL, 0x0 },
  { N_("No Health Insurance"), "record.InsuranceFromAnySource=0|1&record.insurances=0", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "record.InsuranceFromAnySource=8|9&record.insurances=0", NULL, 0x0 },
  { N_("Data Not Collected"), "not(record.InsuranceFromAnySource=0|1|8|9)&not(record.insurances>0);assessment_required&not(record.InsuranceFromAnySource=0|1|8|9)&not(record.insurances>0);not(record.InsuranceFromAnySource=0|1|8|9)&not(record.insurances>0)", NULL, 0x0 },
  { N_("Number of Stayers not yet Required To Have an Annual Assessment"), "not(assessment_required)", NULL, 0x5 },
  { N_("1 Source of Health Insurance"), "record.insurances=1", NULL, 0x0 },
  { N_("More than 1 Source of Health Insurance"), "record.insurances>=2", NULL, 0x0 },
};

static const WhReportRow rows_q22a1[] = {
  { N_("30 days or less"), "days=0..30", NULL, 0x0 },
  { N_("31 to 60 days"), "days=31..60", NULL, 0x0 },
  { N_("61 to 90 days"), "days=61..90", NULL, 0x0 },
  { N_("91 to 180 days"), "days=91..180", NULL, 0x0 },
  { N_("181 to 365 days"), "days=181..365", NULL, 0x0 },
  { N_("366 to 730 days (1-2 Yrs)"), "days=366..730", NULL, 0x0 },
  { N_("731 to 1,095 days (2-3 Yrs)"), "days=731..1095", NULL, 0x0 },
  { N_("1,096 to 1,460 days (3-4 Yrs)"), "days=1096..1460", NULL, 0x0 },
  { N_("1,461 to 1,825 days (4-5 Yrs)"), "days=1461..1825", NULL, 0x0 },
  { N_("More than 1,825 days (> 5 Yrs)"), "days>=1826", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q22a2[] = {
  { N_("0 to 7 days"), "days=0..7", NULL, 0x0 },
  { N_("8 to 14 days"), "days=8..14", NULL, 0x0 },
  { N_("15 to 21 days"), "days=15..21", NULL, 0x0 },
  { N_("22 to 30 days"), "days=22..30", NULL, 0x0 },
  { N_("31 to 60 days"), "days=31..60", NULL, 0x0 },
  { N_("61 to 90 days"), "days=61..90", NULL, 0x0 },
  { N_("91 to 180 days"), "days=91..180", NULL, 0x0 },
  { N_("181 to 365 days"), "days=181..365", NULL, 0x0 },
  { N_("366 to 730 days (1-2 Yrs)"), "days=366..730", NULL, 0x0 },
  { N_("731 to 1,095 days (2-3 Yrs)"), "days=731..1095", NULL, 0x0 },
  { N_("1,096 to 1,460 days (3-4 Yrs)"), "days=1096..1460", NULL, 0x0 },
  { N_("1,461 to 1,825 days (4-5 Yrs)"), "days=1461..1825", NULL, 0x0 },
  { N_("More than 1,825 days (> 5 Yrs)"), "days>=1826", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q22b[] = {
  { N_("Average Length"), NULL, "mean(days)", 0x0 },
  { N_("Median Length"), NULL, "median(days)", 0x0 },
};

static const WhReportRow rows_q22c[] = {
  { N_("7 days or less"), "moved_in_period&wait=0..7", NULL, 0x0 },
  { N_("8 to 14 days"), "moved_in_period&wait=8..14", NULL, 0x0 },
  { N_("15 to 21 days"), "moved_in_period&wait=15..21", NULL, 0x0 },
  { N_("22 to 30 days"), "moved_in_period&wait=22..30", NULL, 0x0 },
  { N_("31 to 60 days"), "moved_in_period&wait=31..60", NULL, 0x0 },
  { N_("61 to 90 days"), "moved_in_period&wait=61..90", NULL, 0x0 },
  { N_("91 to 180 days"), "moved_in_period&wait=91..180", NULL, 0x0 },
  { N_("181 to 365 days"), "moved_in_period&wait=181..365", NULL, 0x0 },
  { N_("366 to 730 days (1-2 Yrs)"), "moved_in_period&wait=366..730", NULL, 0x0 },
  { N_("Total (persons moved into housing)"), "moved_in_period&wait=0..730", NULL, 0x0 },
  { N_("Average length of time to housing"), "row(11)", "mean_whole(wait)", 0x0 },
  { N_("Persons who were exited without move-in"), "leaver&move_in=null", NULL, 0x0 },
  { N_("Total persons"), "row(11)|row(13)", NULL, 0x0 },
};

static const WhReportRow rows_q22d[] = {
  { N_("7 days or less"), "days=0..7", NULL, 0x0 },
  { N_("8 to 14 days"), "days=8..14", NULL, 0x0 },
  { N_("15 to 21 days"), "days=15..21", NULL, 0x0 },
  { N_("22 to 30 days"), "days=22..30", NULL, 0x0 },
  { N_("31 to 60 days"), "days=31..60", NULL, 0x0 },
  { N_("61 to 90 days"), "days=61..90", NULL, 0x0 },
  { N_("91 to 180 days"), "days=91..180", NULL, 0x0 },
  { N_("181 to 365 days"), "days=181..365", NULL, 0x0 },
  { N_("366 to 730 days (1-2 Yrs)"), "days=366..730", NULL, 0x0 },
  { N_("731 days or more"), "days>=731", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q22e[] = {
  { N_("7 days or less"), "prior_days=0..7", NULL, 0x0 },
  { N_("8 to 14 days"), "prior_days=8..14", NULL, 0x0 },
  { N_("15 to 21 days"), "prior_days=15..21", NULL, 0x0 },
  { N_("22 to 30 days"), "prior_days=22..30", NULL, 0x0 },
  { N_("31 to 60 days"), "prior_days=31..60", NULL, 0x0 },
  { N_("61 to 90 days"), "prior_days=61..90", NULL, 0x0 },
  { N_("91 to 180 days"), "prior_days=91..180", NULL, 0x0 },
  { N_("181 to 365 days"), "prior_days=181..365", NULL, 0x0 },
  { N_("366 to 730 days (1-2 Yrs)"), "prior_days=366..730", NULL, 0x0 },
  { N_("731 days or more"), "prior_days>=731", NULL, 0x0 },
  { N_("Total (persons moved into housing)"), "row(2..11)", NULL, 0x0 },
  { N_("Not yet moved into housing"), "not(housed)", NULL, 0x0 },
  { N_("Data not collected"), "housed&not(prior_days>=0)", NULL, 0x0 },
  { N_("Total persons"), "row(12..14)", NULL, 0x0 },
};

static const WhReportRow rows_q22f[] = {
  { N_("Persons Moved Into Housing"), "moved_in_period", NULL, 0x0 },
  { N_("Persons Exited Without Move-In"), "leaver&move_in=null", NULL, 0x0 },
  { N_("Average time to Move-In"), "row(2)", "mean(wait)", 0x0 },
  { N_("Median time to Move-In"), "row(2)", "median(wait)", 0x0 },
};

static const WhReportRow rows_q22g[] = {
  { N_("Persons Moved Into Housing"), "prior_days>=0", NULL, 0x0 },
  { N_("Persons Not Yet Moved Into Housing"), "not(housed)", NULL, 0x0 },
  { N_("Average time to Move-In"), "row(2)", "mean(prior_days)", 0x0 },
  { N_("Median time to Move-In"), "row(2)", "median(prior_days)", 0x0 },
};

static const WhReportRow rows_q23c[] = {
  { N_("Homeless Situations"), NULL, NULL, 0x1f },
  { N_("Place not meant for habitation (e.g., a vehicle, an abandoned building, bus/train/subway station/airport or anywhere outside)"), "destination=116", NULL, 0x0 },
  { N_("Emergency shelter, including hotel or motel paid for with emergency shelter voucher, Host Home shelter"), "destination=101", NULL, 0x0 },
  { N_("Safe Haven"), "destination=118", NULL, 0x0 },
  { N_("Subtotal"), "row(3..5)", NULL, 0x0 },
  { N_("Institutional Situations"), NULL, NULL, 0x1f },
  { N_("Foster care home or foster care group home"), "destination=215", NULL, 0x0 },
  { N_("Hospital or other residential non-psychiatric medical facility"), "destination=206", NULL, 0x0 },
  { N_("Jail, prison or juvenile detention facility"), "destination=207", NULL, 0x0 },
  { N_("Long-term care facility or nursing home"), "destination=225", NULL, 0x0 },
  { N_("Psychiatric hospital or other psychiatric facility"), "destination=204", NULL, 0x0 },
  { N_("Substance abuse treatment facility or detox center"), "destination=205", NULL, 0x0 },
  { N_("Subtotal"), "row(8..13)", NULL, 0x0 },
  { N_("Temporary Situations"), NULL, NULL, 0x1f },
  { N_("Transitional housing for homeless persons (including homeless youth)"), "destination=302", NULL, 0x0 },
  { N_("Residential project or halfway house with no homeless criteria"), "destination=329", NULL, 0x0 },
  { N_("Hotel or motel paid for without emergency shelter voucher"), "destination=314", NULL, 0x0 },
  { N_("Host Home (non-crisis)"), "destination=332", NULL, 0x0 },
  { N_("Staying or living with family, temporary tenure (e.g., room, apartment, or house)"), "destination=312", NULL, 0x0 },
  { N_("Staying or living with friends, temporary tenure (e.g., room, apartment, or house)"), "destination=313", NULL, 0x0 },
  { N_("Moved from one HOPWA funded project to HOPWA TH"), "destination=327", NULL, 0x0 },
  { N_("Subtotal"), "row(16..22)", NULL, 0x0 },
  { N_("Permanent Situations"), NULL, NULL, 0x1f },
  { N_("Staying or living with family, permanent tenure"), "destination=422", NULL, 0x0 },
  { N_("Staying or living with friends, permanent tenure"), "destination=423", NULL, 0x0 },
  { N_("Moved from one HOPWA funded project to HOPWA PH"), "destination=426", NULL, 0x0 },
  { N_("Rental by client, no ongoing housing subsidy"), "destination=410", NULL, 0x0 },
  { N_("Rental by client, with ongoing housing subsidy"), "destination=435", NULL, 0x0 },
  { N_("Owned by client, with ongoing housing subsidy"), "destination=421", NULL, 0x0 },
  { N_("Owned by client, no ongoing housing subsidy"), "destination=411", NULL, 0x0 },
  { N_("Subtotal"), "row(25..31)", NULL, 0x0 },
  { N_("Other Situations"), NULL, NULL, 0x1f },
  { N_("No Exit Interview completed"), "destination=30", NULL, 0x0 },
  { N_("Other"), "destination=17", NULL, 0x0 },
  { N_("Deceased"), "destination=24", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "destination=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "destination=99", NULL, 0x0 },
  { N_("Subtotal"), "row(34..38)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
  { N_("Total persons exiting to positive housing destinations"), "destination=410|411|421|422|423|426|435|ProjectType=4&destination=101|118|204|205|215|225|302|312|313|314|327|332|ProjectType=0|1|2&destination=332", NULL, 0x0 },
  { N_("Total persons whose destinations excluded them from the calculation"), "ProjectType=4&destination=24|206|329|ProjectType!=4&destination=24|206|215|225", NULL, 0x0 },
  { N_("Percentage of persons exiting to positive housing destinations"), "row(41)", "ratio(row(41),row(40)-row(42))", 0x0 },
};

static const WhReportRow rows_q23d[] = {
  { N_("GPD TIP housing subsidy"), "DestinationSubsidyType=428", NULL, 0x0 },
  { N_("VASH housing subsidy"), "DestinationSubsidyType=419", NULL, 0x0 },
  { N_("RRH or equivalent subsidy"), "DestinationSubsidyType=431", NULL, 0x0 },
  { N_("HCV voucher (tenant or project based) (not dedicated)"), "DestinationSubsidyType=433", NULL, 0x0 },
  { N_("Public housing unit"), "DestinationSubsidyType=434", NULL, 0x0 },
  { N_("Rental by client, with other ongoing housing subsidy"), "DestinationSubsidyType=420", NULL, 0x0 },
  { N_("Housing Stability Voucher"), "DestinationSubsidyType=436", NULL, 0x0 },
  { N_("Family Unification Program Voucher (FUP)"), "DestinationSubsidyType=437", NULL, 0x0 },
  { N_("Foster Youth to Independence Initiative (FYI)"), "DestinationSubsidyType=438", NULL, 0x0 },
  { N_("Permanent Supportive Housing"), "DestinationSubsidyType=439", NULL, 0x0 },
  { N_("Other permanent housing dedicated for formerly homeless persons"), "DestinationSubsidyType=440", NULL, 0x0 },
  { N_("Total"), "row(2..12)", NULL, 0x0 },
};

static const WhReportRow rows_q23e[] = {
  { N_("Homeless Situations"), "destination=100..199", NULL, 0x0 },
  { N_("Institutional Situations"), "destination=200..299", NULL, 0x0 },
  { N_("Temporary Situations"), "destination=300..399", NULL, 0x0 },
  { N_("Permanent Situations"), "destination=400..499", NULL, 0x0 },
  { N_("Other Situations"), "destination=0..99", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q24a[] = {
  { N_("Able to maintain the housing they had at project start--Without a subsidy"), "HousingAssessment=1&SubsidyInformation=1", NULL, 0x0 },
  { N_("Able to maintain the housing they had at project start--With the subsidy they had at project start"), "HousingAssessment=1&SubsidyInformation=2", NULL, 0x0 },
  { N_("Able to maintain the housing they had at project start--With an on-going subsidy acquired since project start"), "HousingAssessment=1&SubsidyInformation=3", NULL, 0x0 },
  { N_("Able to maintain the housing they had at project start--Only with financial assistance other than a subsidy"), "HousingAssessment=1&SubsidyInformation=4", NULL, 0x0 },
  { N_("Moved to new housing unit--With on-going subsidy"), "HousingAssessment=2&SubsidyInformation=11", NULL, 0x0 },
  { N_("Moved to new housing unit--Without an on-going subsidy"), "HousingAssessment=2&SubsidyInformation=12", NULL, 0x0 },
  { N_("Moved in with family/friends on a temporary basis"), "HousingAssessment=3", NULL, 0x0 },
  { N_("Moved in with family/friends on a permanent basis"), "HousingAssessment=4", NULL, 0x0 },
  { N_("Moved to a transitional or temporary housing facility or program"), "HousingAssessment=5", NULL, 0x0 },
  { N_("Client became homeless - moving to a shelter or other place unfit for human habitation"), "HousingAssessment=6", NULL, 0x0 },
  { N_("Jail/prison"), "HousingAssessment=7", NULL, 0x0 },
  { N_("Deceased"), "HousingAssessment=10", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "HousingAssessment=8|9", NULL, 0x0 },
  { N_("Data not collected (no exit interview completed)"), "not(row(2..14))", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q24b[] = {
  { N_("Subsidized housing application assistance"), "moving_on_1", NULL, 0x0 },
  { N_("Financial assistance for Moving On (e.g., security deposit, moving expenses)"), "moving_on_2", NULL, 0x0 },
  { N_("Non-financial assistance for Moving On (e.g., housing navigation, transition support)"), "moving_on_3", NULL, 0x0 },
  { N_("Housing referral/placement"), "moving_on_4", NULL, 0x0 },
  { N_("Other (please specify)"), "moving_on_5", NULL, 0x0 },
};

static const WhReportRow rows_q24e[] = {
  { N_("Female"), "Sex=0", NULL, 0x0 },
  { N_("Male"), "Sex=1", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "Sex=8|9", NULL, 0x0 },
  { N_("Data not collected"), "not(Sex=0|1|8|9)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q25a[] = {
  { N_("Chronically Homeless Veteran"), "VeteranStatus=1&chronic=1", NULL, 0x0 },
  { N_("Non-Chronically Homeless Veteran"), "VeteranStatus=1&chronic!=1", NULL, 0x0 },
  { N_("Not a Veteran"), "VeteranStatus=0", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "VeteranStatus=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "not(VeteranStatus=0|1|8|9)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q25b[] = {
  { N_("Chronically Homeless Veteran"), "veteran_household=2", NULL, 0x0 },
  { N_("Non-Chronically Homeless Veteran"), "veteran_household=1", NULL, 0x0 },
  { N_("Not a Veteran"), "veteran_household=0", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "veteran_household=8", NULL, 0x0 },
  { N_("Data Not Collected"), "veteran_household=99", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q25d[] = {
  { N_("18-24"), "age=18..24", NULL, 0x0 },
  { N_("25-34"), "age=25..34", NULL, 0x0 },
  { N_("35-44"), "age=35..44", NULL, 0x0 },
  { N_("45-54"), "age=45..54", NULL, 0x0 },
  { N_("55-64"), "age=55..64", NULL, 0x0 },
  { N_("65+"), "age>=65", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "age=null&DOB=null&DOBDataQuality=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "age=null&not(DOB=null&DOBDataQuality=8|9)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q26a[] = {
  { N_("Chronically Homeless"), "chronic_household=1", NULL, 0x0 },
  { N_("Not Chronically Homeless"), "chronic_household=0", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "chronic_household=8", NULL, 0x0 },
  { N_("Data Not Collected"), "chronic_household=99", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q26b[] = {
  { N_("Chronically Homeless"), "chronic=1", NULL, 0x0 },
  { N_("Not Chronically Homeless"), "chronic=0", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "chronic=8", NULL, 0x0 },
  { N_("Data Not Collected"), "chronic=99", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q26d[] = {
  { N_("0 - 17"), "age=0..17", NULL, 0x0 },
  { N_("18-24"), "age=18..24", NULL, 0x0 },
  { N_("25-34"), "age=25..34", NULL, 0x0 },
  { N_("35-44"), "age=35..44", NULL, 0x0 },
  { N_("45-54"), "age=45..54", NULL, 0x0 },
  { N_("55-64"), "age=55..64", NULL, 0x0 },
  { N_("65+"), "age>=65", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "age=null&DOB=null&DOBDataQuality=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "age=null&not(DOB=null&DOBDataQuality=8|9)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q27a[] = {
  { N_("12-17"), "age=12..17", NULL, 0x0 },
  { N_("18-24"), "age=18..24", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "age=null&DOB=null&DOBDataQuality=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "age=null&not(DOB=null&DOBDataQuality=8|9)", NULL, 0x0 },
  { N_("Total"), NULL, NULL, 0x0 },
};

static const WhReportRow rows_q27b[] = {
  { N_("Parent youth < 18"), "head_age=0..17", NULL, 0x0 },
  { N_("Parent youth 18 to 24"), "head_age=18..24", NULL, 0x0 },
};

static const WhReportRow rows_q27g[] = {
  { N_("Earned Income"), "record.Earned=1", NULL, 0x0 },
  { N_("Unemployment Insurance"), "record.Unemployment=1", NULL, 0x0 },
  { N_("Supplemental Security Income (SSI)"), "record.SSI=1", NULL, 0x0 },
  { N_("Social Security Disability Insurance (SSDI)"), "record.SSDI=1", NULL, 0x0 },
  { N_("VA Service - Connected Disability Compensation"), "record.VADisabilityService=1", NULL, 0x0 },
  { N_("VA Non-Service Connected Disability Pension"), "record.VADisabilityNonService=1", NULL, 0x0 },
  { N_("Private Disability Insurance"), "record.PrivateDisability=1", NULL, 0x0 },
  { N_("Worker's Compensation"), "record.WorkersComp=1", NULL, 0x0 },
  { N_("Temporary Assistance for Needy Families (TANF)"), "record.TANF=1", NULL, 0x0 },
  { N_("General Assistance (GA)"), "record.GA=1", NULL, 0x0 },
  { N_("Retirement Income from Social Security"), "record.SocSecRetirement=1", NULL, 0x0 },
  { N_("Pension or retirement income from a former job"), "record.Pension=1", NULL, 0x0 },
  { N_("Child Support"), "record.ChildSupport=1", NULL, 0x0 },
  { N_("Alimony and other spousal support"), "record.Alimony=1", NULL, 0x0 },
  { N_("Other Source"), "record.OtherIncomeSource=1", NULL, 0x0 },
  { N_("Youth with Income Information at Start and Annual Assessment/Exit"), "start.IncomeFromAnySource=0|1&record.IncomeFromAnySource=0|1", NULL, 0x1 },
};

static const WhReportRow rows_q27h[] = {
  { N_("Youth with Only Earned Income (i.e., Employment Income)"), "record.earned>0&record.amount<=record.earned", NULL, 0x0 },
  { N_("Youth with Only Other Income"), "record.earned=0&record.amount>0", NULL, 0x0 },
  { N_("Youth with Both Earned and Other Income"), "record.earned>0&record.amount>record.earned", NULL, 0x0 },
  { N_("Youth with No Income"), "record.amount=0", NULL, 0x0 },
  { N_("Youth with Client Doesn't Know/Prefers Not to Answer"), "record.amount=null&record.IncomeFromAnySource=8|9", NULL, 0x0 },
  { N_("Youth with Missing Income Information"), "record.amount=null&not(record.IncomeFromAnySource=8|9);record.amount=null&not(record.IncomeFromAnySource=8|9)&record.found;record.amount=null&not(record.IncomeFromAnySource=8|9)", NULL, 0x0 },
  { N_("Number of youth stayers not yet required to have an annual assessment"), "not(assessment_required)", NULL, 0x5 },
  { N_("Number of youth stayers without required annual assessment"), "assessment_required&not(record.found)", NULL, 0x5 },
  { N_("Total Youth"), NULL, NULL, 0x0 },
  { N_("1 or more source of income"), "row(2..4)", NULL, 0x0 },
  { N_("Youth with Income Information at Start and Annual Assessment/Exit"), "start.IncomeFromAnySource=0|1&record.IncomeFromAnySource=0|1", NULL, 0x1 },
};

static const WhReportRow rows_q27i[] = {
  { N_("Earned Income"), "record.Earned=1", NULL, 0x0 },
  { N_("Unemployment Insurance"), "record.Unemployment=1", NULL, 0x0 },
  { N_("Supplemental Security Income (SSI)"), "record.SSI=1", NULL, 0x0 },
  { N_("Social Security Disability Insurance (SSDI)"), "record.SSDI=1", NULL, 0x0 },
  { N_("VA Service - Connected Disability Compensation"), "record.VADisabilityService=1", NULL, 0x0 },
  { N_("VA Non-Service Connected Disability Pension"), "record.VADisabilityNonService=1", NULL, 0x0 },
  { N_("Private Disability Insurance"), "record.PrivateDisability=1", NULL, 0x0 },
  { N_("Worker's Compensation"), "record.WorkersComp=1", NULL, 0x0 },
  { N_("Temporary Assistance for Needy Families (TANF)"), "record.TANF=1", NULL, 0x0 },
  { N_("General Assistance (GA)"), "record.GA=1", NULL, 0x0 },
  { N_("Retirement Income from Social Security"), "record.SocSecRetirement=1", NULL, 0x0 },
  { N_("Pension or retirement income from a former job"), "record.Pension=1", NULL, 0x0 },
  { N_("Child Support"), "record.ChildSupport=1", NULL, 0x0 },
  { N_("Alimony and other spousal support"), "record.Alimony=1", NULL, 0x0 },
  { N_("Other Source"), "record.OtherIncomeSource=1", NULL, 0x0 },
  { N_("No Sources"), "record.IncomeFromAnySource=0", NULL, 0x0 },
  { N_("Unduplicated Total Youth"), NULL, NULL, 0x8888 },
};

static const WhReportRow rows_q27m[] = {
  { N_("Not currently enrolled in any school or educational course"), "record.CurrentSchoolAttend=0", NULL, 0x0 },
  { N_("Currently enrolled but NOT attending regularly (when school or the course is in session)"), "record.CurrentSchoolAttend=1", NULL, 0x0 },
  { N_("Currently enrolled and attending regularly (when school or the course is in session)"), "record.CurrentSchoolAttend=2", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "record.CurrentSchoolAttend=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "record.CurrentSchoolAttend=99", NULL, 0x0 },
  { N_("For those not enrolled - most recent education status"), NULL, NULL, 0x3 },
  { N_("K12: Graduated from high school"), "record.MostRecentEdStatus=0", NULL, 0x0 },
  { N_("K12: Obtained GED"), "record.MostRecentEdStatus=1", NULL, 0x0 },
  { N_("K12: Dropped out"), "record.MostRecentEdStatus=2", NULL, 0x0 },
  { N_("K12: Suspended"), "record.MostRecentEdStatus=3", NULL, 0x0 },
  { N_("K12: Expelled"), "record.MostRecentEdStatus=4", NULL, 0x0 },
  { N_("Higher education: Pursuing a credential but not currently attending"), "record.MostRecentEdStatus=5", NULL, 0x0 },
  { N_("Higher education: Dropped out"), "record.MostRecentEdStatus=6", NULL, 0x0 },
  { N_("Higher education: Obtained a credential/degree"), "record.MostRecentEdStatus=7", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "record.MostRecentEdStatus=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "record.MostRecentEdStatus=99", NULL, 0x0 },
  { N_("For those currently enrolled - current status"), NULL, NULL, 0x3 },
  { N_("Pursuing a high school diploma or GED"), "record.CurrentEdStatus=0", NULL, 0x0 },
  { N_("Pursuing Associate's Degree"), "record.CurrentEdStatus=1", NULL, 0x0 },
  { N_("Pursuing Bachelor's Degree"), "record.CurrentEdStatus=2", NULL, 0x0 },
  { N_("Pursuing Graduate Degree"), "record.CurrentEdStatus=3", NULL, 0x0 },
  { N_("Pursuing other post-secondary credential"), "record.CurrentEdStatus=4", NULL, 0x0 },
  { N_("Client Doesn't Know/Prefers Not to Answer"), "record.CurrentEdStatus=8|9", NULL, 0x0 },
  { N_("Data Not Collected"), "record.CurrentEdStatus=99", NULL, 0x0 },
  { N_("Total persons"), "record.school_found", NULL, 0x0 },
};

const WhReportTableSpec wh_report_tables[] = {
  { "Q4a", NULL, N_("Project Identifiers in HMIS"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PROJECT, FALSE,
    NULL, NULL,
    columns_projects, 17, NULL, 0 },
  { "Q5a", "Q1", N_("Report Validations Table"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER) | WH_REPORT_BIT (WH_REPORT_DATA_QUALITY), WH_REPORT_UNIT_PERSON, FALSE,
    NULL, NULL,
    columns_validation, 2, rows_q5a, 16 },
  { "Q6a", "Q2", N_("Data Quality: Personally Identifiable Information"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER) | WH_REPORT_BIT (WH_REPORT_DATA_QUALITY), WH_REPORT_UNIT_PERSON, FALSE,
    "counted_for_quality", NULL,
    columns_identity_quality, 5, rows_q6a, 5 },
  { "Q6b", "Q3", N_("Data Quality: Universal Data Elements"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER) | WH_REPORT_BIT (WH_REPORT_DATA_QUALITY), WH_REPORT_UNIT_PERSON, FALSE,
    "counted_for_quality", NULL,
    columns_universal_quality, 5, rows_q6b, 5 },
  { "Q6c", "Q4", N_("Data Quality: Income and Housing Data Quality"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER) | WH_REPORT_BIT (WH_REPORT_DATA_QUALITY), WH_REPORT_UNIT_PERSON, FALSE,
    "counted_for_quality", NULL,
    columns_income_quality, 5, rows_q6c, 4 },
  { "Q6d", "Q5", N_("Data Quality: Chronic Homelessness"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER) | WH_REPORT_BIT (WH_REPORT_DATA_QUALITY), WH_REPORT_UNIT_PERSON, FALSE,
    "counted_for_quality&adult_or_head&EntryDate>=\"2016-10-01\"&ProjectType!=7", NULL,
    columns_homeless_history, 7, rows_q6d, 6 },
  { "Q6e", "Q6", N_("Data Quality: Timeliness"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER) | WH_REPORT_BIT (WH_REPORT_DATA_QUALITY), WH_REPORT_UNIT_PERSON, FALSE,
    "counted_for_quality", NULL,
    columns_timeliness, 2, rows_q6e, 6 },
  { "Q6f", "Q7", N_("Data Quality: Inactive Records: Street Outreach and Emergency Shelter"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER) | WH_REPORT_BIT (WH_REPORT_DATA_QUALITY), WH_REPORT_UNIT_PERSON, FALSE,
    "counted_for_quality", NULL,
    columns_inactive, 3, rows_q6f, 2 },
  { "Q7a", NULL, N_("Number of Persons Served"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    NULL, NULL,
    columns_household, 5, rows_q7a, 6 },
  { "Q7b", NULL, N_("Point-in-Time Count of Persons on the Last Wednesday"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    NULL, NULL,
    columns_household, 5, rows_q7b, 4 },
  { "Q8a", NULL, N_("Number of Households Served"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_HOUSEHOLD, TRUE,
    "head", NULL,
    columns_household, 5, rows_q8a, 2 },
  { "Q8b", NULL, N_("Point-in-Time Count of Households on the Last Wednesday"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_HOUSEHOLD, TRUE,
    NULL, NULL,
    columns_household, 5, rows_q8b, 4 },
  { "Q9a", NULL, N_("Number of Persons Contacted"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "adult_or_head&ProjectType=1|4&contacted", NULL,
    columns_contacts, 4, rows_q9a, 5 },
  { "Q9b", NULL, N_("Number of Persons Engaged"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "adult_or_head&ProjectType=1|4&engaged_in_period", NULL,
    columns_contacts, 4, rows_q9b, 6 },
  { "Q11", NULL, N_("Age"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    NULL, NULL,
    columns_household, 5, rows_q11, 12 },
  { "Q12", NULL, N_("Race & Ethnicity"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    NULL, NULL,
    columns_household, 5, rows_q12, 33 },
  { "Q13a1", NULL, N_("Physical and Mental Health Conditions at Start"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    NULL, "start",
    columns_conditions, 6, rows_q13a1, 8 },
  { "Q13b1", NULL, N_("Physical and Mental Health Conditions at Exit"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "leaver", "exit",
    columns_conditions, 6, rows_q13a1, 8 },
  { "Q13c1", NULL, N_("Physical and Mental Health Conditions for Stayers"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "stayer", "latest",
    columns_conditions, 6, rows_q13a1, 8 },
  { "Q13a2", NULL, N_("Number of Conditions at Start"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    NULL, "start",
    columns_conditions, 6, rows_q13a2, 8 },
  { "Q13b2", NULL, N_("Number of Conditions at Exit"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "leaver", "exit",
    columns_conditions, 6, rows_q13a2, 8 },
  { "Q13c2", NULL, N_("Number of Conditions for Stayers"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "stayer", "latest",
    columns_conditions, 6, rows_q13a2, 8 },
  { "Q14a", NULL, N_("History of Domestic Violence, Sexual Assault, Dating Violence, Stalking, or Human Trafficking"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "adult_or_head", NULL,
    columns_household, 5, rows_q14a, 5 },
  { "Q14b", NULL, N_("Most recent experience of domestic violence, sexual assault, dating violence, stalking, or human trafficking"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "adult_or_head&dv_survivor=1", NULL,
    columns_household, 5, rows_q14b, 7 },
  { "Q15", NULL, N_("Living Situation"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "adult_or_head", NULL,
    columns_household, 5, rows_q15, 31 },
  { "Q16", NULL, N_("Cash Income - Ranges"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, FALSE,
    "age>=18", NULL,
    columns_income_stage, 3, rows_q16, 13 },
  { "Q17", NULL, N_("Cash Income - Sources"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, FALSE,
    "age>=18", NULL,
    columns_income_stage, 3, rows_q17, 16 },
  { "Q18", NULL, N_("Client Cash Income Category - Earned/Other Income Category - by Start and Annual Assessment/Exit Status"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, FALSE,
    "age>=18", NULL,
    columns_income_category, 3, rows_q18, 11 },
  { "Q19a1", NULL, N_("Client Cash Income Change - Income Source - by Start and Latest Status"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, FALSE,
    "age>=18&stayer&head_long_stayer&start.IncomeFromAnySource=0|1&record.IncomeFromAnySource=0|1&start.amount!=null&record.amount!=null", "annual",
    columns_income_change_annual, 9, rows_q19a1, 6 },
  { "Q19a2", NULL, N_("Client Cash Income Change - Income Source - by Start and Exit"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, FALSE,
    "age>=18&leaver&start.IncomeFromAnySource=0|1&record.IncomeFromAnySource=0|1&start.amount!=null&record.amount!=null", "exit",
    columns_income_change_exit, 9, rows_q19a1, 6 },
  { "Q19b", NULL, N_("Disabling Conditions and Income for Adults at Exit"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, FALSE,
    "age>=18&leaver&DisablingCondition=0|1&exit.IncomeFromAnySource=0|1", "exit",
    columns_disabled_adults, 12, rows_q19b, 17 },
  { "Q20a", NULL, N_("Type of Non-Cash Benefit Sources"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, FALSE,
    "age>=18", NULL,
    columns_benefit_stage, 3, rows_q20a, 6 },
  { "Q20b", NULL, N_("Number of Non-Cash Benefit Sources"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, FALSE,
    "age>=18", NULL,
    columns_benefit_stage, 3, rows_q20b, 5 },
  { "Q21", NULL, N_("Health Insurance"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, FALSE,
    NULL, NULL,
    columns_insurance_stage, 3, rows_q21, 16 },
  { "Q22a1", NULL, N_("Length of Participation - CoC Projects"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    NULL, NULL,
    columns_leavers_stayers, 3, rows_q22a1, 11 },
  { "Q22a2", NULL, N_("Length of Participation - ESG Projects"), NULL,
    WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    NULL, NULL,
    columns_leavers_stayers, 3, rows_q22a2, 14 },
  { "Q22b", NULL, N_("Average and Median Length of Participation in Days"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, FALSE,
    NULL, NULL,
    columns_leavers_stayers_only, 2, rows_q22b, 2 },
  { "Q22c", NULL, N_("Length of Time between Project Start Date and Housing Move-in Date"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "housing_project", NULL,
    columns_household, 5, rows_q22c, 13 },
  { "Q22d", NULL, N_("Length of Participation by Household Type"), NULL,
    WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    NULL, NULL,
    columns_household, 5, rows_q22d, 11 },
  { "Q22e", NULL, N_("Length of Time Prior to Housing - based on 3.917 Date Homelessness Started"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "(ProjectType=0|1|2|3|8|9|13|pay_for_success)&not(age=0..17&entered_after_head)", NULL,
    columns_household, 5, rows_q22e, 14 },
  { "Q22f", NULL, N_("Length of Time between Project Start Date and Housing Move-in Date by Race and Ethnicity"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, FALSE,
    "housing_project", NULL,
    columns_race, 10, rows_q22f, 4 },
  { "Q22g", NULL, N_("Length of Time Prior to Housing by Race and Ethnicity - based on 3.917 Date Homelessness Started"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, FALSE,
    "(ProjectType=0|1|2|3|8|9|13|pay_for_success)&not(age=0..17&entered_after_head)&homeless_start!=null&not(prior_days<0)", NULL,
    columns_race, 10, rows_q22g, 4 },
  { "Q23c", NULL, N_("Exit Destination"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "leaver", NULL,
    columns_household, 5, rows_q23c, 42 },
  { "Q23d", NULL, N_("Exit Destination - Subsidy Type of Persons Exiting to Rental by Client With An Ongoing Subsidy"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "leaver&destination=435&ProjectType!=12", NULL,
    columns_household, 5, rows_q23d, 12 },
  { "Q23e", NULL, N_("Exit Destination Type by Race and Ethnicity"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "leaver", NULL,
    columns_race_total, 11, rows_q23e, 6 },
  { "Q24a", NULL, N_("Homelessness Prevention Housing Assessment at Exit"), NULL,
    WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "leaver&ProjectType=12", NULL,
    columns_household, 5, rows_q24a, 15 },
  { "Q24b", NULL, N_("Moving On Assistance Provided to Households in PSH"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_HOUSEHOLD, TRUE,
    "head&ProjectType=3", NULL,
    columns_household, 5, rows_q24b, 5 },
  { "Q24e", NULL, N_("Sex"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    NULL, NULL,
    columns_household, 5, rows_q24e, 5 },
  { "Q25a", NULL, N_("Number of Veterans"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    "age>=18", NULL,
    columns_household_adults, 4, rows_q25a, 6 },
  { "Q25b", NULL, N_("Number of Veteran Households"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_HOUSEHOLD, TRUE,
    "head&not(with_only_children)", NULL,
    columns_household_adults, 4, rows_q25b, 6 },
  { "Q25d", NULL, N_("Age - Veterans"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "age>=18&VeteranStatus=1", NULL,
    columns_household_adults, 4, rows_q25d, 9 },
  { "Q25i", NULL, N_("Exit Destination - Veterans"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "leaver&age>=18&VeteranStatus=1", NULL,
    columns_household, 5, rows_q23c, 42 },
  { "Q25j", NULL, N_("Exit Destination - Subsidy Type of Persons Exiting to Rental by Client With An Ongoing Subsidy - Veteran"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "leaver&destination=435&ProjectType!=12&age>=18&VeteranStatus=1", NULL,
    columns_household_adults, 4, rows_q23d, 12 },
  { "Q26a", NULL, N_("Chronic Homeless Status - Number of Households w/at least one or more CH person"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_HOUSEHOLD, TRUE,
    "head", NULL,
    columns_household, 5, rows_q26a, 5 },
  { "Q26b", NULL, N_("Number of Chronically Homeless Persons by Household"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), WH_REPORT_UNIT_PERSON, TRUE,
    NULL, NULL,
    columns_household, 5, rows_q26b, 5 },
  { "Q26d", NULL, N_("Age of Chronically Homeless Persons"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "chronic=1", NULL,
    columns_household, 5, rows_q26d, 10 },
  { "Q26e", NULL, N_("Physical and Mental Health Conditions - Chronically Homeless Persons"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, FALSE,
    "chronic=1", NULL,
    columns_condition_stage, 3, rows_q13a1, 8 },
  { "Q27a", NULL, N_("Age of Youth"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "youth", NULL,
    columns_household, 5, rows_q27a, 5 },
  { "Q27b", NULL, N_("Parenting Youth"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, FALSE,
    "parenting_household", NULL,
    columns_parenting, 4, rows_q27b, 2 },
  { "Q27d", NULL, N_("Living Situation - Youth"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "youth&head", NULL,
    columns_household, 5, rows_q15, 31 },
  { "Q27e", NULL, N_("Length of Participation - Youth"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "youth", NULL,
    columns_leavers_stayers, 3, rows_q22a1, 11 },
  { "Q27f1", NULL, N_("Exit Destination - Youth"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "youth&leaver", NULL,
    columns_household, 5, rows_q23c, 42 },
  { "Q27f2", NULL, N_("Exit Destination - Subsidy Type of Persons Exiting to Rental by Client With An Ongoing Subsidy - Youth"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "leaver&destination=435&ProjectType!=12&youth", NULL,
    columns_household, 5, rows_q23d, 12 },
  { "Q27g", NULL, N_("Cash Income - Sources - Youth"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, FALSE,
    "youth&(age>=18|head)", NULL,
    columns_income_stage, 3, rows_q27g, 16 },
  { "Q27h", NULL, N_("Client Cash Income Category - Earned/Other Income Category - by Start and Annual Assessment/Exit Status - Youth"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, FALSE,
    "youth&(age>=18|head)", NULL,
    columns_income_category_youth, 3, rows_q27h, 11 },
  { "Q27i", NULL, N_("Disabling Conditions and Income for Youth at Exit"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, FALSE,
    "youth&(age>=18|head)&leaver&DisablingCondition=0|1&exit.IncomeFromAnySource=0|1", "exit",
    columns_disabled_youth, 16, rows_q27i, 17 },
  { "Q27j", NULL, N_("Average and Median Length of Participation in Days - Youth"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, FALSE,
    "youth", NULL,
    columns_leavers_stayers_only, 2, rows_q22b, 2 },
  { "Q27k", NULL, N_("Length of Time between Project Start Date and Housing Move-in Date - Youth"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "youth&housing_project", NULL,
    columns_household, 5, rows_q22c, 13 },
  { "Q27l", NULL, N_("Length of Time Prior to Housing - based on 3.917 Date Homelessness Started - Youth"), NULL,
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, TRUE,
    "youth&(ProjectType=0|1|2|3|8|9|13|pay_for_success)&not(age=0..17&entered_after_head)", NULL,
    columns_household, 5, rows_q22e, 14 },
  { "Q27m", NULL, N_("Education Status - Youth"), N_("Current school and attendance"),
    WH_REPORT_BIT (WH_REPORT_APR), WH_REPORT_UNIT_PERSON, FALSE,
    "youth&head&leaver&yhdp_project", NULL,
    columns_education_stage, 2, rows_q27m, 25 },
};

const guint wh_n_report_tables = G_N_ELEMENTS (wh_report_tables);

const WhReportCheck wh_report_checks[] = {
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q5a.C2", "=", "Q7a.B6",
    N_("All persons served are in the count by age") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q5a.C2", "=", "Q11.B13",
    N_("All persons served are in an age band") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q5a.C2", "=", "Q12.B34",
    N_("All persons served are in a row of race and ethnicity") },
  { WH_REPORT_BIT (WH_REPORT_APR), "Q5a.C2", "=", "Q22a1.B12",
    N_("All persons served are in a band of participation") },
  { WH_REPORT_BIT (WH_REPORT_CAPER), "Q5a.C2", "=", "Q22a2.B15",
    N_("All persons served are in a band of participation") },
  { WH_REPORT_BIT (WH_REPORT_CAPER), "Q5a.C2", "=", "Q22d.B12",
    N_("All persons served are in a band of participation by household") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q5a.C2", "=", "Q24e.B6",
    N_("All persons served are in a row of sex") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q5a.C2", "=", "Q26b.B6",
    N_("All persons served have a chronic status") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q5a.C6", "=", "Q23c.B40",
    N_("All leavers are in the destinations") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q5a.C6", "=", "Q23e.B7",
    N_("All leavers are in the destinations by race and ethnicity") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q5a.C3", "=", "Q7a.B2",
    N_("Adults are the same in both counts") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q5a.C3", "=", "Q16.B14",
    N_("All adults are in the income at start") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q5a.C3", "=", "Q25a.B7",
    N_("All adults are in the count of veterans") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q16.C14", "=", "Q5a.C10",
    N_("All adult stayers are in the income at annual assessment") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q16.D14", "=", "Q5a.C7",
    N_("All adult leavers are in the income at exit") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q16.B14", "=", "rows(Q16,B,2..13)",
    N_("Rows of income at start add up to the adults") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q16.C14", "=", "rows(Q16,C,2..13)",
    N_("Rows of income at annual assessment add up to the adult stayers") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q16.D14", "=", "rows(Q16,D,2..13)",
    N_("Rows of income at exit add up to the adult leavers") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q7a.B6", "=", "rows(Q7a,B,2..5)",
    N_("Rows of the count by age add up") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q11.B13", "=", "rows(Q11,B,2..12)",
    N_("Age bands add up") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q12.B34", "=", "rows(Q12,B,2..33)",
    N_("Rows of race and ethnicity add up") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q15.B32", "=", "Q15.B6+Q15.B14+Q15.B22+Q15.B28+Q15.B31",
    N_("Living situations add up") },
  { WH_REPORT_BIT (WH_REPORT_APR), "Q22a1.B12", "=", "rows(Q22a1,B,2..11)",
    N_("Bands of participation add up") },
  { WH_REPORT_BIT (WH_REPORT_CAPER), "Q22a2.B15", "=", "rows(Q22a2,B,2..14)",
    N_("Bands of participation add up") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q22e.B15", "=", "Q22e.B12+Q22e.B13+Q22e.B14",
    N_("Times prior to housing add up") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q23c.B40", "=", "Q23c.B6+Q23c.B14+Q23c.B23+Q23c.B32+Q23c.B39",
    N_("Exit destinations add up") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q23e.B7", "=", "rows(Q23e,B,2..6)",
    N_("Destinations by race and ethnicity add up") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q24e.B6", "=", "rows(Q24e,B,2..5)",
    N_("Rows of sex add up") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q25a.B7", "=", "rows(Q25a,B,2..6)",
    N_("Rows of veterans add up") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q26b.B6", "=", "rows(Q26b,B,2..5)",
    N_("Rows of chronic status add up") },
  { WH_REPORT_BIT (WH_REPORT_APR), "Q26a.B6", "=", "rows(Q26a,B,2..5)",
    N_("Households by chronic status add up") },
  { WH_REPORT_BIT (WH_REPORT_APR), "Q25b.B7", "=", "rows(Q25b,B,2..6)",
    N_("Veteran households add up") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER), "Q8a.B2", "<=", "Q7a.B6",
    N_("There are no more households than persons") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER) | WH_REPORT_BIT (WH_REPORT_DATA_QUALITY), "Q5a.C9+Q5a.C6", "=", "Q5a.C2",
    N_("Stayers and leavers are all persons") },
  { WH_REPORT_BIT (WH_REPORT_APR) | WH_REPORT_BIT (WH_REPORT_CAPER) | WH_REPORT_BIT (WH_REPORT_DATA_QUALITY), "Q5a.C3+Q5a.C4+Q5a.C5", "=", "Q5a.C2",
    N_("Adults, children and unknown ages are all persons") },
};

const guint wh_n_report_checks = G_N_ELEMENTS (wh_report_checks);

const WhReportFunder wh_report_funders[] = {
  { WH_REPORT_APR, 1 },
  { WH_REPORT_APR, 2 },
  { WH_REPORT_APR, 3 },
  { WH_REPORT_APR, 4 },
  { WH_REPORT_APR, 5 },
  { WH_REPORT_APR, 6 },
  { WH_REPORT_APR, 7 },
  { WH_REPORT_APR, 43 },
  { WH_REPORT_APR, 44 },
  { WH_REPORT_APR, 54 },
  { WH_REPORT_APR, 55 },
  { WH_REPORT_APR, 56 },
  { WH_REPORT_CAPER, 8 },
  { WH_REPORT_CAPER, 9 },
  { WH_REPORT_CAPER, 10 },
  { WH_REPORT_CAPER, 11 },
  { WH_REPORT_CAPER, 47 },
};

const guint wh_n_report_funders = G_N_ELEMENTS (wh_report_funders);
