/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-desk.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

#include "protocol/wh-protocol-error.h"
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
  gint64 last_sync;

  if (!wh_meta_get (store, META_SIGN_IN, &text, error))
    return FALSE;
  opening->person = person_from_text (text, error);
  if (opening->person == NULL || !wh_meta_get_int64 (store, WH_META_LEASE_UNTIL, &opening->offline_until, error)
      || !wh_meta_get_int64 (store, WH_META_LAST_SYNC, &last_sync, error))
    return FALSE;
  /* A clock set back before what the store has seen does not make the time longer. */
  opening->ended = opening->offline_until <= MAX (g_get_real_time () / 1000, last_sync);
  return TRUE;
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

/* Nothing is deleted: what cannot be opened today may be opened when its password or the centre's key comes back. */
static gboolean
set_aside (WhDeskOpening *opening, GError **error)
{
  static const char *endings[] = { ".keys", "", "-wal", "-shm" };
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%dT%H%M%SZ");

  opening->set_aside = g_strdup_printf ("%s.set-aside-%s", opening->path, stamp);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *from = g_strconcat (opening->path, endings[i], NULL);
      g_autofree char *to = g_strconcat (opening->set_aside, endings[i], NULL);

      if (g_rename (from, to) != 0 && errno != ENOENT)
        return fail_io (errno, error);
    }
  return TRUE;
}

/* Why the records stay shut although the centre has let the person in. */
static gboolean
fail_locked (const WhDeskOpening *opening, const GError *why, GError **error)
{
  gboolean for_ever = why == NULL || g_error_matches (why, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_NOT_FOUND);
  const char *sentence;

  if (for_ever && opening->once)
    sentence = _("Your records on this computer are locked with a keyring that is not open, and the centre has no key "
                 "for them.");
  else if (for_ever)
    sentence = _("Your records on this computer are locked with your previous password, and the centre has no key for "
                 "them.");
  else if (opening->once)
    sentence = _("This computer’s keyring is not open, and the centre could not open your records just now.");
  else
    sentence = _("Your records on this computer are locked with your previous password, and the centre could not open "
                 "them just now.");
  g_set_error_literal (error, WH_STORE_ERROR,
                       for_ever ? WH_STORE_ERROR_UNRECOVERABLE : WH_STORE_ERROR_OTHER_PASSWORD, sentence);
  return FALSE;
}

/* The centre took the password, but the records are locked with another one, or the keyring is another. */
static gboolean
find_key (const WhDeskOpening *opening, WhVault *vault, guint8 *key, GError **error)
{
  g_autofree char *box = NULL;
  g_autoptr (GError) local = NULL;

  if (!opening->once && opening->previous != NULL && *opening->previous != '\0')
    {
      if (wh_vault_unlock (vault, opening->previous, opening->secret, key, &local))
        return TRUE;
      if (!g_error_matches (local, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_PASSWORD))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_OTHER_PASSWORD,
                           _("This is not the password with which your records on this computer are locked."));
      return FALSE;
    }
  box = wh_vault_dup_box (vault);
  if (box == NULL || opening->recover == NULL)
    return fail_locked (opening, NULL, error);
  return opening->recover (opening->recover_data, box, key, &local) || fail_locked (opening, local, error);
}

/* With the password that the centre accepts and this keyring, or else by another way and then wrapped for them. */
static gboolean
open_vault (const WhDeskOpening *opening, WhVault *vault, guint8 *key, GError **error)
{
  WhVaultRecovery recovery = { opening->realm->recovery, opening->reply->account };
  g_autoptr (GError) local = NULL;
  gboolean ok;

  /* Where there is no keyring the share is new, and no wrap can be made with it. */
  ok = !opening->once && wh_vault_unlock_accepted (vault, opening->password, opening->secret, key, &local);
  if (local != NULL && !g_error_matches (local, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_PASSWORD))
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (!ok)
    ok = find_key (opening, vault, key, error)
         && wh_vault_wrap (vault, opening->once ? WH_VAULT_SESSION : WH_VAULT_PASSWORD, key, opening->password,
                           opening->secret, error);
  return ok && wh_vault_seal (vault, key, &recovery, error);
}

static gboolean
make_key (WhDeskOpening *opening, WhVault *vault, guint8 *key, GError **error)
{
  WhVaultRecovery recovery = { opening->realm->recovery, opening->reply->account };

  /* Numbers begin anew in a new store, so it must be a new device: the centre knows the old one's. */
  if (!opening->fresh_device || opening->set_aside != NULL)
    opening->device = wh_id_new ();
  return wh_vault_create (vault, opening->once ? WH_VAULT_SESSION : WH_VAULT_PASSWORD, opening->password,
                          opening->secret, &recovery, key, error);
}

static gboolean
get_key (WhDeskOpening *opening, guint8 *key, gboolean *is_new, GError **error)
{
  g_autoptr (WhVault) vault = wh_vault_new (opening->path);
  g_autoptr (GError) local = NULL;
  gboolean lost, ok;

  *is_new = FALSE;
  if (opening->reply == NULL)
    {
      opening->kept = wh_vault_is_kept (vault);
      return wh_vault_unlock (vault, opening->password, opening->secret, key, error);
    }
  if (wh_vault_exists (vault) && open_vault (opening, vault, key, &local))
    {
      opening->kept = wh_vault_is_kept (vault);
      return TRUE;
    }
  /* What nothing opens any more must not keep the person out; what might still be opened waits for a decision. */
  lost = local == NULL ? g_file_test (opening->path, G_FILE_TEST_EXISTS)
                       : g_error_matches (local, WH_STORE_ERROR, WH_STORE_ERROR_CORRUPT)
                         || (opening->leave && g_error_matches (local, WH_STORE_ERROR, WH_STORE_ERROR_UNRECOVERABLE));
  if (local != NULL && !lost)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  *is_new = TRUE;
  ok = (!lost || set_aside (opening, error)) && make_key (opening, vault, key, error);
  opening->kept = ok && wh_vault_is_kept (vault);
  return ok;
}

static gboolean
identify (WhDeskOpening *opening, gboolean is_new, GError **error)
{
  /* A new store takes the id that the centre was told; later the store's own id counts. */
  if (!is_new && !wh_store_run (opening->store, recall_device, opening, WH_STORE_READ, NULL, error))
    return FALSE;
  if (opening->reply == NULL)
    return wh_store_run (opening->store, recall, opening, WH_STORE_READ, NULL, error);
  opening->person = wh_desk_person_from_reply (opening->reply);
  opening->offline_until = g_get_real_time () / 1000 + opening->reply->lease_seconds * 1000;
  return wh_store_run (opening->store, remember, opening, WH_STORE_WRITE, NULL, error);
}

/**
 * wh_desk_open:
 *
 * Opens the person's store, or makes it when the centre has let that person in for the first time.  Takes part of a
 * second: never on the main thread.
 *
 * Returns: whether it is open; otherwise @error of #WhStoreError, and everything is as it was.  After
 *   %WH_STORE_ERROR_OTHER_PASSWORD try again, or with the password of before; after %WH_STORE_ERROR_UNRECOVERABLE with
 *   that password, or leave the records shut
 */
gboolean
wh_desk_open (WhDeskOpening *opening, GError **error)
{
  guint8 key[WH_STORE_KEY_SIZE];
  gboolean is_new;

  if (!get_key (opening, key, &is_new, error))
    return FALSE;
  /* A first sign-in that broke off after its key was kept left no store. */
  is_new = is_new || !g_file_test (opening->path, G_FILE_TEST_EXISTS);
  opening->store = is_new ? wh_store_create (opening->path, key, error) : wh_store_open (opening->path, key, error);
  wh_vault_wipe (key, sizeof key);
  if (opening->store == NULL)
    return FALSE;
  if (identify (opening, is_new, error))
    return TRUE;
  wh_store_close (opening->store);
  g_clear_object (&opening->store);
  g_clear_pointer (&opening->person, wh_person_free);
  return FALSE;
}

/**
 * wh_desk_opening_clear:
 *
 * Frees what came out of it; the store is not closed.
 */
void
wh_desk_opening_clear (WhDeskOpening *opening)
{
  g_clear_object (&opening->store);
  g_clear_pointer (&opening->person, wh_person_free);
  g_clear_pointer (&opening->set_aside, g_free);
}

/**
 * wh_desk_accept_password:
 * @opening: of a store that is open already; with what the centre said to the password
 *
 * The password was changed elsewhere while somebody works here: from now on it opens the store.
 *
 * Returns: whether it does; otherwise @error of wh_desk_open ()
 */
gboolean
wh_desk_accept_password (const WhDeskOpening *opening, GError **error)
{
  g_autoptr (WhVault) vault = wh_vault_new (opening->path);
  guint8 key[WH_STORE_KEY_SIZE];
  gboolean ok = open_vault (opening, vault, key, error);

  wh_vault_wipe (key, sizeof key);
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
 * wh_desk_prepare_password:
 * @old: the password until now, which the centre has just accepted
 * @password: the new one, which the centre is asked to take next
 *
 * Makes both passwords open the store: if the power fails, or the centre's answer is lost, nobody here knows which one
 * it is.
 *
 * Returns: whether both do; otherwise @error of #WhStoreError, and the old one does
 */
gboolean
wh_desk_prepare_password (const char *path, const char *old, const char *password, const guint8 *secret,
                          GError **error)
{
  g_autoptr (WhVault) vault = wh_vault_new (path);
  guint8 key[WH_STORE_KEY_SIZE];
  gboolean ok = wh_vault_unlock_accepted (vault, old, secret, key, error)
                && wh_vault_wrap (vault, WH_VAULT_NEXT, key, password, secret, error);

  wh_vault_wipe (key, sizeof key);
  return ok;
}

/**
 * wh_desk_settle_password:
 * @taken: whether the centre took the new password; when it is not known, do not settle
 *
 * From now on one password opens the store.  When the disk does not allow that now, the next sign-in at the centre does
 * it.
 */
void
wh_desk_settle_password (const char *path, gboolean taken)
{
  g_autoptr (WhVault) vault = wh_vault_new (path);

  wh_vault_settle (vault, taken, NULL);
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
