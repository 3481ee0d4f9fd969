/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-exchange"

#include "exchange/wh-csv-set.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* A set has 24 files, some vendors add a dozen.  HMIS CSV shrinks 10 to 30 times in a zip; a thousand times is what
 * only a file made to fill a disk or a memory does. */
#define MAX_ENTRIES 1000
#define MAX_RATIO 200
#define FREE_BYTES ((guint64) 64 << 20)
#define BLOCK (128 * 1024)

typedef struct
{
  WhCsvProblemCode code;
  char *file;
} Found;

/**
 * WhCsvSet:
 *
 * An HMIS CSV set: a zip or a folder. Nothing of a zip is ever written to disk; its files are read one at a time, in
 * any order and as often as wanted.
 */
struct _WhCsvSet
{
  GObject parent_instance;

  char *path;
  gboolean zip;
  guint64 size;             /* of the zip */
  char *names[WH_N_ALL_FILES]; /* path in the zip or in the folder */
  GArray *problems;         /* of Found */
};

G_DEFINE_FINAL_TYPE (WhCsvSet, wh_csv_set, G_TYPE_OBJECT)

static void
found_clear (gpointer data)
{
  g_free (((Found *) data)->file);
}

static void
wh_csv_set_finalize (GObject *object)
{
  WhCsvSet *self = WH_CSV_SET (object);

  g_clear_pointer (&self->path, g_free);
  for (guint i = 0; i < WH_N_ALL_FILES; i++)
    g_clear_pointer (&self->names[i], g_free);
  g_clear_pointer (&self->problems, g_array_unref);
  G_OBJECT_CLASS (wh_csv_set_parent_class)->finalize (object);
}

static void
wh_csv_set_class_init (WhCsvSetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_csv_set_finalize;
}

static void
wh_csv_set_init (WhCsvSet *self)
{
  self->problems = g_array_new (FALSE, FALSE, sizeof (Found));
  g_array_set_clear_func (self->problems, found_clear);
}

static void
add_problem (WhCsvSet *self, WhCsvProblemCode code, const char *file)
{
  Found found = { code, g_utf8_make_valid (file, -1) };

  g_array_append_val (self->problems, found);
}

static gboolean
is_unsafe_name (const char *name)
{
  g_auto (GStrv) parts = g_strsplit_set (name, "/\\", -1);

  return name[0] == '/' || name[0] == '\\' || strchr (name, ':') != NULL
         || g_strv_contains ((const char *const *) parts, "..");
}

/* Hidden files and folders, and what macOS adds to a zip, are no part of the set and no problem of it. */
static gboolean
is_noise (const char *name)
{
  g_autofree char *base = g_path_get_basename (name);

  return base[0] == '.' || g_str_has_prefix (name, "__MACOSX/") || g_str_has_suffix (name, "/");
}

static void
take_name (WhCsvSet *self, const char *name)
{
  g_autofree char *base = g_path_get_basename (name);
  g_autofree char *stem = g_strdup (base);
  char *dot = strrchr (stem, '.');
  const WhFile *file = NULL;

  if (is_noise (name))
    return;
  if (dot != NULL && g_ascii_strcasecmp (dot, ".csv") == 0)
    {
      *dot = '\0';
      file = wh_file_in_set (stem);
    }
  if (file == NULL)
    add_problem (self, WH_CSV_PROBLEM_FILE_EXTRA, name);
  else if (self->names[file->id] != NULL)
    add_problem (self, WH_CSV_PROBLEM_FILE_TWICE, name);
  else
    {
      self->names[file->id] = g_strdup (name);
      if (strchr (name, '/') != NULL)
        add_problem (self, WH_CSV_PROBLEM_IN_FOLDER, name);
    }
}

static void
set_damaged (GError **error, struct archive *archive)
{
  g_set_error (error, WH_EXCHANGE_ERROR, WH_EXCHANGE_ERROR_DAMAGED, _("The zip file cannot be read (%s)."),
               archive != NULL && archive_error_string (archive) != NULL ? archive_error_string (archive) : "-");
}

static struct archive *
open_zip (const char *path, GError **error)
{
  struct archive *archive = archive_read_new ();

  archive_read_support_format_zip_seekable (archive);
  if (archive_read_open_filename (archive, path, BLOCK) == ARCHIVE_OK)
    return archive;
  set_damaged (error, archive);
  archive_read_free (archive);
  return NULL;
}

static gboolean
next_header (struct archive *archive, struct archive_entry **entry)
{
  int result = archive_read_next_header (archive, entry);

  return result == ARCHIVE_OK || result == ARCHIVE_WARN;
}

static gboolean
check_entry (struct archive_entry *entry, GError **error)
{
  const char *name = archive_entry_pathname (entry);
  const char *what = NULL;

  if (name == NULL)
    what = _("The zip file has an entry whose name is not readable.");
  else if (is_unsafe_name (name))
    what = _("The zip file names files outside its own folder; it is not read.");
  else if (archive_entry_filetype (entry) != AE_IFREG && archive_entry_filetype (entry) != AE_IFDIR)
    what = _("The zip file has links or devices in it; it is not read.");
  else if (archive_entry_is_encrypted (entry))
    what = _("The zip file is locked with a password; unlock it first.");
  if (what == NULL)
    return TRUE;
  g_set_error_literal (error, WH_EXCHANGE_ERROR, WH_EXCHANGE_ERROR_UNSAFE, what);
  return FALSE;
}

static gboolean
refuse_size (GError **error)
{
  g_set_error_literal (error, WH_EXCHANGE_ERROR, WH_EXCHANGE_ERROR_UNSAFE,
                       _("The zip file unpacks to far more than a set of records can be; it is not read."));
  return FALSE;
}

static gboolean
too_large (WhCsvSet *self, guint64 unpacked)
{
  return unpacked > FREE_BYTES && unpacked / MAX_RATIO > self->size;
}

static gboolean
list_entries (WhCsvSet *self, struct archive *archive, GError **error)
{
  struct archive_entry *entry;
  guint64 unpacked = 0;
  guint entries = 0;

  while (next_header (archive, &entry))
    {
      if (!check_entry (entry, error))
        return FALSE;
      if (archive_entry_size_is_set (entry))
        unpacked += (guint64) archive_entry_size (entry);
      if (++entries > MAX_ENTRIES || too_large (self, unpacked))
        return refuse_size (error);
      if (archive_entry_filetype (entry) == AE_IFREG)
        take_name (self, archive_entry_pathname (entry));
    }
  if (archive_errno (archive) == 0)
    return TRUE;
  set_damaged (error, archive);
  return FALSE;
}

static gboolean
list_zip (WhCsvSet *self, GError **error)
{
  struct archive *archive = open_zip (self->path, error);
  gboolean listed;

  if (archive == NULL)
    return FALSE;
  listed = list_entries (self, archive, error);
  archive_read_free (archive);
  return listed;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static gboolean
list_folder (WhCsvSet *self, GError **error)
{
  g_autoptr (GDir) folder = g_dir_open (self->path, 0, error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  if (folder == NULL)
    return FALSE;
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->path, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        g_ptr_array_add (names, g_strdup (name));
    }
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    take_name (self, names->pdata[i]);
  return TRUE;
}

static gboolean
check_files (WhCsvSet *self, GError **error)
{
  guint n = 0;

  for (guint i = 0; i < WH_N_FILES; i++)
    if (self->names[i] != NULL)
      n++;
  if (n == 0)
    {
      g_set_error_literal (error, WH_EXCHANGE_ERROR, WH_EXCHANGE_ERROR_NOT_A_SET,
                           _("None of the files of an HMIS CSV set is in it."));
      return FALSE;
    }
  for (guint i = 0; i < WH_N_FILES; i++)
    if (self->names[i] == NULL)
      {
        g_autofree char *name = g_strconcat (wh_files[i].name, ".csv", NULL);

        add_problem (self, WH_CSV_PROBLEM_FILE_MISSING, name);
      }
  return TRUE;
}

/**
 * wh_csv_set_open:
 * @path: a zip, or a folder with the files in it
 *
 * Returns: (transfer full): the set; %NULL with @error: %WH_EXCHANGE_ERROR_NOT_A_SET when it holds none of the 24
 *   files, %WH_EXCHANGE_ERROR_UNSAFE when its names or sizes could do harm, %WH_EXCHANGE_ERROR_DAMAGED, or the
 *   file system's error
 */
WhCsvSet *
wh_csv_set_open (const char *path, GError **error)
{
  g_autoptr (WhCsvSet) self = g_object_new (WH_TYPE_CSV_SET, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info = NULL;
  gboolean listed;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                            G_FILE_QUERY_INFO_NONE, NULL, error);
  if (info == NULL)
    return NULL;
  self->path = g_strdup (path);
  self->zip = g_file_info_get_file_type (info) != G_FILE_TYPE_DIRECTORY;
  self->size = (guint64) g_file_info_get_size (info);
  listed = self->zip ? list_zip (self, error) : list_folder (self, error);
  if (!listed || !check_files (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * wh_csv_set_get_form:
 *
 * Returns: how the files came: rule X001 asks it
 */
WhPackageForm
wh_csv_set_get_form (WhCsvSet *self)
{
  g_return_val_if_fail (WH_IS_CSV_SET (self), WH_PACKAGE_NONE);

  if (!self->zip)
    return WH_PACKAGE_FOLDER;
  for (guint i = 0; i < WH_N_FILES; i++)
    if (self->names[i] != NULL && strchr (self->names[i], '/') != NULL)
      return WH_PACKAGE_ZIP_FOLDER;
  return WH_PACKAGE_ZIP;
}

/**
 * wh_csv_set_has:
 */
gboolean
wh_csv_set_has (WhCsvSet *self, WhFileId file)
{
  g_return_val_if_fail (WH_IS_CSV_SET (self) && file < WH_N_ALL_FILES, FALSE);
  return self->names[file] != NULL;
}

/* One file of a zip while it is read. */
typedef struct
{
  WhCsvSet *set;
  struct archive *archive;
  guint64 unpacked;
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  archive_read_free (entry->archive);
  g_object_unref (entry->set);
  g_free (entry);
}

static gssize
entry_read (gpointer data, void *buffer, gsize size, GError **error)
{
  Entry *entry = data;
  la_ssize_t got = archive_read_data (entry->archive, buffer, size);

  if (got < 0)
    {
      set_damaged (error, entry->archive);
      return -1;
    }
  entry->unpacked += (guint64) got;
  if (!too_large (entry->set, entry->unpacked))
    return got;
  refuse_size (error);
  return -1;
}

static WhCsvReader *
read_entry (WhCsvSet *self, const char *name, GError **error)
{
  struct archive *archive = open_zip (self->path, error);
  struct archive_entry *found;
  Entry *entry;

  if (archive == NULL)
    return NULL;
  while (next_header (archive, &found))
    if (archive_entry_pathname (found) != NULL && strcmp (archive_entry_pathname (found), name) == 0)
      {
        entry = g_new0 (Entry, 1);
        entry->set = g_object_ref (self);
        entry->archive = archive;
        return wh_csv_reader_new (entry_read, entry, entry_free);
      }
  set_damaged (error, archive);
  archive_read_free (archive);
  return NULL;
}

/**
 * wh_csv_set_read:
 * @file: one that the set has
 *
 * Returns: (transfer full): a reader at the file's header; %NULL with @error
 */
WhCsvReader *
wh_csv_set_read (WhCsvSet *self, WhFileId file, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) folder_file = NULL;
  g_autoptr (GFileInputStream) stream = NULL;

  g_return_val_if_fail (WH_IS_CSV_SET (self) && wh_csv_set_has (self, file), NULL);

  if (self->zip)
    return read_entry (self, self->names[file], error);
  path = g_build_filename (self->path, self->names[file], NULL);
  folder_file = g_file_new_for_path (path);
  stream = g_file_read (folder_file, NULL, error);
  return stream != NULL ? wh_csv_reader_new_for_stream (G_INPUT_STREAM (stream)) : NULL;
}

/**
 * wh_csv_set_foreach_problem:
 *
 * Gives the problems of the set as a whole: missing, extra and doubled files.
 */
void
wh_csv_set_foreach_problem (WhCsvSet *self, WhCsvProblemFunc func, gpointer data)
{
  g_return_if_fail (WH_IS_CSV_SET (self));

  for (guint i = 0; i < self->problems->len; i++)
    {
      const Found *found = &g_array_index (self->problems, Found, i);
      WhCsvProblem problem = { .code = found->code, .file = found->file };

      func (&problem, data);
    }
}
