/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "household/wh-proposed-exit.h"

G_BEGIN_DECLS

/* So long after the end of a stay it is asked whether it should be open again. */
#define WH_UNSEEN_DAYS_BACK 365

WhExitPeriods wh_unseen_periods (void);
void wh_unseen_set_periods (const WhExitPeriods *periods);

G_END_DECLS
