/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/wh-cli-store.h"
#include "cli/wh-cli-truth.h"
#include "cli/wh-cli.h"
#include "exchange/wh-csv-source.h"
#include "match/wh-match-set.h"
#include "store/wh-store-sink.h"

typedef struct
{
  char *store, *key_file, *truth;
  int least; /* percent */
  gboolean all, codes;
} Wanted;

static gboolean
take_row (WhRecord *record, gpointer data, GError **error)
{
  wh_match_set_take (data, record);
  return TRUE;
}

static gboolean
read_store (WhMatchSet *people, const Wanted *wanted, GError **error)
{
  g_autoptr (WhStore) store = wh_cli_open_store (wanted->store, wanted->key_file, FALSE, error);
  g_autoptr (WhRowSource) source = store != NULL ? wh_store_source_new (store) : NULL;
  gboolean done = source != NULL
                  && wh_row_source_foreach (source, wh_match_set_kinds (), take_row, people, NULL, error);

  if (store != NULL)
    wh_store_close (store);
  return done;
}

static gboolean
read_set (WhMatchSet *people, const char *path, GError **error)
{
  g_autoptr (WhCsvSet) set = wh_csv_set_open (path, error);
  g_autoptr (WhCsvSource) source = set != NULL ? wh_csv_source_new (set, WH_CLI_REALM, NULL, error) : NULL;

  return source != NULL
         && wh_row_source_foreach (WH_ROW_SOURCE (source), wh_match_set_kinds (), take_row, people, NULL, error);
}

static void
print_pair (const WhMatchSet *people, const WhMatchPair *pair, const Wanted *wanted, WhCliTruth *truth)
{
  g_autofree char *first = wh_match_set_dup_export_id (people, pair->a);
  g_autofree char *second = wh_match_set_dup_export_id (people, pair->b);
  g_autofree char *reasons = wanted->codes ? wh_match_dup_codes (&pair->evidence)
                                           : wh_match_dup_words (&pair->evidence);

  g_print ("%s\t%s\t%.1f\t%s\n", first, second, 100 * pair->probability, reasons);
  if (truth != NULL)
    wh_cli_truth_take (truth, first, second);
}

static void
leave_out_protected (const WhMatchSet *people, WhCliTruth *truth)
{
  for (guint i = 0; i < wh_match_people_get_n (wh_match_set_get_people (people)); i++)
    if (wh_match_set_is_protected (people, i))
      {
        g_autofree char *id = wh_match_set_dup_export_id (people, i);

        wh_cli_truth_leave_out (truth, id);
      }
}

static gboolean
duplicates (const Wanted *wanted, const char *path, GError **error)
{
  g_autoptr (WhMatchSet) people = wh_match_set_new ();
  g_autoptr (WhCliTruth) truth = NULL;
  g_autoptr (GArray) pairs = NULL;
  guint n = 0;

  if (wanted->truth != NULL && (truth = wh_cli_truth_read (wanted->truth, error)) == NULL)
    return FALSE;
  if (!(path != NULL ? read_set (people, path, error) : read_store (people, wanted, error)))
    return FALSE;
  pairs = wh_match_scan (wh_match_set_get_people (people), wanted->least / 100.0, NULL, NULL);
  for (guint i = 0; i < pairs->len; i++)
    {
      const WhMatchPair *pair = &g_array_index (pairs, WhMatchPair, i);

      if (wh_match_set_is_decided (people, pair->a, pair->b))
        continue;
      if (!wanted->all
          && (wh_match_set_is_protected (people, pair->a) || wh_match_set_is_protected (people, pair->b)))
        continue;
      print_pair (people, pair, wanted, truth);
      n++;
    }
  g_printerr (_("%u people, %u pairs\n"), wh_match_people_get_n (wh_match_set_get_people (people)), n);
  if (truth != NULL && !wanted->all)
    leave_out_protected (people, truth);
  if (truth != NULL)
    wh_cli_truth_print (truth);
  return TRUE;
}

static gboolean
check_use (const Wanted *wanted, int argc, GError **error)
{
  if ((wanted->store != NULL) == (argc == 2) || argc > 2 || wanted->least < 1 || wanted->least > 100)
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE,
                           _("It is used as: wayhome-cli duplicates --store FILE | SET; --least is a percentage."));
      return FALSE;
    }
  return TRUE;
}

/**
 * wh_cli_duplicates:
 *
 * wayhome-cli duplicates: pairs of records that may be one person's, the likeliest first: two ids, how likely in
 * percent, why; never a name, number or date.  People whom a victim service provider or a project for people with HIV
 * served, or who have a safety alert, are left out (decisions: people 15) unless --all says that the lead asks.
 */
gboolean
wh_cli_duplicates (int argc, char **argv, GError **error)
{
  Wanted wanted = { .least = (int) (100 * WH_MATCH_POSSIBLE) };
  const GOptionEntry entries[] = {
    { "store", 0, 0, G_OPTION_ARG_FILENAME, &wanted.store, N_("The store"), "FILE" },
    { "key-file", 0, 0, G_OPTION_ARG_FILENAME, &wanted.key_file, N_("Its key (FILE.key)"), "FILE" },
    { "least", 0, 0, G_OPTION_ARG_INT, &wanted.least, N_("Only pairs that are as likely as that"), "PERCENT" },
    { "all", 0, 0, G_OPTION_ARG_NONE, &wanted.all, N_("Protected people too: for the lead alone"), NULL },
    { "codes", 0, 0, G_OPTION_ARG_NONE, &wanted.codes, N_("Reasons as codes"), NULL },
    { "truth", 0, 0, G_OPTION_ARG_FILENAME, &wanted.truth, N_("What generate planted: tell precision and recall"),
      "FILE.csv" },
    { NULL },
  };
  gboolean done = wh_cli_parse ("duplicates", entries, &argc, &argv, WH_CLI_ANY_WORDS, error)
                  && check_use (&wanted, argc, error) && duplicates (&wanted, argc == 2 ? argv[1] : NULL, error);

  g_free (wanted.store);
  g_free (wanted.key_file);
  g_free (wanted.truth);
  return done;
}
