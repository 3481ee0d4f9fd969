/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/household/wh-household-questions.h"

#include <glib/gi18n-lib.h>

#include "app/household/wh-household-words.h"
#include "app/wh-control-row.h"
#include "form/wh-form-choices.h"
#include "form/wh-typed.h"
#include "model/wh-name.h"
#include "store/wh-stay-query.h"

#define DESTINATIONS "3.12.1"
#define SUBSIDIES "3.12.A"
#define RELATIONSHIPS "3.15.1"
#define RELATIONSHIP_SELF 1
#define WITH_SUBSIDY 435

/**
 * WhHouseholdQuestions:
 *
 * What has to be said before something can be done with households.  Answers go into the task at once.
 *
 * Signals: "changed": something was answered differently.
 */
struct _WhHouseholdQuestions
{
  AdwPreferencesGroup parent_instance;

  WhSession *session;
  WhHouseholdTask *task; /* NULL: not read yet */
  GArray *questions;     /* of Question */
  GtkWidget *date_row;
  GtkWidget *date_entry;
};

typedef void (*Take) (WhHouseholdQuestions *self, const char *value);

typedef struct
{
  guint asks; /* WhHouseholdAsks; 0: the kind of subsidy */
  const WhStay *stay; /* of whom it is asked; NULL: of all */
  GtkWidget *row;
  WhPicker *picker;
  GPtrArray *choices; /* of WhFormChoice */
  Take take;
} Question;

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhHouseholdQuestions, wh_household_questions, ADW_TYPE_PREFERENCES_GROUP)

static GPtrArray *
choices_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) wh_form_choice_free);
}

static void
add_list (GPtrArray *choices, const char *list_id, int except)
{
  const WhList *list = wh_list_by_id (list_id);

  for (guint i = 0; i < list->n_options; i++)
    if (list->options[i].number != except)
      g_ptr_array_add (choices, wh_form_choice_new (list->options[i].value, list->options[i].value,
                                                    g_dgettext (GETTEXT_PACKAGE, list->options[i].text), FALSE));
}

/**
 * wh_household_questions_relationships:
 *
 * Returns: (transfer full) (element-type WhFormChoice): what somebody can be to a head of household (3.15.1)
 */
GPtrArray *
wh_household_questions_relationships (void)
{
  GPtrArray *choices = choices_new ();

  add_list (choices, RELATIONSHIPS, RELATIONSHIP_SELF);
  return choices;
}

/**
 * wh_household_questions_destinations:
 * @or_as_others: whether one may go where the others go
 *
 * Returns: (transfer full) (element-type WhFormChoice): where people go (3.12.1)
 */
GPtrArray *
wh_household_questions_destinations (gboolean or_as_others)
{
  GPtrArray *choices = choices_new ();

  if (or_as_others)
    g_ptr_array_add (choices, wh_form_choice_new ("0", NULL, _("As the others"), FALSE));
  add_list (choices, DESTINATIONS, 0);
  return choices;
}

/**
 * wh_household_questions_code:
 *
 * Returns: the number of that choice
 */
int
wh_household_questions_code (GPtrArray *choices, guint index)
{
  return (int) g_ascii_strtoll (((WhFormChoice *) g_ptr_array_index (choices, index))->value, NULL, 10);
}

static GPtrArray *
reasons (void)
{
  GPtrArray *choices = choices_new ();

  g_ptr_array_add (choices, wh_form_choice_new ("0", NULL, _("The head moved out"), FALSE));
  g_ptr_array_add (choices, wh_form_choice_new ("1", NULL, _("The head died"), FALSE));
  g_ptr_array_add (choices, wh_form_choice_new ("2", NULL, _("The wrong person was entered as head"), FALSE));
  return choices;
}

static void
add_record (GPtrArray *choices, const WhId *id, const char *text)
{
  char hex[WH_ID_HEX_SIZE];

  g_ptr_array_add (choices, wh_form_choice_new (wh_id_to_hex (id, hex), NULL, text, FALSE));
}

/* The project where they are is no other one, except for those who come back to it. */
static GPtrArray *
projects (const WhHouseholdTask *task)
{
  const WhStay *stay = task->stays->len > 0 ? g_ptr_array_index (task->stays, 0) : NULL;
  GPtrArray *choices = choices_new ();

  for (guint i = 0; i < task->projects->len; i++)
    {
      const WhStay *in = g_ptr_array_index (task->projects, i);
      const WhId *id = wh_record_get_id (wh_stay_project (in));

      if (task->verb == WH_TASK_ENROLL || stay == NULL
          || !wh_id_equal (id, wh_record_get_id (wh_stay_project (stay))))
        add_record (choices, id, wh_household_words_project (in));
    }
  return choices;
}

static GPtrArray *
workers (const WhHouseholdTask *task, gboolean or_everybody)
{
  static const WhId everybody = { { 0 } };
  GPtrArray *choices = choices_new ();

  if (or_everybody)
    add_record (choices, &everybody, _("Everybody who works with them now"));
  for (guint i = 0; i < task->workers->len; i++)
    {
      g_autofree char *name = wh_household_words_worker (task->workers->pdata[i]);

      add_record (choices, wh_record_get_id (task->workers->pdata[i]), name);
    }
  return choices;
}

static GPtrArray *
members (const WhStay *stay)
{
  GPtrArray *choices = choices_new ();

  for (guint i = 0; i < stay->members->len; i++)
    {
      const WhStayMember *member = g_ptr_array_index (stay->members, i);
      g_autofree char *name = wh_name_of_client (member->client);

      if (wh_stay_member_exit (member) == NULL)
        add_record (choices, wh_record_get_id (member->enrollment), name);
    }
  return choices;
}

static GPtrArray *
households (const WhHouseholdTask *task)
{
  GPtrArray *choices = choices_new ();

  for (guint i = 0; i < task->households->len; i++)
    {
      const WhRosterRow *row = g_ptr_array_index (task->households, i);
      g_autofree char *came = row->entry != WH_DATE_NONE ? wh_date_for_people (row->entry) : g_strdup ("–");
      /* Translators: the name of a head of household, and since when they are there */
      g_autofree char *text = g_strdup_printf (_("%s, since %s"), row->name, came);

      add_record (choices, &row->enrollment, text);
    }
  return choices;
}

static void
say_changed (WhHouseholdQuestions *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
take_reason (WhHouseholdQuestions *self, const char *value)
{
  self->task->reason = (WhHeadReason) g_ascii_strtoll (value, NULL, 10);
}

static void
take_relationship (WhHouseholdQuestions *self, const char *value)
{
  self->task->relationship = (int) g_ascii_strtoll (value, NULL, 10);
}

static void
take_destination (WhHouseholdQuestions *self, const char *value)
{
  self->task->destination = (int) g_ascii_strtoll (value, NULL, 10);
}

static void
take_subsidy (WhHouseholdQuestions *self, const char *value)
{
  self->task->subsidy_type = (int) g_ascii_strtoll (value, NULL, 10);
}

static void
take_head (WhHouseholdQuestions *self, const char *value)
{
  WhId head;

  wh_id_from_hex (value, &head);
  wh_household_task_set_head (self->task, &head);
}

static void
take_project (WhHouseholdQuestions *self, const char *value)
{
  WhId id;

  wh_id_from_hex (value, &id);
  for (guint i = 0; i < self->task->projects->len; i++)
    if (wh_id_equal (wh_record_get_id (wh_stay_project (self->task->projects->pdata[i])), &id))
      self->task->to = self->task->projects->pdata[i];
}

static void
take_worker (WhHouseholdQuestions *self, const char *value)
{
  WhId id;

  wh_id_from_hex (value, &id);
  for (guint i = 0; i < self->task->workers->len; i++)
    if (wh_id_equal (wh_record_get_id (self->task->workers->pdata[i]), &id))
      self->task->worker = self->task->workers->pdata[i];
}

static void
take_from_worker (WhHouseholdQuestions *self, const char *value)
{
  wh_id_from_hex (value, &self->task->from_worker);
}

/* What the store's thread is given and gives back. */
typedef struct
{
  WhId enrollment;
  WhStay *stay;
} Other;

static void
other_free (Other *other)
{
  g_clear_pointer (&other->stay, wh_stay_free);
  g_free (other);
}

static gboolean
read_other (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Other *other = data;

  other->stay = wh_stay_read (store, &other->enrollment, error);
  return other->stay != NULL;
}

static void
other_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (WhHouseholdQuestions) self = data;
  Other *other = wh_store_run_get_data (result);

  /* A household of which a part is not here stays unchosen. */
  if (!wh_store_run_finish (WH_STORE (source), result, NULL) || self->task == NULL
      || gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  g_clear_pointer (&self->task->other, wh_stay_free);
  self->task->other = g_steal_pointer (&other->stay);
  say_changed (self);
}

static void
take_household (WhHouseholdQuestions *self, const char *value)
{
  Other *other = g_new0 (Other, 1);

  wh_id_from_hex (value, &other->enrollment);
  wh_session_run_async (self->session, read_other, other, (GDestroyNotify) other_free, WH_STORE_READ, NULL,
                        other_read_cb, g_object_ref (self));
}

static void
chosen_cb (WhHouseholdQuestions *self, guint index, WhPicker *picker)
{
  for (guint i = 0; i < self->questions->len; i++)
    {
      Question *question = &g_array_index (self->questions, Question, i);
      const WhFormChoice *choice;

      if (question->picker != picker)
        continue;
      choice = g_ptr_array_index (question->choices, index);
      question->take (self, choice->value);
    }
  say_changed (self);
}

static GtkWidget *
add_row (WhHouseholdQuestions *self, const char *title, GtkWidget *control, GtkWidget *focus)
{
  GtkWidget *row = wh_control_row_new (title, control, focus);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  return row;
}

static void
add_question (WhHouseholdQuestions *self, guint asks, const char *title, GPtrArray *choices, Take take)
{
  GtkWidget *picker = wh_picker_new ();
  Question question = { asks, NULL, NULL, WH_PICKER (picker), choices, take };

  wh_picker_set_title (WH_PICKER (picker), title);
  wh_picker_set_choices (WH_PICKER (picker), choices);
  gtk_widget_set_size_request (picker, 300, -1);
  question.row = add_row (self, title, picker, wh_picker_get_button (WH_PICKER (picker)));
  g_signal_connect_object (picker, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_array_append_val (self->questions, question);
}

static void
select_value (WhHouseholdQuestions *self, guint asks, const char *value)
{
  for (guint i = 0; i < self->questions->len; i++)
    {
      Question *question = &g_array_index (self->questions, Question, i);

      if (question->asks == asks)
        wh_picker_set_selected (question->picker, wh_form_choices_find_value (question->choices, value));
    }
}

static void
date_changed_cb (WhHouseholdQuestions *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->date_entry));
  gboolean wrong;

  if (self->task == NULL)
    return;
  self->task->date = wh_typed_date (text, self->task->today);
  wrong = self->task->date == WH_DATE_NONE && *text != '\0';
  (wrong ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (self->date_entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->date_entry), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  say_changed (self);
}

static void
add_date (WhHouseholdQuestions *self, const char *title)
{
  g_autofree char *today = wh_date_for_people (self->task->date);

  self->date_entry = gtk_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->date_entry), 12);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->date_entry), 12);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->date_entry), _("mm/dd/yyyy"));
  gtk_entry_set_activates_default (GTK_ENTRY (self->date_entry), TRUE);
  gtk_editable_set_text (GTK_EDITABLE (self->date_entry), today);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->date_entry), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_object (self->date_entry, "changed", G_CALLBACK (date_changed_cb), self, G_CONNECT_SWAPPED);
  self->date_row = add_row (self, title, self->date_entry, self->date_entry);
}

static gboolean
is_asked_head (WhHouseholdQuestions *self, const WhStay *stay)
{
  for (guint i = 0; i < self->questions->len; i++)
    if (g_array_index (self->questions, Question, i).stay == stay)
      return TRUE;
  return FALSE;
}

/* Among several households it is said which one is meant. */
static void
add_head (WhHouseholdQuestions *self, const WhStay *stay)
{
  const WhStayMember *former = wh_stay_head (stay);
  const WhId *head = wh_household_task_head (self->task, stay);
  g_autofree char *name = former != NULL ? wh_name_of_client (former->client) : NULL;
  g_autofree char *title = self->task->stays->len > 1 && name != NULL
                             ? g_strdup_printf (_("Head of household after %s"), name)
                             : g_strdup (_("Head of household"));
  Question *question;
  char hex[WH_ID_HEX_SIZE];

  add_question (self, WH_ASKS_HEAD, title, members (stay), take_head);
  question = &g_array_index (self->questions, Question, self->questions->len - 1);
  question->stay = stay;
  if (head != NULL)
    wh_picker_set_selected (question->picker, wh_form_choices_find_value (question->choices,
                                                                         wh_id_to_hex (head, hex)));
}

/* Of eighty households few lose their head: a list is made when it is wanted. */
static void
add_heads (WhHouseholdQuestions *self)
{
  for (guint i = 0; i < self->task->stays->len; i++)
    {
      const WhStay *stay = g_ptr_array_index (self->task->stays, i);

      if (wh_household_task_loses_head (self->task, stay) && !is_asked_head (self, stay))
        add_head (self, stay);
    }
}

static GPtrArray *
subsidies (void)
{
  GPtrArray *choices = choices_new ();

  add_list (choices, SUBSIDIES, 0);
  return choices;
}

static void
add_all (WhHouseholdQuestions *self)
{
  const WhHouseholdTask *task = self->task;
  const WhHouseholdVerbInfo *info = wh_household_verb_info (task->verb);

  if ((info->asks & WH_ASKS_REASON) != 0)
    add_question (self, WH_ASKS_REASON, _("Reason"), reasons (), take_reason);
  if ((info->asks & WH_ASKS_FORMER) != 0)
    add_question (self, WH_ASKS_FORMER, _("The former head is the new head’s"),
                  wh_household_questions_relationships (), take_relationship);
  if ((info->asks & WH_ASKS_HOUSEHOLD) != 0 && task->households != NULL)
    add_question (self, WH_ASKS_HOUSEHOLD, _("The other household"), households (task), take_household);
  if ((info->asks & WH_ASKS_PROJECT) != 0)
    add_question (self, WH_ASKS_PROJECT, _("Project"), projects (task), take_project);
  if ((info->asks & WH_ASKS_WORKER) != 0)
    {
      add_question (self, WH_ASKS_WORKER, _("New case worker"), workers (task, FALSE), take_worker);
      add_question (self, WH_ASKS_WORKER, _("Takes over from"), workers (task, TRUE), take_from_worker);
    }
  if (info->date_label != NULL)
    add_date (self, g_dgettext (GETTEXT_PACKAGE, info->date_label));
  if ((info->asks & WH_ASKS_DESTINATION) != 0 || task->verb == WH_TASK_HEAD)
    {
      add_question (self, WH_ASKS_DESTINATION, _("Destination"), wh_household_questions_destinations (FALSE),
                    take_destination);
      add_question (self, 0, _("Kind of housing subsidy"), subsidies (), take_subsidy);
    }
  if ((info->asks & WH_ASKS_HEAD) != 0)
    add_head (self, g_ptr_array_index (task->stays, 0));
}

static void
question_clear (gpointer data)
{
  g_clear_pointer (&((Question *) data)->choices, g_ptr_array_unref);
}

static void
wh_household_questions_dispose (GObject *object)
{
  WhHouseholdQuestions *self = WH_HOUSEHOLD_QUESTIONS (object);

  self->task = NULL;
  g_clear_object (&self->session);
  G_OBJECT_CLASS (wh_household_questions_parent_class)->dispose (object);
}

static void
wh_household_questions_finalize (GObject *object)
{
  g_array_unref (WH_HOUSEHOLD_QUESTIONS (object)->questions);
  G_OBJECT_CLASS (wh_household_questions_parent_class)->finalize (object);
}

static void
wh_household_questions_class_init (WhHouseholdQuestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wh_household_questions_dispose;
  G_OBJECT_CLASS (klass)->finalize = wh_household_questions_finalize;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
wh_household_questions_init (WhHouseholdQuestions *self)
{
  self->questions = g_array_new (FALSE, TRUE, sizeof (Question));
  g_array_set_clear_func (self->questions, question_clear);
}

/**
 * wh_household_questions_set_session:
 */
void
wh_household_questions_set_session (WhHouseholdQuestions *self, WhSession *session)
{
  g_set_object (&self->session, session);
}

/**
 * wh_household_questions_set_task:
 * @task: (transfer none): outlives the questions
 *
 * Asks what the task needs.  To be called once.
 */
void
wh_household_questions_set_task (WhHouseholdQuestions *self, WhHouseholdTask *task)
{
  char hex[WH_ID_HEX_SIZE];

  self->task = task;
  add_all (self);
  select_value (self, WH_ASKS_REASON, "0");
  select_value (self, WH_ASKS_WORKER, wh_id_to_hex (&task->from_worker, hex));
}

static gboolean
is_asked (WhHouseholdQuestions *self, const Question *question)
{
  if (question->stay != NULL && self->task->verb != WH_TASK_SPLIT)
    return wh_household_task_loses_head (self->task, question->stay);
  if (question->asks != 0)
    return wh_household_task_asks (self->task, question->asks);
  return wh_household_task_asks (self->task, WH_ASKS_DESTINATION) && self->task->destination == WITH_SUBSIDY;
}

/**
 * wh_household_questions_update:
 *
 * Shows the questions that are asked as things stand.
 */
void
wh_household_questions_update (WhHouseholdQuestions *self)
{
  add_heads (self);
  for (guint i = 0; i < self->questions->len; i++)
    {
      const Question *question = &g_array_index (self->questions, Question, i);

      gtk_widget_set_visible (question->row, is_asked (self, question));
    }
  if (self->date_row != NULL)
    gtk_widget_set_visible (self->date_row, wh_household_task_asks (self->task, WH_ASKS_DATE));
}

/**
 * wh_household_questions_set_date:
 *
 * Answers the day, as if it was typed.
 */
void
wh_household_questions_set_date (WhHouseholdQuestions *self, WhDate date)
{
  g_autofree char *text = wh_date_for_people (date);

  g_return_if_fail (self->date_entry != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->date_entry), text);
}
