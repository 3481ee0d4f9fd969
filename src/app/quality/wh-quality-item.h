/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/quality/wh-quality-view.h"

G_BEGIN_DECLS

/* A line of a list: findings that have something in common, or one of them. */

#define WH_TYPE_QUALITY_ITEM (wh_quality_item_get_type ())
G_DECLARE_FINAL_TYPE (WhQualityItem, wh_quality_item, WH, QUALITY_ITEM, GObject)

WhQualityItem *wh_quality_item_new (const char *title, const char *subtitle, WhSeverity severity);
void wh_quality_item_set_group (WhQualityItem *self, const WhQualityGroup *group);
void wh_quality_item_set_finding (WhQualityItem *self, const WhQualityFinding *finding, const char *form);
const char *wh_quality_item_get_title (WhQualityItem *self);
const char *wh_quality_item_get_subtitle (WhQualityItem *self);
WhSeverity wh_quality_item_get_severity (WhQualityItem *self);
const WhQualityGroup *wh_quality_item_get_group (WhQualityItem *self);
const WhQualityFinding *wh_quality_item_get_finding (WhQualityItem *self);
const char *wh_quality_item_get_form (WhQualityItem *self);

G_END_DECLS
