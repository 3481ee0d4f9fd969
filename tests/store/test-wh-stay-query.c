/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-stay-query.h"

#include "store/wh-test-desk.h"

typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  WhRecord *project;
} Desk;

static void
set_up (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) funder = wh_record_new (wh_kind (WH_KIND_FUNDER));

  desk->dir = wh_test_dir_new ();
  desk->store = wh_test_desk_create (desk->dir);
  desk->project = wh_record_new (wh_kind (WH_KIND_PROJECT));
  wh_record_set_text (desk->project, WH_PROJECT_PROJECT_NAME, "House");
  wh_test_save_new (desk->store, desk->project);
  wh_record_set_reference (funder, WH_FUNDER_PROJECT_ID, wh_record_get_id (desk->project), NULL);
  wh_test_save_new (desk->store, funder);
}

static void
tear_down (Desk *desk, gconstpointer unused)
{
  g_clear_object (&desk->project);
  g_clear_object (&desk->store);
  wh_test_dir_free (desk->dir);
}

static WhRecord *
add_member (Desk *desk, const char *name, int relation, gboolean save_client)
{
  g_autoptr (WhRecord) client = wh_test_client (name, "Miller", "1980-02-01", NULL);
  WhRecord *stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  if (save_client)
    wh_test_save_new (desk->store, client);
  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (desk->project), NULL);
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, "0123456789abcdef0123456789abcdef");
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, relation);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, wh_date_from_ymd (2026, 1, 10));
  wh_test_save_new (desk->store, stay);
  return stay;
}

static void
add_record (Desk *desk, WhRecord *stay, WhKindId kind, const char *day_column, int month)
{
  g_autoptr (WhRecord) record = wh_record_new (wh_kind (kind));

  wh_record_set_reference (record, (guint) wh_kind_column (wh_kind (kind), "EnrollmentID"), wh_record_get_id (stay),
                           NULL);
  wh_record_set_number (record, (guint) wh_kind_column (wh_kind (kind), day_column), wh_date_from_ymd (2026, month, 1));
  wh_test_save_new (desk->store, record);
}

/* From any member the whole household comes, with everything that belongs to its stay, in the order of days. */
static void
test_household (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) child = add_member (desk, "Cat", 2, TRUE);
  g_autoptr (WhRecord) head = add_member (desk, "Ann", 1, TRUE);
  g_autoptr (WhStay) stay = NULL;
  g_autoptr (GError) error = NULL;
  WhStayMember *first;

  add_record (desk, head, WH_KIND_EXIT, "ExitDate", 6);
  add_record (desk, head, WH_KIND_SERVICE, "DateProvided", 3);
  add_record (desk, head, WH_KIND_INCOME_BENEFIT, "InformationDate", 1);
  stay = wh_stay_read (desk->store, wh_record_get_id (child), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (stay->members->len, ==, 2);
  first = g_ptr_array_index (stay->members, 0);
  g_assert_cmpstr (wh_record_get_text (first->client, WH_CLIENT_FIRST_NAME), ==, "Ann");
  g_assert_cmpuint (first->records->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (wh_stay_day_of (g_ptr_array_index (first->records, i)), ==,
                     wh_date_from_ymd (2026, (const int[]) { 1, 3, 6 }[i], 1));
  g_assert_nonnull (wh_stay_member_exit (first));
  g_assert_null (wh_stay_member_exit (wh_stay_find (stay, wh_record_get_id (child))));
  g_assert_cmpuint (stay->setting->len, ==, 2); /* project and funder: no other people's stays */
}

/* Half a household is not shown as if it were the whole. */
static void
test_missing (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) head = add_member (desk, "Ann", 1, TRUE);
  g_autoptr (WhRecord) stranger = add_member (desk, "Bob", 3, FALSE);
  g_autoptr (GError) error = NULL;

  g_assert_null (wh_stay_read (desk->store, wh_record_get_id (head), &error));
  g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/stay-query/household", Desk, NULL, set_up, test_household, tear_down);
  g_test_add ("/stay-query/missing", Desk, NULL, set_up, test_missing, tear_down);
  return g_test_run ();
}
