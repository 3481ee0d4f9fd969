/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-model"

#include "model/wh-change.h"

#include <glib/gi18n-lib.h>

static const char *const op_names[] = { "put", "set", "del", "restore" };

static WhChange *
change_new (WhChangeOp op, WhRecord *was, WhRecord *now)
{
  WhChange *change = g_new0 (WhChange, 1);

  change->op = op;
  change->base = wh_record_get_rev (now);
  change->was = was != NULL ? wh_record_copy (was) : NULL;
  change->now = wh_record_copy (now);
  return change;
}

/**
 * wh_change_new_put:
 * @record: copied
 *
 * Returns: (transfer full): the making of a record
 */
WhChange *
wh_change_new_put (WhRecord *record)
{
  WhChange *change = change_new (WH_CHANGE_PUT, NULL, record);

  change->base = 0;
  return change;
}

/**
 * wh_change_new_set:
 * @was: the record before, at the revision that the change stands on; copied
 * @now: the record after; copied
 *
 * Returns: (transfer full) (nullable): the change of the merge units in which the two differ; %NULL when they do not
 */
WhChange *
wh_change_new_set (WhRecord *was, WhRecord *now)
{
  guint64 units = wh_record_changed_units (was, now);
  WhChange *change;

  if (units == 0)
    return NULL;
  change = change_new (WH_CHANGE_SET, was, now);
  change->base = wh_record_get_rev (was);
  change->units = units;
  return change;
}

/**
 * wh_change_new_delete:
 *
 * Returns: (transfer full): the deletion of the record
 */
WhChange *
wh_change_new_delete (WhRecord *record)
{
  return change_new (WH_CHANGE_DELETE, NULL, record);
}

/**
 * wh_change_new_restore:
 *
 * Returns: (transfer full): the return of a deleted record
 */
WhChange *
wh_change_new_restore (WhRecord *record)
{
  return change_new (WH_CHANGE_RESTORE, NULL, record);
}

/**
 * wh_change_free:
 */
void
wh_change_free (WhChange *change)
{
  if (change == NULL)
    return;
  g_clear_object (&change->was);
  g_clear_object (&change->now);
  g_free (change);
}

static JsonObject *
units_to_json (const WhChange *change)
{
  const WhKind *kind = wh_record_get_kind (change->now);
  JsonObject *units = json_object_new ();

  for (guint i = 0; i < kind->n_units; i++)
    {
      guint64 bit = (guint64) 1 << i;
      JsonObject *unit;

      if ((change->units & bit) == 0)
        continue;
      unit = json_object_new ();
      json_object_set_object_member (unit, "was", wh_record_to_json (change->was, bit));
      json_object_set_object_member (unit, "new", wh_record_to_json (change->now, bit));
      json_object_set_object_member (units, kind->units[i].name, unit);
    }
  return units;
}

/**
 * wh_change_to_json:
 *
 * Returns: (transfer full): the change as the push message and the outbox hold it
 */
JsonObject *
wh_change_to_json (const WhChange *change)
{
  JsonObject *object = json_object_new ();
  char hex[WH_ID_HEX_SIZE];

  json_object_set_string_member (object, "op", op_names[change->op]);
  json_object_set_string_member (object, "k", wh_record_get_kind (change->now)->name);
  json_object_set_string_member (object, "id", wh_id_to_hex (wh_record_get_id (change->now), hex));
  json_object_set_int_member (object, "base", change->base);
  if (change->op == WH_CHANGE_PUT)
    json_object_set_object_member (object, "d", wh_record_to_json (change->now, WH_ALL_UNITS));
  else if (change->op == WH_CHANGE_SET)
    json_object_set_object_member (object, "u", units_to_json (change));
  return object;
}

static gpointer
bad_change (GError **error)
{
  if (error != NULL && *error == NULL)
    g_set_error_literal (error, WH_MODEL_ERROR, WH_MODEL_ERROR_BAD_MESSAGE, _("A change is not readable."));
  return NULL;
}

static JsonObject *
object_member (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static const char *
text_member (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

/* A number that is not there is 0; anything else than a whole number is refused. */
static gboolean
take_number (JsonObject *object, const char *name, gint64 *number)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node != NULL && json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;
  *number = node != NULL ? json_node_get_int (node) : 0;
  return TRUE;
}

static int
unit_index (const WhKind *kind, const char *name)
{
  for (guint i = 0; i < kind->n_units; i++)
    if (g_str_equal (kind->units[i].name, name))
      return (int) i;
  return -1;
}

static gboolean
take_units (WhChange *change, JsonObject *units, GError **error)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, units);
  while (json_object_iter_next (&iter, &name, &node))
    {
      int unit = unit_index (wh_record_get_kind (change->now), name);
      JsonObject *pair = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
      JsonObject *was = pair != NULL ? object_member (pair, "was") : NULL;
      JsonObject *now = pair != NULL ? object_member (pair, "new") : NULL;

      if (unit < 0 || was == NULL || now == NULL)
        return FALSE;
      if (!wh_record_apply_json (change->was, was, error) || !wh_record_apply_json (change->now, now, error))
        return FALSE;
      change->units |= (guint64) 1 << unit;
    }
  return change->units != 0;
}

static int
op_from_name (const char *name)
{
  for (guint i = 0; name != NULL && i < G_N_ELEMENTS (op_names); i++)
    if (g_str_equal (op_names[i], name))
      return (int) i;
  return -1;
}

static gboolean
take_body (WhChange *change, JsonObject *object, GError **error)
{
  JsonObject *values = object_member (object, "d");
  JsonObject *units = object_member (object, "u");

  if (change->op == WH_CHANGE_PUT)
    return values != NULL && wh_record_apply_json (change->now, values, error);
  if (change->op != WH_CHANGE_SET)
    return TRUE;
  change->was = wh_record_copy (change->now);
  return units != NULL && take_units (change, units, error);
}

/**
 * wh_change_from_json:
 *
 * Returns: (transfer full): the change, or %NULL with %WH_MODEL_ERROR_BAD_MESSAGE
 */
WhChange *
wh_change_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhChange) change = g_new0 (WhChange, 1);
  const char *kind_name = text_member (object, "k");
  const char *hex = text_member (object, "id");
  const WhKind *kind = kind_name != NULL ? wh_kind_by_name (kind_name) : NULL;
  int op = op_from_name (text_member (object, "op"));
  WhId id;

  if (op < 0 || kind == NULL || hex == NULL || !wh_id_from_hex (hex, &id))
    return bad_change (error);
  change->op = op;
  if (!take_number (object, "base", &change->base))
    return bad_change (error);
  change->now = wh_record_new_with_id (kind, &id);
  wh_record_set_rev (change->now, change->base);
  if (!take_body (change, object, error))
    return bad_change (error);
  return g_steal_pointer (&change);
}

/**
 * wh_change_group_new:
 *
 * Returns: (transfer full): a group without changes, made now
 */
WhChangeGroup *
wh_change_group_new (void)
{
  WhChangeGroup *group = g_new0 (WhChangeGroup, 1);

  group->at = g_get_real_time () / 1000;
  group->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_change_free);
  return group;
}

/**
 * wh_change_group_free:
 */
void
wh_change_group_free (WhChangeGroup *group)
{
  if (group == NULL)
    return;
  g_ptr_array_unref (group->changes);
  g_free (group);
}

/**
 * wh_change_group_add:
 * @change: (transfer full) (nullable): %NULL (nothing changed) is passed over
 */
void
wh_change_group_add (WhChangeGroup *group, WhChange *change)
{
  if (change != NULL)
    g_ptr_array_add (group->changes, change);
}

static WhChange *
undo_of (const WhChange *change)
{
  WhChange *back = NULL;

  if (change->op == WH_CHANGE_PUT || change->op == WH_CHANGE_RESTORE)
    back = wh_change_new_delete (change->now);
  else if (change->op == WH_CHANGE_DELETE)
    back = wh_change_new_restore (change->now);
  else
    back = wh_change_new_set (change->now, change->was);
  if (back != NULL)
    back->base = G_MAXINT64;
  return back;
}

/**
 * wh_change_group_new_undo:
 * @group: that was saved, or will be
 *
 * What takes the group back, in the opposite order.  Its changes stand on whatever revision the store has when they are
 * saved: the centre may have confirmed the group meanwhile.
 *
 * Returns: (transfer full): the group that restores what was before
 */
WhChangeGroup *
wh_change_group_new_undo (const WhChangeGroup *group)
{
  WhChangeGroup *back = wh_change_group_new ();

  for (guint i = group->changes->len; i-- > 0;)
    wh_change_group_add (back, undo_of (g_ptr_array_index (group->changes, i)));
  return back;
}

/**
 * wh_change_group_to_json:
 *
 * Returns: (transfer full): {"no","at","off","ops":[...]}
 */
JsonObject *
wh_change_group_to_json (const WhChangeGroup *group)
{
  JsonObject *object = json_object_new ();
  JsonArray *ops = json_array_new ();

  json_object_set_int_member (object, "no", group->number);
  json_object_set_int_member (object, "at", group->at);
  json_object_set_int_member (object, "off", group->offset);
  for (guint i = 0; i < group->changes->len; i++)
    json_array_add_object_element (ops, wh_change_to_json (g_ptr_array_index (group->changes, i)));
  json_object_set_array_member (object, "ops", ops);
  return object;
}

/**
 * wh_change_group_from_json:
 *
 * Returns: (transfer full): the group, or %NULL with %WH_MODEL_ERROR_BAD_MESSAGE
 */
WhChangeGroup *
wh_change_group_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  JsonNode *node = json_object_get_member (object, "ops");
  JsonArray *ops = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (!take_number (object, "no", &group->number) || !take_number (object, "at", &group->at) ||
      !take_number (object, "off", &group->offset))
    return bad_change (error);
  for (guint i = 0; ops != NULL && i < json_array_get_length (ops); i++)
    {
      JsonNode *op = json_array_get_element (ops, i);
      WhChange *change = JSON_NODE_HOLDS_OBJECT (op) ? wh_change_from_json (json_node_get_object (op), error) : NULL;

      if (change == NULL)
        return bad_change (error);
      wh_change_group_add (group, change);
    }
  return ops != NULL ? g_steal_pointer (&group) : bad_change (error);
}
