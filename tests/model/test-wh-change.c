/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/wh-change.h"

static char *
group_text (const WhChangeGroup *group)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, wh_change_group_to_json (group));
  return json_to_string (node, FALSE);
}

static WhChangeGroup *
group_with_every_op (void)
{
  WhChangeGroup *group = wh_change_group_new ();
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhRecord) edited = NULL;

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Ada");
  wh_record_set_rev (client, 7);
  edited = wh_record_copy (client);
  wh_record_set_cell (edited, WH_CLIENT_DOB, "not known");
  group->number = 12;
  wh_change_group_add (group, wh_change_new_put (client));
  wh_change_group_add (group, wh_change_new_set (client, edited));
  wh_change_group_add (group, wh_change_new_set (client, client));
  wh_change_group_add (group, wh_change_new_delete (client));
  wh_change_group_add (group, wh_change_new_restore (client));
  return group;
}

static void
test_a_group_survives_the_wire (void)
{
  g_autoptr (WhChangeGroup) group = group_with_every_op ();
  g_autoptr (WhChangeGroup) back = NULL;
  g_autofree char *text = group_text (group);
  g_autofree char *again = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (group->changes->len, ==, 4);
  back = wh_change_group_from_json (json_node_get_object (node), &error);
  g_assert_no_error (error);
  again = group_text (back);
  g_assert_cmpstr (text, ==, again);
}

/* Every message that lacks its end, or has a byte turned, is refused or understood, never half taken. */
static void
test_a_broken_group_is_refused (void)
{
  static const char *const bad[] = {
    "{}", "{\"ops\":{}}", "{\"ops\":[1]}", "{\"ops\":[{\"op\":\"put\"}]}",
    "{\"ops\":[{\"op\":\"drop\",\"k\":\"client\",\"id\":\"00000000000000000000000000000001\"}]}",
    "{\"ops\":[{\"op\":\"set\",\"k\":\"client\",\"id\":\"00000000000000000000000000000001\",\"u\":{}}]}",
    "{\"ops\":[{\"op\":\"set\",\"k\":\"client\",\"id\":\"00000000000000000000000000000001\",\"u\":{\"name\":{}}}]}",
    "{\"ops\":[{\"op\":\"put\",\"k\":\"klient\",\"id\":\"00000000000000000000000000000001\",\"d\":{}}]}",
    "{\"ops\":[{\"op\":\"put\",\"k\":\"client\",\"id\":\"1\",\"d\":{}}]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (JsonNode) node = json_from_string (bad[i], NULL);
      g_autoptr (GError) error = NULL;

      g_assert_null (wh_change_group_from_json (json_node_get_object (node), &error));
      g_assert_error (error, WH_MODEL_ERROR, WH_MODEL_ERROR_BAD_MESSAGE);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/change/wire", test_a_group_survives_the_wire);
  g_test_add_func ("/change/broken", test_a_broken_group_is_refused);
  return g_test_run ();
}
