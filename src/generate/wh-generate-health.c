/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-row-writer.h"
#include "generate/wh-stages.h"

/* 4.05 to 4.11, W4, W6, R4 to R10 and C3. */

static gboolean
is_youth_place (const WhPlace *place)
{
  return wh_place_is_funded (place, 22, 26) || place->funder == 43;
}

static void
write_domestic_violence (WhRowWriter *writer, guint stay, const WhStageAt *at, guint64 row)
{
  const WhPopulation *community = writer->community;
  const WhStay *stay_of = wh_population_stay (community, stay);
  WhDice dice = wh_dice (community->seed, WH_THROW_HEALTH, G_MAXUINT32 + row);
  WhRecord *record = wh_row_writer_begin_for_stay (writer, WH_KIND_DOMESTIC_VIOLENCE, row, stay);
  gboolean survivor
    = wh_dice_chance (&dice, wh_population_person (community, stay_of->person)->sex == 0 ? 30 : 8);

  wh_record_set_number (record, WH_DOMESTIC_VIOLENCE_INFORMATION_DATE, at->date);
  wh_record_set_number (record, WH_DOMESTIC_VIOLENCE_DATA_COLLECTION_STAGE, at->stage);
  wh_record_set_number (record, WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR, survivor);
  if (survivor)
    {
      wh_record_set_number (record, WH_DOMESTIC_VIOLENCE_WHEN_OCCURRED, WH_DICE_PICK (&dice, 1, 2, 3, 4, 4));
      wh_record_set_number (record, WH_DOMESTIC_VIOLENCE_CURRENTLY_FLEEING, wh_dice_chance (&dice, 35));
    }
  wh_row_writer_stamp (writer, record, at->date, wh_row_writer_agency (community, stay_of->place));
  wh_row_writer_end (writer, record);
}

static void
set_health (WhRecord *record, const WhResident *person, const WhStageAt *at, WhDice *dice)
{
  int age = wh_date_age (person->dob, at->date);

  wh_record_set_number (record, WH_HEALTH_GENERAL_HEALTH_STATUS, WH_DICE_PICK (dice, 1, 2, 3, 3, 4, 5));
  wh_record_set_number (record, WH_HEALTH_DENTAL_HEALTH_STATUS, WH_DICE_PICK (dice, 2, 3, 4, 4, 5));
  wh_record_set_number (record, WH_HEALTH_MENTAL_HEALTH_STATUS, WH_DICE_PICK (dice, 1, 2, 3, 4, 4, 5));
  if (person->sex != 0 || age > 50)
    return;
  wh_record_set_number (record, WH_HEALTH_PREGNANCY_STATUS, 0);
  if (age >= 16 && wh_dice_chance (dice, 8))
    {
      wh_record_set_number (record, WH_HEALTH_PREGNANCY_STATUS, 1);
      wh_record_set_number (record, WH_HEALTH_DUE_DATE, at->date + wh_dice_between (dice, 20, 230));
    }
}

static void
write_health (WhRowWriter *writer, guint stay, const WhStageAt *at)
{
  const WhPopulation *community = writer->community;
  const WhStay *stay_of = wh_population_stay (community, stay);
  const WhPlace *place = wh_population_place (community, stay_of->place);
  guint64 row = writer->rows[WH_FILE_HEALTH_AND_DV]++;
  WhDice dice = wh_dice (community->seed, WH_THROW_HEALTH, row);
  WhRecord *record = wh_row_writer_begin_for_stay (writer, WH_KIND_HEALTH, row, stay);

  wh_record_set_number (record, WH_HEALTH_INFORMATION_DATE, at->date);
  wh_record_set_number (record, WH_HEALTH_DATA_COLLECTION_STAGE, at->stage);
  if (is_youth_place (place) || place->funder == 20)
    set_health (record, wh_population_person (community, stay_of->person), at, &dice);
  wh_row_writer_stamp (writer, record, at->date, wh_row_writer_agency (community, stay_of->place));
  if (wh_row_writer_end (writer, record) && at->stage == WH_STAGE_START)
    write_domestic_violence (writer, stay, at, row);
}

/**
 * wh_generate_health:
 *
 * Writes HealthAndDV: domestic violence at start of heads and adults, health where youth and veteran projects ask.
 */
void
wh_generate_health (WhRowWriter *writer)
{
  const WhPopulation *community = writer->community;

  for (guint i = 0; i < community->stays->len; i++)
    {
      const WhStay *stay = wh_population_stay (community, i);
      const WhPlace *place = wh_population_place (community, stay->place);
      gboolean health = is_youth_place (place) || place->funder == 20;
      WhStageAt at;

      if (!wh_stay_is_asked (community, stay))
        continue;
      for (guint n = 0; wh_stage_at (community, stay, n, FALSE, &at) && !writer->failed; n++)
        if (n == 0 || health)
          write_health (writer, i, &at);
    }
}

static void
write_work (WhRowWriter *writer, guint stay, const WhStageAt *at)
{
  const WhPopulation *community = writer->community;
  const WhStay *stay_of = wh_population_stay (community, stay);
  guint64 row = writer->rows[WH_FILE_EMPLOYMENT_EDUCATION]++;
  WhDice dice = wh_dice (community->seed, WH_THROW_WORK, row);
  WhRecord *record = wh_row_writer_begin_for_stay (writer, WH_KIND_EMPLOYMENT_EDUCATION, row, stay);
  gboolean employed = wh_dice_chance (&dice, at->stage == WH_STAGE_START ? 25 : 45);

  wh_record_set_number (record, WH_EMPLOYMENT_EDUCATION_INFORMATION_DATE, at->date);
  wh_record_set_number (record, WH_EMPLOYMENT_EDUCATION_DATA_COLLECTION_STAGE, at->stage);
  wh_record_set_number (record, WH_EMPLOYMENT_EDUCATION_LAST_GRADE_COMPLETED,
                        WH_DICE_PICK (&dice, 3, 4, 5, 5, 5, 7, 10));
  wh_record_set_number (record, WH_EMPLOYMENT_EDUCATION_SCHOOL_STATUS, WH_DICE_PICK (&dice, 1, 3, 4, 5));
  wh_record_set_number (record, WH_EMPLOYMENT_EDUCATION_EMPLOYED, employed);
  if (employed)
    wh_record_set_number (record, WH_EMPLOYMENT_EDUCATION_EMPLOYMENT_TYPE, WH_DICE_PICK (&dice, 1, 2, 3));
  else
    wh_record_set_number (record, WH_EMPLOYMENT_EDUCATION_NOT_EMPLOYED_REASON, WH_DICE_PICK (&dice, 1, 2, 3));
  wh_row_writer_stamp (writer, record, at->date, wh_row_writer_agency (community, stay_of->place));
  wh_row_writer_end (writer, record);
}

/**
 * wh_generate_work:
 *
 * Writes EmploymentEducation, which youth and veteran projects ask at start and exit.
 */
void
wh_generate_work (WhRowWriter *writer)
{
  const WhPopulation *community = writer->community;

  for (guint i = 0; i < community->stays->len; i++)
    {
      const WhStay *stay = wh_population_stay (community, i);
      const WhPlace *place = wh_population_place (community, stay->place);
      gboolean wanted = is_youth_place (place) || place->funder == 20 || place->funder == 33 || place->funder == 37;
      WhStageAt at;

      if (!wanted || !wh_stay_is_asked (community, stay))
        continue;
      for (guint n = 0; wh_stage_at (community, stay, n, FALSE, &at) && !writer->failed; n++)
        write_work (writer, i, &at);
    }
}

/* W4 and W6, which HOPWA asks of people with HIV. */
static void
set_hiv_care (WhRecord *record, WhDice *dice)
{
  wh_record_set_number (record, WH_HIV_AIDS_T_CELL_COUNT_AVAILABLE, 1);
  wh_record_set_number (record, WH_HIV_AIDS_T_CELL_COUNT, wh_dice_between (dice, 200, 1100));
  wh_record_set_number (record, WH_HIV_AIDS_T_CELL_SOURCE, WH_DICE_PICK (dice, 1, 2, 3));
  wh_record_set_number (record, WH_HIV_AIDS_VIRAL_LOAD_AVAILABLE, 1);
  wh_record_set_number (record, WH_HIV_AIDS_VIRAL_LOAD, wh_dice_between (dice, 20, 9000));
  wh_record_set_number (record, WH_HIV_AIDS_VIRAL_LOAD_SOURCE, WH_DICE_PICK (dice, 1, 2, 3));
  wh_record_set_number (record, WH_HIV_AIDS_ANTI_RETROVIRAL, wh_dice_chance (dice, 85));
}

/* One row for each of the six types; @which counts them from 0. */
static void
write_disability (WhRowWriter *writer, guint stay, const WhStageAt *at, guint which)
{
  const WhPopulation *community = writer->community;
  const WhStay *stay_of = wh_population_stay (community, stay);
  const WhResident *person = wh_population_person (community, stay_of->person);
  guint64 row = writer->rows[WH_FILE_DISABILITIES]++;
  WhDice dice = wh_dice (community->seed, WH_THROW_DISABILITY, row);
  WhKindId kind = wh_files[WH_FILE_DISABILITIES].kinds[which];
  WhRecord *record = wh_row_writer_begin_for_stay (writer, kind, row, stay);
  gboolean has = (person->conditions >> which & 1) != 0, drugs = kind == WH_KIND_SUBSTANCE_USE_DISORDER;

  /* the six kinds begin with the same columns */
  wh_record_set_number (record, WH_HIV_AIDS_INFORMATION_DATE, at->date);
  wh_record_set_number (record, WH_HIV_AIDS_DISABILITY_TYPE, wh_kind (kind)->discriminator_value);
  wh_record_set_number (record, WH_HIV_AIDS_DISABILITY_RESPONSE,
                        has && drugs ? 1 + (int) (stay_of->person % 3) : has);
  if (has && kind != WH_KIND_DEVELOPMENTAL_DISABILITY && kind != WH_KIND_HIV_AIDS)
    wh_record_set_number (record, WH_HIV_AIDS_INDEFINITE_AND_IMPAIRS, 1);
  if (has && kind == WH_KIND_HIV_AIDS
      && wh_place_is_funded (wh_population_place (community, stay_of->place), 13, 19))
    set_hiv_care (record, &dice);
  wh_record_set_number (record, (guint) wh_kind_column (wh_kind (kind), "DataCollectionStage"), at->stage);
  wh_row_writer_stamp (writer, record, at->date, wh_row_writer_agency (community, stay_of->place));
  wh_row_writer_end (writer, record);
}

/**
 * wh_generate_disabilities:
 *
 * Writes Disabilities: six rows at start and at exit of everybody.
 */
void
wh_generate_disabilities (WhRowWriter *writer)
{
  const WhPopulation *community = writer->community;

  for (guint i = 0; i < community->stays->len; i++)
    {
      const WhStay *stay = wh_population_stay (community, i);
      int type = wh_population_place (community, stay->place)->type;
      WhStageAt at;

      if (type == 1 || type == 7 || type == 11 || type == 14)
        continue;
      for (guint n = 0; wh_stage_at (community, stay, n, FALSE, &at); n++)
        for (guint which = 0; which < 6 && !writer->failed; which++)
          write_disability (writer, i, &at, which);
    }
}

static void
write_schooling (WhRowWriter *writer, guint stay, const WhStageAt *at)
{
  const WhPopulation *community = writer->community;
  const WhStay *stay_of = wh_population_stay (community, stay);
  guint64 row = writer->rows[WH_FILE_YOUTH_EDUCATION_STATUS]++;
  WhDice dice = wh_dice (community->seed, WH_THROW_WORK, G_MAXUINT32 + row);
  WhRecord *record = wh_row_writer_begin_for_stay (writer, WH_KIND_YOUTH_EDUCATION_STATUS, row, stay);
  int attends = WH_DICE_PICK (&dice, 0, 0, 1, 2);

  wh_record_set_number (record, WH_YOUTH_EDUCATION_STATUS_INFORMATION_DATE, at->date);
  wh_record_set_number (record, WH_YOUTH_EDUCATION_STATUS_CURRENT_SCHOOL_ATTEND, attends);
  if (attends == 0)
    wh_record_set_number (record, WH_YOUTH_EDUCATION_STATUS_MOST_RECENT_ED_STATUS, WH_DICE_PICK (&dice, 0, 1, 2, 3));
  else
    wh_record_set_number (record, WH_YOUTH_EDUCATION_STATUS_CURRENT_ED_STATUS, WH_DICE_PICK (&dice, 0, 1, 2));
  wh_record_set_number (record, WH_YOUTH_EDUCATION_STATUS_DATA_COLLECTION_STAGE, at->stage);
  wh_row_writer_stamp (writer, record, at->date, wh_row_writer_agency (community, stay_of->place));
  wh_row_writer_end (writer, record);
}

/**
 * wh_generate_schooling:
 *
 * Writes YouthEducationStatus, which the youth demonstration program asks of heads.
 */
void
wh_generate_schooling (WhRowWriter *writer)
{
  const WhPopulation *community = writer->community;

  for (guint i = 0; i < community->stays->len; i++)
    {
      const WhStay *stay = wh_population_stay (community, i);
      WhStageAt at;

      if (wh_population_place (community, stay->place)->funder != 43 || !wh_stay_is_head (community, stay))
        continue;
      for (guint n = 0; wh_stage_at (community, stay, n, FALSE, &at) && !writer->failed; n++)
        write_schooling (writer, i, &at);
    }
}
