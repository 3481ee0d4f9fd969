/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-request.h"

G_BEGIN_DECLS

JsonObject *wh_hello_route (WhRequest *request, JsonObject *body, GError **error);
JsonObject *wh_device_route (WhRequest *request, JsonObject *body, GError **error);
JsonObject *wh_login_route (WhRequest *request, JsonObject *body, GError **error);
JsonObject *wh_refresh_route (WhRequest *request, JsonObject *body, GError **error);
JsonObject *wh_password_route (WhRequest *request, JsonObject *body, GError **error);
JsonObject *wh_recover_route (WhRequest *request, JsonObject *body, GError **error);
JsonObject *wh_logout_route (WhRequest *request, JsonObject *body, GError **error);
JsonObject *wh_push_route (WhRequest *request, JsonObject *body, GError **error);
JsonObject *wh_pull_route (WhRequest *request, JsonObject *body, GError **error);
JsonObject *wh_audit_route (WhRequest *request, JsonObject *body, GError **error);
JsonObject *wh_history_route (WhRequest *request, JsonObject *body, GError **error);

JsonObject *wh_login_answer (WhRealm *realm, const WhAccount *account, const WhTokens *tokens, gboolean must_change,
                             GError **error);

G_END_DECLS
