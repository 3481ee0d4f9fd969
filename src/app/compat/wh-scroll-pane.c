/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compat/wh-scroll-pane.h"

/**
 * wh_scroll_pane_skip:
 * @widget: a page that scrolls by itself, such as a status page
 *
 * The panes in it do not take the keyboard: they have no name, and nothing in them to operate.
 */
void
wh_scroll_pane_skip (GtkWidget *widget)
{
  if (GTK_IS_SCROLLED_WINDOW (widget))
    gtk_widget_set_focusable (widget, FALSE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    wh_scroll_pane_skip (child);
}
