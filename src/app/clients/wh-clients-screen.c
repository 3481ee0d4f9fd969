/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/clients/wh-clients-screen.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/clients/wh-client-list.h"
#include "app/clients/wh-client-page.h"
#include "app/compat/wh-scroll-pane.h"
#include "app/compat/wh-stack-pages.h"

/**
 * WhClientsScreen:
 *
 * Clients on the left, the chosen one on the right.
 */
struct _WhClientsScreen
{
  WhScreen parent_instance;

  GtkBox *side;
  GtkStack *pages;
  WhClientList *list;
  WhClientPage *page;

};

G_DEFINE_FINAL_TYPE (WhClientsScreen, wh_clients_screen, WH_TYPE_SCREEN)

static void
show_client (WhClientsScreen *self, const WhId *id)
{
  wh_client_list_select (self->list, id);
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
wh_clients_screen_constructed (GObject *object)
{
  WhClientsScreen *self = WH_CLIENTS_SCREEN (object);

  G_OBJECT_CLASS (wh_clients_screen_parent_class)->constructed (object);
  self->list = WH_CLIENT_LIST (wh_client_list_new (wh_screen_get_session (WH_SCREEN (self))));
  self->page = WH_CLIENT_PAGE (wh_client_page_new (wh_screen_get_session (WH_SCREEN (self))));
  gtk_widget_set_vexpand (GTK_WIDGET (self->list), TRUE);
  gtk_box_prepend (self->side, GTK_WIDGET (self->list));
  gtk_stack_add_named (self->pages, GTK_WIDGET (self->page), "client");
  wh_stack_pages_watch (GTK_WIDGET (self->pages));
  wh_scroll_pane_skip (gtk_stack_get_child_by_name (self->pages, "nobody"));
  g_signal_connect_object (self->list, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
}

static void
wh_clients_screen_class_init (WhClientsScreenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  WhScreenClass *screen_class = WH_SCREEN_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = wh_clients_screen_constructed;
  screen_class->open_record = open_record;
  screen_class->find = find;
  screen_class->find_done = find_done;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/clients/wh-clients-screen.ui");
  gtk_widget_class_bind_template_child (widget_class, WhClientsScreen, side);
  gtk_widget_class_bind_template_child (widget_class, WhClientsScreen, pages);
}

static void
wh_clients_screen_init (WhClientsScreen *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
