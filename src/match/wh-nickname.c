/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "match/wh-nickname.h"

#include "match/wh-match-tables.h"

/* Each name to the families (indexes into lines) it stands in; made once, from data/names, and kept for ever. */
static GHashTable *families_by_name;
static GPtrArray *lines; /* of GStrv */

static GHashTable *
read_families (void)
{
  GHashTable *families = g_hash_table_new (g_str_hash, g_str_equal);

  lines = g_ptr_array_new ();
  for (guint i = 0; i < wh_n_nickname_families; i++)
    {
      char **names = g_strsplit (wh_nickname_families[i], ",", -1);

      g_ptr_array_add (lines, names);
      for (guint j = 0; names[j] != NULL; j++)
        {
          GArray *list = g_hash_table_lookup (families, names[j]);
          guint16 number = (guint16) i;

          if (list == NULL)
            {
              list = g_array_new (FALSE, FALSE, sizeof (guint16));
              g_hash_table_insert (families, names[j], list);
            }
          g_array_append_val (list, number);
        }
    }
  return families;
}

/**
 * wh_nickname_families_of:
 * @word: a first name as wh_word_fold() gives it
 * @n: (out): how many there are
 *
 * Returns: (transfer none): numbers of the families of names in which it stands, rising
 */
const guint16 *
wh_nickname_families_of (const char *word, guint *n)
{
  GArray *list;

  if (g_once_init_enter (&families_by_name))
    g_once_init_leave (&families_by_name, read_families ());
  list = g_hash_table_lookup (families_by_name, word);
  *n = list != NULL ? list->len : 0;
  return list != NULL ? (const guint16 *) (gpointer) list->data : NULL;
}

/**
 * wh_nickname_others:
 * @word: a first name as wh_word_fold() gives it
 *
 * Returns: (transfer container) (element-type utf8): other names that the same person may use; empty for most
 */
GPtrArray *
wh_nickname_others (const char *word)
{
  GPtrArray *others = g_ptr_array_new ();
  guint n;
  const guint16 *families = wh_nickname_families_of (word, &n);

  for (guint i = 0; i < n; i++)
    {
      char **names = g_ptr_array_index (lines, families[i]);

      for (guint j = 0; names[j] != NULL; j++)
        if (!g_str_equal (names[j], word) && !g_ptr_array_find_with_equal_func (others, names[j], g_str_equal, NULL))
          g_ptr_array_add (others, names[j]);
    }
  return others;
}
