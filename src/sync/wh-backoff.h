/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How long to wait before the centre is asked again after it could not be reached. */
typedef struct
{
  guint failures; /* in a row */
} WhBackoff;

gint64 wh_backoff_fail (WhBackoff *backoff, double luck, gint64 at_least);
void wh_backoff_succeed (WhBackoff *backoff);

G_END_DECLS
