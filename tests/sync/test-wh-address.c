/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sync/wh-address.h"

#include "sync/wh-sync-error.h"

static void
test_clean (void)
{
  static const struct
  {
    const char *written, *kept;
  } cases[] = {
    { "https://hmis.example.org/okaloosa", "https://hmis.example.org/okaloosa" },
    { " hmis.example.org/okaloosa/ ", "https://hmis.example.org/okaloosa" },
    { "HTTPS://HMIS.Example.org/okaloosa_train", "https://hmis.example.org/okaloosa" },
    { "https://hmis.example.org:8443/okaloosa", "https://hmis.example.org:8443/okaloosa" },
    { "http://127.0.0.1:8080/okaloosa", "http://127.0.0.1:8080/okaloosa" },
    { "http://localhost:8080/okaloosa", "http://localhost:8080/okaloosa" },
    { "http://[::1]:8080/okaloosa", "http://[::1]:8080/okaloosa" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *kept = wh_address_clean (cases[i].written, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (kept, ==, cases[i].kept);
    }
}

static void
test_bad (void)
{
  static const char *bad[] = { "", "okaloosa", "https://", "https://hmis.example.org", "https://hmis.example.org/",
                               "https://a.org/b/c", "https://a.org/.", "ftp://a.org/b",
                               "https://user:word@a.org/b", "https://a.org/b?c", "https://a.org/%2e%2e" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *kept = wh_address_clean (bad[i], &error);

      g_assert_error (error, WH_SYNC_ERROR, WH_SYNC_ERROR_BAD_ADDRESS);
      g_assert_null (kept);
    }
}

/* Passwords never cross a network in clear text. */
static void
test_insecure (void)
{
  static const char *insecure[] = { "http://hmis.example.org/okaloosa", "http://10.0.0.7/okaloosa",
                                    "http://127.0.0.1.example.org/okaloosa" };

  for (guint i = 0; i < G_N_ELEMENTS (insecure); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *kept = wh_address_clean (insecure[i], &error);

      g_assert_error (error, WH_SYNC_ERROR, WH_SYNC_ERROR_INSECURE);
      g_assert_null (kept);
    }
}

static void
test_folder (void)
{
  g_autofree char *plain = wh_address_get_folder ("https://hmis.example.org/okaloosa");
  g_autofree char *port = wh_address_get_folder ("http://127.0.0.1:8080/okaloosa");

  g_assert_cmpstr (plain, ==, "hmis.example.org/okaloosa");
  g_assert_cmpstr (port, ==, "127.0.0.1-8080/okaloosa");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/address/clean", test_clean);
  g_test_add_func ("/address/bad", test_bad);
  g_test_add_func ("/address/insecure", test_insecure);
  g_test_add_func ("/address/folder", test_folder);
  return g_test_run ();
}
