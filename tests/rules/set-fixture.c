/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "set-fixture.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#include "exchange/wh-csv-source.h"

struct _SetFixture
{
  GPtrArray *rows[WH_N_FILES]; /* GPtrArray of cells */
  GPtrArray *dropped;          /* names of files that are not written */
  GPtrArray *texts;            /* "File old => new" */
  GHashTable *settings;
  WhProfile profile;
  gboolean entered, zip, zip_folder;
};

/* An adult in an emergency shelter of one community, the funding of which asks for nothing beyond what everybody is
 * asked. Other files are empty until an edit names them. */
static const WhFileId filled[] = {
  WH_FILE_EXPORT, WH_FILE_ORGANIZATION, WH_FILE_USER, WH_FILE_PROJECT, WH_FILE_FUNDER, WH_FILE_PROJECT_COC,
  WH_FILE_INVENTORY, WH_FILE_HMIS_PARTICIPATION, WH_FILE_CE_PARTICIPATION, WH_FILE_CLIENT, WH_FILE_ENROLLMENT,
};

/* Where the first answer of the list, a plain text or nothing would break a rule. */
static const char *const special[][2] = {
  { "Export.SourceType", "1" },
  { "Export.SourceID", "FL-505; FL-512" },
  { "Export.ExportStartDate", "2025-10-01" },
  { "Export.ExportEndDate", "2026-09-30" },
  { "Export.CSVVersion", "2026 v1.0" },
  { "Export.ExportDirective", "2" },
  { "Export.HashStatus", "1" },
  { "Project.OperatingStartDate", "2020-01-01" },
  { "Project.ContinuumProject", "1" },
  { "Project.ProjectType", "0" },
  { "Project.HousingType", "1" },
  { "Funder.Funder", "34" },
  { "Funder.StartDate", "2020-01-01" },
  { "ProjectCoC.CoCCode", "FL-505" },
  { "ProjectCoC.Geocode", "012001" },
  { "ProjectCoC.Address1", "1 Main Street" },
  { "ProjectCoC.City", "Pensacola" },
  { "ProjectCoC.State", "FL" },
  { "ProjectCoC.ZIP", "02501" },
  { "ProjectCoC.GeographyType", "1" },
  { "Inventory.CoCCode", "FL-505" },
  { "Inventory.Availability", "1" },
  { "Inventory.ESBedType", "1" },
  { "Inventory.UnitInventory", "10" },
  { "Inventory.BedInventory", "10" },
  { "Inventory.OtherBedInventory", "10" },
  { "Inventory.CHVetBedInventory", "0" },
  { "Inventory.YouthVetBedInventory", "0" },
  { "Inventory.VetBedInventory", "0" },
  { "Inventory.CHYouthBedInventory", "0" },
  { "Inventory.YouthBedInventory", "0" },
  { "Inventory.CHBedInventory", "0" },
  { "Inventory.InventoryStartDate", "2020-01-01" },
  { "HMISParticipation.HMISParticipationType", "1" },
  { "HMISParticipation.HMISParticipationStatusStartDate", "2020-01-01" },
  { "CEParticipation.AccessPoint", "0" },
  { "CEParticipation.CEParticipationStatusStartDate", "2020-01-01" },
  { "Client.FirstName", "Canariana" },
  { "Client.LastName", "Canariensis" },
  { "Client.NameDataQuality", "1" },
  { "Client.SSN", "12345xxxx" },
  { "Client.SSNDataQuality", "2" },
  { "Client.DOB", "1990-05-05" },
  { "Client.DOBDataQuality", "1" },
  { "Client.Sex", "0" },
  { "Client.White", "1" },
  { "Client.VeteranStatus", "0" },
  { "Enrollment.HouseholdID", "Household1" },
  { "Enrollment.RelationshipToHoH", "1" },
  { "Enrollment.EnrollmentCoC", "FL-505" },
  { "Enrollment.LivingSituation", "116" },
  { "Enrollment.LengthOfStay", "2" },
  { "Enrollment.DateToStreetESSH", "2026-08-10" },
  { "Enrollment.TimesHomelessPastThreeYears", "1" },
  { "Enrollment.MonthsHomelessPastThreeYears", "102" },
  { "Enrollment.DisablingCondition", "0" },
  { "Exit.ExitDate", "2026-09-20" },
  { "Exit.Destination", "410" },
  { "Disabilities.DisabilityType", "5" },
  { "Disabilities.DisabilityResponse", "0" },
  { "Services.RecordType", "144" },
  { "Services.TypeProvided", "1" },
  { "CurrentLivingSituation.CurrentLivingSituation", "116" },
};

static const WhList *
list_of (const WhFile *file, guint column)
{
  for (guint k = 0; k < file->n_kinds; k++)
    {
      int slot = wh_file_slot (file, k, column);

      if (slot >= 0 && wh_file_kind (file, k)->columns[slot].n_choices > 0)
        return wh_file_kind (file, k)->columns[slot].choices[0].list;
    }
  return NULL;
}

static char *
plain_cell (const WhFile *file, guint index, guint number)
{
  const WhFileColumn *column = &file->columns[index];
  const WhList *list = list_of (file, index);

  if (column->role == WH_CELL_KEY)
    return g_strdup_printf ("%s%u", file->name, number);
  if (column->role == WH_CELL_EXPORT)
    return g_strdup ("Export1");
  if (column->references != NULL && strchr (column->references, '.') != NULL && g_str_has_suffix (column->name, "ID"))
    {
      g_auto (GStrv) target = g_strsplit (column->references, ".", 2);

      return g_strdup_printf ("%s1", target[0]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (special); i++)
    {
      g_auto (GStrv) names = g_strsplit (special[i][0], ".", 2);

      if (strcmp (names[0], file->name) == 0 && strcmp (names[1], column->name) == 0)
        return g_strdup (special[i][1]);
    }
  if (!column->required)
    return g_strdup ("");
  if (list != NULL)
    return g_strdup (list->options[0].value);
  return g_strdup (column->type == 'D'   ? "2026-09-01"
                   : column->type == 'T' ? "2026-09-01 10:00:00"
                   : column->type == 'S' ? "Text"
                                         : "1");
}

/* Adds a plain row, or one like the last, with a number of its own. */
static void
add_row (SetFixture *self, const WhFile *file)
{
  GPtrArray *rows = self->rows[file->id], *row;
  guint number = rows->len + 1;

  if (rows->len > 0)
    row = g_ptr_array_copy (g_ptr_array_index (rows, rows->len - 1), (GCopyFunc) (void *) g_strdup, NULL);
  else
    {
      row = g_ptr_array_new ();
      for (guint c = 0; c < file->n_columns; c++)
        g_ptr_array_add (row, plain_cell (file, c, number));
    }
  g_ptr_array_set_free_func (row, g_free);
  for (guint c = 0; c < file->n_columns; c++)
    if (file->columns[c].role == WH_CELL_KEY)
      {
        g_free (g_ptr_array_index (row, c));
        g_ptr_array_index (row, c) = plain_cell (file, c, number);
      }
  g_ptr_array_add (rows, row);
}

SetFixture *
set_fixture_new (void)
{
  SetFixture *self = g_new0 (SetFixture, 1);

  self->dropped = g_ptr_array_new_with_free_func (g_free);
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->settings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint f = 0; f < WH_N_FILES; f++)
    self->rows[f] = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < G_N_ELEMENTS (filled); i++)
    add_row (self, &wh_files[filled[i]]);
  return self;
}

void
set_fixture_free (SetFixture *self)
{
  for (guint f = 0; f < WH_N_FILES; f++)
    g_ptr_array_unref (self->rows[f]);
  g_ptr_array_unref (self->dropped);
  g_ptr_array_unref (self->texts);
  g_hash_table_unref (self->settings);
  g_free (self);
}

static void
edit_rows (SetFixture *self, const char *edit)
{
  g_auto (GStrv) words = g_strsplit (edit + 1, "*", 2);
  const WhFile *file = wh_file_by_name (words[0]);
  int times = words[1] != NULL ? atoi (words[1]) : 1;

  g_assert_nonnull (file);
  for (int i = 0; i < times; i++)
    if (*edit == '+')
      add_row (self, file);
    else
      g_ptr_array_set_size (self->rows[file->id], (int) self->rows[file->id]->len - 1);
}

static void
edit_cell (SetFixture *self, const char *edit)
{
  g_auto (GStrv) sides = g_strsplit (edit, "=", 2);
  g_auto (GStrv) names = g_strsplit (sides[0], ".", 2);
  char *number = strchr (names[0], '#');
  const WhFile *file;
  GPtrArray *rows, *row;
  int column;

  if (number != NULL)
    *number++ = '\0';
  file = wh_file_by_name (names[0]);
  if (file == NULL || names[1] == NULL || (column = wh_file_column (file, names[1])) < 0)
    g_error ("no such cell: %s", edit);
  rows = self->rows[file->id];
  if (rows->len == 0)
    add_row (self, file);
  row = g_ptr_array_index (rows, number != NULL ? (guint) atoi (number) - 1 : rows->len - 1);
  g_free (g_ptr_array_index (row, column));
  g_ptr_array_index (row, column) = g_strcompress (sides[1]);
}

static void
edit_circumstance (SetFixture *self, const char *edit)
{
  g_auto (GStrv) words = g_strsplit (edit, " ", 2);

  if (strcmp (words[0], "@profile") == 0)
    g_assert_true (wh_profile_from_text (words[1], &self->profile));
  else if (strcmp (words[0], "@entered") == 0)
    self->entered = TRUE;
  else if (strcmp (words[0], "@setting") == 0)
    {
      g_auto (GStrv) setting = g_strsplit (words[1], " ", 2);

      g_hash_table_insert (self->settings, g_strdup (setting[0]), g_strdup (setting[1]));
    }
  else if (strcmp (words[0], "@drop") == 0)
    g_ptr_array_add (self->dropped, g_strdup (words[1]));
  else if (strcmp (words[0], "@text") == 0)
    g_ptr_array_add (self->texts, g_strdup (words[1]));
  else if (strcmp (words[0], "@zip") == 0)
    {
      self->zip = TRUE;
      self->zip_folder = strcmp (words[1], "folder") == 0;
    }
  else
    g_error ("not understood: %s", edit);
}

/**
 * set_fixture_edit:
 * @edits: joined by |: "+File" adds a row like the last with a number of its own ("+File*49" so many), "-File" drops
 *   the last; "File.Column=cell" changes the last row, "File#1.Column=cell" the first, and adds one where there is
 *   none; escapes as in C. "@profile eva", "@entered", "@setting name 30"; "@drop File" leaves the file out,
 *   "@text File old => new" changes its text, "@zip folder" and "@zip files" pack it
 */
void
set_fixture_edit (SetFixture *self, const char *edits)
{
  g_auto (GStrv) all = g_strsplit (edits, "|", -1);

  for (char **edit = all; *edit != NULL; edit++)
    if (**edit == '+' || **edit == '-')
      edit_rows (self, *edit);
    else if (**edit == '@')
      edit_circumstance (self, *edit);
    else
      edit_cell (self, *edit);
}

static void
change_texts (SetFixture *self, const char *name, GString *text)
{
  for (guint i = 0; i < self->texts->len; i++)
    {
      g_auto (GStrv) words = g_strsplit (g_ptr_array_index (self->texts, i), " ", 2);
      g_auto (GStrv) sides = g_strsplit (words[1], " => ", 2);
      g_autofree char *new = g_strcompress (sides[1]);

      if (strcmp (words[0], name) == 0)
        g_assert_cmpuint (g_string_replace (text, sides[0], new, 1), ==, 1);
    }
}

static void
append_line (GString *text, const WhFile *file, GPtrArray *row)
{
  for (guint c = 0; c < file->n_columns; c++)
    g_string_append_printf (text, "%s%s%s%s", c > 0 ? "," : "", row != NULL ? "\"" : "",
                            row != NULL ? (const char *) g_ptr_array_index (row, c) : file->columns[c].name,
                            row != NULL ? "\"" : "");
  g_string_append_c (text, '\n');
}

/* Returns: a new folder that holds the set. */
char *
set_fixture_write (SetFixture *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("wayhome-set-XXXXXX", &error);

  g_assert_no_error (error);
  for (guint f = 0; f < WH_N_FILES; f++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *name = g_strdup_printf ("%s/%s.csv", folder, wh_files[f].name);

      if (g_ptr_array_find_with_equal_func (self->dropped, wh_files[f].name, g_str_equal, NULL))
        continue;
      append_line (text, &wh_files[f], NULL);
      for (guint r = 0; r < self->rows[f]->len; r++)
        append_line (text, &wh_files[f], g_ptr_array_index (self->rows[f], r));
      change_texts (self, wh_files[f].name, text);
      g_file_set_contents (name, text->str, (gssize) text->len, &error);
      g_assert_no_error (error);
    }
  return g_steal_pointer (&folder);
}

static void
collect (const WhFinding *finding, gpointer data)
{
  g_autoptr (GString) json = g_string_new (NULL);

  wh_finding_append_json (finding, json);
  g_ptr_array_add (data, g_string_free (g_steal_pointer (&json), FALSE));
}

static WhCsvSource *
open_folder (const char *folder, WhCsvSet **set)
{
  g_autoptr (GError) error = NULL;
  WhCsvSource *source;

  *set = wh_csv_set_open (folder, &error);
  g_assert_no_error (error);
  source = wh_csv_source_new (*set, "test", "source", &error);
  g_assert_no_error (error);
  return source;
}

/* As wh_check_client() on a folder. */
void
check_folder_client (const char *folder, const char *personal_id, const WhCheckOptions *options, WhFindingFunc func,
                     gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhCsvSet) set = NULL;
  g_autoptr (WhCsvSource) source = open_folder (folder, &set);

  wh_check_client (WH_ROW_SOURCE (source), personal_id, options, func, data, NULL, &error);
  g_assert_no_error (error);
}

/* @folder may be a zip. */
void
check_folder_each (const char *folder, WhPackageFacts *facts, const WhCheckOptions *options, WhFindingFunc func,
                   gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhCsvSet) set = NULL;
  g_autoptr (WhCsvSource) source = open_folder (folder, &set);

  wh_csv_source_set_facts (source, facts);
  if (facts != NULL && wh_package_facts_get_form (facts) == WH_PACKAGE_NONE)
    wh_package_facts_set_form (facts, wh_csv_set_get_form (set));
  wh_check_run (WH_ROW_SOURCE (source), facts, options, func, data, NULL, &error);
  g_assert_no_error (error);
}

/* Returns: the findings as JSON. */
GPtrArray *
check_folder (const char *folder, WhPackageFacts *facts, const WhCheckOptions *options)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_free);

  check_folder_each (folder, facts, options, collect, findings);
  return findings;
}

void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

static char *
pack (SetFixture *self, const char *folder)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  char *zip = g_strconcat (folder, ".zip", NULL);
  int status;

  for (const char *const *word = (const char *const[]) { "/usr/bin/python3", "-m", "zipfile", "-c", zip, NULL };
       *word != NULL; word++)
    g_ptr_array_add (words, g_strdup (*word));
  for (guint f = 0; f < (self->zip_folder ? 1 : WH_N_FILES); f++)
    g_ptr_array_add (words, self->zip_folder ? g_strdup (folder)
                                             : g_strdup_printf ("%s/%s.csv", folder, wh_files[f].name));
  g_ptr_array_add (words, NULL);
  g_assert_true (g_spawn_sync (NULL, (char **) words->pdata, NULL, 0, NULL, NULL, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  return zip;
}

static gboolean
get_setting (const char *name, gint64 *value, gpointer data)
{
  const char *text = g_hash_table_lookup (((SetFixture *) data)->settings, name);

  if (text != NULL)
    *value = atoi (text);
  return text != NULL;
}

/* Returns: the findings as JSON, on 2026-11-01. @groups as in #WhCheckOptions. */
GPtrArray *
set_fixture_check (SetFixture *self, const char *groups)
{
  g_autoptr (WhPackageFacts) facts = wh_package_facts_new (WH_PACKAGE_NONE);
  const WhCheckOptions options = {
    .profile = self->profile, .today = wh_date_from_text ("2026-11-01"), .groups = groups,
    .entered_now = self->entered, .setting = get_setting, .setting_data = self,
  };
  g_autofree char *folder = set_fixture_write (self), *zip = self->zip ? pack (self, folder) : NULL;
  GPtrArray *findings = check_folder (zip != NULL ? zip : folder, facts, &options);

  remove_folder (folder);
  if (zip != NULL)
    g_unlink (zip);
  return findings;
}
