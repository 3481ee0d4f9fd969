/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include "cli/wh-cli-store.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "cli/wh-cli.h"

#define HEX_SIZE (2 * WH_STORE_KEY_SIZE)

static gboolean
set_failed (const char *sentence, int code, GError **error)
{
  g_set_error (error, WH_CLI_ERROR, WH_CLI_ERROR_FAILED, sentence, g_strerror (code));
  return FALSE;
}

static gboolean
read_key (const char *path, guint8 *key, GError **error)
{
  g_autofree char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, error))
    return FALSE;
  g_strstrip (text);
  for (guint i = 0; i < HEX_SIZE; i++)
    {
      int digit = g_ascii_xdigit_value (text[i]);

      if (digit < 0 || (i + 1 == HEX_SIZE && text[HEX_SIZE] != '\0'))
        {
          g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_FAILED,
                               _("The key file is none: it has 64 hex digits and nothing else."));
          return FALSE;
        }
      key[i / 2] = (guint8) (i % 2 == 0 ? digit << 4 : key[i / 2] | digit);
    }
  return TRUE;
}

/* The file is there, and only its owner's, before the key is in it. */
static gboolean
make_key (const char *path, guint8 *key, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  int fd = g_open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  gboolean written;

  if (fd < 0)
    return set_failed (_("The key file cannot be created (%s)."), errno, error);
  if (getrandom (key, WH_STORE_KEY_SIZE, 0) != WH_STORE_KEY_SIZE)
    g_error ("the system has no random numbers");
  for (guint i = 0; i < WH_STORE_KEY_SIZE; i++)
    g_string_append_printf (text, "%02x", key[i]);
  g_string_append_c (text, '\n');
  written = write (fd, text->str, text->len) == (gssize) text->len && fsync (fd) == 0;
  close (fd);
  return written || set_failed (_("The key file cannot be written (%s)."), errno, error);
}

/**
 * wh_cli_open_store:
 * @key_file: (nullable): 64 hex digits; %NULL: @path with ".key" behind it
 * @create: whether to make the store, and its key, when there is none
 *
 * Returns: (transfer full): the store, which nobody else may have open
 */
WhStore *
wh_cli_open_store (const char *path, const char *key_file, gboolean create, GError **error)
{
  g_autofree char *usual = g_strconcat (path, ".key", NULL);
  const char *key_path = key_file != NULL ? key_file : usual;
  guint8 key[WH_STORE_KEY_SIZE];
  gboolean exists = g_file_test (path, G_FILE_TEST_EXISTS), known;
  WhStore *store;

  if (!exists && !create)
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_FAILED, _("There is no such store."));
      return NULL;
    }
  known = !exists && !g_file_test (key_path, G_FILE_TEST_EXISTS) ? make_key (key_path, key, error)
                                                                  : read_key (key_path, key, error);
  if (!known)
    return NULL;
  store = exists ? wh_store_open (path, key, error) : wh_store_create (path, key, error);
  explicit_bzero (key, sizeof key);
  return store;
}
