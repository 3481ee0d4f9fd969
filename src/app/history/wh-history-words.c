/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/history/wh-history-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "form/wh-local-questions.h"
#include "model/wh-name.h"
#include "model/wh-privacy.h"

#define OFFLINE_MS (5 * 60 * 1000) /* so late, it was not the way that took the time */
#define SUMMARY 3                  /* fields in a row of the list */

static const char *
translated (const char *text)
{
  return g_dgettext (GETTEXT_PACKAGE, text);
}

/**
 * wh_history_names_new:
 *
 * Returns: (transfer full): of nothing yet
 */
WhHistoryNames *
wh_history_names_new (void)
{
  WhHistoryNames *self = g_atomic_rc_box_new0 (WhHistoryNames);

  self->called = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, g_free);
  self->definitions = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

/**
 * wh_history_names_ref:
 */
WhHistoryNames *
wh_history_names_ref (WhHistoryNames *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
names_clear (gpointer data)
{
  WhHistoryNames *self = data;

  g_hash_table_unref (self->called);
  g_ptr_array_unref (self->definitions);
}

/**
 * wh_history_names_unref:
 */
void
wh_history_names_unref (WhHistoryNames *self)
{
  g_atomic_rc_box_release_full (self, names_clear);
}

/**
 * wh_history_words_is_private:
 *
 * Returns: whether that there is such a record may tell what it says
 */
gboolean
wh_history_words_is_private (const WhPastChange *past)
{
  return wh_privacy_of_kind (wh_past_change_get_kind (past));
}

/**
 * wh_history_words_client:
 *
 * Returns: (transfer none) (nullable): the client's record that it is about
 */
const WhId *
wh_history_words_client (const WhPastChange *past)
{
  WhRecord *record = past->change->op == WH_CHANGE_DELETE && past->change->was != NULL ? past->change->was
                                                                                       : past->change->now;
  const WhKind *kind = wh_record_get_kind (record);
  int column = wh_kind_column (kind, "PersonalID");

  if (kind->id == WH_KIND_CLIENT)
    return wh_record_get_id (record);
  return column >= 0 ? wh_record_get_reference (record, (guint) column) : NULL;
}

/**
 * wh_history_words_kind:
 *
 * Returns: (transfer full): what the record is; of private ones not which
 */
char *
wh_history_words_kind (const WhPastChange *past)
{
  return g_strdup (wh_history_words_is_private (past) ? _("Private answers")
                                                      : translated (wh_past_change_get_kind (past)->label));
}

/* Which of a Save's records names it: what a stay begins or ends with before what is answered on the way. */
static guint
weight (const WhPastChange *past)
{
  static const WhKindId first[] = { WH_KIND_CLIENT_MERGE, WH_KIND_EXIT, WH_KIND_ENROLLMENT, WH_KIND_CLIENT };
  WhKindId id = wh_past_change_get_kind (past)->id;

  for (guint i = 0; i < G_N_ELEMENTS (first); i++)
    if (id == first[i])
      return i + (past->change->op == WH_CHANGE_SET ? 10 : 0);
  return wh_history_words_is_private (past) ? 30 : past->change->op == WH_CHANGE_SET ? 20 : 5;
}

static const WhPastChange *
main_change (const WhPast *past)
{
  const WhPastChange *best = NULL;

  for (guint i = 0; i < past->changes->len; i++)
    {
      const WhPastChange *change = g_ptr_array_index (past->changes, i);

      if (best == NULL || weight (change) < weight (best))
        best = change;
    }
  return best;
}

/**
 * wh_history_words_what:
 *
 * Returns: (transfer full): "Exit recorded", "Client corrected, and 3 more records"
 */
char *
wh_history_words_what (const WhPast *past)
{
  static const char *const done[] = { N_("%s recorded"), N_("%s corrected"), N_("%s deleted"), N_("%s restored") };
  const WhPastChange *change = main_change (past);
  guint more = past->changes->len - 1;
  g_autofree char *kind = NULL, *what = NULL;

  if (change == NULL)
    return g_strdup (_("Something that you may not see"));
  kind = wh_history_words_kind (change);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  what = g_strdup_printf (translated (done[change->change->op]), kind);
#pragma GCC diagnostic pop
  if (more == 0)
    return g_steal_pointer (&what);
  /* Translators: %s is what was done: "Exit recorded" */
  return g_strdup_printf (ngettext ("%s, and %u more record", "%s, and %u more records", more), what, more);
}

static char *
time_words (gint64 utc_ms, GTimeZone *zone)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (utc_ms / 1000);
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_to_timezone (utc, zone) : NULL;

  return local != NULL ? g_date_time_format (local, _("%m/%d/%Y at %R")) : g_strdup ("");
}

/**
 * wh_history_words_when:
 *
 * Returns: (transfer full): "11/22/2026 at 14:05", in the database's time
 */
char *
wh_history_words_when (const WhPast *past, GTimeZone *zone)
{
  return time_words (past->at, zone);
}

/**
 * wh_history_words_who:
 * @me: who is signed in; this computer keeps records for each person apart, so what was saved here was saved by @me
 *
 * Returns: (transfer none): the name
 */
const char *
wh_history_words_who (const WhPast *past, const WhHistoryNames *names, const WhPerson *me)
{
  const char *name = g_hash_table_lookup (names->called, &past->person);
  gboolean here = past->waits || past->refused || past->given_up;

  if (name != NULL)
    return name;
  if (here || wh_id_equal (&past->person, &me->id))
    return me->name;
  return _("not known who");
}

/**
 * wh_history_words_where:
 *
 * Computers have no names: the end of a number tells two others apart.
 *
 * Returns: (transfer full): "this computer", "computer 4F2A"
 */
char *
wh_history_words_where (const WhPast *past, const WhId *own_device)
{
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *end = NULL;

  if (own_device != NULL && wh_id_equal (&past->device, own_device))
    return g_strdup (_("this computer"));
  if (wh_id_is_nil (&past->device))
    return g_strdup (_("another computer"));
  end = g_ascii_strup (wh_id_to_hex (&past->device, hex) + WH_ID_HEX_SIZE - 5, -1);
  return g_strdup_printf (_("computer %s"), end);
}

/**
 * wh_history_words_standing:
 *
 * Returns: (transfer full) (nullable): what is unusual about how it came to the centre
 */
char *
wh_history_words_standing (const WhPast *past, GTimeZone *zone)
{
  g_autofree char *reached = NULL;

  if (past->refused)
    return g_strdup (_("The centre did not take it"));
  if (past->given_up)
    return g_strdup (_("The centre did not take it, and it was given up"));
  if (past->waits)
    return g_strdup (_("Saved here, not sent yet"));
  if (past->received)
    return g_strdup (_("The time is when it came to this computer"));
  if (past->reached - past->at < OFFLINE_MS)
    return NULL;
  reached = time_words (past->reached, zone);
  return g_strdup_printf (_("Saved without the centre, which took it on %s"), reached);
}

static char *
reference_words (WhRecord *record, guint column, const WhHistoryNames *names)
{
  const WhId *id = wh_record_get_reference (record, column);
  const char *name = id != NULL && names != NULL ? g_hash_table_lookup (names->called, id) : NULL;

  return g_strdup (name != NULL ? name : _("a record that is not on this computer"));
}

static char *
money_words (gint64 cents)
{
  return g_strdup_printf ("$%" G_GINT64_FORMAT ".%02d", cents / 100, (int) ABS (cents % 100));
}

/* The list of a column can depend on other answers of the record; what no list of it has is shown as kept. */
static char *
option_words (WhRecord *record, guint column)
{
  const WhColumn *described = &wh_record_get_kind (record)->columns[column];
  g_autoptr (GString) cell = g_string_new (NULL);
  const char *value = wh_record_get_cell (record, column, cell);

  for (guint i = 0; i < described->n_choices; i++)
    {
      const WhOption *option = wh_list_option_by_value (described->choices[i].list, value);

      if (option != NULL)
        return g_strdup (translated (option->text));
    }
  return g_strdup (value);
}

/**
 * wh_history_words_value:
 *
 * Returns: (transfer full): the value for people; of a Social Security number its end
 */
char *
wh_history_words_value (WhRecord *record, guint column, const WhHistoryNames *names)
{
  const WhColumn *described = &wh_record_get_kind (record)->columns[column];
  g_autoptr (GString) buffer = g_string_new (NULL);
  const char *cell = wh_record_get_cell (record, column, buffer);
  g_autofree char *local = NULL;

  if (*cell == '\0' && described->type != WH_TYPE_REFERENCE)
    return g_strdup (_("empty"));
  if (described->sensitivity == WH_SENSITIVITY_SSN)
    return wh_name_masked_ssn (cell);
  if (described->n_choices > 0)
    return option_words (record, column);
  if (wh_record_is_odd (record, column))
    return g_strdup (cell);
  if (described->type == WH_TYPE_REFERENCE)
    return wh_record_is_null (record, column) ? g_strdup (_("empty")) : reference_words (record, column, names);
  if (described->type == WH_TYPE_DATE)
    return wh_date_for_people (wh_record_get_date (record, column));
  if (described->type == WH_TYPE_MONEY)
    return money_words (wh_record_get_number (record, column));
  if (g_str_equal (described->name, "AnswerText") && names != NULL)
    local = wh_local_answer_words (record, names->definitions);
  return local != NULL ? g_steal_pointer (&local) : g_strdup (cell);
}

/**
 * wh_history_words_shows_column:
 *
 * Returns: whether the column's values are for people: the stamp is said as who and when, whose record it is stands
 *   above it, and a conflict's texts hold answers of other records
 */
gboolean
wh_history_words_shows_column (const WhKind *kind, guint column)
{
  static const char *const bare[] = { "PersonalID", "EnrollmentID", "HouseholdID", "DateDeleted" };
  const WhColumn *described = &kind->columns[column];

  if (g_str_equal (kind->units[described->unit].name, "stamp")
      || (kind->id == WH_KIND_CONFLICT && described->n_choices == 0))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (bare); i++)
    if (g_str_equal (described->name, bare[i]))
      return FALSE;
  return TRUE;
}

static WhRecord *
before (const WhPastChange *past)
{
  return past->change->op == WH_CHANGE_SET || past->change->op == WH_CHANGE_DELETE ? past->change->was : NULL;
}

static WhRecord *
after (const WhPastChange *past)
{
  return past->change->op == WH_CHANGE_DELETE ? NULL : past->change->now;
}

static gboolean
cells_differ (WhRecord *a, WhRecord *b, guint column)
{
  g_autoptr (GString) one = g_string_new (NULL), other = g_string_new (NULL);
  const char *x = a != NULL ? wh_record_get_cell (a, column, one) : "";
  const char *y = b != NULL ? wh_record_get_cell (b, column, other) : "";

  return strcmp (x, y) != 0;
}

/**
 * wh_history_words_columns:
 *
 * Returns: (transfer full) (element-type guint): the fields that changed, or that the record came or went with
 */
GArray *
wh_history_words_columns (const WhPastChange *past)
{
  const WhKind *kind = wh_past_change_get_kind (past);
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < kind->n_columns; i++)
    if (wh_history_words_shows_column (kind, i) && cells_differ (before (past), after (past), i)
        && (past->change->op != WH_CHANGE_SET || (past->change->units >> kind->columns[i].unit & 1) != 0))
      g_array_append_val (columns, i);
  return columns;
}

/**
 * wh_history_words_difference:
 *
 * Returns: (transfer full): "11/03/2026 → 11/20/2026"; of a record that came or went, its value
 */
char *
wh_history_words_difference (const WhPastChange *past, guint column, const WhHistoryNames *names)
{
  g_autofree char *was = before (past) != NULL ? wh_history_words_value (before (past), column, names) : NULL;
  g_autofree char *now = after (past) != NULL ? wh_history_words_value (after (past), column, names) : NULL;

  if (was == NULL || now == NULL)
    return g_strdup (was != NULL ? was : now);
  if (strcmp (was, now) == 0) /* two numbers with the same end */
    return g_strdup_printf (_("%s → %s (another one)"), was, now);
  /* Translators: a value before and after */
  return g_strdup_printf (_("%s → %s"), was, now);
}

/**
 * wh_history_words_summary:
 *
 * Returns: (transfer full): the first fields with their values; no private one
 */
char *
wh_history_words_summary (const WhPast *past, const WhHistoryNames *names)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const WhPastChange *change = main_change (past);
  g_autoptr (GArray) columns = change != NULL ? wh_history_words_columns (change) : NULL;
  g_auto (GStrv) parts = NULL;
  guint n = 0;

  for (guint i = 0; columns != NULL && i < columns->len && n < SUMMARY; i++)
    {
      const WhKind *kind = wh_past_change_get_kind (change);
      guint column = g_array_index (columns, guint, i);
      g_autofree char *values = NULL, *part = NULL;

      if (wh_privacy_of_column (kind, column))
        continue;
      values = wh_history_words_difference (change, column, names);
      /* Translators: a field and its value: "Exit date: 11/20/2026" */
      part = g_strdup_printf (_("%s: %s"), translated (kind->columns[column].label), values);
      g_strv_builder_add (builder, part);
      n++;
    }
  if (columns != NULL && columns->len > n && n > 0)
    g_strv_builder_add (builder, "…");
  parts = g_strv_builder_end (builder);
  return g_strjoinv (" · ", parts);
}

/**
 * wh_history_words_field:
 *
 * Returns: (transfer full): what became of one field of a kind of record
 */
char *
wh_history_words_field (const WhPast *past, const WhKind *kind, guint column, const WhHistoryNames *names)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < past->changes->len; i++)
    {
      const WhPastChange *change = g_ptr_array_index (past->changes, i);
      g_autofree char *values = NULL;

      if (wh_past_change_get_kind (change) != kind || !cells_differ (before (change), after (change), column))
        continue;
      values = wh_history_words_difference (change, column, names);
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", values);
    }
  return g_string_free (text, FALSE);
}

/**
 * wh_history_words_undo_state:
 *
 * Returns: (nullable): why something stays as it is; %NULL when it does not
 */
const char *
wh_history_words_undo_state (WhUndoState state)
{
  static const char *const why[] = {
    [WH_UNDO_BACK] = NULL,
    [WH_UNDO_SO] = N_("Stands so already"),
    [WH_UNDO_CHANGED] = N_("Was changed since, and stays"),
    [WH_UNDO_MISSING] = N_("The record is deleted, or not on this computer"),
    [WH_UNDO_NEEDED] = N_("Stays: other records belong to it"),
    [WH_UNDO_OWNERLESS] = N_("Stays deleted: what it belongs to is deleted too"),
    [WH_UNDO_UNKNOWN] = N_("Stays: what it was is not shown, or not known here"),
    [WH_UNDO_PLACELESS] = N_("Stays: what it belonged to is deleted"),
  };

  return why[state] != NULL ? translated (why[state]) : NULL;
}
