/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/administration/wh-setup-list.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/compat/wh-scroll-pane.h"
#include "app/compat/wh-stack-pages.h"

#define INDENT 18

/**
 * WhSetupList:
 *
 * Agencies with their projects, those that the person may change, narrowed down while something is typed.  "chosen"
 * carries the #WhSetupItem.
 */
struct _WhSetupList
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkEditable *filter;
  GtkStack *stack;
  GtkListView *view;
  AdwStatusPage *empty;

  WhSession *session;
  WhSetup *setup; /* NULL: not read yet */
  GListStore *items;
  GtkSingleSelection *selection;
  WhId selected; /* nil: none */
};

G_DEFINE_FINAL_TYPE (WhSetupList, wh_setup_list, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show_selected (WhSetupList *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items)), position = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WhSetupItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (wh_id_equal (wh_record_get_id (wh_setup_item_get_record (item)), &self->selected))
        position = i;
    }
  gtk_single_selection_set_selected (self->selection, position);
}

static gboolean
matches (WhSetupItem *item, const char *text)
{
  const char *details = wh_setup_item_get_details (item);

  return *text == '\0' || g_str_match_string (text, wh_setup_item_get_title (item), TRUE)
         || (details != NULL && g_str_match_string (text, details, TRUE));
}

/* What matches, and above it what it stands under; under what matches, everything. */
static gboolean
add_item (WhSetupList *self, WhRecord *record, guint depth, const char *text, GPtrArray *to)
{
  WhDate today = wh_session_today (self->session);
  WhSetupItem *item = wh_setup_item_new (self->setup, record, depth, today);
  guint at = to->len;
  gboolean any = matches (item, text);
  const WhLayout *part;

  g_ptr_array_add (to, item);
  if (any)
    text = "";
  for (guint i = 0; (part = wh_setup_part (wh_record_get_kind (record)->id, i)) != NULL; i++)
    {
      g_autoptr (GPtrArray) below = NULL;

      if (wh_setup_part (wh_setup_layout_kind (part), 0) == NULL) /* it has no page of its own */
        continue;
      below = wh_setup_list_under (self->setup, record, part, today);
      for (guint k = 0; k < below->len; k++)
        any = add_item (self, g_ptr_array_index (below, k), depth + 1, text, to) || any;
    }
  if (!any)
    g_ptr_array_set_size (to, (int) at);
  return any;
}

/* Records with a page that stand under nothing: agencies, and projects whose agency is not here. */
static void
add_items (WhSetupList *self, const char *text, GPtrArray *to)
{
  WhDate today = wh_session_today (self->session);

  for (guint kind = 0; kind < WH_N_KINDS; kind++)
    {
      const WhLayout *layout = wh_setup_part (kind, 0) != NULL ? wh_setup_layout (kind) : NULL;
      g_autoptr (GPtrArray) tops = layout != NULL ? wh_setup_list_under (self->setup, NULL, layout, today) : NULL;

      for (guint i = 0; tops != NULL && i < tops->len; i++)
        if (wh_setup_may_change (self->setup, g_ptr_array_index (tops, i), wh_session_get_person (self->session)))
          add_item (self, g_ptr_array_index (tops, i), 0, text, to);
    }
}

static void
update (WhSetupList *self)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  const char *text = gtk_editable_get_text (self->filter);
  gboolean all = *text == '\0';

  if (self->setup == NULL)
    return;
  add_items (self, text, items);
  g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)), items->pdata,
                       items->len);
  adw_status_page_set_title (self->empty, all ? _("Nothing set up yet") : _("Nothing found"));
  adw_status_page_set_description (self->empty,
                                   all ? _("The agencies and projects that you look after appear here.")
                                       : _("Try part of the name, or the kind of project."));
  gtk_stack_set_visible_child_name (self->stack, items->len > 0 ? "list" : "empty");
  show_selected (self);
}

static void
choose (WhSetupList *self, guint position)
{
  g_autoptr (WhSetupItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), position);

  if (item != NULL)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, item);
}

static void
activate_cb (WhSetupList *self, guint position)
{
  choose (self, position);
}

/* The first project that was meant, not the agency that it stands under. */
static void
filter_activate_cb (WhSetupList *self)
{
  const char *text = gtk_editable_get_text (self->filter);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WhSetupItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (matches (item, text))
        {
          choose (self, i);
          return;
        }
    }
}

static void
filter_changed_cb (WhSetupList *self)
{
  update (self);
}

static void
filter_stop_cb (WhSetupList *self)
{
  gtk_editable_set_text (self->filter, "");
}

static GtkWidget *
new_label (GtkWidget *box)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  return label;
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *row, gpointer unused)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2), *details;

  new_label (box);
  details = new_label (box);
  gtk_widget_add_css_class (details, "dim-label");
  gtk_widget_add_css_class (details, "caption");
  gtk_widget_add_css_class (details, "numeric");
  gtk_widget_add_css_class (box, "client-row");
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_list_item_set_child (row, box);
}

static void
set_css (GtkWidget *widget, const char *css, gboolean set)
{
  (set ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (widget, css);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *row, gpointer unused)
{
  WhSetupItem *item = gtk_list_item_get_item (row);
  GtkWidget *box = gtk_list_item_get_child (row);
  GtkWidget *title = gtk_widget_get_first_child (box), *details = gtk_widget_get_next_sibling (title);
  const char *text = wh_setup_item_get_details (item);

  gtk_label_set_text (GTK_LABEL (title), wh_setup_item_get_title (item));
  gtk_widget_set_tooltip_text (box, wh_setup_item_get_title (item)); /* narrow lists cut it off */
  gtk_label_set_text (GTK_LABEL (details), text != NULL ? text : "");
  gtk_widget_set_visible (details, text != NULL);
  gtk_widget_set_margin_start (box, INDENT * (int) wh_setup_item_get_depth (item));
  set_css (title, "heading", wh_setup_item_get_depth (item) == 0);
  set_css (title, "dim-label", wh_setup_item_is_over (item));
}

static void
wh_setup_list_dispose (GObject *object)
{
  WhSetupList *self = WH_SETUP_LIST (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->setup, wh_setup_unref);
  g_clear_object (&self->items);
  g_clear_object (&self->selection);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_setup_list_parent_class)->dispose (object);
}

static void
wh_setup_list_class_init (WhSetupListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wh_setup_list_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/wayhome/Wayhome/administration/wh-setup-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WhSetupList, box);
  gtk_widget_class_bind_template_child (widget_class, WhSetupList, filter);
  gtk_widget_class_bind_template_child (widget_class, WhSetupList, stack);
  gtk_widget_class_bind_template_child (widget_class, WhSetupList, view);
  gtk_widget_class_bind_template_child (widget_class, WhSetupList, empty);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_stop_cb);
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", WH_TYPE_SETUP_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, WH_TYPE_SETUP_ITEM);
}

static void
wh_setup_list_init (WhSetupList *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  wh_stack_pages_watch (GTK_WIDGET (self->stack));
  wh_scroll_pane_skip (GTK_WIDGET (self->empty));
  self->items = g_list_store_new (WH_TYPE_SETUP_ITEM);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->items)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
}

/**
 * wh_setup_list_new:
 */
GtkWidget *
wh_setup_list_new (WhSession *session)
{
  WhSetupList *self = g_object_new (WH_TYPE_SETUP_LIST, NULL);

  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}

/**
 * wh_setup_list_show:
 */
void
wh_setup_list_show (WhSetupList *self, WhSetup *setup)
{
  g_clear_pointer (&self->setup, wh_setup_unref);
  self->setup = wh_setup_ref (setup);
  update (self);
}

/**
 * wh_setup_list_select:
 * @id: the record whose page is open beside the list
 *
 * Marks that record, wherever it is listed.
 */
void
wh_setup_list_select (WhSetupList *self, const WhId *id)
{
  self->selected = *id;
  show_selected (self);
}
