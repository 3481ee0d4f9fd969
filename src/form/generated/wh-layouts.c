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

const WhLayout wh_layout_intake = {
  "intake", pages_intake, 4, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_PROJECT_START,
  1, "enrollment.EntryDate", N_("New intake"),
};

static const guint columns_start_people_name_FirstName[] = { WH_CLIENT_FIRST_NAME };
static const guint columns_start_people_name_MiddleName[] = { WH_CLIENT_MIDDLE_NAME };
static const guint columns_start_people_name_LastName[] = { WH_CLIENT_LAST_NAME };
static const guint columns_start_people_name_NameSuffix[] = { WH_CLIENT_NAME_SUFFIX };
static const guint columns_start_people_name_NameDataQuality[] = { WH_CLIENT_NAME_DATA_QUALITY };
static const WhLayoutSuggestion suggestions_start_people_name_NameDataQuality[] = { { "1", "FirstName!=null&LastName!=null" } };
static const WhLayoutField fields_start_people_name[] = {
  { "client.FirstName", WH_KIND_CLIENT, columns_start_people_name_FirstName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "NameDataQuality=null|NameDataQuality=1|2", NULL, 0, NULL, N_("First name"), N_("As the person gives it. A street name will do, and the quality says so.") },
  { "client.MiddleName", WH_KIND_CLIENT, columns_start_people_name_MiddleName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Middle name"), NULL },
  { "client.LastName", WH_KIND_CLIENT, columns_start_people_name_LastName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "NameDataQuality=null|NameDataQuality=1|2", NULL, 0, NULL, N_("Last name"), NULL },
  { "client.NameSuffix", WH_KIND_CLIENT, columns_start_people_name_NameSuffix, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Suffix"), N_("Jr., Sr., III") },
  { "client.NameDataQuality", WH_KIND_CLIENT, columns_start_people_name_NameDataQuality, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, suggestions_start_people_name_NameDataQuality, 1, NULL, N_("How sure is the name?"), NULL },
};
static const guint columns_start_people_identity_SSN[] = { WH_CLIENT_SSN };
static const guint columns_start_people_identity_SSNDataQuality[] = { WH_CLIENT_SSN_DATA_QUALITY };
static const WhLayoutSuggestion suggestions_start_people_identity_SSNDataQuality[] = { { "1", "matches(SSN,\"^[0-9]{9}$\")" }, { "2", "SSN!=null" } };
static const guint columns_start_people_identity_DOB[] = { WH_CLIENT_DOB };
static const guint columns_start_people_identity_DOBDataQuality[] = { WH_CLIENT_DOB_DATA_QUALITY };
static const WhLayoutSuggestion suggestions_start_people_identity_DOBDataQuality[] = { { "1", "DOB!=null" } };
static const WhLayoutField fields_start_people_identity[] = {
  { "client.SSN", WH_KIND_CLIENT, columns_start_people_identity_SSN, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_SSN, "SSNDataQuality=null|SSNDataQuality=1|2", NULL, 0, NULL, N_("Social Security number"), N_("Nine digits. Type x for a digit the person does not know.") },
  { "client.SSNDataQuality", WH_KIND_CLIENT, columns_start_people_identity_SSNDataQuality, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, suggestions_start_people_identity_SSNDataQuality, 2, NULL, N_("How sure is the number?"), NULL },
  { "client.DOB", WH_KIND_CLIENT, columns_start_people_identity_DOB, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "DOBDataQuality=null|DOBDataQuality=1|2", NULL, 0, NULL, N_("Birth date"), N_("2/1/1980, 1980-02-01 or feb 1 1980. When only the year is known, enter January 1 and say that it is approximate.") },
  { "client.DOBDataQuality", WH_KIND_CLIENT, columns_start_people_identity_DOBDataQuality, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, suggestions_start_people_identity_DOBDataQuality, 1, NULL, N_("How sure is the birth date?"), NULL },
};
static const guint columns_start_people_household_RelationshipToHoH[] = { WH_ENROLLMENT_RELATIONSHIP_TO_HOH };
static const WhLayoutField fields_start_people_household[] = {
  { "enrollment.RelationshipToHoH", WH_KIND_ENROLLMENT, columns_start_people_household_RelationshipToHoH, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Relationship to the head of household"), N_("Exactly one person is the head.") },
};
static const WhLayoutGroup groups_start_people[] = {
  { "name", WH_PER_PERSON, fields_start_people_name, 5, N_("Name"), NULL },
  { "identity", WH_PER_PERSON, fields_start_people_identity, 4, N_("Identity"), NULL },
  { "household", WH_PER_PERSON, fields_start_people_household, 1, N_("Household"), NULL },
};

static const guint columns_start_characteristics_race_AmIndAKNative[] = { WH_CLIENT_AM_IND_AK_NATIVE, WH_CLIENT_ASIAN, WH_CLIENT_BLACK_AF_AMERICAN, WH_CLIENT_HISPANIC_LATINAO, WH_CLIENT_MID_EAST_N_AFRICAN, WH_CLIENT_NATIVE_HI_PACIFIC, WH_CLIENT_WHITE, WH_CLIENT_RACE_NONE };
static const guint columns_start_characteristics_race_AdditionalRaceEthnicity[] = { WH_CLIENT_ADDITIONAL_RACE_ETHNICITY };
static const WhLayoutField fields_start_characteristics_race[] = {
  { "client.AmIndAKNative", WH_KIND_CLIENT, columns_start_characteristics_race_AmIndAKNative, 8, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Race and ethnicity"), N_("Choose all that the person names.") },
  { "client.AdditionalRaceEthnicity", WH_KIND_CLIENT, columns_start_characteristics_race_AdditionalRaceEthnicity, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("In the person’s own words"), NULL },
};
static const guint columns_start_characteristics_about_Sex[] = { WH_CLIENT_SEX };
static const guint columns_start_characteristics_about_VeteranStatus[] = { WH_CLIENT_VETERAN_STATUS };
static const WhLayoutField fields_start_characteristics_about[] = {
  { "client.Sex", WH_KIND_CLIENT, columns_start_characteristics_about_Sex, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Sex"), N_("May stay empty.") },
  { "client.VeteranStatus", WH_KIND_CLIENT, columns_start_characteristics_about_VeteranStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Veteran"), N_("Has served in the armed forces of the United States, whatever the kind of discharge.") },
};
static const WhLayoutGroup groups_start_characteristics[] = {
  { "race", WH_PER_PERSON, fields_start_characteristics_race, 2, N_("Race and ethnicity"), NULL },
  { "about", WH_PER_PERSON, fields_start_characteristics_about, 2, N_("About the person"), NULL },
};

static const guint columns_start_stay_project_ProjectID[] = { WH_ENROLLMENT_PROJECT_ID };
static const guint columns_start_stay_project_EntryDate[] = { WH_ENROLLMENT_ENTRY_DATE };
static const WhLayoutSuggestion suggestions_start_stay_project_EntryDate[] = { { "today", NULL } };
static const guint columns_start_stay_project_EnrollmentCoC[] = { WH_ENROLLMENT_ENROLLMENT_COC };
static const WhLayoutField fields_start_stay_project[] = {
  { "enrollment.ProjectID", WH_KIND_ENROLLMENT, columns_start_stay_project_ProjectID, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Project"), NULL },
  { "enrollment.EntryDate", WH_KIND_ENROLLMENT, columns_start_stay_project_EntryDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_start_stay_project_EntryDate, 1, NULL, N_("Start of the stay"), N_("The first night in a residential project; otherwise the day on which services begin. Type t for today.") },
  { "enrollment.EnrollmentCoC", WH_KIND_ENROLLMENT, columns_start_stay_project_EnrollmentCoC, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Continuum of care"), N_("Where the household is served.") },
};
static const guint columns_start_stay_prior_LivingSituation[] = { WH_ENROLLMENT_LIVING_SITUATION };
static const guint columns_start_stay_prior_RentalSubsidyType[] = { WH_ENROLLMENT_RENTAL_SUBSIDY_TYPE };
static const guint columns_start_stay_prior_LengthOfStay[] = { WH_ENROLLMENT_LENGTH_OF_STAY };
static const guint columns_start_stay_prior_LOSUnderThreshold[] = { WH_ENROLLMENT_LOS_UNDER_THRESHOLD };
static const guint columns_start_stay_prior_PreviousStreetESSH[] = { WH_ENROLLMENT_PREVIOUS_STREET_ESSH };
static const guint columns_start_stay_prior_DateToStreetESSH[] = { WH_ENROLLMENT_DATE_TO_STREET_ESSH };
static const guint columns_start_stay_prior_TimesHomelessPastThreeYears[] = { WH_ENROLLMENT_TIMES_HOMELESS_PAST_THREE_YEARS };
static const guint columns_start_stay_prior_MonthsHomelessPastThreeYears[] = { WH_ENROLLMENT_MONTHS_HOMELESS_PAST_THREE_YEARS };
static const WhLayoutField fields_start_stay_prior[] = {
  { "enrollment.LivingSituation", WH_KIND_ENROLLMENT, columns_start_stay_prior_LivingSituation, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Where did the person stay last night?"), N_("The night before the stay began. Type part of a word, or the code.") },
  { "enrollment.RentalSubsidyType", WH_KIND_ENROLLMENT, columns_start_stay_prior_RentalSubsidyType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Which rental subsidy?"), NULL },
  { "enrollment.LengthOfStay", WH_KIND_ENROLLMENT, columns_start_stay_prior_LengthOfStay, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How long had they stayed there?"), NULL },
  { "enrollment.LOSUnderThreshold", WH_KIND_ENROLLMENT, columns_start_stay_prior_LOSUnderThreshold, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_NONE, "no", NULL, 0, "los_under_threshold", N_("Stay shorter than the limit"), NULL },
  { "enrollment.PreviousStreetESSH", WH_KIND_ENROLLMENT, columns_start_stay_prior_PreviousStreetESSH, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Before that: street, shelter or safe haven?"), N_("The night before they went to that place.") },
  { "enrollment.DateToStreetESSH", WH_KIND_ENROLLMENT, columns_start_stay_prior_DateToStreetESSH, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("When did this time of homelessness begin?"), N_("An approximate date will do. Breaks of less than seven nights do not end it.") },
  { "enrollment.TimesHomelessPastThreeYears", WH_KIND_ENROLLMENT, columns_start_stay_prior_TimesHomelessPastThreeYears, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How often homeless in the past three years?"), N_("On the street, in shelter or in a safe haven, this time included.") },
  { "enrollment.MonthsHomelessPastThreeYears", WH_KIND_ENROLLMENT, columns_start_stay_prior_MonthsHomelessPastThreeYears, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How many months in all?"), N_("Of the past three years. A part of a month counts as a month.") },
};
static const guint columns_start_stay_health_DisablingCondition[] = { WH_ENROLLMENT_DISABLING_CONDITION };
static const WhLayoutField fields_start_stay_health[] = {
  { "enrollment.DisablingCondition", WH_KIND_ENROLLMENT, columns_start_stay_health_DisablingCondition, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Disabling condition"), N_("A lasting condition of body or mind that makes it harder to live on one’s own.") },
};
static const WhLayoutGroup groups_start_stay[] = {
  { "project", WH_PER_HOUSEHOLD, fields_start_stay_project, 3, N_("Project"), NULL },
  { "prior", WH_PER_PERSON, fields_start_stay_prior, 8, N_("Before this project"), NULL },
  { "health", WH_PER_PERSON, fields_start_stay_health, 1, N_("Disability"), NULL },
};

static const guint columns_start_income_income_IncomeFromAnySource[] = { WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE };
static const WhLayoutField fields_start_income_income[] = {
  { "income_benefit.IncomeFromAnySource", WH_KIND_INCOME_BENEFIT, columns_start_income_income_IncomeFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Income from any source"), NULL },
};
static const guint columns_start_income_sources_Earned[] = { WH_INCOME_BENEFIT_EARNED, WH_INCOME_BENEFIT_EARNED_AMOUNT };
static const guint columns_start_income_sources_Unemployment[] = { WH_INCOME_BENEFIT_UNEMPLOYMENT, WH_INCOME_BENEFIT_UNEMPLOYMENT_AMOUNT };
static const guint columns_start_income_sources_SSI[] = { WH_INCOME_BENEFIT_SSI, WH_INCOME_BENEFIT_SSI_AMOUNT };
static const guint columns_start_income_sources_SSDI[] = { WH_INCOME_BENEFIT_SSDI, WH_INCOME_BENEFIT_SSDI_AMOUNT };
static const guint columns_start_income_sources_VADisabilityService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE_AMOUNT };
static const guint columns_start_income_sources_VADisabilityNonService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE_AMOUNT };
static const guint columns_start_income_sources_PrivateDisability[] = { WH_INCOME_BENEFIT_PRIVATE_DISABILITY, WH_INCOME_BENEFIT_PRIVATE_DISABILITY_AMOUNT };
static const guint columns_start_income_sources_WorkersComp[] = { WH_INCOME_BENEFIT_WORKERS_COMP, WH_INCOME_BENEFIT_WORKERS_COMP_AMOUNT };
static const guint columns_start_income_sources_TANF[] = { WH_INCOME_BENEFIT_TANF, WH_INCOME_BENEFIT_TANF_AMOUNT };
static const guint columns_start_income_sources_GA[] = { WH_INCOME_BENEFIT_GA, WH_INCOME_BENEFIT_GA_AMOUNT };
static const guint columns_start_income_sources_SocSecRetirement[] = { WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT, WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT_AMOUNT };
static const guint columns_start_income_sources_Pension[] = { WH_INCOME_BENEFIT_PENSION, WH_INCOME_BENEFIT_PENSION_AMOUNT };
static const guint columns_start_income_sources_ChildSupport[] = { WH_INCOME_BENEFIT_CHILD_SUPPORT, WH_INCOME_BENEFIT_CHILD_SUPPORT_AMOUNT };
static const guint columns_start_income_sources_Alimony[] = { WH_INCOME_BENEFIT_ALIMONY, WH_INCOME_BENEFIT_ALIMONY_AMOUNT };
static const guint columns_start_income_sources_OtherIncomeSource[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE, WH_INCOME_BENEFIT_OTHER_INCOME_AMOUNT };
static const guint columns_start_income_sources_OtherIncomeSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE_IDENTIFY };
static const WhLayoutField fields_start_income_sources[] = {
  { "income_benefit.Earned", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_Earned, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Earned income"), N_("Wages, before taxes.") },
  { "income_benefit.Unemployment", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_Unemployment, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Unemployment insurance"), NULL },
  { "income_benefit.SSI", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_SSI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Supplemental Security Income (SSI)"), NULL },
  { "income_benefit.SSDI", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_SSDI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Social Security Disability Insurance (SSDI)"), NULL },
  { "income_benefit.VADisabilityService", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_VADisabilityService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("VA disability, service-connected"), NULL },
  { "income_benefit.VADisabilityNonService", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_VADisabilityNonService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("VA disability, not service-connected"), N_("Also called VA pension.") },
  { "income_benefit.PrivateDisability", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_PrivateDisability, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Private disability insurance"), NULL },
  { "income_benefit.WorkersComp", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_WorkersComp, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Workers’ compensation"), NULL },
  { "income_benefit.TANF", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_TANF, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Temporary Assistance for Needy Families (TANF)"), NULL },
  { "income_benefit.GA", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_GA, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("General Assistance (GA)"), NULL },
  { "income_benefit.SocSecRetirement", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_SocSecRetirement, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Retirement income from Social Security"), NULL },
  { "income_benefit.Pension", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_Pension, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Pension from a former job"), NULL },
  { "income_benefit.ChildSupport", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_ChildSupport, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Child support"), NULL },
  { "income_benefit.Alimony", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_Alimony, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Alimony or other spousal support"), NULL },
  { "income_benefit.OtherIncomeSource", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_OtherIncomeSource, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Other source"), NULL },
  { "income_benefit.OtherIncomeSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_OtherIncomeSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "OtherIncomeSource=1", NULL, 0, NULL, N_("Which other source?"), NULL },
};
static const guint columns_start_income_total_TotalMonthlyIncome[] = { WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME };
static const WhLayoutField fields_start_income_total[] = {
  { "income_benefit.TotalMonthlyIncome", WH_KIND_INCOME_BENEFIT, columns_start_income_total_TotalMonthlyIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, "income_total", N_("Monthly income in all"), NULL },
};
static const WhLayoutGroup groups_start_income[] = {
  { "income", WH_PER_PERSON, fields_start_income_income, 1, N_("Income"), NULL },
  { "sources", WH_PER_PERSON, fields_start_income_sources, 16, N_("Sources"), N_("Mark each source that the person has now, with the monthly amount.") },
  { "total", WH_PER_PERSON, fields_start_income_total, 1, N_("Together"), NULL },
};

static const guint columns_start_veteran_service_YearEnteredService[] = { WH_CLIENT_YEAR_ENTERED_SERVICE };
static const guint columns_start_veteran_service_YearSeparated[] = { WH_CLIENT_YEAR_SEPARATED };
static const guint columns_start_veteran_service_MilitaryBranch[] = { WH_CLIENT_MILITARY_BRANCH };
static const guint columns_start_veteran_service_DischargeStatus[] = { WH_CLIENT_DISCHARGE_STATUS };
static const WhLayoutField fields_start_veteran_service[] = {
  { "client.YearEnteredService", WH_KIND_CLIENT, columns_start_veteran_service_YearEnteredService, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Year entered"), N_("Four digits. The year in which service began.") },
  { "client.YearSeparated", WH_KIND_CLIENT, columns_start_veteran_service_YearSeparated, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Year separated"), N_("Four digits. The year in which service ended.") },
  { "client.MilitaryBranch", WH_KIND_CLIENT, columns_start_veteran_service_MilitaryBranch, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Branch"), N_("If there were several, the latest.") },
  { "client.DischargeStatus", WH_KIND_CLIENT, columns_start_veteran_service_DischargeStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Discharge"), N_("As it stands on the discharge paper (DD 214), if the person has it.") },
};
static const guint columns_start_veteran_theaters_WorldWarII[] = { WH_CLIENT_WORLD_WAR_II };
static const guint columns_start_veteran_theaters_KoreanWar[] = { WH_CLIENT_KOREAN_WAR };
static const guint columns_start_veteran_theaters_VietnamWar[] = { WH_CLIENT_VIETNAM_WAR };
static const guint columns_start_veteran_theaters_DesertStorm[] = { WH_CLIENT_DESERT_STORM };
static const guint columns_start_veteran_theaters_AfghanistanOEF[] = { WH_CLIENT_AFGHANISTAN_OEF };
static const guint columns_start_veteran_theaters_IraqOIF[] = { WH_CLIENT_IRAQ_OIF };
static const guint columns_start_veteran_theaters_IraqOND[] = { WH_CLIENT_IRAQ_OND };
static const guint columns_start_veteran_theaters_OtherTheater[] = { WH_CLIENT_OTHER_THEATER };
static const WhLayoutField fields_start_veteran_theaters[] = {
  { "client.WorldWarII", WH_KIND_CLIENT, columns_start_veteran_theaters_WorldWarII, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("World War II"), NULL },
  { "client.KoreanWar", WH_KIND_CLIENT, columns_start_veteran_theaters_KoreanWar, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Korean War"), NULL },
  { "client.VietnamWar", WH_KIND_CLIENT, columns_start_veteran_theaters_VietnamWar, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Vietnam War"), NULL },
  { "client.DesertStorm", WH_KIND_CLIENT, columns_start_veteran_theaters_DesertStorm, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Persian Gulf War (Desert Storm)"), NULL },
  { "client.AfghanistanOEF", WH_KIND_CLIENT, columns_start_veteran_theaters_AfghanistanOEF, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Afghanistan (Enduring Freedom)"), NULL },
  { "client.IraqOIF", WH_KIND_CLIENT, columns_start_veteran_theaters_IraqOIF, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Iraq (Iraqi Freedom)"), NULL },
  { "client.IraqOND", WH_KIND_CLIENT, columns_start_veteran_theaters_IraqOND, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Iraq (New Dawn)"), NULL },
  { "client.OtherTheater", WH_KIND_CLIENT, columns_start_veteran_theaters_OtherTheater, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Other peacekeeping or military operation"), N_("For example Lebanon, Panama, Somalia, Bosnia or Kosovo.") },
};
static const WhLayoutGroup groups_start_veteran[] = {
  { "service", WH_PER_PERSON, fields_start_veteran_service, 4, N_("Military service"), NULL },
  { "theaters", WH_PER_PERSON, fields_start_veteran_theaters, 8, N_("Theaters of operations"), N_("Where and when the person served.") },
};

static const guint columns_start_youth_referral_ReferralSource[] = { WH_ENROLLMENT_REFERRAL_SOURCE };
static const guint columns_start_youth_referral_CountOutreachReferralApproaches[] = { WH_ENROLLMENT_COUNT_OUTREACH_REFERRAL_APPROACHES };
static const WhLayoutField fields_start_youth_referral[] = {
  { "enrollment.ReferralSource", WH_KIND_ENROLLMENT, columns_start_youth_referral_ReferralSource, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Who referred the youth?"), NULL },
  { "enrollment.CountOutreachReferralApproaches", WH_KIND_ENROLLMENT, columns_start_youth_referral_CountOutreachReferralApproaches, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Approaches before the youth came"), N_("How often outreach workers spoke with the youth before.") },
};
static const guint columns_start_youth_bcp_DateOfBCPStatus[] = { WH_ENROLLMENT_DATE_OF_BCP_STATUS };
static const guint columns_start_youth_bcp_EligibleForRHY[] = { WH_ENROLLMENT_ELIGIBLE_FOR_RHY };
static const guint columns_start_youth_bcp_ReasonNoServices[] = { WH_ENROLLMENT_REASON_NO_SERVICES };
static const guint columns_start_youth_bcp_RunawayYouth[] = { WH_ENROLLMENT_RUNAWAY_YOUTH };
static const WhLayoutField fields_start_youth_bcp[] = {
  { "enrollment.DateOfBCPStatus", WH_KIND_ENROLLMENT, columns_start_youth_bcp_DateOfBCPStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Date of the decision"), N_("On which it was decided whether the youth may be served.") },
  { "enrollment.EligibleForRHY", WH_KIND_ENROLLMENT, columns_start_youth_bcp_EligibleForRHY, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Eligible for these services"), NULL },
  { "enrollment.ReasonNoServices", WH_KIND_ENROLLMENT, columns_start_youth_bcp_ReasonNoServices, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Why are they not served?"), NULL },
  { "enrollment.RunawayYouth", WH_KIND_ENROLLMENT, columns_start_youth_bcp_RunawayYouth, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Runaway youth"), NULL },
};
static const guint columns_start_youth_ward_FormerWardChildWelfare[] = { WH_ENROLLMENT_FORMER_WARD_CHILD_WELFARE };
static const guint columns_start_youth_ward_ChildWelfareYears[] = { WH_ENROLLMENT_CHILD_WELFARE_YEARS };
static const guint columns_start_youth_ward_ChildWelfareMonths[] = { WH_ENROLLMENT_CHILD_WELFARE_MONTHS };
static const guint columns_start_youth_ward_FormerWardJuvenileJustice[] = { WH_ENROLLMENT_FORMER_WARD_JUVENILE_JUSTICE };
static const guint columns_start_youth_ward_JuvenileJusticeYears[] = { WH_ENROLLMENT_JUVENILE_JUSTICE_YEARS };
static const guint columns_start_youth_ward_JuvenileJusticeMonths[] = { WH_ENROLLMENT_JUVENILE_JUSTICE_MONTHS };
static const WhLayoutField fields_start_youth_ward[] = {
  { "enrollment.FormerWardChildWelfare", WH_KIND_ENROLLMENT, columns_start_youth_ward_FormerWardChildWelfare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Formerly a ward of child welfare or foster care"), NULL },
  { "enrollment.ChildWelfareYears", WH_KIND_ENROLLMENT, columns_start_youth_ward_ChildWelfareYears, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("For how long?"), NULL },
  { "enrollment.ChildWelfareMonths", WH_KIND_ENROLLMENT, columns_start_youth_ward_ChildWelfareMonths, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How many months?"), N_("1 to 11.") },
  { "enrollment.FormerWardJuvenileJustice", WH_KIND_ENROLLMENT, columns_start_youth_ward_FormerWardJuvenileJustice, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Formerly a ward of juvenile justice"), NULL },
  { "enrollment.JuvenileJusticeYears", WH_KIND_ENROLLMENT, columns_start_youth_ward_JuvenileJusticeYears, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("For how long?"), NULL },
  { "enrollment.JuvenileJusticeMonths", WH_KIND_ENROLLMENT, columns_start_youth_ward_JuvenileJusticeMonths, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How many months?"), N_("1 to 11.") },
};
static const guint columns_start_youth_family_UnemploymentFam[] = { WH_ENROLLMENT_UNEMPLOYMENT_FAM };
static const guint columns_start_youth_family_MentalHealthDisorderFam[] = { WH_ENROLLMENT_MENTAL_HEALTH_DISORDER_FAM };
static const guint columns_start_youth_family_PhysicalDisabilityFam[] = { WH_ENROLLMENT_PHYSICAL_DISABILITY_FAM };
static const guint columns_start_youth_family_AlcoholDrugUseDisorderFam[] = { WH_ENROLLMENT_ALCOHOL_DRUG_USE_DISORDER_FAM };
static const guint columns_start_youth_family_InsufficientIncome[] = { WH_ENROLLMENT_INSUFFICIENT_INCOME };
static const guint columns_start_youth_family_IncarceratedParent[] = { WH_ENROLLMENT_INCARCERATED_PARENT };
static const WhLayoutField fields_start_youth_family[] = {
  { "enrollment.UnemploymentFam", WH_KIND_ENROLLMENT, columns_start_youth_family_UnemploymentFam, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Unemployment"), NULL },
  { "enrollment.MentalHealthDisorderFam", WH_KIND_ENROLLMENT, columns_start_youth_family_MentalHealthDisorderFam, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Mental health disorder"), NULL },
  { "enrollment.PhysicalDisabilityFam", WH_KIND_ENROLLMENT, columns_start_youth_family_PhysicalDisabilityFam, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Physical disability"), NULL },
  { "enrollment.AlcoholDrugUseDisorderFam", WH_KIND_ENROLLMENT, columns_start_youth_family_AlcoholDrugUseDisorderFam, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Alcohol or drug use disorder"), NULL },
  { "enrollment.InsufficientIncome", WH_KIND_ENROLLMENT, columns_start_youth_family_InsufficientIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Not enough income to support the youth"), NULL },
  { "enrollment.IncarceratedParent", WH_KIND_ENROLLMENT, columns_start_youth_family_IncarceratedParent, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Incarcerated parent"), NULL },
};
static const WhLayoutGroup groups_start_youth[] = {
  { "referral", WH_PER_PERSON, fields_start_youth_referral, 2, N_("How the youth came"), NULL },
  { "bcp", WH_PER_PERSON, fields_start_youth_bcp, 4, N_("Basic center"), NULL },
  { "ward", WH_PER_PERSON, fields_start_youth_ward, 6, N_("In care before"), NULL },
  { "family", WH_PER_PERSON, fields_start_youth_family, 6, N_("Issues in the family"), NULL },
};

static const guint columns_start_veteran_housing_ssvf_PercentAMI[] = { WH_ENROLLMENT_PERCENT_AMI };
static const guint columns_start_veteran_housing_ssvf_VAMCStation[] = { WH_ENROLLMENT_VAMC_STATION };
static const guint columns_start_veteran_housing_ssvf_MentalHealthConsultation[] = { WH_ENROLLMENT_MENTAL_HEALTH_CONSULTATION };
static const WhLayoutField fields_start_veteran_housing_ssvf[] = {
  { "enrollment.PercentAMI", WH_KIND_ENROLLMENT, columns_start_veteran_housing_ssvf_PercentAMI, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Household income as share of the area’s median"), NULL },
  { "enrollment.VAMCStation", WH_KIND_ENROLLMENT, columns_start_veteran_housing_ssvf_VAMCStation, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("VA medical center"), N_("The station that is responsible for the project’s area.") },
  { "enrollment.MentalHealthConsultation", WH_KIND_ENROLLMENT, columns_start_veteran_housing_ssvf_MentalHealthConsultation, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Mental health consultation"), NULL },
};
static const WhLayoutGroup groups_start_veteran_housing[] = {
  { "ssvf", WH_PER_HEAD, fields_start_veteran_housing_ssvf, 3, N_("Household"), NULL },
};

static const guint columns_start_prevention_targeting_TargetScreenReqd[] = { WH_ENROLLMENT_TARGET_SCREEN_REQD };
static const guint columns_start_prevention_targeting_TimeToHousingLoss[] = { WH_ENROLLMENT_TIME_TO_HOUSING_LOSS };
static const guint columns_start_prevention_targeting_AnnualPercentAMI[] = { WH_ENROLLMENT_ANNUAL_PERCENT_AMI };
static const guint columns_start_prevention_targeting_LiteralHomelessHistory[] = { WH_ENROLLMENT_LITERAL_HOMELESS_HISTORY };
static const guint columns_start_prevention_targeting_ClientLeaseholder[] = { WH_ENROLLMENT_CLIENT_LEASEHOLDER };
static const guint columns_start_prevention_targeting_HOHLeaseholder[] = { WH_ENROLLMENT_HOH_LEASEHOLDER };
static const guint columns_start_prevention_targeting_SubsidyAtRisk[] = { WH_ENROLLMENT_SUBSIDY_AT_RISK };
static const guint columns_start_prevention_targeting_EvictionHistory[] = { WH_ENROLLMENT_EVICTION_HISTORY };
static const guint columns_start_prevention_targeting_CriminalRecord[] = { WH_ENROLLMENT_CRIMINAL_RECORD };
static const guint columns_start_prevention_targeting_IncarceratedAdult[] = { WH_ENROLLMENT_INCARCERATED_ADULT };
static const guint columns_start_prevention_targeting_PrisonDischarge[] = { WH_ENROLLMENT_PRISON_DISCHARGE };
static const guint columns_start_prevention_targeting_SexOffender[] = { WH_ENROLLMENT_SEX_OFFENDER };
static const guint columns_start_prevention_targeting_DisabledHoH[] = { WH_ENROLLMENT_DISABLED_HOH };
static const guint columns_start_prevention_targeting_CurrentPregnant[] = { WH_ENROLLMENT_CURRENT_PREGNANT };
static const guint columns_start_prevention_targeting_SingleParent[] = { WH_ENROLLMENT_SINGLE_PARENT };
static const guint columns_start_prevention_targeting_DependentUnder6[] = { WH_ENROLLMENT_DEPENDENT_UNDER_6 };
static const guint columns_start_prevention_targeting_HH5Plus[] = { WH_ENROLLMENT_HH_5_PLUS };
static const guint columns_start_prevention_targeting_CoCPrioritized[] = { WH_ENROLLMENT_COC_PRIORITIZED };
static const guint columns_start_prevention_targeting_HPScreeningScore[] = { WH_ENROLLMENT_HP_SCREENING_SCORE };
static const guint columns_start_prevention_targeting_ThresholdScore[] = { WH_ENROLLMENT_THRESHOLD_SCORE };
static const WhLayoutField fields_start_prevention_targeting[] = {
  { "enrollment.TargetScreenReqd", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_TargetScreenReqd, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Is the screening required?"), NULL },
  { "enrollment.TimeToHousingLoss", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_TimeToHousingLoss, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How soon will the housing be lost?"), NULL },
  { "enrollment.AnnualPercentAMI", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_AnnualPercentAMI, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Annual income as share of the area’s median"), NULL },
  { "enrollment.LiteralHomelessHistory", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_LiteralHomelessHistory, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Homeless before as an adult"), NULL },
  { "enrollment.ClientLeaseholder", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_ClientLeaseholder, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Leaseholder for the first time"), N_("Head of household is not a current leaseholder or has never been one.") },
  { "enrollment.HOHLeaseholder", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_HOHLeaseholder, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Head of household has never been a leaseholder"), NULL },
  { "enrollment.SubsidyAtRisk", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_SubsidyAtRisk, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("A housing subsidy is at risk"), NULL },
  { "enrollment.EvictionHistory", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_EvictionHistory, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Evictions in the past seven years"), NULL },
  { "enrollment.CriminalRecord", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_CriminalRecord, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Criminal record for arson, drugs or a felony"), NULL },
  { "enrollment.IncarceratedAdult", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_IncarceratedAdult, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Incarcerated as an adult"), NULL },
  { "enrollment.PrisonDischarge", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_PrisonDischarge, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Discharged from jail or prison within six months"), NULL },
  { "enrollment.SexOffender", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_SexOffender, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Registered sex offender"), NULL },
  { "enrollment.DisabledHoH", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_DisabledHoH, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Head of household has a disabling condition"), NULL },
  { "enrollment.CurrentPregnant", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_CurrentPregnant, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Somebody in the household is pregnant"), NULL },
  { "enrollment.SingleParent", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_SingleParent, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Single parent with a child"), NULL },
  { "enrollment.DependentUnder6", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_DependentUnder6, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Children under six"), NULL },
  { "enrollment.HH5Plus", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_HH5Plus, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Five people or more"), NULL },
  { "enrollment.CoCPrioritized", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_CoCPrioritized, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Prioritized by the continuum"), NULL },
  { "enrollment.HPScreeningScore", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_HPScreeningScore, 1, WH_PER_HEAD, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Points in all"), NULL },
  { "enrollment.ThresholdScore", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_ThresholdScore, 1, WH_PER_HEAD, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Points needed"), NULL },
};
static const WhLayoutGroup groups_start_prevention[] = {
  { "targeting", WH_PER_HEAD, fields_start_prevention_targeting, 20, N_("Screening"), NULL },
};

static const guint columns_start_health_status_GeneralHealthStatus[] = { WH_HEALTH_GENERAL_HEALTH_STATUS };
static const guint columns_start_health_status_DentalHealthStatus[] = { WH_HEALTH_DENTAL_HEALTH_STATUS };
static const guint columns_start_health_status_MentalHealthStatus[] = { WH_HEALTH_MENTAL_HEALTH_STATUS };
static const guint columns_start_health_status_PregnancyStatus[] = { WH_HEALTH_PREGNANCY_STATUS };
static const guint columns_start_health_status_DueDate[] = { WH_HEALTH_DUE_DATE };
static const WhLayoutField fields_start_health_status[] = {
  { "health.GeneralHealthStatus", WH_KIND_HEALTH, columns_start_health_status_GeneralHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("General health"), N_("Compared with other people of the same age.") },
  { "health.DentalHealthStatus", WH_KIND_HEALTH, columns_start_health_status_DentalHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Teeth"), NULL },
  { "health.MentalHealthStatus", WH_KIND_HEALTH, columns_start_health_status_MentalHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Mental health"), NULL },
  { "health.PregnancyStatus", WH_KIND_HEALTH, columns_start_health_status_PregnancyStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Pregnant"), NULL },
  { "health.DueDate", WH_KIND_HEALTH, columns_start_health_status_DueDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Expected date of birth"), NULL },
};
static const WhLayoutGroup groups_start_health[] = {
  { "status", WH_PER_PERSON, fields_start_health_status, 5, N_("General health"), NULL },
};

static const guint columns_start_work_employment_Employed[] = { WH_EMPLOYMENT_EDUCATION_EMPLOYED };
static const guint columns_start_work_employment_EmploymentType[] = { WH_EMPLOYMENT_EDUCATION_EMPLOYMENT_TYPE };
static const guint columns_start_work_employment_NotEmployedReason[] = { WH_EMPLOYMENT_EDUCATION_NOT_EMPLOYED_REASON };
static const WhLayoutField fields_start_work_employment[] = {
  { "employment_education.Employed", WH_KIND_EMPLOYMENT_EDUCATION, columns_start_work_employment_Employed, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Employed"), NULL },
  { "employment_education.EmploymentType", WH_KIND_EMPLOYMENT_EDUCATION, columns_start_work_employment_EmploymentType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("What kind of work?"), NULL },
  { "employment_education.NotEmployedReason", WH_KIND_EMPLOYMENT_EDUCATION, columns_start_work_employment_NotEmployedReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Why not employed?"), NULL },
};
static const guint columns_start_work_education_LastGradeCompleted[] = { WH_EMPLOYMENT_EDUCATION_LAST_GRADE_COMPLETED };
static const guint columns_start_work_education_SchoolStatus[] = { WH_EMPLOYMENT_EDUCATION_SCHOOL_STATUS };
static const guint columns_start_work_education_CurrentSchoolAttend[] = { WH_YOUTH_EDUCATION_STATUS_CURRENT_SCHOOL_ATTEND };
static const guint columns_start_work_education_MostRecentEdStatus[] = { WH_YOUTH_EDUCATION_STATUS_MOST_RECENT_ED_STATUS };
static const guint columns_start_work_education_CurrentEdStatus[] = { WH_YOUTH_EDUCATION_STATUS_CURRENT_ED_STATUS };
static const WhLayoutField fields_start_work_education[] = {
  { "employment_education.LastGradeCompleted", WH_KIND_EMPLOYMENT_EDUCATION, columns_start_work_education_LastGradeCompleted, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Last grade completed"), NULL },
  { "employment_education.SchoolStatus", WH_KIND_EMPLOYMENT_EDUCATION, columns_start_work_education_SchoolStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("School status"), NULL },
  { "youth_education_status.CurrentSchoolAttend", WH_KIND_YOUTH_EDUCATION_STATUS, columns_start_work_education_CurrentSchoolAttend, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Attends school now?"), NULL },
  { "youth_education_status.MostRecentEdStatus", WH_KIND_YOUTH_EDUCATION_STATUS, columns_start_work_education_MostRecentEdStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How did school end?"), NULL },
  { "youth_education_status.CurrentEdStatus", WH_KIND_YOUTH_EDUCATION_STATUS, columns_start_work_education_CurrentEdStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Which school?"), NULL },
};
static const guint columns_start_work_soar_ConnectionWithSOAR[] = { WH_INCOME_BENEFIT_CONNECTION_WITH_SOAR };
static const WhLayoutField fields_start_work_soar[] = {
  { "income_benefit.ConnectionWithSOAR", WH_KIND_INCOME_BENEFIT, columns_start_work_soar_ConnectionWithSOAR, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Connected with SOAR"), N_("Help with applying for SSI and SSDI.") },
};
static const WhLayoutGroup groups_start_work[] = {
  { "employment", WH_PER_PERSON, fields_start_work_employment, 3, N_("Employment"), NULL },
  { "education", WH_PER_PERSON, fields_start_work_education, 5, N_("Education"), NULL },
  { "soar", WH_PER_PERSON, fields_start_work_soar, 1, N_("Benefits"), NULL },
};

static const WhLayoutPage pages_start[] = {
  { "people", WH_PER_PERSON, groups_start_people, 3, N_("Who"), N_("Find each person before adding them. The first person is the head of the household.") },
  { "characteristics", WH_PER_PERSON, groups_start_characteristics, 2, N_("Characteristics"), N_("Asked once. The person may choose not to answer.") },
  { "stay", WH_PER_HOUSEHOLD, groups_start_stay, 3, N_("Stay"), N_("The project and the start are the same for everyone. The other questions are asked of each person.") },
  { "income", WH_PER_PERSON, groups_start_income, 3, N_("Income"), N_("What the person themselves receives in a month. A child’s benefits count for the adult who receives them.") },
  { "veteran", WH_PER_PERSON, groups_start_veteran, 2, N_("Military service"), N_("Asked of veterans only.") },
  { "youth", WH_PER_PERSON, groups_start_youth, 4, N_("Youth"), N_("Questions of the programs for runaway and homeless youth.") },
  { "veteran_housing", WH_PER_PERSON, groups_start_veteran_housing, 1, N_("Veteran services"), NULL },
  { "prevention", WH_PER_HEAD, groups_start_prevention, 1, N_("Prevention screening"), N_("Who needs help most to keep their housing.") },
  { "health", WH_PER_PERSON, groups_start_health, 1, N_("General health"), NULL },
  { "work", WH_PER_PERSON, groups_start_work, 3, N_("Work and school"), NULL },
};

const WhLayout wh_layout_start = {
  "start", pages_start, 10, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_PROJECT_START,
  1, "enrollment.EntryDate", N_("Project start"),
};

static const guint columns_update_occasion_date_InformationDate[] = { WH_INCOME_BENEFIT_INFORMATION_DATE };
static const WhLayoutSuggestion suggestions_update_occasion_date_InformationDate[] = { { "today", NULL } };
static const WhLayoutField fields_update_occasion_date[] = {
  { "income_benefit.InformationDate", WH_KIND_INCOME_BENEFIT, columns_update_occasion_date_InformationDate, 1, WH_PER_HOUSEHOLD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_update_occasion_date_InformationDate, 1, NULL, N_("Date"), N_("The day on which the person told you. The answers of this form hold from then on.") },
};
static const WhLayoutGroup groups_update_occasion[] = {
  { "date", WH_PER_HOUSEHOLD, fields_update_occasion_date, 1, N_("When"), NULL },
};

static const guint columns_update_income_income_IncomeFromAnySource[] = { WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE };
static const WhLayoutField fields_update_income_income[] = {
  { "income_benefit.IncomeFromAnySource", WH_KIND_INCOME_BENEFIT, columns_update_income_income_IncomeFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Income from any source"), NULL },
};
static const guint columns_update_income_sources_Earned[] = { WH_INCOME_BENEFIT_EARNED, WH_INCOME_BENEFIT_EARNED_AMOUNT };
static const guint columns_update_income_sources_Unemployment[] = { WH_INCOME_BENEFIT_UNEMPLOYMENT, WH_INCOME_BENEFIT_UNEMPLOYMENT_AMOUNT };
static const guint columns_update_income_sources_SSI[] = { WH_INCOME_BENEFIT_SSI, WH_INCOME_BENEFIT_SSI_AMOUNT };
static const guint columns_update_income_sources_SSDI[] = { WH_INCOME_BENEFIT_SSDI, WH_INCOME_BENEFIT_SSDI_AMOUNT };
static const guint columns_update_income_sources_VADisabilityService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE_AMOUNT };
static const guint columns_update_income_sources_VADisabilityNonService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE_AMOUNT };
static const guint columns_update_income_sources_PrivateDisability[] = { WH_INCOME_BENEFIT_PRIVATE_DISABILITY, WH_INCOME_BENEFIT_PRIVATE_DISABILITY_AMOUNT };
static const guint columns_update_income_sources_WorkersComp[] = { WH_INCOME_BENEFIT_WORKERS_COMP, WH_INCOME_BENEFIT_WORKERS_COMP_AMOUNT };
static const guint columns_update_income_sources_TANF[] = { WH_INCOME_BENEFIT_TANF, WH_INCOME_BENEFIT_TANF_AMOUNT };
static const guint columns_update_income_sources_GA[] = { WH_INCOME_BENEFIT_GA, WH_INCOME_BENEFIT_GA_AMOUNT };
static const guint columns_update_income_sources_SocSecRetirement[] = { WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT, WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT_AMOUNT };
static const guint columns_update_income_sources_Pension[] = { WH_INCOME_BENEFIT_PENSION, WH_INCOME_BENEFIT_PENSION_AMOUNT };
static const guint columns_update_income_sources_ChildSupport[] = { WH_INCOME_BENEFIT_CHILD_SUPPORT, WH_INCOME_BENEFIT_CHILD_SUPPORT_AMOUNT };
static const guint columns_update_income_sources_Alimony[] = { WH_INCOME_BENEFIT_ALIMONY, WH_INCOME_BENEFIT_ALIMONY_AMOUNT };
static const guint columns_update_income_sources_OtherIncomeSource[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE, WH_INCOME_BENEFIT_OTHER_INCOME_AMOUNT };
static const guint columns_update_income_sources_OtherIncomeSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE_IDENTIFY };
static const WhLayoutField fields_update_income_sources[] = {
  { "income_benefit.Earned", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_Earned, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Earned income"), N_("Wages, before taxes.") },
  { "income_benefit.Unemployment", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_Unemployment, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Unemployment insurance"), NULL },
  { "income_benefit.SSI", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_SSI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Supplemental Security Income (SSI)"), NULL },
  { "income_benefit.SSDI", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_SSDI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Social Security Disability Insurance (SSDI)"), NULL },
  { "income_benefit.VADisabilityService", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_VADisabilityService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("VA disability, service-connected"), NULL },
  { "income_benefit.VADisabilityNonService", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_VADisabilityNonService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("VA disability, not service-connected"), N_("Also called VA pension.") },
  { "income_benefit.PrivateDisability", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_PrivateDisability, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Private disability insurance"), NULL },
  { "income_benefit.WorkersComp", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_WorkersComp, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Workers’ compensation"), NULL },
  { "income_benefit.TANF", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_TANF, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Temporary Assistance for Needy Families (TANF)"), NULL },
  { "income_benefit.GA", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_GA, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("General Assistance (GA)"), NULL },
  { "income_benefit.SocSecRetirement", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_SocSecRetirement, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Retirement income from Social Security"), NULL },
  { "income_benefit.Pension", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_Pension, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Pension from a former job"), NULL },
  { "income_benefit.ChildSupport", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_ChildSupport, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Child support"), NULL },
  { "income_benefit.Alimony", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_Alimony, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Alimony or other spousal support"), NULL },
  { "income_benefit.OtherIncomeSource", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_OtherIncomeSource, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Other source"), NULL },
  { "income_benefit.OtherIncomeSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_OtherIncomeSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "OtherIncomeSource=1", NULL, 0, NULL, N_("Which other source?"), NULL },
};
static const guint columns_update_income_total_TotalMonthlyIncome[] = { WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME };
static const WhLayoutField fields_update_income_total[] = {
  { "income_benefit.TotalMonthlyIncome", WH_KIND_INCOME_BENEFIT, columns_update_income_total_TotalMonthlyIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, "income_total", N_("Monthly income in all"), NULL },
};
static const WhLayoutGroup groups_update_income[] = {
  { "income", WH_PER_PERSON, fields_update_income_income, 1, N_("Income"), NULL },
  { "sources", WH_PER_PERSON, fields_update_income_sources, 16, N_("Sources"), N_("Mark each source that the person has now, with the monthly amount.") },
  { "total", WH_PER_PERSON, fields_update_income_total, 1, N_("Together"), NULL },
};

static const guint columns_update_health_status_PregnancyStatus[] = { WH_HEALTH_PREGNANCY_STATUS };
static const guint columns_update_health_status_DueDate[] = { WH_HEALTH_DUE_DATE };
static const WhLayoutField fields_update_health_status[] = {
  { "health.PregnancyStatus", WH_KIND_HEALTH, columns_update_health_status_PregnancyStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Pregnant"), NULL },
  { "health.DueDate", WH_KIND_HEALTH, columns_update_health_status_DueDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Expected date of birth"), NULL },
};
static const WhLayoutGroup groups_update_health[] = {
  { "status", WH_PER_PERSON, fields_update_health_status, 2, N_("General health"), NULL },
};

static const guint columns_update_work_soar_ConnectionWithSOAR[] = { WH_INCOME_BENEFIT_CONNECTION_WITH_SOAR };
static const WhLayoutField fields_update_work_soar[] = {
  { "income_benefit.ConnectionWithSOAR", WH_KIND_INCOME_BENEFIT, columns_update_work_soar_ConnectionWithSOAR, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Connected with SOAR"), N_("Help with applying for SSI and SSDI.") },
};
static const WhLayoutGroup groups_update_work[] = {
  { "soar", WH_PER_PERSON, fields_update_work_soar, 1, N_("Benefits"), NULL },
};

static const WhLayoutPage pages_update[] = {
  { "occasion", WH_PER_HOUSEHOLD, groups_update_occasion, 1, N_("When"), NULL },
  { "income", WH_PER_PERSON, groups_update_income, 3, N_("Income"), N_("What the person themselves receives in a month. A child’s benefits count for the adult who receives them.") },
  { "health", WH_PER_PERSON, groups_update_health, 1, N_("General health"), NULL },
  { "work", WH_PER_PERSON, groups_update_work, 1, N_("Work and school"), NULL },
};

const WhLayout wh_layout_update = {
  "update", pages_update, 4, 1u << WH_STAGE_UPDATE,
  2, "income_benefit.InformationDate", N_("Update"),
};

static const guint columns_annual_occasion_date_InformationDate[] = { WH_INCOME_BENEFIT_INFORMATION_DATE };
static const WhLayoutSuggestion suggestions_annual_occasion_date_InformationDate[] = { { "today", NULL } };
static const WhLayoutField fields_annual_occasion_date[] = {
  { "income_benefit.InformationDate", WH_KIND_INCOME_BENEFIT, columns_annual_occasion_date_InformationDate, 1, WH_PER_HOUSEHOLD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_annual_occasion_date_InformationDate, 1, NULL, N_("Date"), N_("The day on which the person told you. The answers of this form hold from then on.") },
};
static const WhLayoutGroup groups_annual_occasion[] = {
  { "date", WH_PER_HOUSEHOLD, fields_annual_occasion_date, 1, N_("When"), NULL },
};

static const guint columns_annual_income_income_IncomeFromAnySource[] = { WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE };
static const WhLayoutField fields_annual_income_income[] = {
  { "income_benefit.IncomeFromAnySource", WH_KIND_INCOME_BENEFIT, columns_annual_income_income_IncomeFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Income from any source"), NULL },
};
static const guint columns_annual_income_sources_Earned[] = { WH_INCOME_BENEFIT_EARNED, WH_INCOME_BENEFIT_EARNED_AMOUNT };
static const guint columns_annual_income_sources_Unemployment[] = { WH_INCOME_BENEFIT_UNEMPLOYMENT, WH_INCOME_BENEFIT_UNEMPLOYMENT_AMOUNT };
static const guint columns_annual_income_sources_SSI[] = { WH_INCOME_BENEFIT_SSI, WH_INCOME_BENEFIT_SSI_AMOUNT };
static const guint columns_annual_income_sources_SSDI[] = { WH_INCOME_BENEFIT_SSDI, WH_INCOME_BENEFIT_SSDI_AMOUNT };
static const guint columns_annual_income_sources_VADisabilityService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE_AMOUNT };
static const guint columns_annual_income_sources_VADisabilityNonService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE_AMOUNT };
static const guint columns_annual_income_sources_PrivateDisability[] = { WH_INCOME_BENEFIT_PRIVATE_DISABILITY, WH_INCOME_BENEFIT_PRIVATE_DISABILITY_AMOUNT };
static const guint columns_annual_income_sources_WorkersComp[] = { WH_INCOME_BENEFIT_WORKERS_COMP, WH_INCOME_BENEFIT_WORKERS_COMP_AMOUNT };
static const guint columns_annual_income_sources_TANF[] = { WH_INCOME_BENEFIT_TANF, WH_INCOME_BENEFIT_TANF_AMOUNT };
static const guint columns_annual_income_sources_GA[] = { WH_INCOME_BENEFIT_GA, WH_INCOME_BENEFIT_GA_AMOUNT };
static const guint columns_annual_income_sources_SocSecRetirement[] = { WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT, WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT_AMOUNT };
static const guint columns_annual_income_sources_Pension[] = { WH_INCOME_BENEFIT_PENSION, WH_INCOME_BENEFIT_PENSION_AMOUNT };
static const guint columns_annual_income_sources_ChildSupport[] = { WH_INCOME_BENEFIT_CHILD_SUPPORT, WH_INCOME_BENEFIT_CHILD_SUPPORT_AMOUNT };
static const guint columns_annual_income_sources_Alimony[] = { WH_INCOME_BENEFIT_ALIMONY, WH_INCOME_BENEFIT_ALIMONY_AMOUNT };
static const guint columns_annual_income_sources_OtherIncomeSource[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE, WH_INCOME_BENEFIT_OTHER_INCOME_AMOUNT };
static const guint columns_annual_income_sources_OtherIncomeSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE_IDENTIFY };
static const WhLayoutField fields_annual_income_sources[] = {
  { "income_benefit.Earned", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_Earned, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Earned income"), N_("Wages, before taxes.") },
  { "income_benefit.Unemployment", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_Unemployment, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Unemployment insurance"), NULL },
  { "income_benefit.SSI", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_SSI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Supplemental Security Income (SSI)"), NULL },
  { "income_benefit.SSDI", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_SSDI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Social Security Disability Insurance (SSDI)"), NULL },
  { "income_benefit.VADisabilityService", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_VADisabilityService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("VA disability, service-connected"), NULL },
  { "income_benefit.VADisabilityNonService", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_VADisabilityNonService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("VA disability, not service-connected"), N_("Also called VA pension.") },
  { "income_benefit.PrivateDisability", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_PrivateDisability, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Private disability insurance"), NULL },
  { "income_benefit.WorkersComp", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_WorkersComp, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Workers’ compensation"), NULL },
  { "income_benefit.TANF", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_TANF, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Temporary Assistance for Needy Families (TANF)"), NULL },
  { "income_benefit.GA", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_GA, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("General Assistance (GA)"), NULL },
  { "income_benefit.SocSecRetirement", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_SocSecRetirement, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Retirement income from Social Security"), NULL },
  { "income_benefit.Pension", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_Pension, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Pension from a former job"), NULL },
  { "income_benefit.ChildSupport", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_ChildSupport, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Child support"), NULL },
  { "income_benefit.Alimony", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_Alimony, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Alimony or other spousal support"), NULL },
  { "income_benefit.OtherIncomeSource", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_OtherIncomeSource, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Other source"), NULL },
  { "income_benefit.OtherIncomeSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_OtherIncomeSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "OtherIncomeSource=1", NULL, 0, NULL, N_("Which other source?"), NULL },
};
static const guint columns_annual_income_total_TotalMonthlyIncome[] = { WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME };
static const WhLayoutField fields_annual_income_total[] = {
  { "income_benefit.TotalMonthlyIncome", WH_KIND_INCOME_BENEFIT, columns_annual_income_total_TotalMonthlyIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, "income_total", N_("Monthly income in all"), NULL },
};
static const WhLayoutGroup groups_annual_income[] = {
  { "income", WH_PER_PERSON, fields_annual_income_income, 1, N_("Income"), NULL },
  { "sources", WH_PER_PERSON, fields_annual_income_sources, 16, N_("Sources"), N_("Mark each source that the person has now, with the monthly amount.") },
  { "total", WH_PER_PERSON, fields_annual_income_total, 1, N_("Together"), NULL },
};

static const guint columns_annual_work_soar_ConnectionWithSOAR[] = { WH_INCOME_BENEFIT_CONNECTION_WITH_SOAR };
static const WhLayoutField fields_annual_work_soar[] = {
  { "income_benefit.ConnectionWithSOAR", WH_KIND_INCOME_BENEFIT, columns_annual_work_soar_ConnectionWithSOAR, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Connected with SOAR"), N_("Help with applying for SSI and SSDI.") },
};
static const WhLayoutGroup groups_annual_work[] = {
  { "soar", WH_PER_PERSON, fields_annual_work_soar, 1, N_("Benefits"), NULL },
};

static const WhLayoutPage pages_annual[] = {
  { "occasion", WH_PER_HOUSEHOLD, groups_annual_occasion, 1, N_("When"), NULL },
  { "income", WH_PER_PERSON, groups_annual_income, 3, N_("Income"), N_("What the person themselves receives in a month. A child’s benefits count for the adult who receives them.") },
  { "work", WH_PER_PERSON, groups_annual_work, 1, N_("Work and school"), NULL },
};

const WhLayout wh_layout_annual = {
  "annual", pages_annual, 3, 1u << WH_STAGE_ANNUAL_ASSESSMENT,
  5, "income_benefit.InformationDate", N_("Annual assessment"),
};

static const guint columns_exit_leaving_exit_ExitDate[] = { WH_EXIT_EXIT_DATE };
static const WhLayoutSuggestion suggestions_exit_leaving_exit_ExitDate[] = { { "today", NULL } };
static const guint columns_exit_leaving_exit_Destination[] = { WH_EXIT_DESTINATION };
static const guint columns_exit_leaving_exit_DestinationSubsidyType[] = { WH_EXIT_DESTINATION_SUBSIDY_TYPE };
static const guint columns_exit_leaving_exit_OtherDestination[] = { WH_EXIT_OTHER_DESTINATION };
static const WhLayoutField fields_exit_leaving_exit[] = {
  { "exit.ExitDate", WH_KIND_EXIT, columns_exit_leaving_exit_ExitDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_exit_leaving_exit_ExitDate, 1, NULL, N_("Last day"), N_("The day on which the person left. In a shelter that counts nights, the day after the last night.") },
  { "exit.Destination", WH_KIND_EXIT, columns_exit_leaving_exit_Destination, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Where is the person going?"), N_("Where they will sleep after leaving. Type part of a word, or the code.") },
  { "exit.DestinationSubsidyType", WH_KIND_EXIT, columns_exit_leaving_exit_DestinationSubsidyType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Which rental subsidy?"), NULL },
  { "exit.OtherDestination", WH_KIND_EXIT, columns_exit_leaving_exit_OtherDestination, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Which other place?"), NULL },
};
static const guint columns_exit_leaving_assessment_HousingAssessment[] = { WH_EXIT_HOUSING_ASSESSMENT };
static const guint columns_exit_leaving_assessment_SubsidyInformation[] = { WH_EXIT_SUBSIDY_INFORMATION };
static const guint columns_exit_leaving_assessment_CMExitReason[] = { WH_EXIT_CM_EXIT_REASON };
static const WhLayoutField fields_exit_leaving_assessment[] = {
  { "exit.HousingAssessment", WH_KIND_EXIT, columns_exit_leaving_assessment_HousingAssessment, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("What became of the housing?"), N_("Whether the household could keep the housing it had at the start.") },
  { "exit.SubsidyInformation", WH_KIND_EXIT, columns_exit_leaving_assessment_SubsidyInformation, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("With or without a subsidy?"), NULL },
  { "exit.CMExitReason", WH_KIND_EXIT, columns_exit_leaving_assessment_CMExitReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Why did case management end?"), NULL },
};
static const guint columns_exit_leaving_youth_ProjectCompletionStatus[] = { WH_EXIT_PROJECT_COMPLETION_STATUS };
static const guint columns_exit_leaving_youth_EarlyExitReason[] = { WH_EXIT_EARLY_EXIT_REASON };
static const guint columns_exit_leaving_youth_DestinationSafeClient[] = { WH_EXIT_DESTINATION_SAFE_CLIENT };
static const guint columns_exit_leaving_youth_DestinationSafeWorker[] = { WH_EXIT_DESTINATION_SAFE_WORKER };
static const guint columns_exit_leaving_youth_PosAdultConnections[] = { WH_EXIT_POS_ADULT_CONNECTIONS };
static const guint columns_exit_leaving_youth_PosPeerConnections[] = { WH_EXIT_POS_PEER_CONNECTIONS };
static const guint columns_exit_leaving_youth_PosCommunityConnections[] = { WH_EXIT_POS_COMMUNITY_CONNECTIONS };
static const WhLayoutField fields_exit_leaving_youth[] = {
  { "exit.ProjectCompletionStatus", WH_KIND_EXIT, columns_exit_leaving_youth_ProjectCompletionStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Was the project completed?"), NULL },
  { "exit.EarlyExitReason", WH_KIND_EXIT, columns_exit_leaving_youth_EarlyExitReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Why did the youth leave early?"), NULL },
  { "exit.DestinationSafeClient", WH_KIND_EXIT, columns_exit_leaving_youth_DestinationSafeClient, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Is the place safe? In the youth’s view"), NULL },
  { "exit.DestinationSafeWorker", WH_KIND_EXIT, columns_exit_leaving_youth_DestinationSafeWorker, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Is the place safe? In the worker’s view"), NULL },
  { "exit.PosAdultConnections", WH_KIND_EXIT, columns_exit_leaving_youth_PosAdultConnections, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Lasting connections to adults outside the project"), NULL },
  { "exit.PosPeerConnections", WH_KIND_EXIT, columns_exit_leaving_youth_PosPeerConnections, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Lasting connections to peers outside the project"), NULL },
  { "exit.PosCommunityConnections", WH_KIND_EXIT, columns_exit_leaving_youth_PosCommunityConnections, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Lasting connections to the community"), NULL },
};
static const guint columns_exit_leaving_counseling_CounselingReceived[] = { WH_EXIT_COUNSELING_RECEIVED };
static const guint columns_exit_leaving_counseling_IndividualCounseling[] = { WH_EXIT_INDIVIDUAL_COUNSELING };
static const guint columns_exit_leaving_counseling_FamilyCounseling[] = { WH_EXIT_FAMILY_COUNSELING };
static const guint columns_exit_leaving_counseling_GroupCounseling[] = { WH_EXIT_GROUP_COUNSELING };
static const guint columns_exit_leaving_counseling_SessionCountAtExit[] = { WH_EXIT_SESSION_COUNT_AT_EXIT };
static const guint columns_exit_leaving_counseling_SessionsInPlan[] = { WH_EXIT_SESSIONS_IN_PLAN };
static const guint columns_exit_leaving_counseling_PostExitCounselingPlan[] = { WH_EXIT_POST_EXIT_COUNSELING_PLAN };
static const WhLayoutField fields_exit_leaving_counseling[] = {
  { "exit.CounselingReceived", WH_KIND_EXIT, columns_exit_leaving_counseling_CounselingReceived, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Counseling received"), NULL },
  { "exit.IndividualCounseling", WH_KIND_EXIT, columns_exit_leaving_counseling_IndividualCounseling, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Individual"), NULL },
  { "exit.FamilyCounseling", WH_KIND_EXIT, columns_exit_leaving_counseling_FamilyCounseling, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Family"), NULL },
  { "exit.GroupCounseling", WH_KIND_EXIT, columns_exit_leaving_counseling_GroupCounseling, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Group or peer"), NULL },
  { "exit.SessionCountAtExit", WH_KIND_EXIT, columns_exit_leaving_counseling_SessionCountAtExit, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Sessions attended"), NULL },
  { "exit.SessionsInPlan", WH_KIND_EXIT, columns_exit_leaving_counseling_SessionsInPlan, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Sessions in the plan"), NULL },
  { "exit.PostExitCounselingPlan", WH_KIND_EXIT, columns_exit_leaving_counseling_PostExitCounselingPlan, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Plan to go on after leaving"), NULL },
};
static const WhLayoutGroup groups_exit_leaving[] = {
  { "exit", WH_PER_PERSON, fields_exit_leaving_exit, 4, N_("End of the stay"), NULL },
  { "assessment", WH_PER_PERSON, fields_exit_leaving_assessment, 3, N_("Housing at the end"), NULL },
  { "youth", WH_PER_PERSON, fields_exit_leaving_youth, 7, N_("Completion"), NULL },
  { "counseling", WH_PER_PERSON, fields_exit_leaving_counseling, 7, N_("Counseling"), NULL },
};

static const guint columns_exit_income_income_IncomeFromAnySource[] = { WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE };
static const WhLayoutField fields_exit_income_income[] = {
  { "income_benefit.IncomeFromAnySource", WH_KIND_INCOME_BENEFIT, columns_exit_income_income_IncomeFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Income from any source"), NULL },
};
static const guint columns_exit_income_sources_Earned[] = { WH_INCOME_BENEFIT_EARNED, WH_INCOME_BENEFIT_EARNED_AMOUNT };
static const guint columns_exit_income_sources_Unemployment[] = { WH_INCOME_BENEFIT_UNEMPLOYMENT, WH_INCOME_BENEFIT_UNEMPLOYMENT_AMOUNT };
static const guint columns_exit_income_sources_SSI[] = { WH_INCOME_BENEFIT_SSI, WH_INCOME_BENEFIT_SSI_AMOUNT };
static const guint columns_exit_income_sources_SSDI[] = { WH_INCOME_BENEFIT_SSDI, WH_INCOME_BENEFIT_SSDI_AMOUNT };
static const guint columns_exit_income_sources_VADisabilityService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE_AMOUNT };
static const guint columns_exit_income_sources_VADisabilityNonService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE_AMOUNT };
static const guint columns_exit_income_sources_PrivateDisability[] = { WH_INCOME_BENEFIT_PRIVATE_DISABILITY, WH_INCOME_BENEFIT_PRIVATE_DISABILITY_AMOUNT };
static const guint columns_exit_income_sources_WorkersComp[] = { WH_INCOME_BENEFIT_WORKERS_COMP, WH_INCOME_BENEFIT_WORKERS_COMP_AMOUNT };
static const guint columns_exit_income_sources_TANF[] = { WH_INCOME_BENEFIT_TANF, WH_INCOME_BENEFIT_TANF_AMOUNT };
static const guint columns_exit_income_sources_GA[] = { WH_INCOME_BENEFIT_GA, WH_INCOME_BENEFIT_GA_AMOUNT };
static const guint columns_exit_income_sources_SocSecRetirement[] = { WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT, WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT_AMOUNT };
static const guint columns_exit_income_sources_Pension[] = { WH_INCOME_BENEFIT_PENSION, WH_INCOME_BENEFIT_PENSION_AMOUNT };
static const guint columns_exit_income_sources_ChildSupport[] = { WH_INCOME_BENEFIT_CHILD_SUPPORT, WH_INCOME_BENEFIT_CHILD_SUPPORT_AMOUNT };
static const guint columns_exit_income_sources_Alimony[] = { WH_INCOME_BENEFIT_ALIMONY, WH_INCOME_BENEFIT_ALIMONY_AMOUNT };
static const guint columns_exit_income_sources_OtherIncomeSource[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE, WH_INCOME_BENEFIT_OTHER_INCOME_AMOUNT };
static const guint columns_exit_income_sources_OtherIncomeSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE_IDENTIFY };
static const WhLayoutField fields_exit_income_sources[] = {
  { "income_benefit.Earned", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_Earned, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Earned income"), N_("Wages, before taxes.") },
  { "income_benefit.Unemployment", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_Unemployment, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Unemployment insurance"), NULL },
  { "income_benefit.SSI", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_SSI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Supplemental Security Income (SSI)"), NULL },
  { "income_benefit.SSDI", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_SSDI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Social Security Disability Insurance (SSDI)"), NULL },
  { "income_benefit.VADisabilityService", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_VADisabilityService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("VA disability, service-connected"), NULL },
  { "income_benefit.VADisabilityNonService", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_VADisabilityNonService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("VA disability, not service-connected"), N_("Also called VA pension.") },
  { "income_benefit.PrivateDisability", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_PrivateDisability, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Private disability insurance"), NULL },
  { "income_benefit.WorkersComp", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_WorkersComp, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Workers’ compensation"), NULL },
  { "income_benefit.TANF", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_TANF, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Temporary Assistance for Needy Families (TANF)"), NULL },
  { "income_benefit.GA", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_GA, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("General Assistance (GA)"), NULL },
  { "income_benefit.SocSecRetirement", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_SocSecRetirement, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Retirement income from Social Security"), NULL },
  { "income_benefit.Pension", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_Pension, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Pension from a former job"), NULL },
  { "income_benefit.ChildSupport", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_ChildSupport, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Child support"), NULL },
  { "income_benefit.Alimony", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_Alimony, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Alimony or other spousal support"), NULL },
  { "income_benefit.OtherIncomeSource", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_OtherIncomeSource, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Other source"), NULL },
  { "income_benefit.OtherIncomeSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_OtherIncomeSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "OtherIncomeSource=1", NULL, 0, NULL, N_("Which other source?"), NULL },
};
static const guint columns_exit_income_total_TotalMonthlyIncome[] = { WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME };
static const WhLayoutField fields_exit_income_total[] = {
  { "income_benefit.TotalMonthlyIncome", WH_KIND_INCOME_BENEFIT, columns_exit_income_total_TotalMonthlyIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, "income_total", N_("Monthly income in all"), NULL },
};
static const WhLayoutGroup groups_exit_income[] = {
  { "income", WH_PER_PERSON, fields_exit_income_income, 1, N_("Income"), NULL },
  { "sources", WH_PER_PERSON, fields_exit_income_sources, 16, N_("Sources"), N_("Mark each source that the person has now, with the monthly amount.") },
  { "total", WH_PER_PERSON, fields_exit_income_total, 1, N_("Together"), NULL },
};

static const guint columns_exit_health_status_GeneralHealthStatus[] = { WH_HEALTH_GENERAL_HEALTH_STATUS };
static const guint columns_exit_health_status_DentalHealthStatus[] = { WH_HEALTH_DENTAL_HEALTH_STATUS };
static const guint columns_exit_health_status_MentalHealthStatus[] = { WH_HEALTH_MENTAL_HEALTH_STATUS };
static const WhLayoutField fields_exit_health_status[] = {
  { "health.GeneralHealthStatus", WH_KIND_HEALTH, columns_exit_health_status_GeneralHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("General health"), N_("Compared with other people of the same age.") },
  { "health.DentalHealthStatus", WH_KIND_HEALTH, columns_exit_health_status_DentalHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Teeth"), NULL },
  { "health.MentalHealthStatus", WH_KIND_HEALTH, columns_exit_health_status_MentalHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Mental health"), NULL },
};
static const WhLayoutGroup groups_exit_health[] = {
  { "status", WH_PER_PERSON, fields_exit_health_status, 3, N_("General health"), NULL },
};

static const guint columns_exit_work_employment_Employed[] = { WH_EMPLOYMENT_EDUCATION_EMPLOYED };
static const guint columns_exit_work_employment_EmploymentType[] = { WH_EMPLOYMENT_EDUCATION_EMPLOYMENT_TYPE };
static const guint columns_exit_work_employment_NotEmployedReason[] = { WH_EMPLOYMENT_EDUCATION_NOT_EMPLOYED_REASON };
static const WhLayoutField fields_exit_work_employment[] = {
  { "employment_education.Employed", WH_KIND_EMPLOYMENT_EDUCATION, columns_exit_work_employment_Employed, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Employed"), NULL },
  { "employment_education.EmploymentType", WH_KIND_EMPLOYMENT_EDUCATION, columns_exit_work_employment_EmploymentType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("What kind of work?"), NULL },
  { "employment_education.NotEmployedReason", WH_KIND_EMPLOYMENT_EDUCATION, columns_exit_work_employment_NotEmployedReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Why not employed?"), NULL },
};
static const guint columns_exit_work_education_LastGradeCompleted[] = { WH_EMPLOYMENT_EDUCATION_LAST_GRADE_COMPLETED };
static const guint columns_exit_work_education_SchoolStatus[] = { WH_EMPLOYMENT_EDUCATION_SCHOOL_STATUS };
static const guint columns_exit_work_education_CurrentSchoolAttend[] = { WH_YOUTH_EDUCATION_STATUS_CURRENT_SCHOOL_ATTEND };
static const guint columns_exit_work_education_MostRecentEdStatus[] = { WH_YOUTH_EDUCATION_STATUS_MOST_RECENT_ED_STATUS };
static const guint columns_exit_work_education_CurrentEdStatus[] = { WH_YOUTH_EDUCATION_STATUS_CURRENT_ED_STATUS };
static const WhLayoutField fields_exit_work_education[] = {
  { "employment_education.LastGradeCompleted", WH_KIND_EMPLOYMENT_EDUCATION, columns_exit_work_education_LastGradeCompleted, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Last grade completed"), NULL },
  { "employment_education.SchoolStatus", WH_KIND_EMPLOYMENT_EDUCATION, columns_exit_work_education_SchoolStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("School status"), NULL },
  { "youth_education_status.CurrentSchoolAttend", WH_KIND_YOUTH_EDUCATION_STATUS, columns_exit_work_education_CurrentSchoolAttend, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Attends school now?"), NULL },
  { "youth_education_status.MostRecentEdStatus", WH_KIND_YOUTH_EDUCATION_STATUS, columns_exit_work_education_MostRecentEdStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How did school end?"), NULL },
  { "youth_education_status.CurrentEdStatus", WH_KIND_YOUTH_EDUCATION_STATUS, columns_exit_work_education_CurrentEdStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Which school?"), NULL },
};
static const guint columns_exit_work_soar_ConnectionWithSOAR[] = { WH_INCOME_BENEFIT_CONNECTION_WITH_SOAR };
static const WhLayoutField fields_exit_work_soar[] = {
  { "income_benefit.ConnectionWithSOAR", WH_KIND_INCOME_BENEFIT, columns_exit_work_soar_ConnectionWithSOAR, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Connected with SOAR"), N_("Help with applying for SSI and SSDI.") },
};
static const WhLayoutGroup groups_exit_work[] = {
  { "employment", WH_PER_PERSON, fields_exit_work_employment, 3, N_("Employment"), NULL },
  { "education", WH_PER_PERSON, fields_exit_work_education, 5, N_("Education"), NULL },
  { "soar", WH_PER_PERSON, fields_exit_work_soar, 1, N_("Benefits"), NULL },
};

static const guint columns_exit_exploitation_sexual_ExchangeForSex[] = { WH_EXIT_EXCHANGE_FOR_SEX };
static const guint columns_exit_exploitation_sexual_ExchangeForSexPastThreeMonths[] = { WH_EXIT_EXCHANGE_FOR_SEX_PAST_THREE_MONTHS };
static const guint columns_exit_exploitation_sexual_CountOfExchangeForSex[] = { WH_EXIT_COUNT_OF_EXCHANGE_FOR_SEX };
static const guint columns_exit_exploitation_sexual_AskedOrForcedToExchangeForSex[] = { WH_EXIT_ASKED_OR_FORCED_TO_EXCHANGE_FOR_SEX };
static const guint columns_exit_exploitation_sexual_AskedOrForcedToExchangeForSexPastThreeMonths[] = { WH_EXIT_ASKED_OR_FORCED_TO_EXCHANGE_FOR_SEX_PAST_THREE_MONTHS };
static const WhLayoutField fields_exit_exploitation_sexual[] = {
  { "exit.ExchangeForSex", WH_KIND_EXIT, columns_exit_exploitation_sexual_ExchangeForSex, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Ever received anything in exchange for sex"), N_("Money, food, drugs, a place to stay.") },
  { "exit.ExchangeForSexPastThreeMonths", WH_KIND_EXIT, columns_exit_exploitation_sexual_ExchangeForSexPastThreeMonths, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("In the last three months"), NULL },
  { "exit.CountOfExchangeForSex", WH_KIND_EXIT, columns_exit_exploitation_sexual_CountOfExchangeForSex, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How often?"), NULL },
  { "exit.AskedOrForcedToExchangeForSex", WH_KIND_EXIT, columns_exit_exploitation_sexual_AskedOrForcedToExchangeForSex, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Ever made or persuaded to"), NULL },
  { "exit.AskedOrForcedToExchangeForSexPastThreeMonths", WH_KIND_EXIT, columns_exit_exploitation_sexual_AskedOrForcedToExchangeForSexPastThreeMonths, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("In the last three months"), NULL },
};
static const guint columns_exit_exploitation_labor_WorkplaceViolenceThreats[] = { WH_EXIT_WORKPLACE_VIOLENCE_THREATS };
static const guint columns_exit_exploitation_labor_WorkplacePromiseDifference[] = { WH_EXIT_WORKPLACE_PROMISE_DIFFERENCE };
static const guint columns_exit_exploitation_labor_CoercedToContinueWork[] = { WH_EXIT_COERCED_TO_CONTINUE_WORK };
static const guint columns_exit_exploitation_labor_LaborExploitPastThreeMonths[] = { WH_EXIT_LABOR_EXPLOIT_PAST_THREE_MONTHS };
static const WhLayoutField fields_exit_exploitation_labor[] = {
  { "exit.WorkplaceViolenceThreats", WH_KIND_EXIT, columns_exit_exploitation_labor_WorkplaceViolenceThreats, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Ever afraid to leave work because of threats or violence"), NULL },
  { "exit.WorkplacePromiseDifference", WH_KIND_EXIT, columns_exit_exploitation_labor_WorkplacePromiseDifference, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Ever promised work or pay that turned out otherwise"), NULL },
  { "exit.CoercedToContinueWork", WH_KIND_EXIT, columns_exit_exploitation_labor_CoercedToContinueWork, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Forced, coerced, pressured or tricked into going on"), NULL },
  { "exit.LaborExploitPastThreeMonths", WH_KIND_EXIT, columns_exit_exploitation_labor_LaborExploitPastThreeMonths, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("In the last three months"), NULL },
};
static const WhLayoutGroup groups_exit_exploitation[] = {
  { "sexual", WH_PER_PERSON, fields_exit_exploitation_sexual, 5, N_("Sexual exploitation"), NULL },
  { "labor", WH_PER_PERSON, fields_exit_exploitation_labor, 4, N_("Exploitation at work"), NULL },
};

static const WhLayoutPage pages_exit[] = {
  { "leaving", WH_PER_PERSON, groups_exit_leaving, 4, N_("Leaving"), NULL },
  { "income", WH_PER_PERSON, groups_exit_income, 3, N_("Income"), N_("What the person themselves receives in a month. A child’s benefits count for the adult who receives them.") },
  { "health", WH_PER_PERSON, groups_exit_health, 1, N_("General health"), NULL },
  { "work", WH_PER_PERSON, groups_exit_work, 3, N_("Work and school"), NULL },
  { "exploitation", WH_PER_PERSON, groups_exit_exploitation, 2, N_("Exploitation"), N_("Ask in private. The person may choose not to answer.") },
};

const WhLayout wh_layout_exit = {
  "exit", pages_exit, 5, 1u << WH_STAGE_EXIT,
  3, "exit.ExitDate", N_("Exit"),
};

static const guint columns_aftercare_aftercare_plan_AftercareDate[] = { WH_EXIT_AFTERCARE_DATE };
static const WhLayoutSuggestion suggestions_aftercare_aftercare_plan_AftercareDate[] = { { "today", NULL } };
static const guint columns_aftercare_aftercare_plan_AftercareProvided[] = { WH_EXIT_AFTERCARE_PROVIDED };
static const guint columns_aftercare_aftercare_plan_EmailSocialMedia[] = { WH_EXIT_EMAIL_SOCIAL_MEDIA };
static const guint columns_aftercare_aftercare_plan_Telephone[] = { WH_EXIT_TELEPHONE };
static const guint columns_aftercare_aftercare_plan_InPersonIndividual[] = { WH_EXIT_IN_PERSON_INDIVIDUAL };
static const guint columns_aftercare_aftercare_plan_InPersonGroup[] = { WH_EXIT_IN_PERSON_GROUP };
static const WhLayoutField fields_aftercare_aftercare_plan[] = {
  { "exit.AftercareDate", WH_KIND_EXIT, columns_aftercare_aftercare_plan_AftercareDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_aftercare_aftercare_plan_AftercareDate, 1, NULL, N_("Date"), NULL },
  { "exit.AftercareProvided", WH_KIND_EXIT, columns_aftercare_aftercare_plan_AftercareProvided, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Was aftercare given?"), NULL },
  { "exit.EmailSocialMedia", WH_KIND_EXIT, columns_aftercare_aftercare_plan_EmailSocialMedia, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("By mail or social media"), NULL },
  { "exit.Telephone", WH_KIND_EXIT, columns_aftercare_aftercare_plan_Telephone, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("By telephone"), NULL },
  { "exit.InPersonIndividual", WH_KIND_EXIT, columns_aftercare_aftercare_plan_InPersonIndividual, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("In person, one to one"), NULL },
  { "exit.InPersonGroup", WH_KIND_EXIT, columns_aftercare_aftercare_plan_InPersonGroup, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("In person, in a group"), NULL },
};
static const WhLayoutGroup groups_aftercare_aftercare[] = {
  { "plan", WH_PER_PERSON, fields_aftercare_aftercare_plan, 6, N_("Aftercare"), NULL },
};

static const WhLayoutPage pages_aftercare[] = {
  { "aftercare", WH_PER_PERSON, groups_aftercare_aftercare, 1, N_("Aftercare"), N_("Up to 180 days after the stay ended.") },
};

const WhLayout wh_layout_aftercare = {
  "aftercare", pages_aftercare, 1, 1u << WH_STAGE_POST_EXIT,
  0, NULL, N_("Aftercare"),
};

static const guint columns_milestones_milestones_dates_MoveInDate[] = { WH_ENROLLMENT_MOVE_IN_DATE };
static const guint columns_milestones_milestones_dates_DateOfEngagement[] = { WH_ENROLLMENT_DATE_OF_ENGAGEMENT };
static const WhLayoutField fields_milestones_milestones_dates[] = {
  { "enrollment.MoveInDate", WH_KIND_ENROLLMENT, columns_milestones_milestones_dates_MoveInDate, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Moved in on"), N_("The first night in permanent housing, under lease or agreement. Not the day on which the lease was signed.") },
  { "enrollment.DateOfEngagement", WH_KIND_ENROLLMENT, columns_milestones_milestones_dates_DateOfEngagement, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Engaged on"), N_("The day on which the person began to work with you on an assessment or a plan.") },
};
static const guint columns_milestones_milestones_path_DateOfPATHStatus[] = { WH_ENROLLMENT_DATE_OF_PATH_STATUS };
static const guint columns_milestones_milestones_path_ClientEnrolledInPATH[] = { WH_ENROLLMENT_CLIENT_ENROLLED_IN_PATH };
static const guint columns_milestones_milestones_path_ReasonNotEnrolled[] = { WH_ENROLLMENT_REASON_NOT_ENROLLED };
static const WhLayoutField fields_milestones_milestones_path[] = {
  { "enrollment.DateOfPATHStatus", WH_KIND_ENROLLMENT, columns_milestones_milestones_path_DateOfPATHStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("PATH status determined on"), NULL },
  { "enrollment.ClientEnrolledInPATH", WH_KIND_ENROLLMENT, columns_milestones_milestones_path_ClientEnrolledInPATH, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "DateOfPATHStatus!=null", NULL, 0, NULL, N_("Enrolled in PATH"), NULL },
  { "enrollment.ReasonNotEnrolled", WH_KIND_ENROLLMENT, columns_milestones_milestones_path_ReasonNotEnrolled, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Why not?"), NULL },
};
static const WhLayoutGroup groups_milestones_milestones[] = {
  { "dates", WH_PER_PERSON, fields_milestones_milestones_dates, 2, N_("Milestones"), NULL },
  { "path", WH_PER_PERSON, fields_milestones_milestones_path, 3, N_("PATH"), NULL },
};

static const WhLayoutPage pages_milestones[] = {
  { "milestones", WH_PER_PERSON, groups_milestones_milestones, 2, N_("Milestones"), NULL },
};

const WhLayout wh_layout_milestones = {
  "milestones", pages_milestones, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, N_("Milestones"),
};

static const guint columns_contact_contact_contact_InformationDate[] = { WH_CURRENT_LIVING_SITUATION_INFORMATION_DATE };
static const WhLayoutSuggestion suggestions_contact_contact_contact_InformationDate[] = { { "today", NULL } };
static const guint columns_contact_contact_contact_CurrentLivingSituation[] = { WH_CURRENT_LIVING_SITUATION_CURRENT_LIVING_SITUATION };
static const guint columns_contact_contact_contact_CLSSubsidyType[] = { WH_CURRENT_LIVING_SITUATION_CLS_SUBSIDY_TYPE };
static const guint columns_contact_contact_contact_VerifiedBy[] = { WH_CURRENT_LIVING_SITUATION_VERIFIED_BY };
static const guint columns_contact_contact_contact_LocationDetails[] = { WH_CURRENT_LIVING_SITUATION_LOCATION_DETAILS };
static const WhLayoutField fields_contact_contact_contact[] = {
  { "current_living_situation.InformationDate", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_contact_InformationDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_contact_contact_contact_InformationDate, 1, NULL, N_("Date"), NULL },
  { "current_living_situation.CurrentLivingSituation", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_contact_CurrentLivingSituation, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Where is the person staying now?"), N_("Where they slept last night. Type part of a word, or the code.") },
  { "current_living_situation.CLSSubsidyType", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_contact_CLSSubsidyType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Which rental subsidy?"), NULL },
  { "current_living_situation.VerifiedBy", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_contact_VerifiedBy, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Verified by"), N_("The project that saw or confirmed it.") },
  { "current_living_situation.LocationDetails", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_contact_LocationDetails, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Place"), N_("Where the person can be found again: a street corner, a camp, a car.") },
};
static const guint columns_contact_contact_leaving_LeaveSituation14Days[] = { WH_CURRENT_LIVING_SITUATION_LEAVE_SITUATION_14_DAYS };
static const guint columns_contact_contact_leaving_SubsequentResidence[] = { WH_CURRENT_LIVING_SITUATION_SUBSEQUENT_RESIDENCE };
static const guint columns_contact_contact_leaving_ResourcesToObtain[] = { WH_CURRENT_LIVING_SITUATION_RESOURCES_TO_OBTAIN };
static const guint columns_contact_contact_leaving_LeaseOwn60Day[] = { WH_CURRENT_LIVING_SITUATION_LEASE_OWN_60_DAY };
static const guint columns_contact_contact_leaving_MovedTwoOrMore[] = { WH_CURRENT_LIVING_SITUATION_MOVED_TWO_OR_MORE };
static const WhLayoutField fields_contact_contact_leaving[] = {
  { "current_living_situation.LeaveSituation14Days", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_leaving_LeaveSituation14Days, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Must leave within 14 days"), NULL },
  { "current_living_situation.SubsequentResidence", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_leaving_SubsequentResidence, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Has found a place after that"), NULL },
  { "current_living_situation.ResourcesToObtain", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_leaving_ResourcesToObtain, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Has the means or support to get other housing"), NULL },
  { "current_living_situation.LeaseOwn60Day", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_leaving_LeaseOwn60Day, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Had a lease or owned a home in the last 60 days"), NULL },
  { "current_living_situation.MovedTwoOrMore", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_leaving_MovedTwoOrMore, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Moved twice or more in the last 60 days"), NULL },
};
static const WhLayoutGroup groups_contact_contact[] = {
  { "contact", WH_PER_PERSON, fields_contact_contact_contact, 5, N_("Contact"), NULL },
  { "leaving", WH_PER_PERSON, fields_contact_contact_leaving, 5, N_("Must they leave?"), NULL },
};

static const WhLayoutPage pages_contact[] = {
  { "contact", WH_PER_PERSON, groups_contact_contact, 2, N_("Contact"), NULL },
};

const WhLayout wh_layout_contact = {
  "contact", pages_contact, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, N_("Contact"),
};

static const guint columns_service_service_service_RecordType[] = { WH_SERVICE_RECORD_TYPE };
static const guint columns_service_service_service_DateProvided[] = { WH_SERVICE_DATE_PROVIDED };
static const WhLayoutSuggestion suggestions_service_service_service_DateProvided[] = { { "today", NULL } };
static const guint columns_service_service_service_TypeProvided[] = { WH_SERVICE_TYPE_PROVIDED };
static const guint columns_service_service_service_SubTypeProvided[] = { WH_SERVICE_SUB_TYPE_PROVIDED };
static const guint columns_service_service_service_OtherTypeProvided[] = { WH_SERVICE_OTHER_TYPE_PROVIDED };
static const guint columns_service_service_service_MovingOnOtherType[] = { WH_SERVICE_MOVING_ON_OTHER_TYPE };
static const guint columns_service_service_service_ReferralOutcome[] = { WH_SERVICE_REFERRAL_OUTCOME };
static const WhLayoutField fields_service_service_service[] = {
  { "service.RecordType", WH_KIND_SERVICE, columns_service_service_service_RecordType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Program"), N_("Only the programs that fund this project.") },
  { "service.DateProvided", WH_KIND_SERVICE, columns_service_service_service_DateProvided, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_service_service_service_DateProvided, 1, NULL, N_("Date"), NULL },
  { "service.TypeProvided", WH_KIND_SERVICE, columns_service_service_service_TypeProvided, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("What was given?"), NULL },
  { "service.SubTypeProvided", WH_KIND_SERVICE, columns_service_service_service_SubTypeProvided, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("More exactly"), NULL },
  { "service.OtherTypeProvided", WH_KIND_SERVICE, columns_service_service_service_OtherTypeProvided, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Which other service?"), NULL },
  { "service.MovingOnOtherType", WH_KIND_SERVICE, columns_service_service_service_MovingOnOtherType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Which other help?"), NULL },
  { "service.ReferralOutcome", WH_KIND_SERVICE, columns_service_service_service_ReferralOutcome, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("What became of the referral?"), NULL },
};
static const guint columns_service_service_money_FAAmount[] = { WH_SERVICE_FA_AMOUNT };
static const guint columns_service_service_money_FAStartDate[] = { WH_SERVICE_FA_START_DATE };
static const guint columns_service_service_money_FAEndDate[] = { WH_SERVICE_FA_END_DATE };
static const WhLayoutField fields_service_service_money[] = {
  { "service.FAAmount", WH_KIND_SERVICE, columns_service_service_money_FAAmount, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Amount"), NULL },
  { "service.FAStartDate", WH_KIND_SERVICE, columns_service_service_money_FAStartDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Pays from"), NULL },
  { "service.FAEndDate", WH_KIND_SERVICE, columns_service_service_money_FAEndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Pays until"), NULL },
};
static const WhLayoutGroup groups_service_service[] = {
  { "service", WH_PER_PERSON, fields_service_service_service, 7, N_("Service"), NULL },
  { "money", WH_PER_PERSON, fields_service_service_money, 3, N_("Financial assistance"), NULL },
};

static const WhLayoutPage pages_service[] = {
  { "service", WH_PER_PERSON, groups_service_service, 2, N_("Service"), NULL },
};

const WhLayout wh_layout_service = {
  "service", pages_service, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, N_("Service"),
};

static const guint columns_event_event_event_EventDate[] = { WH_EVENT_EVENT_DATE };
static const WhLayoutSuggestion suggestions_event_event_event_EventDate[] = { { "today", NULL } };
static const guint columns_event_event_event_Event[] = { WH_EVENT_EVENT };
static const guint columns_event_event_event_ProbSolDivRRResult[] = { WH_EVENT_PROB_SOL_DIV_RR_RESULT };
static const guint columns_event_event_event_ReferralCaseManageAfter[] = { WH_EVENT_REFERRAL_CASE_MANAGE_AFTER };
static const guint columns_event_event_event_LocationCrisisOrPHHousing[] = { WH_EVENT_LOCATION_CRISIS_OR_PH_HOUSING };
static const guint columns_event_event_event_ReferralResult[] = { WH_EVENT_REFERRAL_RESULT };
static const guint columns_event_event_event_ResultDate[] = { WH_EVENT_RESULT_DATE };
static const WhLayoutField fields_event_event_event[] = {
  { "event.EventDate", WH_KIND_EVENT, columns_event_event_event_EventDate, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_event_event_event_EventDate, 1, NULL, N_("Date"), NULL },
  { "event.Event", WH_KIND_EVENT, columns_event_event_event_Event, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("What happened?"), N_("Type part of a word, or the code.") },
  { "event.ProbSolDivRRResult", WH_KIND_EVENT, columns_event_event_event_ProbSolDivRRResult, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Housed or re-housed in a safe alternative"), NULL },
  { "event.ReferralCaseManageAfter", WH_KIND_EVENT, columns_event_event_event_ReferralCaseManageAfter, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Enrolled in aftercare"), NULL },
  { "event.LocationCrisisOrPHHousing", WH_KIND_EVENT, columns_event_event_event_LocationCrisisOrPHHousing, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("To which project?"), N_("Name and id of the project, as your community writes it.") },
  { "event.ReferralResult", WH_KIND_EVENT, columns_event_event_event_ReferralResult, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Result"), NULL },
  { "event.ResultDate", WH_KIND_EVENT, columns_event_event_event_ResultDate, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Date of the result"), NULL },
};
static const WhLayoutGroup groups_event_event[] = {
  { "event", WH_PER_HEAD, fields_event_event_event, 7, N_("Event"), NULL },
};

static const WhLayoutPage pages_event[] = {
  { "event", WH_PER_HEAD, groups_event_event, 1, N_("Coordinated entry event"), NULL },
};

const WhLayout wh_layout_event = {
  "event", pages_event, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, N_("Coordinated entry event"),
};

static const guint columns_assessment_assessment_assessment_AssessmentDate[] = { WH_ASSESSMENT_ASSESSMENT_DATE };
static const WhLayoutSuggestion suggestions_assessment_assessment_assessment_AssessmentDate[] = { { "today", NULL } };
static const guint columns_assessment_assessment_assessment_AssessmentLocation[] = { WH_ASSESSMENT_ASSESSMENT_LOCATION };
static const guint columns_assessment_assessment_assessment_AssessmentType[] = { WH_ASSESSMENT_ASSESSMENT_TYPE };
static const guint columns_assessment_assessment_assessment_AssessmentLevel[] = { WH_ASSESSMENT_ASSESSMENT_LEVEL };
static const guint columns_assessment_assessment_assessment_PrioritizationStatus[] = { WH_ASSESSMENT_PRIORITIZATION_STATUS };
static const WhLayoutField fields_assessment_assessment_assessment[] = {
  { "assessment.AssessmentDate", WH_KIND_ASSESSMENT, columns_assessment_assessment_assessment_AssessmentDate, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_assessment_assessment_assessment_AssessmentDate, 1, NULL, N_("Date"), NULL },
  { "assessment.AssessmentLocation", WH_KIND_ASSESSMENT, columns_assessment_assessment_assessment_AssessmentLocation, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Where"), NULL },
  { "assessment.AssessmentType", WH_KIND_ASSESSMENT, columns_assessment_assessment_assessment_AssessmentType, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("How"), NULL },
  { "assessment.AssessmentLevel", WH_KIND_ASSESSMENT, columns_assessment_assessment_assessment_AssessmentLevel, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Which"), NULL },
  { "assessment.PrioritizationStatus", WH_KIND_ASSESSMENT, columns_assessment_assessment_assessment_PrioritizationStatus, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Placed on the prioritization list"), NULL },
};
static const WhLayoutGroup groups_assessment_assessment[] = {
  { "assessment", WH_PER_HEAD, fields_assessment_assessment_assessment, 5, N_("Assessment"), NULL },
};

static const WhLayoutPage pages_assessment[] = {
  { "assessment", WH_PER_HEAD, groups_assessment_assessment, 1, N_("Coordinated entry assessment"), NULL },
};

const WhLayout wh_layout_assessment = {
  "assessment", pages_assessment, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, N_("Coordinated entry assessment"),
};

static const guint columns_organization_organization_organization_OrganizationName[] = { WH_ORGANIZATION_ORGANIZATION_NAME };
static const guint columns_organization_organization_organization_OrganizationCommonName[] = { WH_ORGANIZATION_ORGANIZATION_COMMON_NAME };
static const guint columns_organization_organization_organization_VictimServiceProvider[] = { WH_ORGANIZATION_VICTIM_SERVICE_PROVIDER };
static const WhLayoutField fields_organization_organization_organization[] = {
  { "organization.OrganizationName", WH_KIND_ORGANIZATION, columns_organization_organization_organization_OrganizationName, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Name"), NULL },
  { "organization.OrganizationCommonName", WH_KIND_ORGANIZATION, columns_organization_organization_organization_OrganizationCommonName, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Short name"), N_("As workers call it.") },
  { "organization.VictimServiceProvider", WH_KIND_ORGANIZATION, columns_organization_organization_organization_VictimServiceProvider, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Victim service provider"), N_("Such an organization keeps no client data in an HMIS.") },
};
static const WhLayoutGroup groups_organization_organization[] = {
  { "organization", WH_PER_PERSON, fields_organization_organization_organization, 3, N_("Organization"), NULL },
};

static const WhLayoutPage pages_organization[] = {
  { "organization", WH_PER_PERSON, groups_organization_organization, 1, N_("Organization"), NULL },
};

const WhLayout wh_layout_organization = {
  "organization", pages_organization, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, N_("Organization"),
};

static const guint columns_project_project_project_OrganizationID[] = { WH_PROJECT_ORGANIZATION_ID };
static const guint columns_project_project_project_ProjectName[] = { WH_PROJECT_PROJECT_NAME };
static const guint columns_project_project_project_ProjectCommonName[] = { WH_PROJECT_PROJECT_COMMON_NAME };
static const guint columns_project_project_project_OperatingStartDate[] = { WH_PROJECT_OPERATING_START_DATE };
static const guint columns_project_project_project_OperatingEndDate[] = { WH_PROJECT_OPERATING_END_DATE };
static const guint columns_project_project_project_ContinuumProject[] = { WH_PROJECT_CONTINUUM_PROJECT };
static const WhLayoutField fields_project_project_project[] = {
  { "project.OrganizationID", WH_KIND_PROJECT, columns_project_project_project_OrganizationID, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Organization"), NULL },
  { "project.ProjectName", WH_KIND_PROJECT, columns_project_project_project_ProjectName, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Name"), NULL },
  { "project.ProjectCommonName", WH_KIND_PROJECT, columns_project_project_project_ProjectCommonName, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Short name"), N_("As workers call it.") },
  { "project.OperatingStartDate", WH_KIND_PROJECT, columns_project_project_project_OperatingStartDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Operating since"), NULL },
  { "project.OperatingEndDate", WH_KIND_PROJECT, columns_project_project_project_OperatingEndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Operated until"), NULL },
  { "project.ContinuumProject", WH_KIND_PROJECT, columns_project_project_project_ContinuumProject, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Continuum project"), N_("Whether the project takes part in the continuum’s homeless services.") },
};
static const guint columns_project_project_kind_ProjectType[] = { WH_PROJECT_PROJECT_TYPE };
static const guint columns_project_project_kind_RRHSubType[] = { WH_PROJECT_RRH_SUB_TYPE };
static const guint columns_project_project_kind_HousingType[] = { WH_PROJECT_HOUSING_TYPE };
static const guint columns_project_project_kind_ResidentialAffiliation[] = { WH_PROJECT_RESIDENTIAL_AFFILIATION };
static const guint columns_project_project_kind_TargetPopulation[] = { WH_PROJECT_TARGET_POPULATION };
static const guint columns_project_project_kind_HOPWAMedAssistedLivingFac[] = { WH_PROJECT_HOPWA_MED_ASSISTED_LIVING_FAC };
static const WhLayoutField fields_project_project_kind[] = {
  { "project.ProjectType", WH_KIND_PROJECT, columns_project_project_kind_ProjectType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Project type"), NULL },
  { "project.RRHSubType", WH_KIND_PROJECT, columns_project_project_kind_RRHSubType, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Rapid re-housing"), N_("With housing or services only.") },
  { "project.HousingType", WH_KIND_PROJECT, columns_project_project_kind_HousingType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Housing type"), NULL },
  { "project.ResidentialAffiliation", WH_KIND_PROJECT, columns_project_project_kind_ResidentialAffiliation, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Affiliated with a residential project"), NULL },
  { "project.TargetPopulation", WH_KIND_PROJECT, columns_project_project_kind_TargetPopulation, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Target population"), NULL },
  { "project.HOPWAMedAssistedLivingFac", WH_KIND_PROJECT, columns_project_project_kind_HOPWAMedAssistedLivingFac, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("HOPWA medically assisted living facility"), NULL },
};
static const guint columns_project_project_count_PITCount[] = { WH_PROJECT_PIT_COUNT };
static const WhLayoutField fields_project_project_count[] = {
  { "project.PITCount", WH_KIND_PROJECT, columns_project_project_count_PITCount, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("People on the night of the count"), N_("Only for a project that keeps no clients here.") },
};
static const WhLayoutGroup groups_project_project[] = {
  { "project", WH_PER_PERSON, fields_project_project_project, 6, N_("Project"), NULL },
  { "kind", WH_PER_PERSON, fields_project_project_kind, 6, N_("Kind"), NULL },
  { "count", WH_PER_PERSON, fields_project_project_count, 1, N_("Housing inventory count"), NULL },
};

static const WhLayoutPage pages_project[] = {
  { "project", WH_PER_PERSON, groups_project_project, 3, N_("Project"), NULL },
};

const WhLayout wh_layout_project = {
  "project", pages_project, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, N_("Project"),
};

static const guint columns_project_coc_coc_coc_CoCCode[] = { WH_PROJECT_COC_COC_CODE };
static const guint columns_project_coc_coc_coc_Geocode[] = { WH_PROJECT_COC_GEOCODE };
static const guint columns_project_coc_coc_coc_GeographyType[] = { WH_PROJECT_COC_GEOGRAPHY_TYPE };
static const WhLayoutField fields_project_coc_coc_coc[] = {
  { "project_coc.CoCCode", WH_KIND_PROJECT_COC, columns_project_coc_coc_coc_CoCCode, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Code"), N_("Two letters and three digits, like FL-505.") },
  { "project_coc.Geocode", WH_KIND_PROJECT_COC, columns_project_coc_coc_coc_Geocode, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Geocode"), N_("Six digits.") },
  { "project_coc.GeographyType", WH_KIND_PROJECT_COC, columns_project_coc_coc_coc_GeographyType, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Geography"), NULL },
};
static const guint columns_project_coc_coc_address_Address1[] = { WH_PROJECT_COC_ADDRESS_1 };
static const guint columns_project_coc_coc_address_Address2[] = { WH_PROJECT_COC_ADDRESS_2 };
static const guint columns_project_coc_coc_address_City[] = { WH_PROJECT_COC_CITY };
static const guint columns_project_coc_coc_address_State[] = { WH_PROJECT_COC_STATE };
static const guint columns_project_coc_coc_address_ZIP[] = { WH_PROJECT_COC_ZIP };
static const WhLayoutField fields_project_coc_coc_address[] = {
  { "project_coc.Address1", WH_KIND_PROJECT_COC, columns_project_coc_coc_address_Address1, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Street"), NULL },
  { "project_coc.Address2", WH_KIND_PROJECT_COC, columns_project_coc_coc_address_Address2, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Second line"), NULL },
  { "project_coc.City", WH_KIND_PROJECT_COC, columns_project_coc_coc_address_City, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("City"), NULL },
  { "project_coc.State", WH_KIND_PROJECT_COC, columns_project_coc_coc_address_State, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("State"), N_("Two letters.") },
  { "project_coc.ZIP", WH_KIND_PROJECT_COC, columns_project_coc_coc_address_ZIP, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("ZIP code"), N_("Five digits.") },
};
static const WhLayoutGroup groups_project_coc_coc[] = {
  { "coc", WH_PER_PERSON, fields_project_coc_coc_coc, 3, N_("Continuum of Care"), NULL },
  { "address", WH_PER_PERSON, fields_project_coc_coc_address, 5, N_("Address"), N_("Of the principal site. Not needed for victim service providers and scattered sites.") },
};

static const WhLayoutPage pages_project_coc[] = {
  { "coc", WH_PER_PERSON, groups_project_coc_coc, 2, N_("Continuum of Care"), NULL },
};

const WhLayout wh_layout_project_coc = {
  "project_coc", pages_project_coc, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, N_("Continuum of Care"),
};

static const guint columns_funder_funder_funder_Funder[] = { WH_FUNDER_FUNDER };
static const guint columns_funder_funder_funder_OtherFunder[] = { WH_FUNDER_OTHER_FUNDER };
static const guint columns_funder_funder_funder_GrantID[] = { WH_FUNDER_GRANT_ID };
static const guint columns_funder_funder_funder_StartDate[] = { WH_FUNDER_START_DATE };
static const guint columns_funder_funder_funder_EndDate[] = { WH_FUNDER_END_DATE };
static const WhLayoutField fields_funder_funder_funder[] = {
  { "funder.Funder", WH_KIND_FUNDER, columns_funder_funder_funder_Funder, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Funder and program"), NULL },
  { "funder.OtherFunder", WH_KIND_FUNDER, columns_funder_funder_funder_OtherFunder, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Which other funder?"), NULL },
  { "funder.GrantID", WH_KIND_FUNDER, columns_funder_funder_funder_GrantID, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Grant"), N_("The number of the grant or contract.") },
  { "funder.StartDate", WH_KIND_FUNDER, columns_funder_funder_funder_StartDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Since"), NULL },
  { "funder.EndDate", WH_KIND_FUNDER, columns_funder_funder_funder_EndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Until"), NULL },
};
static const WhLayoutGroup groups_funder_funder[] = {
  { "funder", WH_PER_PERSON, fields_funder_funder_funder, 5, N_("Funding source"), NULL },
};

static const WhLayoutPage pages_funder[] = {
  { "funder", WH_PER_PERSON, groups_funder_funder, 1, N_("Funding source"), NULL },
};

const WhLayout wh_layout_funder = {
  "funder", pages_funder, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, N_("Funding source"),
};

static const guint columns_inventory_inventory_when_InventoryStartDate[] = { WH_INVENTORY_INVENTORY_START_DATE };
static const guint columns_inventory_inventory_when_InventoryEndDate[] = { WH_INVENTORY_INVENTORY_END_DATE };
static const guint columns_inventory_inventory_when_CoCCode[] = { WH_INVENTORY_COC_CODE };
static const guint columns_inventory_inventory_when_HouseholdType[] = { WH_INVENTORY_HOUSEHOLD_TYPE };
static const guint columns_inventory_inventory_when_Availability[] = { WH_INVENTORY_AVAILABILITY };
static const guint columns_inventory_inventory_when_ESBedType[] = { WH_INVENTORY_ES_BED_TYPE };
static const WhLayoutField fields_inventory_inventory_when[] = {
  { "inventory.InventoryStartDate", WH_KIND_INVENTORY, columns_inventory_inventory_when_InventoryStartDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Since"), NULL },
  { "inventory.InventoryEndDate", WH_KIND_INVENTORY, columns_inventory_inventory_when_InventoryEndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Until"), NULL },
  { "inventory.CoCCode", WH_KIND_INVENTORY, columns_inventory_inventory_when_CoCCode, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Continuum of Care"), NULL },
  { "inventory.HouseholdType", WH_KIND_INVENTORY, columns_inventory_inventory_when_HouseholdType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("For which households"), NULL },
  { "inventory.Availability", WH_KIND_INVENTORY, columns_inventory_inventory_when_Availability, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Available"), NULL },
  { "inventory.ESBedType", WH_KIND_INVENTORY, columns_inventory_inventory_when_ESBedType, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Kind of bed"), NULL },
};
static const guint columns_inventory_inventory_beds_UnitInventory[] = { WH_INVENTORY_UNIT_INVENTORY };
static const guint columns_inventory_inventory_beds_CHVetBedInventory[] = { WH_INVENTORY_CH_VET_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_YouthVetBedInventory[] = { WH_INVENTORY_YOUTH_VET_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_VetBedInventory[] = { WH_INVENTORY_VET_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_CHYouthBedInventory[] = { WH_INVENTORY_CH_YOUTH_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_YouthBedInventory[] = { WH_INVENTORY_YOUTH_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_CHBedInventory[] = { WH_INVENTORY_CH_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_OtherBedInventory[] = { WH_INVENTORY_OTHER_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_BedInventory[] = { WH_INVENTORY_BED_INVENTORY };
static const WhLayoutField fields_inventory_inventory_beds[] = {
  { "inventory.UnitInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_UnitInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Units"), NULL },
  { "inventory.CHVetBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_CHVetBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Chronically homeless veterans"), NULL },
  { "inventory.YouthVetBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_YouthVetBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Young veterans"), NULL },
  { "inventory.VetBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_VetBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Other veterans"), NULL },
  { "inventory.CHYouthBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_CHYouthBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Chronically homeless youth"), NULL },
  { "inventory.YouthBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_YouthBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Other youth"), NULL },
  { "inventory.CHBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_CHBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Other chronically homeless people"), NULL },
  { "inventory.OtherBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_OtherBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Everybody else"), NULL },
  { "inventory.BedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_BedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Beds in all"), NULL },
};
static const WhLayoutGroup groups_inventory_inventory[] = {
  { "when", WH_PER_PERSON, fields_inventory_inventory_when, 6, N_("Beds and units"), NULL },
  { "beds", WH_PER_PERSON, fields_inventory_inventory_beds, 9, N_("Numbers"), N_("A bed is counted once: in the first row that fits.") },
};

static const WhLayoutPage pages_inventory[] = {
  { "inventory", WH_PER_PERSON, groups_inventory_inventory, 2, N_("Beds and units"), NULL },
};

const WhLayout wh_layout_inventory = {
  "inventory", pages_inventory, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, N_("Beds and units"),
};

static const guint columns_hmis_participation_participation_participation_HMISParticipationType[] = { WH_HMIS_PARTICIPATION_HMIS_PARTICIPATION_TYPE };
static const guint columns_hmis_participation_participation_participation_HMISParticipationStatusStartDate[] = { WH_HMIS_PARTICIPATION_HMIS_PARTICIPATION_STATUS_START_DATE };
static const guint columns_hmis_participation_participation_participation_HMISParticipationStatusEndDate[] = { WH_HMIS_PARTICIPATION_HMIS_PARTICIPATION_STATUS_END_DATE };
static const WhLayoutField fields_hmis_participation_participation_participation[] = {
  { "hmis_participation.HMISParticipationType", WH_KIND_HMIS_PARTICIPATION, columns_hmis_participation_participation_participation_HMISParticipationType, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Takes part"), NULL },
  { "hmis_participation.HMISParticipationStatusStartDate", WH_KIND_HMIS_PARTICIPATION, columns_hmis_participation_participation_participation_HMISParticipationStatusStartDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Since"), NULL },
  { "hmis_participation.HMISParticipationStatusEndDate", WH_KIND_HMIS_PARTICIPATION, columns_hmis_participation_participation_participation_HMISParticipationStatusEndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Until"), NULL },
};
static const WhLayoutGroup groups_hmis_participation_participation[] = {
  { "participation", WH_PER_PERSON, fields_hmis_participation_participation_participation, 3, N_("HMIS participation"), NULL },
};

static const WhLayoutPage pages_hmis_participation[] = {
  { "participation", WH_PER_PERSON, groups_hmis_participation_participation, 1, N_("HMIS participation"), NULL },
};

const WhLayout wh_layout_hmis_participation = {
  "hmis_participation", pages_hmis_participation, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, N_("HMIS participation"),
};

static const guint columns_ce_participation_access_access_AccessPoint[] = { WH_CE_PARTICIPATION_ACCESS_POINT };
static const guint columns_ce_participation_access_access_PreventionAssessment[] = { WH_CE_PARTICIPATION_PREVENTION_ASSESSMENT };
static const guint columns_ce_participation_access_access_CrisisAssessment[] = { WH_CE_PARTICIPATION_CRISIS_ASSESSMENT };
static const guint columns_ce_participation_access_access_HousingAssessment[] = { WH_CE_PARTICIPATION_HOUSING_ASSESSMENT };
static const guint columns_ce_participation_access_access_DirectServices[] = { WH_CE_PARTICIPATION_DIRECT_SERVICES };
static const guint columns_ce_participation_access_access_ReceivesReferrals[] = { WH_CE_PARTICIPATION_RECEIVES_REFERRALS };
static const WhLayoutField fields_ce_participation_access_access[] = {
  { "ce_participation.AccessPoint", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_access_AccessPoint, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Access point"), NULL },
  { "ce_participation.PreventionAssessment", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_access_PreventionAssessment, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Prevention: assessment, screening, referral"), NULL },
  { "ce_participation.CrisisAssessment", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_access_CrisisAssessment, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Crisis: assessment, screening, referral"), NULL },
  { "ce_participation.HousingAssessment", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_access_HousingAssessment, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Housing: assessment, screening, referral"), NULL },
  { "ce_participation.DirectServices", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_access_DirectServices, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Direct services"), NULL },
  { "ce_participation.ReceivesReferrals", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_access_ReceivesReferrals, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Receives referrals"), NULL },
};
static const guint columns_ce_participation_access_when_CEParticipationStatusStartDate[] = { WH_CE_PARTICIPATION_CE_PARTICIPATION_STATUS_START_DATE };
static const guint columns_ce_participation_access_when_CEParticipationStatusEndDate[] = { WH_CE_PARTICIPATION_CE_PARTICIPATION_STATUS_END_DATE };
static const WhLayoutField fields_ce_participation_access_when[] = {
  { "ce_participation.CEParticipationStatusStartDate", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_when_CEParticipationStatusStartDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Since"), NULL },
  { "ce_participation.CEParticipationStatusEndDate", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_when_CEParticipationStatusEndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, N_("Until"), NULL },
};
static const WhLayoutGroup groups_ce_participation_access[] = {
  { "access", WH_PER_PERSON, fields_ce_participation_access_access, 6, N_("Coordinated entry"), NULL },
  { "when", WH_PER_PERSON, fields_ce_participation_access_when, 2, N_("Period"), NULL },
};

static const WhLayoutPage pages_ce_participation[] = {
  { "access", WH_PER_PERSON, groups_ce_participation_access, 2, N_("Coordinated entry"), NULL },
};

const WhLayout wh_layout_ce_participation = {
  "ce_participation", pages_ce_participation, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, N_("Coordinated entry"),
};

static const guint columns_affiliation_affiliation_affiliation_ResProjectID[] = { WH_AFFILIATION_RES_PROJECT_ID };
static const WhLayoutField fields_affiliation_affiliation_affiliation[] = {
  { "affiliation.ResProjectID", WH_KIND_AFFILIATION, columns_affiliation_affiliation_affiliation_ResProjectID, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, N_("Residential project"), NULL },
};
static const WhLayoutGroup groups_affiliation_affiliation[] = {
  { "affiliation", WH_PER_PERSON, fields_affiliation_affiliation_affiliation, 1, N_("Affiliation"), NULL },
};

static const WhLayoutPage pages_affiliation[] = {
  { "affiliation", WH_PER_PERSON, groups_affiliation_affiliation, 1, N_("Affiliation"), NULL },
};

const WhLayout wh_layout_affiliation = {
  "affiliation", pages_affiliation, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, N_("Affiliation"),
};

const WhLayout *const wh_layouts[] = {
  &wh_layout_intake,
  &wh_layout_start,
  &wh_layout_update,
  &wh_layout_annual,
  &wh_layout_exit,
  &wh_layout_aftercare,
  &wh_layout_milestones,
  &wh_layout_contact,
  &wh_layout_service,
  &wh_layout_event,
  &wh_layout_assessment,
  &wh_layout_organization,
  &wh_layout_project,
  &wh_layout_project_coc,
  &wh_layout_funder,
  &wh_layout_inventory,
  &wh_layout_hmis_participation,
  &wh_layout_ce_participation,
  &wh_layout_affiliation,
  NULL,
};
