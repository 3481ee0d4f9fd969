/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-paper"

#include "paper/wh-paper-pages.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#define MARGIN 43
#define HEAD 34  /* below the margin, before what the page says */
#define FOOT 38
#define WATERMARK_GREY 0.88
#define STANDARD "FY2026"

typedef struct
{
  guint first, n;
  int sheet;     /* the block that says whose page it is; -1: none */
  int header;    /* of a table that goes on from the page before; -1: none does */
  double height; /* of what stands on it */
} Page;

struct _WhPaperPages
{
  gatomicrefcount refs;
  WhPaper *paper;
  double width, height;
  GArray *pages; /* of Page */
};

G_DEFINE_QUARK (wh-paper-error-quark, wh_paper_error)

static double
room (const WhPaperPages *self)
{
  return self->height - 2 * MARGIN - HEAD - FOOT;
}

static double
text_width (const WhPaperPages *self)
{
  return self->width - 2 * MARGIN;
}

/* How many blocks have to stand together from here: headings and what follows them. */
static guint
together (const WhPaperPages *self, guint index)
{
  guint n = wh_paper_get_n_blocks (self->paper), count = 1;

  while (index + count < n && wh_paper_block_keeps_next (wh_paper_get_block (self->paper, index + count - 1))
         && wh_paper_get_block (self->paper, index + count)->kind != WH_PAPER_SHEET)
    count++;
  return count;
}

/* The header of the table that the blocks belong to; -1: they end no table. */
static int
header_of (const WhPaperPages *self, guint first, guint count, int before)
{
  for (guint i = first + count; i > first; i--)
    if (wh_paper_get_block (self->paper, i - 1)->kind == WH_PAPER_HEADER)
      return (int) i - 1;
  return wh_paper_get_block (self->paper, first)->kind == WH_PAPER_ROW ? before : -1;
}

static void
lay_out (WhPaperPages *self, WhPaperPen *pen)
{
  guint n = wh_paper_get_n_blocks (self->paper);
  Page page = { 0, 0, -1, -1, 0 };
  int header = -1;

  for (guint i = 0; i < n;)
    {
      const WhPaperBlock *block = wh_paper_get_block (self->paper, i);
      gboolean sheet = block->kind == WH_PAPER_SHEET && !block->below;
      guint count = together (self, i);
      double height = 0;

      for (guint k = 0; k < count; k++)
        height += wh_paper_block_draw (wh_paper_get_block (self->paper, i + k), pen, 0, 0, text_width (self));
      if (page.n > 0 && (sheet || page.height + height > room (self)))
        {
          g_array_append_val (self->pages, page);
          page = (Page) { i, 0, page.sheet, block->kind == WH_PAPER_ROW ? header : -1, 0 };
          if (page.header >= 0)
            page.height = wh_paper_block_draw (wh_paper_get_block (self->paper, (guint) page.header), pen, 0, 0,
                                               text_width (self));
        }
      if (block->kind == WH_PAPER_SHEET)
        page.sheet = (int) i;
      header = header_of (self, i, count, header);
      page.n += count;
      page.height += height;
      i += count;
    }
  g_array_append_val (self->pages, page);
}

/**
 * wh_paper_pages_new:
 * @width: of a page, points
 *
 * Returns: (transfer full): the paper on as many pages as it needs
 */
WhPaperPages *
wh_paper_pages_new (WhPaper *paper, double width, double height)
{
  WhPaperPages *self = g_new0 (WhPaperPages, 1);
  WhPaperPen pen;

  g_atomic_ref_count_init (&self->refs);
  self->paper = g_object_ref (paper);
  self->width = width;
  self->height = height;
  self->pages = g_array_new (FALSE, FALSE, sizeof (Page));
  wh_paper_pen_init (&pen, NULL);
  lay_out (self, &pen);
  wh_paper_pen_clear (&pen);
  return self;
}

/**
 * wh_paper_pages_ref:
 */
WhPaperPages *
wh_paper_pages_ref (WhPaperPages *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * wh_paper_pages_unref:
 */
void
wh_paper_pages_unref (WhPaperPages *self)
{
  if (self == NULL || !g_atomic_ref_count_dec (&self->refs))
    return;
  g_object_unref (self->paper);
  g_array_unref (self->pages);
  g_free (self);
}

/**
 * wh_paper_pages_get_n:
 */
guint
wh_paper_pages_get_n (const WhPaperPages *self)
{
  return self->pages->len;
}

/**
 * wh_paper_pages_get_size:
 * @width: (out): points
 * @height: (out):
 */
void
wh_paper_pages_get_size (const WhPaperPages *self, double *width, double *height)
{
  *width = self->width;
  *height = self->height;
}

/**
 * wh_paper_pages_get_blocks:
 *
 * Says which pieces of the paper stand on the page.
 */
void
wh_paper_pages_get_blocks (const WhPaperPages *self, guint page, guint *first, guint *n)
{
  g_return_if_fail (page < self->pages->len);

  *first = g_array_index (self->pages, Page, page).first;
  *n = g_array_index (self->pages, Page, page).n;
}

/**
 * wh_paper_pages_fits:
 *
 * Returns: whether everything on the page stands above its foot
 */
gboolean
wh_paper_pages_fits (const WhPaperPages *self, guint page)
{
  g_return_val_if_fail (page < self->pages->len, FALSE);
  return g_array_index (self->pages, Page, page).height <= room (self);
}

/* Under everything, from corner to corner; once more in the head, where no tear takes it. */
static void
draw_watermark (const WhPaperPages *self, WhPaperPen *pen, const char *text)
{
  PangoLayout *layout = pango_layout_new (pen->context);
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell, DejaVu Sans, Sans Bold 48");
  double length = hypot (self->width, self->height) * 0.78;
  int width, height;

  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_size (layout, &width, &height);
  pango_font_description_set_size (font, (int) (48 * PANGO_SCALE * MIN (length * PANGO_SCALE / width, 1.6)));
  pango_layout_set_font_description (layout, font);
  pango_layout_get_size (layout, &width, &height);
  cairo_save (pen->cr);
  cairo_translate (pen->cr, self->width / 2, self->height / 2);
  cairo_rotate (pen->cr, -atan2 (self->height, self->width));
  cairo_set_source_rgb (pen->cr, WATERMARK_GREY, WATERMARK_GREY, WATERMARK_GREY);
  cairo_move_to (pen->cr, -(double) width / PANGO_SCALE / 2, -(double) height / PANGO_SCALE / 2);
  pango_cairo_show_layout (pen->cr, layout);
  cairo_restore (pen->cr);
  pango_font_description_free (font);
  g_object_unref (layout);
}

static void
draw_head (const WhPaperPages *self, guint page, WhPaperPen *pen, const WhPaperFurniture *furniture)
{
  g_autofree char *count = g_strdup_printf (_("Page %u of %u"), page + 1, self->pages->len);
  double width = text_width (self);

  wh_paper_pen_line (pen, WH_PAPER_SUBHEADING, furniture->title, MARGIN, MARGIN, width * 0.4, PANGO_ALIGN_LEFT);
  if (furniture->watermark != NULL)
    wh_paper_pen_line (pen, WH_PAPER_SUBHEADING, furniture->watermark, MARGIN + width * 0.4, MARGIN, width * 0.42,
                       PANGO_ALIGN_CENTER);
  wh_paper_pen_line (pen, WH_PAPER_SMALL, count, MARGIN + width * 0.82, MARGIN + 1.5, width * 0.18,
                     PANGO_ALIGN_RIGHT);
  if (furniture->place != NULL)
    wh_paper_pen_line (pen, WH_PAPER_SMALL, furniture->place, MARGIN, MARGIN + 14, width, PANGO_ALIGN_LEFT);
  wh_paper_pen_rule (pen, MARGIN, MARGIN + HEAD - 7, width, 0.7, 0);
}

/* A page that is found lying about tells initials and no name. */
static void
draw_foot (const WhPaperPages *self, const Page *page, WhPaperPen *pen, const WhPaperFurniture *furniture)
{
  const WhPaperBlock *sheet = page->sheet >= 0 ? wh_paper_get_block (self->paper, (guint) page->sheet) : NULL;
  double width = text_width (self), y = self->height - MARGIN - 12;
  g_autofree char *standard = g_strdup_printf (_("HMIS data standards %s"), STANDARD);
  g_autofree char *initials = NULL;

  wh_paper_pen_rule (pen, MARGIN, y - 5, width, 0.7, 0);
  if (furniture->legend != NULL)
    wh_paper_pen_line (pen, WH_PAPER_SMALL, furniture->legend, MARGIN, y - 17, width, PANGO_ALIGN_LEFT);
  if (furniture->code != NULL)
    wh_paper_pen_line (pen, WH_PAPER_SMALL, furniture->code, MARGIN, y, width * 0.34, PANGO_ALIGN_LEFT);
  wh_paper_pen_line (pen, WH_PAPER_SMALL, standard, MARGIN + width * 0.66, y, width * 0.34, PANGO_ALIGN_RIGHT);
  if (sheet == NULL)
    return;
  initials = g_strdup_printf (_("Initials: %s"), sheet->number != NULL ? sheet->number : "________");
  wh_paper_pen_line (pen, WH_PAPER_SMALL, initials, MARGIN + width * 0.34, y, width * 0.32, PANGO_ALIGN_CENTER);
}

/**
 * wh_paper_pages_draw:
 * @cr: with one unit a point, its origin at the page's corner
 */
void
wh_paper_pages_draw (const WhPaperPages *self, guint page, cairo_t *cr)
{
  WhPaperFurniture furniture = wh_paper_get_furniture (self->paper);
  const Page *drawn;
  WhPaperPen pen;
  double y = MARGIN + HEAD;

  g_return_if_fail (page < self->pages->len && cr != NULL);

  drawn = &g_array_index (self->pages, Page, page);
  wh_paper_pen_init (&pen, cr);
  if (furniture.watermark != NULL)
    draw_watermark (self, &pen, furniture.watermark);
  draw_head (self, page, &pen, &furniture);
  if (drawn->header >= 0)
    y += wh_paper_block_draw (wh_paper_get_block (self->paper, (guint) drawn->header), &pen, MARGIN, y,
                              text_width (self));
  for (guint i = 0; i < drawn->n; i++)
    y += wh_paper_block_draw (wh_paper_get_block (self->paper, drawn->first + i), &pen, MARGIN, y, text_width (self));
  draw_foot (self, drawn, &pen, &furniture);
  wh_paper_pen_clear (&pen);
}

typedef struct
{
  GOutputStream *stream;
  GCancellable *cancellable;
  GError *error;
} Sink;

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  Sink *sink = closure;

  if (sink->error == NULL
      && g_output_stream_write_all (sink->stream, data, length, NULL, sink->cancellable, &sink->error))
    return CAIRO_STATUS_SUCCESS;
  return CAIRO_STATUS_WRITE_ERROR;
}

/**
 * wh_paper_pages_write_pdf:
 *
 * Writes the pages, nowhere else than into the stream.  Title is the form's; no name stands in the file's properties.
 *
 * Returns: whether everything was written
 */
gboolean
wh_paper_pages_write_pdf (const WhPaperPages *self, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  Sink sink = { stream, cancellable, NULL };
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (write_cb, &sink, self->width, self->height);
  WhPaperFurniture furniture = wh_paper_get_furniture (self->paper);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, furniture.title);
  for (guint i = 0; i < self->pages->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      wh_paper_pages_draw (self, i, cr);
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (sink.error != NULL)
    {
      g_propagate_error (error, sink.error);
      return FALSE;
    }
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error_literal (error, WH_PAPER_ERROR, WH_PAPER_ERROR_CANNOT_DRAW, _("The pages could not be drawn."));
  return FALSE;
}
