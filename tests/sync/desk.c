/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A desk without a window, to be killed: saves numbered clients and syncs.
 *
 *   desk STORE ADDRESS USER LETTER COUNT
 *
 * It saves clients LETTER-1, LETTER-2 ... up to COUNT and goes on where the store ends. In between it changes clients
 * of anybody's, each desk another merge unit, and deletes each tenth of its own, which nobody changes. It prints what
 * it did once the store has said that it is saved: "A-7", "B-3=1234" (a value that only grows), "!A-10". It ends when
 * everything is saved and sent. */
#include "store/wh-meta-table.h"
#include "store/wh-outbox.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"
#include "store/wh-test-desk.h"
#include "support/wh-test-server.h"
#include "sync/wh-centre.h"
#include "sync/wh-soup-transport.h"
#include "sync/wh-sync.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SYNC_EACH 3
#define CHANGE_EACH 4
#define DELETE_EACH 10
#define FIRST_VALUE 10000
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

static const char *
name_of (WhRecord *client)
{
  return wh_record_get_text (client, WH_CLIENT_LAST_NAME);
}

static gboolean
is_to_be_deleted (WhRecord *client)
{
  return atoi (strchr (name_of (client), '-') + 1) % DELETE_EACH == 0;
}

static void
say (const char *text)
{
  printf ("%s\n", text);
  fflush (stdout);
}

/* A has the birth date, everybody else the number. */
static void
change_somebody (Desk *desk, const char *letter, gint64 i)
{
  g_autoptr (GPtrArray) clients = wh_store_list_all (desk->store, WH_KIND_CLIENT, NULL);
  WhRecord *was = clients->len > 0 ? g_ptr_array_index (clients, (guint) (i * 7919) % clients->len) : NULL;
  g_autofree char *said = NULL, *ssn = NULL;
  g_autoptr (WhRecord) now = NULL;

  if (was == NULL || is_to_be_deleted (was))
    return;
  now = wh_record_copy (was);
  ssn = g_strdup_printf ("9000%05" G_GINT64_FORMAT, FIRST_VALUE + i);
  if (*letter == 'A')
    wh_record_set_number (now, WH_CLIENT_DOB, FIRST_VALUE + i);
  else
    wh_record_set_text (now, WH_CLIENT_SSN, ssn);
  wh_test_save_changed (desk->store, was, now);
  said = g_strdup_printf ("%s=%" G_GINT64_FORMAT, name_of (was), FIRST_VALUE + i);
  say (said);
}

static void
delete_own (Desk *desk, const char *letter, gint64 i)
{
  g_autoptr (GPtrArray) clients = wh_store_list_all (desk->store, WH_KIND_CLIENT, NULL);
  g_autofree char *name = g_strdup_printf ("%s-%" G_GINT64_FORMAT, letter, i);

  for (guint j = 0; j < clients->len; j++)
    {
      WhRecord *client = g_ptr_array_index (clients, j);
      g_autoptr (WhChangeGroup) group = wh_change_group_new ();
      g_autofree char *said = g_strconcat ("!", name, NULL);

      if (!g_str_equal (name_of (client), name))
        continue;
      wh_change_group_add (group, wh_change_new_delete (client));
      g_assert_true (wh_store_save_group (desk->store, group, NULL));
      say (said);
    }
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
      say (name);
      if (i % CHANGE_EACH == 0)
        change_somebody (&desk, letter, i);
      if (i % DELETE_EACH == DELETE_EACH / 2)
        delete_own (&desk, letter, i - DELETE_EACH / 2);
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
