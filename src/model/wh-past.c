/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-model"

#include "model/wh-past.h"

#include <glib/gi18n-lib.h>

#include "model/wh-privacy.h"

/**
 * wh_past_change_new:
 * @change: (transfer full)
 *
 * Returns: (transfer full): the change as something that was
 */
WhPastChange *
wh_past_change_new (WhChange *change)
{
  WhPastChange *past;

  g_return_val_if_fail (change != NULL, NULL);

  past = g_new0 (WhPastChange, 1);
  past->change = change;
  return past;
}

/**
 * wh_past_change_free:
 */
void
wh_past_change_free (WhPastChange *past)
{
  if (past == NULL)
    return;
  wh_change_free (past->change);
  g_free (past);
}

/**
 * wh_past_change_get_kind:
 *
 * Returns: the kind of the record that changed
 */
const WhKind *
wh_past_change_get_kind (const WhPastChange *past)
{
  return wh_record_get_kind (past->change->now);
}

/* Which merge units hold a private answer. */
static guint64
private_units (const WhKind *kind)
{
  guint64 units = 0;

  for (guint i = 0; i < kind->n_columns; i++)
    if (wh_privacy_of_column (kind, i))
      units |= (guint64) 1 << kind->columns[i].unit;
  return units;
}

static void
empty_units (WhRecord **record, guint64 units)
{
  const WhKind *kind = *record != NULL ? wh_record_get_kind (*record) : NULL;
  g_autoptr (WhRecord) empty = kind != NULL ? wh_record_new (kind) : NULL;

  for (guint i = 0; kind != NULL && i < kind->n_units; i++)
    if ((units >> i & 1) != 0)
      wh_record_copy_unit (*record, empty, i);
}

/**
 * wh_past_change_close:
 *
 * Leaves the private answers out: of such a change it says that there was one, and not what.
 */
void
wh_past_change_close (WhPastChange *past)
{
  WhChange *change = past->change;
  guint64 units = private_units (wh_record_get_kind (change->now));

  if (change->op == WH_CHANGE_SET)
    units &= change->units;
  if (units == 0)
    return;
  empty_units (&change->was, units);
  empty_units (&change->now, units);
  if (change->op == WH_CHANGE_SET)
    change->units &= ~units;
  past->closed = TRUE;
}

/**
 * wh_past_change_to_json:
 *
 * Returns: (transfer full): the change, with "was" of a deletion, "d" of a return, and "closed"
 */
JsonObject *
wh_past_change_to_json (const WhPastChange *past)
{
  const WhChange *change = past->change;
  JsonObject *object = wh_change_to_json (change);

  if (change->op == WH_CHANGE_DELETE && change->was != NULL)
    json_object_set_object_member (object, "was", wh_record_to_json (change->was, WH_ALL_UNITS));
  if (change->op == WH_CHANGE_RESTORE)
    json_object_set_object_member (object, "d", wh_record_to_json (change->now, WH_ALL_UNITS));
  if (past->closed)
    json_object_set_boolean_member (object, "closed", TRUE);
  return object;
}

static gboolean
flag_member (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_BOOLEAN && json_node_get_boolean (node);
}

/* A change of private answers only, which were left out, has no units that wh_change_from_json() could read. */
static WhChange *
read_change (JsonObject *object, gboolean closed, GError **error)
{
  JsonNode *node = json_object_get_member (object, "u");
  g_autoptr (JsonObject) bare = NULL;
  WhChange *change;

  if (!closed || node == NULL || !JSON_NODE_HOLDS_OBJECT (node)
      || json_object_get_size (json_node_get_object (node)) > 0)
    return wh_change_from_json (object, error);
  bare = json_object_new ();
  json_object_set_string_member (bare, "op", "del");
  json_object_set_member (bare, "k", json_object_dup_member (object, "k"));
  json_object_set_member (bare, "id", json_object_dup_member (object, "id"));
  change = wh_change_from_json (bare, error);
  if (change == NULL)
    return NULL;
  change->op = WH_CHANGE_SET;
  change->was = wh_record_copy (change->now);
  return change;
}

/* What was deleted, and what came back: an ordinary change does not say. */
static gboolean
take_record (WhChange *change, JsonObject *object, GError **error)
{
  JsonNode *node = json_object_get_member (object, change->op == WH_CHANGE_DELETE ? "was" : "d");

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node)
      || (change->op != WH_CHANGE_DELETE && change->op != WH_CHANGE_RESTORE))
    return TRUE;
  if (change->op == WH_CHANGE_DELETE)
    change->was = wh_record_copy (change->now);
  return wh_record_apply_json (change->op == WH_CHANGE_DELETE ? change->was : change->now, json_node_get_object (node),
                               error);
}

/**
 * wh_past_change_from_json:
 *
 * Returns: (transfer full): the change, or %NULL with %WH_MODEL_ERROR_BAD_MESSAGE
 */
WhPastChange *
wh_past_change_from_json (JsonObject *object, GError **error)
{
  gboolean closed = flag_member (object, "closed");
  g_autoptr (WhChange) change = NULL;
  WhPastChange *past;

  /* "k" and "id" are looked at by the reader of changes; here only that they can be copied. */
  if (closed && (!json_object_has_member (object, "k") || !json_object_has_member (object, "id")))
    closed = FALSE;
  change = read_change (object, closed, error);
  if (change == NULL || !take_record (change, object, error))
    return NULL;
  past = wh_past_change_new (g_steal_pointer (&change));
  past->closed = closed;
  return past;
}

/**
 * wh_past_new:
 *
 * Returns: (transfer full): a saved change of which nothing is known yet
 */
WhPast *
wh_past_new (void)
{
  WhPast *past = g_new0 (WhPast, 1);

  past->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_past_change_free);
  return past;
}

static WhPastChange *
copy_change (const WhPastChange *past)
{
  const WhChange *change = past->change;
  WhChange *copy = g_memdup2 (change, sizeof *change);
  WhPastChange *made;

  copy->was = change->was != NULL ? wh_record_copy (change->was) : NULL;
  copy->now = wh_record_copy (change->now);
  made = wh_past_change_new (copy);
  made->closed = past->closed;
  return made;
}

/**
 * wh_past_copy:
 *
 * Returns: (transfer full): the same, for another thread or for longer
 */
WhPast *
wh_past_copy (const WhPast *past)
{
  WhPast *copy = g_memdup2 (past, sizeof *past);

  copy->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_past_change_free);
  for (guint i = 0; i < past->changes->len; i++)
    g_ptr_array_add (copy->changes, copy_change (g_ptr_array_index (past->changes, i)));
  return copy;
}

/**
 * wh_past_free:
 */
void
wh_past_free (WhPast *past)
{
  if (past == NULL)
    return;
  g_ptr_array_unref (past->changes);
  g_free (past);
}

/**
 * wh_past_is_closed:
 *
 * Returns: whether private answers of it were left out
 */
gboolean
wh_past_is_closed (const WhPast *past)
{
  for (guint i = 0; i < past->changes->len; i++)
    if (((WhPastChange *) g_ptr_array_index (past->changes, i))->closed)
      return TRUE;
  return FALSE;
}

static void
set_id (JsonObject *object, const char *name, const WhId *id)
{
  char hex[WH_ID_HEX_SIZE];

  if (!wh_id_is_nil (id))
    json_object_set_string_member (object, name, wh_id_to_hex (id, hex));
}

/**
 * wh_past_to_json:
 *
 * Returns: (transfer full): {"at","reached","person","device","number","changes":[...]}, times as UTC milliseconds
 */
JsonObject *
wh_past_to_json (const WhPast *past)
{
  JsonObject *object = json_object_new ();
  JsonArray *changes = json_array_new ();

  json_object_set_int_member (object, "at", past->at);
  json_object_set_int_member (object, "reached", past->reached);
  set_id (object, "person", &past->person);
  set_id (object, "device", &past->device);
  json_object_set_int_member (object, "number", past->number);
  for (guint i = 0; i < past->changes->len; i++)
    json_array_add_object_element (changes, wh_past_change_to_json (g_ptr_array_index (past->changes, i)));
  json_object_set_array_member (object, "changes", changes);
  return object;
}

static gpointer
bad_past (GError **error)
{
  if (error != NULL && *error == NULL)
    g_set_error_literal (error, WH_MODEL_ERROR, WH_MODEL_ERROR_BAD_MESSAGE,
                         _("An entry of the history is not readable."));
  return NULL;
}

static gboolean
take_number (JsonObject *object, const char *name, gint64 *number)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;
  *number = json_node_get_int (node);
  return TRUE;
}

/* An id that is not there is nil. */
static gboolean
take_id (JsonObject *object, const char *name, WhId *id)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL)
    return TRUE;
  return json_node_get_value_type (node) == G_TYPE_STRING && wh_id_from_hex (json_node_get_string (node), id);
}

/**
 * wh_past_from_json:
 *
 * Returns: (transfer full): the saved change, or %NULL with %WH_MODEL_ERROR_BAD_MESSAGE
 */
WhPast *
wh_past_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhPast) past = wh_past_new ();
  JsonNode *node = json_object_get_member (object, "changes");
  JsonArray *changes = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (changes == NULL || !take_number (object, "at", &past->at) || !take_number (object, "reached", &past->reached)
      || !take_number (object, "number", &past->number) || !take_id (object, "person", &past->person)
      || !take_id (object, "device", &past->device))
    return bad_past (error);
  for (guint i = 0; i < json_array_get_length (changes); i++)
    {
      JsonNode *element = json_array_get_element (changes, i);
      WhPastChange *change = JSON_NODE_HOLDS_OBJECT (element)
                               ? wh_past_change_from_json (json_node_get_object (element), error) : NULL;

      if (change == NULL)
        return bad_past (error);
      g_ptr_array_add (past->changes, change);
    }
  return g_steal_pointer (&past);
}
