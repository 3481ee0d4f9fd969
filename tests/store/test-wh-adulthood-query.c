/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-adulthood-query.h"

#include "store/wh-test-desk.h"

/* Who comes of age during a stay. */

typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  WhRecord *project;
  WhId worker;
} Desk;

static WhDate
day (const char *text)
{
  return wh_date_from_text (text);
}

static void
set_up (Desk *desk, gconstpointer data)
{
  desk->dir = wh_test_dir_new ();
  desk->store = wh_test_desk_create (desk->dir);
  desk->worker = wh_id_new ();
  desk->project = wh_record_new (wh_kind (WH_KIND_PROJECT));
  wh_record_set_text (desk->project, WH_PROJECT_PROJECT_NAME, "Elm Street");
  wh_test_save_new (desk->store, desk->project);
}

static void
tear_down (Desk *desk, gconstpointer data)
{
  g_clear_object (&desk->project);
  g_clear_object (&desk->store);
  wh_test_dir_free (desk->dir);
}

static WhRecord *
add_stay (Desk *desk, const char *first, const char *birth, const char *entry, int veteran)
{
  g_autoptr (WhRecord) client = wh_test_client (first, "Reyes", birth, NULL);
  WhRecord *stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  if (veteran >= 0)
    wh_record_set_number (client, WH_CLIENT_VETERAN_STATUS, veteran);
  wh_test_save_new (desk->store, client);
  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (desk->project), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_USER_ID, &desk->worker, NULL);
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, "h1");
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, day (entry));
  wh_test_save_new (desk->store, stay);
  return stay;
}

static void
add_record (Desk *desk, WhRecord *stay, WhKindId kind, const char *date_column, const char *date)
{
  g_autoptr (WhRecord) record = wh_record_new (wh_kind (kind));

  wh_record_set_reference (record, (guint) wh_kind_column (wh_kind (kind), "EnrollmentID"), wh_record_get_id (stay),
                           NULL);
  wh_record_set_number (record, (guint) wh_kind_column (wh_kind (kind), date_column), day (date));
  wh_test_save_new (desk->store, record);
}

static void
assert_said (Desk *desk, const char *today, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = wh_adulthood_query (desk->store, &desk->worker, day (today), &error);
  g_autoptr (GString) said = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < list->len; i++)
    {
      const WhAdulthood *one = g_ptr_array_index (list, i);
      char text[WH_DATE_TEXT_SIZE];

      g_assert_cmpstr (one->project_name, ==, "Elm Street");
      g_string_append_printf (said, "%s %s;", one->name, wh_date_to_text (one->birthday, text));
    }
  g_assert_cmpstr (said->str, ==, expected);
}

/* From 30 days before the birthday, and then until the answers of an adult are there. */
static void
test_birthday (Desk *desk, gconstpointer data)
{
  g_autoptr (WhRecord) ana = add_stay (desk, "Ana", "2008-03-10", "2026-01-05", 99);

  assert_said (desk, "2026-02-07", "");
  assert_said (desk, "2026-02-08", "Ana Reyes 2026-03-10;");
  assert_said (desk, "2026-03-10", "Ana Reyes 2026-03-10;");
  assert_said (desk, "2027-03-10", "Ana Reyes 2026-03-10;");
  add_record (desk, ana, WH_KIND_EXIT, "ExitDate", "2027-03-09");
  assert_said (desk, "2027-03-10", "");
}

/* Who came as an adult was asked then; a child of eight is left alone. */
static void
test_others (Desk *desk, gconstpointer data)
{
  g_autoptr (WhRecord) ben = add_stay (desk, "Ben", "2008-01-05", "2026-01-05", -1);
  g_autoptr (WhRecord) cem = add_stay (desk, "Cem", "2018-01-05", "2026-01-05", -1);
  g_autoptr (WhRecord) leap = add_stay (desk, "Dee", "2008-02-29", "2026-01-05", -1);

  assert_said (desk, "2026-02-10", "Dee Reyes 2026-03-01;");
}

/* Veteran status everywhere; income where the family was asked for it, and since the birthday. */
static void
test_answered (Desk *desk, gconstpointer data)
{
  g_autoptr (WhRecord) ana = add_stay (desk, "Ana", "2008-03-10", "2026-01-05", 0);
  g_autoptr (WhRecord) mother = add_stay (desk, "Eva", "1980-03-10", "2026-01-05", 0);

  assert_said (desk, "2026-03-01", "Ana Reyes 2026-03-10;"); /* it is still to come */
  assert_said (desk, "2026-04-01", "");
  add_record (desk, mother, WH_KIND_INCOME_BENEFIT, "InformationDate", "2026-01-05");
  assert_said (desk, "2026-04-01", "Ana Reyes 2026-03-10;");
  add_record (desk, ana, WH_KIND_INCOME_BENEFIT, "InformationDate", "2026-01-05");
  assert_said (desk, "2026-04-01", "Ana Reyes 2026-03-10;");
  add_record (desk, ana, WH_KIND_INCOME_BENEFIT, "InformationDate", "2026-03-12");
  assert_said (desk, "2026-04-01", "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/store/adulthood/birthday", Desk, NULL, set_up, test_birthday, tear_down);
  g_test_add ("/store/adulthood/others", Desk, NULL, set_up, test_others, tear_down);
  g_test_add ("/store/adulthood/answered", Desk, NULL, set_up, test_answered, tear_down);
  return g_test_run ();
}
