/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-nickname.h"

#include "store/wh-store-resource.h"

#include <gio/gio.h>

/* Each name to the families (NULL-terminated lists of names) it stands in; made once, from data/names. */
static GHashTable *families_by_name;

static GHashTable *
read_families (void)
{
  GHashTable *families = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (wh_store_resource_get_resource (),
                                                     "/org/wayhome/store/nicknames.csv", 0, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert (bytes != NULL);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      char **names;

      if (*lines[i] == '\0')
        continue;
      names = g_strsplit (lines[i], ",", -1); /* kept for ever, as the table is */
      for (guint j = 0; names[j] != NULL; j++)
        {
          GPtrArray *list = g_hash_table_lookup (families, names[j]);

          if (list == NULL)
            {
              list = g_ptr_array_new ();
              g_hash_table_insert (families, names[j], list);
            }
          g_ptr_array_add (list, names);
        }
    }
  return families;
}

/**
 * wh_nickname_others:
 * @word: a first name as wh_search_fold() gives it
 *
 * Returns: (transfer container) (element-type utf8): other names that the same person may use; empty for most
 */
GPtrArray *
wh_nickname_others (const char *word)
{
  GPtrArray *others = g_ptr_array_new ();
  GPtrArray *families;

  if (g_once_init_enter (&families_by_name))
    g_once_init_leave (&families_by_name, read_families ());
  families = g_hash_table_lookup (families_by_name, word);
  for (guint i = 0; families != NULL && i < families->len; i++)
    {
      char **names = g_ptr_array_index (families, i);

      for (guint j = 0; names[j] != NULL; j++)
        if (!g_str_equal (names[j], word) && !g_ptr_array_find_with_equal_func (others, names[j], g_str_equal, NULL))
          g_ptr_array_add (others, names[j]);
    }
  return others;
}
