/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-known-panel.h"

#include <glib/gi18n-lib.h>

#include "app/compat/wh-scroll-pane.h"
#include "app/intake/wh-form-file.h"
#include "app/wh-notice.h"
#include "store/wh-client-search.h"
#include "store/wh-store-read.h"

#define MAX_FOUND 6
#define MIN_LETTERS 2

/**
 * WhKnownPanel:
 *
 * Who the person may be already: found while the name, birth date and number are typed.  It stands beside the form,
 * so that nothing moves under the hands.
 */
struct _WhKnownPanel
{
  GtkWidget parent_instance;

  WhSession *session;
  WhForm *form;
  guint person_key;
  char *asked;           /* the text that was searched last */
  GCancellable *looking;
  GtkWidget *box;
  GtkWidget *title;
  GtkWidget *text;
  GtkWidget *list;
  GtkWidget *unlink;
};

G_DEFINE_FINAL_TYPE (WhKnownPanel, wh_known_panel, GTK_TYPE_WIDGET)

typedef struct
{
  char *text;
  WhDate today;
  GPtrArray *found;
} Search;

typedef struct
{
  WhId id;
  WhRecord *client;
  GPtrArray *stays; /* of WhRecord */
} Pick;

static void
search_free (Search *search)
{
  g_free (search->text);
  g_clear_pointer (&search->found, g_ptr_array_unref);
  g_free (search);
}

static void
pick_free (Pick *pick)
{
  g_clear_object (&pick->client);
  g_ptr_array_unref (pick->stays);
  g_free (pick);
}

static int
person_of (WhKnownPanel *self)
{
  return wh_form_find_person (self->form, self->person_key);
}

static gboolean
search_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Search *search = data;

  search->found = wh_client_search (store, search->text, MAX_FOUND, search->today, cancellable, error);
  return search->found != NULL;
}

static gboolean
pick_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Pick *pick = data;

  pick->client = wh_store_get_record (store, WH_KIND_CLIENT, &pick->id, error);
  return pick->client != NULL && wh_form_file_add_stays (store, &pick->id, pick->stays, error);
}

static void
picked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhKnownPanel) self = data;
  g_autoptr (GError) error = NULL;
  Pick *pick = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    wh_notice_error (GTK_WIDGET (self), error);
  else if (self->form != NULL && person_of (self) >= 0)
    {
      for (guint i = 0; i < pick->stays->len; i++)
        wh_form_add_setting (self->form, g_ptr_array_index (pick->stays, i));
      wh_form_link_client (self->form, (guint) person_of (self), pick->client);
    }
}

static void
pick_cb (GtkWidget *button, WhKnownPanel *self)
{
  Pick *pick = g_new0 (Pick, 1);

  pick->stays = g_ptr_array_new_with_free_func (g_object_unref);
  wh_id_from_hex (g_object_get_data (G_OBJECT (button), "wh-client"), &pick->id);
  wh_session_run_async (self->session, pick_func, pick, (GDestroyNotify) pick_free, WH_STORE_READ, NULL, picked_cb,
                        g_object_ref (self));
}

static void
unlink_cb (WhKnownPanel *self)
{
  if (person_of (self) >= 0)
    wh_form_link_client (self->form, (guint) person_of (self), NULL);
}

/* "Born 2/1/1980, 46. Last in Harbor House." */
static char *
describe (const WhFoundClient *found)
{
  GString *text = g_string_new (NULL);
  g_autofree char *why = wh_found_client_describe_why (found);

  if (found->birth != WH_DATE_NONE)
    {
      g_autofree char *birth = wh_date_for_people (found->birth);

      g_string_append_printf (text, _("Born %s"), birth);
    }
  if (found->last_project != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", found->last_project);
  if (why != NULL && *why != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", why);
  return g_string_free (text, FALSE);
}

static GtkWidget *
found_button (WhKnownPanel *self, const WhFoundClient *found)
{
  GtkWidget *button = gtk_button_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *name = gtk_label_new (found->name), *more;
  g_autofree char *text = describe (found);
  g_autofree char *label = g_strdup_printf (_("This is %s. %s"), found->name, text);
  char hex[WH_ID_HEX_SIZE];

  more = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (more), 0);
  gtk_label_set_ellipsize (GTK_LABEL (more), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (more, "caption");
  gtk_widget_add_css_class (more, "dim-label");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), more);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "known-client");
  gtk_widget_set_tooltip_text (button, _("This is the person: use what is known"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (button), "wh-client", g_strdup (wh_id_to_hex (&found->client, hex)), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (pick_cb), self);
  return button;
}

static void
show_found (WhKnownPanel *self, GPtrArray *found)
{
  GtkWidget *child;
  guint n = found != NULL ? found->len : 0;

  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_box_remove (GTK_BOX (self->list), child);
  for (guint i = 0; i < n; i++)
    gtk_box_append (GTK_BOX (self->list), found_button (self, g_ptr_array_index (found, i)));
  gtk_widget_set_visible (self->list, n > 0);
  gtk_label_set_text (GTK_LABEL (self->text),
                      n > 0 ? _("Choose, if it is one of them.")
                      : wh_session_is_capture_only (self->session)
                          ? _("Nobody can be looked up now; who is known already is found out later.")
                      : self->asked != NULL ? _("Nobody here is known by that.")
                      : _("Type a name, a birth date or a number: who is known already appears here."));
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhKnownPanel) self = data;
  g_autoptr (GError) error = NULL;
  Search *search = wh_store_run_get_data (result);

  if (wh_store_run_finish (WH_STORE (source), result, &error))
    {
      if (self->form != NULL && g_strcmp0 (search->text, self->asked) == 0)
        show_found (self, search->found);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    wh_notice_error (GTK_WIDGET (self), error);
}

static void
append_word (GString *text, const char *word)
{
  if (word != NULL && g_utf8_strlen (word, -1) >= MIN_LETTERS)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", word);
}

/* What was typed of the person: a name, or where there is none yet the birth date or the end of the number. */
static char *
text_to_search (WhRecord *client)
{
  GString *text = g_string_new (NULL);
  const char *ssn = wh_record_get_text (client, WH_CLIENT_SSN);
  WhDate birth = wh_record_get_date (client, WH_CLIENT_DOB);
  char date[WH_DATE_TEXT_SIZE];

  append_word (text, wh_record_get_text (client, WH_CLIENT_FIRST_NAME));
  append_word (text, wh_record_get_text (client, WH_CLIENT_LAST_NAME));
  if (text->len == 0 && birth != WH_DATE_NONE)
    append_word (text, wh_date_to_text (birth, date));
  if (text->len == 0 && ssn != NULL && strlen (ssn) == 9)
    append_word (text, ssn + 5);
  return g_string_free (text, FALSE);
}

static void
show_linked (WhKnownPanel *self, gboolean linked)
{
  gtk_label_set_text (GTK_LABEL (self->title), linked ? _("Known client") : _("Already known?"));
  gtk_widget_set_visible (self->unlink, linked);
  if (!linked)
    return;
  gtk_widget_set_visible (self->list, FALSE);
  gtk_label_set_text (GTK_LABEL (self->text),
                      _("What is known stands in the form. Only what you change is saved."));
}

/**
 * wh_known_panel_look_for:
 * @person_key: of somebody in the form
 *
 * Looks for whom the person may be, if what is said of them changed since.
 */
void
wh_known_panel_look_for (WhKnownPanel *self, guint person_key)
{
  g_autofree char *text = NULL;
  Search *search;
  gboolean linked;

  g_return_if_fail (WH_IS_KNOWN_PANEL (self));

  self->person_key = person_key;
  if (person_of (self) < 0)
    return;
  linked = wh_form_get_original (self->form, (guint) person_of (self), WH_KIND_CLIENT) != NULL;
  show_linked (self, linked);
  text = linked ? g_strdup ("") : text_to_search (wh_form_get_record (self->form, (guint) person_of (self),
                                                                      WH_KIND_CLIENT));
  if (!linked && self->asked != NULL && g_str_equal (text, self->asked))
    {
      gtk_widget_set_visible (self->list, gtk_widget_get_first_child (self->list) != NULL);
      return;
    }
  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_pointer (&self->asked, g_free);
  if (linked)
    return;
  /* Once the offline lease has ended nobody is found: the centre links who is known. */
  if (*text == '\0' || wh_session_is_capture_only (self->session))
    {
      show_found (self, NULL);
      return;
    }
  self->asked = g_steal_pointer (&text);
  self->looking = g_cancellable_new ();
  search = g_new0 (Search, 1);
  search->text = g_strdup (self->asked);
  search->today = wh_session_today (self->session);
  wh_session_run_async (self->session, search_func, search, (GDestroyNotify) search_free, WH_STORE_READ, self->looking,
                        found_cb, g_object_ref (self));
}

static void
wh_known_panel_dispose (GObject *object)
{
  WhKnownPanel *self = WH_KNOWN_PANEL (object);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->form);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_known_panel_parent_class)->dispose (object);
}

static void
wh_known_panel_finalize (GObject *object)
{
  g_clear_pointer (&WH_KNOWN_PANEL (object)->asked, g_free);
  G_OBJECT_CLASS (wh_known_panel_parent_class)->finalize (object);
}

static void
wh_known_panel_class_init (WhKnownPanelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_known_panel_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_known_panel_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
wh_known_panel_init (WhKnownPanel *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->title = gtk_label_new (NULL);
  self->text = gtk_label_new (NULL);
  self->list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  self->unlink = gtk_button_new_with_mnemonic (_("_Somebody else"));
  gtk_label_set_xalign (GTK_LABEL (self->title), 0);
  gtk_widget_add_css_class (self->title, "heading");
  gtk_label_set_xalign (GTK_LABEL (self->text), 0);
  gtk_label_set_wrap (GTK_LABEL (self->text), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->text), 24);
  gtk_widget_add_css_class (self->text, "caption");
  gtk_widget_add_css_class (self->text, "dim-label");
  g_signal_connect_swapped (self->unlink, "clicked", G_CALLBACK (unlink_cb), self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->list);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scrolled, TRUE);
  wh_scroll_pane_skip (scrolled);
  gtk_box_append (GTK_BOX (self->box), self->title);
  gtk_box_append (GTK_BOX (self->box), self->text);
  gtk_box_append (GTK_BOX (self->box), self->unlink);
  gtk_box_append (GTK_BOX (self->box), scrolled);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title, NULL, -1);
}

/**
 * wh_known_panel_new:
 */
GtkWidget *
wh_known_panel_new (WhSession *session, WhForm *form)
{
  WhKnownPanel *self = g_object_new (WH_TYPE_KNOWN_PANEL, NULL);

  self->session = g_object_ref (session);
  self->form = g_object_ref (form);
  show_linked (self, FALSE);
  show_found (self, NULL);
  return GTK_WIDGET (self);
}
