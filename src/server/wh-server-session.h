/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-account.h"

G_BEGIN_DECLS

#define WH_ACCESS_SECONDS (10 * 60)
#define WH_REFRESH_SECONDS (7 * 24 * 3600)
#define WH_LEASE_SECONDS (72 * 3600)

typedef struct
{
  WhId id;
  WhId account;
  WhId device;
  gboolean narrow; /* only a new password is taken */
} WhServerSession;

/* What goes to the desk; here only their hashes stay. */
typedef struct
{
  char *access;
  char *refresh;
} WhTokens;

void wh_tokens_clear (WhTokens *tokens);

gboolean wh_server_session_begin (WhRealm *realm, const WhAccount *account, const WhId *device, gboolean narrow,
                                  WhTokens *tokens, GError **error);
gboolean wh_server_session_find (WhRealm *realm, const char *access, WhServerSession *session, GError **error);
gboolean wh_server_session_refresh (WhRealm *realm, const char *refresh, const WhId *device,
                                    WhServerSession *session, WhTokens *tokens, GError **error);
gboolean wh_server_session_end_all (WhRealm *realm, const WhId *account, const char *why, GError **error);
gboolean wh_server_session_end (WhRealm *realm, const WhId *session, const char *why, GError **error);
gboolean wh_server_session_knows (WhRealm *realm, const char *access);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WhTokens, wh_tokens_clear)

G_END_DECLS
