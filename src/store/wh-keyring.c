/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-keyring.h"

#include <glib/gi18n-lib.h>
#include <libsecret/secret.h>

#define TIME_LIMIT 60 /* seconds: a person may have to type the keyring's own password */

struct _WhKeyring {
  GObject parent_instance;

  char *host;
  char *community;
  char *realm;
  char *user;
  guint time_limit;
};

G_DEFINE_FINAL_TYPE (WhKeyring, wh_keyring, G_TYPE_OBJECT)

/* The realm is among the attributes: what Production keeps is never found by Training. */
static const SecretSchema schema = {
  "org.wayhome.Wayhome.Secret",
  SECRET_SCHEMA_NONE,
  {
    { "host", SECRET_SCHEMA_ATTRIBUTE_STRING },
    { "community", SECRET_SCHEMA_ATTRIBUTE_STRING },
    { "realm", SECRET_SCHEMA_ATTRIBUTE_STRING },
    { "user", SECRET_SCHEMA_ATTRIBUTE_STRING },
    { "item", SECRET_SCHEMA_ATTRIBUTE_STRING },
    { NULL, 0 },
  },
};

static const char *const item_names[] = { "key-share", "refresh-token" };

/* One question to the keyring: cancelled by whoever asked, or by the clock. */
typedef struct {
  GCancellable *own;
  GCancellable *asker;
  gulong handler;
  GSource *timer;
  gboolean too_slow;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  if (question->asker != NULL)
    g_cancellable_disconnect (question->asker, question->handler);
  g_source_destroy (question->timer);
  g_source_unref (question->timer);
  g_clear_object (&question->asker);
  g_clear_object (&question->own);
  g_free (question);
}

static gboolean
too_slow_cb (gpointer data)
{
  Question *question = data;

  question->too_slow = TRUE;
  g_cancellable_cancel (question->own);
  return G_SOURCE_REMOVE;
}

static void
cancel_cb (GCancellable *asker, gpointer own)
{
  g_cancellable_cancel (own);
}

static GTask *
ask (WhKeyring *self, gpointer tag, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (self, cancellable, callback, data);
  Question *question = g_new0 (Question, 1);

  question->own = g_cancellable_new ();
  question->timer = g_timeout_source_new_seconds (self->time_limit);
  g_source_set_callback (question->timer, too_slow_cb, question, NULL);
  g_source_attach (question->timer, g_main_context_get_thread_default ());
  if (cancellable != NULL)
    {
      question->asker = g_object_ref (cancellable);
      question->handler = g_cancellable_connect (cancellable, G_CALLBACK (cancel_cb), g_object_ref (question->own),
                                                 g_object_unref);
    }
  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, question, question_free);
  return task;
}

static GCancellable *
own_cancellable (GTask *task)
{
  return ((Question *) g_task_get_task_data (task))->own;
}

static void
return_locked (GTask *task)
{
  g_task_return_new_error (task, WH_STORE_ERROR, WH_STORE_ERROR_KEYRING_LOCKED, "%s",
                           _("This computer’s keyring is locked. Unlock it with its own password and try again."));
}

/* Turns what D-Bus and libsecret say into what one can do about it. */
static void
return_failure (GTask *task, GError *cause)
{
  g_autoptr (GError) owned = cause;
  Question *question = g_task_get_task_data (task);

  if (question->too_slow)
    g_task_return_new_error (task, WH_STORE_ERROR, WH_STORE_ERROR_KEYRING_SLOW, "%s",
                             _("This computer’s keyring does not answer. Try again."));
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED)
           && g_cancellable_is_cancelled (question->asker))
    g_task_return_error (task, g_steal_pointer (&owned));
  else if (g_error_matches (cause, SECRET_ERROR, SECRET_ERROR_IS_LOCKED)
           || g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return_locked (task);
  else
    g_task_return_new_error (task, WH_STORE_ERROR, WH_STORE_ERROR_NO_KEYRING, "%s",
                             _("This computer has no keyring that could keep your sign-in."));
}

static GHashTable *
attributes_of (WhKeyring *self, WhKeyringItem item)
{
  return secret_attributes_build (&schema, "host", self->host, "community", self->community, "realm", self->realm,
                                  "user", self->user, "item", item_names[item], NULL);
}

static void
retrieved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  SecretValue *value = secret_retrievable_retrieve_secret_finish (SECRET_RETRIEVABLE (source), result, &error);
  const char *text = value != NULL ? secret_value_get_text (value) : NULL;

  if (error != NULL)
    return_failure (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, g_strdup (text), (GDestroyNotify) wh_keyring_free_secret);
  g_clear_pointer (&value, secret_value_unref);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  GList *items = secret_password_search_finish (result, &error);

  if (error != NULL)
    return_failure (task, g_steal_pointer (&error));
  else if (items == NULL)
    g_task_return_pointer (task, NULL, NULL);
  else if (SECRET_IS_ITEM (items->data) && secret_item_get_locked (items->data))
    return_locked (task);
  else
    secret_retrievable_retrieve_secret (items->data, own_cancellable (task), retrieved_cb, g_object_ref (task));
  g_list_free_full (items, g_object_unref);
}

/**
 * wh_keyring_lookup_async:
 *
 * Asks for a secret, unlocking the keyring if it is locked (which may ask the person).
 */
void
wh_keyring_lookup_async (WhKeyring *self, WhKeyringItem item, GCancellable *cancellable,
                         GAsyncReadyCallback callback, gpointer data)
{
  GTask *task;
  g_autoptr (GHashTable) attributes = NULL;

  g_return_if_fail (WH_IS_KEYRING (self));

  task = ask (self, wh_keyring_lookup_async, cancellable, callback, data);
  attributes = attributes_of (self, item);
  secret_password_searchv (&schema, attributes, SECRET_SEARCH_UNLOCK, own_cancellable (task), found_cb, task);
}

/**
 * wh_keyring_lookup_finish:
 * @secret: (out) (transfer full) (nullable): free with wh_keyring_free_secret(); %NULL when the keyring has none
 *
 * Returns: whether the keyring answered; otherwise %WH_STORE_ERROR_NO_KEYRING, %WH_STORE_ERROR_KEYRING_LOCKED,
 *   %WH_STORE_ERROR_KEYRING_SLOW or %G_IO_ERROR_CANCELLED
 */
gboolean
wh_keyring_lookup_finish (WhKeyring *self, GAsyncResult *result, char **secret, GError **error)
{
  g_autoptr (GError) local = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  *secret = g_task_propagate_pointer (G_TASK (result), &local);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static void
stored_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;

  if (secret_password_store_finish (result, &error))
    g_task_return_boolean (task, TRUE);
  else
    return_failure (task, g_steal_pointer (&error));
}

/**
 * wh_keyring_store_async:
 * @secret: text, kept in place of what was there
 */
void
wh_keyring_store_async (WhKeyring *self, WhKeyringItem item, const char *secret, GCancellable *cancellable,
                        GAsyncReadyCallback callback, gpointer data)
{
  GTask *task;
  g_autoptr (GHashTable) attributes = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (WH_IS_KEYRING (self));
  g_return_if_fail (secret != NULL);

  task = ask (self, wh_keyring_store_async, cancellable, callback, data);
  attributes = attributes_of (self, item);
  /* TRANSLATORS: a line in the keyring's own list: the database and the person's user name */
  label = g_strdup_printf (_("Wayhome: %s, %s"), self->realm, self->user);
  secret_password_storev (&schema, attributes, SECRET_COLLECTION_DEFAULT, label, secret, own_cancellable (task),
                          stored_cb, task);
}

/**
 * wh_keyring_store_finish:
 *
 * Returns: whether it is kept; otherwise as wh_keyring_lookup_finish()
 */
gboolean
wh_keyring_store_finish (WhKeyring *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
cleared_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;

  secret_password_clear_finish (result, &error);
  if (error == NULL)
    g_task_return_boolean (task, TRUE);
  else
    return_failure (task, g_steal_pointer (&error));
}

/**
 * wh_keyring_clear_async:
 *
 * Makes the keyring forget a secret, if it has it.
 */
void
wh_keyring_clear_async (WhKeyring *self, WhKeyringItem item, GCancellable *cancellable,
                        GAsyncReadyCallback callback, gpointer data)
{
  GTask *task;
  g_autoptr (GHashTable) attributes = NULL;

  g_return_if_fail (WH_IS_KEYRING (self));

  task = ask (self, wh_keyring_clear_async, cancellable, callback, data);
  attributes = attributes_of (self, item);
  secret_password_clearv (&schema, attributes, own_cancellable (task), cleared_cb, task);
}

/**
 * wh_keyring_clear_finish:
 *
 * Returns: whether the keyring does not have it any more
 */
gboolean
wh_keyring_clear_finish (WhKeyring *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * wh_keyring_free_secret:
 * @secret: (nullable): of wh_keyring_lookup_finish(); wiped, then freed
 */
void
wh_keyring_free_secret (char *secret)
{
  if (secret != NULL)
    secret_password_wipe (secret);
  g_free (secret);
}

static void
wh_keyring_finalize (GObject *object)
{
  WhKeyring *self = WH_KEYRING (object);

  g_free (self->host);
  g_free (self->community);
  g_free (self->realm);
  g_free (self->user);
  G_OBJECT_CLASS (wh_keyring_parent_class)->finalize (object);
}

static void
wh_keyring_class_init (WhKeyringClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_keyring_finalize;
}

static void
wh_keyring_init (WhKeyring *self)
{
  self->time_limit = TIME_LIMIT;
}

/**
 * wh_keyring_new:
 * @host: of the community's address
 * @community: its path there
 * @realm: the database: Production and Training are kept apart
 * @user: the person's user name, as the centre spells it
 *
 * Returns: (transfer full): that person's part of the desktop's keyring
 */
WhKeyring *
wh_keyring_new (const char *host, const char *community, const char *realm, const char *user)
{
  WhKeyring *self = g_object_new (WH_TYPE_KEYRING, NULL);

  self->host = g_strdup (host);
  self->community = g_strdup (community);
  self->realm = g_strdup (realm);
  self->user = g_strdup (user);
  return self;
}

/**
 * wh_keyring_set_time_limit:
 * @seconds: after which %WH_STORE_ERROR_KEYRING_SLOW is said; one minute at first
 */
void
wh_keyring_set_time_limit (WhKeyring *self, guint seconds)
{
  g_return_if_fail (WH_IS_KEYRING (self));

  self->time_limit = seconds;
}
