/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-household-file.h"

#include "store/wh-merge-query.h"
#include "store/wh-stay-query.h"
#include "store/wh-store-read.h"

/* Of so many stays, the latest ones, it is asked whether the family was taken in twice. */
#define LOOKED_AT 3

static void
entry_free (WhHouseholdEntry *entry)
{
  g_clear_pointer (&entry->stay, wh_stay_free);
  g_clear_pointer (&entry->twice, g_ptr_array_unref);
  g_free (entry);
}

/**
 * wh_household_file_new:
 */
WhHouseholdFile *
wh_household_file_new (const WhId *client)
{
  WhHouseholdFile *file = g_new0 (WhHouseholdFile, 1);

  file->client = *client;
  file->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  return file;
}

/**
 * wh_household_file_free:
 */
void
wh_household_file_free (WhHouseholdFile *file)
{
  if (file == NULL)
    return;
  g_ptr_array_unref (file->entries);
  g_free (file);
}

static gboolean
is_read (WhHouseholdFile *file, const WhId *enrollment)
{
  for (guint i = 0; i < file->entries->len; i++)
    if (wh_stay_find (((WhHouseholdEntry *) g_ptr_array_index (file->entries, i))->stay, enrollment) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
read_stay (WhHouseholdFile *file, WhStore *store, const WhId *enrollment, GError **error)
{
  g_autoptr (GError) local = NULL;
  WhStay *stay = is_read (file, enrollment) ? NULL : wh_stay_read (store, enrollment, &local);
  WhHouseholdEntry *entry;

  if (g_error_matches (local, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND))
    file->n_missing++;
  else if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (stay == NULL)
    return TRUE;
  entry = g_new0 (WhHouseholdEntry, 1);
  entry->stay = stay;
  g_ptr_array_add (file->entries, entry);
  return TRUE;
}

static gboolean
read_stays_of (WhHouseholdFile *file, WhStore *store, const WhId *client, GError **error)
{
  g_autoptr (GPtrArray) enrollments
    = wh_store_list_by_reference (store, WH_KIND_ENROLLMENT, WH_ENROLLMENT_PERSONAL_ID, client, error);

  for (guint i = 0; enrollments != NULL && i < enrollments->len; i++)
    if (!read_stay (file, store, wh_record_get_id (g_ptr_array_index (enrollments, i)), error))
      return FALSE;
  return enrollments != NULL;
}

static int
latest_first (gconstpointer a, gconstpointer b)
{
  WhDate x = wh_stay_first_day ((*(WhHouseholdEntry *const *) a)->stay);
  WhDate y = wh_stay_first_day ((*(WhHouseholdEntry *const *) b)->stay);

  return x < y ? 1 : x > y ? -1 : 0;
}

/**
 * wh_household_file_load:
 *
 * A #WhStoreFunc.  A person who has several records has the households of all of them.
 *
 * Returns: whether everything was read
 */
gboolean
wh_household_file_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhHouseholdFile *file = data;
  g_autoptr (GArray) clients = wh_store_list_client_ids (store, &file->client, error);

  for (guint i = 0; clients != NULL && i < clients->len; i++)
    if (!read_stays_of (file, store, &g_array_index (clients, WhId, i), error))
      return FALSE;
  if (clients == NULL)
    return FALSE;
  g_ptr_array_sort (file->entries, latest_first);
  for (guint i = 0; i < file->entries->len && i < LOOKED_AT; i++)
    {
      WhHouseholdEntry *entry = g_ptr_array_index (file->entries, i);

      entry->twice = wh_family_query_twice (store, entry->stay, cancellable, error);
      if (entry->twice == NULL)
        return FALSE;
    }
  return TRUE;
}
