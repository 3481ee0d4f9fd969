/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-paper"

#include "paper/wh-paper-answer.h"

#include <string.h>

#define TICK 8.5
#define TICK_GAP 4
#define BETWEEN 12
#define FEW 6       /* so many stand in a row as they fit; more in columns */
#define LONG 8      /* more stand below the question */
#define COMB_WIDTH 13
#define COMB_HEIGHT 16
#define LINE_HEIGHT 19
#define BELOW 3

static void
tick_free (WhPaperTick *tick)
{
  g_free (tick->code);
  g_free (tick->text);
  g_free (tick);
}

/**
 * wh_paper_answer_new:
 */
WhPaperAnswer *
wh_paper_answer_new (WhPaperAnswerKind kind)
{
  WhPaperAnswer *answer = g_new0 (WhPaperAnswer, 1);

  answer->kind = kind;
  answer->ticks = g_ptr_array_new_with_free_func ((GDestroyNotify) tick_free);
  answer->share = 1;
  return answer;
}

/**
 * wh_paper_answer_comb:
 * @pattern: "MM/DD/YYYY"
 * @text: (nullable): a sign for each box
 * @unit: (nullable): stands behind it
 */
WhPaperAnswer *
wh_paper_answer_comb (const char *pattern, const char *text, const char *unit)
{
  WhPaperAnswer *answer = wh_paper_answer_new (WH_PAPER_COMB);

  answer->pattern = g_strdup (pattern);
  answer->text = g_strdup (text);
  answer->unit = g_strdup (unit);
  return answer;
}

/**
 * wh_paper_answer_line:
 * @share: how much of the width, 0 to 1
 * @text: (nullable): what was answered
 */
WhPaperAnswer *
wh_paper_answer_line (double share, const char *text)
{
  WhPaperAnswer *answer = wh_paper_answer_new (WH_PAPER_LINE);

  answer->share = share;
  answer->text = g_strdup (text);
  return answer;
}

/**
 * wh_paper_answer_caption:
 */
WhPaperAnswer *
wh_paper_answer_caption (const char *text)
{
  WhPaperAnswer *answer = wh_paper_answer_new (WH_PAPER_CAPTION);

  answer->text = g_strdup (text);
  return answer;
}

/**
 * wh_paper_answer_tick:
 * @code: (nullable): what is typed for it
 */
void
wh_paper_answer_tick (WhPaperAnswer *answer, const char *code, const char *text, gboolean ticked)
{
  WhPaperTick *tick = g_new0 (WhPaperTick, 1);

  tick->code = g_strdup (code);
  tick->text = g_strdup (text);
  tick->ticked = ticked;
  g_ptr_array_add (answer->ticks, tick);
}

/**
 * wh_paper_answer_is_long:
 *
 * Returns: whether it is a list that stands below its question, as wide as the page
 */
gboolean
wh_paper_answer_is_long (const WhPaperAnswer *answer)
{
  return answer->kind == WH_PAPER_TICKS && answer->ticks->len > LONG;
}

/**
 * wh_paper_answer_free:
 */
void
wh_paper_answer_free (WhPaperAnswer *answer)
{
  g_ptr_array_unref (answer->ticks);
  g_free (answer->pattern);
  g_free (answer->text);
  g_free (answer->unit);
  g_free (answer);
}

static double
code_width (const WhPaperTick *tick, WhPaperPen *pen)
{
  return tick->code != NULL ? wh_paper_pen_text_width (pen, WH_PAPER_SMALL, tick->code) + TICK_GAP : 0;
}

/* The code, which is typed, stands small before the words, which are read. */
static double
draw_tick (const WhPaperTick *tick, WhPaperPen *pen, gboolean list, double x, double y, double width)
{
  WhPaperFont plain = list ? WH_PAPER_LIST : WH_PAPER_PLAIN, strong = list ? WH_PAPER_LIST_STRONG : WH_PAPER_STRONG;
  double left = x + TICK + TICK_GAP, code = code_width (tick, pen), lift = list ? 1.5 : 2.5;

  wh_paper_pen_box (pen, x, y + lift, TICK, TICK, tick->ticked);
  if (tick->code != NULL)
    wh_paper_pen_line (pen, WH_PAPER_SMALL, tick->code, left, y + (list ? 0.9 : 1.8), code + 2, PANGO_ALIGN_LEFT);
  return wh_paper_pen_text (pen, tick->ticked ? strong : plain, tick->text != NULL ? tick->text : "", left + code, y,
                            MAX (width - (left - x) - code, 10));
}

/* Measured in the wider letters, so that a ticked form breaks where the empty one does. */
static double
tick_width (const WhPaperTick *tick, WhPaperPen *pen, gboolean list)
{
  double words = tick->text != NULL
                   ? wh_paper_pen_text_width (pen, list ? WH_PAPER_LIST_STRONG : WH_PAPER_STRONG, tick->text) + 1 : 0;

  return TICK + TICK_GAP + code_width (tick, pen) + words;
}

/* As many in a row as fit. */
static double
draw_flow (const WhPaperAnswer *answer, WhPaperPen *pen, double x, double y, double width)
{
  double left = x, top = y, row = 0;

  for (guint i = 0; i < answer->ticks->len; i++)
    {
      const WhPaperTick *tick = g_ptr_array_index (answer->ticks, i);
      double needs = MIN (tick_width (tick, pen, FALSE), width), height;

      if (left > x && left + needs > x + width)
        {
          left = x;
          top += row + BELOW;
          row = 0;
        }
      height = draw_tick (tick, pen, FALSE, left, top, needs);
      row = MAX (row, height);
      left += needs + BETWEEN;
    }
  return top + row - y;
}

static double
draw_column (const WhPaperAnswer *answer, WhPaperPen *pen, guint from, guint to, double x, double y, double width)
{
  double top = y;

  for (guint i = from; i < to; i++)
    top += draw_tick (g_ptr_array_index (answer->ticks, i), pen, TRUE, x, top, width) + BELOW;
  return top - y;
}

/* A long list reads down its columns. */
static double
draw_columns (const WhPaperAnswer *answer, WhPaperPen *pen, double x, double y, double width)
{
  guint n = answer->ticks->len, columns, rows;
  double widest = 0, height = 0;

  for (guint i = 0; i < n; i++)
    widest = MAX (widest, tick_width (g_ptr_array_index (answer->ticks, i), pen, TRUE));
  columns = CLAMP ((guint) ((width + BETWEEN) / (widest + BETWEEN)), 1, 5);
  if (wh_paper_answer_is_long (answer))
    columns = MAX (columns, 3);
  else if (n > FEW)
    columns = MAX (columns, 2);
  rows = (n + columns - 1) / columns;
  for (guint c = 0; c < columns && c * rows < n; c++)
    {
      double cell = (width - BETWEEN * (columns - 1)) / columns;
      double column = draw_column (answer, pen, c * rows, MIN (n, (c + 1) * rows), x + c * (cell + BETWEEN), y, cell);

      height = MAX (height, column);
    }
  return height - BELOW;
}

static gboolean
is_box (char c)
{
  return g_ascii_isalpha (c) || c == '0';
}

static void
draw_sign (WhPaperPen *pen, char letter, const char *sign, double x, double y)
{
  char ghost[2] = { letter, '\0' };

  wh_paper_pen_box (pen, x, y, COMB_WIDTH, COMB_HEIGHT, FALSE);
  if (sign != NULL)
    wh_paper_pen_line (pen, WH_PAPER_PLAIN, sign, x, y + 1.5, COMB_WIDTH, PANGO_ALIGN_CENTER);
  else if (letter != '0')
    wh_paper_pen_line (pen, WH_PAPER_GHOST, ghost, x, y + 3, COMB_WIDTH, PANGO_ALIGN_CENTER);
}

static double
draw_comb (const WhPaperAnswer *answer, WhPaperPen *pen, double x, double y, double width)
{
  const char *text = answer->text;
  double left = x;

  for (guint i = 0; i < answer->ticks->len; i++)
    {
      const WhPaperTick *tick = g_ptr_array_index (answer->ticks, i);
      double needs = tick_width (tick, pen, FALSE);

      draw_tick (tick, pen, FALSE, left, y + 1.5, needs);
      left += needs + BETWEEN;
    }
  for (const char *p = answer->pattern; *p != '\0'; p++)
    if (is_box (*p))
      {
        g_autofree char *sign = text != NULL && *text != '\0'
                                  ? g_strndup (text, (gsize) (g_utf8_next_char (text) - text)) : NULL;

        draw_sign (pen, *p, sign, left, y + 1);
        text = sign != NULL ? g_utf8_next_char (text) : NULL;
        left += COMB_WIDTH;
      }
    else
      {
        char between[2] = { *p, '\0' };

        wh_paper_pen_line (pen, WH_PAPER_PLAIN, between, left, y + 2.5, 10, PANGO_ALIGN_CENTER);
        left += 10;
      }
  if (answer->unit != NULL)
    wh_paper_pen_line (pen, WH_PAPER_SMALL, answer->unit, left + 5, y + 4, MAX (width - (left - x) - 5, 1),
                       PANGO_ALIGN_LEFT);
  return COMB_HEIGHT + 2;
}

static double
draw_line (const WhPaperAnswer *answer, WhPaperPen *pen, double x, double y, double width)
{
  double height = 0;

  width *= answer->share;
  if (answer->text != NULL && *answer->text != '\0')
    height = wh_paper_pen_text (pen, WH_PAPER_STRONG, answer->text, x + 2, y, width - 4);
  height = MAX (height + 2, LINE_HEIGHT);
  wh_paper_pen_rule (pen, x, y + height - 1, width, 0.7, 0);
  return height;
}

/**
 * wh_paper_answer_draw:
 *
 * Returns: the height that it takes
 */
double
wh_paper_answer_draw (const WhPaperAnswer *answer, WhPaperPen *pen, double x, double y, double width)
{
  switch (answer->kind)
    {
    case WH_PAPER_COMB:
      return draw_comb (answer, pen, x, y, width);
    case WH_PAPER_LINE:
      return draw_line (answer, pen, x, y, width);
    case WH_PAPER_CAPTION:
      return wh_paper_pen_text (pen, WH_PAPER_SLANTED, answer->text, x, y, width) + 1;
    case WH_PAPER_TICKS:
    default:
      return answer->ticks->len <= FEW ? draw_flow (answer, pen, x, y, width)
                                       : draw_columns (answer, pen, x, y, width);
    }
}
