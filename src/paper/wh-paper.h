/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "paper/wh-paper-block.h"

G_BEGIN_DECLS

/* What stands on every page. */
typedef struct
{
  const char *title;     /* of the form: "Project start" */
  const char *place;     /* agency and project; NULL: none */
  const char *code;      /* by which the re-key screen knows the form; NULL: none */
  const char *legend;    /* what answers mean of which only the code is printed; NULL: there are none */
  const char *watermark; /* across every page: "TRAINING - not real people"; NULL: none */
} WhPaperFurniture;

/**
 * WhPaper:
 *
 * What is to be printed, piece after piece, before it is known how large a page is.  Once it is filled it is only
 * read, from any thread.
 */
#define WH_TYPE_PAPER (wh_paper_get_type ())
G_DECLARE_FINAL_TYPE (WhPaper, wh_paper, WH, PAPER, GObject)

WhPaper *wh_paper_new (const WhPaperFurniture *furniture);
WhPaperFurniture wh_paper_get_furniture (WhPaper *self);
void wh_paper_add (WhPaper *self, WhPaperBlock *block);
void wh_paper_add_sheet (WhPaper *self, const char *title, const char *help, const char *initials);
void wh_paper_add_heading (WhPaper *self, WhPaperBlockKind kind, const char *label, const char *help);
void wh_paper_add_paragraph (WhPaper *self, const char *text);
void wh_paper_add_fact (WhPaper *self, const char *label, const char *value);
void wh_paper_add_row (WhPaper *self, gboolean header, const char *label, GStrv cells);
guint wh_paper_get_n_blocks (WhPaper *self);
const WhPaperBlock *wh_paper_get_block (WhPaper *self, guint index);

G_END_DECLS
