/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-found-client.h"

G_BEGIN_DECLS

/* Lists of people that Home shows, each of WhFoundClient. */

GPtrArray *wh_people_of_caseload (WhStore *store, const WhId *worker, WhDate today, GError **error);
GPtrArray *wh_people_with_conflicts (WhStore *store, WhDate today, GError **error);
GPtrArray *wh_people_recent (WhStore *store, guint limit, WhDate today, GError **error);
gboolean wh_people_touch (WhStore *store, const WhId *client, gint64 now, GError **error);

G_END_DECLS
