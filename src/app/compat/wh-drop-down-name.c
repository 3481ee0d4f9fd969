/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compat/wh-drop-down-name.h"

#include <glib/gi18n-lib.h>

#include "app/compat/wh-scroll-pane.h"

/* GTK tells one or the other, the name or what is chosen; so what is chosen is the description. */
static void
describe (GtkDropDown *drop_down)
{
  gpointer item = gtk_drop_down_get_selected_item (drop_down);
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));

  if (GTK_IS_STRING_OBJECT (item) && GTK_IS_BUTTON (button))
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    gtk_string_object_get_string (item), -1);
}

/* In GTK 4.18 both are labelled by what is chosen, and that goes before a name. */
static void
name_one (GtkAccessible *accessible, const char *name)
{
  gtk_accessible_reset_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* The field above a list that can be searched, which GTK calls nothing. */
static void
name_search (GtkWidget *widget, const char *name)
{
  if (GTK_IS_SEARCH_ENTRY (widget))
    {
      /* Translators: the field that narrows a list; the list's name stands there, such as "Table" */
      g_autofree char *search = g_strdup_printf (_("Search in “%s”"), name);

      gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, search, -1);
    }
  else
    for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
         child = gtk_widget_get_next_sibling (child))
      name_search (child, name);
}

/**
 * wh_drop_down_name:
 * @name: what is chosen there, for screen readers
 *
 * Names the drop-down and the button in it: that is what has the keyboard, and GTK 4.8 gives it no name of its own.
 * What is chosen of a list of strings is the button's description.  The field that searches the list is named as well.
 */
void
wh_drop_down_name (GtkDropDown *drop_down, const char *name)
{
  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));

  name_one (GTK_ACCESSIBLE (drop_down), name);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (drop_down)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_BUTTON (child))
      name_one (GTK_ACCESSIBLE (child), name);
  g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (describe), NULL);
  describe (drop_down);
  name_search (GTK_WIDGET (drop_down), name);
  wh_scroll_pane_skip (GTK_WIDGET (drop_down));
}
