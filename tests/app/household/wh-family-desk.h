/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"
#include "support/wh-test-dir.h"

/* A window over a store with a family in a shelter that counts nights, and other projects. */
typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  WhSession *session;
  GtkWidget *window;
  GtkWidget *workspace;
  WhRecord *shelter, *housing, *street;
  WhRecord *grace, *tom, *mia; /* clients: head, partner, child */
  WhRecord *stay[3];           /* their enrollments */
  WhRecord *ana, *ben;         /* on staff */
} FamilyDesk;

void family_desk_set_up (FamilyDesk *desk, gconstpointer data);
void family_desk_tear_down (FamilyDesk *desk, gconstpointer data);
void family_desk_save_new (FamilyDesk *desk, WhRecord *record);
WhRecord *family_desk_client (FamilyDesk *desk, const char *first, const char *last, WhDate born);
WhRecord *family_desk_enroll (FamilyDesk *desk, WhRecord *client, WhRecord *project, const char *household,
                              int relationship, WhDate entry);
WhRecord *family_desk_add (FamilyDesk *desk, WhKindId kind, WhRecord *enrollment, const char *day_column, WhDate day);
WhRecord *family_desk_read (FamilyDesk *desk, WhRecord *like);
guint family_desk_count (FamilyDesk *desk, WhKindId kind);

typedef gboolean (*FamilyReady) (FamilyDesk *desk, gconstpointer data);
void family_desk_wait (FamilyDesk *desk, FamilyReady ready, gconstpointer data);
gboolean family_desk_says (FamilyDesk *desk, gconstpointer text);
GtkWidget *family_desk_find (GtkWidget *widget, GType type, const char *text);
GtkWidget *family_desk_dialog (FamilyDesk *desk, GType type);
