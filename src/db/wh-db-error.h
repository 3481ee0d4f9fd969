/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhDbError:
 * @WH_DB_ERROR_FAILED: anything else; a fault of the program rather than of the file
 * @WH_DB_ERROR_WRONG_KEY: the key does not open the file (or the file is no database at all)
 * @WH_DB_ERROR_FOREIGN: the file is of another program
 * @WH_DB_ERROR_CORRUPT: the file is ours and damaged: save what can be saved, then make it anew
 * @WH_DB_ERROR_NEWER_SCHEMA: a newer version of the program wrote the file; it is left as it was
 * @WH_DB_ERROR_NOT_FOUND: there is no file: create it
 * @WH_DB_ERROR_EXISTS: there is already a file where a new one was to be made
 * @WH_DB_ERROR_FULL: no space left; the transaction is rolled back, free some and repeat it
 * @WH_DB_ERROR_BUSY: another program holds the file: try again
 * @WH_DB_ERROR_CONSTRAINT: the row breaks a rule of its table
 * @WH_DB_ERROR_INTERRUPTED: wh_db_interrupt() stopped the work
 * @WH_DB_ERROR_IO: the disk cannot be read or written
 */
typedef enum {
  WH_DB_ERROR_FAILED,
  WH_DB_ERROR_WRONG_KEY,
  WH_DB_ERROR_FOREIGN,
  WH_DB_ERROR_CORRUPT,
  WH_DB_ERROR_NEWER_SCHEMA,
  WH_DB_ERROR_NOT_FOUND,
  WH_DB_ERROR_EXISTS,
  WH_DB_ERROR_FULL,
  WH_DB_ERROR_BUSY,
  WH_DB_ERROR_CONSTRAINT,
  WH_DB_ERROR_INTERRUPTED,
  WH_DB_ERROR_IO,
} WhDbError;

#define WH_DB_ERROR (wh_db_error_quark ())

GQuark wh_db_error_quark (void);

void   wh_db_error_set   (GError    **error,
                          WhDbError   code);

G_END_DECLS
