/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-key-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sodium.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "server/wh-server-error.h"

#define HEX_SIZE (2 * WH_KEY_SIZE)

/* The database's key is the first line alone, 64 hex digits, as every command that opens a store has it. */
static const struct
{
  const char *name;
  gsize offset;
} keys[] = {
  { "", G_STRUCT_OFFSET (WhKeyFile, database) },
  { "pepper ", G_STRUCT_OFFSET (WhKeyFile, pepper) },
  { "cursor ", G_STRUCT_OFFSET (WhKeyFile, cursor) },
  { "recovery ", G_STRUCT_OFFSET (WhKeyFile, recovery) },
};

static gboolean
refuse (const char *path, const char *format, GError **error)
{
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_FAILED, format, path);
#pragma GCC diagnostic pop
  return FALSE;
}

/**
 * wh_key_file_free:
 *
 * Overwrites the secrets.
 */
void
wh_key_file_free (WhKeyFile *self)
{
  if (self == NULL)
    return;
  sodium_memzero (self, sizeof *self);
  g_free (self);
}

/* Whole or not at all: it is written under another name, and only the one who links it first has made it. */
static gboolean
create (const char *path, GError **error)
{
  g_autofree char *new_path = g_strdup_printf ("%s.%d", path, (int) getpid ());
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean written;
  int fd = open (new_path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

  if (fd < 0)
    return refuse (path, _("The key file “%s” cannot be written."), error);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      guint8 key[WH_KEY_SIZE];
      char hex[HEX_SIZE + 1];

      randombytes_buf (key, sizeof key);
      g_string_append_printf (text, "%s%s\n", keys[i].name, sodium_bin2hex (hex, sizeof hex, key, sizeof key));
    }
  written = write (fd, text->str, text->len) == (gssize) text->len && fsync (fd) == 0;
  sodium_memzero (text->str, text->len);
  written = close (fd) == 0 && written && (link (new_path, path) == 0 || errno == EEXIST);
  g_unlink (new_path);
  return written || refuse (path, _("The key file “%s” cannot be written."), error);
}

static gboolean
parse (WhKeyFile *self, char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  gboolean good = g_strv_length (lines) >= G_N_ELEMENTS (keys);

  for (guint i = 0; good && i < G_N_ELEMENTS (keys); i++)
    {
      const char *hex = lines[i] + (g_str_has_prefix (lines[i], keys[i].name) ? strlen (keys[i].name) : 0);
      gsize length;

      good = strlen (hex) == HEX_SIZE
             && sodium_hex2bin (G_STRUCT_MEMBER_P (self, keys[i].offset), WH_KEY_SIZE, hex, HEX_SIZE, NULL, &length,
                                NULL) == 0
             && length == WH_KEY_SIZE;
    }
  for (guint i = 0; lines[i] != NULL; i++)
    sodium_memzero (lines[i], strlen (lines[i]));
  return good;
}

/**
 * wh_key_file_load:
 * @path: made with new keys, for its owner alone, when it is not there
 *
 * Returns: (transfer full): the keys, or %NULL with %WH_SERVER_ERROR_FAILED
 */
WhKeyFile *
wh_key_file_load (const char *path, GError **error)
{
  g_autoptr (WhKeyFile) self = g_new0 (WhKeyFile, 1);
  g_autofree char *text = NULL;
  struct stat status;
  gsize length;
  gboolean good;

  if (stat (path, &status) != 0 && !create (path, error))
    return NULL;
  if (stat (path, &status) != 0 || !g_file_get_contents (path, &text, &length, NULL))
    {
      refuse (path, _("The key file “%s” cannot be read."), error);
      return NULL;
    }
  good = parse (self, text);
  sodium_memzero (text, length);
  if ((status.st_mode & 077) != 0)
    refuse (path, _("Others may read the key file “%s”: give it the mode 0600."), error);
  else if (!good)
    refuse (path, _("“%s” is not a key file of wayhome-server."), error);
  else
    return g_steal_pointer (&self);
  return NULL;
}

/**
 * wh_key_file_recovery_public:
 *
 * Returns: (transfer full): the public half of the recovery key, 64 hex digits
 */
char *
wh_key_file_recovery_public (const WhKeyFile *self)
{
  guint8 public_key[WH_KEY_SIZE];
  char *hex = g_malloc (HEX_SIZE + 1);

  crypto_scalarmult_base (public_key, self->recovery);
  return sodium_bin2hex (hex, HEX_SIZE + 1, public_key, sizeof public_key);
}
