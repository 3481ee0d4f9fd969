/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A date is a number of days since 1970-01-01, without zone. */
typedef gint64 WhDate;

#define WH_DATE_NONE G_MININT64
#define WH_DATE_TEXT_SIZE 11 /* "yyyy-mm-dd" and the final NUL */

WhDate wh_date_from_ymd (int year, int month, int day);
void wh_date_to_ymd (WhDate date, int *year, int *month, int *day);
WhDate wh_date_from_text (const char *text);
char *wh_date_to_text (WhDate date, char buffer[WH_DATE_TEXT_SIZE]);
WhDate wh_date_today (GTimeZone *zone);
char *wh_date_now_text (GTimeZone *zone);
WhDate wh_date_add_months (WhDate date, int months);
int wh_date_weekday (WhDate date);
int wh_date_age (WhDate birth, WhDate on);
char *wh_date_day_for_people (WhDate date);
char *wh_date_for_people (WhDate date);

G_END_DECLS
