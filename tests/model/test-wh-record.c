/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/wh-record.h"

#include <locale.h>

/* Random text that is valid for the column's type. */
static void
fill (WhRecord *record, GRand *rand)
{
  const WhKind *kind = wh_record_get_kind (record);

  for (guint i = 0; i < kind->n_columns; i++)
    {
      WhId id = wh_id_new ();

      if (g_rand_boolean (rand))
        continue;
      switch (kind->columns[i].type)
        {
        case WH_TYPE_REFERENCE:
          wh_record_set_reference (record, i, &id, NULL);
          break;
        case WH_TYPE_DATE:
          wh_record_set_number (record, i, g_rand_int_range (rand, -30000, 30000));
          break;
        case WH_TYPE_INTEGER:
        case WH_TYPE_MONEY:
          wh_record_set_number (record, i, g_rand_int_range (rand, -5, 1000000));
          break;
        case WH_TYPE_TIME:
          wh_record_set_text (record, i, "2026-02-28 23:59:01");
          break;
        case WH_TYPE_TEXT:
        default:
          wh_record_set_text (record, i, "Zo\u00eb \"x\", y\n");
          break;
        }
    }
}

static void
test_json_keeps_every_value_of_every_kind (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint k = 0; k < WH_N_KINDS; k++)
    {
      g_autoptr (WhRecord) record = wh_record_new (wh_kind (k));
      g_autoptr (WhRecord) back = wh_record_new (wh_kind (k));
      g_autoptr (JsonObject) object = NULL;
      g_autoptr (GError) error = NULL;

      fill (record, rand);
      wh_record_set_ext (record, "FromAnotherVersion", "kept");
      object = wh_record_to_json (record, WH_ALL_UNITS);
      g_assert_true (wh_record_apply_json (back, object, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (wh_record_changed_units (record, back), ==, 0);
      g_assert_cmpstr (wh_record_get_ext (back, "FromAnotherVersion"), ==, "kept");
    }
}

static void
check_cell (guint kind, guint column, const char *cell, gboolean fits, gboolean kept_beside)
{
  g_autoptr (WhRecord) record = wh_record_new (wh_kind (kind));
  g_autoptr (GString) buffer = g_string_new (NULL);

  g_assert_cmpint (wh_record_set_cell (record, column, cell), ==, fits);
  g_assert_cmpstr (wh_record_get_cell (record, column, buffer), ==, cell);
  g_assert_cmpint (wh_record_is_null (record, column), ==, !fits);
  g_assert_cmpint (wh_record_peek_ext (record) != NULL, ==, kept_beside);
  g_assert_cmpint (wh_record_is_odd (record, column), ==, !fits);

  wh_record_set_null (record, column);
  g_assert_cmpstr (wh_record_get_cell (record, column, buffer), ==, "");
}

static void
test_a_cell_comes_back_as_it_was (void)
{
  check_cell (WH_KIND_CLIENT, WH_CLIENT_DOB, "1980-02-29", TRUE, FALSE);
  check_cell (WH_KIND_CLIENT, WH_CLIENT_DOB, "1980-02-29 00:00:00", TRUE, TRUE);
  check_cell (WH_KIND_CLIENT, WH_CLIENT_DOB, "1981-02-29", FALSE, TRUE);
  check_cell (WH_KIND_CLIENT, WH_CLIENT_DOB, "01-02-80", FALSE, TRUE);
  check_cell (WH_KIND_CLIENT, WH_CLIENT_SEX, "99", TRUE, FALSE);
  check_cell (WH_KIND_CLIENT, WH_CLIENT_SEX, "099", TRUE, TRUE);
  check_cell (WH_KIND_CLIENT, WH_CLIENT_SEX, "-1", TRUE, FALSE);
  check_cell (WH_KIND_CLIENT, WH_CLIENT_SEX, "female", FALSE, TRUE);
  check_cell (WH_KIND_CLIENT, WH_CLIENT_SEX, "99999999999999999999", FALSE, TRUE);
  check_cell (WH_KIND_CLIENT, WH_CLIENT_DATE_CREATED, "2026-01-01 10:00:00", TRUE, FALSE);
  check_cell (WH_KIND_CLIENT, WH_CLIENT_DATE_CREATED, "soon", FALSE, TRUE);
  check_cell (WH_KIND_INCOME_BENEFIT, WH_INCOME_BENEFIT_EARNED_AMOUNT, "1200.50", TRUE, FALSE);
  check_cell (WH_KIND_INCOME_BENEFIT, WH_INCOME_BENEFIT_EARNED_AMOUNT, "0.00", TRUE, FALSE);
  check_cell (WH_KIND_INCOME_BENEFIT, WH_INCOME_BENEFIT_EARNED_AMOUNT, "1200", TRUE, TRUE);
  check_cell (WH_KIND_INCOME_BENEFIT, WH_INCOME_BENEFIT_EARNED_AMOUNT, "1200.5", TRUE, TRUE);
  check_cell (WH_KIND_INCOME_BENEFIT, WH_INCOME_BENEFIT_EARNED_AMOUNT, "1200.5000", TRUE, TRUE);
  check_cell (WH_KIND_INCOME_BENEFIT, WH_INCOME_BENEFIT_EARNED_AMOUNT, "1200.509", FALSE, TRUE);
  check_cell (WH_KIND_INCOME_BENEFIT, WH_INCOME_BENEFIT_EARNED_AMOUNT, "-3.05", TRUE, FALSE);
}

static void
test_an_edit_replaces_text_that_did_not_fit (void)
{
  g_autoptr (WhRecord) record = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (GString) buffer = g_string_new (NULL);

  wh_record_set_cell (record, WH_CLIENT_DOB, "01-02-80");
  wh_record_set_number (record, WH_CLIENT_DOB, wh_date_from_ymd (1980, 2, 1));
  g_assert_false (wh_record_is_odd (record, WH_CLIENT_DOB));
  g_assert_cmpstr (wh_record_get_cell (record, WH_CLIENT_DOB, buffer), ==, "1980-02-01");
}

static void
test_units_tell_what_changed (void)
{
  g_autoptr (WhRecord) before = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhRecord) after = wh_record_copy (before);
  guint name = wh_kind (WH_KIND_CLIENT)->columns[WH_CLIENT_FIRST_NAME].unit;
  guint birth = wh_kind (WH_KIND_CLIENT)->columns[WH_CLIENT_DOB].unit;

  wh_record_set_text (after, WH_CLIENT_LAST_NAME, "Yoder");
  g_assert_cmpuint (wh_record_changed_units (before, after), ==, (guint64) 1 << name);
  wh_record_set_cell (after, WH_CLIENT_DOB, "unknown");
  g_assert_cmpuint (wh_record_changed_units (before, after), ==, (guint64) 1 << name | (guint64) 1 << birth);
  wh_record_copy_unit (before, after, birth);
  g_assert_true (wh_record_is_odd (before, WH_CLIENT_DOB));
  g_assert_cmpuint (wh_record_changed_units (before, after), ==, (guint64) 1 << name);
}

static void
test_a_message_cannot_put_a_wrong_type (void)
{
  static const char *const bad[] = {
    "{\"DOB\":19800101}", "{\"DOB\":\"1980-13-01\"}", "{\"Sex\":\"x\"}", "{\"Sex\":1.5}", "{\"Sex\":{}}",
    "{\"UserID\":\"zz\"}", "{\"ext\":[]}", "{\"ext\":{\"a\":1}}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (WhRecord) record = wh_record_new (wh_kind (WH_KIND_CLIENT));
      g_autoptr (JsonNode) node = json_from_string (bad[i], NULL);
      g_autoptr (GError) error = NULL;

      g_assert_false (wh_record_apply_json (record, json_node_get_object (node), &error));
      g_assert_error (error, WH_MODEL_ERROR, WH_MODEL_ERROR_BAD_MESSAGE);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record/json", test_json_keeps_every_value_of_every_kind);
  g_test_add_func ("/record/cell", test_a_cell_comes_back_as_it_was);
  g_test_add_func ("/record/edit", test_an_edit_replaces_text_that_did_not_fit);
  g_test_add_func ("/record/units", test_units_tell_what_changed);
  g_test_add_func ("/record/wrong-type", test_a_message_cannot_put_a_wrong_type);
  return g_test_run ();
}
