/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-account.h"
#include "server/wh-server-session.h"

G_BEGIN_DECLS

/* Who asks, and what that person may see.  Read anew for each request: what was taken away is gone at once. */
typedef struct
{
  WhServerSession session;
  WhAccount *account;
  GPtrArray *agencies; /* of WhAgency */
  GStrv scopes;        /* A-Z */
} WhGrant;

WhGrant *wh_grant_load (WhRealm *realm, const WhServerSession *session, GError **error);
void wh_grant_free (WhGrant *self);
gboolean wh_grant_has_scope (const WhGrant *self, const char *scope);
gboolean wh_grant_has_agency (const WhGrant *self, const WhId *agency);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhGrant, wh_grant_free)

G_END_DECLS
