/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/wh-csv-reader.h"

#include <string.h>

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

/* All rows on one line: cells between | |, flags of cells behind them, rows end with /. */
static char *
shown (const char *text, gssize length, gsize step, gsize limit)
{
  Input input = { text, length < 0 ? strlen (text) : (gsize) length, 0, step };
  g_autoptr (WhCsvReader) reader = wh_csv_reader_new (read_input, &input, NULL);
  GString *out = g_string_new (NULL);
  const WhCsvRow *row;

  wh_csv_reader_set_row_limit (reader, limit);
  while (wh_csv_reader_next (reader, &row, NULL) && row != NULL)
    {
      g_string_append_printf (out, "%" G_GUINT64_FORMAT, row->number);
      if (row->flags)
        g_string_append_printf (out, "!%u", row->flags);
      for (guint i = 0; i < row->n_cells; i++)
        {
          g_assert_cmpuint (strlen (row->cells[i].text), ==, row->cells[i].length);
          g_assert_true (g_utf8_validate (row->cells[i].text, -1, NULL));
          g_string_append_printf (out, "|%s", row->cells[i].text);
          if (row->cells[i].flags)
            g_string_append_printf (out, "^%u", row->cells[i].flags);
        }
      g_string_append_c (out, '/');
    }
  return g_string_free (out, FALSE);
}

static void
check (const char *text, gssize length, const char *expected)
{
  for (gsize step = 1; step < 9; step++)
    {
      g_autofree char *got = shown (text, length, step, WH_CSV_ROW_LIMIT);

      g_assert_cmpstr (got, ==, expected);
    }
}

static void
test_reads_what_the_standard_writes (void)
{
  check ("a,b\nc,d\n", -1, "1|a|b/2|c|d/");
  check ("a,b\r\nc,", -1, "1|a|b/2|c|/");
  check ("\"a,b\",\"c\nd\",\"say \"\"hi\"\"\"\r\n\"\",x\n", -1, "1|a,b|c\nd|say \"hi\"/2||x/");
  check ("", -1, "");
  check ("\n\r\n", -1, "");
}

static void
test_takes_what_vendors_write (void)
{
  check ("\xef\xbb\xbfid,b\n1,2", -1, "1|id|b/2|1|2/");
  check ("a\rb\r\nc\n\nd\r", -1, "1|a/2|b/3|c/5|d/");
  check ("a b\"c,d\n", -1, "1|a b\"c^1|d/");
  check ("\"he said \"hi\" there\",2\n", -1, "1|he said \"hi\" there^1|2/");
  check ("\"a\" ,b\n", -1, "1|a|b/");
  check ("a\0b,c\n", 6, "1|ab^2|c/");
  check ("Jos\xe9,\x80 5\nJos\xc3\xa9\n", -1, "1|Jos\xc3\xa9^4|\xe2\x82\xac 5^4/2|Jos\xc3\xa9/");
}

static void
test_an_open_quotation_mark_costs_its_line_only (void)
{
  check ("a,b\n\"open,1\nx,y\n\"q\",\"\"\n", -1, "1|a|b/2!1|\"open^1|1/3|x|y/4|q|/");
  check ("1,\"x\n2,y\n", -1, "1!1|1|\"x^1/2|2|y/");
}

static void
test_a_row_over_the_limit_is_passed_over (void)
{
  const char *text = "a,b\nxxxxxxxxxxxxxxxxxxxxxxxxx\n\"yyyyyyyyyyyyyy\nzzzzzzzzzzzzz\"\nc,d\n";

  for (gsize step = 1; step < 70; step++)
    {
      g_autofree char *got = shown (text, -1, step, 20);

      g_assert_cmpstr (got, ==, "1|a|b/2!2/3!1|\"yyyyyyyyyyyyyy^1/4|zzzzzzzzzzzzz\"^1/5|c|d/");
    }
}

static void
test_utf16_is_refused (void)
{
  Input input = { "\xff\xfe" "a\0", 4, 0, 4 };
  g_autoptr (WhCsvReader) reader = wh_csv_reader_new (read_input, &input, NULL);
  g_autoptr (GError) error = NULL;
  const WhCsvRow *row;

  g_assert_false (wh_csv_reader_next (reader, &row, &error));
  g_assert_error (error, WH_EXCHANGE_ERROR, WH_EXCHANGE_ERROR_DAMAGED);
}

static void
random_cell (GRand *rand, GString *cell)
{
  static const char *const pieces[] = {
    "a", "Zo\xc3\xab", ",", "\"", "\"\"", "\n", "\r", "\r\n", " ", "0", "\xe2\x82\xac",
  };

  g_string_truncate (cell, 0);
  for (int n = g_rand_int_range (rand, 0, 7); n > 0; n--)
    g_string_append (cell, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
}

static void
test_written_cells_come_back (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) cell = g_string_new (NULL);
  g_autoptr (GPtrArray) wanted = g_ptr_array_new_with_free_func (g_free);
  guint at = 0;

  for (int row = 0; row < 2000; row++)
    {
      g_string_append (text, "key,");
      for (int i = 0; i < 4; i++)
        {
          random_cell (rand, cell);
          g_ptr_array_add (wanted, g_strdup (cell->str));
          wh_csv_append_cell (text, cell->str);
          g_string_append (text, i < 3 ? "," : "\r\n");
        }
    }
  for (gsize step = 3; step < 100000; step *= 13)
    {
      Input input = { text->str, text->len, 0, step };
      g_autoptr (WhCsvReader) reader = wh_csv_reader_new (read_input, &input, NULL);
      const WhCsvRow *row;

      for (at = 0; wh_csv_reader_next (reader, &row, NULL) && row != NULL; at += 4)
        {
          g_assert_cmpuint (row->n_cells, ==, 5);
          for (guint i = 0; i < 4; i++)
            g_assert_cmpstr (row->cells[i + 1].text, ==, wanted->pdata[at + i]);
        }
      g_assert_cmpuint (at, ==, wanted->len);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/csv-reader/standard", test_reads_what_the_standard_writes);
  g_test_add_func ("/exchange/csv-reader/vendors", test_takes_what_vendors_write);
  g_test_add_func ("/exchange/csv-reader/open-quote", test_an_open_quotation_mark_costs_its_line_only);
  g_test_add_func ("/exchange/csv-reader/limit", test_a_row_over_the_limit_is_passed_over);
  g_test_add_func ("/exchange/csv-reader/utf16", test_utf16_is_refused);
  g_test_add_func ("/exchange/csv-reader/round-trip", test_written_cells_come_back);
  return g_test_run ();
}
