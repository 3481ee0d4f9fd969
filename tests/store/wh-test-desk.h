/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"
#include "support/wh-test-dir.h"

G_BEGIN_DECLS

extern const guint8 wh_test_key[WH_STORE_KEY_SIZE];

WhStore *wh_test_desk_create (WhTestDir *dir);
WhStore *wh_test_desk_open (WhTestDir *dir);
WhRecord *wh_test_client (const char *first, const char *last, const char *birth, const char *ssn);
WhRecord *wh_test_alias (WhRecord *client, const char *first, const char *last);
void wh_test_save_new (WhStore *store, WhRecord *record);
void wh_test_save_changed (WhStore *store, WhRecord *was, WhRecord *now);

G_END_DECLS
