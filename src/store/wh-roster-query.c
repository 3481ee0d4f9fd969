/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-roster-query.h"

#include "model/wh-name.h"
#include "store/wh-store-select.h"

#define NIGHT_BY_NIGHT "1" /* list 2.02.6 */
#define STREET_OUTREACH "4"
#define BED_NIGHT "200"    /* list 1.4 */

/* Contact as src/household knows it: a bed night; in outreach a service or a meeting. */
#define CONTACT                                                                                                      \
  "max(coalesce((SELECT max(s.\"DateProvided\") FROM service AS s WHERE s.deleted = 0 AND s.\"EnrollmentID\" = e.id" \
  " AND (p.\"ProjectType\" IS NOT " NIGHT_BY_NIGHT " OR s.\"RecordType\" = " BED_NIGHT ")), -999999),"               \
  " coalesce((SELECT max(l.\"InformationDate\") FROM current_living_situation AS l"                                  \
  " WHERE l.deleted = 0 AND l.\"EnrollmentID\" = e.id AND p.\"ProjectType\" IS NOT " NIGHT_BY_NIGHT "), -999999))"
#define NO_CONTACT (-999999)

/* ?1 is the day of today. */
#define COLUMNS                                                                                                     \
  "SELECT e.id, e.\"PersonalID\", e.\"ProjectID\", e.\"HouseholdID\", e.\"RelationshipToHoH\", e.\"EntryDate\","    \
  " c.\"FirstName\", c.\"MiddleName\", c.\"LastName\", c.\"NameSuffix\", c.\"DOB\", p.\"ProjectName\","             \
  " p.\"ProjectType\", x.\"ExitDate\", " CONTACT ","                                                                \
  " (SELECT trim(coalesce(u.\"UserFirstName\", '') || ' ' || coalesce(u.\"UserLastName\", ''))"                     \
  " FROM case_assignment AS a JOIN \"user\" AS u ON u.id = a.\"WorkerID\" WHERE a.deleted = 0"                      \
  " AND a.\"PersonalID\" = e.\"PersonalID\" AND (a.\"EndDate\" IS NULL OR a.\"EndDate\" >= ?1)"                     \
  " ORDER BY a.\"StartDate\" DESC LIMIT 1)"                                                                         \
  " FROM enrollment AS e JOIN client AS c ON c.id = e.\"PersonalID\" JOIN project AS p ON p.id = e.\"ProjectID\""   \
  " LEFT JOIN \"exit\" AS x ON x.\"EnrollmentID\" = e.id AND x.deleted = 0 WHERE e.deleted = 0 AND "

/**
 * wh_roster_row_free:
 */
void
wh_roster_row_free (WhRosterRow *row)
{
  g_free (row->household);
  g_free (row->name);
  g_free (row->project_name);
  g_free (row->worker);
  g_free (row);
}

static char *
name_of (WhDbStatement *statement, int column)
{
  static const guint parts[]
    = { WH_CLIENT_FIRST_NAME, WH_CLIENT_MIDDLE_NAME, WH_CLIENT_LAST_NAME, WH_CLIENT_NAME_SUFFIX };
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    wh_record_set_text (client, parts[i], wh_db_statement_get_text (statement, column + (int) i));
  return wh_name_of_client (client);
}

static WhDate
date_of (WhDbStatement *statement, int column)
{
  return wh_db_statement_is_null (statement, column) ? WH_DATE_NONE : wh_db_statement_get_int64 (statement, column);
}

static WhRosterRow *
read_row (WhDbStatement *statement)
{
  WhRosterRow *row = g_new0 (WhRosterRow, 1);

  wh_db_get_id (statement, 0, &row->enrollment);
  wh_db_get_id (statement, 1, &row->client);
  wh_db_get_id (statement, 2, &row->project);
  row->household = g_strdup (wh_db_statement_get_text (statement, 3));
  row->relationship = wh_db_statement_is_null (statement, 4) ? 99 : (int) wh_db_statement_get_int64 (statement, 4);
  row->entry = date_of (statement, 5);
  row->name = name_of (statement, 6);
  row->birth = date_of (statement, 10);
  row->project_name = g_strdup (wh_db_statement_get_text (statement, 11));
  row->project_type = wh_db_statement_is_null (statement, 12) ? -1 : (int) wh_db_statement_get_int64 (statement, 12);
  row->end = date_of (statement, 13);
  row->last_contact = date_of (statement, 14);
  if (row->last_contact == NO_CONTACT)
    row->last_contact = WH_DATE_NONE;
  row->worker = g_strdup (wh_db_statement_get_text (statement, 15));
  row->proposed = WH_DATE_NONE;
  return row;
}

static GPtrArray *
collect (WhDbStatement *statement, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_roster_row_free);
  gboolean ok;

  while (wh_store_next (statement, error, &ok))
    g_ptr_array_add (rows, read_row (statement));
  return ok ? g_steal_pointer (&rows) : NULL;
}

typedef struct
{
  GHashTable *heads; /* HouseholdID -> WhRosterRow */
} Order;

static const WhRosterRow *
head_of (const Order *order, const WhRosterRow *row)
{
  const WhRosterRow *head = row->household != NULL ? g_hash_table_lookup (order->heads, row->household) : NULL;

  return head != NULL ? head : row;
}

static int
by_household (gconstpointer a, gconstpointer b, gpointer data)
{
  const WhRosterRow *x = *(WhRosterRow *const *) a, *y = *(WhRosterRow *const *) b;
  const WhRosterRow *x_head = head_of (data, x), *y_head = head_of (data, y);
  int order = x_head == y_head ? 0 : g_utf8_collate (x_head->name, y_head->name);

  if (order == 0 && x_head != y_head)
    order = g_strcmp0 (x->household, y->household);
  if (order == 0)
    order = x->relationship - y->relationship;
  return order != 0 ? order : g_utf8_collate (x->name, y->name);
}

/* Households by the name of their head, and in them the head first. */
static void
sort (GPtrArray *rows)
{
  g_autoptr (GHashTable) heads = g_hash_table_new (g_str_hash, g_str_equal);
  Order order = { heads };

  for (guint i = 0; i < rows->len; i++)
    {
      WhRosterRow *row = g_ptr_array_index (rows, i);
      WhRosterRow *head = row->household != NULL ? g_hash_table_lookup (heads, row->household) : NULL;

      if (row->household != NULL && (head == NULL || row->relationship < head->relationship))
        g_hash_table_insert (heads, row->household, row);
    }
  g_ptr_array_sort_with_data (rows, by_household, &order);
}

/**
 * wh_roster_of_project:
 *
 * Returns: (transfer full) (element-type WhRosterRow): who is there on the day, household by household; %NULL on error
 */
GPtrArray *
wh_roster_of_project (WhStore *store, const WhId *project, WhDate today, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     COLUMNS "e.\"ProjectID\" = ?2 AND (x.id IS NULL OR x.\"ExitDate\" > ?1)", error);
  GPtrArray *rows;

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_int64 (statement, 1, today);
  wh_db_bind_id (statement, 2, project);
  rows = collect (statement, error);
  if (rows != NULL)
    sort (rows);
  return rows;
}

/**
 * wh_roster_households:
 * @to: %WH_DATE_NONE: it lasts
 *
 * Returns: (transfer full) (element-type WhRosterRow): one line, the head's, for each household that was in the project
 *   at some time between the two days; %NULL on error
 */
GPtrArray *
wh_roster_households (WhStore *store, const WhId *project, WhDate from, WhDate to, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     COLUMNS "e.\"ProjectID\" = ?2 AND e.\"HouseholdID\" IS NOT NULL"
                             " AND (x.id IS NULL OR x.\"ExitDate\" >= ?3) AND (?4 IS NULL OR e.\"EntryDate\" <= ?4)",
                     error);
  GPtrArray *rows;
  const char *last = NULL;

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_int64 (statement, 1, from);
  wh_db_bind_id (statement, 2, project);
  wh_db_statement_bind_int64 (statement, 3, from);
  if (to != WH_DATE_NONE)
    wh_db_statement_bind_int64 (statement, 4, to);
  rows = collect (statement, error);
  if (rows == NULL)
    return NULL;
  sort (rows);
  for (guint i = 0; i < rows->len;)
    {
      WhRosterRow *row = g_ptr_array_index (rows, i);

      if (g_strcmp0 (row->household, last) == 0)
        g_ptr_array_remove_index (rows, i);
      else
        {
          last = row->household;
          i++;
        }
    }
  return rows;
}

/* Somebody else's projects are somebody else's to end. */
static gboolean
is_of_agency (WhStore *store, const WhId *project, GArray *agencies, GHashTable *known)
{
  gpointer is_mine;
  g_autoptr (WhRecord) record = NULL;
  const WhId *agency;
  gboolean mine = agencies == NULL || agencies->len == 0;

  if (mine)
    return TRUE;
  if (g_hash_table_lookup_extended (known, project, NULL, &is_mine))
    return GPOINTER_TO_INT (is_mine);
  record = wh_record_table_read (wh_store_get_db (store), wh_kind (WH_KIND_PROJECT), project, NULL);
  agency = record != NULL ? wh_record_get_reference (record, WH_PROJECT_ORGANIZATION_ID) : NULL;
  for (guint i = 0; agency != NULL && i < agencies->len; i++)
    mine = mine || wh_id_equal (agency, &g_array_index (agencies, WhId, i));
  g_hash_table_insert (known, g_memdup2 (project, sizeof *project), GINT_TO_POINTER (mine));
  return mine;
}

static void
keep_own (WhStore *store, GPtrArray *rows, GArray *agencies)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);

  for (guint i = rows->len; i-- > 0;)
    if (!is_of_agency (store, &((WhRosterRow *) g_ptr_array_index (rows, i))->project, agencies, known))
      g_ptr_array_remove_index (rows, i);
}

static void
keep_proposed (GPtrArray *rows, const WhExitPeriods *periods, WhDate today)
{
  for (guint i = rows->len; i-- > 0;)
    {
      WhRosterRow *row = g_ptr_array_index (rows, i);

      row->proposed = wh_proposed_exit_day (row->project_type, MAX (row->last_contact, row->entry), periods, today);
      if (row->proposed == WH_DATE_NONE)
        g_ptr_array_remove_index (rows, i);
    }
}

static int
by_project (gconstpointer a, gconstpointer b)
{
  const WhRosterRow *x = *(WhRosterRow *const *) a, *y = *(WhRosterRow *const *) b;
  int order = g_strcmp0 (x->project_name, y->project_name);

  return order != 0 ? order : g_utf8_collate (x->name, y->name);
}

/**
 * wh_roster_not_seen:
 * @agencies: (element-type WhId) (nullable): whose projects; %NULL or empty: everybody's
 * @periods: after how many days without contact an end is proposed
 *
 * Returns: (transfer full) (element-type WhRosterRow): whose stay should end, and on which day, since nobody has seen
 *   them (see wh_proposed_exit_day()); by project and name; %NULL on error
 */
GPtrArray *
wh_roster_not_seen (WhStore *store, GArray *agencies, const WhExitPeriods *periods, WhDate today, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     COLUMNS "x.id IS NULL AND e.\"EntryDate\" < ?1"
                             " AND p.\"ProjectType\" IN (" NIGHT_BY_NIGHT ", " STREET_OUTREACH ")", error);
  g_autoptr (GPtrArray) rows = NULL;

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_int64 (statement, 1, today);
  rows = collect (statement, error);
  if (rows == NULL)
    return NULL;
  keep_proposed (rows, periods, today);
  keep_own (store, rows, agencies);
  g_ptr_array_sort (rows, by_project);
  return g_steal_pointer (&rows);
}

/**
 * wh_roster_seen_again:
 * @agencies: (element-type WhId) (nullable): whose projects; %NULL or empty: everybody's
 * @since: ends before that day are not looked at
 *
 * A laptop that was offline may bring a bed night or a contact from after the day on which the stay was ended without
 * an interview.
 *
 * Returns: (transfer full) (element-type WhRosterRow): whose ended stay should be open again (see
 *   wh_proposed_exit_is_reopened()); by project and name; %NULL on error
 */
GPtrArray *
wh_roster_seen_again (WhStore *store, GArray *agencies, WhDate since, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     COLUMNS "x.\"Destination\" = " G_STRINGIFY (WH_PROPOSED_EXIT_DESTINATION)
                             " AND p.\"ProjectType\" IN (" NIGHT_BY_NIGHT ", " STREET_OUTREACH ")"
                             " AND x.\"ExitDate\" >= ?2 AND " CONTACT
                             " >= x.\"ExitDate\" + (p.\"ProjectType\" IS NOT " NIGHT_BY_NIGHT ")", error);
  g_autoptr (GPtrArray) rows = NULL;

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_int64 (statement, 1, since);
  wh_db_statement_bind_int64 (statement, 2, since);
  rows = collect (statement, error);
  if (rows == NULL)
    return NULL;
  keep_own (store, rows, agencies);
  g_ptr_array_sort (rows, by_project);
  return g_steal_pointer (&rows);
}
