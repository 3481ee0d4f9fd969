/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-sign-in.h"

#include "app/wh-entering.h"
#include "app/wh-secret.h"
#include "sync/wh-address.h"
#include "sync/wh-centre.h"
#include "sync/wh-soup-transport.h"

struct _WhSignIn
{
  GObject parent_instance;

  WhCommunity *community; /* NULL before the first look */
  GError *trouble;        /* why the centre is not reached; NULL: it is */
  gint64 clock_offset;    /* the centre's clock less this one's, milliseconds */
  WhSecret *previous;     /* for the next try: what the records here may be locked with; NULL */
  gboolean leave;         /* for the next try: without the records that nothing opens */
  WhEntering *entering;   /* let in with a one-time password: waits for a new one */
};

G_DEFINE_FINAL_TYPE (WhSignIn, wh_sign_in, G_TYPE_OBJECT)

/* What a look brings home from its thread. */
typedef struct
{
  char *address;
  gboolean ask; /* the centre; otherwise only this desk's memory */
  WhCommunity *community;
  GError *trouble;
  gint64 clock_offset;
} Look;

static void
look_free (gpointer data)
{
  Look *look = data;

  g_free (look->address);
  wh_community_free (look->community);
  g_clear_error (&look->trouble);
  g_free (look);
}

/* Asks the centre. What it says is remembered; when it does not answer, what was remembered must do. */
static gboolean
look (Look *self, GCancellable *cancellable, GError **error)
{
  g_autofree char *address = wh_address_clean (self->address, error);
  g_autoptr (WhTransport) transport = NULL;
  g_autoptr (WhHello) hello = NULL;

  if (address == NULL)
    return FALSE;
  if (!self->ask)
    return (self->community = wh_community_load (address, error)) != NULL;

  /* A file that cannot be read is like none: the centre says it all again. */
  self->community = wh_community_load (address, NULL);
  transport = wh_soup_transport_new (address);
  hello = wh_centre_hello (transport, cancellable, &self->trouble);
  if (hello == NULL && self->community == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&self->trouble));
      return FALSE;
    }
  if (hello == NULL)
    return !g_cancellable_set_error_if_cancelled (cancellable, error);

  if (self->community == NULL)
    self->community = wh_community_new (address);
  wh_community_take_hello (self->community, hello);
  self->clock_offset = hello->server_time - g_get_real_time () / 1000;
  return wh_community_save (self->community, error);
}

static void
look_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (look (data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
wh_sign_in_finalize (GObject *object)
{
  WhSignIn *self = WH_SIGN_IN (object);

  g_clear_pointer (&self->community, wh_community_free);
  g_clear_error (&self->trouble);
  g_clear_pointer (&self->previous, wh_secret_free);
  g_clear_object (&self->entering);
  G_OBJECT_CLASS (wh_sign_in_parent_class)->finalize (object);
}

static void
wh_sign_in_class_init (WhSignInClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_sign_in_finalize;
}

static void
wh_sign_in_init (WhSignIn *self)
{
}

/**
 * wh_sign_in_new:
 *
 * Returns: (transfer full): a sign-in that knows nothing yet
 */
WhSignIn *
wh_sign_in_new (void)
{
  return g_object_new (WH_TYPE_SIGN_IN, NULL);
}

/**
 * wh_sign_in_look_async:
 * @address: as a person wrote it
 * @ask: whether to ask the centre; otherwise only what this desk remembers counts
 *
 * Finds out who is at the address, or what this desk remembers of it when there is no network.
 */
void
wh_sign_in_look_async (WhSignIn *self, const char *address, gboolean ask, GCancellable *cancellable,
                       GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = NULL;
  Look *work;

  g_return_if_fail (WH_IS_SIGN_IN (self));
  g_return_if_fail (address != NULL);

  work = g_new0 (Look, 1);
  work->address = g_strdup (address);
  work->ask = ask;
  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, wh_sign_in_look_async);
  g_task_set_task_data (task, work, look_free);
  g_task_run_in_thread (task, look_thread);
}

/**
 * wh_sign_in_look_finish:
 *
 * Returns: whether the community is known now: see wh_sign_in_get_trouble () for whether its centre is reached.
 *   Otherwise @error is a #WhSyncError, a #WhProtocolError or a #GFileError.
 */
gboolean
wh_sign_in_look_finish (WhSignIn *self, GAsyncResult *result, GError **error)
{
  Look *work;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;

  work = g_task_get_task_data (G_TASK (result));
  g_clear_pointer (&self->community, wh_community_free);
  g_clear_error (&self->trouble);
  self->community = g_steal_pointer (&work->community);
  self->trouble = g_steal_pointer (&work->trouble);
  self->clock_offset = work->clock_offset;
  return TRUE;
}

/**
 * wh_sign_in_get_community:
 *
 * Returns: (transfer none) (nullable): what the last look found
 */
WhCommunity *
wh_sign_in_get_community (WhSignIn *self)
{
  g_return_val_if_fail (WH_IS_SIGN_IN (self), NULL);

  return self->community;
}

/**
 * wh_sign_in_get_trouble:
 *
 * Returns: (transfer none) (nullable): why the centre was not reached; %NULL when it was
 */
const GError *
wh_sign_in_get_trouble (WhSignIn *self)
{
  g_return_val_if_fail (WH_IS_SIGN_IN (self), NULL);

  return self->trouble;
}

/**
 * wh_sign_in_get_clock_offset:
 *
 * Returns: the centre's clock less this computer's in milliseconds; 0 when the centre was not reached
 */
gint64
wh_sign_in_get_clock_offset (WhSignIn *self)
{
  g_return_val_if_fail (WH_IS_SIGN_IN (self), 0);

  return self->clock_offset;
}

/**
 * wh_sign_in_get_offline_until:
 * @realm: a database of the community
 * @user: user name as typed
 *
 * Returns: until when that person can sign in here without the centre, UTC milliseconds; 0 when not at all
 */
gint64
wh_sign_in_get_offline_until (WhSignIn *self, const WhRealm *realm, const char *user)
{
  WhDeskAccount *account;

  g_return_val_if_fail (WH_IS_SIGN_IN (self), 0);
  g_return_val_if_fail (realm != NULL && user != NULL, 0);

  account = self->community != NULL ? wh_community_find_account (self->community, realm->id, user) : NULL;
  return account != NULL ? account->offline_until : 0;
}

static void
enter_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  WhEntering *entering = WH_ENTERING (source);
  g_autoptr (GTask) task = data;
  WhSignIn *self = g_task_get_source_object (task);
  GError *error = NULL;
  WhSession *session = wh_entering_finish (entering, result, &error);

  if (session != NULL)
    {
      g_clear_object (&self->entering);
      wh_entering_remember (entering, self->community);
      g_task_return_pointer (task, session, g_object_unref);
      return;
    }

  if (g_error_matches (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_PASSWORD_CHANGE_REQUIRED))
    g_set_object (&self->entering, entering);
  g_task_return_error (task, error);
}

/**
 * wh_sign_in_set_previous:
 * @previous: (nullable): a password of before, as typed
 *
 * Goes with the next wh_sign_in_enter_async (), after %WH_STORE_ERROR_OTHER_PASSWORD or
 * %WH_STORE_ERROR_UNRECOVERABLE.
 */
void
wh_sign_in_set_previous (WhSignIn *self, const char *previous)
{
  g_return_if_fail (WH_IS_SIGN_IN (self));

  wh_secret_free (self->previous);
  self->previous = wh_secret_copy (previous);
}

/**
 * wh_sign_in_leave_records:
 *
 * The next wh_sign_in_enter_async () sets records aside that nothing opens: the person decided so after
 * %WH_STORE_ERROR_UNRECOVERABLE.
 */
void
wh_sign_in_leave_records (WhSignIn *self)
{
  g_return_if_fail (WH_IS_SIGN_IN (self));

  self->leave = TRUE;
}

/**
 * wh_sign_in_enter_async:
 * @realm: a database of the community
 * @user: user name as typed
 * @password: as typed
 *
 * Signs in at the centre, or without it when it is not reached and this desk knows the person.
 */
void
wh_sign_in_enter_async (WhSignIn *self, const WhRealm *realm, const char *user, const char *password,
                        GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (WhEntering) entering = NULL;
  GTask *task;

  g_return_if_fail (WH_IS_SIGN_IN (self));
  g_return_if_fail (realm != NULL && user != NULL && password != NULL);

  g_clear_object (&self->entering);
  entering = wh_entering_new (realm, user, password);
  wh_entering_set_previous (entering, self->previous);
  if (self->leave)
    wh_entering_leave_records (entering);
  g_clear_pointer (&self->previous, wh_secret_free);
  self->leave = FALSE;
  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, wh_sign_in_enter_async);
  wh_entering_start_async (entering, cancellable, enter_cb, task);
}

/**
 * wh_sign_in_enter_finish:
 *
 * Finishes wh_sign_in_enter_async () and wh_sign_in_change_async ().
 *
 * Returns: (transfer full): the session; %NULL with %WH_PROTOCOL_ERROR_PASSWORD_CHANGE_REQUIRED when
 *   wh_sign_in_change_async () must follow, or with an error of the centre, the way to it, or the store
 */
WhSession *
wh_sign_in_enter_finish (WhSignIn *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * wh_sign_in_change_async:
 * @password: the new password, in place of the one-time one
 *
 * Goes on where wh_sign_in_enter_async () asked for a new password.
 */
void
wh_sign_in_change_async (WhSignIn *self, const char *password, GCancellable *cancellable, GAsyncReadyCallback callback,
                         gpointer data)
{
  GTask *task;

  g_return_if_fail (WH_IS_SIGN_IN (self));
  g_return_if_fail (self->entering != NULL);
  g_return_if_fail (password != NULL);

  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, wh_sign_in_change_async);
  wh_entering_change_async (self->entering, password, cancellable, enter_cb, task);
}

/**
 * wh_sign_in_get_user:
 *
 * Returns: (transfer none) (nullable): who was let in with a one-time password
 */
const char *
wh_sign_in_get_user (WhSignIn *self)
{
  g_return_val_if_fail (WH_IS_SIGN_IN (self), NULL);

  return self->entering != NULL ? wh_entering_get_user (self->entering) : NULL;
}
