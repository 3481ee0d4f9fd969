/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fifty combinations of project type, funder, role, age and form, opened in the real window: what is shown there, and
 * what is marked as not answered yet, is what collection.csv asks by a second reading (form/collection-reading). */
#include "app/fields/wh-field-row.h"
#include "app/intake/wh-form-group.h"
#include "app/intake/wh-form-page.h"
#include "form-desk.h"
#include "form/collection-reading.h"

#define SEED 20261001
#define COMBINATIONS 50
#define MEMBER "Ben Sample"
#define HEAD "Ann Sample"

typedef struct
{
  Case asked;
  const WhLayout *layout;
} Combination;

static const struct { gboolean head; int age; gboolean veteran; } people[] = {
  { TRUE, 44, FALSE }, { TRUE, 44, TRUE }, { TRUE, 16, FALSE }, { TRUE, -1, FALSE },
  { FALSE, 44, FALSE }, { FALSE, 44, TRUE }, { FALSE, 17, FALSE }, { FALSE, 18, FALSE }, { FALSE, -1, FALSE },
};

static GArray *
layouts_to_try (void)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (const WhLayout *));

  for (guint i = 0; wh_layouts[i] != NULL; i++)
    if (collection_is_about_stays (wh_layouts[i]))
      g_array_append_val (found, wh_layouts[i]);
  return found;
}

static Combination
draw (GRand *rand, GArray *funders, GArray *layouts)
{
  Combination c = { 0 };
  guint person = (guint) g_rand_int_range (rand, 0, G_N_ELEMENTS (people));

  c.asked.type = collection_project_types[g_rand_int_range (rand, 0, (gint) collection_n_project_types)];
  c.asked.funder = g_array_index (funders, int, g_rand_int_range (rand, 0, (gint) funders->len));
  c.asked.head = people[person].head;
  c.asked.age = people[person].age;
  c.asked.veteran = people[person].veteran;
  c.layout = g_array_index (layouts, const WhLayout *, g_rand_int_range (rand, 0, (gint) layouts->len));
  return c;
}

static WhRecord *
add_client (Desk *desk, const Case *c, const char *first)
{
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  int year, month, day;

  wh_date_to_ymd (wh_session_today (desk->session), &year, &month, &day);
  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, first);
  wh_record_set_text (client, WH_CLIENT_LAST_NAME, "Sample");
  if (c->age >= 0)
    wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_ymd (year - c->age, 1, 1));
  wh_record_set_number (client, WH_CLIENT_VETERAN_STATUS, c->veteran);
  desk_save (desk, client);
  return client;
}

/* Returns: (transfer full): the stay of somebody who came today */
static WhRecord *
add_stay (Desk *desk, WhRecord *project, WhRecord *client, int relation, const char *household)
{
  WhRecord *stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));

  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, wh_session_today (desk->session));
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, relation);
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, household);
  desk_save (desk, stay);
  return stay;
}

static WhForm *
open_intake_of (Desk *desk, const Case *c, WhRecord *project)
{
  static const Case head = { .head = TRUE, .age = 40 };
  g_autoptr (WhRecord) first = add_client (desk, c->head ? c : &head, "Ann");
  const WhLayout *layout;
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *parameter = g_strconcat ("client:", wh_id_to_hex (wh_record_get_id (first), hex), NULL);
  WhForm *form = desk_open_intake (desk, parameter);

  layout = wh_form_get_layout (form);
  wh_form_set (form, 0, wh_layout_field_by_name (layout, "enrollment.ProjectID"), 0,
               wh_id_to_hex (wh_record_get_id (project), hex));
  if (!c->head)
    {
      g_autoptr (WhRecord) second = add_client (desk, c, "Ben");
      guint person = wh_form_add_person (form);

      wh_form_link_client (form, person, second);
      wh_form_set (form, person, wh_layout_field_by_name (layout, "enrollment.RelationshipToHoH"), 0, "3");
    }
  return form;
}

static WhForm *
open_stay (Desk *desk, const Combination *c, WhRecord *project)
{
  static const Case head = { .head = TRUE, .age = 40 };
  WhId household = wh_id_new ();
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *number = g_strdup (wh_id_to_hex (&household, hex)), *parameter = NULL;
  g_autoptr (WhRecord) first = add_client (desk, c->asked.head ? &c->asked : &head, "Ann");
  g_autoptr (WhRecord) stay = add_stay (desk, project, first, 1, number);

  if (!c->asked.head)
    {
      g_autoptr (WhRecord) second = add_client (desk, &c->asked, "Ben");

      g_clear_object (&stay);
      stay = add_stay (desk, project, second, 3, number);
    }
  parameter = g_strdup_printf ("stay:%s:%s", c->layout->name, wh_id_to_hex (wh_record_get_id (stay), hex));
  return desk_open_flow (desk, "form", parameter);
}

/* What Alt+O does, for each private group. */
static void
open_private (GtkWidget *widget)
{
  const char *label = GTK_IS_BUTTON (widget) ? gtk_button_get_label (GTK_BUTTON (widget)) : NULL;

  if (label != NULL && g_str_has_prefix (label, "_Open for ") && gtk_widget_get_mapped (widget))
    {
      g_signal_emit_by_name (widget, "clicked");
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    open_private (child);
}

static void
collect_rows (GtkWidget *widget, GHashTable *rows)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (WH_IS_FIELD_ROW (widget))
    g_hash_table_insert (rows, (gpointer) wh_field_row_get_field (WH_FIELD_ROW (widget)), widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_rows (child, rows);
}

static gboolean
is_marked (GtkWidget *widget)
{
  if (gtk_widget_has_css_class (widget, "field-mark"))
    return gtk_widget_get_mapped (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (is_marked (child))
      return TRUE;
  return FALSE;
}

static void
check_field (WhForm *form, guint person, const WhLayoutField *field, const Combination *c, GtkWidget *row)
{
  int asked = collection_asks (c->layout, field, -1, &c->asked);
  const WhColumn *column = wh_layout_field_column (field, 0);
  gboolean branch = column->depends_on != NULL || column->null_unless != NULL;
  WhFieldState state = wh_form_get_state (form, person, field);
  const char *wrong = NULL;

  if (field->widget == WH_WIDGET_NONE)
    asked = 0;
  if (branch ? row != NULL && asked == 0 : (row != NULL) != (asked > 0))
    wrong = "shown or not";
  else if ((row != NULL) != state.visible)
    wrong = "shown unlike the form says";
  else if (row != NULL && is_marked (row) != (state.required && !state.answered))
    wrong = "marked unlike the form says";
  else if (row != NULL && !state.answered && collection_tells_required (field) && is_marked (row) != (asked == 2))
    wrong = "marked as required or not";
  if (wrong != NULL)
    g_error ("%s: %s: type %d, funder %d, %s, age %d, veteran %d: %s", c->layout->name, field->name, c->asked.type,
             c->asked.funder, c->asked.head ? "head" : "member", c->asked.age, c->asked.veteran, wrong);
}

static guint
check_page (Desk *desk, WhForm *form, guint section, const Combination *c)
{
  const WhLayoutPage *page = &wh_form_get_layout (form)->pages[section];
  g_autoptr (GHashTable) rows = g_hash_table_new (NULL, NULL);
  GtkWidget *widget = desk_find_type (desk->window, WH_TYPE_FORM_PAGE);
  guint person = wh_form_get_n_people (form) - 1, n = 0;

  if (wh_form_asks_page (form, page))
    {
      wh_form_page_show_section (WH_FORM_PAGE (widget), section);
      if (person > 0)
        desk_click (desk, MEMBER);
      open_private (widget);
      collect_rows (widget, rows);
    }
  for (guint g = 0; g < page->n_groups; g++)
    for (guint f = 0; f < page->groups[g].n_fields; f++)
      {
        const WhLayoutField *field = &page->groups[g].fields[f];

        if (field->per != WH_PER_PERSON && !c->asked.head)
          continue; /* asked of the head */
        check_field (form, person, field, c, g_hash_table_lookup (rows, field));
        n++;
      }
  return n;
}

static void
check_combination (Desk *desk, const Combination *c, guint number)
{
  g_autofree char *name = g_strdup_printf ("House %u", number);
  g_autoptr (WhRecord) project = desk_add_project_of (desk, name, TYPE (c->asked.type), SUB_TYPE (c->asked.type),
                                                      c->asked.funder);
  gboolean intake = c->layout->whom == WH_WHOM_NEW;
  WhForm *form = intake ? open_intake_of (desk, &c->asked, project) : open_stay (desk, c, project);
  guint n = 0;

  for (guint i = 0; i < wh_form_get_layout (form)->n_pages; i++)
    n += check_page (desk, form, i, c);
  g_test_message ("%u: %s, type %d, funder %d, %s, age %d: %u questions", number, c->layout->name, c->asked.type,
                  c->asked.funder, c->asked.head ? "head" : "member", c->asked.age, n);
  g_assert_true (n > 0 || !c->asked.head); /* some questions are asked of the head alone */
  desk_click (desk, "Pause");
  desk_wait_until (desk, desk_is_closed, NULL);
}

static void
test_widgets (Desk *desk, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr (GArray) funders = collection_funders (), layouts = layouts_to_try ();

  for (guint i = 0; i < COMBINATIONS; i++)
    {
      Combination c = draw (rand, funders, layouts);

      check_combination (desk, &c, i + 1);
    }
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/form-widgets/fifty", Desk, NULL, desk_set_up, test_widgets, desk_tear_down);
  return g_test_run ();
}
