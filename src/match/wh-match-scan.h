/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "match/wh-match-evidence.h"

G_BEGIN_DECLS

/* From here on a pair is likelier one person than two and worth a look; from the other on it hardly ever is two. */
#define WH_MATCH_POSSIBLE 0.5
#define WH_MATCH_LIKELY 0.95

typedef struct
{
  guint a, b; /* numbers of people, a below b */
  double probability;
  WhMatchEvidence evidence;
} WhMatchPair;

/* @part: 0 to 1 of the scan. Returns whether to go on. */
typedef gboolean (*WhMatchProgress) (double part, gpointer data);

GArray *wh_match_scan (const WhMatchPeople *people, double least, WhMatchProgress progress, gpointer data);

G_END_DECLS
