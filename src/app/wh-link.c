/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-link.h"

#include "app/wh-secret.h"
#include "sync/wh-soup-transport.h"

struct _WhLink
{
  GObject parent_instance;

  WhKeyring *keyring; /* NULL: there is none */
  WhSyncLogin *login;
  WhSync *sync;
};

G_DEFINE_FINAL_TYPE (WhLink, wh_link, G_TYPE_OBJECT)

enum
{
  STATUS,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
status_cb (WhLink *self)
{
  g_signal_emit (self, signals[STATUS], 0);
}

static void
kept_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  /* Without it the next sign-in that finds no network asks for the password again once it does: nothing is lost. */
  wh_keyring_store_finish (WH_KEYRING (source), result, NULL);
}

static void
keep (WhLink *self, const char *refresh)
{
  if (self->keyring != NULL)
    wh_keyring_store_async (self->keyring, WH_KEYRING_REFRESH_TOKEN, refresh, NULL, kept_cb, NULL);
}

/* A new token on its way from the sync's thread. */
typedef struct
{
  WhLink *link;
  WhSecret *refresh;
} Token;

static void
token_free (gpointer data)
{
  Token *token = data;

  g_object_unref (token->link);
  wh_secret_free (token->refresh);
  g_free (token);
}

static gboolean
keep_token (gpointer data)
{
  Token *token = data;

  keep (token->link, token->refresh);
  return G_SOURCE_REMOVE;
}

static void
refresh_token_cb (WhLink *self, const char *refresh)
{
  Token *token = g_new0 (Token, 1);

  token->link = g_object_ref (self);
  token->refresh = wh_secret_copy (refresh);
  g_main_context_invoke_full (NULL, G_PRIORITY_DEFAULT, keep_token, token, token_free);
}

static void
network_cb (WhLink *self, gboolean available)
{
  if (available)
    wh_sync_poke (self->sync);
}

static void
wh_link_dispose (GObject *object)
{
  WhLink *self = WH_LINK (object);

  if (self->sync != NULL)
    wh_sync_stop (self->sync);
  g_clear_object (&self->sync);
  g_clear_object (&self->login);
  g_clear_object (&self->keyring);
  G_OBJECT_CLASS (wh_link_parent_class)->dispose (object);
}

static void
wh_link_class_init (WhLinkClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_link_dispose;

  signals[STATUS] = g_signal_new ("status", WH_TYPE_LINK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wh_link_init (WhLink *self)
{
}

/**
 * wh_link_new:
 * @realm: the database
 * @device: who this desk is to the centre
 * @store: the person's store
 * @keyring: (nullable): the person's part of the keyring
 *
 * Returns: (transfer full): the link, at rest until it gets a token
 */
WhLink *
wh_link_new (const WhRealm *realm, const WhId *device, WhStore *store, WhKeyring *keyring)
{
  WhLink *self = g_object_new (WH_TYPE_LINK, NULL);
  g_autoptr (WhTransport) transport = wh_soup_transport_new (realm->address);

  self->login = wh_sync_login_new (transport, realm->id, device);
  self->sync = wh_sync_new (self->login, store);
  g_set_object (&self->keyring, keyring);
  g_signal_connect_object (self->login, "refresh-token", G_CALLBACK (refresh_token_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sync, "status", G_CALLBACK (status_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (g_network_monitor_get_default (), "network-changed", G_CALLBACK (network_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/**
 * wh_link_take_reply:
 * @reply: what the centre said at a sign-in or a change of password
 *
 * Takes its tokens and syncs from now on.
 */
void
wh_link_take_reply (WhLink *self, const WhLoginReply *reply)
{
  g_return_if_fail (WH_IS_LINK (self));
  g_return_if_fail (reply != NULL);

  /* The login belongs to one thread at a time. */
  wh_sync_stop (self->sync);
  wh_sync_login_take (self->login, reply);
  keep (self, reply->refresh);
  wh_sync_start (self->sync);
}

/**
 * wh_link_take_refresh:
 * @refresh: (nullable): what the keyring kept, after signing in without the centre
 *
 * Syncs from now on, as soon as the centre is reached.
 */
void
wh_link_take_refresh (WhLink *self, const char *refresh)
{
  g_return_if_fail (WH_IS_LINK (self));

  wh_sync_stop (self->sync);
  if (refresh != NULL)
    wh_sync_login_take_refresh (self->login, refresh);
  wh_sync_start (self->sync);
}

/**
 * wh_link_stop:
 *
 * Ends the sync and waits for its end, without loss; before the store is closed.
 */
void
wh_link_stop (WhLink *self)
{
  g_return_if_fail (WH_IS_LINK (self));

  wh_sync_stop (self->sync);
}

/**
 * wh_link_poke:
 *
 * Sync now: somebody asked for it.
 */
void
wh_link_poke (WhLink *self)
{
  g_return_if_fail (WH_IS_LINK (self));

  wh_sync_poke (self->sync);
}

/**
 * wh_link_ask_async:
 *
 * As wh_sync_ask_async ().
 */
void
wh_link_ask_async (WhLink *self, const char *path, JsonObject *body, GCancellable *cancellable,
                   GAsyncReadyCallback callback, gpointer user_data)
{
  wh_sync_ask_async (self->sync, path, body, cancellable, callback, user_data);
}

/**
 * wh_link_ask_finish:
 *
 * Returns: (transfer full): the answer's body; %NULL with an error of wh_transport_call ()
 */
JsonObject *
wh_link_ask_finish (GAsyncResult *result, GError **error)
{
  g_autoptr (GObject) sync = g_async_result_get_source_object (result);

  return wh_sync_ask_finish (WH_SYNC (sync), result, error);
}

/**
 * wh_link_allow_removal:
 *
 * The person lets the centre remove unusually much, once.
 */
void
wh_link_allow_removal (WhLink *self)
{
  g_return_if_fail (WH_IS_LINK (self));

  wh_sync_allow_removal (self->sync);
}

/**
 * wh_link_dup_status:
 *
 * Returns: (transfer full): how it stands
 */
WhSyncStatus *
wh_link_dup_status (WhLink *self)
{
  g_return_val_if_fail (WH_IS_LINK (self), NULL);

  return wh_sync_dup_status (self->sync);
}
