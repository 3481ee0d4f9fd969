/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-quality-query.h"

G_BEGIN_DECLS

/* A list of findings to be written: numbers of records, and no names. */
typedef struct
{
  GArray *findings; /* of WhQualityFinding */
  GFile *file;
} WhQualityCsv;

WhQualityCsv *wh_quality_csv_new (GFile *file);
void wh_quality_csv_free (WhQualityCsv *csv);
gboolean wh_quality_csv_write (WhStore *store, gpointer csv, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhQualityCsv, wh_quality_csv_free)

G_END_DECLS
