/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How projects are set up, in a real window over a real store. With WAYHOME_PICTURES set to a folder, each ends in a
 * picture. */
#include "app/intake/wh-form-page.h"
#include "app/test-desk.h"
#include "app/wh-picture.h"
#include "form/wh-form-choices.h"
#include "form/wh-form-problems.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"

#define NIGHT_BY_NIGHT 1
#define PERMANENT_HOUSING 3
#define FUNDER_COC 2
#define FUNDER_ESG 8

typedef struct
{
  TestDesk *desk;
  WhId agency, other_agency, shelter, house, closed;
} Place;

static gboolean
save_group (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_save_group (store, data, error);
}

static WhId
save_new (TestDesk *desk, WhRecord *record)
{
  g_autoptr (WhRecord) owned = record;
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (GError) error = NULL;

  wh_change_group_add (group, wh_change_new_put (record));
  wh_session_stamp (desk->session, group);
  wh_store_run (desk->store, save_group, group, WH_STORE_WRITE, NULL, &error);
  g_assert_no_error (error);
  return *wh_record_get_id (record);
}

static WhId
add_agency (TestDesk *desk, const char *name)
{
  WhRecord *agency = wh_record_new (wh_kind (WH_KIND_ORGANIZATION));

  wh_record_set_text (agency, WH_ORGANIZATION_ORGANIZATION_NAME, name);
  wh_record_set_number (agency, WH_ORGANIZATION_VICTIM_SERVICE_PROVIDER, 0);
  return save_new (desk, agency);
}

static WhId
add_project (TestDesk *desk, const WhId *agency, const char *name, int type, WhDate end)
{
  WhRecord *project = wh_record_new (wh_kind (WH_KIND_PROJECT));

  wh_record_set_reference (project, WH_PROJECT_ORGANIZATION_ID, agency, NULL);
  wh_record_set_text (project, WH_PROJECT_PROJECT_NAME, name);
  wh_record_set_number (project, WH_PROJECT_OPERATING_START_DATE, wh_date_from_ymd (2010, 1, 1));
  if (end != WH_DATE_NONE)
    wh_record_set_number (project, WH_PROJECT_OPERATING_END_DATE, end);
  wh_record_set_number (project, WH_PROJECT_CONTINUUM_PROJECT, 1);
  wh_record_set_number (project, WH_PROJECT_PROJECT_TYPE, type);
  wh_record_set_number (project, WH_PROJECT_HOUSING_TYPE, 1);
  return save_new (desk, project);
}

static void
add_continuum (TestDesk *desk, const WhId *project)
{
  WhRecord *coc = wh_record_new (wh_kind (WH_KIND_PROJECT_COC));

  wh_record_set_reference (coc, WH_PROJECT_COC_PROJECT_ID, project, NULL);
  wh_record_set_text (coc, WH_PROJECT_COC_COC_CODE, "FL-505");
  wh_record_set_text (coc, WH_PROJECT_COC_GEOCODE, "129091");
  wh_record_set_number (coc, WH_PROJECT_COC_GEOGRAPHY_TYPE, 2);
  wh_record_set_text (coc, WH_PROJECT_COC_CITY, "Fort Walton Beach");
  wh_record_set_text (coc, WH_PROJECT_COC_ZIP, "32548");
  save_new (desk, coc);
}

static void
add_beds (TestDesk *desk, const WhId *project, int households, int beds, WhDate end)
{
  WhRecord *inventory = wh_record_new (wh_kind (WH_KIND_INVENTORY));

  wh_record_set_reference (inventory, WH_INVENTORY_PROJECT_ID, project, NULL);
  wh_record_set_number (inventory, WH_INVENTORY_INVENTORY_START_DATE, wh_date_from_ymd (2019, 10, 1));
  if (end != WH_DATE_NONE)
    wh_record_set_number (inventory, WH_INVENTORY_INVENTORY_END_DATE, end);
  wh_record_set_text (inventory, WH_INVENTORY_COC_CODE, "FL-505");
  wh_record_set_number (inventory, WH_INVENTORY_HOUSEHOLD_TYPE, households);
  wh_record_set_number (inventory, WH_INVENTORY_AVAILABILITY, 1);
  wh_record_set_number (inventory, WH_INVENTORY_ES_BED_TYPE, 1);
  wh_record_set_number (inventory, WH_INVENTORY_UNIT_INVENTORY, 10);
  wh_record_set_number (inventory, WH_INVENTORY_BED_INVENTORY, beds);
  wh_record_set_number (inventory, WH_INVENTORY_VET_BED_INVENTORY, 4);
  wh_record_set_number (inventory, WH_INVENTORY_OTHER_BED_INVENTORY, beds - 4);
  save_new (desk, inventory);
}

static void
add_participation (TestDesk *desk, const WhId *project)
{
  WhRecord *hmis = wh_record_new (wh_kind (WH_KIND_HMIS_PARTICIPATION));
  WhRecord *access = wh_record_new (wh_kind (WH_KIND_CE_PARTICIPATION));

  wh_record_set_reference (hmis, WH_HMIS_PARTICIPATION_PROJECT_ID, project, NULL);
  wh_record_set_number (hmis, WH_HMIS_PARTICIPATION_HMIS_PARTICIPATION_TYPE, 1);
  wh_record_set_number (hmis, WH_HMIS_PARTICIPATION_HMIS_PARTICIPATION_STATUS_START_DATE,
                        wh_date_from_ymd (2010, 1, 1));
  save_new (desk, hmis);
  wh_record_set_reference (access, WH_CE_PARTICIPATION_PROJECT_ID, project, NULL);
  wh_record_set_number (access, WH_CE_PARTICIPATION_ACCESS_POINT, 1);
  wh_record_set_number (access, WH_CE_PARTICIPATION_CRISIS_ASSESSMENT, 1);
  wh_record_set_number (access, WH_CE_PARTICIPATION_RECEIVES_REFERRALS, 1);
  wh_record_set_number (access, WH_CE_PARTICIPATION_CE_PARTICIPATION_STATUS_START_DATE, wh_date_from_ymd (2018, 1, 1));
  save_new (desk, access);
}

static void
add_stay (TestDesk *desk, const WhId *project)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  WhRecord *stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, project, NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, wh_session_today (desk->session) - 20);
  save_new (desk, client);
  save_new (desk, stay);
}

static Place *
place_new (WhRole role)
{
  Place *place = g_new0 (Place, 1);
  TestDesk *desk = place->desk = test_desk_new_as (role, TEST_DESK_EMPTY, 1024, 740);

  place->agency = add_agency (desk, "Bridgeway Community Services");
  place->other_agency = add_agency (desk, "Anchor Family Housing");
  place->shelter = add_project (desk, &place->agency, "Bridgeway Night Shelter", NIGHT_BY_NIGHT, WH_DATE_NONE);
  place->closed = add_project (desk, &place->agency, "Old Mill House", PERMANENT_HOUSING,
                               wh_date_from_ymd (2020, 6, 30));
  place->house = add_project (desk, &place->agency, "Bridgeway House", PERMANENT_HOUSING, WH_DATE_NONE);
  add_project (desk, &place->other_agency, "Anchor Apartments", PERMANENT_HOUSING, WH_DATE_NONE);
  add_continuum (desk, &place->shelter);
  add_beds (desk, &place->shelter, 1, 30, WH_DATE_NONE);
  add_beds (desk, &place->shelter, 3, 12, wh_date_from_ymd (2022, 3, 31));
  add_participation (desk, &place->shelter);
  add_stay (desk, &place->shelter);
  if (role == WH_ROLE_AGENCY_ADMIN)
    g_array_append_val (wh_session_get_person (desk->session)->agencies, place->agency);
  test_desk_new_workspace (desk);
  return place;
}

static void
place_free (Place *place)
{
  test_desk_free (place->desk);
  g_free (place);
}

static Place *
open_place (WhRole role)
{
  Place *place = place_new (role);

  g_test_queue_destroy ((GDestroyNotify) place_free, place);
  gtk_widget_activate_action (place->desk->workspace, "work.show-screen", "s", "administration");
  return place;
}

static GtkWidget *
find_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
      && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The button that only has a picture and this tooltip; below @widget. */
static GtkWidget *
find_named (GtkWidget *widget, const char *tooltip)
{
  GtkWidget *found = GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_widget_get_tooltip_text (widget), tooltip) == 0
                       ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_named (child, tooltip);
  return found;
}

static gboolean
give_up_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
wait_for (Place *place, const char *text, gboolean there)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (20, give_up_cb, &late);

  while ((find_label (place->desk->window, text) != NULL) != there && !late)
    g_main_context_iteration (NULL, TRUE);
  if (late)
    {
      g_test_message ("waited for: %s", text);
      wh_picture_take (place->desk->window, "late");
    }
  g_assert_false (late);
  g_source_remove (timer);
}

/* The keyboard is on the button with that tooltip again. */
static void
wait_for_focus (Place *place, const char *tooltip)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (20, give_up_cb, &late);
  GtkWindow *window = GTK_WINDOW (place->desk->window);

  while (gtk_window_get_focus (window) != find_named (place->desk->window, tooltip) && !late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (timer);
}

static void
open_page (Place *place, const char *kind, const WhId *id, const char *name)
{
  char hex[WH_ID_HEX_SIZE];

  wait_for (place, "Bridgeway Community Services", TRUE);
  gtk_widget_activate_action (place->desk->workspace, "work.open-record", "(ss)", kind, wh_id_to_hex (id, hex));
  wait_for (place, name, TRUE);
}

static WhForm *
wait_for_form (Place *place)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (20, give_up_cb, &late);
  WhForm *form = NULL;

  while (form == NULL && !late)
    {
      GtkWidget *page = find_type (place->desk->window, WH_TYPE_FORM_PAGE);

      form = page != NULL ? wh_form_page_get_form (WH_FORM_PAGE (page)) : NULL;
      if (form == NULL)
        g_main_context_iteration (NULL, TRUE);
    }
  g_assert_nonnull (form);
  g_source_remove (timer);
  wh_picture_settle (place->desk->window);
  return form;
}

static void
set (WhForm *form, const char *field, const char *cell)
{
  const WhLayoutField *found = wh_layout_field_by_name (wh_form_get_layout (form), field);

  g_assert_nonnull (found);
  g_assert_true (wh_form_set (form, 0, found, 0, cell));
}

static void
save_form (Place *place)
{
  GtkWidget *page = find_type (place->desk->window, WH_TYPE_FORM_PAGE);
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (20, give_up_cb, &late);

  gtk_widget_activate_action (page, "form.save", NULL);
  while (find_type (place->desk->window, WH_TYPE_FORM_PAGE) != NULL && !late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (timer);
}

static void
picture (Place *place, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s-%s", name, g_getenv ("WAYHOME_DARK") != NULL ? "dark" : "light");

  wh_picture_take (place->desk->window, file);
}

static void
activate_row (Place *place, const char *title)
{
  GtkWidget *row = gtk_widget_get_ancestor (find_label (place->desk->window, title), GTK_TYPE_LIST_BOX_ROW);

  g_assert_nonnull (row);
  g_signal_emit_by_name (row, "activate");
}

static gboolean
list_all (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  gpointer *work = data;

  work[1] = wh_store_list_all (store, GPOINTER_TO_UINT (work[0]), error);
  return work[1] != NULL;
}

static GPtrArray *
records (Place *place, WhKindId kind)
{
  gpointer work[2] = { GUINT_TO_POINTER (kind), NULL };

  g_assert_true (wh_store_run (place->desk->store, list_all, work, WH_STORE_WRITE, NULL, NULL));
  return work[1];
}

static void
click (Place *place, const char *label)
{
  GtkWidget *found = find_label (place->desk->window, label);

  g_assert_nonnull (found);
  g_signal_emit_by_name (gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON), "clicked");
}

/* ---- */

static void
test_is_not_for_workers (void)
{
  Place *place = open_place (WH_ROLE_WORKER);

  wh_picture_settle (place->desk->window);
  g_assert_null (find_label (place->desk->window, "Bridgeway Community Services"));
  g_assert_null (find_label (place->desk->window, "Administration"));
}

static void
test_lists_what_one_may_change (void)
{
  Place *place = open_place (WH_ROLE_AGENCY_ADMIN);

  wait_for (place, "Bridgeway Community Services", TRUE);
  g_assert_nonnull (find_label (place->desk->window, "Bridgeway House"));
  g_assert_nonnull (find_label (place->desk->window, "Old Mill House"));
  g_assert_nonnull (find_label (place->desk->window, "Closed 06/30/2020 · PH – Permanent Supportive Housing"));
  g_assert_null (find_label (place->desk->window, "Anchor Family Housing"));
  g_assert_null (find_label (place->desk->window, "New: Organization"));
  picture (place, "projects-agency-admin");
}

static void
test_finds_as_one_types (void)
{
  Place *place = open_place (WH_ROLE_SYSTEM_ADMIN);
  GtkWidget *entry;

  wait_for (place, "Anchor Family Housing", TRUE);
  g_assert_nonnull (find_label (place->desk->window, "New: Organization"));
  entry = find_type (find_type (place->desk->window, g_type_from_name ("WhSetupList")), GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), "old mi");
  wait_for (place, "Anchor Family Housing", FALSE);
  g_assert_nonnull (find_label (place->desk->window, "Old Mill House"));
  g_assert_nonnull (find_label (place->desk->window, "Bridgeway Community Services"));
  g_assert_null (find_label (place->desk->window, "Bridgeway House"));
  gtk_editable_set_text (GTK_EDITABLE (entry), "zzz");
  wait_for (place, "Nothing found", TRUE);
  picture (place, "projects-nothing-found");
}

static void
test_says_all_of_a_project (void)
{
  Place *place = open_place (WH_ROLE_SYSTEM_ADMIN);

  open_page (place, "project", &place->shelter, "HMIS Participating");
  wait_for (place, "The project has no funding source. Add one; \"N/A\" is a choice.", TRUE);
  picture (place, "projects-shelter");
  gtk_widget_grab_focus (find_named (place->desk->window, "Add: Affiliation"));
  picture (place, "projects-shelter-below");
  g_assert_nonnull (find_label (place->desk->window, "FL-505"));
  g_assert_nonnull (find_label (place->desk->window, "Households without children"));
}

#define NO_FUNDING "The project has no funding source. Add one; \"N/A\" is a choice."

static guint
count (Place *place, WhKindId kind)
{
  g_autoptr (GPtrArray) found = records (place, kind);

  return found->len;
}

/* Added, corrected, deleted, taken back; and the fault that there is no funding goes and comes with it. */
static void
test_funding_comes_and_goes (void)
{
  Place *place = open_place (WH_ROLE_SYSTEM_ADMIN);
  g_autoptr (GPtrArray) funders = NULL;
  WhForm *form;

  open_page (place, "project", &place->shelter, NO_FUNDING);
  gtk_widget_grab_focus (find_named (place->desk->window, "Add: Funding source"));
  g_signal_emit_by_name (find_named (place->desk->window, "Add: Funding source"), "clicked");
  form = wait_for_form (place);
  g_assert_true (wh_form_get_layout (form) == &wh_layout_funder);
  set (form, "funder.Funder", G_STRINGIFY (FUNDER_ESG));
  set (form, "funder.GrantID", "E-24-DC-12");
  set (form, "funder.StartDate", "2024-10-01");
  picture (place, "projects-funder-form");
  save_form (place);
  wait_for (place, "HUD: ESG – Emergency Shelter (operating and/or essential services)", TRUE);
  wait_for_focus (place, "Add: Funding source");
  wait_for (place, NO_FUNDING, FALSE);
  funders = records (place, WH_KIND_FUNDER);
  g_assert_cmpuint (funders->len, ==, 1);
  g_assert_true (wh_id_equal (wh_record_get_reference (g_ptr_array_index (funders, 0), WH_FUNDER_PROJECT_ID),
                              &place->shelter));
  activate_row (place, "HUD: ESG – Emergency Shelter (operating and/or essential services)");
  form = wait_for_form (place);
  set (form, "funder.EndDate", "2025-09-30");
  save_form (place);
  wait_for (place, "Ended · Grant: E-24-DC-12 · Since 10/01/2024 · Until 09/30/2025", TRUE);
  picture (place, "projects-funder-ended");
  g_assert_cmpuint (count (place, WH_KIND_FUNDER), ==, 1);
  g_signal_emit_by_name (find_named (gtk_widget_get_ancestor (find_label (place->desk->window,
      "HUD: ESG – Emergency Shelter (operating and/or essential services)"), GTK_TYPE_LIST_BOX_ROW), "Delete"),
      "clicked");
  wait_for (place, "Deleted: Funding source", TRUE);
  wait_for (place, NO_FUNDING, TRUE);
  picture (place, "projects-funder-deleted");
  g_assert_cmpuint (count (place, WH_KIND_FUNDER), ==, 0);
  gtk_widget_activate_action (place->desk->workspace, "work.undo", NULL);
  wait_for (place, "Ended · Grant: E-24-DC-12 · Since 10/01/2024 · Until 09/30/2025", TRUE);
  wait_for (place, NO_FUNDING, FALSE);
}

/* What a form saved is taken back like everything else. */
static void
test_a_save_is_taken_back (void)
{
  Place *place = open_place (WH_ROLE_SYSTEM_ADMIN);
  WhForm *form;

  open_page (place, "project", &place->house, NO_FUNDING);
  g_signal_emit_by_name (find_named (place->desk->window, "Add: Funding source"), "clicked");
  form = wait_for_form (place);
  set (form, "funder.Funder", G_STRINGIFY (FUNDER_COC));
  set (form, "funder.StartDate", "2024-10-01");
  save_form (place);
  wait_for (place, "Saved", TRUE);
  g_assert_cmpuint (count (place, WH_KIND_FUNDER), ==, 1);
  gtk_widget_activate_action (place->desk->workspace, "work.undo", NULL);
  wait_for (place, NO_FUNDING, TRUE);
  g_assert_cmpuint (count (place, WH_KIND_FUNDER), ==, 0);
}

/* Beds that do not add up are said while they are typed, and held up by nothing. */
static void
test_rules_speak_in_the_form (void)
{
  Place *place = open_place (WH_ROLE_SYSTEM_ADMIN);
  const WhLayoutField *beds = wh_layout_field_by_name (&wh_layout_inventory, "inventory.BedInventory");
  const WhFormProblem *problem;
  WhForm *form;

  open_page (place, "project", &place->shelter, NO_FUNDING);
  g_signal_emit_by_name (find_named (place->desk->window, "Add: Bed and unit inventory"), "clicked");
  form = wait_for_form (place);
  g_assert_cmpuint (wh_form_get_choices (form, 0, wh_layout_field_by_name (&wh_layout_inventory,
                                                                           "inventory.CoCCode"), 0)->len, ==, 1);
  set (form, "inventory.InventoryStartDate", "2024-10-01");
  set (form, "inventory.CoCCode", "FL-505");
  set (form, "inventory.HouseholdType", "1");
  set (form, "inventory.UnitInventory", "2");
  set (form, "inventory.OtherBedInventory", "5");
  set (form, "inventory.BedInventory", "9");
  problem = wh_form_find_problem (form, 0, beds);
  g_assert_nonnull (problem);
  g_assert_cmpstr (problem->rule->id, ==, "P016");
  g_assert_true (wh_form_can_save (form));
  picture (place, "projects-beds-form");
  save_form (place);
  wait_for (place, "The beds for each group do not add up to the total. Correct them.", TRUE);
  picture (place, "projects-faults");
}

/* A new agency and its first project, each shown when it is saved. */
static void
test_new_agency_and_project (void)
{
  Place *place = open_place (WH_ROLE_SYSTEM_ADMIN);
  WhForm *form;

  wait_for (place, "New: Organization", TRUE);
  click (place, "New: Organization");
  form = wait_for_form (place);
  set (form, "organization.OrganizationName", "Gulf Coast Youth Services");
  set (form, "organization.VictimServiceProvider", "0");
  picture (place, "projects-agency-form");
  save_form (place);
  wait_for (place, "This agency has no project. Add its project or remove the agency.", TRUE);
  picture (place, "projects-new-agency");
  g_signal_emit_by_name (find_named (place->desk->window, "Add: Project"), "clicked");
  form = wait_for_form (place);
  set (form, "project.ProjectName", "Gulf Coast Outreach");
  set (form, "project.OperatingStartDate", "2025-01-01");
  set (form, "project.ContinuumProject", "1");
  set (form, "project.ProjectType", "4");
  picture (place, "projects-project-form");
  save_form (place);
  wait_for (place, NO_FUNDING, TRUE);
  g_assert_nonnull (find_label (place->desk->window, "A continuum project needs the continuum that it serves. "
                                                     "Add it."));
  picture (place, "projects-new-project");
}

/* A project in which people stay is ended, not deleted; one in which nobody stayed goes with all that describes it. */
static void
test_deletes_what_nobody_needs (void)
{
  Place *place = open_place (WH_ROLE_SYSTEM_ADMIN);
  guint before = count (place, WH_KIND_PROJECT);

  open_page (place, "project", &place->shelter, NO_FUNDING);
  g_signal_emit_by_name (find_named (place->desk->window, "Delete it"), "clicked");
  wait_for (place, "Project not deleted: it is needed by what is recorded under “Enrollments”. Enter an end date "
                   "instead.", TRUE);
  g_assert_cmpuint (count (place, WH_KIND_PROJECT), ==, before);
  add_continuum (place->desk, &place->house);
  open_page (place, "project", &place->house, "FL-505");
  wait_for (place, "HMIS Participating", FALSE);
  g_signal_emit_by_name (find_named (place->desk->window, "Delete it"), "clicked");
  wait_for (place, "Deleted: Project", TRUE);
  wait_for (place, "Bridgeway House", FALSE);
  g_assert_cmpuint (count (place, WH_KIND_PROJECT), ==, before - 1);
  g_assert_cmpuint (count (place, WH_KIND_PROJECT_COC), ==, 1);
  gtk_widget_activate_action (place->desk->workspace, "work.undo", NULL);
  wait_for (place, "Bridgeway House", TRUE);
  g_assert_cmpuint (count (place, WH_KIND_PROJECT_COC), ==, 2);
}

/* Paused and opened again, a form about a project knows the project. */
static void
test_a_paused_form_goes_on (void)
{
  Place *place = open_place (WH_ROLE_SYSTEM_ADMIN);
  WhForm *form;

  open_page (place, "project", &place->shelter, NO_FUNDING);
  g_signal_emit_by_name (find_named (place->desk->window, "Add: Bed and unit inventory"), "clicked");
  form = wait_for_form (place);
  set (form, "inventory.InventoryStartDate", "2024-10-01");
  click (place, "Pause");
  wait_for (place, "Review", FALSE);
  gtk_widget_activate_action (place->desk->workspace, "work.show-screen", "s", "home");
  wait_for (place, "Bridgeway Night Shelter", TRUE);
  picture (place, "projects-paused");
  activate_row (place, "Bridgeway Night Shelter");
  form = wait_for_form (place);
  g_assert_true (wh_form_get_layout (form) == &wh_layout_inventory);
  g_assert_cmpuint (wh_form_get_choices (form, 0, wh_layout_field_by_name (&wh_layout_inventory,
                                                                           "inventory.CoCCode"), 0)->len, ==, 1);
  save_form (place);
  g_assert_cmpuint (count (place, WH_KIND_INVENTORY), ==, 3);
}

/* A project is offered to newcomers until its last day. */
static void
test_a_closed_project_takes_nobody (void)
{
  Place *place = open_place (WH_ROLE_SYSTEM_ADMIN);
  const WhLayoutField *project = wh_layout_field_by_name (&wh_layout_intake, "enrollment.ProjectID");
  g_autoptr (GPtrArray) choices = NULL;

  wait_for (place, "Bridgeway House", TRUE);
  gtk_widget_activate_action (place->desk->workspace, "work.open-flow", "(ss)", "intake", "");
  choices = wh_form_get_choices (wait_for_form (place), WH_FORM_HOUSEHOLD, project, 0);
  g_assert_cmpuint (choices->len, ==, 3);
  g_assert_cmpint (wh_form_choices_find_text (choices, "Bridgeway House"), >=, 0);
  g_assert_cmpint (wh_form_choices_find_text (choices, "Old Mill House"), <, 0);
}

/* An agency whose projects have all closed takes nobody in; other agencies' projects are none of its own. */
static void
test_a_closed_agency_takes_nobody (void)
{
  Place *place = open_place (WH_ROLE_WORKER);
  const WhLayoutField *project = wh_layout_field_by_name (&wh_layout_intake, "enrollment.ProjectID");
  WhId agency = add_agency (place->desk, "Mill Trust");
  g_autoptr (GPtrArray) choices = NULL;

  add_project (place->desk, &agency, "New Mill House", PERMANENT_HOUSING, wh_date_from_ymd (2021, 6, 30));
  g_array_append_val (wh_session_get_person (place->desk->session)->agencies, agency);
  gtk_widget_activate_action (place->desk->workspace, "work.open-flow", "(ss)", "intake", "");
  choices = wh_form_get_choices (wait_for_form (place), WH_FORM_HOUSEHOLD, project, 0);
  g_assert_cmpuint (choices->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  wh_picture_load_look ();
  g_test_add_func ("/projects/not-for-workers", test_is_not_for_workers);
  g_test_add_func ("/projects/agency-admin", test_lists_what_one_may_change);
  g_test_add_func ("/projects/find", test_finds_as_one_types);
  g_test_add_func ("/projects/all-of-a-project", test_says_all_of_a_project);
  g_test_add_func ("/projects/funding", test_funding_comes_and_goes);
  g_test_add_func ("/projects/undo-save", test_a_save_is_taken_back);
  g_test_add_func ("/projects/rules", test_rules_speak_in_the_form);
  g_test_add_func ("/projects/new", test_new_agency_and_project);
  g_test_add_func ("/projects/delete", test_deletes_what_nobody_needs);
  g_test_add_func ("/projects/paused", test_a_paused_form_goes_on);
  g_test_add_func ("/projects/closed", test_a_closed_project_takes_nobody);
  g_test_add_func ("/projects/closed-agency", test_a_closed_agency_takes_nobody);
  return g_test_run ();
}
