/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

/* What the store knows of itself. Names are constants of this list; values are text. */
#define WH_META_DEVICE "device"         /* 32 hex digits: who numbers the outbox's groups */
#define WH_META_EPOCH "epoch"           /* of the centre, as last seen */
#define WH_META_CURSOR "cursor"         /* where the next pull begins; opaque */
#define WH_META_LEASE "lease"           /* of the outbox's numbers: changes at each push */
#define WH_META_LAST_NUMBER "last_no"   /* last number given to a group */
#define WH_META_LAST_SYNC "last_sync"   /* when everything was up to date, UTC milliseconds */
#define WH_META_PERSON "person"         /* id of the user record of the person, 32 hex digits */
#define WH_META_AGENCIES "agencies"     /* ids of organization records, 32 hex digits each, comma between */
#define WH_META_REALM "realm"           /* JSON: what hello says of the realm */
#define WH_META_LEASE_UNTIL "lease_until" /* until when offline sign-in holds, UTC milliseconds */
#define WH_META_RESYNC "resync"         /* set while everything is pulled once more: see wh-store-resync.h */
#define WH_META_ERASING "erasing"       /* set until the log is empty of what the person may not see any more */
#define WH_META_HELD_SINCE "held_since" /* since when restored records are waited for, the centre's UTC milliseconds */
#define WH_META_CLOCK_OFFSET "clock_offset" /* centre's clock less this one's, milliseconds */
#define WH_META_LAST_PROJECT "last_project" /* id of the project of the last intake, 32 hex digits */
#define WH_META_SYNTHETIC "synthetic" /* "1": made-up people only; never mixed with real ones */

gboolean wh_meta_get (WhStore *store, const char *name, char **value, GError **error);
gboolean wh_meta_set (WhStore *store, const char *name, const char *value, GError **error);
gboolean wh_meta_get_int64 (WhStore *store, const char *name, gint64 *value, GError **error);
gboolean wh_meta_set_int64 (WhStore *store, const char *name, gint64 value, GError **error);

G_END_DECLS
