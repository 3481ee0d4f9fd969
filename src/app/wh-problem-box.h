/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What went wrong and what to do about it, in the page where it happened. */
#define WH_TYPE_PROBLEM_BOX (wh_problem_box_get_type ())
G_DECLARE_FINAL_TYPE (WhProblemBox, wh_problem_box, WH, PROBLEM_BOX, AdwBin)

void wh_problem_box_show (WhProblemBox *self, const char *title, const char *advice);
void wh_problem_box_hide (WhProblemBox *self);

G_END_DECLS
