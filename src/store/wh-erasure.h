/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

gboolean wh_erasure_of_record (WhStore *store, const WhKind *kind, const WhId *id, GError **error);
gboolean wh_erasure_finish (WhStore *store, GError **error);

G_END_DECLS
