/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-touched.h"

#include "store/wh-store-select.h"

/* Beyond this it takes no longer to look at everything, and nobody need remember. */
#define MAX_CLIENTS 300

/**
 * wh_touched_new:
 */
WhTouched *
wh_touched_new (void)
{
  WhTouched *self = g_new0 (WhTouched, 1);

  self->clients = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  self->households = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * wh_touched_free:
 */
void
wh_touched_free (WhTouched *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->clients);
  g_hash_table_unref (self->households);
  g_free (self);
}

/**
 * wh_touched_is_empty:
 */
gboolean
wh_touched_is_empty (const WhTouched *self)
{
  return !self->all && g_hash_table_size (self->clients) == 0 && g_hash_table_size (self->households) == 0;
}

/**
 * wh_touched_add_all:
 */
void
wh_touched_add_all (WhTouched *self)
{
  self->all = TRUE;
  g_hash_table_remove_all (self->clients);
  g_hash_table_remove_all (self->households);
}

/* Who is in stays as they are: an equal key that came anew would free the one that somebody goes through. */
static void
add_client (WhTouched *self, const WhId *client)
{
  if (self->all || client == NULL || g_hash_table_contains (self->clients, client))
    return;
  if (g_hash_table_size (self->clients) >= MAX_CLIENTS)
    wh_touched_add_all (self);
  else
    g_hash_table_add (self->clients, g_memdup2 (client, sizeof *client));
}

/**
 * wh_touched_add_record:
 * @record: one of HUD's that is written, or one that it replaces; others count for nothing
 *
 * A record about no client (a project, a funder) is something that all hang on.
 */
void
wh_touched_add_record (WhTouched *self, WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);
  int column = wh_kind_column (kind, "PersonalID");
  const char *household;

  if (kind->file == NULL || self->all)
    return;
  if (kind->id == WH_KIND_CLIENT)
    add_client (self, wh_record_get_id (record));
  else if (column >= 0)
    add_client (self, wh_record_get_reference (record, (guint) column));
  else
    wh_touched_add_all (self);
  household = kind->id == WH_KIND_ENROLLMENT ? wh_record_get_text (record, WH_ENROLLMENT_HOUSEHOLD_ID) : NULL;
  if (household != NULL && !self->all)
    g_hash_table_add (self->households, g_strdup (household));
}

/**
 * wh_touched_join:
 *
 * Adds what is in @other.
 */
void
wh_touched_join (WhTouched *self, const WhTouched *other)
{
  GHashTableIter iter;
  gpointer key;

  if (other->all)
    wh_touched_add_all (self);
  g_hash_table_iter_init (&iter, other->clients);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    add_client (self, key);
  g_hash_table_iter_init (&iter, other->households);
  while (!self->all && g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (self->households, g_strdup (key));
}

static gboolean
add_found (WhTouched *self, WhDbStatement *statement, GError **error)
{
  gboolean ok = TRUE;
  WhId client;

  while (wh_store_next (statement, error, &ok))
    if (wh_db_get_id (statement, 0, &client))
      add_client (self, &client);
  return ok;
}

#define MEMBERS "SELECT DISTINCT m.\"PersonalID\" FROM enrollment AS m WHERE m.deleted = 0 AND m.\"HouseholdID\" "

static gboolean
add_of_households (WhStore *store, WhTouched *self, GError **error)
{
  GHashTableIter iter;
  gpointer household;

  g_hash_table_iter_init (&iter, self->households);
  while (g_hash_table_iter_next (&iter, &household, NULL))
    {
      g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), MEMBERS "= ?1", error);

      if (statement == NULL)
        return FALSE;
      wh_db_statement_bind_text (statement, 1, household);
      if (!add_found (self, statement, error))
        return FALSE;
      if (self->all)
        return TRUE;
    }
  return TRUE;
}

/**
 * wh_touched_find_clients:
 *
 * Adds to the clients those who share or shared a household with them: what is right of one hangs on the others.
 *
 * Returns: whether it is done
 */
gboolean
wh_touched_find_clients (WhStore *store, WhTouched *self, GError **error)
{
  static const char sql[] = MEMBERS "IN (SELECT e.\"HouseholdID\" FROM enrollment AS e"
                                    " WHERE e.deleted = 0 AND e.\"PersonalID\" = ?1)";
  g_autofree gpointer *clients = NULL;
  guint n;

  if (!add_of_households (store, self, error))
    return FALSE;
  clients = g_hash_table_get_keys_as_array (self->clients, &n);
  for (guint i = 0; i < n && !self->all; i++)
    {
      g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);

      if (statement == NULL)
        return FALSE;
      wh_db_bind_id (statement, 1, clients[i]);
      if (!add_found (self, statement, error))
        return FALSE;
    }
  return TRUE;
}
