/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "household/wh-caseload-change.h"

/**
 * wh_caseload_is_open:
 *
 * Returns: whether the assignment lasts on that day
 */
gboolean
wh_caseload_is_open (WhRecord *assignment, WhDate date)
{
  WhDate end = wh_record_get_date (assignment, WH_CASE_ASSIGNMENT_END_DATE);

  return end == WH_DATE_NONE || end >= date;
}

/* It lasts until the day before; one that would not have begun was never true. */
static void
end_assignment (WhRecord *assignment, WhDate date, WhChangeGroup *group)
{
  g_autoptr (WhRecord) now = NULL;

  if (wh_record_get_number_or (assignment, WH_CASE_ASSIGNMENT_START_DATE, G_MININT64) >= date)
    {
      wh_change_group_add (group, wh_change_new_delete (assignment));
      return;
    }
  now = wh_record_copy (assignment);
  wh_record_set_number (now, WH_CASE_ASSIGNMENT_END_DATE, date - 1);
  wh_change_group_add (group, wh_change_new_set (assignment, now));
}

static void
add_assignment (WhRecord *client, const WhCaseloadPassing *how, const WhId *project, WhChangeGroup *group)
{
  g_autoptr (WhRecord) assignment = wh_record_new (wh_kind (WH_KIND_CASE_ASSIGNMENT));
  char hex[WH_ID_HEX_SIZE];

  wh_record_set_reference (assignment, WH_CASE_ASSIGNMENT_PERSONAL_ID, wh_record_get_id (client),
                           wh_record_export_id (client, hex));
  wh_record_set_reference (assignment, WH_CASE_ASSIGNMENT_WORKER_ID, how->to, NULL);
  if (project != NULL)
    wh_record_set_reference (assignment, WH_CASE_ASSIGNMENT_PROJECT_ID, project, NULL);
  wh_record_set_number (assignment, WH_CASE_ASSIGNMENT_START_DATE, how->date);
  wh_change_group_add (group, wh_change_new_put (assignment));
}

/**
 * wh_caseload_pass:
 * @assignments: (element-type WhRecord): the client's case assignments
 *
 * Another case worker takes over a client.  The assignments that pass end on the day before; the new worker gets one,
 * unless the client is theirs already.
 */
void
wh_caseload_pass (WhRecord *client, GPtrArray *assignments, const WhCaseloadPassing *how, WhChangeGroup *group)
{
  const WhId *project = how->project;
  gboolean has = FALSE;

  for (guint i = 0; i < assignments->len; i++)
    {
      WhRecord *assignment = g_ptr_array_index (assignments, i);
      const WhId *worker = wh_record_get_reference (assignment, WH_CASE_ASSIGNMENT_WORKER_ID);

      if (worker == NULL || !wh_caseload_is_open (assignment, how->date))
        continue;
      if (wh_id_equal (worker, how->to))
        has = TRUE;
      else if (how->from == NULL || wh_id_equal (worker, how->from))
        {
          if (!wh_record_is_null (assignment, WH_CASE_ASSIGNMENT_PROJECT_ID))
            project = wh_record_get_reference (assignment, WH_CASE_ASSIGNMENT_PROJECT_ID);
          end_assignment (assignment, how->date, group);
        }
    }
  if (!has)
    add_assignment (client, how, project, group);
}
