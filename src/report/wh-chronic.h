/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

/* As the lists number them. */
typedef enum
{
  WH_CHRONIC_NO = 0,
  WH_CHRONIC_YES = 1,
  WH_CHRONIC_UNKNOWN = 8,  /* somebody did not know or preferred not to answer */
  WH_CHRONIC_MISSING = 99,
} WhChronic;

/* The questions of 3.917 and 3.08 that lead to the answer. */
typedef enum
{
  WH_CHRONIC_BY_DISABILITY, /* 3.08, or a condition of the start */
  WH_CHRONIC_BY_BREAK,      /* 3.917.2: how long the person was elsewhere before */
  WH_CHRONIC_BY_NIGHT,      /* 3.917.2C: on the street the night before */
  WH_CHRONIC_BY_START,      /* 3.917.3: a year at a stretch */
  WH_CHRONIC_BY_TIMES,      /* 3.917.4 */
  WH_CHRONIC_BY_MONTHS,     /* 3.917.5 */
} WhChronicQuestion;

typedef struct
{
  WhChronic answer;
  WhChronicQuestion by; /* what decided it */
} WhChronicReason;

WhChronicReason wh_stays_chronic_reason (const WhStays *stays, guint enrollment);
WhChronic wh_stays_own_chronic (const WhStays *stays, guint enrollment);
WhChronic wh_stays_chronic (const WhStays *stays, guint enrollment);
WhChronic wh_stays_household_chronic (const WhStays *stays, guint enrollment);
gint32 wh_stays_veteran_household (const WhStays *stays, guint enrollment);

G_END_DECLS
