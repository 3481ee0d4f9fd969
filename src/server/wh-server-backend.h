/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"
#include "model/wh-row-source.h"

G_BEGIN_DECLS

/* A value that goes into a statement or comes out of a row. */
typedef enum
{
  WH_VALUE_NULL,
  WH_VALUE_NUMBER,
  WH_VALUE_TEXT,
  WH_VALUE_BYTES,
} WhValueType;

typedef struct
{
  WhValueType type;
  gint64 number;
  gconstpointer data; /* of text without its final NUL */
  gsize size;
} WhValue;

WhValue wh_value_number (gint64 number);
WhValue wh_value_text (const char *text);
WhValue wh_value_bytes (gconstpointer data, gsize size);
WhValue wh_value_id (const WhId *id);

/* The rows that a statement gave. */
typedef struct _WhResult WhResult;

WhResult *wh_result_new (guint n_columns);
void wh_result_add (WhResult *self, const WhValue *row);
void wh_result_free (WhResult *self);
guint wh_result_n_rows (const WhResult *self);
gint64 wh_result_number (const WhResult *self, guint row, guint column);
const char *wh_result_text (const WhResult *self, guint row, guint column);
gconstpointer wh_result_bytes (const WhResult *self, guint row, guint column, gsize *size);
gboolean wh_result_id (const WhResult *self, guint row, guint column, WhId *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhResult, wh_result_free)

#define WH_TYPE_SERVER_BACKEND (wh_server_backend_get_type ())
G_DECLARE_INTERFACE (WhServerBackend, wh_server_backend, WH, SERVER_BACKEND, GObject)

/**
 * WhServerBackendInterface:
 * @begin: begins a transaction in which everything read is of one moment; inside one, a part that can be taken back
 * @commit: keeps it
 * @rollback: takes it back
 * @run: runs one statement with the values for ?1, ?2 ...
 * @get_record: one record, deleted ones too; %NULL without error when there is none
 * @put_record: stores a record in the place of the one of the same id
 * @new_source: all records that are not deleted, for an export
 *
 * Where a realm's data lie.  What the centre keeps besides records (accounts, sessions, devices, feed, audit) is
 * written once, in SQL that SQLite and PostgreSQL both take (no more than UPSERT and RETURNING beyond the basics), so
 * that a small community's file and a state's database run the same code and the same tests.  Only opening, the
 * making of tables and the tables of the record kinds are a backend's own.
 *
 * A backend belongs to one thread at a time: its realm's lock sees to that.
 */
struct _WhServerBackendInterface
{
  GTypeInterface parent_iface;

  gboolean (*begin) (WhServerBackend *self, GError **error);
  gboolean (*commit) (WhServerBackend *self, GError **error);
  void (*rollback) (WhServerBackend *self);
  WhResult *(*run) (WhServerBackend *self, const char *sql, const WhValue *values, guint n, GError **error);
  WhRecord *(*get_record) (WhServerBackend *self, const WhKind *kind, const WhId *id, GError **error);
  gboolean (*put_record) (WhServerBackend *self, WhRecord *record, GError **error);
  WhRowSource *(*new_source) (WhServerBackend *self, GError **error);
};

gboolean wh_server_backend_begin (WhServerBackend *self, GError **error);
gboolean wh_server_backend_commit (WhServerBackend *self, GError **error);
void wh_server_backend_rollback (WhServerBackend *self);
WhResult *wh_server_backend_run (WhServerBackend *self, const char *sql, const WhValue *values, guint n,
                                 GError **error);
WhRecord *wh_server_backend_get_record (WhServerBackend *self, const WhKind *kind, const WhId *id, GError **error);
gboolean wh_server_backend_put_record (WhServerBackend *self, WhRecord *record, GError **error);
WhRowSource *wh_server_backend_new_source (WhServerBackend *self, GError **error);

/* wh_query (backend, error, "SELECT ... WHERE id = ?1", wh_value_id (&id)): the rows, or NULL with error. */
#define wh_query(backend_, error_, sql_, ...) \
  ({ \
    const WhValue values_[] = { wh_value_number (0), ##__VA_ARGS__ }; \
    wh_server_backend_run (backend_, sql_, values_ + 1, G_N_ELEMENTS (values_) - 1, error_); \
  })

/* The same for a statement whose rows do not matter: whether it ran. */
#define wh_execute(backend_, error_, sql_, ...) \
  ({ \
    g_autoptr (WhResult) result_ = wh_query (backend_, error_, sql_, ##__VA_ARGS__); \
    result_ != NULL; \
  })

G_END_DECLS
