/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-session.h"

G_BEGIN_DECLS

char *wh_note_draft_read (WhStore *store, const WhId *client, GError **error);
void wh_note_draft_keep (WhSession *session, const WhId *client, const char *text);
void wh_note_draft_save_async (WhSession *session, WhRecord *note, GAsyncReadyCallback callback, gpointer user_data);
gboolean wh_note_draft_save_finish (WhSession *session, GAsyncResult *result, GError **error);

G_END_DECLS
