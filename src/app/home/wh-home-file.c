/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/home/wh-home-file.h"

#include "form/wh-layout.h"
#include "store/wh-appointment-query.h"
#include "store/wh-draft-table.h"
#include "store/wh-outbox.h"
#include "store/wh-people-query.h"
#include "store/wh-store-read.h"

#define MAX_RECENT 8

/**
 * wh_home_file_free:
 */
void
wh_home_file_free (WhHomeFile *file)
{
  if (file == NULL)
    return;
  g_clear_pointer (&file->appointments, g_ptr_array_unref);
  g_clear_pointer (&file->tasks, g_ptr_array_unref);
  g_clear_pointer (&file->caseload, g_ptr_array_unref);
  g_clear_pointer (&file->recent, g_ptr_array_unref);
  g_clear_pointer (&file->drafts, g_ptr_array_unref);
  g_free (file);
}

/* Those with a date first, the earliest on top. */
static int
more_urgent_first (gconstpointer a, gconstpointer b)
{
  WhDate x = wh_record_get_number_or (*(WhRecord *const *) a, WH_TASK_DUE_DATE, G_MAXINT64);
  WhDate y = wh_record_get_number_or (*(WhRecord *const *) b, WH_TASK_DUE_DATE, G_MAXINT64);

  return x < y ? -1 : x > y ? 1 : 0;
}

static gboolean
read_tasks (WhStore *store, WhHomeFile *file, const WhId *person, GError **error)
{
  file->tasks = wh_store_list_by_reference (store, WH_KIND_TASK, WH_TASK_WORKER_ID, person, error);
  if (file->tasks == NULL)
    return FALSE;
  for (guint i = file->tasks->len; i-- > 0;)
    if (!wh_record_is_null (g_ptr_array_index (file->tasks, i), WH_TASK_DONE_DATE))
      g_ptr_array_remove_index (file->tasks, i);
  g_ptr_array_sort (file->tasks, more_urgent_first);
  return TRUE;
}

static gboolean
read_outbox (WhStore *store, WhHomeFile *file, GError **error)
{
  guint refused;

  if (!wh_outbox_count (store, &file->waiting, &refused, error))
    return FALSE;
  return TRUE;
}

static gboolean
read_people (WhStore *store, WhHomeFile *file, const WhId *person, WhDate today, GError **error)
{
  file->caseload = wh_people_of_caseload (store, person, today, error);
  if (file->caseload == NULL)
    return FALSE;
  file->recent = wh_people_recent (store, MAX_RECENT, today, error);
  return file->recent != NULL;
}

static int
latest_first (gconstpointer a, gconstpointer b)
{
  const WhDraft *x = *(WhDraft *const *) a, *y = *(WhDraft *const *) b;

  return x->changed_at > y->changed_at ? -1 : x->changed_at < y->changed_at;
}

/* Whatever form was paused waits here. */
static gboolean
read_drafts (WhStore *store, WhHomeFile *file, GError **error)
{
  file->drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_draft_free);
  for (guint i = 0; wh_layouts[i] != NULL; i++)
    {
      GPtrArray *drafts = wh_draft_list (store, wh_layouts[i]->name, error);

      if (drafts == NULL)
        return FALSE;
      g_ptr_array_extend_and_steal (file->drafts, drafts);
    }
  g_ptr_array_sort (file->drafts, latest_first);
  return TRUE;
}

/**
 * wh_home_file_read:
 * @person: the user record of the person signed in
 *
 * Reads what Home shows; runs on the store's thread.
 *
 * Returns: (transfer full): the file, or %NULL with the store's error
 */
WhHomeFile *
wh_home_file_read (WhStore *store, const WhId *person, WhDate today, GError **error)
{
  g_autoptr (WhHomeFile) file = g_new0 (WhHomeFile, 1);

  file->appointments = wh_appointments_between (store, person, today, today, error);
  if (file->appointments == NULL || !read_tasks (store, file, person, error)
      || !read_people (store, file, person, today, error) || !read_outbox (store, file, error))
    return NULL;
  return read_drafts (store, file, error) ? g_steal_pointer (&file) : NULL;
}
