/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-feed.h"

#include <string.h>

typedef struct
{
  const WhKind *kind;
  WhId record;
  char *scope;
  WhFeedWhat what;
  guint order; /* parents were touched before their children */
} Touch;

struct _WhFeed
{
  WhRealm *realm;
  GHashTable *touches; /* of Touch, itself its key: one per record and scope */
};

static guint
touch_hash (gconstpointer data)
{
  const Touch *touch = data;

  return wh_id_hash (&touch->record) ^ g_str_hash (touch->scope);
}

static gboolean
touch_equal (gconstpointer a, gconstpointer b)
{
  const Touch *x = a, *y = b;

  return wh_id_equal (&x->record, &y->record) && g_str_equal (x->scope, y->scope);
}

static void
touch_free (gpointer data)
{
  g_free (((Touch *) data)->scope);
  g_free (data);
}

/**
 * wh_feed_new:
 *
 * Returns: (transfer full): nothing to tell yet
 */
WhFeed *
wh_feed_new (WhRealm *realm)
{
  WhFeed *self = g_new0 (WhFeed, 1);

  self->realm = realm;
  self->touches = g_hash_table_new_full (touch_hash, touch_equal, touch_free, NULL);
  return self;
}

/**
 * wh_feed_free:
 */
void
wh_feed_free (WhFeed *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->touches);
  g_free (self);
}

/**
 * wh_feed_touch:
 * @scope: name of a scope
 *
 * The record is new, changed, deleted or no longer to be seen in the scope.
 */
void
wh_feed_touch (WhFeed *self, const WhKind *kind, const WhId *record, const char *scope, WhFeedWhat what)
{
  Touch *touch = g_new0 (Touch, 1);

  touch->kind = kind;
  touch->record = *record;
  touch->scope = g_strdup (scope);
  touch->what = what;
  touch->order = g_hash_table_size (self->touches);
  g_hash_table_replace (self->touches, touch, touch);
}

static void
add_pending (WhFeed *self, const WhId *record, GPtrArray *scopes)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->touches);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      Touch *touch = key;
      guint index;
      gboolean listed;

      if (!wh_id_equal (&touch->record, record))
        continue;
      listed = g_ptr_array_find_with_equal_func (scopes, touch->scope, g_str_equal, &index);
      if (touch->what == WH_FEED_DROP && listed)
        g_ptr_array_remove_index (scopes, index);
      else if (touch->what != WH_FEED_DROP && !listed)
        g_ptr_array_add (scopes, g_strdup (touch->scope));
    }
}

/**
 * wh_feed_scopes_of:
 *
 * Returns: (transfer container) (element-type utf8): names of the scopes that list the record, as a deleted one too;
 *   those touched in this transaction among them
 */
GPtrArray *
wh_feed_scopes_of (WhFeed *self, const WhId *record, GError **error)
{
  g_autoptr (WhResult) result = wh_query (self->realm->backend, error,
                                          "SELECT s.name FROM feed f JOIN scope s ON s.id = f.scope "
                                          "WHERE f.record = ?1 AND f.what <> ?2 ORDER BY s.name",
                                          wh_value_id (record), wh_value_number (WH_FEED_DROP));
  GPtrArray *scopes;

  if (result == NULL)
    return NULL;
  scopes = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < wh_result_n_rows (result); i++)
    g_ptr_array_add (scopes, g_strdup (wh_result_text (result, i, 0)));
  add_pending (self, record, scopes);
  return scopes;
}

/**
 * wh_feed_has:
 * @has: (out): whether the scope lists the record
 *
 * Returns: whether that could be found out
 */
gboolean
wh_feed_has (WhFeed *self, const WhId *record, const char *scope, gboolean *has, GError **error)
{
  g_autoptr (GPtrArray) scopes = wh_feed_scopes_of (self, record, error);

  if (scopes == NULL)
    return FALSE;
  *has = g_ptr_array_find_with_equal_func (scopes, scope, g_str_equal, NULL);
  return TRUE;
}

/**
 * wh_feed_kind_of:
 * @kind: (out) (nullable): what kind the record of that id is; %NULL: there is none
 *
 * Returns: whether that could be found out
 */
gboolean
wh_feed_kind_of (WhFeed *self, const WhId *record, const WhKind **kind, GError **error)
{
  g_autoptr (WhResult) result = wh_query (self->realm->backend, error,
                                          "SELECT kind FROM feed WHERE record = ?1 LIMIT 1", wh_value_id (record));
  GHashTableIter iter;
  gpointer key;

  if (result == NULL)
    return FALSE;
  *kind = wh_result_n_rows (result) > 0 ? wh_kind_by_name (wh_result_text (result, 0, 0)) : NULL;
  g_hash_table_iter_init (&iter, self->touches);
  while (*kind == NULL && g_hash_table_iter_next (&iter, &key, NULL))
    if (wh_id_equal (&((Touch *) key)->record, record))
      *kind = ((Touch *) key)->kind;
  return TRUE;
}

/**
 * wh_feed_scope_id:
 * @id: (out): number of the scope, which is made when it is new
 *
 * Returns: whether that worked
 */
gboolean
wh_feed_scope_id (WhRealm *realm, const char *name, gint64 *id, GError **error)
{
  g_autoptr (WhResult) made = NULL;
  g_autoptr (WhResult) found = wh_query (realm->backend, error, "SELECT id FROM scope WHERE name = ?1",
                                         wh_value_text (name));

  if (found == NULL)
    return FALSE;
  if (wh_result_n_rows (found) > 0)
    {
      *id = wh_result_number (found, 0, 0);
      return TRUE;
    }
  made = wh_query (realm->backend, error,
                   "INSERT INTO scope (id, name, n) SELECT coalesce (max (id), 0) + 1, ?1, 0 FROM scope RETURNING id",
                   wh_value_text (name));
  if (made == NULL)
    return FALSE;
  *id = wh_result_number (made, 0, 0);
  return TRUE;
}

static int
compare_touches (gconstpointer a, gconstpointer b)
{
  const Touch *x = *(Touch *const *) a, *y = *(Touch *const *) b;
  int by_scope = strcmp (x->scope, y->scope);

  return by_scope != 0 ? by_scope : x->order < y->order ? -1 : 1;
}

static gboolean
write_touch (WhFeed *self, const Touch *touch, gint64 scope, gint64 number, GError **error)
{
  return wh_execute (self->realm->backend, error,
                     "INSERT INTO feed (record, scope, n, kind, what) VALUES (?1, ?2, ?3, ?4, ?5) "
                     "ON CONFLICT (record, scope) DO UPDATE SET n = excluded.n, what = excluded.what",
                     wh_value_id (&touch->record), wh_value_number (scope), wh_value_number (number),
                     wh_value_text (touch->kind->name), wh_value_number (touch->what));
}

/* A counter for each scope and not one sequence: numbers come in the order of commits and without holes, so a reader
 * that has seen n has seen all up to n. */
static gboolean
flush_scope (WhFeed *self, Touch **touches, guint n, GError **error)
{
  g_autoptr (WhResult) counter = NULL;
  gint64 scope, number;

  if (!wh_feed_scope_id (self->realm, touches[0]->scope, &scope, error))
    return FALSE;
  counter = wh_query (self->realm->backend, error, "UPDATE scope SET n = n + ?2 WHERE id = ?1 RETURNING n",
                      wh_value_number (scope), wh_value_number (n));
  if (counter == NULL)
    return FALSE;
  number = wh_result_number (counter, 0, 0) - n;
  for (guint i = 0; i < n; i++)
    if (!write_touch (self, touches[i], scope, number + i + 1, error))
      return FALSE;
  return TRUE;
}

/**
 * wh_feed_flush:
 *
 * Numbers and writes what was gathered, scope by scope in the order of their names, as the last thing of a transaction:
 * two transactions then never wait for each other in a circle, and not for long.
 *
 * Returns: whether it is written
 */
gboolean
wh_feed_flush (WhFeed *self, GError **error)
{
  g_autoptr (GPtrArray) touches = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer key;
  guint begin = 0;

  g_hash_table_iter_init (&iter, self->touches);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_ptr_array_add (touches, key);
  g_ptr_array_sort (touches, compare_touches);
  for (guint i = 1; i <= touches->len; i++)
    {
      Touch *first = g_ptr_array_index (touches, begin);

      if (i < touches->len && g_str_equal (((Touch *) g_ptr_array_index (touches, i))->scope, first->scope))
        continue;
      if (!flush_scope (self, (Touch **) touches->pdata + begin, i - begin, error))
        return FALSE;
      begin = i;
    }
  g_hash_table_remove_all (self->touches);
  return TRUE;
}

/**
 * wh_scope_of_realm:
 *
 * Returns: (transfer full): what everybody of the realm sees: projects, staff
 */
char *
wh_scope_of_realm (WhRealm *realm)
{
  return g_strconcat ("g:", realm->id, NULL);
}

/**
 * wh_scope_of_lead:
 *
 * Returns: (transfer full): what belongs to no agency: only system administrators see it
 */
char *
wh_scope_of_lead (WhRealm *realm)
{
  return g_strconcat ("l:", realm->id, NULL);
}

/**
 * wh_scope_of_agency:
 *
 * Returns: (transfer full): what the people of one organization see
 */
char *
wh_scope_of_agency (const WhId *agency)
{
  char hex[WH_ID_HEX_SIZE];

  return g_strconcat ("a:", wh_id_to_hex (agency, hex), NULL);
}
