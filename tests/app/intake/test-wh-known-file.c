/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who may be the person that is being typed, and why, as the intake shows it. */
#include "app/intake/wh-known-file.h"

#include "app/intake/wh-form-file.h"
#include "match/wh-client-merge.h"
#include "store/wh-store-save.h"
#include "store/wh-test-desk.h"

#include <string.h>

typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  WhRecord *kate;
} Desk;

static void
set_up (Desk *desk, gconstpointer unused)
{
  desk->dir = wh_test_dir_new ();
  desk->store = wh_test_desk_create (desk->dir);
  desk->kate = wh_test_client ("Katherine", "Thornapple", "1980-02-01", "912345678");
  wh_test_save_new (desk->store, desk->kate);
}

static void
tear_down (Desk *desk, gconstpointer unused)
{
  g_clear_object (&desk->kate);
  wh_store_close (desk->store);
  g_clear_object (&desk->store);
  wh_test_dir_free (desk->dir);
}

static WhKnownFile *
look_for (Desk *desk, const char *first, const char *last, const char *birth)
{
  g_autoptr (WhRecord) typed = wh_test_client (first, last, birth, NULL);
  WhKnownFile *file = wh_known_file_new (typed, WH_DATE_NONE);
  g_autoptr (GError) error = NULL;

  wh_known_file_load (desk->store, file, NULL, &error);
  g_assert_no_error (error);
  return file;
}

static const WhKnownPerson *
only (const WhKnownFile *file)
{
  g_assert_cmpuint (file->people->len, ==, 1);
  return g_ptr_array_index (file->people, 0);
}

/* The first letters find; what is typed in full is told, and likelier the more agrees. */
static void
test_while_typing (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhKnownFile) begun = look_for (desk, "Kath", "Thor", NULL);
  g_autoptr (WhKnownFile) full = look_for (desk, "Kathy", "Thornaple", "1980-02-01");
  g_autoptr (WhKnownFile) nobody = look_for (desk, "Boris", "Yarrow", "1999-09-09");

  g_assert_false (only (begun)->is_likely);
  g_assert_nonnull (strstr (only (full)->reasons, "nickname"));
  g_assert_nonnull (strstr (only (full)->reasons, "the same birth date"));
  g_assert_true (only (full)->is_likely);
  g_assert_cmpuint (nobody->people->len, ==, 0);
}

/* A person of two records appears once, as the record that stands, whichever name was typed. */
static void
test_merged_once (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) other = wh_test_client ("Trixie", "Bellwater", "1980-02-01", NULL);
  g_autoptr (WhChangeGroup) group = wh_client_merge_group (desk->kate, other, 0);
  g_autoptr (WhKnownFile) one = NULL, two = NULL;

  wh_test_save_new (desk->store, other);
  g_assert_true (wh_store_save_group (desk->store, group, NULL));
  one = look_for (desk, "Trixie", "Bellwater", "1980-02-01");
  two = look_for (desk, "Katherine", "Thornapple", "1980-02-01");
  g_assert_true (wh_id_equal (&only (one)->found->client, wh_record_get_id (desk->kate)));
  g_assert_true (wh_id_equal (&only (two)->found->client, wh_record_get_id (desk->kate)));
}

/* Decisions 15: neither by what is weighed nor by how the name begins. */
static void
test_protected_never (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) alert = wh_record_new (wh_kind (WH_KIND_ALERT));
  g_autoptr (WhKnownFile) begun = NULL, full = NULL;

  wh_record_set_reference (alert, WH_ALERT_PERSONAL_ID, wh_record_get_id (desk->kate), NULL);
  wh_record_set_number (alert, WH_ALERT_ALERT_TYPE, 3);
  wh_test_save_new (desk->store, alert);
  begun = look_for (desk, "Kath", "Thor", NULL);
  full = look_for (desk, "Katherine", "Thornapple", "1980-02-01");
  g_assert_cmpuint (begun->people->len, ==, 0);
  g_assert_cmpuint (full->people->len, ==, 0);
}

/* The form of a merged person begins with the answers that their page shows. */
static void
test_form_of_merged (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) other = wh_test_client ("Trixie", "Bellwater", "1980-02-01", NULL);
  guint64 name = (guint64) 1 << wh_kind (WH_KIND_CLIENT)->columns[WH_CLIENT_FIRST_NAME].unit;
  g_autoptr (WhChangeGroup) group = wh_client_merge_group (desk->kate, other, name);
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *parameter = g_strconcat ("client:", wh_id_to_hex (wh_record_get_id (desk->kate), hex), NULL);
  g_autoptr (WhFormFile) file = wh_form_file_new (parameter);
  g_autoptr (GError) error = NULL;

  wh_test_save_new (desk->store, other);
  g_assert_true (wh_store_save_group (desk->store, group, NULL));
  g_assert_true (wh_form_file_load (desk->store, file, NULL, &error));
  g_assert_cmpstr (wh_record_get_text (file->client, WH_CLIENT_FIRST_NAME), ==, "Trixie");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/app/known-file/" name, Desk, NULL, set_up, func, tear_down)
  ADD ("while-typing", test_while_typing);
  ADD ("merged", test_merged_once);
  ADD ("form-of-merged", test_form_of_merged);
  ADD ("protected", test_protected_never);
  return g_test_run ();
}
