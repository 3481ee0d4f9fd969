/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-date.h"

G_BEGIN_DECLS

WhDate wh_typed_date (const char *text, WhDate today);
gboolean wh_typed_money (const char *text, gint64 *cents);
char *wh_typed_ssn (const char *text);
char *wh_typed_ssn_shown (const char *ssn, gboolean masked);
char *wh_typed_text (const char *text, gboolean *replaced);

G_END_DECLS
