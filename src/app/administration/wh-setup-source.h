/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-row-source.h"

G_BEGIN_DECLS

#define WH_TYPE_SETUP_SOURCE (wh_setup_source_get_type ())
G_DECLARE_FINAL_TYPE (WhSetupSource, wh_setup_source, WH, SETUP_SOURCE, GObject)

WhRowSource *wh_setup_source_new (GPtrArray *records);

G_END_DECLS
