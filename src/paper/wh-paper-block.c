/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-paper"

#include "paper/wh-paper-block.h"

#define NUMBER 30       /* width of the question's number */
#define LABEL 0.36      /* of the width that is left */
#define GUTTER 12
#define ABOVE 4
#define BETWEEN 3

/**
 * wh_paper_block_new:
 */
WhPaperBlock *
wh_paper_block_new (WhPaperBlockKind kind, const char *label)
{
  WhPaperBlock *block = g_new0 (WhPaperBlock, 1);

  block->kind = kind;
  block->label = g_strdup (label);
  block->person = G_MAXUINT;
  block->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_paper_answer_free);
  return block;
}

/**
 * wh_paper_block_free:
 */
void
wh_paper_block_free (WhPaperBlock *block)
{
  g_free (block->number);
  g_free (block->label);
  g_free (block->help);
  g_free (block->hint);
  g_free (block->name);
  g_ptr_array_unref (block->answers);
  g_strfreev (block->cells);
  g_free (block);
}

static double
draw_sheet (const WhPaperBlock *block, WhPaperPen *pen, double x, double y, double width)
{
  double above = block->below ? 22 : 0;
  double height = above + wh_paper_pen_text (pen, WH_PAPER_TITLE, block->label, x, y + above, width);

  if (block->help != NULL)
    height += 2 + wh_paper_pen_text (pen, WH_PAPER_SMALL, block->help, x, y + height + 2, width);
  return height + 4;
}

static double
draw_section (const WhPaperBlock *block, WhPaperPen *pen, double x, double y, double width)
{
  double top = y + 12;

  wh_paper_pen_rule (pen, x, top, width, 1.5, 0);
  top += 4;
  top += wh_paper_pen_text (pen, WH_PAPER_HEADING, block->label, x, top, width);
  if (block->help != NULL)
    top += 1 + wh_paper_pen_text (pen, WH_PAPER_SMALL, block->help, x, top + 1, width);
  return top + 2 - y;
}

static double
draw_group (const WhPaperBlock *block, WhPaperPen *pen, double x, double y, double width)
{
  double top = y + 8;

  top += wh_paper_pen_text (pen, WH_PAPER_SUBHEADING, block->label, x, top, width);
  if (block->help != NULL)
    top += wh_paper_pen_text (pen, WH_PAPER_SMALL, block->help, x, top, width);
  top += 2;
  wh_paper_pen_rule (pen, x, top, width, 0.7, 0);
  return top + 1 - y;
}

static double
draw_words (const WhPaperBlock *block, WhPaperPen *pen, double x, double y, double width)
{
  double top = y + wh_paper_pen_text (pen, WH_PAPER_PLAIN, block->label, x, y, width);

  if (block->hint != NULL)
    top += wh_paper_pen_text (pen, WH_PAPER_SLANTED, block->hint, x, top, width);
  if (block->help != NULL)
    top += wh_paper_pen_text (pen, WH_PAPER_SMALL, block->help, x, top, width);
  return top - y;
}

static double
draw_answers (const WhPaperBlock *block, WhPaperPen *pen, double x, double y, double width)
{
  double top = y;

  for (guint i = 0; i < block->answers->len; i++)
    {
      top += i > 0 ? BETWEEN : 0;
      top += wh_paper_answer_draw (g_ptr_array_index (block->answers, i), pen, x, top, width);
    }
  return top - y;
}

static gboolean
is_wide (const WhPaperBlock *block)
{
  for (guint i = 0; i < block->answers->len; i++)
    if (wh_paper_answer_is_long (g_ptr_array_index (block->answers, i)))
      return TRUE;
  return FALSE;
}

static void
draw_bar (const WhPaperBlock *block, WhPaperPen *pen, double x, double y, double height)
{
  if (pen->cr == NULL || !block->below)
    return;
  cairo_set_source_rgb (pen->cr, 0.35, 0.35, 0.35);
  cairo_rectangle (pen->cr, x - 7, y, 2.2, height);
  cairo_fill (pen->cr);
}

/* A long list of answers stands below its question, as wide as the page. */
static double
draw_question (const WhPaperBlock *block, WhPaperPen *pen, double x, double y, double width)
{
  double number = block->number != NULL ? NUMBER : 0, label = (width - number) * LABEL, height;
  double at = x + number + label + GUTTER;

  if (block->number != NULL)
    wh_paper_pen_line (pen, WH_PAPER_SMALL, block->number, x, y + ABOVE + 1.5, number, PANGO_ALIGN_LEFT);
  if (is_wide (block))
    {
      height = draw_words (block, pen, x + number, y + ABOVE, width - number) + BETWEEN;
      height += draw_answers (block, pen, x + number, y + ABOVE + height, width - number);
    }
  else
    {
      double words = draw_words (block, pen, x + number, y + ABOVE, label);
      double answers = draw_answers (block, pen, at, y + ABOVE, width - (at - x));

      height = MAX (words, answers);
    }
  height += ABOVE + 4;
  wh_paper_pen_rule (pen, x, y + height - 1, width, 0.35, 0.65);
  draw_bar (block, pen, x, y, height);
  return height;
}

static double
draw_condition (const WhPaperBlock *block, WhPaperPen *pen, double x, double y, double width)
{
  double height = wh_paper_pen_text (pen, WH_PAPER_LIST_STRONG, block->label, x, y + 5, width) + 7;

  draw_bar (block, pen, x, y + 4, height - 4);
  return height;
}

static double
draw_fact (const WhPaperBlock *block, WhPaperPen *pen, double x, double y, double width)
{
  double label = width * LABEL;
  double words = wh_paper_pen_text (pen, WH_PAPER_PLAIN, block->label, x, y + 2, label);
  double value = block->help != NULL ? wh_paper_pen_text (pen, WH_PAPER_STRONG, block->help, x + label + GUTTER,
                                                          y + 2, width - label - GUTTER) : 0;

  return MAX (words, value) + 4;
}

/* The label takes what it needs to be read, the numbers share the rest; more columns, smaller letters. */
static double
draw_row (const WhPaperBlock *block, WhPaperPen *pen, double x, double y, double width)
{
  guint n = block->cells != NULL ? g_strv_length (block->cells) : 0;
  gboolean header = block->kind == WH_PAPER_HEADER;
  WhPaperFont font = n > 5 ? WH_PAPER_SMALL : header ? WH_PAPER_LIST_STRONG : WH_PAPER_LIST;
  double label = n > 5 ? width * 0.28 : n > 2 ? width * 0.4 : width * 0.62, each = n > 0 ? (width - label) / n : 0;
  double height = wh_paper_pen_text (pen, font, block->label, x, y + 2, label - 4);

  for (guint i = 0; i < n; i++)
    height = MAX (height, wh_paper_pen_cell (pen, font, block->cells[i], x + label + each * i + 4, y + 2, each - 4));
  height += 4;
  wh_paper_pen_rule (pen, x, y + height, width, header ? 0.7 : 0.35, header ? 0 : 0.65);
  return height;
}

/**
 * wh_paper_block_draw:
 * @pen: one without a surface measures only
 *
 * Returns: the height that it takes
 */
double
wh_paper_block_draw (const WhPaperBlock *block, WhPaperPen *pen, double x, double y, double width)
{
  switch (block->kind)
    {
    case WH_PAPER_SHEET:
      return draw_sheet (block, pen, x, y, width);
    case WH_PAPER_SECTION:
      return draw_section (block, pen, x, y, width);
    case WH_PAPER_GROUP:
      return draw_group (block, pen, x, y, width);
    case WH_PAPER_QUESTION:
      return draw_question (block, pen, x, y, width);
    case WH_PAPER_CONDITION:
      return draw_condition (block, pen, x, y, width);
    case WH_PAPER_FACT:
      return draw_fact (block, pen, x, y, width);
    case WH_PAPER_HEADER:
    case WH_PAPER_ROW:
      return draw_row (block, pen, x, y, width);
    case WH_PAPER_PARAGRAPH:
    default:
      return wh_paper_pen_text (pen, WH_PAPER_PLAIN, block->label, x, y + 3, width) + 6;
    }
}

/**
 * wh_paper_block_keeps_next:
 *
 * Returns: whether it must not be the last on its page: a heading
 */
gboolean
wh_paper_block_keeps_next (const WhPaperBlock *block)
{
  return block->kind == WH_PAPER_SHEET || block->kind == WH_PAPER_SECTION || block->kind == WH_PAPER_GROUP
         || block->kind == WH_PAPER_CONDITION || block->kind == WH_PAPER_HEADER;
}
