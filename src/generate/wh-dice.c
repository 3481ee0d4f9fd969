/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-dice.h"

static guint64
mix (guint64 x)
{
  x = (x ^ (x >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  x = (x ^ (x >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return x ^ (x >> 31);
}

/**
 * wh_dice:
 * @seed: of the community
 * @what: which question is thrown for
 * @index: of whom
 *
 * Each record has dice of its own, so that it comes out the same whether or not the others are made.
 *
 * Returns: dice (SplitMix64)
 */
WhDice
wh_dice (guint64 seed, guint64 what, guint64 index)
{
  WhDice dice = { mix (mix (seed + G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)) ^ mix (what << 48 ^ index)) };

  return dice;
}

/**
 * wh_dice_throw:
 */
guint64
wh_dice_throw (WhDice *self)
{
  self->state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return mix (self->state);
}

/**
 * wh_dice_below:
 *
 * Returns: 0 to @n - 1
 */
guint
wh_dice_below (WhDice *self, guint n)
{
  g_return_val_if_fail (n > 0, 0);
  return (guint) ((wh_dice_throw (self) >> 32) * n >> 32);
}

/**
 * wh_dice_between:
 *
 * Returns: @low to @high, both included; @low when @high is lower
 */
int
wh_dice_between (WhDice *self, int low, int high)
{
  return high <= low ? low : low + (int) wh_dice_below (self, (guint) (high - low + 1));
}

/**
 * wh_dice_chance:
 *
 * Returns: %TRUE @percent times in a hundred
 */
gboolean
wh_dice_chance (WhDice *self, guint percent)
{
  return wh_dice_below (self, 100) < percent;
}

/**
 * wh_dice_pick:
 *
 * Returns: one of @values
 */
int
wh_dice_pick (WhDice *self, const int *values, guint n)
{
  return values[wh_dice_below (self, n)];
}

/**
 * wh_dice_weigh:
 * @pairs: value and weight
 *
 * Returns: one of the values, as often as its weight says
 */
int
wh_dice_weigh (WhDice *self, const int (*pairs)[2], guint n)
{
  int sum = 0, at;

  for (guint i = 0; i < n; i++)
    sum += pairs[i][1];
  at = (int) wh_dice_below (self, (guint) sum);
  for (guint i = 0; i < n; i++)
    if ((at -= pairs[i][1]) < 0)
      return pairs[i][0];
  g_return_val_if_reached (pairs[0][0]);
}
