/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "db/wh-db-statement.h"
#include "model/wh-record.h"

G_BEGIN_DECLS

gboolean       wh_record_table_ensure          (WhDb           *db,
                                                const WhKind   *kind,
                                                GError        **error);
gboolean       wh_record_table_ensure_all      (WhDb           *db,
                                                GError        **error);
gboolean       wh_record_table_ensure_indexes  (WhDb           *db,
                                                const WhKind   *kind,
                                                GError        **error);
gboolean       wh_record_table_drop_indexes    (WhDb           *db,
                                                const WhKind   *kind,
                                                GError        **error);
gboolean       wh_record_table_is_empty        (WhDb           *db,
                                                const WhKind   *kind,
                                                gboolean       *empty,
                                                GError        **error);

gboolean       wh_record_table_insert          (WhDb           *db,
                                                WhRecord       *record,
                                                GError        **error);
gboolean       wh_record_table_put             (WhDb           *db,
                                                WhRecord       *record,
                                                GError        **error);
gboolean       wh_record_table_delete          (WhDb           *db,
                                                const WhKind   *kind,
                                                const WhId     *id,
                                                GError        **error);
WhRecord      *wh_record_table_read            (WhDb           *db,
                                                const WhKind   *kind,
                                                const WhId     *id,
                                                GError        **error);

WhDbStatement *wh_record_table_select          (WhDb           *db,
                                                const WhKind   *kind,
                                                const char     *tail,
                                                GError        **error);
WhDbStatement *wh_record_table_select_exported (WhDb           *db,
                                                const WhKind   *kind,
                                                GError        **error);
WhDbStatement *wh_record_table_select_of_client (WhDb          *db,
                                                 const WhKind  *kind,
                                                 const WhId    *client,
                                                 GError       **error);
const char    *wh_record_table_get_export_id   (WhDbStatement  *statement);
gboolean       wh_record_table_load            (WhDbStatement  *statement,
                                                const WhKind   *kind,
                                                WhRecord       *record,
                                                GError        **error);

WhDbStatement *wh_record_table_prepare_put     (WhDb           *db,
                                                const WhKind   *kind,
                                                GError        **error);
gboolean       wh_record_table_run_put         (WhDbStatement  *statement,
                                                WhRecord       *record,
                                                GError        **error);

void           wh_db_bind_id                   (WhDbStatement  *statement,
                                                int             parameter,
                                                const WhId     *id);
gboolean       wh_db_get_id                    (WhDbStatement  *statement,
                                                int             column,
                                                WhId           *id);

G_END_DECLS
