/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-form-draft.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "form/wh-form-private.h"

/* A draft is what the worker gave and what was there before, with the place where they were; what follows from it is
 * worked out when it opens.  Removed people are not kept: a draft is opened long after an undo has any sense.
 *
 * {"form","version","household","next","place":{"person","name"},"usual":{question:cell},"shared":{kind:record},
 *  "people":[{"key","records":{kind:record},"local":[record and "kind"],"taken":{question:source}}]},
 * a record being {"id","now":{...},"was":{...},"rev"}. */

#define VERSION 1

static JsonObject *
record_to_json (WhRecord *now, WhRecord *was)
{
  JsonObject *object = json_object_new ();
  char hex[WH_ID_HEX_SIZE];

  json_object_set_string_member (object, "id", wh_id_to_hex (wh_record_get_id (now), hex));
  json_object_set_object_member (object, "now", wh_record_to_json (now, WH_ALL_UNITS));
  if (was != NULL)
    {
      json_object_set_object_member (object, "was", wh_record_to_json (was, WH_ALL_UNITS));
      json_object_set_int_member (object, "rev", wh_record_get_rev (was));
    }
  return object;
}

/* Answers to local questions as the store has them, beside what the form makes of them. */
static JsonArray *
local_to_json (const WhFormPerson *person)
{
  JsonArray *answers = json_array_new ();

  for (guint i = 0; person->local != NULL && i < person->local->len; i++)
    {
      WhRecord *answer = g_ptr_array_index (person->local, i);
      JsonObject *object = record_to_json (answer, answer);

      json_object_set_string_member (object, "kind", wh_record_get_kind (answer)->name);
      json_array_add_object_element (answers, object);
    }
  return answers;
}

static JsonObject *
sources_to_json (const WhFormPerson *person)
{
  JsonObject *object = json_object_new ();
  GHashTableIter iter;
  gpointer field, source;

  g_hash_table_iter_init (&iter, person->sources);
  while (g_hash_table_iter_next (&iter, &field, &source))
    json_object_set_int_member (object, ((const WhLayoutField *) field)->name, GPOINTER_TO_INT (source));
  return object;
}

static JsonObject *
person_to_json (const WhFormPerson *person)
{
  JsonObject *records = json_object_new ();

  for (guint k = 0; k < WH_N_KINDS; k++)
    if (person->answers[k] != NULL)
      json_object_set_object_member (records, wh_kind (k)->name,
                                     record_to_json (person->answers[k], person->was[k]));
  return records;
}

static JsonObject *
usual_to_json (WhForm *self)
{
  JsonObject *object = json_object_new ();
  GHashTableIter iter;
  gpointer field, cell;

  g_hash_table_iter_init (&iter, self->usual);
  while (g_hash_table_iter_next (&iter, &field, &cell))
    json_object_set_string_member (object, ((const WhLayoutField *) field)->name, cell);
  return object;
}

/**
 * wh_form_to_draft:
 *
 * Returns: (transfer full): everything given so far, as JSON
 */
char *
wh_form_to_draft (WhForm *self)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new (), *place = json_object_new ();
  JsonArray *people = json_array_new ();

  g_return_val_if_fail (WH_IS_FORM (self), NULL);

  json_object_set_string_member (object, "form", self->layout->name);
  json_object_set_int_member (object, "version", VERSION);
  json_object_set_string_member (object, "household", self->household_id);
  json_object_set_int_member (object, "next", self->next_key);
  json_object_set_int_member (place, "person", self->place_key);
  if (self->place != NULL)
    json_object_set_string_member (place, "name", self->place);
  json_object_set_object_member (object, "place", place);
  json_object_set_object_member (object, "usual", usual_to_json (self));
  json_object_set_object_member (object, "shared", person_to_json (self->shared));
  for (guint i = 0; i < self->people->len; i++)
    {
      WhFormPerson *person = g_ptr_array_index (self->people, i);
      JsonObject *member = json_object_new ();

      json_object_set_int_member (member, "key", person->key);
      json_object_set_object_member (member, "records", person_to_json (person));
      json_object_set_array_member (member, "local", local_to_json (person));
      json_object_set_object_member (member, "taken", sources_to_json (person));
      json_array_add_object_element (people, member);
    }
  json_object_set_array_member (object, "people", people);
  json_node_take_object (node, object);
  return json_to_string (node, FALSE);
}

static gboolean
bad_draft (GError **error)
{
  g_clear_error (error);
  g_set_error_literal (error, WH_FORM_ERROR, WH_FORM_ERROR_BAD_DRAFT,
                       _("This paused form cannot be read by this version. It was left as it is."));
  return FALSE;
}

static JsonObject *
object_member (JsonObject *object, const char *name)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, name) : NULL;

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static const char *
text_member (JsonObject *object, const char *name)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, name) : NULL;

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

static gint64
number_member (JsonObject *object, const char *name)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, name) : NULL;

  return node != NULL && json_node_get_value_type (node) == G_TYPE_INT64 ? json_node_get_int (node) : 0;
}

static gboolean
take_record (WhFormPerson *person, guint kind, JsonObject *object, GError **error)
{
  const char *hex = text_member (object, "id");
  JsonObject *now = object_member (object, "now"), *was = object_member (object, "was");
  WhId id;

  if (hex == NULL || !wh_id_from_hex (hex, &id) || now == NULL)
    return bad_draft (error);
  wh_record_set_id (person->answers[kind], &id);
  if (!wh_record_apply_json (person->answers[kind], now, error))
    return bad_draft (error);
  if (was != NULL)
    {
      person->was[kind] = wh_record_new_with_id (wh_record_get_kind (person->answers[kind]), &id);
      wh_record_set_rev (person->was[kind], number_member (object, "rev"));
      if (!wh_record_apply_json (person->was[kind], was, error))
        return bad_draft (error);
      wh_record_set_rev (person->answers[kind], wh_record_get_rev (person->was[kind]));
    }
  g_set_object (&person->now[kind], NULL);
  person->now[kind] = wh_record_copy (person->answers[kind]);
  return TRUE;
}

static gboolean
take_records (WhForm *self, WhFormPerson *person, JsonObject *records, GError **error)
{
  for (guint k = 0; k < WH_N_KINDS; k++)
    if (wh_form_has_kind (self, k))
      {
        JsonObject *object = object_member (records, wh_kind (k)->name);

        /* A form that asks more than the version that paused it begins those records empty. */
        if (object != NULL && !take_record (person, k, object, error))
          return FALSE;
      }
  return TRUE;
}

static gboolean
take_local (WhFormPerson *person, JsonArray *answers, GError **error)
{
  for (guint i = 0; i < json_array_get_length (answers); i++)
    {
      JsonNode *node = json_array_get_element (answers, i);
      JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
      const char *hex = text_member (object, "id"), *name = text_member (object, "kind");
      const WhKind *kind = name != NULL ? wh_kind_by_name (name) : NULL;
      JsonObject *was = object_member (object, "was");
      WhRecord *answer;
      WhId id;

      if (kind == NULL || hex == NULL || !wh_id_from_hex (hex, &id) || was == NULL)
        return bad_draft (error);
      answer = wh_record_new_with_id (kind, &id);
      if (person->local == NULL)
        person->local = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (person->local, answer);
      wh_record_set_rev (answer, number_member (object, "rev"));
      if (!wh_record_apply_json (answer, was, error))
        return bad_draft (error);
    }
  return TRUE;
}

static gboolean
take_member (WhForm *self, WhFormPerson *person, JsonObject *member, GError **error)
{
  JsonNode *local = json_object_get_member (member, "local");

  return take_records (self, person, object_member (member, "records"), error)
         && (local == NULL || !JSON_NODE_HOLDS_ARRAY (local)
             || take_local (person, json_node_get_array (local), error));
}

static void
take_sources (WhForm *self, WhFormPerson *person, JsonObject *object)
{
  for (guint i = 0; object != NULL && i < self->fields->len; i++)
    {
      const WhLayoutField *field = g_ptr_array_index (self->fields, i);
      gint64 source = number_member (object, field->name);

      if (source == WH_SOURCE_HEAD || source == WH_SOURCE_EARLIER)
        g_hash_table_insert (person->sources, (gpointer) field, GINT_TO_POINTER ((int) source));
    }
}

static gboolean
take_people (WhForm *self, JsonArray *people, GError **error)
{
  for (guint i = 0; i < json_array_get_length (people); i++)
    {
      JsonNode *node = json_array_get_element (people, i);
      JsonObject *member = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
      gint64 key = number_member (member, "key");
      WhFormPerson *person;

      if (key <= 0 || key >= self->next_key)
        return bad_draft (error);
      person = wh_form_person_new (self, (guint) key);
      if (!take_member (self, person, member, error))
        {
          wh_form_person_free (person);
          return FALSE;
        }
      take_sources (self, person, object_member (member, "taken"));
      wh_form_person_enter (self, person);
    }
  return TRUE;
}

static void
take_usual (WhForm *self, JsonObject *object)
{
  for (guint i = 0; object != NULL && i < self->fields->len; i++)
    {
      const WhLayoutField *field = g_ptr_array_index (self->fields, i);
      const char *cell = text_member (object, field->name);

      if (cell != NULL && field->per != WH_PER_PERSON)
        wh_form_suggest (self, field, cell);
    }
}

static gboolean
take_draft (WhForm *self, JsonObject *object, GError **error)
{
  const char *household = text_member (object, "household");
  JsonNode *people = json_object_get_member (object, "people");
  WhId id;

  if (g_strcmp0 (text_member (object, "form"), self->layout->name) != 0 || number_member (object, "version") != VERSION
      || household == NULL || !wh_id_from_hex (household, &id) || people == NULL || !JSON_NODE_HOLDS_ARRAY (people))
    return bad_draft (error);
  wh_id_to_hex (&id, self->household_id);
  self->touched = TRUE;
  self->next_key = (guint) CLAMP (number_member (object, "next"), 1, G_MAXINT);
  self->place_key = (guint) CLAMP (number_member (object_member (object, "place"), "person"), 0, G_MAXINT);
  g_free (self->place);
  self->place = g_strdup (text_member (object_member (object, "place"), "name"));
  take_usual (self, object_member (object, "usual"));
  return take_records (self, self->shared, object_member (object, "shared"), error)
         && take_people (self, json_node_get_array (people), error);
}

/**
 * wh_form_from_draft:
 * @draft: as wh_form_to_draft() made it
 *
 * As wh_form_from_draft_with_local(), without local questions.
 */
WhForm *
wh_form_from_draft (const WhLayout *layout, WhDate today, const char *draft, GError **error)
{
  return wh_form_from_draft_with_local (layout, today, NULL, draft, error);
}

/**
 * wh_form_from_draft_with_local:
 * @definitions: (element-type WhRecord) (nullable): of the local questions, as wh_form_new_with_local() takes them
 * @draft: as wh_form_to_draft() made it
 *
 * Call wh_form_settle() when the setting has been added.
 *
 * Returns: (transfer full): the form as it was left, or %NULL with %WH_FORM_ERROR_BAD_DRAFT
 */
WhForm *
wh_form_from_draft_with_local (const WhLayout *layout, WhDate today, GPtrArray *definitions, const char *draft,
                               GError **error)
{
  g_autoptr (WhForm) self = wh_form_new_with_local (layout, today, definitions);
  g_autoptr (JsonNode) node = json_from_string (draft, NULL);

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    {
      bad_draft (error);
      return NULL;
    }
  return take_draft (self, json_node_get_object (node), error) ? g_steal_pointer (&self) : NULL;
}
