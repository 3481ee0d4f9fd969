/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"

G_BEGIN_DECLS

WhDate wh_derive_birthday (WhDate birth, int age);
WhDate wh_derive_anniversary (WhDate start, int years);
#define WH_ANNUAL_WINDOW_DAYS 30 /* before and after the anniversary (5.03) */
gboolean wh_derive_annual_window (WhDate start, WhDate today, WhDate *anniversary);
gboolean wh_derive_is_near_anniversary (WhDate start, WhDate date, int days);
int wh_derive_months_homeless (WhDate start, WhDate entry);
int wh_derive_los_under_threshold (int living_situation, int length_of_stay);
gboolean wh_derive_asks_threshold (int project_type);
gboolean wh_derive_income_total (WhRecord *income_benefit, gint64 *cents);

#define WH_N_RACES 7
extern const char *const wh_race_columns[WH_N_RACES]; /* the choices of 3.04, RaceNone apart */

int wh_derive_races (const int answers[WH_N_RACES]);
int wh_derive_other_races (WhRecord *client);

G_END_DECLS
