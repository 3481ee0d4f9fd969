/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhPersonSet:
 *
 * A bit for each person of a report.
 */
typedef struct
{
  guint n_people;
  guint64 *words;
} WhPersonSet;

WhPersonSet *wh_person_set_new (guint n_people, gboolean full);
WhPersonSet *wh_person_set_copy (const WhPersonSet *self);
void wh_person_set_free (WhPersonSet *self);
void wh_person_set_and (WhPersonSet *self, const WhPersonSet *other);
void wh_person_set_or (WhPersonSet *self, const WhPersonSet *other);
void wh_person_set_invert (WhPersonSet *self);
guint wh_person_set_count (const WhPersonSet *self);

static inline void
wh_person_set_add (WhPersonSet *self, guint person)
{
  self->words[person / 64] |= (guint64) 1 << (person % 64);
}

static inline gboolean
wh_person_set_has (const WhPersonSet *self, guint person)
{
  return (self->words[person / 64] >> (person % 64)) & 1;
}

/* The first person from @from on who is in the set; n_people when there is none. */
static inline guint
wh_person_set_next (const WhPersonSet *self, guint from)
{
  guint n_words = (self->n_people + 63) / 64;
  guint64 word;

  if (from >= self->n_people)
    return self->n_people;
  word = self->words[from / 64] >> (from % 64);
  if (word != 0)
    return from + (guint) __builtin_ctzll (word);
  for (guint w = from / 64 + 1; w < n_words; w++)
    if (self->words[w] != 0)
      return w * 64 + (guint) __builtin_ctzll (self->words[w]);
  return self->n_people;
}

/* Walks those in the set: wh_foreach_in_set (set, i) { } */
#define wh_foreach_in_set(set_, i_) \
  for (guint i_ = wh_person_set_next (set_, 0); i_ < (set_)->n_people; i_ = wh_person_set_next (set_, i_ + 1))

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPersonSet, wh_person_set_free)

G_END_DECLS
