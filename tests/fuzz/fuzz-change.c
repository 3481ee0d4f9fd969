/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Groups of changes come from other machines. What can be read must write itself and read back as the same. */
#include "fuzz/fuzz.h"
#include "model/wh-change.h"

static char *
to_text (const WhChangeGroup *group)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, wh_change_group_to_json (group));
  return json_to_string (node, FALSE);
}

static WhChangeGroup *
from_text (const char *text, gssize length, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonNode *root;

  if (!json_parser_load_from_data (parser, text, length, error))
    return NULL;
  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return NULL;
  return wh_change_group_from_json (json_node_get_object (root), error);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (WhChangeGroup) group = NULL;
  g_autoptr (WhChangeGroup) again = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autoptr (GError) error = NULL;

  if (size == 0 || !g_utf8_validate_len ((const char *) data, size, NULL))
    return 0;
  group = from_text ((const char *) data, size, &error);
  if (group == NULL)
    return 0;
  g_assert_no_error (error);
  first = to_text (group);
  again = from_text (first, -1, &error);
  g_assert_no_error (error);
  second = to_text (again);
  g_assert_cmpstr (first, ==, second);
  return 0;
}
