/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form/wh-form.h"

#include <string.h>

#include "form/collection-reading.h"
#include "form/wh-form-choices.h"
#include "form/wh-form-fixture.h"

/* Whom the forms ask what, for every project type, funder, role, age and stage, against a second reading of
 * collection.csv. */

static void
fail (const WhLayout *layout, const WhLayoutField *field, const Case *c, const char *what, int form, int standard)
{
  g_error ("%s: %s: type %d, funder %d, access %d, %s, age %d, veteran %d: %s is %d, the standard says %d",
           layout->name, field->name, c->type, c->funder, c->access, c->head ? "head" : "member", c->age, c->veteran,
           what, form, standard);
}

static void
check_field (WhForm *form, guint person, const WhLayoutField *field, const Case *c)
{
  const WhLayout *layout = wh_form_get_layout (form);
  const WhColumn *column = wh_layout_field_column (field, 0);
  int asked = collection_asks (layout, field, -1, c);
  WhFieldState state = wh_form_get_state (form, person, field);

  if (field->widget == WH_WIDGET_NONE)
    return;
  if (state.visible && asked == 0)
    fail (layout, field, c, "shown", 1, 0);
  if (column->depends_on != NULL || column->null_unless != NULL)
    return; /* branches have tests of their own */
  if (state.visible != (asked > 0))
    fail (layout, field, c, "shown", state.visible, asked > 0);
  if (collection_tells_required (field) && state.required != (asked == 2))
    fail (layout, field, c, "required", state.required, asked == 2);
}

/* Of services the form offers the record types that are asked, and no other. */
static void
check_record_types (WhForm *form, guint person, const Case *c)
{
  const WhLayoutField *field = wh_layout_field_by_name (wh_form_get_layout (form), "service.RecordType");
  const WhList *list = wh_layout_field_column (field, 0)->choices[0].list;
  g_autoptr (GPtrArray) choices = wh_form_get_choices (form, person, field, 0);

  for (guint i = 0; i < list->n_options; i++)
    {
      gboolean offered = wh_form_choices_find_value (choices, list->options[i].value) >= 0;
      gboolean asked = collection_asks (wh_form_get_layout (form), field, list->options[i].number, c) > 0;

      if (offered != asked)
        fail (wh_form_get_layout (form), field, c, list->options[i].value, offered, asked);
    }
}

static WhRecord *
make_client (const Case *c)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Ann");
  if (c->age >= 0)
    wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_ymd (2024 - c->age, 1, 10));
  wh_record_set_number (client, WH_CLIENT_VETERAN_STATUS, c->veteran);
  return client;
}

static void
add_person (WhForm *form, WhRecord *project, const Case *c)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  WhRecord *client = make_client (c), *stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, wh_date_from_ymd (2024, 1, 10));
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, "0123456789abcdef0123456789abcdef");
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, c->head ? 1 : 3);
  g_ptr_array_add (records, client);
  g_ptr_array_add (records, stay);
  wh_form_add_known (form, records);
}

static void
check_case (const WhLayout *layout, const Case *c)
{
  g_autoptr (WhForm) form = wh_form_new (layout, wh_date_from_ymd (2024, 6, 1));
  WhRecord *project = fixture_project (form, "House", TYPE (c->type), c->funder, "FL-505");
  const WhLayoutField *field;
  guint person = 0;

  if (SUB_TYPE (c->type) >= 0)
    wh_record_set_number (project, WH_PROJECT_RRH_SUB_TYPE, SUB_TYPE (c->type));
  if (c->access)
    fixture_access_point (form, project);
  if (!c->head)
    {
      Case head = { c->type, c->funder, c->access, TRUE, 40, FALSE };

      add_person (form, project, &head);
      person = 1;
    }
  add_person (form, project, c);
  for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
    if (field->per == WH_PER_PERSON || c->head)
      check_field (form, person, field, c);
  if (strcmp (layout->name, "service") == 0)
    check_record_types (form, person, c);
}

static void
test_layout (gconstpointer data)
{
  static const struct { gboolean head; int age; gboolean veteran; } people[] = {
    { TRUE, 44, FALSE }, { TRUE, 44, TRUE }, { TRUE, 16, FALSE }, { TRUE, -1, FALSE },
    { FALSE, 44, FALSE }, { FALSE, 44, TRUE }, { FALSE, 17, FALSE }, { FALSE, 18, FALSE }, { FALSE, -1, FALSE },
  };
  const WhLayout *layout = data;
  g_autoptr (GArray) funders = collection_funders ();

  for (guint t = 0; t < collection_n_project_types; t++)
    for (guint f = 0; f < funders->len; f++)
      for (guint p = 0; p < G_N_ELEMENTS (people); p++)
        {
          Case c = { collection_project_types[t], g_array_index (funders, int, f), (t + f) % 2 == 0,
                     people[p].head, people[p].age, people[p].veteran };

          check_case (layout, &c);
        }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; wh_layouts[i] != NULL; i++)
    if (collection_is_about_stays (wh_layouts[i]))
      {
        g_autofree char *name = g_strdup_printf ("/form-matrix/%s", wh_layouts[i]->name);

        g_test_add_data_func (name, wh_layouts[i], test_layout);
      }
  return g_test_run ();
}
