/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "match/wh-word-key.h"

#include <string.h>

#define SOUND_SIZE 8 /* letters of a sound key that count */

/* Letters that Unicode does not take apart. */
static const struct {
  gunichar letter;
  const char *plain;
} letters[] = {
  { 0xdf, "ss" }, { 0xe6, "ae" }, { 0xf0, "d" },  { 0xf8, "o" },  { 0xfe, "th" },
  { 0x111, "d" }, { 0x131, "i" }, { 0x142, "l" }, { 0x153, "oe" },
};

static void
append_letter (GString *folded, gunichar letter)
{
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    if (letters[i].letter == letter)
      {
        g_string_append (folded, letters[i].plain);
        return;
      }
  g_string_append_unichar (folded, letter);
}

static gboolean
is_joiner (gunichar letter)
{
  return letter == '\'' || letter == '.' || letter == '`' || letter == 0xb4 || letter == 0x2bc || letter == 0x2018
         || letter == 0x2019;
}

/**
 * wh_word_fold:
 * @text: (nullable): what somebody typed
 *
 * Folds case, marks and spelling: "Zoë O'Neil-García" becomes "zoe oneil garcia".
 *
 * Returns: (transfer full): words of letters and digits with one space between
 */
char *
wh_word_fold (const char *text)
{
  g_autofree char *normal = text != NULL ? g_utf8_normalize (text, -1, G_NORMALIZE_ALL) : NULL;
  GString *folded = g_string_new (NULL);
  gboolean gap = FALSE;

  for (const char *p = normal; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_unichar_tolower (g_utf8_get_char (p));

      if (g_unichar_ismark (letter) || is_joiner (letter))
        continue;
      if (!g_unichar_isalnum (letter))
        {
          gap = TRUE;
          continue;
        }
      if (gap && folded->len > 0)
        g_string_append_c (folded, ' ');
      gap = FALSE;
      append_letter (folded, letter);
    }
  return g_string_free (folded, FALSE);
}

/* What one place of a word sounds like. */
typedef struct {
  const char *letters;
  const char *sound;
  enum { ANYWHERE, FIRST, BEFORE_E_I } where;
} Sound;

/* The longer spelling first. Vowels count only at the beginning of a word, and are all alike. */
static const Sound english[] = {
  { "kn", "N", FIRST },  { "gn", "N", FIRST },     { "pn", "N", FIRST },    { "wr", "R", FIRST },
  { "ps", "S", FIRST },  { "x", "S", FIRST },      { "wh", "W", FIRST },    { "sch", "SK", ANYWHERE },
  { "tch", "X", ANYWHERE }, { "ch", "X", ANYWHERE }, { "sh", "X", ANYWHERE }, { "ph", "F", ANYWHERE },
  { "th", "T", ANYWHERE }, { "ck", "K", ANYWHERE }, { "gh", "K", FIRST },   { "gh", "", ANYWHERE },
  { "c", "S", BEFORE_E_I }, { "g", "J", BEFORE_E_I }, { "b", "B", ANYWHERE }, { "c", "K", ANYWHERE },
  { "d", "T", ANYWHERE }, { "f", "F", ANYWHERE },  { "g", "K", ANYWHERE },  { "h", "H", FIRST },
  { "j", "J", ANYWHERE }, { "k", "K", ANYWHERE },  { "l", "L", ANYWHERE },  { "m", "M", ANYWHERE },
  { "n", "N", ANYWHERE }, { "p", "P", ANYWHERE },  { "q", "K", ANYWHERE },  { "r", "R", ANYWHERE },
  { "s", "S", ANYWHERE }, { "t", "T", ANYWHERE },  { "v", "F", ANYWHERE },  { "w", "W", FIRST },
  { "x", "KS", ANYWHERE }, { "y", "Y", FIRST },    { "z", "S", ANYWHERE },
};

/* As a speaker of Spanish in North America hears it: b and v alike, c z s alike, h silent, j and x like h. */
static const Sound spanish[] = {
  { "ch", "X", ANYWHERE }, { "ll", "Y", ANYWHERE }, { "qu", "K", ANYWHERE }, { "ph", "F", ANYWHERE },
  { "th", "T", ANYWHERE }, { "sh", "X", ANYWHERE }, { "hua", "WA", FIRST },  { "gua", "WA", FIRST },
  { "wa", "WA", FIRST },   { "c", "S", BEFORE_E_I }, { "g", "H", BEFORE_E_I }, { "b", "B", ANYWHERE },
  { "c", "K", ANYWHERE },  { "d", "T", ANYWHERE },  { "f", "F", ANYWHERE },  { "g", "K", ANYWHERE },
  { "j", "H", ANYWHERE },  { "k", "K", ANYWHERE },  { "l", "L", ANYWHERE },  { "m", "M", ANYWHERE },
  { "n", "N", ANYWHERE },  { "p", "P", ANYWHERE },  { "r", "R", ANYWHERE },  { "s", "S", ANYWHERE },
  { "t", "T", ANYWHERE },  { "v", "B", ANYWHERE },  { "w", "W", FIRST },     { "x", "H", ANYWHERE },
  { "y", "Y", FIRST },     { "z", "S", ANYWHERE },
};

static gboolean
fits (const Sound *sound, const char *at, gboolean first)
{
  gsize size = strlen (sound->letters);

  if (strncmp (at, sound->letters, size) != 0 || (sound->where == FIRST && !first))
    return FALSE;
  return sound->where != BEFORE_E_I || (at[size] != '\0' && strchr ("eiy", at[size]) != NULL);
}

static void
append_sound (GString *key, const char *sound)
{
  for (; *sound != '\0'; sound++)
    if (key->len == 0 || key->str[key->len - 1] != *sound)
      g_string_append_c (key, *sound);
}

static char *
sound_of (const char *word, const Sound *sounds, guint n_sounds)
{
  g_autoptr (GString) key = g_string_new (NULL);
  const char *at = word;

  while (*at != '\0' && key->len < SOUND_SIZE)
    {
      const Sound *found = NULL;

      for (guint i = 0; i < n_sounds && found == NULL; i++)
        if (fits (&sounds[i], at, at == word))
          found = &sounds[i];
      if (found == NULL && key->len == 0 && strchr ("aeiouy", *at) != NULL)
        g_string_append_c (key, 'A');
      if (found != NULL)
        append_sound (key, found->sound);
      at = found != NULL ? at + strlen (found->letters) : g_utf8_next_char (at);
    }
  return key->len > 1 ? g_strdup (key->str) : NULL;
}

/**
 * wh_word_sound_english:
 * @word: one word of wh_word_fold()
 *
 * What the word sounds like to somebody who reads it as English: Smith and Smyth are both "SMT".
 *
 * Returns: (transfer full) (nullable): the key; %NULL for a word too short to tell
 */
char *
wh_word_sound_english (const char *word)
{
  return sound_of (word, english, G_N_ELEMENTS (english));
}

/**
 * wh_word_sound_spanish:
 * @word: one word of wh_word_fold()
 *
 * The same read as Spanish: Jimenez, Gimenez and Himenez are "HMNS", "HMNS" and "AMNS".
 *
 * Returns: (transfer full) (nullable): the key; %NULL for a word too short to tell
 */
char *
wh_word_sound_spanish (const char *word)
{
  return sound_of (word, spanish, G_N_ELEMENTS (spanish));
}
