/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-outbox.h"

#include "model/wh-privacy.h"
#include "store/wh-effective.h"
#include "store/wh-held-table.h"
#include "store/wh-history-table.h"
#include "store/wh-journal.h"
#include "store/wh-json-text.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-select.h"

#include <glib/gi18n-lib.h>

/* Of a group as it lies in the tables. */
typedef struct {
  gint64 seq;
  gint64 number;
  gint64 at, offset;
  gboolean refused;
  char *reason;
  gsize size;
  GPtrArray *changes; /* of WhChange */
} Stored;

/* Records that something unsettled touches: of their ids (unique over all kinds) a Reason. */
typedef GHashTable Touched;

/* Why what builds on a record waits; the greatest is told. */
typedef enum {
  NO_REASON,
  HELD,       /* the centre does not have it */
  AFTER_HELD, /* a change waits that builds on such a one */
  REFUSED,    /* the centre did not take a change of it, or one before that */
} Reason;

static void
stored_free (Stored *stored)
{
  g_free (stored->reason);
  g_clear_pointer (&stored->changes, g_ptr_array_unref);
  g_free (stored);
}

/**
 * wh_outbox_entry_free:
 */
void
wh_outbox_entry_free (WhOutboxEntry *entry)
{
  if (entry == NULL)
    return;
  g_free (entry->what);
  g_free (entry->reason);
  g_free (entry);
}

static gboolean
read_changes (WhStore *store, Stored *stored, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "SELECT body FROM outbox_change WHERE seq = ?1 ORDER BY n", error);
  gboolean ok;

  if (statement == NULL)
    return FALSE;
  stored->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_change_free);
  wh_db_statement_bind_int64 (statement, 1, stored->seq);
  while (wh_store_next (statement, error, &ok))
    {
      const char *body = wh_db_statement_get_text (statement, 0);
      WhChange *change = wh_json_text_read_change (body, error);

      if (change == NULL)
        return FALSE;
      stored->size += strlen (body);
      g_ptr_array_add (stored->changes, change);
    }
  return ok;
}

/* All groups, in the order of saving: what waits behind a refused group is found by walking over them. */
static GPtrArray *
read_groups (WhStore *store, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     "SELECT seq, no, at, clock_offset, refused, reason FROM outbox_group ORDER BY seq", error);
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func ((GDestroyNotify) stored_free);
  gboolean ok;

  if (statement == NULL)
    return NULL;
  while (wh_store_next (statement, error, &ok))
    {
      Stored *stored = g_new0 (Stored, 1);

      g_ptr_array_add (groups, stored);
      stored->seq = wh_db_statement_get_int64 (statement, 0);
      stored->number = wh_db_statement_get_int64 (statement, 1);
      stored->at = wh_db_statement_get_int64 (statement, 2);
      stored->offset = wh_db_statement_get_int64 (statement, 3);
      stored->refused = wh_db_statement_get_int64 (statement, 4) != 0;
      stored->reason = g_strdup (wh_db_statement_get_text (statement, 5));
      if (!read_changes (store, stored, error))
        return NULL;
    }
  return ok ? g_steal_pointer (&groups) : NULL;
}

/* Begins with what the centre does not have. */
static Touched *
touched_new (WhStore *store, GError **error)
{
  g_autoptr (GHashTable) touched = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  g_autoptr (GArray) held = wh_held_list (store, error);

  if (held == NULL)
    return NULL;
  for (guint i = 0; i < held->len; i++)
    g_hash_table_insert (touched, g_memdup2 (&g_array_index (held, WhHeld, i).id, sizeof (WhId)),
                         GINT_TO_POINTER (HELD));
  return g_steal_pointer (&touched);
}

static void
touch (Touched *touched, const Stored *stored, Reason reason)
{
  for (guint i = 0; i < stored->changes->len; i++)
    {
      WhChange *change = g_ptr_array_index (stored->changes, i);

      g_hash_table_replace (touched, g_memdup2 (wh_record_get_id (change->now), sizeof (WhId)),
                            GINT_TO_POINTER (reason));
    }
}

static Reason
reason_of (Touched *touched, const WhId *id)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (touched, id));
}

/* Of the record itself and of those that it points to. */
static Reason
reason_of_record (Touched *touched, WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);
  Reason reason = reason_of (touched, wh_record_get_id (record));

  for (guint i = 0; i < kind->n_columns; i++)
    {
      const WhId *id = kind->columns[i].type == WH_TYPE_REFERENCE ? wh_record_get_reference (record, i) : NULL;

      if (id != NULL)
        reason = MAX (reason, reason_of (touched, id));
    }
  return reason;
}

/* Why the group must wait: it changes, or points to, a record that is unsettled. */
static Reason
reason_to_wait (const Stored *stored, Touched *touched)
{
  Reason reason = NO_REASON;

  for (guint i = 0; i < stored->changes->len; i++)
    reason = MAX (reason, reason_of_record (touched, ((WhChange *) g_ptr_array_index (stored->changes, i))->now));
  return reason;
}

/* What a restored centre does not know yet comes from the desk that made it, and what builds on it waits for that.
 * What this desk itself sends anew is not waited for. */
static void
forget_own (const Stored *stored, Touched *touched)
{
  for (guint i = 0; !stored->refused && i < stored->changes->len; i++)
    {
      WhChange *change = g_ptr_array_index (stored->changes, i);

      if (change->op == WH_CHANGE_PUT && reason_of (touched, wh_record_get_id (change->now)) == HELD)
        g_hash_table_remove (touched, wh_record_get_id (change->now));
    }
}

/* Walks over the groups in their order and says of each how it is. */
static WhOutboxState
state_of (const Stored *stored, Touched *touched)
{
  Reason reason;

  forget_own (stored, touched);
  if (stored->number > 0 && !stored->refused)
    return WH_OUTBOX_SENT;

  reason = stored->refused ? REFUSED : reason_to_wait (stored, touched);
  if (reason == NO_REASON)
    return WH_OUTBOX_WAITING;
  touch (touched, stored, reason == REFUSED ? REFUSED : AFTER_HELD);
  if (stored->refused)
    return WH_OUTBOX_REFUSED;
  return reason == REFUSED ? WH_OUTBOX_BEHIND : WH_OUTBOX_HELD;
}

/* The ledger stands where others look on: of private answers it says no more than that there are some, and not even
 * that beside others, because that they are asked at all may tell too much. */
static char *
describe (const Stored *stored)
{
  guint counts[WH_N_KINDS] = { 0 };
  g_autoptr (GString) what = g_string_new (NULL);

  for (guint i = 0; i < stored->changes->len; i++)
    {
      const WhKind *kind = wh_record_get_kind (((WhChange *) g_ptr_array_index (stored->changes, i))->now);

      if (!wh_privacy_of_kind (kind))
        counts[kind->id]++;
    }
  for (guint i = 0; i < WH_N_KINDS; i++)
    {
      const WhKind *kind = wh_kind (i);

      if (counts[i] == 0)
        continue;
      if (what->len > 0)
        g_string_append (what, ", ");
      if (counts[i] == 1)
        g_string_append (what, g_dgettext (GETTEXT_PACKAGE, kind->label));
      else
        /* TRANSLATORS: a number and a kind of record in the plural: "3 enrollments" */
        g_string_append_printf (what, _("%u %s"), counts[i], g_dgettext (GETTEXT_PACKAGE, kind->plural));
    }
  if (what->len == 0)
    g_string_append (what, _("Private answers"));
  return g_string_free (g_steal_pointer (&what), FALSE);
}

/* The client that the group is about: of its first change that says so. */
static WhId
client_of (const Stored *stored)
{
  WhId nil = { { 0 } };

  for (guint i = 0; i < stored->changes->len; i++)
    {
      WhRecord *record = ((WhChange *) g_ptr_array_index (stored->changes, i))->now;
      const WhKind *kind = wh_record_get_kind (record);

      if (kind->id == WH_KIND_CLIENT)
        return *wh_record_get_id (record);
      for (guint j = 0; j < kind->n_columns; j++)
        if (kind->columns[j].target == wh_kind (WH_KIND_CLIENT) && wh_record_get_reference (record, j) != NULL)
          return *wh_record_get_reference (record, j);
    }
  return nil;
}

/**
 * wh_outbox_list:
 *
 * Returns: (transfer full) (element-type WhOutboxEntry): what is saved here and not at the centre, in the order of
 *   saving; %NULL on error
 */
GPtrArray *
wh_outbox_list (WhStore *store, GError **error)
{
  g_autoptr (GPtrArray) groups = read_groups (store, error);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_outbox_entry_free);
  g_autoptr (GHashTable) touched = groups != NULL ? touched_new (store, error) : NULL;

  for (guint i = 0; touched != NULL && i < groups->len; i++)
    {
      Stored *stored = g_ptr_array_index (groups, i);
      WhOutboxEntry *entry = g_new0 (WhOutboxEntry, 1);

      entry->seq = stored->seq;
      entry->number = stored->number;
      entry->at = stored->at;
      entry->state = state_of (stored, touched);
      entry->what = describe (stored);
      entry->reason = g_strdup (stored->reason);
      entry->client = client_of (stored);
      g_ptr_array_add (entries, entry);
    }
  return touched != NULL ? g_steal_pointer (&entries) : NULL;
}

/**
 * wh_outbox_count:
 * @waiting: (out): groups that are to be sent
 * @refused: (out): groups that a person must look at
 *
 * Returns: whether they could be counted
 */
gboolean
wh_outbox_count (WhStore *store, guint *waiting, guint *refused, GError **error)
{
  gint64 all, bad;

  if (!wh_db_get_int64 (wh_store_get_db (store), "SELECT count(*) FROM outbox_group", &all, error)
      || !wh_db_get_int64 (wh_store_get_db (store), "SELECT count(*) FROM outbox_group WHERE refused", &bad, error))
    return FALSE;
  *waiting = all - bad;
  *refused = bad;
  return TRUE;
}

static gboolean
give_number (WhStore *store, Stored *stored, gint64 number, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "UPDATE outbox_group SET no = ?2 WHERE seq = ?1", error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_int64 (statement, 1, stored->seq);
  wh_db_statement_bind_int64 (statement, 2, number);
  stored->number = number;
  return wh_db_statement_run (statement, error);
}

static WhChangeGroup *
to_group (Stored *stored)
{
  WhChangeGroup *group = wh_change_group_new ();

  group->number = stored->number;
  group->at = stored->at;
  group->offset = stored->offset;
  g_ptr_array_unref (group->changes);
  group->changes = g_steal_pointer (&stored->changes);
  return group;
}

typedef struct {
  guint max_groups;
  gsize max_bytes;
  GPtrArray *taken; /* of Stored, owned by groups */
  GPtrArray *groups;
} Take;

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const Stored *x = *(Stored *const *) a, *y = *(Stored *const *) b;

  return (x->number > y->number) - (x->number < y->number);
}

/* Those sent before come first, by their numbers; then the rest in the order of saving. */
static GPtrArray *
order_for_sending (GPtrArray *groups, Touched *touched)
{
  GPtrArray *ordered = g_ptr_array_new ();
  g_autoptr (GPtrArray) unsent = g_ptr_array_new ();

  for (guint i = 0; i < groups->len; i++)
    {
      Stored *stored = g_ptr_array_index (groups, i);
      WhOutboxState state = state_of (stored, touched);

      if (state == WH_OUTBOX_SENT)
        g_ptr_array_add (ordered, stored);
      else if (state == WH_OUTBOX_WAITING)
        g_ptr_array_add (unsent, stored);
    }
  g_ptr_array_sort (ordered, compare_numbers);
  g_ptr_array_extend (ordered, unsent, NULL, NULL);
  return ordered;
}

static gboolean
take_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Take *take = data;
  g_autoptr (GPtrArray) ordered = NULL;
  g_autoptr (GHashTable) touched = touched_new (store, error);
  gint64 last, before;
  gsize size = 0;

  take->groups = touched != NULL ? read_groups (store, error) : NULL;
  if (take->groups == NULL || !wh_meta_get_int64 (store, WH_META_LAST_NUMBER, &last, error))
    return FALSE;
  before = last;
  ordered = order_for_sending (take->groups, touched);
  for (guint i = 0; i < ordered->len && take->taken->len < take->max_groups; i++)
    {
      Stored *stored = g_ptr_array_index (ordered, i);

      size += stored->size;
      if (size > take->max_bytes && take->taken->len > 0)
        break;
      if (stored->number == 0 && !give_number (store, stored, ++last, error))
        return FALSE;
      g_ptr_array_add (take->taken, stored);
    }
  return last == before || wh_meta_set_int64 (store, WH_META_LAST_NUMBER, last, error);
}

/**
 * wh_outbox_take:
 * @max_groups: at most so many groups
 * @max_bytes: about so many bytes of changes; one group is always taken
 *
 * Gives the groups to send next, in order, and numbers for those that have none yet.  The numbers are on the disk when
 * this returns: should the answer be lost, the same groups go again under the same numbers, and are taken once.
 * Refused groups, and those that build on them, stay here.
 *
 * Returns: (transfer full) (element-type WhChangeGroup): the groups, none when nothing is to be sent; %NULL on error
 */
GPtrArray *
wh_outbox_take (WhStore *store, guint max_groups, gsize max_bytes, GError **error)
{
  g_autoptr (GPtrArray) taken = g_ptr_array_new ();
  Take take = { max_groups, max_bytes, taken, NULL };
  GPtrArray *result = NULL;

  if (wh_store_transaction (store, take_func, &take, error))
    {
      result = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_change_group_free);
      for (guint i = 0; i < taken->len; i++)
        g_ptr_array_add (result, to_group (g_ptr_array_index (taken, i)));
    }
  g_clear_pointer (&take.groups, g_ptr_array_unref);
  return result;
}

/* The records of a group made anew, after the group itself has changed. */
static gboolean
refresh_records (WhStore *store, GPtrArray *changes, GError **error)
{
  for (guint i = 0; i < changes->len; i++)
    {
      WhRecord *record = ((WhChange *) g_ptr_array_index (changes, i))->now;

      if (!wh_effective_refresh (store, wh_record_get_kind (record), wh_record_get_id (record), error))
        return FALSE;
    }
  wh_store_mark_changed (store, WH_STORE_CHANGED_OUTBOX);
  return TRUE;
}

static gboolean
run_with_number (WhStore *store, const char *sql, gint64 number, const char *text, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_int64 (statement, 1, number);
  if (text != NULL)
    wh_db_statement_bind_text (statement, 2, text);
  return wh_db_statement_run (statement, error);
}

static gboolean
remove_group (WhStore *store, gint64 seq, GError **error)
{
  return run_with_number (store, "DELETE FROM outbox_change WHERE seq = ?1", seq, NULL, error)
         && run_with_number (store, "DELETE FROM outbox_group WHERE seq = ?1", seq, NULL, error);
}

typedef enum { BY_SEQ, BY_NUMBER } Which;

/* @stored: (out): NULL when there is no such group */
static gboolean
find_group (WhStore *store, Which which, gint64 number, Stored **stored, GError **error)
{
  static const char *sql[] = { "SELECT seq, refused FROM outbox_group WHERE seq = ?1",
                               "SELECT seq, refused FROM outbox_group WHERE no = ?1" };
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql[which], error);
  gboolean ok;

  *stored = NULL;
  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_int64 (statement, 1, number);
  if (!wh_store_next (statement, error, &ok))
    return ok;
  *stored = g_new0 (Stored, 1);
  (*stored)->seq = wh_db_statement_get_int64 (statement, 0);
  (*stored)->refused = wh_db_statement_get_int64 (statement, 1) != 0;
  return read_changes (store, *stored, error);
}

typedef struct _Touch Touch;

struct _Touch {
  Which which;
  gint64 number;
  const char *reason;
  gboolean (*func) (WhStore *store, Stored *stored, const Touch *job, GError **error);
  gint64 at;
};

static gboolean
touch_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Touch *job = data;
  Stored *stored;
  gboolean ok = find_group (store, job->which, job->number, &stored, error);

  if (ok && stored != NULL)
    ok = job->func (store, stored, job, error) && refresh_records (store, stored->changes, error);
  g_clear_pointer (&stored, stored_free);
  return ok;
}

static gboolean
settle (WhStore *store, Stored *stored, const Touch *job, GError **error)
{
  return wh_journal_keep (store, stored->seq, job->at, error) && remove_group (store, stored->seq, error);
}

/**
 * wh_outbox_settle:
 * @number: of a group that the centre has taken
 * @at: the centre's clock, UTC milliseconds
 *
 * Moves the group from the outbox into the journal.  In the same transaction, before or after,
 * wh_store_apply_record() brings its records as they stand at the centre.  A number that is not there any more is no
 * error: the answer came twice.
 *
 * Returns: whether it is settled
 */
gboolean
wh_outbox_settle (WhStore *store, gint64 number, gint64 at, GError **error)
{
  Touch job = { BY_NUMBER, number, NULL, settle, at };

  return wh_store_transaction (store, touch_func, &job, error);
}

static gboolean
refuse (WhStore *store, Stored *stored, const Touch *job, GError **error)
{
  return run_with_number (store, "UPDATE outbox_group SET refused = 1, no = NULL, reason = ?2 WHERE seq = ?1",
                          stored->seq, job->reason, error);
}

/**
 * wh_outbox_refuse:
 * @number: of a group that the centre did not take
 * @reason: one sentence for a person
 *
 * Keeps the group and its records' values for a person to look at; they are in the state %WH_RECORD_REFUSED.  Groups
 * that do not build on it go on being sent.
 *
 * Returns: whether it is noted
 */
gboolean
wh_outbox_refuse (WhStore *store, gint64 number, const char *reason, GError **error)
{
  Touch job = { BY_NUMBER, number, reason != NULL ? reason : "", refuse };

  return wh_store_transaction (store, touch_func, &job, error);
}

static gboolean
retry (WhStore *store, Stored *stored, const Touch *job, GError **error)
{
  return run_with_number (store, "UPDATE outbox_group SET refused = 0, reason = NULL WHERE seq = ?1", stored->seq, NULL,
                          error);
}

/**
 * wh_outbox_retry:
 * @seq: of a refused group
 *
 * Lets a refused group be sent again, under a new number: when the reason is gone (a permission was given).
 *
 * Returns: whether it waits again
 */
gboolean
wh_outbox_retry (WhStore *store, gint64 seq, GError **error)
{
  Touch job = { BY_SEQ, seq, NULL, retry };

  return wh_store_transaction (store, touch_func, &job, error);
}

static gboolean
discard (WhStore *store, Stored *stored, const Touch *job, GError **error)
{
  if (stored->refused)
    return wh_history_table_give_up (store, stored->seq, error) && remove_group (store, stored->seq, error);
  g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_INVALID,
                       _("Only a change that the centre refused can be given up."));
  return FALSE;
}

/**
 * wh_outbox_discard:
 * @seq: of a refused group
 *
 * Gives a refused group up: its records stand again as at the centre, and what it said stays in the history only.
 *
 * Returns: whether it is gone; otherwise %WH_STORE_ERROR_INVALID when it was not refused
 */
gboolean
wh_outbox_discard (WhStore *store, gint64 seq, GError **error)
{
  Touch job = { BY_SEQ, seq, NULL, discard };

  return wh_store_transaction (store, touch_func, &job, error);
}

static gboolean
renumber_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 *last = data;

  return wh_db_exec (wh_store_get_db (store), "UPDATE outbox_group SET no = NULL", error)
         && wh_meta_set_int64 (store, WH_META_LAST_NUMBER, *last, error);
}

/**
 * wh_outbox_renumber:
 * @last_number: the last number that the centre knows of this device
 *
 * Takes back the numbers of all groups that are not settled; wh_outbox_take() gives new ones from there.  For the
 * answer "clone" (with a new device, and 0) and for a database that was emptied.
 *
 * Returns: whether it is done
 */
gboolean
wh_outbox_renumber (WhStore *store, gint64 last_number, GError **error)
{
  return wh_store_transaction (store, renumber_func, &last_number, error);
}
