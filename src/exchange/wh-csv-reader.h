/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  WH_EXCHANGE_ERROR_NOT_A_SET, /* the caller chose another file: choose again */
  WH_EXCHANGE_ERROR_UNSAFE,    /* the file could do harm: do not try again */
  WH_EXCHANGE_ERROR_DAMAGED,   /* the file is broken: ask its maker for another */
  WH_EXCHANGE_ERROR_ORDER,     /* rows came in an order that a set of files cannot take */
} WhExchangeError;

#define WH_EXCHANGE_ERROR (wh_exchange_error_quark ())
GQuark wh_exchange_error_quark (void);

typedef enum
{
  WH_CSV_CELL_STRAY_QUOTE = 1 << 0, /* a quotation mark that is not doubled */
  WH_CSV_CELL_NUL = 1 << 1,         /* zero bytes, now gone */
  WH_CSV_CELL_NOT_UTF8 = 1 << 2,    /* now read as Windows-1252 */
} WhCsvCellFlags;

typedef enum
{
  WH_CSV_ROW_UNCLOSED = 1 << 0, /* a quotation mark opened in it is never closed: only its first line is here */
  WH_CSV_ROW_TOO_LONG = 1 << 1, /* longer than the limit: it has no cells */
} WhCsvRowFlags;

typedef struct
{
  char *text; /* UTF-8, ended by NUL */
  gsize length;
  guint flags; /* WhCsvCellFlags */
} WhCsvCell;

typedef struct
{
  WhCsvCell *cells;
  guint n_cells;
  guint64 number; /* as a spreadsheet numbers rows: the first is 1, empty ones count */
  guint flags;    /* WhCsvRowFlags */
  guint cell_flags; /* of all cells together */
} WhCsvRow;

/* Gives up to @size bytes. Returns how many, 0 at the end, -1 with @error. */
typedef gssize (*WhCsvReadFunc) (gpointer data, void *buffer, gsize size, GError **error);

#define WH_CSV_ROW_LIMIT (1024 * 1024)

typedef struct _WhCsvReader WhCsvReader;

WhCsvReader *wh_csv_reader_new (WhCsvReadFunc read, gpointer data, GDestroyNotify destroy);
WhCsvReader *wh_csv_reader_new_for_stream (GInputStream *stream);
void wh_csv_reader_free (WhCsvReader *self);
void wh_csv_reader_set_row_limit (WhCsvReader *self, gsize bytes);
gboolean wh_csv_reader_next (WhCsvReader *self, const WhCsvRow **row, GError **error);
guint64 wh_csv_reader_get_bytes (WhCsvReader *self);
void wh_csv_append_cell (GString *line, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhCsvReader, wh_csv_reader_free)

G_END_DECLS
