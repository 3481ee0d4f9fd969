/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paper on its way out. With WAYHOME_PICTURES set to a folder, the windows become pictures. */
#include "app/paper/wh-paper-window.h"

#include <glib/gstdio.h>
#include <string.h>

#include "app/intake/form-desk.h"
#include "app/paper/wh-client-paper.h"
#include "app/paper/wh-form-print.h"
#include "app/paper/wh-paper-output.h"
#include "app/wh-dialog.h"
#include "app/wh-picture.h"
#include "protocol/wh-audit-message.h"
#include "store/wh-look-table.h"

static GtkWidget *
find_window (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) one = g_list_model_get_item (windows, i);

      if (WH_IS_PAPER_WINDOW (one))
        return one;
    }
  return NULL;
}

static gboolean
has_pages (Desk *desk, gconstpointer data)
{
  return wh_paper_window_get_pages (WH_PAPER_WINDOW (find_window ())) != NULL;
}

static GtkWidget *
find_nth (GtkWidget *widget, GType type, guint *n)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*n)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_nth (child, type, n);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static guint
n_pages (GtkWidget *window)
{
  return wh_paper_pages_get_n (wh_paper_window_get_pages (WH_PAPER_WINDOW (window)));
}

/* What is held about Grace, as she is given it; what is asked for beside it comes at once. */
static void
test_client_copy (Desk *desk, gconstpointer data)
{
  g_autoptr (GPtrArray) clients = desk_records (desk, WH_KIND_CLIENT);
  const WhId *grace = wh_record_get_id (g_ptr_array_index (clients, 0));
  GtkWidget *window;
  guint first = 0, before;

  wh_client_paper_open_copy (desk->workspace, desk->session, grace);
  window = find_window ();
  desk_wait_until (desk, has_pages, NULL);
  wh_picture_settle (window);
  wh_picture_take (window, "client-copy");
  before = n_pages (window);
  gtk_switch_set_active (GTK_SWITCH (find_nth (window, GTK_TYPE_SWITCH, &first)), TRUE);
  desk_wait_until (desk, has_pages, NULL);
  g_assert_cmpuint (n_pages (window), ==, before + 1);
  gtk_window_destroy (GTK_WINDOW (window));
  wh_client_paper_open_request (desk->workspace, desk->session, grace);
  desk_wait_until (desk, has_pages, NULL);
  g_assert_cmpuint (n_pages (find_window ()), ==, 1);
  gtk_window_destroy (GTK_WINDOW (find_window ()));
}

typedef struct
{
  gboolean done;
  GError *error;
} Result;

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Result *saved = data;

  wh_paper_output_save_finish (result, &saved->error);
  saved->done = TRUE;
}

static guint
n_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
wait_for (Result *result)
{
  while (!result->done)
    g_main_context_iteration (NULL, TRUE);
}

/* The file is the person's own and stands alone where they named it; given up, nothing of it is left. */
static void
test_save (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  WhPaperFurniture furniture = { "Intake", NULL, NULL, NULL, NULL };
  g_autoptr (WhPaper) paper = wh_paper_new (&furniture);
  g_autoptr (WhPaperPages) pages = NULL;
  g_autofree char *path = wh_test_dir_file (dir, "intake.pdf"), *text = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  Result saved = { FALSE }, given_up = { FALSE };
  GStatBuf about;

  wh_paper_add_paragraph (paper, "Words.");
  pages = wh_paper_pages_new (paper, WH_PAPER_LETTER_WIDTH, WH_PAPER_LETTER_HEIGHT);
  g_cancellable_cancel (cancelled);
  wh_paper_output_save_async (pages, file, cancelled, saved_cb, &given_up);
  wait_for (&given_up);
  g_assert_error (given_up.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&given_up.error);
  g_assert_cmpuint (n_files (wh_test_dir_get_path (dir)), ==, 0);
  wh_paper_output_save_async (pages, file, NULL, saved_cb, &saved);
  wait_for (&saved);
  g_assert_no_error (saved.error);
  g_assert_cmpuint (n_files (wh_test_dir_get_path (dir)), ==, 1);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL) && g_str_has_prefix (text, "%PDF"));
  g_assert_cmpint (g_stat (path, &about), ==, 0);
  g_assert_cmpuint (about.st_mode & 0777, ==, 0600);
}

static gboolean
list_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  *(GPtrArray **) data = wh_look_list (store, 10, error);
  return *(GPtrArray **) data != NULL;
}

static guint
n_looks (Desk *desk)
{
  g_autoptr (GPtrArray) looks = NULL;

  g_assert_true (wh_store_run (desk->store, list_func, &looks, WH_STORE_READ, NULL, NULL));
  if (looks->len > 0)
    g_assert_cmpstr (((WhLook *) looks->pdata[0])->what, ==, WH_AUDIT_REVEAL_SSN);
  return looks->len;
}

static gboolean
has_looks (Desk *desk, gconstpointer data)
{
  return n_looks (desk) == GPOINTER_TO_UINT (data);
}

static void
turn (GtkWidget *window, guint nth, gboolean on)
{
  gtk_switch_set_active (GTK_SWITCH (find_nth (window, GTK_TYPE_SWITCH, &nth)), on);
}

/* Who puts a number that is kept on paper has looked at it, each time anew; the end of it is no look. */
static void
test_ssn (Desk *desk, gconstpointer data)
{
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *parameter = g_strconcat ("client:", wh_id_to_hex (wh_record_get_id (client), hex), NULL);
  GtkWidget *window;
  WhForm *form;

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Nora");
  wh_record_set_text (client, WH_CLIENT_LAST_NAME, "Quist");
  wh_record_set_text (client, WH_CLIENT_SSN, "999001234");
  desk_save (desk, client);
  form = desk_open_intake (desk, parameter);
  window = wh_form_print_new (desk->session, form);
  g_assert_false (wh_record_is_null (wh_form_get_original (form, 0, WH_KIND_CLIENT), WH_CLIENT_SSN));
  wh_dialog_present (desk->workspace, window);
  turn (window, 0, TRUE);
  desk_wait_until (desk, has_pages, NULL);
  g_assert_cmpuint (n_looks (desk), ==, 0);
  turn (window, 2, TRUE);
  desk_wait_until (desk, has_looks, GUINT_TO_POINTER (1));
  desk_wait_until (desk, has_pages, NULL);
  wh_picture_settle (window);
  wh_picture_take (window, "form-with-numbers");
  turn (window, 2, FALSE);
  turn (window, 2, TRUE);
  desk_wait_until (desk, has_looks, GUINT_TO_POINTER (2));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Training's pages say so in the realm's own words; those of Production say nothing. */
static void
test_watermark (Desk *desk, gconstpointer data)
{
  g_autoptr (WhRealm) realm = wh_realm_copy (wh_session_get_realm (desk->session));
  g_autoptr (WhSession) training = NULL;
  g_autofree char *none = wh_paper_watermark (desk->session), *words = NULL;

  realm->training = TRUE;
  g_free (realm->title);
  realm->title = g_strdup ("Training");
  training = wh_session_new (realm, wh_session_get_person (desk->session), desk->store);
  words = wh_paper_watermark (training);
  g_assert_null (none);
  g_assert_cmpstr (words, ==, "TRAINING – not real people");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  wh_picture_load_look ();
  g_test_add ("/paper-window/client-copy", Desk, NULL, desk_set_up, test_client_copy, desk_tear_down);
  g_test_add ("/paper-window/ssn", Desk, NULL, desk_set_up, test_ssn, desk_tear_down);
  g_test_add_func ("/paper-window/save", test_save);
  g_test_add ("/paper-window/watermark", Desk, NULL, desk_set_up, test_watermark, desk_tear_down);
  return g_test_run ();
}
