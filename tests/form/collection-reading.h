/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-layout.h"

/* A second reading of collection.csv, as plain as it can be, which shares no code with the first. */

/* 113: rapid re-housing with services only. */
#define TYPE(code) ((code) % 100)
#define SUB_TYPE(code) ((code) == 13 ? 2 : (code) == 113 ? 1 : -1)

typedef struct
{
  int type;
  int funder;      /* -1: none */
  gboolean access; /* the project is an access point of coordinated entry */
  gboolean head;
  int age;         /* -1: not known */
  gboolean veteran;
} Case;

extern const int collection_project_types[];
extern const guint collection_n_project_types;

GArray *collection_funders (void);
gboolean collection_is_about_stays (const WhLayout *layout);
int collection_asks (const WhLayout *layout, const WhLayoutField *field, int record_type, const Case *c);
gboolean collection_tells_required (const WhLayoutField *field);
