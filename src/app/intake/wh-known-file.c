/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-known-file.h"

#include <string.h>

#include "store/wh-client-search.h"
#include "store/wh-duplicate-query.h"
#include "store/wh-merge-query.h"

#define MAX_FOUND 6
#define MIN_LETTERS 2

static void
person_free (WhKnownPerson *person)
{
  wh_found_client_free (person->found);
  g_free (person->reasons);
  g_free (person);
}

static void
append_word (GString *text, const char *word)
{
  if (word != NULL && g_utf8_strlen (word, -1) >= MIN_LETTERS)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", word);
}

/* What was typed of the person: a name, or where there is none yet the birth date or the end of the number. */
static char *
text_to_search (WhRecord *client)
{
  GString *text = g_string_new (NULL);
  const char *ssn = wh_record_get_text (client, WH_CLIENT_SSN);
  WhDate birth = wh_record_get_date (client, WH_CLIENT_DOB);
  char date[WH_DATE_TEXT_SIZE];

  append_word (text, wh_record_get_text (client, WH_CLIENT_FIRST_NAME));
  append_word (text, wh_record_get_text (client, WH_CLIENT_LAST_NAME));
  if (text->len == 0 && birth != WH_DATE_NONE)
    append_word (text, wh_date_to_text (birth, date));
  if (text->len == 0 && ssn != NULL && strlen (ssn) == 9)
    append_word (text, ssn + 5);
  return g_string_free (text, FALSE);
}

/**
 * wh_known_file_new:
 * @typed: a Client with what has been typed so far
 *
 * Returns: (transfer full): what wh_known_file_load() fills; its text is empty while there is nothing to look for
 */
WhKnownFile *
wh_known_file_new (WhRecord *typed, WhDate today)
{
  WhKnownFile *file = g_new0 (WhKnownFile, 1);

  file->typed = wh_record_copy (typed);
  file->text = text_to_search (typed);
  file->today = today;
  file->people = g_ptr_array_new_with_free_func ((GDestroyNotify) person_free);
  return file;
}

/**
 * wh_known_file_free:
 */
void
wh_known_file_free (WhKnownFile *file)
{
  if (file == NULL)
    return;
  g_clear_object (&file->typed);
  g_free (file->text);
  g_ptr_array_unref (file->people);
  g_free (file);
}

/**
 * wh_known_file_dup_key:
 *
 * Returns: (transfer full): tells whether somebody else is to be looked for
 */
char *
wh_known_file_dup_key (const WhKnownFile *file)
{
  const char *ssn = wh_record_get_text (file->typed, WH_CLIENT_SSN);
  const char *middle = wh_record_get_text (file->typed, WH_CLIENT_MIDDLE_NAME);

  return g_strdup_printf ("%s|%s|%s|%" G_GINT64_FORMAT, file->text, middle != NULL ? middle : "",
                          ssn != NULL ? ssn : "", (gint64) wh_record_get_date (file->typed, WH_CLIENT_DOB));
}

static gboolean
has (const WhKnownFile *file, const WhId *client)
{
  for (guint i = 0; i < file->people->len; i++)
    if (wh_id_equal (&((WhKnownPerson *) g_ptr_array_index (file->people, i))->found->client, client))
      return TRUE;
  return FALSE;
}

static void
add (WhKnownFile *file, WhFoundClient *found, const WhDuplicate *why)
{
  WhKnownPerson *person = g_new0 (WhKnownPerson, 1);

  person->found = found;
  if (why != NULL)
    {
      person->reasons = wh_match_dup_words (&why->evidence);
      person->is_likely = why->probability >= WH_MATCH_LIKELY;
    }
  g_ptr_array_add (file->people, person);
}

/* Who agrees in what was typed, weighed. */
static gboolean
load_likely (WhStore *store, WhKnownFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GArray) likely = wh_duplicate_query (store, file->typed, NULL, MAX_FOUND, cancellable, error);

  for (guint i = 0; likely != NULL && i < likely->len; i++)
    {
      const WhDuplicate *one = &g_array_index (likely, WhDuplicate, i);
      g_autoptr (GError) local = NULL;
      WhFoundClient *found = wh_found_client_read (store, &one->client, file->today, &local);

      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      if (found != NULL)
        add (file, found, one);
    }
  return likely != NULL;
}

/* Decisions 15, of any of the person's records. */
static gboolean
is_protected (WhStore *store, const WhId *client, gboolean *answer, GError **error)
{
  g_autoptr (GArray) all = wh_store_list_client_ids (store, client, error);

  *answer = FALSE;
  for (guint i = 0; all != NULL && i < all->len && !*answer; i++)
    if (!wh_duplicate_is_protected (store, &g_array_index (all, WhId, i), answer, error))
      return FALSE;
  return all != NULL;
}

/* Whose name begins as what was typed so far, as the find box would show them. */
static gboolean
load_begun (WhStore *store, WhKnownFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) found = wh_client_search (store, file->text, MAX_FOUND, file->today, cancellable, error);

  if (found == NULL)
    return FALSE;
  g_ptr_array_set_free_func (found, NULL);
  for (guint i = 0; i < found->len; i++)
    {
      g_autoptr (WhFoundClient) one = g_ptr_array_index (found, i);
      gboolean hidden = FALSE;

      if (file->people->len == MAX_FOUND || has (file, &one->client))
        continue;
      if (!is_protected (store, &one->client, &hidden, error))
        {
          for (guint j = i + 1; j < found->len; j++)
            wh_found_client_free (g_ptr_array_index (found, j));
          return FALSE;
        }
      if (!hidden)
        add (file, g_steal_pointer (&one), NULL);
    }
  return TRUE;
}

/**
 * wh_known_file_load:
 *
 * A #WhStoreFunc.  People whom decisions 15 protects are not among those found.
 *
 * Returns: whether that could be read
 */
gboolean
wh_known_file_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhKnownFile *file = data;

  return load_likely (store, file, cancellable, error) && load_begun (store, file, cancellable, error);
}
