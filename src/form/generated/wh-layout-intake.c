/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made by data/forms/gen-forms.py: edit the tables there. */
#include "form/wh-layout.h"

#define N_(text) text

static const guint columns_intake_people_name_FirstName[] = { WH_CLIENT_FIRST_NAME };
static const guint columns_intake_people_name_MiddleName[] = { WH_CLIENT_MIDDLE_NAME };
static const guint columns_intake_people_name_LastName[] = { WH_CLIENT_LAST_NAME };
static const guint columns_intake_people_name_NameSuffix[] = { WH_CLIENT_NAME_SUFFIX };
static const guint columns_intake_people_name_NameDataQuality[] = { WH_CLIENT_NAME_DATA_QUALITY };
static const WhLayoutSuggestion suggestions_intake_people_name_NameDataQuality[] = { { "1", "FirstName!=null&LastName!=null" } };
static const WhLayoutField fields_intake_people_name[] = {
  { "client.FirstName", WH_KIND_CLIENT, columns_intake_people_name_FirstName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "NameDataQuality=null|NameDataQuality=1|2", NULL, 0, NULL, N_("First name"), N_("As the person gives it. A street name will do, and the quality says so.") },
  { "client.MiddleName", WH_KIND_CLIENT, columns_intake_people_name_MiddleName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Middle name"), NULL },
  { "client.LastName", WH_KIND_CLIENT, columns_intake_people_name_LastName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "NameDataQuality=null|NameDataQuality=1|2", NULL, 0, NULL, N_("Last name"), NULL },
  { "client.NameSuffix", WH_KIND_CLIENT, columns_intake_people_name_NameSuffix, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Suffix"), N_("Jr., Sr., III") },
  { "client.NameDataQuality", WH_KIND_CLIENT, columns_intake_people_name_NameDataQuality, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, suggestions_intake_people_name_NameDataQuality, 1, NULL, N_("How sure is the name?"), NULL },
};
static const guint columns_intake_people_identity_SSN[] = { WH_CLIENT_SSN };
static const guint columns_intake_people_identity_SSNDataQuality[] = { WH_CLIENT_SSN_DATA_QUALITY };
static const WhLayoutSuggestion suggestions_intake_people_identity_SSNDataQuality[] = { { "1", "matches(SSN,\"^[0-9]{9}$\")" }, { "2", "SSN!=null" } };
static const guint columns_intake_people_identity_DOB[] = { WH_CLIENT_DOB };
static const guint columns_intake_people_identity_DOBDataQuality[] = { WH_CLIENT_DOB_DATA_QUALITY };
static const WhLayoutSuggestion suggestions_intake_people_identity_DOBDataQuality[] = { { "1", "DOB!=null" } };
static const WhLayoutField fields_intake_people_identity[] = {
  { "client.SSN", WH_KIND_CLIENT, columns_intake_people_identity_SSN, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_SSN, "SSNDataQuality=null|SSNDataQuality=1|2", NULL, 0, NULL, N_("Social Security number"), N_("Nine digits. Type x for a digit the person does not know.") },
  { "client.SSNDataQuality", WH_KIND_CLIENT, columns_intake_people_identity_SSNDataQuality, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, suggestions_intake_people_identity_SSNDataQuality, 2, NULL, N_("How sure is the number?"), NULL },
  { "client.DOB", WH_KIND_CLIENT, columns_intake_people_identity_DOB, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "DOBDataQuality=null|DOBDataQuality=1|2", NULL, 0, NULL, N_("Birth date"), N_("2/1/1980, 1980-02-01 or feb 1 1980. When only the year is known, enter January 1 and say that it is approximate.") },
  { "client.DOBDataQuality", WH_KIND_CLIENT, columns_intake_people_identity_DOBDataQuality, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, suggestions_intake_people_identity_DOBDataQuality, 1, NULL, N_("How sure is the birth date?"), NULL },
};
static const guint columns_intake_people_household_RelationshipToHoH[] = { WH_ENROLLMENT_RELATIONSHIP_TO_HOH };
static const WhLayoutField fields_intake_people_household[] = {
  { "enrollment.RelationshipToHoH", WH_KIND_ENROLLMENT, columns_intake_people_household_RelationshipToHoH, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Relationship to the head of household"), N_("Exactly one person is the head.") },
};
static const WhLayoutGroup groups_intake_people[] = {
  { "name", WH_PER_PERSON, fields_intake_people_name, 5, N_("Name"), NULL },
  { "identity", WH_PER_PERSON, fields_intake_people_identity, 4, N_("Identity"), NULL },
  { "household", WH_PER_PERSON, fields_intake_people_household, 1, N_("Household"), NULL },
};

static const guint columns_intake_characteristics_race_AmIndAKNative[] = { WH_CLIENT_AM_IND_AK_NATIVE, WH_CLIENT_ASIAN, WH_CLIENT_BLACK_AF_AMERICAN, WH_CLIENT_HISPANIC_LATINAO, WH_CLIENT_MID_EAST_N_AFRICAN, WH_CLIENT_NATIVE_HI_PACIFIC, WH_CLIENT_WHITE, WH_CLIENT_RACE_NONE };
static const guint columns_intake_characteristics_race_AdditionalRaceEthnicity[] = { WH_CLIENT_ADDITIONAL_RACE_ETHNICITY };
static const WhLayoutField fields_intake_characteristics_race[] = {
  { "client.AmIndAKNative", WH_KIND_CLIENT, columns_intake_characteristics_race_AmIndAKNative, 8, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Race and ethnicity"), N_("Choose all that the person names.") },
  { "client.AdditionalRaceEthnicity", WH_KIND_CLIENT, columns_intake_characteristics_race_AdditionalRaceEthnicity, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("In the person’s own words"), NULL },
};
static const guint columns_intake_characteristics_about_Sex[] = { WH_CLIENT_SEX };
static const guint columns_intake_characteristics_about_VeteranStatus[] = { WH_CLIENT_VETERAN_STATUS };
static const WhLayoutField fields_intake_characteristics_about[] = {
  { "client.Sex", WH_KIND_CLIENT, columns_intake_characteristics_about_Sex, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Sex"), N_("May stay empty.") },
  { "client.VeteranStatus", WH_KIND_CLIENT, columns_intake_characteristics_about_VeteranStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Veteran"), N_("Has served in the armed forces of the United States, whatever the kind of discharge.") },
};
static const WhLayoutGroup groups_intake_characteristics[] = {
  { "race", WH_PER_PERSON, fields_intake_characteristics_race, 2, N_("Race and ethnicity"), NULL },
  { "about", WH_PER_PERSON, fields_intake_characteristics_about, 2, N_("About the person"), NULL },
};

static const guint columns_intake_stay_project_ProjectID[] = { WH_ENROLLMENT_PROJECT_ID };
static const guint columns_intake_stay_project_EntryDate[] = { WH_ENROLLMENT_ENTRY_DATE };
static const WhLayoutSuggestion suggestions_intake_stay_project_EntryDate[] = { { "today", NULL } };
static const guint columns_intake_stay_project_EnrollmentCoC[] = { WH_ENROLLMENT_ENROLLMENT_COC };
static const WhLayoutField fields_intake_stay_project[] = {
  { "enrollment.ProjectID", WH_KIND_ENROLLMENT, columns_intake_stay_project_ProjectID, 1, WH_PER_HOUSEHOLD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Project"), NULL },
  { "enrollment.EntryDate", WH_KIND_ENROLLMENT, columns_intake_stay_project_EntryDate, 1, WH_PER_HOUSEHOLD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_intake_stay_project_EntryDate, 1, NULL, N_("Start of the stay"), N_("The first night in a residential project; otherwise the day on which services begin. Type t for today.") },
  { "enrollment.EnrollmentCoC", WH_KIND_ENROLLMENT, columns_intake_stay_project_EnrollmentCoC, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Continuum of care"), N_("Where the household is served.") },
};
static const guint columns_intake_stay_prior_LivingSituation[] = { WH_ENROLLMENT_LIVING_SITUATION };
static const guint columns_intake_stay_prior_RentalSubsidyType[] = { WH_ENROLLMENT_RENTAL_SUBSIDY_TYPE };
static const guint columns_intake_stay_prior_LengthOfStay[] = { WH_ENROLLMENT_LENGTH_OF_STAY };
static const guint columns_intake_stay_prior_LOSUnderThreshold[] = { WH_ENROLLMENT_LOS_UNDER_THRESHOLD };
static const guint columns_intake_stay_prior_PreviousStreetESSH[] = { WH_ENROLLMENT_PREVIOUS_STREET_ESSH };
static const guint columns_intake_stay_prior_DateToStreetESSH[] = { WH_ENROLLMENT_DATE_TO_STREET_ESSH };
static const guint columns_intake_stay_prior_TimesHomelessPastThreeYears[] = { WH_ENROLLMENT_TIMES_HOMELESS_PAST_THREE_YEARS };
static const guint columns_intake_stay_prior_MonthsHomelessPastThreeYears[] = { WH_ENROLLMENT_MONTHS_HOMELESS_PAST_THREE_YEARS };
static const WhLayoutField fields_intake_stay_prior[] = {
  { "enrollment.LivingSituation", WH_KIND_ENROLLMENT, columns_intake_stay_prior_LivingSituation, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Where did the person stay last night?"), N_("The night before the stay began. Type part of a word, or the code.") },
  { "enrollment.RentalSubsidyType", WH_KIND_ENROLLMENT, columns_intake_stay_prior_RentalSubsidyType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Which rental subsidy?"), NULL },
  { "enrollment.LengthOfStay", WH_KIND_ENROLLMENT, columns_intake_stay_prior_LengthOfStay, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How long had they stayed there?"), NULL },
  { "enrollment.LOSUnderThreshold", WH_KIND_ENROLLMENT, columns_intake_stay_prior_LOSUnderThreshold, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_NONE, "no", NULL, 0, "los_under_threshold", N_("Stay shorter than the limit"), NULL },
  { "enrollment.PreviousStreetESSH", WH_KIND_ENROLLMENT, columns_intake_stay_prior_PreviousStreetESSH, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Before that: street, shelter or safe haven?"), N_("The night before they went to that place.") },
  { "enrollment.DateToStreetESSH", WH_KIND_ENROLLMENT, columns_intake_stay_prior_DateToStreetESSH, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("When did this time of homelessness begin?"), N_("An approximate date will do. Breaks of less than seven nights do not end it.") },
  { "enrollment.TimesHomelessPastThreeYears", WH_KIND_ENROLLMENT, columns_intake_stay_prior_TimesHomelessPastThreeYears, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How often homeless in the past three years?"), N_("On the street, in shelter or in a safe haven, this time included.") },
  { "enrollment.MonthsHomelessPastThreeYears", WH_KIND_ENROLLMENT, columns_intake_stay_prior_MonthsHomelessPastThreeYears, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How many months in all?"), N_("Of the past three years. A part of a month counts as a month.") },
};
static const guint columns_intake_stay_health_DisablingCondition[] = { WH_ENROLLMENT_DISABLING_CONDITION };
static const WhLayoutField fields_intake_stay_health[] = {
  { "enrollment.DisablingCondition", WH_KIND_ENROLLMENT, columns_intake_stay_health_DisablingCondition, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Disabling condition"), N_("A lasting condition of body or mind that makes it harder to live on one’s own.") },
};
static const WhLayoutGroup groups_intake_stay[] = {
  { "project", WH_PER_HOUSEHOLD, fields_intake_stay_project, 3, N_("Project"), NULL },
  { "prior", WH_PER_PERSON, fields_intake_stay_prior, 8, N_("Before this project"), NULL },
  { "health", WH_PER_PERSON, fields_intake_stay_health, 1, N_("Disability"), NULL },
};

static const guint columns_intake_income_income_IncomeFromAnySource[] = { WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE };
static const WhLayoutField fields_intake_income_income[] = {
  { "income_benefit.IncomeFromAnySource", WH_KIND_INCOME_BENEFIT, columns_intake_income_income_IncomeFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Income from any source"), NULL },
};
static const guint columns_intake_income_sources_Earned[] = { WH_INCOME_BENEFIT_EARNED, WH_INCOME_BENEFIT_EARNED_AMOUNT };
static const guint columns_intake_income_sources_Unemployment[] = { WH_INCOME_BENEFIT_UNEMPLOYMENT, WH_INCOME_BENEFIT_UNEMPLOYMENT_AMOUNT };
static const guint columns_intake_income_sources_SSI[] = { WH_INCOME_BENEFIT_SSI, WH_INCOME_BENEFIT_SSI_AMOUNT };
static const guint columns_intake_income_sources_SSDI[] = { WH_INCOME_BENEFIT_SSDI, WH_INCOME_BENEFIT_SSDI_AMOUNT };
static const guint columns_intake_income_sources_VADisabilityService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE_AMOUNT };
static const guint columns_intake_income_sources_VADisabilityNonService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE_AMOUNT };
static const guint columns_intake_income_sources_PrivateDisability[] = { WH_INCOME_BENEFIT_PRIVATE_DISABILITY, WH_INCOME_BENEFIT_PRIVATE_DISABILITY_AMOUNT };
static const guint columns_intake_income_sources_WorkersComp[] = { WH_INCOME_BENEFIT_WORKERS_COMP, WH_INCOME_BENEFIT_WORKERS_COMP_AMOUNT };
static const guint columns_intake_income_sources_TANF[] = { WH_INCOME_BENEFIT_TANF, WH_INCOME_BENEFIT_TANF_AMOUNT };
static const guint columns_intake_income_sources_GA[] = { WH_INCOME_BENEFIT_GA, WH_INCOME_BENEFIT_GA_AMOUNT };
static const guint columns_intake_income_sources_SocSecRetirement[] = { WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT, WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT_AMOUNT };
static const guint columns_intake_income_sources_Pension[] = { WH_INCOME_BENEFIT_PENSION, WH_INCOME_BENEFIT_PENSION_AMOUNT };
static const guint columns_intake_income_sources_ChildSupport[] = { WH_INCOME_BENEFIT_CHILD_SUPPORT, WH_INCOME_BENEFIT_CHILD_SUPPORT_AMOUNT };
static const guint columns_intake_income_sources_Alimony[] = { WH_INCOME_BENEFIT_ALIMONY, WH_INCOME_BENEFIT_ALIMONY_AMOUNT };
static const guint columns_intake_income_sources_OtherIncomeSource[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE, WH_INCOME_BENEFIT_OTHER_INCOME_AMOUNT };
static const guint columns_intake_income_sources_OtherIncomeSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE_IDENTIFY };
static const WhLayoutField fields_intake_income_sources[] = {
  { "income_benefit.Earned", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_Earned, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Earned income"), N_("Wages, before taxes.") },
  { "income_benefit.Unemployment", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_Unemployment, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Unemployment insurance"), NULL },
  { "income_benefit.SSI", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_SSI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Supplemental Security Income (SSI)"), NULL },
  { "income_benefit.SSDI", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_SSDI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Social Security Disability Insurance (SSDI)"), NULL },
  { "income_benefit.VADisabilityService", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_VADisabilityService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("VA disability, service-connected"), NULL },
  { "income_benefit.VADisabilityNonService", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_VADisabilityNonService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("VA disability, not service-connected"), N_("Also called VA pension.") },
  { "income_benefit.PrivateDisability", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_PrivateDisability, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Private disability insurance"), NULL },
  { "income_benefit.WorkersComp", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_WorkersComp, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Workers’ compensation"), NULL },
  { "income_benefit.TANF", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_TANF, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Temporary Assistance for Needy Families (TANF)"), NULL },
  { "income_benefit.GA", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_GA, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("General Assistance (GA)"), NULL },
  { "income_benefit.SocSecRetirement", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_SocSecRetirement, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Retirement income from Social Security"), NULL },
  { "income_benefit.Pension", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_Pension, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Pension from a former job"), NULL },
  { "income_benefit.ChildSupport", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_ChildSupport, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Child support"), NULL },
  { "income_benefit.Alimony", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_Alimony, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Alimony or other spousal support"), NULL },
  { "income_benefit.OtherIncomeSource", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_OtherIncomeSource, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Other source"), NULL },
  { "income_benefit.OtherIncomeSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_OtherIncomeSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "OtherIncomeSource=1", NULL, 0, NULL, N_("Which other source?"), NULL },
};
static const guint columns_intake_income_total_TotalMonthlyIncome[] = { WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME };
static const WhLayoutField fields_intake_income_total[] = {
  { "income_benefit.TotalMonthlyIncome", WH_KIND_INCOME_BENEFIT, columns_intake_income_total_TotalMonthlyIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, "income_total", N_("Monthly income in all"), NULL },
};
static const WhLayoutGroup groups_intake_income[] = {
  { "income", WH_PER_PERSON, fields_intake_income_income, 1, N_("Income"), NULL },
  { "sources", WH_PER_PERSON, fields_intake_income_sources, 16, N_("Sources"), N_("Mark each source that the person has now, with the monthly amount.") },
  { "total", WH_PER_PERSON, fields_intake_income_total, 1, N_("Together"), NULL },
};

static const WhLayoutPage pages_intake[] = {
  { "people", WH_PER_PERSON, groups_intake_people, 3, N_("Who"), N_("Find each person before adding them. The first person is the head of the household.") },
  { "characteristics", WH_PER_PERSON, groups_intake_characteristics, 2, N_("Characteristics"), N_("Asked once. The person may choose not to answer.") },
  { "stay", WH_PER_HOUSEHOLD, groups_intake_stay, 3, N_("Stay"), N_("The project and the start are the same for everyone. The other questions are asked of each person.") },
  { "income", WH_PER_PERSON, groups_intake_income, 3, N_("Income"), N_("What the person themselves receives in a month. A child’s benefits count for the adult who receives them.") },
};

const WhLayout wh_layout_intake = { "intake", pages_intake, 4 };
