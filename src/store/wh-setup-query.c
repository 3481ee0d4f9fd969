/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-setup-query.h"

#include "store/wh-store-select.h"

#define OF_PROJECT "(SELECT e.id FROM enrollment e WHERE e.deleted = 0 AND e.\"ProjectID\" = ?1)"

static GHashTable *
ids_of (GPtrArray *records)
{
  GHashTable *ids = g_hash_table_new (wh_id_hash, wh_id_equal);

  for (guint i = 0; i < records->len; i++)
    g_hash_table_add (ids, (gpointer) wh_record_get_id (g_ptr_array_index (records, i)));
  return ids;
}

/* Whether a record of the kind, none of @except, points to @id in that column. */
static gboolean
find_reference (WhStore *store, const WhKind *kind, guint column, const WhId *id, GHashTable *except,
                gboolean *found, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT r.id FROM \"%s\" r WHERE r.deleted = 0 AND r.\"%s\" = ?1",
                                          kind->name, kind->columns[column].name);
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  gboolean ok = TRUE;

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, id);
  while (!*found && wh_store_next (statement, error, &ok))
    {
      WhId other;

      *found = wh_db_get_id (statement, 0, &other) && !g_hash_table_contains (except, &other);
    }
  return ok;
}

static gboolean
find_use_of (WhStore *store, WhRecord *record, GHashTable *except, const WhKind **used_by, GError **error)
{
  for (guint k = 0; *used_by == NULL && k < WH_N_KINDS; k++)
    for (guint c = 0; *used_by == NULL && c < wh_kind (k)->n_columns; c++)
      {
        gboolean found = FALSE;

        if (wh_kind (k)->columns[c].target != wh_record_get_kind (record))
          continue;
        if (!find_reference (store, wh_kind (k), c, wh_record_get_id (record), except, &found, error))
          return FALSE;
        if (found)
          *used_by = wh_kind (k);
      }
  return TRUE;
}

/**
 * wh_setup_find_use:
 * @records: (element-type WhRecord): what somebody wants to delete at one go
 * @used_by: (out) (nullable): the kind of a record that points to one of them and would stay; %NULL: there is none
 *
 * Returns: whether it could be read
 */
gboolean
wh_setup_find_use (WhStore *store, GPtrArray *records, const WhKind **used_by, GError **error)
{
  g_autoptr (GHashTable) except = ids_of (records);

  *used_by = NULL;
  for (guint i = 0; *used_by == NULL && i < records->len; i++)
    if (!find_use_of (store, g_ptr_array_index (records, i), except, used_by, error))
      return FALSE;
  return TRUE;
}

static gboolean
add (WhStore *store, WhKindId kind, const char *tail, const WhId *project, GPtrArray *to, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_store_select (store, kind, tail, error);
  g_autoptr (GPtrArray) found = NULL;

  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, project);
  found = wh_store_collect (store, kind, statement, error);
  if (found == NULL)
    return FALSE;
  g_ptr_array_extend_and_steal (to, g_steal_pointer (&found));
  return TRUE;
}

/**
 * wh_setup_add_stays:
 * @project: a project's id
 * @to: (element-type WhRecord): where they are added
 *
 * Reads what the rules about a project's set-up look at beside it: its stays, their ends, and of the services in them
 * one of each type (P1 to R14), for whether there is any is all that is asked.
 *
 * Returns: whether they were read
 */
gboolean
wh_setup_add_stays (WhStore *store, const WhId *project, GPtrArray *to, GError **error)
{
  return add (store, WH_KIND_ENROLLMENT, "WHERE r.deleted = 0 AND r.\"ProjectID\" = ?1", project, to, error)
         && add (store, WH_KIND_EXIT, "WHERE r.deleted = 0 AND r.\"EnrollmentID\" IN " OF_PROJECT, project, to, error)
         && add (store, WH_KIND_SERVICE,
                 "WHERE r.deleted = 0 AND r.\"EnrollmentID\" IN " OF_PROJECT " GROUP BY r.\"RecordType\"", project,
                 to, error);
}

/**
 * wh_setup_add_any_stay:
 * @project: a project's id
 * @to: (element-type WhRecord): where it is added
 *
 * Reads one stay in the project, if there is any: an organization's rules ask no more.
 *
 * Returns: whether it was read
 */
gboolean
wh_setup_add_any_stay (WhStore *store, const WhId *project, GPtrArray *to, GError **error)
{
  return add (store, WH_KIND_ENROLLMENT, "WHERE r.deleted = 0 AND r.\"ProjectID\" = ?1 LIMIT 1", project, to, error);
}
