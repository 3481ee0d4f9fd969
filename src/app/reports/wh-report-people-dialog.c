/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/reports/wh-report-people-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/clients/wh-client-words.h"
#include "app/wh-notice.h"
#include "app/wh-row-group.h"
#include "model/wh-name.h"
#include "store/wh-client-keys.h"

#define MOST 500 /* rows: who looks for one person in more than that looks elsewhere */

struct _WhReportPeopleDialog
{
  AdwWindow parent_instance;

  AdwPreferencesPage *page;
  WhRowGroup *people;

  WhSession *session;
  GPtrArray *keys; /* of char *; NULL: they are being looked up */
};

G_DEFINE_FINAL_TYPE (WhReportPeopleDialog, wh_report_people_dialog, ADW_TYPE_WINDOW)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What the store's thread is given and gives back. */
typedef struct
{
  GPtrArray *keys;   /* of char *: as the files know the clients */
  GPtrArray *people; /* of WhRecord */
} Load;

static void
load_free (Load *load)
{
  g_ptr_array_unref (load->keys);
  g_clear_pointer (&load->people, g_ptr_array_unref);
  g_free (load);
}

static gboolean
load_people (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Load *load = data;

  load->people = wh_clients_by_keys (store, load->keys, MOST, error);
  return load->people != NULL;
}

static void
activated_cb (WhReportPeopleDialog *self, GtkWidget *row)
{
  char hex[WH_ID_HEX_SIZE];
  WhRecord *client = g_object_get_data (G_OBJECT (row), "client");

  g_object_ref (self);
  g_signal_emit (self, signals[CHOSEN], 0, wh_id_to_hex (wh_record_get_id (client), hex));
  gtk_window_close (GTK_WINDOW (self));
  g_object_unref (self);
}

static void
add_person (WhReportPeopleDialog *self, WhRecord *client)
{
  g_autofree char *name = wh_name_of_client (client);
  g_autofree char *about = wh_client_words_about (client, wh_session_today (self->session));
  GtkWidget *row = wh_row_group_add_text (self->people, name, about);

  g_object_set_data_full (G_OBJECT (row), "client", g_object_ref (client), g_object_unref);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhReportPeopleDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  Load *load = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      wh_notice_error (GTK_WIDGET (self), error);
      return;
    }
  wh_row_group_clear (self->people);
  for (guint i = 0; i < load->people->len; i++)
    add_person (self, g_ptr_array_index (load->people, i));
  if (load->keys->len > load->people->len)
    {
      g_autofree char *words
        = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %u more", "and %u more",
                                        load->keys->len - load->people->len), load->keys->len - load->people->len);

      wh_row_group_add_text (self->people, words, _("The folder that the report is saved to lists all of them."));
    }
  wh_row_group_done (self->people);
}

static void
wh_report_people_dialog_dispose (GObject *object)
{
  WhReportPeopleDialog *self = WH_REPORT_PEOPLE_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->keys, g_ptr_array_unref);
  G_OBJECT_CLASS (wh_report_people_dialog_parent_class)->dispose (object);
}

static void
wh_report_people_dialog_class_init (WhReportPeopleDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_report_people_dialog_dispose;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
wh_report_people_dialog_init (WhReportPeopleDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  self->people = g_object_new (WH_TYPE_ROW_GROUP, "empty-text", _("None of them is on this computer any more"), NULL);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (self->people));
  gtk_widget_set_vexpand (GTK_WIDGET (self->page), TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->page));
  adw_window_set_content (ADW_WINDOW (self), box);
  gtk_window_set_default_size (GTK_WINDOW (self), 480, 560);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
}

static void
load (WhReportPeopleDialog *self)
{
  Load *wanted = g_new0 (Load, 1);

  wanted->keys = g_steal_pointer (&self->keys);
  wh_session_run_async (self->session, load_people, wanted, (GDestroyNotify) load_free, WH_STORE_READ, NULL, loaded_cb,
                        g_object_ref (self));
}

static void
shown_cb (WhReportPeopleDialog *self, GtkWidget *button)
{
  if (self->keys == NULL)
    return;
  gtk_widget_set_sensitive (button, FALSE);
  load (self);
}

/* A list of names is the answer itself: it is shown only when the person says that now is the time. */
static void
ask_first (WhReportPeopleDialog *self)
{
  GtkWidget *row = wh_row_group_add_text (self->people, _("The names tell private answers"),
                                          _("Show them when nobody else sees the screen."));
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Show"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  wh_row_group_done (self->people);
}

/**
 * wh_report_people_dialog_new:
 * @title: what the cell is: no name of anybody
 * @keys: (element-type utf8): the clients as the report knows them
 * @private: whether to be counted there tells a private answer: nobody is named, nor what it is about, until asked for
 */
GtkWidget *
wh_report_people_dialog_new (WhSession *session, const char *title, GPtrArray *keys, gboolean private)
{
  WhReportPeopleDialog *self = g_object_new (WH_TYPE_REPORT_PEOPLE_DIALOG, "title",
                                             private ? _("Private answers") : title, NULL);

  self->session = g_object_ref (session);
  self->keys = g_ptr_array_ref (keys);
  if (private)
    ask_first (self);
  else
    load (self);
  return GTK_WIDGET (self);
}
