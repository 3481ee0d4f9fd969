/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include "cli/wh-cli-truth.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/wh-cli.h"

typedef struct
{
  char *first, *second, *what;
  gboolean same, found;
} Pair;

struct _WhCliTruth
{
  GHashTable *pairs;    /* "a b", the lesser first, to Pair */
  GHashTable *left_out; /* ids that no pair may name */
  guint right, wrong, trapped;
};

static void
pair_free (gpointer data)
{
  Pair *pair = data;

  g_free (pair->first);
  g_free (pair->second);
  g_free (pair->what);
  g_free (pair);
}

static char *
key_of (const char *first, const char *second)
{
  return strcmp (first, second) < 0 ? g_strjoin (" ", first, second, NULL) : g_strjoin (" ", second, first, NULL);
}

static gboolean
take_line (WhCliTruth *self, const char *line)
{
  g_auto (GStrv) cells = g_strsplit (line, ",", 4);
  Pair *pair;

  if (g_strv_length (cells) != 4)
    return FALSE;
  pair = g_new0 (Pair, 1);
  pair->first = g_strdup (cells[0]);
  pair->second = g_strdup (cells[1]);
  pair->same = strcmp (cells[2], "1") == 0;
  pair->what = g_strchomp (g_strdup (cells[3]));
  g_hash_table_insert (self->pairs, key_of (cells[0], cells[1]), pair);
  return TRUE;
}

/**
 * wh_cli_truth_read:
 *
 * Returns: (transfer full): the table; %NULL with an error of the file, or %WH_CLI_ERROR_FAILED
 */
WhCliTruth *
wh_cli_truth_read (const char *path, GError **error)
{
  g_autoptr (WhCliTruth) self = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &text, NULL, error))
    return NULL;
  self = g_new0 (WhCliTruth, 1);
  self->pairs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, pair_free);
  self->left_out = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 1; lines[0] != NULL && lines[i] != NULL; i++)
    if (*lines[i] != '\0' && !take_line (self, lines[i]))
      {
        g_set_error (error, WH_CLI_ERROR, WH_CLI_ERROR_FAILED, _("Line %u of the truth is none that generate wrote."),
                     i + 1);
        return NULL;
      }
  return g_steal_pointer (&self);
}

/**
 * wh_cli_truth_free:
 */
void
wh_cli_truth_free (WhCliTruth *self)
{
  g_hash_table_unref (self->pairs);
  g_hash_table_unref (self->left_out);
  g_free (self);
}

/**
 * wh_cli_truth_take:
 * @first: PersonalID
 *
 * A pair that was found.
 *
 * Returns: whether it is one person's
 */
gboolean
wh_cli_truth_take (WhCliTruth *self, const char *first, const char *second)
{
  g_autofree char *key = key_of (first, second);
  Pair *pair = g_hash_table_lookup (self->pairs, key);
  gboolean right = pair != NULL && pair->same;

  if (pair != NULL)
    pair->found = TRUE;
  self->right += right;
  self->wrong += !right;
  self->trapped += pair != NULL && !right;
  return right;
}

/**
 * wh_cli_truth_leave_out:
 *
 * Somebody who may be no candidate: pairs with them are not missed.
 */
void
wh_cli_truth_leave_out (WhCliTruth *self, const char *id)
{
  g_hash_table_add (self->left_out, g_strdup (id));
}

static int
compare_counts (gconstpointer a, gconstpointer b, gpointer missed)
{
  return strcmp (*(char **) a, *(char **) b);
}

/* What was done to those that were not found, so that one sees what is hard. */
static void
print_missed (GHashTable *missed)
{
  g_autofree char **kinds = (char **) g_hash_table_get_keys_as_array (missed, NULL);
  guint n = g_hash_table_size (missed);

  g_qsort_with_data (kinds, (int) n, sizeof *kinds, compare_counts, NULL);
  for (guint i = 0; i < n; i++)
    g_printerr ("  %s: %u\n", *kinds[i] != '\0' ? kinds[i] : _("nothing"),
                GPOINTER_TO_UINT (g_hash_table_lookup (missed, kinds[i])));
}

/**
 * wh_cli_truth_print:
 *
 * Precision and recall, on standard error: what else is printed is pairs.
 */
void
wh_cli_truth_print (WhCliTruth *self)
{
  g_autoptr (GHashTable) missed = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer value;
  guint same = 0, found = self->right + self->wrong;

  g_hash_table_iter_init (&iter, self->pairs);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Pair *pair = value;
      guint before;

      if (!pair->same || g_hash_table_contains (self->left_out, pair->first)
          || g_hash_table_contains (self->left_out, pair->second))
        continue;
      same++;
      if (pair->found)
        continue;
      before = GPOINTER_TO_UINT (g_hash_table_lookup (missed, pair->what));
      g_hash_table_replace (missed, pair->what, GUINT_TO_POINTER (before + 1));
    }
  g_printerr (_("found %u: right %u, wrong %u (%u of them planted to mislead); there are %u\n"), found, self->right,
              self->wrong, self->trapped, same);
  g_printerr (_("precision %.4f, recall %.4f\n"), found > 0 ? (double) self->right / found : 1,
              same > 0 ? (double) self->right / same : 1);
  if (g_hash_table_size (missed) > 0)
    g_printerr (_("not found, by what differs:\n"));
  print_missed (missed);
}
