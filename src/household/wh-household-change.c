/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "household/wh-household-change.h"

/* What help desks do all day, as groups of changes: nothing happens until the group is saved, so the group itself is
 * the preview, and each is undone as one. */

#define RELATIONSHIP_SELF 1            /* list 3.15.1 */
#define RELATIONSHIP_NOT_COLLECTED 99
#define NOT_COLLECTED 99               /* list 1.8 */

/* The change of an enrollment is what differs between it and a copy that was worked on. */
static WhRecord *
begin (WhStayMember *member)
{
  return wh_record_copy (member->enrollment);
}

static void
end (WhStayMember *member, WhRecord *now, WhChangeGroup *group)
{
  wh_change_group_add (group, wh_change_new_set (member->enrollment, now));
  g_object_unref (now);
}

static void
copy_reference (WhRecord *to, guint to_column, WhRecord *from, guint from_column)
{
  wh_record_set_reference (to, to_column, wh_record_get_reference (from, from_column),
                           wh_record_get_reference_text (from, from_column));
}

static void
refer_to (WhRecord *record, guint column, WhRecord *target)
{
  char hex[WH_ID_HEX_SIZE];

  wh_record_set_reference (record, column, wh_record_get_id (target), wh_record_export_id (target, hex));
}

static gboolean
is_among (GArray *ids, const WhId *id)
{
  for (guint i = 0; i < ids->len; i++)
    if (wh_id_equal (&g_array_index (ids, WhId, i), id))
      return TRUE;
  return FALSE;
}

static char *
new_household (char hex[WH_ID_HEX_SIZE])
{
  WhId id = wh_id_new ();

  wh_id_to_hex (&id, hex);
  return hex;
}

/* Only the head's record says in which continuum the household is (3.16). */
static void
give_coc (const WhStay *stay, WhRecord *now, const char *coc)
{
  if (wh_record_get_number_or (now, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, 0) != RELATIONSHIP_SELF)
    return;
  if (coc == NULL)
    coc = wh_stay_only_coc (stay);
  if (coc != NULL)
    wh_record_set_text (now, WH_ENROLLMENT_ENROLLMENT_COC, coc);
}

/* The household moved in once: who becomes its head inherits the day, or their own first one if they came later. */
static void
inherit_move_in (WhRecord *now, WhRecord *former)
{
  WhDate moved_in = wh_record_get_date (former, WH_ENROLLMENT_MOVE_IN_DATE);
  WhDate entry = wh_record_get_date (now, WH_ENROLLMENT_ENTRY_DATE);

  if (moved_in != WH_DATE_NONE && wh_record_is_null (now, WH_ENROLLMENT_MOVE_IN_DATE))
    wh_record_set_number (now, WH_ENROLLMENT_MOVE_IN_DATE, MAX (moved_in, entry));
}

/**
 * wh_household_set_head:
 * @head: enrollment of the member who becomes head
 * @former_relationship: of the head until now to the new one (list 3.15.1)
 *
 * Changes the head of the household (3.15), because the head died or left or was chosen wrongly.  The new head gets
 * the continuum (3.16) and inherits the move-in date (3.20).  The others' relationships were to the former head:
 * they are "data not collected" until somebody says what they are to the new one.
 */
void
wh_household_set_head (const WhStay *stay, const WhId *head, int former_relationship, WhChangeGroup *group)
{
  WhStayMember *former = wh_stay_head (stay);

  for (guint i = 0; i < stay->members->len; i++)
    {
      WhStayMember *member = g_ptr_array_index (stay->members, i);
      gboolean is_new = wh_id_equal (wh_record_get_id (member->enrollment), head);
      WhRecord *now = begin (member);

      if (member == former && is_new)
        {
          g_object_unref (now);
          continue;
        }
      wh_record_set_number (now, WH_ENROLLMENT_RELATIONSHIP_TO_HOH,
                            is_new ? RELATIONSHIP_SELF
                                   : member == former ? former_relationship : RELATIONSHIP_NOT_COLLECTED);
      if (is_new && former != NULL)
        inherit_move_in (now, former->enrollment);
      give_coc (stay, now,
                former != NULL ? wh_record_get_text (former->enrollment, WH_ENROLLMENT_ENROLLMENT_COC) : NULL);
      end (member, now, group);
    }
}

/* Who answers for those that go on without their head: an adult rather than a child, and nobody who has left rather
 * than one who is there; of equals the first. */
static WhStayMember *
find_successor (const WhStay *stay, GArray *leaving)
{
  WhStayMember *best = NULL;
  int most = -1;

  for (guint i = 0; i < stay->members->len; i++)
    {
      WhStayMember *member = g_ptr_array_index (stay->members, i);
      WhDate born = wh_record_get_date (member->client, WH_CLIENT_DOB), entry = wh_stay_member_entry (member);
      gboolean adult = born != WH_DATE_NONE && entry != WH_DATE_NONE && wh_date_age (born, entry) >= 18;
      int fit = 2 * (wh_stay_member_exit (member) == NULL) + adult;

      if (is_among (leaving, wh_record_get_id (member->enrollment)) || fit <= most)
        continue;
      best = member;
      most = fit;
    }
  return best;
}

/**
 * wh_household_split:
 * @leaving: (element-type WhId): enrollments of those who form a household of their own
 * @head: of whom this one is the head
 *
 * Makes two households of one: the stays go on, those of @leaving under a new number (5.09).  A household without
 * its head goes on under the first adult who is there or, failing that, the first member; relationships to somebody
 * who is in the other household now are "data not collected".
 */
void
wh_household_split (const WhStay *stay, GArray *leaving, const WhId *head, WhChangeGroup *group)
{
  WhStayMember *former = wh_stay_head (stay);
  char household[WH_ID_HEX_SIZE];
  gboolean head_leaves = former != NULL && is_among (leaving, wh_record_get_id (former->enrollment));
  WhStayMember *successor = head_leaves ? find_successor (stay, leaving) : NULL;

  new_household (household);
  for (guint i = 0; i < stay->members->len; i++)
    {
      WhStayMember *member = g_ptr_array_index (stay->members, i);
      gboolean leaves = is_among (leaving, wh_record_get_id (member->enrollment));
      gboolean becomes = leaves ? wh_id_equal (wh_record_get_id (member->enrollment), head)
                                : member == successor;
      WhRecord *now = begin (member);

      if (leaves)
        wh_record_set_text (now, WH_ENROLLMENT_HOUSEHOLD_ID, household);
      if (becomes)
        wh_record_set_number (now, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, RELATIONSHIP_SELF);
      else if (leaves || head_leaves)
        wh_record_set_number (now, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, RELATIONSHIP_NOT_COLLECTED);
      if (becomes && former != NULL && member != former)
        {
          inherit_move_in (now, former->enrollment);
          give_coc (stay, now, wh_record_get_text (former->enrollment, WH_ENROLLMENT_ENROLLMENT_COC));
        }
      end (member, now, group);
    }
}

static WhStayMember *
member_of_client (const WhStay *stay, const WhId *client)
{
  for (guint i = 0; i < stay->members->len; i++)
    {
      WhStayMember *member = g_ptr_array_index (stay->members, i);

      if (wh_id_equal (wh_record_get_id (member->client), client))
        return member;
    }
  return NULL;
}

static WhStayMember *
kept_for (const WhStay *stay, const WhStayMember *member, GArray *pairs)
{
  for (guint i = 0; pairs != NULL && i < pairs->len; i++)
    {
      const WhStayPair *pair = &g_array_index (pairs, WhStayPair, i);

      if (wh_id_equal (&pair->other, wh_record_get_id (member->enrollment)))
        return wh_stay_find (stay, &pair->kept);
    }
  return member_of_client (stay, wh_record_get_id (member->client));
}

/* What nobody answered in the stay that is kept and somebody did in the other one is not lost with it. */
static void
fill_blanks (WhRecord *now, WhRecord *other)
{
  const WhKind *kind = wh_record_get_kind (now);

  for (guint unit = 0; unit < kind->n_units; unit++)
    {
      gboolean blank = TRUE, answered = FALSE;

      for (guint i = 0; i < kind->n_columns; i++)
        if (kind->columns[i].unit == unit)
          {
            blank = blank && wh_record_is_null (now, i);
            answered = answered || !wh_record_is_null (other, i);
          }
      if (blank && answered)
        wh_record_copy_unit (now, other, unit);
    }
}

static void
keep_one (WhStayMember *from, WhStayMember *to, WhChangeGroup *group)
{
  WhDate entry = wh_stay_member_entry (from);
  WhRecord *now = begin (to);

  fill_blanks (now, from->enrollment);
  if (entry != WH_DATE_NONE && entry < wh_stay_member_entry (to))
    wh_record_set_number (now, WH_ENROLLMENT_ENTRY_DATE, entry);
  end (to, now, group);
}

/* Of two ends of one stay the later one is right: until then somebody saw the person. */
static gboolean
is_earlier_end (WhRecord *record, const WhStayMember *other)
{
  return wh_record_is (record, WH_KIND_EXIT) && wh_stay_member_exit (other) != NULL
         && wh_record_get_date (record, WH_EXIT_EXIT_DATE) <= wh_stay_member_end (other);
}

/* The end of one of the two stays was not the end: the other one is open and tells of a later day. */
static gboolean
went_on (const WhStayMember *ended, const WhStayMember *other)
{
  WhDate end = wh_stay_member_end (ended);

  if (wh_stay_member_exit (ended) == NULL || wh_stay_member_exit (other) != NULL || end == WH_DATE_NONE)
    return FALSE;
  for (guint i = 0; i < other->records->len; i++)
    if (wh_stay_day_of (g_ptr_array_index (other->records, i)) > end)
      return TRUE;
  return wh_stay_member_entry (other) >= end;
}

static void
move_record (WhRecord *record, WhStayMember *to, WhChangeGroup *group)
{
  const WhKind *kind = wh_record_get_kind (record);
  int person = wh_kind_column (kind, "PersonalID");
  g_autoptr (WhRecord) now = wh_record_copy (record);

  refer_to (now, (guint) wh_kind_column (kind, "EnrollmentID"), to->enrollment);
  if (person >= 0)
    copy_reference (now, (guint) person, to->enrollment, WH_ENROLLMENT_PERSONAL_ID);
  wh_change_group_add (group, wh_change_new_set (record, now));
}

/* Somebody taken in twice has one stay: all that was recorded moves to it, and the other, empty now, is deleted. */
static void
move_records (WhStayMember *from, WhStayMember *to, WhChangeGroup *group)
{
  WhRecord *leaving = wh_stay_member_exit (to);

  keep_one (from, to, group);
  if (went_on (to, from))
    wh_change_group_add (group, wh_change_new_delete (leaving));
  for (guint i = 0; i < from->records->len; i++)
    {
      WhRecord *record = g_ptr_array_index (from->records, i);

      if (is_earlier_end (record, to) || (wh_record_is (record, WH_KIND_EXIT) && went_on (from, to)))
        wh_change_group_add (group, wh_change_new_delete (record));
      else
        {
          if (wh_record_is (record, WH_KIND_EXIT) && leaving != NULL)
            wh_change_group_add (group, wh_change_new_delete (leaving));
          move_record (record, to, group);
        }
    }
  wh_change_group_add (group, wh_change_new_delete (from->enrollment));
}

/**
 * wh_household_join:
 * @other: a stay in the same project
 * @pairs: (element-type WhStayPair) (nullable): who is the same person under two client records: the enrollment in
 *   @stay and the one in @other; who is in both under one record need not be said
 *
 * Makes one household of two: a family that was taken in twice, on two computers, or one that came together again.
 * Members of @other get the number and the head of @stay.  Who is in both keeps the stay in @stay, from the earlier
 * day on, with the records and the answers that only the other one has.  A stay that was ended goes on when the other
 * one is open and tells of a later day.
 */
void
wh_household_join (const WhStay *stay, const WhStay *other, GArray *pairs, WhChangeGroup *group)
{
  WhStayMember *any = stay->members->len > 0 ? g_ptr_array_index (stay->members, 0) : NULL;

  g_return_if_fail (any != NULL);

  for (guint i = 0; i < other->members->len; i++)
    {
      WhStayMember *member = g_ptr_array_index (other->members, i);
      WhStayMember *same = kept_for (stay, member, pairs);
      WhRecord *now;

      if (same != NULL)
        {
          move_records (member, same, group);
          continue;
        }
      now = begin (member);
      wh_record_set_text (now, WH_ENROLLMENT_HOUSEHOLD_ID,
                          wh_record_get_text (any->enrollment, WH_ENROLLMENT_HOUSEHOLD_ID));
      wh_record_set_number (now, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, RELATIONSHIP_NOT_COLLECTED);
      wh_record_set_null (now, WH_ENROLLMENT_ENROLLMENT_COC);
      end (member, now, group);
    }
}

/**
 * wh_household_move:
 * @to: says the project: only its setting is looked at
 *
 * Puts right a household that was entered in the wrong project: the very stays, with all records, are in the other one.
 * The continuum (3.16) is the new project's, where it has one; else it is asked anew.
 */
void
wh_household_move (const WhStay *stay, const WhStay *to, WhChangeGroup *group)
{
  WhRecord *project = wh_stay_project (to);

  g_return_if_fail (project != NULL);

  for (guint i = 0; i < stay->members->len; i++)
    {
      WhStayMember *member = g_ptr_array_index (stay->members, i);
      WhRecord *now = begin (member);

      refer_to (now, WH_ENROLLMENT_PROJECT_ID, project);
      wh_record_set_null (now, WH_ENROLLMENT_ENROLLMENT_COC);
      give_coc (to, now, NULL);
      end (member, now, group);
    }
}

static void
add_exit (WhStayMember *member, const WhHouseholdExit *how, WhChangeGroup *group)
{
  g_autoptr (WhRecord) leaving = wh_record_new (wh_kind (WH_KIND_EXIT));

  refer_to (leaving, WH_EXIT_ENROLLMENT_ID, member->enrollment);
  refer_to (leaving, WH_EXIT_PERSONAL_ID, member->client);
  wh_record_set_number (leaving, WH_EXIT_EXIT_DATE, how->date);
  wh_record_set_number (leaving, WH_EXIT_DESTINATION, how->destination);
  if (how->subsidy_type > 0)
    wh_record_set_number (leaving, WH_EXIT_DESTINATION_SUBSIDY_TYPE, how->subsidy_type);
  wh_change_group_add (group, wh_change_new_put (leaving));
}

/**
 * wh_household_exit:
 * @leaving: (element-type WhId) (nullable): enrollments of those who leave; %NULL: everybody
 *
 * Ends the stays (3.11, 3.12) of those who have not left yet and had come by then.
 */
void
wh_household_exit (const WhStay *stay, GArray *leaving, const WhHouseholdExit *how, WhChangeGroup *group)
{
  for (guint i = 0; i < stay->members->len; i++)
    {
      WhStayMember *member = g_ptr_array_index (stay->members, i);

      if (wh_stay_member_exit (member) == NULL
          && (leaving == NULL || is_among (leaving, wh_record_get_id (member->enrollment)))
          && wh_record_get_date (member->enrollment, WH_ENROLLMENT_ENTRY_DATE) <= how->date)
        add_exit (member, how, group);
    }
}

static void
add_enrollment (WhStayMember *member, const WhStay *in, const char *household, int relationship, WhDate date,
                WhChangeGroup *group)
{
  g_autoptr (WhRecord) enrollment = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  copy_reference (enrollment, WH_ENROLLMENT_PERSONAL_ID, member->enrollment, WH_ENROLLMENT_PERSONAL_ID);
  refer_to (enrollment, WH_ENROLLMENT_PROJECT_ID, wh_stay_project (in));
  wh_record_set_text (enrollment, WH_ENROLLMENT_HOUSEHOLD_ID, household);
  wh_record_set_number (enrollment, WH_ENROLLMENT_ENTRY_DATE, date);
  wh_record_set_number (enrollment, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, relationship);
  /* Required by the files, never carried from one stay to the next (decisions on prefilling). */
  wh_record_set_number (enrollment, WH_ENROLLMENT_DISABLING_CONDITION, NOT_COLLECTED);
  give_coc (in, enrollment, NULL);
  wh_change_group_add (group, wh_change_new_put (enrollment));
}

/**
 * wh_household_enroll:
 * @members: (element-type WhId) (nullable): enrollments of those who come along; %NULL: everybody
 * @in: says the project: only its setting is looked at
 *
 * Enrolls the household anew, under a number of its own (5.09): a transfer to another project after
 * wh_household_exit(), or people who are back.  Relationships stay where the head comes along; else the first one is
 * the head, and the others' relationships are asked anew.  Questions of the start are asked anew.
 */
void
wh_household_enroll (const WhStay *stay, GArray *members, const WhStay *in, WhDate date, WhChangeGroup *group)
{
  WhStayMember *head = wh_stay_head (stay);
  gboolean head_comes
    = head != NULL && (members == NULL || is_among (members, wh_record_get_id (head->enrollment)));
  gboolean needs_head = !head_comes;
  char household[WH_ID_HEX_SIZE];

  g_return_if_fail (wh_stay_project (in) != NULL);

  new_household (household);
  for (guint i = 0; i < stay->members->len; i++)
    {
      WhStayMember *member = g_ptr_array_index (stay->members, i);
      int relationship = (int) wh_record_get_number_or (member->enrollment, WH_ENROLLMENT_RELATIONSHIP_TO_HOH,
                                                        RELATIONSHIP_NOT_COLLECTED);

      if (members != NULL && !is_among (members, wh_record_get_id (member->enrollment)))
        continue;
      if (!head_comes)
        relationship = needs_head ? RELATIONSHIP_SELF : RELATIONSHIP_NOT_COLLECTED;
      needs_head = FALSE;
      add_enrollment (member, in, household, relationship, date, group);
    }
}

/**
 * wh_household_add:
 * @client: who joins the household: somebody who came later, or was born
 * @relationship: to the head (list 3.15.1)
 *
 * Enrolls one more person with the household, under its number (5.09), from a day of their own on (3.10).  What else
 * is asked at the start is asked in its form.
 */
void
wh_household_add (const WhStay *stay, WhRecord *client, int relationship, WhDate date, WhChangeGroup *group)
{
  g_autoptr (WhRecord) enrollment = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));
  WhStayMember *any = stay->members->len > 0 ? g_ptr_array_index (stay->members, 0) : NULL;

  g_return_if_fail (any != NULL);

  refer_to (enrollment, WH_ENROLLMENT_PERSONAL_ID, client);
  copy_reference (enrollment, WH_ENROLLMENT_PROJECT_ID, any->enrollment, WH_ENROLLMENT_PROJECT_ID);
  wh_record_set_text (enrollment, WH_ENROLLMENT_HOUSEHOLD_ID,
                      wh_record_get_text (any->enrollment, WH_ENROLLMENT_HOUSEHOLD_ID));
  wh_record_set_number (enrollment, WH_ENROLLMENT_ENTRY_DATE, date);
  wh_record_set_number (enrollment, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, relationship);
  wh_record_set_number (enrollment, WH_ENROLLMENT_DISABLING_CONDITION, NOT_COLLECTED);
  wh_change_group_add (group, wh_change_new_put (enrollment));
}

/**
 * wh_household_reopen:
 * @returning: (element-type WhId) (nullable): enrollments of those whose stay goes on; %NULL: everybody
 *
 * Takes back the end of the stay (3.11): the person was seen after it.
 */
void
wh_household_reopen (const WhStay *stay, GArray *returning, WhChangeGroup *group)
{
  for (guint i = 0; i < stay->members->len; i++)
    {
      WhStayMember *member = g_ptr_array_index (stay->members, i);
      WhRecord *leaving = wh_stay_member_exit (member);

      if (leaving != NULL && (returning == NULL || is_among (returning, wh_record_get_id (member->enrollment))))
        wh_change_group_add (group, wh_change_new_delete (leaving));
    }
}
