/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every column of the standard's files, the whole way: answered in a form, saved, sent, taken by another desk, written
 * into a set of files and read from it as it was answered. */
#include "exchange/wh-csv-set.h"
#include "exchange/wh-csv-sink.h"
#include "form/wh-form-choices.h"
#include "form/wh-form-save.h"
#include "store/wh-stay-query.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"
#include "store/wh-store-sink.h"
#include "sync/wh-test-community.h"
#include "transfer/wh-transfer.h"

#include <stdio.h>
#include <string.h>

#define TODAY wh_date_from_ymd (2026, 6, 15)
#define NOW "2026-06-15 10:00:00"

typedef struct
{
  WhTestCommunity community;
  GRand *dice;
  GPtrArray *saved;   /* of WhRecord: as it was saved here last */
  GHashTable *answered; /* "0 client.FirstName": in the form that is being filled in */
  GHashTable *given;    /* "client.Sex 0 1": how often that was answered */
  GHashTable *seen;   /* names "Client.FirstName" of columns that some form answered */
} Fixture;

static void
set_up (Fixture *f, gconstpointer unused)
{
  wh_test_community_set_up_as (&f->community, "system-admin");
  f->dice = g_rand_new_with_seed (20260615);
  f->saved = g_ptr_array_new_with_free_func (g_object_unref);
  f->answered = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  f->given = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  f->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
tear_down (Fixture *f, gconstpointer unused)
{
  g_rand_free (f->dice);
  g_ptr_array_unref (f->saved);
  g_hash_table_unref (f->answered);
  g_hash_table_unref (f->given);
  g_hash_table_unref (f->seen);
  wh_test_community_tear_down (&f->community, NULL);
}

/* ---- Answers ---- */

/* Characters that a careless way on loses: quotes, commas, accents, right to left, an emoji. */
static char *
any_text (Fixture *f, guint size)
{
  static const char *const pieces[] = { "O'Neil", "a, b", "\"said\"", "Zoë", "‏שרה", "🙂", "Ünal", "x;y", "50%" };
  GString *text = g_string_new (NULL);

  for (guint i = g_rand_int_range (f->dice, 1, 4); i > 0; i--)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "",
                            pieces[g_rand_int_range (f->dice, 0, G_N_ELEMENTS (pieces))]);
  if (size > 0 && g_utf8_strlen (text->str, -1) > (glong) size)
    g_string_truncate (text, (gsize) (g_utf8_offset_to_pointer (text->str, size) - text->str));
  return g_strchomp (g_string_free (text, FALSE));
}

/* The standard's patterns ask for digits or for the code of a state or continuum. */
static char *
text_like (Fixture *f, const char *pattern)
{
  static const char *const shapes[] = { "##", "#####", "######", "#########", "5########4", "FL", "FL-505",
                                        "someone@example.org" };
  g_autofree char *whole = g_strdup_printf ("^(%s)$", pattern);

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      char *text = g_strdup (shapes[i]);

      for (char *c = text; *c != '\0'; c++)
        if (*c == '#')
          *c = (char) g_rand_int_range (f->dice, '2', '9');
      if (g_regex_match_simple (whole, text, 0, 0))
        return text;
      g_free (text);
    }
  g_error ("Nothing here looks like %s", pattern);
}

static char *
number_within (Fixture *f, const char *range)
{
  int low = 1, high = 40;

  if (range != NULL)
    sscanf (range, "%d..%d", &low, &high);
  return g_strdup_printf ("%d", g_rand_int_range (f->dice, low, MAX (low, MIN (high, low + 20)) + 1));
}

static char *
any_cell (Fixture *f, const WhColumn *column)
{
  if (column->type == WH_TYPE_DATE)
    {
      char text[WH_DATE_TEXT_SIZE];

      return g_strdup (wh_date_to_text (TODAY - g_rand_int_range (f->dice, 0, 300), text));
    }
  if (column->type == WH_TYPE_TIME)
    return g_strdup ("2026-06-01 08:30:00");
  if (column->type == WH_TYPE_MONEY)
    return g_strdup_printf ("%d.%02d", g_rand_int_range (f->dice, 1, 999), g_rand_int_range (f->dice, 0, 100));
  if (column->type == WH_TYPE_INTEGER)
    return number_within (f, column->range);
  if (column->pattern != NULL)
    return text_like (f, column->pattern);
  return any_text (f, column->size);
}

/* What is not ticked is a no as soon as the block is begun: it counts as answered before anybody looks at it. */
static gboolean
is_ticked (const WhLayoutField *field)
{
  WhAnswerKind kind = wh_layout_field_answer (field);

  return kind == WH_ANSWER_SOURCE || kind == WH_ANSWER_MULTI_CHOICE;
}

/* The answer that was given least so far: every branch of a list is gone into before long. */
static char *
rarest (Fixture *f, const WhLayoutField *field, guint part, GPtrArray *choices)
{
  guint first = g_rand_int_range (f->dice, 0, (int) choices->len), fewest = G_MAXUINT;
  g_autofree char *name = NULL;
  const char *value = NULL;

  for (guint i = 0; i < choices->len; i++)
    {
      const WhFormChoice *choice = choices->pdata[(first + i) % choices->len];
      g_autofree char *given = g_strdup_printf ("%s %u %s", field->name, part, choice->text);
      guint times = GPOINTER_TO_UINT (g_hash_table_lookup (f->given, given));

      if (times < fewest)
        {
          fewest = times;
          value = choice->value;
          g_free (name);
          name = g_steal_pointer (&given);
        }
    }
  g_hash_table_insert (f->given, g_steal_pointer (&name), GUINT_TO_POINTER (fewest + 1));
  return g_strdup (value);
}

static char *
any_answer (Fixture *f, WhForm *form, guint person, const WhLayoutField *field, guint part)
{
  g_autoptr (GPtrArray) choices = wh_form_get_choices (form, person, field, part);

  /* A no, or a reason for no answer, closes every branch behind it: often enough it is a yes. */
  if ((wh_form_choices_find_value (choices, "1") >= 0 && choices->len <= 5 && g_rand_int_range (f->dice, 0, 3) > 0)
      || (is_ticked (field) && wh_layout_field_column (field, part)->type == WH_TYPE_INTEGER && choices->len == 0))
    return g_strdup ("1");
  if (choices->len > 0)
    return rarest (f, field, part, choices);
  return any_cell (f, wh_layout_field_column (field, part));
}

/* Whether the question was not answered in this form before. */
static gboolean
is_first (Fixture *f, guint person, const WhLayoutField *field)
{
  return g_hash_table_add (f->answered, g_strdup_printf ("%u %s", person, field->name));
}

static gboolean
answer (Fixture *f, WhForm *form, guint person, const WhLayoutField *field)
{
  WhFieldState state = wh_form_get_state (form, person, field);
  gboolean reasons = is_ticked (field) && wh_layout_reason_list (field) != NULL;
  gboolean reason = reasons && g_rand_int_range (f->dice, 0, 5) == 0, said = FALSE;

  if (!state.visible || (!is_ticked (field) && state.answered && !state.suggested) || field->widget == WH_WIDGET_NONE
      || wh_layout_field_answer (field) == WH_ANSWER_READ_ONLY || !is_first (f, person, field))
    return FALSE;
  /* The reason why nothing is ticked is the last part, and stands alone. */
  for (guint part = reason ? field->n_columns - 1 : 0; part < field->n_columns - (reasons && !reason); part++)
    {
      g_autofree char *cell = any_answer (f, form, person, field, part);

      said = wh_form_set (form, person, field, part, cell) || said;
    }
  return said;
}

/* As a person does: from above to below, and again for what an answer opened. */
static void
answer_all (Fixture *f, WhForm *form)
{
  const WhLayoutField *field;
  gboolean more = TRUE;

  g_hash_table_remove_all (f->answered);
  for (guint round = 0; more && round < 6; round++)
    {
      more = FALSE;
      for (guint i = 0; (field = wh_layout_field (wh_form_get_layout (form), i)) != NULL; i++)
        for (guint person = 0; person < wh_form_get_n_people (form); person++)
          if (field->per == WH_PER_PERSON || person == 0)
            more = answer (f, form, field->per == WH_PER_PERSON ? person : WH_FORM_HOUSEHOLD, field) || more;
    }
}

/* ---- Saving ---- */

static void
stamp (WhRecord *record, gboolean is_new)
{
  const WhKind *kind = wh_record_get_kind (record);
  int created = wh_kind_column (kind, "DateCreated"), updated = wh_kind_column (kind, "DateUpdated");
  int user = wh_kind_column (kind, "UserID");

  if (created >= 0 && is_new)
    wh_record_set_text (record, (guint) created, NOW);
  if (updated >= 0)
    wh_record_set_text (record, (guint) updated, NOW);
  if (user >= 0 && is_new)
    {
      WhId ann = wh_test_server_id (WH_TEST_PRODUCTION, "user", "ann");

      wh_record_set_reference (record, (guint) user, &ann, "ann");
    }
}

/* Marks what the file's row will say of the change. */
static void
note_columns (Fixture *f, const WhChange *change)
{
  const WhKind *kind = wh_record_get_kind (change->now);

  for (guint i = 0; kind->file != NULL && i < kind->n_columns; i++)
    if ((change->op == WH_CHANGE_PUT || (change->units >> kind->columns[i].unit & 1) != 0)
        && !wh_record_is_null (change->now, i))
      {
        g_assert_false (wh_record_is_odd (change->now, i));
        g_hash_table_add (f->seen, g_strdup_printf ("%s.%s", kind->file->name, kind->columns[i].name));
      }
}

static void
save (Fixture *f, WhForm *form)
{
  g_autoptr (WhChangeGroup) group = wh_form_make_group (form);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < group->changes->len; i++)
    {
      const WhChange *change = g_ptr_array_index (group->changes, i);

      stamp (change->now, change->op == WH_CHANGE_PUT);
      note_columns (f, change);
      if (change->op == WH_CHANGE_PUT)
        g_ptr_array_add (f->saved, wh_record_copy (change->now));
      else
        for (guint s = 0; s < f->saved->len; s++)
          if (wh_id_equal (wh_record_get_id (f->saved->pdata[s]), wh_record_get_id (change->now)))
            for (guint unit = 0; unit < wh_record_get_kind (change->now)->n_units; unit++)
              if ((change->units >> unit & 1) != 0)
                wh_record_copy_unit (f->saved->pdata[s], change->now, unit);
    }
  wh_store_save_group (f->community.a->store, group, &error);
  g_assert_no_error (error);
}

/* ---- Forms ---- */

/* One record of the set-up, of which @known is given. */
static WhRecord *
set_up_record (Fixture *f, const WhLayout *layout, WhRecord *known, GPtrArray *setting)
{
  g_autoptr (WhForm) form = wh_form_new (layout, TODAY);

  for (guint i = 0; setting != NULL && i < setting->len; i++)
    wh_form_add_setting (form, g_ptr_array_index (setting, i));
  wh_form_add_person (form);
  wh_form_preset (form, 0, known);
  wh_form_settle (form);
  answer_all (f, form);
  save (f, form);
  if (setting != NULL)
    g_ptr_array_add (setting, wh_record_copy (wh_form_get_record (form, 0, wh_record_get_kind (known)->id)));
  g_object_unref (known);
  return f->saved->pdata[f->saved->len - 1];
}

static WhRecord *
of (WhKindId kind, const char *column, WhRecord *owner)
{
  WhRecord *record = wh_record_new (wh_kind (kind));

  wh_record_set_reference (record, (guint) wh_kind_column (wh_kind (kind), column), wh_record_get_id (owner), NULL);
  return record;
}

/* A project of the type, with all that describes one. */
static GPtrArray *
make_project (Fixture *f, WhRecord *organization, int type, int funder)
{
  static const WhLayout *const others[] = { &wh_layout_inventory, &wh_layout_hmis_participation,
                                            &wh_layout_ce_participation };
  static const WhKindId kinds[] = { WH_KIND_INVENTORY, WH_KIND_HMIS_PARTICIPATION, WH_KIND_CE_PARTICIPATION };
  GPtrArray *setting = g_ptr_array_new_with_free_func (g_object_unref);
  WhRecord *known = of (WH_KIND_PROJECT, "OrganizationID", organization), *project;

  wh_record_set_number (known, WH_PROJECT_PROJECT_TYPE, type);
  wh_record_set_number (known, WH_PROJECT_OPERATING_START_DATE, wh_date_from_ymd (2020, 1, 1));
  project = set_up_record (f, &wh_layout_project, known, setting);
  known = of (WH_KIND_FUNDER, "ProjectID", project);
  wh_record_set_number (known, WH_FUNDER_FUNDER, funder);
  wh_record_set_number (known, WH_FUNDER_START_DATE, wh_date_from_ymd (2020, 1, 1));
  set_up_record (f, &wh_layout_funder, known, setting);
  set_up_record (f, &wh_layout_project_coc, of (WH_KIND_PROJECT_COC, "ProjectID", project), setting);
  set_up_record (f, &wh_layout_affiliation, of (WH_KIND_AFFILIATION, "ProjectID", project), setting);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      known = of (kinds[i], "ProjectID", project);
      if (kinds[i] == WH_KIND_CE_PARTICIPATION)
        wh_record_set_number (known, WH_CE_PARTICIPATION_ACCESS_POINT, 1);
      set_up_record (f, others[i], known, setting);
    }
  return setting;
}

static void
add_person (WhForm *form, const char *birth, int relation, gboolean veteran)
{
  const WhLayout *layout = wh_form_get_layout (form);
  guint person = wh_form_add_person (form);
  g_autofree char *code = g_strdup_printf ("%d", relation);

  wh_form_set (form, person, wh_layout_field_by_name (layout, "client.DOB"), 0, birth);
  wh_form_set (form, person, wh_layout_field_by_name (layout, "enrollment.RelationshipToHoH"), 0, code);
  if (veteran)
    wh_form_set (form, person, wh_layout_field_by_name (layout, "client.VeteranStatus"), 0, "1");
}

/* A household of all ages comes in.  Returns: the head's enrollment */
static WhId
take_in (Fixture *f, GPtrArray *setting, gboolean youth)
{
  g_autoptr (WhForm) form = wh_form_new (&wh_layout_intake, TODAY);
  g_autofree char *entry = NULL;
  char text[WH_DATE_TEXT_SIZE], hex[WH_ID_HEX_SIZE];

  for (guint i = 0; i < setting->len; i++)
    wh_form_add_setting (form, g_ptr_array_index (setting, i));
  wh_form_settle (form);
  add_person (form, youth ? "2009-01-02" : "1981-03-04", 1, !youth);
  add_person (form, "1985-05-06", 3, FALSE);
  add_person (form, "2020-07-08", 2, FALSE);
  entry = g_strdup (wh_date_to_text (TODAY - 370, text));
  wh_form_set (form, WH_FORM_HOUSEHOLD, wh_layout_field_by_name (&wh_layout_intake, "enrollment.ProjectID"), 0,
               wh_id_to_hex (wh_record_get_id (setting->pdata[0]), hex));
  wh_form_set (form, WH_FORM_HOUSEHOLD, wh_layout_field_by_name (&wh_layout_intake, "enrollment.EntryDate"), 0, entry);
  answer_all (f, form);
  save (f, form);
  return *wh_record_get_id (wh_form_get_record (form, 0, WH_KIND_ENROLLMENT));
}

/* A form about the stay as it stands on the desk. */
static WhForm *
open_stay (Fixture *f, const WhLayout *layout, const WhId *enrollment)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhStay) stay = wh_stay_read (f->community.a->store, enrollment, &error);
  WhForm *form = wh_form_new (layout, TODAY);

  g_assert_no_error (error);
  for (guint i = 0; i < stay->setting->len; i++)
    wh_form_add_setting (form, g_ptr_array_index (stay->setting, i));
  for (guint i = 0; i < stay->members->len && (i == 0 || layout->whom == WH_WHOM_HOUSEHOLD); i++)
    {
      WhStayMember *member = g_ptr_array_index (stay->members, i);
      g_autoptr (GPtrArray) records = g_ptr_array_new ();

      g_ptr_array_add (records, member->client);
      g_ptr_array_add (records, member->enrollment);
      for (guint r = 0; (layout->stages & 1u << WH_STAGE_POST_EXIT) != 0 && r < member->records->len; r++)
        if (wh_record_is (g_ptr_array_index (member->records, r), WH_KIND_EXIT))
          g_ptr_array_add (records, g_ptr_array_index (member->records, r));
      wh_form_add_known (form, records);
    }
  return form;
}

/* Filled in and saved; @known: what is given of a record, or NULL. */
static WhRecord *
answer_stay (Fixture *f, const WhLayout *layout, const WhId *enrollment, WhRecord *known)
{
  g_autoptr (WhForm) form = open_stay (f, layout, enrollment);
  guint before = f->saved->len;

  if (known != NULL)
    wh_form_preset (form, 0, known);
  wh_form_settle (form);
  answer_all (f, form);
  save (f, form);
  return f->saved->len > before ? f->saved->pdata[f->saved->len - 1] : NULL;
}

/* The kinds of service that this project's funders know, five of each: a short list of types is gone through. */
static void
give_services (Fixture *f, const WhId *enrollment)
{
  const WhLayoutField *type = wh_layout_field_by_name (&wh_layout_service, "service.RecordType");
  g_autoptr (WhForm) form = open_stay (f, &wh_layout_service, enrollment);
  g_autoptr (GPtrArray) offered = NULL;

  wh_form_settle (form);
  offered = wh_form_get_choices (form, 0, type, 0);
  for (guint i = 0; i < 5 * offered->len; i++)
    {
      g_autoptr (WhRecord) known = wh_record_new (wh_kind (WH_KIND_SERVICE));
      const WhFormChoice *choice = offered->pdata[i / 5];

      wh_record_set_cell (known, WH_SERVICE_RECORD_TYPE, choice->value);
      answer_stay (f, &wh_layout_service, enrollment, known);
    }
}

static void
live_through (Fixture *f, GPtrArray *setting, gboolean youth)
{
  static const WhLayout *const stay_forms[] = { &wh_layout_update, &wh_layout_annual, &wh_layout_milestones,
                                                &wh_layout_contact, &wh_layout_event };
  static const WhLayout *const parts[] = { &wh_layout_assessment_question, &wh_layout_assessment_result };
  static const WhKindId part_kinds[] = { WH_KIND_ASSESSMENT_QUESTION, WH_KIND_ASSESSMENT_RESULT };
  WhId enrollment = take_in (f, setting, youth);
  WhRecord *assessment;

  for (guint i = 0; i < G_N_ELEMENTS (stay_forms); i++)
    answer_stay (f, stay_forms[i], &enrollment, NULL);
  give_services (f, &enrollment);
  assessment = answer_stay (f, &wh_layout_assessment, &enrollment, NULL);
  for (guint i = 0; assessment != NULL && i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (WhRecord) known = of (part_kinds[i], "AssessmentID", assessment);

      answer_stay (f, parts[i], &enrollment, known);
    }
  answer_stay (f, &wh_layout_exit, &enrollment, NULL);
  answer_stay (f, &wh_layout_aftercare, &enrollment, NULL);
}

/* ---- The other desk ---- */

static void
assert_came (Fixture *f, WhRecord *saved)
{
  g_autoptr (WhRecord) here = wh_test_get (f->community.a, saved);
  g_autoptr (WhRecord) there = wh_test_get (f->community.b, saved);

  g_assert_nonnull (there);
  g_assert_cmpint (wh_record_get_state (there), ==, WH_RECORD_SYNCED);
  g_assert_cmpuint (wh_record_changed_units (saved, here), ==, 0);
  g_assert_cmpuint (wh_record_changed_units (saved, there), ==, 0);
}

static char *
export_set (WhTestSyncDesk *desk)
{
  char *path = wh_test_dir_file (desk->dir, "set.zip");
  g_autoptr (WhRecord) row = wh_record_new (wh_kind (WH_KIND_EXPORT));
  g_autoptr (WhRowSource) source = wh_store_source_new (desk->store);
  g_autoptr (WhCsvSink) sink = NULL;
  g_autoptr (WhTransfer) transfer = NULL;
  g_autoptr (GError) error = NULL;

  wh_record_set_hud_id (row, "1");
  wh_record_set_text (row, WH_EXPORT_SOURCE_ID, WH_TEST_SOURCE);
  sink = wh_csv_sink_new (path, row);
  transfer = wh_transfer_new_export (source, WH_ROW_SINK (sink));
  wh_transfer_run (transfer, NULL, &error);
  g_assert_no_error (error);
  return path;
}

static int
key_of (const WhFile *file)
{
  for (guint i = 0; i < file->n_columns; i++)
    if (file->columns[i].role == WH_CELL_KEY)
      return (int) i;
  g_assert_not_reached ();
}

/* Rows of the file by their key. */
static GHashTable *
read_file (WhCsvSet *set, WhFileId id)
{
  GHashTable *rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_strfreev);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhCsvReader) reader = wh_csv_set_read (set, id, &error);
  const WhCsvRow *row;
  int key = key_of ((&wh_files[id]));

  g_assert_no_error (error);
  while (wh_csv_reader_next (reader, &row, &error) && row != NULL)
    {
      g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

      for (guint i = 0; i < row->n_cells; i++)
        g_strv_builder_add (cells, row->cells[i].text);
      g_hash_table_insert (rows, g_strdup (row->cells[key].text), g_strv_builder_end (cells));
    }
  g_assert_no_error (error);
  return rows;
}

static void
assert_written (GHashTable *rows, WhRecord *saved)
{
  const WhKind *kind = wh_record_get_kind (saved);
  g_autoptr (GString) buffer = g_string_new (NULL);
  char hex[WH_ID_HEX_SIZE];
  char **cells = g_hash_table_lookup (rows, wh_record_export_id (saved, hex));

  g_assert_nonnull (cells);
  for (guint i = 0; i < kind->file->n_columns; i++)
    {
      int column = wh_kind_column (kind, kind->file->columns[i].name);

      if (column >= 0 && !wh_record_is_null (saved, (guint) column)
          && kind->columns[column].type != WH_TYPE_REFERENCE)
        g_assert_cmpstr (cells[i], ==, wh_record_get_cell (saved, (guint) column, buffer));
      else if (column >= 0 && !wh_record_is_null (saved, (guint) column))
        g_assert_cmpuint (strlen (cells[i]), >, 0);
    }
}

static void
assert_all_written (Fixture *f, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhCsvSet) set = wh_csv_set_open (path, &error);

  g_assert_no_error (error);
  for (guint file = 0; file < WH_N_FILES; file++)
    {
      g_autoptr (GHashTable) rows = read_file (set, file);

      for (guint i = 0; i < f->saved->len; i++)
        if (wh_record_get_kind (f->saved->pdata[i])->file == (&wh_files[file]))
          assert_written (rows, f->saved->pdata[i]);
    }
}

/* The export describes itself, accounts are made at the centre, and what was deleted is not written. */
static gboolean
is_of_a_form (const WhFile *file, const WhFileColumn *column)
{
  return column->role == WH_CELL_VALUE && file != wh_kind (WH_KIND_EXPORT)->file
         && file != wh_kind (WH_KIND_USER)->file && g_strcmp0 (column->name, "DateDeleted") != 0;
}

/* Names of columns that no form has answered yet. */
static char *
not_seen (Fixture *f)
{
  GString *missing = g_string_new (NULL);

  for (guint file = 0; file < WH_N_FILES; file++)
    for (guint i = 0; i < wh_files[file].n_columns; i++)
      {
        const WhFileColumn *column = &wh_files[file].columns[i];
        g_autofree char *name = g_strdup_printf ("%s.%s", wh_files[file].name, column->name);

        if (is_of_a_form (&wh_files[file], column) && !g_hash_table_contains (f->seen, name))
          g_string_append_printf (missing, "%s ", name);
      }
  return g_string_free (missing, FALSE);
}

/* Projects that between them are asked everything: one of each program that has elements of its own. */
static const struct { int type, funder; } projects[] = {
  { 1, 8 },   /* HUD: ESG, night by night */
  { 0, 9 },   /* HUD: ESG prevention money in a shelter */
  { 3, 2 },   /* HUD: CoC permanent supportive housing: moving on */
  { 3, 20 },  /* HUD-VASH: vouchers */
  { 13, 33 }, /* VA: SSVF rapid re-housing */
  { 12, 33 }, /* VA: SSVF prevention: targeting */
  { 4, 21 },  /* HHS: PATH outreach */
  { 6, 21 },  /* HHS: PATH services only */
  { 2, 22 },  /* HHS: RHY */
  { 0, 23 },  { 4, 25 }, { 2, 26 },
  { 3, 13 },  /* HUD: HOPWA */
  { 12, 17 },
  { 14, 4 },  /* HUD: coordinated entry */
  { 2, 27 },  /* VA: community contract */
  { 8, 30 },  { 7, 43 },
  { 11, 46 }, /* a funder that is none of the list */
};

/* Households come until every question was reached; chance leaves some branches shut at first. */
static void
fill_the_community (Fixture *f)
{
  GPtrArray *settings[G_N_ELEMENTS (projects)];
  WhRecord *organization = set_up_record (f, &wh_layout_organization, wh_record_new (wh_kind (WH_KIND_ORGANIZATION)),
                                          NULL);
  g_autofree char *missing = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (projects); i++)
    settings[i] = make_project (f, organization, projects[i].type, projects[i].funder);
  for (guint i = 0; i < 4 * G_N_ELEMENTS (projects) && (missing == NULL || *missing != '\0'); i++)
    {
      live_through (f, settings[i % G_N_ELEMENTS (projects)], i % 2 == 0);
      g_free (missing);
      missing = not_seen (f);
    }
  g_assert_cmpstr (missing, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (projects); i++)
    g_ptr_array_unref (settings[i]);
}

static void
test_every_column (Fixture *f, gconstpointer unused)
{
  g_autofree char *path = NULL;

  fill_the_community (f);
  wh_test_sync_desk_sync (f->community.a);
  wh_test_assert_ledger_empty (f->community.a);
  wh_test_sync_desk_sync (f->community.b);
  for (guint i = 0; i < f->saved->len; i++)
    assert_came (f, f->saved->pdata[i]);
  path = export_set (f->community.b);
  assert_all_written (f, path);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/every-column/whole-way", Fixture, NULL, set_up, test_every_column, tear_down);
  return g_test_run ();
}
