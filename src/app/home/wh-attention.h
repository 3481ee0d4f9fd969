/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-row-group.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_ATTENTION (wh_attention_get_type ())
G_DECLARE_FINAL_TYPE (WhAttention, wh_attention, WH, ATTENTION, GObject)

WhAttention *wh_attention_new (WhSession *session, WhRowGroup *group);
void wh_attention_reload (WhAttention *self);
gboolean wh_attention_stop (WhAttention *self);

G_END_DECLS
