/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include <string.h>

#include "report/wh-report-private.h"

static void
append_cell (GString *csv, const char *text)
{
  if (strpbrk (text, ",\"\r\n") == NULL)
    {
      g_string_append (csv, text);
      return;
    }
  g_string_append_c (csv, '"');
  for (; *text != '\0'; text++)
    {
      if (*text == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *text);
    }
  g_string_append_c (csv, '"');
}

/* A table without labels begins with its first column. */
static void
append_header (GString *csv, const WhReportTableSpec *spec)
{
  if (spec->rows != NULL)
    append_cell (csv, spec->corner != NULL ? spec->corner : "");
  for (guint i = 0; i < spec->n_columns; i++)
    {
      if (i > 0 || spec->rows != NULL)
        g_string_append_c (csv, ',');
      append_cell (csv, spec->columns[i].label);
    }
  g_string_append (csv, "\r\n");
}

/**
 * wh_report_dup_csv:
 *
 * Returns: (transfer full): the table as the file that HUD's upload takes: a header, then a line for each row
 */
char *
wh_report_dup_csv (WhReport *self, guint table)
{
  const WhReportTableSpec *spec = wh_report_get_table (self, table);
  GString *csv = g_string_new (NULL);

  append_header (csv, spec);
  for (guint row = 0; row < wh_report_get_n_rows (self, table); row++)
    {
      if (spec->rows != NULL)
        append_cell (csv, wh_report_get_label (self, table, row));
      for (guint column = 0; column < spec->n_columns; column++)
        {
          g_autofree char *text = wh_report_dup_cell_text (self, table, row, column);

          if (column > 0 || spec->rows != NULL)
            g_string_append_c (csv, ',');
          append_cell (csv, text);
        }
      g_string_append (csv, "\r\n");
    }
  return g_string_free (csv, FALSE);
}
