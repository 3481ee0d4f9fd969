/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

/* Which record of a person's stay a table looks at. */
typedef enum
{
  WH_STAGE_START,
  WH_STAGE_ANNUAL,
  WH_STAGE_EXIT,
  WH_STAGE_LATEST,
  WH_N_RECORD_STAGES,
} WhRecordStage;

gboolean wh_record_stage_from_text (const char *text, gsize length, WhRecordStage *stage);
gint32 wh_stays_income_record (const WhStays *stays, guint enrollment, WhRecordStage stage);
gint32 wh_stays_education_record (const WhStays *stays, guint enrollment, WhRecordStage stage);
gint32 wh_stays_violence_record (const WhStays *stays, guint enrollment);

G_END_DECLS
