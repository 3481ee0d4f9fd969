/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spec/wh-spec.h"

G_BEGIN_DECLS

gboolean wh_privacy_of_kind (const WhKind *kind);
gboolean wh_privacy_of_column (const WhKind *kind, guint column);

G_END_DECLS
