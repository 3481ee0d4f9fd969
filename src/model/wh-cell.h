/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spec/wh-spec.h"

G_BEGIN_DECLS

typedef enum
{
  WH_CELL_EXACT,   /* the type holds it, and prints the same text */
  WH_CELL_HOLDS,   /* the type holds it, and would print it otherwise ("007") */
  WH_CELL_DIFFERS, /* the type cannot hold it */
} WhCellFit;

WhCellFit wh_cell_parse (WhType type, const char *cell, gint64 *number);
void wh_cell_print (WhType type, gint64 number, GString *text);

G_END_DECLS
