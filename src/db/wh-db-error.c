/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db-error.h"

#include "db/wh-db-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (wh-db-error-quark, wh_db_error)

static const char *
sentence (WhDbError code)
{
  switch (code)
    {
    case WH_DB_ERROR_WRONG_KEY:
      return _("This file cannot be opened with this key, or it is not a file of Wayhome.");
    case WH_DB_ERROR_FOREIGN:
      return _("This is not an encrypted file of Wayhome.");
    case WH_DB_ERROR_CORRUPT:
      return _("This file is damaged.");
    case WH_DB_ERROR_NEWER_SCHEMA:
      return _("A newer version of Wayhome wrote this file, so this version leaves it as it is.");
    case WH_DB_ERROR_NOT_FOUND:
      return _("The file is not there.");
    case WH_DB_ERROR_EXISTS:
      return _("There is already a file of this name.");
    case WH_DB_ERROR_FULL:
      return _("The disk is full, so this was not saved.");
    case WH_DB_ERROR_BUSY:
      return _("Another program is using the file, so this was not done.");
    case WH_DB_ERROR_CONSTRAINT:
      return _("This does not fit with what is already stored.");
    case WH_DB_ERROR_INTERRUPTED:
      return _("The work was stopped.");
    case WH_DB_ERROR_IO:
      return _("The disk could not be read or written.");
    case WH_DB_ERROR_FAILED:
    default:
      return _("The database could not do this.");
    }
}

static WhDbError
code_from (sqlite3 *handle,
           int      result)
{
  int system_error = handle != NULL ? sqlite3_system_errno (handle) : 0;

  switch (result & 0xff)
    {
    case SQLITE_NOTADB:
      return WH_DB_ERROR_WRONG_KEY;
    case SQLITE_CORRUPT:
      return WH_DB_ERROR_CORRUPT;
    case SQLITE_FULL:
      return WH_DB_ERROR_FULL;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return WH_DB_ERROR_BUSY;
    case SQLITE_CONSTRAINT:
      return WH_DB_ERROR_CONSTRAINT;
    case SQLITE_INTERRUPT:
      return WH_DB_ERROR_INTERRUPTED;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return system_error == ENOSPC || system_error == EDQUOT ? WH_DB_ERROR_FULL : WH_DB_ERROR_IO;
    default:
      return WH_DB_ERROR_FAILED;
    }
}

/**
 * wh_db_error_set:
 * @error: where to put it
 * @code: which error
 *
 * Sets the error of @code with its sentence: one for a person, without any value of a record.
 */
void
wh_db_error_set (GError    **error,
                 WhDbError   code)
{
  g_set_error_literal (error, WH_DB_ERROR, code, sentence (code));
}

/*
 * Sets the error of SQLite's @result. With @explain SQLite's own words are added when the fault is in the
 * request: only while preparing, when SQLite knows the text of the statement and none of its values.
 */
void
wh_db_error_set_from (GError  **error,
                      sqlite3  *handle,
                      int       result,
                      gboolean  explain)
{
  WhDbError code = code_from (handle, result);

  if (code == WH_DB_ERROR_FAILED)
    g_set_error (error, WH_DB_ERROR, code, "%s (%s)", sentence (code),
                 explain && handle != NULL ? sqlite3_errmsg (handle) : sqlite3_errstr (result));
  else
    wh_db_error_set (error, code);
}
