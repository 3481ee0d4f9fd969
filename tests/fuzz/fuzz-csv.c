/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any bytes: the reader ends, its cells are UTF-8, how the bytes arrive makes no difference, and what it read can be
 * written and read again. */
#include "exchange/wh-csv-reader.h"

#include <string.h>

#include "fuzz/fuzz.h"

#define LIMIT 600

typedef struct
{
  const char *text;
  gsize length, at, step;
} Input;

static gssize
read_input (gpointer data, void *buffer, gsize size, GError **error)
{
  Input *input = data;
  gsize n = MIN (MIN (size, input->step), input->length - input->at);

  memcpy (buffer, input->text + input->at, n);
  input->at += n;
  return (gssize) n;
}

/* The rows as our own writer writes them; @marked: with their flags and numbers in front. */
static GString *
written (const char *text, gsize length, gsize step, gsize limit, gboolean marked)
{
  Input input = { text, length, 0, step };
  g_autoptr (WhCsvReader) reader = wh_csv_reader_new (read_input, &input, NULL);
  GString *out = g_string_new ("\xef\xbb\xbf"); /* so that a mark which is text stays text */
  const WhCsvRow *row;

  wh_csv_reader_set_row_limit (reader, limit);
  while (wh_csv_reader_next (reader, &row, NULL) && row != NULL)
    {
      if (marked)
        g_string_append_printf (out, "%" G_GUINT64_FORMAT " %u %u ", row->number, row->flags, row->cell_flags);
      else if (row->n_cells == 0 || (row->n_cells == 1 && row->cells[0].length == 0))
        continue; /* would be no row when read again */
      for (guint i = 0; i < row->n_cells; i++)
        {
          if (!g_utf8_validate (row->cells[i].text, -1, NULL) || strlen (row->cells[i].text) != row->cells[i].length)
            g_error ("a cell is not text");
          g_string_append (out, i == 0 ? "" : ",");
          wh_csv_append_cell (out, row->cells[i].text);
        }
      g_string_append (out, "\r\n");
    }
  return out;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  GString *whole = written ((const char *) data, size, G_MAXSIZE, LIMIT, TRUE);
  GString *pieces = written ((const char *) data, size, 1 + size % 7, LIMIT, TRUE);
  GString *once = written ((const char *) data, size, G_MAXSIZE, LIMIT, FALSE);
  GString *twice = written (once->str, once->len, G_MAXSIZE, G_MAXSIZE, FALSE);

  if (!g_string_equal (whole, pieces))
    g_error ("the rows depend on how the bytes arrive");
  if (!g_string_equal (once, twice))
    g_error ("what was written reads otherwise");
  g_string_free (whole, TRUE);
  g_string_free (pieces, TRUE);
  g_string_free (once, TRUE);
  g_string_free (twice, TRUE);
  return 0;
}
