/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* An error as a person reads it. */
typedef struct
{
  char *title;  /* one sentence: what happened */
  char *advice; /* what to do, and what is safe; or NULL */
} WhProblem;

WhProblem *wh_problem_new (const GError *error);
void wh_problem_free (WhProblem *problem);
char *wh_problem_until (gint64 utc_ms, GTimeZone *zone);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhProblem, wh_problem_free)

G_END_DECLS
