/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-annual-query.h"

#include "model/wh-name.h"
#include "rules/wh-derive.h"
#include "store/wh-store-read.h"
#include "store/wh-store-select.h"

#define ANNUAL "5" /* list 5.03.1 */

/* Open stays that the worker entered or whose client is theirs, with the start that counts: the head's. */
#define OPEN_STAYS                                                                                                  \
  "SELECT e.id, e.\"PersonalID\", p.\"ProjectName\", coalesce((SELECT min(h.\"EntryDate\") FROM enrollment AS h"    \
  " WHERE h.deleted = 0 AND h.\"HouseholdID\" = e.\"HouseholdID\" AND h.\"ProjectID\" = e.\"ProjectID\""            \
  " AND h.\"RelationshipToHoH\" = 1), e.\"EntryDate\") AS start, e.\"EntryDate\""                                   \
  " FROM enrollment AS e JOIN project AS p ON p.id = e.\"ProjectID\""                                               \
  " WHERE e.deleted = 0 AND e.\"EntryDate\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"exit\" AS x"                \
  " WHERE x.deleted = 0 AND x.\"EnrollmentID\" = e.id AND x.\"ExitDate\" <= ?2)"                                    \
  " AND (e.\"UserID\" = ?1 OR EXISTS (SELECT 1 FROM case_assignment AS a WHERE a.deleted = 0"                       \
  " AND a.\"WorkerID\" = ?1 AND a.\"PersonalID\" = e.\"PersonalID\""                                                \
  " AND (a.\"EndDate\" IS NULL OR a.\"EndDate\" >= ?2)))"

/**
 * wh_annual_due_free:
 */
void
wh_annual_due_free (WhAnnualDue *due)
{
  g_free (due->name);
  g_free (due->project_name);
  g_free (due);
}

/* Every kind of record that says at which stage it was collected. */
static char *
make_recorded_sql (void)
{
  GString *sql = g_string_new (NULL);

  for (guint k = 0; k < WH_N_KINDS; k++)
    if (wh_kind_column (wh_kind (k), "DataCollectionStage") >= 0
        && wh_kind_column (wh_kind (k), "InformationDate") >= 0)
      g_string_append_printf (sql,
                              "%sSELECT 1 FROM \"%s\" WHERE deleted = 0 AND \"EnrollmentID\" = ?1"
                              " AND \"DataCollectionStage\" = " ANNUAL " AND \"InformationDate\" BETWEEN ?2 AND ?3",
                              sql->len > 0 ? " UNION ALL " : "", wh_kind (k)->name);
  g_string_append (sql, " LIMIT 1");
  return g_string_free (sql, FALSE);
}

static gboolean
is_recorded (WhStore *store, const WhAnnualDue *due, gboolean *recorded, GError **error)
{
  g_autofree char *sql = make_recorded_sql ();
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  gboolean ok = TRUE;

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, &due->enrollment);
  wh_db_statement_bind_int64 (statement, 2, due->anniversary - WH_ANNUAL_WINDOW_DAYS);
  wh_db_statement_bind_int64 (statement, 3, due->anniversary + WH_ANNUAL_WINDOW_DAYS);
  *recorded = wh_store_next (statement, error, &ok);
  return ok;
}

static gboolean
read_name (WhStore *store, WhAnnualDue *due, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) client = wh_store_get_record (store, WH_KIND_CLIENT, &due->client, &local);

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  due->name = client != NULL ? wh_name_of_client (client) : g_strdup ("");
  return TRUE;
}

static gboolean
add_if_due (WhStore *store, WhDbStatement *statement, WhDate today, GPtrArray *list, GError **error)
{
  g_autoptr (WhAnnualDue) due = g_new0 (WhAnnualDue, 1);
  gboolean recorded = FALSE;

  /* Who came after the anniversary is first assessed a year later. */
  if (!wh_derive_annual_window (wh_db_statement_get_int64 (statement, 3), today, &due->anniversary)
      || wh_db_statement_get_int64 (statement, 4) > due->anniversary)
    return TRUE;
  wh_db_get_id (statement, 0, &due->enrollment);
  wh_db_get_id (statement, 1, &due->client);
  due->project_name = g_strdup (wh_db_statement_get_text (statement, 2));
  if (!is_recorded (store, due, &recorded, error) || (!recorded && !read_name (store, due, error)))
    return FALSE;
  if (!recorded)
    g_ptr_array_add (list, g_steal_pointer (&due));
  return TRUE;
}

static int
soonest_first (gconstpointer a, gconstpointer b)
{
  const WhAnnualDue *x = *(WhAnnualDue *const *) a, *y = *(WhAnnualDue *const *) b;

  return x->anniversary < y->anniversary ? -1 : x->anniversary > y->anniversary;
}

/**
 * wh_annual_query_due:
 * @worker: a user record: the stays that they entered, and those of their clients
 *
 * Which annual assessments (5.03) can be recorded today: the head's anniversary is at most 30 days away or past, and
 * nothing was recorded at that stage within the window. Whether the project asks anything then is not looked at.
 *
 * Returns: (transfer full) (element-type WhAnnualDue): the most urgent first; %NULL on error
 */
GPtrArray *
wh_annual_query_due (WhStore *store, const WhId *worker, WhDate today, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), OPEN_STAYS, error);
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_annual_due_free);
  gboolean ok = TRUE;

  if (statement == NULL)
    return NULL;
  wh_db_bind_id (statement, 1, worker);
  wh_db_statement_bind_int64 (statement, 2, today);
  while (wh_store_next (statement, error, &ok))
    if (!add_if_due (store, statement, today, list, error))
      return NULL;
  g_ptr_array_sort (list, soonest_first);
  return ok ? g_steal_pointer (&list) : NULL;
}
