/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-match"

#include "match/wh-match-person.h"

#include "match/wh-nickname.h"
#include "match/wh-word-key.h"

#include <string.h>

#define MOST_ALIASES 8
#define QUALITY_FULL 1
#define QUALITY_PART 2

struct _WhMatchPeople
{
  GArray *people; /* of WhMatchPerson */
  GHashTable *words; /* text to WhMatchWord */
  GHashTable *births; /* WhDate to how many */
  GHashTable *ssns;   /* number to how many */
  guint total; /* 0: as many as were added */
};

static void
word_free (gpointer data)
{
  WhMatchWord *word = data;

  g_free (word->text);
  g_free (word->sounds[0]);
  g_free (word->sounds[1]);
  g_free (word);
}

static void
person_clear (gpointer data)
{
  g_free (((WhMatchPerson *) data)->aliases);
}

/**
 * wh_match_people_new:
 *
 * Returns: (transfer full): nobody yet.  A person takes about 250 bytes, each different word of a name 150.
 */
WhMatchPeople *
wh_match_people_new (void)
{
  WhMatchPeople *self = g_new0 (WhMatchPeople, 1);

  self->people = g_array_new (FALSE, TRUE, sizeof (WhMatchPerson));
  g_array_set_clear_func (self->people, person_clear);
  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, word_free);
  self->births = g_hash_table_new (NULL, NULL);
  self->ssns = g_hash_table_new (NULL, NULL);
  return self;
}

/**
 * wh_match_people_free:
 */
void
wh_match_people_free (WhMatchPeople *self)
{
  g_array_unref (self->people);
  g_hash_table_unref (self->words);
  g_hash_table_unref (self->births);
  g_hash_table_unref (self->ssns);
  g_free (self);
}

static WhMatchWord *
word_of (WhMatchPeople *self, const char *text)
{
  WhMatchWord *word = g_hash_table_lookup (self->words, text);
  const guint16 *families;
  guint n;

  if (word != NULL)
    return word;
  word = g_new0 (WhMatchWord, 1);
  word->text = g_strdup (text);
  word->length = (guint8) MIN (g_utf8_strlen (text, -1), G_MAXUINT8);
  if (word->length > 2)
    {
      word->sounds[0] = wh_word_sound_english (text);
      word->sounds[1] = wh_word_sound_spanish (text);
    }
  families = wh_nickname_families_of (text, &n);
  word->n_families = (guint8) MIN (n, WH_MATCH_FAMILIES);
  for (guint i = 0; i < word->n_families; i++)
    word->families[i] = families[i];
  g_hash_table_insert (self->words, word->text, word);
  return word;
}

/* What is written where a name is not known: says nothing of who it is. */
static gboolean
is_no_name (const char *word)
{
  static const char *const words[] = {
    "unknown", "refused", "anonymous", "doe", "none", "na", "test", "client", "baby", "infant", "missing",
    "unidentified", "desconocido", "desconocida", "anonimo", "anonima", "noname", "declined", "decline",
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (words[i], word) == 0)
      return TRUE;
  return FALSE;
}

static guint8
suffix_number (const char *text)
{
  static const char *const suffixes[][2] = {
    { "jr", "1" }, { "junior", "1" }, { "hijo", "1" }, { "ii", "1" }, { "2nd", "1" }, { "sr", "2" }, { "senior", "2" },
    { "padre", "2" }, { "i", "2" }, { "iii", "3" }, { "3rd", "3" }, { "iv", "4" }, { "4th", "4" }, { "v", "5" },
  };
  g_autofree char *folded = wh_word_fold (text);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    if (strcmp (suffixes[i][0], folded) == 0)
      return (guint8) (suffixes[i][1][0] - '0');
  return 0;
}

/* "de la" of "de la Cruz" meets too many. */
static gboolean
is_particle (const char *word)
{
  static const char *const words[] = { "de", "del", "la", "las", "los", "el", "y", "van", "von", "der", "den", "st",
                                       "san", "santa", "mc", "mac", "o", "al", "bin", "da", "dos", "du", "le" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (words[i], word) == 0)
      return TRUE;
  return FALSE;
}

static guint8
split_name (WhMatchPeople *self, const char *text, const WhMatchWord **words, gboolean last, guint8 *suffix)
{
  g_autofree char *folded = wh_word_fold (text);
  g_auto (GStrv) parts = g_strsplit (folded, " ", -1);
  guint n_parts = g_strv_length (parts);
  guint8 n = 0;

  for (guint i = 0; i < n_parts && n < WH_MATCH_WORDS; i++)
    {
      if (*parts[i] == '\0' || is_no_name (parts[i]) || (last && n_parts > 1 && is_particle (parts[i])))
        continue;
      if (last && n > 0 && suffix_number (parts[i]) > 0)
        {
          *suffix = *suffix > 0 ? *suffix : suffix_number (parts[i]);
          continue;
        }
      words[n++] = word_of (self, parts[i]);
    }
  return n;
}

/* "De la Cruz" is also written "Delacruz", with everything that split_name() leaves out but a suffix. */
static const WhMatchWord *
join_name (WhMatchPeople *self, const char *text)
{
  g_autofree char *folded = wh_word_fold (text);
  g_auto (GStrv) parts = g_strsplit (folded, " ", -1);
  g_autoptr (GString) whole = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    if (i == 0 || suffix_number (parts[i]) == 0)
      g_string_append (whole, parts[i]);
  return word_of (self, whole->str);
}

static void
set_name (WhMatchPeople *self, WhMatchName *name, const char *first, const char *last, guint8 *suffix)
{
  name->n_first = split_name (self, first, name->first, FALSE, suffix);
  name->n_last = split_name (self, last, name->last, TRUE, suffix);
  name->whole_last = name->n_last > 0 ? join_name (self, last) : NULL;
}

/* Numbers that nobody has: all digits alike, 123456789, an area of 000 or 666, a group or a serial of nothing but 0. */
static gboolean
is_no_ssn (const guint8 *digits)
{
  gboolean alike = TRUE, rising = TRUE;

  for (guint i = 1; i < WH_MATCH_SSN_SIZE; i++)
    {
      alike = alike && digits[i] == digits[0];
      rising = rising && digits[i] == digits[i - 1] + 1;
    }
  return alike || rising || (digits[0] == 0 && digits[1] == 0 && digits[2] == 0)
         || (digits[0] == 6 && digits[1] == 6 && digits[2] == 6) || (digits[3] == 0 && digits[4] == 0)
         || (digits[5] == 0 && digits[6] == 0 && digits[7] == 0 && digits[8] == 0);
}

static void
set_ssn (WhMatchPerson *person, const char *text)
{
  guint8 digits[WH_MATCH_SSN_SIZE];
  guint n = 0;

  for (const char *p = text; p != NULL && *p != '\0'; p++)
    {
      if (*p == '-' || *p == ' ')
        continue;
      if (n == WH_MATCH_SSN_SIZE)
        return; /* no number: a hash, perhaps */
      digits[n++] = g_ascii_isdigit (*p) ? (guint8) (*p - '0') : WH_MATCH_DIGIT_UNKNOWN;
    }
  if (n == 4) /* the last four alone */
    {
      memmove (digits + 5, digits, 4);
      memset (digits, WH_MATCH_DIGIT_UNKNOWN, 5);
      n = WH_MATCH_SSN_SIZE;
    }
  if (n != WH_MATCH_SSN_SIZE || is_no_ssn (digits))
    return;
  memcpy (person->ssn, digits, sizeof digits);
  for (guint i = 0; i < n; i++)
    person->ssn_known += digits[i] != WH_MATCH_DIGIT_UNKNOWN;
}

static gboolean
is_known (gint64 quality)
{
  return quality == QUALITY_FULL || quality == QUALITY_PART;
}

/**
 * wh_match_person_ssn_number:
 *
 * Returns: the number, from 1; 0 when not all of it is known
 */
guint64
wh_match_person_ssn_number (const WhMatchPerson *person)
{
  guint64 number = 0;

  for (guint i = 0; i < WH_MATCH_SSN_SIZE && person->ssn_known == WH_MATCH_SSN_SIZE; i++)
    number = number * 10 + person->ssn[i];
  return number;
}

static void
count (GHashTable *table, gint64 key)
{
  gpointer at = GSIZE_TO_POINTER ((gsize) key);

  g_hash_table_insert (table, at, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (table, at)) + 1));
}

static void
count_name (const WhMatchName *name)
{
  for (guint i = 0; i < name->n_first; i++)
    ((WhMatchWord *) name->first[i])->first++;
  for (guint i = 0; i < name->n_last; i++)
    ((WhMatchWord *) name->last[i])->last++;
  if (name->n_last > 0 && name->whole_last != name->last[0])
    ((WhMatchWord *) name->whole_last)->last++;
}

/**
 * wh_match_people_add:
 * @client: a Client (3.01 to 3.04, 4.21).  What its data quality calls not known (8, 9, 99) is left out, even where a
 *   value stands beside it; a quality that is not answered counts as answered.
 *
 * Returns: the person's number, from 0
 */
guint
wh_match_people_add (WhMatchPeople *self, WhRecord *client)
{
  WhMatchPerson person = { .birth = WH_DATE_NONE, .sex = -1 };
  gint64 name = wh_record_get_number_or (client, WH_CLIENT_NAME_DATA_QUALITY, QUALITY_FULL);
  gint64 birth = wh_record_get_number_or (client, WH_CLIENT_DOB_DATA_QUALITY, QUALITY_FULL);
  gint64 sex = wh_record_get_number_or (client, WH_CLIENT_SEX, -1);
  const char *middle = wh_record_get_text (client, WH_CLIENT_MIDDLE_NAME);

  memset (person.ssn, WH_MATCH_DIGIT_UNKNOWN, sizeof person.ssn);
  if (is_known (name))
    {
      const WhMatchWord *words[WH_MATCH_WORDS] = { NULL };

      person.suffix = suffix_number (wh_record_get_text (client, WH_CLIENT_NAME_SUFFIX));
      set_name (self, &person.name, wh_record_get_text (client, WH_CLIENT_FIRST_NAME),
                wh_record_get_text (client, WH_CLIENT_LAST_NAME), &person.suffix);
      if (middle != NULL && split_name (self, middle, words, FALSE, &person.suffix) > 0)
        person.middle = words[0];
      count_name (&person.name);
      person.name_in_part = name == QUALITY_PART;
    }
  if (is_known (wh_record_get_number_or (client, WH_CLIENT_SSN_DATA_QUALITY, QUALITY_FULL)))
    set_ssn (&person, wh_record_get_text (client, WH_CLIENT_SSN));
  if (is_known (birth) && !wh_record_is_null (client, WH_CLIENT_DOB))
    person.birth = wh_record_get_date (client, WH_CLIENT_DOB);
  person.birth_guessed = birth == QUALITY_PART;
  person.sex = sex == 0 || sex == 1 ? (gint8) sex : -1;
  if (person.birth != WH_DATE_NONE)
    count (self->births, person.birth);
  if (person.ssn_known == WH_MATCH_SSN_SIZE)
    count (self->ssns, (gint64) wh_match_person_ssn_number (&person));
  g_array_append_val (self->people, person);
  return self->people->len - 1;
}

/**
 * wh_match_people_add_alias:
 * @alias: an alias of a person who was added
 */
void
wh_match_people_add_alias (WhMatchPeople *self, guint person, WhRecord *alias)
{
  WhMatchPerson *whose = &g_array_index (self->people, WhMatchPerson, person);
  WhMatchName name = { 0 };
  guint8 suffix = 0;

  set_name (self, &name, wh_record_get_text (alias, WH_ALIAS_FIRST_NAME),
            wh_record_get_text (alias, WH_ALIAS_LAST_NAME), &suffix);
  if (whose->n_aliases == MOST_ALIASES || (name.n_first == 0 && name.n_last == 0))
    return;
  /* "Kate" alone is another first name to the same last one. */
  if (name.n_first == 0)
    memcpy (name.first, whose->name.first, sizeof name.first), name.n_first = whose->name.n_first;
  if (name.n_last == 0)
    {
      memcpy (name.last, whose->name.last, sizeof name.last);
      name.n_last = whose->name.n_last;
      name.whole_last = whose->name.whole_last;
    }
  whose->aliases = g_renew (WhMatchName, whose->aliases, whose->n_aliases + 1);
  whose->aliases[whose->n_aliases++] = name;
}

/**
 * wh_match_people_get_n:
 */
guint
wh_match_people_get_n (const WhMatchPeople *self)
{
  return self->people->len;
}

/**
 * wh_match_people_get:
 *
 * Returns: (transfer none): the person, until the next is added
 */
const WhMatchPerson *
wh_match_people_get (const WhMatchPeople *self, guint person)
{
  return &g_array_index (self->people, WhMatchPerson, person);
}

/**
 * wh_match_people_set_total:
 * @total: how many people there are, where only some of them were added
 */
void
wh_match_people_set_total (WhMatchPeople *self, guint total)
{
  self->total = total;
}

/**
 * wh_match_people_get_total:
 */
guint
wh_match_people_get_total (const WhMatchPeople *self)
{
  return MAX (self->total, self->people->len);
}

/**
 * wh_match_people_set_commonness:
 * @word: a word of a name, folded
 * @first: how many people bear it as a first name
 * @last: the same of last names
 *
 * For a few people out of many: tells what counting those few cannot.
 */
void
wh_match_people_set_commonness (WhMatchPeople *self, const char *word, guint first, guint last)
{
  WhMatchWord *known = word_of (self, word);

  known->first = MAX (known->first, first);
  known->last = MAX (known->last, last);
}

/**
 * wh_match_people_count_birth:
 */
guint
wh_match_people_count_birth (const WhMatchPeople *self, WhDate birth)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->births, GSIZE_TO_POINTER ((gsize) birth)));
}

/**
 * wh_match_people_count_ssn:
 *
 * Returns: how many of the people have the person's whole number; one that many have is nobody's
 */
guint
wh_match_people_count_ssn (const WhMatchPeople *self, const WhMatchPerson *person)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->ssns,
                                                GSIZE_TO_POINTER ((gsize) wh_match_person_ssn_number (person))));
}
