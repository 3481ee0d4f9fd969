/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-match"

#include "match/wh-match-keys.h"

/*
 * Only people who share a key are compared.  Each pass asks for other things in common, so that a mistake in one field
 * leaves the passes over the others: whole SSN, its end, its beginning, birth date, birth date with day and month
 * either way round, names by sound and nickname, first name and part of the date, last name and part of the date.
 */

static guint64
mix (guint64 x, guint64 y)
{
  x = (x ^ y) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return x ^ (x >> 29);
}

static guint64
hash (const char *text)
{
  guint64 x = G_GUINT64_CONSTANT (0xcbf29ce484222325);

  for (; *text != '\0'; text++)
    x = (x ^ (guint8) *text) * G_GUINT64_CONSTANT (0x100000001b3);
  return x;
}

static void
add (GArray *keys, guint64 key, guint32 number)
{
  WhMatchKey entry = { key, number };

  g_array_append_val (keys, entry);
}

static void
add_digits (GArray *keys, const WhMatchPerson *person, guint32 number, guint from, guint n)
{
  guint64 key = from + 1;

  for (guint i = from; i < from + n; i++)
    {
      if (person->ssn[i] == WH_MATCH_DIGIT_UNKNOWN)
        return;
      key = key * 11 + person->ssn[i];
    }
  add (keys, key, number);
}

static guint
sound_hashes (const WhMatchWord *word, guint64 hashes[2])
{
  if (word->sounds[0] == NULL && word->sounds[1] == NULL)
    {
      hashes[0] = hash (word->text);
      return 1;
    }
  if (word->sounds[0] == NULL || word->sounds[1] == NULL)
    {
      hashes[0] = hash (word->sounds[0] != NULL ? word->sounds[0] : word->sounds[1]);
      return 1;
    }
  hashes[0] = hash (word->sounds[0]);
  hashes[1] = hash (word->sounds[1]);
  return hashes[0] == hashes[1] ? 1 : 2;
}

/* What a first name and its nicknames have in common, and what it sounds like. */
static guint
root_hashes (const WhMatchWord *word, guint64 hashes[WH_MATCH_FAMILIES + 1])
{
  guint n = 0;
  guint64 sounds[2];

  sound_hashes (word, sounds);
  for (; n < word->n_families; n++)
    hashes[n] = word->families[n] + 1;
  hashes[n++] = sounds[0];
  return n;
}

static void
add_last (GArray *keys, const WhMatchName *name, guint32 number, guint64 beside)
{
  guint64 sounds[2];

  for (guint i = 0; i < name->n_last; i++)
    for (guint n = sound_hashes (name->last[i], sounds); n > 0; n--)
      add (keys, mix (sounds[n - 1], beside), number);
  if (name->n_last > 0 && name->whole_last != name->last[0])
    add (keys, mix (hash (name->whole_last->text), beside), number);
}

static void
add_first (GArray *keys, const WhMatchName *name, guint32 number, guint64 beside)
{
  guint64 roots[WH_MATCH_FAMILIES + 1];

  if (name->n_first > 0)
    for (guint n = root_hashes (name->first[0], roots); n > 0; n--)
      add (keys, mix (roots[n - 1], beside), number);
}

static void
add_both (GArray *keys, const WhMatchName *name, guint32 number)
{
  guint64 roots[WH_MATCH_FAMILIES + 1];

  if (name->n_first > 0)
    for (guint n = root_hashes (name->first[0], roots); n > 0; n--)
      add_last (keys, name, number, mix (roots[n - 1], 1));
}

static guint64
date_key (int year, int month, int day)
{
  return (guint64) (year * 512 + month * 32 + day) + 1;
}

/**
 * wh_match_keys_add:
 * @pass: 0 to %WH_MATCH_PASSES - 1
 * @keys: of #WhMatchKey
 */
void
wh_match_keys_add (guint pass, const WhMatchPerson *person, guint32 number, GArray *keys)
{
  int year = 0, month = 0, day = 0;

  if (person->birth != WH_DATE_NONE)
    wh_date_to_ymd (person->birth, &year, &month, &day);
  else if (pass == 3 || pass == 4 || pass > 5)
    return;
  if (pass == 0)
    add_digits (keys, person, number, 0, 9);
  else if (pass == 1)
    add_digits (keys, person, number, 5, 4);
  else if (pass == 2)
    add_digits (keys, person, number, 0, 5);
  else if (pass == 3)
    add (keys, date_key (year, month, day), number);
  else if (pass == 4 && day <= 12 && day != month)
    add (keys, date_key (year, MIN (day, month), MAX (day, month)), number);
  else if (pass == 5)
    {
      add_both (keys, &person->name, number);
      for (guint i = 0; i < person->n_aliases; i++)
        add_both (keys, &person->aliases[i], number);
    }
  else if (pass == 6)
    add_first (keys, &person->name, number, date_key (0, month, day));
  else if (pass == 7)
    add_first (keys, &person->name, number, date_key (year, month, 0));
  else if (pass == 8)
    add_last (keys, &person->name, number, date_key (year, month, 0));
}
