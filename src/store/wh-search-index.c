/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-search-index.h"

#include "match/wh-word-key.h"
#include "model/wh-name.h"
#include "store/wh-duplicate-table.h"
#include "store/wh-store-read.h"
#include "store/wh-store-select.h"

#include <string.h>

/*
 * search_client has a small number (doc) for each client and all its tokens in order with a space between; search_token
 * has a row for each token and client.  A prefix of a token is one stretch of that table.
 */

static void
add_token (GHashTable *tokens, const char *type, const char *text)
{
  if (text != NULL && *text != '\0')
    g_hash_table_add (tokens, g_strconcat (type, text, NULL));
}

static void
add_word (GHashTable *tokens, const char *type, const char *word)
{
  g_autofree char *as_english = wh_word_sound_english (word);
  g_autofree char *as_spanish = wh_word_sound_spanish (word);

  add_token (tokens, type, word);
  add_token (tokens, WH_TOKEN_SOUND, as_english);
  add_token (tokens, WH_TOKEN_SOUND, as_spanish);
}

/* A name of two words is also found written as one: "De La Cruz" as "delacruz". */
static void
add_name (GHashTable *tokens, const char *type, const char *name)
{
  g_autofree char *folded = wh_word_fold (name);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      add_word (tokens, type, words[i]);
  if (strchr (folded, ' ') != NULL)
    {
      g_autofree char *joined = g_strjoinv ("", words);

      add_word (tokens, type, joined);
    }
}

static void
add_numbers (GHashTable *tokens, WhRecord *client)
{
  const char *ssn = wh_record_get_text (client, WH_CLIENT_SSN);
  g_autofree char *folded = wh_word_fold (wh_record_get_hud_id (client));
  g_auto (GStrv) parts = g_strsplit (folded, " ", -1);
  g_autofree char *number = g_strjoinv ("", parts);
  char hex[WH_ID_HEX_SIZE], digits[WH_DATE_TEXT_SIZE];
  g_autofree char *said = NULL, *folded_said = NULL;
  const char *whole;
  gsize length = ssn != NULL ? strlen (ssn) : 0;

  if (length >= 4 && strspn (ssn + length - 4, "0123456789") == 4)
    add_token (tokens, WH_TOKEN_SSN, ssn + length - 4);
  whole = *number != '\0' ? number : wh_id_to_hex (wh_record_get_id (client), hex);
  said = wh_name_said_number (whole);
  folded_said = wh_word_fold (said);
  add_token (tokens, WH_TOKEN_NUMBER, whole);
  add_token (tokens, WH_TOKEN_NUMBER, folded_said);
  if (!wh_record_is_null (client, WH_CLIENT_DOB))
    {
      int year, month, day;

      wh_date_to_ymd (wh_record_get_date (client, WH_CLIENT_DOB), &year, &month, &day);
      g_snprintf (digits, sizeof digits, "%04d%02d%02d", year, month, day);
      add_token (tokens, WH_TOKEN_BIRTH, digits);
    }
}

static gboolean
add_aliases (GHashTable *tokens, WhStore *store, const WhId *client, const WhId *except, GError **error)
{
  g_autoptr (GPtrArray) aliases
    = wh_store_list_by_reference (store, WH_KIND_ALIAS, WH_ALIAS_PERSONAL_ID, client, error);

  for (guint i = 0; aliases != NULL && i < aliases->len; i++)
    {
      WhRecord *alias = g_ptr_array_index (aliases, i);

      if (except != NULL && wh_id_equal (wh_record_get_id (alias), except))
        continue;
      add_name (tokens, WH_TOKEN_ALIAS, wh_record_get_text (alias, WH_ALIAS_FIRST_NAME));
      add_name (tokens, WH_TOKEN_ALIAS, wh_record_get_text (alias, WH_ALIAS_LAST_NAME));
    }
  return aliases != NULL;
}

/* An answer to a local question by which people are found: a local client number is typed with or without its signs. */
static void
add_answer (GHashTable *tokens, const char *text)
{
  g_autofree char *folded = wh_word_fold (text);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);
  g_autofree char *joined = g_strjoinv ("", words);

  add_token (tokens, WH_TOKEN_NUMBER, joined);
}

static gboolean
finds_people (WhStore *store, WhRecord *answer, gboolean *finds, GError **error)
{
  const WhId *id = wh_record_get_reference (answer, WH_LOCAL_CLIENT_ANSWER_LOCAL_FIELD_ID);
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) field = id != NULL ? wh_store_get_record (store, WH_KIND_LOCAL_FIELD, id, &local) : NULL;

  *finds = field != NULL && wh_record_get_number_or (field, WH_LOCAL_FIELD_FIND_BY, 0) == 1;
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
add_answers (GHashTable *tokens, WhStore *store, const WhId *client, const WhId *except, GError **error)
{
  g_autoptr (GPtrArray) answers = wh_store_list_by_reference (store, WH_KIND_LOCAL_CLIENT_ANSWER,
                                                              WH_LOCAL_CLIENT_ANSWER_PERSONAL_ID, client, error);

  for (guint i = 0; answers != NULL && i < answers->len; i++)
    {
      WhRecord *answer = g_ptr_array_index (answers, i);
      const char *text = wh_record_get_text (answer, WH_LOCAL_CLIENT_ANSWER_ANSWER_TEXT);
      gboolean finds;

      if (text == NULL || (except != NULL && wh_id_equal (wh_record_get_id (answer), except)))
        continue;
      if (!finds_people (store, answer, &finds, error))
        return FALSE;
      if (finds)
        add_answer (tokens, text);
    }
  return answers != NULL;
}

static char *
join_tokens (GHashTable *tokens)
{
  g_autoptr (GList) sorted = g_list_sort (g_hash_table_get_keys (tokens), (GCompareFunc) strcmp);
  GString *joined = g_string_new (NULL);

  for (GList *l = sorted; l != NULL; l = l->next)
    g_string_append_printf (joined, joined->len > 0 ? " %s" : "%s", (const char *) l->data);
  return g_string_free (joined, FALSE);
}

static gboolean
run_token (WhStore *store, const char *sql, const char *token, gint64 doc, GError **error)
{
  g_autoptr (WhDbStatement) statement = wh_db_prepare (wh_store_get_db (store), sql, error);

  if (statement == NULL)
    return FALSE;
  wh_db_statement_bind_text (statement, 1, token);
  wh_db_statement_bind_int64 (statement, 2, doc);
  return wh_db_statement_run (statement, error);
}

static gboolean
run_tokens (WhStore *store, const char *sql, const char *joined, gint64 doc, GError **error)
{
  g_auto (GStrv) tokens = g_strsplit (joined, " ", -1);

  for (guint i = 0; tokens[i] != NULL; i++)
    if (*tokens[i] != '\0' && !run_token (store, sql, tokens[i], doc, error))
      return FALSE;
  return TRUE;
}

/* @tokens: (out): NULL when the client is not in the index. */
static gboolean
find_client (WhStore *store, const WhId *client, gint64 *doc, char **tokens, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_db_prepare (wh_store_get_db (store), "SELECT doc, tokens FROM search_client WHERE client = ?1", error);
  gboolean ok;

  *tokens = NULL;
  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, client);
  if (wh_store_next (statement, error, &ok))
    {
      *doc = wh_db_statement_get_int64 (statement, 0);
      *tokens = g_strdup (wh_db_statement_get_text (statement, 1));
    }
  return ok;
}

static gboolean
forget_client (WhStore *store, const WhId *client, GError **error)
{
  g_autofree char *tokens = NULL;
  gint64 doc = 0;

  if (!find_client (store, client, &doc, &tokens, error))
    return FALSE;
  return tokens == NULL
         || (run_tokens (store, "DELETE FROM search_token WHERE token = ?1 AND doc = ?2", tokens, doc, error)
             && run_token (store, "DELETE FROM search_client WHERE doc = ?2 AND ?1 IS NOT NULL", "", doc, error));
}

static gboolean
write_client (WhStore *store, const WhId *client, const char *tokens, GError **error)
{
  WhDb *db = wh_store_get_db (store);
  g_autofree char *before = NULL;
  g_autoptr (WhDbStatement) statement = NULL;
  gint64 doc = 0;

  if (!find_client (store, client, &doc, &before, error))
    return FALSE;
  if (g_strcmp0 (before, tokens) == 0)
    return TRUE;
  if (before != NULL && !forget_client (store, client, error))
    return FALSE;
  statement = wh_db_prepare (db, "INSERT INTO search_client (client, tokens) VALUES (?1, ?2)", error);
  if (statement == NULL)
    return FALSE;
  wh_db_bind_id (statement, 1, client);
  wh_db_statement_bind_text (statement, 2, tokens);
  if (!wh_db_statement_run (statement, error))
    return FALSE;
  doc = wh_db_get_last_rowid (db);
  return run_tokens (store, "INSERT INTO search_token (token, doc) VALUES (?1, ?2)", tokens, doc, error);
}

static gboolean
index_client (WhStore *store, WhRecord *client, const WhId *except, GError **error)
{
  g_autoptr (GHashTable) tokens = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *joined = NULL;

  add_name (tokens, WH_TOKEN_NAME, wh_record_get_text (client, WH_CLIENT_FIRST_NAME));
  add_name (tokens, WH_TOKEN_NAME, wh_record_get_text (client, WH_CLIENT_MIDDLE_NAME));
  add_name (tokens, WH_TOKEN_NAME, wh_record_get_text (client, WH_CLIENT_LAST_NAME));
  add_numbers (tokens, client);
  if (!add_aliases (tokens, store, wh_record_get_id (client), except, error)
      || !add_answers (tokens, store, wh_record_get_id (client), except, error))
    return FALSE;
  joined = join_tokens (tokens);
  return write_client (store, wh_record_get_id (client), joined, error)
         && wh_duplicate_table_note (store, wh_record_get_id (client), error);
}

/* Kinds of which a record that changes changes its client's words. */
static gboolean
tells_of_client (WhKindId kind)
{
  return kind == WH_KIND_ALIAS || kind == WH_KIND_LOCAL_CLIENT_ANSWER;
}

static gboolean
index_client_of (WhStore *store, WhRecord *record, const WhId *except, GError **error)
{
  const WhId *id = wh_record_get_reference (record, (guint) wh_kind_column (wh_record_get_kind (record), "PersonalID"));
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) client = id != NULL ? wh_store_get_record (store, WH_KIND_CLIENT, id, &local) : NULL;

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  return client == NULL || index_client (store, client, except, error);
}

/* The definition may come after the answers (import, sync), or say only later that people are found by it. */
static gboolean
index_answers_to (WhStore *store, WhRecord *field, GError **error)
{
  g_autoptr (GPtrArray) answers
    = wh_store_list_by_reference (store, WH_KIND_LOCAL_CLIENT_ANSWER, WH_LOCAL_CLIENT_ANSWER_LOCAL_FIELD_ID,
                                  wh_record_get_id (field), error);

  for (guint i = 0; answers != NULL && i < answers->len; i++)
    if (!index_client_of (store, g_ptr_array_index (answers, i), NULL, error))
      return FALSE;
  return answers != NULL;
}

/* After a row was written. */
gboolean
wh_search_index_put (WhStore *store, WhRecord *record, GError **error)
{
  if (wh_record_is (record, WH_KIND_CLIENT))
    return index_client (store, record, NULL, error);
  if (wh_record_is (record, WH_KIND_LOCAL_FIELD))
    return index_answers_to (store, record, error);
  return !tells_of_client (wh_record_get_kind (record)->id) || index_client_of (store, record, NULL, error);
}

/* Before a row is removed. */
gboolean
wh_search_index_remove (WhStore *store, const WhKind *kind, const WhId *id, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) record = NULL;

  if (kind->id == WH_KIND_CLIENT)
    return forget_client (store, id, error) && wh_duplicate_table_forget (store, id, error);
  if (!tells_of_client (kind->id))
    return TRUE;
  record = wh_store_get_record (store, kind->id, id, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  return record == NULL || index_client_of (store, record, id, error);
}
