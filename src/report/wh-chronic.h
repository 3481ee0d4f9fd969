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

WhChronic wh_stays_own_chronic (const WhStays *stays, guint enrollment);
WhChronic wh_stays_chronic (const WhStays *stays, guint enrollment);
WhChronic wh_stays_household_chronic (const WhStays *stays, guint enrollment);
gint32 wh_stays_veteran_household (const WhStays *stays, guint enrollment);

G_END_DECLS
