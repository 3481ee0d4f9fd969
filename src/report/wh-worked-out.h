/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-date.h"
#include "model/wh-row-source.h"

G_BEGIN_DECLS

/* Something that follows from the answers of one person's stay, in words. */
typedef struct
{
  const char *name;  /* "chronic": never shown */
  const char *title; /* translated */
  char *words;
  char *doubt;       /* (nullable): what contradicts it, and should be put right */
} WhWorkedOut;

void wh_worked_out_free (WhWorkedOut *worked_out);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhWorkedOut, wh_worked_out_free)

GPtrArray *wh_work_out_stay (WhRowSource *source, const char *enrollment_id, WhDate today, GCancellable *cancellable,
                             GError **error);

G_END_DECLS
