/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/clients/wh-client-words.h"

#include <glib/gi18n-lib.h>

#include "form/wh-local-questions.h"
#include "model/wh-name.h"
#include "model/wh-privacy.h"

static const char *
translated (const char *text)
{
  return g_dgettext (GETTEXT_PACKAGE, text);
}

/* Joins what is given with @separator, passing over what is empty; the parts are freed. */
static char *
join (const char *separator, char **parts, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      if (parts[i] != NULL && *parts[i] != '\0')
        g_string_append_printf (text, "%s%s", text->len > 0 ? separator : "", parts[i]);
      g_free (parts[i]);
    }
  return g_string_free (text, text->len == 0);
}

/**
 * wh_client_words_found:
 *
 * Returns: (transfer full): what tells a person from others in a list: age, birth date, SSN end, where they stay, and
 *   why they were found
 */
char *
wh_client_words_found (const WhFoundClient *found)
{
  g_autofree char *born = found->birth != WH_DATE_NONE ? wh_date_for_people (found->birth) : NULL;
  g_autofree char *why = wh_found_client_describe_why (found);
  char *parts[] = {
    born != NULL && found->age >= 0 ? g_strdup_printf ("%s (%d)", born, found->age) : g_strdup (born),
    wh_name_masked_ssn (found->ssn_end),
    g_strdup (found->last_project),
    why != NULL ? g_strdup_printf ("[%s]", why) : NULL,
  };

  return join (" · ", parts, G_N_ELEMENTS (parts));
}

static char *
birth (WhRecord *client, WhDate today)
{
  WhDate date = wh_record_get_date (client, WH_CLIENT_DOB);
  g_autofree char *text = NULL;
  int age;

  if (date == WH_DATE_NONE)
    return g_strdup (_("birth date not known"));
  text = wh_date_for_people (date);
  age = wh_date_age (date, today);
  return g_strdup_printf (ngettext ("%d year old, born %s", "%d years old, born %s", (gulong) MAX (age, 0)), age, text);
}

static char *
number (WhRecord *client)
{
  char buffer[WH_ID_HEX_SIZE];
  g_autofree char *said = wh_name_said_number (wh_record_export_id (client, buffer));

  /* Translators: %s is a client's number, or its last six characters; the space keeps both on one line */
  return g_strdup_printf (_("No.\u00a0%s"), said);
}

/**
 * wh_client_words_about:
 *
 * Returns: (transfer full): "41 years old, born 03/02/1985 · •••-••-1234 · No. 4F2A90": a number that is short enough
 *   to be said at the telephone
 */
char *
wh_client_words_about (WhRecord *client, WhDate today)
{
  char *parts[] = {
    birth (client, today),
    wh_name_masked_ssn (wh_record_get_text (client, WH_CLIENT_SSN)),
    number (client),
  };

  return join (" · ", parts, G_N_ELEMENTS (parts));
}

/**
 * wh_client_words_answer:
 *
 * Returns: (transfer full) (nullable): the text of the answer that a column of a list holds
 */
char *
wh_client_words_answer (WhRecord *record, guint column)
{
  const WhColumn *described = &wh_record_get_kind (record)->columns[column];
  const char *text;

  if (wh_record_is_null (record, column) || described->n_choices == 0)
    return NULL;
  text = wh_list_text (described->choices->list, (int) wh_record_get_number (record, column));
  return text != NULL ? g_strdup (translated (text)) : NULL;
}

/**
 * wh_client_words_race:
 *
 * Returns: (transfer full) (nullable): all that was chosen of 3.04, or why there is no answer
 */
char *
wh_client_words_race (WhRecord *client)
{
  const WhKind *kind = wh_record_get_kind (client);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = WH_CLIENT_AM_IND_AK_NATIVE; i <= WH_CLIENT_WHITE; i++)
    if (wh_record_get_number (client, i) == 1)
      g_strv_builder_add (builder, translated (kind->columns[i].label));
  names = g_strv_builder_end (builder);
  return names[0] != NULL ? g_strjoinv (", ", names) : wh_client_words_answer (client, WH_CLIENT_RACE_NONE);
}

/**
 * wh_client_words_alias:
 *
 * Returns: (transfer full) (nullable): the other name
 */
char *
wh_client_words_alias (WhRecord *alias)
{
  char *parts[] = {
    g_strdup (wh_record_get_text (alias, WH_ALIAS_FIRST_NAME)),
    g_strdup (wh_record_get_text (alias, WH_ALIAS_LAST_NAME)),
  };

  return join (" ", parts, G_N_ELEMENTS (parts));
}

/**
 * wh_client_words_alert:
 *
 * Returns: (transfer full): "Medical: ..."
 */
char *
wh_client_words_alert (WhRecord *alert)
{
  char *parts[] = {
    wh_client_words_answer (alert, WH_ALERT_ALERT_TYPE),
    g_strdup (wh_record_get_text (alert, WH_ALERT_ALERT_TEXT)),
  };

  return join (": ", parts, G_N_ELEMENTS (parts));
}

static char *
period (const WhClientStay *stay, WhDate today)
{
  WhDate entry = wh_record_get_date (stay->enrollment, WH_ENROLLMENT_ENTRY_DATE);
  WhDate end = stay->exit != NULL ? wh_record_get_date (stay->exit, WH_EXIT_EXIT_DATE) : WH_DATE_NONE;
  g_autofree char *from = entry != WH_DATE_NONE ? wh_date_for_people (entry) : NULL;
  g_autofree char *to = end != WH_DATE_NONE ? wh_date_for_people (end) : NULL;
  gint64 days = (end != WH_DATE_NONE ? end : today) - entry;
  g_autofree char *length = NULL;

  if (from == NULL)
    return g_strdup (_("start date not known"));
  length = g_strdup_printf (ngettext ("%" G_GINT64_FORMAT " day", "%" G_GINT64_FORMAT " days", (gulong) MAX (days, 0)),
                            MAX (days, 0));
  if (to != NULL)
    return g_strdup_printf ("%s – %s (%s)", from, to, length);
  /* Translators: a date and a length of time: "since 01/05/2026 (12 days)" */
  return g_strdup_printf (_("since %s (%s)"), from, length);
}

/**
 * wh_client_words_stay:
 *
 * Returns: (transfer full): project type, period, place in the household, where they went
 */
char *
wh_client_words_stay (const WhClientStay *stay, WhDate today)
{
  char *first[] = {
    stay->project != NULL ? wh_client_words_answer (stay->project, WH_PROJECT_PROJECT_TYPE) : NULL,
    wh_client_words_answer (stay->enrollment, WH_ENROLLMENT_RELATIONSHIP_TO_HOH),
    stay->household_size > 1
      ? g_strdup_printf (ngettext ("household of %u", "household of %u", stay->household_size), stay->household_size)
      : NULL,
  };
  char *lines[] = {
    period (stay, today),
    join (" · ", first, G_N_ELEMENTS (first)),
    stay->exit != NULL ? wh_client_words_answer (stay->exit, WH_EXIT_DESTINATION) : NULL,
  };

  return join ("\n", lines, G_N_ELEMENTS (lines));
}

/**
 * wh_client_words_note:
 *
 * Returns: (transfer full): when, about what and by whom
 */
char *
wh_client_words_note (const WhClientNote *note)
{
  WhDate date = wh_record_get_date (note->note, WH_CASE_NOTE_NOTE_DATE);
  char *parts[] = {
    date != WH_DATE_NONE ? wh_date_for_people (date) : NULL,
    wh_client_words_answer (note->note, WH_CASE_NOTE_NOTE_TOPIC),
    g_strdup (note->author),
  };

  return join (" · ", parts, G_N_ELEMENTS (parts));
}

static gboolean
is_private_value (WhRecord *conflict, const WhKind *kind, guint column)
{
  const char *json = wh_record_get_text (conflict, column);
  g_autoptr (JsonNode) node = json != NULL ? json_from_string (json, NULL) : NULL;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;
  for (guint i = 0; i < kind->n_columns; i++)
    if (wh_privacy_of_column (kind, i) && json_object_has_member (json_node_get_object (node), kind->columns[i].name))
      return TRUE;
  return FALSE;
}

/**
 * wh_client_words_conflict_is_private:
 *
 * Returns: whether its values are shown only when somebody asks for them: who is being talked about sits beside
 */
gboolean
wh_client_words_conflict_is_private (WhRecord *conflict)
{
  const char *name = wh_record_get_text (conflict, WH_CONFLICT_RECORD_KIND);
  const WhKind *kind = name != NULL ? wh_kind_by_name (name) : NULL;

  return kind != NULL && (wh_privacy_of_kind (kind) || is_private_value (conflict, kind, WH_CONFLICT_KEPT_VALUE)
                          || is_private_value (conflict, kind, WH_CONFLICT_LOST_VALUE));
}

/**
 * wh_client_words_conflict:
 *
 * Returns: (transfer full): what two people changed, and how it came; of private answers not which
 */
char *
wh_client_words_conflict (WhRecord *conflict)
{
  const char *name = wh_record_get_text (conflict, WH_CONFLICT_RECORD_KIND);
  const WhKind *kind = name != NULL ? wh_kind_by_name (name) : NULL;
  char *parts[] = {
    g_strdup (kind == NULL ? _("A record")
              : wh_client_words_conflict_is_private (conflict) ? _("Private answers") : translated (kind->label)),
    wh_client_words_answer (conflict, WH_CONFLICT_REASON),
  };

  return join (": ", parts, G_N_ELEMENTS (parts));
}

/* The codes of a local answer mean what its question's list says. */
static char *
local_words (WhRecord *conflict, WhRecord *record, GPtrArray *around)
{
  const char *hex = wh_record_get_text (conflict, WH_CONFLICT_RECORD_ID);
  int question = wh_kind_column (wh_record_get_kind (record), "LocalFieldID");
  WhId id;

  if (question < 0 || hex == NULL || !wh_id_from_hex (hex, &id))
    return NULL;
  for (guint i = 0; i < around->len; i++)
    if (wh_id_equal (wh_record_get_id (around->pdata[i]), &id))
      wh_record_set_reference (record, (guint) question,
                               wh_record_get_reference (around->pdata[i], (guint) question), NULL);
  return wh_local_answer_words (record, around);
}

static char *
values_of (WhRecord *conflict, guint column, GPtrArray *around)
{
  const char *name = wh_record_get_text (conflict, WH_CONFLICT_RECORD_KIND);
  const char *json = wh_record_get_text (conflict, column);
  const WhKind *kind = name != NULL ? wh_kind_by_name (name) : NULL;
  g_autoptr (JsonNode) node = json != NULL ? json_from_string (json, NULL) : NULL;
  g_autoptr (WhRecord) record = NULL;
  g_autoptr (GString) cell = g_string_new (NULL);
  g_autofree char *local = NULL;
  GString *text = g_string_new (NULL);

  if (kind == NULL || node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return g_string_free (text, FALSE);
  record = wh_record_new (kind);
  if (!wh_record_apply_json (record, json_node_get_object (node), NULL))
    return g_string_free (text, FALSE);
  local = local_words (conflict, record, around);
  for (guint i = 0; i < kind->n_columns; i++)
    {
      g_autofree char *answer = local != NULL && g_str_equal (kind->columns[i].name, "AnswerText") ? g_strdup (local)
                                : kind->columns[i].n_choices > 0 ? wh_client_words_answer (record, i) : NULL;
      const char *shown = answer != NULL ? answer : wh_record_get_cell (record, i, cell);

      if (*shown != '\0' && kind->columns[i].type != WH_TYPE_REFERENCE
          && kind->columns[i].sensitivity != WH_SENSITIVITY_SSN)
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", shown);
    }
  return g_string_free (text, FALSE);
}

/**
 * wh_client_words_conflict_values:
 * @around: (element-type WhRecord): what conflicts are about, local questions and their options
 *
 * Returns: (transfer full): the value that stands and the other one; a Social Security number is not shown
 */
char *
wh_client_words_conflict_values (WhRecord *conflict, GPtrArray *around)
{
  g_autofree char *kept = values_of (conflict, WH_CONFLICT_KEPT_VALUE, around);
  g_autofree char *lost = values_of (conflict, WH_CONFLICT_LOST_VALUE, around);

  /* Translators: two versions of the same answer */
  return g_strdup_printf (_("Stands: %s\nOther: %s"), kept, lost);
}
