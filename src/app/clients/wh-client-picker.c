/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/clients/wh-client-picker.h"

#include <glib/gi18n-lib.h>

#include "app/clients/wh-client-list.h"

/**
 * WhClientPicker:
 *
 * A button that names a client and opens a search for another one.  "changed" tells that it names another.
 */
struct _WhClientPicker
{
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkWidget *remove;
  GtkWidget *entry;
  WhClientList *list;

  gboolean has_client;
  WhId client;
};

G_DEFINE_FINAL_TYPE (WhClientPicker, wh_client_picker, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
chosen_cb (WhClientPicker *self, WhClientItem *item)
{
  wh_client_picker_set_client (self, wh_client_item_get_id (item), wh_client_item_get_name (item));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
}

static void
search_cb (WhClientPicker *self)
{
  wh_client_list_find (self->list, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
search_done_cb (WhClientPicker *self)
{
  wh_client_list_activate_first (self->list);
}

static void
search_stopped_cb (WhClientPicker *self)
{
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
}

static void
remove_cb (WhClientPicker *self)
{
  wh_client_picker_set_client (self, NULL, NULL);
}

static void
wh_client_picker_dispose (GObject *object)
{
  WhClientPicker *self = WH_CLIENT_PICKER (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_pointer (&self->remove, gtk_widget_unparent);
  G_OBJECT_CLASS (wh_client_picker_parent_class)->dispose (object);
}

static void
wh_client_picker_class_init (WhClientPickerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_client_picker_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", WH_TYPE_CLIENT_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
wh_client_picker_init (WhClientPicker *self)
{
  self->button = gtk_menu_button_new ();
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  self->remove = gtk_button_new_from_icon_name ("edit-clear-symbolic");
  gtk_widget_set_tooltip_text (self->remove, _("Without a client"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Without a client"),
                                  -1);
  gtk_widget_add_css_class (self->remove, "flat");
  gtk_widget_set_parent (self->remove, GTK_WIDGET (self));
  g_signal_connect_object (self->remove, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
}

static GtkWidget *
popover_new (WhClientPicker *self, WhSession *session)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->entry = gtk_search_entry_new ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Find a client"), -1);
  self->list = WH_CLIENT_LIST (wh_client_list_new (session));
  gtk_widget_set_size_request (GTK_WIDGET (self->list), 320, 320);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  g_signal_connect_object (self->entry, "search-changed", G_CALLBACK (search_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (search_done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "stop-search", G_CALLBACK (search_stopped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  return popover;
}

/**
 * wh_client_picker_new:
 */
GtkWidget *
wh_client_picker_new (WhSession *session)
{
  WhClientPicker *self = g_object_new (WH_TYPE_CLIENT_PICKER, NULL);

  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), popover_new (self, session));
  wh_client_picker_set_client (self, NULL, NULL);
  return GTK_WIDGET (self);
}

/* The menu button and the button in it, which is what has the keyboard. */
static void
name_button (WhClientPicker *self, const char *name)
{
  GtkWidget *inner = gtk_widget_get_first_child (self->button);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (GTK_IS_BUTTON (inner))
    gtk_accessible_update_property (GTK_ACCESSIBLE (inner), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * wh_client_picker_get_client:
 *
 * Returns: (nullable): the client chosen
 */
const WhId *
wh_client_picker_get_client (WhClientPicker *self)
{
  return self->has_client ? &self->client : NULL;
}

/**
 * wh_client_picker_set_client:
 * @id: (nullable): %NULL for nobody
 * @name: (nullable): that client's name
 */
void
wh_client_picker_set_client (WhClientPicker *self, const WhId *id, const char *name)
{
  const char *text = id == NULL ? _("Choose…") : name != NULL ? name : _("A client not on this desk");
  g_autofree char *label = g_strdup_printf ("%s: %s", _("Client"), text);

  self->has_client = id != NULL;
  if (id != NULL)
    self->client = *id;
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->button), text);
  name_button (self, label);
  gtk_widget_set_visible (self->remove, id != NULL);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
