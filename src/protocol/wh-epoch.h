/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * An epoch names a realm's database as it goes on without a break: LINE or LINE.TURN.  The line is made with the
 * database and goes along into every copy of it; the turn is made anew each time the database was put back to an
 * earlier state.  So a desk that meets another epoch can tell what happened:
 *
 *   the same line     the same database from a backup: what was acknowledged since is missing there, and is sent again
 *   another line      an emptied Training: what the desk has is of a database that is no more
 */
#define WH_EPOCH_SIZE 64 /* bytes, at most */

char *wh_epoch_new (void);
char *wh_epoch_next (const char *epoch);
gboolean wh_epoch_same_line (const char *a, const char *b);

G_END_DECLS
