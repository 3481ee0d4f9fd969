/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "paper/wh-paper.h"

G_BEGIN_DECLS

typedef enum
{
  WH_PAPER_ERROR_CANNOT_DRAW, /* no memory or no room for the file */
} WhPaperError;

#define WH_PAPER_ERROR (wh_paper_error_quark ())
GQuark wh_paper_error_quark (void);

/* Points. */
#define WH_PAPER_LETTER_WIDTH 612.0
#define WH_PAPER_LETTER_HEIGHT 792.0

/**
 * WhPaperPages:
 *
 * A paper laid out on pages of a size.  It never changes and may be drawn from any thread.
 */
typedef struct _WhPaperPages WhPaperPages;

WhPaperPages *wh_paper_pages_new (WhPaper *paper, double width, double height);
WhPaperPages *wh_paper_pages_ref (WhPaperPages *self);
void wh_paper_pages_unref (WhPaperPages *self);
guint wh_paper_pages_get_n (const WhPaperPages *self);
void wh_paper_pages_get_size (const WhPaperPages *self, double *width, double *height);
void wh_paper_pages_get_blocks (const WhPaperPages *self, guint page, guint *first, guint *n);
gboolean wh_paper_pages_fits (const WhPaperPages *self, guint page);
void wh_paper_pages_draw (const WhPaperPages *self, guint page, cairo_t *cr);
gboolean wh_paper_pages_write_pdf (const WhPaperPages *self, GOutputStream *stream, GCancellable *cancellable,
                                   GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPaperPages, wh_paper_pages_unref)

G_END_DECLS
