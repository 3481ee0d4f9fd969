/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-asked-rules.h"
#include "rules/wh-condition-tree.h"

/* Conditions on stays, projects and periods that have a name of their own. A period counts both its days; one without
 * an end goes on. */

#define FOREVER G_MAXINT64

typedef struct
{
  gint64 start, end;
} Period;

const char *const wh_one_per_day_columns[]
  = { "EnrollmentID", "InformationDate", "DataCollectionStage", "DisabilityType", NULL };

static gboolean
share_a_day (Period a, Period b)
{
  return a.start <= b.end && b.start <= a.end;
}

static Period
period_of (WhContext *context, WhKnown start, WhKnown end, guint row)
{
  return (Period) { wh_known_number (context, start, row, G_MININT64), wh_known_number (context, end, row, FOREVER) };
}

static Period
stay_of (WhContext *context, guint enrollment)
{
  guint exit = wh_known_follow (context, WH_KNOWN_ENROLLMENT_ENROLLMENT_ID, enrollment, WH_KNOWN_EXIT_ENROLLMENT_ID);

  return (Period) { wh_known_number (context, WH_KNOWN_ENROLLMENT_ENTRY_DATE, enrollment, G_MININT64),
                    wh_known_number (context, WH_KNOWN_EXIT_DATE, exit, FOREVER) };
}

/* The days of a stay so far: an open one lasts until the day the set was made for. */
static Period
stay_so_far (WhContext *context, guint enrollment)
{
  Period stay = stay_of (context, enrollment);

  if (stay.end == FOREVER)
    stay.end = MAX (stay.start, wh_context_as_of (context));
  return stay;
}

static Period
report_period (WhContext *context)
{
  guint row = wh_context_n_rows (context, WH_FILE_EXPORT) > 0 ? 0 : WH_NO_ROW;

  return (Period) { wh_known_number (context, WH_KNOWN_EXPORT_START, row, context->today),
                    wh_known_number (context, WH_KNOWN_EXPORT_END, row, context->today) };
}

/* ---- participation in HMIS ---- */

typedef struct
{
  gboolean any_type; /* else only type 1, participating */
  gboolean overlaps;
  gint64 covered;    /* the last day reached by going from period to period */
} Participation;

/* Looks once over the project's periods; says whether the covered days grew. */
static gboolean
extend (WhContext *context, guint project, Period days, Participation *found)
{
  WhValue key = wh_known_value (context, WH_KNOWN_PROJECT_PROJECT_ID, project);
  guint column = wh_known_column (WH_KNOWN_PARTICIPATION_PROJECT_ID);
  guint row = wh_context_first (context, WH_FILE_HMIS_PARTICIPATION, column, &key);
  gint64 before = found->covered;

  for (; row != WH_NO_ROW; row = wh_context_next (context, WH_FILE_HMIS_PARTICIPATION, column, row))
    {
      Period period = period_of (context, WH_KNOWN_PARTICIPATION_START, WH_KNOWN_PARTICIPATION_END, row);

      if (!found->any_type && wh_known_number (context, WH_KNOWN_PARTICIPATION_TYPE, row, -1) != 1)
        continue;
      found->overlaps = found->overlaps || share_a_day (period, days);
      if ((period.start <= found->covered || period.start - 1 == found->covered) && period.end > found->covered)
        found->covered = period.end;
    }
  return found->covered != before && found->covered < days.end;
}

static Participation
participation_during (WhContext *context, guint project, Period days, gboolean any_type)
{
  Participation found = { any_type, FALSE, days.start == G_MININT64 ? days.start : days.start - 1 };

  while (extend (context, project, days, &found))
    continue;
  return found;
}

static gboolean
stay_participates (WhContext *context, guint enrollment, gboolean whole)
{
  Period stay = stay_so_far (context, enrollment);
  guint project
    = wh_known_follow (context, WH_KNOWN_ENROLLMENT_PROJECT_ID, enrollment, WH_KNOWN_PROJECT_PROJECT_ID);
  Participation found = participation_during (context, project, stay, FALSE);

  return whole ? found.covered >= stay.end : found.overlaps;
}

static gboolean
operation_is_covered (WhContext *context, guint project)
{
  Period operation = period_of (context, WH_KNOWN_PROJECT_START, WH_KNOWN_PROJECT_END, project);

  if (operation.end == FOREVER)
    operation.end = MAX (operation.start, wh_context_as_of (context));
  return participation_during (context, project, operation, TRUE).covered >= operation.end;
}

/* ---- stays beside each other ---- */

/* @starts: whether it begins inside the other, rather than reach into it from before. */
static gboolean
overlaps_same_project (WhContext *context, guint enrollment, gboolean starts)
{
  WhValue person = wh_known_value (context, WH_KNOWN_ENROLLMENT_PERSONAL_ID, enrollment);
  WhValue project = wh_known_value (context, WH_KNOWN_ENROLLMENT_PROJECT_ID, enrollment);
  Period stay = stay_of (context, enrollment);
  guint column = wh_known_column (WH_KNOWN_ENROLLMENT_PERSONAL_ID);
  guint row = wh_context_first (context, WH_FILE_ENROLLMENT, column, &person);

  for (; row != WH_NO_ROW; row = wh_context_next (context, WH_FILE_ENROLLMENT, column, row))
    {
      WhValue theirs = wh_known_value (context, WH_KNOWN_ENROLLMENT_PROJECT_ID, row);
      Period other = stay_of (context, row);

      /* A stay may begin on the day on which the one before it ends. */
      if (row != enrollment && wh_value_equal (&theirs, &project) && stay.start < other.end && other.start < stay.end
          && (!starts || other.start <= stay.start))
        return TRUE;
    }
  return FALSE;
}

static gint
compare_starts (gconstpointer a, gconstpointer b)
{
  const Period *x = a, *y = b;

  return (x->start > y->start) - (x->start < y->start);
}

/* Members of a household come and go, but never is nobody there in between. */
static gboolean
is_one_stay (WhContext *context, guint enrollment)
{
  WhValue household = wh_known_value (context, WH_KNOWN_ENROLLMENT_HOUSEHOLD_ID, enrollment);
  guint column = wh_known_column (WH_KNOWN_ENROLLMENT_HOUSEHOLD_ID);
  g_autoptr (GArray) stays = g_array_new (FALSE, FALSE, sizeof (Period));
  guint row = wh_context_first (context, WH_FILE_ENROLLMENT, column, &household);
  gint64 end;

  for (; row != WH_NO_ROW; row = wh_context_next (context, WH_FILE_ENROLLMENT, column, row))
    {
      Period stay = stay_of (context, row);

      g_array_append_val (stays, stay);
    }
  g_array_sort (stays, compare_starts);
  end = stays->len > 0 ? g_array_index (stays, Period, 0).end : 0;
  for (guint i = 1; i < stays->len; i++)
    {
      const Period *stay = &g_array_index (stays, Period, i);

      if (stay->start > end)
        return FALSE;
      end = MAX (end, stay->end);
    }
  return TRUE;
}

static gboolean
is_only_of_day (WhContext *context, WhFileId file, guint row)
{
  guint columns[4], n = 0;
  WhValue key;
  guint other;

  for (guint i = 0; wh_one_per_day_columns[i] != NULL; i++)
    {
      int column = wh_file_column_exact (file, wh_one_per_day_columns[i]);

      if (column >= 0)
        columns[n++] = (guint) column;
    }
  g_return_val_if_fail (n > 0, TRUE);
  key = wh_context_value (context, file, row, columns[0]);
  for (other = wh_context_first (context, file, columns[0], &key); other != WH_NO_ROW;
       other = wh_context_next (context, file, columns[0], other))
    {
      gboolean same = other != row;

      for (guint i = 1; same && i < n; i++)
        {
          WhValue own = wh_context_value (context, file, row, columns[i]);
          WhValue theirs = wh_context_value (context, file, other, columns[i]);

          same = wh_value_equal (&own, &theirs);
        }
      if (same)
        return FALSE;
    }
  return TRUE;
}

/* ---- two beds on one night ---- */

typedef struct
{
  int type;      /* of the project */
  Period nights; /* the end is the morning of leaving */
  guint enrollment;
} Bed;

static gboolean
is_permanent (int type)
{
  return type == 3 || type == 9 || type == 10 || type == 13;
}

/* A household moves in with its head. */
static gint64
move_in_of (WhContext *context, guint enrollment)
{
  WhPath path = { .start = WH_FILE_ENROLLMENT, .file = WH_FILE_ENROLLMENT };
  guint head = wh_path_step_head (&path) ? wh_path_walk (&path, context, enrollment) : WH_NO_ROW;
  gint64 own = wh_known_number (context, WH_KNOWN_ENROLLMENT_MOVE_IN, enrollment, FOREVER);

  return MIN (own, wh_known_number (context, WH_KNOWN_ENROLLMENT_MOVE_IN, head, FOREVER));
}

static gboolean
bed_of (WhContext *context, guint enrollment, Bed *bed)
{
  guint project
    = wh_known_follow (context, WH_KNOWN_ENROLLMENT_PROJECT_ID, enrollment, WH_KNOWN_PROJECT_PROJECT_ID);

  bed->type = (int) wh_known_number (context, WH_KNOWN_PROJECT_TYPE, project, -1);
  bed->enrollment = enrollment;
  bed->nights = stay_of (context, enrollment);
  if (is_permanent (bed->type))
    bed->nights.start = MAX (bed->nights.start, move_in_of (context, enrollment));
  return is_permanent (bed->type) || bed->type == 0 || bed->type == 1 || bed->type == 2 || bed->type == 8;
}

static gboolean
has_bed_night (WhContext *context, guint enrollment, gint64 night)
{
  WhValue key = wh_known_value (context, WH_KNOWN_ENROLLMENT_ENROLLMENT_ID, enrollment);
  guint column = wh_known_column (WH_KNOWN_SERVICES_ENROLLMENT_ID);
  guint row = wh_context_first (context, WH_FILE_SERVICES, column, &key);

  for (; row != WH_NO_ROW; row = wh_context_next (context, WH_FILE_SERVICES, column, row))
    if (wh_known_number (context, WH_KNOWN_SERVICES_RECORD_TYPE, row, 0) == 200
        && wh_known_number (context, WH_KNOWN_SERVICES_DATE, row, FOREVER) == night)
      return TRUE;
  return FALSE;
}

/* How many bed nights of the first are nights of the other too. */
static guint
count_common_nights (WhContext *context, const Bed *by_night, const Bed *other)
{
  WhValue key = wh_known_value (context, WH_KNOWN_ENROLLMENT_ENROLLMENT_ID, by_night->enrollment);
  guint column = wh_known_column (WH_KNOWN_SERVICES_ENROLLMENT_ID);
  guint row = wh_context_first (context, WH_FILE_SERVICES, column, &key), count = 0;

  for (; row != WH_NO_ROW; row = wh_context_next (context, WH_FILE_SERVICES, column, row))
    {
      gint64 night = wh_known_number (context, WH_KNOWN_SERVICES_DATE, row, FOREVER);

      if (wh_known_number (context, WH_KNOWN_SERVICES_RECORD_TYPE, row, 0) != 200 || night == FOREVER)
        continue;
      count += other->type == 1 ? has_bed_night (context, other->enrollment, night)
                                : night >= other->nights.start && night < other->nights.end;
    }
  return count;
}

static gboolean
share_a_night (WhContext *context, const Bed *a, const Bed *b)
{
  if ((a->type == 13 && is_permanent (b->type) && b->type != 13)
      || (b->type == 13 && is_permanent (a->type) && a->type != 13))
    return FALSE;
  if (a->type == 1)
    return count_common_nights (context, a, b) > (b->type == 0 ? 2 : 0);
  if (b->type == 1)
    return count_common_nights (context, b, a) > (a->type == 0 ? 2 : 0);
  return a->nights.start < b->nights.end && b->nights.start < a->nights.end;
}

static gboolean
has_double_night (WhContext *context, guint client)
{
  WhValue person = wh_known_value (context, WH_KNOWN_CLIENT_PERSONAL_ID, client);
  guint column = wh_known_column (WH_KNOWN_ENROLLMENT_PERSONAL_ID);
  guint first = wh_context_first (context, WH_FILE_ENROLLMENT, column, &person);

  for (guint i = first; i != WH_NO_ROW; i = wh_context_next (context, WH_FILE_ENROLLMENT, column, i))
    {
      guint j = wh_context_next (context, WH_FILE_ENROLLMENT, column, i);
      Bed a, b;

      if (j == WH_NO_ROW || !bed_of (context, i, &a))
        continue;
      for (; j != WH_NO_ROW; j = wh_context_next (context, WH_FILE_ENROLLMENT, column, j))
        if (bed_of (context, j, &b) && share_a_night (context, &a, &b))
          return TRUE;
    }
  return FALSE;
}

static gboolean
every_project_has_organization (WhContext *context)
{
  for (guint row = 0; row < wh_context_n_rows (context, WH_FILE_PROJECT); row++)
    if (wh_known_follow (context, WH_KNOWN_PROJECT_ORGANIZATION_ID, row, WH_KNOWN_ORGANIZATION_ORGANIZATION_ID)
        == WH_NO_ROW)
      return FALSE;
  return TRUE;
}

static gboolean
participates_in_period (WhContext *context, guint project)
{
  return participation_during (context, project, report_period (context), FALSE).overlaps;
}

/**
 * wh_evaluate_predicate:
 * @row: of the file that the predicate is of: an enrollment, a project, an inventory row, a client
 *
 * Returns: whether the predicate holds
 */
gboolean
wh_evaluate_predicate (WhContext *context, WhPredicate predicate, WhFileId file, guint row)
{
  switch (predicate)
    {
    case WH_PREDICATE_ONE_PER_DAY:
      return is_only_of_day (context, file, row);
    case WH_PREDICATE_ONE_STAY:
      return is_one_stay (context, row);
    case WH_PREDICATE_OVERLAPS_SAME_PROJECT:
    case WH_PREDICATE_STARTS_IN_SAME_PROJECT:
      return overlaps_same_project (context, row, predicate == WH_PREDICATE_STARTS_IN_SAME_PROJECT);
    case WH_PREDICATE_DOUBLE_NIGHT:
      return has_double_night (context, row);
    case WH_PREDICATE_PARTICIPATING:
    case WH_PREDICATE_OVERLAPS_PARTICIPATION:
    case WH_PREDICATE_WITHIN_PARTICIPATION:
      return stay_participates (context, row, predicate == WH_PREDICATE_WITHIN_PARTICIPATION);
    case WH_PREDICATE_PARTICIPATION_COVERS_OPERATION:
      return operation_is_covered (context, row);
    case WH_PREDICATE_OPERATING_IN_PERIOD:
      return share_a_day (period_of (context, WH_KNOWN_PROJECT_START, WH_KNOWN_PROJECT_END, row),
                          report_period (context));
    case WH_PREDICATE_PARTICIPATING_IN_PERIOD:
      return participates_in_period (context, row);
    case WH_PREDICATE_ACTIVE_IN_PERIOD:
      return share_a_day (period_of (context, WH_KNOWN_INVENTORY_START, WH_KNOWN_INVENTORY_END, row),
                          report_period (context));
    case WH_PREDICATE_OPEN_IN_PERIOD:
      return share_a_day (stay_of (context, row), report_period (context));
    case WH_PREDICATE_ASKS_WITHOUT_RULE:
      return wh_asks_without_rule (context, row);
    case WH_PREDICATE_ANSWERED:
      return wh_is_answered (context, row);
    case WH_PREDICATE_EVERY_PROJECT_HAS_ORGANIZATION:
      return every_project_has_organization (context);
    default:
      g_return_val_if_reached (FALSE);
    }
}
