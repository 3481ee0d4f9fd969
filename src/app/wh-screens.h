/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

/* A view of the header's switcher: a WhScreen. */
typedef struct
{
  const char *name;      /* "home": never shown */
  const char *title;     /* for people, marked with N_() */
  const char *icon_name;
  GType (*get_type) (void);
} WhScreenInfo;

/* A widget that implements WhFlow. @create gets the parameter of "work.open-flow". */
typedef struct
{
  const char *name; /* "intake": never shown */
  GtkWidget *(*create) (WhSession *session, const char *parameter);
} WhFlowInfo;

const WhScreenInfo *wh_screens_get (guint *n_screens);
const WhFlowInfo *wh_flows_find (const char *name);

G_END_DECLS
