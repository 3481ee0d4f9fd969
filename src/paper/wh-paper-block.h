/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/wh-paper-answer.h"

G_BEGIN_DECLS

typedef enum
{
  WH_PAPER_SHEET,      /* begins a page; says whose it is on each page that follows */
  WH_PAPER_SECTION,
  WH_PAPER_GROUP,
  WH_PAPER_CONDITION,  /* when the questions beside the bar below it are asked */
  WH_PAPER_QUESTION,
  WH_PAPER_PARAGRAPH,
  WH_PAPER_FACT,       /* what is held, in words: a label and a value */
  WH_PAPER_HEADER,     /* of the rows that follow; stands again above those on the next page */
  WH_PAPER_ROW,        /* of a table: a label and numbers */
} WhPaperBlockKind;

/* What is drawn in one piece: a page never breaks within. */
typedef struct
{
  WhPaperBlockKind kind;
  char *number;  /* "4.12"; of a sheet: initials; NULL: none */
  char *label;
  char *help;    /* NULL: none */
  char *hint;    /* when the question is asked; NULL: always */
  char *name;    /* of the question: "client.FirstName"; NULL: none */
  gboolean below; /* a question that stands below a condition; a sheet that begins below another one */
  guint person;  /* index of who is asked, or G_MAXUINT */
  GPtrArray *answers; /* of WhPaperAnswer, below each other */
  GStrv cells;        /* of a header or row, after the label; NULL: none */
} WhPaperBlock;

WhPaperBlock *wh_paper_block_new (WhPaperBlockKind kind, const char *label);
void wh_paper_block_free (WhPaperBlock *block);
double wh_paper_block_draw (const WhPaperBlock *block, WhPaperPen *pen, double x, double y, double width);
gboolean wh_paper_block_keeps_next (const WhPaperBlock *block);

G_END_DECLS
