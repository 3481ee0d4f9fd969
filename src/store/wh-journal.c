/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-journal.h"

#include "store/wh-effective.h"
#include "store/wh-held-table.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-select.h"

#include <string.h>

/*
 * What the centre has acknowledged stays here for a while, under the number by which the centre knows it.  Should the
 * centre come back from a backup, its last number of this device tells what it misses, and that goes back into the
 * outbox.  How long, and why: src/sync/README.md.
 */

#define DAY_MS (24 * 3600 * G_GINT64_CONSTANT (1000))

static gboolean
run (WhStore *store, const char *sql, gint64 first, gint64 second, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_int64 (statement, 1, first);
  if (strstr (sql, "?2") != NULL)
    wh_db_statement_bind_int64 (statement, 2, second);
  return wh_db_statement_run (statement, error);
}

/**
 * wh_journal_keep:
 * @seq: of a group in the outbox that the centre has acknowledged, which is about to leave it
 * @at: the centre's clock, UTC milliseconds
 *
 * Returns: whether the group is in the journal
 */
gboolean
wh_journal_keep (WhStore *store, gint64 seq, gint64 at, GError **error)
{
  return run (store,
              "INSERT INTO journal_group (seq, no, device, at, clock_offset, acknowledged)"
              " SELECT seq, no, (SELECT value FROM meta WHERE name = '" WH_META_DEVICE "'), at, clock_offset, ?2"
              " FROM outbox_group WHERE seq = ?1 AND no IS NOT NULL", seq, at, error)
         && run (store,
                 "INSERT INTO journal_change (seq, n, kind, id, body)"
                 " SELECT seq, n, kind, id, body FROM outbox_change WHERE seq = ?1"
                 " AND seq IN (SELECT seq FROM journal_group)", seq, 0, error);
}

static gboolean
read_seqs (WhStore *store, const char *sql, gint64 number, GArray *seqs, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  gboolean ok;

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_int64 (statement, 1, number);
  while (wh_store_next (statement, error, &ok))
    {
      gint64 seq = wh_db_statement_get_int64 (statement, 0);

      g_array_append_val (seqs, seq);
    }
  return ok;
}

static gboolean
read_records (WhStore *store, gint64 seq, GArray *records, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "SELECT id, kind FROM journal_change WHERE seq = ?1", error);
  gboolean ok;

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_int64 (statement, 1, seq);
  while (wh_store_next (statement, error, &ok))
    {
      WhHeld record = { .kind = wh_kind_by_name (wh_db_statement_get_text (statement, 1)) };

      if (record.kind != NULL && wh_db_get_id (statement, 0, &record.id))
        g_array_append_val (records, record);
    }
  return ok;
}

/* What stands of the group's records now is what the centre once had: it becomes their base. */
static gboolean
begin_changes (WhStore *store, GArray *records, guint from, GError **error)
{
  for (guint i = from; i < records->len; i++)
    {
      WhHeld *record = &g_array_index (records, WhHeld, i);
      g_autoptr (WhBase) base = NULL;

      if (!wh_effective_begin_change (store, record->kind, &record->id, &base, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
move_to_outbox (WhStore *store, gint64 seq, GArray *records, GError **error)
{
  guint from = records->len;

  return read_records (store, seq, records, error) && begin_changes (store, records, from, error)
         && run (store,
                 "INSERT INTO outbox_group (seq, at, clock_offset) SELECT seq, at, clock_offset FROM journal_group"
                 " WHERE seq = ?1", seq, 0, error)
         && run (store,
                 "INSERT INTO outbox_change (seq, n, kind, id, body) SELECT seq, n, kind, id, body"
                 " FROM journal_change WHERE seq = ?1", seq, 0, error)
         && run (store, "DELETE FROM journal_change WHERE seq = ?1", seq, 0, error)
         && run (store, "DELETE FROM journal_group WHERE seq = ?1", seq, 0, error);
}

typedef struct {
  gint64 last_number;
  GArray *seqs;    /* of gint64 */
  GArray *records; /* of WhHeld */
} Requeue;

static gboolean
requeue_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  static const char missing[] = "SELECT seq FROM journal_group AS g WHERE (no > ?1"
                                " OR device <> (SELECT value FROM meta WHERE name = '" WH_META_DEVICE "'))"
                                " AND EXISTS (SELECT 1 FROM journal_change AS c WHERE c.seq = g.seq)";
  Requeue *job = data;

  if (!read_seqs (store, missing, job->last_number, job->seqs, error)
      || !run (store, "UPDATE outbox_group SET no = NULL WHERE no > ?1", job->last_number, 0, error)
      || !wh_meta_set_int64 (store, WH_META_LAST_NUMBER, job->last_number, error))
    return FALSE;
  for (guint i = 0; i < job->seqs->len; i++)
    if (!move_to_outbox (store, g_array_index (job->seqs, gint64, i), job->records, error))
      return FALSE;
  for (guint i = 0; i < job->records->len; i++)
    {
      WhHeld *record = &g_array_index (job->records, WhHeld, i);

      if (!wh_effective_refresh (store, record->kind, &record->id, error))
        return FALSE;
    }
  wh_store_mark_changed (store, WH_STORE_CHANGED_OUTBOX);
  return TRUE;
}

/**
 * wh_journal_requeue:
 * @last_number: the last group of this device that the centre has
 *
 * Puts everything that was acknowledged after @last_number back into the outbox, in the order of saving, before what
 * was not sent yet; numbers go on from @last_number.  Of groups that went under another device's name (the store's
 * device was changed because its disk was copied) nobody can say whether the centre has them: they go again too, and
 * merge to nothing when it has.
 *
 * Returns: whether it is done
 */
gboolean
wh_journal_requeue (WhStore *store, gint64 last_number, GError **error)
{
  g_autoptr (GArray) seqs = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) records = g_array_new (FALSE, FALSE, sizeof (WhHeld));
  Requeue job = { last_number, seqs, records };

  return wh_store_transaction (store, requeue_func, &job, error);
}

/**
 * wh_journal_purge:
 * @now: the centre's clock, UTC milliseconds: a wrong clock of this computer must not shorten the time
 *
 * Forgets what was acknowledged more than %WH_JOURNAL_DAYS ago.
 *
 * Returns: whether it is done
 */
gboolean
wh_journal_purge (WhStore *store, gint64 now, GError **error)
{
  gint64 before = now - WH_JOURNAL_DAYS * DAY_MS;

  return run (store, "DELETE FROM journal_change WHERE seq IN (SELECT seq FROM journal_group WHERE acknowledged < ?1)",
              before, 0, error)
         && run (store, "DELETE FROM journal_group WHERE acknowledged < ?1", before, 0, error);
}

/**
 * wh_journal_forget:
 *
 * Forgets all of it: the centre's database is another one.
 *
 * Returns: whether it is done
 */
gboolean
wh_journal_forget (WhStore *store, GError **error)
{
  return wh_db_exec (wh_store_get_db (store), "DELETE FROM journal_change; DELETE FROM journal_group", error);
}
