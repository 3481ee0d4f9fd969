/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made by data/forms/gen-forms.py: edit the tables there. */
#include "form/wh-layout.h"

#define N_(text) text

static const WhLayoutHelp help_client_NameDataQuality[] = {
  { NULL, N_("Full: first and last name as the person goes by them. Partial, street name or code name: anything less, also where an agency may not record names. The other answers are for people who gave none.") },
};

static const WhLayoutHelp help_client_SSN[] = {
  { NULL, N_("Nobody is turned away for want of a number. Record what the person can say; a digit that nobody knows is an x. A number is never guessed or made up.") },
};

static const WhLayoutHelp help_client_SSNDataQuality[] = {
  { NULL, N_("Full: all nine digits. Approximate or partial: some digits are not known. If the person has no number, or does not know it, that is “doesn’t know”; if they would rather not say, “prefers not to answer”. “Not collected” is for when nobody asked.") },
};

static const WhLayoutHelp help_client_DOB[] = {
  { NULL, N_("From a paper if there is one, otherwise as the person says. It decides who counts as an adult, and so which questions are asked.") },
};

static const WhLayoutHelp help_client_DOBDataQuality[] = {
  { NULL, N_("Full: day, month and year as the person or a paper says. Approximate or partial: any part is a guess; enter January 1 of the likely year.") },
};

static const WhLayoutHelp help_client_AmIndAKNative[] = {
  { NULL, N_("The person says which apply, as many as they like; you do not judge by appearance or name. Ethnicity stands in the same list. For a child the parent answers.") },
};

static const WhLayoutHelp help_client_AdditionalRaceEthnicity[] = {
  { NULL, N_("What the person adds in their own words, beside the boxes and not instead of them.") },
};

static const WhLayoutHelp help_client_Sex[] = {
  { NULL, N_("As the person answers. It may stay empty, and nothing depends on it.") },
};

static const WhLayoutHelp help_client_VeteranStatus[] = {
  { NULL, N_("Yes for anyone who served on active duty in the Army, Navy, Air Force, Space Force, Marine Corps or Coast Guard, and for Guard or Reserve members who were called to active duty, however long it was and however they were discharged. Training alone is not active duty. Asked of adults.") },
};

static const WhLayoutHelp help_client_YearEnteredService[] = {
  { NULL, N_("Four digits, the first year of service. An approximate year is better than none.") },
};

static const WhLayoutHelp help_client_YearSeparated[] = {
  { NULL, N_("Four digits, the last year of service. An approximate year is better than none.") },
};

static const WhLayoutHelp help_client_MilitaryBranch[] = {
  { NULL, N_("Of several branches, the one of the latest service.") },
};

static const WhLayoutHelp help_client_DischargeStatus[] = {
  { NULL, N_("As the discharge paper (DD 214) says; the person’s word will do until you see it. Of several discharges, that of the latest service.") },
};

static const WhLayoutHelp help_enrollment_RelationshipToHoH[] = {
  { NULL, N_("Everybody’s relationship is to the one head of household, and there is exactly one. If an adult leaves or dies who was the head, another member becomes the head and these answers are set right. Partners without marriage are partners; a roommate who came along is a non-relation.") },
};

static const WhLayoutHelp help_enrollment_ProjectID[] = {
  { NULL, N_("The project, not the agency: where the person will sleep, or whose services they will have. The project’s type decides what is asked from here on, so choose it before you go on.") },
};

static const WhLayoutHelp help_enrollment_EntryDate[] = {
  { "Project.ProjectType=4", N_("In street outreach: the day of your first contact with the person, even when they would not talk. It is not the day of engagement, which has a date of its own.") },
  { "Project.ProjectType=1", N_("In a night-by-night shelter: the first night that the person slept here. The stay goes on while they come and go; each night is recorded as a bed night.") },
  { "Project.ProjectType=0|2|8", N_("In a shelter, safe haven or transitional housing: the first night that the person slept here.") },
  { "Project.ProjectType=3|9|10|13", N_("In permanent housing, rapid re-housing included: the day of admission. The person wants to be housed by this project, meets its conditions, and you have begun to help. They may still be on the street or in shelter: the night of moving in has a date of its own.") },
  { "Project.ProjectType!=null", N_("The day on which the person first received a service of this project.") },
};

static const WhLayoutHelp help_enrollment_EnrollmentCoC[] = {
  { NULL, N_("The continuum in which this household is housed or served: that of the unit, or of the shelter. It matters where a project works in several continuums.") },
};

static const WhLayoutHelp help_enrollment_LivingSituation[] = {
  { "Project.ProjectType=0|1|4|8", N_("Where the person slept in the night before this stay began, by their own word. A shelter that gave a motel voucher is a shelter; a motel that they paid for themselves is not.") },
  { NULL, N_("Where the person slept in the night before this stay began, not before they were admitted or while they waited. A shelter that gave a motel voucher is a shelter; a motel that they paid for themselves is not. From this answer follows whether the questions about homelessness are asked.") },
};

static const WhLayoutHelp help_enrollment_RentalSubsidyType[] = {
  { NULL, N_("The program that pays a part of the rent, as the lease or the letter of the housing authority calls it.") },
};

static const WhLayoutHelp help_enrollment_LengthOfStay[] = {
  { NULL, N_("How long, up to the night before this stay, they had been in that kind of place. Several places of the same kind one after the other, such as two shelters or different street corners, count together.") },
};

static const WhLayoutHelp help_enrollment_PreviousStreetESSH[] = {
  { NULL, N_("Asked because the time in that last place was short: where did they sleep in the night before they went there? On the street, in an emergency shelter or in a safe haven is a yes.") },
};

static const WhLayoutHelp help_enrollment_DateToStreetESSH[] = {
  { NULL, N_("Look back, night by night: since when has every night been on the street, in an emergency shelter or in a safe haven? Fewer than seven nights elsewhere, or fewer than 90 days in an institution such as a jail or a hospital, do not end it. If the day is not known, use one in the right month.") },
};

static const WhLayoutHelp help_enrollment_TimesHomelessPastThreeYears[] = {
  { NULL, N_("How many separate times in the three years before this stay, the present one included. Seven nights or more in a place to live, or 90 days or more in an institution, end a time. Four and more is one answer.") },
};

static const WhLayoutHelp help_enrollment_MonthsHomelessPastThreeYears[] = {
  { NULL, N_("All months of the past three years in which the person was on the street, in shelter or in a safe haven, even for one night, added up; the present month counts. More than twelve is one answer.") },
};

static const WhLayoutHelp help_enrollment_DisablingCondition[] = {
  { NULL, N_("Yes for a physical, mental or emotional impairment, also through alcohol or drug use, post-traumatic stress or brain injury, that is expected to last long, gets very much in the way of living on one’s own, and could be improved by better housing; for a developmental disability; and for HIV or AIDS. It need not be proven, and getting disability payments is not asked. Where the conditions are asked one by one, the answer follows from them.") },
};

static const WhLayoutHelp help_enrollment_MoveInDate[] = {
  { "Project.ProjectType=13", N_("In rapid re-housing: the first night in the home, with a lease or another right to stay, whoever pays the rent. Empty while they still look for one. On or after the start of the stay, and no later than its end.") },
  { NULL, N_("The first night in the home, with a lease or another right to stay; not the day of signing. It may be the day of the start when the person moved in at once. If the household moves to another unit without being homeless in between, the date stays.") },
};

static const WhLayoutHelp help_enrollment_DateOfEngagement[] = {
  { NULL, N_("The day on which a relationship had grown so far that the person took part in an assessment or began a plan with you. One date for the whole stay, on or after its start; it stays empty until then.") },
};

static const WhLayoutHelp help_enrollment_DateOfPATHStatus[] = {
  { NULL, N_("The day on which you decided whether the person is eligible for PATH and will be enrolled. One date for the stay, on or after the day of engagement.") },
};

static const WhLayoutHelp help_enrollment_ClientEnrolledInPATH[] = {
  { NULL, N_("Yes when the person is found eligible, agrees to services, and has a file. Contacts alone do not enroll anybody.") },
};

static const WhLayoutHelp help_enrollment_ReferralSource[] = {
  { NULL, N_("Who sent the youth to this project. If they came by themselves, self-referral.") },
};

static const WhLayoutHelp help_enrollment_EligibleForRHY[] = {
  { NULL, N_("By the rules of the Basic Center Program. A youth who is not eligible, or not served for another reason, is recorded with the reason.") },
};

static const WhLayoutHelp help_enrollment_RunawayYouth[] = {
  { NULL, N_("A runaway left home without permission; a youth who was told to leave, or has no home to go to, is homeless and not a runaway.") },
};

static const WhLayoutHelp help_enrollment_FormerWardChildWelfare[] = {
  { NULL, N_("Ever in the responsibility of a child welfare agency, in foster care too.") },
};

static const WhLayoutHelp help_enrollment_FormerWardJuvenileJustice[] = {
  { NULL, N_("Ever under the supervision of the juvenile justice system: detained, committed, on probation or parole.") },
};

static const WhLayoutHelp help_enrollment_PercentAMI[] = {
  { NULL, N_("The household’s yearly income as a share of the area’s median income for a household of that size, at the start.") },
};

static const WhLayoutHelp help_enrollment_VAMCStation[] = {
  { NULL, N_("The VA medical center in whose area the project works, as the grant says; it is not where the veteran is treated.") },
};

static const WhLayoutHelp help_enrollment_TargetScreenReqd[] = {
  { NULL, N_("Yes when the grantee uses the targeting screen for this household; then the questions that follow are answered from the screen as it was filled in.") },
};

static const WhLayoutHelp help_income_benefit_InformationDate[] = {
  { NULL, N_("The day on which the person told you, not the day on which you type it.") },
};

static const WhLayoutHelp help_income_benefit_IncomeFromAnySource[] = {
  { NULL, N_("Regular income that the person has today. A job that ended, a payment that came once, and what is only applied for are no income. Money for a child, such as child support or SSI, counts for the parent.") },
};

static const WhLayoutHelp help_income_benefit_Earned[] = {
  { NULL, N_("Wages and cash for work, before taxes and other deductions, in a month of the present job.") },
};

static const WhLayoutHelp help_income_benefit_Unemployment[] = {
  { NULL, N_("Unemployment insurance that is being paid now.") },
};

static const WhLayoutHelp help_income_benefit_SSI[] = {
  { NULL, N_("Supplemental Security Income: for people with little income who are old, blind or disabled, whether they worked or not.") },
};

static const WhLayoutHelp help_income_benefit_SSDI[] = {
  { NULL, N_("Social Security Disability Insurance: paid because of disability, from what the person paid in while working.") },
};

static const WhLayoutHelp help_income_benefit_VADisabilityService[] = {
  { NULL, N_("Compensation for an injury or illness from service.") },
};

static const WhLayoutHelp help_income_benefit_VADisabilityNonService[] = {
  { NULL, N_("Pension for veterans with little income who are old or disabled, not because of service.") },
};

static const WhLayoutHelp help_income_benefit_TANF[] = {
  { NULL, N_("Cash assistance for families; your state may have another name for it. Help with child care or transportation is a benefit, and is asked there.") },
};

static const WhLayoutHelp help_income_benefit_GA[] = {
  { NULL, N_("Cash from county or state for people without other income; your place may have another name for it.") },
};

static const WhLayoutHelp help_income_benefit_ChildSupport[] = {
  { NULL, N_("What is in fact paid in a month, not what a court has ordered.") },
};

static const WhLayoutHelp help_income_benefit_OtherIncomeSource[] = {
  { NULL, N_("Any other regular income. A student loan or money from friends now and then is none.") },
};

static const WhLayoutHelp help_income_benefit_BenefitsFromAnySource[] = {
  { NULL, N_("Benefits other than cash that the person has today. What ended, and what is only applied for, is none. A benefit for a child counts for the adult.") },
};

static const WhLayoutHelp help_income_benefit_SNAP[] = {
  { NULL, N_("Food assistance that is being received now, under whatever name your state has for it.") },
};

static const WhLayoutHelp help_income_benefit_InsuranceFromAnySource[] = {
  { NULL, N_("Whether the person is covered today. An application, or coverage that ended, is a no. Indigent care of a hospital or county is no insurance.") },
};

static const WhLayoutHelp help_income_benefit_Medicaid[] = {
  { NULL, N_("Medicaid under whatever name your state has for it. For a child, choose by the program that pays.") },
};

static const WhLayoutHelp help_income_benefit_SCHIP[] = {
  { NULL, N_("The state’s program for children’s insurance, under whatever name your state has for it.") },
};

static const WhLayoutHelp help_income_benefit_VHAServices[] = {
  { NULL, N_("Health care of the Department of Veterans Affairs, for veterans who are enrolled in it.") },
};

static const WhLayoutHelp help_income_benefit_COBRA[] = {
  { NULL, N_("Insurance of a former employer that the person goes on paying for.") },
};

static const WhLayoutHelp help_income_benefit_ConnectionWithSOAR[] = {
  { NULL, N_("Whether a trained SOAR worker helps the person to apply for SSI or SSDI.") },
};

static const WhLayoutHelp help_physical_disability_DisabilityResponse[] = {
  { NULL, N_("A physical impairment, by the person’s word. Whether it is lasting and limiting is the next question.") },
};

static const WhLayoutHelp help_physical_disability_IndefiniteAndImpairs[] = {
  { NULL, N_("Both must hold: it is expected to last long or forever, and it makes it very hard to live on one’s own. Only then does it count as a disabling condition.") },
};

static const WhLayoutHelp help_developmental_disability_DisabilityResponse[] = {
  { NULL, N_("A lasting condition that began before the age of 22 and limits daily life, such as an intellectual disability, autism or cerebral palsy. A yes is always a disabling condition.") },
};

static const WhLayoutHelp help_chronic_condition_DisabilityResponse[] = {
  { NULL, N_("A diagnosed condition of more than three months that is not curable or needs treatment for long, such as heart disease, severe asthma, diabetes, arthritis, or a brain injury.") },
};

static const WhLayoutHelp help_mental_health_disorder_DisabilityResponse[] = {
  { NULL, N_("From depression after a loss to a severe lasting illness; whether it is lasting and limiting is the next question. Substance use is asked apart.") },
};

static const WhLayoutHelp help_substance_use_disorder_DisabilityResponse[] = {
  { NULL, N_("Alcohol, drugs or both. A disorder that is overcome is a no.") },
};

static const WhLayoutHelp help_hiv_aids_DisabilityResponse[] = {
  { NULL, N_("HIV or AIDS, by the person’s word. Few may see the answer. A yes is always a disabling condition.") },
};

static const WhLayoutHelp help_domestic_violence_DomesticViolenceSurvivor[] = {
  { NULL, N_("Ever: domestic violence, dating violence, sexual assault, stalking, human trafficking, or other dangers to life in the home from which the person fled or is afraid to go back. It need not be why they are here. If asking is not safe now, leave it and ask another time.") },
};

static const WhLayoutHelp help_domestic_violence_WhenOccurred[] = {
  { NULL, N_("When it happened last.") },
};

static const WhLayoutHelp help_domestic_violence_CurrentlyFleeing[] = {
  { NULL, N_("Yes when the person is fleeing now, or is afraid to go back to where they lived.") },
};

static const WhLayoutHelp help_employment_education_Employed[] = {
  { NULL, N_("Working on the day of the answer, also part of the time or for a season.") },
};

static const WhLayoutHelp help_employment_education_LastGradeCompleted[] = {
  { NULL, N_("The last grade that was finished, not the one they are in.") },
};

static const WhLayoutHelp help_employment_education_SchoolStatus[] = {
  { NULL, N_("As on the day of the answer; in the holidays, as in term.") },
};

static const WhLayoutHelp help_current_living_situation_InformationDate[] = {
  { NULL, N_("The day of the contact. Each contact is recorded, also when nothing changed.") },
};

static const WhLayoutHelp help_current_living_situation_CurrentLivingSituation[] = {
  { NULL, N_("Where the person sleeps at this time, by their word or by what you see. In street outreach each contact records it; if you could not tell, “worker unable to determine”.") },
};

static const WhLayoutHelp help_current_living_situation_VerifiedBy[] = {
  { NULL, N_("The project that confirms where the person stays: in coordinated entry, who saw or knows it.") },
};

static const WhLayoutHelp help_current_living_situation_LeaveSituation14Days[] = {
  { NULL, N_("Whether the person will have to leave within 14 days, as they or a paper say. A yes leads to further questions about being at risk.") },
};

static const WhLayoutHelp help_exit_ExitDate[] = {
  { "Project.ProjectType=1", N_("In a night-by-night shelter: the day after the last night that the person slept here. For somebody who stays away, the community decides after how many days the stay is closed; the date is then still the day after the last night.") },
  { "Project.ProjectType=4", N_("In street outreach: the day on which the person was housed, went on to another project, or agreed that contact ends; for somebody who is not found any more, the day of the last contact.") },
  { "Project.ProjectType=0|2|8", N_("The day on which the person left: the day after the last night here.") },
  { "Project.ProjectType=3|9|10", N_("The last day of living in the home under this project.") },
  { "Project.ProjectType=13", N_("In rapid re-housing: the last day on which rent was paid or a service given, whichever is later; not the end of the lease.") },
  { "Project.ProjectType=12", N_("In homelessness prevention: the last day on which money or a service was given.") },
  { "Project.ProjectType!=null", N_("The last day on which the person received a service of this project.") },
};

static const WhLayoutHelp help_exit_Destination[] = {
  { NULL, N_("Where the person will sleep right after leaving, and whether they may stay: permanent tenure means that it is theirs for as long as they wish. “No exit interview completed” is for somebody who left without being asked; do not guess.") },
};

static const WhLayoutHelp help_exit_HousingAssessment[] = {
  { NULL, N_("Asked at the end of prevention: whether the household kept its home, or where they live instead.") },
};

static const WhLayoutHelp help_exit_ProjectCompletionStatus[] = {
  { NULL, N_("Completed: the youth reached what was planned. Left early of their own will, or was put out: the next question asks why.") },
};

static const WhLayoutHelp help_exit_DestinationSafeClient[] = {
  { NULL, N_("The youth’s own view, asked of them.") },
};

static const WhLayoutHelp help_exit_DestinationSafeWorker[] = {
  { NULL, N_("Your view, which may differ from the youth’s.") },
};

static const WhLayoutHelp help_exit_ExchangeForSex[] = {
  { NULL, N_("Asked alone, in quiet, by somebody the youth trusts. A no today may be a yes another time.") },
};

static const WhLayoutHelp help_health_GeneralHealthStatus[] = {
  { NULL, N_("As the person sees it. No diagnosis is asked for.") },
};

static const WhLayoutHelp help_health_DueDate[] = {
  { NULL, N_("As the person or a doctor expects it; an approximate day will do.") },
};

static const WhLayoutHelp help_service_RecordType[] = {
  { NULL, N_("The program whose money pays for the service. It decides which services can be chosen.") },
};

static const WhLayoutHelp help_service_DateProvided[] = {
  { NULL, N_("The day on which the service was given, not the day on which you type it.") },
};

static const WhLayoutHelp help_service_FAAmount[] = {
  { NULL, N_("What was paid in fact, for this household, on this day. A payment for several months is one amount with its period.") },
};

static const WhLayoutHelp help_event_Event[] = {
  { NULL, N_("What happened on that day on the way through coordinated entry: a referral, or a service such as problem solving. A referral gets its result later, in the same record.") },
};

static const WhLayoutHelp help_event_ReferralResult[] = {
  { NULL, N_("What became of the referral, when it is known: accepted, or turned down by the client or by the project.") },
};

static const WhLayoutHelp help_assessment_AssessmentType[] = {
  { NULL, N_("How you spoke with the household: by telephone, over a screen, or in person.") },
};

static const WhLayoutHelp help_assessment_AssessmentLevel[] = {
  { NULL, N_("Crisis needs: what is needed now, such as shelter tonight. Housing needs: which housing fits, for the prioritization list.") },
};

static const WhLayoutHelp help_assessment_PrioritizationStatus[] = {
  { NULL, N_("Whether the household stands on the community’s list after this assessment.") },
};

static const WhLayoutHelp help_organization_VictimServiceProvider[] = {
  { NULL, N_("Its main mission is to serve survivors of violence. By law it enters no names here; it has a comparable database of its own.") },
};

static const WhLayoutHelp help_project_OperatingStartDate[] = {
  { NULL, N_("The first day on which the project served anybody. For a project that is planned, the day on which it will.") },
};

static const WhLayoutHelp help_project_ContinuumProject[] = {
  { NULL, N_("Yes for a project that serves homeless people as a part of the continuum’s system, whoever pays for it. Then it has a type.") },
};

static const WhLayoutHelp help_project_ProjectType[] = {
  { NULL, N_("By what the project does, not by its name. If a project does two things, it is set up as two. The type decides what is asked and how stays are counted: change it only by setting up a new project.") },
};

static const WhLayoutHelp help_project_RRHSubType[] = {
  { NULL, N_("Housing with or without services: the project pays rent. Services only: another project pays.") },
};

static const WhLayoutHelp help_project_HousingType[] = {
  { NULL, N_("Site-based, single site: all at one address. Clustered: several addresses of the project. Tenant-based: homes that the clients rent all over the place.") },
};

static const WhLayoutHelp help_project_ResidentialAffiliation[] = {
  { NULL, N_("Whether the services are for the people of one or several residential projects.") },
};

static const WhLayoutHelp help_project_TargetPopulation[] = {
  { NULL, N_("Only when at least three quarters of the people are, and are meant to be, of that group.") },
};

static const WhLayoutHelp help_funder_GrantID[] = {
  { NULL, N_("As it stands in the grant agreement. Reports find the grant by it.") },
};

static const WhLayoutHelp help_funder_StartDate[] = {
  { NULL, N_("The first day of the grant term for this project.") },
};

static const WhLayoutHelp help_project_coc_Geocode[] = {
  { NULL, N_("The geocode of the principal site, or of the area where most people are housed. HUD publishes the list.") },
};

static const WhLayoutHelp help_project_coc_GeographyType[] = {
  { NULL, N_("As HUD lists it for the geocode.") },
};

static const WhLayoutHelp help_inventory_InventoryStartDate[] = {
  { NULL, N_("The first day on which exactly these beds and units were there. When the numbers change, this row ends and a new one begins.") },
};

static const WhLayoutHelp help_inventory_HouseholdType[] = {
  { NULL, N_("Without children: adults alone or together. With at least one adult and one child. With only children: nobody is 18. Beds that serve several kinds are split as they are used.") },
};

static const WhLayoutHelp help_inventory_Availability[] = {
  { NULL, N_("Year-round: always. Seasonal: on known days of the year. Overflow: only when others are full.") },
};

static const WhLayoutHelp help_inventory_ESBedType[] = {
  { NULL, N_("Facility-based: in a shelter. Voucher: in a motel that is paid for. Other: in a church or another place that is not set up as a shelter.") },
};

static const WhLayoutHelp help_inventory_BedInventory[] = {
  { NULL, N_("All beds of this row. The rows above say for whom they are kept, each bed once.") },
};

static const WhLayoutHelp help_inventory_UnitInventory[] = {
  { NULL, N_("Rooms or apartments for one household each.") },
};

static const WhLayoutHelp help_hmis_participation_HMISParticipationType[] = {
  { NULL, N_("Whether the project’s stays are entered here. Victim service providers use a comparable database instead.") },
};

static const WhLayoutHelp help_ce_participation_AccessPoint[] = {
  { NULL, N_("Whether people come here to be assessed for coordinated entry.") },
};

static const guint columns_intake_people_name_client_FirstName[] = { WH_CLIENT_FIRST_NAME };
static const guint columns_intake_people_name_client_MiddleName[] = { WH_CLIENT_MIDDLE_NAME };
static const guint columns_intake_people_name_client_LastName[] = { WH_CLIENT_LAST_NAME };
static const guint columns_intake_people_name_client_NameSuffix[] = { WH_CLIENT_NAME_SUFFIX };
static const guint columns_intake_people_name_client_NameDataQuality[] = { WH_CLIENT_NAME_DATA_QUALITY };
static const WhLayoutSuggestion suggestions_intake_people_name_client_NameDataQuality[] = { { "1", "FirstName!=null&LastName!=null" } };
static const WhLayoutField fields_intake_people_name[] = {
  { "client.FirstName", WH_KIND_CLIENT, columns_intake_people_name_client_FirstName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "NameDataQuality=null|NameDataQuality=1|2", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("First name"), N_("As the person gives it. A street name will do, and the quality says so."), NULL, NULL, 0 },
  { "client.MiddleName", WH_KIND_CLIENT, columns_intake_people_name_client_MiddleName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Middle name"), NULL, NULL, NULL, 0 },
  { "client.LastName", WH_KIND_CLIENT, columns_intake_people_name_client_LastName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "NameDataQuality=null|NameDataQuality=1|2", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Last name"), NULL, NULL, NULL, 0 },
  { "client.NameSuffix", WH_KIND_CLIENT, columns_intake_people_name_client_NameSuffix, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Suffix"), N_("Jr., Sr., III"), NULL, NULL, 0 },
  { "client.NameDataQuality", WH_KIND_CLIENT, columns_intake_people_name_client_NameDataQuality, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, suggestions_intake_people_name_client_NameDataQuality, 1, NULL, FALSE, FALSE, FALSE, N_("How sure is the name?"), NULL, NULL, help_client_NameDataQuality, 1 },
};
static const guint columns_intake_people_identity_client_SSN[] = { WH_CLIENT_SSN };
static const guint columns_intake_people_identity_client_SSNDataQuality[] = { WH_CLIENT_SSN_DATA_QUALITY };
static const WhLayoutSuggestion suggestions_intake_people_identity_client_SSNDataQuality[] = { { "1", "matches(SSN,\"^[0-9]{9}$\")" }, { "2", "SSN!=null" } };
static const guint columns_intake_people_identity_client_DOB[] = { WH_CLIENT_DOB };
static const guint columns_intake_people_identity_client_DOBDataQuality[] = { WH_CLIENT_DOB_DATA_QUALITY };
static const WhLayoutSuggestion suggestions_intake_people_identity_client_DOBDataQuality[] = { { "1", "DOB!=null" } };
static const WhLayoutField fields_intake_people_identity[] = {
  { "client.SSN", WH_KIND_CLIENT, columns_intake_people_identity_client_SSN, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_SSN, "SSNDataQuality=null|SSNDataQuality=1|2", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Social Security number"), N_("Nine digits, and an x for each that the person does not know."), NULL, help_client_SSN, 1 },
  { "client.SSNDataQuality", WH_KIND_CLIENT, columns_intake_people_identity_client_SSNDataQuality, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, suggestions_intake_people_identity_client_SSNDataQuality, 2, NULL, FALSE, FALSE, FALSE, N_("How sure is the number?"), NULL, NULL, help_client_SSNDataQuality, 1 },
  { "client.DOB", WH_KIND_CLIENT, columns_intake_people_identity_client_DOB, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "DOBDataQuality=null|DOBDataQuality=1|2", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Birth date"), N_("When only the year is known, enter January 1 and say that it is approximate."), N_("Type 2/1/1980, 1980-02-01 or feb 1 1980."), help_client_DOB, 1 },
  { "client.DOBDataQuality", WH_KIND_CLIENT, columns_intake_people_identity_client_DOBDataQuality, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, suggestions_intake_people_identity_client_DOBDataQuality, 1, NULL, FALSE, FALSE, FALSE, N_("How sure is the birth date?"), NULL, NULL, help_client_DOBDataQuality, 1 },
};
static const guint columns_intake_people_household_enrollment_RelationshipToHoH[] = { WH_ENROLLMENT_RELATIONSHIP_TO_HOH };
static const WhLayoutField fields_intake_people_household[] = {
  { "enrollment.RelationshipToHoH", WH_KIND_ENROLLMENT, columns_intake_people_household_enrollment_RelationshipToHoH, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Relationship to the head of household"), N_("Exactly one person is the head."), NULL, help_enrollment_RelationshipToHoH, 1 },
};
static const WhLayoutGroup groups_intake_people[] = {
  { "name", WH_PER_PERSON, fields_intake_people_name, 5, FALSE, N_("Name"), NULL },
  { "identity", WH_PER_PERSON, fields_intake_people_identity, 4, FALSE, N_("Identity"), NULL },
  { "household", WH_PER_PERSON, fields_intake_people_household, 1, FALSE, N_("Household"), NULL },
};

static const guint columns_intake_characteristics_race_client_AmIndAKNative[] = { WH_CLIENT_AM_IND_AK_NATIVE, WH_CLIENT_ASIAN, WH_CLIENT_BLACK_AF_AMERICAN, WH_CLIENT_HISPANIC_LATINAO, WH_CLIENT_MID_EAST_N_AFRICAN, WH_CLIENT_NATIVE_HI_PACIFIC, WH_CLIENT_WHITE, WH_CLIENT_RACE_NONE };
static const guint columns_intake_characteristics_race_client_AdditionalRaceEthnicity[] = { WH_CLIENT_ADDITIONAL_RACE_ETHNICITY };
static const WhLayoutField fields_intake_characteristics_race[] = {
  { "client.AmIndAKNative", WH_KIND_CLIENT, columns_intake_characteristics_race_client_AmIndAKNative, 8, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Race and ethnicity"), N_("Choose all that the person names."), NULL, help_client_AmIndAKNative, 1 },
  { "client.AdditionalRaceEthnicity", WH_KIND_CLIENT, columns_intake_characteristics_race_client_AdditionalRaceEthnicity, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("In the person’s own words"), NULL, NULL, help_client_AdditionalRaceEthnicity, 1 },
};
static const guint columns_intake_characteristics_about_client_Sex[] = { WH_CLIENT_SEX };
static const guint columns_intake_characteristics_about_client_VeteranStatus[] = { WH_CLIENT_VETERAN_STATUS };
static const WhLayoutField fields_intake_characteristics_about[] = {
  { "client.Sex", WH_KIND_CLIENT, columns_intake_characteristics_about_client_Sex, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Sex"), N_("May stay empty."), NULL, help_client_Sex, 1 },
  { "client.VeteranStatus", WH_KIND_CLIENT, columns_intake_characteristics_about_client_VeteranStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Veteran"), N_("Has served in the armed forces of the United States, whatever the kind of discharge."), NULL, help_client_VeteranStatus, 1 },
};
static const WhLayoutGroup groups_intake_characteristics[] = {
  { "race", WH_PER_PERSON, fields_intake_characteristics_race, 2, FALSE, N_("Race and ethnicity"), NULL },
  { "about", WH_PER_PERSON, fields_intake_characteristics_about, 2, FALSE, N_("About the person"), NULL },
};

static const guint columns_intake_stay_project_enrollment_ProjectID[] = { WH_ENROLLMENT_PROJECT_ID };
static const guint columns_intake_stay_project_enrollment_EntryDate[] = { WH_ENROLLMENT_ENTRY_DATE };
static const WhLayoutSuggestion suggestions_intake_stay_project_enrollment_EntryDate[] = { { "today", NULL } };
static const guint columns_intake_stay_project_enrollment_EnrollmentCoC[] = { WH_ENROLLMENT_ENROLLMENT_COC };
static const WhLayoutField fields_intake_stay_project[] = {
  { "enrollment.ProjectID", WH_KIND_ENROLLMENT, columns_intake_stay_project_enrollment_ProjectID, 1, WH_PER_HOUSEHOLD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Project"), NULL, NULL, help_enrollment_ProjectID, 1 },
  { "enrollment.EntryDate", WH_KIND_ENROLLMENT, columns_intake_stay_project_enrollment_EntryDate, 1, WH_PER_HOUSEHOLD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_intake_stay_project_enrollment_EntryDate, 1, NULL, FALSE, TRUE, FALSE, N_("Start of the stay"), N_("What counts as the start depends on the kind of project."), N_("Type t for today."), help_enrollment_EntryDate, 5 },
  { "enrollment.EnrollmentCoC", WH_KIND_ENROLLMENT, columns_intake_stay_project_enrollment_EnrollmentCoC, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Continuum of care"), N_("Where the household is served."), NULL, help_enrollment_EnrollmentCoC, 1 },
};
static const guint columns_intake_stay_prior_enrollment_LivingSituation[] = { WH_ENROLLMENT_LIVING_SITUATION };
static const guint columns_intake_stay_prior_enrollment_RentalSubsidyType[] = { WH_ENROLLMENT_RENTAL_SUBSIDY_TYPE };
static const guint columns_intake_stay_prior_enrollment_LengthOfStay[] = { WH_ENROLLMENT_LENGTH_OF_STAY };
static const guint columns_intake_stay_prior_enrollment_LOSUnderThreshold[] = { WH_ENROLLMENT_LOS_UNDER_THRESHOLD };
static const guint columns_intake_stay_prior_enrollment_PreviousStreetESSH[] = { WH_ENROLLMENT_PREVIOUS_STREET_ESSH };
static const guint columns_intake_stay_prior_enrollment_DateToStreetESSH[] = { WH_ENROLLMENT_DATE_TO_STREET_ESSH };
static const guint columns_intake_stay_prior_enrollment_TimesHomelessPastThreeYears[] = { WH_ENROLLMENT_TIMES_HOMELESS_PAST_THREE_YEARS };
static const guint columns_intake_stay_prior_enrollment_MonthsHomelessPastThreeYears[] = { WH_ENROLLMENT_MONTHS_HOMELESS_PAST_THREE_YEARS };
static const WhLayoutField fields_intake_stay_prior[] = {
  { "enrollment.LivingSituation", WH_KIND_ENROLLMENT, columns_intake_stay_prior_enrollment_LivingSituation, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("Where did the person stay last night?"), N_("The night before the stay began."), N_("Type part of a word, or the code."), help_enrollment_LivingSituation, 2 },
  { "enrollment.RentalSubsidyType", WH_KIND_ENROLLMENT, columns_intake_stay_prior_enrollment_RentalSubsidyType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("Which rental subsidy?"), NULL, NULL, help_enrollment_RentalSubsidyType, 1 },
  { "enrollment.LengthOfStay", WH_KIND_ENROLLMENT, columns_intake_stay_prior_enrollment_LengthOfStay, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("How long had they stayed there?"), NULL, NULL, help_enrollment_LengthOfStay, 1 },
  { "enrollment.LOSUnderThreshold", WH_KIND_ENROLLMENT, columns_intake_stay_prior_enrollment_LOSUnderThreshold, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_NONE, "no", NULL, 0, "los_under_threshold", FALSE, FALSE, FALSE, N_("Stay shorter than the limit"), NULL, NULL, NULL, 0 },
  { "enrollment.PreviousStreetESSH", WH_KIND_ENROLLMENT, columns_intake_stay_prior_enrollment_PreviousStreetESSH, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("Before that: street, shelter or safe haven?"), N_("The night before they went to that place."), NULL, help_enrollment_PreviousStreetESSH, 1 },
  { "enrollment.DateToStreetESSH", WH_KIND_ENROLLMENT, columns_intake_stay_prior_enrollment_DateToStreetESSH, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("When did this time of homelessness begin?"), N_("An approximate date will do. Breaks of less than seven nights do not end it."), NULL, help_enrollment_DateToStreetESSH, 1 },
  { "enrollment.TimesHomelessPastThreeYears", WH_KIND_ENROLLMENT, columns_intake_stay_prior_enrollment_TimesHomelessPastThreeYears, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("How often homeless in the past three years?"), N_("On the street, in shelter or in a safe haven, this time included."), NULL, help_enrollment_TimesHomelessPastThreeYears, 1 },
  { "enrollment.MonthsHomelessPastThreeYears", WH_KIND_ENROLLMENT, columns_intake_stay_prior_enrollment_MonthsHomelessPastThreeYears, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("How many months in all?"), N_("Of the past three years. A part of a month counts as a month."), NULL, help_enrollment_MonthsHomelessPastThreeYears, 1 },
};
static const WhLayoutGroup groups_intake_stay[] = {
  { "project", WH_PER_HOUSEHOLD, fields_intake_stay_project, 3, FALSE, N_("Project"), NULL },
  { "prior", WH_PER_PERSON, fields_intake_stay_prior, 8, FALSE, N_("Before this project"), NULL },
};

static const guint columns_intake_income_income_income_benefit_IncomeFromAnySource[] = { WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE };
static const WhLayoutField fields_intake_income_income[] = {
  { "income_benefit.IncomeFromAnySource", WH_KIND_INCOME_BENEFIT, columns_intake_income_income_income_benefit_IncomeFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Income from any source"), NULL, NULL, help_income_benefit_IncomeFromAnySource, 1 },
};
static const guint columns_intake_income_sources_income_benefit_Earned[] = { WH_INCOME_BENEFIT_EARNED, WH_INCOME_BENEFIT_EARNED_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_Unemployment[] = { WH_INCOME_BENEFIT_UNEMPLOYMENT, WH_INCOME_BENEFIT_UNEMPLOYMENT_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_SSI[] = { WH_INCOME_BENEFIT_SSI, WH_INCOME_BENEFIT_SSI_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_SSDI[] = { WH_INCOME_BENEFIT_SSDI, WH_INCOME_BENEFIT_SSDI_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_VADisabilityService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_VADisabilityNonService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_PrivateDisability[] = { WH_INCOME_BENEFIT_PRIVATE_DISABILITY, WH_INCOME_BENEFIT_PRIVATE_DISABILITY_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_WorkersComp[] = { WH_INCOME_BENEFIT_WORKERS_COMP, WH_INCOME_BENEFIT_WORKERS_COMP_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_TANF[] = { WH_INCOME_BENEFIT_TANF, WH_INCOME_BENEFIT_TANF_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_GA[] = { WH_INCOME_BENEFIT_GA, WH_INCOME_BENEFIT_GA_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_SocSecRetirement[] = { WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT, WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_Pension[] = { WH_INCOME_BENEFIT_PENSION, WH_INCOME_BENEFIT_PENSION_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_ChildSupport[] = { WH_INCOME_BENEFIT_CHILD_SUPPORT, WH_INCOME_BENEFIT_CHILD_SUPPORT_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_Alimony[] = { WH_INCOME_BENEFIT_ALIMONY, WH_INCOME_BENEFIT_ALIMONY_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_OtherIncomeSource[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE, WH_INCOME_BENEFIT_OTHER_INCOME_AMOUNT };
static const guint columns_intake_income_sources_income_benefit_OtherIncomeSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE_IDENTIFY };
static const WhLayoutField fields_intake_income_sources[] = {
  { "income_benefit.Earned", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_Earned, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Earned income"), N_("Wages, before taxes."), NULL, help_income_benefit_Earned, 1 },
  { "income_benefit.Unemployment", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_Unemployment, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Unemployment insurance"), NULL, NULL, help_income_benefit_Unemployment, 1 },
  { "income_benefit.SSI", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_SSI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Supplemental Security Income (SSI)"), NULL, NULL, help_income_benefit_SSI, 1 },
  { "income_benefit.SSDI", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_SSDI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Social Security Disability Insurance (SSDI)"), NULL, NULL, help_income_benefit_SSDI, 1 },
  { "income_benefit.VADisabilityService", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_VADisabilityService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("VA disability, service-connected"), NULL, NULL, help_income_benefit_VADisabilityService, 1 },
  { "income_benefit.VADisabilityNonService", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_VADisabilityNonService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("VA disability, not service-connected"), N_("Also called VA pension."), NULL, help_income_benefit_VADisabilityNonService, 1 },
  { "income_benefit.PrivateDisability", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_PrivateDisability, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Private disability insurance"), NULL, NULL, NULL, 0 },
  { "income_benefit.WorkersComp", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_WorkersComp, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Workers’ compensation"), NULL, NULL, NULL, 0 },
  { "income_benefit.TANF", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_TANF, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Temporary Assistance for Needy Families (TANF)"), NULL, NULL, help_income_benefit_TANF, 1 },
  { "income_benefit.GA", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_GA, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("General Assistance (GA)"), NULL, NULL, help_income_benefit_GA, 1 },
  { "income_benefit.SocSecRetirement", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_SocSecRetirement, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Retirement income from Social Security"), NULL, NULL, NULL, 0 },
  { "income_benefit.Pension", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_Pension, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Pension from a former job"), NULL, NULL, NULL, 0 },
  { "income_benefit.ChildSupport", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_ChildSupport, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Child support"), NULL, NULL, help_income_benefit_ChildSupport, 1 },
  { "income_benefit.Alimony", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_Alimony, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Alimony or other spousal support"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherIncomeSource", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_OtherIncomeSource, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Other source"), NULL, NULL, help_income_benefit_OtherIncomeSource, 1 },
  { "income_benefit.OtherIncomeSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_intake_income_sources_income_benefit_OtherIncomeSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "OtherIncomeSource=1", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Which other source?"), NULL, NULL, NULL, 0 },
};
static const guint columns_intake_income_total_income_benefit_TotalMonthlyIncome[] = { WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME };
static const WhLayoutField fields_intake_income_total[] = {
  { "income_benefit.TotalMonthlyIncome", WH_KIND_INCOME_BENEFIT, columns_intake_income_total_income_benefit_TotalMonthlyIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, "income_total", FALSE, FALSE, FALSE, N_("Monthly income in all"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_intake_income[] = {
  { "income", WH_PER_PERSON, fields_intake_income_income, 1, FALSE, N_("Income"), NULL },
  { "sources", WH_PER_PERSON, fields_intake_income_sources, 16, FALSE, N_("Sources"), N_("Mark each source that the person has now, with the monthly amount.") },
  { "total", WH_PER_PERSON, fields_intake_income_total, 1, FALSE, N_("Together"), NULL },
};

static const guint columns_intake_benefits_noncash_income_benefit_BenefitsFromAnySource[] = { WH_INCOME_BENEFIT_BENEFITS_FROM_ANY_SOURCE };
static const guint columns_intake_benefits_noncash_income_benefit_SNAP[] = { WH_INCOME_BENEFIT_SNAP };
static const guint columns_intake_benefits_noncash_income_benefit_WIC[] = { WH_INCOME_BENEFIT_WIC };
static const guint columns_intake_benefits_noncash_income_benefit_TANFChildCare[] = { WH_INCOME_BENEFIT_TANF_CHILD_CARE };
static const guint columns_intake_benefits_noncash_income_benefit_TANFTransportation[] = { WH_INCOME_BENEFIT_TANF_TRANSPORTATION };
static const guint columns_intake_benefits_noncash_income_benefit_OtherTANF[] = { WH_INCOME_BENEFIT_OTHER_TANF };
static const guint columns_intake_benefits_noncash_income_benefit_OtherBenefitsSource[] = { WH_INCOME_BENEFIT_OTHER_BENEFITS_SOURCE };
static const guint columns_intake_benefits_noncash_income_benefit_OtherBenefitsSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_BENEFITS_SOURCE_IDENTIFY };
static const WhLayoutField fields_intake_benefits_noncash[] = {
  { "income_benefit.BenefitsFromAnySource", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_noncash_income_benefit_BenefitsFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Non-cash benefits from any source"), NULL, NULL, help_income_benefit_BenefitsFromAnySource, 1 },
  { "income_benefit.SNAP", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_noncash_income_benefit_SNAP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Food assistance (SNAP)"), N_("Supplemental Nutrition Assistance Program, once food stamps."), NULL, help_income_benefit_SNAP, 1 },
  { "income_benefit.WIC", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_noncash_income_benefit_WIC, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("WIC"), N_("Special nutrition program for women, infants and children."), NULL, NULL, 0 },
  { "income_benefit.TANFChildCare", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_noncash_income_benefit_TANFChildCare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("TANF child care"), NULL, NULL, NULL, 0 },
  { "income_benefit.TANFTransportation", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_noncash_income_benefit_TANFTransportation, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("TANF transportation"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherTANF", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_noncash_income_benefit_OtherTANF, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other TANF-funded services"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherBenefitsSource", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_noncash_income_benefit_OtherBenefitsSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other source"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherBenefitsSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_noncash_income_benefit_OtherBenefitsSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which other benefit?"), NULL, NULL, NULL, 0 },
};
static const guint columns_intake_benefits_insurance_income_benefit_InsuranceFromAnySource[] = { WH_INCOME_BENEFIT_INSURANCE_FROM_ANY_SOURCE };
static const guint columns_intake_benefits_insurance_income_benefit_Medicaid[] = { WH_INCOME_BENEFIT_MEDICAID };
static const guint columns_intake_benefits_insurance_income_benefit_NoMedicaidReason[] = { WH_INCOME_BENEFIT_NO_MEDICAID_REASON };
static const guint columns_intake_benefits_insurance_income_benefit_Medicare[] = { WH_INCOME_BENEFIT_MEDICARE };
static const guint columns_intake_benefits_insurance_income_benefit_NoMedicareReason[] = { WH_INCOME_BENEFIT_NO_MEDICARE_REASON };
static const guint columns_intake_benefits_insurance_income_benefit_SCHIP[] = { WH_INCOME_BENEFIT_SCHIP };
static const guint columns_intake_benefits_insurance_income_benefit_NoSCHIPReason[] = { WH_INCOME_BENEFIT_NO_SCHIP_REASON };
static const guint columns_intake_benefits_insurance_income_benefit_VHAServices[] = { WH_INCOME_BENEFIT_VHA_SERVICES };
static const guint columns_intake_benefits_insurance_income_benefit_NoVHAReason[] = { WH_INCOME_BENEFIT_NO_VHA_REASON };
static const guint columns_intake_benefits_insurance_income_benefit_EmployerProvided[] = { WH_INCOME_BENEFIT_EMPLOYER_PROVIDED };
static const guint columns_intake_benefits_insurance_income_benefit_NoEmployerProvidedReason[] = { WH_INCOME_BENEFIT_NO_EMPLOYER_PROVIDED_REASON };
static const guint columns_intake_benefits_insurance_income_benefit_COBRA[] = { WH_INCOME_BENEFIT_COBRA };
static const guint columns_intake_benefits_insurance_income_benefit_NoCOBRAReason[] = { WH_INCOME_BENEFIT_NO_COBRA_REASON };
static const guint columns_intake_benefits_insurance_income_benefit_PrivatePay[] = { WH_INCOME_BENEFIT_PRIVATE_PAY };
static const guint columns_intake_benefits_insurance_income_benefit_NoPrivatePayReason[] = { WH_INCOME_BENEFIT_NO_PRIVATE_PAY_REASON };
static const guint columns_intake_benefits_insurance_income_benefit_StateHealthIns[] = { WH_INCOME_BENEFIT_STATE_HEALTH_INS };
static const guint columns_intake_benefits_insurance_income_benefit_NoStateHealthInsReason[] = { WH_INCOME_BENEFIT_NO_STATE_HEALTH_INS_REASON };
static const guint columns_intake_benefits_insurance_income_benefit_IndianHealthServices[] = { WH_INCOME_BENEFIT_INDIAN_HEALTH_SERVICES };
static const guint columns_intake_benefits_insurance_income_benefit_NoIndianHealthServicesReason[] = { WH_INCOME_BENEFIT_NO_INDIAN_HEALTH_SERVICES_REASON };
static const guint columns_intake_benefits_insurance_income_benefit_OtherInsurance[] = { WH_INCOME_BENEFIT_OTHER_INSURANCE };
static const guint columns_intake_benefits_insurance_income_benefit_OtherInsuranceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INSURANCE_IDENTIFY };
static const WhLayoutField fields_intake_benefits_insurance[] = {
  { "income_benefit.InsuranceFromAnySource", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_InsuranceFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Covered by health insurance"), NULL, NULL, help_income_benefit_InsuranceFromAnySource, 1 },
  { "income_benefit.Medicaid", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_Medicaid, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Medicaid"), NULL, NULL, help_income_benefit_Medicaid, 1 },
  { "income_benefit.NoMedicaidReason", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_NoMedicaidReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.Medicare", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_Medicare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Medicare"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoMedicareReason", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_NoMedicareReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.SCHIP", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_SCHIP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Children’s health insurance"), N_("State Children’s Health Insurance Program (SCHIP)."), NULL, help_income_benefit_SCHIP, 1 },
  { "income_benefit.NoSCHIPReason", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_NoSCHIPReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.VHAServices", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_VHAServices, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Veterans’ health care (VHA)"), NULL, NULL, help_income_benefit_VHAServices, 1 },
  { "income_benefit.NoVHAReason", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_NoVHAReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.EmployerProvided", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_EmployerProvided, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Through an employer"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoEmployerProvidedReason", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_NoEmployerProvidedReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.COBRA", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_COBRA, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Kept after a job (COBRA)"), NULL, NULL, help_income_benefit_COBRA, 1 },
  { "income_benefit.NoCOBRAReason", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_NoCOBRAReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.PrivatePay", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_PrivatePay, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Private pay"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoPrivatePayReason", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_NoPrivatePayReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.StateHealthIns", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_StateHealthIns, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("State insurance for adults"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoStateHealthInsReason", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_NoStateHealthInsReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.IndianHealthServices", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_IndianHealthServices, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Indian Health Services"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoIndianHealthServicesReason", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_NoIndianHealthServicesReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherInsurance", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_OtherInsurance, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other insurance"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherInsuranceIdentify", WH_KIND_INCOME_BENEFIT, columns_intake_benefits_insurance_income_benefit_OtherInsuranceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which other insurance?"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_intake_benefits[] = {
  { "noncash", WH_PER_PERSON, fields_intake_benefits_noncash, 8, FALSE, N_("Non-cash benefits"), NULL },
  { "insurance", WH_PER_PERSON, fields_intake_benefits_insurance, 21, FALSE, N_("Health insurance"), NULL },
};

static const guint columns_intake_health_conditions_physical_disability_DisabilityResponse[] = { WH_PHYSICAL_DISABILITY_DISABILITY_RESPONSE };
static const guint columns_intake_health_conditions_physical_disability_IndefiniteAndImpairs[] = { WH_PHYSICAL_DISABILITY_INDEFINITE_AND_IMPAIRS };
static const guint columns_intake_health_conditions_developmental_disability_DisabilityResponse[] = { WH_DEVELOPMENTAL_DISABILITY_DISABILITY_RESPONSE };
static const guint columns_intake_health_conditions_chronic_condition_DisabilityResponse[] = { WH_CHRONIC_CONDITION_DISABILITY_RESPONSE };
static const guint columns_intake_health_conditions_chronic_condition_IndefiniteAndImpairs[] = { WH_CHRONIC_CONDITION_INDEFINITE_AND_IMPAIRS };
static const guint columns_intake_health_conditions_mental_health_disorder_DisabilityResponse[] = { WH_MENTAL_HEALTH_DISORDER_DISABILITY_RESPONSE };
static const guint columns_intake_health_conditions_mental_health_disorder_IndefiniteAndImpairs[] = { WH_MENTAL_HEALTH_DISORDER_INDEFINITE_AND_IMPAIRS };
static const guint columns_intake_health_conditions_substance_use_disorder_DisabilityResponse[] = { WH_SUBSTANCE_USE_DISORDER_DISABILITY_RESPONSE };
static const guint columns_intake_health_conditions_substance_use_disorder_IndefiniteAndImpairs[] = { WH_SUBSTANCE_USE_DISORDER_INDEFINITE_AND_IMPAIRS };
static const WhLayoutField fields_intake_health_conditions[] = {
  { "physical_disability.DisabilityResponse", WH_KIND_PHYSICAL_DISABILITY, columns_intake_health_conditions_physical_disability_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Physical disability"), NULL, NULL, help_physical_disability_DisabilityResponse, 1 },
  { "physical_disability.IndefiniteAndImpairs", WH_KIND_PHYSICAL_DISABILITY, columns_intake_health_conditions_physical_disability_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, help_physical_disability_IndefiniteAndImpairs, 1 },
  { "developmental_disability.DisabilityResponse", WH_KIND_DEVELOPMENTAL_DISABILITY, columns_intake_health_conditions_developmental_disability_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Developmental disability"), NULL, NULL, help_developmental_disability_DisabilityResponse, 1 },
  { "chronic_condition.DisabilityResponse", WH_KIND_CHRONIC_CONDITION, columns_intake_health_conditions_chronic_condition_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Chronic health condition"), NULL, NULL, help_chronic_condition_DisabilityResponse, 1 },
  { "chronic_condition.IndefiniteAndImpairs", WH_KIND_CHRONIC_CONDITION, columns_intake_health_conditions_chronic_condition_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, NULL, 0 },
  { "mental_health_disorder.DisabilityResponse", WH_KIND_MENTAL_HEALTH_DISORDER, columns_intake_health_conditions_mental_health_disorder_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Mental health disorder"), NULL, NULL, help_mental_health_disorder_DisabilityResponse, 1 },
  { "mental_health_disorder.IndefiniteAndImpairs", WH_KIND_MENTAL_HEALTH_DISORDER, columns_intake_health_conditions_mental_health_disorder_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, NULL, 0 },
  { "substance_use_disorder.DisabilityResponse", WH_KIND_SUBSTANCE_USE_DISORDER, columns_intake_health_conditions_substance_use_disorder_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Substance use disorder"), NULL, NULL, help_substance_use_disorder_DisabilityResponse, 1 },
  { "substance_use_disorder.IndefiniteAndImpairs", WH_KIND_SUBSTANCE_USE_DISORDER, columns_intake_health_conditions_substance_use_disorder_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, NULL, 0 },
};
static const guint columns_intake_health_hiv_hiv_aids_DisabilityResponse[] = { WH_HIV_AIDS_DISABILITY_RESPONSE };
static const guint columns_intake_health_hiv_hiv_aids_TCellCountAvailable[] = { WH_HIV_AIDS_T_CELL_COUNT_AVAILABLE };
static const guint columns_intake_health_hiv_hiv_aids_TCellCount[] = { WH_HIV_AIDS_T_CELL_COUNT };
static const guint columns_intake_health_hiv_hiv_aids_TCellSource[] = { WH_HIV_AIDS_T_CELL_SOURCE };
static const guint columns_intake_health_hiv_hiv_aids_ViralLoadAvailable[] = { WH_HIV_AIDS_VIRAL_LOAD_AVAILABLE };
static const guint columns_intake_health_hiv_hiv_aids_ViralLoad[] = { WH_HIV_AIDS_VIRAL_LOAD };
static const guint columns_intake_health_hiv_hiv_aids_ViralLoadSource[] = { WH_HIV_AIDS_VIRAL_LOAD_SOURCE };
static const guint columns_intake_health_hiv_hiv_aids_AntiRetroviral[] = { WH_HIV_AIDS_ANTI_RETROVIRAL };
static const guint columns_intake_health_hiv_hiv_benefit_ADAP[] = { WH_HIV_BENEFIT_ADAP };
static const guint columns_intake_health_hiv_hiv_benefit_NoADAPReason[] = { WH_HIV_BENEFIT_NO_ADAP_REASON };
static const guint columns_intake_health_hiv_hiv_benefit_RyanWhiteMedDent[] = { WH_HIV_BENEFIT_RYAN_WHITE_MED_DENT };
static const guint columns_intake_health_hiv_hiv_benefit_NoRyanWhiteReason[] = { WH_HIV_BENEFIT_NO_RYAN_WHITE_REASON };
static const WhLayoutField fields_intake_health_hiv[] = {
  { "hiv_aids.DisabilityResponse", WH_KIND_HIV_AIDS, columns_intake_health_hiv_hiv_aids_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("HIV/AIDS"), NULL, NULL, help_hiv_aids_DisabilityResponse, 1 },
  { "hiv_aids.TCellCountAvailable", WH_KIND_HIV_AIDS, columns_intake_health_hiv_hiv_aids_TCellCountAvailable, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("T-cell (CD4) count available"), NULL, NULL, NULL, 0 },
  { "hiv_aids.TCellCount", WH_KIND_HIV_AIDS, columns_intake_health_hiv_hiv_aids_TCellCount, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("T-cell count"), NULL, NULL, NULL, 0 },
  { "hiv_aids.TCellSource", WH_KIND_HIV_AIDS, columns_intake_health_hiv_hiv_aids_TCellSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How was the count learned?"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoadAvailable", WH_KIND_HIV_AIDS, columns_intake_health_hiv_hiv_aids_ViralLoadAvailable, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Viral load available"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoad", WH_KIND_HIV_AIDS, columns_intake_health_hiv_hiv_aids_ViralLoad, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Viral load"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoadSource", WH_KIND_HIV_AIDS, columns_intake_health_hiv_hiv_aids_ViralLoadSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How was the load learned?"), NULL, NULL, NULL, 0 },
  { "hiv_aids.AntiRetroviral", WH_KIND_HIV_AIDS, columns_intake_health_hiv_hiv_aids_AntiRetroviral, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Prescribed anti-retroviral drugs"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.ADAP", WH_KIND_HIV_BENEFIT, columns_intake_health_hiv_hiv_benefit_ADAP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("AIDS Drug Assistance Program (ADAP)"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.NoADAPReason", WH_KIND_HIV_BENEFIT, columns_intake_health_hiv_hiv_benefit_NoADAPReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.RyanWhiteMedDent", WH_KIND_HIV_BENEFIT, columns_intake_health_hiv_hiv_benefit_RyanWhiteMedDent, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Ryan White medical or dental help"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.NoRyanWhiteReason", WH_KIND_HIV_BENEFIT, columns_intake_health_hiv_hiv_benefit_NoRyanWhiteReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why not?"), NULL, NULL, NULL, 0 },
};
static const guint columns_intake_health_disabling_enrollment_DisablingCondition[] = { WH_ENROLLMENT_DISABLING_CONDITION };
static const WhLayoutSuggestion suggestions_intake_health_disabling_enrollment_DisablingCondition[] = { { "1", "has(Disabilities: (DisabilityType=6&DisabilityResponse=1)|(DisabilityType=5|7|9&DisabilityResponse=1&IndefiniteAndImpairs=1)|(DisabilityType=10&DisabilityResponse=1|2|3&IndefiniteAndImpairs=1))" } };
static const WhLayoutField fields_intake_health_disabling[] = {
  { "enrollment.DisablingCondition", WH_KIND_ENROLLMENT, columns_intake_health_disabling_enrollment_DisablingCondition, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_intake_health_disabling_enrollment_DisablingCondition, 1, NULL, FALSE, FALSE, FALSE, N_("Disabling condition"), N_("A lasting condition of body or mind that makes it harder to live on one’s own."), NULL, help_enrollment_DisablingCondition, 1 },
};
static const guint columns_intake_health_status_health_GeneralHealthStatus[] = { WH_HEALTH_GENERAL_HEALTH_STATUS };
static const guint columns_intake_health_status_health_DentalHealthStatus[] = { WH_HEALTH_DENTAL_HEALTH_STATUS };
static const guint columns_intake_health_status_health_MentalHealthStatus[] = { WH_HEALTH_MENTAL_HEALTH_STATUS };
static const guint columns_intake_health_status_health_PregnancyStatus[] = { WH_HEALTH_PREGNANCY_STATUS };
static const guint columns_intake_health_status_health_DueDate[] = { WH_HEALTH_DUE_DATE };
static const WhLayoutField fields_intake_health_status[] = {
  { "health.GeneralHealthStatus", WH_KIND_HEALTH, columns_intake_health_status_health_GeneralHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("General health"), N_("Compared with other people of the same age."), NULL, help_health_GeneralHealthStatus, 1 },
  { "health.DentalHealthStatus", WH_KIND_HEALTH, columns_intake_health_status_health_DentalHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Teeth"), NULL, NULL, NULL, 0 },
  { "health.MentalHealthStatus", WH_KIND_HEALTH, columns_intake_health_status_health_MentalHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Mental health"), NULL, NULL, NULL, 0 },
  { "health.PregnancyStatus", WH_KIND_HEALTH, columns_intake_health_status_health_PregnancyStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Pregnant"), NULL, NULL, NULL, 0 },
  { "health.DueDate", WH_KIND_HEALTH, columns_intake_health_status_health_DueDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Expected date of birth"), NULL, NULL, help_health_DueDate, 1 },
};
static const WhLayoutGroup groups_intake_health[] = {
  { "conditions", WH_PER_PERSON, fields_intake_health_conditions, 9, FALSE, N_("Conditions"), NULL },
  { "hiv", WH_PER_PERSON, fields_intake_health_hiv, 12, TRUE, N_("HIV/AIDS"), N_("Asked of each person alone, where nobody else can hear or see the answer. The answer is kept apart and shown to few.") },
  { "disabling", WH_PER_PERSON, fields_intake_health_disabling, 1, FALSE, N_("All in all"), NULL },
  { "status", WH_PER_PERSON, fields_intake_health_status, 5, FALSE, N_("General health"), NULL },
};

static const guint columns_intake_safety_violence_domestic_violence_DomesticViolenceSurvivor[] = { WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR };
static const guint columns_intake_safety_violence_domestic_violence_WhenOccurred[] = { WH_DOMESTIC_VIOLENCE_WHEN_OCCURRED };
static const guint columns_intake_safety_violence_domestic_violence_CurrentlyFleeing[] = { WH_DOMESTIC_VIOLENCE_CURRENTLY_FLEEING };
static const WhLayoutField fields_intake_safety_violence[] = {
  { "domestic_violence.DomesticViolenceSurvivor", WH_KIND_DOMESTIC_VIOLENCE, columns_intake_safety_violence_domestic_violence_DomesticViolenceSurvivor, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Survivor of domestic violence"), NULL, NULL, help_domestic_violence_DomesticViolenceSurvivor, 1 },
  { "domestic_violence.WhenOccurred", WH_KIND_DOMESTIC_VIOLENCE, columns_intake_safety_violence_domestic_violence_WhenOccurred, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("When did it last happen?"), NULL, NULL, help_domestic_violence_WhenOccurred, 1 },
  { "domestic_violence.CurrentlyFleeing", WH_KIND_DOMESTIC_VIOLENCE, columns_intake_safety_violence_domestic_violence_CurrentlyFleeing, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Fleeing now"), NULL, NULL, help_domestic_violence_CurrentlyFleeing, 1 },
};
static const WhLayoutGroup groups_intake_safety[] = {
  { "violence", WH_PER_PERSON, fields_intake_safety_violence, 3, TRUE, N_("Domestic violence"), N_("Violence or threats by a partner or family member, sexual assault, stalking. Asked of each person alone, never before the household.") },
};

static const guint columns_intake_veteran_service_client_YearEnteredService[] = { WH_CLIENT_YEAR_ENTERED_SERVICE };
static const guint columns_intake_veteran_service_client_YearSeparated[] = { WH_CLIENT_YEAR_SEPARATED };
static const guint columns_intake_veteran_service_client_MilitaryBranch[] = { WH_CLIENT_MILITARY_BRANCH };
static const guint columns_intake_veteran_service_client_DischargeStatus[] = { WH_CLIENT_DISCHARGE_STATUS };
static const WhLayoutField fields_intake_veteran_service[] = {
  { "client.YearEnteredService", WH_KIND_CLIENT, columns_intake_veteran_service_client_YearEnteredService, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Year entered"), N_("Four digits. The year in which service began."), NULL, help_client_YearEnteredService, 1 },
  { "client.YearSeparated", WH_KIND_CLIENT, columns_intake_veteran_service_client_YearSeparated, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Year separated"), N_("Four digits. The year in which service ended."), NULL, help_client_YearSeparated, 1 },
  { "client.MilitaryBranch", WH_KIND_CLIENT, columns_intake_veteran_service_client_MilitaryBranch, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Branch"), N_("If there were several, the latest."), NULL, help_client_MilitaryBranch, 1 },
  { "client.DischargeStatus", WH_KIND_CLIENT, columns_intake_veteran_service_client_DischargeStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Discharge"), N_("As it stands on the discharge paper (DD 214), if the person has it."), NULL, help_client_DischargeStatus, 1 },
};
static const guint columns_intake_veteran_theaters_client_WorldWarII[] = { WH_CLIENT_WORLD_WAR_II };
static const guint columns_intake_veteran_theaters_client_KoreanWar[] = { WH_CLIENT_KOREAN_WAR };
static const guint columns_intake_veteran_theaters_client_VietnamWar[] = { WH_CLIENT_VIETNAM_WAR };
static const guint columns_intake_veteran_theaters_client_DesertStorm[] = { WH_CLIENT_DESERT_STORM };
static const guint columns_intake_veteran_theaters_client_AfghanistanOEF[] = { WH_CLIENT_AFGHANISTAN_OEF };
static const guint columns_intake_veteran_theaters_client_IraqOIF[] = { WH_CLIENT_IRAQ_OIF };
static const guint columns_intake_veteran_theaters_client_IraqOND[] = { WH_CLIENT_IRAQ_OND };
static const guint columns_intake_veteran_theaters_client_OtherTheater[] = { WH_CLIENT_OTHER_THEATER };
static const WhLayoutField fields_intake_veteran_theaters[] = {
  { "client.WorldWarII", WH_KIND_CLIENT, columns_intake_veteran_theaters_client_WorldWarII, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("World War II"), NULL, NULL, NULL, 0 },
  { "client.KoreanWar", WH_KIND_CLIENT, columns_intake_veteran_theaters_client_KoreanWar, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Korean War"), NULL, NULL, NULL, 0 },
  { "client.VietnamWar", WH_KIND_CLIENT, columns_intake_veteran_theaters_client_VietnamWar, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Vietnam War"), NULL, NULL, NULL, 0 },
  { "client.DesertStorm", WH_KIND_CLIENT, columns_intake_veteran_theaters_client_DesertStorm, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Persian Gulf War (Desert Storm)"), NULL, NULL, NULL, 0 },
  { "client.AfghanistanOEF", WH_KIND_CLIENT, columns_intake_veteran_theaters_client_AfghanistanOEF, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Afghanistan (Enduring Freedom)"), NULL, NULL, NULL, 0 },
  { "client.IraqOIF", WH_KIND_CLIENT, columns_intake_veteran_theaters_client_IraqOIF, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Iraq (Iraqi Freedom)"), NULL, NULL, NULL, 0 },
  { "client.IraqOND", WH_KIND_CLIENT, columns_intake_veteran_theaters_client_IraqOND, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Iraq (New Dawn)"), NULL, NULL, NULL, 0 },
  { "client.OtherTheater", WH_KIND_CLIENT, columns_intake_veteran_theaters_client_OtherTheater, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Other peacekeeping or military operation"), N_("For example Lebanon, Panama, Somalia, Bosnia or Kosovo."), NULL, NULL, 0 },
};
static const WhLayoutGroup groups_intake_veteran[] = {
  { "service", WH_PER_PERSON, fields_intake_veteran_service, 4, FALSE, N_("Military service"), NULL },
  { "theaters", WH_PER_PERSON, fields_intake_veteran_theaters, 8, FALSE, N_("Theaters of operations"), N_("Where and when the person served.") },
};

static const guint columns_intake_youth_referral_enrollment_ReferralSource[] = { WH_ENROLLMENT_REFERRAL_SOURCE };
static const guint columns_intake_youth_referral_enrollment_CountOutreachReferralApproaches[] = { WH_ENROLLMENT_COUNT_OUTREACH_REFERRAL_APPROACHES };
static const WhLayoutField fields_intake_youth_referral[] = {
  { "enrollment.ReferralSource", WH_KIND_ENROLLMENT, columns_intake_youth_referral_enrollment_ReferralSource, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Who referred the youth?"), NULL, NULL, help_enrollment_ReferralSource, 1 },
  { "enrollment.CountOutreachReferralApproaches", WH_KIND_ENROLLMENT, columns_intake_youth_referral_enrollment_CountOutreachReferralApproaches, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Approaches before the youth came"), N_("How often outreach workers spoke with the youth before."), NULL, NULL, 0 },
};
static const guint columns_intake_youth_bcp_enrollment_DateOfBCPStatus[] = { WH_ENROLLMENT_DATE_OF_BCP_STATUS };
static const guint columns_intake_youth_bcp_enrollment_EligibleForRHY[] = { WH_ENROLLMENT_ELIGIBLE_FOR_RHY };
static const guint columns_intake_youth_bcp_enrollment_ReasonNoServices[] = { WH_ENROLLMENT_REASON_NO_SERVICES };
static const guint columns_intake_youth_bcp_enrollment_RunawayYouth[] = { WH_ENROLLMENT_RUNAWAY_YOUTH };
static const WhLayoutField fields_intake_youth_bcp[] = {
  { "enrollment.DateOfBCPStatus", WH_KIND_ENROLLMENT, columns_intake_youth_bcp_enrollment_DateOfBCPStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Date of the decision"), N_("On which it was decided whether the youth may be served."), NULL, NULL, 0 },
  { "enrollment.EligibleForRHY", WH_KIND_ENROLLMENT, columns_intake_youth_bcp_enrollment_EligibleForRHY, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Eligible for these services"), NULL, NULL, help_enrollment_EligibleForRHY, 1 },
  { "enrollment.ReasonNoServices", WH_KIND_ENROLLMENT, columns_intake_youth_bcp_enrollment_ReasonNoServices, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why are they not served?"), NULL, NULL, NULL, 0 },
  { "enrollment.RunawayYouth", WH_KIND_ENROLLMENT, columns_intake_youth_bcp_enrollment_RunawayYouth, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Runaway youth"), NULL, NULL, help_enrollment_RunawayYouth, 1 },
};
static const guint columns_intake_youth_ward_enrollment_FormerWardChildWelfare[] = { WH_ENROLLMENT_FORMER_WARD_CHILD_WELFARE };
static const guint columns_intake_youth_ward_enrollment_ChildWelfareYears[] = { WH_ENROLLMENT_CHILD_WELFARE_YEARS };
static const guint columns_intake_youth_ward_enrollment_ChildWelfareMonths[] = { WH_ENROLLMENT_CHILD_WELFARE_MONTHS };
static const guint columns_intake_youth_ward_enrollment_FormerWardJuvenileJustice[] = { WH_ENROLLMENT_FORMER_WARD_JUVENILE_JUSTICE };
static const guint columns_intake_youth_ward_enrollment_JuvenileJusticeYears[] = { WH_ENROLLMENT_JUVENILE_JUSTICE_YEARS };
static const guint columns_intake_youth_ward_enrollment_JuvenileJusticeMonths[] = { WH_ENROLLMENT_JUVENILE_JUSTICE_MONTHS };
static const WhLayoutField fields_intake_youth_ward[] = {
  { "enrollment.FormerWardChildWelfare", WH_KIND_ENROLLMENT, columns_intake_youth_ward_enrollment_FormerWardChildWelfare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Formerly a ward of child welfare or foster care"), NULL, NULL, help_enrollment_FormerWardChildWelfare, 1 },
  { "enrollment.ChildWelfareYears", WH_KIND_ENROLLMENT, columns_intake_youth_ward_enrollment_ChildWelfareYears, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("For how long?"), NULL, NULL, NULL, 0 },
  { "enrollment.ChildWelfareMonths", WH_KIND_ENROLLMENT, columns_intake_youth_ward_enrollment_ChildWelfareMonths, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("How many months?"), N_("1 to 11."), NULL, NULL, 0 },
  { "enrollment.FormerWardJuvenileJustice", WH_KIND_ENROLLMENT, columns_intake_youth_ward_enrollment_FormerWardJuvenileJustice, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Formerly a ward of juvenile justice"), NULL, NULL, help_enrollment_FormerWardJuvenileJustice, 1 },
  { "enrollment.JuvenileJusticeYears", WH_KIND_ENROLLMENT, columns_intake_youth_ward_enrollment_JuvenileJusticeYears, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("For how long?"), NULL, NULL, NULL, 0 },
  { "enrollment.JuvenileJusticeMonths", WH_KIND_ENROLLMENT, columns_intake_youth_ward_enrollment_JuvenileJusticeMonths, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("How many months?"), N_("1 to 11."), NULL, NULL, 0 },
};
static const guint columns_intake_youth_family_enrollment_UnemploymentFam[] = { WH_ENROLLMENT_UNEMPLOYMENT_FAM };
static const guint columns_intake_youth_family_enrollment_MentalHealthDisorderFam[] = { WH_ENROLLMENT_MENTAL_HEALTH_DISORDER_FAM };
static const guint columns_intake_youth_family_enrollment_PhysicalDisabilityFam[] = { WH_ENROLLMENT_PHYSICAL_DISABILITY_FAM };
static const guint columns_intake_youth_family_enrollment_AlcoholDrugUseDisorderFam[] = { WH_ENROLLMENT_ALCOHOL_DRUG_USE_DISORDER_FAM };
static const guint columns_intake_youth_family_enrollment_InsufficientIncome[] = { WH_ENROLLMENT_INSUFFICIENT_INCOME };
static const guint columns_intake_youth_family_enrollment_IncarceratedParent[] = { WH_ENROLLMENT_INCARCERATED_PARENT };
static const WhLayoutField fields_intake_youth_family[] = {
  { "enrollment.UnemploymentFam", WH_KIND_ENROLLMENT, columns_intake_youth_family_enrollment_UnemploymentFam, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Unemployment"), NULL, NULL, NULL, 0 },
  { "enrollment.MentalHealthDisorderFam", WH_KIND_ENROLLMENT, columns_intake_youth_family_enrollment_MentalHealthDisorderFam, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Mental health disorder"), NULL, NULL, NULL, 0 },
  { "enrollment.PhysicalDisabilityFam", WH_KIND_ENROLLMENT, columns_intake_youth_family_enrollment_PhysicalDisabilityFam, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Physical disability"), NULL, NULL, NULL, 0 },
  { "enrollment.AlcoholDrugUseDisorderFam", WH_KIND_ENROLLMENT, columns_intake_youth_family_enrollment_AlcoholDrugUseDisorderFam, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Alcohol or drug use disorder"), NULL, NULL, NULL, 0 },
  { "enrollment.InsufficientIncome", WH_KIND_ENROLLMENT, columns_intake_youth_family_enrollment_InsufficientIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Not enough income to support the youth"), NULL, NULL, NULL, 0 },
  { "enrollment.IncarceratedParent", WH_KIND_ENROLLMENT, columns_intake_youth_family_enrollment_IncarceratedParent, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Incarcerated parent"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_intake_youth[] = {
  { "referral", WH_PER_PERSON, fields_intake_youth_referral, 2, FALSE, N_("How the youth came"), NULL },
  { "bcp", WH_PER_PERSON, fields_intake_youth_bcp, 4, FALSE, N_("Basic center"), NULL },
  { "ward", WH_PER_PERSON, fields_intake_youth_ward, 6, FALSE, N_("In care before"), NULL },
  { "family", WH_PER_PERSON, fields_intake_youth_family, 6, FALSE, N_("Issues in the family"), NULL },
};

static const guint columns_intake_veteran_housing_ssvf_enrollment_PercentAMI[] = { WH_ENROLLMENT_PERCENT_AMI };
static const guint columns_intake_veteran_housing_ssvf_enrollment_VAMCStation[] = { WH_ENROLLMENT_VAMC_STATION };
static const guint columns_intake_veteran_housing_ssvf_enrollment_MentalHealthConsultation[] = { WH_ENROLLMENT_MENTAL_HEALTH_CONSULTATION };
static const WhLayoutField fields_intake_veteran_housing_ssvf[] = {
  { "enrollment.PercentAMI", WH_KIND_ENROLLMENT, columns_intake_veteran_housing_ssvf_enrollment_PercentAMI, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Household income as share of the area’s median"), NULL, NULL, help_enrollment_PercentAMI, 1 },
  { "enrollment.VAMCStation", WH_KIND_ENROLLMENT, columns_intake_veteran_housing_ssvf_enrollment_VAMCStation, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("VA medical center"), N_("The station that is responsible for the project’s area."), NULL, help_enrollment_VAMCStation, 1 },
  { "enrollment.MentalHealthConsultation", WH_KIND_ENROLLMENT, columns_intake_veteran_housing_ssvf_enrollment_MentalHealthConsultation, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Mental health consultation"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_intake_veteran_housing[] = {
  { "ssvf", WH_PER_HEAD, fields_intake_veteran_housing_ssvf, 3, FALSE, N_("Household"), NULL },
};

static const guint columns_intake_prevention_targeting_enrollment_TargetScreenReqd[] = { WH_ENROLLMENT_TARGET_SCREEN_REQD };
static const guint columns_intake_prevention_targeting_enrollment_TimeToHousingLoss[] = { WH_ENROLLMENT_TIME_TO_HOUSING_LOSS };
static const guint columns_intake_prevention_targeting_enrollment_AnnualPercentAMI[] = { WH_ENROLLMENT_ANNUAL_PERCENT_AMI };
static const guint columns_intake_prevention_targeting_enrollment_LiteralHomelessHistory[] = { WH_ENROLLMENT_LITERAL_HOMELESS_HISTORY };
static const guint columns_intake_prevention_targeting_enrollment_ClientLeaseholder[] = { WH_ENROLLMENT_CLIENT_LEASEHOLDER };
static const guint columns_intake_prevention_targeting_enrollment_HOHLeaseholder[] = { WH_ENROLLMENT_HOH_LEASEHOLDER };
static const guint columns_intake_prevention_targeting_enrollment_SubsidyAtRisk[] = { WH_ENROLLMENT_SUBSIDY_AT_RISK };
static const guint columns_intake_prevention_targeting_enrollment_EvictionHistory[] = { WH_ENROLLMENT_EVICTION_HISTORY };
static const guint columns_intake_prevention_targeting_enrollment_CriminalRecord[] = { WH_ENROLLMENT_CRIMINAL_RECORD };
static const guint columns_intake_prevention_targeting_enrollment_IncarceratedAdult[] = { WH_ENROLLMENT_INCARCERATED_ADULT };
static const guint columns_intake_prevention_targeting_enrollment_PrisonDischarge[] = { WH_ENROLLMENT_PRISON_DISCHARGE };
static const guint columns_intake_prevention_targeting_enrollment_SexOffender[] = { WH_ENROLLMENT_SEX_OFFENDER };
static const guint columns_intake_prevention_targeting_enrollment_DisabledHoH[] = { WH_ENROLLMENT_DISABLED_HOH };
static const guint columns_intake_prevention_targeting_enrollment_CurrentPregnant[] = { WH_ENROLLMENT_CURRENT_PREGNANT };
static const guint columns_intake_prevention_targeting_enrollment_SingleParent[] = { WH_ENROLLMENT_SINGLE_PARENT };
static const guint columns_intake_prevention_targeting_enrollment_DependentUnder6[] = { WH_ENROLLMENT_DEPENDENT_UNDER_6 };
static const guint columns_intake_prevention_targeting_enrollment_HH5Plus[] = { WH_ENROLLMENT_HH_5_PLUS };
static const guint columns_intake_prevention_targeting_enrollment_CoCPrioritized[] = { WH_ENROLLMENT_COC_PRIORITIZED };
static const guint columns_intake_prevention_targeting_enrollment_HPScreeningScore[] = { WH_ENROLLMENT_HP_SCREENING_SCORE };
static const guint columns_intake_prevention_targeting_enrollment_ThresholdScore[] = { WH_ENROLLMENT_THRESHOLD_SCORE };
static const WhLayoutField fields_intake_prevention_targeting[] = {
  { "enrollment.TargetScreenReqd", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_TargetScreenReqd, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Is the screening required?"), NULL, NULL, help_enrollment_TargetScreenReqd, 1 },
  { "enrollment.TimeToHousingLoss", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_TimeToHousingLoss, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How soon will the housing be lost?"), NULL, NULL, NULL, 0 },
  { "enrollment.AnnualPercentAMI", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_AnnualPercentAMI, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Annual income as share of the area’s median"), NULL, NULL, NULL, 0 },
  { "enrollment.LiteralHomelessHistory", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_LiteralHomelessHistory, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Homeless before as an adult"), NULL, NULL, NULL, 0 },
  { "enrollment.ClientLeaseholder", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_ClientLeaseholder, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Leaseholder for the first time"), N_("Head of household is not a current leaseholder or has never been one."), NULL, NULL, 0 },
  { "enrollment.HOHLeaseholder", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_HOHLeaseholder, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Head of household has never been a leaseholder"), NULL, NULL, NULL, 0 },
  { "enrollment.SubsidyAtRisk", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_SubsidyAtRisk, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("A housing subsidy is at risk"), NULL, NULL, NULL, 0 },
  { "enrollment.EvictionHistory", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_EvictionHistory, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Evictions in the past seven years"), NULL, NULL, NULL, 0 },
  { "enrollment.CriminalRecord", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_CriminalRecord, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Criminal record for arson, drugs or a felony"), NULL, NULL, NULL, 0 },
  { "enrollment.IncarceratedAdult", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_IncarceratedAdult, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Incarcerated as an adult"), NULL, NULL, NULL, 0 },
  { "enrollment.PrisonDischarge", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_PrisonDischarge, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Discharged from jail or prison within six months"), NULL, NULL, NULL, 0 },
  { "enrollment.SexOffender", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_SexOffender, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Registered sex offender"), NULL, NULL, NULL, 0 },
  { "enrollment.DisabledHoH", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_DisabledHoH, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Head of household has a disabling condition"), NULL, NULL, NULL, 0 },
  { "enrollment.CurrentPregnant", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_CurrentPregnant, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Somebody in the household is pregnant"), NULL, NULL, NULL, 0 },
  { "enrollment.SingleParent", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_SingleParent, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Single parent with a child"), NULL, NULL, NULL, 0 },
  { "enrollment.DependentUnder6", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_DependentUnder6, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Children under six"), NULL, NULL, NULL, 0 },
  { "enrollment.HH5Plus", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_HH5Plus, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Five people or more"), NULL, NULL, NULL, 0 },
  { "enrollment.CoCPrioritized", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_CoCPrioritized, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Prioritized by the continuum"), NULL, NULL, NULL, 0 },
  { "enrollment.HPScreeningScore", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_HPScreeningScore, 1, WH_PER_HEAD, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Points in all"), NULL, NULL, NULL, 0 },
  { "enrollment.ThresholdScore", WH_KIND_ENROLLMENT, columns_intake_prevention_targeting_enrollment_ThresholdScore, 1, WH_PER_HEAD, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Points needed"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_intake_prevention[] = {
  { "targeting", WH_PER_HEAD, fields_intake_prevention_targeting, 20, FALSE, N_("Screening"), NULL },
};

static const guint columns_intake_work_employment_employment_education_Employed[] = { WH_EMPLOYMENT_EDUCATION_EMPLOYED };
static const guint columns_intake_work_employment_employment_education_EmploymentType[] = { WH_EMPLOYMENT_EDUCATION_EMPLOYMENT_TYPE };
static const guint columns_intake_work_employment_employment_education_NotEmployedReason[] = { WH_EMPLOYMENT_EDUCATION_NOT_EMPLOYED_REASON };
static const WhLayoutField fields_intake_work_employment[] = {
  { "employment_education.Employed", WH_KIND_EMPLOYMENT_EDUCATION, columns_intake_work_employment_employment_education_Employed, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Employed"), NULL, NULL, help_employment_education_Employed, 1 },
  { "employment_education.EmploymentType", WH_KIND_EMPLOYMENT_EDUCATION, columns_intake_work_employment_employment_education_EmploymentType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("What kind of work?"), NULL, NULL, NULL, 0 },
  { "employment_education.NotEmployedReason", WH_KIND_EMPLOYMENT_EDUCATION, columns_intake_work_employment_employment_education_NotEmployedReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not employed?"), NULL, NULL, NULL, 0 },
};
static const guint columns_intake_work_education_employment_education_LastGradeCompleted[] = { WH_EMPLOYMENT_EDUCATION_LAST_GRADE_COMPLETED };
static const guint columns_intake_work_education_employment_education_SchoolStatus[] = { WH_EMPLOYMENT_EDUCATION_SCHOOL_STATUS };
static const guint columns_intake_work_education_youth_education_status_CurrentSchoolAttend[] = { WH_YOUTH_EDUCATION_STATUS_CURRENT_SCHOOL_ATTEND };
static const guint columns_intake_work_education_youth_education_status_MostRecentEdStatus[] = { WH_YOUTH_EDUCATION_STATUS_MOST_RECENT_ED_STATUS };
static const guint columns_intake_work_education_youth_education_status_CurrentEdStatus[] = { WH_YOUTH_EDUCATION_STATUS_CURRENT_ED_STATUS };
static const WhLayoutField fields_intake_work_education[] = {
  { "employment_education.LastGradeCompleted", WH_KIND_EMPLOYMENT_EDUCATION, columns_intake_work_education_employment_education_LastGradeCompleted, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Last grade completed"), NULL, NULL, help_employment_education_LastGradeCompleted, 1 },
  { "employment_education.SchoolStatus", WH_KIND_EMPLOYMENT_EDUCATION, columns_intake_work_education_employment_education_SchoolStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("School status"), NULL, NULL, help_employment_education_SchoolStatus, 1 },
  { "youth_education_status.CurrentSchoolAttend", WH_KIND_YOUTH_EDUCATION_STATUS, columns_intake_work_education_youth_education_status_CurrentSchoolAttend, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Attends school now?"), NULL, NULL, NULL, 0 },
  { "youth_education_status.MostRecentEdStatus", WH_KIND_YOUTH_EDUCATION_STATUS, columns_intake_work_education_youth_education_status_MostRecentEdStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("How did school end?"), NULL, NULL, NULL, 0 },
  { "youth_education_status.CurrentEdStatus", WH_KIND_YOUTH_EDUCATION_STATUS, columns_intake_work_education_youth_education_status_CurrentEdStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which school?"), NULL, NULL, NULL, 0 },
};
static const guint columns_intake_work_soar_income_benefit_ConnectionWithSOAR[] = { WH_INCOME_BENEFIT_CONNECTION_WITH_SOAR };
static const WhLayoutField fields_intake_work_soar[] = {
  { "income_benefit.ConnectionWithSOAR", WH_KIND_INCOME_BENEFIT, columns_intake_work_soar_income_benefit_ConnectionWithSOAR, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Connected with SOAR"), N_("Help with applying for SSI and SSDI."), NULL, help_income_benefit_ConnectionWithSOAR, 1 },
};
static const WhLayoutGroup groups_intake_work[] = {
  { "employment", WH_PER_PERSON, fields_intake_work_employment, 3, FALSE, N_("Employment"), NULL },
  { "education", WH_PER_PERSON, fields_intake_work_education, 5, FALSE, N_("Education"), NULL },
  { "soar", WH_PER_PERSON, fields_intake_work_soar, 1, FALSE, N_("Benefits"), NULL },
};

static const WhLayoutPage pages_intake[] = {
  { "people", WH_PER_PERSON, groups_intake_people, 3, N_("Who"), N_("Find each person before adding them. The first person is the head of the household.") },
  { "characteristics", WH_PER_PERSON, groups_intake_characteristics, 2, N_("Characteristics"), N_("Asked once. The person may choose not to answer.") },
  { "stay", WH_PER_HOUSEHOLD, groups_intake_stay, 2, N_("Stay"), N_("The project and the start are the same for everyone. The other questions are asked of each person.") },
  { "income", WH_PER_PERSON, groups_intake_income, 3, N_("Income"), N_("What the person themselves receives in a month. A child’s benefits count for the adult who receives them.") },
  { "benefits", WH_PER_PERSON, groups_intake_benefits, 2, N_("Benefits"), N_("What the person has now. A child’s food assistance counts for the adult who receives it; insurance is each person’s own.") },
  { "health", WH_PER_PERSON, groups_intake_health, 4, N_("Health"), N_("By the person’s own word; no proof is asked for here.") },
  { "safety", WH_PER_PERSON, groups_intake_safety, 1, N_("Safety"), N_("Ask only when the person is alone with you. Nothing of it is shown until it is opened, and it closes when you go on.") },
  { "veteran", WH_PER_PERSON, groups_intake_veteran, 2, N_("Military service"), N_("Asked of veterans only.") },
  { "youth", WH_PER_PERSON, groups_intake_youth, 4, N_("Youth"), N_("Questions of the programs for runaway and homeless youth.") },
  { "veteran_housing", WH_PER_PERSON, groups_intake_veteran_housing, 1, N_("Veteran services"), NULL },
  { "prevention", WH_PER_HEAD, groups_intake_prevention, 1, N_("Prevention screening"), N_("Who needs help most to keep their housing.") },
  { "work", WH_PER_PERSON, groups_intake_work, 3, N_("Work and school"), NULL },
};

const WhLayout wh_layout_intake = {
  "intake", pages_intake, 12, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_PROJECT_START,
  1, "enrollment.EntryDate", WH_WHOM_NEW, N_("New intake"),
};

static const guint columns_start_people_name_client_FirstName[] = { WH_CLIENT_FIRST_NAME };
static const guint columns_start_people_name_client_MiddleName[] = { WH_CLIENT_MIDDLE_NAME };
static const guint columns_start_people_name_client_LastName[] = { WH_CLIENT_LAST_NAME };
static const guint columns_start_people_name_client_NameSuffix[] = { WH_CLIENT_NAME_SUFFIX };
static const guint columns_start_people_name_client_NameDataQuality[] = { WH_CLIENT_NAME_DATA_QUALITY };
static const WhLayoutSuggestion suggestions_start_people_name_client_NameDataQuality[] = { { "1", "FirstName!=null&LastName!=null" } };
static const WhLayoutField fields_start_people_name[] = {
  { "client.FirstName", WH_KIND_CLIENT, columns_start_people_name_client_FirstName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "NameDataQuality=null|NameDataQuality=1|2", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("First name"), N_("As the person gives it. A street name will do, and the quality says so."), NULL, NULL, 0 },
  { "client.MiddleName", WH_KIND_CLIENT, columns_start_people_name_client_MiddleName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Middle name"), NULL, NULL, NULL, 0 },
  { "client.LastName", WH_KIND_CLIENT, columns_start_people_name_client_LastName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "NameDataQuality=null|NameDataQuality=1|2", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Last name"), NULL, NULL, NULL, 0 },
  { "client.NameSuffix", WH_KIND_CLIENT, columns_start_people_name_client_NameSuffix, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Suffix"), N_("Jr., Sr., III"), NULL, NULL, 0 },
  { "client.NameDataQuality", WH_KIND_CLIENT, columns_start_people_name_client_NameDataQuality, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, suggestions_start_people_name_client_NameDataQuality, 1, NULL, FALSE, FALSE, FALSE, N_("How sure is the name?"), NULL, NULL, help_client_NameDataQuality, 1 },
};
static const guint columns_start_people_identity_client_SSN[] = { WH_CLIENT_SSN };
static const guint columns_start_people_identity_client_SSNDataQuality[] = { WH_CLIENT_SSN_DATA_QUALITY };
static const WhLayoutSuggestion suggestions_start_people_identity_client_SSNDataQuality[] = { { "1", "matches(SSN,\"^[0-9]{9}$\")" }, { "2", "SSN!=null" } };
static const guint columns_start_people_identity_client_DOB[] = { WH_CLIENT_DOB };
static const guint columns_start_people_identity_client_DOBDataQuality[] = { WH_CLIENT_DOB_DATA_QUALITY };
static const WhLayoutSuggestion suggestions_start_people_identity_client_DOBDataQuality[] = { { "1", "DOB!=null" } };
static const WhLayoutField fields_start_people_identity[] = {
  { "client.SSN", WH_KIND_CLIENT, columns_start_people_identity_client_SSN, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_SSN, "SSNDataQuality=null|SSNDataQuality=1|2", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Social Security number"), N_("Nine digits, and an x for each that the person does not know."), NULL, help_client_SSN, 1 },
  { "client.SSNDataQuality", WH_KIND_CLIENT, columns_start_people_identity_client_SSNDataQuality, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, suggestions_start_people_identity_client_SSNDataQuality, 2, NULL, FALSE, FALSE, FALSE, N_("How sure is the number?"), NULL, NULL, help_client_SSNDataQuality, 1 },
  { "client.DOB", WH_KIND_CLIENT, columns_start_people_identity_client_DOB, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "DOBDataQuality=null|DOBDataQuality=1|2", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Birth date"), N_("When only the year is known, enter January 1 and say that it is approximate."), N_("Type 2/1/1980, 1980-02-01 or feb 1 1980."), help_client_DOB, 1 },
  { "client.DOBDataQuality", WH_KIND_CLIENT, columns_start_people_identity_client_DOBDataQuality, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, suggestions_start_people_identity_client_DOBDataQuality, 1, NULL, FALSE, FALSE, FALSE, N_("How sure is the birth date?"), NULL, NULL, help_client_DOBDataQuality, 1 },
};
static const guint columns_start_people_household_enrollment_RelationshipToHoH[] = { WH_ENROLLMENT_RELATIONSHIP_TO_HOH };
static const WhLayoutField fields_start_people_household[] = {
  { "enrollment.RelationshipToHoH", WH_KIND_ENROLLMENT, columns_start_people_household_enrollment_RelationshipToHoH, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Relationship to the head of household"), N_("Exactly one person is the head."), NULL, help_enrollment_RelationshipToHoH, 1 },
};
static const WhLayoutGroup groups_start_people[] = {
  { "name", WH_PER_PERSON, fields_start_people_name, 5, FALSE, N_("Name"), NULL },
  { "identity", WH_PER_PERSON, fields_start_people_identity, 4, FALSE, N_("Identity"), NULL },
  { "household", WH_PER_PERSON, fields_start_people_household, 1, FALSE, N_("Household"), NULL },
};

static const guint columns_start_characteristics_race_client_AmIndAKNative[] = { WH_CLIENT_AM_IND_AK_NATIVE, WH_CLIENT_ASIAN, WH_CLIENT_BLACK_AF_AMERICAN, WH_CLIENT_HISPANIC_LATINAO, WH_CLIENT_MID_EAST_N_AFRICAN, WH_CLIENT_NATIVE_HI_PACIFIC, WH_CLIENT_WHITE, WH_CLIENT_RACE_NONE };
static const guint columns_start_characteristics_race_client_AdditionalRaceEthnicity[] = { WH_CLIENT_ADDITIONAL_RACE_ETHNICITY };
static const WhLayoutField fields_start_characteristics_race[] = {
  { "client.AmIndAKNative", WH_KIND_CLIENT, columns_start_characteristics_race_client_AmIndAKNative, 8, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Race and ethnicity"), N_("Choose all that the person names."), NULL, help_client_AmIndAKNative, 1 },
  { "client.AdditionalRaceEthnicity", WH_KIND_CLIENT, columns_start_characteristics_race_client_AdditionalRaceEthnicity, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("In the person’s own words"), NULL, NULL, help_client_AdditionalRaceEthnicity, 1 },
};
static const guint columns_start_characteristics_about_client_Sex[] = { WH_CLIENT_SEX };
static const guint columns_start_characteristics_about_client_VeteranStatus[] = { WH_CLIENT_VETERAN_STATUS };
static const WhLayoutField fields_start_characteristics_about[] = {
  { "client.Sex", WH_KIND_CLIENT, columns_start_characteristics_about_client_Sex, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Sex"), N_("May stay empty."), NULL, help_client_Sex, 1 },
  { "client.VeteranStatus", WH_KIND_CLIENT, columns_start_characteristics_about_client_VeteranStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Veteran"), N_("Has served in the armed forces of the United States, whatever the kind of discharge."), NULL, help_client_VeteranStatus, 1 },
};
static const WhLayoutGroup groups_start_characteristics[] = {
  { "race", WH_PER_PERSON, fields_start_characteristics_race, 2, FALSE, N_("Race and ethnicity"), NULL },
  { "about", WH_PER_PERSON, fields_start_characteristics_about, 2, FALSE, N_("About the person"), NULL },
};

static const guint columns_start_stay_project_enrollment_ProjectID[] = { WH_ENROLLMENT_PROJECT_ID };
static const guint columns_start_stay_project_enrollment_EntryDate[] = { WH_ENROLLMENT_ENTRY_DATE };
static const WhLayoutSuggestion suggestions_start_stay_project_enrollment_EntryDate[] = { { "today", NULL } };
static const guint columns_start_stay_project_enrollment_EnrollmentCoC[] = { WH_ENROLLMENT_ENROLLMENT_COC };
static const WhLayoutField fields_start_stay_project[] = {
  { "enrollment.ProjectID", WH_KIND_ENROLLMENT, columns_start_stay_project_enrollment_ProjectID, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Project"), NULL, NULL, help_enrollment_ProjectID, 1 },
  { "enrollment.EntryDate", WH_KIND_ENROLLMENT, columns_start_stay_project_enrollment_EntryDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_start_stay_project_enrollment_EntryDate, 1, NULL, FALSE, TRUE, FALSE, N_("Start of the stay"), N_("What counts as the start depends on the kind of project."), N_("Type t for today."), help_enrollment_EntryDate, 5 },
  { "enrollment.EnrollmentCoC", WH_KIND_ENROLLMENT, columns_start_stay_project_enrollment_EnrollmentCoC, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Continuum of care"), N_("Where the household is served."), NULL, help_enrollment_EnrollmentCoC, 1 },
};
static const guint columns_start_stay_prior_enrollment_LivingSituation[] = { WH_ENROLLMENT_LIVING_SITUATION };
static const guint columns_start_stay_prior_enrollment_RentalSubsidyType[] = { WH_ENROLLMENT_RENTAL_SUBSIDY_TYPE };
static const guint columns_start_stay_prior_enrollment_LengthOfStay[] = { WH_ENROLLMENT_LENGTH_OF_STAY };
static const guint columns_start_stay_prior_enrollment_LOSUnderThreshold[] = { WH_ENROLLMENT_LOS_UNDER_THRESHOLD };
static const guint columns_start_stay_prior_enrollment_PreviousStreetESSH[] = { WH_ENROLLMENT_PREVIOUS_STREET_ESSH };
static const guint columns_start_stay_prior_enrollment_DateToStreetESSH[] = { WH_ENROLLMENT_DATE_TO_STREET_ESSH };
static const guint columns_start_stay_prior_enrollment_TimesHomelessPastThreeYears[] = { WH_ENROLLMENT_TIMES_HOMELESS_PAST_THREE_YEARS };
static const guint columns_start_stay_prior_enrollment_MonthsHomelessPastThreeYears[] = { WH_ENROLLMENT_MONTHS_HOMELESS_PAST_THREE_YEARS };
static const WhLayoutField fields_start_stay_prior[] = {
  { "enrollment.LivingSituation", WH_KIND_ENROLLMENT, columns_start_stay_prior_enrollment_LivingSituation, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("Where did the person stay last night?"), N_("The night before the stay began."), N_("Type part of a word, or the code."), help_enrollment_LivingSituation, 2 },
  { "enrollment.RentalSubsidyType", WH_KIND_ENROLLMENT, columns_start_stay_prior_enrollment_RentalSubsidyType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("Which rental subsidy?"), NULL, NULL, help_enrollment_RentalSubsidyType, 1 },
  { "enrollment.LengthOfStay", WH_KIND_ENROLLMENT, columns_start_stay_prior_enrollment_LengthOfStay, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("How long had they stayed there?"), NULL, NULL, help_enrollment_LengthOfStay, 1 },
  { "enrollment.LOSUnderThreshold", WH_KIND_ENROLLMENT, columns_start_stay_prior_enrollment_LOSUnderThreshold, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_NONE, "no", NULL, 0, "los_under_threshold", FALSE, FALSE, FALSE, N_("Stay shorter than the limit"), NULL, NULL, NULL, 0 },
  { "enrollment.PreviousStreetESSH", WH_KIND_ENROLLMENT, columns_start_stay_prior_enrollment_PreviousStreetESSH, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("Before that: street, shelter or safe haven?"), N_("The night before they went to that place."), NULL, help_enrollment_PreviousStreetESSH, 1 },
  { "enrollment.DateToStreetESSH", WH_KIND_ENROLLMENT, columns_start_stay_prior_enrollment_DateToStreetESSH, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("When did this time of homelessness begin?"), N_("An approximate date will do. Breaks of less than seven nights do not end it."), NULL, help_enrollment_DateToStreetESSH, 1 },
  { "enrollment.TimesHomelessPastThreeYears", WH_KIND_ENROLLMENT, columns_start_stay_prior_enrollment_TimesHomelessPastThreeYears, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("How often homeless in the past three years?"), N_("On the street, in shelter or in a safe haven, this time included."), NULL, help_enrollment_TimesHomelessPastThreeYears, 1 },
  { "enrollment.MonthsHomelessPastThreeYears", WH_KIND_ENROLLMENT, columns_start_stay_prior_enrollment_MonthsHomelessPastThreeYears, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("How many months in all?"), N_("Of the past three years. A part of a month counts as a month."), NULL, help_enrollment_MonthsHomelessPastThreeYears, 1 },
};
static const WhLayoutGroup groups_start_stay[] = {
  { "project", WH_PER_HOUSEHOLD, fields_start_stay_project, 3, FALSE, N_("Project"), NULL },
  { "prior", WH_PER_PERSON, fields_start_stay_prior, 8, FALSE, N_("Before this project"), NULL },
};

static const guint columns_start_income_income_income_benefit_IncomeFromAnySource[] = { WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE };
static const WhLayoutField fields_start_income_income[] = {
  { "income_benefit.IncomeFromAnySource", WH_KIND_INCOME_BENEFIT, columns_start_income_income_income_benefit_IncomeFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Income from any source"), NULL, NULL, help_income_benefit_IncomeFromAnySource, 1 },
};
static const guint columns_start_income_sources_income_benefit_Earned[] = { WH_INCOME_BENEFIT_EARNED, WH_INCOME_BENEFIT_EARNED_AMOUNT };
static const guint columns_start_income_sources_income_benefit_Unemployment[] = { WH_INCOME_BENEFIT_UNEMPLOYMENT, WH_INCOME_BENEFIT_UNEMPLOYMENT_AMOUNT };
static const guint columns_start_income_sources_income_benefit_SSI[] = { WH_INCOME_BENEFIT_SSI, WH_INCOME_BENEFIT_SSI_AMOUNT };
static const guint columns_start_income_sources_income_benefit_SSDI[] = { WH_INCOME_BENEFIT_SSDI, WH_INCOME_BENEFIT_SSDI_AMOUNT };
static const guint columns_start_income_sources_income_benefit_VADisabilityService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE_AMOUNT };
static const guint columns_start_income_sources_income_benefit_VADisabilityNonService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE_AMOUNT };
static const guint columns_start_income_sources_income_benefit_PrivateDisability[] = { WH_INCOME_BENEFIT_PRIVATE_DISABILITY, WH_INCOME_BENEFIT_PRIVATE_DISABILITY_AMOUNT };
static const guint columns_start_income_sources_income_benefit_WorkersComp[] = { WH_INCOME_BENEFIT_WORKERS_COMP, WH_INCOME_BENEFIT_WORKERS_COMP_AMOUNT };
static const guint columns_start_income_sources_income_benefit_TANF[] = { WH_INCOME_BENEFIT_TANF, WH_INCOME_BENEFIT_TANF_AMOUNT };
static const guint columns_start_income_sources_income_benefit_GA[] = { WH_INCOME_BENEFIT_GA, WH_INCOME_BENEFIT_GA_AMOUNT };
static const guint columns_start_income_sources_income_benefit_SocSecRetirement[] = { WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT, WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT_AMOUNT };
static const guint columns_start_income_sources_income_benefit_Pension[] = { WH_INCOME_BENEFIT_PENSION, WH_INCOME_BENEFIT_PENSION_AMOUNT };
static const guint columns_start_income_sources_income_benefit_ChildSupport[] = { WH_INCOME_BENEFIT_CHILD_SUPPORT, WH_INCOME_BENEFIT_CHILD_SUPPORT_AMOUNT };
static const guint columns_start_income_sources_income_benefit_Alimony[] = { WH_INCOME_BENEFIT_ALIMONY, WH_INCOME_BENEFIT_ALIMONY_AMOUNT };
static const guint columns_start_income_sources_income_benefit_OtherIncomeSource[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE, WH_INCOME_BENEFIT_OTHER_INCOME_AMOUNT };
static const guint columns_start_income_sources_income_benefit_OtherIncomeSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE_IDENTIFY };
static const WhLayoutField fields_start_income_sources[] = {
  { "income_benefit.Earned", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_Earned, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Earned income"), N_("Wages, before taxes."), NULL, help_income_benefit_Earned, 1 },
  { "income_benefit.Unemployment", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_Unemployment, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Unemployment insurance"), NULL, NULL, help_income_benefit_Unemployment, 1 },
  { "income_benefit.SSI", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_SSI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Supplemental Security Income (SSI)"), NULL, NULL, help_income_benefit_SSI, 1 },
  { "income_benefit.SSDI", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_SSDI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Social Security Disability Insurance (SSDI)"), NULL, NULL, help_income_benefit_SSDI, 1 },
  { "income_benefit.VADisabilityService", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_VADisabilityService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("VA disability, service-connected"), NULL, NULL, help_income_benefit_VADisabilityService, 1 },
  { "income_benefit.VADisabilityNonService", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_VADisabilityNonService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("VA disability, not service-connected"), N_("Also called VA pension."), NULL, help_income_benefit_VADisabilityNonService, 1 },
  { "income_benefit.PrivateDisability", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_PrivateDisability, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Private disability insurance"), NULL, NULL, NULL, 0 },
  { "income_benefit.WorkersComp", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_WorkersComp, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Workers’ compensation"), NULL, NULL, NULL, 0 },
  { "income_benefit.TANF", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_TANF, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Temporary Assistance for Needy Families (TANF)"), NULL, NULL, help_income_benefit_TANF, 1 },
  { "income_benefit.GA", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_GA, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("General Assistance (GA)"), NULL, NULL, help_income_benefit_GA, 1 },
  { "income_benefit.SocSecRetirement", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_SocSecRetirement, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Retirement income from Social Security"), NULL, NULL, NULL, 0 },
  { "income_benefit.Pension", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_Pension, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Pension from a former job"), NULL, NULL, NULL, 0 },
  { "income_benefit.ChildSupport", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_ChildSupport, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Child support"), NULL, NULL, help_income_benefit_ChildSupport, 1 },
  { "income_benefit.Alimony", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_Alimony, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Alimony or other spousal support"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherIncomeSource", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_OtherIncomeSource, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Other source"), NULL, NULL, help_income_benefit_OtherIncomeSource, 1 },
  { "income_benefit.OtherIncomeSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_start_income_sources_income_benefit_OtherIncomeSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "OtherIncomeSource=1", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Which other source?"), NULL, NULL, NULL, 0 },
};
static const guint columns_start_income_total_income_benefit_TotalMonthlyIncome[] = { WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME };
static const WhLayoutField fields_start_income_total[] = {
  { "income_benefit.TotalMonthlyIncome", WH_KIND_INCOME_BENEFIT, columns_start_income_total_income_benefit_TotalMonthlyIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, "income_total", FALSE, FALSE, FALSE, N_("Monthly income in all"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_start_income[] = {
  { "income", WH_PER_PERSON, fields_start_income_income, 1, FALSE, N_("Income"), NULL },
  { "sources", WH_PER_PERSON, fields_start_income_sources, 16, FALSE, N_("Sources"), N_("Mark each source that the person has now, with the monthly amount.") },
  { "total", WH_PER_PERSON, fields_start_income_total, 1, FALSE, N_("Together"), NULL },
};

static const guint columns_start_benefits_noncash_income_benefit_BenefitsFromAnySource[] = { WH_INCOME_BENEFIT_BENEFITS_FROM_ANY_SOURCE };
static const guint columns_start_benefits_noncash_income_benefit_SNAP[] = { WH_INCOME_BENEFIT_SNAP };
static const guint columns_start_benefits_noncash_income_benefit_WIC[] = { WH_INCOME_BENEFIT_WIC };
static const guint columns_start_benefits_noncash_income_benefit_TANFChildCare[] = { WH_INCOME_BENEFIT_TANF_CHILD_CARE };
static const guint columns_start_benefits_noncash_income_benefit_TANFTransportation[] = { WH_INCOME_BENEFIT_TANF_TRANSPORTATION };
static const guint columns_start_benefits_noncash_income_benefit_OtherTANF[] = { WH_INCOME_BENEFIT_OTHER_TANF };
static const guint columns_start_benefits_noncash_income_benefit_OtherBenefitsSource[] = { WH_INCOME_BENEFIT_OTHER_BENEFITS_SOURCE };
static const guint columns_start_benefits_noncash_income_benefit_OtherBenefitsSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_BENEFITS_SOURCE_IDENTIFY };
static const WhLayoutField fields_start_benefits_noncash[] = {
  { "income_benefit.BenefitsFromAnySource", WH_KIND_INCOME_BENEFIT, columns_start_benefits_noncash_income_benefit_BenefitsFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Non-cash benefits from any source"), NULL, NULL, help_income_benefit_BenefitsFromAnySource, 1 },
  { "income_benefit.SNAP", WH_KIND_INCOME_BENEFIT, columns_start_benefits_noncash_income_benefit_SNAP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Food assistance (SNAP)"), N_("Supplemental Nutrition Assistance Program, once food stamps."), NULL, help_income_benefit_SNAP, 1 },
  { "income_benefit.WIC", WH_KIND_INCOME_BENEFIT, columns_start_benefits_noncash_income_benefit_WIC, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("WIC"), N_("Special nutrition program for women, infants and children."), NULL, NULL, 0 },
  { "income_benefit.TANFChildCare", WH_KIND_INCOME_BENEFIT, columns_start_benefits_noncash_income_benefit_TANFChildCare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("TANF child care"), NULL, NULL, NULL, 0 },
  { "income_benefit.TANFTransportation", WH_KIND_INCOME_BENEFIT, columns_start_benefits_noncash_income_benefit_TANFTransportation, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("TANF transportation"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherTANF", WH_KIND_INCOME_BENEFIT, columns_start_benefits_noncash_income_benefit_OtherTANF, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other TANF-funded services"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherBenefitsSource", WH_KIND_INCOME_BENEFIT, columns_start_benefits_noncash_income_benefit_OtherBenefitsSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other source"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherBenefitsSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_start_benefits_noncash_income_benefit_OtherBenefitsSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which other benefit?"), NULL, NULL, NULL, 0 },
};
static const guint columns_start_benefits_insurance_income_benefit_InsuranceFromAnySource[] = { WH_INCOME_BENEFIT_INSURANCE_FROM_ANY_SOURCE };
static const guint columns_start_benefits_insurance_income_benefit_Medicaid[] = { WH_INCOME_BENEFIT_MEDICAID };
static const guint columns_start_benefits_insurance_income_benefit_NoMedicaidReason[] = { WH_INCOME_BENEFIT_NO_MEDICAID_REASON };
static const guint columns_start_benefits_insurance_income_benefit_Medicare[] = { WH_INCOME_BENEFIT_MEDICARE };
static const guint columns_start_benefits_insurance_income_benefit_NoMedicareReason[] = { WH_INCOME_BENEFIT_NO_MEDICARE_REASON };
static const guint columns_start_benefits_insurance_income_benefit_SCHIP[] = { WH_INCOME_BENEFIT_SCHIP };
static const guint columns_start_benefits_insurance_income_benefit_NoSCHIPReason[] = { WH_INCOME_BENEFIT_NO_SCHIP_REASON };
static const guint columns_start_benefits_insurance_income_benefit_VHAServices[] = { WH_INCOME_BENEFIT_VHA_SERVICES };
static const guint columns_start_benefits_insurance_income_benefit_NoVHAReason[] = { WH_INCOME_BENEFIT_NO_VHA_REASON };
static const guint columns_start_benefits_insurance_income_benefit_EmployerProvided[] = { WH_INCOME_BENEFIT_EMPLOYER_PROVIDED };
static const guint columns_start_benefits_insurance_income_benefit_NoEmployerProvidedReason[] = { WH_INCOME_BENEFIT_NO_EMPLOYER_PROVIDED_REASON };
static const guint columns_start_benefits_insurance_income_benefit_COBRA[] = { WH_INCOME_BENEFIT_COBRA };
static const guint columns_start_benefits_insurance_income_benefit_NoCOBRAReason[] = { WH_INCOME_BENEFIT_NO_COBRA_REASON };
static const guint columns_start_benefits_insurance_income_benefit_PrivatePay[] = { WH_INCOME_BENEFIT_PRIVATE_PAY };
static const guint columns_start_benefits_insurance_income_benefit_NoPrivatePayReason[] = { WH_INCOME_BENEFIT_NO_PRIVATE_PAY_REASON };
static const guint columns_start_benefits_insurance_income_benefit_StateHealthIns[] = { WH_INCOME_BENEFIT_STATE_HEALTH_INS };
static const guint columns_start_benefits_insurance_income_benefit_NoStateHealthInsReason[] = { WH_INCOME_BENEFIT_NO_STATE_HEALTH_INS_REASON };
static const guint columns_start_benefits_insurance_income_benefit_IndianHealthServices[] = { WH_INCOME_BENEFIT_INDIAN_HEALTH_SERVICES };
static const guint columns_start_benefits_insurance_income_benefit_NoIndianHealthServicesReason[] = { WH_INCOME_BENEFIT_NO_INDIAN_HEALTH_SERVICES_REASON };
static const guint columns_start_benefits_insurance_income_benefit_OtherInsurance[] = { WH_INCOME_BENEFIT_OTHER_INSURANCE };
static const guint columns_start_benefits_insurance_income_benefit_OtherInsuranceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INSURANCE_IDENTIFY };
static const WhLayoutField fields_start_benefits_insurance[] = {
  { "income_benefit.InsuranceFromAnySource", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_InsuranceFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Covered by health insurance"), NULL, NULL, help_income_benefit_InsuranceFromAnySource, 1 },
  { "income_benefit.Medicaid", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_Medicaid, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Medicaid"), NULL, NULL, help_income_benefit_Medicaid, 1 },
  { "income_benefit.NoMedicaidReason", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_NoMedicaidReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.Medicare", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_Medicare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Medicare"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoMedicareReason", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_NoMedicareReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.SCHIP", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_SCHIP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Children’s health insurance"), N_("State Children’s Health Insurance Program (SCHIP)."), NULL, help_income_benefit_SCHIP, 1 },
  { "income_benefit.NoSCHIPReason", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_NoSCHIPReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.VHAServices", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_VHAServices, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Veterans’ health care (VHA)"), NULL, NULL, help_income_benefit_VHAServices, 1 },
  { "income_benefit.NoVHAReason", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_NoVHAReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.EmployerProvided", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_EmployerProvided, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Through an employer"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoEmployerProvidedReason", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_NoEmployerProvidedReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.COBRA", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_COBRA, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Kept after a job (COBRA)"), NULL, NULL, help_income_benefit_COBRA, 1 },
  { "income_benefit.NoCOBRAReason", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_NoCOBRAReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.PrivatePay", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_PrivatePay, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Private pay"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoPrivatePayReason", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_NoPrivatePayReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.StateHealthIns", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_StateHealthIns, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("State insurance for adults"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoStateHealthInsReason", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_NoStateHealthInsReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.IndianHealthServices", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_IndianHealthServices, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Indian Health Services"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoIndianHealthServicesReason", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_NoIndianHealthServicesReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherInsurance", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_OtherInsurance, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other insurance"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherInsuranceIdentify", WH_KIND_INCOME_BENEFIT, columns_start_benefits_insurance_income_benefit_OtherInsuranceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which other insurance?"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_start_benefits[] = {
  { "noncash", WH_PER_PERSON, fields_start_benefits_noncash, 8, FALSE, N_("Non-cash benefits"), NULL },
  { "insurance", WH_PER_PERSON, fields_start_benefits_insurance, 21, FALSE, N_("Health insurance"), NULL },
};

static const guint columns_start_health_conditions_physical_disability_DisabilityResponse[] = { WH_PHYSICAL_DISABILITY_DISABILITY_RESPONSE };
static const guint columns_start_health_conditions_physical_disability_IndefiniteAndImpairs[] = { WH_PHYSICAL_DISABILITY_INDEFINITE_AND_IMPAIRS };
static const guint columns_start_health_conditions_developmental_disability_DisabilityResponse[] = { WH_DEVELOPMENTAL_DISABILITY_DISABILITY_RESPONSE };
static const guint columns_start_health_conditions_chronic_condition_DisabilityResponse[] = { WH_CHRONIC_CONDITION_DISABILITY_RESPONSE };
static const guint columns_start_health_conditions_chronic_condition_IndefiniteAndImpairs[] = { WH_CHRONIC_CONDITION_INDEFINITE_AND_IMPAIRS };
static const guint columns_start_health_conditions_mental_health_disorder_DisabilityResponse[] = { WH_MENTAL_HEALTH_DISORDER_DISABILITY_RESPONSE };
static const guint columns_start_health_conditions_mental_health_disorder_IndefiniteAndImpairs[] = { WH_MENTAL_HEALTH_DISORDER_INDEFINITE_AND_IMPAIRS };
static const guint columns_start_health_conditions_substance_use_disorder_DisabilityResponse[] = { WH_SUBSTANCE_USE_DISORDER_DISABILITY_RESPONSE };
static const guint columns_start_health_conditions_substance_use_disorder_IndefiniteAndImpairs[] = { WH_SUBSTANCE_USE_DISORDER_INDEFINITE_AND_IMPAIRS };
static const WhLayoutField fields_start_health_conditions[] = {
  { "physical_disability.DisabilityResponse", WH_KIND_PHYSICAL_DISABILITY, columns_start_health_conditions_physical_disability_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Physical disability"), NULL, NULL, help_physical_disability_DisabilityResponse, 1 },
  { "physical_disability.IndefiniteAndImpairs", WH_KIND_PHYSICAL_DISABILITY, columns_start_health_conditions_physical_disability_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, help_physical_disability_IndefiniteAndImpairs, 1 },
  { "developmental_disability.DisabilityResponse", WH_KIND_DEVELOPMENTAL_DISABILITY, columns_start_health_conditions_developmental_disability_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Developmental disability"), NULL, NULL, help_developmental_disability_DisabilityResponse, 1 },
  { "chronic_condition.DisabilityResponse", WH_KIND_CHRONIC_CONDITION, columns_start_health_conditions_chronic_condition_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Chronic health condition"), NULL, NULL, help_chronic_condition_DisabilityResponse, 1 },
  { "chronic_condition.IndefiniteAndImpairs", WH_KIND_CHRONIC_CONDITION, columns_start_health_conditions_chronic_condition_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, NULL, 0 },
  { "mental_health_disorder.DisabilityResponse", WH_KIND_MENTAL_HEALTH_DISORDER, columns_start_health_conditions_mental_health_disorder_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Mental health disorder"), NULL, NULL, help_mental_health_disorder_DisabilityResponse, 1 },
  { "mental_health_disorder.IndefiniteAndImpairs", WH_KIND_MENTAL_HEALTH_DISORDER, columns_start_health_conditions_mental_health_disorder_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, NULL, 0 },
  { "substance_use_disorder.DisabilityResponse", WH_KIND_SUBSTANCE_USE_DISORDER, columns_start_health_conditions_substance_use_disorder_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Substance use disorder"), NULL, NULL, help_substance_use_disorder_DisabilityResponse, 1 },
  { "substance_use_disorder.IndefiniteAndImpairs", WH_KIND_SUBSTANCE_USE_DISORDER, columns_start_health_conditions_substance_use_disorder_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, NULL, 0 },
};
static const guint columns_start_health_hiv_hiv_aids_DisabilityResponse[] = { WH_HIV_AIDS_DISABILITY_RESPONSE };
static const guint columns_start_health_hiv_hiv_aids_TCellCountAvailable[] = { WH_HIV_AIDS_T_CELL_COUNT_AVAILABLE };
static const guint columns_start_health_hiv_hiv_aids_TCellCount[] = { WH_HIV_AIDS_T_CELL_COUNT };
static const guint columns_start_health_hiv_hiv_aids_TCellSource[] = { WH_HIV_AIDS_T_CELL_SOURCE };
static const guint columns_start_health_hiv_hiv_aids_ViralLoadAvailable[] = { WH_HIV_AIDS_VIRAL_LOAD_AVAILABLE };
static const guint columns_start_health_hiv_hiv_aids_ViralLoad[] = { WH_HIV_AIDS_VIRAL_LOAD };
static const guint columns_start_health_hiv_hiv_aids_ViralLoadSource[] = { WH_HIV_AIDS_VIRAL_LOAD_SOURCE };
static const guint columns_start_health_hiv_hiv_aids_AntiRetroviral[] = { WH_HIV_AIDS_ANTI_RETROVIRAL };
static const guint columns_start_health_hiv_hiv_benefit_ADAP[] = { WH_HIV_BENEFIT_ADAP };
static const guint columns_start_health_hiv_hiv_benefit_NoADAPReason[] = { WH_HIV_BENEFIT_NO_ADAP_REASON };
static const guint columns_start_health_hiv_hiv_benefit_RyanWhiteMedDent[] = { WH_HIV_BENEFIT_RYAN_WHITE_MED_DENT };
static const guint columns_start_health_hiv_hiv_benefit_NoRyanWhiteReason[] = { WH_HIV_BENEFIT_NO_RYAN_WHITE_REASON };
static const WhLayoutField fields_start_health_hiv[] = {
  { "hiv_aids.DisabilityResponse", WH_KIND_HIV_AIDS, columns_start_health_hiv_hiv_aids_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("HIV/AIDS"), NULL, NULL, help_hiv_aids_DisabilityResponse, 1 },
  { "hiv_aids.TCellCountAvailable", WH_KIND_HIV_AIDS, columns_start_health_hiv_hiv_aids_TCellCountAvailable, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("T-cell (CD4) count available"), NULL, NULL, NULL, 0 },
  { "hiv_aids.TCellCount", WH_KIND_HIV_AIDS, columns_start_health_hiv_hiv_aids_TCellCount, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("T-cell count"), NULL, NULL, NULL, 0 },
  { "hiv_aids.TCellSource", WH_KIND_HIV_AIDS, columns_start_health_hiv_hiv_aids_TCellSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How was the count learned?"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoadAvailable", WH_KIND_HIV_AIDS, columns_start_health_hiv_hiv_aids_ViralLoadAvailable, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Viral load available"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoad", WH_KIND_HIV_AIDS, columns_start_health_hiv_hiv_aids_ViralLoad, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Viral load"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoadSource", WH_KIND_HIV_AIDS, columns_start_health_hiv_hiv_aids_ViralLoadSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How was the load learned?"), NULL, NULL, NULL, 0 },
  { "hiv_aids.AntiRetroviral", WH_KIND_HIV_AIDS, columns_start_health_hiv_hiv_aids_AntiRetroviral, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Prescribed anti-retroviral drugs"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.ADAP", WH_KIND_HIV_BENEFIT, columns_start_health_hiv_hiv_benefit_ADAP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("AIDS Drug Assistance Program (ADAP)"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.NoADAPReason", WH_KIND_HIV_BENEFIT, columns_start_health_hiv_hiv_benefit_NoADAPReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.RyanWhiteMedDent", WH_KIND_HIV_BENEFIT, columns_start_health_hiv_hiv_benefit_RyanWhiteMedDent, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Ryan White medical or dental help"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.NoRyanWhiteReason", WH_KIND_HIV_BENEFIT, columns_start_health_hiv_hiv_benefit_NoRyanWhiteReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why not?"), NULL, NULL, NULL, 0 },
};
static const guint columns_start_health_disabling_enrollment_DisablingCondition[] = { WH_ENROLLMENT_DISABLING_CONDITION };
static const WhLayoutSuggestion suggestions_start_health_disabling_enrollment_DisablingCondition[] = { { "1", "has(Disabilities: (DisabilityType=6&DisabilityResponse=1)|(DisabilityType=5|7|9&DisabilityResponse=1&IndefiniteAndImpairs=1)|(DisabilityType=10&DisabilityResponse=1|2|3&IndefiniteAndImpairs=1))" } };
static const WhLayoutField fields_start_health_disabling[] = {
  { "enrollment.DisablingCondition", WH_KIND_ENROLLMENT, columns_start_health_disabling_enrollment_DisablingCondition, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_start_health_disabling_enrollment_DisablingCondition, 1, NULL, FALSE, FALSE, FALSE, N_("Disabling condition"), N_("A lasting condition of body or mind that makes it harder to live on one’s own."), NULL, help_enrollment_DisablingCondition, 1 },
};
static const guint columns_start_health_status_health_GeneralHealthStatus[] = { WH_HEALTH_GENERAL_HEALTH_STATUS };
static const guint columns_start_health_status_health_DentalHealthStatus[] = { WH_HEALTH_DENTAL_HEALTH_STATUS };
static const guint columns_start_health_status_health_MentalHealthStatus[] = { WH_HEALTH_MENTAL_HEALTH_STATUS };
static const guint columns_start_health_status_health_PregnancyStatus[] = { WH_HEALTH_PREGNANCY_STATUS };
static const guint columns_start_health_status_health_DueDate[] = { WH_HEALTH_DUE_DATE };
static const WhLayoutField fields_start_health_status[] = {
  { "health.GeneralHealthStatus", WH_KIND_HEALTH, columns_start_health_status_health_GeneralHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("General health"), N_("Compared with other people of the same age."), NULL, help_health_GeneralHealthStatus, 1 },
  { "health.DentalHealthStatus", WH_KIND_HEALTH, columns_start_health_status_health_DentalHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Teeth"), NULL, NULL, NULL, 0 },
  { "health.MentalHealthStatus", WH_KIND_HEALTH, columns_start_health_status_health_MentalHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Mental health"), NULL, NULL, NULL, 0 },
  { "health.PregnancyStatus", WH_KIND_HEALTH, columns_start_health_status_health_PregnancyStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Pregnant"), NULL, NULL, NULL, 0 },
  { "health.DueDate", WH_KIND_HEALTH, columns_start_health_status_health_DueDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Expected date of birth"), NULL, NULL, help_health_DueDate, 1 },
};
static const WhLayoutGroup groups_start_health[] = {
  { "conditions", WH_PER_PERSON, fields_start_health_conditions, 9, FALSE, N_("Conditions"), NULL },
  { "hiv", WH_PER_PERSON, fields_start_health_hiv, 12, TRUE, N_("HIV/AIDS"), N_("Asked of each person alone, where nobody else can hear or see the answer. The answer is kept apart and shown to few.") },
  { "disabling", WH_PER_PERSON, fields_start_health_disabling, 1, FALSE, N_("All in all"), NULL },
  { "status", WH_PER_PERSON, fields_start_health_status, 5, FALSE, N_("General health"), NULL },
};

static const guint columns_start_safety_violence_domestic_violence_DomesticViolenceSurvivor[] = { WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR };
static const guint columns_start_safety_violence_domestic_violence_WhenOccurred[] = { WH_DOMESTIC_VIOLENCE_WHEN_OCCURRED };
static const guint columns_start_safety_violence_domestic_violence_CurrentlyFleeing[] = { WH_DOMESTIC_VIOLENCE_CURRENTLY_FLEEING };
static const WhLayoutField fields_start_safety_violence[] = {
  { "domestic_violence.DomesticViolenceSurvivor", WH_KIND_DOMESTIC_VIOLENCE, columns_start_safety_violence_domestic_violence_DomesticViolenceSurvivor, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Survivor of domestic violence"), NULL, NULL, help_domestic_violence_DomesticViolenceSurvivor, 1 },
  { "domestic_violence.WhenOccurred", WH_KIND_DOMESTIC_VIOLENCE, columns_start_safety_violence_domestic_violence_WhenOccurred, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("When did it last happen?"), NULL, NULL, help_domestic_violence_WhenOccurred, 1 },
  { "domestic_violence.CurrentlyFleeing", WH_KIND_DOMESTIC_VIOLENCE, columns_start_safety_violence_domestic_violence_CurrentlyFleeing, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Fleeing now"), NULL, NULL, help_domestic_violence_CurrentlyFleeing, 1 },
};
static const WhLayoutGroup groups_start_safety[] = {
  { "violence", WH_PER_PERSON, fields_start_safety_violence, 3, TRUE, N_("Domestic violence"), N_("Violence or threats by a partner or family member, sexual assault, stalking. Asked of each person alone, never before the household.") },
};

static const guint columns_start_veteran_service_client_YearEnteredService[] = { WH_CLIENT_YEAR_ENTERED_SERVICE };
static const guint columns_start_veteran_service_client_YearSeparated[] = { WH_CLIENT_YEAR_SEPARATED };
static const guint columns_start_veteran_service_client_MilitaryBranch[] = { WH_CLIENT_MILITARY_BRANCH };
static const guint columns_start_veteran_service_client_DischargeStatus[] = { WH_CLIENT_DISCHARGE_STATUS };
static const WhLayoutField fields_start_veteran_service[] = {
  { "client.YearEnteredService", WH_KIND_CLIENT, columns_start_veteran_service_client_YearEnteredService, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Year entered"), N_("Four digits. The year in which service began."), NULL, help_client_YearEnteredService, 1 },
  { "client.YearSeparated", WH_KIND_CLIENT, columns_start_veteran_service_client_YearSeparated, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Year separated"), N_("Four digits. The year in which service ended."), NULL, help_client_YearSeparated, 1 },
  { "client.MilitaryBranch", WH_KIND_CLIENT, columns_start_veteran_service_client_MilitaryBranch, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Branch"), N_("If there were several, the latest."), NULL, help_client_MilitaryBranch, 1 },
  { "client.DischargeStatus", WH_KIND_CLIENT, columns_start_veteran_service_client_DischargeStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Discharge"), N_("As it stands on the discharge paper (DD 214), if the person has it."), NULL, help_client_DischargeStatus, 1 },
};
static const guint columns_start_veteran_theaters_client_WorldWarII[] = { WH_CLIENT_WORLD_WAR_II };
static const guint columns_start_veteran_theaters_client_KoreanWar[] = { WH_CLIENT_KOREAN_WAR };
static const guint columns_start_veteran_theaters_client_VietnamWar[] = { WH_CLIENT_VIETNAM_WAR };
static const guint columns_start_veteran_theaters_client_DesertStorm[] = { WH_CLIENT_DESERT_STORM };
static const guint columns_start_veteran_theaters_client_AfghanistanOEF[] = { WH_CLIENT_AFGHANISTAN_OEF };
static const guint columns_start_veteran_theaters_client_IraqOIF[] = { WH_CLIENT_IRAQ_OIF };
static const guint columns_start_veteran_theaters_client_IraqOND[] = { WH_CLIENT_IRAQ_OND };
static const guint columns_start_veteran_theaters_client_OtherTheater[] = { WH_CLIENT_OTHER_THEATER };
static const WhLayoutField fields_start_veteran_theaters[] = {
  { "client.WorldWarII", WH_KIND_CLIENT, columns_start_veteran_theaters_client_WorldWarII, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("World War II"), NULL, NULL, NULL, 0 },
  { "client.KoreanWar", WH_KIND_CLIENT, columns_start_veteran_theaters_client_KoreanWar, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Korean War"), NULL, NULL, NULL, 0 },
  { "client.VietnamWar", WH_KIND_CLIENT, columns_start_veteran_theaters_client_VietnamWar, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Vietnam War"), NULL, NULL, NULL, 0 },
  { "client.DesertStorm", WH_KIND_CLIENT, columns_start_veteran_theaters_client_DesertStorm, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Persian Gulf War (Desert Storm)"), NULL, NULL, NULL, 0 },
  { "client.AfghanistanOEF", WH_KIND_CLIENT, columns_start_veteran_theaters_client_AfghanistanOEF, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Afghanistan (Enduring Freedom)"), NULL, NULL, NULL, 0 },
  { "client.IraqOIF", WH_KIND_CLIENT, columns_start_veteran_theaters_client_IraqOIF, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Iraq (Iraqi Freedom)"), NULL, NULL, NULL, 0 },
  { "client.IraqOND", WH_KIND_CLIENT, columns_start_veteran_theaters_client_IraqOND, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Iraq (New Dawn)"), NULL, NULL, NULL, 0 },
  { "client.OtherTheater", WH_KIND_CLIENT, columns_start_veteran_theaters_client_OtherTheater, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Other peacekeeping or military operation"), N_("For example Lebanon, Panama, Somalia, Bosnia or Kosovo."), NULL, NULL, 0 },
};
static const WhLayoutGroup groups_start_veteran[] = {
  { "service", WH_PER_PERSON, fields_start_veteran_service, 4, FALSE, N_("Military service"), NULL },
  { "theaters", WH_PER_PERSON, fields_start_veteran_theaters, 8, FALSE, N_("Theaters of operations"), N_("Where and when the person served.") },
};

static const guint columns_start_youth_referral_enrollment_ReferralSource[] = { WH_ENROLLMENT_REFERRAL_SOURCE };
static const guint columns_start_youth_referral_enrollment_CountOutreachReferralApproaches[] = { WH_ENROLLMENT_COUNT_OUTREACH_REFERRAL_APPROACHES };
static const WhLayoutField fields_start_youth_referral[] = {
  { "enrollment.ReferralSource", WH_KIND_ENROLLMENT, columns_start_youth_referral_enrollment_ReferralSource, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Who referred the youth?"), NULL, NULL, help_enrollment_ReferralSource, 1 },
  { "enrollment.CountOutreachReferralApproaches", WH_KIND_ENROLLMENT, columns_start_youth_referral_enrollment_CountOutreachReferralApproaches, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Approaches before the youth came"), N_("How often outreach workers spoke with the youth before."), NULL, NULL, 0 },
};
static const guint columns_start_youth_bcp_enrollment_DateOfBCPStatus[] = { WH_ENROLLMENT_DATE_OF_BCP_STATUS };
static const guint columns_start_youth_bcp_enrollment_EligibleForRHY[] = { WH_ENROLLMENT_ELIGIBLE_FOR_RHY };
static const guint columns_start_youth_bcp_enrollment_ReasonNoServices[] = { WH_ENROLLMENT_REASON_NO_SERVICES };
static const guint columns_start_youth_bcp_enrollment_RunawayYouth[] = { WH_ENROLLMENT_RUNAWAY_YOUTH };
static const WhLayoutField fields_start_youth_bcp[] = {
  { "enrollment.DateOfBCPStatus", WH_KIND_ENROLLMENT, columns_start_youth_bcp_enrollment_DateOfBCPStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Date of the decision"), N_("On which it was decided whether the youth may be served."), NULL, NULL, 0 },
  { "enrollment.EligibleForRHY", WH_KIND_ENROLLMENT, columns_start_youth_bcp_enrollment_EligibleForRHY, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Eligible for these services"), NULL, NULL, help_enrollment_EligibleForRHY, 1 },
  { "enrollment.ReasonNoServices", WH_KIND_ENROLLMENT, columns_start_youth_bcp_enrollment_ReasonNoServices, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why are they not served?"), NULL, NULL, NULL, 0 },
  { "enrollment.RunawayYouth", WH_KIND_ENROLLMENT, columns_start_youth_bcp_enrollment_RunawayYouth, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Runaway youth"), NULL, NULL, help_enrollment_RunawayYouth, 1 },
};
static const guint columns_start_youth_ward_enrollment_FormerWardChildWelfare[] = { WH_ENROLLMENT_FORMER_WARD_CHILD_WELFARE };
static const guint columns_start_youth_ward_enrollment_ChildWelfareYears[] = { WH_ENROLLMENT_CHILD_WELFARE_YEARS };
static const guint columns_start_youth_ward_enrollment_ChildWelfareMonths[] = { WH_ENROLLMENT_CHILD_WELFARE_MONTHS };
static const guint columns_start_youth_ward_enrollment_FormerWardJuvenileJustice[] = { WH_ENROLLMENT_FORMER_WARD_JUVENILE_JUSTICE };
static const guint columns_start_youth_ward_enrollment_JuvenileJusticeYears[] = { WH_ENROLLMENT_JUVENILE_JUSTICE_YEARS };
static const guint columns_start_youth_ward_enrollment_JuvenileJusticeMonths[] = { WH_ENROLLMENT_JUVENILE_JUSTICE_MONTHS };
static const WhLayoutField fields_start_youth_ward[] = {
  { "enrollment.FormerWardChildWelfare", WH_KIND_ENROLLMENT, columns_start_youth_ward_enrollment_FormerWardChildWelfare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Formerly a ward of child welfare or foster care"), NULL, NULL, help_enrollment_FormerWardChildWelfare, 1 },
  { "enrollment.ChildWelfareYears", WH_KIND_ENROLLMENT, columns_start_youth_ward_enrollment_ChildWelfareYears, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("For how long?"), NULL, NULL, NULL, 0 },
  { "enrollment.ChildWelfareMonths", WH_KIND_ENROLLMENT, columns_start_youth_ward_enrollment_ChildWelfareMonths, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("How many months?"), N_("1 to 11."), NULL, NULL, 0 },
  { "enrollment.FormerWardJuvenileJustice", WH_KIND_ENROLLMENT, columns_start_youth_ward_enrollment_FormerWardJuvenileJustice, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Formerly a ward of juvenile justice"), NULL, NULL, help_enrollment_FormerWardJuvenileJustice, 1 },
  { "enrollment.JuvenileJusticeYears", WH_KIND_ENROLLMENT, columns_start_youth_ward_enrollment_JuvenileJusticeYears, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("For how long?"), NULL, NULL, NULL, 0 },
  { "enrollment.JuvenileJusticeMonths", WH_KIND_ENROLLMENT, columns_start_youth_ward_enrollment_JuvenileJusticeMonths, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("How many months?"), N_("1 to 11."), NULL, NULL, 0 },
};
static const guint columns_start_youth_family_enrollment_UnemploymentFam[] = { WH_ENROLLMENT_UNEMPLOYMENT_FAM };
static const guint columns_start_youth_family_enrollment_MentalHealthDisorderFam[] = { WH_ENROLLMENT_MENTAL_HEALTH_DISORDER_FAM };
static const guint columns_start_youth_family_enrollment_PhysicalDisabilityFam[] = { WH_ENROLLMENT_PHYSICAL_DISABILITY_FAM };
static const guint columns_start_youth_family_enrollment_AlcoholDrugUseDisorderFam[] = { WH_ENROLLMENT_ALCOHOL_DRUG_USE_DISORDER_FAM };
static const guint columns_start_youth_family_enrollment_InsufficientIncome[] = { WH_ENROLLMENT_INSUFFICIENT_INCOME };
static const guint columns_start_youth_family_enrollment_IncarceratedParent[] = { WH_ENROLLMENT_INCARCERATED_PARENT };
static const WhLayoutField fields_start_youth_family[] = {
  { "enrollment.UnemploymentFam", WH_KIND_ENROLLMENT, columns_start_youth_family_enrollment_UnemploymentFam, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Unemployment"), NULL, NULL, NULL, 0 },
  { "enrollment.MentalHealthDisorderFam", WH_KIND_ENROLLMENT, columns_start_youth_family_enrollment_MentalHealthDisorderFam, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Mental health disorder"), NULL, NULL, NULL, 0 },
  { "enrollment.PhysicalDisabilityFam", WH_KIND_ENROLLMENT, columns_start_youth_family_enrollment_PhysicalDisabilityFam, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Physical disability"), NULL, NULL, NULL, 0 },
  { "enrollment.AlcoholDrugUseDisorderFam", WH_KIND_ENROLLMENT, columns_start_youth_family_enrollment_AlcoholDrugUseDisorderFam, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Alcohol or drug use disorder"), NULL, NULL, NULL, 0 },
  { "enrollment.InsufficientIncome", WH_KIND_ENROLLMENT, columns_start_youth_family_enrollment_InsufficientIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Not enough income to support the youth"), NULL, NULL, NULL, 0 },
  { "enrollment.IncarceratedParent", WH_KIND_ENROLLMENT, columns_start_youth_family_enrollment_IncarceratedParent, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Incarcerated parent"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_start_youth[] = {
  { "referral", WH_PER_PERSON, fields_start_youth_referral, 2, FALSE, N_("How the youth came"), NULL },
  { "bcp", WH_PER_PERSON, fields_start_youth_bcp, 4, FALSE, N_("Basic center"), NULL },
  { "ward", WH_PER_PERSON, fields_start_youth_ward, 6, FALSE, N_("In care before"), NULL },
  { "family", WH_PER_PERSON, fields_start_youth_family, 6, FALSE, N_("Issues in the family"), NULL },
};

static const guint columns_start_veteran_housing_ssvf_enrollment_PercentAMI[] = { WH_ENROLLMENT_PERCENT_AMI };
static const guint columns_start_veteran_housing_ssvf_enrollment_VAMCStation[] = { WH_ENROLLMENT_VAMC_STATION };
static const guint columns_start_veteran_housing_ssvf_enrollment_MentalHealthConsultation[] = { WH_ENROLLMENT_MENTAL_HEALTH_CONSULTATION };
static const WhLayoutField fields_start_veteran_housing_ssvf[] = {
  { "enrollment.PercentAMI", WH_KIND_ENROLLMENT, columns_start_veteran_housing_ssvf_enrollment_PercentAMI, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Household income as share of the area’s median"), NULL, NULL, help_enrollment_PercentAMI, 1 },
  { "enrollment.VAMCStation", WH_KIND_ENROLLMENT, columns_start_veteran_housing_ssvf_enrollment_VAMCStation, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("VA medical center"), N_("The station that is responsible for the project’s area."), NULL, help_enrollment_VAMCStation, 1 },
  { "enrollment.MentalHealthConsultation", WH_KIND_ENROLLMENT, columns_start_veteran_housing_ssvf_enrollment_MentalHealthConsultation, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Mental health consultation"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_start_veteran_housing[] = {
  { "ssvf", WH_PER_HEAD, fields_start_veteran_housing_ssvf, 3, FALSE, N_("Household"), NULL },
};

static const guint columns_start_prevention_targeting_enrollment_TargetScreenReqd[] = { WH_ENROLLMENT_TARGET_SCREEN_REQD };
static const guint columns_start_prevention_targeting_enrollment_TimeToHousingLoss[] = { WH_ENROLLMENT_TIME_TO_HOUSING_LOSS };
static const guint columns_start_prevention_targeting_enrollment_AnnualPercentAMI[] = { WH_ENROLLMENT_ANNUAL_PERCENT_AMI };
static const guint columns_start_prevention_targeting_enrollment_LiteralHomelessHistory[] = { WH_ENROLLMENT_LITERAL_HOMELESS_HISTORY };
static const guint columns_start_prevention_targeting_enrollment_ClientLeaseholder[] = { WH_ENROLLMENT_CLIENT_LEASEHOLDER };
static const guint columns_start_prevention_targeting_enrollment_HOHLeaseholder[] = { WH_ENROLLMENT_HOH_LEASEHOLDER };
static const guint columns_start_prevention_targeting_enrollment_SubsidyAtRisk[] = { WH_ENROLLMENT_SUBSIDY_AT_RISK };
static const guint columns_start_prevention_targeting_enrollment_EvictionHistory[] = { WH_ENROLLMENT_EVICTION_HISTORY };
static const guint columns_start_prevention_targeting_enrollment_CriminalRecord[] = { WH_ENROLLMENT_CRIMINAL_RECORD };
static const guint columns_start_prevention_targeting_enrollment_IncarceratedAdult[] = { WH_ENROLLMENT_INCARCERATED_ADULT };
static const guint columns_start_prevention_targeting_enrollment_PrisonDischarge[] = { WH_ENROLLMENT_PRISON_DISCHARGE };
static const guint columns_start_prevention_targeting_enrollment_SexOffender[] = { WH_ENROLLMENT_SEX_OFFENDER };
static const guint columns_start_prevention_targeting_enrollment_DisabledHoH[] = { WH_ENROLLMENT_DISABLED_HOH };
static const guint columns_start_prevention_targeting_enrollment_CurrentPregnant[] = { WH_ENROLLMENT_CURRENT_PREGNANT };
static const guint columns_start_prevention_targeting_enrollment_SingleParent[] = { WH_ENROLLMENT_SINGLE_PARENT };
static const guint columns_start_prevention_targeting_enrollment_DependentUnder6[] = { WH_ENROLLMENT_DEPENDENT_UNDER_6 };
static const guint columns_start_prevention_targeting_enrollment_HH5Plus[] = { WH_ENROLLMENT_HH_5_PLUS };
static const guint columns_start_prevention_targeting_enrollment_CoCPrioritized[] = { WH_ENROLLMENT_COC_PRIORITIZED };
static const guint columns_start_prevention_targeting_enrollment_HPScreeningScore[] = { WH_ENROLLMENT_HP_SCREENING_SCORE };
static const guint columns_start_prevention_targeting_enrollment_ThresholdScore[] = { WH_ENROLLMENT_THRESHOLD_SCORE };
static const WhLayoutField fields_start_prevention_targeting[] = {
  { "enrollment.TargetScreenReqd", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_TargetScreenReqd, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Is the screening required?"), NULL, NULL, help_enrollment_TargetScreenReqd, 1 },
  { "enrollment.TimeToHousingLoss", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_TimeToHousingLoss, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How soon will the housing be lost?"), NULL, NULL, NULL, 0 },
  { "enrollment.AnnualPercentAMI", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_AnnualPercentAMI, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Annual income as share of the area’s median"), NULL, NULL, NULL, 0 },
  { "enrollment.LiteralHomelessHistory", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_LiteralHomelessHistory, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Homeless before as an adult"), NULL, NULL, NULL, 0 },
  { "enrollment.ClientLeaseholder", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_ClientLeaseholder, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Leaseholder for the first time"), N_("Head of household is not a current leaseholder or has never been one."), NULL, NULL, 0 },
  { "enrollment.HOHLeaseholder", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_HOHLeaseholder, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Head of household has never been a leaseholder"), NULL, NULL, NULL, 0 },
  { "enrollment.SubsidyAtRisk", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_SubsidyAtRisk, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("A housing subsidy is at risk"), NULL, NULL, NULL, 0 },
  { "enrollment.EvictionHistory", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_EvictionHistory, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Evictions in the past seven years"), NULL, NULL, NULL, 0 },
  { "enrollment.CriminalRecord", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_CriminalRecord, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Criminal record for arson, drugs or a felony"), NULL, NULL, NULL, 0 },
  { "enrollment.IncarceratedAdult", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_IncarceratedAdult, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Incarcerated as an adult"), NULL, NULL, NULL, 0 },
  { "enrollment.PrisonDischarge", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_PrisonDischarge, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Discharged from jail or prison within six months"), NULL, NULL, NULL, 0 },
  { "enrollment.SexOffender", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_SexOffender, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Registered sex offender"), NULL, NULL, NULL, 0 },
  { "enrollment.DisabledHoH", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_DisabledHoH, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Head of household has a disabling condition"), NULL, NULL, NULL, 0 },
  { "enrollment.CurrentPregnant", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_CurrentPregnant, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Somebody in the household is pregnant"), NULL, NULL, NULL, 0 },
  { "enrollment.SingleParent", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_SingleParent, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Single parent with a child"), NULL, NULL, NULL, 0 },
  { "enrollment.DependentUnder6", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_DependentUnder6, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Children under six"), NULL, NULL, NULL, 0 },
  { "enrollment.HH5Plus", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_HH5Plus, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Five people or more"), NULL, NULL, NULL, 0 },
  { "enrollment.CoCPrioritized", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_CoCPrioritized, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Prioritized by the continuum"), NULL, NULL, NULL, 0 },
  { "enrollment.HPScreeningScore", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_HPScreeningScore, 1, WH_PER_HEAD, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Points in all"), NULL, NULL, NULL, 0 },
  { "enrollment.ThresholdScore", WH_KIND_ENROLLMENT, columns_start_prevention_targeting_enrollment_ThresholdScore, 1, WH_PER_HEAD, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Points needed"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_start_prevention[] = {
  { "targeting", WH_PER_HEAD, fields_start_prevention_targeting, 20, FALSE, N_("Screening"), NULL },
};

static const guint columns_start_work_employment_employment_education_Employed[] = { WH_EMPLOYMENT_EDUCATION_EMPLOYED };
static const guint columns_start_work_employment_employment_education_EmploymentType[] = { WH_EMPLOYMENT_EDUCATION_EMPLOYMENT_TYPE };
static const guint columns_start_work_employment_employment_education_NotEmployedReason[] = { WH_EMPLOYMENT_EDUCATION_NOT_EMPLOYED_REASON };
static const WhLayoutField fields_start_work_employment[] = {
  { "employment_education.Employed", WH_KIND_EMPLOYMENT_EDUCATION, columns_start_work_employment_employment_education_Employed, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Employed"), NULL, NULL, help_employment_education_Employed, 1 },
  { "employment_education.EmploymentType", WH_KIND_EMPLOYMENT_EDUCATION, columns_start_work_employment_employment_education_EmploymentType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("What kind of work?"), NULL, NULL, NULL, 0 },
  { "employment_education.NotEmployedReason", WH_KIND_EMPLOYMENT_EDUCATION, columns_start_work_employment_employment_education_NotEmployedReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not employed?"), NULL, NULL, NULL, 0 },
};
static const guint columns_start_work_education_employment_education_LastGradeCompleted[] = { WH_EMPLOYMENT_EDUCATION_LAST_GRADE_COMPLETED };
static const guint columns_start_work_education_employment_education_SchoolStatus[] = { WH_EMPLOYMENT_EDUCATION_SCHOOL_STATUS };
static const guint columns_start_work_education_youth_education_status_CurrentSchoolAttend[] = { WH_YOUTH_EDUCATION_STATUS_CURRENT_SCHOOL_ATTEND };
static const guint columns_start_work_education_youth_education_status_MostRecentEdStatus[] = { WH_YOUTH_EDUCATION_STATUS_MOST_RECENT_ED_STATUS };
static const guint columns_start_work_education_youth_education_status_CurrentEdStatus[] = { WH_YOUTH_EDUCATION_STATUS_CURRENT_ED_STATUS };
static const WhLayoutField fields_start_work_education[] = {
  { "employment_education.LastGradeCompleted", WH_KIND_EMPLOYMENT_EDUCATION, columns_start_work_education_employment_education_LastGradeCompleted, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Last grade completed"), NULL, NULL, help_employment_education_LastGradeCompleted, 1 },
  { "employment_education.SchoolStatus", WH_KIND_EMPLOYMENT_EDUCATION, columns_start_work_education_employment_education_SchoolStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("School status"), NULL, NULL, help_employment_education_SchoolStatus, 1 },
  { "youth_education_status.CurrentSchoolAttend", WH_KIND_YOUTH_EDUCATION_STATUS, columns_start_work_education_youth_education_status_CurrentSchoolAttend, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Attends school now?"), NULL, NULL, NULL, 0 },
  { "youth_education_status.MostRecentEdStatus", WH_KIND_YOUTH_EDUCATION_STATUS, columns_start_work_education_youth_education_status_MostRecentEdStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("How did school end?"), NULL, NULL, NULL, 0 },
  { "youth_education_status.CurrentEdStatus", WH_KIND_YOUTH_EDUCATION_STATUS, columns_start_work_education_youth_education_status_CurrentEdStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which school?"), NULL, NULL, NULL, 0 },
};
static const guint columns_start_work_soar_income_benefit_ConnectionWithSOAR[] = { WH_INCOME_BENEFIT_CONNECTION_WITH_SOAR };
static const WhLayoutField fields_start_work_soar[] = {
  { "income_benefit.ConnectionWithSOAR", WH_KIND_INCOME_BENEFIT, columns_start_work_soar_income_benefit_ConnectionWithSOAR, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Connected with SOAR"), N_("Help with applying for SSI and SSDI."), NULL, help_income_benefit_ConnectionWithSOAR, 1 },
};
static const WhLayoutGroup groups_start_work[] = {
  { "employment", WH_PER_PERSON, fields_start_work_employment, 3, FALSE, N_("Employment"), NULL },
  { "education", WH_PER_PERSON, fields_start_work_education, 5, FALSE, N_("Education"), NULL },
  { "soar", WH_PER_PERSON, fields_start_work_soar, 1, FALSE, N_("Benefits"), NULL },
};

static const WhLayoutPage pages_start[] = {
  { "people", WH_PER_PERSON, groups_start_people, 3, N_("Who"), N_("Find each person before adding them. The first person is the head of the household.") },
  { "characteristics", WH_PER_PERSON, groups_start_characteristics, 2, N_("Characteristics"), N_("Asked once. The person may choose not to answer.") },
  { "stay", WH_PER_HOUSEHOLD, groups_start_stay, 2, N_("Stay"), N_("The project and the start are the same for everyone. The other questions are asked of each person.") },
  { "income", WH_PER_PERSON, groups_start_income, 3, N_("Income"), N_("What the person themselves receives in a month. A child’s benefits count for the adult who receives them.") },
  { "benefits", WH_PER_PERSON, groups_start_benefits, 2, N_("Benefits"), N_("What the person has now. A child’s food assistance counts for the adult who receives it; insurance is each person’s own.") },
  { "health", WH_PER_PERSON, groups_start_health, 4, N_("Health"), N_("By the person’s own word; no proof is asked for here.") },
  { "safety", WH_PER_PERSON, groups_start_safety, 1, N_("Safety"), N_("Ask only when the person is alone with you. Nothing of it is shown until it is opened, and it closes when you go on.") },
  { "veteran", WH_PER_PERSON, groups_start_veteran, 2, N_("Military service"), N_("Asked of veterans only.") },
  { "youth", WH_PER_PERSON, groups_start_youth, 4, N_("Youth"), N_("Questions of the programs for runaway and homeless youth.") },
  { "veteran_housing", WH_PER_PERSON, groups_start_veteran_housing, 1, N_("Veteran services"), NULL },
  { "prevention", WH_PER_HEAD, groups_start_prevention, 1, N_("Prevention screening"), N_("Who needs help most to keep their housing.") },
  { "work", WH_PER_PERSON, groups_start_work, 3, N_("Work and school"), NULL },
};

const WhLayout wh_layout_start = {
  "start", pages_start, 12, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_PROJECT_START,
  1, "enrollment.EntryDate", WH_WHOM_HOUSEHOLD, N_("Project start"),
};

static const guint columns_update_occasion_date_income_benefit_InformationDate[] = { WH_INCOME_BENEFIT_INFORMATION_DATE };
static const WhLayoutSuggestion suggestions_update_occasion_date_income_benefit_InformationDate[] = { { "today", NULL } };
static const WhLayoutField fields_update_occasion_date[] = {
  { "income_benefit.InformationDate", WH_KIND_INCOME_BENEFIT, columns_update_occasion_date_income_benefit_InformationDate, 1, WH_PER_HOUSEHOLD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_update_occasion_date_income_benefit_InformationDate, 1, NULL, FALSE, FALSE, FALSE, N_("Date"), N_("The day on which the person told you. The answers of this form hold from then on."), NULL, help_income_benefit_InformationDate, 1 },
};
static const WhLayoutGroup groups_update_occasion[] = {
  { "date", WH_PER_HOUSEHOLD, fields_update_occasion_date, 1, FALSE, N_("When"), NULL },
};

static const guint columns_update_income_income_income_benefit_IncomeFromAnySource[] = { WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE };
static const WhLayoutField fields_update_income_income[] = {
  { "income_benefit.IncomeFromAnySource", WH_KIND_INCOME_BENEFIT, columns_update_income_income_income_benefit_IncomeFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Income from any source"), NULL, NULL, help_income_benefit_IncomeFromAnySource, 1 },
};
static const guint columns_update_income_sources_income_benefit_Earned[] = { WH_INCOME_BENEFIT_EARNED, WH_INCOME_BENEFIT_EARNED_AMOUNT };
static const guint columns_update_income_sources_income_benefit_Unemployment[] = { WH_INCOME_BENEFIT_UNEMPLOYMENT, WH_INCOME_BENEFIT_UNEMPLOYMENT_AMOUNT };
static const guint columns_update_income_sources_income_benefit_SSI[] = { WH_INCOME_BENEFIT_SSI, WH_INCOME_BENEFIT_SSI_AMOUNT };
static const guint columns_update_income_sources_income_benefit_SSDI[] = { WH_INCOME_BENEFIT_SSDI, WH_INCOME_BENEFIT_SSDI_AMOUNT };
static const guint columns_update_income_sources_income_benefit_VADisabilityService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE_AMOUNT };
static const guint columns_update_income_sources_income_benefit_VADisabilityNonService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE_AMOUNT };
static const guint columns_update_income_sources_income_benefit_PrivateDisability[] = { WH_INCOME_BENEFIT_PRIVATE_DISABILITY, WH_INCOME_BENEFIT_PRIVATE_DISABILITY_AMOUNT };
static const guint columns_update_income_sources_income_benefit_WorkersComp[] = { WH_INCOME_BENEFIT_WORKERS_COMP, WH_INCOME_BENEFIT_WORKERS_COMP_AMOUNT };
static const guint columns_update_income_sources_income_benefit_TANF[] = { WH_INCOME_BENEFIT_TANF, WH_INCOME_BENEFIT_TANF_AMOUNT };
static const guint columns_update_income_sources_income_benefit_GA[] = { WH_INCOME_BENEFIT_GA, WH_INCOME_BENEFIT_GA_AMOUNT };
static const guint columns_update_income_sources_income_benefit_SocSecRetirement[] = { WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT, WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT_AMOUNT };
static const guint columns_update_income_sources_income_benefit_Pension[] = { WH_INCOME_BENEFIT_PENSION, WH_INCOME_BENEFIT_PENSION_AMOUNT };
static const guint columns_update_income_sources_income_benefit_ChildSupport[] = { WH_INCOME_BENEFIT_CHILD_SUPPORT, WH_INCOME_BENEFIT_CHILD_SUPPORT_AMOUNT };
static const guint columns_update_income_sources_income_benefit_Alimony[] = { WH_INCOME_BENEFIT_ALIMONY, WH_INCOME_BENEFIT_ALIMONY_AMOUNT };
static const guint columns_update_income_sources_income_benefit_OtherIncomeSource[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE, WH_INCOME_BENEFIT_OTHER_INCOME_AMOUNT };
static const guint columns_update_income_sources_income_benefit_OtherIncomeSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE_IDENTIFY };
static const WhLayoutField fields_update_income_sources[] = {
  { "income_benefit.Earned", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_Earned, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Earned income"), N_("Wages, before taxes."), NULL, help_income_benefit_Earned, 1 },
  { "income_benefit.Unemployment", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_Unemployment, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Unemployment insurance"), NULL, NULL, help_income_benefit_Unemployment, 1 },
  { "income_benefit.SSI", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_SSI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Supplemental Security Income (SSI)"), NULL, NULL, help_income_benefit_SSI, 1 },
  { "income_benefit.SSDI", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_SSDI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Social Security Disability Insurance (SSDI)"), NULL, NULL, help_income_benefit_SSDI, 1 },
  { "income_benefit.VADisabilityService", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_VADisabilityService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("VA disability, service-connected"), NULL, NULL, help_income_benefit_VADisabilityService, 1 },
  { "income_benefit.VADisabilityNonService", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_VADisabilityNonService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("VA disability, not service-connected"), N_("Also called VA pension."), NULL, help_income_benefit_VADisabilityNonService, 1 },
  { "income_benefit.PrivateDisability", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_PrivateDisability, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Private disability insurance"), NULL, NULL, NULL, 0 },
  { "income_benefit.WorkersComp", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_WorkersComp, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Workers’ compensation"), NULL, NULL, NULL, 0 },
  { "income_benefit.TANF", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_TANF, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Temporary Assistance for Needy Families (TANF)"), NULL, NULL, help_income_benefit_TANF, 1 },
  { "income_benefit.GA", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_GA, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("General Assistance (GA)"), NULL, NULL, help_income_benefit_GA, 1 },
  { "income_benefit.SocSecRetirement", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_SocSecRetirement, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Retirement income from Social Security"), NULL, NULL, NULL, 0 },
  { "income_benefit.Pension", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_Pension, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Pension from a former job"), NULL, NULL, NULL, 0 },
  { "income_benefit.ChildSupport", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_ChildSupport, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Child support"), NULL, NULL, help_income_benefit_ChildSupport, 1 },
  { "income_benefit.Alimony", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_Alimony, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Alimony or other spousal support"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherIncomeSource", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_OtherIncomeSource, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Other source"), NULL, NULL, help_income_benefit_OtherIncomeSource, 1 },
  { "income_benefit.OtherIncomeSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_update_income_sources_income_benefit_OtherIncomeSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "OtherIncomeSource=1", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Which other source?"), NULL, NULL, NULL, 0 },
};
static const guint columns_update_income_total_income_benefit_TotalMonthlyIncome[] = { WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME };
static const WhLayoutField fields_update_income_total[] = {
  { "income_benefit.TotalMonthlyIncome", WH_KIND_INCOME_BENEFIT, columns_update_income_total_income_benefit_TotalMonthlyIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, "income_total", FALSE, FALSE, FALSE, N_("Monthly income in all"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_update_income[] = {
  { "income", WH_PER_PERSON, fields_update_income_income, 1, FALSE, N_("Income"), NULL },
  { "sources", WH_PER_PERSON, fields_update_income_sources, 16, FALSE, N_("Sources"), N_("Mark each source that the person has now, with the monthly amount.") },
  { "total", WH_PER_PERSON, fields_update_income_total, 1, FALSE, N_("Together"), NULL },
};

static const guint columns_update_benefits_noncash_income_benefit_BenefitsFromAnySource[] = { WH_INCOME_BENEFIT_BENEFITS_FROM_ANY_SOURCE };
static const guint columns_update_benefits_noncash_income_benefit_SNAP[] = { WH_INCOME_BENEFIT_SNAP };
static const guint columns_update_benefits_noncash_income_benefit_WIC[] = { WH_INCOME_BENEFIT_WIC };
static const guint columns_update_benefits_noncash_income_benefit_TANFChildCare[] = { WH_INCOME_BENEFIT_TANF_CHILD_CARE };
static const guint columns_update_benefits_noncash_income_benefit_TANFTransportation[] = { WH_INCOME_BENEFIT_TANF_TRANSPORTATION };
static const guint columns_update_benefits_noncash_income_benefit_OtherTANF[] = { WH_INCOME_BENEFIT_OTHER_TANF };
static const guint columns_update_benefits_noncash_income_benefit_OtherBenefitsSource[] = { WH_INCOME_BENEFIT_OTHER_BENEFITS_SOURCE };
static const guint columns_update_benefits_noncash_income_benefit_OtherBenefitsSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_BENEFITS_SOURCE_IDENTIFY };
static const WhLayoutField fields_update_benefits_noncash[] = {
  { "income_benefit.BenefitsFromAnySource", WH_KIND_INCOME_BENEFIT, columns_update_benefits_noncash_income_benefit_BenefitsFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Non-cash benefits from any source"), NULL, NULL, help_income_benefit_BenefitsFromAnySource, 1 },
  { "income_benefit.SNAP", WH_KIND_INCOME_BENEFIT, columns_update_benefits_noncash_income_benefit_SNAP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Food assistance (SNAP)"), N_("Supplemental Nutrition Assistance Program, once food stamps."), NULL, help_income_benefit_SNAP, 1 },
  { "income_benefit.WIC", WH_KIND_INCOME_BENEFIT, columns_update_benefits_noncash_income_benefit_WIC, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("WIC"), N_("Special nutrition program for women, infants and children."), NULL, NULL, 0 },
  { "income_benefit.TANFChildCare", WH_KIND_INCOME_BENEFIT, columns_update_benefits_noncash_income_benefit_TANFChildCare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("TANF child care"), NULL, NULL, NULL, 0 },
  { "income_benefit.TANFTransportation", WH_KIND_INCOME_BENEFIT, columns_update_benefits_noncash_income_benefit_TANFTransportation, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("TANF transportation"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherTANF", WH_KIND_INCOME_BENEFIT, columns_update_benefits_noncash_income_benefit_OtherTANF, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other TANF-funded services"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherBenefitsSource", WH_KIND_INCOME_BENEFIT, columns_update_benefits_noncash_income_benefit_OtherBenefitsSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other source"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherBenefitsSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_update_benefits_noncash_income_benefit_OtherBenefitsSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which other benefit?"), NULL, NULL, NULL, 0 },
};
static const guint columns_update_benefits_insurance_income_benefit_InsuranceFromAnySource[] = { WH_INCOME_BENEFIT_INSURANCE_FROM_ANY_SOURCE };
static const guint columns_update_benefits_insurance_income_benefit_Medicaid[] = { WH_INCOME_BENEFIT_MEDICAID };
static const guint columns_update_benefits_insurance_income_benefit_NoMedicaidReason[] = { WH_INCOME_BENEFIT_NO_MEDICAID_REASON };
static const guint columns_update_benefits_insurance_income_benefit_Medicare[] = { WH_INCOME_BENEFIT_MEDICARE };
static const guint columns_update_benefits_insurance_income_benefit_NoMedicareReason[] = { WH_INCOME_BENEFIT_NO_MEDICARE_REASON };
static const guint columns_update_benefits_insurance_income_benefit_SCHIP[] = { WH_INCOME_BENEFIT_SCHIP };
static const guint columns_update_benefits_insurance_income_benefit_NoSCHIPReason[] = { WH_INCOME_BENEFIT_NO_SCHIP_REASON };
static const guint columns_update_benefits_insurance_income_benefit_VHAServices[] = { WH_INCOME_BENEFIT_VHA_SERVICES };
static const guint columns_update_benefits_insurance_income_benefit_NoVHAReason[] = { WH_INCOME_BENEFIT_NO_VHA_REASON };
static const guint columns_update_benefits_insurance_income_benefit_EmployerProvided[] = { WH_INCOME_BENEFIT_EMPLOYER_PROVIDED };
static const guint columns_update_benefits_insurance_income_benefit_NoEmployerProvidedReason[] = { WH_INCOME_BENEFIT_NO_EMPLOYER_PROVIDED_REASON };
static const guint columns_update_benefits_insurance_income_benefit_COBRA[] = { WH_INCOME_BENEFIT_COBRA };
static const guint columns_update_benefits_insurance_income_benefit_NoCOBRAReason[] = { WH_INCOME_BENEFIT_NO_COBRA_REASON };
static const guint columns_update_benefits_insurance_income_benefit_PrivatePay[] = { WH_INCOME_BENEFIT_PRIVATE_PAY };
static const guint columns_update_benefits_insurance_income_benefit_NoPrivatePayReason[] = { WH_INCOME_BENEFIT_NO_PRIVATE_PAY_REASON };
static const guint columns_update_benefits_insurance_income_benefit_StateHealthIns[] = { WH_INCOME_BENEFIT_STATE_HEALTH_INS };
static const guint columns_update_benefits_insurance_income_benefit_NoStateHealthInsReason[] = { WH_INCOME_BENEFIT_NO_STATE_HEALTH_INS_REASON };
static const guint columns_update_benefits_insurance_income_benefit_IndianHealthServices[] = { WH_INCOME_BENEFIT_INDIAN_HEALTH_SERVICES };
static const guint columns_update_benefits_insurance_income_benefit_NoIndianHealthServicesReason[] = { WH_INCOME_BENEFIT_NO_INDIAN_HEALTH_SERVICES_REASON };
static const guint columns_update_benefits_insurance_income_benefit_OtherInsurance[] = { WH_INCOME_BENEFIT_OTHER_INSURANCE };
static const guint columns_update_benefits_insurance_income_benefit_OtherInsuranceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INSURANCE_IDENTIFY };
static const WhLayoutField fields_update_benefits_insurance[] = {
  { "income_benefit.InsuranceFromAnySource", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_InsuranceFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Covered by health insurance"), NULL, NULL, help_income_benefit_InsuranceFromAnySource, 1 },
  { "income_benefit.Medicaid", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_Medicaid, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Medicaid"), NULL, NULL, help_income_benefit_Medicaid, 1 },
  { "income_benefit.NoMedicaidReason", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_NoMedicaidReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.Medicare", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_Medicare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Medicare"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoMedicareReason", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_NoMedicareReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.SCHIP", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_SCHIP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Children’s health insurance"), N_("State Children’s Health Insurance Program (SCHIP)."), NULL, help_income_benefit_SCHIP, 1 },
  { "income_benefit.NoSCHIPReason", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_NoSCHIPReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.VHAServices", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_VHAServices, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Veterans’ health care (VHA)"), NULL, NULL, help_income_benefit_VHAServices, 1 },
  { "income_benefit.NoVHAReason", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_NoVHAReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.EmployerProvided", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_EmployerProvided, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Through an employer"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoEmployerProvidedReason", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_NoEmployerProvidedReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.COBRA", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_COBRA, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Kept after a job (COBRA)"), NULL, NULL, help_income_benefit_COBRA, 1 },
  { "income_benefit.NoCOBRAReason", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_NoCOBRAReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.PrivatePay", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_PrivatePay, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Private pay"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoPrivatePayReason", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_NoPrivatePayReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.StateHealthIns", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_StateHealthIns, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("State insurance for adults"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoStateHealthInsReason", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_NoStateHealthInsReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.IndianHealthServices", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_IndianHealthServices, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Indian Health Services"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoIndianHealthServicesReason", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_NoIndianHealthServicesReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherInsurance", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_OtherInsurance, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other insurance"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherInsuranceIdentify", WH_KIND_INCOME_BENEFIT, columns_update_benefits_insurance_income_benefit_OtherInsuranceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which other insurance?"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_update_benefits[] = {
  { "noncash", WH_PER_PERSON, fields_update_benefits_noncash, 8, FALSE, N_("Non-cash benefits"), NULL },
  { "insurance", WH_PER_PERSON, fields_update_benefits_insurance, 21, FALSE, N_("Health insurance"), NULL },
};

static const guint columns_update_health_conditions_physical_disability_DisabilityResponse[] = { WH_PHYSICAL_DISABILITY_DISABILITY_RESPONSE };
static const guint columns_update_health_conditions_physical_disability_IndefiniteAndImpairs[] = { WH_PHYSICAL_DISABILITY_INDEFINITE_AND_IMPAIRS };
static const guint columns_update_health_conditions_developmental_disability_DisabilityResponse[] = { WH_DEVELOPMENTAL_DISABILITY_DISABILITY_RESPONSE };
static const guint columns_update_health_conditions_chronic_condition_DisabilityResponse[] = { WH_CHRONIC_CONDITION_DISABILITY_RESPONSE };
static const guint columns_update_health_conditions_chronic_condition_IndefiniteAndImpairs[] = { WH_CHRONIC_CONDITION_INDEFINITE_AND_IMPAIRS };
static const guint columns_update_health_conditions_mental_health_disorder_DisabilityResponse[] = { WH_MENTAL_HEALTH_DISORDER_DISABILITY_RESPONSE };
static const guint columns_update_health_conditions_mental_health_disorder_IndefiniteAndImpairs[] = { WH_MENTAL_HEALTH_DISORDER_INDEFINITE_AND_IMPAIRS };
static const guint columns_update_health_conditions_substance_use_disorder_DisabilityResponse[] = { WH_SUBSTANCE_USE_DISORDER_DISABILITY_RESPONSE };
static const guint columns_update_health_conditions_substance_use_disorder_IndefiniteAndImpairs[] = { WH_SUBSTANCE_USE_DISORDER_INDEFINITE_AND_IMPAIRS };
static const WhLayoutField fields_update_health_conditions[] = {
  { "physical_disability.DisabilityResponse", WH_KIND_PHYSICAL_DISABILITY, columns_update_health_conditions_physical_disability_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Physical disability"), NULL, NULL, help_physical_disability_DisabilityResponse, 1 },
  { "physical_disability.IndefiniteAndImpairs", WH_KIND_PHYSICAL_DISABILITY, columns_update_health_conditions_physical_disability_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, help_physical_disability_IndefiniteAndImpairs, 1 },
  { "developmental_disability.DisabilityResponse", WH_KIND_DEVELOPMENTAL_DISABILITY, columns_update_health_conditions_developmental_disability_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Developmental disability"), NULL, NULL, help_developmental_disability_DisabilityResponse, 1 },
  { "chronic_condition.DisabilityResponse", WH_KIND_CHRONIC_CONDITION, columns_update_health_conditions_chronic_condition_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Chronic health condition"), NULL, NULL, help_chronic_condition_DisabilityResponse, 1 },
  { "chronic_condition.IndefiniteAndImpairs", WH_KIND_CHRONIC_CONDITION, columns_update_health_conditions_chronic_condition_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, NULL, 0 },
  { "mental_health_disorder.DisabilityResponse", WH_KIND_MENTAL_HEALTH_DISORDER, columns_update_health_conditions_mental_health_disorder_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Mental health disorder"), NULL, NULL, help_mental_health_disorder_DisabilityResponse, 1 },
  { "mental_health_disorder.IndefiniteAndImpairs", WH_KIND_MENTAL_HEALTH_DISORDER, columns_update_health_conditions_mental_health_disorder_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, NULL, 0 },
  { "substance_use_disorder.DisabilityResponse", WH_KIND_SUBSTANCE_USE_DISORDER, columns_update_health_conditions_substance_use_disorder_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Substance use disorder"), NULL, NULL, help_substance_use_disorder_DisabilityResponse, 1 },
  { "substance_use_disorder.IndefiniteAndImpairs", WH_KIND_SUBSTANCE_USE_DISORDER, columns_update_health_conditions_substance_use_disorder_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, NULL, 0 },
};
static const guint columns_update_health_hiv_hiv_aids_DisabilityResponse[] = { WH_HIV_AIDS_DISABILITY_RESPONSE };
static const guint columns_update_health_hiv_hiv_aids_TCellCountAvailable[] = { WH_HIV_AIDS_T_CELL_COUNT_AVAILABLE };
static const guint columns_update_health_hiv_hiv_aids_TCellCount[] = { WH_HIV_AIDS_T_CELL_COUNT };
static const guint columns_update_health_hiv_hiv_aids_TCellSource[] = { WH_HIV_AIDS_T_CELL_SOURCE };
static const guint columns_update_health_hiv_hiv_aids_ViralLoadAvailable[] = { WH_HIV_AIDS_VIRAL_LOAD_AVAILABLE };
static const guint columns_update_health_hiv_hiv_aids_ViralLoad[] = { WH_HIV_AIDS_VIRAL_LOAD };
static const guint columns_update_health_hiv_hiv_aids_ViralLoadSource[] = { WH_HIV_AIDS_VIRAL_LOAD_SOURCE };
static const guint columns_update_health_hiv_hiv_aids_AntiRetroviral[] = { WH_HIV_AIDS_ANTI_RETROVIRAL };
static const guint columns_update_health_hiv_hiv_benefit_ADAP[] = { WH_HIV_BENEFIT_ADAP };
static const guint columns_update_health_hiv_hiv_benefit_NoADAPReason[] = { WH_HIV_BENEFIT_NO_ADAP_REASON };
static const guint columns_update_health_hiv_hiv_benefit_RyanWhiteMedDent[] = { WH_HIV_BENEFIT_RYAN_WHITE_MED_DENT };
static const guint columns_update_health_hiv_hiv_benefit_NoRyanWhiteReason[] = { WH_HIV_BENEFIT_NO_RYAN_WHITE_REASON };
static const WhLayoutField fields_update_health_hiv[] = {
  { "hiv_aids.DisabilityResponse", WH_KIND_HIV_AIDS, columns_update_health_hiv_hiv_aids_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("HIV/AIDS"), NULL, NULL, help_hiv_aids_DisabilityResponse, 1 },
  { "hiv_aids.TCellCountAvailable", WH_KIND_HIV_AIDS, columns_update_health_hiv_hiv_aids_TCellCountAvailable, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("T-cell (CD4) count available"), NULL, NULL, NULL, 0 },
  { "hiv_aids.TCellCount", WH_KIND_HIV_AIDS, columns_update_health_hiv_hiv_aids_TCellCount, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("T-cell count"), NULL, NULL, NULL, 0 },
  { "hiv_aids.TCellSource", WH_KIND_HIV_AIDS, columns_update_health_hiv_hiv_aids_TCellSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How was the count learned?"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoadAvailable", WH_KIND_HIV_AIDS, columns_update_health_hiv_hiv_aids_ViralLoadAvailable, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Viral load available"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoad", WH_KIND_HIV_AIDS, columns_update_health_hiv_hiv_aids_ViralLoad, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Viral load"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoadSource", WH_KIND_HIV_AIDS, columns_update_health_hiv_hiv_aids_ViralLoadSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How was the load learned?"), NULL, NULL, NULL, 0 },
  { "hiv_aids.AntiRetroviral", WH_KIND_HIV_AIDS, columns_update_health_hiv_hiv_aids_AntiRetroviral, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Prescribed anti-retroviral drugs"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.ADAP", WH_KIND_HIV_BENEFIT, columns_update_health_hiv_hiv_benefit_ADAP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("AIDS Drug Assistance Program (ADAP)"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.NoADAPReason", WH_KIND_HIV_BENEFIT, columns_update_health_hiv_hiv_benefit_NoADAPReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.RyanWhiteMedDent", WH_KIND_HIV_BENEFIT, columns_update_health_hiv_hiv_benefit_RyanWhiteMedDent, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Ryan White medical or dental help"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.NoRyanWhiteReason", WH_KIND_HIV_BENEFIT, columns_update_health_hiv_hiv_benefit_NoRyanWhiteReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why not?"), NULL, NULL, NULL, 0 },
};
static const guint columns_update_health_status_health_PregnancyStatus[] = { WH_HEALTH_PREGNANCY_STATUS };
static const guint columns_update_health_status_health_DueDate[] = { WH_HEALTH_DUE_DATE };
static const WhLayoutField fields_update_health_status[] = {
  { "health.PregnancyStatus", WH_KIND_HEALTH, columns_update_health_status_health_PregnancyStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Pregnant"), NULL, NULL, NULL, 0 },
  { "health.DueDate", WH_KIND_HEALTH, columns_update_health_status_health_DueDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Expected date of birth"), NULL, NULL, help_health_DueDate, 1 },
};
static const WhLayoutGroup groups_update_health[] = {
  { "conditions", WH_PER_PERSON, fields_update_health_conditions, 9, FALSE, N_("Conditions"), NULL },
  { "hiv", WH_PER_PERSON, fields_update_health_hiv, 12, TRUE, N_("HIV/AIDS"), N_("Asked of each person alone, where nobody else can hear or see the answer. The answer is kept apart and shown to few.") },
  { "status", WH_PER_PERSON, fields_update_health_status, 2, FALSE, N_("General health"), NULL },
};

static const guint columns_update_safety_violence_domestic_violence_DomesticViolenceSurvivor[] = { WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR };
static const guint columns_update_safety_violence_domestic_violence_WhenOccurred[] = { WH_DOMESTIC_VIOLENCE_WHEN_OCCURRED };
static const guint columns_update_safety_violence_domestic_violence_CurrentlyFleeing[] = { WH_DOMESTIC_VIOLENCE_CURRENTLY_FLEEING };
static const WhLayoutField fields_update_safety_violence[] = {
  { "domestic_violence.DomesticViolenceSurvivor", WH_KIND_DOMESTIC_VIOLENCE, columns_update_safety_violence_domestic_violence_DomesticViolenceSurvivor, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Survivor of domestic violence"), NULL, NULL, help_domestic_violence_DomesticViolenceSurvivor, 1 },
  { "domestic_violence.WhenOccurred", WH_KIND_DOMESTIC_VIOLENCE, columns_update_safety_violence_domestic_violence_WhenOccurred, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("When did it last happen?"), NULL, NULL, help_domestic_violence_WhenOccurred, 1 },
  { "domestic_violence.CurrentlyFleeing", WH_KIND_DOMESTIC_VIOLENCE, columns_update_safety_violence_domestic_violence_CurrentlyFleeing, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Fleeing now"), NULL, NULL, help_domestic_violence_CurrentlyFleeing, 1 },
};
static const WhLayoutGroup groups_update_safety[] = {
  { "violence", WH_PER_PERSON, fields_update_safety_violence, 3, TRUE, N_("Domestic violence"), N_("Violence or threats by a partner or family member, sexual assault, stalking. Asked of each person alone, never before the household.") },
};

static const guint columns_update_work_soar_income_benefit_ConnectionWithSOAR[] = { WH_INCOME_BENEFIT_CONNECTION_WITH_SOAR };
static const WhLayoutField fields_update_work_soar[] = {
  { "income_benefit.ConnectionWithSOAR", WH_KIND_INCOME_BENEFIT, columns_update_work_soar_income_benefit_ConnectionWithSOAR, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Connected with SOAR"), N_("Help with applying for SSI and SSDI."), NULL, help_income_benefit_ConnectionWithSOAR, 1 },
};
static const WhLayoutGroup groups_update_work[] = {
  { "soar", WH_PER_PERSON, fields_update_work_soar, 1, FALSE, N_("Benefits"), NULL },
};

static const WhLayoutPage pages_update[] = {
  { "occasion", WH_PER_HOUSEHOLD, groups_update_occasion, 1, N_("When"), NULL },
  { "income", WH_PER_PERSON, groups_update_income, 3, N_("Income"), N_("What the person themselves receives in a month. A child’s benefits count for the adult who receives them.") },
  { "benefits", WH_PER_PERSON, groups_update_benefits, 2, N_("Benefits"), N_("What the person has now. A child’s food assistance counts for the adult who receives it; insurance is each person’s own.") },
  { "health", WH_PER_PERSON, groups_update_health, 3, N_("Health"), N_("By the person’s own word; no proof is asked for here.") },
  { "safety", WH_PER_PERSON, groups_update_safety, 1, N_("Safety"), N_("Ask only when the person is alone with you. Nothing of it is shown until it is opened, and it closes when you go on.") },
  { "work", WH_PER_PERSON, groups_update_work, 1, N_("Work and school"), NULL },
};

const WhLayout wh_layout_update = {
  "update", pages_update, 6, 1u << WH_STAGE_UPDATE,
  2, "income_benefit.InformationDate", WH_WHOM_HOUSEHOLD, N_("Update"),
};

static const guint columns_annual_occasion_date_income_benefit_InformationDate[] = { WH_INCOME_BENEFIT_INFORMATION_DATE };
static const WhLayoutSuggestion suggestions_annual_occasion_date_income_benefit_InformationDate[] = { { "today", NULL } };
static const WhLayoutField fields_annual_occasion_date[] = {
  { "income_benefit.InformationDate", WH_KIND_INCOME_BENEFIT, columns_annual_occasion_date_income_benefit_InformationDate, 1, WH_PER_HOUSEHOLD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_annual_occasion_date_income_benefit_InformationDate, 1, NULL, FALSE, FALSE, FALSE, N_("Date"), N_("The day on which the person told you. The answers of this form hold from then on."), NULL, help_income_benefit_InformationDate, 1 },
};
static const WhLayoutGroup groups_annual_occasion[] = {
  { "date", WH_PER_HOUSEHOLD, fields_annual_occasion_date, 1, FALSE, N_("When"), NULL },
};

static const guint columns_annual_income_income_income_benefit_IncomeFromAnySource[] = { WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE };
static const WhLayoutField fields_annual_income_income[] = {
  { "income_benefit.IncomeFromAnySource", WH_KIND_INCOME_BENEFIT, columns_annual_income_income_income_benefit_IncomeFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Income from any source"), NULL, NULL, help_income_benefit_IncomeFromAnySource, 1 },
};
static const guint columns_annual_income_sources_income_benefit_Earned[] = { WH_INCOME_BENEFIT_EARNED, WH_INCOME_BENEFIT_EARNED_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_Unemployment[] = { WH_INCOME_BENEFIT_UNEMPLOYMENT, WH_INCOME_BENEFIT_UNEMPLOYMENT_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_SSI[] = { WH_INCOME_BENEFIT_SSI, WH_INCOME_BENEFIT_SSI_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_SSDI[] = { WH_INCOME_BENEFIT_SSDI, WH_INCOME_BENEFIT_SSDI_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_VADisabilityService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_VADisabilityNonService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_PrivateDisability[] = { WH_INCOME_BENEFIT_PRIVATE_DISABILITY, WH_INCOME_BENEFIT_PRIVATE_DISABILITY_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_WorkersComp[] = { WH_INCOME_BENEFIT_WORKERS_COMP, WH_INCOME_BENEFIT_WORKERS_COMP_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_TANF[] = { WH_INCOME_BENEFIT_TANF, WH_INCOME_BENEFIT_TANF_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_GA[] = { WH_INCOME_BENEFIT_GA, WH_INCOME_BENEFIT_GA_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_SocSecRetirement[] = { WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT, WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_Pension[] = { WH_INCOME_BENEFIT_PENSION, WH_INCOME_BENEFIT_PENSION_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_ChildSupport[] = { WH_INCOME_BENEFIT_CHILD_SUPPORT, WH_INCOME_BENEFIT_CHILD_SUPPORT_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_Alimony[] = { WH_INCOME_BENEFIT_ALIMONY, WH_INCOME_BENEFIT_ALIMONY_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_OtherIncomeSource[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE, WH_INCOME_BENEFIT_OTHER_INCOME_AMOUNT };
static const guint columns_annual_income_sources_income_benefit_OtherIncomeSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE_IDENTIFY };
static const WhLayoutField fields_annual_income_sources[] = {
  { "income_benefit.Earned", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_Earned, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Earned income"), N_("Wages, before taxes."), NULL, help_income_benefit_Earned, 1 },
  { "income_benefit.Unemployment", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_Unemployment, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Unemployment insurance"), NULL, NULL, help_income_benefit_Unemployment, 1 },
  { "income_benefit.SSI", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_SSI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Supplemental Security Income (SSI)"), NULL, NULL, help_income_benefit_SSI, 1 },
  { "income_benefit.SSDI", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_SSDI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Social Security Disability Insurance (SSDI)"), NULL, NULL, help_income_benefit_SSDI, 1 },
  { "income_benefit.VADisabilityService", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_VADisabilityService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("VA disability, service-connected"), NULL, NULL, help_income_benefit_VADisabilityService, 1 },
  { "income_benefit.VADisabilityNonService", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_VADisabilityNonService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("VA disability, not service-connected"), N_("Also called VA pension."), NULL, help_income_benefit_VADisabilityNonService, 1 },
  { "income_benefit.PrivateDisability", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_PrivateDisability, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Private disability insurance"), NULL, NULL, NULL, 0 },
  { "income_benefit.WorkersComp", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_WorkersComp, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Workers’ compensation"), NULL, NULL, NULL, 0 },
  { "income_benefit.TANF", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_TANF, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Temporary Assistance for Needy Families (TANF)"), NULL, NULL, help_income_benefit_TANF, 1 },
  { "income_benefit.GA", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_GA, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("General Assistance (GA)"), NULL, NULL, help_income_benefit_GA, 1 },
  { "income_benefit.SocSecRetirement", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_SocSecRetirement, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Retirement income from Social Security"), NULL, NULL, NULL, 0 },
  { "income_benefit.Pension", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_Pension, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Pension from a former job"), NULL, NULL, NULL, 0 },
  { "income_benefit.ChildSupport", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_ChildSupport, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Child support"), NULL, NULL, help_income_benefit_ChildSupport, 1 },
  { "income_benefit.Alimony", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_Alimony, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Alimony or other spousal support"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherIncomeSource", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_OtherIncomeSource, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Other source"), NULL, NULL, help_income_benefit_OtherIncomeSource, 1 },
  { "income_benefit.OtherIncomeSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_annual_income_sources_income_benefit_OtherIncomeSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "OtherIncomeSource=1", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Which other source?"), NULL, NULL, NULL, 0 },
};
static const guint columns_annual_income_total_income_benefit_TotalMonthlyIncome[] = { WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME };
static const WhLayoutField fields_annual_income_total[] = {
  { "income_benefit.TotalMonthlyIncome", WH_KIND_INCOME_BENEFIT, columns_annual_income_total_income_benefit_TotalMonthlyIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, "income_total", FALSE, FALSE, FALSE, N_("Monthly income in all"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_annual_income[] = {
  { "income", WH_PER_PERSON, fields_annual_income_income, 1, FALSE, N_("Income"), NULL },
  { "sources", WH_PER_PERSON, fields_annual_income_sources, 16, FALSE, N_("Sources"), N_("Mark each source that the person has now, with the monthly amount.") },
  { "total", WH_PER_PERSON, fields_annual_income_total, 1, FALSE, N_("Together"), NULL },
};

static const guint columns_annual_benefits_noncash_income_benefit_BenefitsFromAnySource[] = { WH_INCOME_BENEFIT_BENEFITS_FROM_ANY_SOURCE };
static const guint columns_annual_benefits_noncash_income_benefit_SNAP[] = { WH_INCOME_BENEFIT_SNAP };
static const guint columns_annual_benefits_noncash_income_benefit_WIC[] = { WH_INCOME_BENEFIT_WIC };
static const guint columns_annual_benefits_noncash_income_benefit_TANFChildCare[] = { WH_INCOME_BENEFIT_TANF_CHILD_CARE };
static const guint columns_annual_benefits_noncash_income_benefit_TANFTransportation[] = { WH_INCOME_BENEFIT_TANF_TRANSPORTATION };
static const guint columns_annual_benefits_noncash_income_benefit_OtherTANF[] = { WH_INCOME_BENEFIT_OTHER_TANF };
static const guint columns_annual_benefits_noncash_income_benefit_OtherBenefitsSource[] = { WH_INCOME_BENEFIT_OTHER_BENEFITS_SOURCE };
static const guint columns_annual_benefits_noncash_income_benefit_OtherBenefitsSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_BENEFITS_SOURCE_IDENTIFY };
static const WhLayoutField fields_annual_benefits_noncash[] = {
  { "income_benefit.BenefitsFromAnySource", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_noncash_income_benefit_BenefitsFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Non-cash benefits from any source"), NULL, NULL, help_income_benefit_BenefitsFromAnySource, 1 },
  { "income_benefit.SNAP", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_noncash_income_benefit_SNAP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Food assistance (SNAP)"), N_("Supplemental Nutrition Assistance Program, once food stamps."), NULL, help_income_benefit_SNAP, 1 },
  { "income_benefit.WIC", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_noncash_income_benefit_WIC, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("WIC"), N_("Special nutrition program for women, infants and children."), NULL, NULL, 0 },
  { "income_benefit.TANFChildCare", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_noncash_income_benefit_TANFChildCare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("TANF child care"), NULL, NULL, NULL, 0 },
  { "income_benefit.TANFTransportation", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_noncash_income_benefit_TANFTransportation, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("TANF transportation"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherTANF", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_noncash_income_benefit_OtherTANF, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other TANF-funded services"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherBenefitsSource", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_noncash_income_benefit_OtherBenefitsSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other source"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherBenefitsSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_noncash_income_benefit_OtherBenefitsSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which other benefit?"), NULL, NULL, NULL, 0 },
};
static const guint columns_annual_benefits_insurance_income_benefit_InsuranceFromAnySource[] = { WH_INCOME_BENEFIT_INSURANCE_FROM_ANY_SOURCE };
static const guint columns_annual_benefits_insurance_income_benefit_Medicaid[] = { WH_INCOME_BENEFIT_MEDICAID };
static const guint columns_annual_benefits_insurance_income_benefit_NoMedicaidReason[] = { WH_INCOME_BENEFIT_NO_MEDICAID_REASON };
static const guint columns_annual_benefits_insurance_income_benefit_Medicare[] = { WH_INCOME_BENEFIT_MEDICARE };
static const guint columns_annual_benefits_insurance_income_benefit_NoMedicareReason[] = { WH_INCOME_BENEFIT_NO_MEDICARE_REASON };
static const guint columns_annual_benefits_insurance_income_benefit_SCHIP[] = { WH_INCOME_BENEFIT_SCHIP };
static const guint columns_annual_benefits_insurance_income_benefit_NoSCHIPReason[] = { WH_INCOME_BENEFIT_NO_SCHIP_REASON };
static const guint columns_annual_benefits_insurance_income_benefit_VHAServices[] = { WH_INCOME_BENEFIT_VHA_SERVICES };
static const guint columns_annual_benefits_insurance_income_benefit_NoVHAReason[] = { WH_INCOME_BENEFIT_NO_VHA_REASON };
static const guint columns_annual_benefits_insurance_income_benefit_EmployerProvided[] = { WH_INCOME_BENEFIT_EMPLOYER_PROVIDED };
static const guint columns_annual_benefits_insurance_income_benefit_NoEmployerProvidedReason[] = { WH_INCOME_BENEFIT_NO_EMPLOYER_PROVIDED_REASON };
static const guint columns_annual_benefits_insurance_income_benefit_COBRA[] = { WH_INCOME_BENEFIT_COBRA };
static const guint columns_annual_benefits_insurance_income_benefit_NoCOBRAReason[] = { WH_INCOME_BENEFIT_NO_COBRA_REASON };
static const guint columns_annual_benefits_insurance_income_benefit_PrivatePay[] = { WH_INCOME_BENEFIT_PRIVATE_PAY };
static const guint columns_annual_benefits_insurance_income_benefit_NoPrivatePayReason[] = { WH_INCOME_BENEFIT_NO_PRIVATE_PAY_REASON };
static const guint columns_annual_benefits_insurance_income_benefit_StateHealthIns[] = { WH_INCOME_BENEFIT_STATE_HEALTH_INS };
static const guint columns_annual_benefits_insurance_income_benefit_NoStateHealthInsReason[] = { WH_INCOME_BENEFIT_NO_STATE_HEALTH_INS_REASON };
static const guint columns_annual_benefits_insurance_income_benefit_IndianHealthServices[] = { WH_INCOME_BENEFIT_INDIAN_HEALTH_SERVICES };
static const guint columns_annual_benefits_insurance_income_benefit_NoIndianHealthServicesReason[] = { WH_INCOME_BENEFIT_NO_INDIAN_HEALTH_SERVICES_REASON };
static const guint columns_annual_benefits_insurance_income_benefit_OtherInsurance[] = { WH_INCOME_BENEFIT_OTHER_INSURANCE };
static const guint columns_annual_benefits_insurance_income_benefit_OtherInsuranceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INSURANCE_IDENTIFY };
static const WhLayoutField fields_annual_benefits_insurance[] = {
  { "income_benefit.InsuranceFromAnySource", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_InsuranceFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Covered by health insurance"), NULL, NULL, help_income_benefit_InsuranceFromAnySource, 1 },
  { "income_benefit.Medicaid", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_Medicaid, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Medicaid"), NULL, NULL, help_income_benefit_Medicaid, 1 },
  { "income_benefit.NoMedicaidReason", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_NoMedicaidReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.Medicare", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_Medicare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Medicare"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoMedicareReason", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_NoMedicareReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.SCHIP", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_SCHIP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Children’s health insurance"), N_("State Children’s Health Insurance Program (SCHIP)."), NULL, help_income_benefit_SCHIP, 1 },
  { "income_benefit.NoSCHIPReason", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_NoSCHIPReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.VHAServices", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_VHAServices, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Veterans’ health care (VHA)"), NULL, NULL, help_income_benefit_VHAServices, 1 },
  { "income_benefit.NoVHAReason", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_NoVHAReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.EmployerProvided", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_EmployerProvided, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Through an employer"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoEmployerProvidedReason", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_NoEmployerProvidedReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.COBRA", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_COBRA, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Kept after a job (COBRA)"), NULL, NULL, help_income_benefit_COBRA, 1 },
  { "income_benefit.NoCOBRAReason", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_NoCOBRAReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.PrivatePay", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_PrivatePay, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Private pay"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoPrivatePayReason", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_NoPrivatePayReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.StateHealthIns", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_StateHealthIns, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("State insurance for adults"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoStateHealthInsReason", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_NoStateHealthInsReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.IndianHealthServices", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_IndianHealthServices, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Indian Health Services"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoIndianHealthServicesReason", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_NoIndianHealthServicesReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherInsurance", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_OtherInsurance, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other insurance"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherInsuranceIdentify", WH_KIND_INCOME_BENEFIT, columns_annual_benefits_insurance_income_benefit_OtherInsuranceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which other insurance?"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_annual_benefits[] = {
  { "noncash", WH_PER_PERSON, fields_annual_benefits_noncash, 8, FALSE, N_("Non-cash benefits"), NULL },
  { "insurance", WH_PER_PERSON, fields_annual_benefits_insurance, 21, FALSE, N_("Health insurance"), NULL },
};

static const guint columns_annual_health_hiv_hiv_aids_TCellCountAvailable[] = { WH_HIV_AIDS_T_CELL_COUNT_AVAILABLE };
static const guint columns_annual_health_hiv_hiv_aids_TCellCount[] = { WH_HIV_AIDS_T_CELL_COUNT };
static const guint columns_annual_health_hiv_hiv_aids_TCellSource[] = { WH_HIV_AIDS_T_CELL_SOURCE };
static const guint columns_annual_health_hiv_hiv_aids_ViralLoadAvailable[] = { WH_HIV_AIDS_VIRAL_LOAD_AVAILABLE };
static const guint columns_annual_health_hiv_hiv_aids_ViralLoad[] = { WH_HIV_AIDS_VIRAL_LOAD };
static const guint columns_annual_health_hiv_hiv_aids_ViralLoadSource[] = { WH_HIV_AIDS_VIRAL_LOAD_SOURCE };
static const guint columns_annual_health_hiv_hiv_aids_AntiRetroviral[] = { WH_HIV_AIDS_ANTI_RETROVIRAL };
static const WhLayoutField fields_annual_health_hiv[] = {
  { "hiv_aids.TCellCountAvailable", WH_KIND_HIV_AIDS, columns_annual_health_hiv_hiv_aids_TCellCountAvailable, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("T-cell (CD4) count available"), NULL, NULL, NULL, 0 },
  { "hiv_aids.TCellCount", WH_KIND_HIV_AIDS, columns_annual_health_hiv_hiv_aids_TCellCount, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("T-cell count"), NULL, NULL, NULL, 0 },
  { "hiv_aids.TCellSource", WH_KIND_HIV_AIDS, columns_annual_health_hiv_hiv_aids_TCellSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How was the count learned?"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoadAvailable", WH_KIND_HIV_AIDS, columns_annual_health_hiv_hiv_aids_ViralLoadAvailable, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Viral load available"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoad", WH_KIND_HIV_AIDS, columns_annual_health_hiv_hiv_aids_ViralLoad, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Viral load"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoadSource", WH_KIND_HIV_AIDS, columns_annual_health_hiv_hiv_aids_ViralLoadSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How was the load learned?"), NULL, NULL, NULL, 0 },
  { "hiv_aids.AntiRetroviral", WH_KIND_HIV_AIDS, columns_annual_health_hiv_hiv_aids_AntiRetroviral, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Prescribed anti-retroviral drugs"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_annual_health[] = {
  { "hiv", WH_PER_PERSON, fields_annual_health_hiv, 7, TRUE, N_("HIV/AIDS"), N_("Asked of each person alone, where nobody else can hear or see the answer. The answer is kept apart and shown to few.") },
};

static const guint columns_annual_work_soar_income_benefit_ConnectionWithSOAR[] = { WH_INCOME_BENEFIT_CONNECTION_WITH_SOAR };
static const WhLayoutField fields_annual_work_soar[] = {
  { "income_benefit.ConnectionWithSOAR", WH_KIND_INCOME_BENEFIT, columns_annual_work_soar_income_benefit_ConnectionWithSOAR, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Connected with SOAR"), N_("Help with applying for SSI and SSDI."), NULL, help_income_benefit_ConnectionWithSOAR, 1 },
};
static const WhLayoutGroup groups_annual_work[] = {
  { "soar", WH_PER_PERSON, fields_annual_work_soar, 1, FALSE, N_("Benefits"), NULL },
};

static const WhLayoutPage pages_annual[] = {
  { "occasion", WH_PER_HOUSEHOLD, groups_annual_occasion, 1, N_("When"), NULL },
  { "income", WH_PER_PERSON, groups_annual_income, 3, N_("Income"), N_("What the person themselves receives in a month. A child’s benefits count for the adult who receives them.") },
  { "benefits", WH_PER_PERSON, groups_annual_benefits, 2, N_("Benefits"), N_("What the person has now. A child’s food assistance counts for the adult who receives it; insurance is each person’s own.") },
  { "health", WH_PER_PERSON, groups_annual_health, 1, N_("Health"), N_("By the person’s own word; no proof is asked for here.") },
  { "work", WH_PER_PERSON, groups_annual_work, 1, N_("Work and school"), NULL },
};

const WhLayout wh_layout_annual = {
  "annual", pages_annual, 5, 1u << WH_STAGE_ANNUAL_ASSESSMENT,
  5, "income_benefit.InformationDate", WH_WHOM_HOUSEHOLD, N_("Annual assessment"),
};

static const guint columns_exit_leaving_exit_exit_ExitDate[] = { WH_EXIT_EXIT_DATE };
static const WhLayoutSuggestion suggestions_exit_leaving_exit_exit_ExitDate[] = { { "today", NULL } };
static const guint columns_exit_leaving_exit_exit_Destination[] = { WH_EXIT_DESTINATION };
static const guint columns_exit_leaving_exit_exit_DestinationSubsidyType[] = { WH_EXIT_DESTINATION_SUBSIDY_TYPE };
static const guint columns_exit_leaving_exit_exit_OtherDestination[] = { WH_EXIT_OTHER_DESTINATION };
static const WhLayoutField fields_exit_leaving_exit[] = {
  { "exit.ExitDate", WH_KIND_EXIT, columns_exit_leaving_exit_exit_ExitDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_exit_leaving_exit_exit_ExitDate, 1, NULL, FALSE, TRUE, FALSE, N_("Last day"), N_("The day on which the person left. In a shelter that counts nights, the day after the last night."), NULL, help_exit_ExitDate, 7 },
  { "exit.Destination", WH_KIND_EXIT, columns_exit_leaving_exit_exit_Destination, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("Where is the person going?"), N_("Where they will sleep after leaving."), N_("Type part of a word, or the code."), help_exit_Destination, 1 },
  { "exit.DestinationSubsidyType", WH_KIND_EXIT, columns_exit_leaving_exit_exit_DestinationSubsidyType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("Which rental subsidy?"), NULL, NULL, NULL, 0 },
  { "exit.OtherDestination", WH_KIND_EXIT, columns_exit_leaving_exit_exit_OtherDestination, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, TRUE, FALSE, N_("Which other place?"), NULL, NULL, NULL, 0 },
};
static const guint columns_exit_leaving_assessment_exit_HousingAssessment[] = { WH_EXIT_HOUSING_ASSESSMENT };
static const guint columns_exit_leaving_assessment_exit_SubsidyInformation[] = { WH_EXIT_SUBSIDY_INFORMATION };
static const guint columns_exit_leaving_assessment_exit_CMExitReason[] = { WH_EXIT_CM_EXIT_REASON };
static const WhLayoutField fields_exit_leaving_assessment[] = {
  { "exit.HousingAssessment", WH_KIND_EXIT, columns_exit_leaving_assessment_exit_HousingAssessment, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("What became of the housing?"), N_("Whether the household could keep the housing it had at the start."), NULL, help_exit_HousingAssessment, 1 },
  { "exit.SubsidyInformation", WH_KIND_EXIT, columns_exit_leaving_assessment_exit_SubsidyInformation, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("With or without a subsidy?"), NULL, NULL, NULL, 0 },
  { "exit.CMExitReason", WH_KIND_EXIT, columns_exit_leaving_assessment_exit_CMExitReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why did case management end?"), NULL, NULL, NULL, 0 },
};
static const guint columns_exit_leaving_youth_exit_ProjectCompletionStatus[] = { WH_EXIT_PROJECT_COMPLETION_STATUS };
static const guint columns_exit_leaving_youth_exit_EarlyExitReason[] = { WH_EXIT_EARLY_EXIT_REASON };
static const guint columns_exit_leaving_youth_exit_DestinationSafeClient[] = { WH_EXIT_DESTINATION_SAFE_CLIENT };
static const guint columns_exit_leaving_youth_exit_DestinationSafeWorker[] = { WH_EXIT_DESTINATION_SAFE_WORKER };
static const guint columns_exit_leaving_youth_exit_PosAdultConnections[] = { WH_EXIT_POS_ADULT_CONNECTIONS };
static const guint columns_exit_leaving_youth_exit_PosPeerConnections[] = { WH_EXIT_POS_PEER_CONNECTIONS };
static const guint columns_exit_leaving_youth_exit_PosCommunityConnections[] = { WH_EXIT_POS_COMMUNITY_CONNECTIONS };
static const WhLayoutField fields_exit_leaving_youth[] = {
  { "exit.ProjectCompletionStatus", WH_KIND_EXIT, columns_exit_leaving_youth_exit_ProjectCompletionStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Was the project completed?"), NULL, NULL, help_exit_ProjectCompletionStatus, 1 },
  { "exit.EarlyExitReason", WH_KIND_EXIT, columns_exit_leaving_youth_exit_EarlyExitReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why did the youth leave early?"), NULL, NULL, NULL, 0 },
  { "exit.DestinationSafeClient", WH_KIND_EXIT, columns_exit_leaving_youth_exit_DestinationSafeClient, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Is the place safe? In the youth’s view"), NULL, NULL, help_exit_DestinationSafeClient, 1 },
  { "exit.DestinationSafeWorker", WH_KIND_EXIT, columns_exit_leaving_youth_exit_DestinationSafeWorker, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Is the place safe? In the worker’s view"), NULL, NULL, help_exit_DestinationSafeWorker, 1 },
  { "exit.PosAdultConnections", WH_KIND_EXIT, columns_exit_leaving_youth_exit_PosAdultConnections, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Lasting connections to adults outside the project"), NULL, NULL, NULL, 0 },
  { "exit.PosPeerConnections", WH_KIND_EXIT, columns_exit_leaving_youth_exit_PosPeerConnections, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Lasting connections to peers outside the project"), NULL, NULL, NULL, 0 },
  { "exit.PosCommunityConnections", WH_KIND_EXIT, columns_exit_leaving_youth_exit_PosCommunityConnections, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Lasting connections to the community"), NULL, NULL, NULL, 0 },
};
static const guint columns_exit_leaving_counseling_exit_CounselingReceived[] = { WH_EXIT_COUNSELING_RECEIVED };
static const guint columns_exit_leaving_counseling_exit_IndividualCounseling[] = { WH_EXIT_INDIVIDUAL_COUNSELING };
static const guint columns_exit_leaving_counseling_exit_FamilyCounseling[] = { WH_EXIT_FAMILY_COUNSELING };
static const guint columns_exit_leaving_counseling_exit_GroupCounseling[] = { WH_EXIT_GROUP_COUNSELING };
static const guint columns_exit_leaving_counseling_exit_SessionCountAtExit[] = { WH_EXIT_SESSION_COUNT_AT_EXIT };
static const guint columns_exit_leaving_counseling_exit_SessionsInPlan[] = { WH_EXIT_SESSIONS_IN_PLAN };
static const guint columns_exit_leaving_counseling_exit_PostExitCounselingPlan[] = { WH_EXIT_POST_EXIT_COUNSELING_PLAN };
static const WhLayoutField fields_exit_leaving_counseling[] = {
  { "exit.CounselingReceived", WH_KIND_EXIT, columns_exit_leaving_counseling_exit_CounselingReceived, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Counseling received"), NULL, NULL, NULL, 0 },
  { "exit.IndividualCounseling", WH_KIND_EXIT, columns_exit_leaving_counseling_exit_IndividualCounseling, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Individual"), NULL, NULL, NULL, 0 },
  { "exit.FamilyCounseling", WH_KIND_EXIT, columns_exit_leaving_counseling_exit_FamilyCounseling, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Family"), NULL, NULL, NULL, 0 },
  { "exit.GroupCounseling", WH_KIND_EXIT, columns_exit_leaving_counseling_exit_GroupCounseling, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Group or peer"), NULL, NULL, NULL, 0 },
  { "exit.SessionCountAtExit", WH_KIND_EXIT, columns_exit_leaving_counseling_exit_SessionCountAtExit, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Sessions attended"), NULL, NULL, NULL, 0 },
  { "exit.SessionsInPlan", WH_KIND_EXIT, columns_exit_leaving_counseling_exit_SessionsInPlan, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Sessions in the plan"), NULL, NULL, NULL, 0 },
  { "exit.PostExitCounselingPlan", WH_KIND_EXIT, columns_exit_leaving_counseling_exit_PostExitCounselingPlan, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Plan to go on after leaving"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_exit_leaving[] = {
  { "exit", WH_PER_PERSON, fields_exit_leaving_exit, 4, FALSE, N_("End of the stay"), NULL },
  { "assessment", WH_PER_PERSON, fields_exit_leaving_assessment, 3, FALSE, N_("Housing at the end"), NULL },
  { "youth", WH_PER_PERSON, fields_exit_leaving_youth, 7, FALSE, N_("Completion"), NULL },
  { "counseling", WH_PER_PERSON, fields_exit_leaving_counseling, 7, FALSE, N_("Counseling"), NULL },
};

static const guint columns_exit_income_income_income_benefit_IncomeFromAnySource[] = { WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE };
static const WhLayoutField fields_exit_income_income[] = {
  { "income_benefit.IncomeFromAnySource", WH_KIND_INCOME_BENEFIT, columns_exit_income_income_income_benefit_IncomeFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Income from any source"), NULL, NULL, help_income_benefit_IncomeFromAnySource, 1 },
};
static const guint columns_exit_income_sources_income_benefit_Earned[] = { WH_INCOME_BENEFIT_EARNED, WH_INCOME_BENEFIT_EARNED_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_Unemployment[] = { WH_INCOME_BENEFIT_UNEMPLOYMENT, WH_INCOME_BENEFIT_UNEMPLOYMENT_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_SSI[] = { WH_INCOME_BENEFIT_SSI, WH_INCOME_BENEFIT_SSI_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_SSDI[] = { WH_INCOME_BENEFIT_SSDI, WH_INCOME_BENEFIT_SSDI_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_VADisabilityService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_VADisabilityNonService[] = { WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_PrivateDisability[] = { WH_INCOME_BENEFIT_PRIVATE_DISABILITY, WH_INCOME_BENEFIT_PRIVATE_DISABILITY_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_WorkersComp[] = { WH_INCOME_BENEFIT_WORKERS_COMP, WH_INCOME_BENEFIT_WORKERS_COMP_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_TANF[] = { WH_INCOME_BENEFIT_TANF, WH_INCOME_BENEFIT_TANF_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_GA[] = { WH_INCOME_BENEFIT_GA, WH_INCOME_BENEFIT_GA_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_SocSecRetirement[] = { WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT, WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_Pension[] = { WH_INCOME_BENEFIT_PENSION, WH_INCOME_BENEFIT_PENSION_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_ChildSupport[] = { WH_INCOME_BENEFIT_CHILD_SUPPORT, WH_INCOME_BENEFIT_CHILD_SUPPORT_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_Alimony[] = { WH_INCOME_BENEFIT_ALIMONY, WH_INCOME_BENEFIT_ALIMONY_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_OtherIncomeSource[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE, WH_INCOME_BENEFIT_OTHER_INCOME_AMOUNT };
static const guint columns_exit_income_sources_income_benefit_OtherIncomeSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE_IDENTIFY };
static const WhLayoutField fields_exit_income_sources[] = {
  { "income_benefit.Earned", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_Earned, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Earned income"), N_("Wages, before taxes."), NULL, help_income_benefit_Earned, 1 },
  { "income_benefit.Unemployment", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_Unemployment, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Unemployment insurance"), NULL, NULL, help_income_benefit_Unemployment, 1 },
  { "income_benefit.SSI", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_SSI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Supplemental Security Income (SSI)"), NULL, NULL, help_income_benefit_SSI, 1 },
  { "income_benefit.SSDI", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_SSDI, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Social Security Disability Insurance (SSDI)"), NULL, NULL, help_income_benefit_SSDI, 1 },
  { "income_benefit.VADisabilityService", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_VADisabilityService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("VA disability, service-connected"), NULL, NULL, help_income_benefit_VADisabilityService, 1 },
  { "income_benefit.VADisabilityNonService", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_VADisabilityNonService, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("VA disability, not service-connected"), N_("Also called VA pension."), NULL, help_income_benefit_VADisabilityNonService, 1 },
  { "income_benefit.PrivateDisability", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_PrivateDisability, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Private disability insurance"), NULL, NULL, NULL, 0 },
  { "income_benefit.WorkersComp", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_WorkersComp, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Workers’ compensation"), NULL, NULL, NULL, 0 },
  { "income_benefit.TANF", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_TANF, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Temporary Assistance for Needy Families (TANF)"), NULL, NULL, help_income_benefit_TANF, 1 },
  { "income_benefit.GA", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_GA, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("General Assistance (GA)"), NULL, NULL, help_income_benefit_GA, 1 },
  { "income_benefit.SocSecRetirement", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_SocSecRetirement, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Retirement income from Social Security"), NULL, NULL, NULL, 0 },
  { "income_benefit.Pension", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_Pension, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Pension from a former job"), NULL, NULL, NULL, 0 },
  { "income_benefit.ChildSupport", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_ChildSupport, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Child support"), NULL, NULL, help_income_benefit_ChildSupport, 1 },
  { "income_benefit.Alimony", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_Alimony, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Alimony or other spousal support"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherIncomeSource", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_OtherIncomeSource, 2, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Other source"), NULL, NULL, help_income_benefit_OtherIncomeSource, 1 },
  { "income_benefit.OtherIncomeSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_exit_income_sources_income_benefit_OtherIncomeSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "OtherIncomeSource=1", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Which other source?"), NULL, NULL, NULL, 0 },
};
static const guint columns_exit_income_total_income_benefit_TotalMonthlyIncome[] = { WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME };
static const WhLayoutField fields_exit_income_total[] = {
  { "income_benefit.TotalMonthlyIncome", WH_KIND_INCOME_BENEFIT, columns_exit_income_total_income_benefit_TotalMonthlyIncome, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, "income_total", FALSE, FALSE, FALSE, N_("Monthly income in all"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_exit_income[] = {
  { "income", WH_PER_PERSON, fields_exit_income_income, 1, FALSE, N_("Income"), NULL },
  { "sources", WH_PER_PERSON, fields_exit_income_sources, 16, FALSE, N_("Sources"), N_("Mark each source that the person has now, with the monthly amount.") },
  { "total", WH_PER_PERSON, fields_exit_income_total, 1, FALSE, N_("Together"), NULL },
};

static const guint columns_exit_benefits_noncash_income_benefit_BenefitsFromAnySource[] = { WH_INCOME_BENEFIT_BENEFITS_FROM_ANY_SOURCE };
static const guint columns_exit_benefits_noncash_income_benefit_SNAP[] = { WH_INCOME_BENEFIT_SNAP };
static const guint columns_exit_benefits_noncash_income_benefit_WIC[] = { WH_INCOME_BENEFIT_WIC };
static const guint columns_exit_benefits_noncash_income_benefit_TANFChildCare[] = { WH_INCOME_BENEFIT_TANF_CHILD_CARE };
static const guint columns_exit_benefits_noncash_income_benefit_TANFTransportation[] = { WH_INCOME_BENEFIT_TANF_TRANSPORTATION };
static const guint columns_exit_benefits_noncash_income_benefit_OtherTANF[] = { WH_INCOME_BENEFIT_OTHER_TANF };
static const guint columns_exit_benefits_noncash_income_benefit_OtherBenefitsSource[] = { WH_INCOME_BENEFIT_OTHER_BENEFITS_SOURCE };
static const guint columns_exit_benefits_noncash_income_benefit_OtherBenefitsSourceIdentify[] = { WH_INCOME_BENEFIT_OTHER_BENEFITS_SOURCE_IDENTIFY };
static const WhLayoutField fields_exit_benefits_noncash[] = {
  { "income_benefit.BenefitsFromAnySource", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_noncash_income_benefit_BenefitsFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Non-cash benefits from any source"), NULL, NULL, help_income_benefit_BenefitsFromAnySource, 1 },
  { "income_benefit.SNAP", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_noncash_income_benefit_SNAP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Food assistance (SNAP)"), N_("Supplemental Nutrition Assistance Program, once food stamps."), NULL, help_income_benefit_SNAP, 1 },
  { "income_benefit.WIC", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_noncash_income_benefit_WIC, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("WIC"), N_("Special nutrition program for women, infants and children."), NULL, NULL, 0 },
  { "income_benefit.TANFChildCare", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_noncash_income_benefit_TANFChildCare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("TANF child care"), NULL, NULL, NULL, 0 },
  { "income_benefit.TANFTransportation", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_noncash_income_benefit_TANFTransportation, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("TANF transportation"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherTANF", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_noncash_income_benefit_OtherTANF, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other TANF-funded services"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherBenefitsSource", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_noncash_income_benefit_OtherBenefitsSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other source"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherBenefitsSourceIdentify", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_noncash_income_benefit_OtherBenefitsSourceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which other benefit?"), NULL, NULL, NULL, 0 },
};
static const guint columns_exit_benefits_insurance_income_benefit_InsuranceFromAnySource[] = { WH_INCOME_BENEFIT_INSURANCE_FROM_ANY_SOURCE };
static const guint columns_exit_benefits_insurance_income_benefit_Medicaid[] = { WH_INCOME_BENEFIT_MEDICAID };
static const guint columns_exit_benefits_insurance_income_benefit_NoMedicaidReason[] = { WH_INCOME_BENEFIT_NO_MEDICAID_REASON };
static const guint columns_exit_benefits_insurance_income_benefit_Medicare[] = { WH_INCOME_BENEFIT_MEDICARE };
static const guint columns_exit_benefits_insurance_income_benefit_NoMedicareReason[] = { WH_INCOME_BENEFIT_NO_MEDICARE_REASON };
static const guint columns_exit_benefits_insurance_income_benefit_SCHIP[] = { WH_INCOME_BENEFIT_SCHIP };
static const guint columns_exit_benefits_insurance_income_benefit_NoSCHIPReason[] = { WH_INCOME_BENEFIT_NO_SCHIP_REASON };
static const guint columns_exit_benefits_insurance_income_benefit_VHAServices[] = { WH_INCOME_BENEFIT_VHA_SERVICES };
static const guint columns_exit_benefits_insurance_income_benefit_NoVHAReason[] = { WH_INCOME_BENEFIT_NO_VHA_REASON };
static const guint columns_exit_benefits_insurance_income_benefit_EmployerProvided[] = { WH_INCOME_BENEFIT_EMPLOYER_PROVIDED };
static const guint columns_exit_benefits_insurance_income_benefit_NoEmployerProvidedReason[] = { WH_INCOME_BENEFIT_NO_EMPLOYER_PROVIDED_REASON };
static const guint columns_exit_benefits_insurance_income_benefit_COBRA[] = { WH_INCOME_BENEFIT_COBRA };
static const guint columns_exit_benefits_insurance_income_benefit_NoCOBRAReason[] = { WH_INCOME_BENEFIT_NO_COBRA_REASON };
static const guint columns_exit_benefits_insurance_income_benefit_PrivatePay[] = { WH_INCOME_BENEFIT_PRIVATE_PAY };
static const guint columns_exit_benefits_insurance_income_benefit_NoPrivatePayReason[] = { WH_INCOME_BENEFIT_NO_PRIVATE_PAY_REASON };
static const guint columns_exit_benefits_insurance_income_benefit_StateHealthIns[] = { WH_INCOME_BENEFIT_STATE_HEALTH_INS };
static const guint columns_exit_benefits_insurance_income_benefit_NoStateHealthInsReason[] = { WH_INCOME_BENEFIT_NO_STATE_HEALTH_INS_REASON };
static const guint columns_exit_benefits_insurance_income_benefit_IndianHealthServices[] = { WH_INCOME_BENEFIT_INDIAN_HEALTH_SERVICES };
static const guint columns_exit_benefits_insurance_income_benefit_NoIndianHealthServicesReason[] = { WH_INCOME_BENEFIT_NO_INDIAN_HEALTH_SERVICES_REASON };
static const guint columns_exit_benefits_insurance_income_benefit_OtherInsurance[] = { WH_INCOME_BENEFIT_OTHER_INSURANCE };
static const guint columns_exit_benefits_insurance_income_benefit_OtherInsuranceIdentify[] = { WH_INCOME_BENEFIT_OTHER_INSURANCE_IDENTIFY };
static const WhLayoutField fields_exit_benefits_insurance[] = {
  { "income_benefit.InsuranceFromAnySource", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_InsuranceFromAnySource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Covered by health insurance"), NULL, NULL, help_income_benefit_InsuranceFromAnySource, 1 },
  { "income_benefit.Medicaid", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_Medicaid, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Medicaid"), NULL, NULL, help_income_benefit_Medicaid, 1 },
  { "income_benefit.NoMedicaidReason", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_NoMedicaidReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.Medicare", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_Medicare, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Medicare"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoMedicareReason", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_NoMedicareReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.SCHIP", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_SCHIP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Children’s health insurance"), N_("State Children’s Health Insurance Program (SCHIP)."), NULL, help_income_benefit_SCHIP, 1 },
  { "income_benefit.NoSCHIPReason", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_NoSCHIPReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.VHAServices", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_VHAServices, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Veterans’ health care (VHA)"), NULL, NULL, help_income_benefit_VHAServices, 1 },
  { "income_benefit.NoVHAReason", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_NoVHAReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.EmployerProvided", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_EmployerProvided, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Through an employer"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoEmployerProvidedReason", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_NoEmployerProvidedReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.COBRA", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_COBRA, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Kept after a job (COBRA)"), NULL, NULL, help_income_benefit_COBRA, 1 },
  { "income_benefit.NoCOBRAReason", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_NoCOBRAReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.PrivatePay", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_PrivatePay, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Private pay"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoPrivatePayReason", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_NoPrivatePayReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.StateHealthIns", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_StateHealthIns, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("State insurance for adults"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoStateHealthInsReason", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_NoStateHealthInsReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.IndianHealthServices", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_IndianHealthServices, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Indian Health Services"), NULL, NULL, NULL, 0 },
  { "income_benefit.NoIndianHealthServicesReason", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_NoIndianHealthServicesReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherInsurance", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_OtherInsurance, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, TRUE, N_("Other insurance"), NULL, NULL, NULL, 0 },
  { "income_benefit.OtherInsuranceIdentify", WH_KIND_INCOME_BENEFIT, columns_exit_benefits_insurance_income_benefit_OtherInsuranceIdentify, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which other insurance?"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_exit_benefits[] = {
  { "noncash", WH_PER_PERSON, fields_exit_benefits_noncash, 8, FALSE, N_("Non-cash benefits"), NULL },
  { "insurance", WH_PER_PERSON, fields_exit_benefits_insurance, 21, FALSE, N_("Health insurance"), NULL },
};

static const guint columns_exit_health_conditions_physical_disability_DisabilityResponse[] = { WH_PHYSICAL_DISABILITY_DISABILITY_RESPONSE };
static const guint columns_exit_health_conditions_physical_disability_IndefiniteAndImpairs[] = { WH_PHYSICAL_DISABILITY_INDEFINITE_AND_IMPAIRS };
static const guint columns_exit_health_conditions_developmental_disability_DisabilityResponse[] = { WH_DEVELOPMENTAL_DISABILITY_DISABILITY_RESPONSE };
static const guint columns_exit_health_conditions_chronic_condition_DisabilityResponse[] = { WH_CHRONIC_CONDITION_DISABILITY_RESPONSE };
static const guint columns_exit_health_conditions_chronic_condition_IndefiniteAndImpairs[] = { WH_CHRONIC_CONDITION_INDEFINITE_AND_IMPAIRS };
static const guint columns_exit_health_conditions_mental_health_disorder_DisabilityResponse[] = { WH_MENTAL_HEALTH_DISORDER_DISABILITY_RESPONSE };
static const guint columns_exit_health_conditions_mental_health_disorder_IndefiniteAndImpairs[] = { WH_MENTAL_HEALTH_DISORDER_INDEFINITE_AND_IMPAIRS };
static const guint columns_exit_health_conditions_substance_use_disorder_DisabilityResponse[] = { WH_SUBSTANCE_USE_DISORDER_DISABILITY_RESPONSE };
static const guint columns_exit_health_conditions_substance_use_disorder_IndefiniteAndImpairs[] = { WH_SUBSTANCE_USE_DISORDER_INDEFINITE_AND_IMPAIRS };
static const WhLayoutField fields_exit_health_conditions[] = {
  { "physical_disability.DisabilityResponse", WH_KIND_PHYSICAL_DISABILITY, columns_exit_health_conditions_physical_disability_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Physical disability"), NULL, NULL, help_physical_disability_DisabilityResponse, 1 },
  { "physical_disability.IndefiniteAndImpairs", WH_KIND_PHYSICAL_DISABILITY, columns_exit_health_conditions_physical_disability_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, help_physical_disability_IndefiniteAndImpairs, 1 },
  { "developmental_disability.DisabilityResponse", WH_KIND_DEVELOPMENTAL_DISABILITY, columns_exit_health_conditions_developmental_disability_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Developmental disability"), NULL, NULL, help_developmental_disability_DisabilityResponse, 1 },
  { "chronic_condition.DisabilityResponse", WH_KIND_CHRONIC_CONDITION, columns_exit_health_conditions_chronic_condition_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Chronic health condition"), NULL, NULL, help_chronic_condition_DisabilityResponse, 1 },
  { "chronic_condition.IndefiniteAndImpairs", WH_KIND_CHRONIC_CONDITION, columns_exit_health_conditions_chronic_condition_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, NULL, 0 },
  { "mental_health_disorder.DisabilityResponse", WH_KIND_MENTAL_HEALTH_DISORDER, columns_exit_health_conditions_mental_health_disorder_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Mental health disorder"), NULL, NULL, help_mental_health_disorder_DisabilityResponse, 1 },
  { "mental_health_disorder.IndefiniteAndImpairs", WH_KIND_MENTAL_HEALTH_DISORDER, columns_exit_health_conditions_mental_health_disorder_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, NULL, 0 },
  { "substance_use_disorder.DisabilityResponse", WH_KIND_SUBSTANCE_USE_DISORDER, columns_exit_health_conditions_substance_use_disorder_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, TRUE, FALSE, FALSE, N_("Substance use disorder"), NULL, NULL, help_substance_use_disorder_DisabilityResponse, 1 },
  { "substance_use_disorder.IndefiniteAndImpairs", WH_KIND_SUBSTANCE_USE_DISORDER, columns_exit_health_conditions_substance_use_disorder_IndefiniteAndImpairs, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Long-lasting and limiting?"), N_("Expected to be of long and indefinite duration, and makes it much harder to live on one’s own."), NULL, NULL, 0 },
};
static const guint columns_exit_health_hiv_hiv_aids_DisabilityResponse[] = { WH_HIV_AIDS_DISABILITY_RESPONSE };
static const guint columns_exit_health_hiv_hiv_aids_TCellCountAvailable[] = { WH_HIV_AIDS_T_CELL_COUNT_AVAILABLE };
static const guint columns_exit_health_hiv_hiv_aids_TCellCount[] = { WH_HIV_AIDS_T_CELL_COUNT };
static const guint columns_exit_health_hiv_hiv_aids_TCellSource[] = { WH_HIV_AIDS_T_CELL_SOURCE };
static const guint columns_exit_health_hiv_hiv_aids_ViralLoadAvailable[] = { WH_HIV_AIDS_VIRAL_LOAD_AVAILABLE };
static const guint columns_exit_health_hiv_hiv_aids_ViralLoad[] = { WH_HIV_AIDS_VIRAL_LOAD };
static const guint columns_exit_health_hiv_hiv_aids_ViralLoadSource[] = { WH_HIV_AIDS_VIRAL_LOAD_SOURCE };
static const guint columns_exit_health_hiv_hiv_aids_AntiRetroviral[] = { WH_HIV_AIDS_ANTI_RETROVIRAL };
static const guint columns_exit_health_hiv_hiv_benefit_ADAP[] = { WH_HIV_BENEFIT_ADAP };
static const guint columns_exit_health_hiv_hiv_benefit_NoADAPReason[] = { WH_HIV_BENEFIT_NO_ADAP_REASON };
static const guint columns_exit_health_hiv_hiv_benefit_RyanWhiteMedDent[] = { WH_HIV_BENEFIT_RYAN_WHITE_MED_DENT };
static const guint columns_exit_health_hiv_hiv_benefit_NoRyanWhiteReason[] = { WH_HIV_BENEFIT_NO_RYAN_WHITE_REASON };
static const WhLayoutField fields_exit_health_hiv[] = {
  { "hiv_aids.DisabilityResponse", WH_KIND_HIV_AIDS, columns_exit_health_hiv_hiv_aids_DisabilityResponse, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("HIV/AIDS"), NULL, NULL, help_hiv_aids_DisabilityResponse, 1 },
  { "hiv_aids.TCellCountAvailable", WH_KIND_HIV_AIDS, columns_exit_health_hiv_hiv_aids_TCellCountAvailable, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("T-cell (CD4) count available"), NULL, NULL, NULL, 0 },
  { "hiv_aids.TCellCount", WH_KIND_HIV_AIDS, columns_exit_health_hiv_hiv_aids_TCellCount, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("T-cell count"), NULL, NULL, NULL, 0 },
  { "hiv_aids.TCellSource", WH_KIND_HIV_AIDS, columns_exit_health_hiv_hiv_aids_TCellSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How was the count learned?"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoadAvailable", WH_KIND_HIV_AIDS, columns_exit_health_hiv_hiv_aids_ViralLoadAvailable, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Viral load available"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoad", WH_KIND_HIV_AIDS, columns_exit_health_hiv_hiv_aids_ViralLoad, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Viral load"), NULL, NULL, NULL, 0 },
  { "hiv_aids.ViralLoadSource", WH_KIND_HIV_AIDS, columns_exit_health_hiv_hiv_aids_ViralLoadSource, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How was the load learned?"), NULL, NULL, NULL, 0 },
  { "hiv_aids.AntiRetroviral", WH_KIND_HIV_AIDS, columns_exit_health_hiv_hiv_aids_AntiRetroviral, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Prescribed anti-retroviral drugs"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.ADAP", WH_KIND_HIV_BENEFIT, columns_exit_health_hiv_hiv_benefit_ADAP, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("AIDS Drug Assistance Program (ADAP)"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.NoADAPReason", WH_KIND_HIV_BENEFIT, columns_exit_health_hiv_hiv_benefit_NoADAPReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why not?"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.RyanWhiteMedDent", WH_KIND_HIV_BENEFIT, columns_exit_health_hiv_hiv_benefit_RyanWhiteMedDent, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Ryan White medical or dental help"), NULL, NULL, NULL, 0 },
  { "hiv_benefit.NoRyanWhiteReason", WH_KIND_HIV_BENEFIT, columns_exit_health_hiv_hiv_benefit_NoRyanWhiteReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why not?"), NULL, NULL, NULL, 0 },
};
static const guint columns_exit_health_status_health_GeneralHealthStatus[] = { WH_HEALTH_GENERAL_HEALTH_STATUS };
static const guint columns_exit_health_status_health_DentalHealthStatus[] = { WH_HEALTH_DENTAL_HEALTH_STATUS };
static const guint columns_exit_health_status_health_MentalHealthStatus[] = { WH_HEALTH_MENTAL_HEALTH_STATUS };
static const WhLayoutField fields_exit_health_status[] = {
  { "health.GeneralHealthStatus", WH_KIND_HEALTH, columns_exit_health_status_health_GeneralHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("General health"), N_("Compared with other people of the same age."), NULL, help_health_GeneralHealthStatus, 1 },
  { "health.DentalHealthStatus", WH_KIND_HEALTH, columns_exit_health_status_health_DentalHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Teeth"), NULL, NULL, NULL, 0 },
  { "health.MentalHealthStatus", WH_KIND_HEALTH, columns_exit_health_status_health_MentalHealthStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Mental health"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_exit_health[] = {
  { "conditions", WH_PER_PERSON, fields_exit_health_conditions, 9, FALSE, N_("Conditions"), NULL },
  { "hiv", WH_PER_PERSON, fields_exit_health_hiv, 12, TRUE, N_("HIV/AIDS"), N_("Asked of each person alone, where nobody else can hear or see the answer. The answer is kept apart and shown to few.") },
  { "status", WH_PER_PERSON, fields_exit_health_status, 3, FALSE, N_("General health"), NULL },
};

static const guint columns_exit_work_employment_employment_education_Employed[] = { WH_EMPLOYMENT_EDUCATION_EMPLOYED };
static const guint columns_exit_work_employment_employment_education_EmploymentType[] = { WH_EMPLOYMENT_EDUCATION_EMPLOYMENT_TYPE };
static const guint columns_exit_work_employment_employment_education_NotEmployedReason[] = { WH_EMPLOYMENT_EDUCATION_NOT_EMPLOYED_REASON };
static const WhLayoutField fields_exit_work_employment[] = {
  { "employment_education.Employed", WH_KIND_EMPLOYMENT_EDUCATION, columns_exit_work_employment_employment_education_Employed, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Employed"), NULL, NULL, help_employment_education_Employed, 1 },
  { "employment_education.EmploymentType", WH_KIND_EMPLOYMENT_EDUCATION, columns_exit_work_employment_employment_education_EmploymentType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("What kind of work?"), NULL, NULL, NULL, 0 },
  { "employment_education.NotEmployedReason", WH_KIND_EMPLOYMENT_EDUCATION, columns_exit_work_employment_employment_education_NotEmployedReason, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Why not employed?"), NULL, NULL, NULL, 0 },
};
static const guint columns_exit_work_education_employment_education_LastGradeCompleted[] = { WH_EMPLOYMENT_EDUCATION_LAST_GRADE_COMPLETED };
static const guint columns_exit_work_education_employment_education_SchoolStatus[] = { WH_EMPLOYMENT_EDUCATION_SCHOOL_STATUS };
static const guint columns_exit_work_education_youth_education_status_CurrentSchoolAttend[] = { WH_YOUTH_EDUCATION_STATUS_CURRENT_SCHOOL_ATTEND };
static const guint columns_exit_work_education_youth_education_status_MostRecentEdStatus[] = { WH_YOUTH_EDUCATION_STATUS_MOST_RECENT_ED_STATUS };
static const guint columns_exit_work_education_youth_education_status_CurrentEdStatus[] = { WH_YOUTH_EDUCATION_STATUS_CURRENT_ED_STATUS };
static const WhLayoutField fields_exit_work_education[] = {
  { "employment_education.LastGradeCompleted", WH_KIND_EMPLOYMENT_EDUCATION, columns_exit_work_education_employment_education_LastGradeCompleted, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Last grade completed"), NULL, NULL, help_employment_education_LastGradeCompleted, 1 },
  { "employment_education.SchoolStatus", WH_KIND_EMPLOYMENT_EDUCATION, columns_exit_work_education_employment_education_SchoolStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("School status"), NULL, NULL, help_employment_education_SchoolStatus, 1 },
  { "youth_education_status.CurrentSchoolAttend", WH_KIND_YOUTH_EDUCATION_STATUS, columns_exit_work_education_youth_education_status_CurrentSchoolAttend, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Attends school now?"), NULL, NULL, NULL, 0 },
  { "youth_education_status.MostRecentEdStatus", WH_KIND_YOUTH_EDUCATION_STATUS, columns_exit_work_education_youth_education_status_MostRecentEdStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("How did school end?"), NULL, NULL, NULL, 0 },
  { "youth_education_status.CurrentEdStatus", WH_KIND_YOUTH_EDUCATION_STATUS, columns_exit_work_education_youth_education_status_CurrentEdStatus, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Which school?"), NULL, NULL, NULL, 0 },
};
static const guint columns_exit_work_soar_income_benefit_ConnectionWithSOAR[] = { WH_INCOME_BENEFIT_CONNECTION_WITH_SOAR };
static const WhLayoutField fields_exit_work_soar[] = {
  { "income_benefit.ConnectionWithSOAR", WH_KIND_INCOME_BENEFIT, columns_exit_work_soar_income_benefit_ConnectionWithSOAR, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, TRUE, N_("Connected with SOAR"), N_("Help with applying for SSI and SSDI."), NULL, help_income_benefit_ConnectionWithSOAR, 1 },
};
static const WhLayoutGroup groups_exit_work[] = {
  { "employment", WH_PER_PERSON, fields_exit_work_employment, 3, FALSE, N_("Employment"), NULL },
  { "education", WH_PER_PERSON, fields_exit_work_education, 5, FALSE, N_("Education"), NULL },
  { "soar", WH_PER_PERSON, fields_exit_work_soar, 1, FALSE, N_("Benefits"), NULL },
};

static const guint columns_exit_exploitation_sexual_exit_ExchangeForSex[] = { WH_EXIT_EXCHANGE_FOR_SEX };
static const guint columns_exit_exploitation_sexual_exit_ExchangeForSexPastThreeMonths[] = { WH_EXIT_EXCHANGE_FOR_SEX_PAST_THREE_MONTHS };
static const guint columns_exit_exploitation_sexual_exit_CountOfExchangeForSex[] = { WH_EXIT_COUNT_OF_EXCHANGE_FOR_SEX };
static const guint columns_exit_exploitation_sexual_exit_AskedOrForcedToExchangeForSex[] = { WH_EXIT_ASKED_OR_FORCED_TO_EXCHANGE_FOR_SEX };
static const guint columns_exit_exploitation_sexual_exit_AskedOrForcedToExchangeForSexPastThreeMonths[] = { WH_EXIT_ASKED_OR_FORCED_TO_EXCHANGE_FOR_SEX_PAST_THREE_MONTHS };
static const WhLayoutField fields_exit_exploitation_sexual[] = {
  { "exit.ExchangeForSex", WH_KIND_EXIT, columns_exit_exploitation_sexual_exit_ExchangeForSex, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Ever received anything in exchange for sex"), N_("Money, food, drugs, a place to stay."), NULL, help_exit_ExchangeForSex, 1 },
  { "exit.ExchangeForSexPastThreeMonths", WH_KIND_EXIT, columns_exit_exploitation_sexual_exit_ExchangeForSexPastThreeMonths, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("In the last three months"), NULL, NULL, NULL, 0 },
  { "exit.CountOfExchangeForSex", WH_KIND_EXIT, columns_exit_exploitation_sexual_exit_CountOfExchangeForSex, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How often?"), NULL, NULL, NULL, 0 },
  { "exit.AskedOrForcedToExchangeForSex", WH_KIND_EXIT, columns_exit_exploitation_sexual_exit_AskedOrForcedToExchangeForSex, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Ever made or persuaded to"), NULL, NULL, NULL, 0 },
  { "exit.AskedOrForcedToExchangeForSexPastThreeMonths", WH_KIND_EXIT, columns_exit_exploitation_sexual_exit_AskedOrForcedToExchangeForSexPastThreeMonths, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("In the last three months"), NULL, NULL, NULL, 0 },
};
static const guint columns_exit_exploitation_labor_exit_WorkplaceViolenceThreats[] = { WH_EXIT_WORKPLACE_VIOLENCE_THREATS };
static const guint columns_exit_exploitation_labor_exit_WorkplacePromiseDifference[] = { WH_EXIT_WORKPLACE_PROMISE_DIFFERENCE };
static const guint columns_exit_exploitation_labor_exit_CoercedToContinueWork[] = { WH_EXIT_COERCED_TO_CONTINUE_WORK };
static const guint columns_exit_exploitation_labor_exit_LaborExploitPastThreeMonths[] = { WH_EXIT_LABOR_EXPLOIT_PAST_THREE_MONTHS };
static const WhLayoutField fields_exit_exploitation_labor[] = {
  { "exit.WorkplaceViolenceThreats", WH_KIND_EXIT, columns_exit_exploitation_labor_exit_WorkplaceViolenceThreats, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Ever afraid to leave work because of threats or violence"), NULL, NULL, NULL, 0 },
  { "exit.WorkplacePromiseDifference", WH_KIND_EXIT, columns_exit_exploitation_labor_exit_WorkplacePromiseDifference, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Ever promised work or pay that turned out otherwise"), NULL, NULL, NULL, 0 },
  { "exit.CoercedToContinueWork", WH_KIND_EXIT, columns_exit_exploitation_labor_exit_CoercedToContinueWork, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Forced, coerced, pressured or tricked into going on"), NULL, NULL, NULL, 0 },
  { "exit.LaborExploitPastThreeMonths", WH_KIND_EXIT, columns_exit_exploitation_labor_exit_LaborExploitPastThreeMonths, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("In the last three months"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_exit_exploitation[] = {
  { "sexual", WH_PER_PERSON, fields_exit_exploitation_sexual, 5, TRUE, N_("Sexual exploitation"), NULL },
  { "labor", WH_PER_PERSON, fields_exit_exploitation_labor, 4, TRUE, N_("Exploitation at work"), NULL },
};

static const WhLayoutPage pages_exit[] = {
  { "leaving", WH_PER_PERSON, groups_exit_leaving, 4, N_("Leaving"), NULL },
  { "income", WH_PER_PERSON, groups_exit_income, 3, N_("Income"), N_("What the person themselves receives in a month. A child’s benefits count for the adult who receives them.") },
  { "benefits", WH_PER_PERSON, groups_exit_benefits, 2, N_("Benefits"), N_("What the person has now. A child’s food assistance counts for the adult who receives it; insurance is each person’s own.") },
  { "health", WH_PER_PERSON, groups_exit_health, 3, N_("Health"), N_("By the person’s own word; no proof is asked for here.") },
  { "work", WH_PER_PERSON, groups_exit_work, 3, N_("Work and school"), NULL },
  { "exploitation", WH_PER_PERSON, groups_exit_exploitation, 2, N_("Exploitation"), N_("Ask in private. The person may choose not to answer.") },
};

const WhLayout wh_layout_exit = {
  "exit", pages_exit, 6, 1u << WH_STAGE_EXIT,
  3, "exit.ExitDate", WH_WHOM_HOUSEHOLD, N_("Exit"),
};

static const guint columns_aftercare_aftercare_plan_exit_AftercareDate[] = { WH_EXIT_AFTERCARE_DATE };
static const WhLayoutSuggestion suggestions_aftercare_aftercare_plan_exit_AftercareDate[] = { { "today", NULL } };
static const guint columns_aftercare_aftercare_plan_exit_AftercareProvided[] = { WH_EXIT_AFTERCARE_PROVIDED };
static const guint columns_aftercare_aftercare_plan_exit_EmailSocialMedia[] = { WH_EXIT_EMAIL_SOCIAL_MEDIA };
static const guint columns_aftercare_aftercare_plan_exit_Telephone[] = { WH_EXIT_TELEPHONE };
static const guint columns_aftercare_aftercare_plan_exit_InPersonIndividual[] = { WH_EXIT_IN_PERSON_INDIVIDUAL };
static const guint columns_aftercare_aftercare_plan_exit_InPersonGroup[] = { WH_EXIT_IN_PERSON_GROUP };
static const WhLayoutField fields_aftercare_aftercare_plan[] = {
  { "exit.AftercareDate", WH_KIND_EXIT, columns_aftercare_aftercare_plan_exit_AftercareDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_aftercare_aftercare_plan_exit_AftercareDate, 1, NULL, FALSE, FALSE, FALSE, N_("Date"), NULL, NULL, NULL, 0 },
  { "exit.AftercareProvided", WH_KIND_EXIT, columns_aftercare_aftercare_plan_exit_AftercareProvided, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Was aftercare given?"), NULL, NULL, NULL, 0 },
  { "exit.EmailSocialMedia", WH_KIND_EXIT, columns_aftercare_aftercare_plan_exit_EmailSocialMedia, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("By mail or social media"), NULL, NULL, NULL, 0 },
  { "exit.Telephone", WH_KIND_EXIT, columns_aftercare_aftercare_plan_exit_Telephone, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("By telephone"), NULL, NULL, NULL, 0 },
  { "exit.InPersonIndividual", WH_KIND_EXIT, columns_aftercare_aftercare_plan_exit_InPersonIndividual, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("In person, one to one"), NULL, NULL, NULL, 0 },
  { "exit.InPersonGroup", WH_KIND_EXIT, columns_aftercare_aftercare_plan_exit_InPersonGroup, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("In person, in a group"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_aftercare_aftercare[] = {
  { "plan", WH_PER_PERSON, fields_aftercare_aftercare_plan, 6, FALSE, N_("Aftercare"), NULL },
};

static const WhLayoutPage pages_aftercare[] = {
  { "aftercare", WH_PER_PERSON, groups_aftercare_aftercare, 1, N_("Aftercare"), N_("Up to 180 days after the stay ended.") },
};

const WhLayout wh_layout_aftercare = {
  "aftercare", pages_aftercare, 1, 1u << WH_STAGE_POST_EXIT,
  0, NULL, WH_WHOM_PERSON, N_("Aftercare"),
};

static const guint columns_milestones_milestones_dates_enrollment_MoveInDate[] = { WH_ENROLLMENT_MOVE_IN_DATE };
static const guint columns_milestones_milestones_dates_enrollment_DateOfEngagement[] = { WH_ENROLLMENT_DATE_OF_ENGAGEMENT };
static const WhLayoutField fields_milestones_milestones_dates[] = {
  { "enrollment.MoveInDate", WH_KIND_ENROLLMENT, columns_milestones_milestones_dates_enrollment_MoveInDate, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Moved in on"), N_("The first night in permanent housing, under lease or agreement. Not the day on which the lease was signed."), NULL, help_enrollment_MoveInDate, 2 },
  { "enrollment.DateOfEngagement", WH_KIND_ENROLLMENT, columns_milestones_milestones_dates_enrollment_DateOfEngagement, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, TRUE, FALSE, N_("Engaged on"), N_("The day on which the person began to work with you on an assessment or a plan."), NULL, help_enrollment_DateOfEngagement, 1 },
};
static const guint columns_milestones_milestones_path_enrollment_DateOfPATHStatus[] = { WH_ENROLLMENT_DATE_OF_PATH_STATUS };
static const guint columns_milestones_milestones_path_enrollment_ClientEnrolledInPATH[] = { WH_ENROLLMENT_CLIENT_ENROLLED_IN_PATH };
static const guint columns_milestones_milestones_path_enrollment_ReasonNotEnrolled[] = { WH_ENROLLMENT_REASON_NOT_ENROLLED };
static const WhLayoutField fields_milestones_milestones_path[] = {
  { "enrollment.DateOfPATHStatus", WH_KIND_ENROLLMENT, columns_milestones_milestones_path_enrollment_DateOfPATHStatus, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("PATH status determined on"), NULL, NULL, help_enrollment_DateOfPATHStatus, 1 },
  { "enrollment.ClientEnrolledInPATH", WH_KIND_ENROLLMENT, columns_milestones_milestones_path_enrollment_ClientEnrolledInPATH, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "DateOfPATHStatus!=null", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Enrolled in PATH"), NULL, NULL, help_enrollment_ClientEnrolledInPATH, 1 },
  { "enrollment.ReasonNotEnrolled", WH_KIND_ENROLLMENT, columns_milestones_milestones_path_enrollment_ReasonNotEnrolled, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Why not?"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_milestones_milestones[] = {
  { "dates", WH_PER_PERSON, fields_milestones_milestones_dates, 2, FALSE, N_("Milestones"), NULL },
  { "path", WH_PER_PERSON, fields_milestones_milestones_path, 3, FALSE, N_("PATH"), NULL },
};

static const WhLayoutPage pages_milestones[] = {
  { "milestones", WH_PER_PERSON, groups_milestones_milestones, 2, N_("Milestones"), NULL },
};

const WhLayout wh_layout_milestones = {
  "milestones", pages_milestones, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, WH_WHOM_HOUSEHOLD, N_("Milestones"),
};

static const guint columns_contact_contact_contact_current_living_situation_InformationDate[] = { WH_CURRENT_LIVING_SITUATION_INFORMATION_DATE };
static const WhLayoutSuggestion suggestions_contact_contact_contact_current_living_situation_InformationDate[] = { { "today", NULL } };
static const guint columns_contact_contact_contact_current_living_situation_CurrentLivingSituation[] = { WH_CURRENT_LIVING_SITUATION_CURRENT_LIVING_SITUATION };
static const guint columns_contact_contact_contact_current_living_situation_CLSSubsidyType[] = { WH_CURRENT_LIVING_SITUATION_CLS_SUBSIDY_TYPE };
static const guint columns_contact_contact_contact_current_living_situation_VerifiedBy[] = { WH_CURRENT_LIVING_SITUATION_VERIFIED_BY };
static const guint columns_contact_contact_contact_current_living_situation_LocationDetails[] = { WH_CURRENT_LIVING_SITUATION_LOCATION_DETAILS };
static const WhLayoutField fields_contact_contact_contact[] = {
  { "current_living_situation.InformationDate", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_contact_current_living_situation_InformationDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_contact_contact_contact_current_living_situation_InformationDate, 1, NULL, FALSE, FALSE, FALSE, N_("Date"), NULL, NULL, help_current_living_situation_InformationDate, 1 },
  { "current_living_situation.CurrentLivingSituation", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_contact_current_living_situation_CurrentLivingSituation, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Where is the person staying now?"), N_("Where they slept last night."), N_("Type part of a word, or the code."), help_current_living_situation_CurrentLivingSituation, 1 },
  { "current_living_situation.CLSSubsidyType", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_contact_current_living_situation_CLSSubsidyType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Which rental subsidy?"), NULL, NULL, NULL, 0 },
  { "current_living_situation.VerifiedBy", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_contact_current_living_situation_VerifiedBy, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Verified by"), N_("The project that saw or confirmed it."), NULL, help_current_living_situation_VerifiedBy, 1 },
  { "current_living_situation.LocationDetails", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_contact_current_living_situation_LocationDetails, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Place"), N_("Where the person can be found again: a street corner, a camp, a car."), NULL, NULL, 0 },
};
static const guint columns_contact_contact_leaving_current_living_situation_LeaveSituation14Days[] = { WH_CURRENT_LIVING_SITUATION_LEAVE_SITUATION_14_DAYS };
static const guint columns_contact_contact_leaving_current_living_situation_SubsequentResidence[] = { WH_CURRENT_LIVING_SITUATION_SUBSEQUENT_RESIDENCE };
static const guint columns_contact_contact_leaving_current_living_situation_ResourcesToObtain[] = { WH_CURRENT_LIVING_SITUATION_RESOURCES_TO_OBTAIN };
static const guint columns_contact_contact_leaving_current_living_situation_LeaseOwn60Day[] = { WH_CURRENT_LIVING_SITUATION_LEASE_OWN_60_DAY };
static const guint columns_contact_contact_leaving_current_living_situation_MovedTwoOrMore[] = { WH_CURRENT_LIVING_SITUATION_MOVED_TWO_OR_MORE };
static const WhLayoutField fields_contact_contact_leaving[] = {
  { "current_living_situation.LeaveSituation14Days", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_leaving_current_living_situation_LeaveSituation14Days, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Must leave within 14 days"), NULL, NULL, help_current_living_situation_LeaveSituation14Days, 1 },
  { "current_living_situation.SubsequentResidence", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_leaving_current_living_situation_SubsequentResidence, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Has found a place after that"), NULL, NULL, NULL, 0 },
  { "current_living_situation.ResourcesToObtain", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_leaving_current_living_situation_ResourcesToObtain, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Has the means or support to get other housing"), NULL, NULL, NULL, 0 },
  { "current_living_situation.LeaseOwn60Day", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_leaving_current_living_situation_LeaseOwn60Day, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Had a lease or owned a home in the last 60 days"), NULL, NULL, NULL, 0 },
  { "current_living_situation.MovedTwoOrMore", WH_KIND_CURRENT_LIVING_SITUATION, columns_contact_contact_leaving_current_living_situation_MovedTwoOrMore, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Moved twice or more in the last 60 days"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_contact_contact[] = {
  { "contact", WH_PER_PERSON, fields_contact_contact_contact, 5, FALSE, N_("Contact"), NULL },
  { "leaving", WH_PER_PERSON, fields_contact_contact_leaving, 5, FALSE, N_("Must they leave?"), NULL },
};

static const WhLayoutPage pages_contact[] = {
  { "contact", WH_PER_PERSON, groups_contact_contact, 2, N_("Contact"), NULL },
};

const WhLayout wh_layout_contact = {
  "contact", pages_contact, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, WH_WHOM_PERSON, N_("Contact"),
};

static const guint columns_service_service_service_service_RecordType[] = { WH_SERVICE_RECORD_TYPE };
static const guint columns_service_service_service_service_DateProvided[] = { WH_SERVICE_DATE_PROVIDED };
static const WhLayoutSuggestion suggestions_service_service_service_service_DateProvided[] = { { "today", NULL } };
static const guint columns_service_service_service_service_TypeProvided[] = { WH_SERVICE_TYPE_PROVIDED };
static const guint columns_service_service_service_service_SubTypeProvided[] = { WH_SERVICE_SUB_TYPE_PROVIDED };
static const guint columns_service_service_service_service_OtherTypeProvided[] = { WH_SERVICE_OTHER_TYPE_PROVIDED };
static const guint columns_service_service_service_service_MovingOnOtherType[] = { WH_SERVICE_MOVING_ON_OTHER_TYPE };
static const guint columns_service_service_service_service_ReferralOutcome[] = { WH_SERVICE_REFERRAL_OUTCOME };
static const WhLayoutField fields_service_service_service[] = {
  { "service.RecordType", WH_KIND_SERVICE, columns_service_service_service_service_RecordType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Program"), N_("Only the programs that fund this project."), NULL, help_service_RecordType, 1 },
  { "service.DateProvided", WH_KIND_SERVICE, columns_service_service_service_service_DateProvided, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_service_service_service_service_DateProvided, 1, NULL, FALSE, FALSE, FALSE, N_("Date"), NULL, NULL, help_service_DateProvided, 1 },
  { "service.TypeProvided", WH_KIND_SERVICE, columns_service_service_service_service_TypeProvided, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("What was given?"), NULL, NULL, NULL, 0 },
  { "service.SubTypeProvided", WH_KIND_SERVICE, columns_service_service_service_service_SubTypeProvided, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("More exactly"), NULL, NULL, NULL, 0 },
  { "service.OtherTypeProvided", WH_KIND_SERVICE, columns_service_service_service_service_OtherTypeProvided, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Which other service?"), NULL, NULL, NULL, 0 },
  { "service.MovingOnOtherType", WH_KIND_SERVICE, columns_service_service_service_service_MovingOnOtherType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Which other help?"), NULL, NULL, NULL, 0 },
  { "service.ReferralOutcome", WH_KIND_SERVICE, columns_service_service_service_service_ReferralOutcome, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("What became of the referral?"), NULL, NULL, NULL, 0 },
};
static const guint columns_service_service_money_service_FAAmount[] = { WH_SERVICE_FA_AMOUNT };
static const guint columns_service_service_money_service_FAStartDate[] = { WH_SERVICE_FA_START_DATE };
static const guint columns_service_service_money_service_FAEndDate[] = { WH_SERVICE_FA_END_DATE };
static const WhLayoutField fields_service_service_money[] = {
  { "service.FAAmount", WH_KIND_SERVICE, columns_service_service_money_service_FAAmount, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Amount"), NULL, NULL, help_service_FAAmount, 1 },
  { "service.FAStartDate", WH_KIND_SERVICE, columns_service_service_money_service_FAStartDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Pays from"), NULL, NULL, NULL, 0 },
  { "service.FAEndDate", WH_KIND_SERVICE, columns_service_service_money_service_FAEndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Pays until"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_service_service[] = {
  { "service", WH_PER_PERSON, fields_service_service_service, 7, FALSE, N_("Service"), NULL },
  { "money", WH_PER_PERSON, fields_service_service_money, 3, FALSE, N_("Financial assistance"), NULL },
};

static const WhLayoutPage pages_service[] = {
  { "service", WH_PER_PERSON, groups_service_service, 2, N_("Service"), NULL },
};

const WhLayout wh_layout_service = {
  "service", pages_service, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, WH_WHOM_PERSON, N_("Service"),
};

static const guint columns_event_event_event_event_EventDate[] = { WH_EVENT_EVENT_DATE };
static const WhLayoutSuggestion suggestions_event_event_event_event_EventDate[] = { { "today", NULL } };
static const guint columns_event_event_event_event_Event[] = { WH_EVENT_EVENT };
static const guint columns_event_event_event_event_ProbSolDivRRResult[] = { WH_EVENT_PROB_SOL_DIV_RR_RESULT };
static const guint columns_event_event_event_event_ReferralCaseManageAfter[] = { WH_EVENT_REFERRAL_CASE_MANAGE_AFTER };
static const guint columns_event_event_event_event_LocationCrisisOrPHHousing[] = { WH_EVENT_LOCATION_CRISIS_OR_PH_HOUSING };
static const guint columns_event_event_event_event_ReferralResult[] = { WH_EVENT_REFERRAL_RESULT };
static const guint columns_event_event_event_event_ResultDate[] = { WH_EVENT_RESULT_DATE };
static const WhLayoutField fields_event_event_event[] = {
  { "event.EventDate", WH_KIND_EVENT, columns_event_event_event_event_EventDate, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_event_event_event_event_EventDate, 1, NULL, FALSE, FALSE, FALSE, N_("Date"), NULL, NULL, NULL, 0 },
  { "event.Event", WH_KIND_EVENT, columns_event_event_event_event_Event, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("What happened?"), NULL, N_("Type part of a word, or the code."), help_event_Event, 1 },
  { "event.ProbSolDivRRResult", WH_KIND_EVENT, columns_event_event_event_event_ProbSolDivRRResult, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Housed or re-housed in a safe alternative"), NULL, NULL, NULL, 0 },
  { "event.ReferralCaseManageAfter", WH_KIND_EVENT, columns_event_event_event_event_ReferralCaseManageAfter, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Enrolled in aftercare"), NULL, NULL, NULL, 0 },
  { "event.LocationCrisisOrPHHousing", WH_KIND_EVENT, columns_event_event_event_event_LocationCrisisOrPHHousing, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("To which project?"), N_("Name and id of the project, as your community writes it."), NULL, NULL, 0 },
  { "event.ReferralResult", WH_KIND_EVENT, columns_event_event_event_event_ReferralResult, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Result"), NULL, NULL, help_event_ReferralResult, 1 },
  { "event.ResultDate", WH_KIND_EVENT, columns_event_event_event_event_ResultDate, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Date of the result"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_event_event[] = {
  { "event", WH_PER_HEAD, fields_event_event_event, 7, FALSE, N_("Event"), NULL },
};

static const WhLayoutPage pages_event[] = {
  { "event", WH_PER_HEAD, groups_event_event, 1, N_("Coordinated entry event"), NULL },
};

const WhLayout wh_layout_event = {
  "event", pages_event, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, WH_WHOM_PERSON, N_("Coordinated entry event"),
};

static const guint columns_assessment_assessment_assessment_assessment_AssessmentDate[] = { WH_ASSESSMENT_ASSESSMENT_DATE };
static const WhLayoutSuggestion suggestions_assessment_assessment_assessment_assessment_AssessmentDate[] = { { "today", NULL } };
static const guint columns_assessment_assessment_assessment_assessment_AssessmentLocation[] = { WH_ASSESSMENT_ASSESSMENT_LOCATION };
static const guint columns_assessment_assessment_assessment_assessment_AssessmentType[] = { WH_ASSESSMENT_ASSESSMENT_TYPE };
static const guint columns_assessment_assessment_assessment_assessment_AssessmentLevel[] = { WH_ASSESSMENT_ASSESSMENT_LEVEL };
static const guint columns_assessment_assessment_assessment_assessment_PrioritizationStatus[] = { WH_ASSESSMENT_PRIORITIZATION_STATUS };
static const WhLayoutField fields_assessment_assessment_assessment[] = {
  { "assessment.AssessmentDate", WH_KIND_ASSESSMENT, columns_assessment_assessment_assessment_assessment_AssessmentDate, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_assessment_assessment_assessment_assessment_AssessmentDate, 1, NULL, FALSE, FALSE, FALSE, N_("Date"), NULL, NULL, NULL, 0 },
  { "assessment.AssessmentLocation", WH_KIND_ASSESSMENT, columns_assessment_assessment_assessment_assessment_AssessmentLocation, 1, WH_PER_HEAD, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Where"), NULL, NULL, NULL, 0 },
  { "assessment.AssessmentType", WH_KIND_ASSESSMENT, columns_assessment_assessment_assessment_assessment_AssessmentType, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How"), NULL, NULL, help_assessment_AssessmentType, 1 },
  { "assessment.AssessmentLevel", WH_KIND_ASSESSMENT, columns_assessment_assessment_assessment_assessment_AssessmentLevel, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Which"), NULL, NULL, help_assessment_AssessmentLevel, 1 },
  { "assessment.PrioritizationStatus", WH_KIND_ASSESSMENT, columns_assessment_assessment_assessment_assessment_PrioritizationStatus, 1, WH_PER_HEAD, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Placed on the prioritization list"), NULL, NULL, help_assessment_PrioritizationStatus, 1 },
};
static const WhLayoutGroup groups_assessment_assessment[] = {
  { "assessment", WH_PER_HEAD, fields_assessment_assessment_assessment, 5, FALSE, N_("Assessment"), NULL },
};

static const WhLayoutPage pages_assessment[] = {
  { "assessment", WH_PER_HEAD, groups_assessment_assessment, 1, N_("Coordinated entry assessment"), NULL },
};

const WhLayout wh_layout_assessment = {
  "assessment", pages_assessment, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, WH_WHOM_PERSON, N_("Coordinated entry assessment"),
};

static const guint columns_assessment_question_question_question_assessment_question_AssessmentQuestionGroup[] = { WH_ASSESSMENT_QUESTION_ASSESSMENT_QUESTION_GROUP };
static const guint columns_assessment_question_question_question_assessment_question_AssessmentQuestionOrder[] = { WH_ASSESSMENT_QUESTION_ASSESSMENT_QUESTION_ORDER };
static const guint columns_assessment_question_question_question_assessment_question_AssessmentQuestion[] = { WH_ASSESSMENT_QUESTION_ASSESSMENT_QUESTION };
static const guint columns_assessment_question_question_question_assessment_question_AssessmentAnswer[] = { WH_ASSESSMENT_QUESTION_ASSESSMENT_ANSWER };
static const WhLayoutField fields_assessment_question_question_question[] = {
  { "assessment_question.AssessmentQuestionGroup", WH_KIND_ASSESSMENT_QUESTION, columns_assessment_question_question_question_assessment_question_AssessmentQuestionGroup, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Group"), NULL, NULL, NULL, 0 },
  { "assessment_question.AssessmentQuestionOrder", WH_KIND_ASSESSMENT_QUESTION, columns_assessment_question_question_question_assessment_question_AssessmentQuestionOrder, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Place in the order"), NULL, NULL, NULL, 0 },
  { "assessment_question.AssessmentQuestion", WH_KIND_ASSESSMENT_QUESTION, columns_assessment_question_question_question_assessment_question_AssessmentQuestion, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Question"), N_("As your community’s assessment words it."), NULL, NULL, 0 },
  { "assessment_question.AssessmentAnswer", WH_KIND_ASSESSMENT_QUESTION, columns_assessment_question_question_question_assessment_question_AssessmentAnswer, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Answer"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_assessment_question_question[] = {
  { "question", WH_PER_PERSON, fields_assessment_question_question_question, 4, FALSE, N_("Question"), NULL },
};

static const WhLayoutPage pages_assessment_question[] = {
  { "question", WH_PER_PERSON, groups_assessment_question_question, 1, N_("Question of an assessment"), NULL },
};

const WhLayout wh_layout_assessment_question = {
  "assessment_question", pages_assessment_question, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, WH_WHOM_PERSON, N_("Question of an assessment"),
};

static const guint columns_assessment_result_result_result_assessment_result_AssessmentResultType[] = { WH_ASSESSMENT_RESULT_ASSESSMENT_RESULT_TYPE };
static const guint columns_assessment_result_result_result_assessment_result_AssessmentResult[] = { WH_ASSESSMENT_RESULT_ASSESSMENT_RESULT };
static const WhLayoutField fields_assessment_result_result_result[] = {
  { "assessment_result.AssessmentResultType", WH_KIND_ASSESSMENT_RESULT, columns_assessment_result_result_result_assessment_result_AssessmentResultType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Kind of result"), N_("A score, a priority, a group."), NULL, NULL, 0 },
  { "assessment_result.AssessmentResult", WH_KIND_ASSESSMENT_RESULT, columns_assessment_result_result_result_assessment_result_AssessmentResult, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Result"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_assessment_result_result[] = {
  { "result", WH_PER_PERSON, fields_assessment_result_result_result, 2, FALSE, N_("Result"), NULL },
};

static const WhLayoutPage pages_assessment_result[] = {
  { "result", WH_PER_PERSON, groups_assessment_result_result, 1, N_("Result of an assessment"), NULL },
};

const WhLayout wh_layout_assessment_result = {
  "assessment_result", pages_assessment_result, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, WH_WHOM_PERSON, N_("Result of an assessment"),
};

static const guint columns_organization_organization_organization_organization_OrganizationName[] = { WH_ORGANIZATION_ORGANIZATION_NAME };
static const guint columns_organization_organization_organization_organization_OrganizationCommonName[] = { WH_ORGANIZATION_ORGANIZATION_COMMON_NAME };
static const guint columns_organization_organization_organization_organization_VictimServiceProvider[] = { WH_ORGANIZATION_VICTIM_SERVICE_PROVIDER };
static const WhLayoutField fields_organization_organization_organization[] = {
  { "organization.OrganizationName", WH_KIND_ORGANIZATION, columns_organization_organization_organization_organization_OrganizationName, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Name"), NULL, NULL, NULL, 0 },
  { "organization.OrganizationCommonName", WH_KIND_ORGANIZATION, columns_organization_organization_organization_organization_OrganizationCommonName, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Short name"), N_("As workers call it."), NULL, NULL, 0 },
  { "organization.VictimServiceProvider", WH_KIND_ORGANIZATION, columns_organization_organization_organization_organization_VictimServiceProvider, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Victim service provider"), N_("Such an organization keeps no client data in an HMIS."), NULL, help_organization_VictimServiceProvider, 1 },
};
static const WhLayoutGroup groups_organization_organization[] = {
  { "organization", WH_PER_PERSON, fields_organization_organization_organization, 3, FALSE, N_("Organization"), NULL },
};

static const WhLayoutPage pages_organization[] = {
  { "organization", WH_PER_PERSON, groups_organization_organization, 1, N_("Organization"), NULL },
};

const WhLayout wh_layout_organization = {
  "organization", pages_organization, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, WH_WHOM_NOBODY, N_("Organization"),
};

static const guint columns_project_project_project_project_OrganizationID[] = { WH_PROJECT_ORGANIZATION_ID };
static const guint columns_project_project_project_project_ProjectName[] = { WH_PROJECT_PROJECT_NAME };
static const guint columns_project_project_project_project_ProjectCommonName[] = { WH_PROJECT_PROJECT_COMMON_NAME };
static const guint columns_project_project_project_project_OperatingStartDate[] = { WH_PROJECT_OPERATING_START_DATE };
static const guint columns_project_project_project_project_OperatingEndDate[] = { WH_PROJECT_OPERATING_END_DATE };
static const guint columns_project_project_project_project_ContinuumProject[] = { WH_PROJECT_CONTINUUM_PROJECT };
static const WhLayoutField fields_project_project_project[] = {
  { "project.OrganizationID", WH_KIND_PROJECT, columns_project_project_project_project_OrganizationID, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Organization"), NULL, NULL, NULL, 0 },
  { "project.ProjectName", WH_KIND_PROJECT, columns_project_project_project_project_ProjectName, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Name"), NULL, NULL, NULL, 0 },
  { "project.ProjectCommonName", WH_KIND_PROJECT, columns_project_project_project_project_ProjectCommonName, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Short name"), N_("As workers call it."), NULL, NULL, 0 },
  { "project.OperatingStartDate", WH_KIND_PROJECT, columns_project_project_project_project_OperatingStartDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Operating since"), NULL, NULL, help_project_OperatingStartDate, 1 },
  { "project.OperatingEndDate", WH_KIND_PROJECT, columns_project_project_project_project_OperatingEndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Operated until"), NULL, NULL, NULL, 0 },
  { "project.ContinuumProject", WH_KIND_PROJECT, columns_project_project_project_project_ContinuumProject, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Continuum project"), N_("Whether the project takes part in the continuum’s homeless services."), NULL, help_project_ContinuumProject, 1 },
};
static const guint columns_project_project_kind_project_ProjectType[] = { WH_PROJECT_PROJECT_TYPE };
static const guint columns_project_project_kind_project_RRHSubType[] = { WH_PROJECT_RRH_SUB_TYPE };
static const guint columns_project_project_kind_project_HousingType[] = { WH_PROJECT_HOUSING_TYPE };
static const guint columns_project_project_kind_project_ResidentialAffiliation[] = { WH_PROJECT_RESIDENTIAL_AFFILIATION };
static const guint columns_project_project_kind_project_TargetPopulation[] = { WH_PROJECT_TARGET_POPULATION };
static const guint columns_project_project_kind_project_HOPWAMedAssistedLivingFac[] = { WH_PROJECT_HOPWA_MED_ASSISTED_LIVING_FAC };
static const WhLayoutField fields_project_project_kind[] = {
  { "project.ProjectType", WH_KIND_PROJECT, columns_project_project_kind_project_ProjectType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Project type"), NULL, NULL, help_project_ProjectType, 1 },
  { "project.RRHSubType", WH_KIND_PROJECT, columns_project_project_kind_project_RRHSubType, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Rapid re-housing"), N_("With housing or services only."), NULL, help_project_RRHSubType, 1 },
  { "project.HousingType", WH_KIND_PROJECT, columns_project_project_kind_project_HousingType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "ProjectType=0|1|2|3|8|9|10|(ProjectType=13&RRHSubType=2)", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Housing type"), NULL, NULL, help_project_HousingType, 1 },
  { "project.ResidentialAffiliation", WH_KIND_PROJECT, columns_project_project_kind_project_ResidentialAffiliation, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Affiliated with a residential project"), NULL, NULL, help_project_ResidentialAffiliation, 1 },
  { "project.TargetPopulation", WH_KIND_PROJECT, columns_project_project_kind_project_TargetPopulation, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Target population"), NULL, NULL, help_project_TargetPopulation, 1 },
  { "project.HOPWAMedAssistedLivingFac", WH_KIND_PROJECT, columns_project_project_kind_project_HOPWAMedAssistedLivingFac, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("HOPWA medically assisted living facility"), NULL, NULL, NULL, 0 },
};
static const guint columns_project_project_count_project_PITCount[] = { WH_PROJECT_PIT_COUNT };
static const WhLayoutField fields_project_project_count[] = {
  { "project.PITCount", WH_KIND_PROJECT, columns_project_project_count_project_PITCount, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("People on the night of the count"), N_("Only for a project that keeps no clients here."), NULL, NULL, 0 },
};
static const WhLayoutGroup groups_project_project[] = {
  { "project", WH_PER_PERSON, fields_project_project_project, 6, FALSE, N_("Project"), NULL },
  { "kind", WH_PER_PERSON, fields_project_project_kind, 6, FALSE, N_("Kind"), NULL },
  { "count", WH_PER_PERSON, fields_project_project_count, 1, FALSE, N_("Housing inventory count"), NULL },
};

static const WhLayoutPage pages_project[] = {
  { "project", WH_PER_PERSON, groups_project_project, 3, N_("Project"), NULL },
};

const WhLayout wh_layout_project = {
  "project", pages_project, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, WH_WHOM_NOBODY, N_("Project"),
};

static const guint columns_project_coc_coc_coc_project_coc_CoCCode[] = { WH_PROJECT_COC_COC_CODE };
static const guint columns_project_coc_coc_coc_project_coc_Geocode[] = { WH_PROJECT_COC_GEOCODE };
static const guint columns_project_coc_coc_coc_project_coc_GeographyType[] = { WH_PROJECT_COC_GEOGRAPHY_TYPE };
static const WhLayoutField fields_project_coc_coc_coc[] = {
  { "project_coc.CoCCode", WH_KIND_PROJECT_COC, columns_project_coc_coc_coc_project_coc_CoCCode, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Code"), N_("Two letters and three digits, like FL-505."), NULL, NULL, 0 },
  { "project_coc.Geocode", WH_KIND_PROJECT_COC, columns_project_coc_coc_coc_project_coc_Geocode, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Geocode"), N_("Six digits."), NULL, help_project_coc_Geocode, 1 },
  { "project_coc.GeographyType", WH_KIND_PROJECT_COC, columns_project_coc_coc_coc_project_coc_GeographyType, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Geography"), NULL, NULL, help_project_coc_GeographyType, 1 },
};
static const guint columns_project_coc_coc_address_project_coc_Address1[] = { WH_PROJECT_COC_ADDRESS_1 };
static const guint columns_project_coc_coc_address_project_coc_Address2[] = { WH_PROJECT_COC_ADDRESS_2 };
static const guint columns_project_coc_coc_address_project_coc_City[] = { WH_PROJECT_COC_CITY };
static const guint columns_project_coc_coc_address_project_coc_State[] = { WH_PROJECT_COC_STATE };
static const guint columns_project_coc_coc_address_project_coc_ZIP[] = { WH_PROJECT_COC_ZIP };
static const WhLayoutField fields_project_coc_coc_address[] = {
  { "project_coc.Address1", WH_KIND_PROJECT_COC, columns_project_coc_coc_address_project_coc_Address1, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Street"), NULL, NULL, NULL, 0 },
  { "project_coc.Address2", WH_KIND_PROJECT_COC, columns_project_coc_coc_address_project_coc_Address2, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Second line"), NULL, NULL, NULL, 0 },
  { "project_coc.City", WH_KIND_PROJECT_COC, columns_project_coc_coc_address_project_coc_City, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("City"), NULL, NULL, NULL, 0 },
  { "project_coc.State", WH_KIND_PROJECT_COC, columns_project_coc_coc_address_project_coc_State, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("State"), N_("Two letters."), NULL, NULL, 0 },
  { "project_coc.ZIP", WH_KIND_PROJECT_COC, columns_project_coc_coc_address_project_coc_ZIP, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("ZIP code"), N_("Five digits."), NULL, NULL, 0 },
};
static const WhLayoutGroup groups_project_coc_coc[] = {
  { "coc", WH_PER_PERSON, fields_project_coc_coc_coc, 3, FALSE, N_("Continuum of Care"), NULL },
  { "address", WH_PER_PERSON, fields_project_coc_coc_address, 5, FALSE, N_("Address"), N_("Of the principal site. Not needed for victim service providers and scattered sites.") },
};

static const WhLayoutPage pages_project_coc[] = {
  { "coc", WH_PER_PERSON, groups_project_coc_coc, 2, N_("Continuum of Care"), NULL },
};

const WhLayout wh_layout_project_coc = {
  "project_coc", pages_project_coc, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, WH_WHOM_NOBODY, N_("Continuum of Care"),
};

static const guint columns_funder_funder_funder_funder_Funder[] = { WH_FUNDER_FUNDER };
static const guint columns_funder_funder_funder_funder_OtherFunder[] = { WH_FUNDER_OTHER_FUNDER };
static const guint columns_funder_funder_funder_funder_GrantID[] = { WH_FUNDER_GRANT_ID };
static const guint columns_funder_funder_funder_funder_StartDate[] = { WH_FUNDER_START_DATE };
static const guint columns_funder_funder_funder_funder_EndDate[] = { WH_FUNDER_END_DATE };
static const WhLayoutField fields_funder_funder_funder[] = {
  { "funder.Funder", WH_KIND_FUNDER, columns_funder_funder_funder_funder_Funder, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Funder and program"), NULL, NULL, NULL, 0 },
  { "funder.OtherFunder", WH_KIND_FUNDER, columns_funder_funder_funder_funder_OtherFunder, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Which other funder?"), NULL, NULL, NULL, 0 },
  { "funder.GrantID", WH_KIND_FUNDER, columns_funder_funder_funder_funder_GrantID, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Grant"), N_("The number of the grant or contract."), NULL, help_funder_GrantID, 1 },
  { "funder.StartDate", WH_KIND_FUNDER, columns_funder_funder_funder_funder_StartDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Since"), NULL, NULL, help_funder_StartDate, 1 },
  { "funder.EndDate", WH_KIND_FUNDER, columns_funder_funder_funder_funder_EndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Until"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_funder_funder[] = {
  { "funder", WH_PER_PERSON, fields_funder_funder_funder, 5, FALSE, N_("Funding source"), NULL },
};

static const WhLayoutPage pages_funder[] = {
  { "funder", WH_PER_PERSON, groups_funder_funder, 1, N_("Funding source"), NULL },
};

const WhLayout wh_layout_funder = {
  "funder", pages_funder, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, WH_WHOM_NOBODY, N_("Funding source"),
};

static const guint columns_inventory_inventory_when_inventory_InventoryStartDate[] = { WH_INVENTORY_INVENTORY_START_DATE };
static const guint columns_inventory_inventory_when_inventory_InventoryEndDate[] = { WH_INVENTORY_INVENTORY_END_DATE };
static const guint columns_inventory_inventory_when_inventory_CoCCode[] = { WH_INVENTORY_COC_CODE };
static const guint columns_inventory_inventory_when_inventory_HouseholdType[] = { WH_INVENTORY_HOUSEHOLD_TYPE };
static const guint columns_inventory_inventory_when_inventory_Availability[] = { WH_INVENTORY_AVAILABILITY };
static const guint columns_inventory_inventory_when_inventory_ESBedType[] = { WH_INVENTORY_ES_BED_TYPE };
static const WhLayoutField fields_inventory_inventory_when[] = {
  { "inventory.InventoryStartDate", WH_KIND_INVENTORY, columns_inventory_inventory_when_inventory_InventoryStartDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Since"), NULL, NULL, help_inventory_InventoryStartDate, 1 },
  { "inventory.InventoryEndDate", WH_KIND_INVENTORY, columns_inventory_inventory_when_inventory_InventoryEndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Until"), NULL, NULL, NULL, 0 },
  { "inventory.CoCCode", WH_KIND_INVENTORY, columns_inventory_inventory_when_inventory_CoCCode, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Continuum of Care"), NULL, NULL, NULL, 0 },
  { "inventory.HouseholdType", WH_KIND_INVENTORY, columns_inventory_inventory_when_inventory_HouseholdType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("For which households"), NULL, NULL, help_inventory_HouseholdType, 1 },
  { "inventory.Availability", WH_KIND_INVENTORY, columns_inventory_inventory_when_inventory_Availability, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Available"), NULL, NULL, help_inventory_Availability, 1 },
  { "inventory.ESBedType", WH_KIND_INVENTORY, columns_inventory_inventory_when_inventory_ESBedType, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Kind of bed"), NULL, NULL, help_inventory_ESBedType, 1 },
};
static const guint columns_inventory_inventory_beds_inventory_UnitInventory[] = { WH_INVENTORY_UNIT_INVENTORY };
static const guint columns_inventory_inventory_beds_inventory_CHVetBedInventory[] = { WH_INVENTORY_CH_VET_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_inventory_YouthVetBedInventory[] = { WH_INVENTORY_YOUTH_VET_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_inventory_VetBedInventory[] = { WH_INVENTORY_VET_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_inventory_CHYouthBedInventory[] = { WH_INVENTORY_CH_YOUTH_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_inventory_YouthBedInventory[] = { WH_INVENTORY_YOUTH_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_inventory_CHBedInventory[] = { WH_INVENTORY_CH_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_inventory_OtherBedInventory[] = { WH_INVENTORY_OTHER_BED_INVENTORY };
static const guint columns_inventory_inventory_beds_inventory_BedInventory[] = { WH_INVENTORY_BED_INVENTORY };
static const WhLayoutField fields_inventory_inventory_beds[] = {
  { "inventory.UnitInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_inventory_UnitInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Units"), NULL, NULL, help_inventory_UnitInventory, 1 },
  { "inventory.CHVetBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_inventory_CHVetBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Chronically homeless veterans"), NULL, NULL, NULL, 0 },
  { "inventory.YouthVetBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_inventory_YouthVetBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Young veterans"), NULL, NULL, NULL, 0 },
  { "inventory.VetBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_inventory_VetBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Other veterans"), NULL, NULL, NULL, 0 },
  { "inventory.CHYouthBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_inventory_CHYouthBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Chronically homeless youth"), NULL, NULL, NULL, 0 },
  { "inventory.YouthBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_inventory_YouthBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Other youth"), NULL, NULL, NULL, 0 },
  { "inventory.CHBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_inventory_CHBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Other chronically homeless people"), NULL, NULL, NULL, 0 },
  { "inventory.OtherBedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_inventory_OtherBedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Everybody else"), NULL, NULL, NULL, 0 },
  { "inventory.BedInventory", WH_KIND_INVENTORY, columns_inventory_inventory_beds_inventory_BedInventory, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Beds in all"), NULL, NULL, help_inventory_BedInventory, 1 },
};
static const WhLayoutGroup groups_inventory_inventory[] = {
  { "when", WH_PER_PERSON, fields_inventory_inventory_when, 6, FALSE, N_("Beds and units"), NULL },
  { "beds", WH_PER_PERSON, fields_inventory_inventory_beds, 9, FALSE, N_("Numbers"), N_("A bed is counted once: in the first row that fits.") },
};

static const WhLayoutPage pages_inventory[] = {
  { "inventory", WH_PER_PERSON, groups_inventory_inventory, 2, N_("Beds and units"), NULL },
};

const WhLayout wh_layout_inventory = {
  "inventory", pages_inventory, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, WH_WHOM_NOBODY, N_("Beds and units"),
};

static const guint columns_hmis_participation_participation_participation_hmis_participation_HMISParticipationType[] = { WH_HMIS_PARTICIPATION_HMIS_PARTICIPATION_TYPE };
static const guint columns_hmis_participation_participation_participation_hmis_participation_HMISParticipationStatusStartDate[] = { WH_HMIS_PARTICIPATION_HMIS_PARTICIPATION_STATUS_START_DATE };
static const guint columns_hmis_participation_participation_participation_hmis_participation_HMISParticipationStatusEndDate[] = { WH_HMIS_PARTICIPATION_HMIS_PARTICIPATION_STATUS_END_DATE };
static const WhLayoutField fields_hmis_participation_participation_participation[] = {
  { "hmis_participation.HMISParticipationType", WH_KIND_HMIS_PARTICIPATION, columns_hmis_participation_participation_participation_hmis_participation_HMISParticipationType, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Takes part"), NULL, NULL, help_hmis_participation_HMISParticipationType, 1 },
  { "hmis_participation.HMISParticipationStatusStartDate", WH_KIND_HMIS_PARTICIPATION, columns_hmis_participation_participation_participation_hmis_participation_HMISParticipationStatusStartDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Since"), NULL, NULL, NULL, 0 },
  { "hmis_participation.HMISParticipationStatusEndDate", WH_KIND_HMIS_PARTICIPATION, columns_hmis_participation_participation_participation_hmis_participation_HMISParticipationStatusEndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Until"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_hmis_participation_participation[] = {
  { "participation", WH_PER_PERSON, fields_hmis_participation_participation_participation, 3, FALSE, N_("HMIS participation"), NULL },
};

static const WhLayoutPage pages_hmis_participation[] = {
  { "participation", WH_PER_PERSON, groups_hmis_participation_participation, 1, N_("HMIS participation"), NULL },
};

const WhLayout wh_layout_hmis_participation = {
  "hmis_participation", pages_hmis_participation, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, WH_WHOM_NOBODY, N_("HMIS participation"),
};

static const guint columns_ce_participation_access_access_ce_participation_AccessPoint[] = { WH_CE_PARTICIPATION_ACCESS_POINT };
static const guint columns_ce_participation_access_access_ce_participation_PreventionAssessment[] = { WH_CE_PARTICIPATION_PREVENTION_ASSESSMENT };
static const guint columns_ce_participation_access_access_ce_participation_CrisisAssessment[] = { WH_CE_PARTICIPATION_CRISIS_ASSESSMENT };
static const guint columns_ce_participation_access_access_ce_participation_HousingAssessment[] = { WH_CE_PARTICIPATION_HOUSING_ASSESSMENT };
static const guint columns_ce_participation_access_access_ce_participation_DirectServices[] = { WH_CE_PARTICIPATION_DIRECT_SERVICES };
static const guint columns_ce_participation_access_access_ce_participation_ReceivesReferrals[] = { WH_CE_PARTICIPATION_RECEIVES_REFERRALS };
static const WhLayoutField fields_ce_participation_access_access[] = {
  { "ce_participation.AccessPoint", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_access_ce_participation_AccessPoint, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Access point"), NULL, NULL, help_ce_participation_AccessPoint, 1 },
  { "ce_participation.PreventionAssessment", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_access_ce_participation_PreventionAssessment, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Prevention: assessment, screening, referral"), NULL, NULL, NULL, 0 },
  { "ce_participation.CrisisAssessment", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_access_ce_participation_CrisisAssessment, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Crisis: assessment, screening, referral"), NULL, NULL, NULL, 0 },
  { "ce_participation.HousingAssessment", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_access_ce_participation_HousingAssessment, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Housing: assessment, screening, referral"), NULL, NULL, NULL, 0 },
  { "ce_participation.DirectServices", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_access_ce_participation_DirectServices, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Direct services"), NULL, NULL, NULL, 0 },
  { "ce_participation.ReceivesReferrals", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_access_ce_participation_ReceivesReferrals, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Receives referrals"), NULL, NULL, NULL, 0 },
};
static const guint columns_ce_participation_access_when_ce_participation_CEParticipationStatusStartDate[] = { WH_CE_PARTICIPATION_CE_PARTICIPATION_STATUS_START_DATE };
static const guint columns_ce_participation_access_when_ce_participation_CEParticipationStatusEndDate[] = { WH_CE_PARTICIPATION_CE_PARTICIPATION_STATUS_END_DATE };
static const WhLayoutField fields_ce_participation_access_when[] = {
  { "ce_participation.CEParticipationStatusStartDate", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_when_ce_participation_CEParticipationStatusStartDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Since"), NULL, NULL, NULL, 0 },
  { "ce_participation.CEParticipationStatusEndDate", WH_KIND_CE_PARTICIPATION, columns_ce_participation_access_when_ce_participation_CEParticipationStatusEndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Until"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_ce_participation_access[] = {
  { "access", WH_PER_PERSON, fields_ce_participation_access_access, 6, FALSE, N_("Coordinated entry"), NULL },
  { "when", WH_PER_PERSON, fields_ce_participation_access_when, 2, FALSE, N_("Period"), NULL },
};

static const WhLayoutPage pages_ce_participation[] = {
  { "access", WH_PER_PERSON, groups_ce_participation_access, 2, N_("Coordinated entry"), NULL },
};

const WhLayout wh_layout_ce_participation = {
  "ce_participation", pages_ce_participation, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, WH_WHOM_NOBODY, N_("Coordinated entry"),
};

static const guint columns_affiliation_affiliation_affiliation_affiliation_ResProjectID[] = { WH_AFFILIATION_RES_PROJECT_ID };
static const WhLayoutField fields_affiliation_affiliation_affiliation[] = {
  { "affiliation.ResProjectID", WH_KIND_AFFILIATION, columns_affiliation_affiliation_affiliation_affiliation_ResProjectID, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Residential project"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_affiliation_affiliation[] = {
  { "affiliation", WH_PER_PERSON, fields_affiliation_affiliation_affiliation, 1, FALSE, N_("Affiliation"), NULL },
};

static const WhLayoutPage pages_affiliation[] = {
  { "affiliation", WH_PER_PERSON, groups_affiliation_affiliation, 1, N_("Affiliation"), NULL },
};

const WhLayout wh_layout_affiliation = {
  "affiliation", pages_affiliation, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, WH_WHOM_NOBODY, N_("Affiliation"),
};

static const guint columns_local_service_given_service_service_local_service_given_LocalServiceID[] = { WH_LOCAL_SERVICE_GIVEN_LOCAL_SERVICE_ID };
static const guint columns_local_service_given_service_service_local_service_given_DateProvided[] = { WH_LOCAL_SERVICE_GIVEN_DATE_PROVIDED };
static const WhLayoutSuggestion suggestions_local_service_given_service_service_local_service_given_DateProvided[] = { { "today", NULL } };
static const guint columns_local_service_given_service_service_local_service_given_Units[] = { WH_LOCAL_SERVICE_GIVEN_UNITS };
static const guint columns_local_service_given_service_service_local_service_given_Amount[] = { WH_LOCAL_SERVICE_GIVEN_AMOUNT };
static const guint columns_local_service_given_service_service_local_service_given_Note[] = { WH_LOCAL_SERVICE_GIVEN_NOTE };
static const WhLayoutField fields_local_service_given_service_service[] = {
  { "local_service_given.LocalServiceID", WH_KIND_LOCAL_SERVICE_GIVEN, columns_local_service_given_service_service_local_service_given_LocalServiceID, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Service"), NULL, NULL, NULL, 0 },
  { "local_service_given.DateProvided", WH_KIND_LOCAL_SERVICE_GIVEN, columns_local_service_given_service_service_local_service_given_DateProvided, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, suggestions_local_service_given_service_service_local_service_given_DateProvided, 1, NULL, FALSE, FALSE, FALSE, N_("Date"), NULL, NULL, NULL, 0 },
  { "local_service_given.Units", WH_KIND_LOCAL_SERVICE_GIVEN, columns_local_service_given_service_service_local_service_given_Units, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("How many"), NULL, NULL, NULL, 0 },
  { "local_service_given.Amount", WH_KIND_LOCAL_SERVICE_GIVEN, columns_local_service_given_service_service_local_service_given_Amount, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Amount"), NULL, NULL, NULL, 0 },
  { "local_service_given.Note", WH_KIND_LOCAL_SERVICE_GIVEN, columns_local_service_given_service_service_local_service_given_Note, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Note"), NULL, NULL, NULL, 0 },
};
static const WhLayoutGroup groups_local_service_given_service[] = {
  { "service", WH_PER_PERSON, fields_local_service_given_service_service, 5, FALSE, N_("Local service"), NULL },
};

static const WhLayoutPage pages_local_service_given[] = {
  { "service", WH_PER_PERSON, groups_local_service_given_service, 1, N_("Local service"), NULL },
};

const WhLayout wh_layout_local_service_given = {
  "local_service_given", pages_local_service_given, 1, 1u << WH_STAGE_OCCURRENCE_POINT,
  0, NULL, WH_WHOM_PERSON, N_("Local service"),
};

static const guint columns_local_list_list_list_local_list_LocalListName[] = { WH_LOCAL_LIST_LOCAL_LIST_NAME };
static const guint columns_local_list_list_list_local_list_OrganizationID[] = { WH_LOCAL_LIST_ORGANIZATION_ID };
static const WhLayoutField fields_local_list_list_list[] = {
  { "local_list.LocalListName", WH_KIND_LOCAL_LIST, columns_local_list_list_list_local_list_LocalListName, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Name"), NULL, NULL, NULL, 0 },
  { "local_list.OrganizationID", WH_KIND_LOCAL_LIST, columns_local_list_list_list_local_list_OrganizationID, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Organization"), N_("Empty: of the whole community."), NULL, NULL, 0 },
};
static const WhLayoutGroup groups_local_list_list[] = {
  { "list", WH_PER_PERSON, fields_local_list_list_list, 2, FALSE, N_("Option list"), NULL },
};

static const WhLayoutPage pages_local_list[] = {
  { "list", WH_PER_PERSON, groups_local_list_list, 1, N_("Local option list"), NULL },
};

const WhLayout wh_layout_local_list = {
  "local_list", pages_local_list, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, WH_WHOM_NOBODY, N_("Option list"),
};

static const guint columns_local_option_option_option_local_option_OptionNumber[] = { WH_LOCAL_OPTION_OPTION_NUMBER };
static const guint columns_local_option_option_option_local_option_OptionText[] = { WH_LOCAL_OPTION_OPTION_TEXT };
static const guint columns_local_option_option_option_local_option_OptionOrder[] = { WH_LOCAL_OPTION_OPTION_ORDER };
static const guint columns_local_option_option_option_local_option_EndDate[] = { WH_LOCAL_OPTION_END_DATE };
static const WhLayoutField fields_local_option_option_option[] = {
  { "local_option.OptionNumber", WH_KIND_LOCAL_OPTION, columns_local_option_option_option_local_option_OptionNumber, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Number"), N_("Answers keep the number, so it never changes. 8, 9 and 99 stand for no answer."), NULL, NULL, 0 },
  { "local_option.OptionText", WH_KIND_LOCAL_OPTION, columns_local_option_option_option_local_option_OptionText, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Text"), NULL, NULL, NULL, 0 },
  { "local_option.OptionOrder", WH_KIND_LOCAL_OPTION, columns_local_option_option_option_local_option_OptionOrder, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Place in the list"), N_("Lower numbers come first."), NULL, NULL, 0 },
  { "local_option.EndDate", WH_KIND_LOCAL_OPTION, columns_local_option_option_option_local_option_EndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Offered until"), N_("The last day. Answers that chose it stay."), NULL, NULL, 0 },
};
static const WhLayoutGroup groups_local_option_option[] = {
  { "option", WH_PER_PERSON, fields_local_option_option_option, 4, FALSE, N_("Option"), NULL },
};

static const WhLayoutPage pages_local_option[] = {
  { "option", WH_PER_PERSON, groups_local_option_option, 1, N_("Option"), NULL },
};

const WhLayout wh_layout_local_option = {
  "local_option", pages_local_option, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, WH_WHOM_NOBODY, N_("Option"),
};

static const guint columns_local_field_question_question_local_field_LocalFieldName[] = { WH_LOCAL_FIELD_LOCAL_FIELD_NAME };
static const guint columns_local_field_question_question_local_field_Help[] = { WH_LOCAL_FIELD_HELP };
static const guint columns_local_field_question_question_local_field_AnswerType[] = { WH_LOCAL_FIELD_ANSWER_TYPE };
static const guint columns_local_field_question_question_local_field_LocalListID[] = { WH_LOCAL_FIELD_LOCAL_LIST_ID };
static const guint columns_local_field_question_question_local_field_AboutWhat[] = { WH_LOCAL_FIELD_ABOUT_WHAT };
static const guint columns_local_field_question_question_local_field_FindBy[] = { WH_LOCAL_FIELD_FIND_BY };
static const guint columns_local_field_question_question_local_field_AnswerRequired[] = { WH_LOCAL_FIELD_ANSWER_REQUIRED };
static const WhLayoutField fields_local_field_question_question[] = {
  { "local_field.LocalFieldName", WH_KIND_LOCAL_FIELD, columns_local_field_question_question_local_field_LocalFieldName, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Question"), N_("As workers read it in the form."), NULL, NULL, 0 },
  { "local_field.Help", WH_KIND_LOCAL_FIELD, columns_local_field_question_question_local_field_Help, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Help"), N_("What stands below the question."), NULL, NULL, 0 },
  { "local_field.AnswerType", WH_KIND_LOCAL_FIELD, columns_local_field_question_question_local_field_AnswerType, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Kind of answer"), NULL, NULL, NULL, 0 },
  { "local_field.LocalListID", WH_KIND_LOCAL_FIELD, columns_local_field_question_question_local_field_LocalListID, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Option list"), N_("Whose options can be chosen. A new list is made first, on the same screen as this question."), NULL, NULL, 0 },
  { "local_field.AboutWhat", WH_KIND_LOCAL_FIELD, columns_local_field_question_question_local_field_AboutWhat, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("About"), N_("What is said of a person is known to every agency that serves the person. What is said of the stay stays with its agency. What is private is opened for one person alone, and shown nowhere else."), NULL, NULL, 0 },
  { "local_field.FindBy", WH_KIND_LOCAL_FIELD, columns_local_field_question_question_local_field_FindBy, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Find people by the answer"), N_("A local client number, for example."), NULL, NULL, 0 },
  { "local_field.AnswerRequired", WH_KIND_LOCAL_FIELD, columns_local_field_question_question_local_field_AnswerRequired, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("An answer is expected"), N_("A missing one is pointed out and keeps nobody from saving."), NULL, NULL, 0 },
};
static const guint columns_local_field_question_asked_local_field_AtStart[] = { WH_LOCAL_FIELD_AT_START, WH_LOCAL_FIELD_AT_UPDATE, WH_LOCAL_FIELD_AT_ANNUAL, WH_LOCAL_FIELD_AT_EXIT };
static const guint columns_local_field_question_asked_local_field_FieldOrder[] = { WH_LOCAL_FIELD_FIELD_ORDER };
static const guint columns_local_field_question_asked_local_field_EndDate[] = { WH_LOCAL_FIELD_END_DATE };
static const WhLayoutField fields_local_field_question_asked[] = {
  { "local_field.AtStart", WH_KIND_LOCAL_FIELD, columns_local_field_question_asked_local_field_AtStart, 4, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("At"), NULL, NULL, NULL, 0 },
  { "local_field.FieldOrder", WH_KIND_LOCAL_FIELD, columns_local_field_question_asked_local_field_FieldOrder, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Place among the questions"), N_("Lower numbers come first."), NULL, NULL, 0 },
  { "local_field.EndDate", WH_KIND_LOCAL_FIELD, columns_local_field_question_asked_local_field_EndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Asked until"), N_("The last day. What was answered until then stays."), NULL, NULL, 0 },
};
static const guint columns_local_field_question_where_local_field_OrganizationID[] = { WH_LOCAL_FIELD_ORGANIZATION_ID };
static const guint columns_local_field_question_where_local_field_Type0[] = { WH_LOCAL_FIELD_TYPE_0, WH_LOCAL_FIELD_TYPE_1, WH_LOCAL_FIELD_TYPE_2, WH_LOCAL_FIELD_TYPE_3, WH_LOCAL_FIELD_TYPE_4, WH_LOCAL_FIELD_TYPE_6, WH_LOCAL_FIELD_TYPE_7, WH_LOCAL_FIELD_TYPE_8, WH_LOCAL_FIELD_TYPE_9, WH_LOCAL_FIELD_TYPE_10, WH_LOCAL_FIELD_TYPE_11, WH_LOCAL_FIELD_TYPE_12, WH_LOCAL_FIELD_TYPE_13, WH_LOCAL_FIELD_TYPE_14 };
static const WhLayoutField fields_local_field_question_where[] = {
  { "local_field.OrganizationID", WH_KIND_LOCAL_FIELD, columns_local_field_question_where_local_field_OrganizationID, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Organization"), N_("Empty: in every organization."), NULL, NULL, 0 },
  { "local_field.Type0", WH_KIND_LOCAL_FIELD, columns_local_field_question_where_local_field_Type0, 14, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Project types"), N_("None ticked: in projects of every type."), NULL, NULL, 0 },
};
static const WhLayoutGroup groups_local_field_question[] = {
  { "question", WH_PER_PERSON, fields_local_field_question_question, 7, FALSE, N_("Question"), NULL },
  { "asked", WH_PER_PERSON, fields_local_field_question_asked, 3, FALSE, N_("When it is asked"), NULL },
  { "where", WH_PER_PERSON, fields_local_field_question_where, 2, FALSE, N_("Where it is asked"), NULL },
};

static const WhLayoutPage pages_local_field[] = {
  { "question", WH_PER_PERSON, groups_local_field_question, 3, N_("Local question"), NULL },
};

const WhLayout wh_layout_local_field = {
  "local_field", pages_local_field, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, WH_WHOM_NOBODY, N_("Local question"),
};

static const guint columns_local_service_service_service_local_service_LocalServiceName[] = { WH_LOCAL_SERVICE_LOCAL_SERVICE_NAME };
static const guint columns_local_service_service_service_local_service_UnitName[] = { WH_LOCAL_SERVICE_UNIT_NAME };
static const guint columns_local_service_service_service_local_service_ServiceOrder[] = { WH_LOCAL_SERVICE_SERVICE_ORDER };
static const guint columns_local_service_service_service_local_service_EndDate[] = { WH_LOCAL_SERVICE_END_DATE };
static const WhLayoutField fields_local_service_service_service[] = {
  { "local_service.LocalServiceName", WH_KIND_LOCAL_SERVICE, columns_local_service_service_service_local_service_LocalServiceName, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, NULL, NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Service"), NULL, NULL, NULL, 0 },
  { "local_service.UnitName", WH_KIND_LOCAL_SERVICE, columns_local_service_service_service_local_service_UnitName, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Counted in"), N_("Rides, loads, hours."), NULL, NULL, 0 },
  { "local_service.ServiceOrder", WH_KIND_LOCAL_SERVICE, columns_local_service_service_service_local_service_ServiceOrder, 1, WH_PER_PERSON, WH_WIDTH_S, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Place among the services"), N_("Lower numbers come first."), NULL, NULL, 0 },
  { "local_service.EndDate", WH_KIND_LOCAL_SERVICE, columns_local_service_service_service_local_service_EndDate, 1, WH_PER_PERSON, WH_WIDTH_M, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Offered until"), N_("The last day. What was given until then stays."), NULL, NULL, 0 },
};
static const guint columns_local_service_service_where_local_service_OrganizationID[] = { WH_LOCAL_SERVICE_ORGANIZATION_ID };
static const guint columns_local_service_service_where_local_service_Type0[] = { WH_LOCAL_SERVICE_TYPE_0, WH_LOCAL_SERVICE_TYPE_1, WH_LOCAL_SERVICE_TYPE_2, WH_LOCAL_SERVICE_TYPE_3, WH_LOCAL_SERVICE_TYPE_4, WH_LOCAL_SERVICE_TYPE_6, WH_LOCAL_SERVICE_TYPE_7, WH_LOCAL_SERVICE_TYPE_8, WH_LOCAL_SERVICE_TYPE_9, WH_LOCAL_SERVICE_TYPE_10, WH_LOCAL_SERVICE_TYPE_11, WH_LOCAL_SERVICE_TYPE_12, WH_LOCAL_SERVICE_TYPE_13, WH_LOCAL_SERVICE_TYPE_14 };
static const WhLayoutField fields_local_service_service_where[] = {
  { "local_service.OrganizationID", WH_KIND_LOCAL_SERVICE, columns_local_service_service_where_local_service_OrganizationID, 1, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Organization"), N_("Empty: in every organization."), NULL, NULL, 0 },
  { "local_service.Type0", WH_KIND_LOCAL_SERVICE, columns_local_service_service_where_local_service_Type0, 14, WH_PER_PERSON, WH_WIDTH_L, WH_WIDGET_BY_TYPE, "no", NULL, 0, NULL, FALSE, FALSE, FALSE, N_("Project types"), N_("None ticked: in projects of every type."), NULL, NULL, 0 },
};
static const WhLayoutGroup groups_local_service_service[] = {
  { "service", WH_PER_PERSON, fields_local_service_service_service, 4, FALSE, N_("Service"), NULL },
  { "where", WH_PER_PERSON, fields_local_service_service_where, 2, FALSE, N_("Where it is offered"), NULL },
};

static const WhLayoutPage pages_local_service[] = {
  { "service", WH_PER_PERSON, groups_local_service_service, 2, N_("Local service"), NULL },
};

const WhLayout wh_layout_local_service = {
  "local_service", pages_local_service, 1, 1u << WH_STAGE_RECORD_CREATION | 1u << WH_STAGE_UPDATE,
  0, NULL, WH_WHOM_NOBODY, N_("Local service"),
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
  &wh_layout_assessment_question,
  &wh_layout_assessment_result,
  &wh_layout_organization,
  &wh_layout_project,
  &wh_layout_project_coc,
  &wh_layout_funder,
  &wh_layout_inventory,
  &wh_layout_hmis_participation,
  &wh_layout_ce_participation,
  &wh_layout_affiliation,
  &wh_layout_local_service_given,
  &wh_layout_local_list,
  &wh_layout_local_option,
  &wh_layout_local_field,
  &wh_layout_local_service,
  NULL,
};
