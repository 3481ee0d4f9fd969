/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-roster-file.h"

#include "app/household/wh-unseen.h"
#include "store/wh-roster-query.h"

/**
 * wh_roster_file_new:
 * @project: who is there; nil: the first project
 */
WhRosterFile *
wh_roster_file_new (WhSession *session, WhRosterMode mode, const WhId *project)
{
  WhRosterFile *file = g_new0 (WhRosterFile, 1);

  file->mode = mode;
  file->project = *project;
  file->periods = wh_unseen_periods ();
  file->load = wh_household_load_new (session, WH_TASK_ENROLL);
  return file;
}

/**
 * wh_roster_file_free:
 */
void
wh_roster_file_free (WhRosterFile *file)
{
  wh_household_load_free (file->load);
  for (guint i = 0; i < WH_N_ROSTERS; i++)
    g_clear_pointer (&file->rows[i], g_ptr_array_unref);
  g_free (file);
}

static gboolean
read_list (WhRosterFile *file, WhRosterMode mode, WhStore *store, GError **error)
{
  WhDate today = file->load->task->today;

  if (mode == WH_ROSTER_HERE)
    file->rows[mode] = wh_roster_of_project (store, &file->project, today, error);
  else if (mode == WH_ROSTER_NOT_SEEN)
    file->rows[mode] = wh_roster_not_seen (store, file->load->agencies, &file->periods, today, error);
  else
    file->rows[mode] = wh_roster_seen_again (store, file->load->agencies, today - WH_UNSEEN_DAYS_BACK, error);
  return file->rows[mode] != NULL;
}

/**
 * wh_roster_file_load:
 *
 * A #WhStoreFunc: the list that is looked at, and the projects.
 *
 * Returns: whether everything was read
 */
gboolean
wh_roster_file_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhRosterFile *file = data;

  if (!wh_household_load_run (store, file->load, cancellable, error))
    return FALSE;
  if (wh_id_is_nil (&file->project) && file->load->task->projects->len > 0)
    file->project = *wh_record_get_id (wh_stay_project (file->load->task->projects->pdata[0]));
  return read_list (file, file->mode, store, error);
}

/**
 * wh_roster_file_load_others:
 *
 * A #WhStoreFunc: the lists of which it is only said how long they are.
 *
 * Returns: whether they were read
 */
gboolean
wh_roster_file_load_others (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhRosterFile *file = data;

  for (guint i = 0; i < WH_N_ROSTERS; i++)
    if (i != WH_ROSTER_HERE && i != file->mode && !read_list (file, i, store, error))
      return FALSE;
  return TRUE;
}
