/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-row-writer.h"

/* Agencies, their staff, and what describes a project: 2.01 to 2.09. */

#define COC "XX-500"
#define OTHER_FUNDER 46

static char *
copy_name (const char *name, guint copy)
{
  return copy == 0 ? g_strdup (name) : g_strdup_printf ("%s %u", name, copy + 1);
}

static guint
n_agencies (const WhRowWriter *writer)
{
  return writer->community->copies * wh_values_n_agencies;
}

static guint
n_places (const WhRowWriter *writer)
{
  return writer->community->copies * wh_values_n_places;
}

static WhDate
opened_first (const WhRowWriter *writer)
{
  return wh_date_add_months (writer->community->until, -150);
}

static void
generate_organizations (WhRowWriter *writer)
{
  for (guint i = 0; i < n_agencies (writer); i++)
    {
      const WhAgency *agency = &wh_values_agencies[i % wh_values_n_agencies];
      WhRecord *record = wh_row_writer_begin (writer, WH_KIND_ORGANIZATION, i);
      g_autofree char *name = copy_name (agency->name, i / wh_values_n_agencies);

      wh_record_set_text (record, WH_ORGANIZATION_ORGANIZATION_NAME, name);
      wh_record_set_number (record, WH_ORGANIZATION_VICTIM_SERVICE_PROVIDER, agency->victim_services);
      writer->rows[WH_FILE_ORGANIZATION] = i;
      wh_row_writer_stamp (writer, record, opened_first (writer), i);
      if (!wh_row_writer_end (writer, record))
        return;
    }
}

static void
generate_staff (WhRowWriter *writer)
{
  for (guint i = 0; i < n_agencies (writer) * WH_PEOPLE_ON_STAFF; i++)
    {
      WhDice dice = wh_dice (writer->community->seed, WH_THROW_PLACE, G_MAXUINT32 + (guint64) i);
      WhRecord *record = wh_row_writer_begin (writer, WH_KIND_USER, i);
      const WhFirstName *first = &wh_values_first_names[wh_dice_below (&dice, wh_values_n_first_names)];
      const WhLastName *last = &wh_values_last_names[wh_dice_below (&dice, wh_values_n_last_names)];
      g_autofree char *phone = g_strdup_printf ("20255501%02u", i % 100);
      g_autofree char *mail = g_strdup_printf ("staff%u@example.org", i + 1);

      wh_record_set_text (record, WH_USER_USER_FIRST_NAME, first->name);
      wh_record_set_text (record, WH_USER_USER_LAST_NAME, last->name);
      wh_record_set_text (record, WH_USER_USER_PHONE, phone);
      wh_record_set_text (record, WH_USER_USER_EMAIL, mail);
      writer->rows[WH_FILE_USER] = i;
      wh_row_writer_stamp (writer, record, opened_first (writer), 0);
      if (!wh_row_writer_end (writer, record))
        return;
    }
}

/**
 * wh_generate_agencies:
 *
 * Writes Organization and User.
 */
void
wh_generate_agencies (WhRowWriter *writer)
{
  generate_organizations (writer);
  generate_staff (writer);
}

static void
set_known (WhRecord *record, guint column, int value)
{
  if (value >= 0)
    wh_record_set_number (record, column, value);
}

static void
write_project (WhRowWriter *writer, guint place, const WhPlace *where)
{
  WhRecord *record = wh_row_writer_begin (writer, WH_KIND_PROJECT, place);
  g_autofree char *name = copy_name (where->name, place / wh_values_n_places);

  wh_row_writer_refer (writer, record, WH_PROJECT_ORGANIZATION_ID, wh_row_writer_agency (writer->community, place));
  wh_record_set_text (record, WH_PROJECT_PROJECT_NAME, name);
  wh_record_set_number (record, WH_PROJECT_OPERATING_START_DATE, wh_population_opened (writer->community, place));
  wh_record_set_number (record, WH_PROJECT_CONTINUUM_PROJECT, 1);
  wh_record_set_number (record, WH_PROJECT_PROJECT_TYPE, where->type);
  set_known (record, WH_PROJECT_HOUSING_TYPE, where->housing_type);
  set_known (record, WH_PROJECT_RRH_SUB_TYPE, where->rrh_sub_type);
  if (where->type == 6 || where->rrh_sub_type == 1)
    wh_record_set_number (record, WH_PROJECT_RESIDENTIAL_AFFILIATION, where->affiliated_to >= 0);
  wh_record_set_number (record, WH_PROJECT_TARGET_POPULATION, where->target);
  if (wh_place_is_funded (where, 13, 19))
    wh_record_set_number (record, WH_PROJECT_HOPWA_MED_ASSISTED_LIVING_FAC, 0);
  wh_row_writer_stamp (writer, record, wh_population_opened (writer->community, place),
                       wh_row_writer_agency (writer->community, place));
  wh_row_writer_end (writer, record);
}

static void
write_funder (WhRowWriter *writer, guint place, const WhPlace *where)
{
  WhRecord *record = wh_row_writer_begin (writer, WH_KIND_FUNDER, place);
  g_autofree char *grant = g_strdup_printf ("XX%04uL%02d", place + 1, where->funder);
  WhDate opened = wh_population_opened (writer->community, place);

  wh_row_writer_refer (writer, record, WH_FUNDER_PROJECT_ID, place);
  wh_record_set_number (record, WH_FUNDER_FUNDER, where->funder);
  if (where->funder == OTHER_FUNDER)
    wh_record_set_text (record, WH_FUNDER_OTHER_FUNDER, "County general fund");
  wh_record_set_text (record, WH_FUNDER_GRANT_ID, grant);
  wh_record_set_number (record, WH_FUNDER_START_DATE, opened);
  wh_row_writer_stamp (writer, record, opened, wh_row_writer_agency (writer->community, place));
  wh_row_writer_end (writer, record);
}

static void
write_coc (WhRowWriter *writer, guint place, const WhPlace *where)
{
  WhRecord *record = wh_row_writer_begin (writer, WH_KIND_PROJECT_COC, place);
  WhDice dice = wh_dice (writer->community->seed, WH_THROW_PLACE, place + G_MAXUINT16);
  const char *street = wh_values_streets[wh_dice_below (&dice, wh_values_n_streets)].name;
  g_autofree char *address = g_strdup_printf ("%d %s", wh_dice_between (&dice, 1, 990), street);

  wh_row_writer_refer (writer, record, WH_PROJECT_COC_PROJECT_ID, place);
  wh_record_set_text (record, WH_PROJECT_COC_COC_CODE, COC);
  wh_record_set_text (record, WH_PROJECT_COC_GEOCODE, "009999");
  if (where->housing_type != 3 && !wh_values_agencies[where->agency].victim_services)
    {
      wh_record_set_text (record, WH_PROJECT_COC_ADDRESS_1, address);
      wh_record_set_text (record, WH_PROJECT_COC_CITY, "Clearwater Falls");
      wh_record_set_text (record, WH_PROJECT_COC_STATE, "XX");
    }
  wh_record_set_text (record, WH_PROJECT_COC_ZIP, "00099");
  wh_record_set_number (record, WH_PROJECT_COC_GEOGRAPHY_TYPE, 2);
  wh_row_writer_stamp (writer, record, wh_population_opened (writer->community, place),
                       wh_row_writer_agency (writer->community, place));
  wh_row_writer_end (writer, record);
}

static int
household_type (const WhPlace *where)
{
  if (where->crisis[WH_SORT_MINOR] > 0)
    return 4;
  return where->crisis[WH_SORT_FAMILY] + where->homes[WH_SORT_FAMILY]
             > where->crisis[WH_SORT_SINGLE] + where->homes[WH_SORT_SINGLE]
           ? 3
           : 1;
}

/* All beds stand in one of seven columns, which must add up (P016). */
static void
set_beds (WhRecord *record, const WhPlace *where)
{
  static const guint columns[] = {
    WH_INVENTORY_CH_VET_BED_INVENTORY, WH_INVENTORY_YOUTH_VET_BED_INVENTORY, WH_INVENTORY_VET_BED_INVENTORY,
    WH_INVENTORY_CH_YOUTH_BED_INVENTORY, WH_INVENTORY_YOUTH_BED_INVENTORY, WH_INVENTORY_CH_BED_INVENTORY,
    WH_INVENTORY_OTHER_BED_INVENTORY,
  };
  guint kept_for = where->homes[WH_SORT_VETERAN] > 0 ? 2 : where->homes[WH_SORT_YOUTH] > 0 ? 4 : 6;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    wh_record_set_number (record, columns[i], i == kept_for ? where->beds : 0);
  wh_record_set_number (record, WH_INVENTORY_BED_INVENTORY, where->beds);
  wh_record_set_number (record, WH_INVENTORY_UNIT_INVENTORY,
                        household_type (where) == 3 ? where->beds / 3 : where->beds);
}

static void
write_inventory (WhRowWriter *writer, guint place, const WhPlace *where)
{
  WhRecord *record;

  if (!wh_place_has_beds (where))
    return;
  record = wh_row_writer_begin (writer, WH_KIND_INVENTORY, writer->rows[WH_FILE_INVENTORY]++);
  wh_row_writer_refer (writer, record, WH_INVENTORY_PROJECT_ID, place);
  wh_record_set_text (record, WH_INVENTORY_COC_CODE, COC);
  wh_record_set_number (record, WH_INVENTORY_HOUSEHOLD_TYPE, household_type (where));
  if (where->type <= 1)
    {
      wh_record_set_number (record, WH_INVENTORY_AVAILABILITY, 1);
      wh_record_set_number (record, WH_INVENTORY_ES_BED_TYPE, 1);
    }
  set_beds (record, where);
  wh_record_set_number (record, WH_INVENTORY_INVENTORY_START_DATE, wh_population_opened (writer->community, place));
  wh_row_writer_stamp (writer, record, wh_population_opened (writer->community, place),
                       wh_row_writer_agency (writer->community, place));
  wh_row_writer_end (writer, record);
}

static void
write_affiliation (WhRowWriter *writer, guint place, const WhPlace *where)
{
  WhRecord *record;
  guint copy = place / wh_values_n_places;

  if (where->affiliated_to < 0)
    return;
  record = wh_row_writer_begin (writer, WH_KIND_AFFILIATION, writer->rows[WH_FILE_AFFILIATION]++);
  wh_row_writer_refer (writer, record, WH_AFFILIATION_PROJECT_ID, place);
  wh_row_writer_refer (writer, record, WH_AFFILIATION_RES_PROJECT_ID,
                       copy * wh_values_n_places + (guint) where->affiliated_to);
  wh_row_writer_stamp (writer, record, wh_population_opened (writer->community, place),
                       wh_row_writer_agency (writer->community, place));
  wh_row_writer_end (writer, record);
}

static void
write_hmis_participation (WhRowWriter *writer, guint place, const WhPlace *where)
{
  WhRecord *record = wh_row_writer_begin (writer, WH_KIND_HMIS_PARTICIPATION, place);
  WhDate opened = wh_population_opened (writer->community, place);

  wh_row_writer_refer (writer, record, WH_HMIS_PARTICIPATION_PROJECT_ID, place);
  wh_record_set_number (record, WH_HMIS_PARTICIPATION_HMIS_PARTICIPATION_TYPE,
                        wh_values_agencies[where->agency].victim_services ? 2 : 1);
  wh_record_set_number (record, WH_HMIS_PARTICIPATION_HMIS_PARTICIPATION_STATUS_START_DATE, opened);
  wh_row_writer_stamp (writer, record, opened, wh_row_writer_agency (writer->community, place));
  wh_row_writer_end (writer, record);
}

static void
write_ce_participation (WhRowWriter *writer, guint place, const WhPlace *where)
{
  WhRecord *record = wh_row_writer_begin (writer, WH_KIND_CE_PARTICIPATION, place);
  WhDate opened = wh_population_opened (writer->community, place);
  gboolean access = where->type == 14;

  wh_row_writer_refer (writer, record, WH_CE_PARTICIPATION_PROJECT_ID, place);
  wh_record_set_number (record, WH_CE_PARTICIPATION_ACCESS_POINT, access);
  if (access)
    {
      wh_record_set_number (record, WH_CE_PARTICIPATION_PREVENTION_ASSESSMENT, 1);
      wh_record_set_number (record, WH_CE_PARTICIPATION_CRISIS_ASSESSMENT, 1);
      wh_record_set_number (record, WH_CE_PARTICIPATION_HOUSING_ASSESSMENT, 1);
      wh_record_set_number (record, WH_CE_PARTICIPATION_DIRECT_SERVICES, 0);
    }
  wh_record_set_number (record, WH_CE_PARTICIPATION_RECEIVES_REFERRALS, wh_place_is_permanent (where));
  wh_record_set_number (record, WH_CE_PARTICIPATION_CE_PARTICIPATION_STATUS_START_DATE, opened);
  wh_row_writer_stamp (writer, record, opened, wh_row_writer_agency (writer->community, place));
  wh_row_writer_end (writer, record);
}

/**
 * wh_generate_places:
 *
 * Writes Project and the six files that describe projects.
 */
void
wh_generate_places (WhRowWriter *writer)
{
  static const struct
  {
    WhFileId file;
    void (*write) (WhRowWriter *writer, guint place, const WhPlace *where);
  } files[] = {
    { WH_FILE_PROJECT, write_project },
    { WH_FILE_FUNDER, write_funder },
    { WH_FILE_PROJECT_COC, write_coc },
    { WH_FILE_INVENTORY, write_inventory },
    { WH_FILE_AFFILIATION, write_affiliation },
    { WH_FILE_HMIS_PARTICIPATION, write_hmis_participation },
    { WH_FILE_CE_PARTICIPATION, write_ce_participation },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    for (guint place = 0; place < n_places (writer) && !writer->failed; place++)
      if (wh_row_writer_wants (writer, &wh_files[files[i].file]))
        files[i].write (writer, place, wh_population_place (writer->community, place));
}
