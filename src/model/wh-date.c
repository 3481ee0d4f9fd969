/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-model"

#include "model/wh-date.h"

#include <glib/gi18n-lib.h>

static const int month_days[2][12] = {
  { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 },
  { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 },
};

static gboolean
is_leap (int year)
{
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* Days from 0000-03-01, a calendar that puts the leap day last, so that months need no table. */
static gint64
civil_days (int year, int month, int day)
{
  gint64 y = month <= 2 ? year - 1 : year;
  gint64 m = (month + 9) % 12;

  return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1;
}

/**
 * wh_date_from_ymd:
 * @year: 1 to 9999
 *
 * Returns: the date, or %WH_DATE_NONE when the calendar has no such day
 */
WhDate
wh_date_from_ymd (int year, int month, int day)
{
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > month_days[is_leap (year)][month - 1])
    return WH_DATE_NONE;
  return civil_days (year, month, day) - civil_days (1970, 1, 1);
}

/**
 * wh_date_to_ymd:
 * @date: a date of the years 1 to 9999
 */
void
wh_date_to_ymd (WhDate date, int *year, int *month, int *day)
{
  gint64 days = date + civil_days (1970, 1, 1);
  gint64 y = (10000 * days + 14780) / 3652425;
  gint64 rest = days - (365 * y + y / 4 - y / 100 + y / 400);
  gint64 m;

  if (rest < 0)
    {
      y--;
      rest = days - (365 * y + y / 4 - y / 100 + y / 400);
    }
  m = (100 * rest + 52) / 3060;
  *year = (int) (y + (m + 2) / 12);
  *month = (int) ((m + 2) % 12 + 1);
  *day = (int) (rest - (153 * m + 2) / 5 + 1);
}

static int
digits (const char *text, int n)
{
  int value = 0;

  for (int i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      value = value * 10 + (text[i] - '0');
    }
  return value;
}

/**
 * wh_date_from_text:
 * @text: "yyyy-mm-dd", alone or before a blank and a time of day, which is passed over
 *
 * Returns: the date, or %WH_DATE_NONE
 */
WhDate
wh_date_from_text (const char *text)
{
  int year, month, day;

  if ((year = digits (text, 4)) < 0 || text[4] != '-')
    return WH_DATE_NONE;
  if ((month = digits (text + 5, 2)) < 0 || text[7] != '-')
    return WH_DATE_NONE;
  if ((day = digits (text + 8, 2)) < 0 || (text[10] != '\0' && text[10] != ' ' && text[10] != 'T'))
    return WH_DATE_NONE;
  return wh_date_from_ymd (year, month, day);
}

/**
 * wh_date_to_text:
 *
 * Returns: @buffer, filled with "yyyy-mm-dd"
 */
char *
wh_date_to_text (WhDate date, char buffer[WH_DATE_TEXT_SIZE])
{
  int year, month, day;
  int parts[8];

  wh_date_to_ymd (date, &year, &month, &day);
  parts[0] = year / 1000 % 10, parts[1] = year / 100 % 10, parts[2] = year / 10 % 10, parts[3] = year % 10;
  parts[4] = month / 10, parts[5] = month % 10, parts[6] = day / 10, parts[7] = day % 10;
  for (int i = 0, at = 0; i < 8; i++)
    {
      if (i == 4 || i == 6)
        buffer[at++] = '-';
      buffer[at++] = (char) ('0' + parts[i]);
    }
  buffer[10] = '\0';
  return buffer;
}

/**
 * wh_date_today:
 * @zone: the realm's time zone: "today" is the realm's, wherever the laptop is
 */
WhDate
wh_date_today (GTimeZone *zone)
{
  g_autoptr (GDateTime) now = g_date_time_new_now (zone);

  return wh_date_from_ymd (g_date_time_get_year (now), g_date_time_get_month (now),
                           g_date_time_get_day_of_month (now));
}

/**
 * wh_date_now_text:
 * @zone: the realm's time zone
 *
 * Returns: (transfer full): now, as HUD's T columns say it: "yyyy-mm-dd hh:mm:ss"
 */
char *
wh_date_now_text (GTimeZone *zone)
{
  g_autoptr (GDateTime) now = g_date_time_new_now (zone);

  return g_date_time_format (now, "%Y-%m-%d %H:%M:%S");
}

/**
 * wh_date_add_months:
 * @months: may be negative
 *
 * Returns: the same day of another month, or that month's last day when it is shorter
 */
WhDate
wh_date_add_months (WhDate date, int months)
{
  int year, month, day, last;

  wh_date_to_ymd (date, &year, &month, &day);
  months += year * 12 + month - 1;
  year = months / 12;
  month = months % 12 + 1;
  last = month_days[is_leap (year)][month - 1];
  return wh_date_from_ymd (year, month, MIN (day, last));
}

/**
 * wh_date_weekday:
 *
 * Returns: 1 for Monday to 7 for Sunday
 */
int
wh_date_weekday (WhDate date)
{
  return (int) (((date + 3) % 7 + 7) % 7) + 1;
}

/**
 * wh_date_age:
 *
 * Returns: whole years on that day; someone born on February 29 has the birthday on March 1 of a common year.
 *   Negative before birth.
 */
int
wh_date_age (WhDate birth, WhDate on)
{
  int by, bm, bd, oy, om, od;

  wh_date_to_ymd (birth, &by, &bm, &bd);
  wh_date_to_ymd (on, &oy, &om, &od);
  return oy - by - (om < bm || (om == bm && od < bd) ? 1 : 0);
}

/**
 * wh_date_day_for_people:
 *
 * Returns: (transfer full): "Monday, November 23": a day near enough that nobody asks for its year
 */
char *
wh_date_day_for_people (WhDate date)
{
  int year, month, day;
  g_autoptr (GDateTime) time = NULL;

  wh_date_to_ymd (date, &year, &month, &day);
  time = g_date_time_new_utc (year, month, day, 0, 0, 0);
  /* Translators: a day with its weekday, in the words of strftime() */
  return g_date_time_format (time, _("%A, %B %-e"));
}

/**
 * wh_date_for_people:
 *
 * Returns: (transfer full): the date as people write it, the year always in four digits: a birth year is one
 */
char *
wh_date_for_people (WhDate date)
{
  int year, month, day;
  g_autoptr (GDateTime) time = NULL;

  wh_date_to_ymd (date, &year, &month, &day);
  time = g_date_time_new_utc (year, month, day, 0, 0, 0);
  /* Translators: how a date is written, in the words of strftime(); the year needs four digits. */
  return g_date_time_format (time, _("%m/%d/%Y"));
}
