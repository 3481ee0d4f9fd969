/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-store-private.h"

#include "db/wh-record-table.h"
#include "store/wh-history-table.h"

/*
 * Beside the record tables, which follow from the kinds:
 *
 * base        of records with changes that are not at the centre yet: how they last were there (body is NULL when the
 *             centre never had it) and what state they are in; no row: the record stands here as at the centre
 * outbox_*    what has been saved and is not at the centre, in the order of saving.  A group gets its number, dense per
 *             device, when it is first sent: a group that waits for another leaves no hole.
 * history     every change saved here, and what came from the centre made of records that were here; with the client
 *             and enrollment that the record belonged to then, and goes with them
 * scope       through which scopes the centre lets this store see a record
 * search_*    see wh-search-index.c
 * recent      clients that somebody was with on this desk
 * journal_*   what the centre has acknowledged lately, with the device and number by which it knows it
 * duplicate_* see wh-duplicate-table.c
 * held        records that a restored centre has lost and that somebody's desk will send again: see wh-store-resync.c
 * look        what was looked at here that is usually covered, and the centre does not know yet
 */
static const char schema_1[]
  = "CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE base (kind TEXT NOT NULL, id BLOB NOT NULL, rev INTEGER NOT NULL, state INTEGER NOT NULL, body TEXT,"
    " PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE outbox_group (seq INTEGER PRIMARY KEY AUTOINCREMENT, no INTEGER UNIQUE, at INTEGER NOT NULL,"
    " clock_offset INTEGER NOT NULL, refused INTEGER NOT NULL DEFAULT 0, reason TEXT) STRICT;"
    "CREATE TABLE outbox_change (seq INTEGER NOT NULL REFERENCES outbox_group (seq), n INTEGER NOT NULL,"
    " kind TEXT NOT NULL, id BLOB NOT NULL, body TEXT NOT NULL, PRIMARY KEY (seq, n)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX outbox_change_record ON outbox_change (kind, id);"
    "CREATE TABLE history (entry INTEGER PRIMARY KEY, seq INTEGER NOT NULL, at INTEGER NOT NULL, person TEXT,"
    " kind TEXT NOT NULL, id BLOB NOT NULL, body TEXT NOT NULL) STRICT;"
    "CREATE INDEX history_record ON history (kind, id);"
    "CREATE TABLE scope (id BLOB NOT NULL, scope TEXT NOT NULL, kind TEXT NOT NULL,"
    " PRIMARY KEY (id, scope)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX scope_scope ON scope (scope);"
    "CREATE TABLE rejected (entry INTEGER PRIMARY KEY, file TEXT NOT NULL, line INTEGER NOT NULL, reason TEXT NOT NULL,"
    " content TEXT NOT NULL) STRICT;"
    "CREATE TABLE draft (id BLOB NOT NULL PRIMARY KEY, form TEXT NOT NULL, title TEXT, position TEXT,"
    " body TEXT NOT NULL, started_at INTEGER NOT NULL, changed_at INTEGER NOT NULL) STRICT;"
    "CREATE TABLE search_client (doc INTEGER PRIMARY KEY, client BLOB NOT NULL UNIQUE, tokens TEXT NOT NULL) STRICT;"
    "CREATE TABLE search_token (token TEXT NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (token, doc))"
    " STRICT, WITHOUT ROWID;";

static const char schema_3[]
  = "CREATE TABLE recent (client BLOB NOT NULL PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE INDEX enrollment_household ON enrollment (\"HouseholdID\");";

static const char schema_4[]
  = "CREATE TABLE journal_group (seq INTEGER NOT NULL PRIMARY KEY, no INTEGER NOT NULL, device TEXT NOT NULL,"
    " at INTEGER NOT NULL, clock_offset INTEGER NOT NULL, acknowledged INTEGER NOT NULL) STRICT;"
    "CREATE INDEX journal_group_acknowledged ON journal_group (acknowledged);"
    "CREATE TABLE journal_change (seq INTEGER NOT NULL, n INTEGER NOT NULL, kind TEXT NOT NULL, id BLOB NOT NULL,"
    " body TEXT NOT NULL, PRIMARY KEY (seq, n)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX journal_change_record ON journal_change (kind, id);"
    "CREATE TABLE held (id BLOB NOT NULL PRIMARY KEY, kind TEXT NOT NULL) STRICT, WITHOUT ROWID;";

static const char schema_5[] = "CREATE INDEX history_id ON history (id);"
                               "CREATE INDEX journal_change_id ON journal_change (id);";

/* Of a record that is gone, what it belonged to tells whose history it is. */
static const char schema_8[]
  = "ALTER TABLE history ADD COLUMN client BLOB;"
    "ALTER TABLE history ADD COLUMN parent BLOB;"
    "ALTER TABLE history ADD COLUMN stamp TEXT;"
    "ALTER TABLE history ADD COLUMN source INTEGER NOT NULL DEFAULT 0;"
    "CREATE INDEX history_client ON history (client);"
    "CREATE INDEX history_parent ON history (parent);"
    "CREATE INDEX history_seq ON history (seq);";

static const char schema_9[]
  = "CREATE TABLE duplicate_look (entry INTEGER PRIMARY KEY AUTOINCREMENT, client BLOB NOT NULL UNIQUE) STRICT;"
    "INSERT INTO duplicate_look (client) SELECT client FROM search_client ORDER BY doc;"
    "CREATE TABLE duplicate_pair (a BLOB NOT NULL, b BLOB NOT NULL, probability REAL NOT NULL, bits REAL NOT NULL,"
    " reasons INTEGER NOT NULL, PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX duplicate_pair_b ON duplicate_pair (b);";

static const char schema_10[]
  = "CREATE TABLE look (id BLOB NOT NULL PRIMARY KEY, at INTEGER NOT NULL, what TEXT NOT NULL, kind TEXT NOT NULL,"
    " record BLOB NOT NULL) STRICT, WITHOUT ROWID;";

static gboolean
make_record_tables (WhDb *db, gpointer data, GError **error)
{
  return wh_record_table_ensure_all (db, error);
}

static gboolean
make_device (WhDb *db, gpointer data, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (db, "INSERT INTO meta (name, value) VALUES ('device', ?1)", error);
  WhId device = wh_id_new ();
  char hex[WH_ID_HEX_SIZE];

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, wh_id_to_hex (&device, hex));
  return wh_db_statement_run (statement, error);
}

static gboolean
fill_owners (WhDb *db, gpointer data, GError **error)
{
  return wh_history_table_fill_owners (db, error);
}

/* Steps are only ever added.  A new kind or column: a step with make_record_tables. */
static const WhDbMigration steps[] = {
  { 1, schema_1, make_record_tables },
  { 2, NULL, make_device },
  { 3, schema_3, NULL },
  { 4, schema_4, NULL },
  { 5, schema_5, NULL },
  { 6, NULL, make_record_tables },
  { 7, NULL, make_record_tables }, /* local questions */
  { 8, schema_8, fill_owners },
  { 9, schema_9, make_record_tables }, /* client_apart */
  { 10, schema_10, NULL },
};

gboolean
wh_store_prepare_file (WhStore *self, WhDb *db, GError **error)
{
  return wh_db_migrate (db, steps, G_N_ELEMENTS (steps), self, error);
}
