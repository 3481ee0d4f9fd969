/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"
#include "paper/wh-paper.h"

G_BEGIN_DECLS

typedef struct
{
  gboolean filled;       /* with the form's answers; else empty */
  gboolean with_private; /* of a filled form: the private questions too, on sheets of their own */
  gboolean show_ssn;     /* the whole number, not only its end */
  const char *agency;    /* (nullable) */
  const char *watermark; /* (nullable) */
} WhPaperFormOptions;

WhPaper *wh_paper_from_form (WhForm *form, const WhPaperFormOptions *options);
const WhId *wh_paper_form_project (WhForm *form);

G_END_DECLS
