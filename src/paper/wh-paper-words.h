/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/wh-paper-plan.h"

G_BEGIN_DECLS

const char *wh_paper_label_of (const WhLayoutField *field);
char *wh_paper_words_of_branch (WhForm *form, const WhFormBranch *branch);
char *wh_paper_words_of_question (WhForm *form, const WhPaperQuestion *question);
char *wh_paper_words_of_answer (WhForm *form, guint person, const WhLayoutField *field, guint part);

G_END_DECLS
