/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-worked-out.h"

#include <glib/gi18n-lib.h>

#include "model/wh-privacy.h"
#include "report/wh-age.h"
#include "report/wh-annual-assessment.h"
#include "report/wh-chronic.h"
#include "report/wh-disability.h"
#include "report/wh-income.h"
#include "report/wh-length-of-stay.h"
#include "report/wh-living-situation.h"
#include "rules/wh-derive.h"

/* What reports work out, said to the worker while the person is there: the same functions, one stay. */

typedef struct
{
  const WhStays *stays;
  guint enrollment;
  WhDate today;
} Stay;

static gint32
entry_of (const Stay *of)
{
  return wh_stays_entry (of->stays, of->enrollment);
}

#define answer(of_, COLUMN_) wh_at ((of_)->stays->data, ENROLLMENT, COLUMN_, (of_)->enrollment)

/* ---- age ---- */

static char *
age (const Stay *of, char **doubt)
{
  gint32 birth = wh_at (of->stays->data, CLIENT, DOB, wh_stays_person (of->stays, of->enrollment));
  int then, now;

  if (birth == WH_NONE)
    return g_strdup (_("Not known: there is no birth date"));
  if (birth > entry_of (of))
    {
      *doubt = g_strdup (_("The birth date lies after the project start."));
      return g_strdup (_("Not known"));
    }
  then = wh_date_age (birth, entry_of (of));
  now = wh_date_age (birth, of->today);
  if (then < 18 && now >= 18 && !wh_stays_is_leaver (of->stays, of->enrollment))
    *doubt = g_strdup (_("Has turned 18 since the start: adults are asked more."));
  return then == now ? g_strdup_printf (_("%d"), now) : g_strdup_printf (_("%d at project start, %d today"), then, now);
}

/* ---- disabling condition ---- */

/* 3.08 is yes when a condition of the start is long-lasting and impairs. Which one it is says the form. */
static char *
disability (const Stay *of, char **doubt)
{
  gboolean impaired = wh_stays_is_impaired (of->stays, of->enrollment, WH_STAGE_START);
  gint32 said = answer (of, DISABLING_CONDITION);

  if (said == 0 && impaired)
    *doubt = g_strdup (_("The answer is No, but a condition recorded at the start lasts long and impairs."));
  if (said == 1 || impaired)
    return g_strdup (impaired ? _("Yes: a condition recorded at the start lasts long and impairs")
                              : _("Yes: so it was answered"));
  if (said == 0)
    return g_strdup (_("No"));
  return g_strdup (said == 8 || said == 9 ? _("Not known: there is no answer") : _("Not known: it was not asked"));
}

/* ---- the stay before ---- */

static char *
threshold (const Stay *of, char **doubt)
{
  gint32 situation = answer (of, LIVING_SITUATION), length = answer (of, LENGTH_OF_STAY);
  gint32 kept = answer (of, LOS_UNDER_THRESHOLD);
  gboolean institution = wh_situation_is (situation, WH_SITUATION_INSTITUTIONAL);
  int derived;

  if (!wh_derive_asks_threshold (wh_stays_project_type (of->stays, of->enrollment)) || situation == WH_NONE
      || length == WH_NONE)
    return NULL;
  derived = wh_derive_los_under_threshold (situation, length);
  if (derived < 0)
    return NULL;
  if (kept != WH_NONE && kept != derived)
    *doubt = g_strdup (_("The record says otherwise: open the start and save it again."));
  if (institution)
    return g_strdup (derived == 1 ? _("Less than 90 days in an institution") : _("90 days or more in an institution"));
  return g_strdup (derived == 1 ? _("Less than seven nights") : _("Seven nights or more"));
}

/* ---- months ---- */

/* The months of the present time alone; those of three years cannot be fewer (3.917.5). */
static char *
months (const Stay *of, char **doubt)
{
  gint32 since = answer (of, DATE_TO_STREET_ESSH), said = answer (of, MONTHS_HOMELESS_PAST_THREE_YEARS);
  int derived;

  if (since == WH_NONE)
    return NULL;
  if (since > entry_of (of))
    {
      *doubt = g_strdup (_("The start of homelessness lies after the project start."));
      return g_strdup (_("Not known"));
    }
  derived = wh_derive_months_homeless (since, entry_of (of));
  if (said >= 101 && said <= 113 && said - 100 < derived)
    *doubt = g_strdup_printf (ngettext ("Recorded is %d month in three years, fewer than since the start date.",
                                        "Recorded are %d months in three years, fewer than since the start date.",
                                        said - 100), said - 100);
  if (derived > 12)
    return g_strdup (_("More than 12 since the start of homelessness"));
  return g_strdup_printf (ngettext ("%d month since the start of homelessness",
                                    "%d months since the start of homelessness", derived), derived);
}

/* ---- chronic ---- */

static const char *const chronic_yes[] = {
  [WH_CHRONIC_BY_START] = N_("Yes: disabling condition, and 12 months or more at a stretch"),
  [WH_CHRONIC_BY_MONTHS] = N_("Yes: disabling condition, and 4 times, 12 months or more in three years"),
};

static const char *const chronic_no[] = {
  [WH_CHRONIC_BY_DISABILITY] = N_("No, because there is no disabling condition"),
  [WH_CHRONIC_BY_BREAK] = N_("No, because the stay before lasted too long: seven nights, in an institution 90 days"),
  [WH_CHRONIC_BY_NIGHT] = N_("No, because the night before was not on the street, in a shelter or a safe haven"),
  [WH_CHRONIC_BY_TIMES] = N_("No, because it is less than 12 months, and fewer than 4 times in three years"),
  [WH_CHRONIC_BY_MONTHS] = N_("No, because 4 times in three years make less than 12 months"),
};

/* Of questions that were not answered: what is not known. */
static const char *const chronic_vague[] = {
  [WH_CHRONIC_BY_DISABILITY] = N_("Not known: the disabling condition"),
  [WH_CHRONIC_BY_BREAK] = N_("Not known: how long the stay before lasted"),
  [WH_CHRONIC_BY_NIGHT] = N_("Not known: whether the night before was on the street, in a shelter or a safe haven"),
  [WH_CHRONIC_BY_TIMES] = N_("Not known: since when, and how many times in three years"),
  [WH_CHRONIC_BY_MONTHS] = N_("Not known: how many months in three years"),
};

static char *
chronic (const Stay *of, char **doubt)
{
  WhChronicReason own = wh_stays_chronic_reason (of->stays, of->enrollment);
  WhChronic whole = wh_stays_chronic (of->stays, of->enrollment);

  if (own.answer == WH_CHRONIC_YES)
    return g_strdup (_(chronic_yes[own.by]));
  if (whole == WH_CHRONIC_YES)
    return g_strdup (_("Yes: somebody who came with the head of household is"));
  if (own.answer == WH_CHRONIC_NO || whole == WH_CHRONIC_NO)
    return g_strdup (own.answer == WH_CHRONIC_NO ? _(chronic_no[own.by]) : _("No, as the head of household"));
  return g_strdup (_(chronic_vague[own.by]));
}

/* ---- income ---- */

/* The latest record, of whatever stage. */
static gint32
latest_income (const Stay *of)
{
  gint32 best = WH_NONE;

  wh_foreach_row (of->stays->data, INCOME_BENEFIT, of->enrollment, row)
    {
      gint32 date = wh_at (of->stays->data, INCOME_BENEFIT, INFORMATION_DATE, row);

      if (date != WH_NONE && date <= of->today
          && (best == WH_NONE || date >= wh_at (of->stays->data, INCOME_BENEFIT, INFORMATION_DATE, best)))
        best = (gint32) row;
    }
  return best;
}

static char *
income (const Stay *of, char **doubt)
{
  gint32 record = latest_income (of), cents;
  g_autofree char *day = NULL;

  if (record == WH_NONE)
    return NULL;
  cents = wh_income_amount (of->stays->data, record);
  day = wh_date_for_people (wh_at (of->stays->data, INCOME_BENEFIT, INFORMATION_DATE, record));
  if (wh_income_conflicts (of->stays->data, record))
    *doubt = g_strdup (_("Whether there is income and its sources do not fit each other."));
  if (cents == WH_NONE)
    return g_strdup_printf (_("Not known (%s)"), day);
  /* Translators: dollars and cents, and the day */
  return g_strdup_printf (_("$%'d.%02d a month (%s)"), cents / 100, ABS (cents % 100), day);
}

/* ---- annual assessment ---- */

static gboolean
is_annual_recorded (const Stay *of, WhDate anniversary)
{
  wh_foreach_row (of->stays->data, INCOME_BENEFIT, of->enrollment, row)
    {
      gint32 date = wh_at (of->stays->data, INCOME_BENEFIT, INFORMATION_DATE, row);

      if (wh_at (of->stays->data, INCOME_BENEFIT, DATA_COLLECTION_STAGE, row) == 5 && date != WH_NONE
          && ABS (date - anniversary) <= WH_ANNUAL_WINDOW_DAYS)
        return TRUE;
    }
  return FALSE;
}

/* The last one whose window has closed, if it was required of this person (reports.md 0.12). */
static gboolean
is_missed (const Stay *of, WhDate start, WhDate next)
{
  WhDate last = wh_derive_anniversary (start, wh_date_age (start, next) - 1);

  return last > start && last + WH_ANNUAL_WINDOW_DAYS < of->today && entry_of (of) <= last
         && !is_annual_recorded (of, last);
}

static char *
annual (const Stay *of, char **doubt)
{
  gint32 head = wh_stays_head (of->stays, of->enrollment);
  WhDate start = wh_stays_entry (of->stays, head != WH_NONE ? (guint) head : of->enrollment), anniversary;
  g_autofree char *from = NULL, *until = NULL;
  gboolean open = wh_derive_annual_window (start, of->today, &anniversary);

  if (wh_stays_is_leaver (of->stays, of->enrollment))
    return NULL;
  if (entry_of (of) > anniversary)
    {
      anniversary = wh_derive_anniversary (start, wh_date_age (start, anniversary) + 1);
      open = FALSE;
    }
  if (is_missed (of, start, anniversary))
    *doubt = g_strdup (_("That of the year before was not recorded in its time."));
  from = wh_date_for_people (anniversary - WH_ANNUAL_WINDOW_DAYS);
  until = wh_date_for_people (anniversary + WH_ANNUAL_WINDOW_DAYS);
  if (is_annual_recorded (of, anniversary))
    return g_strdup_printf (_("Recorded for %s to %s"), from, until);
  if (open)
    return g_strdup_printf (_("To be recorded now, until %s"), until);
  return g_strdup_printf (_("Next from %s to %s"), from, until);
}

/* ---- the table ---- */

/* Each says it in words, or %NULL when there is nothing to say; and what contradicts it. */
static const struct
{
  const char *name, *title;
  char *(*work_out) (const Stay *of, char **doubt);
} computations[] = {
  { "age", N_("Age"), age },
  { "disability", N_("Disabling condition"), disability },
  { "threshold", N_("Stay before"), threshold },
  { "months", N_("Months homeless"), months },
  { "chronic", N_("Chronically homeless at project start"), chronic },
  { "income", N_("Monthly income"), income },
  { "annual", N_("Annual assessment"), annual },
};

/**
 * wh_worked_out_free:
 */
void
wh_worked_out_free (WhWorkedOut *worked_out)
{
  g_free (worked_out->words);
  g_free (worked_out->doubt);
  g_free (worked_out);
}

static GPtrArray *
work_out (const Stay *of)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_worked_out_free);

  for (guint i = 0; i < G_N_ELEMENTS (computations); i++)
    {
      WhWorkedOut *worked_out;
      char *doubt = NULL, *words = computations[i].work_out (of, &doubt);

      if (words == NULL)
        continue;
      worked_out = g_new0 (WhWorkedOut, 1);
      worked_out->name = computations[i].name;
      worked_out->title = _(computations[i].title);
      worked_out->words = words;
      worked_out->doubt = doubt;
      g_ptr_array_add (list, worked_out);
    }
  return list;
}

/* A stay in a night-by-night shelter counts here before a night is recorded. */
static void
activate_household (WhStays *stays, guint enrollment)
{
  const WhReportData *data = stays->data;
  gint32 household = data->household[enrollment];

  for (guint i = data->household_starts[household]; i < data->household_starts[household + 1]; i++)
    {
      guint member = data->household_rows[i];
      gint32 exit = wh_stays_exit (stays, member);

      stays->active[member] = wh_stays_entry (stays, member) <= stays->end && (exit == WH_NONE || exit >= stays->start);
      stays->age[member] = stays->active[member] ? wh_stays_age (stays, member) : WH_NONE;
    }
}

/* What stands beside other things must not tell of HIV or of violence. */
static guint64
open_kinds (void)
{
  guint64 kinds = 0;

  for (guint k = 0; k < WH_N_KINDS; k++)
    if (!wh_privacy_of_kind (wh_kind (k)))
      kinds |= WH_KIND_BIT (k);
  return kinds;
}

/**
 * wh_work_out_stay:
 * @source: the person's rows, those of their household and of the project
 * @enrollment_id: what the export calls the stay
 *
 * What follows from the answers of a stay: age, disabling condition, the threshold of 3.917.2, months homeless, chronic
 * homelessness with its reason, income, the window of the annual assessment; each by the function that reports use.
 * Private records are left out: who has HIV/AIDS alone and denied a disabling condition counts in reports as disabled,
 * and not here.
 *
 * Returns: (transfer full) (element-type WhWorkedOut): in the order of the table; empty when the stay is not there, or
 *   has no start; %NULL on error
 */
GPtrArray *
wh_work_out_stay (WhRowSource *source, const char *enrollment_id, WhDate today, GCancellable *cancellable,
                  GError **error)
{
  g_autoptr (WhReportData) data = wh_report_data_new_of (source, open_kinds (), cancellable, error);
  g_autoptr (WhStays) stays = NULL;
  gint32 enrollment, entry, project;
  const char *projects[2] = { NULL };
  WhReportParameters parameters = { .projects = projects };

  if (data == NULL)
    return NULL;
  enrollment = wh_dense_ids_find (data->ids[WH_KIND_ENROLLMENT], enrollment_id);
  if (enrollment == WH_DENSE_NONE)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) wh_worked_out_free);
  project = wh_at (data, ENROLLMENT, PROJECT_ID, enrollment);
  entry = wh_at (data, ENROLLMENT, ENTRY_DATE, enrollment);
  projects[0] = wh_dense_ids_get (data->ids[WH_KIND_PROJECT], project);
  parameters.start = entry;
  parameters.end = MAX (entry, today);
  stays = wh_stays_new (data, WH_REPORT_APR, &parameters);
  activate_household (stays, (guint) enrollment);
  return work_out (&(Stay){ stays, (guint) enrollment, today });
}
