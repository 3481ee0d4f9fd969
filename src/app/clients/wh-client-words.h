/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/clients/wh-client-file.h"
#include "store/wh-found-client.h"

G_BEGIN_DECLS

/* How a client page says what the records hold. Each returns a new string, or NULL when there is nothing to say. */

char *wh_client_words_found (const WhFoundClient *found);
char *wh_client_words_about (WhRecord *client, WhDate today);
char *wh_client_words_answer (WhRecord *record, guint column);
char *wh_client_words_race (WhRecord *client);
char *wh_client_words_alias (WhRecord *alias);
char *wh_client_words_alert (WhRecord *alert);
char *wh_client_words_stay (const WhClientStay *stay, WhDate today);
char *wh_client_words_note (const WhClientNote *note);
char *wh_client_words_conflict (WhRecord *conflict);
char *wh_client_words_conflict_values (WhRecord *conflict, GPtrArray *around);
gboolean wh_client_words_conflict_is_private (WhRecord *conflict);

G_END_DECLS
