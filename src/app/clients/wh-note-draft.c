/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/clients/wh-note-draft.h"

#include "store/wh-draft-table.h"
#include "store/wh-store-save.h"

/* A note that somebody has begun is kept at every change, under the client's own id: a lock, a crash or another client
 * in between cost nothing. */

#define FORM "case_note"

/* What the store's thread is given: a draft to keep, or a note to save in its place. */
typedef struct
{
  WhDraft *draft;
  WhChangeGroup *group;
} Work;

static void
work_free (Work *work)
{
  g_clear_pointer (&work->draft, wh_draft_free);
  g_clear_pointer (&work->group, wh_change_group_free);
  g_free (work);
}

static Work *
work_new (const WhId *client, const char *text)
{
  Work *work = g_new0 (Work, 1);

  work->draft = wh_draft_new (FORM);
  work->draft->id = *client;
  work->draft->body = g_strdup (text);
  return work;
}

/* There may be none: that is as good as one that was taken away. */
static gboolean
forget (WhStore *store, const WhId *client, GError **error)
{
  g_autoptr (GError) local = NULL;

  if (wh_draft_delete (store, client, &local) || g_error_matches (local, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
keep (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Work *work = data;

  if (*work->draft->body == '\0')
    return forget (store, &work->draft->id, error);
  return wh_draft_put (store, work->draft, error);
}

static gboolean
save_in_transaction (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Work *work = data;

  return wh_store_save_group (store, work->group, error) && forget (store, &work->draft->id, error);
}

static gboolean
save (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_transaction (store, save_in_transaction, data, error);
}

/**
 * wh_note_draft_read:
 *
 * Runs on the store's thread.
 *
 * Returns: (transfer full) (nullable): the note that somebody has begun; %NULL without @error when there is none
 */
char *
wh_note_draft_read (WhStore *store, const WhId *client, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhDraft) draft = wh_draft_get (store, client, &local);

  if (draft != NULL)
    return g_steal_pointer (&draft->body);
  if (!g_error_matches (local, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND))
    g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}

/**
 * wh_note_draft_keep:
 * @text: what stands in the field now; "" forgets the draft
 *
 * Keeps the note as it stands, in the order of the calls.
 */
void
wh_note_draft_keep (WhSession *session, const WhId *client, const char *text)
{
  wh_session_run_async (session, keep, work_new (client, text), (GDestroyNotify) work_free, WH_STORE_WRITE, NULL, NULL,
                        NULL);
}

/**
 * wh_note_draft_save_async:
 * @note: a record of kind case_note
 *
 * Saves the note and forgets its draft, both or neither.
 */
void
wh_note_draft_save_async (WhSession *session, WhRecord *note, GAsyncReadyCallback callback, gpointer user_data)
{
  Work *work = work_new (wh_record_get_reference (note, WH_CASE_NOTE_PERSONAL_ID), "");

  work->group = wh_change_group_new ();
  wh_change_group_add (work->group, wh_change_new_put (note));
  wh_session_stamp (session, work->group);
  wh_session_run_async (session, save, work, (GDestroyNotify) work_free, WH_STORE_WRITE, NULL, callback, user_data);
}

/**
 * wh_note_draft_save_finish:
 *
 * Returns: whether the note is saved; otherwise its draft is still there
 */
gboolean
wh_note_draft_save_finish (WhSession *session, GAsyncResult *result, GError **error)
{
  return wh_session_run_finish (session, result, error);
}
