/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Random numbers that are the same everywhere, for ever: what is thrown follows from what was put in. */
typedef struct
{
  guint64 state;
} WhDice;

WhDice wh_dice (guint64 seed, guint64 what, guint64 index);
guint64 wh_dice_throw (WhDice *self);
guint wh_dice_below (WhDice *self, guint n);
int wh_dice_between (WhDice *self, int low, int high);
gboolean wh_dice_chance (WhDice *self, guint percent);
int wh_dice_pick (WhDice *self, const int *values, guint n);
int wh_dice_weigh (WhDice *self, const int (*pairs)[2], guint n);

#define WH_DICE_PICK(dice, ...)                                                                                       \
  wh_dice_pick (dice, (const int[]) { __VA_ARGS__ }, G_N_ELEMENTS (((const int[]) { __VA_ARGS__ })))

G_END_DECLS
