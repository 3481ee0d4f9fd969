/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-exchange"

#include "exchange/wh-zip-writer.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

/**
 * WhZipWriter:
 *
 * Writes a zip whole or not at all: beside its place, under a name of its own, until wh_zip_writer_put_in_place(). The
 * same entries give the same bytes. Only its owner may read the file.
 */
struct _WhZipWriter
{
  char *path, *part_path;
  struct archive *archive; /* NULL: closed */
  int fd;                  /* -1: in place */
};

static gboolean
set_error (int code, const char *format, GError **error)
{
  g_autofree char *message = g_strdup_printf (format, g_strerror (code));

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (code), message);
  return FALSE;
}

static gboolean
set_write_error (WhZipWriter *self, GError **error)
{
  return set_error (archive_errno (self->archive), _("The zip file cannot be written (%s)."), error);
}

/**
 * wh_zip_writer_new:
 * @path: of the zip; what is there stays until the new one takes its place
 *
 * Returns: (transfer full) (nullable): a writer, or %NULL with an error of the file system
 */
WhZipWriter *
wh_zip_writer_new (const char *path, GError **error)
{
  g_autoptr (WhZipWriter) self = g_new0 (WhZipWriter, 1);

  self->path = g_strdup (path);
  self->part_path = g_strconcat (path, ".part", NULL);
  self->fd = g_open (self->part_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (self->fd < 0)
    {
      set_error (errno, _("The zip file cannot be created (%s)."), error);
      return NULL;
    }
  self->archive = archive_write_new ();
  if (archive_write_set_format_zip (self->archive) != ARCHIVE_OK
      || archive_write_set_bytes_in_last_block (self->archive, 1) != ARCHIVE_OK
      || archive_write_open_fd (self->archive, self->fd) != ARCHIVE_OK)
    {
      set_write_error (self, error);
      return NULL;
    }
  return g_steal_pointer (&self);
}

/**
 * wh_zip_writer_free:
 *
 * What was not put in place is gone.
 */
void
wh_zip_writer_free (WhZipWriter *self)
{
  g_clear_pointer (&self->archive, archive_write_free);
  if (self->fd >= 0)
    {
      close (self->fd);
      g_unlink (self->part_path);
    }
  g_free (self->path);
  g_free (self->part_path);
  g_free (self);
}

/**
 * wh_zip_writer_begin:
 * @name: of the entry that is written from now on
 *
 * An entry has no time of its own, so that the same entries give the same bytes wherever and whenever.
 */
gboolean
wh_zip_writer_begin (WhZipWriter *self, const char *name, GError **error)
{
  struct archive_entry *entry = archive_entry_new ();
  int result;

  archive_entry_set_pathname (entry, name);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, 0644);
  result = archive_write_header (self->archive, entry);
  archive_entry_free (entry);
  return result == ARCHIVE_OK || set_write_error (self, error);
}

/**
 * wh_zip_writer_write:
 *
 * Adds @length bytes to the entry begun last. Its errors are those of the file system.
 */
gboolean
wh_zip_writer_write (WhZipWriter *self, const char *data, gsize length, GError **error)
{
  if (length > 0 && archive_write_data (self->archive, data, length) != (la_ssize_t) length)
    return set_write_error (self, error);
  return TRUE;
}

/**
 * wh_zip_writer_close:
 *
 * Completes the zip beside its place: what can fail for want of room has then happened.
 */
gboolean
wh_zip_writer_close (WhZipWriter *self, GError **error)
{
  if (archive_write_close (self->archive) != ARCHIVE_OK)
    return set_write_error (self, error);
  g_clear_pointer (&self->archive, archive_write_free);
  return fsync (self->fd) == 0 || set_error (errno, _("The zip file cannot be written (%s)."), error);
}

/**
 * wh_zip_writer_put_in_place:
 *
 * Gives the closed zip its name; what had that name is gone.
 */
gboolean
wh_zip_writer_put_in_place (WhZipWriter *self, GError **error)
{
  g_return_val_if_fail (self->archive == NULL && self->fd >= 0, FALSE);

  if (g_rename (self->part_path, self->path) != 0)
    return set_error (errno, _("The zip file cannot be put in place (%s)."), error);
  close (self->fd);
  self->fd = -1;
  return TRUE;
}
