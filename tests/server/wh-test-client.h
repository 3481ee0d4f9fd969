/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-auth-message.h"
#include "protocol/wh-pull-message.h"
#include "protocol/wh-push-message.h"
#include "support/wh-test-server.h"

G_BEGIN_DECLS

/* A desk without a store: one person on one device, speaking the protocol over HTTP. */
typedef struct
{
  WhTestServer *server;
  char *realm;
  char *name;
  char *password;
  WhId device;
  WhLoginReply *login; /* the last one */
  char *lease;
  char *cursor;
  gint64 number;       /* of the last group made */
  gint64 last_no;      /* of the last refusal */
  gint64 retry_after;
} WhTestClient;

WhTestClient *wh_test_client_new (WhTestServer *server, const char *realm, const char *name, const char *password);
void wh_test_client_free (WhTestClient *self);

JsonObject *wh_test_client_call (WhTestClient *self, const char *path, const char *token, JsonObject *body,
                                 GError **error);
WhTestClient *wh_test_client_arrive (WhTestServer *server, const char *realm, const char *name, const char *one_time);
gboolean wh_test_client_sign_in (WhTestClient *self, GError **error);
gboolean wh_test_client_change_password (WhTestClient *self, const char *password, GError **error);
WhPushReply *wh_test_client_push (WhTestClient *self, GPtrArray *groups, GError **error);
WhPushResult *wh_test_client_push_one (WhTestClient *self, WhChange *change);
WhPullReply *wh_test_client_pull (WhTestClient *self, gint64 limit, GError **error);
GPtrArray *wh_test_client_pull_all (WhTestClient *self);
WhChangeGroup *wh_test_client_group (WhTestClient *self, WhChange *change);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhTestClient, wh_test_client_free)

G_END_DECLS
