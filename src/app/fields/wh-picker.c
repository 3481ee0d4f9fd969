/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-picker.h"

#include <glib/gi18n-lib.h>

#include "app/fields/wh-code-typing.h"
#include "app/fields/wh-picker-item.h"

#define LIST_HEIGHT 330
#define LIST_WIDTH 360

/**
 * WhPicker:
 *
 * One answer of a long list.  On the button, a code chooses at once and letters open the list and search in it; in the
 * list, arrow keys move and Enter chooses.  Enter on the button goes on.
 *
 * Signals: "chosen" (guint index); "next": Enter was pressed on the button.
 */
struct _WhPicker
{
  GtkWidget parent_instance;

  GPtrArray *choices;
  int selected;
  char *title;
  WhCodeTyping typing;
  GtkWidget *button;
  GtkWidget *label;
  GtkWidget *popover; /* NULL: nobody has opened it, as most are never; and nothing in it is there */
  GtkWidget *search;
  GtkWidget *list;
  GListStore *items;
  GtkFilter *filter;
  GtkSingleSelection *selection;
};

enum
{
  CHOSEN,
  NEXT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhPicker, wh_picker, GTK_TYPE_WIDGET)

static const WhFormChoice *
choice_at (WhPicker *self, int index)
{
  return g_ptr_array_index (self->choices, (guint) index);
}

static void
show_selected (WhPicker *self)
{
  const char *text = self->selected >= 0 ? choice_at (self, self->selected)->text : NULL;
  g_autofree char *name = text != NULL ? g_strdup_printf ("%s: %s", self->title, text) : g_strdup (self->title);

  gtk_label_set_text (GTK_LABEL (self->label), text != NULL ? text : _("Choose…"));
  (text == NULL ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (self->label, "dim-label");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
choose (WhPicker *self, int index)
{
  if (index == self->selected)
    return;
  self->selected = index;
  show_selected (self);
  g_signal_emit (self, signals[CHOSEN], 0, (guint) index);
}

static gboolean
matches_cb (gpointer item, gpointer data)
{
  WhPicker *self = data;
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search))));

  return wh_form_choice_matches (wh_picker_item_get_choice (item), typed);
}

static void
search_changed_cb (WhPicker *self)
{
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    gtk_single_selection_set_selected (self->selection, 0);
}

static void
take_item (WhPicker *self, WhPickerItem *item)
{
  gtk_widget_grab_focus (self->button);
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  if (item != NULL)
    choose (self, (int) wh_picker_item_get_index (item));
}

static void
activate_cb (WhPicker *self, guint position)
{
  g_autoptr (WhPickerItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  take_item (self, item);
}

static void
search_activate_cb (WhPicker *self)
{
  take_item (self, gtk_single_selection_get_selected_item (self->selection));
}

static void
move (WhPicker *self, int by)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  guint at = gtk_single_selection_get_selected (self->selection);
  guint to = n == 0 ? 0 : at == GTK_INVALID_LIST_POSITION ? 0 : (guint) CLAMP ((int) at + by, 0, (int) n - 1);

  if (n == 0)
    return;
  gtk_single_selection_set_selected (self->selection, to);
  gtk_widget_activate_action (self->list, "list.scroll-to-item", "u", to);
}

static gboolean
search_key_cb (WhPicker *self, guint keyval)
{
  if (keyval == GDK_KEY_Down || keyval == GDK_KEY_Up)
    {
      move (self, keyval == GDK_KEY_Down ? 1 : -1);
      return GDK_EVENT_STOP;
    }
  if (keyval == GDK_KEY_Tab || keyval == GDK_KEY_ISO_Left_Tab)
    {
      search_activate_cb (self);
      gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))),
                              keyval == GDK_KEY_Tab ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static void build_popover (WhPicker *self);

static gboolean
is_open (WhPicker *self)
{
  return self->popover != NULL && gtk_widget_get_visible (self->popover);
}

static void
open_list (WhPicker *self, const char *typed)
{
  guint n;

  if (self->popover == NULL)
    build_popover (self);
  gtk_editable_set_text (GTK_EDITABLE (self->search), typed);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  gtk_single_selection_set_selected (self->selection, n == 0 ? GTK_INVALID_LIST_POSITION : 0);
  for (guint i = 0; i < n && *typed == '\0'; i++)
    {
      g_autoptr (WhPickerItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if ((int) wh_picker_item_get_index (item) == self->selected)
        gtk_single_selection_set_selected (self->selection, i);
    }
  gtk_widget_set_size_request (self->popover, MAX (LIST_WIDTH, gtk_widget_get_width (GTK_WIDGET (self))), -1);
  gtk_popover_popup (GTK_POPOVER (self->popover));
  gtk_widget_grab_focus (self->search);
  gtk_editable_set_position (GTK_EDITABLE (self->search), -1);
  move (self, 0);
}

static void
clicked_cb (WhPicker *self)
{
  open_list (self, "");
}

/* The list is open but has not got the keyboard yet: fast fingers type on. */
static gboolean
key_while_opening (WhPicker *self, guint keyval, gunichar c)
{
  int end = (int) g_utf8_strlen (gtk_editable_get_text (GTK_EDITABLE (self->search)), -1);
  char typed[8] = { 0 };

  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    {
      search_activate_cb (self);
      return GDK_EVENT_STOP;
    }
  if (!g_unichar_isprint (c))
    return GDK_EVENT_PROPAGATE;
  g_unichar_to_utf8 (c, typed);
  gtk_editable_insert_text (GTK_EDITABLE (self->search), typed, -1, &end);
  gtk_editable_set_position (GTK_EDITABLE (self->search), -1);
  return GDK_EVENT_STOP;
}

static gboolean
button_key_cb (WhPicker *self, guint keyval, guint keycode, GdkModifierType state)
{
  gunichar c = gdk_keyval_to_unicode (keyval);
  char typed[8] = { 0 };
  int index;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (is_open (self))
    return key_while_opening (self, keyval, c);
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    {
      g_signal_emit (self, signals[NEXT], 0);
      return GDK_EVENT_STOP;
    }
  if (keyval == GDK_KEY_Down)
    {
      open_list (self, "");
      return GDK_EVENT_STOP;
    }
  if (g_unichar_isdigit (c) && self->choices->len > 0 && choice_at (self, 0)->code != NULL)
    {
      index = wh_code_typing_take (&self->typing, self->choices, c, g_get_monotonic_time ());
      if (index >= 0)
        choose (self, index);
      return GDK_EVENT_STOP;
    }
  if (!g_unichar_isalnum (c))
    return GDK_EVENT_PROPAGATE;
  g_unichar_to_utf8 (c, typed);
  open_list (self, typed);
  return GDK_EVENT_STOP;
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *code = gtk_label_new (NULL), *text = gtk_label_new (NULL);

  gtk_widget_add_css_class (code, "dim-label");
  gtk_widget_add_css_class (code, "numeric");
  gtk_label_set_width_chars (GTK_LABEL (code), 4);
  gtk_label_set_xalign (GTK_LABEL (code), 1);
  gtk_widget_set_valign (code, GTK_ALIGN_START);
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (text), 48);
  gtk_box_append (GTK_BOX (line), code);
  gtk_box_append (GTK_BOX (line), text);
  gtk_list_item_set_child (item, line);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  const WhFormChoice *choice = wh_picker_item_get_choice (gtk_list_item_get_item (item));
  GtkWidget *code = gtk_widget_get_first_child (gtk_list_item_get_child (item));

  gtk_label_set_text (GTK_LABEL (code), choice->code != NULL ? choice->code : "");
  gtk_widget_set_visible (code, choice->code != NULL);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (code)), choice->text);
}

static GtkWidget *
build_list (WhPicker *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *filtered;
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  self->items = g_list_store_new (WH_TYPE_PICKER_ITEM);
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches_cb, self, NULL));
  filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->items)), g_object_ref (self->filter));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (filtered));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  self->list = gtk_list_view_new (g_object_ref (GTK_SELECTION_MODEL (self->selection)), factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (self->list), TRUE);
  g_signal_connect_swapped (self->list, "activate", G_CALLBACK (activate_cb), self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->list);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), LIST_HEIGHT);
  return scrolled;
}

static void
name_list (WhPicker *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL, self->title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, self->title, -1);
}

static void
fill_list (WhPicker *self)
{
  g_list_store_remove_all (self->items);
  for (guint i = 0; i < self->choices->len; i++)
    {
      g_autoptr (WhPickerItem) item = wh_picker_item_new (self->choices, i);

      g_list_store_append (self->items, item);
    }
}

static void
build_popover (WhPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->search = gtk_search_entry_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (search_key_cb), self);
  gtk_widget_add_controller (self->search, keys);
  g_signal_connect_swapped (self->search, "changed", G_CALLBACK (search_changed_cb), self);
  g_signal_connect_swapped (self->search, "activate", G_CALLBACK (search_activate_cb), self);
  gtk_box_append (GTK_BOX (box), self->search);
  gtk_box_append (GTK_BOX (box), build_list (self));
  self->popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_widget_add_css_class (self->popover, "picker");
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  g_signal_connect_swapped (self->search, "stop-search", G_CALLBACK (gtk_popover_popdown), self->popover);
  name_list (self);
  fill_list (self);
}

static void
build_button (WhPicker *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (self->label, TRUE);
  gtk_box_append (GTK_BOX (line), self->label);
  gtk_box_append (GTK_BOX (line), gtk_image_new_from_icon_name ("pan-down-symbolic"));
  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), line);
  gtk_widget_add_css_class (self->button, "picker-button");
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (button_key_cb), self);
  gtk_widget_add_controller (self->button, keys);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

static void
wh_picker_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                   int *minimum_baseline, int *natural_baseline)
{
  gtk_widget_measure (WH_PICKER (widget)->button, orientation, for_size, minimum, natural, minimum_baseline,
                      natural_baseline);
}

static void
wh_picker_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  WhPicker *self = WH_PICKER (widget);

  gtk_widget_allocate (self->button, width, height, baseline, NULL);
  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

static gboolean
wh_picker_focus (GtkWidget *widget, GtkDirectionType direction)
{
  WhPicker *self = WH_PICKER (widget);

  if (is_open (self))
    return gtk_widget_child_focus (self->popover, direction);
  return gtk_widget_child_focus (self->button, direction);
}

static gboolean
wh_picker_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WH_PICKER (widget)->button);
}

static void
wh_picker_dispose (GObject *object)
{
  WhPicker *self = WH_PICKER (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_object (&self->items);
  g_clear_object (&self->filter);
  g_clear_object (&self->selection);
  G_OBJECT_CLASS (wh_picker_parent_class)->dispose (object);
}

static void
wh_picker_finalize (GObject *object)
{
  WhPicker *self = WH_PICKER (object);

  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_clear_pointer (&self->title, g_free);
  G_OBJECT_CLASS (wh_picker_parent_class)->finalize (object);
}

static void
wh_picker_class_init (WhPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_picker_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_picker_finalize;
  widget_class->measure = wh_picker_measure;
  widget_class->size_allocate = wh_picker_size_allocate;
  widget_class->focus = wh_picker_focus;
  widget_class->grab_focus = wh_picker_grab_focus;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[NEXT] = g_signal_new ("next", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
wh_picker_init (WhPicker *self)
{
  self->choices = g_ptr_array_new ();
  self->title = g_strdup ("");
  self->selected = -1;
  build_button (self);
  show_selected (self);
}

/**
 * wh_picker_new:
 */
GtkWidget *
wh_picker_new (void)
{
  return g_object_new (WH_TYPE_PICKER, NULL);
}

/**
 * wh_picker_set_title:
 * @title: the question: the name of the button, before the answer that was chosen
 */
void
wh_picker_set_title (WhPicker *self, const char *title)
{
  char *copy = g_strdup (title);

  g_free (self->title);
  self->title = copy;
  if (self->popover != NULL)
    name_list (self);
  show_selected (self);
}

/**
 * wh_picker_get_button:
 *
 * Returns: (transfer none): what takes the focus
 */
GtkWidget *
wh_picker_get_button (WhPicker *self)
{
  return self->button;
}

/**
 * wh_picker_set_choices:
 * @choices: (element-type WhFormChoice): kept
 */
void
wh_picker_set_choices (WhPicker *self, GPtrArray *choices)
{
  g_return_if_fail (WH_IS_PICKER (self));

  g_ptr_array_unref (self->choices);
  self->choices = g_ptr_array_ref (choices);
  self->selected = -1;
  if (self->popover != NULL)
    fill_list (self);
  show_selected (self);
}

/**
 * wh_picker_set_selected:
 * @index: of a choice; -1: none
 *
 * Shows the choice as chosen; "chosen" is not emitted.
 */
void
wh_picker_set_selected (WhPicker *self, int index)
{
  g_return_if_fail (WH_IS_PICKER (self) && index < (int) self->choices->len);

  self->selected = index;
  show_selected (self);
}
