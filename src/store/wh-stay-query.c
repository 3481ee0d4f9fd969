/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-stay-query.h"

#include <glib/gi18n-lib.h>

#include "store/wh-household-query.h"
#include "store/wh-store-read.h"

/* HUD's files, and the community's own answers and services beside them. */
static gboolean
is_of_stay (const WhKind *kind)
{
  return kind->file != NULL || kind->beside != NULL;
}

static gboolean
add_children (WhStore *store, WhKindId parent, const WhId *id, GPtrArray *to, GError **error)
{
  for (guint k = 0; k < WH_N_KINDS; k++)
    for (guint c = 0; is_of_stay (wh_kind (k)) && c < wh_kind (k)->n_columns; c++)
      {
        g_autoptr (GPtrArray) found = NULL;

        /* Of a project what describes it; its other stays are other people's. */
        if (wh_kind (k)->columns[c].target != wh_kind (parent) || k == WH_KIND_ENROLLMENT)
          continue;
        found = wh_store_list_by_reference (store, k, c, id, error);
        if (found == NULL)
          return FALSE;
        g_ptr_array_extend_and_steal (to, g_steal_pointer (&found));
      }
  return TRUE;
}

/* A stay is shown with all of its people, or with a sentence. */
static WhRecord *
read_part (WhStore *store, WhKindId kind, const WhId *id, GError **error)
{
  g_autoptr (GError) local = NULL;
  WhRecord *record = id != NULL ? wh_store_get_record (store, kind, id, &local) : NULL;

  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  else if (record == NULL)
    g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND,
                         _("A part of this stay is not on this computer: it was removed, "
                           "or belongs to another agency."));
  return record;
}

/* What was answered about the person belongs to no stay, and stands beside each. */
static gboolean
add_answers_about (WhStore *store, const WhId *client, GPtrArray *setting, GError **error)
{
  GPtrArray *found = wh_store_list_by_reference (store, WH_KIND_LOCAL_CLIENT_ANSWER,
                                                 WH_LOCAL_CLIENT_ANSWER_PERSONAL_ID, client, error);

  if (found != NULL)
    g_ptr_array_extend_and_steal (setting, found);
  return found != NULL;
}

static gboolean
read_member (WhStore *store, WhRecord *enrollment, WhStay *stay, GError **error)
{
  g_autoptr (WhRecord) client = read_part (store, WH_KIND_CLIENT,
                                           wh_record_get_reference (enrollment, WH_ENROLLMENT_PERSONAL_ID), error);
  WhStayMember *member;

  if (client == NULL)
    return FALSE;
  member = wh_stay_add_member (stay, client, enrollment);
  if (!add_children (store, WH_KIND_ENROLLMENT, wh_record_get_id (enrollment), member->records, error))
    return FALSE;
  wh_stay_member_sort (member);
  return add_answers_about (store, wh_record_get_id (client), stay->setting, error);
}

static gboolean
read_setting (WhStore *store, WhRecord *enrollment, GPtrArray *setting, GError **error)
{
  const WhId *project = wh_record_get_reference (enrollment, WH_ENROLLMENT_PROJECT_ID);
  WhRecord *record = read_part (store, WH_KIND_PROJECT, project, error);

  if (record == NULL)
    return FALSE;
  g_ptr_array_add (setting, record);
  return add_children (store, WH_KIND_PROJECT, project, setting, error);
}

static gboolean
read_members (WhStore *store, WhRecord *enrollment, WhStay *stay, GError **error)
{
  const char *household = wh_record_get_text (enrollment, WH_ENROLLMENT_HOUSEHOLD_ID);
  g_autoptr (GPtrArray) enrollments = NULL;

  if (household != NULL)
    enrollments = wh_household_members (store, household, error);
  else
    {
      enrollments = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (enrollments, g_object_ref (enrollment));
    }
  for (guint i = 0; enrollments != NULL && i < enrollments->len; i++)
    if (!read_member (store, g_ptr_array_index (enrollments, i), stay, error))
      return FALSE;
  return enrollments != NULL;
}

/**
 * wh_stay_read:
 * @enrollment: of any member
 *
 * Reads all that is known of a household's stay (the members share HouseholdID, 5.09).
 *
 * Returns: (transfer full): the stay, or %NULL; %WH_STORE_ERROR_NOT_FOUND when a part of it is not here
 */
WhStay *
wh_stay_read (WhStore *store, const WhId *enrollment, GError **error)
{
  g_autoptr (WhRecord) record = read_part (store, WH_KIND_ENROLLMENT, enrollment, error);
  g_autoptr (WhStay) stay = wh_stay_new ();

  if (record == NULL || !read_setting (store, record, stay->setting, error)
      || !read_members (store, record, stay, error))
    return NULL;
  return g_steal_pointer (&stay);
}
