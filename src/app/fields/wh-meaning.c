/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-meaning.h"

#define CHARS 48

static GtkWidget *
wrapped (const char *text, const char *css)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (label), CHARS);
  if (css != NULL)
    gtk_widget_add_css_class (label, css);
  return label;
}

/**
 * wh_meaning_new:
 * @title: the question
 * @text: what the standard means with it
 *
 * Returns: (transfer floating): a popover that takes the keyboard, so that it is read out and Escape closes it
 */
GtkWidget *
wh_meaning_new (const char *title, const char *text)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, "focusable", TRUE, NULL);

  gtk_box_append (GTK_BOX (box), wrapped (title, "heading"));
  gtk_box_append (GTK_BOX (box), wrapped (text, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_widget_add_css_class (box, "meaning");
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_popover_set_position (GTK_POPOVER (popover), GTK_POS_BOTTOM);
  return popover;
}
