/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

/* A stay whose annual assessment can be recorded now and was not. */
typedef struct
{
  WhId enrollment, client;
  char *name;         /* as screens show it */
  char *project_name;
  WhDate anniversary; /* of the head's project start */
} WhAnnualDue;

void wh_annual_due_free (WhAnnualDue *due);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhAnnualDue, wh_annual_due_free)

GPtrArray *wh_annual_query_due (WhStore *store, const WhId *worker, WhDate today, GError **error);

G_END_DECLS
