/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-workspace.h"
#include "form/wh-form.h"
#include "store/wh-draft-table.h"
#include "support/wh-test-dir.h"

/* A window over a store of its own, where Grace Yoder is in a permanent supportive housing project already. */
typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  WhSession *session;
  GtkWidget *window;
  GtkWidget *workspace;
} Desk;

typedef gboolean (*Ready) (Desk *desk, gconstpointer data);

void desk_save (Desk *desk, WhRecord *record);
WhRecord *desk_add_project_of (Desk *desk, const char *name, int type, int sub_type, int funding);
WhRecord *desk_add_project (Desk *desk, const char *name, int type, int funding);
void desk_set_up (Desk *desk, gconstpointer data);
void desk_tear_down (Desk *desk, gconstpointer data);
GtkWidget *desk_find_type (GtkWidget *widget, GType type);
GtkWidget *desk_find_label (GtkWidget *widget, const char *text);
void desk_wait_until (Desk *desk, Ready ready, gconstpointer data);
WhForm *desk_form (Desk *desk);
WhForm *desk_open_flow (Desk *desk, const char *flow, const char *parameter);
WhForm *desk_open_intake (Desk *desk, const char *parameter);
GPtrArray *desk_records (Desk *desk, WhKindId kind);
void desk_click (Desk *desk, const char *label);
GPtrArray *desk_drafts (Desk *desk, const char *form);
gboolean desk_is_form_open (Desk *desk, gconstpointer data);
gboolean desk_is_closed (Desk *desk, gconstpointer data);
gboolean desk_is_shown (Desk *desk, gconstpointer data);
