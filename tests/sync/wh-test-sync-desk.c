/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sync/wh-test-sync-desk.h"

#include "store/wh-meta-table.h"
#include "store/wh-test-desk.h"
#include "sync/wh-centre.h"
#include "sync/wh-soup-transport.h"
#include "sync/wh-test-fault-transport.h"

#define REALM ((char *) WH_TEST_PRODUCTION)

/* As a person does it at the first sign-in; the new password is WH_TEST_PASSWORD. */
void
wh_test_sync_change_password (WhTestServer *server, const char *user, const char *one_time)
{
  g_autoptr (WhTransport) transport = wh_soup_transport_new (wh_test_server_get_address (server));
  g_autoptr (GError) error = NULL;
  WhLoginRequest login = { REALM, (char *) user, (char *) one_time, wh_id_new () };
  WhPasswordRequest change = { REALM, (char *) one_time, (char *) WH_TEST_PASSWORD };
  g_autoptr (WhLoginReply) reply = wh_centre_login (transport, &login, NULL, NULL, &error);
  g_autoptr (WhLoginReply) changed = NULL;

  g_assert_no_error (error);
  g_assert_true (reply->must_change);
  changed = wh_centre_change_password (transport, reply->access, &change, NULL, &error);
  g_assert_no_error (error);
}

/* Again too: with whatever device the store is now. */
void
wh_test_sync_desk_sign_in (WhTestSyncDesk *self, const char *user)
{
  g_autofree char *hex = NULL;
  g_autoptr (WhLoginReply) reply = NULL;
  g_autoptr (GError) error = NULL;
  WhLoginRequest request = { REALM, (char *) user, (char *) WH_TEST_PASSWORD };

  g_assert_true (wh_meta_get (self->store, WH_META_DEVICE, &hex, &error));
  g_assert_true (wh_id_from_hex (hex, &request.device));
  reply = wh_centre_login (self->transport, &request, NULL, NULL, &error);
  g_assert_no_error (error);
  g_clear_object (&self->sync);
  g_clear_object (&self->login);
  self->login = wh_sync_login_new (self->transport, REALM, &request.device);
  wh_sync_login_take (self->login, reply);
  g_assert_true (wh_sync_login_save (self->store, reply, &error));
  self->sync = wh_sync_new (self->login, self->store);
}

WhTestSyncDesk *
wh_test_sync_desk_new (WhTestServer *server, const char *user)
{
  WhTestSyncDesk *self = g_new0 (WhTestSyncDesk, 1);
  g_autoptr (WhTransport) soup = wh_soup_transport_new (wh_test_server_get_address (server));

  self->dir = wh_test_dir_new ();
  self->store = wh_test_desk_create (self->dir);
  self->transport = wh_test_fault_transport_new (soup);
  wh_test_sync_desk_sign_in (self, user);
  return self;
}

/* As restoring a disk's backup on a second computer does it: the same store twice. Both are to be signed in then. */
WhTestSyncDesk *
wh_test_sync_desk_copy (WhTestSyncDesk *self, WhTestServer *server)
{
  WhTestSyncDesk *copy = g_new0 (WhTestSyncDesk, 1);
  g_autoptr (WhTransport) soup = wh_soup_transport_new (wh_test_server_get_address (server));
  g_autofree char *from = wh_test_dir_file (self->dir, "store.db");
  g_autofree char *to = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize size;

  g_clear_object (&self->sync);
  g_clear_object (&self->login);
  g_clear_object (&self->store);
  copy->dir = wh_test_dir_new ();
  to = wh_test_dir_file (copy->dir, "store.db");
  bytes = wh_test_read (from);
  g_assert_true (g_file_set_contents (to, g_bytes_get_data (bytes, &size), (gssize) g_bytes_get_size (bytes), NULL));
  self->store = wh_test_desk_open (self->dir);
  copy->store = wh_test_desk_open (copy->dir);
  copy->transport = wh_test_fault_transport_new (soup);
  return copy;
}

void
wh_test_sync_desk_sync (WhTestSyncDesk *self)
{
  g_autoptr (GError) error = NULL;

  wh_sync_run_once (self->sync, NULL, &error);
  g_assert_no_error (error);
}

void
wh_test_sync_desk_free (WhTestSyncDesk *self)
{
  g_clear_object (&self->sync);
  g_clear_object (&self->login);
  g_clear_object (&self->transport);
  g_clear_object (&self->store);
  wh_test_dir_free (self->dir);
  g_free (self);
}
