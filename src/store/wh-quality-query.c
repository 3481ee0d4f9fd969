/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-quality-query.h"

#include "store/wh-store-read.h"
#include "store/wh-store-select.h"
#include "store/wh-store-sink.h"

typedef struct
{
  GArray *findings;
  const WhId *client; /* NULL: everybody */
} Collect;

static void
keep_id (WhId *to, const WhId *from)
{
  if (from != NULL)
    *to = *from;
}

static void
finding_cb (const WhFinding *finding, gpointer data)
{
  Collect *collect = data;
  WhQualityFinding kept = { finding->rule, finding->severity, finding->kind, g_intern_string (finding->column) };

  /* What is about a household stands with its first member, whoever of them was asked about. */
  if (collect->client != NULL && (finding->client == NULL || !wh_id_equal (finding->client, collect->client)))
    return;
  keep_id (&kept.id, finding->id);
  keep_id (&kept.client, finding->client);
  keep_id (&kept.enrollment, finding->enrollment);
  keep_id (&kept.project, finding->project);
  keep_id (&kept.organization, finding->organization);
  keep_id (&kept.user, finding->user);
  g_array_append_val (collect->findings, kept);
}

/**
 * wh_quality_check_all:
 * @options: @percentiles among them are filled
 *
 * Asks all rules of everything that this desk holds. It takes seconds: for %WH_STORE_READ_LATER.
 *
 * Returns: (transfer full) (element-type WhQualityFinding): what is found; %NULL on error
 */
GArray *
wh_quality_check_all (WhStore *store, const WhCheckOptions *options, GCancellable *cancellable, GError **error)
{
  g_autoptr (WhRowSource) source = wh_store_source_new (store);
  g_autoptr (GArray) findings = g_array_new (FALSE, FALSE, sizeof (WhQualityFinding));
  Collect collect = { findings, NULL };
  WhCheckOptions own = *options;

  own.records = TRUE;
  if (!wh_check_run (source, NULL, &own, finding_cb, &collect, cancellable, error))
    return NULL;
  return g_steal_pointer (&findings);
}

static gboolean
check_client (WhStore *store, const WhId *client, const WhCheckOptions *options, GArray *findings,
              GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) record = wh_store_get_record (store, WH_KIND_CLIENT, client, &local);
  g_autoptr (WhRowSource) source = NULL;
  Collect collect = { findings, client };
  char key[WH_ID_HEX_SIZE];

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (record == NULL)
    return TRUE;
  source = wh_store_client_source_new (store, client);
  return wh_check_client (source, wh_record_export_id (record, key), options, finding_cb, &collect, cancellable, error);
}

/**
 * wh_quality_check_touched:
 * @touched: who changed; those who share their households are added. With "all" it is wh_quality_check_all()
 *
 * Returns: (transfer full) (element-type WhQualityFinding): what is now found of the clients of @touched, in place of
 *   all that was found of them before; %NULL on error
 */
GArray *
wh_quality_check_touched (WhStore *store, WhTouched *touched, const WhCheckOptions *options,
                          GCancellable *cancellable, GError **error)
{
  g_autoptr (GArray) findings = NULL;
  GHashTableIter iter;
  gpointer client;

  if (!touched->all && !wh_touched_find_clients (store, touched, error))
    return NULL;
  if (touched->all)
    return wh_quality_check_all (store, options, cancellable, error);
  findings = g_array_new (FALSE, FALSE, sizeof (WhQualityFinding));
  g_hash_table_iter_init (&iter, touched->clients);
  while (g_hash_table_iter_next (&iter, &client, NULL))
    if (!check_client (store, client, options, findings, cancellable, error))
      return NULL;
  return g_steal_pointer (&findings);
}

static WhDate
get_date (WhDbStatement *statement, int column)
{
  return wh_db_statement_is_null (statement, column) ? WH_DATE_NONE
                                                     : (WhDate) wh_db_statement_get_int64 (statement, column);
}

/**
 * wh_quality_list_stays:
 *
 * Returns: (transfer full) (element-type WhQualityStay): every enrollment of this desk; %NULL on error
 */
GArray *
wh_quality_list_stays (WhStore *store, GError **error)
{
  static const char sql[]
    = "SELECT e.id, e.\"PersonalID\", e.\"ProjectID\", e.\"UserID\", e.\"EntryDate\","
      " (SELECT max (x.\"ExitDate\") FROM exit AS x WHERE x.\"EnrollmentID\" = e.id AND x.deleted = 0)"
      " FROM enrollment AS e WHERE e.deleted = 0";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  g_autoptr (GArray) stays = g_array_new (FALSE, FALSE, sizeof (WhQualityStay));
  gboolean ok = TRUE;

  if (statement == NULL)
    return NULL;
  while (wh_store_next (statement, error, &ok))
    {
      WhQualityStay stay = { .entry = get_date (statement, 4), .exit = get_date (statement, 5) };

      wh_db_get_id (statement, 0, &stay.enrollment);
      wh_db_get_id (statement, 1, &stay.client);
      wh_db_get_id (statement, 2, &stay.project);
      wh_db_get_id (statement, 3, &stay.user);
      g_array_append_val (stays, stay);
    }
  return ok ? g_steal_pointer (&stays) : NULL;
}

/**
 * wh_quality_count_rows:
 * @rows: (out): how many records wh_quality_check_all() reads
 *
 * Returns: whether they were counted
 */
gboolean
wh_quality_count_rows (WhStore *store, guint *rows, GError **error)
{
  *rows = 0;
  for (guint k = 0; k < WH_N_KINDS; k++)
    {
      gint64 n = 0;

      if (wh_kind (k)->file != NULL && !wh_store_count_records (store, k, &n, error))
        return FALSE;
      *rows += (guint) n;
    }
  return TRUE;
}
