/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/clients/wh-client-file.h"

#include "app/clients/wh-note-draft.h"
#include "store/wh-duplicate-list.h"
#include "store/wh-household-query.h"
#include "store/wh-local-query.h"
#include "store/wh-merge-query.h"
#include "store/wh-store-read.h"

#define MOST_DUPLICATES 4

static void
stay_free (WhClientStay *stay)
{
  g_clear_object (&stay->enrollment);
  g_clear_object (&stay->project);
  g_clear_object (&stay->exit);
  g_free (stay);
}

static void
note_free (WhClientNote *note)
{
  g_clear_object (&note->note);
  g_free (note->author);
  g_free (note);
}

/**
 * wh_client_file_free:
 */
void
wh_client_file_free (WhClientFile *file)
{
  if (file == NULL)
    return;
  g_clear_object (&file->client);
  g_clear_pointer (&file->merged, g_ptr_array_unref);
  g_clear_pointer (&file->duplicates, g_ptr_array_unref);
  g_clear_pointer (&file->aliases, g_ptr_array_unref);
  g_clear_pointer (&file->alerts, g_ptr_array_unref);
  g_clear_pointer (&file->contacts, g_ptr_array_unref);
  g_clear_pointer (&file->conflicts, g_ptr_array_unref);
  g_clear_pointer (&file->around, g_ptr_array_unref);
  g_clear_pointer (&file->stays, g_ptr_array_unref);
  g_clear_pointer (&file->notes, g_ptr_array_unref);
  g_clear_pointer (&file->appointments, g_ptr_array_unref);
  g_free (file->begun_note);
  g_free (file);
}

/* HouseholdID is a value, not a reference: its members are those enrollments of the project that share it. */
static gboolean
count_household (WhStore *store, WhClientStay *stay, GError **error)
{
  const char *household = wh_record_get_text (stay->enrollment, WH_ENROLLMENT_HOUSEHOLD_ID);
  g_autoptr (GPtrArray) members = NULL;

  stay->household_size = 1;
  if (household == NULL)
    return TRUE;
  members = wh_household_members (store, household, error);
  if (members == NULL)
    return FALSE;
  stay->household_size = MAX (members->len, 1);
  return TRUE;
}

static WhClientStay *
read_stay (WhStore *store, WhRecord *enrollment, GError **error)
{
  WhClientStay *stay = g_new0 (WhClientStay, 1);
  const WhId *project = wh_record_get_reference (enrollment, WH_ENROLLMENT_PROJECT_ID);
  g_autoptr (GPtrArray) exits = NULL;

  stay->enrollment = g_object_ref (enrollment);
  if (project != NULL)
    stay->project = wh_store_get_record (store, WH_KIND_PROJECT, project, NULL);
  exits = wh_store_list_by_reference (store, WH_KIND_EXIT, WH_EXIT_ENROLLMENT_ID, wh_record_get_id (enrollment), error);
  if (exits == NULL || !count_household (store, stay, error))
    {
      stay_free (stay);
      return NULL;
    }
  if (exits->len > 0)
    stay->exit = g_object_ref (g_ptr_array_index (exits, 0));
  return stay;
}

static int
later_stay_first (gconstpointer a, gconstpointer b)
{
  WhDate x = wh_record_get_date ((*(WhClientStay *const *) a)->enrollment, WH_ENROLLMENT_ENTRY_DATE);
  WhDate y = wh_record_get_date ((*(WhClientStay *const *) b)->enrollment, WH_ENROLLMENT_ENTRY_DATE);

  return x < y ? 1 : x > y ? -1 : 0;
}

static gboolean
read_stays (WhStore *store, WhClientFile *file, GArray *ids, GError **error)
{
  g_autoptr (GPtrArray) enrollments =
    wh_store_list_by_person (store, WH_KIND_ENROLLMENT, WH_ENROLLMENT_PERSONAL_ID, ids, error);

  if (enrollments == NULL)
    return FALSE;
  file->stays = g_ptr_array_new_with_free_func ((GDestroyNotify) stay_free);
  for (guint i = 0; i < enrollments->len; i++)
    {
      WhClientStay *stay = read_stay (store, g_ptr_array_index (enrollments, i), error);

      if (stay == NULL)
        return FALSE;
      g_ptr_array_add (file->stays, stay);
    }
  g_ptr_array_sort (file->stays, later_stay_first);
  return TRUE;
}

static char *
name_of_user (WhStore *store, const WhId *id)
{
  g_autoptr (WhRecord) user = id != NULL ? wh_store_get_record (store, WH_KIND_USER, id, NULL) : NULL;
  const char *first = user != NULL ? wh_record_get_text (user, WH_USER_USER_FIRST_NAME) : NULL;
  const char *last = user != NULL ? wh_record_get_text (user, WH_USER_USER_LAST_NAME) : NULL;

  if (first != NULL && last != NULL)
    return g_strdup_printf ("%s %s", first, last);
  return g_strdup (first != NULL ? first : last);
}

static int
later_note_first (gconstpointer a, gconstpointer b)
{
  WhRecord *x = (*(WhClientNote *const *) a)->note, *y = (*(WhClientNote *const *) b)->note;
  WhDate on_x = wh_record_get_date (x, WH_CASE_NOTE_NOTE_DATE), on_y = wh_record_get_date (y, WH_CASE_NOTE_NOTE_DATE);

  if (on_x != on_y)
    return on_x < on_y ? 1 : -1;
  return g_strcmp0 (wh_record_get_text (y, WH_CASE_NOTE_DATE_CREATED),
                    wh_record_get_text (x, WH_CASE_NOTE_DATE_CREATED));
}

static gboolean
read_notes (WhStore *store, WhClientFile *file, GArray *ids, GError **error)
{
  g_autoptr (GPtrArray) records =
    wh_store_list_by_person (store, WH_KIND_CASE_NOTE, WH_CASE_NOTE_PERSONAL_ID, ids, error);

  if (records == NULL)
    return FALSE;
  file->notes = g_ptr_array_new_with_free_func ((GDestroyNotify) note_free);
  for (guint i = 0; i < records->len; i++)
    {
      WhClientNote *note = g_new0 (WhClientNote, 1);

      note->note = g_object_ref (g_ptr_array_index (records, i));
      note->author = name_of_user (store, wh_record_get_reference (note->note, WH_CASE_NOTE_USER_ID));
      g_ptr_array_add (file->notes, note);
    }
  g_ptr_array_sort (file->notes, later_note_first);
  return TRUE;
}

static int
later_appointment_first (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (wh_record_get_text (*(WhRecord *const *) b, WH_APPOINTMENT_STARTS_AT),
                    wh_record_get_text (*(WhRecord *const *) a, WH_APPOINTMENT_STARTS_AT));
}

static void
keep_undecided (GPtrArray *conflicts)
{
  for (guint i = conflicts->len; i-- > 0;)
    if (!wh_record_is_null (g_ptr_array_index (conflicts, i), WH_CONFLICT_DECISION))
      g_ptr_array_remove_index (conflicts, i);
}

static gboolean
read_lists (WhStore *store, WhClientFile *file, GArray *ids, GError **error)
{
  const struct
  {
    WhKindId kind;
    guint column;
    GPtrArray **list;
  } lists[] = {
    { WH_KIND_ALIAS, WH_ALIAS_PERSONAL_ID, &file->aliases },
    { WH_KIND_ALERT, WH_ALERT_PERSONAL_ID, &file->alerts },
    { WH_KIND_CONTACT_DETAIL, WH_CONTACT_DETAIL_PERSONAL_ID, &file->contacts },
    { WH_KIND_CONFLICT, WH_CONFLICT_PERSONAL_ID, &file->conflicts },
    { WH_KIND_APPOINTMENT, WH_APPOINTMENT_PERSONAL_ID, &file->appointments },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      *lists[i].list = wh_store_list_by_person (store, lists[i].kind, lists[i].column, ids, error);
      if (*lists[i].list == NULL)
        return FALSE;
    }
  g_ptr_array_sort (file->appointments, later_appointment_first);
  keep_undecided (file->conflicts);
  return TRUE;
}

/* Of an answer to a local question the conflict holds a code: what it means, the answer's question says. */
static gboolean
read_around (WhStore *store, WhClientFile *file, GError **error)
{
  file->around = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < file->conflicts->len; i++)
    {
      const char *name = wh_record_get_text (file->conflicts->pdata[i], WH_CONFLICT_RECORD_KIND);
      const char *hex = wh_record_get_text (file->conflicts->pdata[i], WH_CONFLICT_RECORD_ID);
      const WhKind *kind = name != NULL ? wh_kind_by_name (name) : NULL;
      g_autoptr (GError) local = NULL;
      WhRecord *record;
      WhId id;

      if (kind == NULL || wh_kind_column (kind, "LocalFieldID") < 0 || hex == NULL || !wh_id_from_hex (hex, &id))
        continue;
      record = wh_store_get_record (store, kind->id, &id, &local);
      if (record != NULL)
        g_ptr_array_add (file->around, record);
      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
    }
  return file->around->len == 0 || wh_store_read_local (store, file->around, error);
}

/* The person's other records, and who else may be the person. */
static gboolean
read_same (WhStore *store, WhClientFile *file, GArray *ids, GError **error)
{
  WhDuplicateWish wish = { wh_record_get_id (file->client), FALSE, MOST_DUPLICATES, WH_DATE_NONE };

  file->merged = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < ids->len; i++)
    {
      const WhId *id = &g_array_index (ids, WhId, i);
      g_autoptr (GError) local = NULL;
      WhRecord *record = wh_id_equal (id, wish.client) ? NULL : wh_store_get_record (store, WH_KIND_CLIENT, id, &local);

      if (record != NULL)
        g_ptr_array_add (file->merged, record);
      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
    }
  file->duplicates = wh_duplicate_list (store, &wish, NULL, error);
  return file->duplicates != NULL;
}

/* As it is shown, whichever of the person's records was asked for. */
static gboolean
read_client (WhStore *store, WhClientFile *file, const WhId *id, GError **error)
{
  gboolean merged;

  if (!wh_store_is_merged (store, id, &merged, error))
    return FALSE;
  file->client = merged ? wh_store_read_person (store, id, error)
                        : wh_store_get_record (store, WH_KIND_CLIENT, id, error);
  return file->client != NULL;
}

/**
 * wh_client_file_read:
 * @id: of any record of the person
 *
 * Reads what a client page shows; runs on the store's thread.
 *
 * Returns: (transfer full): the file, or %NULL with the store's error
 */
WhClientFile *
wh_client_file_read (WhStore *store, const WhId *id, GError **error)
{
  g_autoptr (WhClientFile) file = g_new0 (WhClientFile, 1);
  g_autoptr (GArray) ids = wh_store_list_client_ids (store, id, error);
  g_autoptr (GError) local = NULL;

  if (ids == NULL || !read_client (store, file, id, error) || !read_stays (store, file, ids, error)
      || !read_notes (store, file, ids, error) || !read_lists (store, file, ids, error)
      || !read_around (store, file, error) || !read_same (store, file, ids, error))
    return NULL;
  file->begun_note = wh_note_draft_read (store, id, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  return g_steal_pointer (&file);
}
