/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-contacts.h"

#include "report/wh-bed-nights.h"

#define WORKER_UNABLE_TO_DETERMINE 37
#define INACTIVE_DAYS 90

/* Contacts after exit, report end or engagement are none. */
static gint32
last_day (const WhStays *stays, guint enrollment)
{
  gint32 exit = wh_stays_exit (stays, enrollment);
  gint32 engaged = wh_at (stays->data, ENROLLMENT, DATE_OF_ENGAGEMENT, enrollment);
  gint32 last = stays->end;

  if (exit != WH_NONE)
    last = MIN (last, exit);
  return engaged != WH_NONE ? MIN (last, engaged) : last;
}

/**
 * wh_stays_contacts:
 * @first_situation: (out) (optional): the living situation of the earliest contact, or %WH_NONE
 * @in_period: (out) (optional): whether one of them lies in the period
 *
 * Contacts of street outreach and night-by-night shelter (4.12, Q9): the current living situations up to the
 * engagement, which is a contact itself when none is written down for its day.
 *
 * Returns: how many there are
 */
guint
wh_stays_contacts (const WhStays *stays, guint enrollment, gint32 *first_situation, gboolean *in_period)
{
  const WhReportData *data = stays->data;
  gint32 last = last_day (stays, enrollment), entry = wh_stays_entry (stays, enrollment);
  gint32 engaged = wh_at (data, ENROLLMENT, DATE_OF_ENGAGEMENT, enrollment), first = WH_NONE, situation = WH_NONE;
  gboolean within = FALSE, on_engagement = FALSE;
  guint n = 0;

  wh_foreach_row (data, CURRENT_LIVING_SITUATION, enrollment, row)
    {
      gint32 date = wh_at (data, CURRENT_LIVING_SITUATION, INFORMATION_DATE, row);

      if (date == WH_NONE || date < entry || date > last)
        continue;
      n++;
      within |= date >= stays->start;
      on_engagement |= date == engaged;
      if (first == WH_NONE || date < first)
        {
          first = date;
          situation = wh_at (data, CURRENT_LIVING_SITUATION, CURRENT_LIVING_SITUATION, row);
        }
    }
  if (engaged != WH_NONE && engaged <= stays->end && !on_engagement)
    {
      n++;
      within |= engaged >= stays->start;
      if (first == WH_NONE || engaged < first)
        situation = WORKER_UNABLE_TO_DETERMINE;
    }
  if (first_situation != NULL)
    *first_situation = situation;
  if (in_period != NULL)
    *in_period = within;
  return n;
}

/**
 * wh_stays_is_open_90_days:
 *
 * Returns: whether the stay began 90 days or more before the report end and has not ended by it (Q6f)
 */
gboolean
wh_stays_is_open_90_days (const WhStays *stays, guint enrollment)
{
  gint32 exit = wh_stays_exit (stays, enrollment);

  return wh_stays_entry (stays, enrollment) <= stays->end - INACTIVE_DAYS && (exit == WH_NONE || exit > stays->end);
}

/**
 * wh_stays_contact_is_inactive:
 *
 * Returns: whether the last 90 days before the report end saw neither a contact nor the project start (Q6f row 2)
 */
gboolean
wh_stays_contact_is_inactive (const WhStays *stays, guint enrollment)
{
  const WhReportData *data = stays->data;
  gint32 latest = wh_stays_entry (stays, enrollment);

  wh_foreach_row (data, CURRENT_LIVING_SITUATION, enrollment, row)
    {
      gint32 date = wh_at (data, CURRENT_LIVING_SITUATION, INFORMATION_DATE, row);

      if (date != WH_NONE && date <= stays->end)
        latest = MAX (latest, date);
    }
  return stays->end - latest > INACTIVE_DAYS;
}

/**
 * wh_stays_night_is_inactive:
 *
 * Returns: whether nobody slept there in the last 90 days of the period (Q6f row 3)
 */
gboolean
wh_stays_night_is_inactive (const WhStays *stays, guint enrollment)
{
  return wh_bed_nights_count (stays->data, enrollment, stays->end - INACTIVE_DAYS, stays->end) == 0;
}
