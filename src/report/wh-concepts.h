/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stage-record.h"

G_BEGIN_DECLS

/* The value of a concept for an enrollment, WH_NONE when it has none; truths are 1 and 0. */
typedef gint32 (*WhConceptFunc) (const WhStays *stays, guint enrollment, int argument);

typedef struct
{
  const char *name;
  WhConceptFunc func;
  int argument; /* a month, a number of the list; the stage of a staged concept comes instead */
} WhConcept;

const WhConcept *wh_concept_by_name (const char *name);
const WhConcept *wh_staged_concept_by_name (const char *name);

G_END_DECLS
