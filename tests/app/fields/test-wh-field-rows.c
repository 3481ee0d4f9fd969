/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "app/fields/wh-code-typing.h"
#include "app/fields/wh-field-row.h"
#include "app/intake/wh-form-view.h"
#include "app/wh-picture.h"
#include "form/wh-form-fixture.h"

#define FUNDER_HUD_COC_PSH 2

typedef void (*EachFunc) (GtkWidget *widget, gpointer data);

static void
each (GtkWidget *root, GType type, EachFunc func, gpointer data)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    func (root, data);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    each (child, type, func, data);
}

static void
keep_first (GtkWidget *widget, gpointer data)
{
  GtkWidget **found = data;

  if (*found == NULL)
    *found = widget;
}

static GtkWidget *
first_of (GtkWidget *root, GType type)
{
  GtkWidget *found = NULL;

  each (root, type, keep_first, &found);
  return found;
}

static void
keep_row (GtkWidget *widget, gpointer data)
{
  gpointer *wanted = data;

  if (g_str_equal (wh_field_row_get_field (WH_FIELD_ROW (widget))->name, wanted[0]))
    wanted[1] = widget;
}

static GtkWidget *
row_of (GtkWidget *view, const char *field)
{
  gpointer wanted[2] = { (gpointer) field, NULL };

  each (view, WH_TYPE_FIELD_ROW, keep_row, wanted);
  g_assert_nonnull (wanted[1]);
  return wanted[1];
}

static WhForm *
filled_form (void)
{
  WhForm *form = fixture_form ();

  fixture_project (form, "Harbor House", 3, FUNDER_HUD_COC_PSH, "FL-505");
  fixture_project (form, "Bridge Street Shelter", 0, FUNDER_HUD_COC_PSH, "FL-505");
  wh_form_add_person (form);
  fixture_choose (form, g_ptr_array_index (wh_form_get_setting (form), 0));
  fixture_person (form, 0, "Ann", "Miller", "1980-02-01", 1);
  return form;
}

static GtkWidget *
show (WhForm *form, const char *page, int width, int height, GtkWidget **view)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();

  *view = wh_form_view_new (form);
  for (guint i = 0; i < wh_layout_intake.n_pages; i++)
    if (g_str_equal (wh_layout_intake.pages[i].name, page))
      wh_form_view_show_page (WH_FORM_VIEW (*view), &wh_layout_intake.pages[i], wh_form_get_person_key (form, 0));
  g_signal_connect_object (form, "changed", G_CALLBACK (wh_form_view_update), *view, G_CONNECT_SWAPPED);
  gtk_widget_set_margin_top (*view, 18);
  gtk_widget_set_margin_bottom (*view, 18);
  gtk_widget_set_margin_start (*view, 18);
  gtk_widget_set_margin_end (*view, 18);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 820);
  adw_clamp_set_child (ADW_CLAMP (clamp), *view);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  adw_window_set_content (ADW_WINDOW (window), scrolled);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  wh_picture_settle (window);
  return window;
}

static void
test_pictures (void)
{
  static const char *const pages[] = { "people", "characteristics", "stay", "income" };

  for (guint dark = 0; dark < 2; dark++)
    for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
      {
        g_autoptr (WhForm) form = filled_form ();
        g_autofree char *name = g_strdup_printf ("fields-%s-%s", pages[i], dark ? "dark" : "light");
        GtkWidget *view, *window;

        adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                            dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
        fixture_set (form, 0, "client.SSN", "123456789");
        fixture_set_part (form, 0, "client.AmIndAKNative", 6, "1");
        fixture_set (form, 0, "enrollment.LivingSituation", "435");
        fixture_set (form, 0, "enrollment.LengthOfStay", "10");
        fixture_set (form, 0, "client.VeteranStatus", "9");
        fixture_set (form, 0, "income_benefit.IncomeFromAnySource", "1");
        fixture_set (form, 0, "income_benefit.Earned", "1");
        fixture_set_part (form, 0, "income_benefit.Earned", 1, "1200.00");
        window = show (form, pages[i], 784, 700, &view);
        if (i == 2)
          wh_form_view_set_strict (WH_FORM_VIEW (view), TRUE);
        wh_picture_take (window, name);
        gtk_window_destroy (GTK_WINDOW (window));
      }
}

static gboolean
is_named (GtkWidget *widget)
{
  return gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL)
         || gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

static void
check_name (GtkWidget *widget, gpointer data)
{
  guint *n = data;
  gboolean inside = gtk_widget_get_ancestor (gtk_widget_get_parent (widget), GTK_TYPE_MENU_BUTTON) != NULL
                    || gtk_widget_get_ancestor (gtk_widget_get_parent (widget), GTK_TYPE_EDITABLE) != NULL;
  gboolean box = GTK_IS_ENTRY (widget) || GTK_IS_SEARCH_ENTRY (widget);

  if ((!(gtk_widget_get_focusable (widget) && gtk_widget_get_can_focus (widget)) && !box) || inside)
    return;
  if (GTK_IS_SCROLLED_WINDOW (widget) || GTK_IS_POPOVER (widget))
    return;
  if (GTK_IS_LIST_VIEW (gtk_widget_get_parent (widget)))
    return; /* named by the labels in it */
  if (!is_named (widget))
    g_error ("%s in %s has no accessible name", G_OBJECT_TYPE_NAME (widget),
             G_OBJECT_TYPE_NAME (gtk_widget_get_ancestor (widget, WH_TYPE_FIELD_ROW)));
  ++*n;
}

static void
check_row (GtkWidget *row, gpointer data)
{
  guint n = 0;

  g_assert_true (is_named (row));
  each (row, GTK_TYPE_WIDGET, check_name, &n);
  if (gtk_widget_get_visible (row)
      && wh_layout_field_answer (wh_field_row_get_field (WH_FIELD_ROW (row))) != WH_ANSWER_READ_ONLY)
    g_assert_cmpuint (n, >, 0);
}

/* A screen reader says of every control what it is for. */
static void
test_names (void)
{
  for (guint i = 0; i < wh_layout_intake.n_pages; i++)
    {
      g_autoptr (WhForm) form = filled_form ();
      GtkWidget *view, *window;

      fixture_set (form, 0, "enrollment.LivingSituation", "435");
      fixture_set (form, 0, "enrollment.LengthOfStay", "10");
      fixture_set (form, 0, "enrollment.PreviousStreetESSH", "1");
      fixture_set (form, 0, "income_benefit.IncomeFromAnySource", "1");
      window = show (form, wh_layout_intake.pages[i].name, 784, 700, &view);
      each (view, WH_TYPE_FIELD_ROW, check_row, NULL);
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

/* What is wrong stands in the row and is told to assistive technology, once the person has left the question. */
static void
test_wrong (void)
{
  g_autoptr (WhForm) form = filled_form ();
  GtkWidget *view, *window = show (form, "people", 784, 700, &view);
  GtkWidget *row = row_of (view, "client.DOB"), *entry = first_of (row, GTK_TYPE_ENTRY);

  gtk_widget_grab_focus (row);
  gtk_editable_set_text (GTK_EDITABLE (entry), "2/30/1980");
  g_assert_false (wh_field_row_has_error (WH_FIELD_ROW (row)));
  gtk_widget_grab_focus (row_of (view, "client.FirstName"));
  wh_picture_settle (window);
  g_assert_true (wh_field_row_has_error (WH_FIELD_ROW (row)));
  gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE));
  gtk_editable_set_text (GTK_EDITABLE (entry), "feb 1 1980");
  wh_field_row_update (WH_FIELD_ROW (row));
  g_assert_false (wh_field_row_has_error (WH_FIELD_ROW (row)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "2/1/1980");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A name in any script is kept sign by sign; one that is too long is kept whole, and said to be. */
static void
test_names_typed (void)
{
  g_autoptr (WhForm) form = filled_form ();
  GtkWidget *view, *window = show (form, "people", 784, 700, &view);
  GtkWidget *row = row_of (view, "client.FirstName"), *entry = first_of (row, GTK_TYPE_ENTRY);
  g_autofree char *much = g_strnfill (51, 'b'), *kept = NULL, *whole = NULL;

  gtk_widget_grab_focus (row);
  gtk_editable_set_text (GTK_EDITABLE (entry), "عائشة 🦊");
  kept = fixture_get (form, 0, "client.FirstName");
  g_assert_cmpstr (kept, ==, "عائشة 🦊");
  gtk_editable_set_text (GTK_EDITABLE (entry), much);
  gtk_widget_grab_focus (row_of (view, "client.LastName"));
  wh_picture_settle (window);
  whole = fixture_get (form, 0, "client.FirstName");
  g_assert_cmpstr (whole, ==, much);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, much);
  g_assert_true (wh_field_row_has_error (WH_FIELD_ROW (row)));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The number is covered when the person has left it, and uncovered by its button only. */
static void
test_ssn (void)
{
  g_autoptr (WhForm) form = filled_form ();
  g_autofree char *kept = NULL;
  GtkWidget *view, *window = show (form, "people", 784, 700, &view);
  GtkWidget *row = row_of (view, "client.SSN"), *entry = first_of (row, GTK_TYPE_ENTRY);
  GtkWidget *reveal = first_of (row, GTK_TYPE_TOGGLE_BUTTON);

  gtk_widget_grab_focus (row);
  gtk_editable_set_text (GTK_EDITABLE (entry), "123-45-6789");
  gtk_widget_grab_focus (row_of (view, "client.FirstName"));
  wh_picture_settle (window);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "•••-••-6789");
  gtk_widget_grab_focus (row);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "•••-••-6789");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (reveal), TRUE);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "123-45-6789");
  kept = fixture_get (form, 0, "client.SSN");
  g_assert_cmpstr (kept, ==, "123456789");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A number that was kept before is uncovered for nobody; one that is typed in its place is. */
static void
test_kept_ssn (void)
{
  g_autoptr (WhForm) form = filled_form ();
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  GtkWidget *view, *window, *row, *entry, *reveal;

  wh_record_set_text (client, WH_CLIENT_SSN, "123456789");
  wh_form_link_client (form, 0, client);
  window = show (form, "people", 784, 700, &view);
  row = row_of (view, "client.SSN");
  entry = first_of (row, GTK_TYPE_ENTRY);
  reveal = first_of (row, GTK_TYPE_TOGGLE_BUTTON);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "•••-••-6789");
  g_assert_false (gtk_widget_get_visible (reveal));
  fixture_set (form, 0, "client.SSN", "987654321");
  wh_form_view_update (WH_FORM_VIEW (view));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "•••-••-4321");
  g_assert_true (gtk_widget_get_visible (reveal));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* 9 is an answer, and another 9 soon after makes it 99; 8 is one at once; digits that begin no code begin anew. */
static void
test_typing (void)
{
  g_autoptr (WhForm) form = filled_form ();
  g_autoptr (GPtrArray) choices
    = wh_form_get_choices (form, 0, wh_layout_field_by_name (&wh_layout_intake, "enrollment.LivingSituation"), 0);
  WhCodeTyping typing = { { 0 } };
  gint64 second = G_TIME_SPAN_SECOND;
  int nine = wh_form_choices_find_value (choices, "9"), ninety_nine = wh_form_choices_find_value (choices, "99");

  g_assert_cmpint (wh_code_typing_take (&typing, choices, '9', 10 * second), ==, nine);
  g_assert_cmpint (wh_code_typing_take (&typing, choices, '9', 10 * second + 1), ==, ninety_nine);
  g_assert_cmpint (wh_code_typing_take (&typing, choices, '9', 20 * second), ==, nine);
  g_assert_cmpint (wh_code_typing_take (&typing, choices, '9', 30 * second), ==, nine);
  g_assert_cmpint (wh_code_typing_take (&typing, choices, '1', 40 * second), ==, -1);
  g_assert_cmpint (wh_code_typing_take (&typing, choices, '1', 40 * second), ==, -1);
  g_assert_cmpint (wh_code_typing_take (&typing, choices, '6', 40 * second), ==,
                   wh_form_choices_find_value (choices, "116"));
  g_assert_cmpint (wh_code_typing_take (&typing, choices, '2', 50 * second), ==, -1);
  g_assert_cmpint (wh_code_typing_take (&typing, choices, '8', 50 * second), ==,
                   wh_form_choices_find_value (choices, "8"));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GtkCssProvider) css = gtk_css_provider_new ();

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  gtk_css_provider_load_from_resource (css, "/org/wayhome/Wayhome/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (css),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_test_add_func ("/field-rows/names", test_names);
  g_test_add_func ("/field-rows/wrong", test_wrong);
  g_test_add_func ("/field-rows/names-typed", test_names_typed);
  g_test_add_func ("/field-rows/ssn", test_ssn);
  g_test_add_func ("/field-rows/kept-ssn", test_kept_ssn);
  g_test_add_func ("/field-rows/typing", test_typing);
  g_test_add_func ("/field-rows/pictures", test_pictures);
  return g_test_run ();
}
