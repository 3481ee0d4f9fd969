/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/history/wh-history-file.h"

#include "model/wh-name.h"
#include "store/wh-history-query.h"
#include "store/wh-local-query.h"
#include "store/wh-merge-query.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-read.h"

#define MOST 4000 /* records' parts of this computer's own history */

/**
 * wh_history_file_new:
 * @about: whose history
 * @centre: (nullable) (element-type WhPast): as the centre told it
 *
 * Returns: (transfer full): a file to be loaded on the store's thread
 */
WhHistoryFile *
wh_history_file_new (const WhId *about, GPtrArray *centre)
{
  WhHistoryFile *file = g_new0 (WhHistoryFile, 1);

  file->about = *about;
  file->centre = centre != NULL ? g_ptr_array_ref (centre) : NULL;
  file->entries = g_ptr_array_new ();
  file->standing = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  file->names = wh_history_names_new ();
  return file;
}

/**
 * wh_history_file_free:
 */
void
wh_history_file_free (WhHistoryFile *file)
{
  if (file == NULL)
    return;
  g_ptr_array_unref (file->entries);
  g_clear_pointer (&file->ids, g_array_unref);
  g_clear_pointer (&file->centre, g_ptr_array_unref);
  g_clear_pointer (&file->local, g_ptr_array_unref);
  wh_history_names_unref (file->names);
  g_hash_table_unref (file->standing);
  g_free (file);
}

static gboolean
centre_has (WhHistoryFile *file, const WhPast *past)
{
  for (guint i = 0; past->number > 0 && i < file->centre->len; i++)
    {
      const WhPast *other = g_ptr_array_index (file->centre, i);

      if (other->number == past->number && wh_id_equal (&other->device, &past->device))
        return TRUE;
    }
  return FALSE;
}

/* What the centre tells, below what it has not heard yet; without it, what this computer knows. */
static void
choose (WhHistoryFile *file)
{
  for (guint i = 0; i < file->local->len; i++)
    {
      WhPast *past = g_ptr_array_index (file->local, i);

      file->n_waiting += past->waits;
      if (file->centre == NULL || past->given_up || (past->waits && !centre_has (file, past)))
        g_ptr_array_add (file->entries, past);
    }
  for (guint i = 0; file->centre != NULL && i < file->centre->len; i++)
    g_ptr_array_add (file->entries, g_ptr_array_index (file->centre, i));
}

static char *
name_of_user (WhRecord *user)
{
  const char *first = wh_record_get_text (user, WH_USER_USER_FIRST_NAME);
  const char *last = wh_record_get_text (user, WH_USER_USER_LAST_NAME);

  if (first != NULL && last != NULL)
    return g_strdup_printf ("%s %s", first, last);
  return g_strdup (first != NULL ? first : last);
}

static char *
name_of (WhRecord *record)
{
  switch (wh_record_get_kind (record)->id)
    {
    case WH_KIND_USER:
      return name_of_user (record);
    case WH_KIND_CLIENT:
      return wh_name_of_client (record);
    case WH_KIND_PROJECT:
      return g_strdup (wh_record_get_text (record, WH_PROJECT_PROJECT_NAME));
    case WH_KIND_ORGANIZATION:
      return g_strdup (wh_record_get_text (record, WH_ORGANIZATION_ORGANIZATION_NAME));
    case WH_KIND_LOCAL_FIELD:
      return g_strdup (wh_record_get_text (record, WH_LOCAL_FIELD_LOCAL_FIELD_NAME));
    default:
      return NULL;
    }
}

/* That a record is not here is no error: it is shown without a name. */
static gboolean
learn_name (WhStore *store, WhHistoryFile *file, WhKindId kind, const WhId *id, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) record = NULL;
  char *name;

  if (id == NULL || wh_id_is_nil (id) || g_hash_table_contains (file->names->called, id))
    return TRUE;
  record = wh_store_get_record (store, kind, id, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  name = record != NULL ? name_of (record) : NULL;
  if (name != NULL)
    g_hash_table_insert (file->names->called, g_memdup2 (id, sizeof *id), name);
  return TRUE;
}

static gboolean
learn_names (WhStore *store, WhHistoryFile *file, WhRecord *record, GError **error)
{
  const WhKind *kind = record != NULL ? wh_record_get_kind (record) : NULL;

  if (kind != NULL && kind->id == WH_KIND_CLIENT
      && !learn_name (store, file, WH_KIND_CLIENT, wh_record_get_id (record), error))
    return FALSE;
  for (guint i = 0; kind != NULL && i < kind->n_columns; i++)
    if (kind->columns[i].type == WH_TYPE_REFERENCE && kind->columns[i].target != NULL
        && !learn_name (store, file, kind->columns[i].target->id, wh_record_get_reference (record, i), error))
      return FALSE;
  return TRUE;
}

static gboolean
look_whether_back (WhStore *store, WhHistoryFile *file, WhRecord *deleted, GError **error)
{
  const WhId *id = wh_record_get_id (deleted);
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) there = wh_store_get_record (store, wh_record_get_kind (deleted)->id, id, &local);

  if (there != NULL)
    g_hash_table_add (file->standing, g_memdup2 (id, sizeof *id));
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
learn_change (WhStore *store, WhHistoryFile *file, WhChange *change, GError **error)
{
  return learn_names (store, file, change->was, error) && learn_names (store, file, change->now, error)
         && (change->op != WH_CHANGE_DELETE || look_whether_back (store, file, change->now, error));
}

static gboolean
read_device (WhStore *store, WhHistoryFile *file, GError **error)
{
  g_autofree char *hex = NULL;

  if (!wh_meta_get (store, WH_META_DEVICE, &hex, error))
    return FALSE;
  if (hex != NULL)
    wh_id_from_hex (hex, &file->device);
  return TRUE;
}

/**
 * wh_history_file_load:
 * @data: a WhHistoryFile
 *
 * A WhStoreFunc: reads this computer's part, puts it together with the centre's, and learns the names in it.
 *
 * Returns: whether that worked
 */
gboolean
wh_history_file_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhHistoryFile *file = data;

  file->ids = wh_store_list_client_ids (store, &file->about, error);
  file->local = file->ids != NULL ? wh_store_list_history (store, file->ids, MOST, error) : NULL;
  if (file->local == NULL || !read_device (store, file, error)
      || !wh_store_read_local (store, file->names->definitions, error))
    return FALSE;
  choose (file);
  for (guint i = 0; i < file->entries->len; i++)
    {
      WhPast *past = g_ptr_array_index (file->entries, i);

      if (!learn_name (store, file, WH_KIND_USER, &past->person, error))
        return FALSE;
      for (guint c = 0; c < past->changes->len; c++)
        if (!learn_change (store, file, ((WhPastChange *) g_ptr_array_index (past->changes, c))->change, error))
          return FALSE;
    }
  return TRUE;
}
