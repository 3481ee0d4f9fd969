/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef enum
{
  WH_PAPER_PLAIN,   /* 10 pt: what is asked and answered */
  WH_PAPER_STRONG,
  WH_PAPER_LIST,    /* 9 pt: answers of a long list */
  WH_PAPER_LIST_STRONG,
  WH_PAPER_SMALL,   /* 8 pt: help, running lines */
  WH_PAPER_SLANTED, /* 8 pt: when a question is asked */
  WH_PAPER_GHOST,   /* 8 pt, pale: written over */
  WH_PAPER_TITLE,
  WH_PAPER_HEADING,
  WH_PAPER_SUBHEADING,
} WhPaperFont;

/* What draws, or only measures. All lengths are points; text without hints, so that it breaks alike everywhere. */
typedef struct
{
  cairo_t *cr; /* NULL: measure only */
  PangoContext *context;
} WhPaperPen;

void wh_paper_pen_init (WhPaperPen *pen, cairo_t *cr);
void wh_paper_pen_clear (WhPaperPen *pen);
double wh_paper_pen_text (WhPaperPen *pen, WhPaperFont font, const char *text, double x, double y, double width);
double wh_paper_pen_cell (WhPaperPen *pen, WhPaperFont font, const char *text, double x, double y, double width);
double wh_paper_pen_line (WhPaperPen *pen, WhPaperFont font, const char *text, double x, double y, double width,
                          PangoAlignment align);
double wh_paper_pen_text_width (WhPaperPen *pen, WhPaperFont font, const char *text);
void wh_paper_pen_rule (WhPaperPen *pen, double x, double y, double width, double weight, double grey);
void wh_paper_pen_box (WhPaperPen *pen, double x, double y, double width, double height, gboolean ticked);

G_END_DECLS
