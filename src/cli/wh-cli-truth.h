/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Which records of a made-up community are one person's (generate --truth). */
typedef struct _WhCliTruth WhCliTruth;

WhCliTruth *wh_cli_truth_read (const char *path, GError **error);
void wh_cli_truth_free (WhCliTruth *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhCliTruth, wh_cli_truth_free)

gboolean wh_cli_truth_take (WhCliTruth *self, const char *first, const char *second);
void wh_cli_truth_leave_out (WhCliTruth *self, const char *id);
void wh_cli_truth_print (WhCliTruth *self);

G_END_DECLS
