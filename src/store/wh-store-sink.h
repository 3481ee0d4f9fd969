/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-row-source.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

#define WH_TYPE_STORE_SINK (wh_store_sink_get_type ())
G_DECLARE_FINAL_TYPE (WhStoreSink, wh_store_sink, WH, STORE_SINK, GObject)

WhRowSink *wh_store_sink_new (WhStore *store);
WhRowSource *wh_store_source_new (WhStore *store);
WhRowSource *wh_store_client_source_new (WhStore *store, const WhId *client);

G_END_DECLS
