/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-household-load.h"

#include "store/wh-roster-query.h"
#include "store/wh-stay-query.h"
#include "store/wh-store-read.h"

/**
 * wh_household_load_new:
 *
 * Returns: (transfer full): what is to be read for a task about nobody yet
 */
WhHouseholdLoad *
wh_household_load_new (WhSession *session, WhHouseholdVerb verb)
{
  WhHouseholdLoad *load = g_new0 (WhHouseholdLoad, 1);
  const WhPerson *person = wh_session_get_person (session);

  load->task = wh_household_task_new (verb, wh_session_today (session));
  load->people = g_array_new (FALSE, FALSE, sizeof (WhHouseholdChoice));
  load->agencies = g_array_new (FALSE, FALSE, sizeof (WhId));
  if (person->agencies != NULL)
    g_array_append_vals (load->agencies, person->agencies->data, person->agencies->len);
  return load;
}

/**
 * wh_household_load_free:
 */
void
wh_household_load_free (WhHouseholdLoad *load)
{
  g_clear_pointer (&load->task, wh_household_task_free);
  g_array_unref (load->people);
  g_array_unref (load->agencies);
  g_free (load);
}

/**
 * wh_household_load_add:
 * @date: of their own; %WH_DATE_NONE: as everybody's
 *
 * The task is about this person.
 */
void
wh_household_load_add (WhHouseholdLoad *load, const WhId *enrollment, WhDate date)
{
  WhHouseholdChoice choice = { *enrollment, TRUE, 0, date };

  g_array_append_val (load->people, choice);
}

static GArray *
ids_of (WhHouseholdLoad *load)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (WhId));

  for (guint i = 0; i < load->people->len; i++)
    g_array_append_val (ids, g_array_index (load->people, WhHouseholdChoice, i).enrollment);
  return ids;
}

/* Among many, one who is not wholly here is left out, and counted. */
static gboolean
read_stay (WhHouseholdLoad *load, WhStore *store, const WhId *enrollment, GArray *ids, GError **error)
{
  g_autoptr (GError) local = NULL;
  WhStay *stay = wh_stay_read (store, enrollment, &local);

  if (stay != NULL)
    wh_household_task_add_stay (load->task, stay, ids);
  else if (load->people->len > 1 && (wh_household_verb_info (load->task->verb)->asks & WH_ASKS_WHO) != 0
           && g_error_matches (local, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND))
    load->task->n_left_out++;
  else
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  return TRUE;
}

/* Each household once, however many of it were chosen. */
static gboolean
read_stays (WhHouseholdLoad *load, WhStore *store, GCancellable *cancellable, GError **error)
{
  g_autoptr (GArray) ids = ids_of (load);

  for (guint i = 0; i < load->people->len; i++)
    {
      const WhHouseholdChoice *wanted = &g_array_index (load->people, WhHouseholdChoice, i);
      WhHouseholdChoice *choice;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (wh_household_task_member (load->task, &wanted->enrollment, NULL) == NULL
          && !read_stay (load, store, &wanted->enrollment, ids, error))
        return FALSE;
      choice = wh_household_task_choice (load->task, &wanted->enrollment);
      if (choice != NULL)
        choice->date = wanted->date;
    }
  return TRUE;
}

static gboolean
may_enroll (WhHouseholdLoad *load, WhRecord *project)
{
  const WhId *agency = wh_record_get_reference (project, WH_PROJECT_ORGANIZATION_ID);
  WhDate end = wh_record_get_date (project, WH_PROJECT_OPERATING_END_DATE);
  gboolean mine = load->agencies->len == 0;

  for (guint i = 0; !mine && agency != NULL && i < load->agencies->len; i++)
    mine = wh_id_equal (agency, &g_array_index (load->agencies, WhId, i));
  return mine && (end == WH_DATE_NONE || end >= load->task->today);
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  const WhStay *x = *(WhStay *const *) a, *y = *(WhStay *const *) b;

  return g_strcmp0 (wh_record_get_text (wh_stay_project (x), WH_PROJECT_PROJECT_NAME),
                    wh_record_get_text (wh_stay_project (y), WH_PROJECT_PROJECT_NAME));
}

static gboolean
read_projects (WhHouseholdLoad *load, WhStore *store, GError **error)
{
  g_autoptr (GPtrArray) found = wh_store_list_all (store, WH_KIND_PROJECT, error);

  load->task->projects = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_stay_free);
  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      WhRecord *project = g_ptr_array_index (found, i);
      g_autoptr (WhStay) in = wh_stay_new ();
      g_autoptr (GPtrArray) continuums = NULL;

      if (!may_enroll (load, project))
        continue;
      continuums = wh_store_list_by_reference (store, WH_KIND_PROJECT_COC, WH_PROJECT_COC_PROJECT_ID,
                                               wh_record_get_id (project), error);
      if (continuums == NULL)
        return FALSE;
      g_ptr_array_add (in->setting, g_object_ref (project));
      g_ptr_array_extend_and_steal (in->setting, g_steal_pointer (&continuums));
      g_ptr_array_add (load->task->projects, g_steal_pointer (&in));
    }
  g_ptr_array_sort (load->task->projects, by_name);
  return found != NULL;
}

static gboolean
read_caseloads (WhHouseholdLoad *load, WhStore *store, GError **error)
{
  WhHouseholdTask *task = load->task;

  task->workers = wh_store_list_all (store, WH_KIND_USER, error);
  task->assignments = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; task->workers != NULL && i < task->stays->len; i++)
    {
      const WhStay *stay = g_ptr_array_index (task->stays, i);

      for (guint j = 0; j < stay->members->len; j++)
        {
          const WhStayMember *member = g_ptr_array_index (stay->members, j);
          GPtrArray *found = wh_store_list_by_reference (store, WH_KIND_CASE_ASSIGNMENT,
                                                         WH_CASE_ASSIGNMENT_PERSONAL_ID,
                                                         wh_record_get_id (member->client), error);

          if (found == NULL)
            return FALSE;
          g_ptr_array_extend_and_steal (task->assignments, found);
        }
    }
  return task->workers != NULL;
}

/* The households that were there at the same time, without the one it is about. */
static gboolean
read_households (WhHouseholdLoad *load, WhStore *store, GError **error)
{
  WhHouseholdTask *task = load->task;
  const WhStay *stay = g_ptr_array_index (task->stays, 0);
  WhDate first = wh_stay_first_day (stay);

  task->households = wh_roster_households (store, wh_record_get_id (wh_stay_project (stay)),
                                           first != WH_DATE_NONE ? first : 0, wh_stay_last_day (stay), error);
  for (guint i = task->households != NULL ? task->households->len : 0; i-- > 0;)
    if (wh_stay_find (stay, &((WhRosterRow *) task->households->pdata[i])->enrollment) != NULL)
      g_ptr_array_remove_index (task->households, i);
  return task->households != NULL;
}

static gboolean
read_other (WhHouseholdLoad *load, WhStore *store, GError **error)
{
  if (wh_id_is_nil (&load->other))
    return read_households (load, store, error);
  load->task->other = wh_stay_read (store, &load->other, error);
  return load->task->other != NULL;
}

/**
 * wh_household_load_run:
 *
 * A #WhStoreFunc.
 *
 * Returns: whether everything that the task needs was read
 */
gboolean
wh_household_load_run (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhHouseholdLoad *load = data;
  guint asks = wh_household_verb_info (load->task->verb)->asks;

  return read_stays (load, store, cancellable, error)
         && ((asks & WH_ASKS_PROJECT) == 0 || read_projects (load, store, error))
         && ((asks & WH_ASKS_WORKER) == 0 || read_caseloads (load, store, error))
         && ((asks & WH_ASKS_HOUSEHOLD) == 0 || read_other (load, store, error));
}
