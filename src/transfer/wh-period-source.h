/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-date.h"
#include "model/wh-row-source.h"

G_BEGIN_DECLS

#define WH_TYPE_PERIOD_SOURCE (wh_period_source_get_type ())
G_DECLARE_FINAL_TYPE (WhPeriodSource, wh_period_source, WH, PERIOD_SOURCE, GObject)

WhPeriodSource *wh_period_source_new (WhRowSource *source, WhDate start, WhDate end);

G_END_DECLS
