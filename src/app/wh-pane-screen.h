/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-screen.h"
#include "app/wh-screens.h"

G_BEGIN_DECLS

#define WH_TYPE_PANE_SCREEN (wh_pane_screen_get_type ())
G_DECLARE_DERIVABLE_TYPE (WhPaneScreen, wh_pane_screen, WH, PANE_SCREEN, WhScreen)

/**
 * WhPaneScreenClass:
 * @panes: what stands in the list on the left, in its order; each is a WhScreen; ends with one without a name
 *
 * A screen of several: a list of panes on the left, the chosen one on the right.  A pane is made when it is first
 * looked at or asked to show a record.
 */
struct _WhPaneScreenClass
{
  WhScreenClass parent_class;

  const WhScreenInfo *panes;
};

void wh_pane_screen_show (WhPaneScreen *self, const char *pane);

G_END_DECLS
