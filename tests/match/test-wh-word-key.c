/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "match/wh-word-key.h"

#include "match/wh-nickname.h"

static void
test_fold (void)
{
  static const char *cases[][2] = {
    { "Zoë", "zoe" },           { "O'Neil", "oneil" },        { "O’Neil", "oneil" },   { "José  María", "jose maria" },
    { "García-López", "garcia lopez" }, { "Strauß", "strauss" }, { "Łukasz", "lukasz" }, { "  St. John ", "st john" },
    { "Nuñez", "nunez" },       { "", "" },                   { "Иван", "иван" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = wh_word_fold (cases[i][0]);

      g_assert_cmpstr (folded, ==, cases[i][1]);
    }
}

static gboolean
sound_alike (const char *a, const char *b)
{
  g_autofree char *keys[4] = { wh_word_sound_english (a), wh_word_sound_spanish (a), wh_word_sound_english (b),
                               wh_word_sound_spanish (b) };
  gboolean alike = FALSE;

  for (guint i = 0; i < 2; i++)
    for (guint j = 2; j < 4; j++)
      alike = alike || (keys[i] != NULL && g_strcmp0 (keys[i], keys[j]) == 0);
  for (guint i = 0; i < 4; i++)
    g_free (g_steal_pointer (&keys[i]));
  return alike;
}

static void
test_sound (void)
{
  static const char *alike[][2] = {
    { "smith", "smyth" },      { "katherine", "catherine" }, { "kathryn", "catherine" }, { "jimenez", "gimenez" },
    { "jimenez", "himenez" },  { "hernandez", "ernandez" },  { "gonzalez", "gonsales" }, { "vasquez", "basques" },
    { "knight", "night" },     { "wright", "right" },        { "philip", "filip" },      { "jon", "john" },
    { "sean", "seen" },        { "wu", "wu" },
  };
  static const char *different[][2] = {
    { "smith", "jones" }, { "anna", "bob" }, { "garcia", "lopez" }, { "martin", "morgan" },
  };

  for (guint i = 0; i + 1 < G_N_ELEMENTS (alike); i++)
    if (!sound_alike (alike[i][0], alike[i][1]))
      g_error ("%s and %s", alike[i][0], alike[i][1]);
  for (guint i = 0; i < G_N_ELEMENTS (different); i++)
    g_assert_false (sound_alike (different[i][0], different[i][1]));
}

static void
test_nicknames (void)
{
  g_autoptr (GPtrArray) kathy = wh_nickname_others ("kathy");
  g_autoptr (GPtrArray) pepe = wh_nickname_others ("pepe");
  g_autoptr (GPtrArray) none = wh_nickname_others ("wilhelmina");

  g_assert_true (g_ptr_array_find_with_equal_func (kathy, "katherine", g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (pepe, "jose", g_str_equal, NULL));
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/match/word-key/fold", test_fold);
  g_test_add_func ("/match/word-key/sound", test_sound);
  g_test_add_func ("/match/word-key/nicknames", test_nicknames);
  return g_test_run ();
}
