/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-realm.h"
#include "server/wh-server-session.h"

G_BEGIN_DECLS

/* How far a device has come in each scope.  The desk keeps it as text that it cannot read or change. */
typedef struct
{
  GHashTable *numbers; /* name of a scope -> gint64 * */
} WhCursor;

WhCursor *wh_cursor_new (void);
void wh_cursor_free (WhCursor *self);
gint64 wh_cursor_get (const WhCursor *self, const char *scope);
void wh_cursor_set (WhCursor *self, const char *scope, gint64 number);
char *wh_cursor_seal (const WhCursor *self, WhRealm *realm, const WhServerSession *session);
WhCursor *wh_cursor_open (const char *text, WhRealm *realm, const WhServerSession *session, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhCursor, wh_cursor_free)

G_END_DECLS
