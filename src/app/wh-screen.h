/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_SCREEN (wh_screen_get_type ())
G_DECLARE_DERIVABLE_TYPE (WhScreen, wh_screen, WH, SCREEN, GtkWidget)

/**
 * WhScreenClass:
 * @open_record: (nullable): shows the record; FALSE when this screen does not show records of that kind
 * @find: (nullable): the text of the find box, at every change of it; "" when it was emptied
 * @find_done: (nullable): Enter in the find box: takes the first result
 *
 * One of the views of the header's switcher.  A screen is made once for each signed-in person, with that person's
 * "session", and stays until they have signed out.  While the window is locked it is out of the window, alive.  Its
 * template's children are taken out for it when it goes.
 *
 * From within, a screen reaches the rest of the window through actions:
 * "work.open-record" (ss): kind name and 32 hex digits: the screen that shows such records opens this one;
 * "work.open-flow" (ss): a name of wh_flows_get () and its parameter: opens that page above the screens;
 * "work.show-screen" s: a name of wh_screens_get ();
 * "work.sync-now".
 */
struct _WhScreenClass
{
  GtkWidgetClass parent_class;

  gboolean (*open_record) (WhScreen *self, WhKindId kind, const WhId *id);
  void (*find) (WhScreen *self, const char *text);
  void (*find_done) (WhScreen *self);
};

WhSession *wh_screen_get_session (WhScreen *self);
gboolean wh_screen_open_record (WhScreen *self, WhKindId kind, const WhId *id);
gboolean wh_screen_can_find (WhScreen *self);
void wh_screen_find (WhScreen *self, const char *text);
void wh_screen_find_done (WhScreen *self);

G_END_DECLS
