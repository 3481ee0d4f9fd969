/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who may be the person that is being typed. */
#include "store/wh-duplicate-query.h"

#include "store/wh-merge-query.h"
#include "store/wh-store-save.h"
#include "store/wh-test-desk.h"

typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  WhRecord *kate;
} Desk;

static void
set_up (Desk *desk, gconstpointer unused)
{
  static const char *const others[][2] = { { "James", "Smith" }, { "Mary", "Smith" }, { "Ann", "Thornapple" },
                                           { "Ruth", "Bellwater" } };

  desk->dir = wh_test_dir_new ();
  desk->store = wh_test_desk_create (desk->dir);
  desk->kate = wh_test_client ("Katherine", "Thornapple", "1980-02-01", "912345678");
  wh_test_save_new (desk->store, desk->kate);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (WhRecord) other = wh_test_client (others[i][0], others[i][1], "1971-05-05", NULL);

      wh_test_save_new (desk->store, other);
    }
}

static void
tear_down (Desk *desk, gconstpointer unused)
{
  g_clear_object (&desk->kate);
  wh_store_close (desk->store);
  g_clear_object (&desk->store);
  wh_test_dir_free (desk->dir);
}

static GArray *
ask (Desk *desk, const char *first, const char *last, const char *birth, const char *ssn)
{
  g_autoptr (WhRecord) typed = wh_test_client (first, last, birth, ssn);
  g_autoptr (GError) error = NULL;
  GArray *found = wh_duplicate_query (desk->store, typed, NULL, 5, NULL, &error);

  g_assert_no_error (error);
  return found;
}

static double
likelihood (Desk *desk, const char *first, const char *last, const char *birth, const char *ssn)
{
  g_autoptr (GArray) found = ask (desk, first, last, birth, ssn);

  for (guint i = 0; i < found->len; i++)
    if (wh_id_equal (&g_array_index (found, WhDuplicate, i).client, wh_record_get_id (desk->kate)))
      return g_array_index (found, WhDuplicate, i).probability;
  return 0;
}

/* Whatever has been typed so far, and however wrong. */
static void
test_any_part_finds (Desk *desk, gconstpointer unused)
{
  g_autoptr (GArray) nothing = ask (desk, NULL, NULL, NULL, NULL), stranger = NULL;

  g_assert_cmpuint (nothing->len, ==, 0);
  g_assert_cmpfloat (likelihood (desk, "Kathy", "Thornapple", NULL, NULL), >, 0.05);
  g_assert_cmpfloat (likelihood (desk, "Kathy", "Thornapple", "1980-02-01", NULL), >, WH_MATCH_LIKELY);
  g_assert_cmpfloat (likelihood (desk, "Kathy", "Thornapple", "1980-01-02", NULL), >, WH_MATCH_POSSIBLE);
  g_assert_cmpfloat (likelihood (desk, "Thornapple", "Katherine", "1980-02-01", NULL), >, WH_MATCH_POSSIBLE);
  g_assert_cmpfloat (likelihood (desk, NULL, NULL, NULL, "912345678"), >, WH_MATCH_LIKELY);
  g_assert_cmpfloat (likelihood (desk, NULL, NULL, NULL, "5678"), >, WH_DUPLICATE_LEAST);
  g_assert_cmpfloat (likelihood (desk, "Katherine", NULL, "1980-02-01", NULL), >, WH_MATCH_POSSIBLE);
  stranger = ask (desk, "Boris", "Yarrow", "1999-09-09", "987654321");
  g_assert_cmpuint (stranger->len, ==, 0);
}

static void
test_other_names_find (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) typed = wh_test_client ("Trixie", "Bellwater", "1980-02-01", NULL);
  g_autoptr (WhRecord) alias = wh_test_alias (typed, "Kate", "Thornapple");
  g_autoptr (GPtrArray) aliases = g_ptr_array_new ();
  g_autoptr (GArray) found = NULL;

  g_ptr_array_add (aliases, alias);
  found = wh_duplicate_query (desk->store, typed, aliases, 5, NULL, NULL);
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_true ((g_array_index (found, WhDuplicate, 0).evidence.reasons & WH_REASON_BIT (WH_REASON_NAMES_ALIAS)) != 0);
}

static void
enroll (Desk *desk, int victim_services, int funder)
{
  g_autoptr (WhRecord) organization = wh_record_new (wh_kind (WH_KIND_ORGANIZATION));
  g_autoptr (WhRecord) project = wh_record_new (wh_kind (WH_KIND_PROJECT));
  g_autoptr (WhRecord) funding = wh_record_new (wh_kind (WH_KIND_FUNDER));
  g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_number (organization, WH_ORGANIZATION_VICTIM_SERVICE_PROVIDER, victim_services);
  wh_record_set_reference (project, WH_PROJECT_ORGANIZATION_ID, wh_record_get_id (organization), NULL);
  wh_record_set_reference (funding, WH_FUNDER_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_number (funding, WH_FUNDER_FUNDER, funder);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (desk->kate), NULL);
  wh_test_save_new (desk->store, organization);
  wh_test_save_new (desk->store, project);
  wh_test_save_new (desk->store, funding);
  wh_test_save_new (desk->store, stay);
}

/* Decisions 15. */
static void
test_protected_people_do_not_appear (Desk *desk, gconstpointer what)
{
  enroll (desk, 0, 2);
  g_assert_cmpfloat (likelihood (desk, NULL, NULL, NULL, "912345678"), >, 0.5);
  if (GPOINTER_TO_INT (what) == 1)
    enroll (desk, 1, 2);
  else if (GPOINTER_TO_INT (what) == 2)
    enroll (desk, 0, 15);
  else
    {
      g_autoptr (WhRecord) alert = wh_record_new (wh_kind (WH_KIND_ALERT));

      wh_record_set_reference (alert, WH_ALERT_PERSONAL_ID, wh_record_get_id (desk->kate), NULL);
      wh_record_set_number (alert, WH_ALERT_ALERT_TYPE, 2);
      wh_test_save_new (desk->store, alert);
    }
  g_assert_cmpfloat (likelihood (desk, NULL, NULL, NULL, "912345678"), ==, 0);
}

/* Nor through the record that such a person was merged with; and nobody is offered twice. */
static void
test_merged_people_appear_once (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) twice = wh_test_client ("Kathy", "Thornapple", "1980-02-01", NULL);
  g_autoptr (GArray) two = NULL, one = NULL;
  g_autoptr (WhChangeGroup) group = wh_client_merge_group (twice, desk->kate, 0);

  wh_test_save_new (desk->store, twice);
  two = ask (desk, "Katherine", "Thornapple", "1980-02-01", NULL);
  g_assert_cmpuint (two->len, >=, 2);
  g_assert_true (wh_store_save_group (desk->store, group, NULL));
  one = ask (desk, "Katherine", "Thornapple", "1980-02-01", NULL);
  g_assert_cmpuint (one->len, ==, two->len - 1);
  g_assert_true (wh_id_equal (&g_array_index (one, WhDuplicate, 0).client, wh_record_get_id (twice)));
  enroll (desk, 1, 2);
  g_clear_pointer (&one, g_array_unref);
  one = ask (desk, "Katherine", "Thornapple", "1980-02-01", NULL);
  g_assert_cmpuint (one->len, ==, two->len - 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, what, func) \
  g_test_add ("/store/duplicate/" name, Desk, GINT_TO_POINTER (what), set_up, func, tear_down)
  ADD ("any-part", 0, test_any_part_finds);
  ADD ("other-names", 0, test_other_names_find);
  ADD ("victim-services", 1, test_protected_people_do_not_appear);
  ADD ("hopwa", 2, test_protected_people_do_not_appear);
  ADD ("safety", 3, test_protected_people_do_not_appear);
  ADD ("merged", 0, test_merged_people_appear_once);
  return g_test_run ();
}
