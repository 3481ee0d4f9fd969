/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-pattern.h"

#include <stdlib.h>
#include <string.h>

#define MAX_ATOMS 16

typedef struct
{
  guint32 class[8]; /* a bit per byte */
  guint least, most;
} Atom;

struct _WhPattern
{
  Atom atoms[MAX_ATOMS];
  guint n_atoms;
};

static void
add_byte (Atom *atom, guchar byte)
{
  atom->class[byte / 32] |= 1u << (byte % 32);
}

static gboolean
has_byte (const Atom *atom, guchar byte)
{
  return (atom->class[byte / 32] >> (byte % 32) & 1) != 0;
}

static const char *
read_class (const char *at, Atom *atom)
{
  for (at++; *at != ']'; at++)
    {
      guchar first = (guchar) *at, last = first;

      if (first == '\0' || first == '^' || first == '\\')
        return NULL;
      if (at[1] == '-' && at[2] != ']' && at[2] != '\0')
        {
          last = (guchar) at[2];
          at += 2;
        }
      for (guint byte = first; byte <= last; byte++)
        add_byte (atom, (guchar) byte);
    }
  return at + 1;
}

static const char *
read_count (const char *at, Atom *atom)
{
  char *end;

  atom->least = atom->most = 1;
  if (*at == '+' || *at == '*')
    {
      atom->least = *at == '+';
      atom->most = G_MAXUINT;
      return at + 1;
    }
  if (*at == '?')
    {
      atom->least = 0;
      return at + 1;
    }
  if (*at != '{')
    return at;
  atom->least = atom->most = (guint) strtoul (at + 1, &end, 10);
  if (*end == ',')
    atom->most = (guint) strtoul (end + 1, &end, 10);
  return *end == '}' && atom->most >= atom->least ? end + 1 : NULL;
}

/**
 * wh_pattern_new:
 *
 * Returns: (transfer full) (nullable): %NULL when the text says more than a WhPattern knows
 */
WhPattern *
wh_pattern_new (const char *text)
{
  g_autoptr (WhPattern) self = g_new0 (WhPattern, 1);
  const char *at = text;

  if (*at == '^')
    at++;
  while (*at != '\0' && !(*at == '$' && at[1] == '\0'))
    {
      Atom *atom = &self->atoms[self->n_atoms];

      if (self->n_atoms == MAX_ATOMS || strchr ("\\.()|^$", *at) != NULL)
        return NULL;
      if (*at == '[')
        at = read_class (at, atom);
      else
        add_byte (atom, (guchar) *at++);
      if (at == NULL || (at = read_count (at, atom)) == NULL)
        return NULL;
      self->n_atoms++;
    }
  return g_steal_pointer (&self);
}

/**
 * wh_pattern_free:
 */
void
wh_pattern_free (WhPattern *self)
{
  g_free (self);
}

static gboolean
match_from (const WhPattern *self, guint index, const char *text, gsize length)
{
  const Atom *atom = &self->atoms[index];
  gsize count = 0;

  if (index == self->n_atoms)
    return length == 0;
  while (count < length && count < atom->most && has_byte (atom, (guchar) text[count]))
    count++;
  for (; count + 1 > atom->least; count--)
    {
      if (match_from (self, index + 1, text + count, length - count))
        return TRUE;
      if (count == 0)
        break;
    }
  return FALSE;
}

/**
 * wh_pattern_match:
 *
 * Returns: whether the whole of the text matches
 */
gboolean
wh_pattern_match (const WhPattern *self, const char *text, gsize length)
{
  return match_from (self, 0, text, length);
}
