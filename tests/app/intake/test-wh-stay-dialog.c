/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What belongs to an assessment, from the dialog of the stay, in a real window over a real store. With WAYHOME_PICTURES
 * set to a folder, each ends in a picture. */
#include "app/intake/wh-stay-dialog.h"

#include "app/intake/wh-form-page.h"
#include "app/test-desk.h"
#include "app/wh-picture.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"

#define COORDINATED_ENTRY 14

typedef struct
{
  TestDesk *desk;
  GtkWidget *dialog;
  WhId stay, assessment;
  char *chosen; /* what the dialog asked for */
} Visit;

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

static void
add_question (Visit *visit, int order, const char *question, const char *answer)
{
  WhRecord *record = wh_record_new (wh_kind (WH_KIND_ASSESSMENT_QUESTION));

  wh_record_set_reference (record, WH_ASSESSMENT_QUESTION_ASSESSMENT_ID, &visit->assessment, NULL);
  wh_record_set_reference (record, WH_ASSESSMENT_QUESTION_ENROLLMENT_ID, &visit->stay, NULL);
  wh_record_set_number (record, WH_ASSESSMENT_QUESTION_ASSESSMENT_QUESTION_ORDER, order);
  wh_record_set_text (record, WH_ASSESSMENT_QUESTION_ASSESSMENT_QUESTION, question);
  wh_record_set_text (record, WH_ASSESSMENT_QUESTION_ASSESSMENT_ANSWER, answer);
  save_new (visit->desk, record);
}

static void
fill (Visit *visit)
{
  TestDesk *desk = visit->desk;
  WhRecord *project = wh_record_new (wh_kind (WH_KIND_PROJECT));
  WhRecord *client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  WhRecord *stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));
  WhRecord *assessment = wh_record_new (wh_kind (WH_KIND_ASSESSMENT));
  WhRecord *access = wh_record_new (wh_kind (WH_KIND_CE_PARTICIPATION));
  WhId known, place;

  wh_record_set_text (project, WH_PROJECT_PROJECT_NAME, "Okaloosa Coordinated Entry");
  wh_record_set_number (project, WH_PROJECT_PROJECT_TYPE, COORDINATED_ENTRY);
  wh_record_set_number (project, WH_PROJECT_OPERATING_START_DATE, wh_date_from_ymd (2015, 1, 1));
  place = save_new (desk, project);
  wh_record_set_reference (access, WH_CE_PARTICIPATION_PROJECT_ID, &place, NULL);
  wh_record_set_number (access, WH_CE_PARTICIPATION_ACCESS_POINT, 1);
  save_new (desk, access);
  wh_record_set_text (client, WH_CLIENT_FIRST_NAME, "Grace");
  wh_record_set_number (client, WH_CLIENT_DOB, wh_date_from_ymd (1985, 3, 2));
  known = save_new (desk, client);
  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, &known, NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, &place, NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, wh_session_today (desk->session) - 20);
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, 1);
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, "a household");
  visit->stay = save_new (desk, stay);
  wh_record_set_reference (assessment, WH_ASSESSMENT_PERSONAL_ID, &known, NULL);
  wh_record_set_reference (assessment, WH_ASSESSMENT_ENROLLMENT_ID, &visit->stay, NULL);
  wh_record_set_number (assessment, WH_ASSESSMENT_ASSESSMENT_DATE, wh_session_today (desk->session) - 10);
  visit->assessment = save_new (desk, assessment);
  add_question (visit, 2, "Where do you sleep most often?", "In a car");
  add_question (visit, 1, "How long is it since you had a home?", "Over a year");
}

static void
chosen_cb (Visit *visit, const char *parameter)
{
  g_free (visit->chosen);
  visit->chosen = g_strdup (parameter);
}

static void
visit_free (Visit *visit)
{
  test_desk_free (visit->desk);
  g_free (visit->chosen);
  g_free (visit);
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

static gboolean
give_up_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static GtkWidget *
wait_for (GtkWidget *window, const char *text)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (20, give_up_cb, &late);
  GtkWidget *found;

  while ((found = find_label (window, text)) == NULL && !late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (timer);
  return found;
}

static WhForm *
wait_for_form (Visit *visit, GtkWidget *page)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (20, give_up_cb, &late);

  while (wh_form_page_get_form (WH_FORM_PAGE (page)) == NULL && !late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (timer);
  wh_picture_settle (visit->desk->window);
  return wh_form_page_get_form (WH_FORM_PAGE (page));
}

static Visit *
open_dialog (void)
{
  Visit *visit = g_new0 (Visit, 1);
  GtkWidget *row;

  visit->desk = test_desk_new (TEST_DESK_EMPTY, 1024, 740);
  g_test_queue_destroy ((GDestroyNotify) visit_free, visit);
  fill (visit);
  visit->dialog = wh_stay_dialog_new (visit->desk->session, &visit->stay);
  g_signal_connect_swapped (visit->dialog, "chosen", G_CALLBACK (chosen_cb), visit);
  gtk_window_set_transient_for (GTK_WINDOW (visit->dialog), GTK_WINDOW (visit->desk->window));
  gtk_window_present (GTK_WINDOW (visit->dialog));
  wait_for (visit->dialog, "Recorded");
  /* The one to record stands above the one that was recorded. */
  for (row = gtk_widget_get_ancestor (wait_for (visit->dialog, "Project start"), GTK_TYPE_LIST_BOX_ROW); row != NULL;
       row = gtk_widget_get_prev_sibling (row))
    if (ADW_IS_EXPANDER_ROW (row))
      break;
  g_assert_nonnull (row);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  wait_for (visit->dialog, "How long is it since you had a home?");
  return visit;
}

static void
choose (Visit *visit, const char *title)
{
  GtkWidget *row = gtk_widget_get_ancestor (wait_for (visit->dialog, title), GTK_TYPE_LIST_BOX_ROW);

  g_signal_emit_by_name (row, "activate");
  g_assert_nonnull (visit->chosen);
}

static GtkWidget *
open_form (Visit *visit)
{
  GtkWidget *page;

  gtk_widget_activate_action (visit->desk->workspace, "work.open-flow", "(ss)", "form", visit->chosen);
  for (page = wait_for (visit->desk->window, "Review"); page != NULL && !WH_IS_FORM_PAGE (page);
       page = gtk_widget_get_parent (page))
    ;
  g_assert_nonnull (page);
  return page;
}

static gboolean
list_all (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  gpointer *work = data;

  work[1] = wh_store_list_all (store, GPOINTER_TO_UINT (work[0]), error);
  return work[1] != NULL;
}

static GPtrArray *
records (Visit *visit, WhKindId kind)
{
  gpointer work[2] = { GUINT_TO_POINTER (kind), NULL };

  g_assert_true (wh_store_run (visit->desk->store, list_all, work, WH_STORE_WRITE, NULL, NULL));
  return work[1];
}

static void
set (WhForm *form, const char *field, const char *cell)
{
  g_assert_true (wh_form_set (form, 0, wh_layout_field_by_name (wh_form_get_layout (form), field), 0, cell));
}

/* In the order that the assessment gives them, with what was answered. */
static void
test_lists_what_belongs_to_it (void)
{
  Visit *visit = open_dialog ();

  wh_picture_take (visit->dialog, "stay-assessment");
  g_assert_nonnull (find_label (visit->dialog, "In a car"));
  g_assert_nonnull (find_label (visit->dialog, "Add: Question of an assessment"));
  g_assert_nonnull (find_label (visit->dialog, "Add: Result of an assessment"));
  gtk_window_destroy (GTK_WINDOW (visit->dialog));
}

static void
test_adds_a_result (void)
{
  Visit *visit = open_dialog ();
  g_autoptr (GPtrArray) results = NULL;
  WhRecord *result;
  GtkWidget *page;

  choose (visit, "Add: Result of an assessment");
  page = open_form (visit);
  set (wait_for_form (visit, page), "assessment_result.AssessmentResultType", "Score");
  set (wait_for_form (visit, page), "assessment_result.AssessmentResult", "12");
  wh_picture_take (visit->desk->window, "assessment-result");
  gtk_widget_activate_action (page, "form.save", NULL);
  wait_for (visit->desk->window, "Saved");
  results = records (visit, WH_KIND_ASSESSMENT_RESULT);
  g_assert_cmpuint (results->len, ==, 1);
  result = g_ptr_array_index (results, 0);
  g_assert_true (wh_id_equal (wh_record_get_reference (result, WH_ASSESSMENT_RESULT_ASSESSMENT_ID),
                              &visit->assessment));
  g_assert_true (wh_id_equal (wh_record_get_reference (result, WH_ASSESSMENT_RESULT_ENROLLMENT_ID), &visit->stay));
  g_assert_nonnull (wh_record_get_reference (result, WH_ASSESSMENT_RESULT_PERSONAL_ID));
}

static void
test_corrects_a_question (void)
{
  Visit *visit = open_dialog ();
  g_autoptr (GPtrArray) questions = NULL;
  GtkWidget *page;
  guint n = 0;

  choose (visit, "Where do you sleep most often?");
  page = open_form (visit);
  set (wait_for_form (visit, page), "assessment_question.AssessmentAnswer", "In a tent");
  gtk_widget_activate_action (page, "form.save", NULL);
  wait_for (visit->desk->window, "Saved");
  questions = records (visit, WH_KIND_ASSESSMENT_QUESTION);
  g_assert_cmpuint (questions->len, ==, 2);
  for (guint i = 0; i < questions->len; i++)
    n += g_strcmp0 (wh_record_get_text (g_ptr_array_index (questions, i), WH_ASSESSMENT_QUESTION_ASSESSMENT_ANSWER),
                    "In a tent") == 0;
  g_assert_cmpuint (n, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  wh_picture_load_look ();
  g_test_add_func ("/stay-dialog/list", test_lists_what_belongs_to_it);
  g_test_add_func ("/stay-dialog/add", test_adds_a_result);
  g_test_add_func ("/stay-dialog/correct", test_corrects_a_question);
  return g_test_run ();
}
