/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-sync"

#include "sync/wh-removal-guard.h"

#include <glib/gi18n-lib.h>

#include "store/wh-removal-count.h"
#include "sync/wh-sync-error.h"

#define MANY 500
#define SOME 50     /* fewer are a day's work, also where there are few records */
#define SHARE 5     /* one in so many */

static gboolean
count_page (WhStore *store, const WhPullReply *reply, gint64 *count, GError **error)
{
  for (guint i = 0; i < reply->changes->len; i++)
    {
      const WhPullChange *change = g_ptr_array_index (reply->changes, i);
      gboolean has = FALSE;

      if (change->what != WH_PULL_RECORD && !wh_store_has_record (store, change->kind, &change->id, &has, error))
        return FALSE;
      *count += has;
    }
  return TRUE;
}

static gboolean
is_too_much (WhStore *store, gint64 count, gboolean *too_much, GError **error)
{
  gint64 all;

  *too_much = count > MANY;
  if (*too_much || count < SOME)
    return TRUE;
  if (!wh_store_count_everything (store, &all, error))
    return FALSE;
  *too_much = count * SHARE > all;
  return TRUE;
}

/**
 * wh_removal_guard_check:
 * @reply: a page that is about to be taken, in its transaction
 *
 * A mistake at the centre must not empty a desk: when one pull would remove more than 500 records, or more than a fifth
 * of them, without the person having lost an agency, nothing of the page is taken until somebody has looked.
 *
 * Returns: whether the page may be taken; otherwise %WH_SYNC_ERROR_REMOVAL
 */
gboolean
wh_removal_guard_check (WhRemovalGuard *guard, WhStore *store, const WhPullReply *reply, GError **error)
{
  gint64 count = guard->removed, unconfirmed = 0;
  gboolean too_much;

  if (guard->allowed || (reply->gone != NULL && reply->gone[0] != NULL))
    return TRUE;
  if (!count_page (store, reply, &count, error)
      || (reply->checkpoint && !wh_store_count_unconfirmed (store, &unconfirmed, error))
      || !is_too_much (store, count + unconfirmed, &too_much, error))
    return FALSE;
  if (!too_much)
    {
      guard->removed = count;
      return TRUE;
    }
  g_set_error (error, WH_SYNC_ERROR, WH_SYNC_ERROR_REMOVAL,
               _("The centre is about to take %" G_GINT64_FORMAT " records from this computer, unusually many. "
                 "They are all still here: ask your administrator whether that is meant."), count + unconfirmed);
  return FALSE;
}
