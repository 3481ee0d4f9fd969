/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records and changes as the JSON text that the tables keep; for this room only. */
#pragma once

#include "model/wh-past.h"

G_BEGIN_DECLS

char *wh_json_text_of (WhRecord *record);
gboolean wh_json_text_apply (WhRecord *record, const char *text, GError **error);
char *wh_json_text_of_change (const WhChange *change);
WhChange *wh_json_text_read_change (const char *text, GError **error);
char *wh_json_text_of_past (const WhPastChange *past);
WhPastChange *wh_json_text_read_past (const char *text, GError **error);

G_END_DECLS
