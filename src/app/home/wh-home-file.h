/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

/* All that Home shows. */
typedef struct
{
  GPtrArray *appointments; /* of WhAppointmentEntry: this person's today */
  GPtrArray *tasks;        /* of WhRecord: this person's, not done, the most urgent first */
  GPtrArray *caseload;     /* of WhFoundClient */
  GPtrArray *recent;       /* of WhFoundClient */
  GPtrArray *drafts;       /* of WhDraft: paused intakes */
  guint waiting;           /* groups that wait to be sent */
} WhHomeFile;

WhHomeFile *wh_home_file_read (WhStore *store, const WhId *person, WhDate today, GError **error);
void wh_home_file_free (WhHomeFile *file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhHomeFile, wh_home_file_free)

G_END_DECLS
