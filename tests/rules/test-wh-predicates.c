/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/wh-form-context.h"

/* The conditions on stays and periods, by their edges. */

typedef struct
{
  WhFormContext *context;
  WhRecord *client, *projects[2], *stays[2], *exits[2];
} Place;

static void
set (WhRecord *record, const char *column, const char *cell)
{
  wh_record_set_cell (record, (guint) wh_kind_column (wh_record_get_kind (record), column), cell);
}

static void
refer (WhRecord *record, const char *column, WhRecord *target)
{
  wh_record_set_reference (record, (guint) wh_kind_column (wh_record_get_kind (record), column),
                           wh_record_get_id (target), NULL);
}

static WhRecord *
add (Place *self, WhKindId kind)
{
  g_autoptr (WhRecord) record = wh_record_new (wh_kind (kind));

  wh_form_context_add (self->context, record);
  return record;
}

static WhRecord *
add_of (Place *self, WhKindId kind, const char *column, WhRecord *target)
{
  WhRecord *record = add (self, kind);

  refer (record, column, target);
  return record;
}

static void
set_stay (Place *self, guint i, const char *entry, const char *exit)
{
  set (self->stays[i], "EntryDate", entry);
  set (self->exits[i], "ExitDate", exit);
}

static void
place_init (Place *self)
{
  self->context = wh_form_context_new ();
  wh_form_context_get_context (self->context)->today = wh_date_from_text ("2026-09-30");
  self->client = add (self, WH_KIND_CLIENT);
  for (guint i = 0; i < 2; i++)
    {
      self->projects[i] = add (self, WH_KIND_PROJECT);
      set (self->projects[i], "ProjectType", "0");
      set (self->projects[i], "OperatingStartDate", "2020-01-01");
      self->stays[i] = add_of (self, WH_KIND_ENROLLMENT, "PersonalID", self->client);
      refer (self->stays[i], "ProjectID", self->projects[i]);
      set (self->stays[i], "HouseholdID", "h1");
      set (self->stays[i], "RelationshipToHoH", "1");
      self->exits[i] = add_of (self, WH_KIND_EXIT, "EnrollmentID", self->stays[i]);
    }
  set_stay (self, 0, "2026-01-01", "2026-01-31");
  set_stay (self, 1, "2026-03-01", "");
}

static WhRecord *
participate (Place *self, const char *type, const char *start, const char *end)
{
  WhRecord *record = add_of (self, WH_KIND_HMIS_PARTICIPATION, "ProjectID", self->projects[0]);

  set (record, "HMISParticipationType", type);
  set (record, "HMISParticipationStatusStartDate", start);
  set (record, "HMISParticipationStatusEndDate", end);
  return record;
}

static gboolean
holds (Place *self, WhRecord *record, const char *condition)
{
  return wh_form_context_test (self->context, record, condition);
}

static void
test_participation (void)
{
  Place place;
  WhRecord *first;

  place_init (&place);
  g_assert_false (holds (&place, place.stays[0], "participating"));
  first = participate (&place, "1", "2020-01-01", "2026-01-10");
  g_assert_true (holds (&place, place.stays[0], "participating&overlaps_participation&not(within_participation)"));
  participate (&place, "1", "2026-01-11", "");
  g_assert_true (holds (&place, place.stays[0], "within_participation"));
  g_assert_true (holds (&place, place.projects[0], "participation_covers_operation"));
  set (first, "HMISParticipationStatusEndDate", "2026-01-09");
  g_assert_false (holds (&place, place.stays[0], "within_participation"));
  g_assert_false (holds (&place, place.projects[0], "participation_covers_operation"));
  set (first, "HMISParticipationStatusEndDate", "2026-01-10");
  set (first, "HMISParticipationType", "0");
  g_assert_false (holds (&place, place.stays[0], "within_participation"));
  g_assert_true (holds (&place, place.projects[0], "participation_covers_operation"));
  wh_form_context_free (place.context);
}

static void
test_same_project (void)
{
  Place place;

  place_init (&place);
  set_stay (&place, 1, "2026-01-30", "");
  g_assert_false (holds (&place, place.stays[0], "overlaps_same_project"));
  refer (place.stays[1], "ProjectID", place.projects[0]);
  g_assert_true (holds (&place, place.stays[0], "overlaps_same_project"));
  g_assert_true (holds (&place, place.stays[1], "overlaps_same_project"));
  set_stay (&place, 1, "2026-01-31", "");
  g_assert_false (holds (&place, place.stays[0], "overlaps_same_project"));
  wh_form_context_free (place.context);
}

static void
test_one_stay (void)
{
  Place place;

  place_init (&place);
  g_assert_false (holds (&place, place.stays[0], "one_stay"));
  set_stay (&place, 0, "2026-01-01", "2026-03-01");
  g_assert_true (holds (&place, place.stays[1], "one_stay"));
  wh_form_context_free (place.context);
}

static void
test_double_night (void)
{
  Place place;
  WhRecord *night;

  place_init (&place);
  set_stay (&place, 1, "2026-01-31", "");
  g_assert_false (holds (&place, place.client, "double_night"));
  set_stay (&place, 1, "2026-01-30", "");
  g_assert_true (holds (&place, place.client, "double_night"));
  /* In permanent housing from move-in on; the kinds of it are not compared with rapid re-housing. */
  set (place.projects[1], "ProjectType", "3");
  g_assert_false (holds (&place, place.client, "double_night"));
  set (place.stays[1], "MoveInDate", "2026-01-30");
  g_assert_true (holds (&place, place.client, "double_night"));
  set (place.stays[1], "MoveInDate", "2026-01-31");
  g_assert_false (holds (&place, place.client, "double_night"));
  set (place.stays[1], "MoveInDate", "2026-01-30");
  set (place.projects[0], "ProjectType", "13");
  set (place.stays[0], "MoveInDate", "2026-01-01");
  g_assert_false (holds (&place, place.client, "double_night"));
  /* Night by night: beside an entry-exit shelter only above two nights. */
  set (place.projects[0], "ProjectType", "0");
  set (place.projects[1], "ProjectType", "1");
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *date = g_strdup_printf ("2026-01-2%u", i);

      g_assert_false (holds (&place, place.client, "double_night"));
      night = add_of (&place, WH_KIND_SERVICE, "EnrollmentID", place.stays[1]);
      set (night, "RecordType", "200");
      set (night, "DateProvided", date);
    }
  g_assert_true (holds (&place, place.client, "double_night"));
  set (place.projects[0], "ProjectType", "1");
  g_assert_false (holds (&place, place.client, "double_night"));
  night = add_of (&place, WH_KIND_SERVICE, "EnrollmentID", place.stays[0]);
  set (night, "RecordType", "200");
  set (night, "DateProvided", "2026-01-21");
  g_assert_true (holds (&place, place.client, "double_night"));
  wh_form_context_free (place.context);
}

static void
test_one_per_day (void)
{
  Place place;
  WhRecord *records[2];

  place_init (&place);
  for (guint i = 0; i < 2; i++)
    {
      records[i] = add_of (&place, WH_KIND_PHYSICAL_DISABILITY, "EnrollmentID", place.stays[0]);
      set (records[i], "DisabilityType", "5");
      set (records[i], "InformationDate", "2026-01-05");
      set (records[i], "DataCollectionStage", "2");
    }
  g_assert_false (holds (&place, records[0], "one_per_day"));
  set (records[1], "DisabilityType", "6");
  g_assert_true (holds (&place, records[0], "one_per_day"));
  set (records[1], "DisabilityType", "5");
  set (records[1], "DataCollectionStage", "5");
  g_assert_true (holds (&place, records[0], "one_per_day"));
  wh_form_context_free (place.context);
}

static void
test_report_period (void)
{
  Place place;
  WhRecord *export, *inventory;

  place_init (&place);
  export = add (&place, WH_KIND_EXPORT);
  set (export, "ExportStartDate", "2026-01-31");
  set (export, "ExportEndDate", "2026-02-28");
  inventory = add_of (&place, WH_KIND_INVENTORY, "ProjectID", place.projects[0]);
  set (inventory, "InventoryStartDate", "2026-02-28");
  g_assert_true (holds (&place, place.stays[0], "open_in_period"));
  g_assert_false (holds (&place, place.stays[1], "open_in_period"));
  g_assert_true (holds (&place, inventory, "active_in_period"));
  set (inventory, "InventoryStartDate", "2026-03-01");
  g_assert_false (holds (&place, inventory, "active_in_period"));
  g_assert_true (holds (&place, place.projects[0], "operating_in_period&not(participating_in_period)"));
  participate (&place, "1", "2020-01-01", "2026-01-31");
  g_assert_true (holds (&place, place.projects[0], "participating_in_period"));
  set (place.projects[0], "OperatingEndDate", "2026-01-30");
  g_assert_false (holds (&place, place.projects[0], "operating_in_period"));
  wh_form_context_free (place.context);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/predicates/participation", test_participation);
  g_test_add_func ("/rules/predicates/same-project", test_same_project);
  g_test_add_func ("/rules/predicates/one-stay", test_one_stay);
  g_test_add_func ("/rules/predicates/double-night", test_double_night);
  g_test_add_func ("/rules/predicates/one-per-day", test_one_per_day);
  g_test_add_func ("/rules/predicates/report-period", test_report_period);
  return g_test_run ();
}
