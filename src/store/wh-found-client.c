/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-found-client.h"

#include "model/wh-name.h"
#include "store/wh-found-client-private.h"
#include "store/wh-merge-query.h"
#include "store/wh-search-terms.h"
#include "store/wh-store-read.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * wh_found_client_free:
 */
void
wh_found_client_free (WhFoundClient *found)
{
  if (found == NULL)
    return;
  g_free (found->name);
  g_free (found->ssn_end);
  g_free (found->number);
  g_free (found->last_project);
  g_free (found);
}

static gboolean
add_last_stay (WhStore *store, WhFoundClient *found, GError **error)
{
  static const char sql[]
    = "SELECT p.\"ProjectName\", e.\"EntryDate\", x.\"ExitDate\" FROM enrollment AS e"
      " LEFT JOIN project AS p ON p.id = e.\"ProjectID\""
      " LEFT JOIN exit AS x ON x.\"EnrollmentID\" = e.id AND x.deleted = 0"
      " WHERE e.\"PersonalID\" = ?1 AND e.deleted = 0 ORDER BY e.\"EntryDate\" DESC LIMIT 1";
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);
  gboolean ok;

  found->last_start = found->last_end = WH_DATE_NONE;
  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, &found->client);
  if (!wh_store_next (statement, error, &ok))
    return ok;
  found->last_project = g_strdup (wh_db_statement_get_text (statement, 0));
  if (!wh_db_statement_is_null (statement, 1))
    found->last_start = wh_db_statement_get_int64 (statement, 1);
  if (!wh_db_statement_is_null (statement, 2))
    found->last_end = wh_db_statement_get_int64 (statement, 2);
  return TRUE;
}

static char *
ssn_end (WhRecord *client)
{
  const char *ssn = wh_record_get_text (client, WH_CLIENT_SSN);
  gsize length = ssn != NULL ? strlen (ssn) : 0;

  return length >= 4 && strspn (ssn + length - 4, "0123456789") == 4 ? g_strdup (ssn + length - 4) : NULL;
}

/* The latest stay of any of the person's records. */
static gboolean
add_stays_of_others (WhStore *store, WhFoundClient *found, GError **error)
{
  g_autoptr (GArray) all = wh_store_list_client_ids (store, &found->client, error);

  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      WhFoundClient other = { .client = g_array_index (all, WhId, i) };

      if (wh_id_equal (&other.client, &found->client))
        continue;
      if (!add_last_stay (store, &other, error))
        return FALSE;
      if (other.last_start != WH_DATE_NONE
          && (found->last_start == WH_DATE_NONE || other.last_start > found->last_start))
        {
          g_free (found->last_project);
          found->last_project = other.last_project;
          found->last_start = other.last_start;
          found->last_end = other.last_end;
        }
      else
        g_free (other.last_project);
    }
  return all != NULL;
}

/**
 * wh_found_client_read:
 * @today: for the age; %WH_DATE_NONE leaves it out
 *
 * Returns: (transfer full) (nullable): what a list says of the client, under the id of the record that stands for the
 *   person; %NULL without @error when this store has none
 */
WhFoundClient *
wh_found_client_read (WhStore *store, const WhId *id, WhDate today, GError **error)
{
  g_autoptr (WhRecord) client = NULL;
  g_autoptr (WhFoundClient) found = NULL;
  gboolean merged;
  char hex[WH_ID_HEX_SIZE];

  if (!wh_store_is_merged (store, id, &merged, error))
    return NULL;
  client = merged ? wh_store_read_person (store, id, error) : wh_store_get_record (store, WH_KIND_CLIENT, id, error);
  if (client == NULL)
    return NULL;
  found = g_new0 (WhFoundClient, 1);
  found->client = *wh_record_get_id (client);
  found->name = wh_name_of_client (client);
  found->birth = wh_record_get_date (client, WH_CLIENT_DOB);
  found->age = found->birth != WH_DATE_NONE && today != WH_DATE_NONE ? wh_date_age (found->birth, today) : -1;
  found->ssn_end = ssn_end (client);
  found->number = g_strdup (wh_record_export_id (client, hex));
  if (!add_last_stay (store, found, error) || (merged && !add_stays_of_others (store, found, error)))
    return NULL;
  return g_steal_pointer (&found);
}

static gboolean
has (GPtrArray *clients, const WhFoundClient *found)
{
  for (guint i = 0; i < clients->len; i++)
    if (wh_id_equal (&((WhFoundClient *) g_ptr_array_index (clients, i))->client, &found->client))
      return TRUE;
  return FALSE;
}

/* The clients whose ids are the first column of @statement, as many as are here, each person once; NULL on error. */
GPtrArray *
wh_found_client_collect (WhStore *store, WhDbStatement *statement, WhDate today, GError **error)
{
  g_autoptr (GPtrArray) clients = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_found_client_free);
  gboolean ok;

  while (wh_store_next (statement, error, &ok))
    {
      g_autoptr (GError) local = NULL;
      WhFoundClient *found;
      WhId id;

      if (!wh_db_get_id (statement, 0, &id))
        continue;
      found = wh_found_client_read (store, &id, today, &local);
      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return NULL;
        }
      if (found != NULL && !has (clients, found))
        g_ptr_array_add (clients, g_steal_pointer (&found));
      wh_found_client_free (found);
    }
  return ok ? g_steal_pointer (&clients) : NULL;
}

/**
 * wh_found_client_describe_why:
 *
 * Returns: (transfer full) (nullable): for people, why somebody was found who does not look like what was typed
 *   ("sounds alike"); %NULL when the name itself says it
 */
char *
wh_found_client_describe_why (const WhFoundClient *found)
{
  static const struct {
    WhMatch why;
    const char *text;
  } texts[] = {
    { WH_MATCH_ALIAS, N_("another name") },
    { WH_MATCH_NICKNAME, N_("nickname") },
    { WH_MATCH_SOUND, N_("sounds alike") },
    { WH_MATCH_BIRTH, N_("birth date") },
    { WH_MATCH_BIRTH_NEAR, N_("birth date nearly") },
    { WH_MATCH_SSN, N_("SSN") },
    { WH_MATCH_NUMBER, N_("client number") },
  };
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if ((found->why & texts[i].why) != 0)
      g_string_append_printf (all, all->len > 0 ? ", %s" : "%s", _(texts[i].text));
  return g_string_free (all, all->len == 0);
}
