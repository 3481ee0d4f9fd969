/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-tally.h"

#include "report/wh-bed-use.h"
#include "report/wh-household-type.h"

struct _WhTally
{
  const WhStays *stays;
  guint *household;     /* of each enrollment; NULL: not asked yet */
  guint *seen;          /* of each household: number of the count that met it last */
  guint count;          /* number of the last count of households */
  GArray *nights;       /* of WhNights: those of all enrollments; NULL: not asked yet */
  guint *night_starts;  /* where those of an enrollment begin */
};

/**
 * wh_tally_new:
 *
 * Returns: (transfer full): @stays must outlive it
 */
WhTally *
wh_tally_new (const WhStays *stays)
{
  WhTally *self = g_new0 (WhTally, 1);

  self->stays = stays;
  return self;
}

/**
 * wh_tally_free:
 */
void
wh_tally_free (WhTally *self)
{
  g_free (self->household);
  g_free (self->seen);
  g_clear_pointer (&self->nights, g_array_unref);
  g_free (self->night_starts);
  g_free (self);
}

/**
 * wh_tally_people:
 *
 * Returns: how many different people the rows of the set belong to
 */
guint
wh_tally_people (const WhFacts *facts, const WhPersonSet *set)
{
  guint count = 0, last = G_MAXUINT;

  wh_foreach_in_set (set, i)
    {
      guint person = wh_facts_get_person (facts, i);

      count += person != last;
      last = person;
    }
  return count;
}

/* The same people who come again are the same household: the head decides, with the household type. Without an active
 * head it is what one project calls a household. */
static gint64
household_key (const WhStays *stays, guint e)
{
  gint32 head = wh_stays_head (stays, e);

  if (head == WH_NONE || !stays->active[head])
    return -1 - (gint64) stays->data->household[e];
  return (gint64) wh_stays_person (stays, (guint) head) * 8 + wh_stays_household_type (stays, (guint) head);
}

static void
number_households (WhTally *self)
{
  const WhStays *stays = self->stays;
  guint n = stays->data->tables[WH_KIND_ENROLLMENT].n_rows;
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  self->household = g_new0 (guint, MAX (n, 1));
  for (guint e = 0; e < n; e++)
    {
      gint64 key = stays->active[e] ? household_key (stays, e) : 0;

      if (!stays->active[e])
        continue;
      if (!g_hash_table_contains (numbers, &key))
        g_hash_table_insert (numbers, g_memdup2 (&key, sizeof key), GUINT_TO_POINTER (g_hash_table_size (numbers)));
      self->household[e] = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, &key));
    }
  self->seen = g_new0 (guint, MAX (g_hash_table_size (numbers), 1));
}

/**
 * wh_tally_households:
 *
 * Returns: how many different households the rows of the set belong to: different heads, and those of one head whose
 *   household type was another
 */
guint
wh_tally_households (WhTally *self, const WhFacts *facts, const WhPersonSet *set)
{
  guint n = 0;

  if (self->household == NULL)
    number_households (self);
  self->count++;
  wh_foreach_in_set (set, i)
    {
      guint *seen = &self->seen[self->household[wh_facts_get_enrollment (facts, i)]];

      n += *seen != self->count;
      *seen = self->count;
    }
  return n;
}

static void
find_nights (WhTally *self)
{
  guint n = self->stays->data->tables[WH_KIND_ENROLLMENT].n_rows;

  self->nights = g_array_new (FALSE, FALSE, sizeof (WhNights));
  self->night_starts = g_new (guint, n + 1);
  for (guint e = 0; e < n; e++)
    {
      self->night_starts[e] = self->nights->len;
      if (self->stays->active[e])
        wh_stays_add_nights (self->stays, e, self->nights);
    }
  self->night_starts[n] = self->nights->len;
}

/**
 * wh_tally_nights:
 * @facts: of enrollments
 *
 * Returns: how many nights the people of the set had a bed in one of its enrollments, each night of a person once
 */
guint
wh_tally_nights (WhTally *self, const WhFacts *facts, const WhPersonSet *set)
{
  g_autoptr (GArray) nights = g_array_new (FALSE, FALSE, sizeof (WhNights));
  guint n = 0, last = G_MAXUINT;

  if (self->nights == NULL)
    find_nights (self);
  wh_foreach_in_set (set, i)
    {
      guint e = wh_facts_get_enrollment (facts, i), person = wh_facts_get_person (facts, i);
      guint from = self->night_starts[e], to = self->night_starts[e + 1];

      if (person != last)
        {
          n += wh_nights_count (nights);
          g_array_set_size (nights, 0);
          last = person;
        }
      if (to > from)
        g_array_append_vals (nights, &g_array_index (self->nights, WhNights, from), to - from);
    }
  return n + wh_nights_count (nights);
}
