/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-roster-list.h"

#include <glib/gi18n-lib.h>

#include "app/compat/wh-scroll-pane.h"
#include "app/compat/wh-stack-pages.h"
#include "app/household/wh-household-words.h"
#include "app/household/wh-roster-item.h"

/**
 * WhRosterList:
 *
 * People and their stays, to be marked: Space marks the one at the keyboard, Ctrl+A everybody who is shown.
 * Marks stay when the list is filtered for other names.
 *
 * Signals: "marked": others are marked; "open" (string): a client is to be shown, as 32 hex digits.
 */
struct _WhRosterList
{
  GtkWidget parent_instance;

  WhDate today;
  gboolean several; /* of several projects: each line says which */
  char *typed;      /* folded */
  GHashTable *marks; /* of WhId: enrollments */
  GListStore *items;
  GtkFilter *filter;
  GListModel *shown;
  GtkWidget *stack;
  GtkWidget *view;
  GtkWidget *empty;
};

enum
{
  MARKED,
  OPEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhRosterList, wh_roster_list, GTK_TYPE_WIDGET)

static void
mark (WhRosterList *self, WhRosterItem *item, gboolean marked)
{
  const WhId *id = &wh_roster_item_get_row (item)->enrollment;

  if (marked)
    g_hash_table_add (self->marks, g_memdup2 (id, sizeof *id));
  else
    g_hash_table_remove (self->marks, id);
  wh_roster_item_set_marked (item, marked);
}

static void
say_marked (WhRosterList *self)
{
  g_signal_emit (self, signals[MARKED], 0);
}

static void
toggle (WhRosterList *self, WhRosterItem *item)
{
  mark (self, item, !wh_roster_item_get_marked (item));
  say_marked (self);
}

static void
activate_cb (WhRosterList *self, guint position)
{
  g_autoptr (WhRosterItem) item = g_list_model_get_item (self->shown, position);

  if (item != NULL)
    toggle (self, item);
}

static gboolean
key_cb (WhRosterList *self, guint keyval, guint code, GdkModifierType state)
{
  if (keyval != GDK_KEY_a || (state & GDK_CONTROL_MASK) == 0)
    return GDK_EVENT_PROPAGATE;
  wh_roster_list_mark_all (self);
  return GDK_EVENT_STOP;
}

static void
check_cb (WhRosterList *self, GParamSpec *pspec, GtkCheckButton *check)
{
  GtkListItem *row = g_object_get_data (G_OBJECT (gtk_widget_get_parent (GTK_WIDGET (check))), "row");
  WhRosterItem *item = gtk_list_item_get_item (row);

  if (item == NULL || wh_roster_item_get_marked (item) == gtk_check_button_get_active (check))
    return;
  toggle (self, item);
}

static void
open_cb (WhRosterList *self, GtkWidget *button)
{
  GtkListItem *row = g_object_get_data (G_OBJECT (gtk_widget_get_parent (button)), "row");
  WhRosterItem *item = gtk_list_item_get_item (row);
  char hex[WH_ID_HEX_SIZE];

  if (item != NULL)
    g_signal_emit (self, signals[OPEN], 0, wh_id_to_hex (&wh_roster_item_get_row (item)->client, hex));
}

static GtkWidget *
make_label (const char *css)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (css != NULL)
    gtk_widget_add_css_class (label, css);
  return label;
}

static void
setup_cb (WhRosterList *self, GtkListItem *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *check = gtk_check_button_new (), *open = gtk_button_new_from_icon_name ("go-next-symbolic");
  GtkWidget *details = make_label ("dim-label");

  gtk_widget_add_css_class (details, "caption");
  gtk_widget_add_css_class (details, "numeric");
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (open, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (open, "flat");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), make_label (NULL));
  gtk_box_append (GTK_BOX (words), details);
  gtk_box_append (GTK_BOX (box), check);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), make_label ("numeric"));
  gtk_box_append (GTK_BOX (box), open);
  gtk_widget_add_css_class (box, "client-row");
  g_object_set_data (G_OBJECT (box), "row", row);
  g_signal_connect_object (check, "notify::active", G_CALLBACK (check_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (open, "clicked", G_CALLBACK (open_cb), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (row, box);
}

/* What stands at the end of the line: the day that is proposed, or that is to be taken back. */
static char *
right_words (const WhRosterRow *row)
{
  g_autofree char *proposed = row->proposed != WH_DATE_NONE ? wh_date_for_people (row->proposed) : NULL;
  g_autofree char *end = row->end != WH_DATE_NONE ? wh_date_for_people (row->end) : NULL;

  if (proposed != NULL)
    return g_strdup_printf (_("ends %s"), proposed);
  return end != NULL ? g_strdup_printf (_("ended %s"), end) : g_strdup ("");
}

static void
name_controls (GtkWidget *check, GtkWidget *open, const char *name)
{
  /* Translators: %s is a person's name */
  g_autofree char *opens = g_strdup_printf (_("Open %s"), name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (open), GTK_ACCESSIBLE_PROPERTY_LABEL, opens, -1);
  gtk_widget_set_tooltip_text (open, opens);
}

static void
bind_cb (WhRosterList *self, GtkListItem *list_item)
{
  WhRosterItem *item = gtk_list_item_get_item (list_item);
  const WhRosterRow *row = wh_roster_item_get_row (item);
  GtkWidget *check = gtk_widget_get_first_child (gtk_list_item_get_child (list_item));
  GtkWidget *words = gtk_widget_get_next_sibling (check), *right = gtk_widget_get_next_sibling (words);
  g_autofree char *details = wh_household_words_row (row, self->today), *end = right_words (row);
  g_autofree char *whole = self->several ? g_strdup_printf ("%s · %s", row->project_name, details) : NULL;
  GBinding *binding;

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (words)), row->name);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (words)), whole != NULL ? whole : details);
  gtk_label_set_text (GTK_LABEL (right), end);
  gtk_widget_set_margin_start (check, self->several || row->relationship == 1 ? 6 : 30);
  name_controls (check, gtk_widget_get_next_sibling (right), row->name);
  binding = g_object_bind_property (item, "marked", check, "active", G_BINDING_SYNC_CREATE);
  g_object_set_data (G_OBJECT (list_item), "binding", binding);
}

static void
unbind_cb (WhRosterList *self, GtkListItem *row)
{
  GBinding *binding = g_object_steal_data (G_OBJECT (row), "binding");

  if (binding != NULL)
    g_binding_unbind (binding);
}

static gboolean
matches_cb (gpointer item, gpointer data)
{
  return wh_roster_item_matches (item, WH_ROSTER_LIST (data)->typed);
}

static void
wh_roster_list_dispose (GObject *object)
{
  WhRosterList *self = WH_ROSTER_LIST (object);

  g_clear_pointer (&self->stack, gtk_widget_unparent);
  g_clear_object (&self->shown);
  g_clear_object (&self->items);
  G_OBJECT_CLASS (wh_roster_list_parent_class)->dispose (object);
}

static void
wh_roster_list_finalize (GObject *object)
{
  WhRosterList *self = WH_ROSTER_LIST (object);

  g_free (self->typed);
  g_hash_table_unref (self->marks);
  G_OBJECT_CLASS (wh_roster_list_parent_class)->finalize (object);
}

static void
wh_roster_list_class_init (WhRosterListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_roster_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_roster_list_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  signals[MARKED] = g_signal_new ("marked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[OPEN] = g_signal_new ("open", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
}

static GtkWidget *
make_view (WhRosterList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  self->view = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (self->shown))), factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (self->view), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, _("People"), -1);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->view, keys);
  gtk_widget_set_focusable (scrolled, FALSE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->view);
  return scrolled;
}

static void
wh_roster_list_init (WhRosterList *self)
{
  self->typed = g_strdup ("");
  self->marks = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  self->items = g_list_store_new (WH_TYPE_ROSTER_ITEM);
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches_cb, self, NULL));
  self->shown = G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->items)), self->filter));
  self->stack = gtk_stack_new ();
  self->empty = adw_status_page_new ();
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (self->empty), "system-users-symbolic");
  wh_scroll_pane_skip (self->empty);
  gtk_stack_add_named (GTK_STACK (self->stack), make_view (self), "list");
  gtk_stack_add_named (GTK_STACK (self->stack), self->empty, "empty");
  wh_stack_pages_watch (self->stack);
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
}

/**
 * wh_roster_list_new:
 */
GtkWidget *
wh_roster_list_new (void)
{
  return g_object_new (WH_TYPE_ROSTER_LIST, NULL);
}

/**
 * wh_roster_list_set_today:
 *
 * For ages.
 */
void
wh_roster_list_set_today (WhRosterList *self, WhDate today)
{
  self->today = today;
}

/**
 * wh_roster_list_set_rows:
 * @rows: (element-type WhRosterRow): taken out of the array
 * @several: whether they are of several projects
 * @empty_text: what is said when there are none
 *
 * Shows these people.  Who is marked stays marked, if they are still among them.
 */
void
wh_roster_list_set_rows (WhRosterList *self, GPtrArray *rows, gboolean several, const char *empty_text)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) before = g_steal_pointer (&self->marks);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  self->several = several;
  self->marks = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  while (rows->len > 0)
    {
      WhRosterRow *row = g_ptr_array_steal_index (rows, 0);
      WhRosterItem *item = wh_roster_item_new (row, FALSE);

      mark (self, item, g_hash_table_contains (before, &row->enrollment));
      g_ptr_array_add (items, item);
    }
  g_list_store_splice (self->items, 0, n, items->pdata, items->len);
  adw_status_page_set_title (ADW_STATUS_PAGE (self->empty), empty_text);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), items->len > 0 ? "list" : "empty");
}

/**
 * wh_roster_list_filter:
 * @text: a part of the name of a person or of their worker
 */
void
wh_roster_list_filter (WhRosterList *self, const char *text)
{
  g_free (self->typed);
  self->typed = g_utf8_casefold (text, -1);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

/**
 * wh_roster_list_mark_all:
 *
 * Marks everybody who is shown, or nobody of them when all are marked.
 */
void
wh_roster_list_mark_all (WhRosterList *self)
{
  gboolean all = TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (self->shown); i++)
    {
      g_autoptr (WhRosterItem) item = g_list_model_get_item (self->shown, i);

      all = all && wh_roster_item_get_marked (item);
    }
  for (guint i = 0; i < g_list_model_get_n_items (self->shown); i++)
    {
      g_autoptr (WhRosterItem) item = g_list_model_get_item (self->shown, i);

      mark (self, item, !all);
    }
  say_marked (self);
}

/**
 * wh_roster_list_unmark:
 *
 * Nobody is marked any more.
 */
void
wh_roster_list_unmark (WhRosterList *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr (WhRosterItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      mark (self, item, FALSE);
    }
  say_marked (self);
}

/**
 * wh_roster_list_count:
 *
 * Returns: how many people there are, shown or not
 */
guint
wh_roster_list_count (WhRosterList *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->items));
}

/**
 * wh_roster_list_count_marked:
 *
 * Returns: how many of them are marked
 */
guint
wh_roster_list_count_marked (WhRosterList *self)
{
  return g_hash_table_size (self->marks);
}

/**
 * wh_roster_list_foreach_marked:
 *
 * Calls @func for each who is marked, in the order of the list.
 */
void
wh_roster_list_foreach_marked (WhRosterList *self, WhRosterFunc func, gpointer data)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr (WhRosterItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (wh_roster_item_get_marked (item))
        func (wh_roster_item_get_row (item), data);
    }
}
