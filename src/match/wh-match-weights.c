/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-match"

#include "match/wh-match-weights.h"

#include "match/wh-match-tables.h"

#include <math.h>
#include <string.h>

/* In the order of WhReason: field and outcome as data/match/weights.csv names them. */
static const char *const rows[WH_N_REASONS][2] = {
  { "ssn", "same" }, { "ssn", "digit" }, { "ssn", "neighbours" }, { "ssn", "end" },
  { "birth", "same" }, { "birth", "swapped" }, { "birth", "digit" }, { "birth", "neighbours" }, { "birth", "near" },
  { "birth", "guessed" }, { "names", "swapped" }, { "names", "alias" }, { "names", "code" },
  { "first", "same" }, { "first", "nickname" }, { "first", "near" }, { "first", "sound" }, { "first", "initial" },
  { "first", "middle" }, { "last", "same" }, { "last", "part" }, { "last", "near" }, { "last", "sound" },
  { "middle", "same" }, { "middle", "initial" }, { "suffix", "same" }, { "sex", "same" },
  { "first", "different" }, { "last", "different" }, { "middle", "different" }, { "suffix", "missing" },
  { "suffix", "different" }, { "birth", "generation" }, { "birth", "different" }, { "ssn", "different" },
  { "ssn", "end_different" }, { "sex", "different" }, { "household", "same_last_other_first" },
  { "household", "same_names_other_suffix" },
};

typedef struct
{
  double bits; /* without the value's frequency */
  gboolean by_frequency;
} Weight;

static const WhMatchWeight *
find_row (const char *field, const char *outcome)
{
  for (guint i = 0; i < wh_n_match_weights; i++)
    if (strcmp (wh_match_weights[i].field, field) == 0 && strcmp (wh_match_weights[i].outcome, outcome) == 0)
      return &wh_match_weights[i];
  g_error ("data/match/weights.csv has no %s, %s", field, outcome);
}

static const Weight *
weights (void)
{
  static Weight *made;

  if (g_once_init_enter (&made))
    {
      Weight *all = g_new0 (Weight, WH_N_REASONS);

      for (guint i = 0; i < WH_N_REASONS; i++)
        {
          const WhMatchWeight *row = find_row (rows[i][0], rows[i][1]);

          all[i].bits = log2 (row->m / row->u);
          all[i].by_frequency = row->by_frequency != 0;
        }
      g_once_init_leave (&made, all);
    }
  return made;
}

/**
 * wh_match_weight:
 * @frequency: of the value, above 0 to 1: agreeing on what many have says less
 *
 * Returns: bits for (above 0) or against
 */
double
wh_match_weight (WhReason reason, double frequency)
{
  const Weight *weight = &weights ()[reason];

  return weight->by_frequency ? MAX (weight->bits - log2 (frequency), 0) : weight->bits;
}

/**
 * wh_match_prior:
 * @total: how many people there are
 *
 * Returns: bits that speak against any two people being one before anything is known of them.  The more strangers
 *   there are, the more of them look alike by chance; relatives, who look alike for other reasons, do not grow with the
 *   number of people and are counted as so many strangers beside them.
 */
double
wh_match_prior (guint total)
{
  static double odds, relatives;

  if (odds <= 0)
    {
      relatives = find_row ("prior", "relatives")->m;
      odds = find_row ("prior", "duplicates")->m;
    }
  return log2 (2 * odds / (total + relatives));
}

/**
 * wh_match_factor:
 * @outcome: "rare": u of a spelling that is far rarer than one beside it; "both": m where first and last name agree
 *
 * Returns: the factor that the table gives for names
 */
double
wh_match_factor (const char *outcome)
{
  const WhMatchWeight *row = find_row ("names", outcome);

  return row->m / row->u;
}

/**
 * wh_reason_code:
 *
 * Returns: the reason for other programs: "birth.same"
 */
const char *
wh_reason_code (WhReason reason)
{
  static char *codes[WH_N_REASONS];
  static gsize made;

  if (g_once_init_enter (&made))
    {
      for (guint i = 0; i < WH_N_REASONS; i++)
        codes[i] = g_strjoin (".", rows[i][0], rows[i][1], NULL);
      g_once_init_leave (&made, 1);
    }
  return codes[reason];
}
