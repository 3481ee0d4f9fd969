/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who is compared with whom; for this room only. */
#pragma once

#include "match/wh-match-person.h"

G_BEGIN_DECLS

typedef struct
{
  guint64 key;
  guint32 person;
} WhMatchKey;

#define WH_MATCH_PASSES 9

void wh_match_keys_add (guint pass, const WhMatchPerson *person, guint32 number, GArray *keys);

G_END_DECLS
