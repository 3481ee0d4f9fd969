/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/wh-check.h"
#include "store/wh-touched.h"

G_BEGIN_DECLS

/* A WhFinding to keep. */
typedef struct
{
  const WhRule *rule;
  WhSeverity severity;
  const WhKind *kind; /* (nullable) of the record where it is put right */
  const char *column; /* (nullable): as in WhFinding; lives as long as the program */
  WhId id;            /* of that record */
  WhId client, enrollment, project, organization, user; /* nil: none */
} WhQualityFinding;

/* A stay to count findings by. */
typedef struct
{
  WhId enrollment, client, project, user; /* nil: none */
  WhDate entry, exit;                     /* WH_DATE_NONE: none */
} WhQualityStay;

GArray *wh_quality_check_all (WhStore *store, const WhCheckOptions *options, GCancellable *cancellable,
                              GError **error);
GArray *wh_quality_check_touched (WhStore *store, WhTouched *touched, const WhCheckOptions *options,
                                  GCancellable *cancellable, GError **error);
GArray *wh_quality_list_stays (WhStore *store, GError **error);
gboolean wh_quality_count_rows (WhStore *store, guint *rows, GError **error);

G_END_DECLS
