/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "db/wh-db.h"

G_BEGIN_DECLS

typedef struct _WhDbStatement WhDbStatement;

WhDbStatement *wh_db_prepare                  (WhDb           *db,
                                               const char     *sql,
                                               GError        **error);
void           wh_db_statement_free           (WhDbStatement  *self);

void           wh_db_statement_bind_int64     (WhDbStatement  *self,
                                               int             parameter,
                                               gint64          value);
void           wh_db_statement_bind_double    (WhDbStatement  *self,
                                               int             parameter,
                                               double          value);
void           wh_db_statement_bind_text      (WhDbStatement  *self,
                                               int             parameter,
                                               const char     *value);
void           wh_db_statement_bind_blob      (WhDbStatement  *self,
                                               int             parameter,
                                               gconstpointer   value,
                                               gsize           size);
void           wh_db_statement_bind_null      (WhDbStatement  *self,
                                               int             parameter);
void           wh_db_statement_borrow_text    (WhDbStatement  *self,
                                               int             parameter,
                                               const char     *value);
void           wh_db_statement_borrow_blob    (WhDbStatement  *self,
                                               int             parameter,
                                               gconstpointer   value,
                                               gsize           size);

gboolean       wh_db_statement_step           (WhDbStatement  *self,
                                               GError        **error);
gboolean       wh_db_statement_run            (WhDbStatement  *self,
                                               GError        **error);
void           wh_db_statement_reset          (WhDbStatement  *self);

int            wh_db_statement_get_n_columns  (WhDbStatement  *self);
gboolean       wh_db_statement_is_null        (WhDbStatement  *self,
                                               int             column);
gint64         wh_db_statement_get_int64      (WhDbStatement  *self,
                                               int             column);
double         wh_db_statement_get_double     (WhDbStatement  *self,
                                               int             column);
const char    *wh_db_statement_get_text       (WhDbStatement  *self,
                                               int             column);
const guint8  *wh_db_statement_get_blob       (WhDbStatement  *self,
                                               int             column,
                                               gsize          *size);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhDbStatement, wh_db_statement_free)

G_END_DECLS
