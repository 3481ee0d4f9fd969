/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/paper/wh-client-paper.h"

#include <glib/gi18n-lib.h>

#include "app/paper/wh-paper-window.h"
#include "app/wh-dialog.h"
#include "app/wh-notice.h"
#include "paper/wh-paper-client.h"
#include "store/wh-merge-query.h"
#include "store/wh-store-read.h"

/* What a person is given of their own, from the menu of their page. */

typedef struct
{
  WhId id;
  WhRecord *client;
  GPtrArray *records; /* of WhRecord: all that this desk holds about them */
  GPtrArray *setting; /* of WhRecord: what those refer to */
} Held;

typedef struct
{
  WhSession *session;
  Held *held;
  WhPaperWindow *window;
  GtkSwitch *with_private; /* NULL: a request */
  GtkSwitch *with_notes;
} ClientPaper;

static void
held_free (Held *held)
{
  g_clear_object (&held->client);
  g_clear_pointer (&held->records, g_ptr_array_unref);
  g_clear_pointer (&held->setting, g_ptr_array_unref);
  g_free (held);
}

static Held *
held_new (const WhId *client)
{
  Held *held = g_new0 (Held, 1);

  held->id = *client;
  held->records = g_ptr_array_new_with_free_func (g_object_unref);
  held->setting = g_ptr_array_new_with_free_func (g_object_unref);
  return held;
}

static gboolean
add_all (WhStore *store, WhKindId kind, GPtrArray *to, GError **error)
{
  GPtrArray *found = wh_store_list_all (store, kind, error);

  if (found != NULL)
    g_ptr_array_extend_and_steal (to, found);
  return found != NULL;
}

static gboolean
add_of_person (WhStore *store, WhKindId kind, GArray *ids, GPtrArray *to, GError **error)
{
  int column = wh_kind_column (wh_kind (kind), "PersonalID");
  GPtrArray *found;

  if (column < 0 || wh_kind (kind)->columns[column].type != WH_TYPE_REFERENCE)
    return TRUE;
  found = wh_store_list_by_person (store, kind, (guint) column, ids, error);
  if (found != NULL)
    g_ptr_array_extend_and_steal (to, found);
  return found != NULL;
}

/* The person as shown, and what the person's other records say, should there be any. */
static gboolean
add_clients (WhStore *store, Held *held, GArray *ids, GError **error)
{
  g_ptr_array_add (held->records, g_object_ref (held->client));
  for (guint i = 0; i < ids->len; i++)
    {
      const WhId *id = &g_array_index (ids, WhId, i);
      g_autoptr (GError) local = NULL;
      WhRecord *other = wh_id_equal (id, wh_record_get_id (held->client))
                          ? NULL : wh_store_get_record (store, WH_KIND_CLIENT, id, &local);

      if (other != NULL)
        g_ptr_array_add (held->records, other);
      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
load_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  static const WhKindId around[] = { WH_KIND_PROJECT, WH_KIND_LOCAL_FIELD, WH_KIND_LOCAL_OPTION,
                                     WH_KIND_LOCAL_SERVICE };
  Held *held = data;
  g_autoptr (GArray) ids = wh_store_list_client_ids (store, &held->id, error);

  if (ids == NULL)
    return FALSE;
  held->client = wh_store_read_person (store, &held->id, error);
  if (held->client == NULL || !add_clients (store, held, ids, error))
    return FALSE;
  for (guint kind = 0; kind < WH_N_KINDS; kind++)
    if (kind != WH_KIND_CLIENT && wh_paper_client_is_of_person (wh_kind (kind))
        && !add_of_person (store, kind, ids, held->records, error))
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (around); i++)
    if (!add_all (store, around[i], held->setting, error))
      return FALSE;
  return TRUE;
}

static void
client_paper_free (ClientPaper *self)
{
  g_object_unref (self->session);
  g_clear_pointer (&self->held, held_free);
  g_free (self);
}

static void
show_paper (ClientPaper *self)
{
  g_autofree char *watermark = wh_paper_watermark (self->session);
  WhPaperClientOptions options = {
    .with_private = self->with_private != NULL && gtk_switch_get_active (self->with_private),
    .with_notes = self->with_notes != NULL && gtk_switch_get_active (self->with_notes),
    .community = wh_session_get_realm (self->session)->community,
    .watermark = watermark,
    .today = wh_session_today (self->session),
  };
  g_autoptr (WhPaper) paper = NULL;

  if (self->held == NULL)
    return;
  paper = self->with_private != NULL ? wh_paper_client_copy (self->held->client, self->held->records,
                                                             self->held->setting, &options)
                                     : wh_paper_correction_request (self->held->client, &options);
  wh_paper_window_set_paper (self->window, paper);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhPaperWindow) window = data;
  ClientPaper *self = g_object_get_data (G_OBJECT (window), "wh-client-paper");
  g_autoptr (GError) error = NULL;
  Held *loaded = wh_store_run_get_data (result);

  if (!gtk_widget_get_visible (GTK_WIDGET (window)))
    return;
  if (!wh_store_run_finish (WH_STORE (source), result, &error))
    {
      wh_notice_error (adw_window_get_content (ADW_WINDOW (window)), error);
      return;
    }
  self->held = held_new (&loaded->id);
  g_set_object (&self->held->client, loaded->client);
  g_ptr_array_extend_and_steal (self->held->records, g_steal_pointer (&loaded->records));
  g_ptr_array_extend_and_steal (self->held->setting, g_steal_pointer (&loaded->setting));
  show_paper (self);
}

static ClientPaper *
open_window (GtkWidget *over, WhSession *session, const WhId *client, const char *title, const char *file_name)
{
  ClientPaper *self = g_new0 (ClientPaper, 1);
  GtkWidget *window = wh_paper_window_new (session, title, file_name);

  self->session = g_object_ref (session);
  self->window = WH_PAPER_WINDOW (window);
  g_object_set_data_full (G_OBJECT (window), "wh-client-paper", self, (GDestroyNotify) client_paper_free);
  g_signal_connect_swapped (window, "changed", G_CALLBACK (show_paper), self);
  wh_session_run_async (session, load_func, held_new (client), (GDestroyNotify) held_free, WH_STORE_READ, NULL,
                        loaded_cb, g_object_ref (window));
  wh_dialog_present (over, window);
  return self;
}

/**
 * wh_client_paper_open_copy:
 *
 * Shows on paper what this desk holds about somebody, to be given to them.
 */
void
wh_client_paper_open_copy (GtkWidget *over, WhSession *session, const WhId *client)
{
  ClientPaper *self = open_window (over, session, client, _("Copy for the person"), "client-copy");

  wh_paper_window_explain (self->window, _("For the person themselves. Give it to nobody else."));
  self->with_private = wh_paper_window_add_switch (self->window, _("Private answers"),
                                                   _("Only when they ask for them; on a sheet of its own"), FALSE);
  self->with_notes = wh_paper_window_add_switch (self->window, _("What workers wrote"), _("Notes, alerts, tasks"),
                                                 FALSE);
}

/**
 * wh_client_paper_open_request:
 *
 * Shows an empty sheet on which somebody asks for a correction.
 */
void
wh_client_paper_open_request (GtkWidget *over, WhSession *session, const WhId *client)
{
  ClientPaper *self = open_window (over, session, client, _("Request for correction"), "correction-request");

  wh_paper_window_explain (self->window, _("For the person to fill in. Nothing that is held stands on it."));
}
