/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-test-desk.h"

#include "store/wh-store-save.h"

const guint8 wh_test_key[WH_STORE_KEY_SIZE] = "thirty-two bytes, known to tests";

WhStore *
wh_test_desk_create (WhTestDir *dir)
{
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autoptr (GError) error = NULL;
  WhStore *store = wh_store_create (path, wh_test_key, &error);

  g_assert_no_error (error);
  return store;
}

WhStore *
wh_test_desk_open (WhTestDir *dir)
{
  g_autofree char *path = wh_test_dir_file (dir, "store.db");
  g_autoptr (GError) error = NULL;
  WhStore *store = wh_store_open (path, wh_test_key, &error);

  g_assert_no_error (error);
  return store;
}

WhRecord *
wh_test_client (const char *first, const char *last, const char *birth, const char *ssn)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, first);
  wh_record_set_text (client, WH_CLIENT_LAST_NAME, last);
  if (birth != NULL)
    wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_text (birth));
  if (ssn != NULL)
    wh_record_set_text (client, WH_CLIENT_SSN, ssn);
  return client;
}

WhRecord *
wh_test_alias (WhRecord *client, const char *first, const char *last)
{
  WhRecord *alias = wh_record_new (wh_kind (WH_KIND_ALIAS));

  wh_record_set_reference (alias, WH_ALIAS_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_text (alias, WH_ALIAS_FIRST_NAME, first);
  wh_record_set_text (alias, WH_ALIAS_LAST_NAME, last);
  return alias;
}

static void
save (WhStore *store, WhChange *change)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GError) error = NULL;

  wh_change_group_add (group, change);
  wh_store_save_group (store, group, &error);
  g_assert_no_error (error);
}

void
wh_test_save_new (WhStore *store, WhRecord *record)
{
  save (store, wh_change_new_put (record));
}

void
wh_test_save_changed (WhStore *store, WhRecord *was, WhRecord *now)
{
  save (store, wh_change_new_set (was, now));
}
