/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-typed.h"

#include <string.h>

/* What people type, made into what a record keeps. */

#define MAX_PARTS 3
#define SSN_DIGITS 9

typedef struct
{
  int number; /* of digits; -1: it is a word */
  guint length;
  char *word; /* folded */
} Part;

typedef struct
{
  Part parts[MAX_PARTS];
  guint n;
} Parts;

static const char *const english_months[] = {
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
};

static void
clear_parts (Parts *parts)
{
  for (guint i = 0; i < parts->n; i++)
    g_free (parts->parts[i].word);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parts, clear_parts)

static const char *
skip_signs (const char *p)
{
  while (*p != '\0' && !g_unichar_isalnum (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

static const char *
take_part (const char *p, Part *part)
{
  const char *start = p;

  if (g_ascii_isdigit (*p))
    {
      for (part->number = 0; g_ascii_isdigit (*p); p++)
        part->number = MIN (part->number * 10 + (*p - '0'), 100000000);
      part->length = (guint) (p - start);
      return p;
    }
  while (*p != '\0' && g_unichar_isalpha (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  part->number = -1;
  part->word = g_utf8_casefold (start, p - start);
  part->length = (guint) strlen (part->word);
  return p;
}

static gboolean
split (const char *text, Parts *parts)
{
  const char *p = skip_signs (text);

  while (*p != '\0')
    {
      const char *after;

      if (parts->n == MAX_PARTS)
        return FALSE;
      after = take_part (p, &parts->parts[parts->n]);
      parts->n++;
      if (after == p)
        return FALSE;
      p = skip_signs (after);
    }
  return parts->n > 0;
}

static gboolean
starts_month (const char *name, const Part *word)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);

  return g_str_has_prefix (folded, word->word);
}

/* Three letters tell the months of English apart; the worker's own language is understood as well. */
static int
month_of (const Part *word)
{
  if (word->number >= 0 || g_utf8_strlen (word->word, -1) < 3)
    return 0;
  for (int month = 1; month <= 12; month++)
    {
      g_autoptr (GDateTime) day = g_date_time_new_utc (2000, month, 1, 0, 0, 0);
      g_autofree char *name = g_date_time_format (day, "%B");

      if (starts_month (english_months[month - 1], word) || starts_month (name, word))
        return month;
    }
  return 0;
}

/* Two digits mean the last such year that is not after the next: nobody is enrolled or born later. */
static int
year_of (const Part *part, WhDate today)
{
  int this_year, month, day, year;

  if (part->number < 0 || part->length == 3 || part->length > 4 || part->length < 2)
    return 0;
  if (part->length == 4)
    return part->number;
  wh_date_to_ymd (today, &this_year, &month, &day);
  year = this_year / 100 * 100 + part->number;
  return year > this_year + 1 ? year - 100 : year;
}

static WhDate
date_of_eight_digits (const Part *part)
{
  int n = part->number;

  if (n / 10000 >= 1300) /* 19800201, for no month has such a number */
    return wh_date_from_ymd (n / 10000, n / 100 % 100, n % 100);
  return wh_date_from_ymd (n % 10000, n / 1000000, n / 10000 % 100);
}

static WhDate
date_of_parts (const Parts *parts, WhDate today)
{
  const Part *p = parts->parts;
  int month;

  if (parts->n == 1)
    return p[0].length == 8 && p[0].number >= 0 ? date_of_eight_digits (&p[0]) : WH_DATE_NONE;
  if (parts->n == 2)
    {
      int year, m, d;

      wh_date_to_ymd (today, &year, &m, &d);
      if ((month = month_of (&p[0])) > 0)
        return wh_date_from_ymd (year, month, p[1].number);
      return p[0].number > 0 ? wh_date_from_ymd (year, p[0].number, p[1].number) : WH_DATE_NONE;
    }
  if (p[0].length == 4 && p[0].number >= 0)
    return wh_date_from_ymd (p[0].number, p[1].number < 0 ? month_of (&p[1]) : p[1].number, p[2].number);
  if ((month = month_of (&p[0])) > 0)
    return wh_date_from_ymd (year_of (&p[2], today), month, p[1].number);
  if ((month = month_of (&p[1])) > 0)
    return wh_date_from_ymd (year_of (&p[2], today), month, p[0].number);
  return wh_date_from_ymd (year_of (&p[2], today), p[0].number, p[1].number);
}

/**
 * wh_typed_date:
 * @text: "2/1/1980", "02-01-80", "02011980", "1980-02-01", "feb 1 1980", "1 february 1980", "2/1" (of this year), or
 *   "t" for today
 *
 * Month before day, as in the United States, unless the month is a word or the year comes first.
 *
 * Returns: the date, or %WH_DATE_NONE when it is none
 */
WhDate
wh_typed_date (const char *text, WhDate today)
{
  g_auto (Parts) parts = { 0 };

  if (!split (text, &parts))
    return WH_DATE_NONE;
  if (parts.n == 1 && parts.parts[0].number < 0
      && (strcmp (parts.parts[0].word, "t") == 0 || strcmp (parts.parts[0].word, "today") == 0))
    return today;
  return date_of_parts (&parts, today);
}

/**
 * wh_typed_money:
 * @text: "1250", "$1,250.50"
 * @cents: (out): the amount
 *
 * Returns: whether @text is an amount that is not negative, with at most two decimals
 */
gboolean
wh_typed_money (const char *text, gint64 *cents)
{
  gint64 value = 0;
  int decimals = -1;
  gboolean any = FALSE;

  for (const char *p = text; *p != '\0'; p++)
    {
      if (g_ascii_isdigit (*p))
        {
          if (decimals >= 2 || value > G_MAXINT64 / 1000)
            return FALSE;
          decimals += decimals >= 0;
          value = value * 10 + (*p - '0');
          any = TRUE;
        }
      else if (*p == '.' && decimals < 0)
        decimals = 0;
      else if (*p != '$' && *p != ',' && *p != ' ')
        return FALSE;
    }
  for (decimals = MAX (decimals, 0); decimals < 2; decimals++)
    value *= 10;
  *cents = value;
  return any;
}

/**
 * wh_typed_ssn:
 * @text: with or without hyphens and blanks
 *
 * Returns: (transfer full): the number without them, an unknown digit as x; what else was typed stays, so that the
 *   rules can say what is wrong with it
 */
char *
wh_typed_ssn (const char *text)
{
  GString *ssn = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    if (*p != '-' && *p != ' ')
      g_string_append_c (ssn, *p == 'X' ? 'x' : *p);
  return g_string_free (ssn, FALSE);
}

/**
 * wh_typed_ssn_shown:
 * @ssn: as a record keeps it
 * @masked: whether only the last four digits are shown
 *
 * Returns: (transfer full): "123-45-6789" or "•••-••-6789"; anything that is not nine places long is shown as it is,
 *   or, masked, as a dot for each place
 */
char *
wh_typed_ssn_shown (const char *ssn, gboolean masked)
{
  GString *shown;

  if (strlen (ssn) == SSN_DIGITS)
    return masked ? g_strdup_printf ("•••-••-%s", ssn + 5) : g_strdup_printf ("%.3s-%.2s-%s", ssn, ssn + 3, ssn + 5);
  if (!masked)
    return g_strdup (ssn);
  shown = g_string_new (NULL);
  for (glong n = g_utf8_strlen (ssn, -1); n > 0; n--)
    g_string_append (shown, "•");
  return g_string_free (shown, FALSE);
}

static gboolean
bracket (gunichar c, gunichar *instead)
{
  if (c == '<' || c == '[' || c == '{')
    return *instead = '(', TRUE;
  if (c == '>' || c == ']' || c == '}')
    return *instead = ')', TRUE;
  return FALSE;
}

/**
 * wh_typed_text:
 * @replaced: (out): whether a sign was replaced, which the worker is told
 *
 * HUD's text fields do not take < > [ ] { }: they become parentheses. Line ends become blanks; blanks at both ends go.
 *
 * Returns: (transfer full): the text to keep
 */
char *
wh_typed_text (const char *text, gboolean *replaced)
{
  GString *kept = g_string_new (NULL);

  *replaced = FALSE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (bracket (c, &c))
        *replaced = TRUE;
      g_string_append_unichar (kept, g_unichar_iscntrl (c) ? ' ' : c);
    }
  return g_strstrip (g_string_free (kept, FALSE));
}
