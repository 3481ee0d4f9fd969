/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-exchange"

#include "exchange/wh-folder-writer.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/**
 * WhFolderWriter:
 *
 * Writes a folder of plain files whole or not at all: into a hidden folder beside its place, which takes the place when
 * wh_folder_writer_put_in_place() says so. A folder of that name goes only if it holds nothing but files that the new
 * one replaces: what else a person keeps there is never touched.
 */
struct _WhFolderWriter
{
  char *path;      /* no symbolic link, no "/" at the end */
  char *part_path; /* NULL: in place */
  GPtrArray *replaced; /* names of the files that the old folder holds; NULL: not closed */
};

static gboolean
set_error (const char *format, GError **error)
{
  int code = errno;
  g_autofree char *message = g_strdup_printf (format, g_strerror (code));

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (code), message);
  return FALSE;
}

static char *
real_path (const char *path)
{
  char *real = realpath (path, NULL);
  char *copy = real != NULL ? g_strdup (real) : g_canonicalize_filename (path, NULL);

  free (real);
  return copy;
}

/**
 * wh_folder_writer_new:
 * @path: of the folder; those above it are made where they are absent
 *
 * Returns: (transfer full) (nullable): a writer, or %NULL with an error of the file system
 */
WhFolderWriter *
wh_folder_writer_new (const char *path, GError **error)
{
  g_autoptr (WhFolderWriter) self = g_new0 (WhFolderWriter, 1);
  g_autofree char *parent = NULL, *name = NULL, *part = NULL, *pattern = NULL;

  self->path = real_path (path);
  parent = g_path_get_dirname (self->path);
  name = g_path_get_basename (self->path);
  part = g_strdup_printf (".%s.part-XXXXXX", name);
  pattern = g_build_filename (parent, part, NULL);
  if (g_mkdir_with_parents (parent, 0700) != 0 || g_mkdtemp_full (pattern, 0700) == NULL)
    {
      set_error (_("The folder cannot be made (%s)."), error);
      return NULL;
    }
  self->part_path = g_steal_pointer (&pattern);
  return g_steal_pointer (&self);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_unlink (file);
    }
  g_rmdir (path);
}

/**
 * wh_folder_writer_free:
 *
 * What was not put in place is gone.
 */
void
wh_folder_writer_free (WhFolderWriter *self)
{
  if (self->part_path != NULL)
    remove_folder (self->part_path);
  g_clear_pointer (&self->replaced, g_ptr_array_unref);
  g_free (self->part_path);
  g_free (self->path);
  g_free (self);
}

/**
 * wh_folder_writer_get_part_path:
 *
 * Returns: (transfer none): the folder as long as it is written, for files that are streamed into it
 */
const char *
wh_folder_writer_get_part_path (WhFolderWriter *self)
{
  return self->part_path;
}

/**
 * wh_folder_writer_add:
 * @length: of @data in bytes; -1: @data ends with NUL
 */
gboolean
wh_folder_writer_add (WhFolderWriter *self, const char *name, const char *data, gssize length, GError **error)
{
  g_autofree char *path = g_build_filename (self->part_path, name, NULL);

  return g_file_set_contents_full (path, data, length, G_FILE_SET_CONTENTS_NONE, 0600, error);
}

static gboolean
is_plain_file (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  struct stat found;

  return lstat (path, &found) == 0 && S_ISREG (found.st_mode);
}

/* Lists what the old folder holds, so that exactly this is removed later. */
static gboolean
look_at_old (WhFolderWriter *self, WhFolderNameFunc replaces, gpointer data, GError **error)
{
  g_autoptr (GDir) folder = g_dir_open (self->path, 0, error);
  const char *name;

  if (folder == NULL)
    return FALSE;
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      if (!replaces (name, data) || !is_plain_file (self->path, name))
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_EMPTY,
                       _("The folder holds other files, such as “%s”: choose another or a new one."), name);
          return FALSE;
        }
      g_ptr_array_add (self->replaced, g_strdup (name));
    }
  return TRUE;
}

/* All files of the folder are on the disk before it has its name. */
static gboolean
flush (WhFolderWriter *self, GError **error)
{
  int fd = open (self->part_path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gboolean flushed = fd >= 0 && syncfs (fd) == 0;

  if (!flushed)
    set_error (_("The folder cannot be written (%s)."), error);
  if (fd >= 0)
    close (fd);
  return flushed;
}

/**
 * wh_folder_writer_close:
 * @replaces: whether a file of that name may go with the old folder
 *
 * Completes the folder beside its place and makes sure that it can take it.
 *
 * Returns: FALSE with %G_IO_ERROR_NOT_EMPTY if the old folder holds anything else, or with an error of the file system
 */
gboolean
wh_folder_writer_close (WhFolderWriter *self, WhFolderNameFunc replaces, gpointer data, GError **error)
{
  struct stat old;

  g_clear_pointer (&self->replaced, g_ptr_array_unref);
  self->replaced = g_ptr_array_new_with_free_func (g_free);
  if (stat (self->path, &old) == 0)
    {
      if (!look_at_old (self, replaces, data, error))
        return FALSE;
      if (chmod (self->part_path, old.st_mode & 07777) != 0) /* who could read it still can */
        return set_error (_("The folder cannot be written (%s)."), error);
    }
  return flush (self, error);
}

/* Removes by name: a file that came into the folder meanwhile stays, and the folder with it. */
static void
remove_old (WhFolderWriter *self, const char *path)
{
  for (guint i = 0; i < self->replaced->len; i++)
    {
      g_autofree char *file = g_build_filename (path, self->replaced->pdata[i], NULL);

      g_unlink (file);
    }
  g_rmdir (path);
}

/* Where the file system cannot exchange two names, the old folder steps aside. */
static gboolean
step_aside (WhFolderWriter *self, GError **error)
{
  g_autofree char *aside = g_strconcat (self->part_path, "-old", NULL);

  if (g_rename (self->path, aside) != 0)
    return set_error (_("The folder cannot be put in place (%s)."), error);
  if (g_rename (self->part_path, self->path) != 0)
    {
      set_error (_("The folder cannot be put in place (%s)."), error);
      g_rename (aside, self->path);
      return FALSE;
    }
  remove_old (self, aside);
  return TRUE;
}

/**
 * wh_folder_writer_put_in_place:
 *
 * Gives the closed folder its name at one stroke; the files that it replaces are gone.
 */
gboolean
wh_folder_writer_put_in_place (WhFolderWriter *self, GError **error)
{
  g_return_val_if_fail (self->replaced != NULL && self->part_path != NULL, FALSE);

  if (self->replaced->len == 0)
    {
      if (g_rename (self->part_path, self->path) != 0)
        return set_error (_("The folder cannot be put in place (%s)."), error);
    }
  else if (renameat2 (AT_FDCWD, self->part_path, AT_FDCWD, self->path, RENAME_EXCHANGE) == 0)
    remove_old (self, self->part_path);
  else if (!step_aside (self, error))
    return FALSE;
  g_clear_pointer (&self->part_path, g_free);
  return TRUE;
}
