/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the sign-in page knows without a network. */
#include "app/wh-community.h"

#include <glib/gstdio.h>

#define ADDRESS "https://hmis.example.org/okaloosa"

static WhHello *
make_hello (void)
{
  WhHello *hello = wh_hello_new ();

  hello->community = g_strdup ("Okaloosa and Walton");
  for (int training = 0; training < 2; training++)
    {
      WhRealmInfo *info = wh_realm_info_new ();

      info->id = g_strdup (training ? "okaloosa_train" : "okaloosa");
      info->name = g_strdup (training ? "Training" : "Production");
      info->colour = g_strdup (training ? "#c64600" : "#1a5fb4");
      info->zone = g_strdup ("America/Chicago");
      info->recovery = g_strdup ("00");
      info->training = training;
      g_ptr_array_add (hello->realms, info);
    }
  return hello;
}

static void
test_remembered (void)
{
  g_autoptr (WhCommunity) community = wh_community_new (ADDRESS);
  g_autoptr (WhCommunity) again = NULL;
  g_autoptr (WhHello) hello = make_hello ();
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL;
  const WhRealm *training;
  WhDeskAccount *account;
  WhId id = wh_id_new ();

  wh_community_take_hello (community, hello);
  wh_community_put_account (community, "okaloosa_train", "Grace", &id)->offline_until = 1790000000000;
  g_assert_true (wh_community_save (community, &error));
  g_assert_no_error (error);

  again = wh_community_load (ADDRESS, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (again->name, ==, "Okaloosa and Walton");
  training = wh_community_get_realm (again, TRUE);
  g_assert_cmpstr (training->id, ==, "okaloosa_train");
  g_assert_cmpstr (training->colour, ==, "#c64600");
  g_assert_cmpstr (training->address, ==, ADDRESS);
  g_assert_cmpstr (wh_community_get_realm (again, FALSE)->id, ==, "okaloosa");

  /* Case does not matter in a user name; the realm does. */
  account = wh_community_find_account (again, "okaloosa_train", "gRACE");
  g_assert_nonnull (account);
  g_assert_cmpint (account->offline_until, ==, 1790000000000);
  g_assert_true (wh_id_equal (&account->account, &id));
  g_assert_null (wh_community_find_account (again, "okaloosa", "Grace"));

  folder = wh_community_get_store_path (again, account);
  g_assert_nonnull (g_strrstr (folder, "/wayhome/hmis.example.org/okaloosa/okaloosa_train/"));
}

/* The centre came back from a backup without the account, and it was made anew: what waits here is not left behind. */
static void
test_made_anew (void)
{
  g_autoptr (WhCommunity) community = wh_community_new (ADDRESS);
  WhId before = wh_id_new (), after = wh_id_new (), third = wh_id_new ();
  WhDeskAccount *account = wh_community_put_account (community, "okaloosa", "Grace", &before);
  g_autofree char *old_path = wh_community_get_store_path (community, account);
  g_autofree char *folder = g_path_get_dirname (old_path);
  g_autofree char *new_path = NULL, *text = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (old_path, "unsent", -1, NULL));
  wh_community_move_store (community, account, &before);
  g_assert_true (g_file_test (old_path, G_FILE_TEST_EXISTS));
  wh_community_move_store (community, account, &after);
  wh_community_put_account (community, "okaloosa", "Grace", &after);
  new_path = wh_community_get_store_path (community, account);
  g_assert_true (g_file_get_contents (new_path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "unsent");

  /* Where both have records each keeps its own. */
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (old_path, "older", -1, NULL));
  account->account = before;
  wh_community_move_store (community, account, &after);
  g_assert_true (g_file_test (old_path, G_FILE_TEST_EXISTS));
  g_clear_pointer (&text, g_free);
  g_assert_true (g_file_get_contents (new_path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "unsent");

  /* Nothing there, nothing to move. */
  account->account = third;
  wh_community_move_store (community, account, &before);
  g_assert_true (g_file_test (old_path, G_FILE_TEST_EXISTS));
}

static void
test_unknown (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (wh_community_load ("https://hmis.example.org/elsewhere", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/community/remembered", test_remembered);
  g_test_add_func ("/community/made-anew", test_made_anew);
  g_test_add_func ("/community/unknown", test_unknown);
  return g_test_run ();
}
