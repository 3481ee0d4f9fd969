/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"
#include "paper/wh-paper.h"

G_BEGIN_DECLS

char *wh_paper_record_value (WhRecord *record, guint column, GPtrArray *setting);
gboolean wh_paper_record_has_facts (WhRecord *record, GPtrArray *setting, gboolean private);
void wh_paper_record_add_facts (WhPaper *paper, WhRecord *record, GPtrArray *setting, gboolean private);
WhDate wh_paper_record_day (WhRecord *record);
WhRecord *wh_paper_record_find (GPtrArray *setting, const WhId *id);

G_END_DECLS
