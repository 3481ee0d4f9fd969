/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-condition-tree.h"

#include <string.h>

/* From the name of a column or of a related file to the way there. */

static const struct
{
  WhFileId file;
  const char *column;
} known_columns[WH_N_KNOWN] = {
  [WH_KNOWN_CLIENT_PERSONAL_ID] = { WH_FILE_CLIENT, "PersonalID" },
  [WH_KNOWN_CLIENT_DOB] = { WH_FILE_CLIENT, "DOB" },
  [WH_KNOWN_CLIENT_VETERAN_STATUS] = { WH_FILE_CLIENT, "VeteranStatus" },
  [WH_KNOWN_ENROLLMENT_ENROLLMENT_ID] = { WH_FILE_ENROLLMENT, "EnrollmentID" },
  [WH_KNOWN_ENROLLMENT_PERSONAL_ID] = { WH_FILE_ENROLLMENT, "PersonalID" },
  [WH_KNOWN_ENROLLMENT_PROJECT_ID] = { WH_FILE_ENROLLMENT, "ProjectID" },
  [WH_KNOWN_ENROLLMENT_HOUSEHOLD_ID] = { WH_FILE_ENROLLMENT, "HouseholdID" },
  [WH_KNOWN_ENROLLMENT_ENTRY_DATE] = { WH_FILE_ENROLLMENT, "EntryDate" },
  [WH_KNOWN_ENROLLMENT_RELATIONSHIP] = { WH_FILE_ENROLLMENT, "RelationshipToHoH" },
  [WH_KNOWN_ENROLLMENT_MOVE_IN] = { WH_FILE_ENROLLMENT, "MoveInDate" },
  [WH_KNOWN_ENROLLMENT_DATE_TO_STREET] = { WH_FILE_ENROLLMENT, "DateToStreetESSH" },
  [WH_KNOWN_EXIT_ENROLLMENT_ID] = { WH_FILE_EXIT, "EnrollmentID" },
  [WH_KNOWN_EXIT_PERSONAL_ID] = { WH_FILE_EXIT, "PersonalID" },
  [WH_KNOWN_EXIT_DATE] = { WH_FILE_EXIT, "ExitDate" },
  [WH_KNOWN_EXIT_DESTINATION] = { WH_FILE_EXIT, "Destination" },
  [WH_KNOWN_PROJECT_PROJECT_ID] = { WH_FILE_PROJECT, "ProjectID" },
  [WH_KNOWN_PROJECT_TYPE] = { WH_FILE_PROJECT, "ProjectType" },
  [WH_KNOWN_PROJECT_RRH_SUB_TYPE] = { WH_FILE_PROJECT, "RRHSubType" },
  [WH_KNOWN_PROJECT_ORGANIZATION_ID] = { WH_FILE_PROJECT, "OrganizationID" },
  [WH_KNOWN_PROJECT_START] = { WH_FILE_PROJECT, "OperatingStartDate" },
  [WH_KNOWN_PROJECT_END] = { WH_FILE_PROJECT, "OperatingEndDate" },
  [WH_KNOWN_ORGANIZATION_ORGANIZATION_ID] = { WH_FILE_ORGANIZATION, "OrganizationID" },
  [WH_KNOWN_PARTICIPATION_PROJECT_ID] = { WH_FILE_HMIS_PARTICIPATION, "ProjectID" },
  [WH_KNOWN_PARTICIPATION_TYPE] = { WH_FILE_HMIS_PARTICIPATION, "HMISParticipationType" },
  [WH_KNOWN_PARTICIPATION_START] = { WH_FILE_HMIS_PARTICIPATION, "HMISParticipationStatusStartDate" },
  [WH_KNOWN_PARTICIPATION_END] = { WH_FILE_HMIS_PARTICIPATION, "HMISParticipationStatusEndDate" },
  [WH_KNOWN_INVENTORY_START] = { WH_FILE_INVENTORY, "InventoryStartDate" },
  [WH_KNOWN_INVENTORY_END] = { WH_FILE_INVENTORY, "InventoryEndDate" },
  [WH_KNOWN_SERVICES_ENROLLMENT_ID] = { WH_FILE_SERVICES, "EnrollmentID" },
  [WH_KNOWN_SERVICES_RECORD_TYPE] = { WH_FILE_SERVICES, "RecordType" },
  [WH_KNOWN_SERVICES_DATE] = { WH_FILE_SERVICES, "DateProvided" },
  [WH_KNOWN_EXPORT_START] = { WH_FILE_EXPORT, "ExportStartDate" },
  [WH_KNOWN_EXPORT_END] = { WH_FILE_EXPORT, "ExportEndDate" },
  [WH_KNOWN_FUNDER_PROJECT_ID] = { WH_FILE_FUNDER, "ProjectID" },
  [WH_KNOWN_FUNDER_FUNDER] = { WH_FILE_FUNDER, "Funder" },
  [WH_KNOWN_FUNDER_START] = { WH_FILE_FUNDER, "StartDate" },
  [WH_KNOWN_FUNDER_END] = { WH_FILE_FUNDER, "EndDate" },
};

/* Returns: the column's index in its file. */
guint
wh_known_column (WhKnown known)
{
  static gsize found;
  static guint indexes[WH_N_KNOWN];

  if (g_once_init_enter (&found))
    {
      for (guint i = 0; i < WH_N_KNOWN; i++)
        {
          int column = wh_file_column (&wh_files[known_columns[i].file], known_columns[i].column);

          g_assert (column >= 0);
          indexes[i] = (guint) column;
        }
      g_once_init_leave (&found, 1);
    }
  return indexes[known];
}

WhFileId
wh_known_file (WhKnown known)
{
  return known_columns[known].file;
}

/* Returns: what the row holds in the column. */
WhValue
wh_known_value (WhContext *context, WhKnown known, guint row)
{
  return wh_context_value (context, wh_known_file (known), row, wh_known_column (known));
}

/* Returns: the number that the row holds, or @fallback. */
gint64
wh_known_number (WhContext *context, WhKnown known, guint row, gint64 fallback)
{
  WhValue value = wh_known_value (context, known, row);

  return value.type == WH_VALUE_NUMBER ? value.number : fallback;
}

/* Returns: the first row that holds in @to what @row holds in @from. */
guint
wh_known_follow (WhContext *context, WhKnown from, guint row, WhKnown to)
{
  WhValue key = wh_known_value (context, from, row);

  return wh_context_first (context, wh_known_file (to), wh_known_column (to), &key);
}

static int
key_column (WhFileId file)
{
  for (guint i = 0; i < wh_files[file].n_columns; i++)
    if (wh_files[file].columns[i].role == WH_CELL_KEY)
      return (int) i;
  return -1;
}

/* Names are written as the standard spells them; wh_file_column() is for headers and forgives more. */
int
wh_file_column_exact (WhFileId file, const char *name)
{
  int column = wh_file_column (&wh_files[file], name);

  return column >= 0 && strcmp (wh_files[file].columns[column].name, name) == 0 ? column : -1;
}

static gboolean
add_step (WhPath *path, WhStepType type, WhFileId file, int from, int to)
{
  if (path->n_steps == WH_MAX_STEPS || from < 0 || to < 0)
    return FALSE;
  path->steps[path->n_steps++] = (WhStep) { type, file, (guint) from, (guint) to };
  path->file = file;
  return TRUE;
}

/* Whether a column of the same name leads from one file to the other: child to parent, or to the exit of a stay. */
static gboolean
step_directly (WhPath *path, WhFileId file)
{
  int key = key_column (file);
  const char *name = wh_files[file].columns[key].name;

  if (file == WH_FILE_EXIT)
    name = "EnrollmentID";
  return add_step (path, WH_STEP_KEY, file, wh_file_column_exact (path->file, name), wh_file_column_exact (file, name));
}

/**
 * wh_path_step_to:
 *
 * Goes on to the one row of @file that the row reached so far belongs to, or that belongs to it.
 *
 * Returns: whether there is such a way
 */
gboolean
wh_path_step_to (WhPath *path, WhFileId file)
{
  static const WhFileId between[] = { WH_FILE_ENROLLMENT, WH_FILE_PROJECT };

  if (path->file == file)
    return TRUE;
  if (file == WH_FILE_EXPORT)
    return add_step (path, WH_STEP_ONLY, file, 0, 0);
  if (step_directly (path, file))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (between); i++)
    {
      WhPath longer = *path;

      if (path->file != between[i] && file != between[i] && step_directly (&longer, between[i])
          && wh_path_step_to (&longer, file))
        {
          *path = longer;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * wh_path_step_head:
 *
 * Goes on to the enrollment of the head of the same household.
 */
gboolean
wh_path_step_head (WhPath *path)
{
  guint household = wh_known_column (WH_KNOWN_ENROLLMENT_HOUSEHOLD_ID);

  return wh_path_step_to (path, WH_FILE_ENROLLMENT)
         && add_step (path, WH_STEP_HEAD, WH_FILE_ENROLLMENT, (int) household, (int) household);
}

static gboolean
step_by_name (WhPath *path, const char *name)
{
  const WhFile *file;

  if (strcmp (name, "hoh") == 0)
    return wh_path_step_head (path);
  if (strcmp (name, "ResProject") == 0)
    return add_step (path, WH_STEP_KEY, WH_FILE_PROJECT, wh_file_column_exact (path->file, "ResProjectID"),
                     wh_file_column_exact (WH_FILE_PROJECT, "ProjectID"));
  file = wh_file_by_name (name);
  return file != NULL && strcmp (file->name, name) == 0 && wh_path_step_to (path, file->id);
}

/**
 * wh_path_resolve:
 * @path: start and file say where it begins
 * @names: the parts of the name between the dots; "row" apart
 * @wide: a name that the enrollment does not have may be one of its exit or client
 *
 * Returns: whether the column was found; @path then leads there
 */
gboolean
wh_path_resolve (WhPath *path, const char *const *names, guint n_names, gboolean wide)
{
  static const WhFileId widely[] = { WH_FILE_EXIT, WH_FILE_CLIENT };
  int column;

  for (guint i = 0; i + 1 < n_names; i++)
    if (!step_by_name (path, names[i]))
      return FALSE;
  column = wh_file_column_exact (path->file, names[n_names - 1]);
  for (guint i = 0; column < 0 && wide && n_names == 1 && i < G_N_ELEMENTS (widely); i++)
    {
      WhPath longer = *path;

      column = wh_file_column_exact (widely[i], names[0]);
      if (column >= 0 && wh_path_step_to (&longer, widely[i]))
        *path = longer;
      else
        column = -1;
    }
  path->column = (guint) MAX (column, 0);
  return column >= 0;
}

static guint
find_head (WhContext *context, const WhStep *step, guint row)
{
  WhValue household = wh_context_value (context, WH_FILE_ENROLLMENT, row, step->from);
  guint relationship = wh_known_column (WH_KNOWN_ENROLLMENT_RELATIONSHIP);
  guint at = wh_context_first (context, WH_FILE_ENROLLMENT, step->to, &household);

  for (; at != WH_NO_ROW; at = wh_context_next (context, WH_FILE_ENROLLMENT, step->to, at))
    {
      WhValue value = wh_context_value (context, WH_FILE_ENROLLMENT, at, relationship);

      if (value.type == WH_VALUE_NUMBER && value.number == 1)
        return at;
    }
  return WH_NO_ROW;
}

/**
 * wh_path_walk:
 * @row: where it begins
 *
 * Returns: the row it leads to, or %WH_NO_ROW
 */
guint
wh_path_walk (const WhPath *path, WhContext *context, guint row)
{
  for (guint i = 0; i < path->n_steps; i++)
    {
      const WhStep *step = &path->steps[i];

      if (step->type == WH_STEP_ONLY)
        row = wh_context_n_rows (context, step->file) > 0 ? 0 : WH_NO_ROW;
      else if (row == WH_NO_ROW)
        return WH_NO_ROW;
      else if (step->type == WH_STEP_HEAD)
        row = find_head (context, step, row);
      else
        {
          WhValue key = wh_context_value (context, i > 0 ? path->steps[i - 1].file : path->start, row, step->from);

          row = wh_context_first (context, step->file, step->to, &key);
        }
    }
  return row;
}
