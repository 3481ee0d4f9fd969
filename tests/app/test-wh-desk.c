/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening a person's records: first with the centre, then without, and with what no longer fits. */
#include "app/wh-desk.h"

#include <glib/gstdio.h>
#include <string.h>

#include "support/wh-test-dir.h"

#define PASSWORD "four green lamps 7"
#define OTHER_PASSWORD "five blue kettles 8"
#define LEASE_SECONDS 3600

typedef struct
{
  WhTestDir *dir;
  char *path;
  WhRealm *realm;
  WhLoginReply *reply;
  guint8 secret[WH_VAULT_SECRET_SIZE];
  WhDeskOpening opening;
} Desk;

static void
set_up (Desk *desk, gconstpointer data)
{
  WhId agency = wh_id_new ();

  desk->dir = wh_test_dir_new ();
  desk->path = wh_test_dir_file (desk->dir, "store.db");
  desk->realm = wh_realm_new ();
  desk->reply = wh_login_reply_new ();
  desk->reply->realm = g_strdup ("okaloosa_train");
  desk->reply->epoch = g_strdup ("e1");
  desk->reply->access = g_strdup ("canary-access");
  desk->reply->refresh = g_strdup ("canary-refresh");
  desk->reply->name = g_strdup ("grace");
  desk->reply->display = g_strdup ("Grace Hopper");
  desk->reply->role = g_strdup ("agency-admin");
  desk->reply->user = wh_id_new ();
  desk->reply->account = wh_id_new ();
  desk->reply->lease_seconds = LEASE_SECONDS;
  desk->reply->server_time = g_get_real_time () / 1000;
  g_ptr_array_add (desk->reply->agencies, wh_agency_new (&agency, "Shelter"));
  wh_vault_make_secret (desk->secret);
  desk->opening = (WhDeskOpening) {
    .realm = desk->realm, .reply = desk->reply, .path = desk->path, .password = PASSWORD, .secret = desk->secret,
    .device = wh_id_new (),
  };
}

static void
close_store (Desk *desk)
{
  if (desk->opening.store != NULL)
    wh_store_close (desk->opening.store);
  g_clear_object (&desk->opening.store);
  g_clear_pointer (&desk->opening.person, wh_person_free);
}

static void
tear_down (Desk *desk, gconstpointer data)
{
  close_store (desk);
  wh_login_reply_free (desk->reply);
  wh_realm_free (desk->realm);
  g_free (desk->path);
  wh_test_dir_free (desk->dir);
}

static void
open_desk (Desk *desk)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_desk_open (&desk->opening, &error));
  g_assert_no_error (error);
  g_assert_nonnull (desk->opening.store);
}

static void
assert_does_not_open (Desk *desk, WhStoreError code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (wh_desk_open (&desk->opening, &error));
  g_assert_error (error, WH_STORE_ERROR, (int) code);
  g_assert_null (desk->opening.store);
}

static void
test_again (Desk *desk, gconstpointer data)
{
  WhId device = desk->opening.device;
  gint64 now = g_get_real_time () / 1000;

  open_desk (desk);
  g_assert_false (desk->opening.set_aside);
  close_store (desk);

  /* Without the centre, and without knowing the device's id: the store does. */
  desk->opening.reply = NULL;
  desk->opening.device = wh_id_new ();
  open_desk (desk);
  g_assert_cmpstr (desk->opening.person->login, ==, "grace");
  g_assert_cmpstr (desk->opening.person->name, ==, "Grace Hopper");
  g_assert_cmpint (desk->opening.person->role, ==, WH_ROLE_AGENCY_ADMIN);
  g_assert_cmpuint (desk->opening.person->agencies->len, ==, 1);
  g_assert_true (wh_id_equal (&desk->opening.person->id, &desk->reply->user));
  g_assert_true (wh_id_equal (&desk->opening.device, &device));
  g_assert_cmpint (desk->opening.offline_until, >=, now + LEASE_SECONDS * 1000);
}

static void
test_wrong (Desk *desk, gconstpointer data)
{
  open_desk (desk);
  close_store (desk);

  desk->opening.reply = NULL;
  desk->opening.password = OTHER_PASSWORD;
  assert_does_not_open (desk, WH_STORE_ERROR_WRONG_PASSWORD);
  /* The password alone is not enough: it takes this person's keyring as well. */
  desk->opening.password = PASSWORD;
  desk->secret[0] ^= 1;
  assert_does_not_open (desk, WH_STORE_ERROR_WRONG_PASSWORD);
  desk->secret[0] ^= 1;
  open_desk (desk);
}

static void
test_nobody (Desk *desk, gconstpointer data)
{
  desk->opening.reply = NULL;
  assert_does_not_open (desk, WH_STORE_ERROR_NOT_FOUND);
}

static void
test_changed (Desk *desk, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  open_desk (desk);
  g_assert_true (wh_desk_change_password (desk->path, PASSWORD, OTHER_PASSWORD, desk->secret, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (wh_desk_check_password (desk->path, OTHER_PASSWORD, desk->secret, &error));
  g_assert_no_error (error);
  g_assert_false (wh_desk_check_password (desk->path, PASSWORD, desk->secret, &error));
  g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_PASSWORD);
}

static guint
count_files (Desk *desk, const char *part)
{
  g_autoptr (GDir) dir = g_dir_open (wh_test_dir_get_path (desk->dir), 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    n += strstr (name, part) != NULL;
  return n;
}

/* The centre took a password that does not open what is here: nothing is deleted, and one can work. */
static void
test_set_aside (Desk *desk, gconstpointer data)
{
  WhId device = desk->opening.device;

  open_desk (desk);
  close_store (desk);

  desk->opening.password = OTHER_PASSWORD;
  open_desk (desk);
  g_assert_true (desk->opening.set_aside);
  g_assert_false (wh_id_equal (&desk->opening.device, &device));
  g_assert_cmpuint (count_files (desk, "store.db.set-aside"), >=, 2);
  close_store (desk);

  desk->opening.set_aside = FALSE;
  open_desk (desk);
  g_assert_false (desk->opening.set_aside);
}

/* Wrong tries never cost the records, and whom the centre has let in does not wait for them. */
static void
test_wrong_tries (Desk *desk, gconstpointer data)
{
  open_desk (desk);
  close_store (desk);

  desk->opening.reply = NULL;
  desk->opening.password = OTHER_PASSWORD;
  for (guint i = 0; i < 3; i++)
    assert_does_not_open (desk, WH_STORE_ERROR_WRONG_PASSWORD);
  desk->opening.reply = desk->reply;
  desk->opening.password = PASSWORD;
  open_desk (desk);
  g_assert_false (desk->opening.set_aside);
  g_assert_cmpuint (count_files (desk, "set-aside"), ==, 0);
}

/* Records without their key cannot be opened here, but they are kept, and they do not keep the person out. */
static void
test_lost_key (Desk *desk, gconstpointer data)
{
  g_autofree char *keys = g_strconcat (desk->path, ".keys", NULL);

  open_desk (desk);
  close_store (desk);
  g_assert_cmpint (g_unlink (keys), ==, 0);
  open_desk (desk);
  g_assert_true (desk->opening.set_aside);
}

/* Tokens live in memory and in the keyring only, also where the file is encrypted. */
static void
test_no_tokens (Desk *desk, gconstpointer data)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  open_desk (desk);
  close_store (desk);
  dir = g_dir_open (wh_test_dir_get_path (desk->dir), 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = wh_test_dir_file (desk->dir, name);
      g_autofree char *bytes = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (file, &bytes, &length, NULL));
      g_assert_null (memmem (bytes, length, "canary", strlen ("canary")));
      g_assert_null (memmem (bytes, length, "Hopper", strlen ("Hopper")));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/desk/again", Desk, NULL, set_up, test_again, tear_down);
  g_test_add ("/desk/wrong", Desk, NULL, set_up, test_wrong, tear_down);
  g_test_add ("/desk/nobody", Desk, NULL, set_up, test_nobody, tear_down);
  g_test_add ("/desk/changed", Desk, NULL, set_up, test_changed, tear_down);
  g_test_add ("/desk/set-aside", Desk, NULL, set_up, test_set_aside, tear_down);
  g_test_add ("/desk/wrong-tries", Desk, NULL, set_up, test_wrong_tries, tear_down);
  g_test_add ("/desk/lost-key", Desk, NULL, set_up, test_lost_key, tear_down);
  g_test_add ("/desk/no-tokens", Desk, NULL, set_up, test_no_tokens, tear_down);
  return g_test_run ();
}
