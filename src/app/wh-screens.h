/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

/* A WhScreen: a view of the header's switcher, a pane of WhPaneScreen, or a tab of the client page. */
typedef struct
{
  const char *name;      /* "home": never shown */
  const char *title;     /* for people, marked with N_() */
  const char *icon_name;
  GType (*get_type) (void);
  gboolean (*may_show) (WhSession *session); /* whether it is for this person; NULL: for everybody */
} WhScreenInfo;

/* A widget that implements WhFlow. @create gets the parameter of "work.open-flow". */
typedef struct
{
  const char *name; /* "intake": never shown */
  GtkWidget *(*create) (WhSession *session, const char *parameter);
} WhFlowInfo;

const WhScreenInfo *wh_screens_get (guint *n_screens);
gboolean wh_screen_info_is_for (const WhScreenInfo *info, WhSession *session);
const WhFlowInfo *wh_flows_find (const char *name);

G_END_DECLS
