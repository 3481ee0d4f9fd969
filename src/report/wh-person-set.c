/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-person-set.h"

static guint
n_words (const WhPersonSet *self)
{
  return (self->n_people + 63) / 64;
}

/* The bits past the last person stay 0. */
static void
trim (WhPersonSet *self)
{
  if (self->n_people % 64 != 0)
    self->words[n_words (self) - 1] &= ((guint64) 1 << (self->n_people % 64)) - 1;
}

/**
 * wh_person_set_new:
 * @full: everybody is in it, else nobody
 */
WhPersonSet *
wh_person_set_new (guint n_people, gboolean full)
{
  WhPersonSet *self = g_new (WhPersonSet, 1);

  self->n_people = n_people;
  self->words = g_new0 (guint64, MAX (n_words (self), 1));
  if (full)
    wh_person_set_invert (self);
  return self;
}

/**
 * wh_person_set_copy:
 */
WhPersonSet *
wh_person_set_copy (const WhPersonSet *self)
{
  WhPersonSet *copy = wh_person_set_new (self->n_people, FALSE);

  wh_person_set_or (copy, self);
  return copy;
}

/**
 * wh_person_set_free:
 */
void
wh_person_set_free (WhPersonSet *self)
{
  g_free (self->words);
  g_free (self);
}

/**
 * wh_person_set_and:
 *
 * Keeps those who are in both.
 */
void
wh_person_set_and (WhPersonSet *self, const WhPersonSet *other)
{
  for (guint i = 0; i < n_words (self); i++)
    self->words[i] &= other->words[i];
}

/**
 * wh_person_set_or:
 *
 * Adds those of the other.
 */
void
wh_person_set_or (WhPersonSet *self, const WhPersonSet *other)
{
  for (guint i = 0; i < n_words (self); i++)
    self->words[i] |= other->words[i];
}

/**
 * wh_person_set_invert:
 */
void
wh_person_set_invert (WhPersonSet *self)
{
  for (guint i = 0; i < n_words (self); i++)
    self->words[i] = ~self->words[i];
  trim (self);
}

/**
 * wh_person_set_count:
 */
guint
wh_person_set_count (const WhPersonSet *self)
{
  guint count = 0;

  for (guint i = 0; i < n_words (self); i++)
    count += (guint) __builtin_popcountll (self->words[i]);
  return count;
}
