/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-row-writer.h"
#include "generate/wh-stages.h"

/* 4.02 to 4.04, P4 and W3. */

#define HOPWA_FIRST 13
#define HOPWA_LAST 19

static void
set_amount (WhRecord *record, guint source, int dollars, gint64 *total)
{
  wh_record_set_number (record, source, 1);
  wh_record_set_number (record, source + 1, (gint64) dollars * 100); /* the amount stands behind its source */
  *total += (gint64) dollars * 100;
}

static void
throw_sources (WhRecord *record, const WhResident *person, int age, WhStage stage, WhDice *dice)
{
  gint64 total = 0;
  /* work is what changes between entry and exit */
  guint work = stage == WH_STAGE_START ? 22 : 38;

  for (guint source = WH_INCOME_BENEFIT_EARNED; source <= WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE; source += 2)
    wh_record_set_number (record, source, 0);
  if (age >= 65)
    set_amount (record, WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT, wh_dice_between (dice, 700, 1600), &total);
  else if (wh_dice_chance (dice, work))
    set_amount (record, WH_INCOME_BENEFIT_EARNED, wh_dice_between (dice, 300, 2600), &total);
  if (person->conditions != 0 && age < 65 && wh_dice_chance (dice, 40))
    set_amount (record, WH_INCOME_BENEFIT_SSI, wh_dice_between (dice, 500, 967), &total);
  if (person->veteran && wh_dice_chance (dice, 35))
    set_amount (record, WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE, wh_dice_between (dice, 175, 1800), &total);
  if (person->sex == 0 && wh_dice_chance (dice, 12))
    set_amount (record, WH_INCOME_BENEFIT_TANF, wh_dice_between (dice, 180, 500), &total);
  if (wh_dice_chance (dice, 3))
    {
      set_amount (record, WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE, wh_dice_between (dice, 40, 300), &total);
      wh_record_set_text (record, WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE_IDENTIFY, "Odd jobs");
    }
  wh_record_set_number (record, WH_INCOME_BENEFIT_INCOME_FROM_ANY_SOURCE, total > 0);
  wh_record_set_number (record, WH_INCOME_BENEFIT_TOTAL_MONTHLY_INCOME, total);
}

static void
throw_benefits (WhRecord *record, const WhResident *person, WhDice *dice)
{
  gboolean snap = wh_dice_chance (dice, 48), wic = person->sex == 0 && wh_dice_chance (dice, 8);

  for (guint i = WH_INCOME_BENEFIT_SNAP; i <= WH_INCOME_BENEFIT_OTHER_BENEFITS_SOURCE; i++)
    wh_record_set_number (record, i, 0);
  wh_record_set_number (record, WH_INCOME_BENEFIT_SNAP, snap);
  wh_record_set_number (record, WH_INCOME_BENEFIT_WIC, wic);
  wh_record_set_number (record, WH_INCOME_BENEFIT_BENEFITS_FROM_ANY_SOURCE, snap || wic);
}

static void
throw_insurance (WhRecord *record, const WhResident *person, int age, gboolean hopwa, WhDice *dice)
{
  static const guint sources[] = {
    WH_INCOME_BENEFIT_MEDICAID, WH_INCOME_BENEFIT_MEDICARE, WH_INCOME_BENEFIT_SCHIP, WH_INCOME_BENEFIT_VHA_SERVICES,
    WH_INCOME_BENEFIT_EMPLOYER_PROVIDED, WH_INCOME_BENEFIT_COBRA, WH_INCOME_BENEFIT_PRIVATE_PAY,
    WH_INCOME_BENEFIT_STATE_HEALTH_INS, WH_INCOME_BENEFIT_INDIAN_HEALTH_SERVICES,
  };
  guint has = age >= 65 ? 1 : age < 18 && wh_dice_chance (dice, 30) ? 2 : person->veteran ? 3 : 0;
  gboolean insured = wh_dice_chance (dice, age < 18 ? 90 : 68);

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      gboolean this_one = insured && i == has;

      wh_record_set_number (record, sources[i], this_one);
      if (hopwa && !this_one)
        wh_record_set_number (record, sources[i] + 1, WH_DICE_PICK (dice, 1, 2, 3, 4)); /* why not: HOPWA asks */
    }
  wh_record_set_number (record, WH_INCOME_BENEFIT_OTHER_INSURANCE, 0);
  wh_record_set_number (record, WH_INCOME_BENEFIT_INSURANCE_FROM_ANY_SOURCE, insured);
}

static void
write_hiv_benefit (WhRowWriter *writer, guint stay, const WhStageAt *at, guint64 row)
{
  const WhPopulation *community = writer->community;
  const WhStay *stay_of = wh_population_stay (community, stay);
  WhDice dice = wh_dice (community->seed, WH_THROW_INCOME, G_MAXUINT32 + row);
  WhRecord *record = wh_row_writer_begin_for_stay (writer, WH_KIND_HIV_BENEFIT, row, stay);
  gboolean positive = (wh_population_person (community, stay_of->person)->conditions & WH_CONDITION_HIV) != 0;
  gboolean drugs = positive && wh_dice_chance (&dice, 60), care = positive && wh_dice_chance (&dice, 60);

  wh_record_set_number (record, WH_HIV_BENEFIT_INFORMATION_DATE, at->date);
  wh_record_set_number (record, WH_HIV_BENEFIT_DATA_COLLECTION_STAGE, at->stage);
  wh_record_set_number (record, WH_HIV_BENEFIT_ADAP, drugs);
  if (!drugs)
    wh_record_set_number (record, WH_HIV_BENEFIT_NO_ADAP_REASON, positive ? WH_DICE_PICK (&dice, 1, 2, 4) : 3);
  wh_record_set_number (record, WH_HIV_BENEFIT_RYAN_WHITE_MED_DENT, care);
  if (!care)
    wh_record_set_number (record, WH_HIV_BENEFIT_NO_RYAN_WHITE_REASON, positive ? WH_DICE_PICK (&dice, 1, 2, 4) : 3);
  wh_row_writer_stamp (writer, record, at->date, wh_row_writer_agency (community, stay_of->place));
  wh_row_writer_end (writer, record);
}

static void
write_income (WhRowWriter *writer, guint stay, const WhStageAt *at)
{
  const WhPopulation *community = writer->community;
  const WhStay *stay_of = wh_population_stay (community, stay);
  const WhResident *person = wh_population_person (community, stay_of->person);
  const WhPlace *place = wh_population_place (community, stay_of->place);
  guint64 row = writer->rows[WH_FILE_INCOME_BENEFITS]++;
  WhDice dice = wh_dice (community->seed, WH_THROW_INCOME, row);
  WhRecord *record = wh_row_writer_begin_for_stay (writer, WH_KIND_INCOME_BENEFIT, row, stay);
  int age = wh_date_age (person->dob, at->date);
  gboolean hopwa = wh_place_is_funded (place, HOPWA_FIRST, HOPWA_LAST);

  wh_record_set_number (record, WH_INCOME_BENEFIT_INFORMATION_DATE, at->date);
  wh_record_set_number (record, WH_INCOME_BENEFIT_DATA_COLLECTION_STAGE, at->stage);
  if (wh_stay_is_asked (community, stay_of) || age >= 18)
    {
      throw_sources (record, person, age, at->stage, &dice);
      throw_benefits (record, person, &dice);
      if (place->funder == 21 || place->funder == 33)
        wh_record_set_number (record, WH_INCOME_BENEFIT_CONNECTION_WITH_SOAR, wh_dice_chance (&dice, 15));
    }
  throw_insurance (record, person, age, hopwa, &dice);
  wh_row_writer_stamp (writer, record, at->date, wh_row_writer_agency (community, stay_of->place));
  if (wh_row_writer_end (writer, record) && hopwa)
    write_hiv_benefit (writer, stay, at, row);
}

/**
 * wh_generate_incomes:
 *
 * Writes IncomeBenefits: at start, every year and at exit, in projects that give more than a night or a meal.
 */
void
wh_generate_incomes (WhRowWriter *writer)
{
  const WhPopulation *community = writer->community;

  for (guint i = 0; i < community->stays->len; i++)
    {
      const WhStay *stay = wh_population_stay (community, i);
      int type = wh_population_place (community, stay->place)->type;
      WhStageAt at;

      if (type == 1 || type == 7 || type == 11 || type == 14)
        continue;
      for (guint n = 0; wh_stage_at (community, stay, n, TRUE, &at) && !writer->failed; n++)
        write_income (writer, i, &at);
    }
}
