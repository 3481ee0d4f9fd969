/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-layout.h"
#include "household/wh-stay.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* What was recorded of a stay at one go. */
typedef struct
{
  const WhLayout *layout; /* in which it is corrected */
  WhDate day;
  WhId record;            /* any one of it; nil: the stay itself */
} WhStayEntry;

/* One person's stay: what can be recorded now, and what was. */
typedef struct
{
  WhId enrollment;
  WhDate today;
  WhStay *stay;      /* NULL: not read yet */
  GPtrArray *forms;  /* of const WhLayout */
  GArray *entries;   /* of WhStayEntry, the latest first */
} WhStayFile;

WhStayFile *wh_stay_file_new (const WhId *enrollment, WhDate today);
void wh_stay_file_free (WhStayFile *file);
gboolean wh_stay_file_load (WhStore *store, gpointer file, GCancellable *cancellable, GError **error);
char *wh_stay_file_form_parameter (const WhStayFile *file, const WhLayout *layout);
char *wh_stay_file_entry_parameter (const WhStayFile *file, const WhStayEntry *entry);

const WhLayout *wh_stay_entry_part (const WhStayEntry *entry, guint index);
GPtrArray *wh_stay_file_list_parts (const WhStayFile *file, const WhStayEntry *entry, const WhLayout *part);
char *wh_stay_file_new_part_parameter (const WhStayEntry *entry, const WhLayout *part);
char *wh_stay_file_part_parameter (const WhStayFile *file, const WhLayout *part, WhRecord *record);
char *wh_stay_part_title (const WhLayout *part, WhRecord *record);
char *wh_stay_part_details (const WhLayout *part, WhRecord *record);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhStayFile, wh_stay_file_free)

G_END_DECLS
