/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a finding weighs; for this room only. */
#pragma once

#include "match/wh-match-evidence.h"

G_BEGIN_DECLS

double wh_match_weight (WhReason reason, double frequency);
double wh_match_prior (guint total);
double wh_match_factor (const char *outcome);

G_END_DECLS
