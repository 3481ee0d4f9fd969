/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stage-record.h"

G_BEGIN_DECLS

/* Conditions that records of one stage say yes to; one record of substance use may say one of three. */
typedef enum
{
  WH_HAS_PHYSICAL = 1 << 0,
  WH_HAS_DEVELOPMENTAL = 1 << 1,
  WH_HAS_CHRONIC_CONDITION = 1 << 2,
  WH_HAS_HIV_AIDS = 1 << 3,
  WH_HAS_MENTAL_HEALTH = 1 << 4,
  WH_HAS_ALCOHOL_ONLY = 1 << 5,
  WH_HAS_DRUGS_ONLY = 1 << 6,
  WH_HAS_ALCOHOL_AND_DRUGS = 1 << 7,
} WhConditions;

guint wh_stays_conditions (const WhStays *stays, guint enrollment, WhRecordStage stage);
guint wh_conditions_count (guint conditions);
gboolean wh_stays_is_impaired (const WhStays *stays, guint enrollment, WhRecordStage stage);

G_END_DECLS
