/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/calendar/wh-appointment-load.h"

#include "store/wh-appointment-query.h"
#include "store/wh-store-read.h"

/* What the store's thread is given and gives back. */
typedef struct
{
  WhId worker;
  WhDate first;
  WhDate last;
  GPtrArray *entries; /* of WhAppointmentEntry */
} Load;

static void
load_free (Load *load)
{
  g_clear_pointer (&load->entries, g_ptr_array_unref);
  g_free (load);
}

static gboolean
run_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Load *load = data;

  load->entries = wh_appointments_between (store, &load->worker, load->first, load->last, error);
  return load->entries != NULL;
}

/**
 * wh_appointment_load_async:
 *
 * Reads the person's appointments that touch a day from @first to @last.
 */
void
wh_appointment_load_async (WhSession *session, WhDate first, WhDate last, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer user_data)
{
  Load *load = g_new0 (Load, 1);

  load->worker = wh_session_get_person (session)->id;
  load->first = first;
  load->last = last;
  wh_store_run_async (wh_session_get_store (session), run_load, load, (GDestroyNotify) load_free, WH_STORE_READ,
                      cancellable, callback, user_data);
}

/**
 * wh_appointment_load_finish:
 * @source: the store, as the callback was given it
 *
 * Returns: (transfer full): a list of #WhAppointment, all-day ones first, then by start; %NULL on error
 */
GListModel *
wh_appointment_load_finish (GObject *source, GAsyncResult *result, GError **error)
{
  Load *load = wh_store_run_get_data (result);
  GListStore *list;

  if (!wh_store_run_finish (WH_STORE (source), result, error))
    return NULL;
  list = g_list_store_new (WH_TYPE_APPOINTMENT);
  for (guint i = 0; i < load->entries->len; i++)
    {
      WhAppointmentEntry *entry = g_ptr_array_index (load->entries, i);
      g_autoptr (WhAppointment) appointment = wh_appointment_new (entry->record, entry->client_name);

      g_list_store_append (list, appointment);
    }
  g_list_store_sort (list, wh_appointment_compare, NULL);
  return G_LIST_MODEL (list);
}

/* What the store's thread is given and gives back. */
typedef struct
{
  WhId id;
  WhRecord *record;
} Find;

static void
find_free (Find *find)
{
  g_clear_object (&find->record);
  g_free (find);
}

static gboolean
run_find (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Find *find = data;
  g_autoptr (GError) local = NULL;

  find->record = wh_store_get_record (store, WH_KIND_APPOINTMENT, &find->id, &local);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

/**
 * wh_appointment_find_async:
 *
 * Reads one appointment, on whatever day it is.
 */
void
wh_appointment_find_async (WhSession *session, const WhId *id, GAsyncReadyCallback callback, gpointer user_data)
{
  Find *find = g_new0 (Find, 1);

  find->id = *id;
  wh_store_run_async (wh_session_get_store (session), run_find, find, (GDestroyNotify) find_free, WH_STORE_READ, NULL,
                      callback, user_data);
}

/**
 * wh_appointment_find_finish:
 * @source: the store, as the callback was given it
 *
 * Returns: (transfer full) (nullable): the appointment, without its client's name; %NULL without @error when it is not
 *   there any more
 */
WhAppointment *
wh_appointment_find_finish (GObject *source, GAsyncResult *result, GError **error)
{
  Find *find = wh_store_run_get_data (result);

  if (!wh_store_run_finish (WH_STORE (source), result, error) || find->record == NULL)
    return NULL;
  return wh_appointment_new (find->record, NULL);
}
