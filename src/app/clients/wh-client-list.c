/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/clients/wh-client-list.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/clients/wh-client-find.h"
#include "app/compat/wh-scroll-pane.h"
#include "app/compat/wh-stack-pages.h"
#include "app/wh-notice.h"

/**
 * WhClientList:
 *
 * Clients who match what is typed; with nothing typed, those that this person was with last.  "chosen" carries the
 * #WhClientItem.
 */
struct _WhClientList
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *heading;
  GtkStack *stack;
  GtkListView *view;
  AdwStatusPage *empty;

  WhSession *session;
  GListStore *items;
  GtkSingleSelection *selection;
  WhId selected; /* nil: none */
  GCancellable *finding;
  char *text;
};

G_DEFINE_FINAL_TYPE (WhClientList, wh_client_list, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show_selected (WhClientList *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items)), position = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WhClientItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (wh_id_equal (wh_client_item_get_id (item), &self->selected))
        position = i;
    }
  gtk_single_selection_set_selected (self->selection, position);
}

static void
show_found (WhClientList *self, GPtrArray *items)
{
  gboolean recent = *self->text == '\0';

  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  g_list_store_splice (self->items, 0, n_before, items->pdata, items->len);
  gtk_label_set_text (self->heading, recent ? _("Recent clients") : _("Found"));
  adw_status_page_set_title (self->empty, recent ? _("No clients yet") : _("Nobody found"));
  adw_status_page_set_description (self->empty,
                                   recent ? _("Type a name above, or start an intake.")
                                          : _("Try part of the name, a birth date or the last four digits of the "
                                              "Social Security number."));
  gtk_stack_set_visible_child_name (self->stack, items->len > 0 ? "list" : "empty");
  show_selected (self);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhClientList) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = wh_client_find_finish (source, result, &error);

  if (items != NULL)
    show_found (self, items);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    wh_notice_error (GTK_WIDGET (self), error);
}

static void
find (WhClientList *self)
{
  g_cancellable_cancel (self->finding);
  g_clear_object (&self->finding);
  self->finding = g_cancellable_new ();
  wh_client_find_async (self->session, self->text, self->finding, found_cb, g_object_ref (self));
}

static void
choose (WhClientList *self, guint position)
{
  g_autoptr (WhClientItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), position);

  if (item != NULL)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, item);
}

static void
activate_cb (WhClientList *self, guint position)
{
  choose (self, position);
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *row, gpointer unused)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *name = gtk_label_new (NULL), *details = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_xalign (GTK_LABEL (details), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_label_set_ellipsize (GTK_LABEL (details), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (details, "dim-label");
  gtk_widget_add_css_class (details, "caption");
  gtk_widget_add_css_class (details, "numeric");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), details);
  gtk_widget_add_css_class (box, "client-row");
  gtk_list_item_set_child (row, box);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *row, gpointer unused)
{
  WhClientItem *item = gtk_list_item_get_item (row);
  GtkWidget *name = gtk_widget_get_first_child (gtk_list_item_get_child (row));
  GtkWidget *details = gtk_widget_get_next_sibling (name);

  gtk_label_set_text (GTK_LABEL (name), wh_client_item_get_name (item));
  gtk_label_set_text (GTK_LABEL (details), wh_client_item_get_details (item));
}

static void
session_changed_cb (WhClientList *self, guint64 kinds)
{
  if ((kinds & (WH_KIND_BIT (WH_KIND_CLIENT) | WH_KIND_BIT (WH_KIND_ENROLLMENT) | WH_KIND_BIT (WH_KIND_ALIAS))) != 0)
    find (self);
}

static void
wh_client_list_dispose (GObject *object)
{
  WhClientList *self = WH_CLIENT_LIST (object);

  g_cancellable_cancel (self->finding);
  g_clear_object (&self->finding);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->items);
  g_clear_object (&self->selection);
  g_clear_object (&self->session);
  g_clear_pointer (&self->text, g_free);
  G_OBJECT_CLASS (wh_client_list_parent_class)->dispose (object);
}

static void
wh_client_list_class_init (WhClientListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_client_list_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/clients/wh-client-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WhClientList, box);
  gtk_widget_class_bind_template_child (widget_class, WhClientList, heading);
  gtk_widget_class_bind_template_child (widget_class, WhClientList, stack);
  gtk_widget_class_bind_template_child (widget_class, WhClientList, view);
  gtk_widget_class_bind_template_child (widget_class, WhClientList, empty);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", WH_TYPE_CLIENT_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, WH_TYPE_CLIENT_ITEM);
}

static void
wh_client_list_init (WhClientList *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  wh_stack_pages_watch (GTK_WIDGET (self->stack));
  wh_scroll_pane_skip (GTK_WIDGET (self->empty));
  self->items = g_list_store_new (WH_TYPE_CLIENT_ITEM);
  self->text = g_strdup ("");
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->items)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
}

/**
 * wh_client_list_new:
 */
GtkWidget *
wh_client_list_new (WhSession *session)
{
  WhClientList *self = g_object_new (WH_TYPE_CLIENT_LIST, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  find (self);
  return GTK_WIDGET (self);
}

/**
 * wh_client_list_find:
 * @text: any part of a name, a birth date, the end of an SSN or a client number; "" shows recent clients
 */
void
wh_client_list_find (WhClientList *self, const char *text)
{
  g_free (self->text);
  self->text = g_strdup (text);
  find (self);
}

/**
 * wh_client_list_activate_first:
 */
void
wh_client_list_activate_first (WhClientList *self)
{
  choose (self, 0);
}

/**
 * wh_client_list_select:
 * @id: the client that is open beside the list
 *
 * Marks that client, wherever they are listed.
 */
void
wh_client_list_select (WhClientList *self, const WhId *id)
{
  self->selected = *id;
  show_selected (self);
}
