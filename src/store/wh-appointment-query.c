/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-appointment-query.h"

#include "model/wh-name.h"
#include "store/wh-store-read.h"
#include "store/wh-store-select.h"

/**
 * wh_appointment_entry_free:
 */
void
wh_appointment_entry_free (WhAppointmentEntry *entry)
{
  if (entry == NULL)
    return;
  g_clear_object (&entry->record);
  g_free (entry->client_name);
  g_free (entry);
}

static gboolean
add_client_name (WhStore *store, WhAppointmentEntry *entry, GError **error)
{
  const WhId *id = wh_record_get_reference (entry->record, WH_APPOINTMENT_PERSONAL_ID);
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) client = id != NULL ? wh_store_get_record (store, WH_KIND_CLIENT, id, &local) : NULL;

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  entry->client_name = client != NULL ? wh_name_of_client (client) : NULL;
  return TRUE;
}

static GPtrArray *
with_names (WhStore *store, GPtrArray *records, GError **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_appointment_entry_free);

  for (guint i = 0; i < records->len; i++)
    {
      WhAppointmentEntry *entry = g_new0 (WhAppointmentEntry, 1);

      entry->record = g_object_ref (g_ptr_array_index (records, i));
      g_ptr_array_add (entries, entry);
      if (!add_client_name (store, entry, error))
        return NULL;
    }
  return g_steal_pointer (&entries);
}

/**
 * wh_appointments_between:
 * @worker: (nullable): a user record; %NULL for everybody's
 * @first: the first day
 * @last: the last day
 *
 * Times are local text, which sorts as time does.
 *
 * Returns: (transfer full) (element-type WhAppointmentEntry): the appointments that touch a day of the range, in the
 *   order of their start; %NULL on error
 */
GPtrArray *
wh_appointments_between (WhStore *store, const WhId *worker, WhDate first, WhDate last, GError **error)
{
  char from[WH_DATE_TEXT_SIZE], to[WH_DATE_TEXT_SIZE];
  g_autoptr (WhDbStatement) statement
    = wh_store_select (store, WH_KIND_APPOINTMENT,
                       "WHERE r.deleted = 0 AND r.\"StartsAt\" < ?1 AND coalesce(r.\"EndsAt\", r.\"StartsAt\") >= ?2"
                       " AND (?3 IS NULL OR r.\"WorkerID\" = ?3) ORDER BY r.\"StartsAt\"",
                       error);
  g_autoptr (GPtrArray) records = NULL;

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_text (statement, 1, wh_date_to_text (last + 1, to));
  wh_db_statement_bind_text (statement, 2, wh_date_to_text (first, from));
  if (worker != NULL)
    wh_db_bind_id (statement, 3, worker);
  records = wh_store_collect (store, WH_KIND_APPOINTMENT, statement, error);
  return records != NULL ? with_names (store, records, error) : NULL;
}
