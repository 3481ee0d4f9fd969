/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

gboolean wh_store_apply_record (WhStore *store, WhRecord *record, const char *scope, GError **error);
gboolean wh_store_apply_delete (WhStore *store, const WhKind *kind, const WhId *id, gint64 rev, GError **error);
gboolean wh_store_apply_drop (WhStore *store, const WhKind *kind, const WhId *id, const char *scope, GError **error);
gboolean wh_store_apply_scope_gone (WhStore *store, const char *scope, GError **error);

G_END_DECLS
