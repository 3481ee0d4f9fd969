/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-doubles.h"

#include "match/wh-nickname.h"
#include "match/wh-word-key.h"

#include <string.h>

/* What goes wrong when somebody is entered a second time, and what relatives have in common. */

static WhDice
dice_of (const WhPopulation *community, guint number, guint question)
{
  return wh_dice (community->seed, WH_THROW_SLIP, (guint64) number << 8 | question);
}

static gunichar
beside_on_keyboard (gunichar letter, gboolean left)
{
  static const char keys[] = " qwertyuiop asdfghjkl zxcvbnm ";
  gunichar small = g_unichar_tolower (letter);
  const char *at = small < 128 && small != ' ' ? strchr (keys, (int) small) : NULL;
  char other;

  if (at == NULL)
    return 'e';
  other = at[left ? -1 : 1];
  return (gunichar) (other == ' ' ? at[left ? 1 : -1] : other);
}

/* One slip of the fingers: a letter substituted, its neighbour hit, two swapped, one left out or doubled. */
static char *
mistype (const char *name, WhDice *dice)
{
  glong length;
  g_autofree gunichar *letters = g_utf8_to_ucs4_fast (name, -1, &length);
  guint at = length > 2 ? 1 + wh_dice_below (dice, (guint) length - 2) : 0;
  GString *text = g_string_new (NULL);
  int how = WH_DICE_PICK (dice, 0, 1, 1, 2, 2, 3, 3, 4);

  if (wh_dice_chance (dice, 12))
    at = 0;
  for (guint i = 0; i < (guint) length; i++)
    {
      if (i != at)
        g_string_append_unichar (text, letters[i]);
      else if (how == 0)
        g_string_append_c (text, (char) ('a' + wh_dice_below (dice, 26)));
      else if (how == 1)
        g_string_append_unichar (text, beside_on_keyboard (letters[i], wh_dice_chance (dice, 50)));
      else if (how == 2 && i + 1 < (guint) length)
        {
          g_string_append_unichar (text, letters[i + 1]);
          g_string_append_unichar (text, letters[i++]);
        }
      else if (how == 4)
        {
          g_string_append_unichar (text, letters[i]);
          g_string_append_unichar (text, letters[i]);
        }
    }
  if (text->len == 0)
    g_string_append (text, name);
  return g_string_free (text, FALSE);
}

static void
mistype_column (WhRecord *record, guint column, WhDice *dice)
{
  const char *name = wh_record_get_text (record, column);

  if (name != NULL)
    {
      g_autofree char *wrong = mistype (name, dice);

      wh_record_set_text (record, column, wrong);
    }
}

static void
use_nickname (WhRecord *record, WhDice *dice)
{
  g_autofree char *folded = wh_word_fold (wh_record_get_text (record, WH_CLIENT_FIRST_NAME));
  g_autoptr (GPtrArray) others = wh_nickname_others (folded);

  if (others->len > 0)
    {
      g_autofree char *name = g_strdup (g_ptr_array_index (others, wh_dice_below (dice, others->len)));

      name[0] = g_ascii_toupper (name[0]);
      wh_record_set_text (record, WH_CLIENT_FIRST_NAME, name);
    }
  else
    mistype_column (record, WH_CLIENT_FIRST_NAME, dice);
}

static void
swap_columns (WhRecord *record, guint a, guint b)
{
  g_autofree char *first = g_strdup (wh_record_get_text (record, a));
  g_autofree char *second = g_strdup (wh_record_get_text (record, b));

  if (first != NULL && second != NULL)
    {
      wh_record_set_text (record, a, second);
      wh_record_set_text (record, b, first);
    }
}

/* "Olmedal Vegalarga" as "Olmedal-Vegalarga", "Olmedal" or "Vegalarga"; one surname with another after marriage. */
static void
change_surnames (WhRecord *record, const WhResident *person, WhDice *dice)
{
  const char *name = wh_record_get_text (record, WH_CLIENT_LAST_NAME);
  g_auto (GStrv) parts = g_strsplit_set (name, " -", 2);
  g_autofree char *text = NULL;

  if (parts[1] == NULL)
    {
      guint other = wh_dice_below (dice, wh_values_n_last_names);

      while (wh_values_last_names[other].spanish != (gboolean) person->spanish)
        other = (other + 1) % wh_values_n_last_names;
      text = g_strdup_printf ("%s%s%s", parts[0], wh_dice_chance (dice, 70) ? "-" : " ",
                              wh_values_last_names[other].name);
    }
  else if (wh_dice_chance (dice, 40))
    text = g_strdup_printf (strchr (name, '-') != NULL ? "%s %s" : "%s-%s", parts[0], parts[1]);
  else
    text = g_strdup (parts[wh_dice_chance (dice, 30)]);
  wh_record_set_text (record, WH_CLIENT_LAST_NAME, text);
}

static char *
without_marks (const char *name)
{
  g_autofree char *apart = g_utf8_normalize (name, -1, G_NORMALIZE_ALL);
  GString *plain = g_string_new (NULL);

  for (const char *p = apart; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_ismark (g_utf8_get_char (p)))
      g_string_append_unichar (plain, g_utf8_get_char (p));
  return g_string_free (plain, FALSE);
}

/* What nobody would call a mistake: no marks, capitals, a middle name as its initial or not asked. */
static void
write_otherwise (WhRecord *record, WhDice *dice)
{
  static const guint names[] = { WH_CLIENT_FIRST_NAME, WH_CLIENT_LAST_NAME };
  gboolean plain = wh_dice_chance (dice, 50), capitals = wh_dice_chance (dice, 6);
  const char *middle = wh_record_get_text (record, WH_CLIENT_MIDDLE_NAME);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = g_strdup (wh_record_get_text (record, names[i]));
      g_autofree char *written = plain ? without_marks (text) : g_strdup (text);
      g_autofree char *large = capitals ? g_utf8_strup (written, -1) : g_strdup (written);

      wh_record_set_text (record, names[i], large);
    }
  if (middle != NULL && wh_dice_chance (dice, 35))
    {
      g_autofree char *initial = g_utf8_substring (middle, 0, 1);

      wh_record_set_text (record, WH_CLIENT_MIDDLE_NAME, initial);
    }
  else if (wh_dice_chance (dice, 30))
    wh_record_set_null (record, WH_CLIENT_MIDDLE_NAME);
  if (wh_dice_chance (dice, 30))
    wh_record_set_null (record, WH_CLIENT_NAME_SUFFIX);
}

static void
change_names (const WhPopulation *community, guint number, guint32 slips, WhRecord *record)
{
  WhDice dice = dice_of (community, number, 1);

  write_otherwise (record, &dice);
  if ((slips & WH_SLIP_NICKNAME) != 0)
    use_nickname (record, &dice);
  if ((slips & WH_SLIP_NAME_TYPED) != 0)
    mistype_column (record, WH_CLIENT_FIRST_NAME, &dice);
  if ((slips & WH_SLIP_SURNAMES) != 0)
    change_surnames (record, wh_population_person (community, number), &dice);
  if ((slips & WH_SLIP_SURNAME_TYPED) != 0)
    mistype_column (record, WH_CLIENT_LAST_NAME, &dice);
  if ((slips & WH_SLIP_MIDDLE_NAME) != 0)
    swap_columns (record, WH_CLIENT_FIRST_NAME, WH_CLIENT_MIDDLE_NAME);
  if ((slips & WH_SLIP_NAMES_SWAPPED) != 0)
    swap_columns (record, WH_CLIENT_FIRST_NAME, WH_CLIENT_LAST_NAME);
}

static void
change_ssn (const WhPopulation *community, guint number, guint32 slips, WhRecord *record)
{
  WhDice dice = dice_of (community, number, 2);
  g_autofree char *ssn = g_strdup (wh_record_get_text (record, WH_CLIENT_SSN));
  guint at = wh_dice_below (&dice, 9);

  if (ssn == NULL)
    return;
  if ((slips & WH_SLIP_SSN_MISSING) != 0)
    {
      wh_record_set_null (record, WH_CLIENT_SSN);
      wh_record_set_number (record, WH_CLIENT_SSN_DATA_QUALITY, WH_DICE_PICK (&dice, 8, 9, 99));
      return;
    }
  if ((slips & WH_SLIP_SSN_PARTIAL) != 0)
    {
      memset (ssn, 'x', 5);
      wh_record_set_number (record, WH_CLIENT_SSN_DATA_QUALITY, 2);
    }
  /* The first digit stays a 9: such numbers were never issued to anybody. */
  if ((slips & WH_SLIP_SSN_TYPED) != 0 && at > 0 && ssn[at] != 'x')
    ssn[at] = (char) ('0' + (ssn[at] - '0' + 1 + (int) wh_dice_below (&dice, 9)) % 10);
  wh_record_set_text (record, WH_CLIENT_SSN, ssn);
}

/**
 * wh_double_first_name:
 *
 * Returns: a first name for somebody of that sex and tongue
 */
const char *
wh_double_first_name (WhDice *dice, const WhResident *person)
{
  for (;;)
    {
      const WhFirstName *name = &wh_values_first_names[wh_dice_below (dice, wh_values_n_first_names)];

      if (name->sex == (int) person->sex && name->spanish == (gboolean) person->spanish)
        return name->name;
    }
}

/* Another person's record: what the two do not share. */
static void
become_other (const WhPopulation *community, guint number, guint32 trap, WhRecord *record)
{
  const WhResident *person = wh_population_person (community, number);
  WhDice dice = dice_of (community, number, 1);

  if ((trap & (WH_TRAP_TWIN | WH_TRAP_SIBLING)) != 0)
    {
      const char *name = wh_record_get_text (record, WH_CLIENT_FIRST_NAME), *other = name;

      while (g_strcmp0 (other, name) == 0)
        other = wh_double_first_name (&dice, person);
      wh_record_set_text (record, WH_CLIENT_FIRST_NAME, other);
    }
  wh_record_set_null (record, WH_CLIENT_NAME_SUFFIX);
  if (wh_dice_chance (&dice, 50))
    wh_record_set_null (record, WH_CLIENT_MIDDLE_NAME);
  else
    wh_record_set_text (record, WH_CLIENT_MIDDLE_NAME, wh_double_first_name (&dice, person));
  if (trap == WH_TRAP_FATHER_AND_SON && wh_dice_chance (&dice, 70))
    wh_record_set_text (record, WH_CLIENT_NAME_SUFFIX,
                        person->dob < wh_population_person (community, wh_doubles_get (community, number)->of)->dob
                          ? "Sr." : "Jr.");
}

/**
 * wh_double_change_record:
 * @record: Client of the person that @number resembles
 *
 * Writes names and SSN as they were entered the second time, or as a relative's.
 */
void
wh_double_change_record (const WhPopulation *community, guint number, WhRecord *record)
{
  guint32 slips = wh_doubles_get (community, number)->slips;

  if ((slips & WH_SLIP_TRAPS) != 0)
    {
      become_other (community, number, slips, record);
      return;
    }
  change_names (community, number, slips, record);
  change_ssn (community, number, slips, record);
  if ((slips & WH_SLIP_DATE_GUESSED) != 0)
    wh_record_set_number (record, WH_CLIENT_DOB_DATA_QUALITY, 2);
}

static WhDate
mistype_date (WhDate date, WhDice *dice)
{
  char text[WH_DATE_TEXT_SIZE];

  for (guint tries = 0; tries < 40; tries++)
    {
      guint at = WH_DICE_PICK (dice, 2, 3, 3, 6, 8, 9, 9);
      WhDate typed;

      wh_date_to_text (date, text);
      text[at] = (char) ('0' + wh_dice_below (dice, 10));
      typed = wh_date_from_text (text);
      if (typed != WH_DATE_NONE && typed != date)
        return typed;
    }
  return date;
}

static WhDate
change_date (WhDate date, guint32 slips, WhDice *dice)
{
  int year, month, day, days = wh_dice_between (dice, 1, 5);

  wh_date_to_ymd (date, &year, &month, &day);
  if ((slips & WH_SLIP_DATE_SWAPPED) != 0 && day <= 12)
    return wh_date_from_ymd (year, day, month);
  if ((slips & (WH_SLIP_DATE_TYPED | WH_SLIP_DATE_SWAPPED)) != 0)
    return mistype_date (date, dice);
  if ((slips & WH_SLIP_DATE_NEAR) != 0)
    return wh_dice_chance (dice, 50) ? date + days : date - days;
  if ((slips & WH_SLIP_DATE_GUESSED) != 0)
    return wh_date_from_ymd (year + wh_dice_between (dice, -1, 1), 1, 1);
  return date;
}

static WhDate
date_of_other (WhDate date, guint32 trap, WhDice *dice)
{
  int years = wh_dice_between (dice, 1, 4), year, month, day;

  wh_date_to_ymd (date, &year, &month, &day);
  if (trap == WH_TRAP_SIBLING)
    return date - 365 * years - wh_dice_between (dice, 10, 300);
  if (trap == WH_TRAP_FATHER_AND_SON)
    return date - 365 * wh_dice_between (dice, 18, 38) - wh_dice_between (dice, 0, 364);
  if (trap != WH_TRAP_NAMESAKE)
    return date;
  if (wh_dice_chance (dice, 40)) /* the same day some years apart */
    return wh_date_add_months (date, wh_dice_chance (dice, 50) ? 12 * years : -12 * years);
  return wh_date_from_ymd (year, month, 1 + wh_dice_below (dice, 28));
}

/**
 * wh_double_change_birth:
 *
 * Throws the birth date of the person's record.  A date that would make a child of an adult, or the reverse, or
 * nobody's age is not taken.
 */
void
wh_double_change_birth (WhPopulation *community, guint number)
{
  WhResident *person = &g_array_index (community->people, WhResident, number);
  guint32 slips = wh_doubles_get (community, number)->slips;
  WhDice dice = dice_of (community, number, 3);
  WhDate date = (slips & WH_SLIP_TRAPS) != 0 ? date_of_other (person->dob, slips, &dice)
                                             : change_date (person->dob, slips, &dice);
  int before = wh_date_age (person->dob, community->from), age = wh_date_age (date, community->from);

  if (date != WH_DATE_NONE && age >= 0 && age <= 95 && (before >= 18) == (age >= 18) && date < community->from)
    person->dob = (gint32) date;
}
