/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who is in a project, and what is done with many at once, in a real window over a real store. */
#include "app/household/wh-roster-page.h"

#include "app/household/wh-family-desk.h"
#include "app/household/wh-household-dialog.h"
#include "app/household/wh-roster-list.h"
#include "app/wh-picture.h"
#include "app/wh-undo.h"

#define TODAY wh_session_today (desk->session)
#define MANY 80

static WhHouseholdTask *
task_of (FamilyDesk *desk)
{
  GtkWidget *dialog = family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG);

  return dialog != NULL ? wh_household_dialog_get_task (WH_HOUSEHOLD_DIALOG (dialog)) : NULL;
}

static gboolean
has_task (FamilyDesk *desk, gconstpointer unused)
{
  return task_of (desk) != NULL;
}

static gboolean
has_no_dialog (FamilyDesk *desk, gconstpointer unused)
{
  return family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG) == NULL;
}

static WhRosterPage *
page_of (FamilyDesk *desk)
{
  return WH_ROSTER_PAGE (family_desk_find (desk->workspace, WH_TYPE_ROSTER_PAGE, NULL));
}

static void
open_page (FamilyDesk *desk, const char *parameter, const char *expected)
{
  gtk_widget_activate_action (desk->workspace, "work.open-flow", "(ss)", "roster", parameter);
  family_desk_wait (desk, family_desk_says, expected);
}

static WhHouseholdTask *
begin (FamilyDesk *desk, WhHouseholdVerb verb)
{
  gtk_widget_activate_action (GTK_WIDGET (page_of (desk)), "roster.do", "i", (int) verb);
  family_desk_wait (desk, has_task, NULL);
  return task_of (desk);
}

static void
update (FamilyDesk *desk)
{
  wh_household_dialog_update (WH_HOUSEHOLD_DIALOG (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG)));
}

static void
save (FamilyDesk *desk, const char *button)
{
  GtkWidget *save = family_desk_find (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG), GTK_TYPE_BUTTON, button);

  g_assert_true (gtk_widget_get_sensitive (save));
  g_signal_emit_by_name (save, "clicked");
  family_desk_wait (desk, has_no_dialog, NULL);
}

typedef struct
{
  WhKindId kind;
  guint count;
} Expected;

static gboolean
has_count (FamilyDesk *desk, gconstpointer data)
{
  const Expected *expected = data;

  return family_desk_count (desk, expected->kind) == expected->count;
}

static void
wait_count (FamilyDesk *desk, WhKindId kind, guint count)
{
  Expected expected = { kind, count };

  family_desk_wait (desk, has_count, &expected);
}

/* Eighty people leave a shelter in one gesture, and are back in another one. */
static void
test_many_leave (FamilyDesk *desk, gconstpointer unused)
{
  WhHouseholdTask *task;

  for (guint i = 0; i < MANY; i++)
    {
      g_autofree char *name = g_strdup_printf ("Guest %02u", i + 1), *household = g_strdup_printf ("h%02u", i);
      g_autoptr (WhRecord) client = family_desk_client (desk, name, "Sample", wh_date_from_ymd (1980, 1, 1) + i);
      g_autoptr (WhRecord) stay = family_desk_enroll (desk, client, desk->shelter, household, 1, TODAY - 20);
    }
  open_page (desk, "", "0 of 83 people marked");
  wh_roster_page_mark_all (page_of (desk));
  family_desk_wait (desk, family_desk_says, "83 of 83 people marked");
  wh_picture_take (desk->window, "roster-here");
  task = begin (desk, WH_TASK_LEAVE);
  g_assert_cmpuint (task->stays->len, ==, MANY + 1);
  task->destination = 410;
  update (desk);
  wh_picture_take (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG), "roster-exit");
  save (desk, "_Exit");
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_EXIT), ==, MANY + 3);
  family_desk_wait (desk, family_desk_says, "Nobody is in this project today");
  wh_undo_now (desk->workspace);
  wait_count (desk, WH_KIND_EXIT, 0);
  family_desk_wait (desk, family_desk_says, "0 of 83 people marked");
}

/* Marks stay while one looks for the next name. */
static void
test_marks (FamilyDesk *desk, gconstpointer unused)
{
  WhRosterList *list;

  open_page (desk, "", "0 of 3 people marked");
  list = WH_ROSTER_LIST (family_desk_find (desk->workspace, WH_TYPE_ROSTER_LIST, NULL));
  wh_roster_list_filter (list, "tom");
  wh_roster_list_mark_all (list);
  wh_roster_list_filter (list, "ana r"); /* Grace's case worker */
  wh_roster_list_mark_all (list);
  wh_roster_list_filter (list, "");
  g_assert_cmpuint (wh_roster_list_count_marked (list), ==, 2);
  family_desk_wait (desk, family_desk_says, "2 of 3 people marked");
}

/* Those who are marked pass to another worker, and to another project. */
static void
test_caseload_and_again (FamilyDesk *desk, gconstpointer unused)
{
  WhHouseholdTask *task;

  open_page (desk, "", "0 of 3 people marked");
  wh_roster_page_mark_all (page_of (desk));
  task = begin (desk, WH_TASK_ASSIGN);
  g_assert_cmpuint (task->n_left_out, ==, 0);
  for (guint i = 0; i < task->workers->len; i++)
    if (wh_id_equal (wh_record_get_id (task->workers->pdata[i]), wh_record_get_id (desk->ben)))
      task->worker = task->workers->pdata[i];
  update (desk);
  g_assert_true (family_desk_says (desk, ": Ben Cole"));
  wh_picture_take (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG), "roster-worker");
  save (desk, "_Change");
  wait_count (desk, WH_KIND_CASE_ASSIGNMENT, 4);
  family_desk_wait (desk, family_desk_says, "with Ben Cole");
  wh_undo_now (desk->workspace);
  wait_count (desk, WH_KIND_CASE_ASSIGNMENT, 1);
  family_desk_wait (desk, family_desk_says, "with Ana Ruiz");
  wh_roster_page_mark_all (page_of (desk));
  task = begin (desk, WH_TASK_ENROLL);
  task->to = task->projects->pdata[1];
  update (desk);
  g_assert_true (family_desk_says (desk, "Harbor House (Self"));
  save (desk, "_Enroll");
  wait_count (desk, WH_KIND_ENROLLMENT, 6);
}

/* Of two families the heads leave: who stays has a head again, of each family its own. */
static void
test_heads_leave (FamilyDesk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) olga = family_desk_client (desk, "Olga", "Early", wh_date_from_ymd (1980, 1, 1));
  g_autoptr (WhRecord) pia = family_desk_client (desk, "Pia", "Early", wh_date_from_ymd (1982, 1, 1));
  g_autoptr (WhRecord) head = family_desk_enroll (desk, olga, desk->shelter, "early", 1, TODAY - 9);
  g_autoptr (WhRecord) stays = family_desk_enroll (desk, pia, desk->shelter, "early", 3, TODAY - 9);
  g_autoptr (WhRecord) pia_now = NULL;
  g_autoptr (WhRecord) tom_now = NULL;
  WhRosterList *list;
  WhHouseholdTask *task;

  open_page (desk, "", "0 of 5 people marked");
  list = WH_ROSTER_LIST (family_desk_find (desk->workspace, WH_TYPE_ROSTER_LIST, NULL));
  wh_roster_list_filter (list, "grace");
  wh_roster_list_mark_all (list);
  wh_roster_list_filter (list, "olga");
  wh_roster_list_mark_all (list);
  task = begin (desk, WH_TASK_LEAVE);
  g_assert_cmpuint (task->stays->len, ==, 2);
  task->destination = 410;
  update (desk);
  g_assert_true (family_desk_says (desk, "Choose the head of household."));
  g_assert_true (family_desk_says (desk, "Head of household after Olga Early"));
  wh_household_task_set_head (task, wh_record_get_id (stays));
  update (desk);
  g_assert_true (family_desk_says (desk, "Choose the head of household.")); /* of the other family */
  wh_household_task_set_head (task, wh_record_get_id (desk->stay[1]));
  update (desk);
  wh_picture_take (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG), "roster-heads");
  save (desk, "_Exit");
  wait_count (desk, WH_KIND_EXIT, 2);
  pia_now = family_desk_read (desk, stays);
  tom_now = family_desk_read (desk, desk->stay[1]);
  g_assert_cmpint (wh_record_get_number (pia_now, WH_ENROLLMENT_RELATIONSHIP_TO_HOH), ==, 1);
  g_assert_cmpint (wh_record_get_number (tom_now, WH_ENROLLMENT_RELATIONSHIP_TO_HOH), ==, 1);
}

/* Half a household is nobody's to change; the others are not held up by it. */
static void
test_left_out (FamilyDesk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) half = family_desk_client (desk, "Half", "Here", wh_date_from_ymd (1980, 1, 1));
  g_autoptr (WhRecord) stranger = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhRecord) stay = family_desk_enroll (desk, half, desk->shelter, "half", 1, TODAY - 3);
  g_autoptr (WhRecord) other = family_desk_enroll (desk, stranger, desk->shelter, "half", 3, TODAY - 3);
  WhHouseholdTask *task;

  open_page (desk, "", "0 of 4 people marked");
  wh_roster_page_mark_all (page_of (desk));
  task = begin (desk, WH_TASK_LEAVE);
  g_assert_cmpuint (task->n_left_out, ==, 1);
  g_assert_cmpuint (task->stays->len, ==, 1);
  g_assert_true (family_desk_says (desk, "1 person is left out"));
}

/* Nobody has seen them: confirmed together, each on the day of their own; a late night, and the stay is open again. */
static void
test_not_seen (FamilyDesk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) client = family_desk_client (desk, "Rosa", "Late", wh_date_from_ymd (1970, 1, 1));
  g_autoptr (WhRecord) stay = family_desk_enroll (desk, client, desk->shelter, "late", 1, TODAY - 90);
  g_autoptr (WhRecord) outside = family_desk_enroll (desk, client, desk->street, "street", 1, TODAY - 200);
  g_autoptr (WhRecord) night = family_desk_add (desk, WH_KIND_SERVICE, stay, "DateProvided", TODAY - 40);
  g_autoptr (WhRecord) later = NULL;
  g_autofree char *day = wh_date_for_people (TODAY - 39);
  g_autofree char *ends = g_strconcat ("ends ", day, NULL);

  open_page (desk, "not-seen", "Not seen (2)");
  family_desk_wait (desk, family_desk_says, ends);
  wh_roster_page_mark_all (page_of (desk));
  wh_picture_take (desk->window, "roster-not-seen");
  begin (desk, WH_TASK_END);
  g_assert_true (family_desk_says (desk, "No exit interview completed"));
  g_assert_true (family_desk_says (desk, day));
  wh_picture_take (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG), "roster-end");
  save (desk, "_Confirm");
  wait_count (desk, WH_KIND_EXIT, 2);
  family_desk_wait (desk, family_desk_says, "Everybody was seen lately");
  g_assert_true (family_desk_says (desk, "Seen again (0)"));

  later = family_desk_add (desk, WH_KIND_SERVICE, stay, "DateProvided", TODAY - 3);
  family_desk_wait (desk, family_desk_says, "Seen again (1)");
  wh_roster_page_show (page_of (desk), WH_ROSTER_SEEN_AGAIN);
  family_desk_wait (desk, family_desk_says, "0 of 1 person marked");
  wh_roster_page_mark_all (page_of (desk));
  wh_picture_take (desk->window, "roster-seen-again");
  begin (desk, WH_TASK_REOPEN);
  g_assert_true (family_desk_says (desk, "→ is here: the end is taken back"));
  save (desk, "_Open again");
  wait_count (desk, WH_KIND_EXIT, 1);
  family_desk_wait (desk, family_desk_says, "Seen again (0)");
  wh_undo_now (desk->workspace);
  wait_count (desk, WH_KIND_EXIT, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name, func) \
  g_test_add ("/roster-page/" name, FamilyDesk, NULL, family_desk_set_up, func, family_desk_tear_down)
  ADD ("many-leave", test_many_leave);
  ADD ("marks", test_marks);
  ADD ("caseload-and-again", test_caseload_and_again);
  ADD ("heads-leave", test_heads_leave);
  ADD ("left-out", test_left_out);
  ADD ("not-seen", test_not_seen);
  return g_test_run ();
}
