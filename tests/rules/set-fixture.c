/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "set-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "exchange/wh-csv-source.h"

struct _SetFixture
{
  GPtrArray *rows[WH_N_FILES]; /* GPtrArray of cells */
};

/* Where the first answer of the list, or a plain text, would break a rule. */
static const char *const special[][2] = {
  { "Export.SourceType", "1" },
  { "Export.SourceID", "FL-505; FL-512" },
  { "Export.SourceContactPhone", "8505551234" },
  { "Export.SourceContactExtension", "12" },
  { "Export.ExportStartDate", "2025-10-01" },
  { "Export.ExportEndDate", "2026-09-30" },
  { "Export.CSVVersion", "2026 v1.0" },
  { "Export.ExportDirective", "2" },
  { "Export.HashStatus", "1" },
  { "User.UserPhone", "8505551234" },
  { "User.UserExtension", "12345" },
  { "Project.ProjectType", "6" },
  { "Project.ResidentialAffiliation", "1" },
  { "ProjectCoC.CoCCode", "FL-505" },
  { "ProjectCoC.Geocode", "012001" },
  { "ProjectCoC.State", "FL" },
  { "ProjectCoC.ZIP", "02501" },
  { "Inventory.CoCCode", "FL-505" },
  { "Affiliation.ResProjectID", "Project2" },
  { "Client.SSN", "12345xxxx" },
  { "Client.DOB", "1990-05-05" },
  { "Client.RaceNone", "8" },
  { "Client.YearEnteredService", "1999" },
  { "Enrollment.RelationshipToHoH", "1" },
  { "Enrollment.EnrollmentCoC", "FL-505" },
  { "Enrollment.LivingSituation", "116" },
  { "Enrollment.VAMCStation", "673" },
  { "Exit.Destination", "410" },
  { "Exit.HousingAssessment", "1" },
  { "Exit.SubsidyInformation", "2" },
  { "Disabilities.DisabilityType", "5" },
  { "Disabilities.DisabilityResponse", "1" },
  { "Services.RecordType", "144" },
  { "Services.TypeProvided", "3" },
  { "Services.SubTypeProvided", "2" },
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
plain_cell (const WhFile *file, guint index)
{
  const WhFileColumn *column = &file->columns[index];
  const WhList *list = list_of (file, index);

  if (column->role == WH_CELL_EXPORT || strcmp (column->name, "ExportID") == 0)
    return g_strdup ("Export1");
  if (column->role == WH_CELL_KEY)
    return g_strdup_printf ("%s1", file->name);
  if (column->references != NULL && strchr (column->references, '.') != NULL && g_str_has_suffix (column->name, "ID"))
    {
      g_auto (GStrv) target = g_strsplit (column->references, ".", 2);

      return g_strdup_printf ("%s1", target[0]);
    }
  if (!column->required)
    return g_strdup ("");
  if (list != NULL)
    return g_strdup (list->options[0].value);
  return g_strdup (column->type == 'D'   ? "2026-01-15"
                   : column->type == 'T' ? "2026-01-15 10:00:00"
                   : column->type == 'S' ? "Text"
                                         : "1");
}

static GPtrArray *
copy_row (GPtrArray *row)
{
  return g_ptr_array_copy (row, (GCopyFunc) (void *) g_strdup, NULL);
}

SetFixture *
set_fixture_new (void)
{
  SetFixture *self = g_new0 (SetFixture, 1);

  for (guint f = 0; f < WH_N_FILES; f++)
    {
      GPtrArray *row = g_ptr_array_new_with_free_func (g_free);

      self->rows[f] = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
      for (guint c = 0; c < wh_files[f].n_columns; c++)
        g_ptr_array_add (row, plain_cell (&wh_files[f], c));
      g_ptr_array_add (self->rows[f], row);
    }
  for (guint i = 0; i < G_N_ELEMENTS (special); i++)
    {
      g_autofree char *edit = g_strdup_printf ("%s=%s", special[i][0], special[i][1]);

      set_fixture_edit (self, edit);
    }
  /* A second project, a residence, for the affiliation of the first. */
  set_fixture_edit (self, "+Project|Project.ProjectID=Project2|Project.ProjectType=0");
  set_fixture_edit (self, "+Client|Client.PersonalID=Client2");
  return self;
}

void
set_fixture_free (SetFixture *self)
{
  for (guint f = 0; f < WH_N_FILES; f++)
    g_ptr_array_unref (self->rows[f]);
  g_free (self);
}

static void
edit_one (SetFixture *self, const char *edit)
{
  g_auto (GStrv) sides = g_strsplit (edit, "=", 2);
  g_auto (GStrv) names = g_strsplit (sides[0] + (strchr ("+-", *edit) != NULL), ".", 2);
  const WhFile *file = wh_file_by_name (names[0]);
  GPtrArray *rows, *last;
  int column;

  g_assert_nonnull (file);
  rows = self->rows[file->id];
  last = rows->len > 0 ? g_ptr_array_index (rows, rows->len - 1) : NULL;
  if (*edit == '+')
    g_ptr_array_add (rows, copy_row (last));
  else if (*edit == '-')
    g_ptr_array_set_size (rows, (int) rows->len - 1);
  else
    {
      column = wh_file_column (file, names[1]);
      g_assert_cmpint (column, >=, 0);
      g_free (g_ptr_array_index (last, column));
      g_ptr_array_index (last, column) = g_strdup (sides[1]);
    }
}

/* "+File" doubles the file's last row, "-File" drops it, "File.Column=cell" changes it; joined by |. */
void
set_fixture_edit (SetFixture *self, const char *edits)
{
  g_auto (GStrv) all = g_strsplit (edits, "|", -1);

  for (char **edit = all; *edit != NULL; edit++)
    edit_one (self, *edit);
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

      append_line (text, &wh_files[f], NULL);
      for (guint r = 0; r < self->rows[f]->len; r++)
        append_line (text, &wh_files[f], g_ptr_array_index (self->rows[f], r));
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

/* Returns: the findings as JSON. @folder may be a zip. */
GPtrArray *
check_folder (const char *folder, WhPackageFacts *facts, const WhCheckOptions *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhCsvSet) set = wh_csv_set_open (folder, &error);
  g_autoptr (WhCsvSource) source = NULL;
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_free);

  g_assert_no_error (error);
  source = wh_csv_source_new (set, "test", "source", &error);
  g_assert_no_error (error);
  wh_csv_source_set_facts (source, facts);
  if (wh_package_facts_get_form (facts) == WH_PACKAGE_NONE)
    wh_package_facts_set_form (facts, wh_csv_set_get_form (set));
  wh_check_run (WH_ROW_SOURCE (source), facts, options, collect, findings, NULL, &error);
  g_assert_no_error (error);
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
