/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-control-row.h"

/**
 * WhControlRow:
 *
 * A line of a dialog with a field or a choice at its end.  Tab goes from field to field: the line itself, at which an
 * AdwActionRow stops first, would swallow what is typed there.
 */
struct _WhControlRow
{
  AdwActionRow parent_instance;
};

G_DEFINE_FINAL_TYPE (WhControlRow, wh_control_row, ADW_TYPE_ACTION_ROW)

static gboolean
wh_control_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (wh_control_row_parent_class)->focus (widget, direction);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_child_focus (child, direction))
        return TRUE;
    }
  return FALSE;
}

static void
wh_control_row_class_init (WhControlRowClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = wh_control_row_focus;
}

static void
wh_control_row_init (WhControlRow *self)
{
}

/**
 * wh_control_row_new:
 * @title: what is asked, as it is: no markup
 * @control: what stands at the end of the line
 * @focus: what in it (or itself) gets the keyboard when the line is clicked
 *
 * Makes a line.
 *
 * Returns: (transfer floating): a #WhControlRow
 */
GtkWidget *
wh_control_row_new (const char *title, GtkWidget *control, GtkWidget *focus)
{
  GtkWidget *row = g_object_new (WH_TYPE_CONTROL_ROW, "use-markup", FALSE, "title", title, "title-lines", 0, NULL);

  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), control);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), focus);
  return row;
}
