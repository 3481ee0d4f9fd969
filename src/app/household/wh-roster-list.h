/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "store/wh-roster-query.h"

G_BEGIN_DECLS

#define WH_TYPE_ROSTER_LIST (wh_roster_list_get_type ())
G_DECLARE_FINAL_TYPE (WhRosterList, wh_roster_list, WH, ROSTER_LIST, GtkWidget)

typedef void (*WhRosterFunc) (const WhRosterRow *row, gpointer data);

GtkWidget *wh_roster_list_new (void);
void wh_roster_list_set_today (WhRosterList *self, WhDate today);
void wh_roster_list_set_rows (WhRosterList *self, GPtrArray *rows, gboolean several, const char *empty_text);
void wh_roster_list_filter (WhRosterList *self, const char *text);
void wh_roster_list_mark_all (WhRosterList *self);
void wh_roster_list_unmark (WhRosterList *self);
guint wh_roster_list_count (WhRosterList *self);
guint wh_roster_list_count_marked (WhRosterList *self);
void wh_roster_list_foreach_marked (WhRosterList *self, WhRosterFunc func, gpointer data);

G_END_DECLS
