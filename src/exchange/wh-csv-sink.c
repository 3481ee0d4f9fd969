/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-exchange"

#include "exchange/wh-csv-sink.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/wh-csv-reader.h"
#include "exchange/wh-zip-writer.h"

#define FLUSH_AT (256 * 1024)

/**
 * WhCsvSink:
 *
 * Writes records as an HMIS CSV set: a zip with all 24 files at its top, each with the standard's columns in the
 * standard's order, even when it has no rows.  Lines end with CR LF, as RFC 4180 says and HUD's sample export does.
 * Records that are one row of a file must come one after another, as every source gives them.  The same records give
 * the same bytes.
 *
 * Export.csv holds the one row given at the start: export rows of a source describe other packages and are passed
 * over.  Of our own kinds, which HUD's files have no place for, those of data/spec/beside.csv make files of the same
 * shape beside the 24, each where it has rows, unless wh_csv_sink_set_hud_only() says that there shall be none.
 */
struct _WhCsvSink
{
  GObject parent_instance;

  char *path;
  WhRecord *export_row;
  WhZipWriter *zip; /* NULL: not begun, or finished */

  int file;         /* that is being written; -1: none yet */
  GString *text;    /* lines not yet handed on */
  char *key;        /* of the line that is being put together; NULL: none */
  guint last_part;  /* index of the last kind that is in it */
  GPtrArray *cells; /* of GString */
  GString *buffer;
  guint64 rows;
  gboolean hud_only;
};

static void wh_csv_sink_row_sink_init (WhRowSinkInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhCsvSink, wh_csv_sink, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SINK, wh_csv_sink_row_sink_init))

static void
wh_csv_sink_finalize (GObject *object)
{
  WhCsvSink *self = WH_CSV_SINK (object);

  g_clear_pointer (&self->zip, wh_zip_writer_free);
  g_clear_pointer (&self->path, g_free);
  g_clear_object (&self->export_row);
  g_string_free (self->text, TRUE);
  g_string_free (self->buffer, TRUE);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->cells, g_ptr_array_unref);
  G_OBJECT_CLASS (wh_csv_sink_parent_class)->finalize (object);
}

static void
wh_csv_sink_class_init (WhCsvSinkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_csv_sink_finalize;
}

static void
free_cell (gpointer data)
{
  g_string_free (data, TRUE);
}

static void
wh_csv_sink_init (WhCsvSink *self)
{
  self->file = -1;
  self->text = g_string_sized_new (FLUSH_AT + 4096);
  self->buffer = g_string_new (NULL);
  self->cells = g_ptr_array_new_with_free_func (free_cell);
}

static gboolean
hand_on (WhCsvSink *self, GError **error)
{
  if (!wh_zip_writer_write (self->zip, self->text->str, self->text->len, error))
    return FALSE;
  g_string_truncate (self->text, 0);
  return TRUE;
}

static void
end_line (GString *text)
{
  g_string_append (text, "\r\n");
}

static gboolean
begin_file (WhCsvSink *self, guint id, GError **error)
{
  const WhFile *file = &wh_files[id];
  g_autofree char *name = g_strconcat (file->name, ".csv", NULL);

  if (!hand_on (self, error) || !wh_zip_writer_begin (self->zip, name, error))
    return FALSE;
  self->file = (int) id;
  for (guint i = 0; i < file->n_columns; i++)
    {
      if (i > 0)
        g_string_append_c (self->text, ',');
      g_string_append (self->text, file->columns[i].name);
    }
  end_line (self->text);
  while (self->cells->len < file->n_columns)
    g_ptr_array_add (self->cells, g_string_new (NULL));
  return TRUE;
}

static gboolean
write_line (WhCsvSink *self, GError **error)
{
  const WhFile *file;

  if (self->key == NULL)
    return TRUE;
  file = &wh_files[self->file];
  g_clear_pointer (&self->key, g_free);
  self->rows++;
  for (guint i = 0; i < file->n_columns; i++)
    {
      GString *cell = self->cells->pdata[i];

      if (i > 0)
        g_string_append_c (self->text, ',');
      wh_csv_append_cell (self->text, cell->str);
      g_string_truncate (cell, 0);
    }
  end_line (self->text);
  return self->text->len < FLUSH_AT || hand_on (self, error);
}

static gboolean
go_to_file (WhCsvSink *self, guint id, GError **error)
{
  if ((int) id == self->file)
    return TRUE;
  if ((int) id < self->file)
    {
      g_set_error (error, WH_EXCHANGE_ERROR, WH_EXCHANGE_ERROR_ORDER, _("A row of %s came after its file was closed."),
                   wh_files[id].name);
      return FALSE;
    }
  if (!write_line (self, error))
    return FALSE;
  while (self->file < (int) MIN (id, WH_N_FILES - 1))
    if (!begin_file (self, (guint) (self->file + 1), error))
      return FALSE;
  /* A file of our own stands there only when it says something. */
  return self->file == (int) id || begin_file (self, id, error);
}

static void
put_cell (WhCsvSink *self, guint column, const char *text)
{
  g_string_assign (self->cells->pdata[column], text);
}

/* Writes the columns that the record's kind has. What it has not waits for another kind of the row, or in ext. */
static void
put_record (WhCsvSink *self, WhRecord *record, guint part, gboolean first)
{
  const WhFile *file = &wh_files[self->file];
  char hex[WH_ID_HEX_SIZE];

  for (guint i = 0; i < file->n_columns; i++)
    {
      int slot = wh_file_slot (file, part, i);
      const char *text = NULL;

      if (file->columns[i].role == WH_CELL_KEY)
        text = self->key;
      else if (file->columns[i].role == WH_CELL_EXPORT)
        text = wh_record_export_id (self->export_row, hex);
      else if (slot < 0)
        text = wh_record_get_ext (record, file->columns[i].name);
      else if (first || wh_file_slot (file, 0, i) < 0)
        text = wh_record_get_cell (record, (guint) slot, self->buffer);
      if (text != NULL)
        put_cell (self, i, text);
    }
}

static int
part_of (const WhFile *file, WhKindId kind)
{
  for (guint k = 0; k < file->n_kinds; k++)
    if (file->kinds[k] == kind)
      return (int) k;
  return -1;
}

static gboolean
take_record (WhCsvSink *self, const WhFile *file, WhRecord *record, GError **error)
{
  const WhKind *kind = wh_record_get_kind (record);
  guint part = (guint) part_of (file, kind->id);
  char hex[WH_ID_HEX_SIZE];
  const char *key = wh_record_export_id (record, hex);
  gboolean joins;

  if (!go_to_file (self, file->id, error))
    return FALSE;
  joins = self->key != NULL && kind->discriminator < 0 && part > self->last_part && strcmp (self->key, key) == 0;
  if (!joins)
    {
      if (!write_line (self, error))
        return FALSE;
      self->key = g_strdup (key);
    }
  self->last_part = part;
  put_record (self, record, part, !joins);
  return TRUE;
}

static gboolean
wh_csv_sink_begin (WhRowSink *sink, GError **error)
{
  WhCsvSink *self = WH_CSV_SINK (sink);

  self->zip = wh_zip_writer_new (self->path, error);
  return self->zip != NULL && take_record (self, &wh_files[WH_FILE_EXPORT], self->export_row, error);
}

static gboolean
wh_csv_sink_take (WhRowSink *sink, WhRecord *record, GError **error)
{
  WhCsvSink *self = WH_CSV_SINK (sink);
  const WhKind *kind = wh_record_get_kind (record);
  const WhFile *file = kind->file != NULL || self->hud_only ? kind->file : kind->beside;

  if (file == NULL || kind->id == WH_KIND_EXPORT)
    return TRUE;
  return take_record (self, file, record, error);
}

static gboolean
close_zip (WhCsvSink *self, GError **error)
{
  return write_line (self, error) && (self->file >= WH_N_FILES || go_to_file (self, WH_N_FILES - 1, error))
         && hand_on (self, error)
         && wh_zip_writer_close (self->zip, error) && wh_zip_writer_put_in_place (self->zip, error);
}

static gboolean
wh_csv_sink_finish (WhRowSink *sink, gboolean complete, GError **error)
{
  WhCsvSink *self = WH_CSV_SINK (sink);
  gboolean closed = complete && close_zip (self, error);

  g_clear_pointer (&self->zip, wh_zip_writer_free);
  return closed || !complete;
}

static void
wh_csv_sink_row_sink_init (WhRowSinkInterface *iface)
{
  iface->begin = wh_csv_sink_begin;
  iface->take = wh_csv_sink_take;
  iface->finish = wh_csv_sink_finish;
}

/**
 * wh_csv_sink_new:
 * @path: of the zip; nothing is there until the set is complete. Only its owner may read it
 * @export_row: the row of Export.csv; its export id is the ExportID of every row
 *
 * Returns: (transfer full): a sink; its errors are those of the file system and %WH_EXCHANGE_ERROR_ORDER
 */
WhCsvSink *
wh_csv_sink_new (const char *path, WhRecord *export_row)
{
  WhCsvSink *self;

  g_return_val_if_fail (path != NULL && wh_record_is (export_row, WH_KIND_EXPORT), NULL);

  self = g_object_new (WH_TYPE_CSV_SINK, NULL);
  self->path = g_strdup (path);
  self->export_row = g_object_ref (export_row);
  return self;
}

/**
 * wh_csv_sink_set_hud_only:
 * @hud_only: whether the set has HUD's 24 files and no other, for a receiver that refuses what it does not know
 */
void
wh_csv_sink_set_hud_only (WhCsvSink *self, gboolean hud_only)
{
  g_return_if_fail (WH_IS_CSV_SINK (self));
  self->hud_only = hud_only;
}

/**
 * wh_csv_sink_get_rows:
 *
 * Returns: how many lines the set has so far, headers apart
 */
guint64
wh_csv_sink_get_rows (WhCsvSink *self)
{
  g_return_val_if_fail (WH_IS_CSV_SINK (self), 0);
  return self->rows;
}
