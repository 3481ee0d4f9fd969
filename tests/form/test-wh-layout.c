/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form/wh-layout.h"

#include <string.h>

/* Columns that no question sets: what the program itself knows of a record. */
static const char *const known_by_itself[] = {
  "UserID", "DateCreated", "DateUpdated", "DateDeleted", "DataCollectionStage", "InformationDate",
  "DisabilityType", "HouseholdID",
};

static gboolean
is_in_a_form (WhKindId kind, guint column)
{
  const WhLayoutField *field;

  for (guint l = 0; wh_layouts[l] != NULL; l++)
    for (guint i = 0; (field = wh_layout_field (wh_layouts[l], i)) != NULL; i++)
      for (guint part = 0; field->kind == kind && part < field->n_columns; part++)
        if (field->columns[part] == column)
          return TRUE;
  return FALSE;
}

/* A record's parents follow from where it is made; the export and the accounts are made by the program. */
static gboolean
is_known (const WhKind *kind, const WhColumn *column)
{
  /* A developmental disability and HIV/AIDS are disabling by themselves (4.06, 4.08). */
  if (strcmp (column->name, "IndefiniteAndImpairs") == 0
      && (kind->id == WH_KIND_DEVELOPMENTAL_DISABILITY || kind->id == WH_KIND_HIV_AIDS))
    return TRUE;
  return column->target != NULL || kind->id == WH_KIND_EXPORT || kind->id == WH_KIND_USER
         || g_strv_contains (known_by_itself, column->name);
}

/* Every column of the standard's files is a question of some form, or the program sets it itself. */
static void
test_columns (void)
{
  g_autoptr (GString) missing = g_string_new (NULL);

  for (guint k = 0; k < WH_N_KINDS; k++)
    for (guint c = 0; wh_kind (k)->file != NULL && c < wh_kind (k)->n_columns; c++)
      if (!is_known (wh_kind (k), &wh_kind (k)->columns[c]) && !is_in_a_form (k, c))
        g_string_append_printf (missing, "%s.%s ", wh_kind (k)->name, wh_kind (k)->columns[c].name);
  g_assert_cmpstr (missing->str, ==, "");
}

/* Names are unique in a form, and the day that dates its records is one of its questions. */
static void
test_names (void)
{
  for (guint l = 0; wh_layouts[l] != NULL; l++)
    {
      const WhLayout *layout = wh_layouts[l];
      const WhLayoutField *field;

      g_assert_true (wh_layout_by_name (layout->name) == layout);
      for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
        if (wh_layout_field_by_name (layout, field->name) != field)
          g_error ("%s: %s stands twice", layout->name, field->name);
      if (layout->dated_by != NULL)
        g_assert_nonnull (wh_layout_field_by_name (layout, layout->dated_by));
    }
  g_assert_null (wh_layout_by_name ("nothing"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/columns", test_columns);
  g_test_add_func ("/layout/names", test_names);
  return g_test_run ();
}
