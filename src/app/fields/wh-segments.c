/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-segments.h"

#include <glib/gi18n-lib.h>

#include "app/fields/wh-code-typing.h"

/**
 * WhSegments:
 *
 * A few short answers side by side; why there is none waits behind the last button.  One stop of the Tab key: arrow
 * keys go from answer to answer, a code or a first letter chooses, Enter goes on.
 *
 * Signals: "chosen" (guint index); "next": Enter was pressed.
 */
struct _WhSegments
{
  GtkWidget parent_instance;

  GPtrArray *choices;
  GPtrArray *toggles; /* of GtkWidget, by index of choice; NULL for reasons */
  GtkWidget *box;
  GtkWidget *reasons; /* NULL: there are none */
  int selected;
  WhCodeTyping typing;
};

enum
{
  CHOSEN,
  NEXT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhSegments, wh_segments, GTK_TYPE_WIDGET)

static const WhFormChoice *
choice_at (WhSegments *self, guint index)
{
  return g_ptr_array_index (self->choices, index);
}

static void
show_selected (WhSegments *self)
{
  gboolean reason = self->selected >= 0 && choice_at (self, (guint) self->selected)->reason;
  const char *label;

  for (guint i = 0; i < self->toggles->len; i++)
    {
      GtkWidget *toggle = g_ptr_array_index (self->toggles, i);

      if (toggle != NULL)
        gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), (int) i == self->selected);
    }
  if (self->reasons == NULL)
    return;
  label = reason ? choice_at (self, (guint) self->selected)->text : _("No answer");
  if (g_strcmp0 (gtk_menu_button_get_label (GTK_MENU_BUTTON (self->reasons)), label) != 0) /* it builds itself anew */
    gtk_menu_button_set_label (GTK_MENU_BUTTON (self->reasons), label);
  (reason ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (self->reasons, "chosen");
}

/* The focus goes with the choice, wherever in the row it was. */
static void
move_focus (WhSegments *self)
{
  GtkWidget *chosen = g_ptr_array_index (self->toggles, (guint) self->selected);

  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    gtk_widget_child_focus (chosen != NULL ? chosen : self->reasons, GTK_DIR_TAB_FORWARD);
}

static void
choose (WhSegments *self, int index)
{
  if (index != self->selected)
    {
      self->selected = index;
      g_signal_emit (self, signals[CHOSEN], 0, (guint) index);
    }
  show_selected (self);
  move_focus (self);
}

static void
clicked_cb (WhSegments *self, GtkWidget *button)
{
  guint index;

  if (g_ptr_array_find (self->toggles, button, &index))
    choose (self, (int) index);
}

static void
reason_cb (GtkWidget *button, WhSegments *self)
{
  GtkWidget *reasons = self->reasons;

  gtk_menu_button_popdown (GTK_MENU_BUTTON (reasons));
  choose (self, GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "wh-index")));
  gtk_widget_child_focus (reasons, GTK_DIR_TAB_FORWARD);
}

static void
add_toggle (WhSegments *self, guint index)
{
  GtkWidget *toggle = gtk_toggle_button_new_with_label (choice_at (self, index)->text);

  g_signal_connect_swapped (toggle, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_widget_set_tooltip_text (toggle, choice_at (self, index)->code);
  gtk_box_append (GTK_BOX (self->box), toggle);
  self->toggles->pdata[index] = toggle;
}

static GtkWidget *
reason_button (WhSegments *self, guint index)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *code = gtk_label_new (choice_at (self, index)->code);
  GtkWidget *text = gtk_label_new (choice_at (self, index)->text);

  gtk_widget_add_css_class (code, "dim-label");
  gtk_widget_add_css_class (code, "numeric");
  gtk_label_set_width_chars (GTK_LABEL (code), 3);
  gtk_label_set_xalign (GTK_LABEL (code), 1);
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_box_append (GTK_BOX (line), code);
  gtk_box_append (GTK_BOX (line), text);
  gtk_button_set_child (GTK_BUTTON (button), line);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  choice_at (self, index)->text, -1);
  g_object_set_data (G_OBJECT (button), "wh-index", GINT_TO_POINTER (index));
  g_signal_connect (button, "clicked", G_CALLBACK (reason_cb), self);
  return button;
}

/* Built when somebody opens it: most of a form's menus never are. */
static void
build_reasons (GtkMenuButton *reasons, gpointer data)
{
  WhSegments *self = data;
  GtkWidget *list, *popover;

  if (gtk_menu_button_get_popover (reasons) != NULL)
    return;
  list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  popover = gtk_popover_new ();
  for (guint i = 0; i < self->choices->len; i++)
    if (choice_at (self, i)->reason)
      gtk_box_append (GTK_BOX (list), reason_button (self, i));
  gtk_popover_set_child (GTK_POPOVER (popover), list);
  gtk_widget_add_css_class (popover, "menu");
  gtk_menu_button_set_popover (reasons, popover);
}

static void
add_reasons (WhSegments *self)
{
  self->reasons = gtk_menu_button_new ();
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->reasons), _("No answer"));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->reasons), build_reasons, self, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reasons), GTK_ACCESSIBLE_PROPERTY_LABEL, _("No answer"), -1);
  gtk_widget_add_css_class (self->reasons, "reasons");
  gtk_box_append (GTK_BOX (self->box), self->reasons);
}

static int
find_letter (WhSegments *self, gunichar c)
{
  for (guint i = 0; i < self->choices->len; i++)
    if (g_unichar_tolower (g_utf8_get_char (choice_at (self, i)->text)) == g_unichar_tolower (c))
      return (int) i;
  return -1;
}

static gboolean
key_cb (WhSegments *self, guint keyval, guint keycode, GdkModifierType state)
{
  gunichar c = gdk_keyval_to_unicode (keyval);
  int index;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    {
      g_signal_emit (self, signals[NEXT], 0);
      return GDK_EVENT_STOP;
    }
  if (!g_unichar_isalnum (c))
    return GDK_EVENT_PROPAGATE;
  index = g_unichar_isdigit (c) ? wh_code_typing_take (&self->typing, self->choices, c, g_get_monotonic_time ())
                                : find_letter (self, c);
  if (index >= 0)
    choose (self, index);
  return GDK_EVENT_STOP;
}

/* The Tab key comes here once and goes on. */
static gboolean
wh_segments_focus (GtkWidget *widget, GtkDirectionType direction)
{
  WhSegments *self = WH_SEGMENTS (widget);
  gboolean inside = gtk_widget_get_focus_child (widget) != NULL;
  GtkWidget *current = NULL;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (wh_segments_parent_class)->focus (widget, direction);
  if (inside)
    return FALSE;
  if (self->selected >= 0)
    current = g_ptr_array_index (self->toggles, (guint) self->selected);
  if (current == NULL && self->selected >= 0)
    current = self->reasons;
  if (current == NULL)
    current = gtk_widget_get_first_child (self->box);
  return current != NULL && gtk_widget_child_focus (current, GTK_DIR_TAB_FORWARD);
}

static void
wh_segments_dispose (GObject *object)
{
  WhSegments *self = WH_SEGMENTS (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  self->reasons = NULL;
  G_OBJECT_CLASS (wh_segments_parent_class)->dispose (object);
}

static void
wh_segments_finalize (GObject *object)
{
  WhSegments *self = WH_SEGMENTS (object);

  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_clear_pointer (&self->toggles, g_ptr_array_unref);
  G_OBJECT_CLASS (wh_segments_parent_class)->finalize (object);
}

static void
wh_segments_class_init (WhSegmentsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_segments_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_segments_finalize;
  widget_class->focus = wh_segments_focus;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[NEXT] = g_signal_new ("next", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
wh_segments_init (WhSegments *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->choices = g_ptr_array_new ();
  self->toggles = g_ptr_array_new ();
  self->selected = -1;
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->box, "linked");
  gtk_widget_set_halign (self->box, GTK_ALIGN_START);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * wh_segments_new:
 */
GtkWidget *
wh_segments_new (void)
{
  return g_object_new (WH_TYPE_SEGMENTS, NULL);
}

/**
 * wh_segments_set_choices:
 * @choices: (element-type WhFormChoice): kept
 */
void
wh_segments_set_choices (WhSegments *self, GPtrArray *choices)
{
  gboolean any_reason = FALSE;
  GtkWidget *child;

  g_return_if_fail (WH_IS_SEGMENTS (self));

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
  g_ptr_array_unref (self->choices);
  self->choices = g_ptr_array_ref (choices);
  self->reasons = NULL;
  self->selected = -1;
  g_ptr_array_set_size (self->toggles, 0);
  g_ptr_array_set_size (self->toggles, (int) choices->len);
  for (guint i = 0; i < choices->len; i++)
    if (choice_at (self, i)->reason)
      any_reason = TRUE;
    else
      add_toggle (self, i);
  if (any_reason)
    add_reasons (self);
}

/**
 * wh_segments_set_selected:
 * @index: of a choice; -1: none
 *
 * Shows the choice as chosen; "chosen" is not emitted.
 */
void
wh_segments_set_selected (WhSegments *self, int index)
{
  g_return_if_fail (WH_IS_SEGMENTS (self) && index < (int) self->choices->len);

  self->selected = index;
  show_selected (self);
}
