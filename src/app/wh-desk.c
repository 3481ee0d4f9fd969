/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-desk.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

#include "store/wh-meta-table.h"
#include "sync/wh-sync-login.h"

#define META_SIGN_IN "sign_in" /* JSON: who the person is, as the centre said last */

/**
 * wh_desk_person_from_reply:
 *
 * Returns: (transfer full): the person whom the centre let in
 */
WhPerson *
wh_desk_person_from_reply (const WhLoginReply *reply)
{
  WhPerson *person = wh_person_new ();

  person->id = reply->user;
  person->login = g_strdup (reply->name);
  person->name = g_strdup (reply->display != NULL && *reply->display != '\0' ? reply->display : reply->name);
  if (!wh_role_from_name (reply->role, &person->role))
    person->role = WH_ROLE_VOLUNTEER;
  for (guint i = 0; i < reply->agencies->len; i++)
    {
      const WhAgency *agency = g_ptr_array_index (reply->agencies, i);

      g_array_append_val (person->agencies, agency->id);
    }
  return person;
}

/* The centre's answer without its tokens: those live in memory and in the keyring only. */
static char *
reply_to_text (const WhLoginReply *reply)
{
  g_autoptr (JsonObject) object = wh_login_reply_to_json (reply);
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_object_set_string_member (object, "access", "-");
  json_object_set_string_member (object, "refresh", "-");
  json_node_set_object (node, object);
  return json_to_string (node, FALSE);
}

static WhPerson *
person_from_text (const char *text, GError **error)
{
  g_autoptr (JsonNode) node = text != NULL ? json_from_string (text, NULL) : NULL;
  g_autoptr (WhLoginReply) reply = NULL;

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    reply = wh_login_reply_from_json (json_node_get_object (node), NULL);
  if (reply != NULL)
    return wh_desk_person_from_reply (reply);

  g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_CORRUPT,
                       _("The records on this computer do not say whose they are."));
  return NULL;
}

/* Writes down who signed in, so that it works without the centre next time. */
static gboolean
remember (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhDeskOpening *opening = data;
  g_autofree char *reply = reply_to_text (opening->reply);
  char hex[WH_ID_HEX_SIZE];

  return wh_meta_set (store, META_SIGN_IN, reply, error)
         && wh_meta_set (store, WH_META_DEVICE, wh_id_to_hex (&opening->device, hex), error)
         && wh_sync_login_save (store, opening->reply, error);
}

static gboolean
recall (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhDeskOpening *opening = data;
  g_autofree char *text = NULL;

  if (!wh_meta_get (store, META_SIGN_IN, &text, error))
    return FALSE;
  opening->person = person_from_text (text, error);
  return opening->person != NULL && wh_meta_get_int64 (store, WH_META_LEASE_UNTIL, &opening->offline_until, error);
}

/* The store's own id wins: groups that were sent carry it. */
static gboolean
recall_device (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhDeskOpening *opening = data;
  g_autofree char *text = NULL;

  if (!wh_meta_get (store, WH_META_DEVICE, &text, error))
    return FALSE;
  if (text != NULL)
    wh_id_from_hex (text, &opening->device);
  return TRUE;
}

static gboolean
fail_io (int code, GError **error)
{
  g_set_error_literal (error, WH_STORE_ERROR, code == ENOSPC ? WH_STORE_ERROR_FULL : WH_STORE_ERROR_IO,
                       g_strerror (code));
  return FALSE;
}

/* Nothing is deleted: what cannot be opened here may be opened at the centre, whose key can. */
static gboolean
set_aside (const char *path, GError **error)
{
  static const char *endings[] = { ".keys", "", "-wal", "-shm" };
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%dT%H%M%SZ");

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *from = g_strconcat (path, endings[i], NULL);
      g_autofree char *to = g_strdup_printf ("%s.set-aside-%s%s", path, stamp, endings[i]);

      if (g_rename (from, to) != 0 && errno != ENOENT)
        return fail_io (errno, error);
    }
  return TRUE;
}

static gboolean
get_key (WhDeskOpening *opening, guint8 *key, gboolean *is_new, GError **error)
{
  g_autoptr (WhVault) vault = wh_vault_new (opening->path);
  g_autoptr (GError) local = NULL;

  *is_new = FALSE;
  if (opening->reply == NULL)
    return wh_vault_unlock (vault, opening->password, opening->secret, key, error);

  /* The centre took this password.  When the vault does not, it has another one, or the keyring is another. */
  if (wh_vault_exists (vault) && wh_vault_unlock_accepted (vault, opening->password, opening->secret, key, &local))
    return TRUE;
  if (local != NULL && !g_error_matches (local, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_PASSWORD)
      && !g_error_matches (local, WH_STORE_ERROR, WH_STORE_ERROR_CORRUPT))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  /* Also records whose key is gone, which a new key would not open: the person must get in. */
  opening->set_aside = local != NULL || g_file_test (opening->path, G_FILE_TEST_EXISTS);
  if (opening->set_aside && !set_aside (opening->path, error))
    return FALSE;
  /* What was sent from the old store carries its id; the new one counts from the beginning under another. */
  if (opening->set_aside)
    opening->device = wh_id_new ();
  *is_new = TRUE;
  return wh_vault_create (vault, opening->password, opening->secret, opening->realm->recovery, key, error);
}

/**
 * wh_desk_open:
 *
 * Opens the person's store, or makes it when the centre has let that person in for the first time.  Takes part of a
 * second: never on the main thread.
 *
 * Returns: whether it is open; otherwise @error of #WhStoreError, and everything is as it was
 */
gboolean
wh_desk_open (WhDeskOpening *opening, GError **error)
{
  guint8 key[WH_STORE_KEY_SIZE];
  gboolean is_new, ok;

  if (!get_key (opening, key, &is_new, error))
    return FALSE;
  /* A first sign-in that broke off after its key was kept left no store. */
  is_new = is_new || !g_file_test (opening->path, G_FILE_TEST_EXISTS);
  opening->store = is_new ? wh_store_create (opening->path, key, error) : wh_store_open (opening->path, key, error);
  wh_vault_wipe (key, sizeof key);
  if (opening->store == NULL)
    return FALSE;

  /* A new store takes the id that the centre was told; later the store's own id counts. */
  ok = is_new || wh_store_run (opening->store, recall_device, opening, WH_STORE_READ, NULL, error);
  if (ok && opening->reply != NULL)
    {
      opening->person = wh_desk_person_from_reply (opening->reply);
      opening->offline_until = g_get_real_time () / 1000 + opening->reply->lease_seconds * 1000;
      ok = wh_store_run (opening->store, remember, opening, WH_STORE_WRITE, NULL, error);
    }
  else if (ok)
    ok = wh_store_run (opening->store, recall, opening, WH_STORE_READ, NULL, error);
  if (!ok)
    {
      wh_store_close (opening->store);
      g_clear_object (&opening->store);
      g_clear_pointer (&opening->person, wh_person_free);
    }
  return ok;
}

/**
 * wh_desk_check_password:
 * @path: of an open store
 * @secret: the keyring's share of the key
 *
 * Returns: whether the password opens the store: the person at the lock is the one who locked.  Wrong tries make the
 *   next one wait.
 */
gboolean
wh_desk_check_password (const char *path, const char *password, const guint8 *secret, GError **error)
{
  g_autoptr (WhVault) vault = wh_vault_new (path);
  guint8 key[WH_STORE_KEY_SIZE];
  gboolean ok = wh_vault_unlock (vault, password, secret, key, error);

  wh_vault_wipe (key, sizeof key);
  return ok;
}

/**
 * wh_desk_change_password:
 * @old: the password until now
 * @password: the new one, which the centre has just accepted
 * @recovery: the realm's public key
 *
 * Returns: whether the new password opens the store from now on; otherwise the old one still does
 */
gboolean
wh_desk_change_password (const char *path, const char *old, const char *password, const guint8 *secret,
                         const char *recovery, GError **error)
{
  g_autoptr (WhVault) vault = wh_vault_new (path);
  guint8 key[WH_STORE_KEY_SIZE];
  gboolean ok = wh_vault_unlock (vault, old, secret, key, error)
                && wh_vault_rewrap (vault, key, password, secret, recovery, error);

  wh_vault_wipe (key, sizeof key);
  return ok;
}

/**
 * wh_desk_forget:
 * @path: of a closed store that was for one session only, and of which nothing waits to be sent
 */
void
wh_desk_forget (const char *path)
{
  static const char *endings[] = { ".keys", "", "-wal", "-shm" };
  g_autofree char *folder = g_path_get_dirname (path);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *file = g_strconcat (path, endings[i], NULL);

      g_unlink (file);
    }
  g_rmdir (folder);
}
