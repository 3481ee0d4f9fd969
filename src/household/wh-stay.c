/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "household/wh-stay.h"

#define RELATIONSHIP_SELF 1 /* list 3.15.1 */

static void
member_free (WhStayMember *member)
{
  g_clear_object (&member->client);
  g_clear_object (&member->enrollment);
  g_clear_pointer (&member->records, g_ptr_array_unref);
  g_free (member);
}

/**
 * wh_stay_new:
 *
 * Returns: (transfer full): a stay of nobody, in no project
 */
WhStay *
wh_stay_new (void)
{
  WhStay *stay = g_new0 (WhStay, 1);

  stay->members = g_ptr_array_new_with_free_func ((GDestroyNotify) member_free);
  stay->setting = g_ptr_array_new_with_free_func (g_object_unref);
  return stay;
}

/**
 * wh_stay_free:
 */
void
wh_stay_free (WhStay *stay)
{
  g_ptr_array_unref (stay->members);
  g_ptr_array_unref (stay->setting);
  g_free (stay);
}

/**
 * wh_stay_add_member:
 *
 * Returns: (transfer none): the member, without records
 */
WhStayMember *
wh_stay_add_member (WhStay *stay, WhRecord *client, WhRecord *enrollment)
{
  WhStayMember *member = g_new0 (WhStayMember, 1);

  member->client = g_object_ref (client);
  member->enrollment = g_object_ref (enrollment);
  member->records = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (stay->members, member);
  return member;
}

/**
 * wh_stay_find:
 *
 * Returns: (transfer none) (nullable): the member with that enrollment
 */
WhStayMember *
wh_stay_find (const WhStay *stay, const WhId *enrollment)
{
  for (guint i = 0; i < stay->members->len; i++)
    {
      WhStayMember *member = g_ptr_array_index (stay->members, i);

      if (wh_id_equal (wh_record_get_id (member->enrollment), enrollment))
        return member;
    }
  return NULL;
}

/**
 * wh_stay_head:
 *
 * Returns: (transfer none) (nullable): the head of the household (3.15); %NULL when there is none
 */
WhStayMember *
wh_stay_head (const WhStay *stay)
{
  for (guint i = 0; i < stay->members->len; i++)
    {
      WhStayMember *member = g_ptr_array_index (stay->members, i);

      if (wh_record_get_number_or (member->enrollment, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, 0) == RELATIONSHIP_SELF)
        return member;
    }
  return NULL;
}

/**
 * wh_stay_project:
 *
 * Returns: (transfer none) (nullable): the project
 */
WhRecord *
wh_stay_project (const WhStay *stay)
{
  for (guint i = 0; i < stay->setting->len; i++)
    if (wh_record_is (g_ptr_array_index (stay->setting, i), WH_KIND_PROJECT))
      return g_ptr_array_index (stay->setting, i);
  return NULL;
}

/**
 * wh_stay_only_coc:
 *
 * Returns: (nullable): the project's continuum (2.03), where it has exactly one
 */
const char *
wh_stay_only_coc (const WhStay *stay)
{
  const char *code = NULL;

  for (guint i = 0; i < stay->setting->len; i++)
    {
      WhRecord *record = g_ptr_array_index (stay->setting, i);
      const char *own = wh_record_is (record, WH_KIND_PROJECT_COC)
                          ? wh_record_get_text (record, WH_PROJECT_COC_COC_CODE) : NULL;

      if (own != NULL && code != NULL && g_strcmp0 (own, code) != 0)
        return NULL;
      code = own != NULL ? own : code;
    }
  return code;
}

/**
 * wh_stay_member_exit:
 *
 * Returns: (transfer none) (nullable): the end of the person's stay (3.11); %NULL while they are there
 */
WhRecord *
wh_stay_member_exit (const WhStayMember *member)
{
  for (guint i = 0; i < member->records->len; i++)
    if (wh_record_is (g_ptr_array_index (member->records, i), WH_KIND_EXIT))
      return g_ptr_array_index (member->records, i);
  return NULL;
}

/**
 * wh_stay_member_entry:
 *
 * Returns: the day on which the person came (3.10)
 */
WhDate
wh_stay_member_entry (const WhStayMember *member)
{
  return wh_record_get_date (member->enrollment, WH_ENROLLMENT_ENTRY_DATE);
}

/**
 * wh_stay_member_end:
 *
 * Returns: the day on which the person left (3.11), or %WH_DATE_NONE while they are there
 */
WhDate
wh_stay_member_end (const WhStayMember *member)
{
  WhRecord *leaving = wh_stay_member_exit (member);

  return leaving != NULL ? wh_record_get_date (leaving, WH_EXIT_EXIT_DATE) : WH_DATE_NONE;
}

/**
 * wh_stay_first_day:
 *
 * Returns: the day on which the first of the household came, or %WH_DATE_NONE
 */
WhDate
wh_stay_first_day (const WhStay *stay)
{
  WhDate first = WH_DATE_NONE;

  for (guint i = 0; i < stay->members->len; i++)
    {
      WhDate entry = wh_stay_member_entry (g_ptr_array_index (stay->members, i));

      if (entry != WH_DATE_NONE && (first == WH_DATE_NONE || entry < first))
        first = entry;
    }
  return first;
}

/**
 * wh_stay_last_day:
 *
 * Returns: the day on which the last of the household left, or %WH_DATE_NONE while somebody is there
 */
WhDate
wh_stay_last_day (const WhStay *stay)
{
  WhDate last = WH_DATE_NONE;

  for (guint i = 0; i < stay->members->len; i++)
    {
      WhDate end = wh_stay_member_end (g_ptr_array_index (stay->members, i));

      if (end == WH_DATE_NONE)
        return WH_DATE_NONE;
      last = MAX (last, end);
    }
  return last;
}

/**
 * wh_stay_overlaps:
 *
 * Returns: whether there was a day on which both lasted; that one begins when the other ends is no overlap
 */
gboolean
wh_stay_overlaps (const WhStay *stay, const WhStay *other)
{
  WhDate last = wh_stay_last_day (stay), other_last = wh_stay_last_day (other);

  return (last == WH_DATE_NONE || wh_stay_first_day (other) < last)
         && (other_last == WH_DATE_NONE || wh_stay_first_day (stay) < other_last);
}

/**
 * wh_stay_day_of:
 *
 * Returns: the day that a record is about: the first date of its kind (InformationDate, DateProvided, ExitDate ...),
 *   or %WH_DATE_NONE
 */
WhDate
wh_stay_day_of (WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);

  for (guint i = 0; i < kind->n_columns; i++)
    if (kind->columns[i].type == WH_TYPE_DATE)
      return wh_record_get_date (record, i);
  return WH_DATE_NONE;
}

static int
by_day (gconstpointer a, gconstpointer b)
{
  WhDate x = wh_stay_day_of (*(WhRecord *const *) a), y = wh_stay_day_of (*(WhRecord *const *) b);

  return x < y ? -1 : x > y;
}

/**
 * wh_stay_member_sort:
 *
 * Puts the member's records in the order of their days.
 */
void
wh_stay_member_sort (WhStayMember *member)
{
  g_ptr_array_sort (member->records, by_day);
}
