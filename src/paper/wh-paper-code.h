/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-layout.h"
#include "model/wh-id.h"

G_BEGIN_DECLS

#define WH_PAPER_PROJECT_SIZE 7 /* six signs and the final NUL */
#define WH_PAPER_VERSION_SIZE 5

/* What stands at the foot of a form's pages. */
typedef struct
{
  const WhLayout *layout;
  char project[WH_PAPER_PROJECT_SIZE]; /* "": none */
  char version[WH_PAPER_VERSION_SIZE]; /* of the form's definition, on which its numbers depend */
} WhPaperCode;

char *wh_paper_code_new (const WhLayout *layout, const WhId *project);
gboolean wh_paper_code_read (const char *typed, WhPaperCode *code);
gboolean wh_paper_code_is_version (const WhPaperCode *code, const WhLayout *layout);
gboolean wh_paper_code_is_of (const WhPaperCode *code, const WhId *project);

G_END_DECLS
