/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-exchange"

#include "exchange/wh-sheet-writer.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

#define NARROWEST 10
#define WIDEST 48
#define HEADER_WIDEST 18 /* the words of a header stand below each other */
#define TAIL_SIZE 16

/**
 * WhSheetWriter:
 *
 * Writes a spreadsheet (Office Open XML) whole or not at all: beside its place, under a name of its own, until
 * wh_sheet_writer_put_in_place(). It knows cells, not reports. Only its owner may read the file. A text is never read
 * as a formula.
 */
struct _WhSheetWriter
{
  char *path, *part_path; /* part_path NULL: in place */
  lxw_workbook *book;     /* NULL: closed */
  lxw_worksheet *sheet;   /* that is being filled */
  lxw_format *formats[WH_N_SHEET_STYLES];
  GArray *widths;         /* of guint: the columns of the sheet, in characters */
  guint n_sheets;
};

static const char *const number_formats[WH_N_SHEET_STYLES] = {
  [WH_SHEET_COUNT] = "#,##0", [WH_SHEET_DECIMAL] = "#,##0.00", [WH_SHEET_PERCENT] = "0.00%",
  [WH_SHEET_MONEY] = "$#,##0.00",
};

static gboolean
set_error (const char *format, GError **error)
{
  int code = errno;
  g_autofree char *message = g_strdup_printf (format, g_strerror (code));

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (code), message);
  return FALSE;
}

static gboolean
check (lxw_error result, GError **error)
{
  if (result == LXW_NO_ERROR)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("The spreadsheet cannot be written (%s)."),
               lxw_strerror (result));
  return FALSE;
}

static void
make_formats (WhSheetWriter *self)
{
  for (guint i = 0; i < WH_N_SHEET_STYLES; i++)
    {
      lxw_format *format = self->formats[i] = workbook_add_format (self->book);

      format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
      if (number_formats[i] != NULL)
        format_set_num_format (format, number_formats[i]);
      if (i == WH_SHEET_TEXT || i == WH_SHEET_LABEL || i == WH_SHEET_HEADER)
        format_set_text_wrap (format);
      if (i == WH_SHEET_TITLE || i == WH_SHEET_HEADER || i == WH_SHEET_WARNING)
        format_set_bold (format);
    }
  format_set_font_size (self->formats[WH_SHEET_TITLE], 14);
  format_set_bottom (self->formats[WH_SHEET_HEADER], LXW_BORDER_THIN);
  format_set_bg_color (self->formats[WH_SHEET_HEADER], 0xEEEEEE);
  format_set_font_color (self->formats[WH_SHEET_WARNING], 0xC01C28);
  format_set_font_color (self->formats[WH_SHEET_LINK], 0x1A5FB4);
  format_set_underline (self->formats[WH_SHEET_LINK], LXW_UNDERLINE_SINGLE);
}

/**
 * wh_sheet_writer_new:
 * @path: of the spreadsheet; what is there stays until the new one takes its place
 *
 * Returns: (transfer full) (nullable): a writer, or %NULL with an error of the file system
 */
WhSheetWriter *
wh_sheet_writer_new (const char *path, GError **error)
{
  g_autofree char *part_path = g_strconcat (path, ".part", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  lxw_workbook_options options = { .tmpdir = folder }; /* what is in it stays on the disk that was chosen for it */
  int fd = g_open (part_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  WhSheetWriter *self;

  if (fd < 0)
    {
      set_error (_("The spreadsheet cannot be created (%s)."), error);
      return NULL;
    }
  close (fd);
  self = g_new0 (WhSheetWriter, 1);
  self->path = g_strdup (path);
  self->part_path = g_steal_pointer (&part_path);
  self->widths = g_array_new (FALSE, TRUE, sizeof (guint));
  self->book = workbook_new_opt (self->part_path, &options);
  make_formats (self);
  return self;
}

/**
 * wh_sheet_writer_free:
 *
 * What was not put in place is gone.
 */
void
wh_sheet_writer_free (WhSheetWriter *self)
{
  g_clear_pointer (&self->book, lxw_workbook_free);
  if (self->part_path != NULL)
    g_unlink (self->part_path);
  g_array_unref (self->widths);
  g_free (self->path);
  g_free (self->part_path);
  g_free (self);
}

static gboolean
end_sheet (WhSheetWriter *self, GError **error)
{
  for (guint i = 0; self->sheet != NULL && i < self->widths->len; i++)
    {
      double width = CLAMP (g_array_index (self->widths, guint, i) + 2, NARROWEST, WIDEST);

      if (!check (worksheet_set_column (self->sheet, (lxw_col_t) i, (lxw_col_t) i, width, NULL), error))
        return FALSE;
    }
  g_array_set_size (self->widths, 0);
  self->sheet = NULL;
  return TRUE;
}

/* In what stands above a printed page a lone "&" begins a command. */
static char *
page_header (const char *title)
{
  GString *header = g_string_new ("&L");

  for (; *title != '\0'; title++)
    {
      if (*title == '&')
        g_string_append_c (header, '&');
      g_string_append_c (header, *title);
    }
  return g_string_free (header, FALSE);
}

/**
 * wh_sheet_writer_begin:
 * @name: of the sheet: at most 31 characters, none twice
 * @title: stands above each page when it is printed
 * @n_rows: how many rows from the top stay in sight, and stand on each page
 * @n_columns: the same of the columns from the left
 */
gboolean
wh_sheet_writer_begin (WhSheetWriter *self, const char *name, const char *title, guint n_rows, guint n_columns,
                       GError **error)
{
  g_autofree char *header = page_header (title);

  if (!end_sheet (self, error) || !check (workbook_validate_sheet_name (self->book, name), error))
    return FALSE;
  self->sheet = workbook_add_worksheet (self->book, name);
  if (self->sheet == NULL)
    return check (LXW_ERROR_MEMORY_MALLOC_FAILED, error);
  self->n_sheets++;
  worksheet_set_landscape (self->sheet);
  worksheet_fit_to_pages (self->sheet, 1, 0);
  worksheet_freeze_panes (self->sheet, n_rows, (lxw_col_t) n_columns);
  if (n_rows > 0 && !check (worksheet_repeat_rows (self->sheet, 0, n_rows - 1), error))
    return FALSE;
  return check (worksheet_set_header (self->sheet, header), error)
         && check (worksheet_set_footer (self->sheet, "&C&P / &N"), error);
}

static guint
widest_line (const char *text)
{
  guint widest = 0;

  for (const char *end; *text != '\0'; text = *end == '\n' ? end + 1 : end)
    {
      end = strchrnul (text, '\n');
      widest = MAX (widest, (guint) g_utf8_strlen (text, end - text));
    }
  return widest;
}

static void
make_room (WhSheetWriter *self, guint column, WhSheetStyle style, const char *text)
{
  guint width = widest_line (text);

  if (style == WH_SHEET_TITLE || style == WH_SHEET_NOTE)
    return;
  if (style == WH_SHEET_HEADER)
    width = MIN (width, HEADER_WIDEST);
  if (column >= self->widths->len)
    g_array_set_size (self->widths, column + 1);
  g_array_index (self->widths, guint, column) = MAX (width, g_array_index (self->widths, guint, column));
}

/**
 * wh_sheet_writer_put_text:
 * @row: from 0
 * @column: from 0
 * @text: UTF-8, at most 32767 characters
 */
gboolean
wh_sheet_writer_put_text (WhSheetWriter *self, guint row, guint column, WhSheetStyle style, const char *text,
                          GError **error)
{
  make_room (self, column, style, text);
  if (*text == '\0')
    return check (worksheet_write_blank (self->sheet, row, (lxw_col_t) column, self->formats[style]), error);
  return check (worksheet_write_string (self->sheet, row, (lxw_col_t) column, text, self->formats[style]), error);
}

/**
 * wh_sheet_writer_put_number:
 * @row: from 0
 * @column: from 0
 */
gboolean
wh_sheet_writer_put_number (WhSheetWriter *self, guint row, guint column, WhSheetStyle style, double number,
                            GError **error)
{
  return check (worksheet_write_number (self->sheet, row, (lxw_col_t) column, number, self->formats[style]), error);
}

/**
 * wh_sheet_writer_put_link:
 * @sheet: name of another sheet, which the cell shows and leads to
 */
gboolean
wh_sheet_writer_put_link (WhSheetWriter *self, guint row, guint column, const char *sheet, GError **error)
{
  g_autofree char *url = g_strdup_printf ("internal:'%s'!A1", sheet);

  make_room (self, column, WH_SHEET_LINK, sheet);
  return check (worksheet_write_url_opt (self->sheet, row, (lxw_col_t) column, url, self->formats[WH_SHEET_LINK], sheet,
                                         NULL), error);
}

static gboolean
set_incomplete (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("The spreadsheet is not complete: is the disk full?"));
  return FALSE;
}

/* Whether the last bytes of an entry are those of a complete document. */
static gboolean
ends_as_it_should (struct archive *archive, const char *name)
{
  const char *end = g_str_has_prefix (name, "xl/worksheets/sheet") ? "</worksheet>"
                    : strcmp (name, "xl/sharedStrings.xml") == 0   ? "</sst>"
                                                                   : ">";
  g_autoptr (GString) tail = g_string_new (NULL);
  char buffer[4096];
  la_ssize_t length;

  while ((length = archive_read_data (archive, buffer, sizeof buffer)) > 0)
    {
      g_string_append_len (tail, buffer, length);
      g_string_erase (tail, 0, MAX ((gssize) tail->len - TAIL_SIZE, 0));
    }
  return length == 0 && g_str_has_suffix (g_strchomp (tail->str), end);
}

/* The library keeps sheets in files of their own and does not look whether these could be written: so we read. */
static gboolean
check_whole (WhSheetWriter *self, GError **error)
{
  struct archive *archive = archive_read_new ();
  struct archive_entry *entry;
  guint n_sheets = 0;
  gboolean whole = archive_read_support_format_zip (archive) == ARCHIVE_OK
                   && archive_read_open_filename (archive, self->part_path, 65536) == ARCHIVE_OK;
  int result = ARCHIVE_EOF;

  while (whole && (result = archive_read_next_header (archive, &entry)) == ARCHIVE_OK)
    {
      const char *name = archive_entry_pathname (entry);

      n_sheets += g_str_has_prefix (name, "xl/worksheets/sheet");
      whole = ends_as_it_should (archive, name);
    }
  archive_read_free (archive);
  return (whole && result == ARCHIVE_EOF && n_sheets == self->n_sheets) || set_incomplete (error);
}

static gboolean
flush (WhSheetWriter *self, GError **error)
{
  int fd = g_open (self->part_path, O_RDONLY | O_CLOEXEC, 0);
  gboolean flushed = fd >= 0 && fsync (fd) == 0;

  if (!flushed)
    set_error (_("The spreadsheet cannot be written (%s)."), error);
  if (fd >= 0)
    close (fd);
  return flushed;
}

/* The library prints numbers as the locale does, where the format knows the decimal point only. */
static lxw_error
close_book (lxw_workbook *book)
{
  locale_t point = newlocale (LC_NUMERIC_MASK, "C", duplocale (LC_GLOBAL_LOCALE));
  locale_t before = uselocale (point);
  lxw_error result = workbook_close (book);

  uselocale (before);
  freelocale (point);
  return result;
}

/**
 * wh_sheet_writer_close:
 *
 * Completes the spreadsheet beside its place: what can fail for want of room has then happened.
 */
gboolean
wh_sheet_writer_close (WhSheetWriter *self, GError **error)
{
  return end_sheet (self, error) && check (close_book (g_steal_pointer (&self->book)), error)
         && check_whole (self, error) && flush (self, error);
}

/**
 * wh_sheet_writer_put_in_place:
 *
 * Gives the closed spreadsheet its name; what had that name is gone.
 */
gboolean
wh_sheet_writer_put_in_place (WhSheetWriter *self, GError **error)
{
  g_return_val_if_fail (self->book == NULL && self->part_path != NULL, FALSE);

  if (g_rename (self->part_path, self->path) != 0)
    return set_error (_("The spreadsheet cannot be put in place (%s)."), error);
  g_clear_pointer (&self->part_path, g_free);
  return TRUE;
}
