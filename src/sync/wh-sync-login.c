/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-sync"

#include "sync/wh-sync-login.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/wh-meta-table.h"
#include "sync/wh-centre.h"

#define EARLY_SECONDS 30 /* an access token is not used in its last seconds */

struct _WhSyncLogin
{
  GObject parent_instance;

  WhTransport *transport;
  char *realm;
  WhId device;
  char *access;
  gint64 access_until; /* monotonic time */
  char *refresh;
};

enum
{
  REFRESH_TOKEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhSyncLogin, wh_sync_login, G_TYPE_OBJECT)

static void
forget (char **token)
{
  if (*token != NULL)
    explicit_bzero (*token, strlen (*token));
  g_clear_pointer (token, g_free);
}

static void
wh_sync_login_finalize (GObject *object)
{
  WhSyncLogin *self = WH_SYNC_LOGIN (object);

  forget (&self->access);
  forget (&self->refresh);
  g_clear_object (&self->transport);
  g_free (self->realm);
  G_OBJECT_CLASS (wh_sync_login_parent_class)->finalize (object);
}

static void
wh_sync_login_class_init (WhSyncLoginClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_sync_login_finalize;
  signals[REFRESH_TOKEN] = g_signal_new ("refresh-token", WH_TYPE_SYNC_LOGIN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
wh_sync_login_init (WhSyncLogin *self)
{
}

/**
 * wh_sync_login_new:
 * @realm: the database's id
 * @device: of the store (WH_META_DEVICE)
 *
 * Returns: (transfer full): nobody signed in yet
 */
WhSyncLogin *
wh_sync_login_new (WhTransport *transport, const char *realm, const WhId *device)
{
  WhSyncLogin *self = g_object_new (WH_TYPE_SYNC_LOGIN, NULL);

  self->transport = g_object_ref (transport);
  self->realm = g_strdup (realm);
  self->device = *device;
  return self;
}

/**
 * wh_sync_login_take:
 * @reply: of a sign-in, a refresh or a change of password
 *
 * Takes its tokens.
 */
void
wh_sync_login_take (WhSyncLogin *self, const WhLoginReply *reply)
{
  g_return_if_fail (WH_IS_SYNC_LOGIN (self));

  forget (&self->access);
  forget (&self->refresh);
  self->access = g_strdup (reply->access);
  self->refresh = g_strdup (reply->refresh);
  self->access_until = g_get_monotonic_time () + (reply->access_seconds - EARLY_SECONDS) * G_USEC_PER_SEC;
}

/**
 * wh_sync_login_take_refresh:
 * @refresh: as the keyring kept it
 *
 * The person signed in without the centre: the first call asks for an access token.
 */
void
wh_sync_login_take_refresh (WhSyncLogin *self, const char *refresh)
{
  g_return_if_fail (WH_IS_SYNC_LOGIN (self));

  forget (&self->access);
  forget (&self->refresh);
  self->refresh = g_strdup (refresh);
}

/**
 * wh_sync_login_get_realm:
 *
 * Returns: the database's id
 */
const char *
wh_sync_login_get_realm (WhSyncLogin *self)
{
  g_return_val_if_fail (WH_IS_SYNC_LOGIN (self), NULL);

  return self->realm;
}

/**
 * wh_sync_login_get_device:
 *
 * Returns: the device's id
 */
const WhId *
wh_sync_login_get_device (WhSyncLogin *self)
{
  g_return_val_if_fail (WH_IS_SYNC_LOGIN (self), NULL);

  return &self->device;
}

/**
 * wh_sync_login_set_device:
 *
 * After the answer "clone"; the tokens were the old device's, so the person signs in again.
 */
void
wh_sync_login_set_device (WhSyncLogin *self, const WhId *device)
{
  g_return_if_fail (WH_IS_SYNC_LOGIN (self));

  self->device = *device;
}

static gboolean
sign_in_again (GError **error)
{
  g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED,
                       _("Sign in again to send and receive; everything is saved on this computer meanwhile."));
  return FALSE;
}

static gboolean
renew (WhSyncLogin *self, GCancellable *cancellable, GError **error)
{
  WhRefreshRequest request = { self->realm, self->refresh, self->device };
  g_autoptr (GError) local = NULL;
  g_autoptr (WhLoginReply) reply = NULL;

  if (self->refresh == NULL)
    return sign_in_again (error);
  reply = wh_centre_refresh (self->transport, &request, cancellable, &local);
  if (reply != NULL)
    {
      wh_sync_login_take (self, reply);
      g_signal_emit (self, signals[REFRESH_TOKEN], 0, self->refresh);
      return TRUE;
    }
  if (!g_error_matches (local, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  forget (&self->refresh);
  return sign_in_again (error);
}

/**
 * wh_sync_login_call:
 * @call: without a token
 *
 * Does wh_transport_call () as the person, with a new access token when the old one has ended.
 *
 * Returns: (transfer full): the answer, or %NULL; with %WH_PROTOCOL_ERROR_UNAUTHORISED only a person can help
 */
JsonObject *
wh_sync_login_call (WhSyncLogin *self, WhCall *call, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local = NULL;
  JsonObject *answer = NULL;

  g_return_val_if_fail (WH_IS_SYNC_LOGIN (self), NULL);

  if (self->access != NULL && g_get_monotonic_time () < self->access_until)
    {
      call->token = self->access;
      answer = wh_transport_call (self->transport, call, cancellable, &local);
      if (answer != NULL || !g_error_matches (local, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED))
        {
          if (answer == NULL)
            g_propagate_error (error, g_steal_pointer (&local));
          return answer;
        }
      wh_call_clear (call);
    }
  if (!renew (self, cancellable, error))
    return NULL;
  call->token = self->access;
  return wh_transport_call (self->transport, call, cancellable, error);
}

static char *
agencies_text (const WhLoginReply *reply)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < reply->agencies->len; i++)
    {
      WhAgency *agency = g_ptr_array_index (reply->agencies, i);
      char hex[WH_ID_HEX_SIZE];

      g_string_append_printf (text, i > 0 ? ",%s" : "%s", wh_id_to_hex (&agency->id, hex));
    }
  return g_string_free (text, FALSE);
}

static gboolean
save_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  const WhLoginReply *reply = data;
  g_autofree char *agencies = agencies_text (reply);
  gint64 now = g_get_real_time () / 1000;
  char hex[WH_ID_HEX_SIZE];

  return wh_meta_set (store, WH_META_PERSON, wh_id_to_hex (&reply->user, hex), error)
         && wh_meta_set (store, WH_META_AGENCIES, agencies, error)
         && wh_meta_set_int64 (store, WH_META_LEASE_UNTIL, now + reply->lease_seconds * 1000, error)
         && wh_meta_set_int64 (store, WH_META_CLOCK_OFFSET, reply->server_time - now, error);
}

/**
 * wh_sync_login_save:
 * @reply: of a sign-in or a refresh
 *
 * Notes in the store who the person is and until when the store opens without the centre.  On the store's writing lane.
 *
 * Returns: whether it is noted
 */
gboolean
wh_sync_login_save (WhStore *store, const WhLoginReply *reply, GError **error)
{
  return wh_store_transaction (store, save_func, (gpointer) reply, error);
}
