/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-row-writer.h"

/* 4.12, 4.14, 4.19, 4.20 and the services of PATH, RHY, HOPWA, VA and Moving On. */

/* RecordType, list 1.4 */
enum
{
  PATH_SERVICE = 141,
  YOUTH_SERVICE = 142,
  HOPWA_SERVICE = 143,
  SSVF_SERVICE = 144,
  HOPWA_ASSISTANCE = 151,
  SSVF_ASSISTANCE = 152,
  PATH_REFERRAL = 161,
  BED_NIGHT = 200,
  VOUCHER_STEP = 210,
  MOVING_ON = 300,
};

#define DAYS_BETWEEN_CONTACTS 40

static WhRecord *
begin_service (WhRowWriter *writer, guint stay, WhDate date, int record_type, int type)
{
  WhRecord *record
    = wh_row_writer_begin_for_stay (writer, WH_KIND_SERVICE, writer->rows[WH_FILE_SERVICES]++, stay);

  wh_record_set_number (record, WH_SERVICE_DATE_PROVIDED, date);
  wh_record_set_number (record, WH_SERVICE_RECORD_TYPE, record_type);
  wh_record_set_number (record, WH_SERVICE_TYPE_PROVIDED, type);
  wh_row_writer_stamp (writer, record, date,
                       wh_row_writer_agency (writer->community, wh_population_stay (writer->community, stay)->place));
  return record;
}

static void
write_service (WhRowWriter *writer, guint stay, WhDate date, int record_type, int type)
{
  wh_row_writer_end (writer, begin_service (writer, stay, date, record_type, type));
}

/* The first night is that of the entry, the last the one before the exit. */
static void
write_nights (WhRowWriter *writer, guint number, const WhStay *stay, WhDice *dice)
{
  const WhPopulation *community = writer->community;
  WhDate last = stay->exit == WH_STAY_OPEN ? community->until : stay->exit - 1;

  for (WhDate night = stay->entry; night <= last && !writer->failed; night++)
    if (night == stay->entry || night == last || wh_dice_chance (dice, 75))
      write_service (writer, number, night, BED_NIGHT, 200);
}

static void
write_path (WhRowWriter *writer, guint number, WhDate date, WhDice *dice)
{
  WhRecord *record;

  write_service (writer, number, date, PATH_SERVICE, WH_DICE_PICK (dice, 1, 2, 3, 4, 5, 6));
  record = begin_service (writer, number, date, PATH_REFERRAL, WH_DICE_PICK (dice, 1, 2, 3, 4, 5));
  wh_record_set_number (record, WH_SERVICE_REFERRAL_OUTCOME, WH_DICE_PICK (dice, 1, 2, 3));
  wh_row_writer_end (writer, record);
}

static void
write_ssvf (WhRowWriter *writer, guint number, WhDate date, WhDate last, WhDice *dice)
{
  int type = WH_DICE_PICK (dice, 1, 2, 3, 4, 5, 6, 7);
  WhRecord *record = begin_service (writer, number, date, SSVF_SERVICE, type);

  if (type >= 3 && type <= 5)
    wh_record_set_number (record, WH_SERVICE_SUB_TYPE_PROVIDED, WH_DICE_PICK (dice, 1, 2, 3, 4));
  if (type == 6)
    wh_record_set_text (record, WH_SERVICE_OTHER_TYPE_PROVIDED, "Help with moving");
  wh_row_writer_end (writer, record);
  record = begin_service (writer, number, date, SSVF_ASSISTANCE, WH_DICE_PICK (dice, 1, 2, 3, 4));
  wh_record_set_number (record, WH_SERVICE_FA_AMOUNT, 100 * wh_dice_between (dice, 120, 1800));
  wh_record_set_number (record, WH_SERVICE_FA_START_DATE, date);
  wh_record_set_number (record, WH_SERVICE_FA_END_DATE, date + 29);
  wh_row_writer_end (writer, record);
}

static void
write_hopwa (WhRowWriter *writer, guint number, WhDate date, gboolean head, WhDice *dice)
{
  WhRecord *record;

  write_service (writer, number, date, HOPWA_SERVICE, WH_DICE_PICK (dice, 1, 3, 4, 6, 9));
  if (!head)
    return;
  record = begin_service (writer, number, date, HOPWA_ASSISTANCE, WH_DICE_PICK (dice, 1, 2, 3, 4));
  wh_record_set_number (record, WH_SERVICE_FA_AMOUNT, 100 * wh_dice_between (dice, 200, 1400));
  wh_row_writer_end (writer, record);
}

static void
write_services_of (WhRowWriter *writer, guint number, WhDate date, WhDice *dice)
{
  const WhPopulation *community = writer->community;
  const WhStay *stay = wh_population_stay (community, number);
  const WhPlace *place = wh_population_place (community, stay->place);
  gboolean asked = wh_stay_is_asked (community, stay), head = wh_stay_is_head (community, stay);

  if (place->funder == 21 && asked)
    write_path (writer, number, date, dice);
  else if (wh_place_is_funded (place, 22, 26) && asked)
    write_service (writer, number, date, YOUTH_SERVICE, WH_DICE_PICK (dice, 2, 5, 7, 8, 13, 14, 18));
  else if (place->funder == 33)
    write_ssvf (writer, number, date, wh_population_last_day (community, stay), dice);
  else if (wh_place_is_funded (place, 13, 19))
    write_hopwa (writer, number, date, head, dice);
  else if (place->funder == 20 && head)
    write_service (writer, number, date, VOUCHER_STEP, WH_DICE_PICK (dice, 1, 2, 3, 4, 5));
  else if (place->funder == 2 && place->type == 3 && head)
    write_service (writer, number, date, MOVING_ON, WH_DICE_PICK (dice, 1, 2, 3, 4));
}

/**
 * wh_generate_services:
 *
 * Writes Services: bed nights, and what the project's funder wants to know.
 */
void
wh_generate_services (WhRowWriter *writer)
{
  const WhPopulation *community = writer->community;

  for (guint i = 0; i < community->stays->len && !writer->failed; i++)
    {
      const WhStay *stay = wh_population_stay (community, i);
      WhDice dice = wh_dice (community->seed, WH_THROW_SERVICE, i);
      WhDate last = wh_population_last_day (community, stay);

      if (wh_population_place (community, stay->place)->type == 1)
        write_nights (writer, i, stay, &dice);
      else
        for (guint n = 1 + wh_dice_below (&dice, 3); n > 0; n--)
          write_services_of (writer, i, wh_dice_between (&dice, stay->entry, (int) last), &dice);
    }
}

static void
write_contact (WhRowWriter *writer, guint number, WhDate date, WhDice *dice)
{
  static const int situations[][2] = { { 116, 60 }, { 101, 20 }, { 336, 6 }, { 335, 6 }, { 314, 4 }, { 37, 4 } };
  const WhPopulation *community = writer->community;
  const WhStay *stay = wh_population_stay (community, number);
  WhRecord *record = wh_row_writer_begin_for_stay (writer, WH_KIND_CURRENT_LIVING_SITUATION,
                                                   writer->rows[WH_FILE_CURRENT_LIVING_SITUATION]++, number);
  int situation = wh_dice_weigh (dice, situations, G_N_ELEMENTS (situations));

  wh_record_set_number (record, WH_CURRENT_LIVING_SITUATION_INFORMATION_DATE, date);
  wh_record_set_number (record, WH_CURRENT_LIVING_SITUATION_CURRENT_LIVING_SITUATION, situation);
  if (wh_population_place (community, stay->place)->type == 14)
    wh_record_set_text (record, WH_CURRENT_LIVING_SITUATION_VERIFIED_BY, "Second Street Outreach");
  if (situation >= 300)
    {
      wh_record_set_number (record, WH_CURRENT_LIVING_SITUATION_LEAVE_SITUATION_14_DAYS, 1);
      for (guint column = WH_CURRENT_LIVING_SITUATION_SUBSEQUENT_RESIDENCE;
           column <= WH_CURRENT_LIVING_SITUATION_MOVED_TWO_OR_MORE; column++)
        wh_record_set_number (record, column, wh_dice_chance (dice, 30));
    }
  if (situation == 116)
    wh_record_set_text (record, WH_CURRENT_LIVING_SITUATION_LOCATION_DETAILS,
                        wh_values_streets[wh_dice_below (dice, wh_values_n_streets)].name);
  wh_row_writer_stamp (writer, record, date, wh_row_writer_agency (community, stay->place));
  wh_row_writer_end (writer, record);
}

/**
 * wh_generate_contacts:
 *
 * Writes CurrentLivingSituation: every contact of outreach, services only and coordinated entry.
 */
void
wh_generate_contacts (WhRowWriter *writer)
{
  const WhPopulation *community = writer->community;

  for (guint i = 0; i < community->stays->len; i++)
    {
      const WhStay *stay = wh_population_stay (community, i);
      int type = wh_population_place (community, stay->place)->type;
      WhDice dice = wh_dice (community->seed, WH_THROW_CONTACT, i);
      WhDate last = wh_population_last_day (community, stay);

      if ((type != 4 && type != 6 && type != 14) || !wh_stay_is_asked (community, stay))
        continue;
      for (WhDate date = stay->entry; date <= last && !writer->failed;
           date += wh_dice_between (&dice, 3, DAYS_BETWEEN_CONTACTS))
        write_contact (writer, i, date, &dice);
    }
}

static gboolean
is_assessed (const WhPopulation *community, const WhStay *stay)
{
  return wh_population_place (community, stay->place)->type == 14 && wh_stay_is_head (community, stay);
}

/* Assessments, their questions and results and the events after them are thrown with the same dice: the day and the
 * score of one are known to the others. */
static WhDate
throw_assessment (const WhPopulation *community, guint stay, WhDice *dice, int *score)
{
  const WhStay *stay_of = wh_population_stay (community, stay);
  WhDate last = wh_population_last_day (community, stay_of);
  WhDate date;

  *dice = wh_dice (community->seed, WH_THROW_ASSESSMENT, stay);
  date = wh_dice_between (dice, stay_of->entry, (int) MIN (last, stay_of->entry + 14));
  *score = wh_dice_between (dice, 1, 17);
  return date;
}

/* Calls @write for every assessment, with its number. */
static void
foreach_assessment (WhRowWriter *writer,
                    void (*write) (WhRowWriter *writer, guint stay, guint64 assessment, WhDate date, int score,
                                   WhDice *dice))
{
  const WhPopulation *community = writer->community;
  guint64 assessment = 0;

  for (guint i = 0; i < community->stays->len && !writer->failed; i++)
    if (is_assessed (community, wh_population_stay (community, i)))
      {
        WhDice dice;
        int score;
        WhDate date = throw_assessment (community, i, &dice, &score);

        write (writer, i, assessment++, date, score, &dice);
      }
}

static guint
agency_of (const WhRowWriter *writer, guint stay)
{
  return wh_row_writer_agency (writer->community, wh_population_stay (writer->community, stay)->place);
}

static void
write_assessment (WhRowWriter *writer, guint stay, guint64 assessment, WhDate date, int score, WhDice *dice)
{
  WhRecord *record = wh_row_writer_begin_for_stay (writer, WH_KIND_ASSESSMENT, assessment, stay);

  wh_record_set_number (record, WH_ASSESSMENT_ASSESSMENT_DATE, date);
  wh_record_set_text (record, WH_ASSESSMENT_ASSESSMENT_LOCATION, "Coordinated Entry Access Point");
  wh_record_set_number (record, WH_ASSESSMENT_ASSESSMENT_TYPE, WH_DICE_PICK (dice, 1, 2, 3, 3));
  wh_record_set_number (record, WH_ASSESSMENT_ASSESSMENT_LEVEL, score >= 4 ? 2 : 1);
  wh_record_set_number (record, WH_ASSESSMENT_PRIORITIZATION_STATUS, score >= 4 ? 1 : 2);
  writer->rows[WH_FILE_ASSESSMENT] = assessment;
  wh_row_writer_stamp (writer, record, date, agency_of (writer, stay));
  wh_row_writer_end (writer, record);
}

/**
 * wh_generate_assessments:
 *
 * Writes Assessment.
 */
void
wh_generate_assessments (WhRowWriter *writer)
{
  foreach_assessment (writer, write_assessment);
}

static void
write_questions (WhRowWriter *writer, guint stay, guint64 assessment, WhDate date, int score, WhDice *dice)
{
  static const char *const questions[] = {
    "Nights outside in the last month", "Times in an emergency room in the last year", "Somebody to turn to",
  };

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      WhRecord *record = wh_row_writer_begin_for_stay (writer, WH_KIND_ASSESSMENT_QUESTION,
                                                       assessment * G_N_ELEMENTS (questions) + i, stay);
      g_autofree char *answer = g_strdup_printf ("%d", i < 2 ? wh_dice_between (dice, 0, score * 2) : score < 9);

      wh_row_writer_refer (writer, record, WH_ASSESSMENT_QUESTION_ASSESSMENT_ID, assessment);
      wh_record_set_text (record, WH_ASSESSMENT_QUESTION_ASSESSMENT_QUESTION_GROUP, "Vulnerability");
      wh_record_set_number (record, WH_ASSESSMENT_QUESTION_ASSESSMENT_QUESTION_ORDER, i + 1);
      wh_record_set_text (record, WH_ASSESSMENT_QUESTION_ASSESSMENT_QUESTION, questions[i]);
      wh_record_set_text (record, WH_ASSESSMENT_QUESTION_ASSESSMENT_ANSWER, answer);
      writer->rows[WH_FILE_ASSESSMENT_QUESTIONS] = assessment * G_N_ELEMENTS (questions) + i;
      wh_row_writer_stamp (writer, record, date, agency_of (writer, stay));
      if (!wh_row_writer_end (writer, record))
        return;
    }
}

/**
 * wh_generate_questions:
 *
 * Writes AssessmentQuestions.
 */
void
wh_generate_questions (WhRowWriter *writer)
{
  foreach_assessment (writer, write_questions);
}

static void
write_result (WhRowWriter *writer, guint stay, guint64 assessment, WhDate date, int score, WhDice *dice)
{
  WhRecord *record = wh_row_writer_begin_for_stay (writer, WH_KIND_ASSESSMENT_RESULT, assessment, stay);
  g_autofree char *text = g_strdup_printf ("%d", score);

  wh_row_writer_refer (writer, record, WH_ASSESSMENT_RESULT_ASSESSMENT_ID, assessment);
  wh_record_set_text (record, WH_ASSESSMENT_RESULT_ASSESSMENT_RESULT_TYPE, "Vulnerability score");
  wh_record_set_text (record, WH_ASSESSMENT_RESULT_ASSESSMENT_RESULT, text);
  writer->rows[WH_FILE_ASSESSMENT_RESULTS] = assessment;
  wh_row_writer_stamp (writer, record, date, agency_of (writer, stay));
  wh_row_writer_end (writer, record);
}

/**
 * wh_generate_results:
 *
 * Writes AssessmentResults.
 */
void
wh_generate_results (WhRowWriter *writer)
{
  foreach_assessment (writer, write_result);
}

static void
write_event (WhRowWriter *writer, guint stay, guint64 assessment, WhDate date, int score, WhDice *dice)
{
  const WhStay *stay_of = wh_population_stay (writer->community, stay);
  WhRecord *record = wh_row_writer_begin_for_stay (writer, WH_KIND_EVENT, assessment, stay);
  WhDate last = wh_population_last_day (writer->community, stay_of);
  WhDate day = wh_dice_between (dice, (int) date, (int) MIN (last, date + 20));
  int event = score >= 8 ? 14 : score >= 4 ? 13 : 2;

  wh_record_set_number (record, WH_EVENT_EVENT_DATE, day);
  wh_record_set_number (record, WH_EVENT_EVENT, event);
  if (event == 2)
    wh_record_set_number (record, WH_EVENT_PROB_SOL_DIV_RR_RESULT, wh_dice_chance (dice, 40));
  else
    {
      wh_record_set_text (record, WH_EVENT_LOCATION_CRISIS_OR_PH_HOUSING,
                          event == 14 ? "Riverbend Supportive Apartments" : "Riverbend Rapid Re-Housing");
      wh_record_set_number (record, WH_EVENT_REFERRAL_RESULT, WH_DICE_PICK (dice, 1, 1, 2, 3));
      wh_record_set_number (record, WH_EVENT_RESULT_DATE,
                            wh_dice_between (dice, (int) day, (int) MIN (writer->community->until, day + 25)));
    }
  writer->rows[WH_FILE_EVENT] = assessment;
  wh_row_writer_stamp (writer, record, day, agency_of (writer, stay));
  wh_row_writer_end (writer, record);
}

/**
 * wh_generate_events:
 *
 * Writes Event: what the assessment led to.
 */
void
wh_generate_events (WhRowWriter *writer)
{
  foreach_assessment (writer, write_event);
}
