/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"
#include "paper/wh-paper.h"

G_BEGIN_DECLS

typedef struct
{
  gboolean with_private; /* HIV, violence, exploitation: on a sheet of its own */
  gboolean with_notes;   /* what workers wrote: notes, alerts, tasks */
  const char *community;
  const char *watermark; /* (nullable) */
  WhDate today;
} WhPaperClientOptions;

gboolean wh_paper_client_is_of_person (const WhKind *kind);
WhPaper *wh_paper_client_copy (WhRecord *client, GPtrArray *records, GPtrArray *setting,
                               const WhPaperClientOptions *options);
WhPaper *wh_paper_correction_request (WhRecord *client, const WhPaperClientOptions *options);

G_END_DECLS
