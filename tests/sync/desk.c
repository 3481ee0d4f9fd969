/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A desk without a window, to be killed: saves numbered clients and syncs.
 *
 *   desk STORE ADDRESS USER LETTER COUNT
 *
 * It saves clients LETTER-1, LETTER-2 ... up to COUNT, goes on where the store ends, and prints the number of each once
 * the store has said that it is saved. It ends when everything is saved and sent. */
#include "store/wh-meta-table.h"
#include "store/wh-outbox.h"
#include "store/wh-store-read.h"
#include "store/wh-test-desk.h"
#include "support/wh-test-server.h"
#include "sync/wh-centre.h"
#include "sync/wh-soup-transport.h"
#include "sync/wh-sync.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SYNC_EACH 3
#define PATIENCE 100 /* milliseconds until a centre that was killed is tried again */

typedef struct {
  WhStore *store;
  WhTransport *transport;
  WhSyncLogin *login;
  WhSync *sync;
  const char *user;
} Desk;

/* Until somebody lets it in: the centre may be away just now. */
static void
sign_in (Desk *desk)
{
  WhLoginRequest request = { (char *) WH_TEST_PRODUCTION, (char *) desk->user, (char *) WH_TEST_PASSWORD };
  g_autoptr (WhLoginReply) reply = NULL;
  g_autofree char *hex = NULL;

  g_assert_true (wh_meta_get (desk->store, WH_META_DEVICE, &hex, NULL));
  g_assert_true (wh_id_from_hex (hex, &request.device));
  while (reply == NULL)
    {
      g_autoptr (GError) error = NULL;

      reply = wh_centre_login (desk->transport, &request, NULL, NULL, &error);
      if (reply == NULL)
        g_usleep (PATIENCE * 1000);
    }
  g_clear_object (&desk->sync);
  g_clear_object (&desk->login);
  desk->login = wh_sync_login_new (desk->transport, WH_TEST_PRODUCTION, &request.device);
  wh_sync_login_take (desk->login, reply);
  desk->sync = wh_sync_new (desk->login, desk->store);
}

static gboolean
sync_once (Desk *desk)
{
  g_autoptr (GError) error = NULL;

  if (wh_sync_run_once (desk->sync, NULL, &error))
    return TRUE;
  if (g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED))
    sign_in (desk);
  else if (g_error_matches (error, WH_SYNC_ERROR, WH_SYNC_ERROR_OFFLINE)
           || g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BUSY))
    g_usleep (PATIENCE * 1000);
  else
    g_printerr ("desk %s: %s\n", desk->user, error->message);
  return FALSE;
}

static gint64
last_number (Desk *desk, const char *letter)
{
  g_autoptr (GPtrArray) clients = wh_store_list_all (desk->store, WH_KIND_CLIENT, NULL);
  gint64 last = 0;

  for (guint i = 0; i < clients->len; i++)
    {
      const char *name = wh_record_get_text (g_ptr_array_index (clients, i), WH_CLIENT_LAST_NAME);

      if (g_str_has_prefix (name, letter))
        last = MAX (last, atoi (name + strlen (letter) + 1));
    }
  return last;
}

int
main (int argc, char **argv)
{
  Desk desk = { .user = argv[3] };
  const char *letter = argv[4];
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (argc, ==, 6);
  desk.store = g_file_test (argv[1], G_FILE_TEST_EXISTS) ? wh_store_open (argv[1], wh_test_key, &error)
                                                         : wh_store_create (argv[1], wh_test_key, &error);
  g_assert_no_error (error);
  desk.transport = wh_soup_transport_new (argv[2]);
  sign_in (&desk);
  for (gint64 i = last_number (&desk, letter) + 1; i <= atoi (argv[5]); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s-%" G_GINT64_FORMAT, letter, i);
      g_autoptr (WhRecord) client = wh_test_client ("Killed", name, "1980-02-01", NULL);

      wh_test_save_new (desk.store, client);
      printf ("%s\n", name);
      fflush (stdout);
      if (i % SYNC_EACH == 0)
        sync_once (&desk);
    }
  while (!sync_once (&desk))
    ;
  g_object_unref (desk.sync);
  g_object_unref (desk.login);
  g_object_unref (desk.transport);
  g_object_unref (desk.store);
  return 0;
}
