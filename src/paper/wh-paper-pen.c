/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-paper"

#include "paper/wh-paper-pen.h"

static const struct
{
  const char *font;
  double grey;
} fonts[] = {
  [WH_PAPER_PLAIN] = { "Cantarell, DejaVu Sans, Sans 10", 0 },
  [WH_PAPER_STRONG] = { "Cantarell, DejaVu Sans, Sans Bold 10", 0 },
  [WH_PAPER_LIST] = { "Cantarell, DejaVu Sans, Sans 9", 0 },
  [WH_PAPER_LIST_STRONG] = { "Cantarell, DejaVu Sans, Sans Bold 9", 0 },
  [WH_PAPER_SMALL] = { "Cantarell, DejaVu Sans, Sans 8", 0.25 },
  [WH_PAPER_SLANTED] = { "Cantarell, DejaVu Sans, Sans Italic 8", 0.1 },
  [WH_PAPER_GHOST] = { "Cantarell, DejaVu Sans, Sans 8", 0.65 },
  [WH_PAPER_TITLE] = { "Cantarell, DejaVu Sans, Sans Bold 16", 0 },
  [WH_PAPER_HEADING] = { "Cantarell, DejaVu Sans, Sans Bold 13", 0 },
  [WH_PAPER_SUBHEADING] = { "Cantarell, DejaVu Sans, Sans Bold 10", 0 },
};

/**
 * wh_paper_pen_init:
 * @cr: (nullable): where to draw; %NULL: measure only
 *
 * Each thread has font maps of its own, so a pen is made where it is used.
 */
void
wh_paper_pen_init (WhPaperPen *pen, cairo_t *cr)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  pen->cr = cr;
  pen->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (pen->context, options);
  pango_cairo_context_set_resolution (pen->context, 72);
  pango_context_set_round_glyph_positions (pen->context, FALSE);
  cairo_font_options_destroy (options);
}

/**
 * wh_paper_pen_clear:
 */
void
wh_paper_pen_clear (WhPaperPen *pen)
{
  g_clear_object (&pen->context);
}

static PangoLayout *
layout_of (WhPaperPen *pen, WhPaperFont font, const char *text)
{
  PangoLayout *layout = pango_layout_new (pen->context);
  PangoFontDescription *description = pango_font_description_from_string (fonts[font].font);

  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static double
show (WhPaperPen *pen, PangoLayout *layout, WhPaperFont font, double x, double y)
{
  int height;

  if (pen->cr != NULL)
    {
      cairo_set_source_rgb (pen->cr, fonts[font].grey, fonts[font].grey, fonts[font].grey);
      cairo_move_to (pen->cr, x, y);
      pango_cairo_show_layout (pen->cr, layout);
    }
  pango_layout_get_size (layout, NULL, &height);
  return (double) height / PANGO_SCALE;
}

/**
 * wh_paper_pen_text:
 *
 * Draws text that wraps; names from right to left stand on the right.
 *
 * Returns: its height
 */
double
wh_paper_pen_text (WhPaperPen *pen, WhPaperFont font, const char *text, double x, double y, double width)
{
  g_autoptr (PangoLayout) layout = layout_of (pen, font, text);

  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  return show (pen, layout, font, x, y);
}

/**
 * wh_paper_pen_cell:
 *
 * Draws text that wraps and ends on the right: a number below others.
 *
 * Returns: its height
 */
double
wh_paper_pen_cell (WhPaperPen *pen, WhPaperFont font, const char *text, double x, double y, double width)
{
  g_autoptr (PangoLayout) layout = layout_of (pen, font, text);

  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  return show (pen, layout, font, x, y);
}

/**
 * wh_paper_pen_line:
 *
 * Draws text on one line, shortened where it has no room.
 *
 * Returns: its height
 */
double
wh_paper_pen_line (WhPaperPen *pen, WhPaperFont font, const char *text, double x, double y, double width,
                   PangoAlignment align)
{
  g_autoptr (PangoLayout) layout = layout_of (pen, font, text);

  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, align);
  return show (pen, layout, font, x, y);
}

/**
 * wh_paper_pen_text_width:
 */
double
wh_paper_pen_text_width (WhPaperPen *pen, WhPaperFont font, const char *text)
{
  g_autoptr (PangoLayout) layout = layout_of (pen, font, text);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return (double) width / PANGO_SCALE;
}

/**
 * wh_paper_pen_rule:
 * @grey: 0 black, 1 white
 */
void
wh_paper_pen_rule (WhPaperPen *pen, double x, double y, double width, double weight, double grey)
{
  if (pen->cr == NULL)
    return;
  cairo_set_source_rgb (pen->cr, grey, grey, grey);
  cairo_set_line_width (pen->cr, weight);
  cairo_move_to (pen->cr, x, y);
  cairo_line_to (pen->cr, x + width, y);
  cairo_stroke (pen->cr);
}

/**
 * wh_paper_pen_box:
 *
 * Draws a box to tick or to write one sign in.
 */
void
wh_paper_pen_box (WhPaperPen *pen, double x, double y, double width, double height, gboolean ticked)
{
  if (pen->cr == NULL)
    return;
  cairo_set_source_rgb (pen->cr, 0, 0, 0);
  cairo_set_line_width (pen->cr, 0.7);
  cairo_rectangle (pen->cr, x, y, width, height);
  cairo_stroke (pen->cr);
  if (!ticked)
    return;
  cairo_set_line_width (pen->cr, 1.5);
  cairo_move_to (pen->cr, x + 1.7, y + 1.7);
  cairo_line_to (pen->cr, x + width - 1.7, y + height - 1.7);
  cairo_move_to (pen->cr, x + width - 1.7, y + 1.7);
  cairo_line_to (pen->cr, x + 1.7, y + height - 1.7);
  cairo_stroke (pen->cr);
}
