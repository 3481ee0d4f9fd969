/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-realm.h"

G_BEGIN_DECLS

typedef enum
{
  WH_FEED_PUT = 1,
  WH_FEED_DELETE = 2,
  WH_FEED_DROP = 3,
} WhFeedWhat;

/* What a transaction will tell the scopes: gathered while it works, numbered at its end. */
typedef struct _WhFeed WhFeed;

WhFeed *wh_feed_new (WhRealm *realm);
void wh_feed_free (WhFeed *self);
void wh_feed_touch (WhFeed *self, const WhKind *kind, const WhId *record, const char *scope, WhFeedWhat what);
GPtrArray *wh_feed_scopes_of (WhFeed *self, const WhId *record, GError **error);
gboolean wh_feed_has (WhFeed *self, const WhId *record, const char *scope, gboolean *has, GError **error);
gboolean wh_feed_kind_of (WhFeed *self, const WhId *record, const WhKind **kind, GError **error);
gboolean wh_feed_flush (WhFeed *self, GError **error);

gboolean wh_feed_scope_id (WhRealm *realm, const char *name, gint64 *id, GError **error);
char *wh_scope_of_realm (WhRealm *realm);
char *wh_scope_of_lead (WhRealm *realm);
char *wh_scope_of_agency (const WhId *agency);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhFeed, wh_feed_free)

G_END_DECLS
