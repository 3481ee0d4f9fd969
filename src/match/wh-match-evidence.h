/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "match/wh-match-person.h"

G_BEGIN_DECLS

/* What comparing two people found.  The order is that of the words for it, the strongest first. */
typedef enum
{
  WH_REASON_SSN_SAME,
  WH_REASON_SSN_DIGIT,
  WH_REASON_SSN_NEIGHBOURS,
  WH_REASON_SSN_END,
  WH_REASON_BIRTH_SAME,
  WH_REASON_BIRTH_SWAPPED,
  WH_REASON_BIRTH_DIGIT,
  WH_REASON_BIRTH_NEIGHBOURS,
  WH_REASON_BIRTH_NEAR,
  WH_REASON_BIRTH_GUESSED,
  WH_REASON_NAMES_SWAPPED,
  WH_REASON_NAMES_ALIAS,
  WH_REASON_NAMES_CODE,
  WH_REASON_FIRST_SAME,
  WH_REASON_FIRST_NICKNAME,
  WH_REASON_FIRST_NEAR,
  WH_REASON_FIRST_SOUND,
  WH_REASON_FIRST_INITIAL,
  WH_REASON_FIRST_MIDDLE,
  WH_REASON_LAST_SAME,
  WH_REASON_LAST_PART,
  WH_REASON_LAST_NEAR,
  WH_REASON_LAST_SOUND,
  WH_REASON_MIDDLE_SAME,
  WH_REASON_MIDDLE_INITIAL,
  WH_REASON_SUFFIX_SAME,
  WH_REASON_SEX_SAME,
  WH_REASON_FIRST_DIFFERENT, /* from here on: what speaks against it */
  WH_REASON_LAST_DIFFERENT,
  WH_REASON_MIDDLE_DIFFERENT,
  WH_REASON_SUFFIX_MISSING,
  WH_REASON_SUFFIX_DIFFERENT,
  WH_REASON_BIRTH_GENERATION,
  WH_REASON_BIRTH_DIFFERENT,
  WH_REASON_SSN_DIFFERENT,
  WH_REASON_SSN_END_DIFFERENT,
  WH_REASON_SEX_DIFFERENT,
  WH_REASON_HOUSEHOLD_SIBLINGS,
  WH_REASON_HOUSEHOLD_SUFFIX,
  WH_N_REASONS,
} WhReason;

#define WH_REASON_BIT(reason) ((guint64) 1 << (reason))

typedef struct
{
  double bits;     /* log2 of how much likelier one person makes it than two */
  guint64 reasons; /* WH_REASON_BIT */
} WhMatchEvidence;

WhMatchEvidence wh_match_compare (const WhMatchPeople *people, const WhMatchPerson *a, const WhMatchPerson *b);
double wh_match_probability (const WhMatchEvidence *evidence, guint total);

const char *wh_reason_code (WhReason reason);
const char *wh_reason_text (WhReason reason);
gboolean wh_reason_speaks_for (WhReason reason);
char *wh_match_dup_words (const WhMatchEvidence *evidence);
char *wh_match_dup_codes (const WhMatchEvidence *evidence);

G_END_DECLS
