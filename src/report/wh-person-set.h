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

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPersonSet, wh_person_set_free)

G_END_DECLS
