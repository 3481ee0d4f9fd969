/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-store-error.h"

#include "db/wh-db-error.h"
#include "store/wh-store-private.h"

G_DEFINE_QUARK (wh-store-error-quark, wh_store_error)

static WhStoreError
code_of_db (int code)
{
  switch ((WhDbError) code)
    {
    case WH_DB_ERROR_WRONG_KEY:
      return WH_STORE_ERROR_WRONG_KEY;
    case WH_DB_ERROR_FOREIGN:
      return WH_STORE_ERROR_FOREIGN;
    case WH_DB_ERROR_CORRUPT:
      return WH_STORE_ERROR_CORRUPT;
    case WH_DB_ERROR_NEWER_SCHEMA:
      return WH_STORE_ERROR_NEWER_SCHEMA;
    case WH_DB_ERROR_NOT_FOUND:
      return WH_STORE_ERROR_NOT_FOUND;
    case WH_DB_ERROR_EXISTS:
      return WH_STORE_ERROR_EXISTS;
    case WH_DB_ERROR_FULL:
      return WH_STORE_ERROR_FULL;
    case WH_DB_ERROR_BUSY:
      return WH_STORE_ERROR_BUSY;
    case WH_DB_ERROR_IO:
      return WH_STORE_ERROR_IO;
    case WH_DB_ERROR_CONSTRAINT:
      return WH_STORE_ERROR_INVALID;
    case WH_DB_ERROR_FAILED:
    case WH_DB_ERROR_INTERRUPTED:
    default:
      return WH_STORE_ERROR_FAILED;
    }
}

/* Rooms above the store know nothing of db: its errors become the store's, with the same sentence. */
void
wh_store_error_translate (GError **error)
{
  if (error == NULL || *error == NULL || (*error)->domain != WH_DB_ERROR)
    return;
  (*error)->code = (int) code_of_db ((*error)->code);
  (*error)->domain = WH_STORE_ERROR;
}
