/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-match"

#include "match/wh-match-evidence.h"

#include <glib/gi18n-lib.h>

/* Sentences that name no value: they may stand where the value may not. */
static const char *const texts[WH_N_REASONS] = {
  N_("the same SSN"),
  N_("the SSN differs by one digit"),
  N_("two neighbouring digits of the SSN are swapped"),
  N_("the known digits of the SSN are the same"),
  N_("the same birth date"),
  N_("day and month of the birth date are swapped"),
  N_("the birth date differs by one digit"),
  N_("two neighbouring digits of the birth date are swapped"),
  N_("birth dates a few days apart"),
  N_("one birth date is a guess about the same year"),
  N_("first and last name are swapped"),
  N_("another name on record fits"),
  N_("one name is partial, a street name or a code name"),
  N_("the same first name"),
  N_("one first name is a nickname of the other"),
  N_("first names spelled almost alike"),
  N_("first names sound alike"),
  N_("one first name is the other's initial"),
  N_("one goes by the other's middle name"),
  N_("the same last name"),
  N_("one of two last names is the same"),
  N_("last names spelled almost alike"),
  N_("last names sound alike"),
  N_("the same middle name"),
  N_("the same middle initial"),
  N_("the same suffix"),
  N_("the same sex"),
  N_("different first names"),
  N_("different last names"),
  N_("different middle names"),
  N_("only one has a suffix"),
  N_("different suffixes, as of father and son"),
  N_("a generation between the birth dates"),
  N_("different birth dates"),
  N_("different SSNs"),
  N_("the known digits of the SSN differ"),
  N_("different sex"),
  N_("may be brothers or sisters"),
  N_("may be father and son"),
};

/**
 * wh_reason_text:
 *
 * Returns: (transfer none): the reason in words, translated
 */
const char *
wh_reason_text (WhReason reason)
{
  return _(texts[reason]);
}

/**
 * wh_reason_speaks_for:
 *
 * Returns: whether it speaks for one person rather than two
 */
gboolean
wh_reason_speaks_for (WhReason reason)
{
  return reason < WH_REASON_FIRST_DIFFERENT;
}

/**
 * wh_match_dup_words:
 *
 * Returns: (transfer full): all reasons, those for it first: "the same birth date; first names spelled almost alike"
 */
char *
wh_match_dup_words (const WhMatchEvidence *evidence)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < WH_N_REASONS; i++)
    if ((evidence->reasons & WH_REASON_BIT (i)) != 0 && i != WH_REASON_SEX_SAME)
      g_string_append_printf (words, "%s%s", words->len > 0 ? "; " : "", wh_reason_text (i));
  return g_string_free (words, FALSE);
}

/**
 * wh_match_dup_codes:
 *
 * Returns: (transfer full): all reasons for other programs: "birth.same first.near"
 */
char *
wh_match_dup_codes (const WhMatchEvidence *evidence)
{
  GString *codes = g_string_new (NULL);

  for (guint i = 0; i < WH_N_REASONS; i++)
    if ((evidence->reasons & WH_REASON_BIT (i)) != 0)
      g_string_append_printf (codes, "%s%s", codes->len > 0 ? " " : "", wh_reason_code (i));
  return g_string_free (codes, FALSE);
}
