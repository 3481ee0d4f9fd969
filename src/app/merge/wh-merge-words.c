/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/merge/wh-merge-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/clients/wh-client-words.h"
#include "model/wh-name.h"

static const struct
{
  const char *unit, *label;
} labels[] = {
  { "name", N_("Name") },
  { "ssn", N_("Social Security number") },
  { "dob", N_("Birth date") },
  { "Sex", N_("Sex") },
  { "race", N_("Race and ethnicity") },
  { "veteran", N_("Military service") },
};

static const char *
translated (const char *text)
{
  return g_dgettext (GETTEXT_PACKAGE, text);
}

/**
 * wh_merge_words_is_shown:
 * @unit: merge unit of kind client
 *
 * Returns: whether it says something of the person, and not of the record
 */
gboolean
wh_merge_words_is_shown (guint unit)
{
  const char *name = wh_kind (WH_KIND_CLIENT)->units[unit].name;

  return strcmp (name, "identity") != 0 && strcmp (name, "stamp") != 0 && strcmp (name, "DateDeleted") != 0;
}

static guint
first_column (guint unit)
{
  const WhKind *kind = wh_kind (WH_KIND_CLIENT);
  guint column = 0;

  while (column + 1 < kind->n_columns && kind->columns[column].unit != unit)
    column++;
  return column;
}

/**
 * wh_merge_words_label:
 *
 * Returns: (transfer none): what the unit's answers are about
 */
const char *
wh_merge_words_label (guint unit)
{
  const WhKind *kind = wh_kind (WH_KIND_CLIENT);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (strcmp (labels[i].unit, kind->units[unit].name) == 0)
      return translated (labels[i].label);
  return translated (kind->columns[first_column (unit)].label);
}

static char *
whole_name (WhRecord *client)
{
  static const guint columns[] = { WH_CLIENT_FIRST_NAME, WH_CLIENT_MIDDLE_NAME, WH_CLIENT_LAST_NAME,
                                   WH_CLIENT_NAME_SUFFIX };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (!wh_record_is_null (client, columns[i]))
      g_strv_builder_add (builder, wh_record_get_text (client, columns[i]));
  parts = g_strv_builder_end (builder);
  return parts[0] != NULL ? g_strjoinv (" ", parts) : NULL;
}

/* The answers of the unit, one after the other; those after the first with what they answer. */
static char *
all_answers (WhRecord *client, guint unit)
{
  const WhKind *kind = wh_record_get_kind (client);
  g_autoptr (GString) cell = g_string_new (NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < kind->n_columns; i++)
    {
      g_autofree char *answer = NULL;

      if (kind->columns[i].unit != unit || wh_record_is_null (client, i))
        continue;
      answer = wh_client_words_answer (client, i);
      if (answer == NULL)
        answer = g_strdup (wh_record_get_cell (client, i, cell));
      if (i == first_column (unit))
        g_string_append (text, answer);
      else
        g_string_append_printf (text, "%s%s: %s", text->len > 0 ? "\n" : "", translated (kind->columns[i].label),
                                answer);
    }
  return g_string_free (text, text->len == 0);
}

static char *
with_quality (char *value, WhRecord *client, guint quality)
{
  gint64 number = wh_record_get_number_or (client, quality, 1);
  g_autofree char *said = number != 1 ? wh_client_words_answer (client, quality) : NULL;
  g_autofree char *owned = value;

  if (owned == NULL || *owned == '\0')
    return g_steal_pointer (&said);
  return said != NULL ? g_strdup_printf ("%s (%s)", owned, said) : g_steal_pointer (&owned);
}

/**
 * wh_merge_words_value:
 *
 * Returns: (transfer full) (nullable): what the record says of it; of a Social Security number only the end
 */
char *
wh_merge_words_value (WhRecord *client, guint unit)
{
  const char *name = wh_kind (WH_KIND_CLIENT)->units[unit].name;
  WhDate birth = wh_record_get_date (client, WH_CLIENT_DOB);
  char *value;

  if (strcmp (name, "name") == 0)
    value = with_quality (whole_name (client), client, WH_CLIENT_NAME_DATA_QUALITY);
  else if (strcmp (name, "ssn") == 0)
    value = with_quality (wh_name_masked_ssn (wh_record_get_text (client, WH_CLIENT_SSN)), client,
                          WH_CLIENT_SSN_DATA_QUALITY);
  else if (strcmp (name, "dob") == 0)
    value = with_quality (birth != WH_DATE_NONE ? wh_date_for_people (birth) : NULL, client,
                          WH_CLIENT_DOB_DATA_QUALITY);
  else if (strcmp (name, "race") == 0)
    value = wh_client_words_race (client);
  else
    value = all_answers (client, unit);
  return value;
}

/**
 * wh_merge_words_aliases:
 *
 * Returns: (transfer full) (nullable): other names, with commas
 */
char *
wh_merge_words_aliases (const WhMergeSide *side)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < side->aliases->len; i++)
    {
      g_autofree char *alias = wh_client_words_alias (g_ptr_array_index (side->aliases, i));

      if (alias != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", alias);
    }
  return g_string_free (text, text->len == 0);
}

/**
 * wh_merge_words_number:
 *
 * Returns: (transfer full): the client's number as it is said
 */
char *
wh_merge_words_number (WhRecord *client)
{
  char hex[WH_ID_HEX_SIZE];

  return wh_name_said_number (wh_record_export_id (client, hex));
}

/**
 * wh_merge_words_since:
 *
 * Returns: (transfer full) (nullable): the day on which the record was made
 */
char *
wh_merge_words_since (WhRecord *client)
{
  const char *text = wh_record_get_text (client, WH_CLIENT_DATE_CREATED);
  WhDate date = text != NULL ? wh_date_from_text (text) : WH_DATE_NONE;

  return date != WH_DATE_NONE ? wh_date_for_people (date) : NULL;
}

/**
 * wh_merge_words_belongings:
 *
 * Returns: (transfer full): "2 stays, 3 notes, 14 other entries": what belongs to the record
 */
char *
wh_merge_words_belongings (const WhMergeSide *side)
{
  guint stays = side->counts[WH_KIND_ENROLLMENT], notes = side->counts[WH_KIND_CASE_NOTE], others = 0;
  g_autofree char *first = g_strdup_printf (ngettext ("%u stay", "%u stays", stays), stays);
  g_autofree char *second = g_strdup_printf (ngettext ("%u note", "%u notes", notes), notes);
  g_autofree char *third = NULL;

  for (guint i = 0; i < WH_N_KINDS; i++)
    others += i != WH_KIND_ENROLLMENT && i != WH_KIND_CASE_NOTE && i != WH_KIND_CLIENT_APART ? side->counts[i] : 0;
  third = g_strdup_printf (ngettext ("%u other entry", "%u other entries", others), others);
  return g_strjoin (", ", first, second, third, NULL);
}

/**
 * wh_merge_words_reasons:
 * @for_one: what speaks for one person; %FALSE: for two
 *
 * Returns: (transfer full): the reasons, the strongest first
 */
GStrv
wh_merge_words_reasons (const WhMatchEvidence *evidence, gboolean for_one)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < WH_N_REASONS; i++)
    if ((evidence->reasons & WH_REASON_BIT (i)) != 0 && i != WH_REASON_SEX_SAME
        && wh_reason_speaks_for (i) == for_one)
      g_strv_builder_add (builder, wh_reason_text (i));
  return g_strv_builder_end (builder);
}
