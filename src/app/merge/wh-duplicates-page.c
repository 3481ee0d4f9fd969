/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/merge/wh-duplicates-page.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/clients/wh-client-picker.h"
#include "app/compat/wh-scroll-pane.h"
#include "app/compat/wh-stack-pages.h"
#include "app/merge/wh-pair-view.h"
#include "app/wh-flow.h"
#include "app/wh-notice.h"
#include "store/wh-duplicate-list.h"

#define MOST_SHOWN 100 /* the likeliest; the next come as these are decided */

/**
 * WhDuplicatesPage:
 *
 * Pairs of people who may be one, or those of one client, on the left; the chosen pair side by side on the right, where
 * a person says what they are.
 */
struct _WhDuplicatesPage
{
  GtkWidget parent_instance;

  GtkWidget *paned;
  GtkLabel *heading;
  GtkWidget *scrolled;
  GtkListBox *list;
  GtkWidget *choice;
  GtkStack *stack;
  AdwStatusPage *nobody;
  WhPairView *pair;
  WhClientPicker *picker; /* NULL: everybody's pairs */

  WhSession *session;
  WhId client; /* nil: everybody's pairs */
  GCancellable *loading;
  gboolean filling;
};

enum
{
  PROP_TITLE = 1,
};

static void flow_init (WhFlowInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhDuplicatesPage, wh_duplicates_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_FLOW, flow_init))

/* What the store's thread is given and gives back. */
typedef struct
{
  WhId client;
  WhDuplicateWish wish;
  GPtrArray *pairs;
  guint total;
} Load;

static void
load_free (Load *load)
{
  g_clear_pointer (&load->pairs, g_ptr_array_unref);
  g_free (load);
}

static gboolean
load_pairs (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Load *load = data;

  load->wish.client = wh_id_is_nil (&load->client) ? NULL : &load->client;
  load->pairs = wh_duplicate_list (store, &load->wish, &load->total, error);
  return load->pairs != NULL;
}

static void
show_pair (WhDuplicatesPage *self, const WhId *one, const WhId *other)
{
  wh_pair_view_show (self->pair, one, other);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->pair));
}

static const WhId *
row_id (GtkListBoxRow *row, const char *which)
{
  return g_object_get_data (G_OBJECT (row), which);
}

static void
selected_cb (WhDuplicatesPage *self, GtkListBoxRow *row)
{
  if (row == NULL || self->filling)
    return;
  if (self->picker != NULL)
    wh_client_picker_set_client (self->picker, NULL, NULL);
  show_pair (self, row_id (row, "one"), row_id (row, "other"));
}

static GtkWidget *
row_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
pair_row (const WhDuplicatePair *pair)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2), *row = gtk_list_box_row_new ();
  g_autofree char *words = wh_match_dup_words (&pair->evidence);
  /* Translators: the names of two people who may be one */
  g_autofree char *names = g_strdup_printf (_("%s and %s"), pair->one->name, pair->other->name);
  GtkWidget *why = row_label (words, "caption");

  gtk_box_append (GTK_BOX (box), row_label (names, NULL));
  gtk_widget_add_css_class (why, "dim-label");
  gtk_label_set_lines (GTK_LABEL (why), 2);
  gtk_label_set_ellipsize (GTK_LABEL (why), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), why);
  if (pair->is_protected)
    gtk_box_append (GTK_BOX (box), row_label (_("Protected: shown to the lead only"), "caption-heading"));
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "one", g_memdup2 (&pair->one->client, sizeof (WhId)), g_free);
  g_object_set_data_full (G_OBJECT (row), "other", g_memdup2 (&pair->other->client, sizeof (WhId)), g_free);
  return row;
}

static void
show_heading (WhDuplicatesPage *self, guint shown, guint total)
{
  g_autofree char *text = NULL;

  if (total > shown)
    text = g_strdup_printf (_("The %u likeliest of %u pairs"), shown, total);
  else
    text = g_strdup_printf (ngettext ("%u pair to decide", "%u pairs to decide", total), total);
  gtk_label_set_text (self->heading, text);
  adw_status_page_set_title (self->nobody, _("No possible duplicates"));
  adw_status_page_set_description (self->nobody,
                                   self->picker != NULL
                                     ? _("Nobody here looks like this person. You can compare with somebody whom you "
                                         "choose on the left.")
                                     : _("Whoever comes in by sync or by hand is compared with everybody here. Pairs "
                                         "that may be one person wait on this page for somebody to decide."));
}

/* The place in the list of the pair that is looked at, or was. */
static int
place_of (WhDuplicatesPage *self, GPtrArray *pairs, const WhId *one, const WhId *other)
{
  for (guint i = 0; one != NULL && i < pairs->len; i++)
    {
      const WhDuplicatePair *pair = g_ptr_array_index (pairs, i);

      if (wh_id_equal (&pair->one->client, one) && wh_id_equal (&pair->other->client, other))
        return (int) i;
    }
  return -1;
}

static void
show_pairs (WhDuplicatesPage *self, GPtrArray *pairs, guint total)
{
  GtkListBoxRow *selected = gtk_list_box_get_selected_row (self->list), *row;
  int before = selected != NULL ? gtk_list_box_row_get_index (selected) : 0;
  int place = selected != NULL ? place_of (self, pairs, row_id (selected, "one"), row_id (selected, "other")) : -1;
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self->paned)) != NULL;

  self->filling = TRUE;
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < pairs->len; i++)
    gtk_list_box_append (self->list, pair_row (g_ptr_array_index (pairs, i)));
  self->filling = FALSE;
  show_heading (self, pairs->len, total);
  if (self->picker != NULL && wh_client_picker_get_client (self->picker) != NULL)
    return;
  if (pairs->len == 0)
    {
      gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->nobody));
      return;
    }
  /* A pair that was decided is gone: the next one takes its place. */
  row = gtk_list_box_get_row_at_index (self->list, place >= 0 ? place : MIN (before, (int) pairs->len - 1));
  gtk_list_box_select_row (self->list, row);
  if (!focused || place < 0)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhDuplicatesPage) self = data;
  g_autoptr (GError) error = NULL;
  Load *load = wh_store_run_get_data (result);

  if (wh_store_run_finish (WH_STORE (source), result, &error))
    {
      if (self->session != NULL)
        show_pairs (self, load->pairs, load->total);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    wh_notice_error (GTK_WIDGET (self), error);
}

static void
reload (WhDuplicatesPage *self)
{
  Load *load = g_new0 (Load, 1);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  load->client = self->client;
  load->wish = (WhDuplicateWish) { NULL, wh_duplicates_may_see_protected (self->session), MOST_SHOWN, WH_DATE_NONE };
  wh_session_run_async (self->session, load_pairs, load, (GDestroyNotify) load_free, WH_STORE_READ, self->loading,
                        loaded_cb, g_object_ref (self));
}

static void
session_changed_cb (WhDuplicatesPage *self, guint64 what)
{
  guint64 kinds = WH_KIND_BIT (WH_KIND_CLIENT) | WH_KIND_BIT (WH_KIND_CLIENT_MERGE)
                  | WH_KIND_BIT (WH_KIND_CLIENT_APART) | WH_STORE_CHANGED_DUPLICATES;

  if ((what & kinds) != 0)
    reload (self);
}

static void
picked_cb (WhDuplicatesPage *self)
{
  const WhId *other = wh_client_picker_get_client (self->picker);

  if (other == NULL)
    return;
  gtk_list_box_unselect_all (self->list);
  if (wh_id_equal (other, &self->client))
    wh_client_picker_set_client (self->picker, NULL, NULL);
  else
    show_pair (self, &self->client, other);
}

static void
leave (WhFlow *flow)
{
  gtk_widget_activate_action (GTK_WIDGET (flow), "work.close-flow", NULL);
}

static void
flow_init (WhFlowInterface *iface)
{
  iface->leave = leave;
}

static void
wh_duplicates_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TITLE)
    g_value_set_string (value, _("Possible duplicates"));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
wh_duplicates_page_dispose (GObject *object)
{
  WhDuplicatesPage *self = WH_DUPLICATES_PAGE (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->paned, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_duplicates_page_parent_class)->dispose (object);
}

static void
wh_duplicates_page_class_init (WhDuplicatesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = wh_duplicates_page_get_property;
  object_class->dispose = wh_duplicates_page_dispose;
  g_object_class_override_property (object_class, PROP_TITLE, "title");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/wayhome/Wayhome/merge/wh-duplicates-page.ui");
  gtk_widget_class_bind_template_child (widget_class, WhDuplicatesPage, paned);
  gtk_widget_class_bind_template_child (widget_class, WhDuplicatesPage, heading);
  gtk_widget_class_bind_template_child (widget_class, WhDuplicatesPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, WhDuplicatesPage, list);
  gtk_widget_class_bind_template_child (widget_class, WhDuplicatesPage, choice);
  gtk_widget_class_bind_template_child (widget_class, WhDuplicatesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, WhDuplicatesPage, nobody);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
wh_duplicates_page_init (WhDuplicatesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  wh_scroll_pane_skip (self->scrolled);
  wh_scroll_pane_skip (GTK_WIDGET (self->nobody));
}

/* Two of whom no scan thinks, but a person does. */
static void
add_picker (WhDuplicatesPage *self)
{
  self->picker = WH_CLIENT_PICKER (wh_client_picker_new (self->session));
  gtk_box_append (GTK_BOX (self->choice), GTK_WIDGET (self->picker));
  gtk_widget_set_visible (self->choice, TRUE);
  g_signal_connect_object (self->picker, "changed", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
}

/**
 * wh_duplicates_page_create:
 * @parameter: "" for everybody's pairs, "client:ID" for those of one client; the id is 32 hex digits
 *
 * Returns: the flow "duplicates"
 */
GtkWidget *
wh_duplicates_page_create (WhSession *session, const char *parameter)
{
  WhDuplicatesPage *self = g_object_new (WH_TYPE_DUPLICATES_PAGE, NULL);

  self->session = g_object_ref (session);
  self->pair = WH_PAIR_VIEW (wh_pair_view_new (session));
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->pair), "pair");
  wh_stack_pages_watch (GTK_WIDGET (self->stack));
  if (g_str_has_prefix (parameter, "client:") && wh_id_from_hex (parameter + strlen ("client:"), &self->client))
    add_picker (self);
  g_signal_connect_object (session, "changed", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  reload (self);
  return GTK_WIDGET (self);
}

/**
 * wh_duplicates_page_open:
 *
 * Opens the flow about one client, as an action of the client page.
 */
void
wh_duplicates_page_open (GtkWidget *over, WhSession *session, const WhId *client)
{
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *parameter = g_strconcat ("client:", wh_id_to_hex (client, hex), NULL);

  gtk_widget_activate_action (over, "work.open-flow", "(ss)", "duplicates", parameter);
}

/**
 * wh_duplicates_may_see_protected:
 *
 * Returns: whether the person is the lead, to whom alone a match with a protected record is shown (decisions 15)
 */
gboolean
wh_duplicates_may_see_protected (WhSession *session)
{
  return wh_session_get_person (session)->role == WH_ROLE_SYSTEM_ADMIN;
}
