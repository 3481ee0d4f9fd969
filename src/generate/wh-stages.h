/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "generate/wh-population.h"

G_BEGIN_DECLS

/* List 5.03.1 */
typedef enum
{
  WH_STAGE_START = 1,
  WH_STAGE_UPDATE = 2,
  WH_STAGE_EXIT = 3,
  WH_STAGE_ANNUAL = 5,
} WhStage;

typedef struct
{
  WhStage stage;
  WhDate date;
} WhStageAt;

gboolean wh_stage_at (const WhPopulation *community, const WhStay *stay, guint n, gboolean yearly, WhStageAt *at);

G_END_DECLS
