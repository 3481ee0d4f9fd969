/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-json-text.h"

#include <glib/gi18n-lib.h>

static char *
to_text (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, object);
  return json_to_string (node, FALSE);
}

static JsonNode *
from_text (const char *text, GError **error)
{
  g_autoptr (JsonNode) node = json_from_string (text, error);

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    return g_steal_pointer (&node);
  g_clear_error (error);
  g_set_error_literal (error, WH_MODEL_ERROR, WH_MODEL_ERROR_BAD_MESSAGE, _("A saved change is not readable."));
  return NULL;
}

char *
wh_json_text_of (WhRecord *record)
{
  return to_text (wh_record_to_json (record, WH_ALL_UNITS));
}

gboolean
wh_json_text_apply (WhRecord *record, const char *text, GError **error)
{
  g_autoptr (JsonNode) node = from_text (text, error);

  return node != NULL && wh_record_apply_json (record, json_node_get_object (node), error);
}

char *
wh_json_text_of_change (const WhChange *change)
{
  return to_text (wh_change_to_json (change));
}

WhChange *
wh_json_text_read_change (const char *text, GError **error)
{
  g_autoptr (JsonNode) node = from_text (text, error);

  return node != NULL ? wh_change_from_json (json_node_get_object (node), error) : NULL;
}

char *
wh_json_text_of_past (const WhPastChange *past)
{
  return to_text (wh_past_change_to_json (past));
}

WhPastChange *
wh_json_text_read_past (const char *text, GError **error)
{
  g_autoptr (JsonNode) node = from_text (text, error);

  return node != NULL ? wh_past_change_from_json (json_node_get_object (node), error) : NULL;
}
