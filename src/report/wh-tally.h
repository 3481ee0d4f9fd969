/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-facts.h"
#include "report/wh-person-set.h"

G_BEGIN_DECLS

/**
 * WhTally:
 *
 * Counts what lies behind a set of enrollments or services so that nothing counts twice: people, households, nights.
 */
typedef struct _WhTally WhTally;

WhTally *wh_tally_new (const WhStays *stays);
void wh_tally_free (WhTally *self);
guint wh_tally_people (const WhFacts *facts, const WhPersonSet *set);
guint wh_tally_households (WhTally *self, const WhFacts *facts, const WhPersonSet *set);
guint wh_tally_nights (WhTally *self, const WhFacts *facts, const WhPersonSet *set);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhTally, wh_tally_free)

G_END_DECLS
