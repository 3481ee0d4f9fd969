/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made by data/spec/gen-spec.py: edit the tables there. */
#include "spec/wh-spec.h"

#define N_(text) text

static const WhChoice choices_export_SourceType[] = { { NULL, &wh_lists[8] } };
static const WhChoice choices_export_ExportPeriodType[] = { { NULL, &wh_lists[0] } };
static const WhChoice choices_export_ExportDirective[] = { { NULL, &wh_lists[1] } };
static const WhChoice choices_export_HashStatus[] = { { NULL, &wh_lists[4] } };
static const WhUnit units_export[] = {
  { "all", WH_UNIT_ATOMIC },
};
static const WhColumn columns_export[] = {
  { "SourceType", N_("Source type"), "metadata", WH_TYPE_INTEGER, 0, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_export_SourceType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "SourceID", N_("Source ID"), "metadata", WH_TYPE_TEXT, 350, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, "SourceType=1", NULL, "[A-Za-z]{2}-[0-9]{3}", NULL },
  { "SourceName", N_("Source name"), "metadata", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, "SourceType!=1", NULL, NULL, NULL },
  { "SourceContactFirst", N_("Source contact first"), "metadata", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "SourceContactLast", N_("Source contact last"), "metadata", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "SourceContactPhone", N_("Source contact phone"), "metadata", WH_TYPE_TEXT, 10, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, "[2-9][0-9]{2}[2-9][0-9]{6}", NULL },
  { "SourceContactExtension", N_("Source contact extension"), "metadata", WH_TYPE_TEXT, 5, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, "[0-9]{1,5}", NULL },
  { "SourceContactEmail", N_("Source contact email"), "metadata", WH_TYPE_TEXT, 320, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ExportDate", N_("Export date"), "metadata", WH_TYPE_TIME, 0, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ExportStartDate", N_("Export start date"), "metadata", WH_TYPE_DATE, 0, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ExportEndDate", N_("Export end date"), "metadata", WH_TYPE_DATE, 0, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "SoftwareName", N_("Software name"), "metadata", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "SoftwareVersion", N_("Software version"), "metadata", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "CSVVersion", N_("CSV version"), "metadata", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ExportPeriodType", N_("Export period type"), "metadata", WH_TYPE_INTEGER, 0, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_export_ExportPeriodType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ExportDirective", N_("Export directive"), "metadata", WH_TYPE_INTEGER, 0, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_export_ExportDirective, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "HashStatus", N_("Hash status"), "metadata", WH_TYPE_INTEGER, 0, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_export_HashStatus, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ImplementationID", N_("Implementation ID"), "5.10", WH_TYPE_TEXT, 200, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_organization_VictimServiceProvider[] = { { NULL, &wh_lists[9] } };
static const WhUnit units_organization[] = {
  { "OrganizationName", WH_UNIT_SCALAR },
  { "VictimServiceProvider", WH_UNIT_PROTECTIVE },
  { "OrganizationCommonName", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_organization[] = {
  { "OrganizationName", N_("Organization"), "2.01", WH_TYPE_TEXT, 200, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "VictimServiceProvider", N_("Victim service provider"), "2.01", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_organization_VictimServiceProvider, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OrganizationCommonName", N_("Organization common name"), "metadata", WH_TYPE_TEXT, 200, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhUnit units_user[] = {
  { "name", WH_UNIT_ATOMIC },
  { "phone", WH_UNIT_ATOMIC },
  { "UserEmail", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_user[] = {
  { "UserFirstName", N_("User first name"), "metadata", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserLastName", N_("User last name"), "metadata", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserPhone", N_("User phone"), "metadata", WH_TYPE_TEXT, 10, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, "[2-9][0-9]{2}[2-9][0-9]{6}", NULL },
  { "UserExtension", N_("User extension"), "metadata", WH_TYPE_TEXT, 5, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, "[0-9]{1,5}", NULL },
  { "UserEmail", N_("User email"), "metadata", WH_TYPE_TEXT, 320, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_project_ContinuumProject[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_project_ProjectType[] = { { NULL, &wh_lists[10] } };
static const WhChoice choices_project_HousingType[] = { { NULL, &wh_lists[14] } };
static const WhChoice choices_project_RRHSubType[] = { { NULL, &wh_lists[13] } };
static const WhChoice choices_project_ResidentialAffiliation[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_project_TargetPopulation[] = { { NULL, &wh_lists[11] } };
static const WhChoice choices_project_HOPWAMedAssistedLivingFac[] = { { NULL, &wh_lists[12] } };
static const WhUnit units_project[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "ProjectName", WH_UNIT_SCALAR },
  { "ProjectCommonName", WH_UNIT_SCALAR },
  { "period", WH_UNIT_ATOMIC },
  { "type", WH_UNIT_ATOMIC },
  { "TargetPopulation", WH_UNIT_SCALAR },
  { "HOPWAMedAssistedLivingFac", WH_UNIT_SCALAR },
  { "PITCount", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_project[] = {
  { "OrganizationID", N_("Organization"), "2.01", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ORGANIZATION], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ProjectName", N_("Project"), "2.02", WH_TYPE_TEXT, 200, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ProjectCommonName", N_("Project common name"), "metadata", WH_TYPE_TEXT, 200, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OperatingStartDate", N_("Operating start date"), "2.02", WH_TYPE_DATE, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OperatingEndDate", N_("Operating end date"), "2.02", WH_TYPE_DATE, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ContinuumProject", N_("Continuum project"), "2.02", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_project_ContinuumProject, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ProjectType", N_("Project type"), "2.02", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_project_ProjectType, 1, NULL, NULL, "ContinuumProject=1", NULL, NULL, NULL },
  { "HousingType", N_("Housing type"), "2.02", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_project_HousingType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "RRHSubType", N_("RRH sub type"), "2.02", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_project_RRHSubType, 1, NULL, "ProjectType=13", "ProjectType=13", NULL, NULL, NULL },
  { "ResidentialAffiliation", N_("Residential affiliation"), "2.02", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_project_ResidentialAffiliation, 1, NULL, "ProjectType=6|(ProjectType=13&RRHSubType=1)", "ProjectType=6|(ProjectType=13&RRHSubType=1)", NULL, NULL, NULL },
  { "TargetPopulation", N_("Target population"), "2.02", WH_TYPE_INTEGER, 0, 5, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_project_TargetPopulation, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "HOPWAMedAssistedLivingFac", N_("HOPWA med assisted living fac"), "2.02", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_project_HOPWAMedAssistedLivingFac, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PITCount", N_("PIT count"), "metadata", WH_TYPE_INTEGER, 0, 7, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 8, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 8, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 8, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 9, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_funder_Funder[] = { { NULL, &wh_lists[16] } };
static const WhUnit units_funder[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "funder", WH_UNIT_ATOMIC },
  { "GrantID", WH_UNIT_SCALAR },
  { "period", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_funder[] = {
  { "ProjectID", N_("Project"), "5.05", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_PROJECT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Funder", N_("Funder"), "2.06", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_funder_Funder, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OtherFunder", N_("Other funder"), "2.06", WH_TYPE_TEXT, 100, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, "Funder=46", "Funder=46", NULL, NULL, NULL },
  { "GrantID", N_("Grant ID"), "2.06", WH_TYPE_TEXT, 100, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "StartDate", N_("Start date"), "2.06", WH_TYPE_DATE, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EndDate", N_("End date"), "2.06", WH_TYPE_DATE, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 5, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_project_coc_GeographyType[] = { { NULL, &wh_lists[15] } };
static const WhUnit units_project_coc[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "CoCCode", WH_UNIT_SCALAR },
  { "place", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_project_coc[] = {
  { "ProjectID", N_("Project"), "5.05", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_PROJECT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "CoCCode", N_("Coc code"), "2.03", WH_TYPE_TEXT, 6, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, "[A-Za-z]{2}-[0-9]{3}", NULL },
  { "Geocode", N_("Geocode"), "2.03", WH_TYPE_TEXT, 6, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, "[0-9]{6}", NULL },
  { "Address1", N_("Address 1"), "2.03", WH_TYPE_TEXT, 100, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Address2", N_("Address 2"), "2.03", WH_TYPE_TEXT, 100, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "City", N_("City"), "2.03", WH_TYPE_TEXT, 50, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "State", N_("State"), "2.03", WH_TYPE_TEXT, 2, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, "[A-Za-z]{2}", NULL },
  { "ZIP", N_("ZIP"), "2.03", WH_TYPE_TEXT, 5, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, "[0-9]{5}", NULL },
  { "GeographyType", N_("Geography type"), "2.03", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_project_coc_GeographyType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_inventory_HouseholdType[] = { { NULL, &wh_lists[17] } };
static const WhChoice choices_inventory_Availability[] = { { NULL, &wh_lists[19] } };
static const WhChoice choices_inventory_ESBedType[] = { { NULL, &wh_lists[18] } };
static const WhUnit units_inventory[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "CoCCode", WH_UNIT_SCALAR },
  { "beds", WH_UNIT_ATOMIC },
  { "period", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_inventory[] = {
  { "ProjectID", N_("Project"), "5.05", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_PROJECT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "CoCCode", N_("Coc code"), "2.07", WH_TYPE_TEXT, 6, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "HouseholdType", N_("Household type"), "2.07", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_inventory_HouseholdType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Availability", N_("Availability"), "2.07", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_inventory_Availability, 1, "Project.ProjectType=0|1", NULL, "Project.ProjectType=0|1", NULL, NULL, NULL },
  { "UnitInventory", N_("Unit inventory"), "2.07", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "BedInventory", N_("Bed inventory"), "2.07", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "CHVetBedInventory", N_("CH vet bed inventory"), "2.07", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "YouthVetBedInventory", N_("Youth vet bed inventory"), "2.07", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "VetBedInventory", N_("Vet bed inventory"), "2.07", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "CHYouthBedInventory", N_("CH youth bed inventory"), "2.07", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "YouthBedInventory", N_("Youth bed inventory"), "2.07", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "CHBedInventory", N_("CH bed inventory"), "2.07", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OtherBedInventory", N_("Other bed inventory"), "2.07", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ESBedType", N_("ES bed type"), "2.07", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_inventory_ESBedType, 1, "Project.ProjectType=0|1", NULL, "Project.ProjectType=0|1", NULL, NULL, NULL },
  { "InventoryStartDate", N_("Inventory start date"), "2.07", WH_TYPE_DATE, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InventoryEndDate", N_("Inventory end date"), "2.07", WH_TYPE_DATE, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 5, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhUnit units_affiliation[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_affiliation[] = {
  { "ProjectID", N_("Project"), "5.05", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_PROJECT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ResProjectID", N_("Res project ID"), "2.02", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_PROJECT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_hmis_participation_HMISParticipationType[] = { { NULL, &wh_lists[20] } };
static const WhUnit units_hmis_participation[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "status", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_hmis_participation[] = {
  { "ProjectID", N_("Project"), "5.05", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_PROJECT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "HMISParticipationType", N_("HMIS participation type"), "2.08", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_hmis_participation_HMISParticipationType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "HMISParticipationStatusStartDate", N_("HMIS participation status start date"), "2.08", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "HMISParticipationStatusEndDate", N_("HMIS participation status end date"), "2.08", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_ce_participation_AccessPoint[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_ce_participation_PreventionAssessment[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_ce_participation_CrisisAssessment[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_ce_participation_HousingAssessment[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_ce_participation_DirectServices[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_ce_participation_ReceivesReferrals[] = { { NULL, &wh_lists[9] } };
static const WhUnit units_ce_participation[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "status", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_ce_participation[] = {
  { "ProjectID", N_("Project"), "5.05", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_PROJECT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AccessPoint", N_("Access point"), "2.09", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_ce_participation_AccessPoint, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PreventionAssessment", N_("Prevention assessment"), "2.09", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_ce_participation_PreventionAssessment, 1, NULL, NULL, "AccessPoint=1", NULL, NULL, NULL },
  { "CrisisAssessment", N_("Crisis assessment"), "2.09", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_ce_participation_CrisisAssessment, 1, NULL, NULL, "AccessPoint=1", NULL, NULL, NULL },
  { "HousingAssessment", N_("Housing assessment"), "2.09", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_ce_participation_HousingAssessment, 1, NULL, NULL, "AccessPoint=1", NULL, NULL, NULL },
  { "DirectServices", N_("Direct services"), "2.09", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_ce_participation_DirectServices, 1, NULL, NULL, "AccessPoint=1", NULL, NULL, NULL },
  { "ReceivesReferrals", N_("Receives referrals"), "2.09", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_ce_participation_ReceivesReferrals, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "CEParticipationStatusStartDate", N_("CE participation status start date"), "2.09", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "CEParticipationStatusEndDate", N_("CE participation status end date"), "2.09", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_client_NameDataQuality[] = { { NULL, &wh_lists[21] } };
static const WhChoice choices_client_SSNDataQuality[] = { { NULL, &wh_lists[22] } };
static const WhChoice choices_client_DOBDataQuality[] = { { NULL, &wh_lists[23] } };
static const WhChoice choices_client_Sex[] = { { NULL, &wh_lists[39] } };
static const WhChoice choices_client_AmIndAKNative[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_client_Asian[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_client_BlackAfAmerican[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_client_HispanicLatinao[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_client_MidEastNAfrican[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_client_NativeHIPacific[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_client_White[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_client_RaceNone[] = { { NULL, &wh_lists[5] } };
static const WhChoice choices_client_VeteranStatus[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_client_WorldWarII[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_client_KoreanWar[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_client_VietnamWar[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_client_DesertStorm[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_client_AfghanistanOEF[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_client_IraqOIF[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_client_IraqOND[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_client_OtherTheater[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_client_MilitaryBranch[] = { { NULL, &wh_lists[63] } };
static const WhChoice choices_client_DischargeStatus[] = { { NULL, &wh_lists[64] } };
static const WhUnit units_client[] = {
  { "name", WH_UNIT_ATOMIC },
  { "ssn", WH_UNIT_ATOMIC },
  { "dob", WH_UNIT_ATOMIC },
  { "Sex", WH_UNIT_SCALAR },
  { "race", WH_UNIT_SET },
  { "AdditionalRaceEthnicity", WH_UNIT_SCALAR },
  { "veteran", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_client[] = {
  { "FirstName", N_("First name"), "3.01", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "MiddleName", N_("Middle name"), "3.01", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "LastName", N_("Last name"), "3.01", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "NameSuffix", N_("Suffix"), "3.01", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "NameDataQuality", N_("Name quality"), "3.01", WH_TYPE_INTEGER, 0, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_client_NameDataQuality, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "SSN", N_("Social Security number"), "3.02", WH_TYPE_TEXT, 9, 1, WH_SENSITIVITY_SSN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, "[0-9xX]{9}", NULL },
  { "SSNDataQuality", N_("Social Security number quality"), "3.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_client_SSNDataQuality, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DOB", N_("Birth date"), "3.03", WH_TYPE_DATE, 0, 2, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DOBDataQuality", N_("Birth date quality"), "3.03", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_client_DOBDataQuality, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Sex", N_("Sex"), "4.21", WH_TYPE_INTEGER, 0, 3, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_client_Sex, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AmIndAKNative", N_("American Indian, Alaska Native or Indigenous"), "3.04", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_client_AmIndAKNative, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Asian", N_("Asian or Asian American"), "3.04", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_client_Asian, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "BlackAfAmerican", N_("Black, African American or African"), "3.04", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_client_BlackAfAmerican, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "HispanicLatinao", N_("Hispanic/Latina/o"), "3.04", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_client_HispanicLatinao, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "MidEastNAfrican", N_("Middle Eastern or North African"), "3.04", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_client_MidEastNAfrican, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "NativeHIPacific", N_("Native Hawaiian or Pacific Islander"), "3.04", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_client_NativeHIPacific, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "White", N_("White"), "3.04", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_client_White, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "RaceNone", N_("Race and ethnicity not given"), "3.04", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_client_RaceNone, 1, "other_races=0|99", NULL, "other_races=0", NULL, NULL, NULL },
  { "AdditionalRaceEthnicity", N_("Additional race and ethnicity detail"), "3.04", WH_TYPE_TEXT, 100, 5, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "VeteranStatus", N_("Veteran"), "3.07", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_client_VeteranStatus, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "YearEnteredService", N_("Year entered service"), "V1", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, "1920..this_year", NULL, NULL },
  { "YearSeparated", N_("Year separated"), "V1", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, "1920..this_year", NULL, NULL },
  { "WorldWarII", N_("World War II"), "V1", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_client_WorldWarII, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "KoreanWar", N_("Korean war"), "V1", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_client_KoreanWar, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "VietnamWar", N_("Vietnam war"), "V1", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_client_VietnamWar, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DesertStorm", N_("Desert storm"), "V1", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_client_DesertStorm, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AfghanistanOEF", N_("Afghanistan (Operation Enduring Freedom)"), "V1", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_client_AfghanistanOEF, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "IraqOIF", N_("Iraq (Operation Iraqi Freedom)"), "V1", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_client_IraqOIF, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "IraqOND", N_("Iraq (Operation New Dawn)"), "V1", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_client_IraqOND, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OtherTheater", N_("Other theater"), "V1", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_client_OtherTheater, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "MilitaryBranch", N_("Military branch"), "V1", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_client_MilitaryBranch, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DischargeStatus", N_("Discharge status"), "V1", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_client_DischargeStatus, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 7, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 7, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 7, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 8, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_enrollment_RelationshipToHoH[] = { { NULL, &wh_lists[26] } };
static const WhChoice choices_enrollment_LivingSituation[] = { { NULL, &wh_lists[24] } };
static const WhChoice choices_enrollment_RentalSubsidyType[] = { { NULL, &wh_lists[25] } };
static const WhChoice choices_enrollment_LengthOfStay[] = { { NULL, &wh_lists[27] } };
static const WhChoice choices_enrollment_LOSUnderThreshold[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_PreviousStreetESSH[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_TimesHomelessPastThreeYears[] = { { NULL, &wh_lists[28] } };
static const WhChoice choices_enrollment_MonthsHomelessPastThreeYears[] = { { NULL, &wh_lists[29] } };
static const WhChoice choices_enrollment_DisablingCondition[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_enrollment_ClientEnrolledInPATH[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_ReasonNotEnrolled[] = { { NULL, &wh_lists[48] } };
static const WhChoice choices_enrollment_PercentAMI[] = { { NULL, &wh_lists[70] } };
static const WhChoice choices_enrollment_ReferralSource[] = { { NULL, &wh_lists[49] } };
static const WhChoice choices_enrollment_EligibleForRHY[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_ReasonNoServices[] = { { NULL, &wh_lists[50] } };
static const WhChoice choices_enrollment_RunawayYouth[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_enrollment_FormerWardChildWelfare[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_enrollment_ChildWelfareYears[] = { { NULL, &wh_lists[56] } };
static const WhChoice choices_enrollment_FormerWardJuvenileJustice[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_enrollment_JuvenileJusticeYears[] = { { NULL, &wh_lists[56] } };
static const WhChoice choices_enrollment_UnemploymentFam[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_enrollment_MentalHealthDisorderFam[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_enrollment_PhysicalDisabilityFam[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_enrollment_AlcoholDrugUseDisorderFam[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_enrollment_InsufficientIncome[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_enrollment_IncarceratedParent[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_enrollment_VAMCStation[] = { { NULL, &wh_lists[71] } };
static const WhChoice choices_enrollment_TargetScreenReqd[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_TimeToHousingLoss[] = { { NULL, &wh_lists[72] } };
static const WhChoice choices_enrollment_AnnualPercentAMI[] = { { NULL, &wh_lists[73] } };
static const WhChoice choices_enrollment_LiteralHomelessHistory[] = { { NULL, &wh_lists[74] } };
static const WhChoice choices_enrollment_ClientLeaseholder[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_HOHLeaseholder[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_SubsidyAtRisk[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_EvictionHistory[] = { { NULL, &wh_lists[75] } };
static const WhChoice choices_enrollment_CriminalRecord[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_IncarceratedAdult[] = { { NULL, &wh_lists[76] } };
static const WhChoice choices_enrollment_PrisonDischarge[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_SexOffender[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_DisabledHoH[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_CurrentPregnant[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_SingleParent[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_DependentUnder6[] = { { NULL, &wh_lists[77] } };
static const WhChoice choices_enrollment_HH5Plus[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_CoCPrioritized[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_enrollment_MentalHealthConsultation[] = { { NULL, &wh_lists[80] } };
static const WhUnit units_enrollment[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "EntryDate", WH_UNIT_SCALAR },
  { "household", WH_UNIT_ATOMIC },
  { "EnrollmentCoC", WH_UNIT_SCALAR },
  { "prior_living", WH_UNIT_ATOMIC },
  { "DisablingCondition", WH_UNIT_SCALAR },
  { "DateOfEngagement", WH_UNIT_SCALAR },
  { "MoveInDate", WH_UNIT_SCALAR },
  { "path", WH_UNIT_ATOMIC },
  { "PercentAMI", WH_UNIT_SCALAR },
  { "referral", WH_UNIT_ATOMIC },
  { "bcp", WH_UNIT_ATOMIC },
  { "child_welfare", WH_UNIT_ATOMIC },
  { "juvenile_justice", WH_UNIT_ATOMIC },
  { "UnemploymentFam", WH_UNIT_SCALAR },
  { "MentalHealthDisorderFam", WH_UNIT_SCALAR },
  { "PhysicalDisabilityFam", WH_UNIT_SCALAR },
  { "AlcoholDrugUseDisorderFam", WH_UNIT_SCALAR },
  { "InsufficientIncome", WH_UNIT_SCALAR },
  { "IncarceratedParent", WH_UNIT_SCALAR },
  { "VAMCStation", WH_UNIT_SCALAR },
  { "prevention_screen", WH_UNIT_ATOMIC },
  { "MentalHealthConsultation", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_enrollment[] = {
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ProjectID", N_("Project"), "5.05", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_PROJECT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EntryDate", N_("Project start date"), "3.10", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "HouseholdID", N_("Household"), "5.09", WH_TYPE_TEXT, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "RelationshipToHoH", N_("Relationship to head of household"), "3.15", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_enrollment_RelationshipToHoH, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EnrollmentCoC", N_("Continuum of Care"), "3.16", WH_TYPE_TEXT, 6, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, "RelationshipToHoH=1", NULL, "[A-Za-z]{2}-[0-9]{3}", NULL },
  { "LivingSituation", N_("Prior living situation"), "3.917", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_LivingSituation, 1, NULL, NULL, NULL, NULL, NULL, "312|313|327|422|423|426|30|17|24|37" },
  { "RentalSubsidyType", N_("Rental subsidy"), "3.917", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_RentalSubsidyType, 1, "LivingSituation=435", NULL, "LivingSituation=435", NULL, NULL, NULL },
  { "LengthOfStay", N_("Length of stay there"), "3.917", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_LengthOfStay, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "LOSUnderThreshold", N_("Stay shorter than the limit"), "3.917", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_enrollment_LOSUnderThreshold, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PreviousStreetESSH", N_("On the street, in shelter or safe haven the night before"), "3.917", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_PreviousStreetESSH, 1, NULL, "LOSUnderThreshold=1", NULL, NULL, NULL, NULL },
  { "DateToStreetESSH", N_("Homelessness started (approximate date)"), "3.917", WH_TYPE_DATE, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, "Project.ProjectType=0|1|4|8|LivingSituation=101|116|118|PreviousStreetESSH=1", NULL, NULL, NULL, NULL },
  { "TimesHomelessPastThreeYears", N_("Times homeless in the past three years"), "3.917", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_TimesHomelessPastThreeYears, 1, NULL, "Project.ProjectType=0|1|4|8|LivingSituation=101|116|118|PreviousStreetESSH=1", NULL, NULL, NULL, NULL },
  { "MonthsHomelessPastThreeYears", N_("Months homeless in the past three years"), "3.917", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_MonthsHomelessPastThreeYears, 1, NULL, "Project.ProjectType=0|1|4|8|LivingSituation=101|116|118|PreviousStreetESSH=1", NULL, NULL, NULL, NULL },
  { "DisablingCondition", N_("Disabling condition"), "3.08", WH_TYPE_INTEGER, 0, 5, WH_SENSITIVITY_HEALTH, TRUE, FALSE, NULL, choices_enrollment_DisablingCondition, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateOfEngagement", N_("Date of engagement"), "4.13", WH_TYPE_DATE, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "MoveInDate", N_("Housing move-in date"), "3.20", WH_TYPE_DATE, 0, 7, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateOfPATHStatus", N_("Date of PATH status"), "P3", WH_TYPE_DATE, 0, 8, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ClientEnrolledInPATH", N_("Client enrolled in PATH"), "P3", WH_TYPE_INTEGER, 0, 8, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_ClientEnrolledInPATH, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ReasonNotEnrolled", N_("Reason not enrolled"), "P3", WH_TYPE_INTEGER, 0, 8, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_ReasonNotEnrolled, 1, "ClientEnrolledInPATH=0", NULL, NULL, NULL, NULL, NULL },
  { "PercentAMI", N_("Percent AMI"), "V4", WH_TYPE_INTEGER, 0, 9, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_PercentAMI, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ReferralSource", N_("Referral source"), "R1", WH_TYPE_INTEGER, 0, 10, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_ReferralSource, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "CountOutreachReferralApproaches", N_("Count outreach referral approaches"), "R1", WH_TYPE_INTEGER, 0, 10, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, "ReferralSource=7", NULL, NULL, NULL, NULL },
  { "DateOfBCPStatus", N_("Date of BCP status"), "R2", WH_TYPE_DATE, 0, 11, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EligibleForRHY", N_("Eligible for RHY"), "R2", WH_TYPE_INTEGER, 0, 11, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_EligibleForRHY, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ReasonNoServices", N_("Reason no services"), "R2", WH_TYPE_INTEGER, 0, 11, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_ReasonNoServices, 1, "EligibleForRHY=0", NULL, NULL, NULL, NULL, NULL },
  { "RunawayYouth", N_("Runaway youth"), "R2", WH_TYPE_INTEGER, 0, 11, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_RunawayYouth, 1, "EligibleForRHY=1", NULL, NULL, NULL, NULL, NULL },
  { "FormerWardChildWelfare", N_("Former ward child welfare"), "R11", WH_TYPE_INTEGER, 0, 12, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_FormerWardChildWelfare, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ChildWelfareYears", N_("Child welfare years"), "R11", WH_TYPE_INTEGER, 0, 12, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_ChildWelfareYears, 1, NULL, "FormerWardChildWelfare=1", NULL, NULL, NULL, NULL },
  { "ChildWelfareMonths", N_("Child welfare months"), "R11", WH_TYPE_INTEGER, 0, 12, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, "ChildWelfareYears=1", NULL, "1..11", NULL, NULL },
  { "FormerWardJuvenileJustice", N_("Former ward juvenile justice"), "R12", WH_TYPE_INTEGER, 0, 13, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_FormerWardJuvenileJustice, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "JuvenileJusticeYears", N_("Juvenile justice years"), "R12", WH_TYPE_INTEGER, 0, 13, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_JuvenileJusticeYears, 1, NULL, "FormerWardJuvenileJustice=1", NULL, NULL, NULL, NULL },
  { "JuvenileJusticeMonths", N_("Juvenile justice months"), "R12", WH_TYPE_INTEGER, 0, 13, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, "JuvenileJusticeYears=1", NULL, "1..11", NULL, NULL },
  { "UnemploymentFam", N_("Unemployment fam"), "R13", WH_TYPE_INTEGER, 0, 14, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_UnemploymentFam, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "MentalHealthDisorderFam", N_("Mental health disorder fam"), "R13", WH_TYPE_INTEGER, 0, 15, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_MentalHealthDisorderFam, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PhysicalDisabilityFam", N_("Physical disability fam"), "R13", WH_TYPE_INTEGER, 0, 16, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_PhysicalDisabilityFam, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AlcoholDrugUseDisorderFam", N_("Alcohol drug use disorder fam"), "R13", WH_TYPE_INTEGER, 0, 17, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_AlcoholDrugUseDisorderFam, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InsufficientIncome", N_("Insufficient income"), "R13", WH_TYPE_INTEGER, 0, 18, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_InsufficientIncome, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "IncarceratedParent", N_("Incarcerated parent"), "R13", WH_TYPE_INTEGER, 0, 19, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_IncarceratedParent, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "VAMCStation", N_("VAMC station"), "V6", WH_TYPE_TEXT, 5, 20, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_VAMCStation, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "TargetScreenReqd", N_("Target screen reqd"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_TargetScreenReqd, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "TimeToHousingLoss", N_("Time to housing loss"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_TimeToHousingLoss, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "AnnualPercentAMI", N_("Annual percent AMI"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_AnnualPercentAMI, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "LiteralHomelessHistory", N_("Literal homeless history"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_LiteralHomelessHistory, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "ClientLeaseholder", N_("Client leaseholder"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_ClientLeaseholder, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "HOHLeaseholder", N_("HOH leaseholder"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_HOHLeaseholder, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "SubsidyAtRisk", N_("Subsidy at risk"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_SubsidyAtRisk, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "EvictionHistory", N_("Eviction history"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_EvictionHistory, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "CriminalRecord", N_("Criminal record"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_CriminalRecord, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "IncarceratedAdult", N_("Incarcerated adult"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_IncarceratedAdult, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "PrisonDischarge", N_("Prison discharge"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_PrisonDischarge, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "SexOffender", N_("Sex offender"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_SexOffender, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "DisabledHoH", N_("Disabled hoh"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_DisabledHoH, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "CurrentPregnant", N_("Current pregnant"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_CurrentPregnant, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "SingleParent", N_("Single parent"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_SingleParent, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "DependentUnder6", N_("Dependent under 6"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_DependentUnder6, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "HH5Plus", N_("HH 5 plus"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_HH5Plus, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "CoCPrioritized", N_("Coc prioritized"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_CoCPrioritized, 1, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "HPScreeningScore", N_("HP screening score"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "ThresholdScore", N_("Threshold score"), "V7", WH_TYPE_INTEGER, 0, 21, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, "TargetScreenReqd=1", NULL, NULL, NULL, NULL },
  { "MentalHealthConsultation", N_("Mental health consultation"), "V10", WH_TYPE_INTEGER, 0, 22, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_enrollment_MentalHealthConsultation, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 23, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 23, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 23, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 24, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_exit_Destination[] = { { NULL, &wh_lists[24] } };
static const WhChoice choices_exit_DestinationSubsidyType[] = { { NULL, &wh_lists[25] } };
static const WhChoice choices_exit_HousingAssessment[] = { { NULL, &wh_lists[86] } };
static const WhChoice choices_exit_SubsidyInformation[] = { { NULL, &wh_lists[87] } };
static const WhChoice choices_exit_ProjectCompletionStatus[] = { { NULL, &wh_lists[59] } };
static const WhChoice choices_exit_EarlyExitReason[] = { { NULL, &wh_lists[60] } };
static const WhChoice choices_exit_ExchangeForSex[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_exit_ExchangeForSexPastThreeMonths[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_exit_CountOfExchangeForSex[] = { { NULL, &wh_lists[58] } };
static const WhChoice choices_exit_AskedOrForcedToExchangeForSex[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_exit_AskedOrForcedToExchangeForSexPastThreeMonths[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_exit_WorkplaceViolenceThreats[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_exit_WorkplacePromiseDifference[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_exit_CoercedToContinueWork[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_exit_LaborExploitPastThreeMonths[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_exit_CounselingReceived[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_exit_IndividualCounseling[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_exit_FamilyCounseling[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_exit_GroupCounseling[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_exit_PostExitCounselingPlan[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_exit_DestinationSafeClient[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_exit_DestinationSafeWorker[] = { { NULL, &wh_lists[61] } };
static const WhChoice choices_exit_PosAdultConnections[] = { { NULL, &wh_lists[61] } };
static const WhChoice choices_exit_PosPeerConnections[] = { { NULL, &wh_lists[61] } };
static const WhChoice choices_exit_PosCommunityConnections[] = { { NULL, &wh_lists[61] } };
static const WhChoice choices_exit_AftercareProvided[] = { { NULL, &wh_lists[62] } };
static const WhChoice choices_exit_EmailSocialMedia[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_exit_Telephone[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_exit_InPersonIndividual[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_exit_InPersonGroup[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_exit_CMExitReason[] = { { NULL, &wh_lists[79] } };
static const WhUnit units_exit[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "exit", WH_UNIT_ATOMIC },
  { "housing", WH_UNIT_ATOMIC },
  { "completion", WH_UNIT_ATOMIC },
  { "sexual_exploitation", WH_UNIT_ATOMIC },
  { "labor_exploitation", WH_UNIT_ATOMIC },
  { "counseling", WH_UNIT_ATOMIC },
  { "counseling_plan", WH_UNIT_ATOMIC },
  { "DestinationSafeClient", WH_UNIT_SCALAR },
  { "DestinationSafeWorker", WH_UNIT_SCALAR },
  { "PosAdultConnections", WH_UNIT_SCALAR },
  { "PosPeerConnections", WH_UNIT_SCALAR },
  { "PosCommunityConnections", WH_UNIT_SCALAR },
  { "aftercare", WH_UNIT_ATOMIC },
  { "CMExitReason", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_exit[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ExitDate", N_("Project exit date"), "3.11", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Destination", N_("Destination"), "3.12", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_exit_Destination, 1, NULL, NULL, NULL, NULL, NULL, "336|335|37" },
  { "DestinationSubsidyType", N_("Rental subsidy at destination"), "3.12", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_DestinationSubsidyType, 1, "Destination=435", NULL, "Destination=435", NULL, NULL, NULL },
  { "OtherDestination", N_("Other destination"), "3.12", WH_TYPE_TEXT, 50, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, "Destination=17", NULL, NULL, NULL, NULL, NULL },
  { "HousingAssessment", N_("Housing assessment"), "W5", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_HousingAssessment, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "SubsidyInformation", N_("Subsidy information"), "W5", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_SubsidyInformation, 1, NULL, "HousingAssessment=1|2", NULL, NULL, NULL, NULL },
  { "ProjectCompletionStatus", N_("Project completion status"), "R17", WH_TYPE_INTEGER, 0, 3, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_ProjectCompletionStatus, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EarlyExitReason", N_("Early exit reason"), "R17", WH_TYPE_INTEGER, 0, 3, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_EarlyExitReason, 1, "ProjectCompletionStatus=3", NULL, NULL, NULL, NULL, NULL },
  { "ExchangeForSex", N_("Exchange for sex"), "R15", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_ExchangeForSex, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ExchangeForSexPastThreeMonths", N_("Exchange for sex past three months"), "R15", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_ExchangeForSexPastThreeMonths, 1, "ExchangeForSex=1", NULL, NULL, NULL, NULL, NULL },
  { "CountOfExchangeForSex", N_("Count of exchange for sex"), "R15", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_CountOfExchangeForSex, 1, "ExchangeForSex=1", NULL, NULL, NULL, NULL, NULL },
  { "AskedOrForcedToExchangeForSex", N_("Asked or forced to exchange for sex"), "R15", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_AskedOrForcedToExchangeForSex, 1, "ExchangeForSex=1", NULL, NULL, NULL, NULL, NULL },
  { "AskedOrForcedToExchangeForSexPastThreeMonths", N_("Asked or forced to exchange for sex past three months"), "R15", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_AskedOrForcedToExchangeForSexPastThreeMonths, 1, "AskedOrForcedToExchangeForSex=1", NULL, NULL, NULL, NULL, NULL },
  { "WorkplaceViolenceThreats", N_("Workplace violence threats"), "R16", WH_TYPE_INTEGER, 0, 5, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_WorkplaceViolenceThreats, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "WorkplacePromiseDifference", N_("Workplace promise difference"), "R16", WH_TYPE_INTEGER, 0, 5, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_WorkplacePromiseDifference, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "CoercedToContinueWork", N_("Coerced to continue work"), "R16", WH_TYPE_INTEGER, 0, 5, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_CoercedToContinueWork, 1, "WorkplaceViolenceThreats=1|WorkplacePromiseDifference=1", NULL, NULL, NULL, NULL, NULL },
  { "LaborExploitPastThreeMonths", N_("Labor exploit past three months"), "R16", WH_TYPE_INTEGER, 0, 5, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_LaborExploitPastThreeMonths, 1, "WorkplaceViolenceThreats=1|WorkplacePromiseDifference=1", NULL, NULL, NULL, NULL, NULL },
  { "CounselingReceived", N_("Counseling received"), "R18", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_CounselingReceived, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "IndividualCounseling", N_("Individual counseling"), "R18", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_IndividualCounseling, 1, "CounselingReceived=1", NULL, NULL, NULL, NULL, NULL },
  { "FamilyCounseling", N_("Family counseling"), "R18", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_FamilyCounseling, 1, "CounselingReceived=1", NULL, NULL, NULL, NULL, NULL },
  { "GroupCounseling", N_("Group counseling"), "R18", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_GroupCounseling, 1, "CounselingReceived=1", NULL, NULL, NULL, NULL, NULL },
  { "SessionCountAtExit", N_("Session count at exit"), "R18", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, "CounselingReceived=1", NULL, NULL, NULL, NULL, NULL },
  { "PostExitCounselingPlan", N_("Post exit counseling plan"), "R18", WH_TYPE_INTEGER, 0, 7, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_PostExitCounselingPlan, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "SessionsInPlan", N_("Sessions in plan"), "R18", WH_TYPE_INTEGER, 0, 7, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DestinationSafeClient", N_("Destination safe client"), "R19", WH_TYPE_INTEGER, 0, 8, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_DestinationSafeClient, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DestinationSafeWorker", N_("Destination safe worker"), "R19", WH_TYPE_INTEGER, 0, 9, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_DestinationSafeWorker, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PosAdultConnections", N_("Pos adult connections"), "R19", WH_TYPE_INTEGER, 0, 10, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_PosAdultConnections, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PosPeerConnections", N_("Pos peer connections"), "R19", WH_TYPE_INTEGER, 0, 11, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_PosPeerConnections, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PosCommunityConnections", N_("Pos community connections"), "R19", WH_TYPE_INTEGER, 0, 12, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_PosCommunityConnections, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AftercareDate", N_("Aftercare date"), "R20", WH_TYPE_DATE, 0, 13, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AftercareProvided", N_("Aftercare provided"), "R20", WH_TYPE_INTEGER, 0, 13, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_AftercareProvided, 1, "AftercareDate=ExitDate..ExitDate+180d", NULL, NULL, NULL, NULL, NULL },
  { "EmailSocialMedia", N_("Email social media"), "R20", WH_TYPE_INTEGER, 0, 13, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_EmailSocialMedia, 1, "AftercareProvided=1", NULL, NULL, NULL, NULL, NULL },
  { "Telephone", N_("Telephone"), "R20", WH_TYPE_INTEGER, 0, 13, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_Telephone, 1, "AftercareProvided=1", NULL, NULL, NULL, NULL, NULL },
  { "InPersonIndividual", N_("In person individual"), "R20", WH_TYPE_INTEGER, 0, 13, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_InPersonIndividual, 1, "AftercareProvided=1", NULL, NULL, NULL, NULL, NULL },
  { "InPersonGroup", N_("In person group"), "R20", WH_TYPE_INTEGER, 0, 13, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_InPersonGroup, 1, "AftercareProvided=1", NULL, NULL, NULL, NULL, NULL },
  { "CMExitReason", N_("CM exit reason"), "V9", WH_TYPE_INTEGER, 0, 14, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_exit_CMExitReason, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 15, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 15, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 15, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 16, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_income_benefit_IncomeFromAnySource[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_income_benefit_Earned[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_Unemployment[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_SSI[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_SSDI[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_VADisabilityService[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_VADisabilityNonService[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_PrivateDisability[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_WorkersComp[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_TANF[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_GA[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_SocSecRetirement[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_Pension[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_ChildSupport[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_Alimony[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_OtherIncomeSource[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_BenefitsFromAnySource[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_income_benefit_SNAP[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_WIC[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_TANFChildCare[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_TANFTransportation[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_OtherTANF[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_OtherBenefitsSource[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_InsuranceFromAnySource[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_income_benefit_Medicaid[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_NoMedicaidReason[] = { { NULL, &wh_lists[30] } };
static const WhChoice choices_income_benefit_Medicare[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_NoMedicareReason[] = { { NULL, &wh_lists[30] } };
static const WhChoice choices_income_benefit_SCHIP[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_NoSCHIPReason[] = { { NULL, &wh_lists[30] } };
static const WhChoice choices_income_benefit_VHAServices[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_NoVHAReason[] = { { NULL, &wh_lists[30] } };
static const WhChoice choices_income_benefit_EmployerProvided[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_NoEmployerProvidedReason[] = { { NULL, &wh_lists[30] } };
static const WhChoice choices_income_benefit_COBRA[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_NoCOBRAReason[] = { { NULL, &wh_lists[30] } };
static const WhChoice choices_income_benefit_PrivatePay[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_NoPrivatePayReason[] = { { NULL, &wh_lists[30] } };
static const WhChoice choices_income_benefit_StateHealthIns[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_NoStateHealthInsReason[] = { { NULL, &wh_lists[30] } };
static const WhChoice choices_income_benefit_IndianHealthServices[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_NoIndianHealthServicesReason[] = { { NULL, &wh_lists[30] } };
static const WhChoice choices_income_benefit_OtherInsurance[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_income_benefit_ConnectionWithSOAR[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_income_benefit_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhUnit units_income_benefit[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_income_benefit[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;4.02;4.03;4.04", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "IncomeFromAnySource", N_("Income from any source"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_IncomeFromAnySource, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "TotalMonthlyIncome", N_("Total monthly income"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Earned", N_("Earned"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_Earned, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "EarnedAmount", N_("Earned amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "Earned=1", NULL, NULL, NULL, NULL },
  { "Unemployment", N_("Unemployment"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_Unemployment, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "UnemploymentAmount", N_("Unemployment amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "Unemployment=1", NULL, NULL, NULL, NULL },
  { "SSI", N_("Supplemental Security Income (SSI)"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_SSI, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "SSIAmount", N_("Monthly amount of SSI"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "SSI=1", NULL, NULL, NULL, NULL },
  { "SSDI", N_("Social Security Disability Insurance (SSDI)"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_SSDI, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "SSDIAmount", N_("Monthly amount of SSDI"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "SSDI=1", NULL, NULL, NULL, NULL },
  { "VADisabilityService", N_("VA disability, service-connected"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_VADisabilityService, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "VADisabilityServiceAmount", N_("VA disability service amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "VADisabilityService=1", NULL, NULL, NULL, NULL },
  { "VADisabilityNonService", N_("VA disability, not service-connected"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_VADisabilityNonService, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "VADisabilityNonServiceAmount", N_("VA disability non service amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "VADisabilityNonService=1", NULL, NULL, NULL, NULL },
  { "PrivateDisability", N_("Private disability"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_PrivateDisability, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "PrivateDisabilityAmount", N_("Private disability amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "PrivateDisability=1", NULL, NULL, NULL, NULL },
  { "WorkersComp", N_("Workers' compensation"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_WorkersComp, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "WorkersCompAmount", N_("Workers comp amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "WorkersComp=1", NULL, NULL, NULL, NULL },
  { "TANF", N_("TANF"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_TANF, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "TANFAmount", N_("TANF amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "TANF=1", NULL, NULL, NULL, NULL },
  { "GA", N_("General Assistance"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_GA, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "GAAmount", N_("GA amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "GA=1", NULL, NULL, NULL, NULL },
  { "SocSecRetirement", N_("Social Security retirement"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_SocSecRetirement, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "SocSecRetirementAmount", N_("Soc sec retirement amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "SocSecRetirement=1", NULL, NULL, NULL, NULL },
  { "Pension", N_("Pension from a former job"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_Pension, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "PensionAmount", N_("Pension amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "Pension=1", NULL, NULL, NULL, NULL },
  { "ChildSupport", N_("Child support"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_ChildSupport, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "ChildSupportAmount", N_("Child support amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "ChildSupport=1", NULL, NULL, NULL, NULL },
  { "Alimony", N_("Alimony"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_Alimony, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "AlimonyAmount", N_("Alimony amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "Alimony=1", NULL, NULL, NULL, NULL },
  { "OtherIncomeSource", N_("Other source of income"), "4.02", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_OtherIncomeSource, 1, NULL, "IncomeFromAnySource=1", NULL, NULL, NULL, NULL },
  { "OtherIncomeAmount", N_("Other income amount"), "4.02", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, TRUE, NULL, NULL, 0, NULL, "OtherIncomeSource=1", NULL, NULL, NULL, NULL },
  { "OtherIncomeSourceIdentify", N_("Which other source"), "4.02", WH_TYPE_TEXT, 50, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, "OtherIncomeSource=1", NULL, NULL, NULL, NULL, NULL },
  { "BenefitsFromAnySource", N_("Non-cash benefits from any source"), "4.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_BenefitsFromAnySource, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "SNAP", N_("Food assistance (SNAP)"), "4.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_SNAP, 1, NULL, "BenefitsFromAnySource=1", NULL, NULL, NULL, NULL },
  { "WIC", N_("WIC"), "4.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_WIC, 1, NULL, "BenefitsFromAnySource=1", NULL, NULL, NULL, NULL },
  { "TANFChildCare", N_("TANF child care"), "4.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_TANFChildCare, 1, NULL, "BenefitsFromAnySource=1", NULL, NULL, NULL, NULL },
  { "TANFTransportation", N_("TANF transportation"), "4.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_TANFTransportation, 1, NULL, "BenefitsFromAnySource=1", NULL, NULL, NULL, NULL },
  { "OtherTANF", N_("Other TANF services"), "4.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_OtherTANF, 1, NULL, "BenefitsFromAnySource=1", NULL, NULL, NULL, NULL },
  { "OtherBenefitsSource", N_("Other benefits source"), "4.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_OtherBenefitsSource, 1, NULL, "BenefitsFromAnySource=1", NULL, NULL, NULL, NULL },
  { "OtherBenefitsSourceIdentify", N_("Other benefits source identify"), "4.03", WH_TYPE_TEXT, 50, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, "OtherBenefitsSource=1", NULL, NULL, NULL, NULL, NULL },
  { "InsuranceFromAnySource", N_("Health insurance"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_InsuranceFromAnySource, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Medicaid", N_("Medicaid"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_Medicaid, 1, NULL, "InsuranceFromAnySource=1", NULL, NULL, NULL, NULL },
  { "NoMedicaidReason", N_("No medicaid reason"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_NoMedicaidReason, 1, "Medicaid=0", "funder=13|14|15|16|17|18|19", NULL, NULL, NULL, NULL },
  { "Medicare", N_("Medicare"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_Medicare, 1, NULL, "InsuranceFromAnySource=1", NULL, NULL, NULL, NULL },
  { "NoMedicareReason", N_("No medicare reason"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_NoMedicareReason, 1, "Medicare=0", "funder=13|14|15|16|17|18|19", NULL, NULL, NULL, NULL },
  { "SCHIP", N_("SCHIP"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_SCHIP, 1, NULL, "InsuranceFromAnySource=1", NULL, NULL, NULL, NULL },
  { "NoSCHIPReason", N_("No SCHIP reason"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_NoSCHIPReason, 1, "SCHIP=0", "funder=13|14|15|16|17|18|19", NULL, NULL, NULL, NULL },
  { "VHAServices", N_("VHA services"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_VHAServices, 1, NULL, "InsuranceFromAnySource=1", NULL, NULL, NULL, NULL },
  { "NoVHAReason", N_("No VHA reason"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_NoVHAReason, 1, "VHAServices=0", "funder=13|14|15|16|17|18|19", NULL, NULL, NULL, NULL },
  { "EmployerProvided", N_("Employer provided"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_EmployerProvided, 1, NULL, "InsuranceFromAnySource=1", NULL, NULL, NULL, NULL },
  { "NoEmployerProvidedReason", N_("No employer provided reason"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_NoEmployerProvidedReason, 1, "EmployerProvided=0", "funder=13|14|15|16|17|18|19", NULL, NULL, NULL, NULL },
  { "COBRA", N_("COBRA"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_COBRA, 1, NULL, "InsuranceFromAnySource=1", NULL, NULL, NULL, NULL },
  { "NoCOBRAReason", N_("No COBRA reason"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_NoCOBRAReason, 1, "COBRA=0", "funder=13|14|15|16|17|18|19", NULL, NULL, NULL, NULL },
  { "PrivatePay", N_("Private pay"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_PrivatePay, 1, NULL, "InsuranceFromAnySource=1", NULL, NULL, NULL, NULL },
  { "NoPrivatePayReason", N_("No private pay reason"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_NoPrivatePayReason, 1, "PrivatePay=0", "funder=13|14|15|16|17|18|19", NULL, NULL, NULL, NULL },
  { "StateHealthIns", N_("State health ins"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_StateHealthIns, 1, NULL, "InsuranceFromAnySource=1", NULL, NULL, NULL, NULL },
  { "NoStateHealthInsReason", N_("No state health ins reason"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_NoStateHealthInsReason, 1, "StateHealthIns=0", "funder=13|14|15|16|17|18|19", NULL, NULL, NULL, NULL },
  { "IndianHealthServices", N_("Indian health services"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_IndianHealthServices, 1, NULL, "InsuranceFromAnySource=1", NULL, NULL, NULL, NULL },
  { "NoIndianHealthServicesReason", N_("No indian health services reason"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_NoIndianHealthServicesReason, 1, "IndianHealthServices=0", "funder=13|14|15|16|17|18|19", NULL, NULL, NULL, NULL },
  { "OtherInsurance", N_("Other insurance"), "4.04", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_OtherInsurance, 1, NULL, "InsuranceFromAnySource=1", NULL, NULL, NULL, NULL },
  { "OtherInsuranceIdentify", N_("Other insurance identify"), "4.04", WH_TYPE_TEXT, 50, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, "OtherInsurance=1", NULL, NULL, NULL, NULL, NULL },
  { "ConnectionWithSOAR", N_("Connection with SOAR"), "P4", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_income_benefit_ConnectionWithSOAR, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Collected at"), "5.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_income_benefit_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_hiv_benefit_ADAP[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_hiv_benefit_NoADAPReason[] = { { NULL, &wh_lists[83] } };
static const WhChoice choices_hiv_benefit_RyanWhiteMedDent[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_hiv_benefit_NoRyanWhiteReason[] = { { NULL, &wh_lists[83] } };
static const WhChoice choices_hiv_benefit_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhUnit units_hiv_benefit[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_hiv_benefit[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;4.02;4.03;4.04", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ADAP", N_("ADAP"), "W3", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, FALSE, FALSE, NULL, choices_hiv_benefit_ADAP, 1, NULL, "has(Disabilities: DisabilityType=8&DisabilityResponse=1)", NULL, NULL, NULL, NULL },
  { "NoADAPReason", N_("No ADAP reason"), "W3", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, FALSE, FALSE, NULL, choices_hiv_benefit_NoADAPReason, 1, "ADAP=0", NULL, NULL, NULL, NULL, NULL },
  { "RyanWhiteMedDent", N_("Ryan white med dent"), "W3", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, FALSE, FALSE, NULL, choices_hiv_benefit_RyanWhiteMedDent, 1, NULL, "has(Disabilities: DisabilityType=8&DisabilityResponse=1)", NULL, NULL, NULL, NULL },
  { "NoRyanWhiteReason", N_("No ryan white reason"), "W3", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, FALSE, FALSE, NULL, choices_hiv_benefit_NoRyanWhiteReason, 1, "RyanWhiteMedDent=0", NULL, NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Collected at"), "5.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_hiv_benefit_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_health_GeneralHealthStatus[] = { { NULL, &wh_lists[55] } };
static const WhChoice choices_health_DentalHealthStatus[] = { { NULL, &wh_lists[55] } };
static const WhChoice choices_health_MentalHealthStatus[] = { { NULL, &wh_lists[55] } };
static const WhChoice choices_health_PregnancyStatus[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_health_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhUnit units_health[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_health[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;4.11", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "GeneralHealthStatus", N_("General health status"), "R7", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, FALSE, FALSE, NULL, choices_health_GeneralHealthStatus, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DentalHealthStatus", N_("Dental health status"), "R8", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, FALSE, FALSE, NULL, choices_health_DentalHealthStatus, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "MentalHealthStatus", N_("Mental health status"), "R9", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, FALSE, FALSE, NULL, choices_health_MentalHealthStatus, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PregnancyStatus", N_("Pregnancy status"), "R10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, FALSE, FALSE, NULL, choices_health_PregnancyStatus, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DueDate", N_("Due date"), "R10", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_HEALTH, FALSE, FALSE, NULL, NULL, 0, "PregnancyStatus=1", NULL, NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Collected at"), "5.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_health_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_domestic_violence_DomesticViolenceSurvivor[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_domestic_violence_WhenOccurred[] = { { NULL, &wh_lists[32] } };
static const WhChoice choices_domestic_violence_CurrentlyFleeing[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_domestic_violence_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhUnit units_domestic_violence[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_domestic_violence[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;4.11", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DomesticViolenceSurvivor", N_("Survivor of domestic violence"), "4.11", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_SAFETY, FALSE, FALSE, NULL, choices_domestic_violence_DomesticViolenceSurvivor, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "WhenOccurred", N_("When it occurred"), "4.11", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_SAFETY, FALSE, FALSE, NULL, choices_domestic_violence_WhenOccurred, 1, "DomesticViolenceSurvivor=1", NULL, NULL, NULL, NULL, NULL },
  { "CurrentlyFleeing", N_("Currently fleeing"), "4.11", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_SAFETY, FALSE, FALSE, NULL, choices_domestic_violence_CurrentlyFleeing, 1, "DomesticViolenceSurvivor=1", NULL, NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Collected at"), "5.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_domestic_violence_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_employment_education_LastGradeCompleted[] = { { NULL, &wh_lists[51] } };
static const WhChoice choices_employment_education_SchoolStatus[] = { { NULL, &wh_lists[52] } };
static const WhChoice choices_employment_education_Employed[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_employment_education_EmploymentType[] = { { NULL, &wh_lists[53] } };
static const WhChoice choices_employment_education_NotEmployedReason[] = { { NULL, &wh_lists[54] } };
static const WhChoice choices_employment_education_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhUnit units_employment_education[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_employment_education[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;R6", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "LastGradeCompleted", N_("Last grade completed"), "R4", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_employment_education_LastGradeCompleted, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "SchoolStatus", N_("School status"), "R5", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_employment_education_SchoolStatus, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Employed", N_("Employed"), "R6", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_employment_education_Employed, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EmploymentType", N_("Employment type"), "R6", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_employment_education_EmploymentType, 1, "Employed=1", NULL, NULL, NULL, NULL, NULL },
  { "NotEmployedReason", N_("Not employed reason"), "R6", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_employment_education_NotEmployedReason, 1, "Employed=0", NULL, NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Collected at"), "5.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_employment_education_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_physical_disability_DisabilityType[] = { { NULL, &wh_lists[2] } };
static const WhChoice choices_physical_disability_DisabilityResponse[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_physical_disability_IndefiniteAndImpairs[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_physical_disability_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhUnit units_physical_disability[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_physical_disability[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DisabilityType", N_("Disability type"), "4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, TRUE, FALSE, NULL, choices_physical_disability_DisabilityType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DisabilityResponse", N_("Disability response"), "4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, TRUE, FALSE, NULL, choices_physical_disability_DisabilityResponse, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "IndefiniteAndImpairs", N_("Indefinite and impairs"), "4.05;4.07;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, FALSE, FALSE, NULL, choices_physical_disability_IndefiniteAndImpairs, 1, NULL, "(DisabilityType=5|7|9&DisabilityResponse=1)|(DisabilityType=10&DisabilityResponse=1|2|3)", NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Collected at"), "5.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_physical_disability_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_developmental_disability_DisabilityType[] = { { NULL, &wh_lists[2] } };
static const WhChoice choices_developmental_disability_DisabilityResponse[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_developmental_disability_IndefiniteAndImpairs[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_developmental_disability_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhUnit units_developmental_disability[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_developmental_disability[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DisabilityType", N_("Disability type"), "4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, TRUE, FALSE, NULL, choices_developmental_disability_DisabilityType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DisabilityResponse", N_("Disability response"), "4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, TRUE, FALSE, NULL, choices_developmental_disability_DisabilityResponse, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "IndefiniteAndImpairs", N_("Indefinite and impairs"), "4.05;4.07;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, FALSE, FALSE, NULL, choices_developmental_disability_IndefiniteAndImpairs, 1, NULL, "(DisabilityType=5|7|9&DisabilityResponse=1)|(DisabilityType=10&DisabilityResponse=1|2|3)", NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Collected at"), "5.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_developmental_disability_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_chronic_condition_DisabilityType[] = { { NULL, &wh_lists[2] } };
static const WhChoice choices_chronic_condition_DisabilityResponse[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_chronic_condition_IndefiniteAndImpairs[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_chronic_condition_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhUnit units_chronic_condition[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_chronic_condition[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DisabilityType", N_("Disability type"), "4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, TRUE, FALSE, NULL, choices_chronic_condition_DisabilityType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DisabilityResponse", N_("Disability response"), "4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, TRUE, FALSE, NULL, choices_chronic_condition_DisabilityResponse, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "IndefiniteAndImpairs", N_("Indefinite and impairs"), "4.05;4.07;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, FALSE, FALSE, NULL, choices_chronic_condition_IndefiniteAndImpairs, 1, NULL, "(DisabilityType=5|7|9&DisabilityResponse=1)|(DisabilityType=10&DisabilityResponse=1|2|3)", NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Collected at"), "5.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_chronic_condition_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_hiv_aids_DisabilityType[] = { { NULL, &wh_lists[2] } };
static const WhChoice choices_hiv_aids_DisabilityResponse[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_hiv_aids_IndefiniteAndImpairs[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_hiv_aids_TCellCountAvailable[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_hiv_aids_TCellSource[] = { { NULL, &wh_lists[85] } };
static const WhChoice choices_hiv_aids_ViralLoadAvailable[] = { { NULL, &wh_lists[84] } };
static const WhChoice choices_hiv_aids_ViralLoadSource[] = { { NULL, &wh_lists[85] } };
static const WhChoice choices_hiv_aids_AntiRetroviral[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_hiv_aids_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhUnit units_hiv_aids[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_hiv_aids[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DisabilityType", N_("Disability type"), "4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, TRUE, FALSE, NULL, choices_hiv_aids_DisabilityType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DisabilityResponse", N_("Disability response"), "4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, TRUE, FALSE, NULL, choices_hiv_aids_DisabilityResponse, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "IndefiniteAndImpairs", N_("Indefinite and impairs"), "4.05;4.07;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, FALSE, FALSE, NULL, choices_hiv_aids_IndefiniteAndImpairs, 1, NULL, "(DisabilityType=5|7|9&DisabilityResponse=1)|(DisabilityType=10&DisabilityResponse=1|2|3)", NULL, NULL, NULL, NULL },
  { "TCellCountAvailable", N_("T cell count available"), "W4", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, FALSE, FALSE, NULL, choices_hiv_aids_TCellCountAvailable, 1, "DisabilityType=8&DisabilityResponse=1", NULL, NULL, NULL, NULL, NULL },
  { "TCellCount", N_("T cell count"), "W4", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, FALSE, FALSE, NULL, NULL, 0, "TCellCountAvailable=1", NULL, NULL, "0..1500", NULL, NULL },
  { "TCellSource", N_("T cell source"), "W4", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, FALSE, FALSE, NULL, choices_hiv_aids_TCellSource, 1, "TCellCount!=null", NULL, NULL, NULL, NULL, NULL },
  { "ViralLoadAvailable", N_("Viral load available"), "W4", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, FALSE, FALSE, NULL, choices_hiv_aids_ViralLoadAvailable, 1, "DisabilityType=8&DisabilityResponse=1", NULL, NULL, NULL, NULL, NULL },
  { "ViralLoad", N_("Viral load"), "W4", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, FALSE, FALSE, NULL, NULL, 0, "ViralLoadAvailable=1", NULL, NULL, "0..999999", NULL, NULL },
  { "ViralLoadSource", N_("Viral load source"), "W4", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, FALSE, FALSE, NULL, choices_hiv_aids_ViralLoadSource, 1, "ViralLoad!=null", NULL, NULL, NULL, NULL, NULL },
  { "AntiRetroviral", N_("Anti retroviral"), "W6", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HIV, FALSE, FALSE, NULL, choices_hiv_aids_AntiRetroviral, 1, "DisabilityType=8&DisabilityResponse=1", NULL, NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Collected at"), "5.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_hiv_aids_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_mental_health_disorder_DisabilityType[] = { { NULL, &wh_lists[2] } };
static const WhChoice choices_mental_health_disorder_DisabilityResponse[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_mental_health_disorder_IndefiniteAndImpairs[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_mental_health_disorder_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhUnit units_mental_health_disorder[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_mental_health_disorder[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DisabilityType", N_("Disability type"), "4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, TRUE, FALSE, NULL, choices_mental_health_disorder_DisabilityType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DisabilityResponse", N_("Disability response"), "4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, TRUE, FALSE, NULL, choices_mental_health_disorder_DisabilityResponse, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "IndefiniteAndImpairs", N_("Indefinite and impairs"), "4.05;4.07;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, FALSE, FALSE, NULL, choices_mental_health_disorder_IndefiniteAndImpairs, 1, NULL, "(DisabilityType=5|7|9&DisabilityResponse=1)|(DisabilityType=10&DisabilityResponse=1|2|3)", NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Collected at"), "5.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_mental_health_disorder_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_substance_use_disorder_DisabilityType[] = { { NULL, &wh_lists[2] } };
static const WhChoice choices_substance_use_disorder_DisabilityResponse[] = { { NULL, &wh_lists[31] } };
static const WhChoice choices_substance_use_disorder_IndefiniteAndImpairs[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_substance_use_disorder_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhUnit units_substance_use_disorder[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_substance_use_disorder[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DisabilityType", N_("Disability type"), "4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, TRUE, FALSE, NULL, choices_substance_use_disorder_DisabilityType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DisabilityResponse", N_("Disability response"), "4.05;4.06;4.07;4.08;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, TRUE, FALSE, NULL, choices_substance_use_disorder_DisabilityResponse, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "IndefiniteAndImpairs", N_("Indefinite and impairs"), "4.05;4.07;4.09;4.10", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_HEALTH, FALSE, FALSE, NULL, choices_substance_use_disorder_IndefiniteAndImpairs, 1, NULL, "(DisabilityType=5|7|9&DisabilityResponse=1)|(DisabilityType=10&DisabilityResponse=1|2|3)", NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Collected at"), "5.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_substance_use_disorder_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_service_RecordType[] = { { NULL, &wh_lists[3] } };
static const WhChoice choices_service_TypeProvided[] = { { "RecordType=141", &wh_lists[45] }, { "RecordType=142", &wh_lists[57] }, { "RecordType=143", &wh_lists[81] }, { "RecordType=144", &wh_lists[65] }, { "RecordType=151", &wh_lists[82] }, { "RecordType=152", &wh_lists[69] }, { "RecordType=161", &wh_lists[46] }, { "RecordType=200", &wh_lists[33] }, { "RecordType=210", &wh_lists[78] }, { "RecordType=300", &wh_lists[41] } };
static const WhChoice choices_service_SubTypeProvided[] = { { "TypeProvided=3", &wh_lists[66] }, { "TypeProvided=4", &wh_lists[67] }, { "TypeProvided=5", &wh_lists[68] } };
static const WhChoice choices_service_ReferralOutcome[] = { { NULL, &wh_lists[47] } };
static const WhUnit units_service[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "service", WH_UNIT_ATOMIC },
  { "ReferralOutcome", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_service[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateProvided", N_("Date provided"), "4.14;C2;P1;P2;R14;V2;V3;V8;W1;W2", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "RecordType", N_("Record type"), "4.14;C2;P1;P2;R14;V2;V3;V8;W1;W2", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_service_RecordType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "TypeProvided", N_("Type provided"), "4.14;C2;P1;P2;R14;V2;V3;V8;W1;W2", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_service_TypeProvided, 10, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OtherTypeProvided", N_("Other type provided"), "V2;V8", WH_TYPE_TEXT, 50, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, "(RecordType=144&TypeProvided=6)|(RecordType=210&TypeProvided=12)", NULL, NULL, NULL, NULL, NULL },
  { "MovingOnOtherType", N_("Moving on other type"), "C2", WH_TYPE_TEXT, 50, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, "RecordType=300&TypeProvided=5", NULL, NULL, NULL, NULL, NULL },
  { "SubTypeProvided", N_("Sub type provided"), "V2", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_service_SubTypeProvided, 3, "RecordType=144&TypeProvided=3|4|5", NULL, NULL, NULL, NULL, NULL },
  { "FAAmount", N_("FA amount"), "W2;V3", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, "RecordType=151|152", NULL, NULL, NULL, NULL, NULL },
  { "FAStartDate", N_("FA start date"), "V3", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, "RecordType=152", NULL, NULL, NULL, NULL },
  { "FAEndDate", N_("FA end date"), "V3", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, "RecordType=152", NULL, NULL, NULL, NULL },
  { "ReferralOutcome", N_("Referral outcome"), "P2", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_service_ReferralOutcome, 1, "RecordType=161", NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_current_living_situation_CurrentLivingSituation[] = { { NULL, &wh_lists[24] } };
static const WhChoice choices_current_living_situation_CLSSubsidyType[] = { { NULL, &wh_lists[25] } };
static const WhChoice choices_current_living_situation_LeaveSituation14Days[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_current_living_situation_SubsequentResidence[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_current_living_situation_ResourcesToObtain[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_current_living_situation_LeaseOwn60Day[] = { { NULL, &wh_lists[7] } };
static const WhChoice choices_current_living_situation_MovedTwoOrMore[] = { { NULL, &wh_lists[7] } };
static const WhUnit units_current_living_situation[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "contact", WH_UNIT_ATOMIC },
  { "VerifiedBy", WH_UNIT_SCALAR },
  { "LocationDetails", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_current_living_situation[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;4.12", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "CurrentLivingSituation", N_("Current living situation"), "4.12", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_current_living_situation_CurrentLivingSituation, 1, NULL, NULL, NULL, NULL, NULL, "312|313|327|422|423|426|30|24" },
  { "CLSSubsidyType", N_("CLS subsidy type"), "4.12", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_current_living_situation_CLSSubsidyType, 1, "CurrentLivingSituation=435", NULL, "CurrentLivingSituation=435", NULL, NULL, NULL },
  { "VerifiedBy", N_("Verified by"), "4.12", WH_TYPE_TEXT, 200, 2, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, "Project.ProjectType=14", NULL, NULL, NULL, NULL, NULL },
  { "LeaveSituation14Days", N_("Leave situation 14 days"), "4.12", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_current_living_situation_LeaveSituation14Days, 1, "CurrentLivingSituation=215|206|207|225|204|205|302|329|314|332|336|335|410|435|421|411", NULL, NULL, NULL, NULL, NULL },
  { "SubsequentResidence", N_("Subsequent residence"), "4.12", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_current_living_situation_SubsequentResidence, 1, "LeaveSituation14Days=1", NULL, NULL, NULL, NULL, NULL },
  { "ResourcesToObtain", N_("Resources to obtain"), "4.12", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_current_living_situation_ResourcesToObtain, 1, "LeaveSituation14Days=1", NULL, NULL, NULL, NULL, NULL },
  { "LeaseOwn60Day", N_("Lease own 60 day"), "4.12", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_current_living_situation_LeaseOwn60Day, 1, "LeaveSituation14Days=1", NULL, NULL, NULL, NULL, NULL },
  { "MovedTwoOrMore", N_("Moved two or more"), "4.12", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_current_living_situation_MovedTwoOrMore, 1, "LeaveSituation14Days=1", NULL, NULL, NULL, NULL, NULL },
  { "LocationDetails", N_("Location details"), "4.12", WH_TYPE_TEXT, 250, 3, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 5, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_assessment_AssessmentType[] = { { NULL, &wh_lists[34] } };
static const WhChoice choices_assessment_AssessmentLevel[] = { { NULL, &wh_lists[35] } };
static const WhChoice choices_assessment_PrioritizationStatus[] = { { NULL, &wh_lists[36] } };
static const WhUnit units_assessment[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_assessment[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AssessmentDate", N_("Assessment date"), "4.19", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AssessmentLocation", N_("Assessment location"), "4.19", WH_TYPE_TEXT, 250, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AssessmentType", N_("Assessment type"), "4.19", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_assessment_AssessmentType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AssessmentLevel", N_("Assessment level"), "4.19", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_assessment_AssessmentLevel, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PrioritizationStatus", N_("Prioritization status"), "4.19", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_assessment_PrioritizationStatus, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhUnit units_assessment_question[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_assessment_question[] = {
  { "AssessmentID", N_("Assessment ID"), "metadata", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, &wh_kinds[WH_KIND_ASSESSMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AssessmentQuestionGroup", N_("Assessment question group"), "4.19", WH_TYPE_TEXT, 250, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AssessmentQuestionOrder", N_("Assessment question order"), "4.19", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AssessmentQuestion", N_("Assessment question"), "4.19", WH_TYPE_TEXT, 250, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AssessmentAnswer", N_("Assessment answer"), "4.19", WH_TYPE_TEXT, 500, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhUnit units_assessment_result[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_assessment_result[] = {
  { "AssessmentID", N_("Assessment ID"), "metadata", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, &wh_kinds[WH_KIND_ASSESSMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AssessmentResultType", N_("Assessment result type"), "4.19", WH_TYPE_TEXT, 250, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AssessmentResult", N_("Assessment result"), "4.19", WH_TYPE_TEXT, 250, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_event_Event[] = { { NULL, &wh_lists[37] } };
static const WhChoice choices_event_ProbSolDivRRResult[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_event_ReferralCaseManageAfter[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_event_ReferralResult[] = { { NULL, &wh_lists[38] } };
static const WhUnit units_event[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "event", WH_UNIT_ATOMIC },
  { "ProbSolDivRRResult", WH_UNIT_SCALAR },
  { "ReferralCaseManageAfter", WH_UNIT_SCALAR },
  { "result", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_event[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EventDate", N_("Event date"), "4.20", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Event", N_("Event"), "4.20", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, choices_event_Event, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ProbSolDivRRResult", N_("Prob sol div RR result"), "4.20", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_event_ProbSolDivRRResult, 1, NULL, "Event=2", NULL, NULL, NULL, NULL },
  { "ReferralCaseManageAfter", N_("Referral case manage after"), "4.20", WH_TYPE_INTEGER, 0, 3, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_event_ReferralCaseManageAfter, 1, NULL, "Event=5", NULL, NULL, NULL, NULL },
  { "LocationCrisisOrPHHousing", N_("Location crisis or PH housing"), "4.20", WH_TYPE_TEXT, 250, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, "Event=10|11|12|13|14|15", NULL, NULL, NULL, NULL },
  { "ReferralResult", N_("Referral result"), "4.20", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_event_ReferralResult, 1, NULL, "Event=10|11|12|13|14|15|17|18", NULL, NULL, NULL, NULL },
  { "ResultDate", N_("Result date"), "4.20", WH_TYPE_DATE, 0, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, "ReferralResult!=null", NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 5, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 5, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 5, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_youth_education_status_CurrentSchoolAttend[] = { { NULL, &wh_lists[42] } };
static const WhChoice choices_youth_education_status_MostRecentEdStatus[] = { { NULL, &wh_lists[43] } };
static const WhChoice choices_youth_education_status_CurrentEdStatus[] = { { NULL, &wh_lists[44] } };
static const WhChoice choices_youth_education_status_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhUnit units_youth_education_status[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "record", WH_UNIT_ASSESSMENT },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_youth_education_status[] = {
  { "EnrollmentID", N_("Stay"), "5.06", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "5.08", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "5.04;C3", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "CurrentSchoolAttend", N_("Current school attend"), "C3", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_youth_education_status_CurrentSchoolAttend, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "MostRecentEdStatus", N_("Most recent ed status"), "C3", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_youth_education_status_MostRecentEdStatus, 1, "CurrentSchoolAttend=0", NULL, NULL, NULL, NULL, NULL },
  { "CurrentEdStatus", N_("Current ed status"), "C3", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_youth_education_status_CurrentEdStatus, 1, "CurrentSchoolAttend=1|2", NULL, NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Collected at"), "5.03", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_youth_education_status_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "5.01", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "5.02", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "5.07", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "metadata", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_appointment_AppointmentType[] = { { NULL, &wh_lists[88] } };
static const WhChoice choices_appointment_AllDay[] = { { NULL, &wh_lists[6] } };
static const WhChoice choices_appointment_AppointmentStatus[] = { { NULL, &wh_lists[89] } };
static const WhUnit units_appointment[] = {
  { "what", WH_UNIT_ATOMIC },
  { "who", WH_UNIT_ATOMIC },
  { "when", WH_UNIT_ATOMIC },
  { "Place", WH_UNIT_SCALAR },
  { "Note", WH_UNIT_SCALAR },
  { "AppointmentStatus", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_appointment[] = {
  { "Title", N_("Title"), "", WH_TYPE_TEXT, 200, 0, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AppointmentType", N_("Kind"), "", WH_TYPE_INTEGER, 0, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_appointment_AppointmentType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "WorkerID", N_("With"), "", WH_TYPE_REFERENCE, 32, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "StartsAt", N_("Starts"), "", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EndsAt", N_("Ends"), "", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AllDay", N_("All day"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_appointment_AllDay, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "TimeZone", N_("Time zone"), "", WH_TYPE_TEXT, 64, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Place", N_("Place"), "", WH_TYPE_TEXT, 200, 3, WH_SENSITIVITY_SAFETY, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Note", N_("Note"), "", WH_TYPE_TEXT, 2000, 4, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AppointmentStatus", N_("Status"), "", WH_TYPE_INTEGER, 0, 5, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_appointment_AppointmentStatus, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 6, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 6, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 6, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 7, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_case_note_NoteTopic[] = { { NULL, &wh_lists[90] } };
static const WhUnit units_case_note[] = {
  { "identity", WH_UNIT_APPEND_ONLY },
  { "note", WH_UNIT_APPEND_ONLY },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_case_note[] = {
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EnrollmentID", N_("Stay"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "NoteDate", N_("Date"), "", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "NoteTopic", N_("Topic"), "", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_case_note_NoteTopic, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "NoteText", N_("Note"), "", WH_TYPE_TEXT, 20000, 1, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhUnit units_task[] = {
  { "what", WH_UNIT_ATOMIC },
  { "who", WH_UNIT_ATOMIC },
  { "DueDate", WH_UNIT_SCALAR },
  { "DoneDate", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_task[] = {
  { "Title", N_("Task"), "", WH_TYPE_TEXT, 200, 0, WH_SENSITIVITY_PERSONAL, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Note", N_("Details"), "", WH_TYPE_TEXT, 2000, 0, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "WorkerID", N_("For"), "", WH_TYPE_REFERENCE, 32, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DueDate", N_("Due"), "", WH_TYPE_DATE, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DoneDate", N_("Done on"), "", WH_TYPE_DATE, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 5, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_alert_AlertType[] = { { NULL, &wh_lists[91] } };
static const WhUnit units_alert[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "alert", WH_UNIT_PROTECTIVE },
  { "period", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_alert[] = {
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AlertType", N_("Kind"), "", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_SAFETY, TRUE, FALSE, NULL, choices_alert_AlertType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AlertText", N_("What to know"), "", WH_TYPE_TEXT, 500, 1, WH_SENSITIVITY_SAFETY, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "StartDate", N_("From"), "", WH_TYPE_DATE, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EndDate", N_("Until"), "", WH_TYPE_DATE, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhUnit units_case_assignment[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "period", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_case_assignment[] = {
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "WorkerID", N_("Worker"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ProjectID", N_("Project"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, &wh_kinds[WH_KIND_PROJECT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "StartDate", N_("From"), "", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EndDate", N_("Until"), "", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_contact_detail_ContactType[] = { { NULL, &wh_lists[92] } };
static const WhUnit units_contact_detail[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "contact", WH_UNIT_ATOMIC },
  { "Note", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_contact_detail[] = {
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ContactType", N_("Kind"), "", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_contact_detail_ContactType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ContactText", N_("Contact"), "", WH_TYPE_TEXT, 250, 1, WH_SENSITIVITY_SAFETY, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Note", N_("Note"), "", WH_TYPE_TEXT, 500, 2, WH_SENSITIVITY_SAFETY, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_alias_AliasType[] = { { NULL, &wh_lists[93] } };
static const WhUnit units_alias[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "name", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_alias[] = {
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AliasType", N_("Kind"), "", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_alias_AliasType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "FirstName", N_("First name"), "", WH_TYPE_TEXT, 50, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "LastName", N_("Last name"), "", WH_TYPE_TEXT, 50, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_conflict_Reason[] = { { NULL, &wh_lists[94] } };
static const WhChoice choices_conflict_Decision[] = { { NULL, &wh_lists[95] } };
static const WhUnit units_conflict[] = {
  { "identity", WH_UNIT_APPEND_ONLY },
  { "values", WH_UNIT_APPEND_ONLY },
  { "Decision", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_conflict[] = {
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "RecordKind", N_("Record"), "", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "RecordID", N_("Record number"), "", WH_TYPE_TEXT, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "RecordUnit", N_("What"), "", WH_TYPE_TEXT, 100, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "KeptValue", N_("Value that stands"), "", WH_TYPE_TEXT, 20000, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "LostValue", N_("Other value"), "", WH_TYPE_TEXT, 20000, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "WorkerID", N_("Other value entered by"), "", WH_TYPE_REFERENCE, 32, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Reason", N_("Why"), "", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_conflict_Reason, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Decision", N_("Decision"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_conflict_Decision, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhUnit units_client_merge[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "merged", WH_UNIT_ATOMIC },
  { "taken", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_client_merge[] = {
  { "PersonalID", N_("Client that stands"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "MergedID", N_("The same client's other record"), "", WH_TYPE_REFERENCE, 32, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "TakenUnits", N_("Values taken from the other record"), "", WH_TYPE_TEXT, 500, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhUnit units_local_list[] = {
  { "LocalListName", WH_UNIT_SCALAR },
  { "place", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_local_list[] = {
  { "LocalListName", N_("Name"), "", WH_TYPE_TEXT, 100, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OrganizationID", N_("Organization"), "", WH_TYPE_REFERENCE, 32, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, &wh_kinds[WH_KIND_ORGANIZATION], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhUnit units_local_option[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "OptionText", WH_UNIT_SCALAR },
  { "OptionOrder", WH_UNIT_SCALAR },
  { "EndDate", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_local_option[] = {
  { "LocalListID", N_("List"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_LOCAL_LIST], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OptionNumber", N_("Number"), "", WH_TYPE_INTEGER, 0, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OptionText", N_("Text"), "", WH_TYPE_TEXT, 200, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OptionOrder", N_("Place in the list"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EndDate", N_("Not offered after"), "", WH_TYPE_DATE, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 4, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 5, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_local_field_AnswerType[] = { { NULL, &wh_lists[96] } };
static const WhChoice choices_local_field_AboutWhat[] = { { NULL, &wh_lists[97] } };
static const WhChoice choices_local_field_FindBy[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_AnswerRequired[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_AtStart[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_AtUpdate[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_AtAnnual[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_AtExit[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type0[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type1[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type2[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type3[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type4[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type6[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type7[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type8[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type9[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type10[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type11[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type12[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type13[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_field_Type14[] = { { NULL, &wh_lists[9] } };
static const WhUnit units_local_field[] = {
  { "wording", WH_UNIT_ATOMIC },
  { "answer", WH_UNIT_ATOMIC },
  { "subject", WH_UNIT_ATOMIC },
  { "AnswerRequired", WH_UNIT_SCALAR },
  { "stages", WH_UNIT_ATOMIC },
  { "place", WH_UNIT_ATOMIC },
  { "types", WH_UNIT_ATOMIC },
  { "FieldOrder", WH_UNIT_SCALAR },
  { "EndDate", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_local_field[] = {
  { "LocalFieldName", N_("Question"), "", WH_TYPE_TEXT, 200, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Help", N_("Help"), "", WH_TYPE_TEXT, 500, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AnswerType", N_("Kind of answer"), "", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_local_field_AnswerType, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "LocalListID", N_("Option list"), "", WH_TYPE_REFERENCE, 32, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, &wh_kinds[WH_KIND_LOCAL_LIST], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AboutWhat", N_("About"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_local_field_AboutWhat, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "FindBy", N_("Find people by it"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_FindBy, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AnswerRequired", N_("An answer is expected"), "", WH_TYPE_INTEGER, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_AnswerRequired, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AtStart", N_("Project start"), "", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_AtStart, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AtUpdate", N_("Update"), "", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_AtUpdate, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AtAnnual", N_("Annual assessment"), "", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_AtAnnual, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AtExit", N_("Exit"), "", WH_TYPE_INTEGER, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_AtExit, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OrganizationID", N_("Organization"), "", WH_TYPE_REFERENCE, 32, 5, WH_SENSITIVITY_OPEN, FALSE, FALSE, &wh_kinds[WH_KIND_ORGANIZATION], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type0", N_("Emergency shelter, entry/exit"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type0, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type1", N_("Emergency shelter, night-by-night"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type1, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type2", N_("Transitional housing"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type2, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type3", N_("Permanent supportive housing"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type3, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type4", N_("Street outreach"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type4, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type6", N_("Services only"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type6, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type7", N_("Other"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type7, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type8", N_("Safe haven"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type8, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type9", N_("Housing only"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type9, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type10", N_("Housing with services"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type10, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type11", N_("Day shelter"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type11, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type12", N_("Homelessness prevention"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type12, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type13", N_("Rapid re-housing"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type13, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type14", N_("Coordinated entry"), "", WH_TYPE_INTEGER, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_field_Type14, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "FieldOrder", N_("Place among the questions"), "", WH_TYPE_INTEGER, 0, 7, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EndDate", N_("Not asked after"), "", WH_TYPE_DATE, 0, 8, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 9, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 9, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 9, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 10, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_local_service_Type0[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type1[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type2[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type3[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type4[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type6[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type7[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type8[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type9[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type10[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type11[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type12[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type13[] = { { NULL, &wh_lists[9] } };
static const WhChoice choices_local_service_Type14[] = { { NULL, &wh_lists[9] } };
static const WhUnit units_local_service[] = {
  { "wording", WH_UNIT_ATOMIC },
  { "place", WH_UNIT_ATOMIC },
  { "types", WH_UNIT_ATOMIC },
  { "ServiceOrder", WH_UNIT_SCALAR },
  { "EndDate", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_local_service[] = {
  { "LocalServiceName", N_("Service"), "", WH_TYPE_TEXT, 200, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UnitName", N_("Counted in"), "", WH_TYPE_TEXT, 50, 0, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OrganizationID", N_("Organization"), "", WH_TYPE_REFERENCE, 32, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, &wh_kinds[WH_KIND_ORGANIZATION], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type0", N_("Emergency shelter, entry/exit"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type0, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type1", N_("Emergency shelter, night-by-night"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type1, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type2", N_("Transitional housing"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type2, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type3", N_("Permanent supportive housing"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type3, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type4", N_("Street outreach"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type4, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type6", N_("Services only"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type6, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type7", N_("Other"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type7, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type8", N_("Safe haven"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type8, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type9", N_("Housing only"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type9, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type10", N_("Housing with services"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type10, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type11", N_("Day shelter"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type11, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type12", N_("Homelessness prevention"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type12, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type13", N_("Rapid re-housing"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type13, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Type14", N_("Coordinated entry"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, choices_local_service_Type14, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "ServiceOrder", N_("Place among the services"), "", WH_TYPE_INTEGER, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EndDate", N_("Not offered after"), "", WH_TYPE_DATE, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 5, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 5, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 5, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 6, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_local_client_answer_NoAnswer[] = { { NULL, &wh_lists[98] } };
static const WhUnit units_local_client_answer[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "occasion", WH_UNIT_ATOMIC },
  { "answer", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_local_client_answer[] = {
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "LocalFieldID", N_("Question"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_LOCAL_FIELD], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AnswerText", N_("Answer"), "", WH_TYPE_TEXT, 2000, 2, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "NoAnswer", N_("Why there is no answer"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_local_client_answer_NoAnswer, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_local_answer_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhChoice choices_local_answer_NoAnswer[] = { { NULL, &wh_lists[98] } };
static const WhUnit units_local_answer[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "occasion", WH_UNIT_ATOMIC },
  { "answer", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_local_answer[] = {
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EnrollmentID", N_("Stay"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "LocalFieldID", N_("Question"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_LOCAL_FIELD], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Data collection stage"), "", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_local_answer_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AnswerText", N_("Answer"), "", WH_TYPE_TEXT, 2000, 2, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "NoAnswer", N_("Why there is no answer"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, choices_local_answer_NoAnswer, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhChoice choices_local_private_answer_DataCollectionStage[] = { { NULL, &wh_lists[40] } };
static const WhChoice choices_local_private_answer_NoAnswer[] = { { NULL, &wh_lists[98] } };
static const WhUnit units_local_private_answer[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "occasion", WH_UNIT_ATOMIC },
  { "answer", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_local_private_answer[] = {
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EnrollmentID", N_("Stay"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "LocalFieldID", N_("Question"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_LOCAL_FIELD], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "InformationDate", N_("Information date"), "", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DataCollectionStage", N_("Data collection stage"), "", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, choices_local_private_answer_DataCollectionStage, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "AnswerText", N_("Answer"), "", WH_TYPE_TEXT, 2000, 2, WH_SENSITIVITY_PRIVATE, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "NoAnswer", N_("Why there is no answer"), "", WH_TYPE_INTEGER, 0, 2, WH_SENSITIVITY_PRIVATE, FALSE, FALSE, NULL, choices_local_private_answer_NoAnswer, 1, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhUnit units_local_service_given[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "service", WH_UNIT_ATOMIC },
  { "Note", WH_UNIT_SCALAR },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_local_service_given[] = {
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "EnrollmentID", N_("Stay"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_ENROLLMENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "LocalServiceID", N_("Service"), "", WH_TYPE_REFERENCE, 32, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_LOCAL_SERVICE], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateProvided", N_("Date"), "", WH_TYPE_DATE, 0, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Units", N_("Units"), "", WH_TYPE_INTEGER, 0, 1, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Amount", N_("Amount"), "", WH_TYPE_MONEY, 0, 1, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "Note", N_("Note"), "", WH_TYPE_TEXT, 500, 2, WH_SENSITIVITY_PERSONAL, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 3, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 4, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

static const WhUnit units_client_apart[] = {
  { "identity", WH_UNIT_ATOMIC },
  { "other", WH_UNIT_ATOMIC },
  { "stamp", WH_UNIT_ATOMIC },
  { "DateDeleted", WH_UNIT_SCALAR },
};
static const WhColumn columns_client_apart[] = {
  { "PersonalID", N_("Client"), "", WH_TYPE_REFERENCE, 32, 0, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "OtherID", N_("Another person"), "", WH_TYPE_REFERENCE, 32, 1, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_CLIENT], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateCreated", N_("Created"), "", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateUpdated", N_("Changed"), "", WH_TYPE_TIME, 0, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "UserID", N_("Changed by"), "", WH_TYPE_REFERENCE, 32, 2, WH_SENSITIVITY_OPEN, TRUE, FALSE, &wh_kinds[WH_KIND_USER], NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
  { "DateDeleted", N_("Deleted"), "", WH_TYPE_TIME, 0, 3, WH_SENSITIVITY_OPEN, FALSE, FALSE, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL },
};

const WhKind wh_kinds[WH_N_KINDS] = {
  { WH_KIND_EXPORT, "export", N_("Export"), N_("Exports"), &wh_files[WH_FILE_EXPORT], columns_export, 18, units_export, 1, -1, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, NULL },
  { WH_KIND_ORGANIZATION, "organization", N_("Organization"), N_("Organizations"), &wh_files[WH_FILE_ORGANIZATION], columns_organization, 7, units_organization, 5, -1, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, NULL },
  { WH_KIND_USER, "user", N_("Person on staff"), N_("People on staff"), &wh_files[WH_FILE_USER], columns_user, 8, units_user, 5, -1, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, NULL },
  { WH_KIND_PROJECT, "project", N_("Project"), N_("Projects"), &wh_files[WH_FILE_PROJECT], columns_project, 17, units_project, 10, 0, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, NULL },
  { WH_KIND_FUNDER, "funder", N_("Funding source"), N_("Funding sources"), &wh_files[WH_FILE_FUNDER], columns_funder, 10, units_funder, 6, 0, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, NULL },
  { WH_KIND_PROJECT_COC, "project_coc", N_("Continuum of Care"), N_("Continuums of Care"), &wh_files[WH_FILE_PROJECT_COC], columns_project_coc, 13, units_project_coc, 5, 0, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, NULL },
  { WH_KIND_INVENTORY, "inventory", N_("Bed and unit inventory"), N_("Bed and unit inventories"), &wh_files[WH_FILE_INVENTORY], columns_inventory, 20, units_inventory, 6, 0, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, NULL },
  { WH_KIND_AFFILIATION, "affiliation", N_("Affiliation"), N_("Affiliations"), &wh_files[WH_FILE_AFFILIATION], columns_affiliation, 6, units_affiliation, 3, 0, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, NULL },
  { WH_KIND_HMIS_PARTICIPATION, "hmis_participation", N_("HMIS participation"), N_("HMIS participations"), &wh_files[WH_FILE_HMIS_PARTICIPATION], columns_hmis_participation, 8, units_hmis_participation, 4, 0, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, NULL },
  { WH_KIND_CE_PARTICIPATION, "ce_participation", N_("Coordinated entry participation"), N_("Coordinated entry participations"), &wh_files[WH_FILE_CE_PARTICIPATION], columns_ce_participation, 13, units_ce_participation, 4, 0, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, NULL },
  { WH_KIND_CLIENT, "client", N_("Client"), N_("Clients"), &wh_files[WH_FILE_CLIENT], columns_client, 36, units_client, 9, -1, WH_SCOPE_CLIENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_ENROLLMENT, "enrollment", N_("Enrollment"), N_("Enrollments"), &wh_files[WH_FILE_ENROLLMENT], columns_enrollment, 65, units_enrollment, 25, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_EXIT, "exit", N_("Exit"), N_("Exits"), &wh_files[WH_FILE_EXIT], columns_exit, 42, units_exit, 17, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_INCOME_BENEFIT, "income_benefit", N_("Income and benefits"), N_("Income and benefits"), &wh_files[WH_FILE_INCOME_BENEFITS], columns_income_benefit, 71, units_income_benefit, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_HIV_BENEFIT, "hiv_benefit", N_("HIV-related benefits"), N_("HIV-related benefits"), &wh_files[WH_FILE_INCOME_BENEFITS], columns_hiv_benefit, 12, units_hiv_benefit, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_HIV, -1, 0, NULL },
  { WH_KIND_HEALTH, "health", N_("Health"), N_("Health records"), &wh_files[WH_FILE_HEALTH_AND_DV], columns_health, 13, units_health, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_HEALTH, -1, 0, NULL },
  { WH_KIND_DOMESTIC_VIOLENCE, "domestic_violence", N_("Domestic violence"), N_("Domestic violence records"), &wh_files[WH_FILE_HEALTH_AND_DV], columns_domestic_violence, 11, units_domestic_violence, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_SAFETY, -1, 0, NULL },
  { WH_KIND_EMPLOYMENT_EDUCATION, "employment_education", N_("Employment and education"), N_("Employment and education"), &wh_files[WH_FILE_EMPLOYMENT_EDUCATION], columns_employment_education, 13, units_employment_education, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_PHYSICAL_DISABILITY, "physical_disability", N_("Physical disability"), N_("Physical disabilities"), &wh_files[WH_FILE_DISABILITIES], columns_physical_disability, 11, units_physical_disability, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_HEALTH, 3, 5, NULL },
  { WH_KIND_DEVELOPMENTAL_DISABILITY, "developmental_disability", N_("Developmental disability"), N_("Developmental disabilities"), &wh_files[WH_FILE_DISABILITIES], columns_developmental_disability, 11, units_developmental_disability, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_HEALTH, 3, 6, NULL },
  { WH_KIND_CHRONIC_CONDITION, "chronic_condition", N_("Chronic health condition"), N_("Chronic health conditions"), &wh_files[WH_FILE_DISABILITIES], columns_chronic_condition, 11, units_chronic_condition, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_HEALTH, 3, 7, NULL },
  { WH_KIND_HIV_AIDS, "hiv_aids", N_("HIV/AIDS"), N_("HIV/AIDS"), &wh_files[WH_FILE_DISABILITIES], columns_hiv_aids, 18, units_hiv_aids, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_HIV, 3, 8, NULL },
  { WH_KIND_MENTAL_HEALTH_DISORDER, "mental_health_disorder", N_("Mental health disorder"), N_("Mental health disorders"), &wh_files[WH_FILE_DISABILITIES], columns_mental_health_disorder, 11, units_mental_health_disorder, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_HEALTH, 3, 9, NULL },
  { WH_KIND_SUBSTANCE_USE_DISORDER, "substance_use_disorder", N_("Substance use disorder"), N_("Substance use disorders"), &wh_files[WH_FILE_DISABILITIES], columns_substance_use_disorder, 11, units_substance_use_disorder, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_HEALTH, 3, 10, NULL },
  { WH_KIND_SERVICE, "service", N_("Service"), N_("Services"), &wh_files[WH_FILE_SERVICES], columns_service, 16, units_service, 5, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_CURRENT_LIVING_SITUATION, "current_living_situation", N_("Current living situation"), N_("Current living situations"), &wh_files[WH_FILE_CURRENT_LIVING_SITUATION], columns_current_living_situation, 16, units_current_living_situation, 6, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_ASSESSMENT, "assessment", N_("Coordinated entry assessment"), N_("Coordinated entry assessments"), &wh_files[WH_FILE_ASSESSMENT], columns_assessment, 11, units_assessment, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_ASSESSMENT_QUESTION, "assessment_question", N_("Assessment question"), N_("Assessment questions"), &wh_files[WH_FILE_ASSESSMENT_QUESTIONS], columns_assessment_question, 11, units_assessment_question, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_ASSESSMENT_RESULT, "assessment_result", N_("Assessment result"), N_("Assessment results"), &wh_files[WH_FILE_ASSESSMENT_RESULTS], columns_assessment_result, 9, units_assessment_result, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_EVENT, "event", N_("Coordinated entry event"), N_("Coordinated entry events"), &wh_files[WH_FILE_EVENT], columns_event, 13, units_event, 7, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_YOUTH_EDUCATION_STATUS, "youth_education_status", N_("Youth education status"), N_("Youth education statuses"), &wh_files[WH_FILE_YOUTH_EDUCATION_STATUS], columns_youth_education_status, 11, units_youth_education_status, 4, 0, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_APPOINTMENT, "appointment", N_("Appointment"), N_("Appointments"), NULL, columns_appointment, 15, units_appointment, 8, 2, WH_SCOPE_AGENCY, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_CASE_NOTE, "case_note", N_("Case note"), N_("Case notes"), NULL, columns_case_note, 9, units_case_note, 4, 0, WH_SCOPE_AGENCY, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_TASK, "task", N_("Task"), N_("Tasks"), NULL, columns_task, 10, units_task, 6, 2, WH_SCOPE_AGENCY, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_ALERT, "alert", N_("Alert"), N_("Alerts"), NULL, columns_alert, 9, units_alert, 5, 0, WH_SCOPE_CLIENT, WH_SENSITIVITY_SAFETY, -1, 0, NULL },
  { WH_KIND_CASE_ASSIGNMENT, "case_assignment", N_("Case assignment"), N_("Case assignments"), NULL, columns_case_assignment, 9, units_case_assignment, 4, 0, WH_SCOPE_AGENCY, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_CONTACT_DETAIL, "contact_detail", N_("Contact detail"), N_("Contact details"), NULL, columns_contact_detail, 8, units_contact_detail, 5, 0, WH_SCOPE_AGENCY, WH_SENSITIVITY_SAFETY, -1, 0, NULL },
  { WH_KIND_ALIAS, "alias", N_("Alias"), N_("Aliases"), NULL, columns_alias, 8, units_alias, 4, 0, WH_SCOPE_CLIENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_CONFLICT, "conflict", N_("Conflicting change"), N_("Conflicting changes"), NULL, columns_conflict, 13, units_conflict, 5, 0, WH_SCOPE_AGENCY, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_CLIENT_MERGE, "client_merge", N_("Merge of two clients"), N_("Merges of clients"), NULL, columns_client_merge, 7, units_client_merge, 5, 0, WH_SCOPE_CLIENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
  { WH_KIND_LOCAL_LIST, "local_list", N_("Local option list"), N_("Local option lists"), NULL, columns_local_list, 6, units_local_list, 4, -1, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, &wh_files[WH_FILE_LOCAL_LIST] },
  { WH_KIND_LOCAL_OPTION, "local_option", N_("Option of a local list"), N_("Options of local lists"), NULL, columns_local_option, 9, units_local_option, 6, 0, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, &wh_files[WH_FILE_LOCAL_OPTION] },
  { WH_KIND_LOCAL_FIELD, "local_field", N_("Local question"), N_("Local questions"), NULL, columns_local_field, 32, units_local_field, 11, -1, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, &wh_files[WH_FILE_LOCAL_FIELD] },
  { WH_KIND_LOCAL_SERVICE, "local_service", N_("Local service"), N_("Local services"), NULL, columns_local_service, 23, units_local_service, 7, -1, WH_SCOPE_REALM, WH_SENSITIVITY_OPEN, -1, 0, &wh_files[WH_FILE_LOCAL_SERVICE] },
  { WH_KIND_LOCAL_CLIENT_ANSWER, "local_client_answer", N_("Answer about a client"), N_("Answers about clients"), NULL, columns_local_client_answer, 9, units_local_client_answer, 5, 0, WH_SCOPE_CLIENT, WH_SENSITIVITY_PERSONAL, -1, 0, &wh_files[WH_FILE_LOCAL_CLIENT_ANSWER] },
  { WH_KIND_LOCAL_ANSWER, "local_answer", N_("Answer to local questions"), N_("Answers to local questions"), NULL, columns_local_answer, 11, units_local_answer, 5, 1, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, &wh_files[WH_FILE_LOCAL_ANSWER] },
  { WH_KIND_LOCAL_PRIVATE_ANSWER, "local_private_answer", N_("Private answer"), N_("Private answers"), NULL, columns_local_private_answer, 11, units_local_private_answer, 5, 1, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PRIVATE, -1, 0, &wh_files[WH_FILE_LOCAL_PRIVATE_ANSWER] },
  { WH_KIND_LOCAL_SERVICE_GIVEN, "local_service_given", N_("Local service given"), N_("Local services given"), NULL, columns_local_service_given, 11, units_local_service_given, 5, 1, WH_SCOPE_ENROLLMENT, WH_SENSITIVITY_PERSONAL, -1, 0, &wh_files[WH_FILE_LOCAL_SERVICE_GIVEN] },
  { WH_KIND_CLIENT_APART, "client_apart", N_("Two clients who are not one"), N_("Clients who are not one"), NULL, columns_client_apart, 6, units_client_apart, 4, 0, WH_SCOPE_CLIENT, WH_SENSITIVITY_PERSONAL, -1, 0, NULL },
};

static const WhFileColumn file_columns_Export[] = {
  { "ExportID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "SourceType", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "SourceID", 'S', 350, FALSE, WH_CELL_VALUE, NULL },
  { "SourceName", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "SourceContactFirst", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "SourceContactLast", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "SourceContactPhone", 'S', 10, FALSE, WH_CELL_VALUE, NULL },
  { "SourceContactExtension", 'S', 5, FALSE, WH_CELL_VALUE, NULL },
  { "SourceContactEmail", 'S', 320, FALSE, WH_CELL_VALUE, NULL },
  { "ExportDate", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "ExportStartDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "ExportEndDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "SoftwareName", 'S', 50, TRUE, WH_CELL_VALUE, NULL },
  { "SoftwareVersion", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "CSVVersion", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "ExportPeriodType", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "ExportDirective", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "HashStatus", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "ImplementationID", 'S', 200, TRUE, WH_CELL_VALUE, NULL },
};
static const WhKindId file_kinds_Export[] = { WH_KIND_EXPORT };
static const gint16 file_slots_Export[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
};

static const WhFileColumn file_columns_Organization[] = {
  { "OrganizationID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "OrganizationName", 'S', 200, TRUE, WH_CELL_VALUE, NULL },
  { "VictimServiceProvider", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "OrganizationCommonName", 'S', 200, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_Organization[] = { WH_KIND_ORGANIZATION };
static const gint16 file_slots_Organization[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, -1,
};

static const WhFileColumn file_columns_User[] = {
  { "UserID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "UserFirstName", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "UserLastName", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "UserPhone", 'S', 10, FALSE, WH_CELL_VALUE, NULL },
  { "UserExtension", 'S', 5, FALSE, WH_CELL_VALUE, NULL },
  { "UserEmail", 'S', 320, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_User[] = { WH_KIND_USER };
static const gint16 file_slots_User[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, -1,
};

static const WhFileColumn file_columns_Project[] = {
  { "ProjectID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "OrganizationID", 'S', 32, TRUE, WH_CELL_VALUE, "Organization.OrganizationID" },
  { "ProjectName", 'S', 200, TRUE, WH_CELL_VALUE, NULL },
  { "ProjectCommonName", 'S', 200, FALSE, WH_CELL_VALUE, NULL },
  { "OperatingStartDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "OperatingEndDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ContinuumProject", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "ProjectType", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "HousingType", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "RRHSubType", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ResidentialAffiliation", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "TargetPopulation", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "HOPWAMedAssistedLivingFac", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PITCount", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_Project[] = { WH_KIND_PROJECT };
static const gint16 file_slots_Project[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, -1,
};

static const WhFileColumn file_columns_Funder[] = {
  { "FunderID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "ProjectID", 'S', 32, TRUE, WH_CELL_VALUE, "Project.ProjectID" },
  { "Funder", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "OtherFunder", 'S', 100, FALSE, WH_CELL_VALUE, NULL },
  { "GrantID", 'S', 100, TRUE, WH_CELL_VALUE, NULL },
  { "StartDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "EndDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_Funder[] = { WH_KIND_FUNDER };
static const gint16 file_slots_Funder[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1,
};

static const WhFileColumn file_columns_ProjectCoC[] = {
  { "ProjectCoCID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "ProjectID", 'S', 32, TRUE, WH_CELL_VALUE, "Project.ProjectID" },
  { "CoCCode", 'S', 6, TRUE, WH_CELL_VALUE, NULL },
  { "Geocode", 'S', 6, TRUE, WH_CELL_VALUE, NULL },
  { "Address1", 'S', 100, FALSE, WH_CELL_VALUE, NULL },
  { "Address2", 'S', 100, FALSE, WH_CELL_VALUE, NULL },
  { "City", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "State", 'S', 2, FALSE, WH_CELL_VALUE, NULL },
  { "ZIP", 'S', 5, FALSE, WH_CELL_VALUE, NULL },
  { "GeographyType", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_ProjectCoC[] = { WH_KIND_PROJECT_COC };
static const gint16 file_slots_ProjectCoC[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1,
};

static const WhFileColumn file_columns_Inventory[] = {
  { "InventoryID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "ProjectID", 'S', 32, TRUE, WH_CELL_VALUE, "Project.ProjectID" },
  { "CoCCode", 'S', 6, TRUE, WH_CELL_VALUE, "ProjectCoC.CoCCode" },
  { "HouseholdType", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "Availability", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "UnitInventory", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "BedInventory", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "CHVetBedInventory", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "YouthVetBedInventory", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "VetBedInventory", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CHYouthBedInventory", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "YouthBedInventory", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CHBedInventory", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "OtherBedInventory", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ESBedType", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "InventoryStartDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "InventoryEndDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_Inventory[] = { WH_KIND_INVENTORY };
static const gint16 file_slots_Inventory[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, -1,
};

static const WhFileColumn file_columns_Affiliation[] = {
  { "AffiliationID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "ProjectID", 'S', 32, TRUE, WH_CELL_VALUE, "Project.ProjectID" },
  { "ResProjectID", 'S', 32, TRUE, WH_CELL_VALUE, "Project.ProjectID" },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_Affiliation[] = { WH_KIND_AFFILIATION };
static const gint16 file_slots_Affiliation[] = {
  -1, 0, 1, 2, 3, 4, 5, -1,
};

static const WhFileColumn file_columns_HMISParticipation[] = {
  { "HMISParticipationID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "ProjectID", 'S', 32, TRUE, WH_CELL_VALUE, "Project.ProjectID" },
  { "HMISParticipationType", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "HMISParticipationStatusStartDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "HMISParticipationStatusEndDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_HMISParticipation[] = { WH_KIND_HMIS_PARTICIPATION };
static const gint16 file_slots_HMISParticipation[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, -1,
};

static const WhFileColumn file_columns_CEParticipation[] = {
  { "CEParticipationID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "ProjectID", 'S', 32, TRUE, WH_CELL_VALUE, "Project.ProjectID" },
  { "AccessPoint", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "PreventionAssessment", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CrisisAssessment", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "HousingAssessment", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DirectServices", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ReceivesReferrals", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "CEParticipationStatusStartDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "CEParticipationStatusEndDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_CEParticipation[] = { WH_KIND_CE_PARTICIPATION };
static const gint16 file_slots_CEParticipation[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1,
};

static const WhFileColumn file_columns_Client[] = {
  { "PersonalID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "FirstName", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "MiddleName", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "LastName", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "NameSuffix", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "NameDataQuality", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "SSN", 'S', 9, FALSE, WH_CELL_VALUE, NULL },
  { "SSNDataQuality", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DOB", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DOBDataQuality", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "Sex", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AmIndAKNative", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "Asian", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "BlackAfAmerican", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "HispanicLatinao", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "MidEastNAfrican", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "NativeHIPacific", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "White", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "RaceNone", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AdditionalRaceEthnicity", 'S', 100, FALSE, WH_CELL_VALUE, NULL },
  { "VeteranStatus", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "YearEnteredService", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "YearSeparated", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "WorldWarII", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "KoreanWar", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "VietnamWar", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DesertStorm", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AfghanistanOEF", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "IraqOIF", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "IraqOND", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "OtherTheater", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "MilitaryBranch", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DischargeStatus", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_Client[] = { WH_KIND_CLIENT };
static const gint16 file_slots_Client[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, -1,
};

static const WhFileColumn file_columns_Enrollment[] = {
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "ProjectID", 'S', 32, TRUE, WH_CELL_VALUE, "Project.ProjectID" },
  { "EntryDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "HouseholdID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "RelationshipToHoH", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "EnrollmentCoC", 'S', 6, FALSE, WH_CELL_VALUE, "ProjectCoC.CoCCode" },
  { "LivingSituation", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "RentalSubsidyType", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "LengthOfStay", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "LOSUnderThreshold", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PreviousStreetESSH", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateToStreetESSH", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "TimesHomelessPastThreeYears", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "MonthsHomelessPastThreeYears", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DisablingCondition", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateOfEngagement", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "MoveInDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateOfPATHStatus", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ClientEnrolledInPATH", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ReasonNotEnrolled", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PercentAMI", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ReferralSource", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CountOutreachReferralApproaches", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateOfBCPStatus", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "EligibleForRHY", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ReasonNoServices", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "RunawayYouth", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "FormerWardChildWelfare", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ChildWelfareYears", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ChildWelfareMonths", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "FormerWardJuvenileJustice", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "JuvenileJusticeYears", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "JuvenileJusticeMonths", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "UnemploymentFam", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "MentalHealthDisorderFam", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PhysicalDisabilityFam", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AlcoholDrugUseDisorderFam", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "InsufficientIncome", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "IncarceratedParent", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "VAMCStation", 'S', 5, FALSE, WH_CELL_VALUE, NULL },
  { "TargetScreenReqd", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "TimeToHousingLoss", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AnnualPercentAMI", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "LiteralHomelessHistory", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ClientLeaseholder", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "HOHLeaseholder", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SubsidyAtRisk", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "EvictionHistory", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CriminalRecord", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "IncarceratedAdult", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PrisonDischarge", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SexOffender", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DisabledHoH", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CurrentPregnant", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SingleParent", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DependentUnder6", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "HH5Plus", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CoCPrioritized", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "HPScreeningScore", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ThresholdScore", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "MentalHealthConsultation", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_Enrollment[] = { WH_KIND_ENROLLMENT };
static const gint16 file_slots_Enrollment[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, -1,
};

static const WhFileColumn file_columns_Exit[] = {
  { "ExitID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Enrollment.EnrollmentID" },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "ExitDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "Destination", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DestinationSubsidyType", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "OtherDestination", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "HousingAssessment", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SubsidyInformation", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ProjectCompletionStatus", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "EarlyExitReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExchangeForSex", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExchangeForSexPastThreeMonths", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CountOfExchangeForSex", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AskedOrForcedToExchangeForSex", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AskedOrForcedToExchangeForSexPastThreeMonths", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "WorkplaceViolenceThreats", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "WorkplacePromiseDifference", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CoercedToContinueWork", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "LaborExploitPastThreeMonths", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CounselingReceived", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "IndividualCounseling", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "FamilyCounseling", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "GroupCounseling", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SessionCountAtExit", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PostExitCounselingPlan", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SessionsInPlan", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DestinationSafeClient", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DestinationSafeWorker", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PosAdultConnections", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PosPeerConnections", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PosCommunityConnections", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AftercareDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AftercareProvided", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "EmailSocialMedia", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Telephone", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "InPersonIndividual", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "InPersonGroup", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CMExitReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_Exit[] = { WH_KIND_EXIT };
static const gint16 file_slots_Exit[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, -1,
};

static const WhFileColumn file_columns_IncomeBenefits[] = {
  { "IncomeBenefitsID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Enrollment.EnrollmentID" },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "InformationDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "IncomeFromAnySource", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "TotalMonthlyIncome", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Earned", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "EarnedAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Unemployment", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "UnemploymentAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SSI", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SSIAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SSDI", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SSDIAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "VADisabilityService", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "VADisabilityServiceAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "VADisabilityNonService", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "VADisabilityNonServiceAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PrivateDisability", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PrivateDisabilityAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "WorkersComp", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "WorkersCompAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "TANF", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "TANFAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "GA", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "GAAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SocSecRetirement", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SocSecRetirementAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Pension", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PensionAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ChildSupport", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ChildSupportAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Alimony", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AlimonyAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "OtherIncomeSource", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "OtherIncomeAmount", 'P', 0, FALSE, WH_CELL_VALUE, NULL },
  { "OtherIncomeSourceIdentify", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "BenefitsFromAnySource", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SNAP", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "WIC", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "TANFChildCare", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "TANFTransportation", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "OtherTANF", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "OtherBenefitsSource", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "OtherBenefitsSourceIdentify", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "InsuranceFromAnySource", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Medicaid", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "NoMedicaidReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Medicare", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "NoMedicareReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SCHIP", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "NoSCHIPReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "VHAServices", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "NoVHAReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "EmployerProvided", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "NoEmployerProvidedReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "COBRA", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "NoCOBRAReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PrivatePay", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "NoPrivatePayReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "StateHealthIns", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "NoStateHealthInsReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "IndianHealthServices", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "NoIndianHealthServicesReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "OtherInsurance", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "OtherInsuranceIdentify", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "ADAP", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "NoADAPReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "RyanWhiteMedDent", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "NoRyanWhiteReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ConnectionWithSOAR", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DataCollectionStage", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_IncomeBenefits[] = { WH_KIND_INCOME_BENEFIT, WH_KIND_HIV_BENEFIT };
static const gint16 file_slots_IncomeBenefits[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, -1, -1, -1, -1, 65, 66, 67, 68, 69, 70, -1,
  -1, 0, 1, 2, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3, 4, 5, 6, -1, 7, 8, 9, 10, 11, -1,
};

static const WhFileColumn file_columns_HealthAndDV[] = {
  { "HealthAndDVID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Enrollment.EnrollmentID" },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "InformationDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DomesticViolenceSurvivor", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "WhenOccurred", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CurrentlyFleeing", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "GeneralHealthStatus", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DentalHealthStatus", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "MentalHealthStatus", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "PregnancyStatus", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DueDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DataCollectionStage", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_HealthAndDV[] = { WH_KIND_HEALTH, WH_KIND_DOMESTIC_VIOLENCE };
static const gint16 file_slots_HealthAndDV[] = {
  -1, 0, 1, 2, -1, -1, -1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1,
  -1, 0, 1, 2, 3, 4, 5, -1, -1, -1, -1, -1, 6, 7, 8, 9, 10, -1,
};

static const WhFileColumn file_columns_EmploymentEducation[] = {
  { "EmploymentEducationID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Enrollment.EnrollmentID" },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "InformationDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "LastGradeCompleted", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SchoolStatus", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Employed", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "EmploymentType", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "NotEmployedReason", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DataCollectionStage", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_EmploymentEducation[] = { WH_KIND_EMPLOYMENT_EDUCATION };
static const gint16 file_slots_EmploymentEducation[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1,
};

static const WhFileColumn file_columns_Disabilities[] = {
  { "DisabilitiesID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Enrollment.EnrollmentID" },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "InformationDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DisabilityType", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DisabilityResponse", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "IndefiniteAndImpairs", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "TCellCountAvailable", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "TCellCount", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "TCellSource", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ViralLoadAvailable", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ViralLoad", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ViralLoadSource", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AntiRetroviral", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DataCollectionStage", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_Disabilities[] = { WH_KIND_PHYSICAL_DISABILITY, WH_KIND_DEVELOPMENTAL_DISABILITY, WH_KIND_CHRONIC_CONDITION, WH_KIND_HIV_AIDS, WH_KIND_MENTAL_HEALTH_DISORDER, WH_KIND_SUBSTANCE_USE_DISORDER };
static const gint16 file_slots_Disabilities[] = {
  -1, 0, 1, 2, 3, 4, 5, -1, -1, -1, -1, -1, -1, -1, 6, 7, 8, 9, 10, -1,
  -1, 0, 1, 2, 3, 4, 5, -1, -1, -1, -1, -1, -1, -1, 6, 7, 8, 9, 10, -1,
  -1, 0, 1, 2, 3, 4, 5, -1, -1, -1, -1, -1, -1, -1, 6, 7, 8, 9, 10, -1,
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, -1,
  -1, 0, 1, 2, 3, 4, 5, -1, -1, -1, -1, -1, -1, -1, 6, 7, 8, 9, 10, -1,
  -1, 0, 1, 2, 3, 4, 5, -1, -1, -1, -1, -1, -1, -1, 6, 7, 8, 9, 10, -1,
};

static const WhFileColumn file_columns_Services[] = {
  { "ServicesID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Enrollment.EnrollmentID" },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "DateProvided", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "RecordType", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "TypeProvided", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "OtherTypeProvided", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "MovingOnOtherType", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "SubTypeProvided", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "FAAmount", 'M', 0, FALSE, WH_CELL_VALUE, NULL },
  { "FAStartDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "FAEndDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ReferralOutcome", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_Services[] = { WH_KIND_SERVICE };
static const gint16 file_slots_Services[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -1,
};

static const WhFileColumn file_columns_CurrentLivingSituation[] = {
  { "CurrentLivingSitID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Enrollment.EnrollmentID" },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "InformationDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "CurrentLivingSituation", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "CLSSubsidyType", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "VerifiedBy", 'S', 200, FALSE, WH_CELL_VALUE, NULL },
  { "LeaveSituation14Days", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "SubsequentResidence", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ResourcesToObtain", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "LeaseOwn60Day", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "MovedTwoOrMore", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "LocationDetails", 'S', 250, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_CurrentLivingSituation[] = { WH_KIND_CURRENT_LIVING_SITUATION };
static const gint16 file_slots_CurrentLivingSituation[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -1,
};

static const WhFileColumn file_columns_Assessment[] = {
  { "AssessmentID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Enrollment.EnrollmentID" },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "AssessmentDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "AssessmentLocation", 'S', 250, TRUE, WH_CELL_VALUE, NULL },
  { "AssessmentType", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "AssessmentLevel", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "PrioritizationStatus", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_Assessment[] = { WH_KIND_ASSESSMENT };
static const gint16 file_slots_Assessment[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -1,
};

static const WhFileColumn file_columns_AssessmentQuestions[] = {
  { "AssessmentQuestionID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "AssessmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Assessment.AssessmentID" },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Enrollment.EnrollmentID" },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "AssessmentQuestionGroup", 'S', 250, FALSE, WH_CELL_VALUE, NULL },
  { "AssessmentQuestionOrder", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AssessmentQuestion", 'S', 250, TRUE, WH_CELL_VALUE, NULL },
  { "AssessmentAnswer", 'S', 500, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_AssessmentQuestions[] = { WH_KIND_ASSESSMENT_QUESTION };
static const gint16 file_slots_AssessmentQuestions[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -1,
};

static const WhFileColumn file_columns_AssessmentResults[] = {
  { "AssessmentResultID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "AssessmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Assessment.AssessmentID" },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Enrollment.EnrollmentID" },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "AssessmentResultType", 'S', 250, TRUE, WH_CELL_VALUE, NULL },
  { "AssessmentResult", 'S', 250, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_AssessmentResults[] = { WH_KIND_ASSESSMENT_RESULT };
static const gint16 file_slots_AssessmentResults[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, -1,
};

static const WhFileColumn file_columns_Event[] = {
  { "EventID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Enrollment.EnrollmentID" },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "EventDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "Event", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "ProbSolDivRRResult", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ReferralCaseManageAfter", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "LocationCrisisOrPHHousing", 'S', 250, FALSE, WH_CELL_VALUE, NULL },
  { "ReferralResult", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ResultDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_Event[] = { WH_KIND_EVENT };
static const gint16 file_slots_Event[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1,
};

static const WhFileColumn file_columns_YouthEducationStatus[] = {
  { "YouthEducationStatusID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, "Enrollment.EnrollmentID" },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, "Client.PersonalID" },
  { "InformationDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "CurrentSchoolAttend", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "MostRecentEdStatus", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "CurrentEdStatus", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DataCollectionStage", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, "User.UserID" },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ExportID", 'S', 32, TRUE, WH_CELL_EXPORT, "Export.ExportID" },
};
static const WhKindId file_kinds_YouthEducationStatus[] = { WH_KIND_YOUTH_EDUCATION_STATUS };
static const gint16 file_slots_YouthEducationStatus[] = {
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -1,
};

static const WhFileColumn file_columns_LocalList[] = {
  { "LocalListID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "LocalListName", 'S', 100, TRUE, WH_CELL_VALUE, NULL },
  { "OrganizationID", 'S', 32, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
};
static const WhKindId file_kinds_LocalList[] = { WH_KIND_LOCAL_LIST };
static const gint16 file_slots_LocalList[] = { -1, 0, 1, 2, 3, 4, 5 };

static const WhFileColumn file_columns_LocalOption[] = {
  { "LocalOptionID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "LocalListID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "OptionNumber", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "OptionText", 'S', 200, TRUE, WH_CELL_VALUE, NULL },
  { "OptionOrder", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "EndDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
};
static const WhKindId file_kinds_LocalOption[] = { WH_KIND_LOCAL_OPTION };
static const gint16 file_slots_LocalOption[] = { -1, 0, 1, 2, 3, 4, 5, 6, 7, 8 };

static const WhFileColumn file_columns_LocalField[] = {
  { "LocalFieldID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "LocalFieldName", 'S', 200, TRUE, WH_CELL_VALUE, NULL },
  { "Help", 'S', 500, FALSE, WH_CELL_VALUE, NULL },
  { "AnswerType", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "LocalListID", 'S', 32, FALSE, WH_CELL_VALUE, NULL },
  { "AboutWhat", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "FindBy", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AnswerRequired", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AtStart", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AtUpdate", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AtAnnual", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "AtExit", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "OrganizationID", 'S', 32, FALSE, WH_CELL_VALUE, NULL },
  { "Type0", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type1", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type2", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type3", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type4", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type6", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type7", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type8", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type9", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type10", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type11", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type12", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type13", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type14", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "FieldOrder", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "EndDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
};
static const WhKindId file_kinds_LocalField[] = { WH_KIND_LOCAL_FIELD };
static const gint16 file_slots_LocalField[] = { -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31 };

static const WhFileColumn file_columns_LocalService[] = {
  { "LocalServiceID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "LocalServiceName", 'S', 200, TRUE, WH_CELL_VALUE, NULL },
  { "UnitName", 'S', 50, FALSE, WH_CELL_VALUE, NULL },
  { "OrganizationID", 'S', 32, FALSE, WH_CELL_VALUE, NULL },
  { "Type0", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type1", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type2", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type3", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type4", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type6", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type7", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type8", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type9", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type10", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type11", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type12", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type13", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Type14", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "ServiceOrder", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "EndDate", 'D', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
};
static const WhKindId file_kinds_LocalService[] = { WH_KIND_LOCAL_SERVICE };
static const gint16 file_slots_LocalService[] = { -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22 };

static const WhFileColumn file_columns_LocalClientAnswer[] = {
  { "LocalClientAnswerID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "LocalFieldID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "InformationDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "AnswerText", 'S', 2000, FALSE, WH_CELL_VALUE, NULL },
  { "NoAnswer", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
};
static const WhKindId file_kinds_LocalClientAnswer[] = { WH_KIND_LOCAL_CLIENT_ANSWER };
static const gint16 file_slots_LocalClientAnswer[] = { -1, 0, 1, 2, 3, 4, 5, 6, 7, 8 };

static const WhFileColumn file_columns_LocalAnswer[] = {
  { "LocalAnswerID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "LocalFieldID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "InformationDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DataCollectionStage", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "AnswerText", 'S', 2000, FALSE, WH_CELL_VALUE, NULL },
  { "NoAnswer", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
};
static const WhKindId file_kinds_LocalAnswer[] = { WH_KIND_LOCAL_ANSWER };
static const gint16 file_slots_LocalAnswer[] = { -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 };

static const WhFileColumn file_columns_LocalPrivateAnswer[] = {
  { "LocalPrivateAnswerID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "LocalFieldID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "InformationDate", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DataCollectionStage", 'I', 0, TRUE, WH_CELL_VALUE, NULL },
  { "AnswerText", 'S', 2000, FALSE, WH_CELL_VALUE, NULL },
  { "NoAnswer", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
};
static const WhKindId file_kinds_LocalPrivateAnswer[] = { WH_KIND_LOCAL_PRIVATE_ANSWER };
static const gint16 file_slots_LocalPrivateAnswer[] = { -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 };

static const WhFileColumn file_columns_LocalServiceGiven[] = {
  { "LocalServiceGivenID", 'S', 32, TRUE, WH_CELL_KEY, NULL },
  { "PersonalID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "EnrollmentID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "LocalServiceID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "DateProvided", 'D', 0, TRUE, WH_CELL_VALUE, NULL },
  { "Units", 'I', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Amount", 'M', 0, FALSE, WH_CELL_VALUE, NULL },
  { "Note", 'S', 500, FALSE, WH_CELL_VALUE, NULL },
  { "DateCreated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "DateUpdated", 'T', 0, TRUE, WH_CELL_VALUE, NULL },
  { "UserID", 'S', 32, TRUE, WH_CELL_VALUE, NULL },
  { "DateDeleted", 'T', 0, FALSE, WH_CELL_VALUE, NULL },
};
static const WhKindId file_kinds_LocalServiceGiven[] = { WH_KIND_LOCAL_SERVICE_GIVEN };
static const gint16 file_slots_LocalServiceGiven[] = { -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 };

const WhFile wh_files[WH_N_ALL_FILES] = {
  { WH_FILE_EXPORT, "Export", file_columns_Export, 19, file_kinds_Export, 1, file_slots_Export },
  { WH_FILE_ORGANIZATION, "Organization", file_columns_Organization, 9, file_kinds_Organization, 1, file_slots_Organization },
  { WH_FILE_USER, "User", file_columns_User, 10, file_kinds_User, 1, file_slots_User },
  { WH_FILE_PROJECT, "Project", file_columns_Project, 19, file_kinds_Project, 1, file_slots_Project },
  { WH_FILE_FUNDER, "Funder", file_columns_Funder, 12, file_kinds_Funder, 1, file_slots_Funder },
  { WH_FILE_PROJECT_COC, "ProjectCoC", file_columns_ProjectCoC, 15, file_kinds_ProjectCoC, 1, file_slots_ProjectCoC },
  { WH_FILE_INVENTORY, "Inventory", file_columns_Inventory, 22, file_kinds_Inventory, 1, file_slots_Inventory },
  { WH_FILE_AFFILIATION, "Affiliation", file_columns_Affiliation, 8, file_kinds_Affiliation, 1, file_slots_Affiliation },
  { WH_FILE_HMIS_PARTICIPATION, "HMISParticipation", file_columns_HMISParticipation, 10, file_kinds_HMISParticipation, 1, file_slots_HMISParticipation },
  { WH_FILE_CE_PARTICIPATION, "CEParticipation", file_columns_CEParticipation, 15, file_kinds_CEParticipation, 1, file_slots_CEParticipation },
  { WH_FILE_CLIENT, "Client", file_columns_Client, 38, file_kinds_Client, 1, file_slots_Client },
  { WH_FILE_ENROLLMENT, "Enrollment", file_columns_Enrollment, 67, file_kinds_Enrollment, 1, file_slots_Enrollment },
  { WH_FILE_EXIT, "Exit", file_columns_Exit, 44, file_kinds_Exit, 1, file_slots_Exit },
  { WH_FILE_INCOME_BENEFITS, "IncomeBenefits", file_columns_IncomeBenefits, 77, file_kinds_IncomeBenefits, 2, file_slots_IncomeBenefits },
  { WH_FILE_HEALTH_AND_DV, "HealthAndDV", file_columns_HealthAndDV, 18, file_kinds_HealthAndDV, 2, file_slots_HealthAndDV },
  { WH_FILE_EMPLOYMENT_EDUCATION, "EmploymentEducation", file_columns_EmploymentEducation, 15, file_kinds_EmploymentEducation, 1, file_slots_EmploymentEducation },
  { WH_FILE_DISABILITIES, "Disabilities", file_columns_Disabilities, 20, file_kinds_Disabilities, 6, file_slots_Disabilities },
  { WH_FILE_SERVICES, "Services", file_columns_Services, 18, file_kinds_Services, 1, file_slots_Services },
  { WH_FILE_CURRENT_LIVING_SITUATION, "CurrentLivingSituation", file_columns_CurrentLivingSituation, 18, file_kinds_CurrentLivingSituation, 1, file_slots_CurrentLivingSituation },
  { WH_FILE_ASSESSMENT, "Assessment", file_columns_Assessment, 13, file_kinds_Assessment, 1, file_slots_Assessment },
  { WH_FILE_ASSESSMENT_QUESTIONS, "AssessmentQuestions", file_columns_AssessmentQuestions, 13, file_kinds_AssessmentQuestions, 1, file_slots_AssessmentQuestions },
  { WH_FILE_ASSESSMENT_RESULTS, "AssessmentResults", file_columns_AssessmentResults, 11, file_kinds_AssessmentResults, 1, file_slots_AssessmentResults },
  { WH_FILE_EVENT, "Event", file_columns_Event, 15, file_kinds_Event, 1, file_slots_Event },
  { WH_FILE_YOUTH_EDUCATION_STATUS, "YouthEducationStatus", file_columns_YouthEducationStatus, 13, file_kinds_YouthEducationStatus, 1, file_slots_YouthEducationStatus },
  { WH_FILE_LOCAL_LIST, "LocalList", file_columns_LocalList, 7, file_kinds_LocalList, 1, file_slots_LocalList },
  { WH_FILE_LOCAL_OPTION, "LocalOption", file_columns_LocalOption, 10, file_kinds_LocalOption, 1, file_slots_LocalOption },
  { WH_FILE_LOCAL_FIELD, "LocalField", file_columns_LocalField, 33, file_kinds_LocalField, 1, file_slots_LocalField },
  { WH_FILE_LOCAL_SERVICE, "LocalService", file_columns_LocalService, 24, file_kinds_LocalService, 1, file_slots_LocalService },
  { WH_FILE_LOCAL_CLIENT_ANSWER, "LocalClientAnswer", file_columns_LocalClientAnswer, 10, file_kinds_LocalClientAnswer, 1, file_slots_LocalClientAnswer },
  { WH_FILE_LOCAL_ANSWER, "LocalAnswer", file_columns_LocalAnswer, 12, file_kinds_LocalAnswer, 1, file_slots_LocalAnswer },
  { WH_FILE_LOCAL_PRIVATE_ANSWER, "LocalPrivateAnswer", file_columns_LocalPrivateAnswer, 12, file_kinds_LocalPrivateAnswer, 1, file_slots_LocalPrivateAnswer },
  { WH_FILE_LOCAL_SERVICE_GIVEN, "LocalServiceGiven", file_columns_LocalServiceGiven, 12, file_kinds_LocalServiceGiven, 1, file_slots_LocalServiceGiven },
};
