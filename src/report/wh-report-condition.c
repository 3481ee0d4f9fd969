/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-report-condition.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rules/wh-scanner.h"

/* The condition language of data/spec/README.md over a report's people: a recursive descent that works with a whole
 * column at a time and gives the set of those who meet it. */

typedef struct
{
  WhFacts *facts;
  const WhConditionPlace *place;
  WhScanner scanner;
  guint n;
  GError **error;
} Reading;

static WhPersonSet *read_any (Reading *self);

static gpointer
fail (Reading *self)
{
  if (self->error != NULL && *self->error == NULL)
    g_set_error (self->error, WH_REPORT_ERROR, WH_REPORT_ERROR_BAD_TABLE,
                 _("The condition “%s” is not understood at character %u."), self->scanner.text,
                 (guint) self->scanner.token.offset + 1);
  return NULL;
}

static gboolean
token_is_word (const Reading *self, const char *word)
{
  const WhToken *token = &self->scanner.token;

  return token->type == WH_TOKEN_NAME && token->length == strlen (word)
         && strncmp (token->start, word, token->length) == 0;
}

/* Takes the sign if it stands here. */
static gboolean
take (Reading *self, char sign)
{
  if (!wh_token_is (&self->scanner.token, sign))
    return FALSE;
  wh_scanner_next (&self->scanner);
  return TRUE;
}

/**
 * wh_report_fact_name:
 * @stage: (nullable)
 *
 * Returns: (transfer full): the name with the stage put for "record."
 */
char *
wh_report_fact_name (const char *text, gsize length, const char *stage)
{
  const char *record = "record.";

  if (stage == NULL || length <= strlen (record) || !g_str_has_prefix (text, record))
    return g_strndup (text, length);
  return g_strdup_printf ("%s.%.*s", stage, (int) (length - strlen (record)), text + strlen (record));
}

static const gint32 *
take_fact (Reading *self)
{
  const WhToken *token = &self->scanner.token;
  g_autofree char *name = wh_report_fact_name (token->start, token->length, self->place->stage);

  wh_scanner_next (&self->scanner);
  return wh_facts_get (self->facts, name, self->error);
}

/* A number or a date in quotes. */
static gboolean
take_constant (Reading *self, gint32 *value)
{
  const WhToken *token = &self->scanner.token;

  if (token->type == WH_TOKEN_NUMBER)
    *value = (gint32) token->number;
  else if (token->type == WH_TOKEN_TEXT)
    {
      g_autofree char *text = g_strndup (token->start, token->length);
      WhDate date = wh_date_from_text (text);

      if (date == WH_DATE_NONE)
        return FALSE;
      *value = (gint32) date;
    }
  else
    return FALSE;
  wh_scanner_next (&self->scanner);
  return TRUE;
}

static gboolean
holds (gint64 comparison, gint32 left, gint32 right)
{
  switch (comparison)
    {
    case WH_EQUAL:
      return left == right;
    case WH_NOT_EQUAL:
      return left != right;
    case WH_BELOW:
      return left < right;
    case WH_AT_MOST:
      return left <= right;
    case WH_ABOVE:
      return left > right;
    default:
      return left >= right;
    }
}

static WhPersonSet *
compare_null (Reading *self, const gint32 *left, gboolean equal)
{
  WhPersonSet *set = wh_person_set_new (self->n, FALSE);

  for (guint i = 0; i < self->n; i++)
    if ((left[i] == WH_NONE) == equal)
      wh_person_set_add (set, i);
  wh_scanner_next (&self->scanner);
  return set;
}

static WhPersonSet *
compare_fact (Reading *self, const gint32 *left, gint64 comparison)
{
  const gint32 *right = take_fact (self);
  WhPersonSet *set;

  if (right == NULL)
    return NULL;
  set = wh_person_set_new (self->n, FALSE);
  for (guint i = 0; i < self->n; i++)
    if (left[i] != WH_NONE && right[i] != WH_NONE && holds (comparison, left[i], right[i]))
      wh_person_set_add (set, i);
  return set;
}

/* Adds those within the bounds, both counted. */
static void
add_between (Reading *self, const gint32 *left, gint32 low, gint32 high, WhPersonSet *set)
{
  for (guint i = 0; i < self->n; i++)
    if (left[i] != WH_NONE && left[i] >= low && left[i] <= high)
      wh_person_set_add (set, i);
}

/* low [ ".." high ] { "|" low [ ".." high ] }: the scanner has read past the first low. */
static WhPersonSet *
compare_values (Reading *self, const gint32 *left, gint64 comparison, gint32 low)
{
  WhPersonSet *set = wh_person_set_new (self->n, FALSE);

  for (;;)
    {
      gint32 high = low;
      WhScanner before;

      if (self->scanner.token.type == WH_TOKEN_RANGE)
        {
          wh_scanner_next (&self->scanner);
          if (!take_constant (self, &high))
            {
              wh_person_set_free (set);
              return fail (self);
            }
        }
      add_between (self, left, low, high, set);
      before = self->scanner;
      if (take (self, '|') && take_constant (self, &low))
        continue;
      self->scanner = before; /* a name after | begins a new term */
      break;
    }
  if (comparison == WH_NOT_EQUAL)
    {
      g_autoptr (WhPersonSet) known = wh_person_set_new (self->n, FALSE);

      add_between (self, left, -G_MAXINT32, G_MAXINT32, known);
      wh_person_set_invert (set);
      wh_person_set_and (set, known);
    }
  return set;
}

static WhPersonSet *
compare_bound (Reading *self, const gint32 *left, gint64 comparison, gint32 bound)
{
  WhPersonSet *set = wh_person_set_new (self->n, FALSE);

  for (guint i = 0; i < self->n; i++)
    if (left[i] != WH_NONE && holds (comparison, left[i], bound))
      wh_person_set_add (set, i);
  return set;
}

static WhPersonSet *
read_comparison (Reading *self)
{
  const gint32 *left = take_fact (self);
  gint64 comparison;
  gint32 value;

  if (left == NULL)
    return NULL;
  if (self->scanner.token.type != WH_TOKEN_COMPARE)
    return compare_bound (self, left, WH_EQUAL, TRUE);
  comparison = self->scanner.token.number;
  wh_scanner_next (&self->scanner);
  if (token_is_word (self, "null"))
    return compare_null (self, left, comparison == WH_EQUAL);
  if (self->scanner.token.type == WH_TOKEN_NAME)
    return compare_fact (self, left, comparison);
  if (!take_constant (self, &value))
    return fail (self);
  return comparison == WH_EQUAL || comparison == WH_NOT_EQUAL ? compare_values (self, left, comparison, value)
                                                              : compare_bound (self, left, comparison, value);
}

/* The number of a row, or of the column that a letter means. */
static gboolean
take_place (Reading *self, gboolean rows, guint *place)
{
  const WhToken *token = &self->scanner.token;

  if (rows && token->type == WH_TOKEN_NUMBER)
    *place = (guint) token->number;
  else if (!rows && token->type == WH_TOKEN_NAME && *token->start >= 'B' && *token->start <= 'Z')
    *place = (guint) (*token->start - 'A');
  else
    return FALSE;
  wh_scanner_next (&self->scanner);
  return TRUE;
}

/* row(3..5), column(B..D), row(41). The scanner stands on the word. A letter before ".." is a name with the dots apart.
 */
static WhPersonSet *
read_cells (Reading *self, gboolean rows)
{
  g_autoptr (WhPersonSet) set = wh_person_set_new (self->n, FALSE);
  guint from, to;

  wh_scanner_next (&self->scanner);
  if (self->place->cells == NULL || !take (self, '(') || !take_place (self, rows, &from))
    return fail (self);
  to = from;
  if (self->scanner.token.type == WH_TOKEN_RANGE)
    {
      wh_scanner_next (&self->scanner);
      if (!take_place (self, rows, &to))
        return fail (self);
    }
  if (!take (self, ')'))
    return fail (self);
  return self->place->cells (self->place->data, rows, from, to, set, self->error) ? g_steal_pointer (&set) : NULL;
}

static WhPersonSet *
read_group (Reading *self)
{
  g_autoptr (WhPersonSet) set = read_any (self);

  if (set == NULL)
    return NULL;
  return take (self, ')') ? g_steal_pointer (&set) : fail (self);
}

/* person(X): every row of the people of whom some row meets X. The rows of a person stand together. */
static WhPersonSet *
read_person (Reading *self)
{
  g_autoptr (WhPersonSet) some = NULL;
  WhPersonSet *all;

  wh_scanner_next (&self->scanner);
  some = take (self, '(') ? read_group (self) : fail (self);
  if (some == NULL)
    return NULL;
  all = wh_person_set_new (self->n, FALSE);
  wh_foreach_in_set (some, i)
    {
      guint person = wh_facts_get_person (self->facts, i);

      if (wh_person_set_has (all, i))
        continue;
      for (guint j = i; j < self->n && wh_facts_get_person (self->facts, j) == person; j++)
        wh_person_set_add (all, j);
      for (guint j = i; j > 0 && wh_facts_get_person (self->facts, j - 1) == person; j--)
        wh_person_set_add (all, j - 1);
    }
  return all;
}

static WhPersonSet *
read_factor (Reading *self)
{
  WhPersonSet *set;

  if (take (self, '('))
    return read_group (self);
  if (token_is_word (self, "row") || token_is_word (self, "column"))
    return read_cells (self, token_is_word (self, "row"));
  if (token_is_word (self, "person"))
    return read_person (self);
  if (token_is_word (self, "not"))
    {
      wh_scanner_next (&self->scanner);
      set = take (self, '(') ? read_group (self) : fail (self);
      if (set != NULL)
        wh_person_set_invert (set);
      return set;
    }
  return self->scanner.token.type == WH_TOKEN_NAME ? read_comparison (self) : fail (self);
}

static WhPersonSet *
read_all (Reading *self)
{
  g_autoptr (WhPersonSet) set = read_factor (self);

  while (set != NULL && take (self, '&'))
    {
      g_autoptr (WhPersonSet) next = read_factor (self);

      if (next == NULL)
        return NULL;
      wh_person_set_and (set, next);
    }
  return g_steal_pointer (&set);
}

static WhPersonSet *
read_any (Reading *self)
{
  g_autoptr (WhPersonSet) set = read_all (self);

  while (set != NULL && take (self, '|'))
    {
      g_autoptr (WhPersonSet) next = read_all (self);

      if (next == NULL)
        return NULL;
      wh_person_set_or (set, next);
    }
  return g_steal_pointer (&set);
}

/**
 * wh_report_condition_evaluate:
 * @text: a condition; "" is met by all
 *
 * Returns: (transfer full): the people who meet it; %NULL with %WH_REPORT_ERROR_BAD_TABLE
 */
WhPersonSet *
wh_report_condition_evaluate (WhFacts *facts, const char *text, const WhConditionPlace *place, GError **error)
{
  g_autoptr (GError) local = NULL;
  Reading self = { .facts = facts, .place = place, .n = wh_facts_get_n_people (facts), .error = &local };
  g_autoptr (WhPersonSet) set = NULL;

  if (*text == '\0')
    return wh_person_set_new (self.n, TRUE);
  wh_scanner_init (&self.scanner, text);
  set = read_any (&self);
  if (set != NULL && self.scanner.token.type != WH_TOKEN_END)
    {
      g_clear_pointer (&set, wh_person_set_free);
      fail (&self);
    }
  if (set == NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  return g_steal_pointer (&set);
}

/**
 * wh_report_condition_names_cells:
 *
 * Returns: whether the condition speaks of other cells, so that what it means depends on where it stands
 */
gboolean
wh_report_condition_names_cells (const char *text)
{
  return strstr (text, "row(") != NULL || strstr (text, "column(") != NULL;
}
