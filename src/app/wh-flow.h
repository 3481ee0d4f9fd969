/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WH_TYPE_FLOW (wh_flow_get_type ())
G_DECLARE_INTERFACE (WhFlow, wh_flow, WH, FLOW, GtkWidget)

/**
 * WhFlowInterface:
 * @leave: Back was asked for: keep what is unfinished, then activate "work.close-flow"
 *
 * A page that opens above the screens for as long as a task takes, such as an intake.  It has a readable property
 * "title" (string, without anybody's name) which the header shows.  When it is done it activates "work.close-flow".
 */
struct _WhFlowInterface
{
  GTypeInterface parent_iface;

  void (*leave) (WhFlow *self);
};

void wh_flow_leave (WhFlow *self);

G_END_DECLS
