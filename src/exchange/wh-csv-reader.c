/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-exchange"

#include "exchange/wh-csv-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define CHUNK (64 * 1024)

/**
 * WhCsvReader:
 *
 * Reads comma-separated rows as RFC 4180 writes them and as HMIS vendors do: byte order mark, any mixture of line
 * ends, quotation marks that nobody doubled, zero bytes, text in Windows-1252.  Nothing is dropped in silence: what
 * the standard does not allow is flagged at its cell or row.
 *
 * A row is scanned once without touching the bytes, so that a quotation mark that is never closed costs its line and
 * not the rest of the file.  Then its cells are ended in place: no cell is copied unless its bytes are not UTF-8.
 */
struct _WhCsvReader
{
  WhCsvReadFunc read;
  gpointer data;
  GDestroyNotify destroy;

  char *buffer;
  gsize size;  /* of the buffer */
  gsize start; /* of the row */
  gsize end;   /* of what was read */
  gboolean at_end;
  gboolean begun;
  gsize limit;
  guint64 bytes;
  guint64 number;
  const char *scan_end; /* what scan() may look at: no more than the limit */
  gboolean scan_last;   /* the input ends there */
  gboolean scan_unclosed; /* a quotation mark was found that belongs to another row */
  guint64 unclosed_until; /* place in the input up to which an open quotation mark found no end */

  GArray *spans; /* of Span */
  GArray *cells; /* of WhCsvCell */
  GPtrArray *converted; /* of char*: texts that did not fit in place */
  WhCsvRow row;
};

typedef struct
{
  gsize start, end; /* from the row's start; without the quotes around it */
  gboolean quoted;
  gboolean has_quotes; /* quotation marks inside that must be looked at */
  gboolean plain;      /* ASCII without zero bytes */
} Span;

typedef enum
{
  SCAN_ROW,      /* the row is complete; scan_end is behind its line end */
  SCAN_MORE,     /* the buffer ends before the row */
  SCAN_UNCLOSED, /* the input ends inside quotes */
} Scan;

/* What the scan must stop for: outside quotes, and inside. */
enum
{
  STOP_OUTSIDE = 1,
  STOP_INSIDE = 2,
};
static guint8 stops[256];

G_DEFINE_QUARK (wh-exchange-error-quark, wh_exchange_error)

static void
fill_stops (void)
{
  static gsize done;

  if (!g_once_init_enter (&done))
    return;
  stops[','] = stops['\r'] = stops['\n'] = STOP_OUTSIDE;
  stops['"'] = STOP_OUTSIDE | STOP_INSIDE;
  stops[0] = STOP_OUTSIDE | STOP_INSIDE;
  for (guint c = 128; c < 256; c++)
    stops[c] = STOP_OUTSIDE | STOP_INSIDE;
  g_once_init_leave (&done, 1);
}

/**
 * wh_csv_reader_new:
 * @read: gives the bytes
 * @destroy: (nullable): called with @data when the reader is freed
 *
 * Returns: (transfer full): a reader at the first row
 */
WhCsvReader *
wh_csv_reader_new (WhCsvReadFunc read, gpointer data, GDestroyNotify destroy)
{
  WhCsvReader *self = g_new0 (WhCsvReader, 1);

  fill_stops ();
  self->read = read;
  self->data = data;
  self->destroy = destroy;
  self->size = 2 * CHUNK;
  self->buffer = g_malloc (self->size);
  self->limit = WH_CSV_ROW_LIMIT;
  self->spans = g_array_new (FALSE, FALSE, sizeof (Span));
  self->cells = g_array_new (FALSE, FALSE, sizeof (WhCsvCell));
  self->converted = g_ptr_array_new_with_free_func (g_free);
  return self;
}

static gssize
read_stream (gpointer data, void *buffer, gsize size, GError **error)
{
  return g_input_stream_read (data, buffer, size, NULL, error);
}

/**
 * wh_csv_reader_new_for_stream:
 *
 * Returns: (transfer full): a reader over @stream, which it holds
 */
WhCsvReader *
wh_csv_reader_new_for_stream (GInputStream *stream)
{
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);
  return wh_csv_reader_new (read_stream, g_object_ref (stream), g_object_unref);
}

/**
 * wh_csv_reader_free:
 */
void
wh_csv_reader_free (WhCsvReader *self)
{
  if (self->destroy != NULL)
    self->destroy (self->data);
  g_free (self->buffer);
  g_array_unref (self->spans);
  g_array_unref (self->cells);
  g_ptr_array_unref (self->converted);
  g_free (self);
}

/**
 * wh_csv_reader_set_row_limit:
 *
 * A longer row comes without cells and with %WH_CSV_ROW_TOO_LONG. The limit bounds the memory a reader takes.
 */
void
wh_csv_reader_set_row_limit (WhCsvReader *self, gsize bytes)
{
  self->limit = bytes;
}

/**
 * wh_csv_reader_get_bytes:
 *
 * Returns: how many bytes were taken from the input
 */
guint64
wh_csv_reader_get_bytes (WhCsvReader *self)
{
  return self->bytes;
}

/* Reads on behind what is there. One byte of room always stays, for the NUL of a last cell without line end. */
static gboolean
fill (WhCsvReader *self, GError **error)
{
  gssize got;

  if (self->start > 0)
    {
      memmove (self->buffer, self->buffer + self->start, self->end - self->start);
      self->end -= self->start;
      self->start = 0;
    }
  if (self->size - self->end < CHUNK + 1)
    {
      self->size *= 2;
      self->buffer = g_realloc (self->buffer, self->size);
    }
  got = self->read (self->data, self->buffer + self->end, CHUNK, error);
  if (got < 0)
    return FALSE;
  self->at_end = got == 0;
  self->end += (gsize) got;
  self->bytes += (guint64) got;
  return TRUE;
}

static gboolean
begin (WhCsvReader *self, GError **error)
{
  while (self->end < 3 && !self->at_end)
    if (!fill (self, error))
      return FALSE;
  if (self->end >= 2 && (memcmp (self->buffer, "\xff\xfe", 2) == 0 || memcmp (self->buffer, "\xfe\xff", 2) == 0))
    {
      g_set_error_literal (error, WH_EXCHANGE_ERROR, WH_EXCHANGE_ERROR_DAMAGED,
                           _("The file is written in UTF-16; HMIS CSV files are UTF-8."));
      return FALSE;
    }
  if (self->end >= 3 && memcmp (self->buffer, "\xef\xbb\xbf", 3) == 0)
    self->start = 3;
  self->begun = TRUE;
  return TRUE;
}

/* Whether the quotation mark before @at ends its cell: a separator, a line end or nothing follows, spaces apart. */
static gboolean
closes (const char *at, const char *end)
{
  while (at < end && *at == ' ')
    at++;
  return at == end || *at == ',' || *at == '\r' || *at == '\n';
}

/* Goes to the end of a quoted cell, which starts behind its quotation mark. NULL: the buffer ends before it, or a line
 * in it starts as only a new row does, with a quotation mark and text: then this one was never closed. */
static const char *
scan_quoted (WhCsvReader *self, const char *at, const char *row, Span *span)
{
  const char *end = self->scan_end;

  span->start = (gsize) (at - row);
  span->quoted = TRUE;
  for (;; at++)
    {
      while (at < end && (stops[(guint8) *at] & STOP_INSIDE) == 0)
        at++;
      if (at == end)
        return NULL;
      if (*at != '"')
        span->plain = FALSE;
      else if (at + 1 < end && at[1] == '"')
        {
          span->has_quotes = TRUE;
          at++;
        }
      else if (at + 1 == end && !self->scan_last)
        return NULL;
      else if (closes (at + 1, end))
        break;
      else if (at[-1] == '\n' || at[-1] == '\r')
        {
          self->scan_unclosed = TRUE;
          self->scan_end = at;
          return NULL;
        }
      else
        span->has_quotes = TRUE;
    }
  span->end = (gsize) (at - row);
  for (at++; at < end && *at == ' '; at++)
    ;
  return at == end && !self->scan_last ? NULL : at;
}

static const char *
scan_plain (const char *at, const char *end, const char *row, Span *span)
{
  span->start = (gsize) (at - row);
  for (;; at++)
    {
      while (at < end && (stops[(guint8) *at] & STOP_OUTSIDE) == 0)
        at++;
      if (at == end || *at == ',' || *at == '\n' || *at == '\r')
        break;
      if (*at == '"')
        span->has_quotes = TRUE;
      else
        span->plain = FALSE;
    }
  span->end = (gsize) (at - row);
  return at;
}

/* Finds the cells of the row at start, without changing a byte. @next: where the next row starts. */
static Scan
scan (WhCsvReader *self, gboolean quotes, gsize *next)
{
  gsize length = MIN (self->end - self->start, self->limit);
  const char *row = self->buffer + self->start, *end = row + length, *at = row;

  self->scan_end = end;
  self->scan_unclosed = FALSE;
  self->scan_last = self->at_end && length == self->end - self->start;
  g_array_set_size (self->spans, 0);
  for (;;)
    {
      Span span = { .plain = TRUE };
      gboolean quoted = quotes && at < end && *at == '"';

      at = quoted ? scan_quoted (self, at + 1, row, &span) : scan_plain (at, end, row, &span);
      if (at == NULL)
        return self->scan_last || self->scan_unclosed ? SCAN_UNCLOSED : SCAN_MORE;
      if (at == end && !self->scan_last)
        return SCAN_MORE;
      g_array_append_val (self->spans, span);
      if (at < end && *at == ',')
        {
          at++;
          continue;
        }
      break;
    }
  if (at < end && *at == '\r')
    {
      if (at + 1 == end && !self->scan_last)
        return SCAN_MORE;
      at += at + 1 < end && at[1] == '\n' ? 2 : 1;
    }
  else if (at < end)
    at++;
  *next = (gsize) (at - self->buffer);
  return SCAN_ROW;
}

/* Makes "" one quotation mark, in place. */
static void
join_quotes (WhCsvCell *cell, gboolean quoted)
{
  char *to = cell->text;

  for (const char *from = cell->text; from < cell->text + cell->length; from++)
    {
      *to++ = *from;
      if (*from != '"')
        continue;
      if (quoted && from + 1 < cell->text + cell->length && from[1] == '"')
        from++;
      else
        cell->flags |= WH_CSV_CELL_STRAY_QUOTE;
    }
  cell->length = (gsize) (to - cell->text);
}

static void
drop_zeros (WhCsvCell *cell)
{
  char *to = cell->text;

  if (memchr (cell->text, 0, cell->length) == NULL)
    return;
  for (gsize i = 0; i < cell->length; i++)
    if (cell->text[i] != '\0')
      *to++ = cell->text[i];
  cell->length = (gsize) (to - cell->text);
  cell->flags |= WH_CSV_CELL_NUL;
}

/* The 32 places where Windows-1252 is not Latin-1; five of them are not given out and stay what Latin-1 says. */
static const gunichar windows_1252[32] = {
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
};

static void
convert (WhCsvReader *self, WhCsvCell *cell)
{
  GString *text;

  if (g_utf8_validate_len (cell->text, cell->length, NULL))
    return;
  text = g_string_sized_new (cell->length * 2);
  for (gsize i = 0; i < cell->length; i++)
    {
      guint8 c = (guint8) cell->text[i];

      g_string_append_unichar (text, c >= 0x80 && c < 0xa0 ? windows_1252[c - 0x80] : c);
    }
  cell->length = text->len;
  cell->text = g_string_free (text, FALSE);
  cell->flags |= WH_CSV_CELL_NOT_UTF8;
  g_ptr_array_add (self->converted, cell->text);
}

static void
finish_cells (WhCsvReader *self)
{
  char *row = self->buffer + self->start;

  g_ptr_array_set_size (self->converted, 0);
  g_array_set_size (self->cells, self->spans->len);
  for (guint i = 0; i < self->spans->len; i++)
    {
      const Span *span = &g_array_index (self->spans, Span, i);
      WhCsvCell *cell = &g_array_index (self->cells, WhCsvCell, i);

      cell->text = row + span->start;
      cell->length = span->end - span->start;
      cell->flags = 0;
      if (span->has_quotes && !span->quoted && cell->length == 2 && cell->text[0] == '"' && cell->text[1] == '"')
        cell->length = 0; /* an empty cell in quotes, behind a quotation mark that was never closed */
      else if (span->has_quotes)
        join_quotes (cell, span->quoted);
      if (!span->plain)
        {
          drop_zeros (cell);
          convert (self, cell);
        }
      cell->text[cell->length] = '\0';
      self->row.cell_flags |= cell->flags;
    }
  self->row.cells = &g_array_index (self->cells, WhCsvCell, 0);
  self->row.n_cells = self->cells->len;
}

/* The row is too long: goes behind its next line end, reading as much as it takes. */
static gboolean
skip_line (WhCsvReader *self, GError **error)
{
  for (;;)
    {
      char *start = self->buffer + self->start;
      char *line_end = memchr (start, '\n', self->end - self->start);

      if (line_end != NULL)
        {
          self->start = (gsize) (line_end + 1 - self->buffer);
          return TRUE;
        }
      self->start = self->end;
      if (self->at_end)
        return TRUE;
      if (!fill (self, error))
        return FALSE;
    }
}

/* Reads until the row at start is complete or over the limit.  Where an open quotation mark has found no end, no
 * other can before that place, and trying again at every line would take hours in a file made for it. */
static gboolean
find_row (WhCsvReader *self, gsize *next, GError **error)
{
  guint64 place = self->bytes - (self->end - self->start);
  gboolean quotes = place >= self->unclosed_until;

  for (;;)
    {
      Scan found = scan (self, quotes, next);
      gboolean over = found == SCAN_MORE && self->end - self->start >= self->limit;

      if (found == SCAN_ROW)
        return TRUE;
      if (found == SCAN_UNCLOSED || (quotes && over))
        {
          quotes = FALSE;
          self->unclosed_until = place + (guint64) (self->scan_end - self->buffer - self->start);
          self->row.flags |= WH_CSV_ROW_UNCLOSED;
        }
      else if (over)
        {
          self->row.flags = WH_CSV_ROW_TOO_LONG;
          return skip_line (self, error);
        }
      else if (!fill (self, error))
        return FALSE;
    }
}

static gboolean
is_blank (WhCsvReader *self)
{
  const Span *span = &g_array_index (self->spans, Span, 0);

  return self->spans->len == 1 && span->start == span->end && !span->quoted;
}

/**
 * wh_csv_reader_next:
 * @row: (out) (nullable): the next row that is not empty; valid until the next call. %NULL at the end
 *
 * Returns: %FALSE with @error when the input fails or is no text at all (%WH_EXCHANGE_ERROR_DAMAGED)
 */
gboolean
wh_csv_reader_next (WhCsvReader *self, const WhCsvRow **row, GError **error)
{
  gsize next = 0;

  *row = NULL;
  if (!self->begun && !begin (self, error))
    return FALSE;
  for (;;)
    {
      if (self->start == self->end && !self->at_end && !fill (self, error))
        return FALSE;
      if (self->start == self->end && self->at_end)
        return TRUE;
      memset (&self->row, 0, sizeof self->row);
      if (!find_row (self, &next, error))
        return FALSE;
      self->row.number = ++self->number;
      if ((self->row.flags & WH_CSV_ROW_TOO_LONG) != 0)
        break;
      if (!is_blank (self))
        {
          finish_cells (self);
          self->start = next;
          break;
        }
      self->start = next;
    }
  *row = &self->row;
  return TRUE;
}

/**
 * wh_csv_append_cell:
 * @text: UTF-8
 *
 * Appends one cell as RFC 4180 writes it: in quotation marks only where it must be, none of them doubled for nothing.
 */
void
wh_csv_append_cell (GString *line, const char *text)
{
  if (strpbrk (text, ",\"\r\n") == NULL)
    {
      g_string_append (line, text);
      return;
    }
  g_string_append_c (line, '"');
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (line, '"');
      g_string_append_c (line, *c);
    }
  g_string_append_c (line, '"');
}
