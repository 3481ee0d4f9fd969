/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"

G_BEGIN_DECLS

gboolean wh_set_union (WhRecord *was, WhRecord *one, WhRecord *other, guint unit, WhRecord *joined);

G_END_DECLS
