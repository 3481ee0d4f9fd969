/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

#define WH_NOT_COLLECTED 99

/* Groups of list 3.12.1 by code. */
typedef enum
{
  WH_SITUATION_OTHER,         /* 0-99 and empty */
  WH_SITUATION_HOMELESS,      /* 100-199 */
  WH_SITUATION_INSTITUTIONAL, /* 200-299 */
  WH_SITUATION_TEMPORARY,     /* 300-399 */
  WH_SITUATION_PERMANENT,     /* 400-499 */
} WhSituationGroup;

gboolean wh_situation_is (gint32 code, WhSituationGroup group);
gboolean wh_situation_is_brief (gint32 code, gint32 length);
gboolean wh_stays_is_homeless_entry (const WhStays *stays, guint enrollment);
gboolean wh_stays_history_asked (const WhStays *stays, guint enrollment);
gboolean wh_stays_time_is_missing (const WhStays *stays, guint enrollment, gboolean in_institution);
gint32 wh_stays_prior_situation (const WhStays *stays, guint enrollment);
gint32 wh_stays_destination (const WhStays *stays, guint enrollment);

G_END_DECLS
