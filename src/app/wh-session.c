/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-session.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/wh-desk.h"
#include "app/wh-recovery.h"
#include "app/wh-secret.h"
#include "store/wh-draft-table.h"
#include "store/wh-meta-table.h"
#include "store/wh-outbox.h"
#include "store/wh-store-save.h"
#include "store/wh-vault.h"
#include "sync/wh-centre.h"
#include "sync/wh-soup-transport.h"
#include "sync/wh-sync-login.h"

struct _WhSession
{
  GObject parent_instance;

  WhRealm *realm;
  WhPerson *person;
  WhStore *store;
  GTimeZone *zone;
  WhLink *link;

  char *path;                           /* of the store */
  WhId device;                          /* who this desk is to the centre */
  guint8 secret[WH_VAULT_SECRET_SIZE];  /* the keyring's share of its key */
  WhCircumstances circumstances;
  char *set_aside;                      /* of the circumstances */
  GError *why_offline;                  /* of the circumstances */

  guint waiting;     /* saved groups that are to be sent */
  guint refused;     /* saved groups that a person must look at */
  guint drafts;      /* forms that are begun and not saved */
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
  guint drafts;
  gint64 last_sync;
} Count;

static gboolean
count_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Count *count = data;
  g_autoptr (GPtrArray) drafts = wh_draft_list (store, NULL, error);

  if (drafts == NULL)
    return FALSE;
  count->drafts = drafts->len;
  return wh_outbox_count (store, &count->waiting, &count->refused, error)
         && wh_meta_get_int64 (store, WH_META_LAST_SYNC, &count->last_sync, error);
}

static void count (WhSession *self);

static void
count_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhSession) self = data;
  Count *found = wh_store_run_get_data (result);
  gboolean tell;

  self->counting = FALSE;
  /* Drafts change with every field, and are no matter between desk and centre. */
  /* A store that cannot be read says so where the person does something; the old numbers stay. */
  if (wh_store_run_finish (WH_STORE (source), result, NULL))
    {
      tell = self->waiting != found->waiting || self->refused != found->refused
             || self->last_sync != found->last_sync;
      self->waiting = found->waiting;
      self->refused = found->refused;
      self->drafts = found->drafts;
      self->last_sync = found->last_sync;
      if (tell)
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
  if ((what & (WH_STORE_CHANGED_OUTBOX | WH_STORE_CHANGED_DRAFTS | WH_STORE_CHANGED_META)) != 0)
    count (self);
  g_signal_emit (self, signals[CHANGED], 0, what);
}

static void
wh_session_dispose (GObject *object)
{
  WhSession *self = WH_SESSION (object);

  g_clear_object (&self->link);
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
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->set_aside, g_free);
  g_clear_error (&self->why_offline);
  wh_vault_wipe (self->secret, sizeof self->secret);
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
 * wh_session_get_drafts:
 *
 * Returns: how many forms are begun and not saved
 */
guint
wh_session_get_drafts (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), 0);

  return self->drafts;
}

static char *
count_unsent (guint unsent)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u saved change has not been sent.",
                                       "%u saved changes have not been sent.", unsent), unsent);
}

static char *
count_drafts (guint drafts)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u form is begun and not saved.",
                                       "%u forms are begun and not saved.", drafts), drafts);
}

/**
 * wh_session_dup_leaving_words:
 *
 * Returns: (transfer full) (nullable): what a person must know who signs out now, how many and what becomes of them;
 *   %NULL: nothing waits
 */
char *
wh_session_dup_leaving_words (WhSession *self)
{
  g_autofree char *unsent = NULL, *drafts = NULL, *counts = NULL;
  guint n_unsent, n_drafts;

  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  n_unsent = self->waiting + self->refused;
  /* Where the records stay anyway, what is begun is found again at the next sign-in, with or without the centre. */
  n_drafts = self->circumstances.once ? self->drafts : 0;
  if (n_unsent + n_drafts == 0)
    return NULL;
  unsent = count_unsent (n_unsent);
  drafts = count_drafts (n_drafts);
  counts = g_strjoin (n_unsent > 0 && n_drafts > 0 ? " " : "", n_unsent > 0 ? unsent : "", n_drafts > 0 ? drafts : "",
                      NULL);
  /* Translators: %s are one or two sentences with numbers, what was not sent and what is begun */
  return g_strdup_printf (self->circumstances.once
                              ? _("%s This computer has no open keyring: all of it stays here, locked, and only your "
                                  "next sign-in on this computer, where the centre is reached, opens and sends it.")
                              : _("%s All of it stays on this computer, locked, and is sent the next time that you "
                                  "sign in here."),
                          counts);
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

/**
 * wh_session_set_desk:
 * @path: of the store
 * @device: who this desk is to the centre
 * @secret: the keyring's share of its key, or this session's; a copy is kept and wiped
 */
void
wh_session_set_desk (WhSession *self, const char *path, const WhId *device, const guint8 *secret)
{
  g_return_if_fail (WH_IS_SESSION (self));

  g_free (self->path);
  self->path = g_strdup (path);
  self->device = *device;
  memcpy (self->secret, secret, sizeof self->secret);
}

/**
 * wh_session_set_circumstances:
 * @circumstances: a copy is kept
 */
void
wh_session_set_circumstances (WhSession *self, const WhCircumstances *circumstances)
{
  g_return_if_fail (WH_IS_SESSION (self));

  g_clear_pointer (&self->set_aside, g_free);
  g_clear_error (&self->why_offline);
  self->circumstances = *circumstances;
  self->circumstances.set_aside = self->set_aside = g_strdup (circumstances->set_aside);
  if (circumstances->why_offline != NULL)
    self->why_offline = g_error_copy (circumstances->why_offline);
  self->circumstances.why_offline = self->why_offline;
}

/**
 * wh_session_get_device:
 *
 * Returns: (transfer none): who this desk is to the centre
 */
const WhId *
wh_session_get_device (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return &self->device;
}

static void
status_cb (WhSession *self)
{
  g_signal_emit (self, signals[SYNC_STATE], 0);
}

/**
 * wh_session_set_link:
 * @link: the connection to the centre
 */
void
wh_session_set_link (WhSession *self, WhLink *link)
{
  g_return_if_fail (WH_IS_SESSION (self));
  g_return_if_fail (WH_IS_LINK (link) && self->link == NULL);

  self->link = g_object_ref (link);
  g_signal_connect_object (link, "status", G_CALLBACK (status_cb), self, G_CONNECT_SWAPPED);
}

/**
 * wh_session_get_link:
 *
 * Returns: (transfer none) (nullable): the connection to the centre; %NULL when the session has none
 */
WhLink *
wh_session_get_link (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return self->link;
}

/**
 * wh_session_dup_sync_status:
 *
 * Returns: (transfer full) (nullable): how it stands between desk and centre
 */
WhSyncStatus *
wh_session_dup_sync_status (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return self->link != NULL ? wh_link_dup_status (self->link) : NULL;
}

/**
 * wh_session_sync_now:
 *
 * Syncs now and not at the next try.
 */
void
wh_session_sync_now (WhSession *self)
{
  g_return_if_fail (WH_IS_SESSION (self));

  if (self->link != NULL)
    wh_link_poke (self->link);
}

/**
 * wh_session_allow_removal:
 *
 * The person has read that the centre takes unusually much from this computer, and lets it.
 */
void
wh_session_allow_removal (WhSession *self)
{
  g_return_if_fail (WH_IS_SESSION (self));

  if (self->link != NULL)
    wh_link_allow_removal (self->link);
}

/**
 * wh_session_is_once:
 *
 * Returns: whether this computer has no keyring that is open: the centre must be reached to open these records again
 */
gboolean
wh_session_is_once (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), FALSE);

  return self->circumstances.once;
}

/**
 * wh_session_is_kept:
 *
 * Returns: whether the store stays on this computer; otherwise it goes when nothing in it waits
 */
gboolean
wh_session_is_kept (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), FALSE);

  return self->circumstances.kept;
}

/**
 * wh_session_is_capture_only:
 *
 * Returns: whether nothing of the records may be shown: the time for working without the centre has ended (decisions
 *   16), and new intakes are still taken
 */
gboolean
wh_session_is_capture_only (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), FALSE);

  return self->circumstances.capture_only;
}

/**
 * wh_session_get_set_aside:
 *
 * Returns: (transfer none) (nullable): where older records are that nothing opened at sign-in
 */
const char *
wh_session_get_set_aside (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return self->circumstances.set_aside;
}

/**
 * wh_session_get_why_offline:
 *
 * Returns: (transfer none) (nullable): why the person was let in without the centre
 */
const GError *
wh_session_get_why_offline (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return self->circumstances.why_offline;
}

/* A password at work on a thread of its own. */
typedef struct
{
  WhSecret *old;
  WhSecret *password;
  gboolean ask_centre; /* its tokens have ended */
  gboolean ended;      /* out: the time without the centre is over */
  WhLoginReply *reply; /* out: new ones */
} Passwords;

static void
passwords_free (gpointer data)
{
  Passwords *passwords = data;

  wh_secret_free (passwords->old);
  wh_secret_free (passwords->password);
  wh_login_reply_free (passwords->reply);
  g_free (passwords);
}

static void
run_passwords (WhSession *self, const char *old, const char *password, GTaskThreadFunc func, gpointer tag,
               GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (WhSyncStatus) status = wh_session_dup_sync_status (self);
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  Passwords *passwords = g_new0 (Passwords, 1);

  passwords->old = wh_secret_copy (old);
  passwords->password = wh_secret_copy (password);
  passwords->ask_centre = status != NULL && status->state == WH_SYNC_SIGN_IN;
  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, passwords, passwords_free);
  g_task_run_in_thread (task, func);
}

/* The tokens of this session may be old by now, so the centre is asked with the password itself. */
static WhLoginReply *
login (WhSession *self, const char *password, GCancellable *cancellable, GError **error)
{
  g_autoptr (WhTransport) transport = wh_soup_transport_new (self->realm->address);
  g_autoptr (WhLoginRequest) request = wh_login_request_new ();
  WhLoginReply *reply;

  request->realm = g_strdup (self->realm->id);
  request->user = g_strdup (self->person->login);
  request->password = g_strdup (password);
  request->device = self->device;
  reply = wh_centre_login (transport, request, NULL, cancellable, error);
  explicit_bzero (request->password, strlen (request->password));
  return reply;
}

/* The password was changed elsewhere: what the centre accepts opens this desk from now on. */
static gboolean
take_new_password (WhSession *self, Passwords *passwords, GCancellable *cancellable)
{
  g_autoptr (WhTransport) transport = wh_soup_transport_new (self->realm->address);
  WhRecovery recovery = { transport, self->realm->id, NULL, passwords->password, cancellable };
  WhDeskOpening opening = {
    .realm = self->realm, .path = self->path, .password = passwords->password, .secret = self->secret,
    .once = self->circumstances.once, .recover = wh_recovery_ask, .recover_data = &recovery,
  };

  passwords->reply = login (self, passwords->password, cancellable, NULL);
  if (passwords->reply == NULL)
    return FALSE;
  opening.reply = passwords->reply;
  recovery.access = passwords->reply->access;
  return wh_desk_accept_password (&opening, NULL);
}

static gboolean
lease_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 until, last_sync;

  if (!wh_meta_get_int64 (store, WH_META_LEASE_UNTIL, &until, error)
      || !wh_meta_get_int64 (store, WH_META_LAST_SYNC, &last_sync, error))
    return FALSE;
  /* A clock set back before what the store has seen does not make the time longer. */
  *(gboolean *) data = until != 0 && until <= MAX (g_get_real_time () / 1000, last_sync);
  return TRUE;
}

static gboolean
renew_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_sync_login_save (store, data, error);
}

/* Whoever never signs out has the records no longer than who does: when the time without the centre is over it has to
 * let the person in once more, or reading closes. */
static void
check_lease (WhSession *self, Passwords *passwords, GCancellable *cancellable)
{
  if (passwords->reply == NULL && !self->circumstances.capture_only
      && wh_store_run (self->store, lease_func, &passwords->ended, WH_STORE_READ, NULL, NULL) && passwords->ended)
    passwords->reply = login (self, passwords->password, cancellable, NULL);
  if (passwords->reply == NULL)
    return;
  passwords->ended = FALSE;
  wh_store_run (self->store, renew_func, passwords->reply, WH_STORE_WRITE, NULL, NULL);
}

static void
check_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  WhSession *self = source;
  Passwords *passwords = data;
  g_autoptr (GError) error = NULL;

  if (wh_desk_check_password (self->path, passwords->password, self->secret, &error))
    {
      /* At the lock one wants to go on: when the centre does not answer now, sync says so later. */
      if (passwords->ask_centre)
        passwords->reply = login (self, passwords->password, cancellable, NULL);
      check_lease (self, passwords, cancellable);
      g_task_return_boolean (task, TRUE);
    }
  else if (passwords->ask_centre && g_error_matches (error, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_PASSWORD)
           && take_new_password (self, passwords, cancellable))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * wh_session_check_password_async:
 * @password: as typed at the lock
 *
 * Asks whether the password is that of the person who is signed in; works without the centre.
 */
void
wh_session_check_password_async (WhSession *self, const char *password, GCancellable *cancellable,
                                 GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (WH_IS_SESSION (self));
  g_return_if_fail (password != NULL);

  run_passwords (self, NULL, password, check_thread, wh_session_check_password_async, cancellable, callback,
                 user_data);
}

/**
 * wh_session_check_password_finish:
 *
 * Returns: whether it is; otherwise @error of #WhStoreError
 */
gboolean
wh_session_check_password_finish (WhSession *self, GAsyncResult *result, GError **error)
{
  Passwords *passwords;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  passwords = g_task_get_task_data (G_TASK (result));
  if (passwords->reply != NULL && self->link != NULL)
    wh_link_take_reply (self->link, passwords->reply);
  self->circumstances.capture_only |= passwords->ended;
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* Whether the centre said no, and not just nothing, or something about itself. */
static gboolean
is_refusal (const GError *error)
{
  return error->domain == WH_PROTOCOL_ERROR && error->code != WH_PROTOCOL_ERROR_FAILED;
}

/* Both passwords open the store before the centre is asked: whatever happens then, the person can get in. */
static WhLoginReply *
change_at_centre (WhSession *self, const Passwords *passwords, GCancellable *cancellable, GError **error)
{
  g_autoptr (WhTransport) transport = wh_soup_transport_new (self->realm->address);
  g_autoptr (WhLoginReply) reply = login (self, passwords->old, cancellable, error);
  WhPasswordRequest request = { self->realm->id, passwords->old, passwords->password };
  WhLoginReply *changed;
  GError *local = NULL;

  if (reply == NULL
      || !wh_desk_prepare_password (self->path, passwords->old, passwords->password, self->secret, error))
    return NULL;
  changed = wh_centre_change_password (transport, reply->access, &request, cancellable, &local);
  if (changed != NULL || is_refusal (local))
    wh_desk_settle_password (self->path, changed != NULL);
  if (local != NULL)
    g_propagate_error (error, local);
  return changed;
}

/* Here first: a wrong old password costs no try at the centre. */
static void
change_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  WhSession *self = source;
  Passwords *passwords = data;
  GError *error = NULL;
  WhLoginReply *reply = NULL;

  if (wh_desk_check_password (self->path, passwords->old, self->secret, &error))
    reply = change_at_centre (self, passwords, cancellable, &error);
  if (reply != NULL)
    g_task_return_pointer (task, reply, (GDestroyNotify) wh_login_reply_free);
  else
    g_task_return_error (task, error);
}

/**
 * wh_session_change_password_async:
 * @old: the password until now
 * @password: the new one
 *
 * Changes the password at the centre and, once it is accepted there, on this desk.
 */
void
wh_session_change_password_async (WhSession *self, const char *old, const char *password, GCancellable *cancellable,
                                  GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (WH_IS_SESSION (self));
  g_return_if_fail (old != NULL && password != NULL);

  run_passwords (self, old, password, change_thread, wh_session_change_password_async, cancellable, callback,
                 user_data);
}

/**
 * wh_session_change_password_finish:
 *
 * Returns: whether the new password holds; otherwise @error of #WhStoreError, #WhProtocolError or #WhSyncError
 */
gboolean
wh_session_change_password_finish (WhSession *self, GAsyncResult *result, GError **error)
{
  g_autoptr (WhLoginReply) reply = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  reply = g_task_propagate_pointer (G_TASK (result), error);
  if (reply == NULL)
    return FALSE;
  if (self->link != NULL)
    wh_link_take_reply (self->link, reply);
  return TRUE;
}

static void
close_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  WhSession *self = source;
  Count left = { 0 };
  gboolean forget;

  if (self->link != NULL)
    wh_link_stop (self->link);
  /* Counted now and behind every save that is under way: what the ledger showed last may be older. */
  forget = self->circumstances.once && !self->circumstances.kept
           && wh_store_run (self->store, count_func, &left, WH_STORE_WRITE, NULL, NULL)
           && left.waiting + left.refused + left.drafts == 0;
  wh_store_close (self->store);
  if (forget)
    wh_desk_forget (self->path);
  g_task_return_boolean (task, TRUE);
}

/**
 * wh_session_close_async:
 *
 * Closes the store and wipes its key.  What waits to be sent stays in it.  A store for one session only goes away
 * when nothing in it waits; otherwise it stays, sealed to the centre's key.
 */
void
wh_session_close_async (WhSession *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (WH_IS_SESSION (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, wh_session_close_async);
  g_task_run_in_thread (task, close_thread);
}

/**
 * wh_session_close_finish:
 *
 * Returns: whether it is closed
 */
gboolean
wh_session_close_finish (WhSession *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
