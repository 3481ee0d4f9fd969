/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/clients/wh-clients-screen.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/clients/wh-client-list.h"
#include "app/clients/wh-client-page.h"
#include "app/wh-screen.h"

/**
 * WhClientsScreen:
 *
 * Clients on the left, the chosen one on the right.
 */
struct _WhClientsScreen
{
  GtkWidget parent_instance;

  GtkWidget *paned;
  GtkBox *side;
  GtkStack *pages;
  WhClientList *list;
  WhClientPage *page;

  WhSession *session;
};

static void screen_init (WhScreenInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhClientsScreen, wh_clients_screen, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_SCREEN, screen_init))

enum
{
  PROP_SESSION = 1,
};

static void
show_client (WhClientsScreen *self, const WhId *id)
{
  wh_client_page_show (self->page, id);
  gtk_stack_set_visible_child_name (self->pages, "client");
}

static void
chosen_cb (WhClientsScreen *self, WhClientItem *item)
{
  show_client (self, wh_client_item_get_id (item));
}

static gboolean
open_record (WhScreen *screen, WhKindId kind, const WhId *id)
{
  if (kind != WH_KIND_CLIENT)
    return FALSE;
  show_client (WH_CLIENTS_SCREEN (screen), id);
  return TRUE;
}

static void
find (WhScreen *screen, const char *text)
{
  wh_client_list_find (WH_CLIENTS_SCREEN (screen)->list, text);
}

static void
find_done (WhScreen *screen)
{
  wh_client_list_activate_first (WH_CLIENTS_SCREEN (screen)->list);
}

static void
screen_init (WhScreenInterface *iface)
{
  iface->open_record = open_record;
  iface->find = find;
  iface->find_done = find_done;
}

static void
wh_clients_screen_constructed (GObject *object)
{
  WhClientsScreen *self = WH_CLIENTS_SCREEN (object);

  G_OBJECT_CLASS (wh_clients_screen_parent_class)->constructed (object);
  self->list = WH_CLIENT_LIST (wh_client_list_new (self->session));
  self->page = WH_CLIENT_PAGE (wh_client_page_new (self->session));
  gtk_widget_set_vexpand (GTK_WIDGET (self->list), TRUE);
  gtk_box_prepend (self->side, GTK_WIDGET (self->list));
  gtk_stack_add_named (self->pages, GTK_WIDGET (self->page), "client");
  g_signal_connect_object (self->list, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
}

static void
wh_clients_screen_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    WH_CLIENTS_SCREEN (object)->session = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
wh_clients_screen_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    g_value_set_object (value, WH_CLIENTS_SCREEN (object)->session);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
wh_clients_screen_dispose (GObject *object)
{
  WhClientsScreen *self = WH_CLIENTS_SCREEN (object);

  g_clear_pointer (&self->paned, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_clients_screen_parent_class)->dispose (object);
}

static void
wh_clients_screen_class_init (WhClientsScreenClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = wh_clients_screen_constructed;
  object_class->set_property = wh_clients_screen_set_property;
  object_class->get_property = wh_clients_screen_get_property;
  object_class->dispose = wh_clients_screen_dispose;
  g_object_class_override_property (object_class, PROP_SESSION, "session");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/clients/wh-clients-screen.ui");
  gtk_widget_class_bind_template_child (widget_class, WhClientsScreen, paned);
  gtk_widget_class_bind_template_child (widget_class, WhClientsScreen, side);
  gtk_widget_class_bind_template_child (widget_class, WhClientsScreen, pages);
}

static void
wh_clients_screen_init (WhClientsScreen *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
