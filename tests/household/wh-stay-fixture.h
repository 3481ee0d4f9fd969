/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "household/wh-stay.h"
#include "model/wh-change.h"

#define FIXTURE_ENTRY wh_date_from_ymd (2026, 1, 10)

WhStay *fixture_stay (int project_type, const char *coc);
WhStayMember *fixture_member (WhStay *stay, int relationship);
WhRecord *fixture_record (WhStayMember *member, WhKindId kind, WhDate day);
void fixture_apply (WhStay *stay, WhChangeGroup *group);
int fixture_relationship (WhStay *stay, guint member);
