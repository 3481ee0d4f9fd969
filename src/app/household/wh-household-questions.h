/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/fields/wh-picker.h"
#include "app/household/wh-household-task.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_HOUSEHOLD_QUESTIONS (wh_household_questions_get_type ())
G_DECLARE_FINAL_TYPE (WhHouseholdQuestions, wh_household_questions, WH, HOUSEHOLD_QUESTIONS, AdwPreferencesGroup)

void wh_household_questions_set_session (WhHouseholdQuestions *self, WhSession *session);
void wh_household_questions_set_task (WhHouseholdQuestions *self, WhHouseholdTask *task);
void wh_household_questions_update (WhHouseholdQuestions *self);
void wh_household_questions_set_date (WhHouseholdQuestions *self, WhDate date);
GPtrArray *wh_household_questions_relationships (void);
GPtrArray *wh_household_questions_destinations (gboolean or_as_others);
int wh_household_questions_code (GPtrArray *choices, guint index);

G_END_DECLS
