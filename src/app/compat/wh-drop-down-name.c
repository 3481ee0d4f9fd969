/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compat/wh-drop-down-name.h"

#include "app/compat/wh-scroll-pane.h"

/**
 * wh_drop_down_name:
 * @name: what is chosen there, for screen readers
 *
 * Names the drop-down and the button in it: that is what has the keyboard, and GTK 4.8 gives it no name of its own.
 */
void
wh_drop_down_name (GtkDropDown *drop_down, const char *name)
{
  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));

  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (drop_down)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_BUTTON (child))
      gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  wh_scroll_pane_skip (GTK_WIDGET (drop_down));
}
