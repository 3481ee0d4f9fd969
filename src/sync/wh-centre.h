/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-auth-message.h"
#include "protocol/wh-hello.h"
#include "sync/wh-transport.h"

G_BEGIN_DECLS

WhHello *wh_centre_hello (WhTransport *transport, GCancellable *cancellable, GError **error);
WhLoginReply *wh_centre_login (WhTransport *transport, const WhLoginRequest *request, gint64 *retry_after,
                               GCancellable *cancellable, GError **error);
WhLoginReply *wh_centre_refresh (WhTransport *transport, const WhRefreshRequest *request, GCancellable *cancellable,
                                 GError **error);
WhLoginReply *wh_centre_change_password (WhTransport *transport, const char *token, const WhPasswordRequest *request,
                                         GCancellable *cancellable, GError **error);
WhRecoverReply *wh_centre_recover (WhTransport *transport, const char *token, const WhRecoverRequest *request,
                                   GCancellable *cancellable, GError **error);
gboolean wh_centre_logout (WhTransport *transport, const char *token, const WhLogoutRequest *request,
                           GCancellable *cancellable, GError **error);

G_END_DECLS
