/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

/* Where somebody comes from who was not there when the period began. The numbers stand in tables. */
typedef enum
{
  WH_CAME_NOT,         /* was there */
  WH_CAME_NEW,         /* nothing in the records before */
  WH_CAME_AFTER_LONG,  /* the last stay ended more than two years before */
  WH_CAME_FROM_HOUSING,     /* back after an exit to permanent housing */
  WH_CAME_FROM_STREET,      /* after one to a homeless situation */
  WH_CAME_FROM_INSTITUTION,
  WH_CAME_FROM_TEMPORARY,
  WH_CAME_FROM_UNKNOWN,     /* after one to another destination or one that is not known */
  WH_CAME_FROM_ELSEWHERE,   /* enrolled in a project that the report does not look at */
} WhCame;

/* wh_stays_type_before(): there is no stay before. No project type. */
#define WH_NO_STAY_BEFORE 99

gboolean wh_stays_there_at_start (const WhStays *stays, guint enrollment);
gboolean wh_stays_there_at_end (const WhStays *stays, guint enrollment);
gboolean wh_stays_person_there_at_start (const WhStays *stays, guint enrollment);
gboolean wh_stays_person_there_at_end (const WhStays *stays, guint enrollment);
WhCame wh_stays_came (const WhStays *stays, guint enrollment);
gint32 wh_stays_last_destination (const WhStays *stays, guint enrollment);
gint32 wh_stays_type_before (const WhStays *stays, guint enrollment);
guint wh_stays_entries (const WhStays *stays, guint enrollment);
gint32 wh_stays_first_age (const WhStays *stays, guint enrollment);
guint wh_stays_nights (const WhStays *stays, guint enrollment);
guint wh_stays_person_nights (const WhStays *stays, guint enrollment);

G_END_DECLS
