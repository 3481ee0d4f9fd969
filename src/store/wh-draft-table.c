/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-draft-table.h"

#include "store/wh-store-private.h"

#include <glib/gi18n-lib.h>

/**
 * wh_draft_new:
 * @form: which form it is of
 *
 * Returns: (transfer full): an empty draft with an id of its own, begun now
 */
WhDraft *
wh_draft_new (const char *form)
{
  WhDraft *draft = g_new0 (WhDraft, 1);

  draft->id = wh_id_new ();
  draft->form = g_strdup (form);
  draft->started_at = draft->changed_at = g_get_real_time () / 1000;
  return draft;
}

/**
 * wh_draft_free:
 */
void
wh_draft_free (WhDraft *draft)
{
  if (draft == NULL)
    return;
  g_free (draft->form);
  g_free (draft->title);
  g_free (draft->position);
  g_free (draft->body);
  g_free (draft);
}

/**
 * wh_draft_put:
 * @draft: with its body
 *
 * Saves the draft in place of what was there under its id; called at every field.  Saving is durable at once.
 *
 * Returns: whether it is saved
 */
gboolean
wh_draft_put (WhStore *store, const WhDraft *draft, GError **error)
{
  static const char sql[]
    = "INSERT INTO draft (id, form, title, position, body, started_at, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
      " ON CONFLICT (id) DO UPDATE SET title = excluded.title, position = excluded.position, body = excluded.body,"
      " changed_at = excluded.changed_at";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_blob (statement, 1, draft->id.bytes, WH_ID_SIZE);
  wh_db_statement_bind_text (statement, 2, draft->form);
  wh_db_statement_bind_text (statement, 3, draft->title);
  wh_db_statement_bind_text (statement, 4, draft->position);
  wh_db_statement_bind_text (statement, 5, draft->body != NULL ? draft->body : "");
  wh_db_statement_bind_int64 (statement, 6, draft->started_at);
  wh_db_statement_bind_int64 (statement, 7, draft->changed_at);
  if (!wh_db_statement_run (statement, error))
    return FALSE;
  wh_store_mark_changed (store, WH_STORE_CHANGED_DRAFTS);
  return TRUE;
}

static WhDraft *
read_draft (WhDbStatement *statement)
{
  WhDraft *draft = g_new0 (WhDraft, 1);

  memcpy (draft->id.bytes, wh_db_statement_get_blob (statement, 0, NULL), WH_ID_SIZE);
  draft->form = g_strdup (wh_db_statement_get_text (statement, 1));
  draft->title = g_strdup (wh_db_statement_get_text (statement, 2));
  draft->position = g_strdup (wh_db_statement_get_text (statement, 3));
  draft->started_at = wh_db_statement_get_int64 (statement, 4);
  draft->changed_at = wh_db_statement_get_int64 (statement, 5);
  draft->body = g_strdup (wh_db_statement_get_text (statement, 6));
  return draft;
}

/**
 * wh_draft_get:
 *
 * Returns: (transfer full): the draft with its body, or %NULL with %WH_STORE_ERROR_NOT_FOUND
 */
WhDraft *
wh_draft_get (WhStore *store, const WhId *id, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store),
                     "SELECT id, form, title, position, started_at, changed_at, body FROM draft WHERE id = ?1", error);
  g_autoptr (GError) local = NULL;

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_blob (statement, 1, id->bytes, WH_ID_SIZE);
  if (wh_db_statement_step (statement, &local))
    return read_draft (statement);
  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  else
    g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND, _("This paused form is no longer there."));
  return NULL;
}

/**
 * wh_draft_list:
 * @form: (nullable): of this form only
 *
 * Returns: (transfer full) (element-type WhDraft): the drafts without their bodies, the last changed first; %NULL on
 *   error
 */
GPtrArray *
wh_draft_list (WhStore *store, const char *form, GError **error)
{
  static const char sql[] = "SELECT id, form, title, position, started_at, changed_at, NULL FROM draft"
                            " WHERE ?1 IS NULL OR form = ?1 ORDER BY changed_at DESC";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_draft_free);
  g_autoptr (GError) local = NULL;

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_text (statement, 1, form);
  while (wh_db_statement_step (statement, &local))
    g_ptr_array_add (drafts, read_draft (statement));
  if (local == NULL)
    return g_steal_pointer (&drafts);
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}

/**
 * wh_draft_delete:
 *
 * Forgets the draft, if it is there.  A Save calls it in the transaction of wh_store_save_group().
 *
 * Returns: whether it is gone
 */
gboolean
wh_draft_delete (WhStore *store, const WhId *id, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "DELETE FROM draft WHERE id = ?1", error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_blob (statement, 1, id->bytes, WH_ID_SIZE);
  if (!wh_db_statement_run (statement, error))
    return FALSE;
  wh_store_mark_changed (store, WH_STORE_CHANGED_DRAFTS);
  return TRUE;
}
