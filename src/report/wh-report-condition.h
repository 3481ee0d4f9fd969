/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-facts.h"
#include "report/wh-person-set.h"

G_BEGIN_DECLS

/* Gives the people of the cells that row(from..to) or column(B..D) means: of those where a condition stands. */
typedef gboolean (*WhCellsFunc) (gpointer data, gboolean rows, guint from, guint to, WhPersonSet *people,
                                 GError **error);

/**
 * WhConditionPlace:
 * @stage: (nullable): what record.X means
 * @cells: (nullable): %NULL where a condition may not name other cells
 */
typedef struct
{
  const char *stage;
  WhCellsFunc cells;
  gpointer data;
} WhConditionPlace;

WhPersonSet *wh_report_condition_evaluate (WhFacts *facts, const char *text, const WhConditionPlace *place,
                                           GError **error);
gboolean wh_report_condition_names_cells (const char *text);
char *wh_report_fact_name (const char *text, gsize length, const char *stage);

G_END_DECLS
