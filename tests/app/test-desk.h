/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-workspace.h"
#include "support/wh-test-dir.h"

/* A window with the screens over a store of its own, where nobody answers. */
typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  WhSession *session;
  GtkWidget *window;
  GtkWidget *toasts;
  GtkWidget *workspace;
  WhRecord *client;
  WhId appointment; /* the first one of today */
} TestDesk;

typedef enum
{
  TEST_DESK_EMPTY, /* nothing is recorded yet */
  TEST_DESK_USUAL, /* a client with everything, five appointments, a conflict */
  TEST_DESK_FULL,  /* and long names, names from right to left, twelve appointments a day, thirty clients */
} TestDeskFill;

TestDesk *test_desk_new (TestDeskFill fill, int width, int height);
TestDesk *test_desk_new_as (WhRole role, TestDeskFill fill, int width, int height);
void test_desk_free (TestDesk *desk);
void test_desk_new_workspace (TestDesk *desk);
gboolean test_desk_touch (WhStore *store, gpointer data, GCancellable *cancellable, GError **error);
