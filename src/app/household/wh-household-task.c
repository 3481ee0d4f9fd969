/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-household-task.h"

#include <glib/gi18n-lib.h>

#include "household/wh-caseload-change.h"
#include "household/wh-proposed-exit.h"
#include "match/wh-client-merge.h"

#define RELATIONSHIP_UNKNOWN 99
#define DECEASED 24            /* list 3.12.1 */
#define WITH_SUBSIDY 435

/* The centre takes groups of many more changes and of 8 MiB: with room to spare, and no household is ever cut. */
#define MOST_CHANGES 2000

static const WhHouseholdVerbInfo verbs[WH_N_TASKS] = {
  [WH_TASK_HEAD] = { "head", N_("Another head of household"),
                     N_("The new head takes over the continuum of care and the day of moving in. What the others are "
                        "to the new head is asked anew."),
                     N_("_Change"), N_("Left on"), N_("The household has another head"),
                     WH_ASKS_REASON | WH_ASKS_FORMER },
  [WH_TASK_ADD] = { "add", N_("Add a person"),
                    N_("Somebody who came later or was born. The questions of their start are asked next."),
                    N_("_Add"), N_("Came on"), N_("The person is added to the household"),
                    WH_ASKS_PERSON | WH_ASKS_DATE },
  [WH_TASK_LEAVE] = { "leave", N_("Exit"),
                      N_("The stay of those who are marked ends. Other questions of the exit can be answered in each "
                         "one’s exit form."),
                      N_("_Exit"), N_("Left on"), N_("The stay has ended"),
                      WH_ASKS_WHO | WH_ASKS_DATE | WH_ASKS_DESTINATION },
  [WH_TASK_SPLIT] = { "split", N_("Make two households"),
                      N_("Those who are marked go on as a household of their own, in the same project."),
                      N_("_Split"), NULL, N_("There are two households now"), WH_ASKS_WHO | WH_ASKS_HEAD },
  [WH_TASK_JOIN] = { "join", N_("Make one household"),
                     N_("Everybody goes on in one household. Who was taken in twice keeps one stay, with everything "
                        "that was recorded in both."),
                     N_("_Join"), NULL, N_("They are one household now"), WH_ASKS_HOUSEHOLD },
  [WH_TASK_MOVE] = { "move", N_("Move to the right project"),
                     N_("The stay was recorded in the wrong project. It moves with everything that was recorded."),
                     N_("_Move"), NULL, N_("The stay is in the other project"), WH_ASKS_PROJECT },
  [WH_TASK_TRANSFER] = { "transfer", N_("Transfer to another project"),
                         N_("The stay here ends, and one in the other project begins on the same day. Answers about "
                            "disability, income and safety are not carried along: they are asked there."),
                         N_("_Transfer"), N_("On"), N_("They are enrolled in the other project"),
                         WH_ASKS_WHO | WH_ASKS_DATE | WH_ASKS_DESTINATION | WH_ASKS_PROJECT },
  [WH_TASK_ENROLL] = { "enroll", N_("Enroll again"),
                       N_("A new stay of those who are marked begins. The questions of its start are asked anew."),
                       N_("_Enroll"), N_("Came on"), N_("They are enrolled"),
                       WH_ASKS_WHO | WH_ASKS_DATE | WH_ASKS_PROJECT },
  [WH_TASK_ASSIGN] = { "assign", N_("Change the case worker"),
                       N_("Those who are marked are on the other worker's caseload from that day on."),
                       N_("_Change"), N_("From"), N_("The case worker is changed"),
                       WH_ASKS_WHO | WH_ASKS_DATE | WH_ASKS_WORKER },
  [WH_TASK_END] = { "end", N_("Confirm the end"),
                    N_("Nobody has seen them. Their stay ends on the day that stands beside each name, without an exit "
                       "interview. A later contact is pointed out, so that it can be opened again."),
                    N_("_Confirm"), NULL, N_("The stay has ended"), WH_ASKS_WHO },
  [WH_TASK_REOPEN] = { "reopen", N_("Open the stay again"),
                       N_("They were seen after the day on which their stay was ended without an interview. The end is "
                          "taken back."),
                       N_("_Open again"), NULL, N_("The stay is open again"), WH_ASKS_WHO },
};

/**
 * wh_household_verb_info:
 *
 * Returns: (transfer none): how it is called and what it asks
 */
const WhHouseholdVerbInfo *
wh_household_verb_info (WhHouseholdVerb verb)
{
  g_return_val_if_fail (verb < WH_N_TASKS, NULL);

  return &verbs[verb];
}

/**
 * wh_household_task_new:
 *
 * Returns: (transfer full): a task about nobody yet
 */
WhHouseholdTask *
wh_household_task_new (WhHouseholdVerb verb, WhDate today)
{
  WhHouseholdTask *task = g_new0 (WhHouseholdTask, 1);

  task->verb = verb;
  task->today = today;
  task->date = today;
  task->stays = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_stay_free);
  task->choices = g_array_new (FALSE, FALSE, sizeof (WhHouseholdChoice));
  task->pairs = g_array_new (FALSE, FALSE, sizeof (WhStayPair));
  task->heads = g_array_new (FALSE, FALSE, sizeof (WhId));
  return task;
}

/**
 * wh_household_task_free:
 */
void
wh_household_task_free (WhHouseholdTask *task)
{
  if (task == NULL)
    return;
  g_ptr_array_unref (task->stays);
  g_array_unref (task->choices);
  g_array_unref (task->pairs);
  g_array_unref (task->heads);
  g_clear_pointer (&task->projects, g_ptr_array_unref);
  g_clear_pointer (&task->households, g_ptr_array_unref);
  g_clear_pointer (&task->workers, g_ptr_array_unref);
  g_clear_pointer (&task->assignments, g_ptr_array_unref);
  g_clear_pointer (&task->other, wh_stay_free);
  g_clear_object (&task->person);
  g_free (task);
}

static gboolean
is_among (GArray *ids, const WhId *id)
{
  for (guint i = 0; i < ids->len; i++)
    if (wh_id_equal (&g_array_index (ids, WhId, i), id))
      return TRUE;
  return FALSE;
}

/* Who has left cannot leave; who is here cannot come back. */
static gboolean
may_choose (const WhHouseholdTask *task, const WhStayMember *member)
{
  gboolean left = wh_stay_member_exit (member) != NULL;

  switch (task->verb)
    {
    case WH_TASK_LEAVE:
    case WH_TASK_TRANSFER:
    case WH_TASK_END:
      return !left;
    case WH_TASK_REOPEN:
      return left;
    default:
      return TRUE;
    }
}

/**
 * wh_household_task_add_stay:
 * @stay: (transfer full)
 * @chosen: (element-type WhId) (nullable): enrollments that are marked to begin with; %NULL: all
 *
 * The task is about this household too.  Those of whom it cannot be said are no choice.
 */
void
wh_household_task_add_stay (WhHouseholdTask *task, WhStay *stay, GArray *chosen)
{
  for (guint i = 0; i < stay->members->len; i++)
    {
      const WhStayMember *member = g_ptr_array_index (stay->members, i);
      WhHouseholdChoice choice = { *wh_record_get_id (member->enrollment), FALSE, 0, WH_DATE_NONE };

      choice.chosen = chosen == NULL || is_among (chosen, &choice.enrollment);
      if (may_choose (task, member))
        g_array_append_val (task->choices, choice);
    }
  g_ptr_array_add (task->stays, stay);
}

/**
 * wh_household_task_choice:
 *
 * Returns: (transfer none) (nullable): the choice of that person; valid until another stay is added
 */
WhHouseholdChoice *
wh_household_task_choice (const WhHouseholdTask *task, const WhId *enrollment)
{
  for (guint i = 0; i < task->choices->len; i++)
    if (wh_id_equal (&g_array_index (task->choices, WhHouseholdChoice, i).enrollment, enrollment))
      return &g_array_index (task->choices, WhHouseholdChoice, i);
  return NULL;
}

/**
 * wh_household_task_count:
 *
 * Returns: how many people are marked
 */
guint
wh_household_task_count (const WhHouseholdTask *task)
{
  guint n = 0;

  for (guint i = 0; i < task->choices->len; i++)
    n += g_array_index (task->choices, WhHouseholdChoice, i).chosen ? 1 : 0;
  return n;
}

/**
 * wh_household_task_member:
 * @stay: (out) (optional): whose member it is
 *
 * Returns: (transfer none) (nullable): the member with that enrollment, also of the other household
 */
const WhStayMember *
wh_household_task_member (const WhHouseholdTask *task, const WhId *enrollment, const WhStay **stay)
{
  for (guint i = 0; i <= task->stays->len; i++)
    {
      const WhStay *one = i < task->stays->len ? g_ptr_array_index (task->stays, i) : task->other;
      const WhStayMember *member = one != NULL ? wh_stay_find (one, enrollment) : NULL;

      if (member == NULL)
        continue;
      if (stay != NULL)
        *stay = one;
      return member;
    }
  return NULL;
}

static gboolean
is_chosen (const WhHouseholdTask *task, const WhStayMember *member)
{
  const WhHouseholdChoice *choice = wh_household_task_choice (task, wh_record_get_id (member->enrollment));

  return choice != NULL && choice->chosen;
}

/**
 * wh_household_task_set_head:
 *
 * That member becomes the head of their household, whoever was chosen before.  It may be said before the household is
 * read.
 */
void
wh_household_task_set_head (WhHouseholdTask *task, const WhId *enrollment)
{
  const WhStay *stay = NULL;

  if (wh_household_task_member (task, enrollment, &stay) != NULL)
    for (guint i = task->heads->len; i-- > 0;)
      if (wh_stay_find (stay, &g_array_index (task->heads, WhId, i)) != NULL)
        g_array_remove_index (task->heads, i);
  g_array_append_val (task->heads, *enrollment);
}

/**
 * wh_household_task_head:
 *
 * Returns: (transfer none) (nullable): the enrollment of who becomes the head of that household; %NULL: nobody was
 *   chosen
 */
const WhId *
wh_household_task_head (const WhHouseholdTask *task, const WhStay *stay)
{
  for (guint i = 0; i < task->heads->len; i++)
    if (wh_stay_find (stay, &g_array_index (task->heads, WhId, i)) != NULL)
      return &g_array_index (task->heads, WhId, i);
  return NULL;
}

/**
 * wh_household_task_loses_head:
 *
 * Returns: whether the head of that household goes and others stay, who need another one (3.15)
 */
gboolean
wh_household_task_loses_head (const WhHouseholdTask *task, const WhStay *stay)
{
  const WhStayMember *head = wh_stay_head (stay);
  gboolean ends = task->verb == WH_TASK_LEAVE || task->verb == WH_TASK_TRANSFER || task->verb == WH_TASK_END;

  if (!ends || head == NULL || !is_chosen (task, head))
    return FALSE;
  for (guint i = 0; i < stay->members->len; i++)
    {
      const WhStayMember *member = g_ptr_array_index (stay->members, i);

      if (wh_stay_member_exit (member) == NULL && !is_chosen (task, member))
        return TRUE;
    }
  return FALSE;
}

/**
 * wh_household_task_asks:
 *
 * Returns: whether that is to be asked, as things stand
 */
gboolean
wh_household_task_asks (const WhHouseholdTask *task, WhHouseholdAsks what)
{
  guint asks = verbs[task->verb].asks;

  if (task->verb == WH_TASK_HEAD && task->reason != WH_HEAD_CHOSEN_WRONGLY)
    asks |= WH_ASKS_DATE | (task->reason == WH_HEAD_MOVED_OUT ? WH_ASKS_DESTINATION : 0);
  for (guint i = 0; (what & WH_ASKS_HEAD) != 0 && i < task->stays->len; i++)
    if (wh_household_task_loses_head (task, g_ptr_array_index (task->stays, i)))
      asks |= WH_ASKS_HEAD;
  return (asks & what) != 0;
}

static gboolean
has_head_to_be (const WhHouseholdTask *task, const WhStay *stay)
{
  const WhId *head = wh_household_task_head (task, stay);

  return head != NULL && is_chosen (task, wh_stay_find (stay, head)) == (task->verb == WH_TASK_SPLIT);
}

static gboolean
have_heads_to_be (const WhHouseholdTask *task)
{
  for (guint i = 0; i < task->stays->len; i++)
    {
      const WhStay *stay = g_ptr_array_index (task->stays, i);

      if ((task->verb == WH_TASK_SPLIT || wh_household_task_loses_head (task, stay)) && !has_head_to_be (task, stay))
        return FALSE;
    }
  return TRUE;
}

static gboolean
everybody_is_told (const WhHouseholdTask *task)
{
  for (guint i = 0; i < task->choices->len; i++)
    {
      const WhHouseholdChoice *choice = &g_array_index (task->choices, WhHouseholdChoice, i);

      if (choice->chosen && choice->destination == 0 && task->destination == 0)
        return FALSE;
    }
  return TRUE;
}

/* No stay ends before it began: it would go on, while the person is enrolled elsewhere or another one is the head. */
static gboolean
ends_before_it_began (const WhHouseholdTask *task, const WhStay *stay)
{
  const WhStayMember *head = wh_stay_head (stay);

  if (task->verb == WH_TASK_HEAD)
    return task->reason != WH_HEAD_CHOSEN_WRONGLY && head != NULL && wh_stay_member_entry (head) > task->date;
  for (guint i = 0; i < stay->members->len; i++)
    {
      const WhStayMember *member = g_ptr_array_index (stay->members, i);
      const WhHouseholdChoice *choice = wh_household_task_choice (task, wh_record_get_id (member->enrollment));

      if (choice != NULL && choice->chosen
          && wh_stay_member_entry (member) > (choice->date != WH_DATE_NONE ? choice->date : task->date))
        return TRUE;
    }
  return FALSE;
}

static gboolean
somebody_came_later (const WhHouseholdTask *task)
{
  gboolean ends = task->verb == WH_TASK_HEAD || task->verb == WH_TASK_LEAVE || task->verb == WH_TASK_TRANSFER;

  for (guint i = 0; ends && i < task->stays->len; i++)
    if (ends_before_it_began (task, g_ptr_array_index (task->stays, i)))
      return TRUE;
  return FALSE;
}

/* One is not twice in a project on one day. */
static gboolean
somebody_is_there (const WhHouseholdTask *task)
{
  for (guint i = 0; task->verb == WH_TASK_ENROLL && task->to != NULL && i < task->stays->len; i++)
    {
      const WhStay *stay = g_ptr_array_index (task->stays, i);

      if (!wh_id_equal (wh_record_get_id (wh_stay_project (stay)), wh_record_get_id (wh_stay_project (task->to))))
        continue;
      for (guint j = 0; j < stay->members->len; j++)
        {
          const WhStayMember *member = g_ptr_array_index (stay->members, j);
          WhDate end = wh_stay_member_end (member);

          if (is_chosen (task, member) && (end == WH_DATE_NONE || end > task->date))
            return TRUE;
        }
    }
  return FALSE;
}

static const char *
missing_of_people (const WhHouseholdTask *task)
{
  guint n = wh_household_task_count (task);

  if ((verbs[task->verb].asks & WH_ASKS_WHO) != 0 && n == 0)
    return _("Mark whom it is about.");
  if (task->verb == WH_TASK_SPLIT && n == task->choices->len)
    return _("Somebody has to stay in the household.");
  if (!have_heads_to_be (task))
    return _("Choose the head of household.");
  if (wh_household_task_asks (task, WH_ASKS_PERSON) && task->person == NULL)
    return _("Choose who joins the household, or type the name.");
  if (task->verb == WH_TASK_ADD && task->relationship == 0)
    return _("Choose what the person is to the head of household.");
  if (wh_household_task_asks (task, WH_ASKS_HOUSEHOLD) && task->other == NULL)
    return _("Choose the other household.");
  return NULL;
}

/**
 * wh_household_task_missing:
 *
 * Returns: (nullable): a sentence that says what has to be answered first; %NULL when it can be done
 */
const char *
wh_household_task_missing (const WhHouseholdTask *task)
{
  const char *missing = missing_of_people (task);

  if (missing != NULL)
    return missing;
  if (wh_household_task_asks (task, WH_ASKS_FORMER) && task->relationship == 0)
    return _("Choose what the former head is to the new one.");
  if (wh_household_task_asks (task, WH_ASKS_PROJECT) && task->to == NULL)
    return _("Choose the project.");
  if (wh_household_task_asks (task, WH_ASKS_WORKER) && task->worker == NULL)
    return _("Choose the worker.");
  if (wh_household_task_asks (task, WH_ASKS_DATE) && task->date == WH_DATE_NONE)
    return _("Type the date.");
  if (somebody_is_there (task))
    return _("Choose another project, a later day or others: somebody who is marked is there already.");
  if (somebody_came_later (task))
    return _("Choose a later day, or others: somebody who is to leave came after that day.");
  if (wh_household_task_asks (task, WH_ASKS_DESTINATION)
      && (task->verb == WH_TASK_HEAD ? task->destination == 0 : !everybody_is_told (task)))
    return _("Choose where they went.");
  return NULL;
}

static GArray *
chosen_of (const WhHouseholdTask *task, const WhStay *stay)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (WhId));

  for (guint i = 0; i < stay->members->len; i++)
    {
      const WhStayMember *member = g_ptr_array_index (stay->members, i);

      if (is_chosen (task, member))
        g_array_append_val (ids, *wh_record_get_id (member->enrollment));
    }
  return ids;
}

static void
add_exit (const WhHouseholdTask *task, const WhStay *stay, const WhId *enrollment, int own, WhDate date,
          WhChangeGroup *group)
{
  g_autoptr (GArray) one = g_array_new (FALSE, FALSE, sizeof (WhId));
  int destination = own != 0 ? own : task->destination;
  WhHouseholdExit how = { date, destination, destination == WITH_SUBSIDY ? task->subsidy_type : 0 };

  g_array_append_val (one, *enrollment);
  wh_household_exit (stay, one, &how, group);
}

static void
add_exits (const WhHouseholdTask *task, const WhStay *stay, GArray *chosen, WhChangeGroup *group)
{
  for (guint i = 0; i < chosen->len; i++)
    {
      const WhId *enrollment = &g_array_index (chosen, WhId, i);
      const WhHouseholdChoice *choice = wh_household_task_choice (task, enrollment);

      add_exit (task, stay, enrollment, task->verb == WH_TASK_END ? WH_PROPOSED_EXIT_DESTINATION : choice->destination,
                choice->date != WH_DATE_NONE ? choice->date : task->date, group);
    }
}

static void
make_head (const WhHouseholdTask *task, const WhStay *stay, WhChangeGroup *group)
{
  const WhStayMember *former = wh_stay_head (stay);

  wh_household_set_head (stay, wh_household_task_head (task, stay), task->relationship, group);
  if (former != NULL && task->reason != WH_HEAD_CHOSEN_WRONGLY)
    add_exit (task, stay, wh_record_get_id (former->enrollment), task->reason == WH_HEAD_DIED ? DECEASED : 0,
              task->date, group);
}

/* Those who stay have their new head with the same change. */
static void
make_leave (const WhHouseholdTask *task, const WhStay *stay, GArray *chosen, WhChangeGroup *group)
{
  if (wh_household_task_loses_head (task, stay))
    wh_household_set_head (stay, wh_household_task_head (task, stay), RELATIONSHIP_UNKNOWN, group);
  add_exits (task, stay, chosen, group);
}

/* Two records of one person become one's, where the stays say that it is. */
static void
make_join (const WhHouseholdTask *task, const WhStay *stay, WhChangeGroup *group)
{
  for (guint i = 0; i < task->pairs->len; i++)
    {
      const WhStayPair *pair = &g_array_index (task->pairs, WhStayPair, i);
      const WhStayMember *kept = wh_stay_find (stay, &pair->kept), *other = wh_stay_find (task->other, &pair->other);
      g_autoptr (WhChangeGroup) merge = NULL;

      if (kept == NULL || other == NULL
          || wh_id_equal (wh_record_get_id (kept->client), wh_record_get_id (other->client)))
        continue;
      merge = wh_client_merge_group (kept->client, other->client, 0);
      for (guint j = 0; j < merge->changes->len; j++)
        wh_change_group_add (group, wh_change_new_put (((WhChange *) merge->changes->pdata[j])->now));
    }
  wh_household_join (stay, task->other, task->pairs, group);
}

static void
make_assign (const WhHouseholdTask *task, const WhStay *stay, WhChangeGroup *group)
{
  WhCaseloadPassing how = { wh_record_get_id (task->worker), wh_id_is_nil (&task->from_worker) ? NULL
                                                                                               : &task->from_worker,
                            wh_record_get_id (wh_stay_project (stay)), task->date };

  for (guint i = 0; i < stay->members->len; i++)
    {
      const WhStayMember *member = g_ptr_array_index (stay->members, i);
      g_autoptr (GPtrArray) own = g_ptr_array_new ();

      for (guint j = 0; task->assignments != NULL && j < task->assignments->len; j++)
        if (wh_id_equal (wh_record_get_reference (task->assignments->pdata[j], WH_CASE_ASSIGNMENT_PERSONAL_ID),
                         wh_record_get_id (member->client)))
          g_ptr_array_add (own, task->assignments->pdata[j]);
      if (is_chosen (task, member))
        wh_caseload_pass (member->client, own, &how, group);
    }
}

static void
make_add (const WhHouseholdTask *task, const WhStay *stay, WhChangeGroup *group)
{
  if (task->is_new)
    wh_change_group_add (group, wh_change_new_put (task->person));
  wh_household_add (stay, task->person, task->relationship, task->date, group);
}

static void
make_for (const WhHouseholdTask *task, const WhStay *stay, WhChangeGroup *group)
{
  g_autoptr (GArray) chosen = chosen_of (task, stay);

  if ((verbs[task->verb].asks & WH_ASKS_WHO) != 0 && chosen->len == 0)
    return;
  if (task->verb == WH_TASK_HEAD)
    make_head (task, stay, group);
  else if (task->verb == WH_TASK_ADD)
    make_add (task, stay, group);
  else if (task->verb == WH_TASK_SPLIT)
    wh_household_split (stay, chosen, wh_household_task_head (task, stay), group);
  else if (task->verb == WH_TASK_JOIN)
    make_join (task, stay, group);
  else if (task->verb == WH_TASK_MOVE)
    wh_household_move (stay, task->to, group);
  else if (task->verb == WH_TASK_ASSIGN)
    make_assign (task, stay, group);
  else if (task->verb == WH_TASK_REOPEN)
    wh_household_reopen (stay, chosen, group);
  if (task->verb == WH_TASK_LEAVE || task->verb == WH_TASK_TRANSFER || task->verb == WH_TASK_END)
    make_leave (task, stay, chosen, group);
  if (task->verb == WH_TASK_TRANSFER || task->verb == WH_TASK_ENROLL)
    wh_household_enroll (stay, chosen, task->to, task->date, group);
}

/**
 * wh_household_task_make:
 *
 * Nothing happens until they are saved: they are the preview.  A household is never in two of them; one person's
 * changes of the caseload are in one.
 *
 * Returns: (transfer full) (element-type WhChangeGroup): what would be done, in groups that the centre takes; empty
 *   while something is missing
 */
GPtrArray *
wh_household_task_make (const WhHouseholdTask *task)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_change_group_free);
  WhChangeGroup *group = NULL;

  for (guint i = 0; i < task->stays->len && wh_household_task_missing (task) == NULL; i++)
    {
      if (group == NULL || group->changes->len >= MOST_CHANGES)
        {
          group = wh_change_group_new ();
          g_ptr_array_add (groups, group);
        }
      make_for (task, g_ptr_array_index (task->stays, i), group);
    }
  for (guint i = groups->len; i-- > 0;)
    if (((WhChangeGroup *) g_ptr_array_index (groups, i))->changes->len == 0)
      g_ptr_array_remove_index (groups, i);
  return groups;
}

/**
 * wh_household_task_undo:
 * @groups: (element-type WhChangeGroup): that are saved
 *
 * Returns: (transfer full) (element-type WhChangeGroup): what takes all of them back, in the order to save it in
 */
GPtrArray *
wh_household_task_undo (GPtrArray *groups)
{
  GPtrArray *back = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_change_group_free);

  for (guint i = groups->len; i-- > 0;)
    g_ptr_array_add (back, wh_change_group_new_undo (g_ptr_array_index (groups, i)));
  return back;
}
