/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "db/wh-db-error.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define WH_DB_KEY_SIZE 32

/**
 * WhDbMode:
 * @WH_DB_READ_ONLY: an existing file, which this connection never changes
 * @WH_DB_READ_WRITE: an existing file; only one connection of a file may have this mode, as it also checkpoints
 * @WH_DB_CREATE: a new file, which must not exist yet; then as %WH_DB_READ_WRITE
 */
typedef enum {
  WH_DB_READ_ONLY,
  WH_DB_READ_WRITE,
  WH_DB_CREATE,
} WhDbMode;

#define WH_TYPE_DB (wh_db_get_type ())

G_DECLARE_FINAL_TYPE (WhDb, wh_db, WH, DB, GObject)

/**
 * WhDbFunc:
 * @db: a connection, inside a transaction
 * @data: what was passed with the function
 * @error: where to put the error
 *
 * Work inside a transaction.
 *
 * Returns: %TRUE to keep what was done, %FALSE (with @error) to take it back
 */
typedef gboolean (*WhDbFunc) (WhDb      *db,
                              gpointer   data,
                              GError   **error);

/**
 * WhDbMigration:
 * @version: the schema version that this step leads to; steps stand in rising order, the first is above 0
 * @sql: statements to run, or %NULL
 * @func: a function to call after @sql, or %NULL
 *
 * One step from an older schema to a newer one.
 */
typedef struct {
  int         version;
  const char *sql;
  WhDbFunc    func;
} WhDbMigration;

WhDb       *wh_db_open              (const char           *path,
                                     const guint8         *key,
                                     WhDbMode              mode,
                                     GError              **error);
gboolean    wh_db_copy              (const char           *from,
                                     const guint8         *key,
                                     const char           *to,
                                     GError              **error);
const char *wh_db_get_path          (WhDb                 *self);
gboolean    wh_db_is_read_only      (WhDb                 *self);

gboolean    wh_db_exec              (WhDb                 *self,
                                     const char           *sql,
                                     GError              **error);
gboolean    wh_db_get_int64         (WhDb                 *self,
                                     const char           *sql,
                                     gint64               *value,
                                     GError              **error);
gint64      wh_db_get_changes       (WhDb                 *self);
gint64      wh_db_get_last_rowid    (WhDb                 *self);

gboolean    wh_db_begin             (WhDb                 *self,
                                     GError              **error);
gboolean    wh_db_commit            (WhDb                 *self,
                                     GError              **error);
void        wh_db_rollback          (WhDb                 *self);
gboolean    wh_db_transaction       (WhDb                 *self,
                                     WhDbFunc              func,
                                     gpointer              data,
                                     GError              **error);
guint       wh_db_get_depth         (WhDb                 *self);

gboolean    wh_db_migrate           (WhDb                 *self,
                                     const WhDbMigration  *steps,
                                     gsize                 n_steps,
                                     gpointer              data,
                                     GError              **error);

guint       wh_db_set_cache_size    (WhDb                 *self,
                                     guint                 mebibytes);
void        wh_db_interrupt         (WhDb                 *self);
gboolean    wh_db_checkpoint        (WhDb                 *self,
                                     GError              **error);
gboolean    wh_db_quick_check       (WhDb                 *self,
                                     GError              **error);

G_END_DECLS
