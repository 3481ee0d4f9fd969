/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "protocol/wh-merge.h"

#include <string.h>

#define ROUNDS 300

static WhStanding
standing_of (WhRecord *record)
{
  WhStanding standing = { .record = wh_record_copy (record) };

  wh_record_set_rev (standing.record, 1);
  for (guint i = 0; i < WH_MAX_UNITS; i++)
    standing.unit_revs[i] = 1;
  return standing;
}

static WhRecord *
a_client (void)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Ada");
  wh_record_set_number (client, WH_CLIENT_NAME_DATA_QUALITY, 1);
  wh_record_set_number (client, WH_CLIENT_DOB_DATA_QUALITY, 99);
  wh_record_set_text (client, WH_CLIENT_DATE_UPDATED, "2026-11-01 10:00:00");
  wh_record_set_rev (client, 1);
  return client;
}

static guint
unit_of (WhRecord *record, guint column)
{
  return wh_record_get_kind (record)->columns[column].unit;
}

static WhMergeConflict *
only_conflict (WhMerge *merge)
{
  g_assert_cmpuint (merge->conflicts->len, ==, 1);
  return g_ptr_array_index (merge->conflicts, 0);
}

/* Two offline edits of one client: of different units, both stand. */
static void
test_different_units_both_stand (void)
{
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhRecord) one = wh_record_copy (client), other = wh_record_copy (client);
  g_auto (WhStanding) before = standing_of (client);
  g_autoptr (WhChange) a = NULL, b = NULL;
  g_autoptr (WhMerge) first = NULL, second = NULL;

  wh_record_set_text (one, WH_CLIENT_FIRST_NAME, "Adah");
  wh_record_set_number (other, WH_CLIENT_DOB, 100);
  wh_record_set_number (other, WH_CLIENT_DOB_DATA_QUALITY, 1);
  a = wh_change_new_set (client, one);
  b = wh_change_new_set (client, other);
  first = wh_merge (&before, a);
  second = wh_merge (&first->after, b);
  g_assert_cmpuint (second->conflicts->len, ==, 0);
  g_assert_cmpstr (wh_record_get_text (second->after.record, WH_CLIENT_FIRST_NAME), ==, "Adah");
  g_assert_cmpint (wh_record_get_number (second->after.record, WH_CLIENT_DOB), ==, 100);
  g_assert_cmpint (wh_record_get_rev (second->after.record), ==, 3);
}

/* Of the same unit: the first stands, and the other is whole in a conflict. */
static void
test_the_same_unit_is_a_conflict (void)
{
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhRecord) one = wh_record_copy (client), other = wh_record_copy (client);
  g_auto (WhStanding) before = standing_of (client);
  g_autoptr (WhChange) a = NULL, b = NULL;
  g_autoptr (WhMerge) first = NULL, second = NULL;
  WhMergeConflict *conflict;

  wh_record_set_text (one, WH_CLIENT_FIRST_NAME, "Adah");
  wh_record_set_text (other, WH_CLIENT_FIRST_NAME, "Aida");
  a = wh_change_new_set (client, one);
  b = wh_change_new_set (client, other);
  first = wh_merge (&before, a);
  second = wh_merge (&first->after, b);
  g_assert_cmpint (second->outcome, ==, WH_MERGE_NOTHING);
  g_assert_cmpstr (wh_record_get_text (second->after.record, WH_CLIENT_FIRST_NAME), ==, "Adah");
  conflict = only_conflict (second);
  g_assert_cmpint (conflict->reason, ==, WH_CONFLICT_BOTH_CHANGED);
  g_assert_cmpstr (json_object_get_string_member (conflict->lost, "FirstName"), ==, "Aida");
  g_assert_cmpstr (json_object_get_string_member (conflict->kept, "FirstName"), ==, "Adah");
}

static void
test_races_that_both_added_are_joined (void)
{
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhRecord) one = wh_record_copy (client), other = wh_record_copy (client);
  g_autoptr (WhRecord) none = wh_record_copy (client);
  g_auto (WhStanding) before = standing_of (client);
  g_autoptr (WhChange) a = NULL, b = NULL, c = NULL;
  g_autoptr (WhMerge) first = NULL, second = NULL, third = NULL;

  wh_record_set_number (one, WH_CLIENT_WHITE, 1);
  wh_record_set_number (other, WH_CLIENT_ASIAN, 1);
  wh_record_set_number (none, WH_CLIENT_RACE_NONE, 9);
  a = wh_change_new_set (client, one);
  b = wh_change_new_set (client, other);
  c = wh_change_new_set (client, none);
  first = wh_merge (&before, a);
  second = wh_merge (&first->after, b);
  g_assert_cmpuint (second->conflicts->len, ==, 0);
  g_assert_cmpint (wh_record_get_number (second->after.record, WH_CLIENT_WHITE), ==, 1);
  g_assert_cmpint (wh_record_get_number (second->after.record, WH_CLIENT_ASIAN), ==, 1);
  third = wh_merge (&second->after, c);
  only_conflict (third);
  g_assert_true (wh_record_is_null (third->after.record, WH_CLIENT_RACE_NONE));
}

/* While two answers differ, the one that protects the person is in force, whichever came first. */
static void
test_the_protective_value_stands (void)
{
  for (guint first_is_safety = 0; first_is_safety < 2; first_is_safety++)
    {
      g_autoptr (WhRecord) alert = wh_record_new (wh_kind (WH_KIND_ALERT));
      g_autoptr (WhRecord) one = NULL, other = NULL;
      g_auto (WhStanding) before = { 0 };
      g_autoptr (WhChange) a = NULL, b = NULL;
      g_autoptr (WhMerge) first = NULL, second = NULL;

      wh_record_set_number (alert, WH_ALERT_ALERT_TYPE, 1);
      wh_record_set_rev (alert, 1);
      before = standing_of (alert);
      one = wh_record_copy (alert);
      other = wh_record_copy (alert);
      wh_record_set_number (first_is_safety ? one : other, WH_ALERT_ALERT_TYPE, 3);
      wh_record_set_number (first_is_safety ? other : one, WH_ALERT_ALERT_TYPE, 4);
      a = wh_change_new_set (alert, one);
      b = wh_change_new_set (alert, other);
      first = wh_merge (&before, a);
      second = wh_merge (&first->after, b);
      only_conflict (second);
      g_assert_cmpint (wh_record_get_number (second->after.record, WH_ALERT_ALERT_TYPE), ==, 3);
    }
}

/* Only "restore" brings a deleted record back; what else is said of it waits in conflicts. */
static void
test_nothing_rises_from_the_dead (void)
{
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhRecord) edited = wh_record_copy (client);
  g_auto (WhStanding) before = standing_of (client);
  g_autoptr (WhChange) delete = wh_change_new_delete (client);
  g_autoptr (WhChange) put = wh_change_new_put (client);
  g_autoptr (WhChange) restore = wh_change_new_restore (client);
  g_autoptr (WhChange) set = NULL;
  g_autoptr (WhMerge) gone = NULL, after_set = NULL, after_put = NULL, back = NULL;

  wh_record_set_text (edited, WH_CLIENT_FIRST_NAME, "Adah");
  set = wh_change_new_set (client, edited);
  gone = wh_merge (&before, delete);
  g_assert_true (gone->after.deleted);
  after_set = wh_merge (&gone->after, set);
  g_assert_true (after_set->after.deleted);
  g_assert_cmpint (only_conflict (after_set)->reason, ==, WH_CONFLICT_DELETED_ELSEWHERE);
  after_put = wh_merge (&after_set->after, put);
  g_assert_true (after_put->after.deleted);
  g_assert_nonnull (only_conflict (after_put)->lost);
  back = wh_merge (&after_put->after, restore);
  g_assert_false (back->after.deleted);
  g_assert_cmpint (wh_record_get_rev (back->after.record), ==, 3);
}

static void
test_a_deletion_that_meets_an_edit_waits (void)
{
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhRecord) edited = wh_record_copy (client);
  g_auto (WhStanding) before = standing_of (client);
  g_autoptr (WhChange) delete = wh_change_new_delete (client);
  g_autoptr (WhChange) set = NULL;
  g_autoptr (WhMerge) first = NULL, second = NULL;

  wh_record_set_text (edited, WH_CLIENT_FIRST_NAME, "Adah");
  set = wh_change_new_set (client, edited);
  first = wh_merge (&before, set);
  second = wh_merge (&first->after, delete);
  g_assert_false (second->after.deleted);
  g_assert_cmpint (only_conflict (second)->reason, ==, WH_CONFLICT_CHANGED_BEFORE_DELETE);
}

static void
test_the_later_stamp_stands_and_never_conflicts (void)
{
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhRecord) one = wh_record_copy (client), other = wh_record_copy (client);
  g_auto (WhStanding) before = standing_of (client);
  g_autoptr (WhChange) a = NULL, b = NULL;
  g_autoptr (WhMerge) first = NULL, second = NULL;

  wh_record_set_text (one, WH_CLIENT_FIRST_NAME, "Adah");
  wh_record_set_text (one, WH_CLIENT_DATE_UPDATED, "2026-11-02 12:00:00");
  wh_record_set_number (other, WH_CLIENT_SEX, 0);
  wh_record_set_text (other, WH_CLIENT_DATE_UPDATED, "2026-11-02 09:00:00");
  a = wh_change_new_set (client, one);
  b = wh_change_new_set (client, other);
  first = wh_merge (&before, a);
  second = wh_merge (&first->after, b);
  g_assert_cmpuint (second->conflicts->len, ==, 0);
  g_assert_cmpint (wh_record_get_number_or (second->after.record, WH_CLIENT_SEX, -1), ==, 0);
  g_assert_cmpstr (wh_record_get_text (second->after.record, WH_CLIENT_DATE_UPDATED), ==, "2026-11-02 12:00:00");
}

static void
random_value (WhRecord *record, guint column)
{
  const WhColumn *described = &wh_record_get_kind (record)->columns[column];
  g_autofree char *text = NULL;

  switch (described->type)
    {
    case WH_TYPE_TEXT:
    case WH_TYPE_TIME:
      text = g_strdup_printf ("%d", g_test_rand_int_range (0, 4));
      wh_record_set_text (record, column, text);
      break;
    case WH_TYPE_REFERENCE:
      break;
    case WH_TYPE_INTEGER:
    case WH_TYPE_MONEY:
    case WH_TYPE_DATE:
    default:
      wh_record_set_number (record, column, g_test_rand_int_range (0, 4));
    }
}

static WhRecord *
random_edit (WhRecord *record, guint64 units)
{
  WhRecord *edited = wh_record_copy (record);

  for (guint i = 0; i < wh_record_get_kind (record)->n_columns; i++)
    if ((units >> unit_of (record, i) & 1) != 0 && g_test_rand_bit ())
      random_value (edited, i);
  return edited;
}

static WhRecord *
random_record (void)
{
  g_autoptr (WhRecord) empty = wh_record_new (wh_kind (g_test_rand_int_range (0, WH_N_KINDS)));
  WhRecord *record = random_edit (empty, WH_ALL_UNITS);

  wh_record_set_rev (record, 1);
  return record;
}

static guint64
random_units (void)
{
  return (guint64) (guint32) g_test_rand_int () << 32 | (guint32) g_test_rand_int ();
}

/* A change of DateDeleted looks at all other units: it commutes with nothing. */
static guint64
without_deletion (WhRecord *record, guint64 units)
{
  int column = wh_kind_column (wh_record_get_kind (record), "DateDeleted");

  return column < 0 ? units : units & ~((guint64) 1 << unit_of (record, (guint) column));
}

static void
test_disjoint_units_commute (void)
{
  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr (WhRecord) record = random_record ();
      guint64 units = without_deletion (record, random_units ());
      g_autoptr (WhRecord) one = random_edit (record, units);
      g_autoptr (WhRecord) other = random_edit (record, without_deletion (record, ~units));
      g_auto (WhStanding) before = standing_of (record);
      g_autoptr (WhChange) a = wh_change_new_set (record, one), b = wh_change_new_set (record, other);
      g_autoptr (WhMerge) a1 = NULL, ab = NULL, b1 = NULL, ba = NULL;

      if (a == NULL || b == NULL)
        continue;
      a1 = wh_merge (&before, a);
      ab = wh_merge (&a1->after, b);
      b1 = wh_merge (&before, b);
      ba = wh_merge (&b1->after, a);
      g_assert_cmpuint (wh_record_changed_units (ab->after.record, ba->after.record), ==, 0);
      g_assert_cmpuint (ab->conflicts->len + ba->conflicts->len, ==, 0);
    }
}

/* Every value of a change is in the record afterwards, or in a conflict; so is every value that it replaced unseen. */
static void
assert_nothing_lost (WhRecord *standing, WhRecord *came, guint64 units, WhMerge *merge)
{
  const WhKind *kind = wh_record_get_kind (came);

  for (guint u = 0; u < kind->n_units; u++)
    {
      gboolean found = wh_record_unit_equal (merge->after.record, came, u) || kind->units[u].kind == WH_UNIT_SET;

      if ((units >> u & 1) == 0 || g_str_equal (kind->units[u].name, "stamp"))
        continue;
      for (guint i = 0; i < merge->conflicts->len && !found; i++)
        {
          WhMergeConflict *conflict = g_ptr_array_index (merge->conflicts, i);
          g_autoptr (WhRecord) lost = wh_record_new (kind);

          if (conflict->unit != u)
            continue;
          g_assert_true (wh_record_apply_json (lost, conflict->lost, NULL));
          found = wh_record_unit_equal (lost, came, u)
                  || (wh_record_unit_equal (lost, standing, u) && wh_record_unit_equal (merge->after.record, came, u));
        }
      g_assert_true (found);
    }
}

static void
test_nothing_is_lost (void)
{
  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr (WhRecord) record = random_record ();
      g_autoptr (WhRecord) one = random_edit (record, WH_ALL_UNITS), other = random_edit (record, WH_ALL_UNITS);
      g_auto (WhStanding) before = standing_of (record);
      g_autoptr (WhChange) a = wh_change_new_set (record, one), b = wh_change_new_set (record, other);
      g_autoptr (WhMerge) first = NULL, second = NULL, again = NULL;

      if (a == NULL || b == NULL)
        continue;
      first = wh_merge (&before, a);
      second = wh_merge (&first->after, b);
      assert_nothing_lost (first->after.record, other, b->units, second);
      again = wh_merge (&first->after, b);
      g_assert_cmpuint (wh_record_changed_units (again->after.record, second->after.record), ==, 0);
      g_assert_cmpuint (again->conflicts->len, ==, second->conflicts->len);
    }
}

/* Taking the same change twice is taking it once. */
static void
test_twice_is_once (void)
{
  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr (WhRecord) record = random_record ();
      g_autoptr (WhRecord) edited = random_edit (record, random_units ());
      g_auto (WhStanding) before = standing_of (record);
      g_autoptr (WhChange) set = wh_change_new_set (record, edited);
      g_autoptr (WhMerge) once = NULL, twice = NULL;

      if (set == NULL)
        continue;
      once = wh_merge (&before, set);
      twice = wh_merge (&once->after, set);
      g_assert_cmpint (twice->outcome, ==, WH_MERGE_NOTHING);
      g_assert_cmpuint (twice->conflicts->len, ==, 0);
    }
}

static void
test_a_change_of_nothing_known_is_said (void)
{
  g_autoptr (WhRecord) client = a_client ();
  g_autoptr (WhChange) delete = wh_change_new_delete (client);
  g_auto (WhStanding) nothing = { 0 };
  g_autoptr (WhMerge) merge = wh_merge (&nothing, delete);

  g_assert_cmpint (merge->outcome, ==, WH_MERGE_UNKNOWN);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/merge/different-units", test_different_units_both_stand);
  g_test_add_func ("/merge/same-unit", test_the_same_unit_is_a_conflict);
  g_test_add_func ("/merge/set", test_races_that_both_added_are_joined);
  g_test_add_func ("/merge/protective", test_the_protective_value_stands);
  g_test_add_func ("/merge/deleted", test_nothing_rises_from_the_dead);
  g_test_add_func ("/merge/delete-meets-edit", test_a_deletion_that_meets_an_edit_waits);
  g_test_add_func ("/merge/stamp", test_the_later_stamp_stands_and_never_conflicts);
  g_test_add_func ("/merge/commutes", test_disjoint_units_commute);
  g_test_add_func ("/merge/nothing-lost", test_nothing_is_lost);
  g_test_add_func ("/merge/idempotent", test_twice_is_once);
  g_test_add_func ("/merge/unknown", test_a_change_of_nothing_known_is_said);
  return g_test_run ();
}
