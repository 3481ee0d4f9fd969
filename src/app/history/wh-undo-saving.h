/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-session.h"
#include "model/wh-undo-plan.h"

G_BEGIN_DECLS

void wh_undo_saving_plan_async (WhSession *session, const WhPast *past, gboolean all, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer user_data);
WhUndoPlan *wh_undo_saving_plan_finish (WhSession *session, GAsyncResult *result, GError **error);
void wh_undo_saving_async (WhSession *session, const WhPast *past, gboolean all, const WhUndoPlan *seen,
                           GAsyncReadyCallback callback, gpointer user_data);
gboolean wh_undo_saving_finish (WhSession *session, GAsyncResult *result, WhUndoPlan **instead, GError **error);

G_END_DECLS
