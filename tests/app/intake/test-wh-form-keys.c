/* SPDX-License-Identifier: GPL-3.0-or-later */
/* People are taken in with real keys, and the keys are counted: all that is pressed but what is typed as text, date,
 * number or amount.  Every question that is asked gets its answer, from the keyboard. */
#include "app/fields/wh-field-row.h"
#include "app/intake/wh-form-group.h"
#include "app/intake/wh-form-page.h"
#include "form-desk.h"
#include "form/wh-form-problems.h"
#include "form/wh-form-rest.h"
#include "rules/wh-check.h"
#include "store/wh-meta-table.h"
#include "store/wh-store-sink.h"

#define ES_ENTRY_EXIT 0
#define ES_NIGHT_BY_NIGHT 1
#define FUNDER_HUD_ESG_SHELTER 8
#define PATIENCE 1000 /* keys, after which the keyboard has lost its way */

typedef struct
{
  const char *field;
  const char *keys; /* as typed; a code where one is chosen */
} Answer;

#define SAME "=" /* as the head of the household, for the whole block */

#define MARIA_SHELTER                                                                                                 \
  { "client.FirstName", "Maria" }, { "client.LastName", "Alvarez" }, { "client.SSN", "412557890" },                   \
  { "client.DOB", "5/4/1990" }, { "client.AmIndAKNative", "4" }, { "client.Sex", "0" },               \
  { "client.VeteranStatus", "0" },                                                                                    \
  { "enrollment.LivingSituation", "116" }, { "enrollment.LengthOfStay", "2" },                                        \
  { "enrollment.DateToStreetESSH", "9/1/2024" }, { "enrollment.TimesHomelessPastThreeYears", "2" },                   \
  { "enrollment.MonthsHomelessPastThreeYears", "112" }, { "enrollment.DisablingCondition", "0" },                     \
  { "domestic_violence.DomesticViolenceSurvivor", "1" }, { "domestic_violence.WhenOccurred", "4" },                   \
  { "domestic_violence.CurrentlyFleeing", "0" }

/* What more an entry/exit shelter with a grant asks: an income, a benefit, an insurance, a condition. */
#define MARIA_MORE                                                                                                    \
  { "income_benefit.IncomeFromAnySource", "1" }, { "income_benefit.Earned", "812.50" },                               \
  { "income_benefit.BenefitsFromAnySource", "1" }, { "income_benefit.SNAP", "1" },                                    \
  { "income_benefit.InsuranceFromAnySource", "1" }, { "income_benefit.Medicaid", "1" },                               \
  { "chronic_condition.DisabilityResponse", "1" }, { "chronic_condition.IndefiniteAndImpairs", "0" },                 \
  { "hiv_aids.DisabilityResponse", "0" }

static const Answer night[] = { MARIA_SHELTER, { NULL, NULL } };
static const Answer maria[] = { MARIA_SHELTER, MARIA_MORE, { NULL, NULL } };
static const Answer luis[] = {
  { "client.FirstName", "Luis" }, { "client.LastName", "Alvarez" }, { "client.SSNDataQuality", "8" },
  { "client.DOB", "11/23/1988" }, { "enrollment.RelationshipToHoH", "3" }, { "client.AmIndAKNative", "4" },
  { "client.Sex", "1" }, { "client.VeteranStatus", "1" },
  { "enrollment.LivingSituation", SAME }, { "enrollment.DisablingCondition", "0" },
  { "domestic_violence.DomesticViolenceSurvivor", "0" }, { "income_benefit.IncomeFromAnySource", "1" },
  { "income_benefit.SSI", "700" }, { "income_benefit.BenefitsFromAnySource", "0" },
  { "income_benefit.InsuranceFromAnySource", "1" }, { "income_benefit.Medicaid", "1" },
  { "hiv_aids.DisabilityResponse", "0" }, { NULL, NULL },
};
#define CHILD(first, birth)                                                                                           \
  { "client.FirstName", first }, { "client.LastName", "Alvarez" }, { "client.SSNDataQuality", "8" },                  \
  { "client.DOB", birth }, { "enrollment.RelationshipToHoH", "2" }, { "client.AmIndAKNative", "4" },                  \
  { "client.Sex", "0" }, { "income_benefit.InsuranceFromAnySource", "1" }, { "income_benefit.Medicaid", "1" },        \
  { "hiv_aids.DisabilityResponse", "0" }, { "enrollment.DisablingCondition", "0" }, { NULL, NULL }
static const Answer ana[] = { CHILD ("Ana", "8/9/2019") };
static const Answer leo[] = { CHILD ("Leo", "2/14/2022") };

typedef struct
{
  Desk *desk;
  WhForm *form;
  const Answer *const *people; /* NULL-terminated */
  GHashTable *given;           /* of Answer */
  guint n_sent, n_released; /* keys that went to the screen, and came out of it */
  guint n_keys;
  guint n_with_modifiers; /* where Ctrl and Alt count as keys of their own */
} Typist;

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  int *frames = data;

  return --*frames > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* Until everything has its place. */
static void
draw (Typist *self)
{
  int frames = 2;

  gtk_widget_add_tick_callback (self->desk->window, tick_cb, &frames, NULL);
  gtk_widget_queue_draw (self->desk->window);
  while (frames > 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
released_cb (Typist *self, guint keyval)
{
  self->n_released += keyval != GDK_KEY_Control_L && keyval != GDK_KEY_Alt_L && keyval != GDK_KEY_Shift_L;
}

static gboolean
is_released (Desk *desk, gconstpointer data)
{
  const Typist *self = data;

  return self->n_released >= self->n_sent;
}

static void
xdo (Typist *self, const char *command, const char *what, guint n_keys)
{
  const char *const argv[] = { "xdotool", command, "--delay", "0", what, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  self->n_sent += n_keys;
  desk_wait_until (self->desk, is_released, self);
  draw (self);
}

static void
press (Typist *self, const char *key)
{
  const char *plus = strchr (key, '+');

  self->n_keys++;
  self->n_with_modifiers += plus != NULL ? 2 : 1;
  if (self->n_keys > PATIENCE)
    g_error ("The keyboard does not come to the end");
  if (g_getenv ("WAYHOME_KEYS") != NULL)
    g_test_message ("%3u %s", self->n_keys, key);
  xdo (self, "key", key, 1);
}

static gboolean
is_typed (const WhLayoutField *field)
{
  WhAnswerKind answer = wh_layout_field_answer (field);

  return answer == WH_ANSWER_TEXT || answer == WH_ANSWER_SSN || answer == WH_ANSWER_NUMBER || answer == WH_ANSWER_MONEY
         || answer == WH_ANSWER_DATE || answer == WH_ANSWER_SOURCE;
}

static void
type (Typist *self, const WhLayoutField *field, const char *keys)
{
  if (is_typed (field))
    xdo (self, "type", keys, (guint) strlen (keys));
  else
    for (const char *key = keys; *key != '\0'; key++)
      {
        const char one[] = { *key, '\0' };

        press (self, one);
      }
}

static const Answer *
answers_of (Typist *self, guint person)
{
  return self->people[person == WH_FORM_HOUSEHOLD ? 0 : person];
}

static const Answer *
find_answer (Typist *self, guint person, const WhLayoutField *field)
{
  for (const Answer *answer = answers_of (self, person); answer->field != NULL; answer++)
    if (g_str_equal (answer->field, field->name))
      return answer;
  return NULL;
}

/* Whether nothing of the block is to be said any more but that there is nothing else. */
static gboolean
is_rest_none (Typist *self, guint person, const WhLayoutField *field)
{
  const WhLayoutGroup *group = wh_layout_group_of (wh_form_get_layout (self->form), field);

  if (!field->rest || wh_form_count_rest (self->form, person, group) == 0)
    return FALSE;
  for (guint i = 0; i < group->n_fields; i++)
    {
      const Answer *answer = find_answer (self, person, &group->fields[i]);

      if (answer != NULL && !g_hash_table_contains (self->given, answer))
        return FALSE;
    }
  return TRUE;
}

static void
answer_row (Typist *self, WhFieldRow *row)
{
  const WhLayoutField *field = wh_field_row_get_field (row);
  guint person = wh_field_row_get_person (row);
  const Answer *answer = find_answer (self, person, field);

  if (g_getenv ("WAYHOME_KEYS") != NULL)
    g_test_message ("%s of %d", field->name, (int) person);
  if (answer != NULL && !g_hash_table_contains (self->given, answer))
    {
      g_hash_table_add (self->given, (gpointer) answer);
      if (g_str_equal (answer->keys, SAME))
        {
          press (self, "ctrl+equal");
          return;
        }
      type (self, field, answer->keys);
    }
  else if (is_rest_none (self, person, field))
    {
      press (self, "ctrl+0");
      return;
    }
  /* Behind the last question about who it is comes the next person. */
  if (g_str_equal (field->name, "enrollment.RelationshipToHoH") && person + 1 == wh_form_get_n_people (self->form)
      && self->people[person + 1] != NULL)
    press (self, "alt+a");
  else
    press (self, "Return");
}

static gboolean
is_review (Typist *self)
{
  return desk_find_label (self->desk->window, "Review") != NULL
         && desk_find_type (self->desk->window, WH_TYPE_FORM_GROUP) == NULL;
}

/* Goes through the form as its keys lead, from the first question to Save. */
static void
take_in (Typist *self)
{
  while (!is_review (self))
    {
      GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->desk->window));
      GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, WH_TYPE_FIELD_ROW) : NULL;

      g_assert_nonnull (focus);
      if (row != NULL)
        answer_row (self, WH_FIELD_ROW (row));
      else
        press (self, "Return"); /* what opens a private question; Continue */
    }
}

static void
check_answers (Typist *self)
{
  const WhLayoutField *field;

  for (guint p = 0; self->people[p] != NULL; p++)
    {
      for (const Answer *answer = self->people[p]; answer->field != NULL; answer++)
        if (!g_hash_table_contains (self->given, answer))
          g_error ("%s of person %u was never asked", answer->field, p);
      for (guint i = 0; (field = wh_layout_field (wh_form_get_layout (self->form), i)) != NULL; i++)
        {
          WhFieldState state = wh_form_get_state (self->form, p, field);

          if (state.visible && state.required && !state.answered)
            g_error ("%s of person %u is left open", field->name, p);
        }
    }
}

static void
finding_cb (const WhFinding *finding, gpointer data)
{
  g_test_message ("%s (%d): %s", finding->rule->id, finding->severity, finding->column != NULL ? finding->column : "");
  g_assert_cmpint (finding->severity, !=, WH_SEVERITY_ERROR);
}

/* What was saved stands, and the rules find no error in what a worker answers for. */
static gboolean
check_store (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  const WhCheckOptions options = { .today = WH_DATE_NONE, .audiences = 1 << WH_AUDIENCE_WORKER };
  GPtrArray *clients = data;

  for (guint i = 0; i < clients->len; i++)
    {
      WhRecord *client = g_ptr_array_index (clients, i);
      g_autoptr (WhRowSource) source = wh_store_client_source_new (store, wh_record_get_id (client));
      char key[WH_ID_HEX_SIZE];

      if (g_strcmp0 (wh_record_get_text (client, WH_CLIENT_LAST_NAME), "Alvarez") == 0
          && !wh_check_client (source, wh_record_export_id (client, key), &options, finding_cb, NULL, cancellable,
                               error))
        return FALSE;
    }
  return TRUE;
}

static void
check_saved (Typist *self, guint n_people)
{
  g_autoptr (GPtrArray) clients = desk_records (self->desk, WH_KIND_CLIENT);
  g_autoptr (GPtrArray) stays = desk_records (self->desk, WH_KIND_ENROLLMENT);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (clients->len, ==, n_people + 1); /* Grace is there */
  g_assert_cmpuint (stays->len, ==, n_people + 1);
  wh_store_run (self->desk->store, check_store, clients, WH_STORE_READ, NULL, &error);
  g_assert_no_error (error);
}

static gboolean
remember_project (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  char hex[WH_ID_HEX_SIZE];

  return wh_meta_set (store, WH_META_LAST_PROJECT, wh_id_to_hex (wh_record_get_id (data), hex), error);
}

/* The project of the last intake and the start stand there as suggestions: Enter takes them. */
static void
test_keys (Desk *desk, gconstpointer data, int project_type, const Answer *const *people, guint most)
{
  g_autoptr (WhRecord) project = desk_add_project (desk, "Bay Shelter", project_type, FUNDER_HUD_ESG_SHELTER);
  Typist self = { .desk = desk, .people = people, .given = g_hash_table_new (NULL, NULL) };
  GtkEventController *keys = gtk_event_controller_key_new ();
  guint n_people = g_strv_length ((char **) people);

  g_assert_true (wh_store_run (desk->store, remember_project, project, WH_STORE_WRITE, NULL, NULL));
  gtk_widget_grab_focus (desk->workspace);
  g_signal_connect_swapped (keys, "key-released", G_CALLBACK (released_cb), &self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (desk->window, keys);
  self.form = g_object_ref (desk_open_intake (desk, ""));
  take_in (&self);
  check_answers (&self);
  press (&self, "ctrl+s");
  desk_wait_until (desk, desk_is_closed, NULL);
  check_saved (&self, n_people);
  g_test_message ("%u keys for %u people, %u where Ctrl and Alt count as well; at most %u", self.n_keys, n_people,
                  self.n_with_modifiers, most);
  g_assert_cmpuint (self.n_keys, <=, most);
  g_hash_table_unref (self.given);
  gtk_widget_remove_controller (desk->window, keys);
  g_object_unref (self.form);
}

static void
test_night (Desk *desk, gconstpointer data)
{
  static const Answer *const people[] = { night, NULL };

  test_keys (desk, data, ES_NIGHT_BY_NIGHT, people, 60);
}

static void
test_entry_exit (Desk *desk, gconstpointer data)
{
  static const Answer *const people[] = { maria, NULL };

  test_keys (desk, data, ES_ENTRY_EXIT, people, 120);
}

static void
test_family (Desk *desk, gconstpointer data)
{
  static const Answer *const people[] = { maria, luis, ana, leo, NULL };

  test_keys (desk, data, ES_ENTRY_EXIT, people, 300);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/form-keys/night-by-night", Desk, NULL, desk_set_up, test_night, desk_tear_down);
  g_test_add ("/form-keys/entry-exit", Desk, NULL, desk_set_up, test_entry_exit, desk_tear_down);
  g_test_add ("/form-keys/family-of-four", Desk, NULL, desk_set_up, test_family, desk_tear_down);
  return g_test_run ();
}
