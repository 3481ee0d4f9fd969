/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-quality-query.h"

G_BEGIN_DECLS

/* What a line about a finding says beside the rule. */
typedef struct
{
  WhQualityFinding finding;
  WhDate day; /* of the record; WH_DATE_NONE: it has none */
  char *form; /* what the flow "form" takes to open it; NULL: no form shows such a record */
} WhQualityLine;

/* What lists need to know of the records, read on the store's thread. */
typedef struct
{
  GArray *lines;       /* of WhQualityLine */
  GHashTable *clients; /* WhId to name; NULL to be read */
} WhQualityFile;

WhQualityFile *wh_quality_file_new (void);
void wh_quality_file_free (WhQualityFile *file);
void wh_quality_file_add_finding (WhQualityFile *file, const WhQualityFinding *finding);
void wh_quality_file_add_client (WhQualityFile *file, const WhId *client);
gboolean wh_quality_file_load (WhStore *store, gpointer file, GCancellable *cancellable, GError **error);
const char *wh_quality_file_name (const WhQualityFile *file, const WhId *client);
char *wh_quality_place_words (const WhQualityFinding *finding);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhQualityFile, wh_quality_file_free)

G_END_DECLS
