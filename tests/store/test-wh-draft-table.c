/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-draft-table.h"

#include "store/wh-test-desk.h"

static void
test_draft_is_kept_at_its_field (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhDraft) draft = wh_draft_new ("intake");
  g_autoptr (WhDraft) found = NULL;
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GPtrArray) others = NULL;
  g_autoptr (GError) error = NULL;
  WhStore *store = wh_test_desk_create (dir);

  draft->title = g_strdup ("Household of 3");
  for (guint i = 0; i < 3; i++) /* saved at every field */
    {
      g_free (draft->position);
      draft->position = g_strdup_printf ("client[%u].FirstName", i);
      g_free (draft->body);
      draft->body = g_strdup_printf ("{\"n\":%u}", i);
      draft->changed_at++;
      g_assert_true (wh_draft_put (store, draft, &error));
    }
  g_object_unref (store);

  store = wh_test_desk_open (dir);
  list = wh_draft_list (store, "intake", &error);
  others = wh_draft_list (store, "exit", &error);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_cmpuint (others->len, ==, 0);
  g_assert_null (((WhDraft *) g_ptr_array_index (list, 0))->body);
  found = wh_draft_get (store, &draft->id, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (found->title, ==, "Household of 3");
  g_assert_cmpstr (found->position, ==, "client[2].FirstName");
  g_assert_cmpstr (found->body, ==, "{\"n\":2}");
  g_assert_cmpint (found->changed_at, ==, draft->changed_at);
  g_assert_true (wh_draft_delete (store, &draft->id, &error));
  g_assert_null (wh_draft_get (store, &draft->id, &error));
  g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND);
  g_object_unref (store);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/draft/kept", test_draft_is_kept_at_its_field);
  return g_test_run ();
}
