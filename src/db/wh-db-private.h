/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of this room share; no other room includes it. */
#pragma once

#include <sqlite3.h>

#include "db/wh-db-statement.h"
#include "db/wh-db.h"

G_BEGIN_DECLS

sqlite3       *wh_db_get_handle           (WhDb           *self);
WhDbStatement *wh_db_take_idle            (WhDb           *self,
                                           const char     *sql);
gboolean       wh_db_keep_idle            (WhDb           *self,
                                           WhDbStatement  *statement);
const char    *wh_db_statement_get_sql    (WhDbStatement  *self);
void           wh_db_statement_destroy    (WhDbStatement  *self);
void           wh_db_error_set_from       (GError        **error,
                                           sqlite3        *handle,
                                           int             result,
                                           gboolean        explain);
void           wh_db_keep_wal             (WhDb           *self);
void           wh_db_note_failure         (WhDb           *self);
gboolean       wh_db_is_doomed            (WhDb           *self);
void           wh_db_set_depth            (WhDb           *self,
                                           guint           depth);

G_END_DECLS
