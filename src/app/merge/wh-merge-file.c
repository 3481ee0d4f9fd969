/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/merge/wh-merge-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/wh-duplicate-query.h"
#include "store/wh-found-client.h"
#include "store/wh-store-read.h"

/**
 * wh_merge_file_new:
 *
 * Returns: (transfer full): what wh_merge_file_load() fills
 */
WhMergeFile *
wh_merge_file_new (const WhId *one, const WhId *other)
{
  WhMergeFile *file = g_new0 (WhMergeFile, 1);

  file->sides[0].id = *one;
  file->sides[1].id = *other;
  return file;
}

/**
 * wh_merge_file_free:
 */
void
wh_merge_file_free (WhMergeFile *file)
{
  if (file == NULL)
    return;
  for (guint i = 0; i < WH_MERGE_SIDES; i++)
    {
      g_clear_object (&file->sides[i].client);
      g_clear_pointer (&file->sides[i].aliases, g_ptr_array_unref);
      g_free (file->sides[i].last_project);
    }
  g_free (file);
}

static gboolean
load_side (WhStore *store, WhMergeFile *file, guint side, GError **error)
{
  WhMergeSide *this = &file->sides[side];
  g_autoptr (WhMergePreview) preview
    = wh_store_preview_merge (store, &file->sides[1 - side].id, &this->id, error);
  g_autoptr (WhFoundClient) found = NULL;

  if (preview == NULL)
    {
      if (error != NULL && *error == NULL)
        g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND,
                             _("One of the two is not on this desk any more."));
      return FALSE;
    }
  this->client = g_object_ref (preview->merged);
  memcpy (this->counts, preview->moved, sizeof this->counts);
  file->is_one = preview->is_one;
  this->aliases = wh_store_list_by_reference (store, WH_KIND_ALIAS, WH_ALIAS_PERSONAL_ID, &this->id, error);
  if (this->aliases == NULL)
    return FALSE;
  found = wh_found_client_read (store, &this->id, WH_DATE_NONE, error);
  if (found != NULL)
    this->last_project = g_strdup (found->last_project);
  return found != NULL;
}

/* Why they match, also of two whom a person put side by side. */
static gboolean
load_evidence (WhStore *store, WhMergeFile *file, GCancellable *cancellable, GError **error)
{
  return wh_duplicate_weigh (store, file->sides[0].client, file->sides[0].aliases, file->sides[1].client,
                             file->sides[1].aliases, &file->evidence, error);
}

/**
 * wh_merge_file_load:
 *
 * A #WhStoreFunc.
 *
 * Returns: whether both were read
 */
gboolean
wh_merge_file_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhMergeFile *file = data;

  for (guint i = 0; i < WH_MERGE_SIDES; i++)
    if (!load_side (store, file, i, error))
      return FALSE;
  file->units = wh_client_merge_compare (file->sides[0].client, file->sides[1].client);
  return load_evidence (store, file, cancellable, error);
}
