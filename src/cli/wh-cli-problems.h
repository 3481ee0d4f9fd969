/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _WhCliProblems WhCliProblems;

WhCliProblems *wh_cli_problems_new (void);
void wh_cli_problems_free (WhCliProblems *self);
void wh_cli_problems_add (WhCliProblems *self, const char *file, guint64 row, const char *column,
                          const char *sentence);
void wh_cli_problems_print (WhCliProblems *self, gboolean to_errors);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhCliProblems, wh_cli_problems_free)

G_END_DECLS
