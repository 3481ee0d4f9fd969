/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-search-terms.h"

#include "model/wh-date.h"
#include "match/wh-nickname.h"
#include "store/wh-search-index.h"
#include "match/wh-word-key.h"

#include <string.h>

#define SCORE_EXACT 100
#define SCORE_ALIAS 90
#define SCORE_NICKNAME 55
#define SCORE_NEAR 45
#define SCORE_SOUND 40
#define SOUND_FROM 3 /* letters: shorter words sound like too many */

static void
clear_way (gpointer way)
{
  g_free (((WhSearchWay *) way)->token);
}

static WhSearchTerm *
term_new (guint length)
{
  WhSearchTerm *term = g_new0 (WhSearchTerm, 1);

  term->ways = g_array_new (FALSE, TRUE, sizeof (WhSearchWay));
  g_array_set_clear_func (term->ways, clear_way);
  term->length = length;
  return term;
}

static void
term_free (gpointer data)
{
  WhSearchTerm *term = data;

  g_array_unref (term->ways);
  g_free (term);
}

static void
add_way (WhSearchTerm *term, const char *type, const char *text, gboolean prefix, int score, WhMatch why)
{
  WhSearchWay way = { g_strconcat (type, text, NULL), strlen (type) + strlen (text), prefix, score, why };

  g_array_append_val (term->ways, way);
}

static void
add_sound (WhSearchTerm *term, char *key)
{
  if (key != NULL)
    add_way (term, WH_TOKEN_SOUND, key, FALSE, SCORE_SOUND, WH_MATCH_SOUND);
  g_free (key);
}

/* A word that may be part of a name, or the beginning of it. */
static void
add_name_ways (WhSearchTerm *term, const char *word)
{
  g_autoptr (GPtrArray) others = wh_nickname_others (word);

  add_way (term, WH_TOKEN_NAME, word, TRUE, SCORE_EXACT, WH_MATCH_NAME);
  add_way (term, WH_TOKEN_ALIAS, word, TRUE, SCORE_ALIAS, WH_MATCH_ALIAS);
  for (guint i = 0; i < others->len; i++)
    {
      add_way (term, WH_TOKEN_NAME, g_ptr_array_index (others, i), FALSE, SCORE_NICKNAME, WH_MATCH_NICKNAME);
      add_way (term, WH_TOKEN_ALIAS, g_ptr_array_index (others, i), FALSE, SCORE_NICKNAME - 5, WH_MATCH_NICKNAME);
    }
  if (g_utf8_strlen (word, -1) < SOUND_FROM)
    return;
  add_sound (term, wh_word_sound_english (word));
  add_sound (term, wh_word_sound_spanish (word));
}

static void
add_date_way (WhSearchTerm *term, int year, int month, int day, int score, WhMatch why)
{
  char digits[16];

  if (wh_date_from_ymd (year, month, day) == WH_DATE_NONE)
    return;
  g_snprintf (digits, sizeof digits, "%04d%02d%02d", year, month, day);
  add_way (term, WH_TOKEN_BIRTH, digits, FALSE, score, why);
}

/* A date, and the slips that are made most when one is written down. */
static WhSearchTerm *
date_term (int year, int month, int day)
{
  WhSearchTerm *term = term_new (8);
  char digits[16];

  add_date_way (term, year, month, day, SCORE_EXACT, WH_MATCH_BIRTH);
  add_date_way (term, year, day, month, SCORE_NEAR, WH_MATCH_BIRTH_NEAR);
  g_snprintf (digits, sizeof digits, "%04d%02d%02d", year, month, day);
  for (guint i = 2; i + 1 < 8; i++)
    {
      char swapped[16];
      int number;

      memcpy (swapped, digits, sizeof digits);
      swapped[i] = digits[i + 1];
      swapped[i + 1] = digits[i];
      number = atoi (swapped);
      if (strcmp (swapped, digits) != 0)
        add_date_way (term, number / 10000, number / 100 % 100, number % 100, SCORE_NEAR, WH_MATCH_BIRTH_NEAR);
    }
  return term;
}

/* Birth years of two digits lie in the hundred years before today. */
static int
whole_year (int year, gsize digits)
{
  int this_year, month, day;
  g_autoptr (GTimeZone) zone = NULL;

  if (digits > 2)
    return year;
  zone = g_time_zone_new_utc ();
  wh_date_to_ymd (wh_date_today (zone), &this_year, &month, &day);
  year += this_year / 100 * 100;
  return year > this_year ? year - 100 : year;
}

static gboolean
is_digits (const char *text, gsize length)
{
  return strlen (text) == length && strspn (text, "0123456789") == length;
}

/* "1980-02-01", "02/01/1980", "2.1.80" */
static WhSearchTerm *
parse_separated_date (const char *word)
{
  g_auto (GStrv) parts = g_strsplit_set (word, "-/.", -1);

  if (g_strv_length (parts) != 3)
    return NULL;
  for (guint i = 0; i < 3; i++)
    if (*parts[i] == '\0' || strlen (parts[i]) > 4 || !is_digits (parts[i], strlen (parts[i])))
      return NULL;
  if (strlen (parts[0]) == 4)
    return wh_date_from_ymd (atoi (parts[0]), atoi (parts[1]), atoi (parts[2])) != WH_DATE_NONE
             ? date_term (atoi (parts[0]), atoi (parts[1]), atoi (parts[2])) : NULL;
  if (strlen (parts[2]) == 3 || strlen (parts[2]) == 1 || strlen (parts[1]) > 2 || strlen (parts[0]) > 2)
    return NULL;
  /* Month first, as in the United States; the other way round is one of the slips. */
  return date_term (whole_year (atoi (parts[2]), strlen (parts[2])), atoi (parts[0]), atoi (parts[1]));
}

/* "19800201" or "02011980" */
static WhSearchTerm *
parse_eight_digits (const char *word)
{
  int number = atoi (word);

  if (!is_digits (word, 8))
    return NULL;
  if (wh_date_from_ymd (number / 10000, number / 100 % 100, number % 100) != WH_DATE_NONE && number >= 18000101)
    return date_term (number / 10000, number / 100 % 100, number % 100);
  if (wh_date_from_ymd (number % 10000, number / 1000000, number / 10000 % 100) != WH_DATE_NONE)
    return date_term (number % 10000, number / 1000000, number / 10000 % 100);
  return NULL;
}

/* 1 to 12, or 0. English and Spanish, whole or from three letters on. */
static int
month_number (const char *word)
{
  static const char *const names[][12] = {
    { "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december" },
    { "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre" },
  };

  if (strlen (word) < 3)
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    for (int j = 0; j < 12; j++)
      if (g_str_has_prefix (names[i][j], word))
        return j + 1;
  return 0;
}

static int
day_number (const char *word)
{
  char *end;
  gint64 day = g_ascii_strtoll (word, &end, 10);

  if (end == word || day < 1 || day > 31)
    return 0;
  return *end == '\0' || strcmp (end, "st") == 0 || strcmp (end, "nd") == 0 || strcmp (end, "rd") == 0
             || strcmp (end, "th") == 0
           ? (int) day : 0;
}

static int
year_number (const char *word)
{
  return is_digits (word, 4) || is_digits (word, 2) ? whole_year (atoi (word), strlen (word)) : 0;
}

/* "feb 1 1980", "1 feb 1980", "1 de febrero de 1980" at the beginning of @words. */
static WhSearchTerm *
parse_named_date (char **words, guint *used)
{
  char *parts[3] = { NULL };
  guint n = 0, i;

  for (i = 0; words[i] != NULL && n < 3; i++)
    if (n == 0 || strcmp (words[i], "de") != 0)
      parts[n++] = words[i];
  *used = i;
  if (n < 3 || year_number (parts[2]) == 0)
    return NULL;
  if (month_number (parts[0]) > 0 && day_number (parts[1]) > 0)
    return date_term (year_number (parts[2]), month_number (parts[0]), day_number (parts[1]));
  if (day_number (parts[0]) > 0 && month_number (parts[1]) > 0)
    return date_term (year_number (parts[2]), month_number (parts[1]), day_number (parts[0]));
  return NULL;
}

/* A word with digits: the end of an SSN, a birth year, a client's number. */
static void
add_number_ways (WhSearchTerm *term, const char *word)
{
  if (is_digits (word, 4))
    {
      add_way (term, WH_TOKEN_SSN, word, FALSE, SCORE_EXACT, WH_MATCH_SSN);
      if (word[0] == '1' || word[0] == '2')
        add_way (term, WH_TOKEN_BIRTH, word, TRUE, SCORE_EXACT, WH_MATCH_BIRTH);
    }
  if (is_digits (word, 9))
    add_way (term, WH_TOKEN_SSN, word + 5, FALSE, SCORE_EXACT, WH_MATCH_SSN);
  add_way (term, WH_TOKEN_NUMBER, word, TRUE, SCORE_EXACT, WH_MATCH_NUMBER);
}

static WhSearchTerm *
word_term (const char *word)
{
  WhSearchTerm *term = term_new (g_utf8_strlen (word, -1));

  if (strpbrk (word, "0123456789") != NULL)
    add_number_ways (term, word);
  else
    add_name_ways (term, word);
  return term;
}

/* "123-45-6789" */
static char *
plain_ssn (const char *word)
{
  g_auto (GStrv) parts = g_strsplit (word, "-", -1);

  if (g_strv_length (parts) == 3 && is_digits (parts[0], 3) && is_digits (parts[1], 2) && is_digits (parts[2], 4))
    return g_strjoinv ("", parts);
  return NULL;
}

static void
add_plain_words (GPtrArray *terms, const char *text)
{
  g_autofree char *folded = wh_word_fold (text);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);

  /* "C-9003" is one number, "Smith-Jones" two names. */
  if (strpbrk (folded, "0123456789") != NULL)
    {
      g_autofree char *joined = g_strjoinv ("", words);

      g_ptr_array_add (terms, word_term (joined));
      return;
    }
  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_ptr_array_add (terms, word_term (words[i]));
}

/* One word between spaces, as typed. */
static void
add_typed_word (GPtrArray *terms, const char *word)
{
  g_autofree char *ssn = plain_ssn (word);
  WhSearchTerm *date = ssn == NULL ? parse_separated_date (word) : NULL;

  if (date == NULL && ssn == NULL)
    date = parse_eight_digits (word);
  if (ssn != NULL)
    g_ptr_array_add (terms, word_term (ssn));
  else if (date != NULL && date->ways->len > 0)
    g_ptr_array_add (terms, date);
  else
    add_plain_words (terms, word);
  if (date != NULL && date->ways->len == 0)
    term_free (date);
}

static GStrv
split_words (const char *text)
{
  g_auto (GStrv) parts = g_strsplit_set (text, " ,;\t\n", -1);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_strv_builder_add (words, parts[i]);
  return g_strv_builder_end (words);
}

/**
 * wh_search_terms_parse:
 * @text: what somebody typed
 *
 * Takes names, birth dates in several spellings, ends of SSNs and client numbers apart, in any order.
 *
 * Returns: (transfer full) (element-type WhSearchTerm): what is to be met
 */
GPtrArray *
wh_search_terms_parse (const char *text)
{
  GPtrArray *terms = g_ptr_array_new_with_free_func (term_free);
  g_autofree char *lower = g_utf8_strdown (text, -1);
  g_auto (GStrv) words = NULL;

  words = split_words (lower);
  for (guint i = 0; words[i] != NULL; i++)
    {
      guint used;
      WhSearchTerm *date = parse_named_date (words + i, &used);

      if (date != NULL)
        {
          g_ptr_array_add (terms, date);
          i += used - 1;
        }
      else
        add_typed_word (terms, words[i]);
    }
  return terms;
}

static int
match_way (const WhSearchWay *way, const char *token, gsize length)
{
  /* Looked at millions of times: most ways differ in the first two letters. */
  if (length < way->size || token[1] != way->token[1] || memcmp (token, way->token, way->size) != 0)
    return 0;
  if (length == way->size)
    return way->score;
  return way->prefix ? way->score * 3 / 4 : 0;
}

/**
 * wh_search_term_match:
 * @tokens: all tokens of a client, with a space between
 * @why: (inout): a WhMatch bit is added
 *
 * Returns: the score of the best way in which the client meets the term; 0 for none
 */
int
wh_search_term_match (const WhSearchTerm *term, const char *tokens, guint *why)
{
  int best = 0;
  guint best_why = 0;

  while (*tokens != '\0')
    {
      gsize length = (gsize) (strchrnul (tokens, ' ') - tokens);

      for (guint i = 0; i < term->ways->len; i++)
        {
          const WhSearchWay *way = &g_array_index (term->ways, WhSearchWay, i);
          int score = match_way (way, tokens, length);

          if (score > best)
            {
              best = score;
              best_why = way->why;
            }
        }
      tokens += length;
      tokens += strspn (tokens, " ");
    }
  *why |= best_why;
  return best;
}
