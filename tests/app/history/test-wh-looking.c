/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A Social Security number that is kept is shown to who asks, after that is written down. */
#include "app/wh-looking.h"

#include "app/fields/wh-ssn-row.h"
#include "app/test-desk.h"
#include "app/wh-picture.h"
#include "protocol/wh-audit-message.h"
#include "store/wh-look-table.h"

#include <string.h>

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
give_up_cb (gpointer what)
{
  g_error ("%s does not come", (const char *) what);
  return G_SOURCE_REMOVE;
}

static const char *
shown (GtkWidget *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (find_type (row, GTK_TYPE_ENTRY)));
}

static gboolean
list_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  *(GPtrArray **) data = wh_look_list (store, 10, error);
  return *(GPtrArray **) data != NULL;
}

static GPtrArray *
looks (TestDesk *desk)
{
  GPtrArray *list = NULL;

  g_assert_true (wh_store_run (desk->store, list_func, &list, WH_STORE_READ, NULL, NULL));
  return list;
}

static GtkWidget *
open_row (TestDesk *desk)
{
  guint timer = g_timeout_add_seconds (30, give_up_cb, (gpointer) "the number's row");
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *client = g_strconcat ("client:", wh_id_to_hex (wh_record_get_id (desk->client), hex), NULL);
  GtkWidget *row;

  gtk_widget_activate_action (desk->workspace, "work.open-flow", "(ss)", "intake", client);
  while ((row = find_type (desk->window, WH_TYPE_SSN_ROW)) == NULL || !gtk_widget_get_mapped (row)
         || *shown (row) == '\0')
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timer);
  return row;
}

static void
uncover (GtkWidget *row)
{
  guint timer = g_timeout_add_seconds (30, give_up_cb, (gpointer) "the number");

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_type (row, GTK_TYPE_TOGGLE_BUTTON)), TRUE);
  g_assert_null (strstr (shown (row), "999-00")); /* not before it is written down */
  while (strstr (shown (row), "999-00-1234") == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timer);
}

static void
test_written_down_before_shown (void)
{
  TestDesk *desk = test_desk_new (TEST_DESK_USUAL, 1024, 740);
  GtkWidget *row = open_row (desk);
  g_autoptr (GPtrArray) before = looks (desk), after = NULL;
  WhLook *look;

  g_assert_nonnull (strstr (shown (row), "1234"));
  g_assert_cmpuint (before->len, ==, 0);
  uncover (row);
  wh_picture_take (desk->window, "ssn-uncovered");
  after = looks (desk);
  g_assert_cmpuint (after->len, ==, 1);
  look = after->pdata[0];
  g_assert_cmpstr (look->what, ==, WH_AUDIT_REVEAL_SSN);
  g_assert_true (wh_id_equal (&look->record, wh_record_get_id (desk->client)));
  /* covered again, and once more: that is a second look */
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_type (row, GTK_TYPE_TOGGLE_BUTTON)), FALSE);
  uncover (row);
  g_clear_pointer (&after, g_ptr_array_unref);
  after = looks (desk);
  g_assert_cmpuint (after->len, ==, 2);
  test_desk_free (desk);
}

int
main (int argc, char **argv)
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  wh_picture_load_look ();
  g_test_add_func ("/looking/written-down", test_written_down_before_shown);
  return g_test_run ();
}
