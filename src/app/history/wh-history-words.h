/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-person.h"
#include "model/wh-undo-plan.h"

G_BEGIN_DECLS

/* What records are called, and what a community's own answers mean. */
typedef struct
{
  GHashTable *called;     /* WhId -> char * */
  GPtrArray *definitions; /* of WhRecord: local questions and the options of their lists */
} WhHistoryNames;

WhHistoryNames *wh_history_names_new (void);
WhHistoryNames *wh_history_names_ref (WhHistoryNames *self);
void wh_history_names_unref (WhHistoryNames *self);

/* How the history says what it holds. */

gboolean wh_history_words_is_private (const WhPastChange *past);
const WhId *wh_history_words_client (const WhPastChange *past);
char *wh_history_words_kind (const WhPastChange *past);
char *wh_history_words_what (const WhPast *past);
char *wh_history_words_when (const WhPast *past, GTimeZone *zone);
const char *wh_history_words_who (const WhPast *past, const WhHistoryNames *names, const WhPerson *me);
char *wh_history_words_where (const WhPast *past, const WhId *own_device);
char *wh_history_words_standing (const WhPast *past, GTimeZone *zone);
char *wh_history_words_value (WhRecord *record, guint column, const WhHistoryNames *names);
GArray *wh_history_words_columns (const WhPastChange *past);
gboolean wh_history_words_shows_column (const WhKind *kind, guint column);
char *wh_history_words_difference (const WhPastChange *past, guint column, const WhHistoryNames *names);
char *wh_history_words_summary (const WhPast *past, const WhHistoryNames *names);
char *wh_history_words_field (const WhPast *past, const WhKind *kind, guint column, const WhHistoryNames *names);
const char *wh_history_words_undo_state (WhUndoState state);

G_END_DECLS
