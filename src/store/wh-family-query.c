/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-family-query.h"

#include "store/wh-duplicate-query.h"
#include "store/wh-merge-query.h"
#include "store/wh-stay-query.h"
#include "store/wh-store-read.h"

#define MOST_LIKE_ONE 5 /* people who may be one person */

typedef struct
{
  WhStore *store;
  const WhStay *stay;
  GPtrArray *found; /* of WhFamilyTwice */
} Query;

/**
 * wh_family_twice_free:
 */
void
wh_family_twice_free (WhFamilyTwice *twice)
{
  g_clear_pointer (&twice->other, wh_stay_free);
  g_clear_pointer (&twice->pairs, g_array_unref);
  g_free (twice);
}

static WhFamilyTwice *
find (Query *query, const WhId *enrollment)
{
  for (guint i = 0; i < query->found->len; i++)
    {
      WhFamilyTwice *twice = g_ptr_array_index (query->found, i);

      if (wh_stay_find (twice->other, enrollment) != NULL)
        return twice;
    }
  return NULL;
}

/* A stay of which a part is not here cannot be joined here, and is none of this desk's. */
static gboolean
read_other (Query *query, const WhId *enrollment, WhFamilyTwice **twice, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhStay) other = wh_stay_read (query->store, enrollment, &local);

  *twice = NULL;
  if (other != NULL && wh_stay_overlaps (query->stay, other))
    {
      *twice = g_new0 (WhFamilyTwice, 1);
      (*twice)->other = g_steal_pointer (&other);
      (*twice)->pairs = g_array_new (FALSE, FALSE, sizeof (WhStayPair));
      g_ptr_array_add (query->found, *twice);
    }
  if (local == NULL || g_error_matches (local, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
has_pair (const WhFamilyTwice *twice, const WhStayPair *pair)
{
  for (guint i = 0; i < twice->pairs->len; i++)
    {
      const WhStayPair *known = &g_array_index (twice->pairs, WhStayPair, i);

      if (wh_id_equal (&known->kept, &pair->kept) || wh_id_equal (&known->other, &pair->other))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_another_here (Query *query, WhRecord *enrollment)
{
  const WhId *project = wh_record_get_reference (enrollment, WH_ENROLLMENT_PROJECT_ID);

  return project != NULL && wh_id_equal (project, wh_record_get_id (wh_stay_project (query->stay)))
         && wh_stay_find (query->stay, wh_record_get_id (enrollment)) == NULL;
}

static gboolean
take_client (Query *query, const WhStayMember *member, const WhId *client, GError **error)
{
  g_autoptr (GPtrArray) enrollments
    = wh_store_list_by_reference (query->store, WH_KIND_ENROLLMENT, WH_ENROLLMENT_PERSONAL_ID, client, error);

  if (enrollments == NULL)
    return FALSE;
  for (guint i = 0; i < enrollments->len; i++)
    {
      const WhId *enrollment = wh_record_get_id (g_ptr_array_index (enrollments, i));
      WhStayPair pair = { *wh_record_get_id (member->enrollment), *enrollment };
      WhFamilyTwice *twice = NULL;

      if (!is_another_here (query, g_ptr_array_index (enrollments, i)))
        continue;
      twice = find (query, enrollment);
      if (twice == NULL && !read_other (query, enrollment, &twice, error))
        return FALSE;
      if (twice != NULL && !has_pair (twice, &pair))
        g_array_append_val (twice->pairs, pair);
    }
  return TRUE;
}

/* The person's own records, then those who are likely to be the same person, the likeliest first. */
static gboolean
take_member (Query *query, const WhStayMember *member, GCancellable *cancellable, GError **error)
{
  g_autoptr (GArray) own = wh_store_list_client_ids (query->store, wh_record_get_id (member->client), error);
  g_autoptr (GArray) alike = NULL;

  for (guint i = 0; own != NULL && i < own->len; i++)
    if (!take_client (query, member, &g_array_index (own, WhId, i), error))
      return FALSE;
  if (own == NULL)
    return FALSE;
  alike = wh_duplicate_query (query->store, member->client, NULL, MOST_LIKE_ONE, cancellable, error);
  for (guint i = 0; alike != NULL && i < alike->len; i++)
    {
      const WhDuplicate *one = &g_array_index (alike, WhDuplicate, i);

      if (one->probability >= WH_MATCH_POSSIBLE && !take_client (query, member, &one->client, error))
        return FALSE;
    }
  return alike != NULL;
}

/**
 * wh_family_query_twice:
 *
 * A family may be taken in on two laptops that did not know of each other: a stay in the same project, at the same
 * time, of the same people or of people who are likely the same (see wh_duplicate_query(): nobody protected is among
 * them).
 *
 * Returns: (transfer full) (element-type WhFamilyTwice): such stays; %NULL on error
 */
GPtrArray *
wh_family_query_twice (WhStore *store, const WhStay *stay, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_family_twice_free);
  Query query = { store, stay, found };

  g_return_val_if_fail (wh_stay_project (stay) != NULL, NULL);

  for (guint i = 0; i < stay->members->len; i++)
    if (!take_member (&query, g_ptr_array_index (stay->members, i), cancellable, error))
      return NULL;
  return g_steal_pointer (&found);
}
