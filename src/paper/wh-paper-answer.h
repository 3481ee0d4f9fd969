/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/wh-paper-pen.h"

G_BEGIN_DECLS

/* One answer to tick. */
typedef struct
{
  char *code; /* NULL: none */
  char *text;    /* NULL: the legend at the page's foot says what the code means */
  gboolean ticked;
} WhPaperTick;

typedef enum
{
  WH_PAPER_TICKS,   /* boxes to tick */
  WH_PAPER_COMB,    /* a box for each sign */
  WH_PAPER_LINE,    /* a line to write on, or what is written there */
  WH_PAPER_CAPTION, /* words over the answers that follow */
} WhPaperAnswerKind;

/* What stands beside a question. */
typedef struct
{
  WhPaperAnswerKind kind;
  GPtrArray *ticks; /* of WhPaperTick; before a comb there may be one */
  char *pattern;    /* comb: "MM/DD/YYYY"; a letter or 0 is a box, anything else stands between */
  char *text;       /* comb: a sign for each box; line: what was answered; NULL: empty */
  char *unit;       /* stands behind a comb; NULL: none */
  double share;     /* line: how much of the width, 0 to 1 */
} WhPaperAnswer;

WhPaperAnswer *wh_paper_answer_new (WhPaperAnswerKind kind);
WhPaperAnswer *wh_paper_answer_comb (const char *pattern, const char *text, const char *unit);
WhPaperAnswer *wh_paper_answer_line (double share, const char *text);
WhPaperAnswer *wh_paper_answer_caption (const char *text);
void wh_paper_answer_tick (WhPaperAnswer *answer, const char *code, const char *text, gboolean ticked);
gboolean wh_paper_answer_is_long (const WhPaperAnswer *answer);
void wh_paper_answer_free (WhPaperAnswer *answer);
double wh_paper_answer_draw (const WhPaperAnswer *answer, WhPaperPen *pen, double x, double y, double width);

G_END_DECLS
