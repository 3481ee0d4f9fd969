/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-change.h"

G_BEGIN_DECLS

/* Who works with a client from a day on. */
typedef struct
{
  const WhId *to;      /* of kind user */
  const WhId *from;    /* whom they take over from; NULL: from everybody; nil: from nobody, they come in addition */
  const WhId *project; /* of a client who had nobody; NULL: not said */
  WhDate date;
} WhCaseloadPassing;

void wh_caseload_pass (WhRecord *client, GPtrArray *assignments, const WhCaseloadPassing *how, WhChangeGroup *group);
gboolean wh_caseload_is_open (WhRecord *assignment, WhDate date);

G_END_DECLS
