/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-date.h"
#include "model/wh-row-source.h"

G_BEGIN_DECLS

/* The day up to which a community is made when nobody says another: never today, so that tests stay what they are. */
#define WH_GENERATE_UNTIL "2026-09-30"

#define WH_TYPE_GENERATED_SOURCE (wh_generated_source_get_type ())
G_DECLARE_FINAL_TYPE (WhGeneratedSource, wh_generated_source, WH, GENERATED_SOURCE, GObject)

WhGeneratedSource *wh_generated_source_new (guint clients, guint64 seed, WhDate until);
void wh_generated_source_plant_doubles (WhGeneratedSource *self, guint n);
char *wh_generated_source_dup_truth (WhGeneratedSource *self);
WhRecord *wh_generated_source_dup_export_row (WhGeneratedSource *self);

G_END_DECLS
