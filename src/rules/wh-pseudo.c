/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-condition-tree.h"
#include "rules/wh-derive.h"

/* The values that the grammar names without a column: age, as_of, funder ... */

static WhValue
date_or_none (WhDate date)
{
  return date == WH_DATE_NONE ? WH_VALUE_NONE : wh_value_number (WH_TYPE_DATE, date);
}

static WhValue
age_on (WhContext *context, guint client, WhDate on)
{
  WhDate birth = wh_known_number (context, WH_KNOWN_CLIENT_DOB, client, WH_DATE_NONE);

  if (birth == WH_DATE_NONE || on == WH_DATE_NONE)
    return WH_VALUE_NONE;
  return wh_value_number (WH_TYPE_INTEGER, wh_date_age (birth, on));
}

static WhValue
age_at_entry (WhContext *context, guint enrollment)
{
  guint client = wh_known_follow (context, WH_KNOWN_ENROLLMENT_PERSONAL_ID, enrollment, WH_KNOWN_CLIENT_PERSONAL_ID);

  return age_on (context, client, wh_known_number (context, WH_KNOWN_ENROLLMENT_ENTRY_DATE, enrollment, WH_DATE_NONE));
}

static WhValue
birthday18 (WhContext *context, guint client)
{
  WhDate birth = wh_known_number (context, WH_KNOWN_CLIENT_DOB, client, WH_DATE_NONE);

  return date_or_none (birth == WH_DATE_NONE ? birth : wh_derive_birthday (birth, 18));
}

static WhValue
years_in_project (WhContext *context, guint enrollment, gboolean as_date)
{
  WhDate entry = wh_known_number (context, WH_KNOWN_ENROLLMENT_ENTRY_DATE, enrollment, WH_DATE_NONE);
  int years;

  if (entry == WH_DATE_NONE)
    return WH_VALUE_NONE;
  years = wh_date_age (entry, wh_context_as_of (context));
  return as_date ? date_or_none (wh_derive_anniversary (entry, years)) : wh_value_number (WH_TYPE_INTEGER, years);
}

static WhValue
months_homeless (WhContext *context, guint enrollment)
{
  WhDate entry = wh_known_number (context, WH_KNOWN_ENROLLMENT_ENTRY_DATE, enrollment, WH_DATE_NONE);
  WhDate start = wh_known_number (context, WH_KNOWN_ENROLLMENT_DATE_TO_STREET, enrollment, WH_DATE_NONE);

  if (entry == WH_DATE_NONE || start == WH_DATE_NONE)
    return WH_VALUE_NONE;
  return wh_value_number (WH_TYPE_INTEGER, wh_derive_months_homeless (start, entry));
}

static WhValue
income_sum (WhContext *context, guint row)
{
  const WhFile *file = &wh_files[WH_FILE_INCOME_BENEFITS];
  WhValue sum = wh_value_number (WH_TYPE_MONEY, 0);

  for (guint i = 0; i < file->n_columns; i++)
    if (g_str_has_suffix (file->columns[i].name, "Amount"))
      {
        WhValue amount = wh_context_value (context, file->id, row, i);

        sum.number += amount.type == WH_VALUE_NUMBER ? amount.number : 0;
      }
  return sum;
}

static WhValue
other_races (WhContext *context, guint client)
{
  static gsize found;
  static guint columns[WH_N_RACES];
  int answers[WH_N_RACES];

  if (g_once_init_enter (&found))
    {
      for (guint i = 0; i < WH_N_RACES; i++)
        columns[i] = (guint) wh_file_column (&wh_files[WH_FILE_CLIENT], wh_race_columns[i]);
      g_once_init_leave (&found, 1);
    }
  for (guint i = 0; i < WH_N_RACES; i++)
    {
      WhValue value = wh_context_value (context, WH_FILE_CLIENT, client, columns[i]);

      answers[i] = value.type == WH_VALUE_NUMBER ? (int) value.number : -1;
    }
  return wh_value_number (WH_TYPE_INTEGER, wh_derive_races (answers));
}

static WhValue
client_death (WhContext *context, guint client)
{
  WhValue key = wh_known_value (context, WH_KNOWN_CLIENT_PERSONAL_ID, client);
  guint column = wh_known_column (WH_KNOWN_EXIT_PERSONAL_ID);
  guint row = wh_context_first (context, WH_FILE_EXIT, column, &key);
  WhDate latest = WH_DATE_NONE;

  for (; row != WH_NO_ROW; row = wh_context_next (context, WH_FILE_EXIT, column, row))
    if (wh_known_number (context, WH_KNOWN_EXIT_DESTINATION, row, 0) == 24)
      latest = MAX (latest, wh_known_number (context, WH_KNOWN_EXIT_DATE, row, WH_DATE_NONE));
  return date_or_none (latest);
}

static WhValue
is_saved (WhContext *context, WhFileId file, guint row)
{
  gboolean saved = context->klass->is_saved == NULL || context->klass->is_saved (context, file, row);

  return wh_value_number (WH_TYPE_INTEGER, saved);
}

static WhValue
this_year (WhContext *context)
{
  int year, month, day;

  wh_date_to_ymd (context->today, &year, &month, &day);
  return wh_value_number (WH_TYPE_INTEGER, year);
}

static WhValue
of_no_row (WhContext *context, WhPseudo pseudo)
{
  switch (pseudo)
    {
    case WH_PSEUDO_TODAY:
      return wh_value_number (WH_TYPE_DATE, context->today);
    case WH_PSEUDO_AS_OF:
      return wh_value_number (WH_TYPE_DATE, wh_context_as_of (context));
    case WH_PSEUDO_THIS_YEAR:
      return this_year (context);
    case WH_PSEUDO_ENTERED_NOW:
      return context->entered_now ? wh_value_number (WH_TYPE_INTEGER, 1) : WH_VALUE_NONE;
    case WH_PSEUDO_PROFILE:
      return wh_value_number (WH_TYPE_INTEGER, context->profile);
    default:
      return WH_VALUE_NONE;
    }
}

/**
 * wh_evaluate_pseudo:
 * @row: of the file that the value is of
 *
 * Returns: the value; empty when the row is missing
 */
WhValue
wh_evaluate_pseudo (WhContext *context, WhPseudo pseudo, WhFileId file, guint row)
{
  if (file == WH_N_FILES)
    return of_no_row (context, pseudo);
  if (row == WH_NO_ROW)
    return WH_VALUE_NONE;
  switch (pseudo)
    {
    case WH_PSEUDO_AGE:
      return age_at_entry (context, row);
    case WH_PSEUDO_AGE_TODAY:
      return age_on (context, row, context->today);
    case WH_PSEUDO_BIRTHDAY18:
      return birthday18 (context, row);
    case WH_PSEUDO_YEARS_IN_PROJECT:
    case WH_PSEUDO_ANNIVERSARY:
      return years_in_project (context, row, pseudo == WH_PSEUDO_ANNIVERSARY);
    case WH_PSEUDO_MONTHS_HOMELESS:
      return months_homeless (context, row);
    case WH_PSEUDO_INCOME_SUM:
      return income_sum (context, row);
    case WH_PSEUDO_OTHER_RACES:
      return other_races (context, row);
    case WH_PSEUDO_SAVED:
      return is_saved (context, file, row);
    case WH_PSEUDO_CLIENT_DEATH:
      return client_death (context, row);
    default:
      return WH_VALUE_NONE;
    }
}

/* ---- funders ---- */

static gboolean
any_funder_of_stay (WhContext *context, guint enrollment, gboolean (*test) (gint64 code, gpointer data), gpointer data)
{
  WhValue project = wh_known_value (context, WH_KNOWN_ENROLLMENT_PROJECT_ID, enrollment);
  guint exit = wh_known_follow (context, WH_KNOWN_ENROLLMENT_ENROLLMENT_ID, enrollment, WH_KNOWN_EXIT_ENROLLMENT_ID);
  WhDate entry = wh_known_number (context, WH_KNOWN_ENROLLMENT_ENTRY_DATE, enrollment, G_MININT64);
  WhDate end = wh_known_number (context, WH_KNOWN_EXIT_DATE, exit, G_MAXINT64);
  guint column = wh_known_column (WH_KNOWN_FUNDER_PROJECT_ID);
  guint row = wh_context_first (context, WH_FILE_FUNDER, column, &project);

  for (; row != WH_NO_ROW; row = wh_context_next (context, WH_FILE_FUNDER, column, row))
    {
      gint64 code = wh_known_number (context, WH_KNOWN_FUNDER_FUNDER, row, -1);

      if (code >= 0 && wh_known_number (context, WH_KNOWN_FUNDER_START, row, G_MININT64) <= end
          && wh_known_number (context, WH_KNOWN_FUNDER_END, row, G_MAXINT64) >= entry && test (code, data))
        return TRUE;
    }
  return FALSE;
}

static gboolean
any_funder_of_client (WhContext *context, guint client, gboolean (*test) (gint64 code, gpointer data), gpointer data)
{
  WhValue key = wh_known_value (context, WH_KNOWN_CLIENT_PERSONAL_ID, client);
  guint column = wh_known_column (WH_KNOWN_ENROLLMENT_PERSONAL_ID);
  guint row = wh_context_first (context, WH_FILE_ENROLLMENT, column, &key);

  for (; row != WH_NO_ROW; row = wh_context_next (context, WH_FILE_ENROLLMENT, column, row))
    if (any_funder_of_stay (context, row, test, data))
      return TRUE;
  return FALSE;
}

/**
 * wh_evaluate_any_code:
 * @pseudo: funder or client_funder
 * @row: of Enrollment or Client
 *
 * Returns: whether @test holds for one of the codes that the value stands for
 */
gboolean
wh_evaluate_any_code (WhContext *context, WhPseudo pseudo, guint row, gboolean (*test) (gint64 code, gpointer data),
                      gpointer data)
{
  if (row == WH_NO_ROW)
    return FALSE;
  return pseudo == WH_PSEUDO_FUNDER ? any_funder_of_stay (context, row, test, data)
                                    : any_funder_of_client (context, row, test, data);
}

static gboolean
collect_funder (gint64 code, gpointer data)
{
  int funder = (int) code;

  g_array_append_val ((GArray *) data, funder);
  return FALSE;
}

/* Who turns 18 during the stay is an adult from then on: in updates, yearly assessments and at the exit. */
static WhDate
day_of_stage (WhContext *context, guint enrollment, WhStage stage)
{
  WhDate entry = wh_known_number (context, WH_KNOWN_ENROLLMENT_ENTRY_DATE, enrollment, WH_DATE_NONE);
  guint exit;

  switch (stage)
    {
    case WH_STAGE_UPDATE:
      return context->today;
    case WH_STAGE_ANNUAL_ASSESSMENT:
      if (entry == WH_DATE_NONE)
        return entry;
      return wh_derive_anniversary (entry, MAX (0, wh_date_age (entry, wh_context_as_of (context))));
    case WH_STAGE_EXIT:
    case WH_STAGE_POST_EXIT:
      exit = wh_known_follow (context, WH_KNOWN_ENROLLMENT_ENROLLMENT_ID, enrollment, WH_KNOWN_EXIT_ENROLLMENT_ID);
      return wh_known_number (context, WH_KNOWN_EXIT_DATE, exit, context->today);
    default:
      return entry;
    }
}

/**
 * wh_ask_subject_set_stage:
 *
 * Sets the age of the subject to that on the day of the stage.
 */
void
wh_ask_subject_set_stage (WhAskSubject *subject, WhContext *context, guint enrollment, WhStage stage)
{
  guint client = wh_known_follow (context, WH_KNOWN_ENROLLMENT_PERSONAL_ID, enrollment, WH_KNOWN_CLIENT_PERSONAL_ID);
  WhValue age = age_on (context, client, day_of_stage (context, enrollment, stage));

  subject->age = age.type == WH_VALUE_NUMBER ? (int) age.number : -1;
}

/**
 * wh_ask_subject_from_enrollment:
 * @funders: int; the subject refers to it
 *
 * Whom collection.csv is asked about at the project start, for a row of Enrollment.
 */
void
wh_ask_subject_from_enrollment (WhAskSubject *subject, GArray *funders, WhContext *context, guint enrollment)
{
  guint project = wh_known_follow (context, WH_KNOWN_ENROLLMENT_PROJECT_ID, enrollment, WH_KNOWN_PROJECT_PROJECT_ID);
  guint client = wh_known_follow (context, WH_KNOWN_ENROLLMENT_PERSONAL_ID, enrollment, WH_KNOWN_CLIENT_PERSONAL_ID);

  any_funder_of_stay (context, enrollment, collect_funder, funders);
  wh_ask_subject_init (subject);
  subject->project_type = (int) wh_known_number (context, WH_KNOWN_PROJECT_TYPE, project, -1);
  subject->rrh_sub_type = (int) wh_known_number (context, WH_KNOWN_PROJECT_RRH_SUB_TYPE, project, -1);
  subject->funders = (const int *) funders->data;
  subject->n_funders = funders->len;
  subject->context = context;
  subject->project = project;
  subject->is_head = wh_known_number (context, WH_KNOWN_ENROLLMENT_RELATIONSHIP, enrollment, 0) == 1;
  wh_ask_subject_set_stage (subject, context, enrollment, WH_STAGE_PROJECT_START);
  subject->is_veteran = wh_known_number (context, WH_KNOWN_CLIENT_VETERAN_STATUS, client, 0) == 1;
}

/**
 * wh_last_asked_clear:
 */
void
wh_last_asked_clear (WhLastAsked *self)
{
  g_clear_pointer (&self->funders, g_array_unref);
}

/**
 * wh_ask_subject_of:
 * @own: empty at first; holds the subject where the context remembers none
 *
 * Returns: (transfer none): whom collection.csv is asked about at that stage
 */
const WhAskSubject *
wh_ask_subject_of (WhContext *context, guint enrollment, WhStage stage, WhLastAsked *own)
{
  WhLastAsked *asked = context->asked != NULL ? &context->asked[enrollment] : own;

  if (asked->funders == NULL || asked->enrollment != enrollment)
    {
      if (asked->funders == NULL)
        asked->funders = g_array_new (FALSE, FALSE, sizeof (int));
      g_array_set_size (asked->funders, 0);
      wh_ask_subject_from_enrollment (&asked->subject, asked->funders, context, enrollment);
      asked->enrollment = enrollment;
      asked->stage = WH_STAGE_PROJECT_START;
    }
  if (asked->stage != stage)
    {
      wh_ask_subject_set_stage (&asked->subject, context, enrollment, stage);
      asked->stage = stage;
    }
  return &asked->subject;
}
