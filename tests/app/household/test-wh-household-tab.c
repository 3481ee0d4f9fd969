/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A client's households, and what is done with them, in a real window over a real store. */
#include "app/household/wh-household-tab.h"

#include "app/clients/wh-client-page.h"
#include "app/household/wh-family-desk.h"
#include "app/household/wh-household-dialog.h"
#include "app/household/wh-household-questions.h"
#include "app/wh-picture.h"
#include "app/wh-undo.h"

#define TODAY wh_session_today (desk->session)

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

static gboolean
has_tabs (FamilyDesk *desk, gconstpointer unused)
{
  return family_desk_says (desk, "Household");
}

static GtkWidget *
tab_of (FamilyDesk *desk)
{
  return family_desk_find (desk->workspace, WH_TYPE_HOUSEHOLD_TAB, NULL);
}

/* As the client page does it, when the tab is chosen. */
static void
open_tab (FamilyDesk *desk, WhRecord *client)
{
  GtkWidget *stack;
  char hex[WH_ID_HEX_SIZE];

  gtk_widget_activate_action (desk->workspace, "work.open-record", "(ss)", "client",
                              wh_id_to_hex (wh_record_get_id (client), hex));
  family_desk_wait (desk, has_tabs, NULL);
  stack = family_desk_find (family_desk_find (desk->workspace, WH_TYPE_CLIENT_PAGE, NULL), ADW_TYPE_VIEW_STACK, NULL);
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (stack), "household");
  family_desk_wait (desk, family_desk_says, "Self (Head of Household)");
}

static WhHouseholdTask *
begin (FamilyDesk *desk, const char *name, WhRecord *enrollment)
{
  char hex[WH_ID_HEX_SIZE];

  gtk_widget_activate_action (tab_of (desk), "household.do", "(ss)", name,
                              wh_id_to_hex (wh_record_get_id (enrollment), hex));
  family_desk_wait (desk, has_task, NULL);
  return task_of (desk);
}

static void
update (FamilyDesk *desk)
{
  wh_household_dialog_update (WH_HOUSEHOLD_DIALOG (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG)));
}

static void
assert_says (FamilyDesk *desk, const char *text)
{
  family_desk_wait (desk, family_desk_says, text);
}

static void
save (FamilyDesk *desk, const char *button)
{
  GtkWidget *dialog = family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG);
  GtkWidget *save = family_desk_find (dialog, GTK_TYPE_BUTTON, button);

  g_assert_true (gtk_widget_get_sensitive (save));
  g_signal_emit_by_name (save, "clicked");
  family_desk_wait (desk, has_no_dialog, NULL);
}

/* All but who changed it last, and when: an undo is a change too. */
static gboolean
is_as_before (WhRecord *before, WhRecord *now)
{
  const WhKind *kind = wh_record_get_kind (before);
  guint stamp = kind->columns[wh_kind_column (kind, "DateUpdated")].unit;

  return now != NULL && (wh_record_changed_units (before, now) & ~((guint64) 1 << stamp)) == 0;
}

typedef struct
{
  WhRecord *before[3];
} Before;

static void
remember (FamilyDesk *desk, Before *before)
{
  for (guint i = 0; i < 3; i++)
    before->before[i] = family_desk_read (desk, desk->stay[i]);
}

static gboolean
all_as_before (FamilyDesk *desk, gconstpointer data)
{
  const Before *before = data;
  gboolean same = TRUE;

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (WhRecord) now = family_desk_read (desk, desk->stay[i]);

      same = same && is_as_before (before->before[i], now);
    }
  return same;
}

static void
undo (FamilyDesk *desk, Before *before)
{
  g_assert_false (all_as_before (desk, before));
  wh_undo_now (desk->workspace);
  family_desk_wait (desk, all_as_before, before);
  for (guint i = 0; i < 3; i++)
    g_clear_object (&before->before[i]);
}

static int
relationship (FamilyDesk *desk, guint i)
{
  g_autoptr (WhRecord) now = family_desk_read (desk, desk->stay[i]);

  return (int) wh_record_get_number (now, WH_ENROLLMENT_RELATIONSHIP_TO_HOH);
}

/* Everybody together, with what is to be noticed of each. */
static void
test_shown (FamilyDesk *desk, gconstpointer unused)
{
  open_tab (desk, desk->grace);
  assert_says (desk, "Came later");
  assert_says (desk, "the questions for adults are due then");
  assert_says (desk, "3 people");
  wh_picture_take (desk->window, "household-tab");
}

/* The head died: another head, the end of the stay, in one; and all of it back. */
static void
test_head (FamilyDesk *desk, gconstpointer unused)
{
  WhHouseholdTask *task;
  Before before;

  open_tab (desk, desk->grace);
  remember (desk, &before);
  task = begin (desk, "head", desk->stay[1]);
  assert_says (desk, "Choose what the former head is to the new one.");
  task->reason = WH_HEAD_DIED;
  task->relationship = 3;
  update (desk);
  assert_says (desk, "Head of household’s spouse or partner → Self (Head of Household)");
  assert_says (desk, "Deceased");
  wh_picture_take (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG), "household-head");
  save (desk, "_Change");
  g_assert_cmpint (relationship (desk, 1), ==, 1);
  g_assert_cmpint (relationship (desk, 2), ==, 99);
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_EXIT), ==, 1);
  undo (desk, &before);
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_EXIT), ==, 0);
}

/* Two leave, each to another place; the head with them, so that there must be another one. */
static void
test_leave (FamilyDesk *desk, gconstpointer unused)
{
  WhHouseholdTask *task;
  Before before;

  open_tab (desk, desk->grace);
  remember (desk, &before);
  task = begin (desk, "leave", desk->stay[0]);
  assert_says (desk, "Choose the head of household.");
  wh_household_task_set_head (task, wh_record_get_id (desk->stay[1]));
  task->destination = 410;
  wh_household_task_choice (task, wh_record_get_id (desk->stay[2]))->chosen = TRUE;
  wh_household_task_choice (task, wh_record_get_id (desk->stay[2]))->destination = 422;
  update (desk);
  assert_says (desk, "Rental by client, no ongoing housing subsidy");
  assert_says (desk, "Staying or living with family, permanent tenure");
  wh_picture_take (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG), "household-leave");
  save (desk, "_Exit");
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_EXIT), ==, 2);
  g_assert_cmpint (relationship (desk, 1), ==, 1);
  undo (desk, &before);
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_EXIT), ==, 0);
}

static void
test_split (FamilyDesk *desk, gconstpointer unused)
{
  Before before;

  open_tab (desk, desk->grace);
  remember (desk, &before);
  begin (desk, "split", desk->stay[1]);
  assert_says (desk, "one of their own");
  save (desk, "_Split");
  g_assert_cmpint (relationship (desk, 1), ==, 1);
  undo (desk, &before);
}

/* The wrong project, and a transfer. */
static void
test_move_and_transfer (FamilyDesk *desk, gconstpointer unused)
{
  WhHouseholdTask *task;
  Before before;

  open_tab (desk, desk->grace);
  remember (desk, &before);
  task = begin (desk, "move-all", desk->stay[0]);
  assert_says (desk, "Choose the project.");
  task->to = task->projects->pdata[1];
  update (desk);
  assert_says (desk, "Bridgeway Night Shelter → Harbor House");
  save (desk, "_Move");
  undo (desk, &before);

  family_desk_wait (desk, family_desk_says, "3 people");
  remember (desk, &before);
  task = begin (desk, "transfer-all", desk->stay[0]);
  task->to = task->projects->pdata[1];
  task->destination = 435;
  task->subsidy_type = 440;
  update (desk);
  assert_says (desk, "Bridgeway Night Shelter: here → leaves on");
  assert_says (desk, "Harbor House (Head of household’s child)");
  wh_picture_take (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG), "household-transfer");
  save (desk, "_Transfer");
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_ENROLLMENT), ==, 6);
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_EXIT), ==, 3);
  wh_undo_now (desk->workspace);
  while (family_desk_count (desk, WH_KIND_ENROLLMENT) != 3)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_EXIT), ==, 0);
  for (guint i = 0; i < 3; i++)
    g_clear_object (&before.before[i]);
}

/* Who came after the day of the transfer would be here and there at once. */
static void
test_transfer_too_early (FamilyDesk *desk, gconstpointer unused)
{
  WhDate came = wh_record_get_date (desk->stay[1], WH_ENROLLMENT_ENTRY_DATE);
  g_autoptr (GPtrArray) groups = NULL;
  WhHouseholdTask *task;

  open_tab (desk, desk->grace);
  task = begin (desk, "transfer-all", desk->stay[0]);
  task->to = task->projects->pdata[1];
  task->destination = 410;
  task->date = came - 1;
  update (desk);
  assert_says (desk, "came after that day");
  groups = wh_household_task_make (task);
  g_assert_cmpuint (groups->len, ==, 0);
  task->date = came;
  g_assert_cmpstr (wh_household_task_missing (task), ==, NULL);
}

/* Nobody is enrolled where they are. */
static void
test_enroll_twice (FamilyDesk *desk, gconstpointer unused)
{
  g_autoptr (GPtrArray) groups = NULL;
  WhHouseholdTask *task;

  open_tab (desk, desk->grace);
  task = begin (desk, "transfer-all", desk->stay[0]);
  task->verb = WH_TASK_ENROLL;
  task->to = task->stays->pdata[0];
  g_assert_nonnull (wh_household_task_missing (task));
  groups = wh_household_task_make (task);
  g_assert_cmpuint (groups->len, ==, 0);
  task->to = task->projects->pdata[1];
  g_assert_cmpstr (wh_household_task_missing (task), ==, NULL);
}

/* Grace has a second record from another laptop: the tab says so, and one gesture joins both stays and records. */
static void
test_twice (FamilyDesk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) again = family_desk_client (desk, "Grace", "Yoder", wh_date_from_ymd (1985, 3, 2));
  g_autoptr (WhRecord) second = family_desk_enroll (desk, again, desk->shelter, "other", 1, TODAY - 11);
  g_autoptr (WhRecord) night = family_desk_add (desk, WH_KIND_SERVICE, second, "DateProvided", TODAY - 10);
  g_autoptr (WhRecord) was = NULL, gone = NULL, moved = NULL;
  GtkWidget *button;

  open_tab (desk, desk->grace);
  assert_says (desk, "The same family, taken in twice? Grace Yoder");
  wh_picture_take (desk->window, "household-twice");
  was = family_desk_read (desk, second);
  button = family_desk_find (desk->workspace, GTK_TYPE_BUTTON, "Make one household");
  g_signal_emit_by_name (button, "clicked");
  family_desk_wait (desk, has_task, NULL);
  wh_picture_take (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG), "household-join");
  assert_says (desk, "Two client records become one person’s: also Grace Yoder");
  assert_says (desk, "1 record moves to it");
  wh_picture_take (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG), "household-join");
  save (desk, "_Join");
  gone = family_desk_read (desk, second);
  g_assert_null (gone);
  moved = family_desk_read (desk, night);
  g_assert_true (wh_id_equal (wh_record_get_reference (moved, WH_SERVICE_ENROLLMENT_ID),
                              wh_record_get_id (desk->stay[0])));
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_CLIENT_MERGE), ==, 1);
  wh_undo_now (desk->workspace);
  while (family_desk_count (desk, WH_KIND_ENROLLMENT) != 4)
    g_main_context_iteration (NULL, TRUE);
  gone = family_desk_read (desk, second);
  g_assert_true (is_as_before (was, gone));
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_CLIENT_MERGE), ==, 0);
}

static gboolean
has_entry (FamilyDesk *desk, gconstpointer unused)
{
  GtkWidget *dialog = family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG);

  return dialog != NULL && family_desk_find (dialog, GTK_TYPE_ENTRY, NULL) != NULL;
}

static void
type (GtkWidget *widget, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (widget), text);
}

static void
find_entries (GtkWidget *widget, GPtrArray *found)
{
  if (GTK_IS_ENTRY (widget) && gtk_widget_get_mapped (widget))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    find_entries (child, found);
}

/* A newborn: typed, previewed, added under the household's number; the questions of the start open next. */
static void
test_add (FamilyDesk *desk, gconstpointer unused)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();
  g_autofree char *born = NULL, *comes = NULL;
  WhHouseholdTask *task;

  open_tab (desk, desk->grace);
  task = begin (desk, "add", desk->stay[0]);
  family_desk_wait (desk, has_entry, NULL);
  find_entries (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG), entries);
  g_assert_cmpuint (entries->len, ==, 4); /* came on, first, last, born */
  type (entries->pdata[1], "Mia");
  type (entries->pdata[2], "Yoder-Lopez");
  born = wh_date_for_people (TODAY - 2);
  comes = g_strdup_printf ("Comes on %s: Bridgeway Night Shelter (Head of household’s child)", born);
  type (entries->pdata[3], born);
  task->relationship = 2;
  update (desk);
  assert_says (desk, "A new client");
  assert_says (desk, comes);
  g_assert_cmpint (wh_record_get_number (task->person, WH_CLIENT_VETERAN_STATUS), ==, 99); /* no form asks a child */
  wh_picture_take (family_desk_dialog (desk, WH_TYPE_HOUSEHOLD_DIALOG), "household-add");
  save (desk, "_Add");
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_CLIENT), ==, 4);
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_ENROLLMENT), ==, 4);
  family_desk_wait (desk, family_desk_says, "Project start");
}

/* From one worker to another, in the client's own tab. */
static void
test_assign (FamilyDesk *desk, gconstpointer unused)
{
  WhHouseholdTask *task;

  open_tab (desk, desk->grace);
  task = begin (desk, "assign-all", desk->stay[0]);
  for (guint i = 0; i < task->workers->len; i++)
    if (wh_id_equal (wh_record_get_id (task->workers->pdata[i]), wh_record_get_id (desk->ben)))
      task->worker = task->workers->pdata[i];
  update (desk);
  assert_says (desk, ": Ana Ruiz");
  assert_says (desk, ": Ben Cole");
  save (desk, "_Change");
  g_assert_cmpuint (family_desk_count (desk, WH_KIND_CASE_ASSIGNMENT), ==, 4);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name, func) \
  g_test_add ("/household-tab/" name, FamilyDesk, NULL, family_desk_set_up, func, family_desk_tear_down)
  ADD ("shown", test_shown);
  ADD ("head", test_head);
  ADD ("leave", test_leave);
  ADD ("split", test_split);
  ADD ("move-and-transfer", test_move_and_transfer);
  ADD ("transfer-too-early", test_transfer_too_early);
  ADD ("enroll-twice", test_enroll_twice);
  ADD ("twice", test_twice);
  ADD ("add", test_add);
  ADD ("assign", test_assign);
  return g_test_run ();
}
