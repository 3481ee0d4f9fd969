/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/wh-test-dir.h"

#include <errno.h>
#include <ftw.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <sys/stat.h>

struct _WhTestDir {
  char *path;
};

/**
 * wh_test_dir_new:
 *
 * Makes an empty folder for one test, gone with wh_test_dir_free(). Failing to is a failed test.
 *
 * Returns: (transfer full): the folder
 */
WhTestDir *
wh_test_dir_new (void)
{
  WhTestDir *self = g_new0 (WhTestDir, 1);
  g_autoptr (GError) error = NULL;

  self->path = g_dir_make_tmp ("wayhome-test-XXXXXX", &error);
  g_assert_no_error (error);
  return self;
}

static int
remove_cb (const char        *path,
           const struct stat *status,
           int                type,
           struct FTW        *place)
{
  return g_remove (path);
}

/**
 * wh_test_dir_free:
 * @self: (transfer full): a folder
 *
 * Removes the folder and everything in it.
 */
void
wh_test_dir_free (WhTestDir *self)
{
  if (nftw (self->path, remove_cb, 8, FTW_DEPTH | FTW_PHYS) != 0)
    g_error ("Cannot remove %s: %s", self->path, g_strerror (errno));
  g_free (self->path);
  g_free (self);
}

/**
 * wh_test_dir_get_path:
 * @self: a folder
 *
 * Returns: its path
 */
const char *
wh_test_dir_get_path (WhTestDir *self)
{
  return self->path;
}

/**
 * wh_test_dir_file:
 * @self: a folder
 * @name: a name in it
 *
 * Returns: (transfer full): the path of @name; nothing is made
 */
char *
wh_test_dir_file (WhTestDir  *self,
                  const char *name)
{
  return g_build_filename (self->path, name, NULL);
}

/**
 * wh_test_read:
 * @path: a file
 *
 * Returns: (transfer full) (nullable): its bytes, or %NULL if it does not exist
 */
GBytes *
wh_test_read (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *bytes;
  gsize size;

  if (!g_file_get_contents (path, &bytes, &size, &error))
    {
      g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
      return NULL;
    }
  return g_bytes_new_take (bytes, size);
}
