/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhStoreError:
 * @WH_STORE_ERROR_FAILED: anything else; a fault of the program
 * @WH_STORE_ERROR_WRONG_KEY: the key does not open the file
 * @WH_STORE_ERROR_WRONG_PASSWORD: the password does not open the key's wrap; try again, later each time
 * @WH_STORE_ERROR_TOO_EARLY: wrong tries made the vault wait; the sentence says how long
 * @WH_STORE_ERROR_FOREIGN: the file is of another program
 * @WH_STORE_ERROR_CORRUPT: the file is damaged
 * @WH_STORE_ERROR_NEWER_SCHEMA: a newer version of the program wrote the file; it is left as it was
 * @WH_STORE_ERROR_NOT_FOUND: there is no such file, record or draft
 * @WH_STORE_ERROR_EXISTS: there is already one
 * @WH_STORE_ERROR_FULL: no space left on the disk; nothing of the save was kept
 * @WH_STORE_ERROR_BUSY: another program has the file open
 * @WH_STORE_ERROR_IO: the disk cannot be read or written
 * @WH_STORE_ERROR_CLOSED: the store was closed (locked, signed out) before the work began
 * @WH_STORE_ERROR_INVALID: the change cannot be made to the record as it stands
 * @WH_STORE_ERROR_NO_KEYRING: this desktop has no keyring service: sign-in for this session only
 * @WH_STORE_ERROR_KEYRING_LOCKED: the keyring stayed locked, or its question was dismissed: unlock it and try again
 * @WH_STORE_ERROR_KEYRING_SLOW: the keyring did not answer in time: try again
 * @WH_STORE_ERROR_OTHER_PASSWORD: a password of before locks the records; the centre may open them, or that password
 * @WH_STORE_ERROR_UNRECOVERABLE: the same, and the centre never will
 */
typedef enum {
  WH_STORE_ERROR_FAILED,
  WH_STORE_ERROR_WRONG_KEY,
  WH_STORE_ERROR_WRONG_PASSWORD,
  WH_STORE_ERROR_TOO_EARLY,
  WH_STORE_ERROR_FOREIGN,
  WH_STORE_ERROR_CORRUPT,
  WH_STORE_ERROR_NEWER_SCHEMA,
  WH_STORE_ERROR_NOT_FOUND,
  WH_STORE_ERROR_EXISTS,
  WH_STORE_ERROR_FULL,
  WH_STORE_ERROR_BUSY,
  WH_STORE_ERROR_IO,
  WH_STORE_ERROR_CLOSED,
  WH_STORE_ERROR_INVALID,
  WH_STORE_ERROR_NO_KEYRING,
  WH_STORE_ERROR_KEYRING_LOCKED,
  WH_STORE_ERROR_KEYRING_SLOW,
  WH_STORE_ERROR_OTHER_PASSWORD,
  WH_STORE_ERROR_UNRECOVERABLE,
} WhStoreError;

#define WH_STORE_ERROR (wh_store_error_quark ())
GQuark wh_store_error_quark (void);

G_END_DECLS
