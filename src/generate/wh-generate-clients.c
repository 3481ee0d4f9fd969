/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-doubles.h"
#include "generate/wh-row-writer.h"

/* 3.01 to 3.07, 4.21 and V1. */

static void
set_name (WhRecord *record, const WhResident *person, WhDice *dice)
{
  const char *first = wh_double_first_name (dice, person), *second = wh_double_first_name (dice, person);
  const char *last = wh_values_last_names[person->last_name].name;
  int quality = wh_dice_chance (dice, 96) ? 1 : 2;

  wh_record_set_number (record, WH_CLIENT_NAME_DATA_QUALITY, quality);
  wh_record_set_text (record, WH_CLIENT_FIRST_NAME, first);
  if (quality == 1 && wh_dice_chance (dice, 40))
    wh_record_set_text (record, WH_CLIENT_MIDDLE_NAME, second);
  if (person->spanish && wh_dice_chance (dice, 50))
    {
      const WhLastName *mother = &wh_values_last_names[wh_dice_below (dice, wh_values_n_last_names)];
      g_autofree char *both = g_strdup_printf ("%s %s", last, mother->name);

      wh_record_set_text (record, WH_CLIENT_LAST_NAME, mother->spanish ? both : last);
    }
  else
    wh_record_set_text (record, WH_CLIENT_LAST_NAME, last);
  if (person->sex == 1 && wh_dice_chance (dice, 4))
    wh_record_set_text (record, WH_CLIENT_NAME_SUFFIX, "Jr.");
}

/* Numbers that start with 9 were never issued to anybody. */
static void
set_ssn (WhRecord *record, WhDice *dice)
{
  static const int qualities[][2] = { { 1, 80 }, { 2, 8 }, { 8, 2 }, { 9, 4 }, { 99, 6 } };
  int quality = wh_dice_weigh (dice, qualities, G_N_ELEMENTS (qualities));
  char text[16];

  if (quality == 1)
    g_snprintf (text, sizeof text, "9%02u%02u%04u", wh_dice_below (dice, 100), 1 + wh_dice_below (dice, 99),
                1 + wh_dice_below (dice, 9999));
  else
    g_snprintf (text, sizeof text, "xxxxx%04u", 1 + wh_dice_below (dice, 9999));
  wh_record_set_number (record, WH_CLIENT_SSN_DATA_QUALITY, quality);
  if (quality <= 2)
    wh_record_set_text (record, WH_CLIENT_SSN, text);
}

static void
set_races (WhRecord *record, const WhResident *person, WhDice *dice)
{
  static const int races[][2] = {
    { WH_CLIENT_AM_IND_AK_NATIVE, 5 },   { WH_CLIENT_ASIAN, 4 },          { WH_CLIENT_BLACK_AF_AMERICAN, 38 },
    { WH_CLIENT_MID_EAST_N_AFRICAN, 2 }, { WH_CLIENT_NATIVE_HI_PACIFIC, 2 }, { WH_CLIENT_WHITE, 49 },
  };
  gboolean none = !person->spanish && wh_dice_chance (dice, 2);

  for (guint column = WH_CLIENT_AM_IND_AK_NATIVE; column <= WH_CLIENT_WHITE; column++)
    wh_record_set_number (record, column, 0);
  if (none)
    {
      wh_record_set_number (record, WH_CLIENT_RACE_NONE, WH_DICE_PICK (dice, 8, 9, 99));
      return;
    }
  if (person->spanish)
    wh_record_set_number (record, WH_CLIENT_HISPANIC_LATINAO, 1);
  for (guint n = person->spanish ? wh_dice_below (dice, 2) : 1 + (wh_dice_below (dice, 20) == 0); n > 0; n--)
    wh_record_set_number (record, (guint) wh_dice_weigh (dice, races, G_N_ELEMENTS (races)), 1);
  if (wh_dice_chance (dice, 2))
    wh_record_set_text (record, WH_CLIENT_ADDITIONAL_RACE_ETHNICITY, person->spanish ? "Taíno" : "Creole");
}

static void
set_service (WhRecord *record, const WhResident *person, WhDice *dice)
{
  int year, month, day, entered, left;

  wh_date_to_ymd (person->dob, &year, &month, &day);
  entered = year + wh_dice_between (dice, 18, 24);
  left = entered + wh_dice_between (dice, 2, 6);
  wh_record_set_number (record, WH_CLIENT_YEAR_ENTERED_SERVICE, entered);
  wh_record_set_number (record, WH_CLIENT_YEAR_SEPARATED, left);
  wh_record_set_number (record, WH_CLIENT_WORLD_WAR_II, 0);
  wh_record_set_number (record, WH_CLIENT_KOREAN_WAR, 0);
  wh_record_set_number (record, WH_CLIENT_VIETNAM_WAR, entered <= 1975 && left >= 1964);
  wh_record_set_number (record, WH_CLIENT_DESERT_STORM, entered <= 1991 && left >= 1990);
  wh_record_set_number (record, WH_CLIENT_AFGHANISTAN_OEF, entered <= 2014 && left >= 2001);
  wh_record_set_number (record, WH_CLIENT_IRAQ_OIF, entered <= 2010 && left >= 2003);
  wh_record_set_number (record, WH_CLIENT_IRAQ_OND, entered <= 2011 && left >= 2010);
  wh_record_set_number (record, WH_CLIENT_OTHER_THEATER, wh_dice_chance (dice, 10));
  wh_record_set_number (record, WH_CLIENT_MILITARY_BRANCH, WH_DICE_PICK (dice, 1, 1, 1, 2, 3, 4, 6));
  wh_record_set_number (record, WH_CLIENT_DISCHARGE_STATUS, WH_DICE_PICK (dice, 1, 1, 1, 1, 2, 6));
}

/* Who comes of age within a year counts as asked, so that the answer is there when it is wanted. */
static int
veteran_status (const WhPopulation *community, const WhResident *person)
{
  if (person->veteran)
    return 1;
  return wh_date_age (person->dob, community->until + 366) >= 18 ? 0 : 99;
}

static void
write_client (WhRowWriter *writer, guint number)
{
  const WhResident *person = wh_population_person (writer->community, number);
  const WhDouble *twice = wh_doubles_get (writer->community, number);
  WhDice dice = wh_dice (writer->community->seed, WH_THROW_CLIENT, twice != NULL ? twice->of : number);
  WhDice own = wh_dice (writer->community->seed, WH_THROW_CLIENT, number);
  WhRecord *record = wh_row_writer_begin (writer, WH_KIND_CLIENT, number);
  gboolean exact = wh_dice_chance (&dice, 97);

  set_name (record, person, &dice);
  set_ssn (record, twice != NULL && (twice->slips & WH_SLIP_TRAPS) != 0 ? &own : &dice);
  wh_record_set_number (record, WH_CLIENT_DOB, person->dob);
  wh_record_set_number (record, WH_CLIENT_DOB_DATA_QUALITY, exact ? 1 : 2);
  wh_record_set_number (record, WH_CLIENT_SEX, person->sex);
  set_races (record, person, &dice);
  wh_record_set_number (record, WH_CLIENT_VETERAN_STATUS, veteran_status (writer->community, person));
  if (person->veteran)
    set_service (record, person, &dice);
  if (twice != NULL)
    wh_double_change_record (writer->community, number, record);
  writer->rows[WH_FILE_CLIENT] = number;
  wh_row_writer_stamp (writer, record, person->first_entry,
                       wh_dice_below (&dice, writer->community->copies * wh_values_n_agencies));
  wh_row_writer_end (writer, record);
}

/**
 * wh_generate_clients:
 *
 * Writes Client.
 */
void
wh_generate_clients (WhRowWriter *writer)
{
  for (guint i = 0; i < writer->community->people->len && !writer->failed; i++)
    write_client (writer, i);
}
