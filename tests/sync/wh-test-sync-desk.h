/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "support/wh-test-dir.h"
#include "support/wh-test-server.h"
#include "sync/wh-sync.h"

G_BEGIN_DECLS

/* A desk with a store, whose person has signed in at a real centre. */
typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  WhTransport *transport; /* a WhTestFaultTransport before the real one */
  WhSyncLogin *login;
  WhSync *sync;
} WhTestSyncDesk;

void wh_test_sync_change_password (WhTestServer *server, const char *user, const char *one_time);
WhTestSyncDesk *wh_test_sync_desk_new (WhTestServer *server, const char *user);
WhTestSyncDesk *wh_test_sync_desk_copy (WhTestSyncDesk *self, WhTestServer *server);
void wh_test_sync_desk_sign_in (WhTestSyncDesk *self, const char *user);
void wh_test_sync_desk_free (WhTestSyncDesk *self);
void wh_test_sync_desk_sync (WhTestSyncDesk *self);

G_END_DECLS
