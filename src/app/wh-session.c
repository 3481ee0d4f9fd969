/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-session.h"

#include "store/wh-meta-table.h"
#include "store/wh-outbox.h"
#include "store/wh-store-save.h"

struct _WhSession
{
  GObject parent_instance;

  WhRealm *realm;
  WhPerson *person;
  WhStore *store;
  GTimeZone *zone;

  guint waiting;     /* saved groups that are to be sent */
  guint refused;     /* saved groups that a person must look at */
  gint64 last_sync;  /* when everything was up to date, UTC milliseconds; 0: never */
  gboolean counting; /* they are being counted */
  gboolean recount;  /* and changed meanwhile */
};

G_DEFINE_FINAL_TYPE (WhSession, wh_session, G_TYPE_OBJECT)

enum
{
  CHANGED,
  SYNC_STATE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* What the ledger says, read on the store's thread. */
typedef struct
{
  guint waiting;
  guint refused;
  gint64 last_sync;
} Count;

static gboolean
count_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Count *count = data;

  return wh_outbox_count (store, &count->waiting, &count->refused, error)
         && wh_meta_get_int64 (store, WH_META_LAST_SYNC, &count->last_sync, error);
}

static void count (WhSession *self);

static void
count_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhSession) self = data;
  Count *found = wh_store_run_get_data (result);

  self->counting = FALSE;
  /* A store that cannot be read says so where the person does something; the old numbers stay. */
  if (wh_store_run_finish (WH_STORE (source), result, NULL))
    {
      self->waiting = found->waiting;
      self->refused = found->refused;
      self->last_sync = found->last_sync;
      g_signal_emit (self, signals[SYNC_STATE], 0);
    }
  if (self->recount && self->store != NULL)
    count (self);
}

static void
count (WhSession *self)
{
  self->recount = self->counting;
  if (self->counting)
    return;

  self->counting = TRUE;
  wh_store_run_async (self->store, count_func, g_new0 (Count, 1), g_free, WH_STORE_READ, NULL, count_cb,
                      g_object_ref (self));
}

static void
changed_cb (WhSession *self, guint64 what)
{
  if ((what & (WH_STORE_CHANGED_OUTBOX | WH_STORE_CHANGED_META)) != 0)
    count (self);
  g_signal_emit (self, signals[CHANGED], 0, what);
}

static void
wh_session_dispose (GObject *object)
{
  WhSession *self = WH_SESSION (object);

  g_clear_object (&self->store);
  G_OBJECT_CLASS (wh_session_parent_class)->dispose (object);
}

static void
wh_session_finalize (GObject *object)
{
  WhSession *self = WH_SESSION (object);

  g_clear_pointer (&self->realm, wh_realm_free);
  g_clear_pointer (&self->person, wh_person_free);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  G_OBJECT_CLASS (wh_session_parent_class)->finalize (object);
}

static void
wh_session_class_init (WhSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wh_session_dispose;
  object_class->finalize = wh_session_finalize;

  signals[CHANGED] = g_signal_new ("changed", WH_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                   G_TYPE_UINT64);
  signals[SYNC_STATE] =
      g_signal_new ("sync-state", WH_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wh_session_init (WhSession *self)
{
}

/**
 * wh_session_new:
 * @realm: the database
 * @person: who signed in
 * @store: the person's open store of that database
 *
 * Returns: (transfer full): a session
 */
WhSession *
wh_session_new (const WhRealm *realm, const WhPerson *person, WhStore *store)
{
  WhSession *self;

  g_return_val_if_fail (realm != NULL, NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (WH_IS_STORE (store), NULL);

  self = g_object_new (WH_TYPE_SESSION, NULL);
  self->realm = wh_realm_copy (realm);
  self->person = wh_person_copy (person);
  self->store = g_object_ref (store);
  self->zone = realm->zone != NULL ? g_time_zone_new_identifier (realm->zone) : NULL;
  if (self->zone == NULL)
    self->zone = g_time_zone_new_local ();
  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  count (self);
  return self;
}

/**
 * wh_session_get_realm:
 *
 * Returns: (transfer none): the database that the person works in
 */
const WhRealm *
wh_session_get_realm (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return self->realm;
}

/**
 * wh_session_get_person:
 *
 * Returns: (transfer none): who is signed in
 */
const WhPerson *
wh_session_get_person (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return self->person;
}

/**
 * wh_session_get_store:
 *
 * Returns: (transfer none): the person's store of this database
 */
WhStore *
wh_session_get_store (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return self->store;
}

/**
 * wh_session_get_zone:
 *
 * Returns: (transfer none): the database's time zone; the desk's own when this system does not know it
 */
GTimeZone *
wh_session_get_zone (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return self->zone;
}

/**
 * wh_session_today:
 *
 * Returns: the date that it is in the database's time zone
 */
WhDate
wh_session_today (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), WH_DATE_NONE);

  return wh_date_today (self->zone);
}

/**
 * wh_session_run_async:
 * @func: (scope async): work on the store
 * @data: its struct
 * @destroy: (nullable): frees @data
 * @lane: on which of the store's connections
 *
 * Runs work on the store, away from the main thread.  The source of @callback is the store; what was found is in
 * wh_store_run_get_data ().
 */
void
wh_session_run_async (WhSession *self, WhStoreFunc func, gpointer data, GDestroyNotify destroy, WhStoreLane lane,
                      GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (WH_IS_SESSION (self));

  wh_store_run_async (self->store, func, data, destroy, lane, cancellable, callback, user_data);
}

/**
 * wh_session_run_finish:
 *
 * Returns: what the work returned
 */
gboolean
wh_session_run_finish (WhSession *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (WH_IS_SESSION (self), FALSE);

  return wh_store_run_finish (self->store, result, error);
}

static void
stamp_text (WhRecord *record, const char *name, const char *text)
{
  int column = wh_kind_column (wh_record_get_kind (record), name);

  if (column >= 0)
    wh_record_set_text (record, (guint) column, text);
}

static void
stamp_change (WhSession *self, WhChange *change, const char *now)
{
  const WhKind *kind = wh_record_get_kind (change->now);
  int updated = wh_kind_column (kind, "DateUpdated");
  int user = wh_kind_column (kind, "UserID");

  if (change->op != WH_CHANGE_PUT && change->op != WH_CHANGE_SET)
    return;
  if (change->op == WH_CHANGE_PUT)
    stamp_text (change->now, "DateCreated", now);
  stamp_text (change->now, "DateUpdated", now);
  if (user >= 0 && kind->columns[user].type == WH_TYPE_REFERENCE)
    wh_record_set_reference (change->now, (guint) user, &self->person->id, self->person->hud_id);
  if (change->op == WH_CHANGE_SET && updated >= 0)
    change->units |= (guint64) 1 << kind->columns[updated].unit;
}

/**
 * wh_session_stamp:
 * @group: what is about to be saved
 *
 * Writes who and when into the metadata of every record that is new or changes: DateCreated, DateUpdated, UserID
 * (5.01, 5.02, 5.07), in the database's time zone.
 */
void
wh_session_stamp (WhSession *self, WhChangeGroup *group)
{
  g_autofree char *now = NULL;

  g_return_if_fail (WH_IS_SESSION (self));
  g_return_if_fail (group != NULL);

  now = wh_date_now_text (self->zone);
  for (guint i = 0; i < group->changes->len; i++)
    stamp_change (self, g_ptr_array_index (group->changes, i), now);
}

static gboolean
save_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_save_group (store, data, error);
}

/**
 * wh_session_save_async:
 * @group: (transfer full): the changes of one Save
 *
 * Stamps the changes and saves them, all or none, and puts them into the outbox in the same step.
 */
void
wh_session_save_async (WhSession *self, WhChangeGroup *group, GCancellable *cancellable, GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_return_if_fail (WH_IS_SESSION (self));
  g_return_if_fail (group != NULL);

  wh_session_stamp (self, group);
  wh_store_run_async (self->store, save_func, group, (GDestroyNotify) wh_change_group_free, WH_STORE_WRITE, cancellable,
                      callback, user_data);
}

/**
 * wh_session_save_finish:
 *
 * Returns: whether everything is saved; otherwise nothing of it is, and @error is a #WhStoreError
 */
gboolean
wh_session_save_finish (WhSession *self, GAsyncResult *result, GError **error)
{
  return wh_session_run_finish (self, result, error);
}

/**
 * wh_session_get_waiting:
 *
 * Returns: how many saves are to be sent to the centre
 */
guint
wh_session_get_waiting (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), 0);

  return self->waiting;
}

/**
 * wh_session_get_refused:
 *
 * Returns: how many saves the centre did not take
 */
guint
wh_session_get_refused (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), 0);

  return self->refused;
}

/**
 * wh_session_get_last_sync:
 *
 * Returns: when this desk was up to date last, UTC milliseconds; 0 for never
 */
gint64
wh_session_get_last_sync (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), 0);

  return self->last_sync;
}
