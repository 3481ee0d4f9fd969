/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-entering.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/wh-desk.h"
#include "app/wh-problem.h"
#include "app/wh-recovery.h"
#include "app/wh-secret.h"
#include "store/wh-keyring.h"
#include "sync/wh-address.h"
#include "sync/wh-centre.h"
#include "sync/wh-soup-transport.h"

struct _WhEntering
{
  GObject parent_instance;

  WhRealm *realm;
  char *user;
  WhSecret *password;
  WhSecret *new_password;   /* while it is being changed */
  WhSecret *previous;       /* what the records here may be locked with; NULL */
  gboolean leave;           /* they are to be set aside when nothing opens them */

  WhTransport *transport;
  WhCommunity *community;   /* what this desk remembers; used on one thread at a time */
  WhDeskAccount *account;   /* of @community; NULL: nobody has signed in here under that name */
  WhId device;
  gboolean fresh_device;    /* it was made just now */
  WhLoginReply *reply;      /* NULL: the centre is not reached, or does not let anybody in just now */
  gboolean capture_only;    /* the time without it has ended: the records open for what is new only */
  GError *why;              /* why it is so, when the person is let in without it */

  WhKeyring *keyring;
  guint8 secret[WH_VAULT_SECRET_SIZE];
  gboolean session_only;    /* there is no keyring: nothing can be opened again after this session */
  char *path;
  WhDeskOpening opening;
};

G_DEFINE_FINAL_TYPE (WhEntering, wh_entering, G_TYPE_OBJECT)

static void open_store (GTask *task);

static void
wh_entering_finalize (GObject *object)
{
  WhEntering *self = WH_ENTERING (object);

  g_clear_pointer (&self->realm, wh_realm_free);
  g_clear_pointer (&self->user, g_free);
  g_clear_pointer (&self->password, wh_secret_free);
  g_clear_pointer (&self->new_password, wh_secret_free);
  g_clear_pointer (&self->previous, wh_secret_free);
  g_clear_error (&self->why);
  g_clear_object (&self->transport);
  g_clear_pointer (&self->community, wh_community_free);
  g_clear_pointer (&self->reply, wh_login_reply_free);
  g_clear_object (&self->keyring);
  wh_vault_wipe (self->secret, sizeof self->secret);
  g_clear_pointer (&self->path, g_free);
  wh_desk_opening_clear (&self->opening);
  G_OBJECT_CLASS (wh_entering_parent_class)->finalize (object);
}

static void
wh_entering_class_init (WhEnteringClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_entering_finalize;
}

static void
wh_entering_init (WhEntering *self)
{
}

/* A step of the task on a thread of its own, and what follows on the main thread. */
static void
run_step (GTask *task, GTaskThreadFunc func, GAsyncReadyCallback callback)
{
  g_autoptr (GTask) step = g_task_new (g_task_get_source_object (task), g_task_get_cancellable (task), callback, task);

  g_task_run_in_thread (step, func);
}

static void
return_step (GTask *step, gboolean ok, GError *error)
{
  if (ok)
    g_task_return_boolean (step, TRUE);
  else
    g_task_return_error (step, error);
}

static void
recall_account (WhEntering *self)
{
  self->community = wh_community_load (self->realm->address, NULL);
  if (self->community == NULL)
    self->community = wh_community_new (self->realm->address);
  self->account = wh_community_find_account (self->community, self->realm->id, self->user);
  if (self->account != NULL && !wh_id_is_nil (&self->account->device))
    self->device = self->account->device;
  else
    self->device = wh_id_new ();
  self->fresh_device = self->account == NULL || wh_id_is_nil (&self->account->device);
}

static void
say_until (gint64 retry_after, GError **error)
{
  g_autofree char *until = wh_problem_until (g_get_real_time () / 1000 + retry_after * 1000, NULL);

  g_clear_error (error);
  /* Translators: %s is a time of day, or a day and a time */
  g_set_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT,
               _("After too many wrong passwords, signing in is locked until %s."), until);
}

static gboolean
login (WhEntering *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (WhLoginRequest) request = wh_login_request_new ();
  gint64 retry_after = 0;

  request->realm = g_strdup (self->realm->id);
  request->user = g_strdup (self->user);
  request->password = g_strdup (self->password);
  request->device = self->device;
  self->reply = wh_centre_login (self->transport, request, &retry_after, cancellable, error);
  explicit_bzero (request->password, strlen (request->password));
  if (retry_after > 0 && g_error_matches (*error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT))
    say_until (retry_after, error);
  return self->reply != NULL;
}

/* Without the centre: whether this desk may let the person in.  Once its time has ended reading is closed, and what is
 * new is still taken (decisions 16): a person who comes in from the street does not wait for a network. */
static gboolean
check_lease (WhEntering *self, GError **error)
{
  if (self->account == NULL || self->account->offline_until == 0)
    return FALSE;
  self->capture_only = self->account->offline_until <= g_get_real_time () / 1000;
  g_clear_error (error);
  return TRUE;
}

static WhDeskAccount *
put_account (WhEntering *self)
{
  if (self->account != NULL)
    wh_community_move_store (self->community, self->account, &self->reply->account);
  return wh_community_put_account (self->community, self->realm->id, self->reply->name, &self->reply->account);
}

/* A one-time password serves one device: this desk stays that one when the change to a new password is put off. */
static void
remember_device (WhEntering *self)
{
  WhDeskAccount *account = put_account (self);

  account->device = self->device;
  /* When this cannot be written the password has to be changed now, or the administrator makes another. */
  wh_community_save (self->community, NULL);
}

/* When the centre is out of reach, or keeps everybody of this name out for a while, who knows the password of this
 * desk's records works on with them: otherwise anybody who knows a name could keep its owner from work. */
static gboolean
may_go_without (const GError *error)
{
  return error->domain == WH_SYNC_ERROR || g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT)
         || g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BUSY)
         || g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_FAILED);
}

static void
login_thread (GTask *step, gpointer source, gpointer data, GCancellable *cancellable)
{
  WhEntering *self = source;
  GError *error = NULL;
  gboolean ok;

  recall_account (self);
  ok = login (self, cancellable, &error);
  if (!ok && may_go_without (error))
    {
      self->why = g_error_copy (error);
      ok = check_lease (self, &error);
    }
  if (ok && self->reply != NULL && self->reply->must_change)
    {
      remember_device (self);
      ok = FALSE;
      g_set_error_literal (&error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_PASSWORD_CHANGE_REQUIRED,
                           _("This password works only once: choose a new one."));
    }
  return_step (step, ok, error);
}

static void
change_thread (GTask *step, gpointer source, gpointer data, GCancellable *cancellable)
{
  WhEntering *self = source;
  g_autoptr (WhPasswordRequest) request = wh_password_request_new ();
  GError *error = NULL;
  WhLoginReply *reply;

  request->realm = g_strdup (self->realm->id);
  request->old_password = g_strdup (self->password);
  request->new_password = g_strdup (self->new_password);
  reply = wh_centre_change_password (self->transport, self->reply->access, request, cancellable, &error);
  explicit_bzero (request->old_password, strlen (request->old_password));
  explicit_bzero (request->new_password, strlen (request->new_password));
  if (reply != NULL)
    {
      wh_login_reply_free (self->reply);
      self->reply = reply;
      wh_secret_free (self->password);
      self->password = g_steal_pointer (&self->new_password);
    }
  return_step (step, reply != NULL, error);
}

static gboolean
take_secret (WhEntering *self, const char *hex)
{
  if (hex == NULL || strlen (hex) != 2 * sizeof self->secret)
    return FALSE;
  for (gsize i = 0; i < sizeof self->secret; i++)
    {
      int high = g_ascii_xdigit_value (hex[2 * i]), low = g_ascii_xdigit_value (hex[2 * i + 1]);

      if (high < 0 || low < 0)
        return FALSE;
      self->secret[i] = (guint8) (high << 4 | low);
    }
  return TRUE;
}

/* No keyring, or one that stays shut: with the centre one can work for this session, without it not at all. */
static void
go_on_without_keyring (GTask *task, GError *error)
{
  WhEntering *self = g_task_get_source_object (task);

  if (self->reply == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }
  g_error_free (error);
  self->session_only = TRUE;
  wh_vault_make_secret (self->secret);
  open_store (task);
}

static void
secret_stored_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  GError *error = NULL;

  if (wh_keyring_store_finish (WH_KEYRING (source), result, &error))
    open_store (task);
  else
    go_on_without_keyring (task, error);
}

static void
make_secret (GTask *task)
{
  WhEntering *self = g_task_get_source_object (task);
  GString *hex = g_string_sized_new (2 * sizeof self->secret);

  wh_vault_make_secret (self->secret);
  for (gsize i = 0; i < sizeof self->secret; i++)
    g_string_append_printf (hex, "%02x", self->secret[i]);
  wh_keyring_store_async (self->keyring, WH_KEYRING_KEY_SHARE, hex->str, g_task_get_cancellable (task),
                          secret_stored_cb, task);
  explicit_bzero (hex->str, hex->len);
  g_string_free (hex, TRUE);
}

static void
secret_found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  WhEntering *self = g_task_get_source_object (task);
  GError *error = NULL;
  char *hex = NULL;
  gboolean found;

  if (!wh_keyring_lookup_finish (WH_KEYRING (source), result, &hex, &error))
    {
      go_on_without_keyring (task, error);
      return;
    }
  found = take_secret (self, hex);
  wh_keyring_free_secret (hex);
  if (found)
    open_store (task);
  else if (self->reply != NULL)
    make_secret (task);
  else
    {
      g_task_return_new_error (task, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_KEY,
                               _("This computer’s keyring does not have the key of your records any more."));
      g_object_unref (task);
    }
}

/* The first part of the folder's name is the host, the second the community. */
static void
ask_keyring (GTask *task)
{
  WhEntering *self = g_task_get_source_object (task);
  g_autofree char *host = wh_address_get_folder (self->realm->address);
  char *slash = strrchr (host, '/');
  const char *user = self->reply != NULL ? self->reply->name : self->account->user;

  *slash = '\0';
  g_clear_object (&self->keyring);
  self->keyring = wh_keyring_new (host, slash + 1, self->realm->id, user);
  wh_keyring_lookup_async (self->keyring, WH_KEYRING_KEY_SHARE, g_task_get_cancellable (task), secret_found_cb, task);
}

static void
describe_opening (WhEntering *self, WhRecovery *recovery)
{
  wh_desk_opening_clear (&self->opening);
  self->opening = (WhDeskOpening) {
    .realm = self->realm, .reply = self->reply, .path = self->path, .password = self->password,
    .previous = self->previous, .secret = self->secret, .once = self->session_only, .leave = self->leave,
    .device = self->device, .fresh_device = self->fresh_device,
  };
  if (self->reply == NULL)
    return;
  recovery->access = self->reply->access;
  self->opening.recover = wh_recovery_ask;
  self->opening.recover_data = recovery;
}

static void
open_thread (GTask *step, gpointer source, gpointer data, GCancellable *cancellable)
{
  WhEntering *self = source;
  WhRecovery recovery = { self->transport, self->realm->id, NULL, self->password, cancellable };
  GError *error = NULL;
  gboolean ok;

  if (self->reply != NULL)
    self->account = put_account (self);
  g_free (self->path);
  self->path = wh_community_get_store_path (self->community, self->account);
  describe_opening (self, &recovery);
  ok = wh_desk_open (&self->opening, &error);
  if (ok && !wh_id_equal (&self->opening.device, &self->device))
    {
      /* The store is another device than the centre was told: the tokens must be that one's. */
      self->device = self->opening.device;
      g_clear_pointer (&self->reply, wh_login_reply_free);
      if (!login (self, cancellable, &error))
        g_clear_error (&error);
    }
  if (ok)
    {
      self->account->device = self->device;
      self->account->offline_until = self->opening.kept ? self->opening.offline_until : 0;
      /* When this cannot be written the next sign-in needs the centre; nothing else. */
      if (self->reply != NULL)
        wh_community_save (self->community, NULL);
    }
  return_step (step, ok, error);
}

/* After signing in without the centre the keyring may have a token for when it is reached again. */
static void
refresh_found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhLink) link = data;
  char *refresh = NULL;

  wh_keyring_lookup_finish (WH_KEYRING (source), result, &refresh, NULL);
  wh_link_take_refresh (link, refresh);
  wh_keyring_free_secret (refresh);
}

static void
link_up (WhEntering *self, WhSession *session)
{
  g_autoptr (WhLink) link = wh_link_new (self->realm, &self->device, self->opening.store,
                                         self->session_only ? NULL : self->keyring);

  wh_session_set_link (session, link);
  if (self->reply != NULL)
    wh_link_take_reply (link, self->reply);
  else
    wh_keyring_lookup_async (self->keyring, WH_KEYRING_REFRESH_TOKEN, NULL, refresh_found_cb, g_object_ref (link));
}

/* While the centre keeps the name out, a password that does not open this desk's records either is told so as well. */
static void
return_shut (GTask *task, GError *error)
{
  WhEntering *self = g_task_get_source_object (task);

  if (g_error_matches (self->why, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_LOCKED_OUT)
      && (g_error_matches (error, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_PASSWORD)
          || g_error_matches (error, WH_STORE_ERROR, WH_STORE_ERROR_TOO_EARLY)))
    {
      g_error_free (error);
      error = g_error_copy (self->why);
    }
  g_task_return_error (task, error);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  WhEntering *self = WH_ENTERING (source);
  GError *error = NULL;
  WhSession *session;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      return_shut (task, error);
      return;
    }
  session = wh_session_new (self->realm, self->opening.person, self->opening.store);
  wh_session_set_desk (session, self->path, &self->device, self->secret);
  wh_session_set_circumstances (session, &(WhCircumstances) {
    .once = self->session_only, .kept = self->opening.kept, .set_aside = self->opening.set_aside,
    .capture_only = self->opening.reply == NULL && (self->capture_only || self->opening.ended),
    .why_offline = self->reply == NULL ? self->why : NULL,
  });
  link_up (self, session);
  g_task_return_pointer (task, session, g_object_unref);
}

static void
open_store (GTask *task)
{
  run_step (task, open_thread, opened_cb);
}

static void
let_in_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GTask *task = data;
  GError *error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    ask_keyring (task);
  else
    {
      g_task_return_error (task, error);
      g_object_unref (task);
    }
}

/**
 * wh_entering_new:
 * @realm: the database
 * @user: user name as typed
 * @password: as typed; a copy is kept and wiped
 *
 * Returns: (transfer full): an attempt to sign in
 */
WhEntering *
wh_entering_new (const WhRealm *realm, const char *user, const char *password)
{
  WhEntering *self = g_object_new (WH_TYPE_ENTERING, NULL);

  self->realm = wh_realm_copy (realm);
  self->user = g_strdup (user);
  self->password = wh_secret_copy (password);
  self->transport = wh_soup_transport_new (realm->address);
  return self;
}

/**
 * wh_entering_set_previous:
 * @previous: (nullable): a password that the person had before, as typed; a copy is kept and wiped
 *
 * What the records on this desk may be locked with, when the password was changed elsewhere.
 */
void
wh_entering_set_previous (WhEntering *self, const char *previous)
{
  g_return_if_fail (WH_IS_ENTERING (self));

  wh_secret_free (self->previous);
  self->previous = wh_secret_copy (previous);
}

/**
 * wh_entering_leave_records:
 *
 * The person decided to work without the records that nothing opens: they are set aside, unopened.
 */
void
wh_entering_leave_records (WhEntering *self)
{
  g_return_if_fail (WH_IS_ENTERING (self));

  self->leave = TRUE;
}

/**
 * wh_entering_start_async:
 *
 * Signs in at the centre, or without it.
 */
void
wh_entering_start_async (WhEntering *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task;

  g_return_if_fail (WH_IS_ENTERING (self));

  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, wh_entering_start_async);
  run_step (task, login_thread, let_in_cb);
}

/**
 * wh_entering_change_async:
 * @password: the new password
 *
 * Goes on after wh_entering_finish () ended with %WH_PROTOCOL_ERROR_PASSWORD_CHANGE_REQUIRED.
 */
void
wh_entering_change_async (WhEntering *self, const char *password, GCancellable *cancellable,
                          GAsyncReadyCallback callback, gpointer data)
{
  GTask *task;

  g_return_if_fail (WH_IS_ENTERING (self));
  g_return_if_fail (self->reply != NULL);

  wh_secret_free (self->new_password);
  self->new_password = wh_secret_copy (password);
  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, wh_entering_change_async);
  run_step (task, change_thread, let_in_cb);
}

/**
 * wh_entering_finish:
 *
 * Returns: (transfer full): the session, or %NULL with an error
 */
WhSession *
wh_entering_finish (WhEntering *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * wh_entering_get_user:
 *
 * Returns: (transfer none): the user name, as the centre spells it once it has answered
 */
const char *
wh_entering_get_user (WhEntering *self)
{
  g_return_val_if_fail (WH_IS_ENTERING (self), NULL);

  return self->reply != NULL ? self->reply->name : self->user;
}

/**
 * wh_entering_remember:
 * @community: (nullable): what the sign-in page shows
 *
 * Tells the page what this desk now knows of the person who signed in.
 */
void
wh_entering_remember (WhEntering *self, WhCommunity *community)
{
  WhDeskAccount *account;

  g_return_if_fail (WH_IS_ENTERING (self));

  if (community == NULL || self->account == NULL)
    return;
  account = wh_community_put_account (community, self->account->realm, self->account->user, &self->account->account);
  account->offline_until = self->account->offline_until;
  account->device = self->account->device;
}
