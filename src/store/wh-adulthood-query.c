/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-adulthood-query.h"

#include "model/wh-name.h"
#include "store/wh-store-read.h"
#include "store/wh-store-select.h"

#define ADULT 18
#define DAYS_OF_CHILDHOOD "6574" /* 18 years, and no less than two days short of any 18 years */

/* Open stays, that the worker entered or whose client is theirs, of who came as a child and is of age on day ?3.  The
 * answers of an adult are there when veteran status (3.07, asked everywhere) is, and income (4.02) since that day
 * where others of the household were asked for theirs. */
#define COMING_OF_AGE                                                                                                 \
  "SELECT e.id, e.\"PersonalID\", p.\"ProjectName\", c.\"DOB\", e.\"EntryDate\","                                     \
  " c.\"VeteranStatus\" IS NOT NULL AND c.\"VeteranStatus\" <> 99,"                                                   \
  " EXISTS (SELECT 1 FROM enrollment AS o JOIN income_benefit AS i ON i.\"EnrollmentID\" = o.id AND i.deleted = 0"    \
  " WHERE o.deleted = 0 AND o.id <> e.id AND o.\"HouseholdID\" = e.\"HouseholdID\""                                   \
  " AND o.\"ProjectID\" = e.\"ProjectID\"),"                                                                          \
  " (SELECT max(i.\"InformationDate\") FROM income_benefit AS i WHERE i.deleted = 0 AND i.\"EnrollmentID\" = e.id)"   \
  " FROM enrollment AS e JOIN project AS p ON p.id = e.\"ProjectID\" JOIN client AS c ON c.id = e.\"PersonalID\""     \
  " WHERE e.deleted = 0 AND c.deleted = 0 AND c.\"DOB\" BETWEEN e.\"EntryDate\" - " DAYS_OF_CHILDHOOD " - 2"          \
  " AND ?3 - " DAYS_OF_CHILDHOOD " + 2"                                                                               \
  " AND NOT EXISTS (SELECT 1 FROM \"exit\" AS x WHERE x.deleted = 0 AND x.\"EnrollmentID\" = e.id"                    \
  " AND x.\"ExitDate\" <= ?2)"                                                                                        \
  " AND (e.\"UserID\" = ?1 OR EXISTS (SELECT 1 FROM case_assignment AS a WHERE a.deleted = 0"                         \
  " AND a.\"WorkerID\" = ?1 AND a.\"PersonalID\" = e.\"PersonalID\""                                                  \
  " AND (a.\"EndDate\" IS NULL OR a.\"EndDate\" >= ?2)))"

enum { ENROLLMENT, CLIENT, PROJECT, BIRTH, ENTRY, HAS_VETERAN, ASKS_INCOME, LAST_INCOME };

/**
 * wh_adulthood_free:
 */
void
wh_adulthood_free (WhAdulthood *self)
{
  g_free (self->name);
  g_free (self->project_name);
  g_free (self);
}

/* The first day on which they are of age: who is born on a 29th of February waits for the 1st of March. */
static WhDate
coming_of_age (WhDate birth)
{
  WhDate day = wh_date_add_months (birth, ADULT * 12);

  return wh_date_age (birth, day) >= ADULT ? day : day + 1;
}

static gboolean
is_wanted (WhDbStatement *row, WhDate birthday, WhDate today)
{
  gboolean answered = wh_db_statement_get_int64 (row, HAS_VETERAN) != 0
                      && (wh_db_statement_get_int64 (row, ASKS_INCOME) == 0
                          || (!wh_db_statement_is_null (row, LAST_INCOME)
                              && wh_db_statement_get_int64 (row, LAST_INCOME) >= birthday));

  if (wh_db_statement_get_int64 (row, ENTRY) >= birthday || birthday > today + WH_ADULTHOOD_DAYS)
    return FALSE;
  return birthday > today || !answered;
}

static gboolean
read_name (WhStore *store, WhAdulthood *one, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) client = wh_store_get_record (store, WH_KIND_CLIENT, &one->client, &local);

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  one->name = client != NULL ? wh_name_of_client (client) : g_strdup ("");
  return TRUE;
}

static gboolean
add_if_wanted (WhStore *store, WhDbStatement *row, WhDate today, GPtrArray *list, GError **error)
{
  g_autoptr (WhAdulthood) one = g_new0 (WhAdulthood, 1);

  one->birthday = coming_of_age (wh_db_statement_get_int64 (row, BIRTH));
  if (!is_wanted (row, one->birthday, today))
    return TRUE;
  wh_db_get_id (row, ENROLLMENT, &one->enrollment);
  wh_db_get_id (row, CLIENT, &one->client);
  one->project_name = g_strdup (wh_db_statement_get_text (row, PROJECT));
  if (!read_name (store, one, error))
    return FALSE;
  g_ptr_array_add (list, g_steal_pointer (&one));
  return TRUE;
}

static int
first_birthday_first (gconstpointer a, gconstpointer b)
{
  const WhAdulthood *x = *(WhAdulthood *const *) a, *y = *(WhAdulthood *const *) b;

  return x->birthday < y->birthday ? -1 : x->birthday > y->birthday;
}

/**
 * wh_adulthood_query:
 * @worker: a user record: the stays that they entered, and those of their clients
 *
 * Who turns 18 during an open stay within %WH_ADULTHOOD_DAYS, or has since it began without the answers that are asked
 * of adults: then their own veteran status (3.07) and income (4.02) are asked, and consent is theirs to give.
 *
 * Returns: (transfer full) (element-type WhAdulthood): the first birthday first; %NULL on error
 */
GPtrArray *
wh_adulthood_query (WhStore *store, const WhId *worker, WhDate today, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), COMING_OF_AGE, error);
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_adulthood_free);
  gboolean ok = TRUE;

  if (statement == NULL)
    return NULL;
  wh_db_bind_id (statement, 1, worker);
  wh_db_statement_bind_int64 (statement, 2, today);
  wh_db_statement_bind_int64 (statement, 3, today + WH_ADULTHOOD_DAYS);
  while (wh_store_next (statement, error, &ok))
    if (!add_if_wanted (store, statement, today, list, error))
      return NULL;
  g_ptr_array_sort (list, first_birthday_first);
  return ok ? g_steal_pointer (&list) : NULL;
}
