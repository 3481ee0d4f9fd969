/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-session.h"
#include "form/wh-form.h"

G_BEGIN_DECLS

#define WH_TYPE_DRAFT_KEEPER (wh_draft_keeper_get_type ())
G_DECLARE_FINAL_TYPE (WhDraftKeeper, wh_draft_keeper, WH, DRAFT_KEEPER, GObject)

WhDraftKeeper *wh_draft_keeper_new (WhSession *session, WhForm *form, const WhId *id);
const WhId *wh_draft_keeper_get_id (WhDraftKeeper *self);
void wh_draft_keeper_touch (WhDraftKeeper *self);
void wh_draft_keeper_stop (WhDraftKeeper *self, gboolean discard);

G_END_DECLS
