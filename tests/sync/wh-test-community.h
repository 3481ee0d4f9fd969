/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"
#include "sync/wh-test-sync-desk.h"

G_BEGIN_DECLS

/* A real centre and two desks of one agency. */
typedef struct
{
  WhTestServer *centre;
  WhTestSyncDesk *a, *b;
} WhTestCommunity;

void wh_test_community_set_up (WhTestCommunity *community, gconstpointer unused);
void wh_test_community_set_up_as (WhTestCommunity *community, const char *role);
void wh_test_community_tear_down (WhTestCommunity *community, gconstpointer unused);

WhRecord *wh_test_get (WhTestSyncDesk *desk, WhRecord *like);
void wh_test_change_text (WhTestSyncDesk *desk, WhRecord *like, guint column, const char *text);
void wh_test_delete (WhTestSyncDesk *desk, WhRecord *client);
void wh_test_assert_text (WhTestSyncDesk *desk, WhRecord *like, guint column, const char *text);
void wh_test_assert_count (WhTestSyncDesk *desk, WhKindId kind, gint64 expected);
void wh_test_assert_ledger_empty (WhTestSyncDesk *desk);
WhRecord *wh_test_shared_client (WhTestCommunity *community);

G_END_DECLS
