/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-pull.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "server/wh-cursor.h"
#include "server/wh-epoch-turn.h"
#include "server/wh-feed.h"

#define MAX_BYTES (4 * 1024 * 1024) /* of one page, about: notes can be long */
#define MAX_MEMBER 40               /* bytes that a column's name and signs take */

typedef struct
{
  WhRealm *realm;
  WhPullReply *reply;
  WhCursor *cursor;
  gint64 limit;
  gsize bytes;
} Pull;

static gsize
size_of (WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);
  GHashTable *ext = wh_record_peek_ext (record);
  GHashTableIter iter;
  gpointer name, text;
  gsize size = 200;

  if (ext != NULL)
    for (g_hash_table_iter_init (&iter, ext); g_hash_table_iter_next (&iter, &name, &text);)
      size += strlen (name) + strlen (text) + MAX_MEMBER;
  for (guint i = 0; i < kind->n_columns; i++)
    {
      const char *value = kind->columns[i].type == WH_TYPE_TEXT ? wh_record_get_text (record, i) : NULL;

      if (!wh_record_is_null (record, i))
        size += MAX_MEMBER + (value != NULL ? strlen (value) : 0);
    }
  return size;
}

static gboolean
is_full (const Pull *pull)
{
  return pull->reply->changes->len >= pull->limit || pull->bytes > MAX_BYTES;
}

static gboolean
add_record (Pull *pull, WhPullChange *change, GError **error)
{
  g_autoptr (GError) local = NULL;

  change->record = wh_server_backend_get_record (pull->realm->backend, change->kind, &change->id, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (change->record == NULL)
    change->what = WH_PULL_DROP;
  else
    {
      change->rev = wh_record_get_rev (change->record);
      pull->bytes += size_of (change->record);
    }
  if (change->what != WH_PULL_RECORD)
    g_clear_object (&change->record);
  return TRUE;
}

static gboolean
add_change (Pull *pull, const char *scope, WhResult *rows, guint row, GError **error)
{
  static const WhPullWhat whats[] = { WH_PULL_DROP, WH_PULL_RECORD, WH_PULL_DELETE, WH_PULL_DROP };
  g_autoptr (WhPullChange) change = wh_pull_change_new (whats[wh_result_number (rows, row, 3) & 3]);

  change->scope = g_strdup (scope);
  change->number = wh_result_number (rows, row, 0);
  change->kind = wh_kind_by_name (wh_result_text (rows, row, 1));
  wh_result_id (rows, row, 2, &change->id);
  wh_cursor_set (pull->cursor, scope, change->number);
  if (change->kind == NULL) /* of a newer version of the centre: this one cannot say it */
    return TRUE;
  if (!add_record (pull, change, error))
    return FALSE;
  g_ptr_array_add (pull->reply->changes, g_steal_pointer (&change));
  return TRUE;
}

/* Once all rows of a scope are sent the cursor goes to its counter, over the holes that later changes left. */
static gboolean
add_scope (Pull *pull, const char *scope, GError **error)
{
  gint64 seen = wh_cursor_get (pull->cursor, scope), counter, room = pull->limit - pull->reply->changes->len;
  g_autoptr (WhResult) head = wh_query (pull->realm->backend, error, "SELECT id, n FROM scope WHERE name = ?1",
                                        wh_value_text (scope));
  g_autoptr (WhResult) rows = NULL;
  guint i;

  if (head == NULL)
    return FALSE;
  counter = wh_result_n_rows (head) > 0 ? wh_result_number (head, 0, 1) : 0;
  pull->reply->total += MAX (counter - seen, 0);
  if (counter <= seen || is_full (pull))
    {
      pull->reply->more |= counter > seen;
      return TRUE;
    }
  rows = wh_query (pull->realm->backend, error,
                   "SELECT n, kind, record, what FROM feed WHERE scope = ?1 AND n > ?2 ORDER BY n LIMIT ?3",
                   wh_value_number (wh_result_number (head, 0, 0)), wh_value_number (seen),
                   wh_value_number (room + 1));
  if (rows == NULL)
    return FALSE;
  for (i = 0; i < wh_result_n_rows (rows) && !is_full (pull); i++)
    if (!add_change (pull, scope, rows, i, error))
      return FALSE;
  if (i < wh_result_n_rows (rows))
    pull->reply->more = TRUE;
  else
    wh_cursor_set (pull->cursor, scope, counter);
  return TRUE;
}

/* Scopes that the cursor knows and the person has no longer are told, and forgotten. */
static GStrv
take_gone (WhCursor *cursor, const WhGrant *reader)
{
  g_autoptr (GStrvBuilder) gone = g_strv_builder_new ();
  GHashTableIter iter;
  gpointer scope;

  g_hash_table_iter_init (&iter, cursor->numbers);
  while (g_hash_table_iter_next (&iter, &scope, NULL))
    if (!wh_grant_has_scope (reader, scope))
      {
        g_strv_builder_add (gone, scope);
        g_hash_table_iter_remove (&iter);
      }
  return g_strv_builder_end (gone);
}

static gboolean
fill_page (Pull *pull, const WhGrant *reader, GError **error)
{
  gboolean filled = TRUE;

  if (!wh_server_backend_begin (pull->realm->backend, error))
    return FALSE;
  for (guint i = 0; filled && reader->scopes[i] != NULL; i++)
    filled = add_scope (pull, reader->scopes[i], error);
  wh_server_backend_rollback (pull->realm->backend);
  return filled;
}

static gboolean
check_request (WhRealm *realm, const WhGrant *reader, const WhPullRequest *request, GError **error)
{
  if (!wh_id_equal (&request->device, &reader->session.device))
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_UNAUTHORISED,
                         _("This session belongs to another device: sign in again."));
  else if (*request->cursor != '\0' && !g_str_equal (request->epoch, realm->epoch))
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CANNOT_CALCULATE,
                         _("The centre's database was replaced: this device must get everything anew."));
  else
    return TRUE;
  return FALSE;
}

/**
 * wh_pull:
 * @reader: who asks
 *
 * Gives what is new since the cursor in all scopes that the person has now.  A page is of one moment, and the
 * checkpoint is told by the page that ends with nothing left at that moment: a record that changes while the pages go
 * out moves behind the cursor and is sent again before it, so at the checkpoint the device holds exactly what stood at
 * that moment.  (Bounds fixed at the first page would leave out the record that moved, and keep what refers to it.)
 *
 * Returns: (transfer full): the page; %NULL with %WH_PROTOCOL_ERROR_CANNOT_CALCULATE for a cursor that is not known
 */
WhPullReply *
wh_pull (WhRealm *realm, const WhGrant *reader, const WhPullRequest *request, GError **error)
{
  g_autoptr (WhPullReply) reply = wh_pull_reply_new ();
  g_autoptr (WhCursor) cursor = NULL;
  Pull pull = { realm, reply, NULL, CLAMP (request->limit, 1, WH_PULL_MAX_PAGE), 0 };

  if (!check_request (realm, reader, request, error))
    return NULL;
  cursor = wh_cursor_open (request->cursor, realm, &reader->session, error);
  if (cursor == NULL || !wh_epoch_turn_if_behind (realm, &reader->session, cursor, error))
    return NULL;
  pull.cursor = cursor;
  g_strfreev (reply->gone);
  reply->gone = take_gone (cursor, reader);
  if (!fill_page (&pull, reader, error))
    return NULL;
  g_strfreev (reply->scopes);
  reply->scopes = g_strdupv (reader->scopes);
  reply->checkpoint = !reply->more;
  reply->epoch = g_strdup (realm->epoch);
  reply->cursor = wh_cursor_seal (cursor, realm, &reader->session);
  reply->server_time = wh_realm_now ();
  return g_steal_pointer (&reply);
}
