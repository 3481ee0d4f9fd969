/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "household/wh-stay-fixture.h"

/* A stay of nobody in a project of that type; @coc NULL: in no continuum. */
WhStay *
fixture_stay (int project_type, const char *coc)
{
  WhStay *stay = wh_stay_new ();
  WhRecord *project = wh_record_new (wh_kind (WH_KIND_PROJECT));

  wh_record_set_number (project, WH_PROJECT_PROJECT_TYPE, project_type);
  g_ptr_array_add (stay->setting, project);
  if (coc != NULL)
    {
      WhRecord *record = wh_record_new (wh_kind (WH_KIND_PROJECT_COC));

      wh_record_set_text (record, WH_PROJECT_COC_COC_CODE, coc);
      g_ptr_array_add (stay->setting, record);
    }
  return stay;
}

WhStayMember *
fixture_member (WhStay *stay, int relationship)
{
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhRecord) enrollment = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_reference (enrollment, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (enrollment, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (wh_stay_project (stay)), NULL);
  wh_record_set_text (enrollment, WH_ENROLLMENT_HOUSEHOLD_ID, "0123456789abcdef0123456789abcdef");
  wh_record_set_number (enrollment, WH_ENROLLMENT_ENTRY_DATE, FIXTURE_ENTRY);
  wh_record_set_number (enrollment, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, relationship);
  if (relationship == 1)
    wh_record_set_text (enrollment, WH_ENROLLMENT_ENROLLMENT_COC, wh_stay_only_coc (stay));
  wh_record_set_rev (enrollment, 5);
  return wh_stay_add_member (stay, client, enrollment);
}

WhRecord *
fixture_record (WhStayMember *member, WhKindId kind, WhDate day)
{
  WhRecord *record = wh_record_new (wh_kind (kind));

  for (guint i = 0; i < wh_kind (kind)->n_columns; i++)
    if (wh_kind (kind)->columns[i].type == WH_TYPE_DATE && wh_stay_day_of (record) == WH_DATE_NONE)
      wh_record_set_number (record, i, day);
  wh_record_set_reference (record, (guint) wh_kind_column (wh_kind (kind), "EnrollmentID"),
                           wh_record_get_id (member->enrollment), NULL);
  g_ptr_array_add (member->records, record);
  return record;
}

/* What the stay's own enrollments are after the group: other records are for the tests to look at in the group. */
void
fixture_apply (WhStay *stay, WhChangeGroup *group)
{
  for (guint i = 0; i < group->changes->len; i++)
    {
      const WhChange *change = g_ptr_array_index (group->changes, i);
      WhStayMember *member = wh_stay_find (stay, wh_record_get_id (change->now));

      for (guint unit = 0; member != NULL && change->op == WH_CHANGE_SET && unit < 64; unit++)
        if ((change->units >> unit & 1) != 0)
          wh_record_copy_unit (member->enrollment, change->now, unit);
    }
}

int
fixture_relationship (WhStay *stay, guint member)
{
  return (int) wh_record_get_number (((WhStayMember *) g_ptr_array_index (stay->members, member))->enrollment,
                                     WH_ENROLLMENT_RELATIONSHIP_TO_HOH);
}
