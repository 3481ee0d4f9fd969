/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-screens.h"
#include "model/wh-id.h"

G_BEGIN_DECLS

/* What can be done with a client from the page's menu. */
typedef struct
{
  const char *name;  /* "merge": the action "client.do" is given it */
  const char *title; /* for people, marked with N_() */
  void (*run) (GtkWidget *over, WhSession *session, const WhId *client);
  gboolean (*may_run) (WhSession *session); /* whether it is for this person; NULL: for everybody */
} WhClientAction;

const WhScreenInfo *wh_client_tabs_get (void);
const WhClientAction *wh_client_actions_get (void);

G_END_DECLS
