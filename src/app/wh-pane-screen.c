/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-pane-screen.h"

#include <glib/gi18n-lib.h>

#include "app/compat/wh-stack-pages.h"

typedef struct
{
  GtkListBox *list;
  GtkStack *stack;
} WhPaneScreenPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WhPaneScreen, wh_pane_screen, WH_TYPE_SCREEN)

static const WhScreenInfo *
row_info (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "info");
}

/* The pane of @info, made if it was not yet. */
static GtkWidget *
ensure_pane (WhPaneScreen *self, const WhScreenInfo *info)
{
  WhPaneScreenPrivate *private = wh_pane_screen_get_instance_private (self);
  GtkWidget *pane = gtk_stack_get_child_by_name (private->stack, info->name);

  if (pane == NULL)
    {
      pane = g_object_new (info->get_type (), "session", wh_screen_get_session (WH_SCREEN (self)), NULL);
      gtk_stack_add_named (private->stack, pane, info->name);
    }
  return pane;
}

static void
selected_cb (WhPaneScreen *self, GtkListBoxRow *row)
{
  WhPaneScreenPrivate *private = wh_pane_screen_get_instance_private (self);

  if (row != NULL)
    gtk_stack_set_visible_child (private->stack, ensure_pane (self, row_info (row)));
}

static gboolean
open_record (WhScreen *screen, WhKindId kind, const WhId *id)
{
  WhPaneScreen *self = WH_PANE_SCREEN (screen);
  WhPaneScreenPrivate *private = wh_pane_screen_get_instance_private (self);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (private->list, i)) != NULL; i++)
    {
      WhScreenClass *klass = g_type_class_ref (row_info (row)->get_type ());
      gboolean opens = klass->open_record != NULL
                       && wh_screen_open_record (WH_SCREEN (ensure_pane (self, row_info (row))), kind, id);

      g_type_class_unref (klass);
      if (opens)
        {
          gtk_list_box_select_row (private->list, row);
          return TRUE;
        }
    }
  return FALSE;
}

static void
add_row (WhPaneScreen *self, const WhScreenInfo *info)
{
  WhPaneScreenPrivate *private = wh_pane_screen_get_instance_private (self);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (g_dgettext (GETTEXT_PACKAGE, info->title));
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (info->icon_name));
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), "info", (gpointer) info);
  gtk_list_box_append (private->list, row);
}

static void
wh_pane_screen_constructed (GObject *object)
{
  WhPaneScreen *self = WH_PANE_SCREEN (object);
  WhPaneScreenPrivate *private = wh_pane_screen_get_instance_private (self);
  const WhScreenInfo *panes = WH_PANE_SCREEN_GET_CLASS (self)->panes;

  G_OBJECT_CLASS (wh_pane_screen_parent_class)->constructed (object);
  for (guint i = 0; panes[i].name != NULL; i++)
    if (wh_screen_info_is_for (&panes[i], wh_screen_get_session (WH_SCREEN (self))))
      add_row (self, &panes[i]);
  wh_stack_pages_watch (GTK_WIDGET (private->stack));
}

/* The first pane is made when the screen is first seen: signing in need not wait for it. */
static void
wh_pane_screen_map (GtkWidget *widget)
{
  WhPaneScreenPrivate *private = wh_pane_screen_get_instance_private (WH_PANE_SCREEN (widget));

  GTK_WIDGET_CLASS (wh_pane_screen_parent_class)->map (widget);
  if (gtk_list_box_get_selected_row (private->list) == NULL)
    gtk_list_box_select_row (private->list, gtk_list_box_get_row_at_index (private->list, 0));
}

/* The list chooses what the keyboard is on, so the keyboard comes to the chosen row only, and leaves from there. */
static gboolean
wh_pane_screen_focus (GtkWidget *widget, GtkDirectionType direction)
{
  WhPaneScreenPrivate *private = wh_pane_screen_get_instance_private (WH_PANE_SCREEN (widget));
  GtkListBoxRow *chosen = gtk_list_box_get_selected_row (private->list);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  gboolean within = focus != NULL && gtk_widget_is_ancestor (focus, widget);

  if (chosen != NULL && !within && direction == GTK_DIR_TAB_FORWARD)
    return gtk_widget_grab_focus (GTK_WIDGET (chosen));
  if (within && direction == GTK_DIR_TAB_BACKWARD && gtk_widget_is_ancestor (focus, GTK_WIDGET (private->list)))
    return FALSE;
  if (chosen != NULL && within && direction == GTK_DIR_TAB_BACKWARD)
    return gtk_widget_child_focus (GTK_WIDGET (private->stack), direction)
           || gtk_widget_grab_focus (GTK_WIDGET (chosen));
  return GTK_WIDGET_CLASS (wh_pane_screen_parent_class)->focus (widget, direction);
}

static void
wh_pane_screen_class_init (WhPaneScreenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = wh_pane_screen_constructed;
  WH_SCREEN_CLASS (klass)->open_record = open_record;
  widget_class->map = wh_pane_screen_map;
  widget_class->focus = wh_pane_screen_focus;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/wh-pane-screen.ui");
  gtk_widget_class_bind_template_child_private (widget_class, WhPaneScreen, list);
  gtk_widget_class_bind_template_child_private (widget_class, WhPaneScreen, stack);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

/* The list chooses what the keyboard is on: Tab leads into the chosen pane, and not on to the next one. */
static gboolean
into_pane_cb (GtkWidget *list, GVariant *args, gpointer self)
{
  WhPaneScreenPrivate *private = wh_pane_screen_get_instance_private (self);

  return gtk_widget_child_focus (GTK_WIDGET (private->stack), GTK_DIR_TAB_FORWARD);
}

static void
wh_pane_screen_init (WhPaneScreen *self)
{
  WhPaneScreenPrivate *private = wh_pane_screen_get_instance_private (self);
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Tab, 0),
                                                          gtk_callback_action_new (into_pane_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (private->list), keys);
}

/**
 * wh_pane_screen_show:
 * @pane: name of one of the class's panes
 *
 * Shows that pane, if it is for this person.
 */
void
wh_pane_screen_show (WhPaneScreen *self, const char *pane)
{
  WhPaneScreenPrivate *private = wh_pane_screen_get_instance_private (self);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (private->list, i)) != NULL; i++)
    if (g_strcmp0 (row_info (row)->name, pane) == 0)
      gtk_list_box_select_row (private->list, row);
}
