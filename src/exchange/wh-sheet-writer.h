/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* How a cell looks; what it holds is a text or a number all the same. */
typedef enum
{
  WH_SHEET_TEXT,
  WH_SHEET_TITLE,   /* as wide as it needs, over the columns beside it */
  WH_SHEET_NOTE,    /* a sentence: the same */
  WH_SHEET_HEADER,
  WH_SHEET_LABEL,
  WH_SHEET_WARNING,
  WH_SHEET_LINK,
  WH_SHEET_COUNT,   /* 1,234 */
  WH_SHEET_DECIMAL, /* 1,234.50 */
  WH_SHEET_PERCENT, /* 0.125 shows as 12.50% */
  WH_SHEET_MONEY,   /* dollars */
  WH_N_SHEET_STYLES,
} WhSheetStyle;

typedef struct _WhSheetWriter WhSheetWriter;

WhSheetWriter *wh_sheet_writer_new (const char *path, GError **error);
void wh_sheet_writer_free (WhSheetWriter *self);
gboolean wh_sheet_writer_begin (WhSheetWriter *self, const char *name, const char *title, guint n_rows,
                                guint n_columns, GError **error);
gboolean wh_sheet_writer_put_text (WhSheetWriter *self, guint row, guint column, WhSheetStyle style, const char *text,
                                   GError **error);
gboolean wh_sheet_writer_put_number (WhSheetWriter *self, guint row, guint column, WhSheetStyle style, double number,
                                     GError **error);
gboolean wh_sheet_writer_put_link (WhSheetWriter *self, guint row, guint column, const char *sheet, GError **error);
gboolean wh_sheet_writer_close (WhSheetWriter *self, GError **error);
gboolean wh_sheet_writer_put_in_place (WhSheetWriter *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhSheetWriter, wh_sheet_writer_free)

G_END_DECLS
