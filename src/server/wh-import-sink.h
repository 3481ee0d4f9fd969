/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-realm.h"

G_BEGIN_DECLS

#define WH_TYPE_IMPORT_SINK (wh_import_sink_get_type ())
G_DECLARE_FINAL_TYPE (WhImportSink, wh_import_sink, WH, IMPORT_SINK, GObject)

WhImportSink *wh_import_sink_new (WhRealm *realm);
guint64 wh_import_sink_get_kept (WhImportSink *self);

G_END_DECLS
