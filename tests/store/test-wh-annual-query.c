/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-annual-query.h"

#include "store/wh-test-desk.h"

/* Which annual assessments can be recorded, and were not. */

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
add_stay (Desk *desk, const char *first, const char *entry, const char *household, int relationship)
{
  g_autoptr (WhRecord) client = wh_test_client (first, "Reyes", "1980-01-01", NULL);
  WhRecord *stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_test_save_new (desk->store, client);
  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (desk->project), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_USER_ID, &desk->worker, NULL);
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, household);
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, relationship);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, day (entry));
  wh_test_save_new (desk->store, stay);
  return stay;
}

static void
add_record (Desk *desk, WhRecord *stay, WhKindId kind, const char *date_column, const char *date, int stage)
{
  g_autoptr (WhRecord) record = wh_record_new (wh_kind (kind));
  int column = wh_kind_column (wh_kind (kind), "DataCollectionStage");

  wh_record_set_reference (record, (guint) wh_kind_column (wh_kind (kind), "EnrollmentID"), wh_record_get_id (stay),
                           NULL);
  wh_record_set_number (record, (guint) wh_kind_column (wh_kind (kind), date_column), day (date));
  if (column >= 0)
    wh_record_set_number (record, (guint) column, stage);
  wh_test_save_new (desk->store, record);
}

/* Returns: the first names, in their order. */
static char *
due_on (Desk *desk, const char *today)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = wh_annual_query_due (desk->store, &desk->worker, day (today), &error);
  GString *names = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < list->len; i++)
    {
      const WhAnnualDue *due = g_ptr_array_index (list, i);

      g_assert_cmpstr (due->project_name, ==, "Elm Street");
      g_string_append_printf (names, "%s;", due->name);
    }
  return g_string_free (names, FALSE);
}

static void
assert_due (Desk *desk, const char *today, const char *expected)
{
  g_autofree char *names = due_on (desk, today);

  g_assert_cmpstr (names, ==, expected);
}

/* From 30 days before the anniversary to 30 days after it. */
static void
test_window (Desk *desk, gconstpointer data)
{
  g_autoptr (WhRecord) ana = add_stay (desk, "Ana", "2025-03-10", "h1", 1);

  assert_due (desk, "2025-04-01", "");
  assert_due (desk, "2026-02-07", "");
  assert_due (desk, "2026-02-08", "Ana Reyes;");
  assert_due (desk, "2026-04-09", "Ana Reyes;");
  assert_due (desk, "2026-04-10", "");
}

/* The head's start counts for all; who joined after the anniversary waits for the next. */
static void
test_household (Desk *desk, gconstpointer data)
{
  g_autoptr (WhRecord) head = add_stay (desk, "Ana", "2025-03-10", "h1", 1);
  g_autoptr (WhRecord) joined = add_stay (desk, "Ben", "2025-09-01", "h1", 2);
  g_autoptr (WhRecord) late = add_stay (desk, "Cem", "2026-03-12", "h1", 2);
  g_autofree char *names = due_on (desk, "2026-03-20");

  g_assert_nonnull (g_strstr_len (names, -1, "Ana"));
  g_assert_nonnull (g_strstr_len (names, -1, "Ben"));
  g_assert_null (g_strstr_len (names, -1, "Cem"));
  assert_due (desk, "2026-09-01", "");
}

/* Done, or gone. An update is no annual assessment, and last year's is not this year's. */
static void
test_done (Desk *desk, gconstpointer data)
{
  g_autoptr (WhRecord) ana = add_stay (desk, "Ana", "2024-03-10", "h1", 1);

  add_record (desk, ana, WH_KIND_INCOME_BENEFIT, "InformationDate", "2025-03-15", 5);
  add_record (desk, ana, WH_KIND_INCOME_BENEFIT, "InformationDate", "2026-03-01", 2);
  assert_due (desk, "2025-03-20", "");
  assert_due (desk, "2026-03-20", "Ana Reyes;");
  add_record (desk, ana, WH_KIND_EMPLOYMENT_EDUCATION, "InformationDate", "2026-03-12", 5);
  assert_due (desk, "2026-03-20", "");
  assert_due (desk, "2027-03-20", "Ana Reyes;");
  add_record (desk, ana, WH_KIND_EXIT, "ExitDate", "2027-01-01", 0);
  assert_due (desk, "2027-03-20", "");
}

static void
test_of_worker (Desk *desk, gconstpointer data)
{
  g_autoptr (WhRecord) ana = add_stay (desk, "Ana", "2025-03-10", "h1", 1);
  g_autoptr (WhRecord) assignment = wh_record_new (wh_kind (WH_KIND_CASE_ASSIGNMENT));

  desk->worker = wh_id_new ();
  assert_due (desk, "2026-03-20", "");
  wh_record_set_reference (assignment, WH_CASE_ASSIGNMENT_PERSONAL_ID,
                           wh_record_get_reference (ana, WH_ENROLLMENT_PERSONAL_ID), NULL);
  wh_record_set_reference (assignment, WH_CASE_ASSIGNMENT_WORKER_ID, &desk->worker, NULL);
  wh_test_save_new (desk->store, assignment);
  assert_due (desk, "2026-03-20", "Ana Reyes;");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/store/annual/window", Desk, NULL, set_up, test_window, tear_down);
  g_test_add ("/store/annual/household", Desk, NULL, set_up, test_household, tear_down);
  g_test_add ("/store/annual/done", Desk, NULL, set_up, test_done, tear_down);
  g_test_add ("/store/annual/of-worker", Desk, NULL, set_up, test_of_worker, tear_down);
  return g_test_run ();
}
