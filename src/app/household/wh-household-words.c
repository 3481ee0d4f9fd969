/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-household-words.h"

#include <glib/gi18n-lib.h>

#include "app/clients/wh-client-words.h"
#include "household/wh-member-facts.h"
#include "model/wh-name.h"
#include "model/wh-privacy.h"

#define RELATIONSHIP_LIST "3.15.1"

typedef struct
{
  const WhHouseholdTask *task;
  GPtrArray *people;  /* of WhHouseholdPreview */
  GHashTable *moved;  /* enrollment that records move away from -> how many */
} Preview;

static void
preview_free (WhHouseholdPreview *person)
{
  g_free (person->name);
  g_ptr_array_unref (person->lines);
  g_free (person);
}

static char *
day (WhDate date)
{
  return date != WH_DATE_NONE ? wh_date_for_people (date) : g_strdup (_("date not known"));
}

static char *
join_parts (char **parts, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      if (parts[i] != NULL && *parts[i] != '\0')
        g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", parts[i]);
      g_free (parts[i]);
    }
  return g_string_free (text, FALSE);
}

/**
 * wh_household_words_project:
 *
 * Returns: (transfer none): the project's name
 */
const char *
wh_household_words_project (const WhStay *stay)
{
  WhRecord *project = wh_stay_project (stay);
  const char *name = project != NULL ? wh_record_get_text (project, WH_PROJECT_PROJECT_NAME) : NULL;

  return name != NULL ? name : _("A project without a name");
}

/**
 * wh_household_words_worker:
 *
 * Returns: (transfer full): the name of a person on staff
 */
char *
wh_household_words_worker (WhRecord *user)
{
  const char *first = wh_record_get_text (user, WH_USER_USER_FIRST_NAME);
  const char *last = wh_record_get_text (user, WH_USER_USER_LAST_NAME);

  if (first != NULL && last != NULL)
    return g_strdup_printf ("%s %s", first, last);
  return g_strdup (first != NULL ? first : last != NULL ? last : _("A worker without a name"));
}

static char *
worker_of (const Preview *preview, WhRecord *assignment)
{
  const WhId *id = wh_record_get_reference (assignment, WH_CASE_ASSIGNMENT_WORKER_ID);

  for (guint i = 0; id != NULL && preview->task->workers != NULL && i < preview->task->workers->len; i++)
    if (wh_id_equal (wh_record_get_id (preview->task->workers->pdata[i]), id))
      return wh_household_words_worker (preview->task->workers->pdata[i]);
  return g_strdup (_("A worker who is not known here"));
}

static const char *
project_name (const Preview *preview, const WhId *id)
{
  const WhHouseholdTask *task = preview->task;

  for (guint i = 0; i < task->stays->len; i++)
    if (id != NULL && wh_id_equal (wh_record_get_id (wh_stay_project (task->stays->pdata[i])), id))
      return wh_household_words_project (task->stays->pdata[i]);
  if (task->to != NULL && id != NULL && wh_id_equal (wh_record_get_id (wh_stay_project (task->to)), id))
    return wh_household_words_project (task->to);
  return _("A project without a name");
}

static WhHouseholdPreview *
person_for (Preview *preview, WhRecord *client)
{
  WhHouseholdPreview *person;

  for (guint i = 0; i < preview->people->len; i++)
    {
      person = g_ptr_array_index (preview->people, i);
      if (wh_id_equal (&person->client, wh_record_get_id (client)))
        return person;
    }
  person = g_new0 (WhHouseholdPreview, 1);
  person->client = *wh_record_get_id (client);
  person->name = wh_name_of_client (client);
  person->lines = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (preview->people, person);
  return person;
}

static void
say (Preview *preview, WhRecord *client, char *line)
{
  if (client != NULL)
    g_ptr_array_add (person_for (preview, client)->lines, line);
  else
    g_free (line);
}

static WhRecord *
client_with (const Preview *preview, const WhId *id)
{
  const WhHouseholdTask *task = preview->task;

  if (id == NULL)
    return NULL;
  if (task->person != NULL && wh_id_equal (wh_record_get_id (task->person), id))
    return task->person;
  for (guint i = 0; i <= task->stays->len; i++)
    {
      const WhStay *stay = i < task->stays->len ? g_ptr_array_index (task->stays, i) : task->other;

      for (guint j = 0; stay != NULL && j < stay->members->len; j++)
        {
          const WhStayMember *member = g_ptr_array_index (stay->members, j);

          if (wh_id_equal (wh_record_get_id (member->client), id))
            return member->client;
        }
    }
  return NULL;
}

static WhRecord *
client_of (const Preview *preview, const WhId *enrollment)
{
  const WhStayMember *member
    = enrollment != NULL ? wh_household_task_member (preview->task, enrollment, NULL) : NULL;

  return member != NULL ? member->client : NULL;
}

/* What a value is called; of private ones only that there is one. */
static char *
value_words (const Preview *preview, WhRecord *record, guint column)
{
  const WhColumn *described = &wh_record_get_kind (record)->columns[column];
  g_autoptr (GString) cell = g_string_new (NULL);
  char *answer;

  if (wh_record_is_null (record, column))
    return g_strdup ("–");
  if (wh_privacy_of_column (wh_record_get_kind (record), column))
    return g_strdup ("•••");
  if (described->type == WH_TYPE_DATE)
    return day (wh_record_get_date (record, column));
  if (described->target == wh_kind (WH_KIND_PROJECT))
    return g_strdup (project_name (preview, wh_record_get_reference (record, column)));
  answer = wh_client_words_answer (record, column);
  return answer != NULL ? answer : g_strdup (wh_record_get_cell (record, column, cell));
}

static char *
household_words (const Preview *preview, WhRecord *now)
{
  const WhStay *kept = preview->task->stays->len > 0 ? g_ptr_array_index (preview->task->stays, 0) : NULL;
  const WhStayMember *head = kept != NULL ? wh_stay_head (kept) : NULL;
  g_autofree char *name = NULL;

  if (preview->task->verb != WH_TASK_JOIN || head == NULL)
    return g_strdup (_("Household: the one together → one of their own"));
  name = wh_name_of_client (head->client);
  /* Translators: %s is a person's name */
  return g_strdup_printf (_("Household: their own → with %s"), name);
}

static gboolean
differs (const WhChange *change, guint column)
{
  g_autoptr (GString) a = g_string_new (NULL), b = g_string_new (NULL);
  g_autofree char *was = g_strdup (wh_record_get_cell (change->was, column, a));

  return g_strcmp0 (was, wh_record_get_cell (change->now, column, b)) != 0
         || !wh_id_equal (wh_record_get_reference (change->was, column) != NULL
                            ? wh_record_get_reference (change->was, column) : &(WhId) { { 0 } },
                          wh_record_get_reference (change->now, column) != NULL
                            ? wh_record_get_reference (change->now, column) : &(WhId) { { 0 } });
}

static void
say_enrollment (Preview *preview, const WhChange *change)
{
  WhRecord *client = client_of (preview, wh_record_get_id (change->now));
  const WhKind *kind = wh_record_get_kind (change->now);

  for (guint i = 0; i < kind->n_columns; i++)
    {
      g_autofree char *was = NULL, *now = NULL;

      if ((change->units >> kind->columns[i].unit & 1) == 0 || !differs (change, i))
        continue;
      if (i == WH_ENROLLMENT_HOUSEHOLD_ID)
        {
          say (preview, client, household_words (preview, change->now));
          continue;
        }
      was = value_words (preview, change->was, i);
      now = value_words (preview, change->now, i);
      say (preview, client,
           g_strdup_printf ("%s: %s → %s", g_dgettext (GETTEXT_PACKAGE, kind->columns[i].label), was, now));
    }
}

static void
say_new_enrollment (Preview *preview, WhRecord *now)
{
  g_autofree char *on = day (wh_record_get_date (now, WH_ENROLLMENT_ENTRY_DATE));
  g_autofree char *as = wh_client_words_answer (now, WH_ENROLLMENT_RELATIONSHIP_TO_HOH);

  /* Translators: a day, the name of a project, "Head of household's child" */
  say (preview, client_with (preview, wh_record_get_reference (now, WH_ENROLLMENT_PERSONAL_ID)),
       g_strdup_printf (_("Comes on %s: %s (%s)"), on,
                        project_name (preview, wh_record_get_reference (now, WH_ENROLLMENT_PROJECT_ID)), as));
}

static void
say_exit (Preview *preview, const WhChange *change)
{
  const WhId *enrollment = wh_record_get_reference (change->now, WH_EXIT_ENROLLMENT_ID);
  const WhStay *stay = NULL;
  g_autofree char *on = day (wh_record_get_date (change->now, WH_EXIT_EXIT_DATE));
  g_autofree char *to = wh_client_words_answer (change->now, WH_EXIT_DESTINATION);

  if (enrollment == NULL || wh_household_task_member (preview->task, enrollment, &stay) == NULL)
    return;
  /* Translators: the name of a project, a day, where somebody goes */
  say (preview, client_of (preview, enrollment),
       g_strdup_printf (_("%s: here → leaves on %s: %s"), wh_household_words_project (stay), on,
                        to != NULL ? to : _("not said where to")));
}

/* A deletion names kind and id only: what goes is still in the stays. */
static void
say_deleted_exit (Preview *preview, const WhId *id)
{
  const WhHouseholdTask *task = preview->task;

  for (guint i = 0; i <= task->stays->len; i++)
    {
      const WhStay *stay = i < task->stays->len ? g_ptr_array_index (task->stays, i) : task->other;

      for (guint j = 0; stay != NULL && j < stay->members->len; j++)
        {
          const WhStayMember *member = g_ptr_array_index (stay->members, j);
          WhRecord *leaving = wh_stay_member_exit (member);
          g_autofree char *on = NULL;

          if (leaving == NULL || !wh_id_equal (wh_record_get_id (leaving), id))
            continue;
          on = day (wh_record_get_date (leaving, WH_EXIT_EXIT_DATE));
          say (preview, member->client,
               g_strdup_printf (task->verb == WH_TASK_JOIN ? _("The end on %s goes: the later one is kept")
                                                           : _("Left on %s → is here: the end is taken back"), on));
        }
    }
}

static void
say_deleted_enrollment (Preview *preview, const WhId *id)
{
  const WhStayMember *member = wh_household_task_member (preview->task, id, NULL);
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (preview->moved, id));
  g_autofree char *on = member != NULL ? day (wh_stay_member_entry (member)) : NULL;

  if (member == NULL)
    return;
  say (preview, member->client,
       g_strdup_printf (ngettext ("Taken in twice: the stay of %s becomes one with the other; %u record moves to it",
                                  "Taken in twice: the stay of %s becomes one with the other; %u records move to it",
                                  n), on, n));
}

static void
say_assignment (Preview *preview, const WhChange *change)
{
  WhRecord *now = change->now;
  const WhId *client = wh_record_get_reference (now, WH_CASE_ASSIGNMENT_PERSONAL_ID);
  g_autofree char *name = NULL, *on = NULL;

  for (guint i = 0; change->op == WH_CHANGE_DELETE && i < preview->task->assignments->len; i++)
    if (wh_id_equal (wh_record_get_id (preview->task->assignments->pdata[i]), wh_record_get_id (now)))
      now = preview->task->assignments->pdata[i];
  name = worker_of (preview, now);
  if (client == NULL)
    client = wh_record_get_reference (now, WH_CASE_ASSIGNMENT_PERSONAL_ID);
  on = day (change->op == WH_CHANGE_PUT ? wh_record_get_date (now, WH_CASE_ASSIGNMENT_START_DATE)
                                        : preview->task->date - 1);
  say (preview, client_with (preview, client),
       change->op == WH_CHANGE_PUT ? g_strdup_printf (_("Case worker from %s on: %s"), on, name)
                                   : g_strdup_printf (_("Case worker until %s: %s"), on, name));
}

static void
say_merge (Preview *preview, WhRecord *merge)
{
  WhRecord *standing = client_with (preview, wh_record_get_reference (merge, WH_CLIENT_MERGE_PERSONAL_ID));
  WhRecord *merged = client_with (preview, wh_record_get_reference (merge, WH_CLIENT_MERGE_MERGED_ID));
  g_autofree char *name = merged != NULL ? wh_name_of_client (merged) : NULL;
  g_autofree char *about = merged != NULL ? wh_client_words_about (merged, preview->task->today) : NULL;

  /* Translators: a name, and what tells the person from others of the name */
  say (preview, standing, g_strdup_printf (_("Two client records become one person’s: also %s (%s)"), name, about));
}

static void
say_change (Preview *preview, const WhChange *change)
{
  WhKindId kind = wh_record_get_kind (change->now)->id;

  if (kind == WH_KIND_ENROLLMENT && change->op == WH_CHANGE_SET)
    say_enrollment (preview, change);
  else if (kind == WH_KIND_ENROLLMENT && change->op == WH_CHANGE_PUT)
    say_new_enrollment (preview, change->now);
  else if (kind == WH_KIND_ENROLLMENT && change->op == WH_CHANGE_DELETE)
    say_deleted_enrollment (preview, wh_record_get_id (change->now));
  else if (kind == WH_KIND_EXIT && change->op == WH_CHANGE_PUT)
    say_exit (preview, change);
  else if (kind == WH_KIND_EXIT && change->op == WH_CHANGE_DELETE)
    say_deleted_exit (preview, wh_record_get_id (change->now));
  else if (kind == WH_KIND_CASE_ASSIGNMENT)
    say_assignment (preview, change);
  else if (kind == WH_KIND_CLIENT_MERGE)
    say_merge (preview, change->now);
  else if (kind == WH_KIND_CLIENT && change->op == WH_CHANGE_PUT)
    say (preview, preview->task->person, g_strdup (_("A new client")));
}

static void
count_moved (Preview *preview, const WhChange *change)
{
  int column = wh_kind_column (wh_record_get_kind (change->now), "EnrollmentID");
  const WhId *from = change->op == WH_CHANGE_SET && column >= 0
                       ? wh_record_get_reference (change->was, (guint) column) : NULL;
  guint n;

  if (from == NULL || wh_record_is (change->now, WH_KIND_ENROLLMENT))
    return;
  n = GPOINTER_TO_UINT (g_hash_table_lookup (preview->moved, from));
  g_hash_table_insert (preview->moved, (gpointer) from, GUINT_TO_POINTER (n + 1));
}

/**
 * wh_household_words_preview:
 * @groups: (element-type WhChangeGroup): of wh_household_task_make ()
 *
 * Returns: (transfer full) (element-type WhHouseholdPreview): what would change, in words, for each person
 */
GPtrArray *
wh_household_words_preview (const WhHouseholdTask *task, GPtrArray *groups)
{
  GPtrArray *people = g_ptr_array_new_with_free_func ((GDestroyNotify) preview_free);
  g_autoptr (GHashTable) moved = g_hash_table_new (wh_id_hash, wh_id_equal);
  Preview preview = { task, people, moved };

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < groups->len; i++)
      {
        WhChangeGroup *group = g_ptr_array_index (groups, i);

        for (guint j = 0; j < group->changes->len; j++)
          (pass == 0 ? count_moved : say_change) (&preview, g_ptr_array_index (group->changes, j));
      }
  return people;
}

/**
 * wh_household_words_stay:
 *
 * Returns: (transfer full): "01/05/2026 – 03/01/2026 · 3 people"
 */
char *
wh_household_words_stay (const WhStay *stay, WhDate today)
{
  WhDate first = wh_stay_first_day (stay), last = wh_stay_last_day (stay);
  g_autofree char *from = day (first), *to = last != WH_DATE_NONE ? day (last) : NULL;
  WhRecord *project = wh_stay_project (stay);
  char *parts[] = {
    to != NULL ? g_strdup_printf ("%s – %s", from, to) : g_strdup_printf (_("since %s"), from),
    g_strdup_printf (ngettext ("%u person", "%u people", stay->members->len), stay->members->len),
    project != NULL ? wh_client_words_answer (project, WH_PROJECT_PROJECT_TYPE) : NULL,
  };

  return join_parts (parts, G_N_ELEMENTS (parts));
}

static char *
age_words (const WhStayMember *member, WhDate today)
{
  WhDate born = wh_record_get_date (member->client, WH_CLIENT_DOB);
  int age = born != WH_DATE_NONE ? wh_date_age (born, today) : -1;

  if (age < 0)
    return g_strdup (_("age not known"));
  return g_strdup_printf (ngettext ("%d year old", "%d years old", (gulong) age), age);
}

/**
 * wh_household_words_member:
 *
 * Returns: (transfer full): "Self (Head of Household) · 41 years old · came 01/05/2026 · moved in 02/01/2026"
 */
char *
wh_household_words_member (const WhStay *stay, const WhStayMember *member, WhDate today)
{
  WhRecord *leaving = wh_stay_member_exit (member);
  WhDate moved_in = wh_record_get_date (member->enrollment, WH_ENROLLMENT_MOVE_IN_DATE);
  g_autofree char *came = day (wh_stay_member_entry (member));
  g_autofree char *moved = moved_in != WH_DATE_NONE ? day (moved_in) : NULL;
  g_autofree char *left = leaving != NULL ? day (wh_stay_member_end (member)) : NULL;
  g_autofree char *where = leaving != NULL ? wh_client_words_answer (leaving, WH_EXIT_DESTINATION) : NULL;
  char *relation = wh_client_words_answer (member->enrollment, WH_ENROLLMENT_RELATIONSHIP_TO_HOH);
  char *parts[] = {
    relation != NULL ? relation : g_strdup (_("relationship not known")),
    age_words (member, today),
    g_strdup_printf (_("came %s"), came),
    moved != NULL ? g_strdup_printf (_("moved in %s"), moved) : NULL,
    left != NULL && where != NULL ? g_strdup_printf (_("left %s: %s"), left, where)
    : left != NULL ? g_strdup_printf (_("left %s"), left) : NULL,
  };

  return join_parts (parts, G_N_ELEMENTS (parts));
}

/**
 * wh_household_words_badges:
 *
 * Returns: (transfer full) (element-type utf8): what should be noticed of the member
 */
GPtrArray *
wh_household_words_badges (const WhStay *stay, const WhStayMember *member, WhDate today)
{
  WhMemberFacts facts = wh_member_facts (stay, member, today);
  GPtrArray *badges = g_ptr_array_new_with_free_func (g_free);

  if (facts.was_born)
    g_ptr_array_add (badges, g_strdup (_("Born during the stay")));
  else if (facts.came_later)
    g_ptr_array_add (badges, g_strdup (_("Came later")));
  if (facts.left_earlier)
    g_ptr_array_add (badges, g_strdup (_("Left earlier")));
  if (facts.turns_18 != WH_DATE_NONE)
    {
      g_autofree char *on = day (facts.turns_18);

      g_ptr_array_add (badges,
                       g_strdup_printf (facts.turns_18 > today
                                          ? _("Turns 18 on %s: the questions for adults are due then")
                                          : _("Turned 18 on %s: the questions for adults are due"), on));
    }
  return badges;
}

/**
 * wh_household_words_row:
 *
 * Returns: (transfer full): what a list says of a stay below the name
 */
char *
wh_household_words_row (const WhRosterRow *row, WhDate today)
{
  const char *relation = wh_list_text (wh_list_by_id (RELATIONSHIP_LIST), row->relationship);
  int age = row->birth != WH_DATE_NONE ? wh_date_age (row->birth, today) : -1;
  g_autofree char *came = day (row->entry);
  g_autofree char *seen = row->last_contact != WH_DATE_NONE ? day (row->last_contact) : NULL;
  char *parts[] = {
    g_strdup (relation != NULL ? g_dgettext (GETTEXT_PACKAGE, relation) : NULL),
    age >= 0 ? g_strdup_printf (ngettext ("%d year old", "%d years old", (gulong) age), age) : NULL,
    g_strdup_printf (_("since %s"), came),
    seen != NULL ? g_strdup_printf (_("last seen %s"), seen) : NULL,
    row->worker != NULL && *row->worker != '\0' ? g_strdup_printf (_("with %s"), row->worker) : NULL,
  };

  return join_parts (parts, G_N_ELEMENTS (parts));
}
