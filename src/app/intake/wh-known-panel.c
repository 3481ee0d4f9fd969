/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-known-panel.h"

#include <glib/gi18n-lib.h>

#include "app/compat/wh-scroll-pane.h"
#include "app/intake/wh-form-file.h"
#include "app/intake/wh-known-file.h"
#include "app/wh-notice.h"
#include "store/wh-merge-query.h"
#include "store/wh-store-read.h"

/**
 * WhKnownPanel:
 *
 * Who the person may be already, and why: found while the name, birth date and number are typed.  It stands beside the
 * form, so that nothing moves under the hands; Alt+K goes there and Escape back to where one typed.
 */
struct _WhKnownPanel
{
  GtkWidget parent_instance;

  WhSession *session;
  WhForm *form;
  guint person_key;
  char *asked;           /* what was looked for last: see wh_known_file_dup_key() */
  GtkWidget *typing;     /* where the keyboard was before Alt+K; NULL: nowhere */
  GCancellable *looking;
  GtkWidget *box;
  GtkWidget *title;
  GtkWidget *text;
  GtkWidget *list;
  GtkWidget *unlink;
};

G_DEFINE_FINAL_TYPE (WhKnownPanel, wh_known_panel, GTK_TYPE_WIDGET)

static gboolean go_back (GtkWidget *widget, GVariant *unused, gpointer data);

typedef struct
{
  WhId id;
  WhRecord *client;
  GPtrArray *stays; /* of WhRecord */
} Pick;

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
pick_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Pick *pick = data;

  if (!wh_store_resolve_client (store, &pick->id, &pick->id, error))
    return FALSE;
  pick->client = wh_store_get_record (store, WH_KIND_CLIENT, &pick->id, error);
  return pick->client != NULL && wh_store_show_person (store, pick->client, error)
         && wh_form_file_add_stays (store, &pick->id, pick->stays, error);
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
      go_back (GTK_WIDGET (self), NULL, NULL);
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

/* "Born 2/1/1980" / "Harbor House" / "the same birth date; first names sound alike" */
static char *
describe (const WhKnownPerson *person)
{
  const WhFoundClient *found = person->found;
  GString *text = g_string_new (NULL);
  g_autofree char *found_by = wh_found_client_describe_why (found);
  const char *why = person->reasons != NULL && *person->reasons != '\0' ? person->reasons : found_by;

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
found_button (WhKnownPanel *self, const WhKnownPerson *person)
{
  const WhFoundClient *found = person->found;
  GtkWidget *button = gtk_button_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *name = gtk_label_new (found->name), *more;
  g_autofree char *text = describe (person);
  g_autofree char *label = g_strdup_printf (_("This is %s. %s"), found->name, text);
  char hex[WH_ID_HEX_SIZE];

  more = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (more), 0);
  gtk_label_set_wrap (GTK_LABEL (more), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (more), 24);
  gtk_widget_add_css_class (more, "caption");
  if (person->is_likely)
    gtk_widget_add_css_class (button, "likely");
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
                      n > 0 ? _("Choose, if it is one of them (Alt+K).")
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
  WhKnownFile *file = wh_store_run_get_data (result);

  if (wh_store_run_finish (WH_STORE (source), result, &error))
    {
      g_autofree char *key = wh_known_file_dup_key (file);

      if (self->form != NULL && g_strcmp0 (key, self->asked) == 0)
        show_found (self, file->people);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    wh_notice_error (GTK_WIDGET (self), error);
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
  g_autoptr (WhKnownFile) file = NULL;
  g_autofree char *key = NULL;
  gboolean linked;

  g_return_if_fail (WH_IS_KNOWN_PANEL (self));

  self->person_key = person_key;
  if (person_of (self) < 0)
    return;
  linked = wh_form_get_original (self->form, (guint) person_of (self), WH_KIND_CLIENT) != NULL;
  show_linked (self, linked);
  file = wh_known_file_new (wh_form_get_record (self->form, (guint) person_of (self), WH_KIND_CLIENT),
                            wh_session_today (self->session));
  key = wh_known_file_dup_key (file);
  if (!linked && self->asked != NULL && g_str_equal (key, self->asked))
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
  if (*file->text == '\0' || wh_session_is_capture_only (self->session))
    {
      show_found (self, NULL);
      return;
    }
  self->asked = g_steal_pointer (&key);
  self->looking = g_cancellable_new ();
  wh_session_run_async (self->session, wh_known_file_load, g_steal_pointer (&file),
                        (GDestroyNotify) wh_known_file_free, WH_STORE_READ, self->looking, found_cb,
                        g_object_ref (self));
}

/* Back to where one typed, or to what is there. */
static gboolean
go_back (GtkWidget *widget, GVariant *unused, gpointer data)
{
  WhKnownPanel *self = WH_KNOWN_PANEL (widget);
  GtkWidget *typing = self->typing;

  if (typing == NULL || gtk_widget_get_focus_child (widget) == NULL)
    return FALSE;
  g_clear_weak_pointer (&self->typing);
  return gtk_widget_grab_focus (typing);
}

static gboolean
go_to_people (GtkWidget *widget, GVariant *unused, gpointer data)
{
  WhKnownPanel *self = WH_KNOWN_PANEL (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (focus != NULL && !gtk_widget_is_ancestor (focus, widget))
    g_set_weak_pointer (&self->typing, focus);
  return gtk_widget_child_focus (self->box, GTK_DIR_TAB_FORWARD);
}

static void
add_keys (WhKnownPanel *self)
{
  GtkEventController *everywhere = gtk_shortcut_controller_new (), *here = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (everywhere), GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (everywhere),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_k, GDK_ALT_MASK),
                                                          gtk_callback_action_new (go_to_people, NULL, NULL)));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (here),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_callback_action_new (go_back, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), everywhere);
  gtk_widget_add_controller (GTK_WIDGET (self), here);
}

static void
wh_known_panel_dispose (GObject *object)
{
  WhKnownPanel *self = WH_KNOWN_PANEL (object);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_weak_pointer (&self->typing);
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
  add_keys (self);
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
