/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/history/wh-undo-saving.h"

#include "store/wh-history-query.h"
#include "store/wh-store-save.h"

/* What the store's thread is given and gives back. */
typedef struct
{
  WhSession *session;
  WhPast *past;
  gboolean all;
  char *seen;       /* what the person saw; NULL: a preview */
  WhUndoPlan *plan; /* to be shown; NULL after it was saved */
} Job;

static void
job_free (Job *job)
{
  g_object_unref (job->session);
  wh_past_free (job->past);
  g_free (job->seen);
  g_clear_pointer (&job->plan, wh_undo_plan_free);
  g_free (job);
}

static void
print_record (GString *text, WhRecord *record)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *json = NULL;

  if (record == NULL)
    return;
  json_node_take_object (node, wh_record_to_json (record, WH_ALL_UNITS));
  json = json_to_string (node, FALSE);
  g_string_append (text, json);
}

/* Two plans with the same text do the same to the same. */
static char *
print_plan (const WhUndoPlan *plan)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plan->steps->len; i++)
    {
      const WhUndoStep *step = g_ptr_array_index (plan->steps, i);

      g_string_append_printf (text, "%u %u|", step->unit, step->state);
      print_record (text, step->from);
      g_string_append_c (text, '|');
      print_record (text, step->to);
    }
  return g_string_free (text, FALSE);
}

static gboolean
work (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Job *job = data;
  g_autofree char *now = NULL;

  job->plan = wh_store_plan_undo (store, job->past->changes, job->all, error);
  if (job->plan == NULL || job->seen == NULL)
    return job->plan != NULL;
  now = print_plan (job->plan);
  if (!g_str_equal (now, job->seen))
    return TRUE; /* something came meanwhile: the person looks again */
  wh_session_stamp (job->session, job->plan->group);
  if (!wh_store_save_group (store, job->plan->group, error))
    return FALSE;
  g_clear_pointer (&job->plan, wh_undo_plan_free);
  return TRUE;
}

static Job *
job_new (WhSession *session, const WhPast *past, gboolean all)
{
  Job *job = g_new0 (Job, 1);

  job->session = g_object_ref (session);
  job->past = wh_past_copy (past);
  job->all = all;
  return job;
}

/**
 * wh_undo_saving_plan_async:
 * @all: whether what was changed since goes back too
 *
 * Finds out what undoing the saved change would do now.
 */
void
wh_undo_saving_plan_async (WhSession *session, const WhPast *past, gboolean all, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer user_data)
{
  wh_session_run_async (session, work, job_new (session, past, all), (GDestroyNotify) job_free, WH_STORE_READ,
                        cancellable, callback, user_data);
}

/**
 * wh_undo_saving_plan_finish:
 *
 * Returns: (transfer full): the plan
 */
WhUndoPlan *
wh_undo_saving_plan_finish (WhSession *session, GAsyncResult *result, GError **error)
{
  Job *job = wh_store_run_get_data (result);

  return wh_session_run_finish (session, result, error) ? g_steal_pointer (&job->plan) : NULL;
}

/**
 * wh_undo_saving_async:
 * @seen: what the person has looked at
 *
 * Undoes the saved change as it was shown; when that is not what would happen any more, nothing is saved.
 */
void
wh_undo_saving_async (WhSession *session, const WhPast *past, gboolean all, const WhUndoPlan *seen,
                      GAsyncReadyCallback callback, gpointer user_data)
{
  Job *job = job_new (session, past, all);

  job->seen = print_plan (seen);
  wh_session_run_async (session, work, job, (GDestroyNotify) job_free, WH_STORE_WRITE, NULL, callback, user_data);
}

/**
 * wh_undo_saving_finish:
 * @instead: (out) (transfer full) (nullable): what would happen now; %NULL when it was saved
 *
 * Returns: whether it was saved, or there is something else to look at
 */
gboolean
wh_undo_saving_finish (WhSession *session, GAsyncResult *result, WhUndoPlan **instead, GError **error)
{
  Job *job = wh_store_run_get_data (result);

  *instead = NULL;
  if (!wh_session_run_finish (session, result, error))
    return FALSE;
  *instead = g_steal_pointer (&job->plan);
  return TRUE;
}
