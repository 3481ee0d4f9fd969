/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What another desk did is shown as the centre knows it, and undone here it is undone there. */
#include "app/history/wh-history-screen.h"

#include "app/history/wh-history-dialog.h"
#include "app/wh-workspace.h"
#include "store/wh-meta-table.h"
#include "store/wh-test-desk.h"
#include "sync/wh-centre.h"
#include "sync/wh-soup-transport.h"
#include "sync/wh-test-community.h"

#include <string.h>

typedef struct
{
  WhTestCommunity community;
  WhSession *session;
  GtkWidget *window;
  GtkWidget *workspace;
} Desk;

static WhLoginReply *
sign_in (WhTestSyncDesk *desk, const char *address, const WhId *device)
{
  g_autoptr (WhTransport) transport = wh_soup_transport_new (address);
  WhLoginRequest request = { (char *) WH_TEST_PRODUCTION, (char *) "bob", (char *) WH_TEST_PASSWORD, *device };
  g_autoptr (GError) error = NULL;
  WhLoginReply *reply = wh_centre_login (transport, &request, NULL, NULL, &error);

  g_assert_no_error (error);
  return reply;
}

/* Bob's window, over the store of his desk, with a link of its own to the centre. */
static void
open_window (Desk *desk)
{
  WhTestSyncDesk *bob = desk->community.b;
  g_autoptr (WhRealm) realm = wh_realm_new ();
  g_autoptr (WhPerson) person = wh_person_new ();
  g_autofree char *hex = NULL, *user = NULL;
  g_autoptr (WhLoginReply) reply = NULL;
  g_autoptr (WhLink) link = NULL;
  WhId device;

  g_assert_true (wh_meta_get (bob->store, WH_META_DEVICE, &hex, NULL));
  g_assert_true (wh_meta_get (bob->store, WH_META_PERSON, &user, NULL));
  g_assert_true (wh_id_from_hex (hex, &device) && wh_id_from_hex (user, &person->id));
  g_clear_object (&bob->sync);
  g_clear_object (&bob->login);
  realm->address = g_strdup (wh_test_server_get_address (desk->community.centre));
  realm->community = g_strdup ("Okaloosa");
  realm->id = g_strdup (WH_TEST_PRODUCTION);
  realm->title = g_strdup ("Production");
  realm->zone = g_strdup ("America/Chicago");
  person->login = g_strdup ("bob");
  person->name = g_strdup ("Bob");
  person->role = WH_ROLE_WORKER;
  reply = sign_in (bob, realm->address, &device);
  desk->session = wh_session_new (realm, person, bob->store);
  link = wh_link_new (realm, &device, bob->store, NULL);
  wh_session_set_link (desk->session, link);
  wh_link_take_reply (link, reply);
  desk->window = adw_window_new ();
  desk->workspace = GTK_WIDGET (wh_workspace_new (desk->session));
  adw_window_set_content (ADW_WINDOW (desk->window), desk->workspace);
  gtk_window_set_default_size (GTK_WINDOW (desk->window), 1024, 740);
  gtk_window_present (GTK_WINDOW (desk->window));
}

static void
closed_cb (GObject *source, GAsyncResult *result, gpointer closed)
{
  *(gboolean *) closed = TRUE;
}

static void
close_window (Desk *desk)
{
  gboolean closed = FALSE;

  gtk_window_destroy (GTK_WINDOW (desk->window));
  wh_session_close_async (desk->session, closed_cb, &closed);
  while (!closed)
    g_main_context_iteration (NULL, TRUE);
  g_clear_object (&desk->session);
}

static GtkWidget *
find_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
      && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);
  return found;
}

static gboolean
give_up_cb (gpointer text)
{
  g_error ("“%s” does not come", (const char *) text);
  return G_SOURCE_REMOVE;
}

static GtkWidget *
wait_for (GtkWidget *window, const char *text)
{
  guint timer = g_timeout_add_seconds (40, give_up_cb, (gpointer) text);

  while (find_label (window, text) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timer);
  return find_label (window, text);
}

static void
click (GtkWidget *window, const char *label)
{
  GtkWidget *button = gtk_widget_get_ancestor (wait_for (window, label), GTK_TYPE_BUTTON);
  guint timer = g_timeout_add_seconds (40, give_up_cb, (gpointer) label);

  while (!gtk_widget_get_sensitive (button))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timer);
  g_signal_emit_by_name (button, "clicked");
}

static void
show_history (Desk *desk, WhRecord *client)
{
  GtkWidget *tab;
  char hex[WH_ID_HEX_SIZE];

  gtk_widget_activate_action (desk->workspace, "work.open-record", "(ss)", "client",
                              wh_id_to_hex (wh_record_get_id (client), hex));
  wait_for (desk->window, "Overview");
  tab = find_type (desk->window, WH_TYPE_HISTORY_SCREEN);
  adw_view_stack_set_visible_child (ADW_VIEW_STACK (gtk_widget_get_ancestor (tab, ADW_TYPE_VIEW_STACK)), tab);
}

static GtkWidget *
open_entry (Desk *desk, const char *details)
{
  GtkWidget *row = gtk_widget_get_ancestor (wait_for (desk->window, details), ADW_TYPE_ACTION_ROW);
  GListModel *windows = gtk_window_get_toplevels ();
  guint n = g_list_model_get_n_items (windows);
  GtkWidget *dialog;

  g_signal_emit_by_name (row, "activated");
  dialog = g_list_model_get_item (windows, n);
  g_object_unref (dialog);
  g_assert_true (WH_IS_HISTORY_DIALOG (dialog));
  return dialog;
}

static void
test_another_desk (void)
{
  Desk desk = { 0 };
  g_autoptr (WhRecord) client = NULL, violence = wh_record_new (wh_kind (WH_KIND_DOMESTIC_VIOLENCE));
  g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));
  WhId project = wh_test_server_id (WH_TEST_PRODUCTION, "project", "harbor-shelter");
  GtkWidget *dialog;

  wh_test_community_set_up (&desk.community, NULL);
  client = wh_test_shared_client (&desk.community);
  wh_test_change_text (desk.community.a, client, WH_CLIENT_FIRST_NAME, "Wrong");
  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, &project, NULL);
  wh_test_save_new (desk.community.a->store, stay);
  wh_record_set_reference (violence, WH_DOMESTIC_VIOLENCE_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (violence, WH_DOMESTIC_VIOLENCE_ENROLLMENT_ID, wh_record_get_id (stay), NULL);
  wh_record_set_number (violence, WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR, 1);
  wh_test_save_new (desk.community.a->store, violence);
  wh_test_sync_desk_sync (desk.community.a);
  wh_test_sync_desk_sync (desk.community.b);
  open_window (&desk);
  show_history (&desk, client);
  wait_for (desk.window, "As the centre knows it");
  wait_for (desk.window, "ann · computer ");
  dialog = open_entry (&desk, "Private answers recorded");
  g_assert_null (find_label (dialog, "Domestic"));
  click (dialog, "Show private answers"); /* which the centre tells now, and writes down */
  wait_for (dialog, "Domestic violence");
  gtk_window_destroy (GTK_WINDOW (dialog));
  dialog = open_entry (&desk, "→ Wrong");
  click (dialog, "Undo this change…");
  wait_for (dialog, "Wrong →");
  click (dialog, "Undo");
  wait_for (desk.window, "Wrong →");
  while (find_label (desk.window, "not sent yet") != NULL || wh_session_get_waiting (desk.session) > 0)
    g_main_context_iteration (NULL, TRUE);
  close_window (&desk);
  wh_test_sync_desk_sync (desk.community.a);
  {
    g_autoptr (WhRecord) there = wh_test_get (desk.community.a, client);

    g_assert_cmpstr (wh_record_get_text (there, WH_CLIENT_FIRST_NAME), !=, "Wrong");
  }
  wh_test_community_tear_down (&desk.community, NULL);
}

int
main (int argc, char **argv)
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/history-centre/another-desk", test_another_desk);
  return g_test_run ();
}
