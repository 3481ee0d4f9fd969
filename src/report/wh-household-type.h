/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

typedef enum
{
  WH_HOUSEHOLD_WITHOUT_CHILDREN = 1,
  WH_HOUSEHOLD_WITH_CHILDREN_AND_ADULTS,
  WH_HOUSEHOLD_WITH_ONLY_CHILDREN,
  WH_HOUSEHOLD_UNKNOWN,
} WhHouseholdType;

WhHouseholdType wh_stays_household_type (const WhStays *stays, guint enrollment);
guint wh_stays_household_heads (const WhStays *stays, guint enrollment);

G_END_DECLS
