/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "household/wh-stay.h"

G_BEGIN_DECLS

/* After how many days without contact an end is proposed; 0: never.  A local setting. */
typedef struct
{
  int nights_missed; /* in shelters that count nights */
  int days_unseen;   /* in street outreach */
} WhExitPeriods;

WhDate wh_proposed_exit_day (int project_type, WhDate last_contact, const WhExitPeriods *periods, WhDate today);
WhDate wh_proposed_exit (const WhStay *stay, const WhStayMember *member, const WhExitPeriods *periods, WhDate today);
gboolean wh_proposed_exit_is_reopened (const WhStay *stay, const WhStayMember *member);

#define WH_PROPOSED_EXIT_DESTINATION 30 /* no exit interview completed (list 3.12.1) */

G_END_DECLS
