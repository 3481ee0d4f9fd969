/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"
#include "model/wh-change.h"

#define FIXTURE_TODAY wh_date_from_ymd (2026, 6, 15)

WhForm *fixture_form (void);
WhRecord *fixture_project (WhForm *form, const char *name, int type, int funder, const char *coc);
void fixture_access_point (WhForm *form, WhRecord *project);
void fixture_copy_setting (WhForm *to, WhForm *from);
void fixture_choose (WhForm *form, WhRecord *project);
void fixture_set (WhForm *form, guint person, const char *field, const char *cell);
void fixture_set_part (WhForm *form, guint person, const char *field, guint part, const char *cell);
char *fixture_get (WhForm *form, guint person, const char *field);
WhFieldState fixture_state (WhForm *form, guint person, const char *field);
char *fixture_describe (WhChangeGroup *group);
void fixture_person (WhForm *form, guint person, const char *first, const char *last, const char *birth, int relation);
