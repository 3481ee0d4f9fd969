/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-row-writer.h"

/* 3.08 to 3.917, 4.13 and what PATH, RHY and VA ask at the start of a stay. */

#define SSVF 33

/* The subsidies of list 3.12.A that somebody may have had before. */
static int
throw_subsidy (WhDice *dice)
{
  return WH_DICE_PICK (dice, 428, 419, 431, 433, 434, 420, 439);
}

static gboolean
is_literally_homeless (int situation)
{
  return situation >= 100 && situation < 200;
}

/* 3.917.3 to 3.917.5, which must tell one story: the months are counted from the date. */
static void
set_homelessness (WhRecord *record, WhDate entry, WhDice *dice)
{
  WhDate start = entry - wh_dice_between (dice, 0, wh_dice_chance (dice, 70) ? 200 : 900);
  int year, month, day, start_year, start_month, months, times;

  wh_date_to_ymd (entry, &year, &month, &day);
  wh_date_to_ymd (start, &start_year, &start_month, &day);
  months = (year - start_year) * 12 + month - start_month + 1;
  times = wh_dice_chance (dice, 65) ? 1 : WH_DICE_PICK (dice, 2, 3, 4);
  if (times > 1)
    months += wh_dice_between (dice, 1, 6);
  months = MIN (13, months);
  wh_record_set_number (record, WH_ENROLLMENT_DATE_TO_STREET_ESSH, start);
  wh_record_set_number (record, WH_ENROLLMENT_TIMES_HOMELESS_PAST_THREE_YEARS, times);
  wh_record_set_number (record, WH_ENROLLMENT_MONTHS_HOMELESS_PAST_THREE_YEARS, 100 + months);
}

static int
throw_situation (WhDice *dice, int type)
{
  static const int street[][2] = { { 116, 90 }, { 101, 10 } };
  static const int crisis[][2] = {
    { 116, 40 }, { 101, 15 }, { 336, 10 }, { 335, 10 }, { 314, 6 }, { 207, 5 }, { 206, 4 }, { 205, 2 },
    { 410, 5 },  { 435, 2 },  { 118, 1 },
  };
  static const int prevention[][2] = { { 410, 60 }, { 435, 20 }, { 335, 10 }, { 336, 10 } };
  static const int home[][2] = { { 101, 55 }, { 116, 35 }, { 302, 6 }, { 204, 2 }, { 118, 2 } };

  if (type == 4)
    return wh_dice_weigh (dice, street, G_N_ELEMENTS (street));
  if (type == 12)
    return wh_dice_weigh (dice, prevention, G_N_ELEMENTS (prevention));
  if (type == 3 || type == 9 || type == 10 || type == 13)
    return wh_dice_weigh (dice, home, G_N_ELEMENTS (home));
  return wh_dice_weigh (dice, crisis, G_N_ELEMENTS (crisis));
}

/* 3.917A and B: which questions follow depends on the type of project, the situation and how long it lasted. */
static void
set_prior_living (WhRecord *record, const WhStay *stay, const WhPlace *place, WhDice *dice)
{
  gboolean crisis = place->type == 0 || place->type == 1 || place->type == 4 || place->type == 8;
  int situation = throw_situation (dice, place->type), length = WH_DICE_PICK (dice, 10, 11, 2, 2, 3, 3, 4, 5);
  gboolean homeless = is_literally_homeless (situation), short_stay;

  wh_record_set_number (record, WH_ENROLLMENT_LIVING_SITUATION, situation);
  if (situation == 435)
    wh_record_set_number (record, WH_ENROLLMENT_RENTAL_SUBSIDY_TYPE, throw_subsidy (dice));
  wh_record_set_number (record, WH_ENROLLMENT_LENGTH_OF_STAY, length);
  if (!crisis && !homeless)
    {
      short_stay = length == 10 || length == 11 || (situation < 300 && (length == 2 || length == 3));
      wh_record_set_number (record, WH_ENROLLMENT_LOS_UNDER_THRESHOLD, short_stay);
      if (short_stay)
        {
          homeless = wh_dice_chance (dice, 50);
          wh_record_set_number (record, WH_ENROLLMENT_PREVIOUS_STREET_ESSH, homeless);
        }
    }
  if (crisis || homeless)
    set_homelessness (record, stay->entry, dice);
}

static void
set_path (WhRecord *record, const WhStay *stay, WhDate last, WhDice *dice)
{
  WhDate engaged = wh_record_get_date (record, WH_ENROLLMENT_DATE_OF_ENGAGEMENT);
  WhDate day = wh_dice_between (dice, (int) MAX (engaged, stay->entry), (int) MIN (last, engaged + 10));
  gboolean enrolled = wh_dice_chance (dice, 85);

  wh_record_set_number (record, WH_ENROLLMENT_DATE_OF_PATH_STATUS, day);
  wh_record_set_number (record, WH_ENROLLMENT_CLIENT_ENROLLED_IN_PATH, enrolled);
  if (!enrolled)
    wh_record_set_number (record, WH_ENROLLMENT_REASON_NOT_ENROLLED, WH_DICE_PICK (dice, 1, 2, 3));
}

static void
set_youth (WhRecord *record, const WhStay *stay, const WhPlace *place, WhDice *dice)
{
  gboolean ward = wh_dice_chance (dice, 30), court = wh_dice_chance (dice, 15);

  wh_record_set_number (record, WH_ENROLLMENT_REFERRAL_SOURCE, WH_DICE_PICK (dice, 1, 2, 11, 18, 30, 34, 35, 37, 38));
  wh_record_set_number (record, WH_ENROLLMENT_FORMER_WARD_CHILD_WELFARE, ward);
  if (ward)
    wh_record_set_number (record, WH_ENROLLMENT_CHILD_WELFARE_YEARS, 3);
  wh_record_set_number (record, WH_ENROLLMENT_FORMER_WARD_JUVENILE_JUSTICE, court);
  if (court)
    {
      wh_record_set_number (record, WH_ENROLLMENT_JUVENILE_JUSTICE_YEARS, 1);
      wh_record_set_number (record, WH_ENROLLMENT_JUVENILE_JUSTICE_MONTHS, wh_dice_between (dice, 1, 11));
    }
  for (guint column = WH_ENROLLMENT_UNEMPLOYMENT_FAM; column <= WH_ENROLLMENT_INCARCERATED_PARENT; column++)
    wh_record_set_number (record, column, wh_dice_chance (dice, 25));
}

/* R2, asked by the Basic Center Program of everybody. */
static void
set_basic_center (WhRecord *record, const WhStay *stay, WhDice *dice)
{
  wh_record_set_number (record, WH_ENROLLMENT_DATE_OF_BCP_STATUS, stay->entry);
  wh_record_set_number (record, WH_ENROLLMENT_ELIGIBLE_FOR_RHY, 1);
  wh_record_set_number (record, WH_ENROLLMENT_RUNAWAY_YOUTH, wh_dice_chance (dice, 60));
}

/* V7: the screening for prevention, all of it asked when it is required. */
static void
set_targeting (WhRecord *record, WhDice *dice)
{
  static const guint two[] = {
    WH_ENROLLMENT_CLIENT_LEASEHOLDER, WH_ENROLLMENT_HOH_LEASEHOLDER, WH_ENROLLMENT_SUBSIDY_AT_RISK,
    WH_ENROLLMENT_CRIMINAL_RECORD, WH_ENROLLMENT_PRISON_DISCHARGE, WH_ENROLLMENT_SEX_OFFENDER,
    WH_ENROLLMENT_DISABLED_HOH, WH_ENROLLMENT_CURRENT_PREGNANT, WH_ENROLLMENT_SINGLE_PARENT,
    WH_ENROLLMENT_HH_5_PLUS, WH_ENROLLMENT_COC_PRIORITIZED,
  };
  static const guint three[] = {
    WH_ENROLLMENT_TIME_TO_HOUSING_LOSS, WH_ENROLLMENT_ANNUAL_PERCENT_AMI, WH_ENROLLMENT_LITERAL_HOMELESS_HISTORY,
    WH_ENROLLMENT_EVICTION_HISTORY, WH_ENROLLMENT_INCARCERATED_ADULT, WH_ENROLLMENT_DEPENDENT_UNDER_6,
  };

  wh_record_set_number (record, WH_ENROLLMENT_TARGET_SCREEN_REQD, 1);
  for (guint i = 0; i < G_N_ELEMENTS (two); i++)
    wh_record_set_number (record, two[i], wh_dice_chance (dice, 20));
  for (guint i = 0; i < G_N_ELEMENTS (three); i++)
    wh_record_set_number (record, three[i], wh_dice_below (dice, 3));
  wh_record_set_number (record, WH_ENROLLMENT_HP_SCREENING_SCORE, wh_dice_between (dice, 12, 25));
  wh_record_set_number (record, WH_ENROLLMENT_THRESHOLD_SCORE, 12);
}

static void
set_veterans (WhRecord *record, const WhPlace *place, WhDice *dice)
{
  if (place->funder == SSVF)
    {
      wh_record_set_number (record, WH_ENROLLMENT_PERCENT_AMI, WH_DICE_PICK (dice, 1, 2, 3));
      wh_record_set_number (record, WH_ENROLLMENT_MENTAL_HEALTH_CONSULTATION, WH_DICE_PICK (dice, 1, 2, 3, 4));
      if (place->type == 12)
        set_targeting (record, dice);
    }
  wh_record_set_text (record, WH_ENROLLMENT_VAMC_STATION, "516");
}

static void
set_asked (WhRowWriter *writer, WhRecord *record, const WhStay *stay, const WhPlace *place, WhDice *dice)
{
  const WhPopulation *community = writer->community;
  WhDate last = wh_population_last_day (community, stay);

  set_prior_living (record, stay, place, dice);
  if (place->type == 1 || place->type == 4)
    wh_record_set_number (record, WH_ENROLLMENT_DATE_OF_ENGAGEMENT,
                          wh_dice_between (dice, stay->entry, (int) MIN (last, stay->entry + 12)));
  if (place->funder == 21)
    set_path (record, stay, last, dice);
  if (wh_place_is_funded (place, 22, 26) || place->funder == 43)
    set_youth (record, stay, place, dice);
  if (wh_stay_is_head (community, stay)
      && (place->funder == 20 || place->funder == SSVF || wh_place_is_funded (place, 37, 42)))
    set_veterans (record, place, dice);
  if (wh_stay_is_head (community, stay) && wh_place_is_funded (place, 13, 19))
    wh_record_set_number (record, WH_ENROLLMENT_PERCENT_AMI, WH_DICE_PICK (dice, 1, 2));
}

static void
write_enrollment (WhRowWriter *writer, guint number)
{
  const WhPopulation *community = writer->community;
  const WhStay *stay = wh_population_stay (community, number);
  const WhResident *person = wh_population_person (community, stay->person);
  const WhPlace *place = wh_population_place (community, stay->place);
  WhDice dice = wh_dice (community->seed, WH_THROW_STAY, number);
  WhRecord *record = wh_row_writer_begin (writer, WH_KIND_ENROLLMENT, number);
  char key[WH_KEY_SIZE];

  wh_row_writer_refer (writer, record, WH_ENROLLMENT_PERSONAL_ID, stay->person);
  wh_row_writer_refer (writer, record, WH_ENROLLMENT_PROJECT_ID, stay->place);
  wh_record_set_number (record, WH_ENROLLMENT_ENTRY_DATE, stay->entry);
  wh_row_writer_key (community, WH_N_FILES, stay->group, key);
  wh_record_set_text (record, WH_ENROLLMENT_HOUSEHOLD_ID, key);
  wh_record_set_number (record, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, person->relationship);
  wh_record_set_number (record, WH_ENROLLMENT_DISABLING_CONDITION, person->conditions != 0);
  if (wh_stay_is_head (community, stay))
    {
      wh_record_set_text (record, WH_ENROLLMENT_ENROLLMENT_COC, "XX-500");
      if (stay->move_in != WH_STAY_OPEN)
        wh_record_set_number (record, WH_ENROLLMENT_MOVE_IN_DATE, stay->move_in);
    }
  if (wh_stay_is_asked (community, stay))
    set_asked (writer, record, stay, place, &dice);
  if (place->funder == 22)
    set_basic_center (record, stay, &dice);
  writer->rows[WH_FILE_ENROLLMENT] = number;
  wh_row_writer_stamp (writer, record, stay->entry, wh_row_writer_agency (community, stay->place));
  wh_row_writer_end (writer, record);
}

/**
 * wh_generate_enrollments:
 *
 * Writes Enrollment.
 */
void
wh_generate_enrollments (WhRowWriter *writer)
{
  for (guint i = 0; i < writer->community->stays->len && !writer->failed; i++)
    write_enrollment (writer, i);
}

static void
set_destination (WhRecord *record, const WhStay *stay, WhDice *dice)
{
  wh_record_set_number (record, WH_EXIT_DESTINATION, stay->destination);
  if (stay->destination == 435)
    wh_record_set_number (record, WH_EXIT_DESTINATION_SUBSIDY_TYPE, throw_subsidy (dice));
  if (stay->destination == 17)
    wh_record_set_text (record, WH_EXIT_OTHER_DESTINATION, "Out of state, with a church group");
}

/* W5: asked by prevention projects. */
static void
set_housing_assessment (WhRecord *record, WhDice *dice)
{
  int answer = WH_DICE_PICK (dice, 1, 1, 1, 2, 2, 3, 4);

  wh_record_set_number (record, WH_EXIT_HOUSING_ASSESSMENT, answer);
  if (answer == 1)
    wh_record_set_number (record, WH_EXIT_SUBSIDY_INFORMATION, WH_DICE_PICK (dice, 1, 2, 3, 4));
  else if (answer == 2)
    wh_record_set_number (record, WH_EXIT_SUBSIDY_INFORMATION, WH_DICE_PICK (dice, 11, 12));
}

/* R15 to R20 */
static void
set_youth_exit (WhRecord *record, const WhStay *stay, const WhPopulation *community, WhDice *dice)
{
  int completion = WH_DICE_PICK (dice, 1, 1, 2, 3);
  gboolean counseled = wh_dice_chance (dice, 60);
  WhDate care = stay->exit + wh_dice_between (dice, 5, 90);

  wh_record_set_number (record, WH_EXIT_PROJECT_COMPLETION_STATUS, completion);
  if (completion == 3)
    wh_record_set_number (record, WH_EXIT_EARLY_EXIT_REASON, WH_DICE_PICK (dice, 1, 2, 3, 4, 5, 6));
  wh_record_set_number (record, WH_EXIT_EXCHANGE_FOR_SEX, 0);
  wh_record_set_number (record, WH_EXIT_WORKPLACE_VIOLENCE_THREATS, 0);
  wh_record_set_number (record, WH_EXIT_WORKPLACE_PROMISE_DIFFERENCE, 0);
  wh_record_set_number (record, WH_EXIT_COUNSELING_RECEIVED, counseled);
  if (counseled)
    {
      wh_record_set_number (record, WH_EXIT_INDIVIDUAL_COUNSELING, 1);
      wh_record_set_number (record, WH_EXIT_FAMILY_COUNSELING, wh_dice_chance (dice, 20));
      wh_record_set_number (record, WH_EXIT_GROUP_COUNSELING, wh_dice_chance (dice, 30));
      wh_record_set_number (record, WH_EXIT_SESSION_COUNT_AT_EXIT, wh_dice_between (dice, 1, 20));
    }
  wh_record_set_number (record, WH_EXIT_POST_EXIT_COUNSELING_PLAN, 0);
  wh_record_set_number (record, WH_EXIT_DESTINATION_SAFE_CLIENT, 1);
  for (guint column = WH_EXIT_DESTINATION_SAFE_WORKER; column <= WH_EXIT_POS_COMMUNITY_CONNECTIONS; column++)
    wh_record_set_number (record, column, wh_dice_chance (dice, 75));
  if (care > community->until || !wh_dice_chance (dice, 60))
    return;
  wh_record_set_number (record, WH_EXIT_AFTERCARE_DATE, care);
  wh_record_set_number (record, WH_EXIT_AFTERCARE_PROVIDED, 1);
  for (guint column = WH_EXIT_EMAIL_SOCIAL_MEDIA; column <= WH_EXIT_IN_PERSON_GROUP; column++)
    wh_record_set_number (record, column, wh_dice_chance (dice, 40));
}

static void
write_exit (WhRowWriter *writer, guint number)
{
  const WhPopulation *community = writer->community;
  const WhStay *stay = wh_population_stay (community, number);
  const WhPlace *place = wh_population_place (community, stay->place);
  WhDice dice = wh_dice (community->seed, WH_THROW_STAY, G_MAXUINT32 + (guint64) number);
  WhRecord *record = wh_row_writer_begin_for_stay (writer, WH_KIND_EXIT, writer->rows[WH_FILE_EXIT]++, number);

  wh_record_set_number (record, WH_EXIT_EXIT_DATE, stay->exit);
  set_destination (record, stay, &dice);
  if (place->type == 12)
    set_housing_assessment (record, &dice);
  if (wh_stay_is_asked (community, stay) && (wh_place_is_funded (place, 22, 26) || place->funder == 43))
    set_youth_exit (record, stay, community, &dice);
  if (wh_stay_is_head (community, stay) && place->funder == 20)
    wh_record_set_number (record, WH_EXIT_CM_EXIT_REASON, WH_DICE_PICK (&dice, 1, 2, 3, 4));
  wh_row_writer_stamp (writer, record, stay->exit, wh_row_writer_agency (community, stay->place));
  wh_row_writer_end (writer, record);
}

/**
 * wh_generate_exits:
 *
 * Writes Exit.
 */
void
wh_generate_exits (WhRowWriter *writer)
{
  for (guint i = 0; i < writer->community->stays->len && !writer->failed; i++)
    if (wh_population_stay (writer->community, i)->exit != WH_STAY_OPEN)
      write_exit (writer, i);
}
