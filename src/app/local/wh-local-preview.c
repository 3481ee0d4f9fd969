/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/local/wh-local-preview.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "app/intake/wh-form-group.h"
#include "form/wh-form.h"

/* A local question as it will stand in a form: the form's own rows, about nobody real. */

/* The first form that asks it. */
static const WhLayout *
layout_of (WhRecord *field)
{
  if (wh_record_get_number_or (field, WH_LOCAL_FIELD_AT_START, 0) == 1)
    return &wh_layout_start;
  if (wh_record_get_number_or (field, WH_LOCAL_FIELD_AT_UPDATE, 0) == 1)
    return &wh_layout_update;
  if (wh_record_get_number_or (field, WH_LOCAL_FIELD_AT_ANNUAL, 0) == 1)
    return &wh_layout_annual;
  return wh_record_get_number_or (field, WH_LOCAL_FIELD_AT_EXIT, 0) == 1 ? &wh_layout_exit : NULL;
}

/* A project that the question is meant for. */
static WhRecord *
make_project (WhRecord *field)
{
  WhRecord *project = wh_record_new (wh_kind (WH_KIND_PROJECT));
  const WhKind *kind = wh_kind (WH_KIND_LOCAL_FIELD);

  wh_record_set_reference (project, WH_PROJECT_ORGANIZATION_ID,
                           wh_record_get_reference (field, WH_LOCAL_FIELD_ORGANIZATION_ID), NULL);
  for (guint i = 0; i < kind->n_columns; i++)
    if (g_str_has_prefix (kind->columns[i].name, "Type") && wh_record_get_number_or (field, i, 0) == 1)
      wh_record_set_number (project, WH_PROJECT_PROJECT_TYPE, atoi (kind->columns[i].name + 4));
  return project;
}

static void
add_person (WhForm *form, WhRecord *project, WhDate today)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT)), *stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, _("somebody"));
  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, today);
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, 1);
  g_ptr_array_add (records, client);
  g_ptr_array_add (records, stay);
  wh_form_add_known (form, records);
}

/* One that has ended is shown as it was. */
static WhForm *
make_form (WhSetup *setup, WhRecord *field, WhDate today)
{
  g_autoptr (GPtrArray) definitions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WhRecord) shown = wh_record_copy (field), project = make_project (field);
  GPtrArray *records = wh_setup_get_records (setup);
  const WhLayout *layout = layout_of (field);
  WhForm *form;

  if (layout == NULL)
    return NULL;
  wh_record_set_null (shown, WH_LOCAL_FIELD_END_DATE);
  g_ptr_array_add (definitions, g_object_ref (shown));
  for (guint i = 0; i < records->len; i++)
    if (wh_record_is (g_ptr_array_index (records, i), WH_KIND_LOCAL_OPTION))
      g_ptr_array_add (definitions, g_object_ref (g_ptr_array_index (records, i)));
  form = wh_form_new_with_local (layout, today, definitions);
  wh_form_add_setting (form, project);
  add_person (form, project, today);
  return form;
}

/**
 * wh_local_preview_new:
 * @field: a local question
 *
 * Returns: (transfer full) (nullable): a window with the question as a worker will see it; %NULL when no form asks it,
 *   or nothing can be chosen yet
 */
GtkWidget *
wh_local_preview_new (WhSetup *setup, WhRecord *field, WhDate today)
{
  g_autoptr (WhForm) form = make_form (setup, field, today);
  const WhLayout *layout = form != NULL ? wh_form_get_layout (form) : NULL;
  const WhLayoutPage *page = layout != NULL ? &layout->pages[layout->n_pages - 1] : NULL;
  GtkWidget *window, *box, *clamp;

  if (page == NULL || !g_str_equal (page->name, "local"))
    return NULL;
  window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "title", _("Preview"), "default-width", 560,
                         "default-height", 320, NULL);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", 520, "margin-top", 12, "margin-bottom", 24, "margin-start", 18,
                        "margin-end", 18, "vexpand", TRUE, "child",
                        wh_form_group_new (form, &page->groups[0], wh_form_get_person_key (form, 0)), NULL);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), clamp);
  adw_window_set_content (ADW_WINDOW (window), box);
  return window;
}
