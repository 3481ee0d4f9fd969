/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-row-source.h"

G_BEGIN_DECLS

#define WH_TYPE_MERGED_SOURCE (wh_merged_source_get_type ())
G_DECLARE_FINAL_TYPE (WhMergedSource, wh_merged_source, WH, MERGED_SOURCE, GObject)

WhMergedSource *wh_merged_source_new (WhRowSource *source);

G_END_DECLS
