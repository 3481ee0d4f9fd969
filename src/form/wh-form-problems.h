/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"

G_BEGIN_DECLS

/* What is wrong or missing, and where it is put right. */
typedef struct
{
  guint person; /* index of who is asked, or WH_FORM_HOUSEHOLD */
  guint about;  /* index of whom it was found with */
  const WhLayoutField *field;
  const WhRule *rule; /* NULL: the answer is missing */
  WhSeverity severity;
  gboolean blocks; /* the form cannot be saved with it */
} WhFormProblem;

GArray *wh_form_get_problems (WhForm *self);
const WhFormProblem *wh_form_find_problem (WhForm *self, guint person, const WhLayoutField *field);
char *wh_form_problem_message (const WhFormProblem *problem);
gboolean wh_form_can_save (WhForm *self);

/* How far a page is, for one person or all. */
typedef struct
{
  guint n_expected, n_answered;
  guint n_wrong; /* answers with which the form cannot be saved; what is missing is no such */
} WhFormProgress;

WhFormProgress wh_form_get_progress (WhForm *self, const WhLayoutPage *page, guint person);

G_END_DECLS
