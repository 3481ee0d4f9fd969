/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-entry-row.h"

#include <glib/gi18n-lib.h>

struct _WhEntryRow
{
  AdwPreferencesRow parent_instance;

  gboolean password;
  GtkWidget *entry;    /* GtkEntry: GTK 4.8 gives a bare GtkText no text for screen readers */
  GdkDevice *keyboard; /* while the row is shown and is a password */

  GtkBox *line;
  GtkLabel *caps;
  GtkLabel *caption;
  GtkToggleButton *reveal;
};

G_DEFINE_FINAL_TYPE (WhEntryRow, wh_entry_row, ADW_TYPE_PREFERENCES_ROW)

enum
{
  PROP_0,
  PROP_PASSWORD,
  PROP_TEXT,
  N_PROPS
};

enum
{
  APPLY,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
show_caps_lock (WhEntryRow *self)
{
  gboolean on = self->keyboard != NULL && gdk_device_get_caps_lock_state (self->keyboard) &&
                gtk_widget_has_focus (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (self->entry))));

  gtk_widget_set_visible (GTK_WIDGET (self->caps), on);
}

static void
reveal_cb (WhEntryRow *self)
{
  gboolean shown = gtk_toggle_button_get_active (self->reveal);

  gtk_button_set_icon_name (GTK_BUTTON (self->reveal), shown ? "view-conceal-symbolic" : "view-reveal-symbolic");
}

static void
changed_cb (WhEntryRow *self)
{
  wh_entry_row_set_wrong (self, FALSE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static void
activate_cb (WhEntryRow *self)
{
  g_signal_emit (self, signals[APPLY], 0);
}

/* A click beside the text, on the caption or the margin, is meant for the text. */
static void
pressed_cb (WhEntryRow *self)
{
  gtk_widget_grab_focus (self->entry);
}

static gboolean
wh_entry_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WH_ENTRY_ROW (widget)->entry);
}

/* Tab goes from field to field and past the button that shows the password: who types on, with a space in it, must not
 * show it to the room.  The keyboard has the field's own menu for that, as GtkPasswordEntry does it. */
static gboolean
wh_entry_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  WhEntryRow *self = WH_ENTRY_ROW (widget);

  if (!self->password || (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD))
    return GTK_WIDGET_CLASS (wh_entry_row_parent_class)->focus (widget, direction);
  return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_child_focus (self->entry, direction);
}

static void
wh_entry_row_realize (GtkWidget *widget)
{
  WhEntryRow *self = WH_ENTRY_ROW (widget);
  GdkSeat *seat;

  GTK_WIDGET_CLASS (wh_entry_row_parent_class)->realize (widget);

  seat = gdk_display_get_default_seat (gtk_widget_get_display (widget));
  if (!self->password || seat == NULL)
    return;

  g_set_object (&self->keyboard, gdk_seat_get_keyboard (seat));
  if (self->keyboard != NULL)
    g_signal_connect_object (self->keyboard, "notify::caps-lock-state", G_CALLBACK (show_caps_lock), self,
                             G_CONNECT_SWAPPED);
}

static void
wh_entry_row_unrealize (GtkWidget *widget)
{
  WhEntryRow *self = WH_ENTRY_ROW (widget);

  if (self->keyboard != NULL)
    g_signal_handlers_disconnect_by_func (self->keyboard, show_caps_lock, self);
  g_clear_object (&self->keyboard);
  GTK_WIDGET_CLASS (wh_entry_row_parent_class)->unrealize (widget);
}

static void
add_reveal (WhEntryRow *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  /* The action is the text's own. */
  g_menu_append (menu, _("_Show the Password"), "misc.toggle-visibility");
  gtk_entry_set_extra_menu (GTK_ENTRY (self->entry), G_MENU_MODEL (menu));
  g_object_bind_property (gtk_editable_get_delegate (GTK_EDITABLE (self->entry)), "visibility", self->reveal, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static void
make_entry (WhEntryRow *self)
{
  g_autoptr (GtkEntryBuffer) buffer = NULL;

  /* GtkPasswordEntryBuffer keeps its text in memory that is not swapped and is wiped when freed. */
  buffer = self->password ? gtk_password_entry_buffer_new () : gtk_entry_buffer_new (NULL, -1);
  self->entry = g_object_new (GTK_TYPE_ENTRY,
                              "buffer", buffer,
                              "has-frame", FALSE,
                              "visibility", !self->password,
                              "input-purpose",
                              self->password ? GTK_INPUT_PURPOSE_PASSWORD : GTK_INPUT_PURPOSE_FREE_FORM,
                              "input-hints",
                              self->password ? GTK_INPUT_HINT_NO_EMOJI : GTK_INPUT_HINT_NONE,
                              "enable-undo", !self->password,
                              "hexpand", TRUE,
                              NULL);
  gtk_box_prepend (self->line, self->entry);
  gtk_widget_set_visible (GTK_WIDGET (self->reveal), self->password);
  if (self->password)
    add_reveal (self);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect_swapped (gtk_editable_get_delegate (GTK_EDITABLE (self->entry)), "notify::has-focus",
                            G_CALLBACK (show_caps_lock), self);
}

static void
name_entry (WhEntryRow *self)
{
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self));

  gtk_label_set_label (self->caption, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static void
wh_entry_row_constructed (GObject *object)
{
  WhEntryRow *self = WH_ENTRY_ROW (object);

  G_OBJECT_CLASS (wh_entry_row_parent_class)->constructed (object);

  make_entry (self);
  name_entry (self);
  g_signal_connect (self, "notify::title", G_CALLBACK (name_entry), NULL);
}

static void
wh_entry_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  WhEntryRow *self = WH_ENTRY_ROW (object);

  switch (id)
    {
    case PROP_PASSWORD:
      g_value_set_boolean (value, self->password);
      break;
    case PROP_TEXT:
      g_value_set_string (value, wh_entry_row_get_text (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wh_entry_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  WhEntryRow *self = WH_ENTRY_ROW (object);

  switch (id)
    {
    case PROP_PASSWORD:
      self->password = g_value_get_boolean (value);
      break;
    case PROP_TEXT:
      wh_entry_row_set_text (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wh_entry_row_class_init (WhEntryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = wh_entry_row_constructed;
  object_class->get_property = wh_entry_row_get_property;
  object_class->set_property = wh_entry_row_set_property;
  widget_class->focus = wh_entry_row_focus;
  widget_class->grab_focus = wh_entry_row_grab_focus;
  widget_class->realize = wh_entry_row_realize;
  widget_class->unrealize = wh_entry_row_unrealize;

  properties[PROP_PASSWORD] =
      g_param_spec_boolean ("password", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "",
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[APPLY] =
      g_signal_new ("apply", WH_TYPE_ENTRY_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/wh-entry-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WhEntryRow, caps);
  gtk_widget_class_bind_template_child (widget_class, WhEntryRow, caption);
  gtk_widget_class_bind_template_child (widget_class, WhEntryRow, line);
  gtk_widget_class_bind_template_child (widget_class, WhEntryRow, reveal);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reveal_cb);
}

static void
wh_entry_row_init (WhEntryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * wh_entry_row_get_text:
 *
 * Returns: (transfer none): the text; it belongs to the row, and a password is wiped with it
 */
const char *
wh_entry_row_get_text (WhEntryRow *self)
{
  g_return_val_if_fail (WH_IS_ENTRY_ROW (self), "");

  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

/**
 * wh_entry_row_set_text:
 * @text: (nullable): the new text
 */
void
wh_entry_row_set_text (WhEntryRow *self, const char *text)
{
  g_return_if_fail (WH_IS_ENTRY_ROW (self));

  if (text == NULL)
    text = "";
  if (g_strcmp0 (wh_entry_row_get_text (self), text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

/**
 * wh_entry_row_set_wrong:
 * @wrong: whether what stands here was not accepted; the next change of the text ends it
 */
void
wh_entry_row_set_wrong (WhEntryRow *self, gboolean wrong)
{
  g_return_if_fail (WH_IS_ENTRY_ROW (self));

  if (wrong)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "error");
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                                   GTK_ACCESSIBLE_INVALID_TRUE, -1);
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
      gtk_accessible_reset_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID);
    }
}

/**
 * wh_entry_row_get_editable:
 *
 * Returns: (transfer none): the text field itself
 */
GtkEditable *
wh_entry_row_get_editable (WhEntryRow *self)
{
  g_return_val_if_fail (WH_IS_ENTRY_ROW (self), NULL);

  return GTK_EDITABLE (self->entry);
}
