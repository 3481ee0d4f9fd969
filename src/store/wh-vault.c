/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-vault.h"

#include "store/wh-wraps.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/*
 * The store's key is random and never on the disk. Beside the store lies a small file with wraps of it:
 *
 * "password"  the key sealed with a key made of the password (argon2id) and a secret that the keyring keeps: to open
 *             the store one needs the person's password and this account of this computer
 * "next"      the same under a new password, written before the centre is asked to take that password: whatever the
 *             centre did, and whenever the power fails, one of the two opens
 * "session"   the same with a secret that only the running session has: for the lock, where there is no keyring
 * "recovery"  the key and the account's id in a box that only the centre's recovery key opens: for when the keyring is
 *             lost or the password was changed elsewhere. The centre gives the key to that account alone, so that
 *             somebody else's account does not open a stolen file.
 *
 * A new password makes a new wrap of the same key; the store itself is never encrypted anew.
 */

#define MAX_WAIT 3600

struct _WhVault {
  GObject parent_instance;

  char *path;
  gint64 now; /* seconds since 1970; 0: the computer's clock */
};

G_DEFINE_FINAL_TYPE (WhVault, wh_vault, G_TYPE_OBJECT)

static void
wh_vault_finalize (GObject *object)
{
  g_free (WH_VAULT (object)->path);
  G_OBJECT_CLASS (wh_vault_parent_class)->finalize (object);
}

static void
wh_vault_class_init (WhVaultClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_vault_finalize;
}

static void
wh_vault_init (WhVault *self)
{
  if (sodium_init () < 0)
    g_error ("libsodium does not work on this computer");
}

/**
 * wh_vault_new:
 * @store_path: of the store whose key it keeps
 *
 * The functions of a vault take a fifth of a second and read the disk: call them on a thread of their own.
 *
 * Returns: (transfer full): the vault, whose file lies beside the store
 */
WhVault *
wh_vault_new (const char *store_path)
{
  WhVault *self = g_object_new (WH_TYPE_VAULT, NULL);

  self->path = g_strconcat (store_path, ".keys", NULL);
  return self;
}

/**
 * wh_vault_exists:
 *
 * Returns: whether somebody signed in here before, so that the store can be opened without the centre
 */
gboolean
wh_vault_exists (WhVault *self)
{
  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);

  return g_file_test (self->path, G_FILE_TEST_EXISTS);
}

static gint64
now (WhVault *self)
{
  return self->now != 0 ? self->now : g_get_real_time () / G_USEC_PER_SEC;
}

/**
 * wh_vault_set_clock:
 * @now: seconds since 1970; 0: the computer's clock again
 *
 * What time it is for the waiting after wrong tries; for tests.
 */
void
wh_vault_set_clock (WhVault *self, gint64 time)
{
  g_return_if_fail (WH_IS_VAULT (self));

  self->now = time;
}

/**
 * wh_vault_make_secret:
 * @secret: (out): %WH_VAULT_SECRET_SIZE random bytes, the keyring's share
 */
void
wh_vault_make_secret (guint8 *secret)
{
  if (sodium_init () < 0)
    g_error ("libsodium does not work on this computer");
  randombytes_buf (secret, WH_VAULT_SECRET_SIZE);
}

/**
 * wh_vault_wipe:
 *
 * Overwrites a key or a secret, in a way that the compiler does not leave out.
 */
void
wh_vault_wipe (gpointer memory, gsize size)
{
  sodium_memzero (memory, size);
}

/* The key and whose it is, as the centre finds them in the box. */
static void
seal_box (WhWraps *wraps, const guint8 *key, const WhVaultRecovery *recovery)
{
  const char *hex = recovery != NULL && recovery->key != NULL ? recovery->key : "";
  guint8 plain[WH_STORE_KEY_SIZE + WH_ID_SIZE];
  gsize size = 0;

  G_STATIC_ASSERT (WH_VAULT_BOX_SIZE == sizeof plain + crypto_box_SEALBYTES);
  memcpy (plain, key, WH_STORE_KEY_SIZE);
  memcpy (plain + WH_STORE_KEY_SIZE, recovery != NULL ? recovery->account.bytes : plain, WH_ID_SIZE);
  if (recovery != NULL)
    memcpy (wraps->recovery_account, recovery->account.bytes, WH_ID_SIZE);
  wraps->has_recovery =
    recovery != NULL
    && sodium_hex2bin (wraps->recovery_key, sizeof wraps->recovery_key, hex, strlen (hex), NULL, &size, NULL) == 0
    && size == sizeof wraps->recovery_key
    && crypto_box_seal (wraps->recovery, plain, sizeof plain, wraps->recovery_key) == 0;
  sodium_memzero (plain, sizeof plain);
}

static gboolean
is_same_box (const WhWraps *a, const WhWraps *b)
{
  return a->has_recovery && memcmp (a->recovery_key, b->recovery_key, sizeof a->recovery_key) == 0
         && memcmp (a->recovery_account, b->recovery_account, sizeof a->recovery_account) == 0;
}

/**
 * wh_vault_seal:
 * @key: the store's key
 * @recovery: for whom the centre is to be able to open it
 *
 * Makes the box that only the centre opens, unless it is already for that key of the centre and that account.
 *
 * Returns: whether it is there; otherwise an error of the disk
 */
gboolean
wh_vault_seal (WhVault *self, const guint8 *key, const WhVaultRecovery *recovery, GError **error)
{
  WhWraps wraps, sealed;

  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);
  g_return_val_if_fail (key != NULL && recovery != NULL, FALSE);

  if (!wh_wraps_read (self->path, &wraps, error))
    return FALSE;
  sealed = wraps;
  seal_box (&sealed, key, recovery);
  /* An announcement without a usable key does not take away the way back that there was. */
  if (!sealed.has_recovery || is_same_box (&wraps, &sealed))
    return TRUE;
  return wh_wraps_write (self->path, &sealed, error);
}

/**
 * wh_vault_dup_box:
 *
 * Returns: (transfer full) (nullable): what only the centre opens, in hexadecimal digits; %NULL: there is none
 */
char *
wh_vault_dup_box (WhVault *self)
{
  WhWraps wraps;
  char *hex;

  g_return_val_if_fail (WH_IS_VAULT (self), NULL);

  if (!wh_wraps_read (self->path, &wraps, NULL) || !wraps.has_recovery)
    return NULL;
  hex = g_malloc (2 * sizeof wraps.recovery + 1);
  return sodium_bin2hex (hex, 2 * sizeof wraps.recovery + 1, wraps.recovery, sizeof wraps.recovery);
}

/**
 * wh_vault_is_kept:
 *
 * Returns: whether a password and this computer's keyring open the store; otherwise it was made where there is no
 *   keyring, for as long as something in it waits
 */
gboolean
wh_vault_is_kept (WhVault *self)
{
  WhWraps wraps;

  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);

  return wh_wraps_read (self->path, &wraps, NULL) && wraps.slots[WH_VAULT_PASSWORD].there;
}

/**
 * wh_vault_wrap:
 * @slot: where to; %WH_VAULT_PASSWORD empties the other places
 * @key: the store's key
 * @password: a new one, or the same
 * @secret: the keyring's share, or the session's
 *
 * Wraps the store's key anew. The store itself stays as it is, and so does the box of the centre.
 *
 * Returns: whether the wrap is saved; otherwise what was there stands
 */
gboolean
wh_vault_wrap (WhVault *self, WhVaultSlot slot, const guint8 *key, const char *password, const guint8 *secret,
               GError **error)
{
  WhWraps wraps;

  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);
  g_return_val_if_fail (key != NULL && password != NULL && secret != NULL, FALSE);

  if (!wh_wraps_read (self->path, &wraps, error))
    return FALSE;
  if (slot == WH_VAULT_PASSWORD)
    {
      memset (wraps.slots, 0, sizeof wraps.slots);
      wraps.tries = 0;
    }
  return wh_wrap_seal (&wraps.slots[slot], key, password, secret, error) && wh_wraps_write (self->path, &wraps, error);
}

/* The next wrap is made with the same share as the one that it follows: the session's, where there is one. */
static WhVaultSlot
promote (WhWraps *wraps)
{
  WhVaultSlot slot = wraps->slots[WH_VAULT_SESSION].there ? WH_VAULT_SESSION : WH_VAULT_PASSWORD;

  wraps->slots[slot] = wraps->slots[WH_VAULT_NEXT];
  wraps->slots[WH_VAULT_NEXT].there = FALSE;
  return slot;
}

/**
 * wh_vault_settle:
 * @taken: whether the centre took the password of %WH_VAULT_NEXT
 *
 * Puts the next wrap in the place of the first, or drops it.
 *
 * Returns: whether it is done; otherwise an error of the disk, and both stand
 */
gboolean
wh_vault_settle (WhVault *self, gboolean taken, GError **error)
{
  WhWraps wraps;

  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);

  if (!wh_wraps_read (self->path, &wraps, error))
    return FALSE;
  if (!wraps.slots[WH_VAULT_NEXT].there)
    return TRUE;
  if (taken)
    promote (&wraps);
  wraps.slots[WH_VAULT_NEXT].there = FALSE;
  return wh_wraps_write (self->path, &wraps, error);
}

/**
 * wh_vault_create:
 * @slot: %WH_VAULT_PASSWORD, or %WH_VAULT_SESSION where there is no keyring
 * @password: the person's, as the centre has just accepted it
 * @secret: the keyring's share, or the session's
 * @recovery: (nullable): for whom the centre can open it
 * @key: (out): %WH_STORE_KEY_SIZE bytes, the new store's key; wipe it after opening the store
 *
 * Makes a key and its wraps.
 *
 * Returns: whether they are saved; otherwise %WH_STORE_ERROR_EXISTS or an error of the disk
 */
gboolean
wh_vault_create (WhVault *self, WhVaultSlot slot, const char *password, const guint8 *secret,
                 const WhVaultRecovery *recovery, guint8 *key, GError **error)
{
  WhWraps wraps = { 0 };

  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);
  g_return_val_if_fail (password != NULL && secret != NULL && key != NULL, FALSE);

  if (wh_vault_exists (self))
    {
      g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_EXISTS,
                           _("There is already a key of these records on this computer."));
      return FALSE;
    }
  randombytes_buf (key, WH_STORE_KEY_SIZE);
  seal_box (&wraps, key, recovery);
  if (wh_wrap_seal (&wraps.slots[slot], key, password, secret, error)
      && wh_wraps_write (self->path, &wraps, error))
    return TRUE;
  sodium_memzero (key, WH_STORE_KEY_SIZE);
  return FALSE;
}

/* Nothing for the first two slips, then 1 s, 2 s, 4 s up to an hour. */
static gint64
wait_after (gint64 tries)
{
  if (tries < 3)
    return 0;
  return tries - 3 < 12 ? MIN ((gint64) 1 << (tries - 3), MAX_WAIT) : MAX_WAIT;
}

static gint64
wait_left (WhVault *self, const WhWraps *wraps)
{
  /* A clock set back begins the wait anew and does not end it. */
  gint64 passed = MAX (now (self) - wraps->last_try, 0);

  return MAX (wait_after (wraps->tries) - passed, 0);
}

/**
 * wh_vault_get_wait:
 *
 * Returns: seconds until the next try is taken; 0: now
 */
gint64
wh_vault_get_wait (WhVault *self)
{
  WhWraps wraps;

  g_return_val_if_fail (WH_IS_VAULT (self), 0);

  return wh_wraps_read (self->path, &wraps, NULL) ? wait_left (self, &wraps) : 0;
}

static gboolean
check_wait (WhVault *self, const WhWraps *wraps, GError **error)
{
  gint64 left = wait_left (self, wraps);

  if (left == 0)
    return TRUE;
  g_set_error (error, WH_STORE_ERROR, WH_STORE_ERROR_TOO_EARLY,
               g_dngettext (GETTEXT_PACKAGE,
                            "After several wrong passwords the next try is possible in %" G_GINT64_FORMAT " second.",
                            "After several wrong passwords the next try is possible in %" G_GINT64_FORMAT " seconds.",
                            (gulong) left),
               left);
  return FALSE;
}

/* What the centre accepts is the password from now on; without it nobody knows which of the two it took. */
static void
settle_by (WhWraps *wraps, WhVaultSlot opened)
{
  if (opened == WH_VAULT_NEXT)
    opened = promote (wraps);
  if (opened != WH_VAULT_SESSION)
    wraps->slots[WH_VAULT_NEXT].there = wraps->slots[WH_VAULT_SESSION].there = FALSE;
}

static gboolean
open_any (const WhWraps *wraps, const char *password, const guint8 *secret, guint8 *key, WhVaultSlot *opened,
          GError **error)
{
  gboolean fits = FALSE;

  for (guint i = 0; i < WH_VAULT_N_SLOTS && !fits; i++)
    {
      if (wraps->slots[i].there && !wh_wrap_open (&wraps->slots[i], password, secret, key, &fits, error))
        return FALSE;
      *opened = i;
    }
  if (!fits)
    g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_WRONG_PASSWORD,
                         _("The password is not right, or this computer’s keyring is not the one used before."));
  return fits;
}

/* A guess is on the disk before it is made: ending the program does not give another one.  What the centre has accepted
 * is none. */
static gboolean
unlock (WhVault *self, const char *password, const guint8 *secret, gboolean accepted, guint8 *key, GError **error)
{
  WhWraps wraps;
  WhVaultSlot opened = WH_VAULT_PASSWORD;
  gboolean ok = wh_wraps_read (self->path, &wraps, error) && (accepted || check_wait (self, &wraps, error));

  if (!ok)
    return FALSE;
  if (!accepted)
    {
      wraps.tries++;
      wraps.last_try = now (self);
      ok = wh_wraps_write (self->path, &wraps, error);
    }
  ok = ok && open_any (&wraps, password, secret, key, &opened, error);
  if (ok)
    {
      wraps.tries = 0;
      if (accepted)
        settle_by (&wraps, opened);
      ok = wh_wraps_write (self->path, &wraps, error);
    }
  if (!ok)
    sodium_memzero (key, WH_STORE_KEY_SIZE);
  return ok;
}

/**
 * wh_vault_unlock:
 * @password: as typed
 * @secret: the keyring's share
 * @key: (out): %WH_STORE_KEY_SIZE bytes; wipe it after opening the store
 *
 * Opens the store's key without the centre. Wrong tries make the next one wait; nothing is ever deleted.
 *
 * Returns: whether it is open; otherwise %WH_STORE_ERROR_WRONG_PASSWORD, %WH_STORE_ERROR_TOO_EARLY,
 *   %WH_STORE_ERROR_NOT_FOUND, %WH_STORE_ERROR_CORRUPT or an error of the disk
 */
gboolean
wh_vault_unlock (WhVault *self, const char *password, const guint8 *secret, guint8 *key, GError **error)
{
  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);
  g_return_val_if_fail (password != NULL && secret != NULL && key != NULL, FALSE);

  return unlock (self, password, secret, FALSE, key, error);
}

/**
 * wh_vault_unlock_accepted:
 * @password: which the centre has just accepted
 *
 * Does wh_vault_unlock() without waiting for earlier wrong tries: this is no guess.  Whichever of two passwords it is,
 * the other one opens nothing any more.
 *
 * Returns: whether it is open; otherwise an error of wh_vault_unlock()
 */
gboolean
wh_vault_unlock_accepted (WhVault *self, const char *password, const guint8 *secret, guint8 *key, GError **error)
{
  g_return_val_if_fail (WH_IS_VAULT (self), FALSE);
  g_return_val_if_fail (password != NULL && secret != NULL && key != NULL, FALSE);

  return unlock (self, password, secret, TRUE, key, error);
}
