/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A time of day is a number of minutes after midnight. */
#define WH_CLOCK_TIME_NONE (-1)

int wh_clock_time_from_text (const char *text);
char *wh_clock_time_to_text (int minutes);

G_END_DECLS
