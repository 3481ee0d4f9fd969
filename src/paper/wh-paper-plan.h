/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form-branch.h"
#include "form/wh-layout.h"

G_BEGIN_DECLS

typedef enum
{
  WH_PAPER_OF_HOUSEHOLD,
  WH_PAPER_OF_PERSON,
  WH_PAPER_PRIVATE, /* of one person, and never on a sheet with anything else */
} WhPaperWhose;

/* One question on paper, and on the screen that takes the paper's answers. */
typedef struct
{
  WhPaperWhose whose;
  guint person; /* index, or WH_FORM_HOUSEHOLD */
  const WhLayoutPage *page;
  const WhLayoutGroup *group;
  const WhLayoutField *field;
  WhFormReach reach;
} WhPaperQuestion;

GArray *wh_paper_plan_new (WhForm *form, gboolean only_visible);
char *wh_paper_number_of (const WhLayout *layout, const WhLayoutField *field);
gboolean wh_paper_plan_same_sheet (const WhPaperQuestion *a, const WhPaperQuestion *b);

G_END_DECLS
