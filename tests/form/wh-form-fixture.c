/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form/wh-form-fixture.h"

/* An intake without people or projects, on a day that does not move. */
WhForm *
fixture_form (void)
{
  return wh_form_new (&wh_layout_intake, FIXTURE_TODAY);
}

static WhRecord *
of_project (const WhKind *kind, WhRecord *project)
{
  WhRecord *record = wh_record_new (kind);
  char hex[WH_ID_HEX_SIZE];

  wh_record_set_reference (record, (guint) wh_kind_column (kind, "ProjectID"), wh_record_get_id (project),
                           wh_record_export_id (project, hex));
  return record;
}

/* Adds a project that may be chosen; @funder -1: none; @coc NULL: none. */
WhRecord *
fixture_project (WhForm *form, const char *name, int type, int funder, const char *coc)
{
  g_autoptr (WhRecord) project = wh_record_new (wh_kind (WH_KIND_PROJECT));

  wh_record_set_text (project, WH_PROJECT_PROJECT_NAME, name);
  wh_record_set_number (project, WH_PROJECT_PROJECT_TYPE, type);
  wh_record_set_number (project, WH_PROJECT_OPERATING_START_DATE, wh_date_from_ymd (2000, 1, 1));
  wh_form_add_setting (form, project);
  if (funder >= 0)
    {
      g_autoptr (WhRecord) record = of_project (wh_kind (WH_KIND_FUNDER), project);

      wh_record_set_number (record, WH_FUNDER_FUNDER, funder);
      wh_record_set_number (record, WH_FUNDER_START_DATE, wh_date_from_ymd (2000, 1, 1));
      wh_form_add_setting (form, record);
    }
  if (coc != NULL)
    {
      g_autoptr (WhRecord) record = of_project (wh_kind (WH_KIND_PROJECT_COC), project);

      wh_record_set_text (record, WH_PROJECT_COC_COC_CODE, coc);
      wh_form_add_setting (form, record);
    }
  wh_form_settle (form);
  return project;
}

/* Makes a project an access point of coordinated entry. */
void
fixture_access_point (WhForm *form, WhRecord *project)
{
  g_autoptr (WhRecord) record = of_project (wh_kind (WH_KIND_CE_PARTICIPATION), project);

  wh_record_set_number (record, WH_CE_PARTICIPATION_ACCESS_POINT, 1);
  wh_form_add_setting (form, record);
  wh_form_settle (form);
}

/* Gives a form that was opened again the projects of the first one. */
void
fixture_copy_setting (WhForm *to, WhForm *from)
{
  GPtrArray *setting = wh_form_get_setting (from);

  for (guint i = 0; i < setting->len; i++)
    wh_form_add_setting (to, g_ptr_array_index (setting, i));
  wh_form_settle (to);
}

static const WhLayoutField *
named (WhForm *form, const char *field)
{
  const WhLayoutField *found = wh_layout_field_by_name (wh_form_get_layout (form), field);

  g_assert_nonnull (found);
  return found;
}

void
fixture_set_part (WhForm *form, guint person, const char *field, guint part, const char *cell)
{
  wh_form_set (form, person, named (form, field), part, cell);
}

void
fixture_set (WhForm *form, guint person, const char *field, const char *cell)
{
  fixture_set_part (form, person, field, 0, cell);
}

void
fixture_choose (WhForm *form, WhRecord *project)
{
  char hex[WH_ID_HEX_SIZE];

  fixture_set (form, WH_FORM_HOUSEHOLD, "enrollment.ProjectID", wh_id_to_hex (wh_record_get_id (project), hex));
}

char *
fixture_get (WhForm *form, guint person, const char *field)
{
  g_autoptr (GString) buffer = g_string_new (NULL);

  return g_strdup (wh_form_get (form, person, named (form, field), 0, buffer));
}

WhFieldState
fixture_state (WhForm *form, guint person, const char *field)
{
  return wh_form_get_state (form, person, named (form, field));
}

/* What the first page asks; the person must have been added. */
void
fixture_person (WhForm *form, guint person, const char *first, const char *last, const char *birth, int relation)
{
  g_autofree char *code = g_strdup_printf ("%d", relation);

  fixture_set (form, person, "client.FirstName", first);
  fixture_set (form, person, "client.LastName", last);
  fixture_set (form, person, "client.DOB", birth);
  fixture_set (form, person, "enrollment.RelationshipToHoH", code);
}

/* Describes the group: an operation, a kind and the changed units, one change after another. */
char *
fixture_describe (WhChangeGroup *group)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < group->changes->len; i++)
    {
      const WhChange *change = g_ptr_array_index (group->changes, i);
      const WhKind *kind = wh_record_get_kind (change->now);

      g_string_append_printf (text, "%s%s %s", i > 0 ? "; " : "", change->op == WH_CHANGE_PUT ? "put" : "set",
                              kind->name);
      for (guint unit = 0; change->op == WH_CHANGE_SET && unit < kind->n_units; unit++)
        if ((change->units >> unit & 1) != 0)
          g_string_append_printf (text, " %s", kind->units[unit].name);
    }
  return g_string_free (text, FALSE);
}
