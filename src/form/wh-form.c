/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-form.h"

#include <glib/gi18n-lib.h>

#include "form/wh-form-private.h"
#include "form/wh-typed.h"

#define RELATIONSHIP_SELF 1 /* list 3.15.1 */

/**
 * WhForm:
 *
 * What a worker fills in about a household: the records of its people as they were, the answers given, and the records
 * as Save would keep them.  It knows no question by name: layout and standard say what is asked, shown and worked out.
 *
 * Signals:
 * "changed": an answer or the people changed; states, choices and problems are to be looked at again.
 */

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhForm, wh_form, G_TYPE_OBJECT)
G_DEFINE_QUARK (wh-form-error-quark, wh_form_error)

/**
 * wh_form_person_free:
 */
void
wh_form_person_free (WhFormPerson *person)
{
  for (guint k = 0; k < WH_N_KINDS; k++)
    {
      g_clear_object (&person->was[k]);
      g_clear_object (&person->answers[k]);
      g_clear_object (&person->now[k]);
    }
  g_hash_table_unref (person->states);
  g_hash_table_unref (person->sources);
  g_clear_pointer (&person->local, g_ptr_array_unref);
  g_free (person);
}

/**
 * wh_form_has_kind:
 *
 * Returns: whether the form makes records of that kind
 */
gboolean
wh_form_has_kind (WhForm *self, guint kind)
{
  return (self->kinds >> kind & 1) != 0;
}

/**
 * wh_form_person_new:
 *
 * Returns: (transfer full): somebody with empty, new records
 */
WhFormPerson *
wh_form_person_new (WhForm *self, guint key)
{
  WhFormPerson *person = g_new0 (WhFormPerson, 1);

  person->key = key;
  person->states = g_hash_table_new (NULL, NULL);
  person->sources = g_hash_table_new (NULL, NULL);
  for (guint k = 0; k < WH_N_KINDS; k++)
    if (wh_form_has_kind (self, k))
      {
        person->answers[k] = wh_record_new (wh_form_kind (self, k));
        person->now[k] = wh_record_copy (person->answers[k]);
      }
  return person;
}

/**
 * wh_form_person_enter:
 * @person: (transfer full):
 *
 * Makes somebody a member of the household.
 */
void
wh_form_person_enter (WhForm *self, WhFormPerson *person)
{
  g_ptr_array_add (self->people, person);
  for (guint k = 0; k < WH_N_KINDS; k++)
    if (person->now[k] != NULL)
      wh_form_context_add (self->context, person->now[k]);
}

static void
leave_context (WhForm *self, WhFormPerson *person)
{
  for (guint k = 0; k < WH_N_KINDS; k++)
    if (person->now[k] != NULL)
      wh_form_context_remove (self->context, person->now[k]);
}

/**
 * wh_form_person_at:
 * @person: index, or %WH_FORM_HOUSEHOLD
 *
 * Returns: (nullable): the person, or the household's own answers
 */
WhFormPerson *
wh_form_person_at (WhForm *self, guint person)
{
  if (person == WH_FORM_HOUSEHOLD)
    return self->shared;
  return person < self->people->len ? g_ptr_array_index (self->people, person) : NULL;
}

static void
wh_form_finalize (GObject *object)
{
  WhForm *self = WH_FORM (object);

  g_clear_pointer (&self->context, wh_form_context_free);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
  g_clear_pointer (&self->setting, g_ptr_array_unref);
  g_clear_pointer (&self->usual, g_hash_table_unref);
  g_clear_pointer (&self->people, g_ptr_array_unref);
  g_clear_pointer (&self->removed, g_ptr_array_unref);
  g_clear_pointer (&self->shared, wh_form_person_free);
  g_clear_pointer (&self->place, g_free);
  g_clear_pointer (&self->problems, g_array_unref);
  g_clear_pointer (&self->definitions, g_ptr_array_unref);
  g_clear_pointer (&self->local, wh_local_questions_unref);
  G_OBJECT_CLASS (wh_form_parent_class)->finalize (object);
}

static void
wh_form_class_init (WhFormClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_form_finalize;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
wh_form_init (WhForm *self)
{
  WhId household = wh_id_new ();

  self->fields = g_ptr_array_new ();
  self->setting = g_ptr_array_new_with_free_func (g_object_unref);
  self->usual = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->people = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_form_person_free);
  self->removed = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_form_person_free);
  self->context = wh_form_context_new ();
  self->next_key = 1;
  wh_id_to_hex (&household, self->household_id);
}

/* What is asked of a client or a stay is asked beside both: they say of whom. */
static guint64
kinds_above (WhKindId kind)
{
  return wh_kind_column (wh_kind (kind), "PersonalID") < 0 ? 0
         : (guint64) 1 << WH_KIND_CLIENT | (guint64) 1 << WH_KIND_ENROLLMENT;
}

/**
 * wh_form_new:
 * @today: the realm's
 *
 * Returns: (transfer full): a form without people
 */
WhForm *
wh_form_new (const WhLayout *layout, WhDate today)
{
  return wh_form_make (layout, today, NULL, NULL);
}

/**
 * wh_form_make:
 * @local: (transfer full) (nullable): the local questions of that form
 * @definitions: (nullable): that they were made from
 *
 * Returns: (transfer full): a form without people
 */
WhForm *
wh_form_make (const WhLayout *layout, WhDate today, WhLocalQuestions *local, GPtrArray *definitions)
{
  WhForm *self = g_object_new (WH_TYPE_FORM, NULL);
  WhContext *context = wh_form_context_get_context (self->context);
  const WhLayoutField *field;

  if (local != NULL)
    {
      self->local = local;
      self->definitions = g_ptr_array_ref (definitions);
      layout = wh_local_questions_get_layout (local);
    }
  self->layout = layout;
  self->dated_by = layout->dated_by != NULL ? wh_layout_field_by_name (layout, layout->dated_by) : NULL;
  self->today = today;
  context->today = today;
  context->entered_now = TRUE;
  if (layout->whom == WH_WHOM_NOBODY) /* whoever sets up a project is its administrator */
    wh_form_context_set_audiences (self->context, 1u << WH_AUDIENCE_WORKER | 1u << WH_AUDIENCE_ADMINISTRATOR);
  for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
    {
      g_ptr_array_add (self->fields, (gpointer) field);
      self->kinds |= (guint64) 1 << field->kind | kinds_above (field->kind);
    }
  self->shared = wh_form_person_new (self, 0);
  return self;
}

/**
 * wh_form_get_layout:
 */
const WhLayout *
wh_form_get_layout (WhForm *self)
{
  return self->layout;
}

/**
 * wh_form_get_today:
 */
WhDate
wh_form_get_today (WhForm *self)
{
  return self->today;
}

/**
 * wh_form_get_household_id:
 *
 * Returns: HouseholdID (5.09) of the enrollments that this form makes
 */
const char *
wh_form_get_household_id (WhForm *self)
{
  return self->household_id;
}

/**
 * wh_form_add_setting:
 * @record: a record that the form does not edit: a project that may be chosen, its funders and continuums, other
 *   stays of the household's people
 *
 * Conditions, choices and problems look at these.  Call wh_form_settle() after the last one.
 */
void
wh_form_add_setting (WhForm *self, WhRecord *record)
{
  g_return_if_fail (WH_IS_FORM (self) && WH_IS_RECORD (record));

  g_ptr_array_add (self->setting, g_object_ref (record));
  wh_form_context_add (self->context, record);
  wh_form_local_meet (self, record);
}

/**
 * wh_form_get_setting:
 *
 * Returns: (transfer none) (element-type WhRecord): what wh_form_add_setting() added
 */
GPtrArray *
wh_form_get_setting (WhForm *self)
{
  return self->setting;
}

/**
 * wh_form_suggest:
 * @field: a question of the household that a record answers: the project
 * @cell: as wh_form_set() takes it
 *
 * Suggests what the worker chose the last time; it stands until another is chosen, and only while it is among the
 * choices.  Call wh_form_settle() afterwards.
 */
void
wh_form_suggest (WhForm *self, const WhLayoutField *field, const char *cell)
{
  g_return_if_fail (WH_IS_FORM (self) && field != NULL && field->per != WH_PER_PERSON && cell != NULL);

  g_hash_table_insert (self->usual, (gpointer) field, g_strdup (cell));
}

/**
 * wh_form_changed:
 *
 * Works everything out anew and tells it.
 */
void
wh_form_changed (WhForm *self)
{
  wh_form_settle (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * wh_form_get_n_people:
 */
guint
wh_form_get_n_people (WhForm *self)
{
  return self->people->len;
}

/**
 * wh_form_add_person:
 *
 * Adds somebody new.  The first one is the head of the household (3.15).
 *
 * Returns: the person's index
 */
guint
wh_form_add_person (WhForm *self)
{
  WhFormPerson *person;

  g_return_val_if_fail (WH_IS_FORM (self), 0);

  person = wh_form_person_new (self, self->next_key++);
  if (self->people->len == 0 && person->answers[WH_KIND_ENROLLMENT] != NULL)
    wh_record_set_number (person->answers[WH_KIND_ENROLLMENT], WH_ENROLLMENT_RELATIONSHIP_TO_HOH, RELATIONSHIP_SELF);
  wh_form_person_enter (self, person);
  wh_form_changed (self);
  return self->people->len - 1;
}

/**
 * wh_form_link_client:
 * @client: (nullable): the record of somebody who is known; %NULL: it is somebody new after all
 *
 * Says who the person is.  What was typed about them is given up for what is known; nothing of earlier stays is
 * carried over, so that no answer about violence, disability or income stands that nobody gave.
 */
void
wh_form_link_client (WhForm *self, guint person, WhRecord *client)
{
  WhFormPerson *who = wh_form_person_at (self, person);

  g_return_if_fail (who != NULL && who != self->shared);

  wh_form_context_remove (self->context, who->now[WH_KIND_CLIENT]);
  g_clear_object (&who->was[WH_KIND_CLIENT]);
  g_clear_object (&who->answers[WH_KIND_CLIENT]);
  g_clear_object (&who->now[WH_KIND_CLIENT]);
  if (client != NULL)
    who->was[WH_KIND_CLIENT] = wh_record_copy (client);
  who->answers[WH_KIND_CLIENT] = client != NULL ? wh_record_copy (client) : wh_record_new (wh_kind (WH_KIND_CLIENT));
  who->now[WH_KIND_CLIENT] = wh_record_copy (who->answers[WH_KIND_CLIENT]);
  wh_form_context_add (self->context, who->now[WH_KIND_CLIENT]);
  wh_form_local_relink (self, who);
  wh_form_changed (self);
}

/* What the household answered together stands in everybody's records, and what the head answered in the head's.  Where
 * one person alone is corrected, their own record says it. */
static void
take_shared (WhForm *self, WhFormPerson *who, gboolean head)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      const WhLayoutField *field = g_ptr_array_index (self->fields, i);
      WhRecord *shared = self->shared->answers[field->kind], *was = who->was[field->kind];

      if (was == NULL || field->per == WH_PER_PERSON || (field->per == WH_PER_HEAD && !head))
        continue;
      for (guint part = 0; part < field->n_columns; part++)
        if (head || wh_record_is_null (shared, field->columns[part]))
          wh_form_copy_column (shared, was, field->columns[part]);
    }
}

static gboolean
is_head_record (WhRecord *record)
{
  return wh_record_get_kind (record)->id == WH_KIND_ENROLLMENT
         && wh_record_get_number (record, WH_ENROLLMENT_RELATIONSHIP_TO_HOH) == RELATIONSHIP_SELF;
}

/**
 * wh_form_add_known:
 * @records: (element-type WhRecord): client and stay of somebody who is there already, and those records that the
 *   form is to correct; at most one of a kind
 *
 * Adds somebody whose records are known, to an update, an exit, a correction.  What the form asks and no record says
 * begins empty.
 *
 * Returns: the person's index
 */
guint
wh_form_add_known (WhForm *self, GPtrArray *records)
{
  WhFormPerson *who;
  gboolean head = FALSE;

  g_return_val_if_fail (WH_IS_FORM (self) && records != NULL, 0);

  who = wh_form_person_new (self, self->next_key++);
  for (guint i = 0; i < records->len; i++)
    {
      WhRecord *record = g_ptr_array_index (records, i);
      WhKindId kind = wh_record_get_kind (record)->id;

      if (wh_form_local_take (self, who, record) || !wh_form_has_kind (self, kind))
        continue;
      g_set_object (&who->was[kind], record);
      g_clear_object (&who->answers[kind]);
      g_clear_object (&who->now[kind]);
      who->answers[kind] = wh_record_copy (record);
      who->now[kind] = wh_record_copy (record);
      head = head || is_head_record (record);
    }
  wh_form_local_know (self, who);
  wh_form_person_enter (self, who);
  take_shared (self, who, head);
  wh_form_changed (self);
  return self->people->len - 1;
}

/**
 * wh_form_preset:
 * @record: a new record of a kind that the form makes
 *
 * Begins a record with what is known of it before anybody answers: the project that it describes, the kind of
 * service.
 */
void
wh_form_preset (WhForm *self, guint person, WhRecord *record)
{
  WhFormPerson *who = wh_form_person_at (self, person);
  WhKindId kind = wh_record_get_kind (record)->id;

  g_return_if_fail (who != NULL && wh_form_has_kind (self, kind) && who->was[kind] == NULL);

  if (who != self->shared)
    wh_form_context_remove (self->context, who->now[kind]);
  g_clear_object (&who->answers[kind]);
  g_clear_object (&who->now[kind]);
  who->answers[kind] = wh_record_copy (record);
  who->now[kind] = wh_record_copy (record);
  if (who != self->shared)
    wh_form_context_add (self->context, who->now[kind]);
  wh_form_changed (self);
}

/**
 * wh_form_get_person_key:
 *
 * Returns: a number that stays with the person while others come and go; never 0
 */
guint
wh_form_get_person_key (WhForm *self, guint person)
{
  WhFormPerson *who = wh_form_person_at (self, person);

  return who != NULL ? who->key : 0;
}

/**
 * wh_form_find_person:
 *
 * Returns: the index of the person with that key, or -1
 */
int
wh_form_find_person (WhForm *self, guint key)
{
  for (guint i = 0; i < self->people->len; i++)
    if (wh_form_get_person_key (self, i) == key)
      return (int) i;
  return -1;
}

/**
 * wh_form_get_person_name:
 *
 * Returns: (transfer full): first and last name, or "Person 2" while there is none
 */
char *
wh_form_get_person_name (WhForm *self, guint person)
{
  WhRecord *client = wh_form_get_record (self, person, WH_KIND_CLIENT);
  const char *first = client != NULL ? wh_record_get_text (client, WH_CLIENT_FIRST_NAME) : NULL;
  const char *last = client != NULL ? wh_record_get_text (client, WH_CLIENT_LAST_NAME) : NULL;

  if (first != NULL && last != NULL)
    return g_strdup_printf ("%s %s", first, last);
  if (first != NULL || last != NULL)
    return g_strdup (first != NULL ? first : last);
  return g_strdup_printf (_("Person %u"), person + 1);
}

/**
 * wh_form_get_person_age:
 *
 * Returns: whole years when the stay begins, or -1 while the birth date or the start is not known
 */
int
wh_form_get_person_age (WhForm *self, guint person)
{
  WhRecord *client = wh_form_get_record (self, person, WH_KIND_CLIENT);
  WhRecord *enrollment = wh_form_get_record (self, person, WH_KIND_ENROLLMENT);
  WhDate birth = client != NULL ? wh_record_get_date (client, WH_CLIENT_DOB) : WH_DATE_NONE;
  WhDate start = enrollment != NULL ? wh_record_get_date (enrollment, WH_ENROLLMENT_ENTRY_DATE) : self->today;

  return birth == WH_DATE_NONE || start == WH_DATE_NONE || start < birth ? -1 : wh_date_age (birth, start);
}

/**
 * wh_form_is_head:
 */
gboolean
wh_form_is_head (WhForm *self, guint person)
{
  WhRecord *enrollment = wh_form_get_record (self, person, WH_KIND_ENROLLMENT);

  return enrollment != NULL
         && wh_record_get_number (enrollment, WH_ENROLLMENT_RELATIONSHIP_TO_HOH) == RELATIONSHIP_SELF;
}

/**
 * wh_form_make_head:
 *
 * Makes the person the head of the household.  The others' relationships are to the head, so that of the former head
 * is asked anew.
 */
void
wh_form_make_head (WhForm *self, guint person)
{
  for (guint i = 0; i < self->people->len; i++)
    {
      WhRecord *enrollment = wh_form_person_at (self, i)->answers[WH_KIND_ENROLLMENT];

      if (i == person)
        wh_record_set_number (enrollment, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, RELATIONSHIP_SELF);
      else if (wh_record_get_number (enrollment, WH_ENROLLMENT_RELATIONSHIP_TO_HOH) == RELATIONSHIP_SELF)
        wh_record_set_null (enrollment, WH_ENROLLMENT_RELATIONSHIP_TO_HOH);
    }
  wh_form_changed (self);
}

/**
 * wh_form_remove_person:
 *
 * Takes somebody out of the household; wh_form_restore_person() brings them back with all answers.
 *
 * Returns: the person's key
 */
guint
wh_form_remove_person (WhForm *self, guint person)
{
  WhFormPerson *who = wh_form_person_at (self, person);

  g_return_val_if_fail (who != NULL && who != self->shared, 0);

  g_ptr_array_steal_index (self->people, person);
  leave_context (self, who);
  g_ptr_array_add (self->removed, who);
  wh_form_changed (self);
  return who->key;
}

static int
by_key (gconstpointer a, gconstpointer b)
{
  const WhFormPerson *x = *(WhFormPerson *const *) a, *y = *(WhFormPerson *const *) b;

  return x->key < y->key ? -1 : x->key > y->key;
}

/**
 * wh_form_restore_person:
 *
 * Returns: whether there was such a removed person; people stand in the order in which they were added
 */
gboolean
wh_form_restore_person (WhForm *self, guint key)
{
  for (guint i = 0; i < self->removed->len; i++)
    {
      WhFormPerson *who = g_ptr_array_index (self->removed, i);

      if (who->key != key)
        continue;
      g_ptr_array_steal_index (self->removed, i);
      wh_form_person_enter (self, who);
      g_ptr_array_sort (self->people, by_key);
      wh_form_changed (self);
      return TRUE;
    }
  return FALSE;
}

/**
 * wh_form_speaker:
 *
 * Returns: the index of the person whose records answer for the household: the head, else the first one
 */
guint
wh_form_speaker (WhForm *self)
{
  for (guint i = 0; i < self->people->len; i++)
    if (wh_form_is_head (self, i))
      return i;
  return 0;
}

/**
 * wh_form_get_record:
 * @person: index, or %WH_FORM_HOUSEHOLD
 *
 * Returns: (transfer none) (nullable): the person's record as Save would keep it; the head's for the household
 */
WhRecord *
wh_form_get_record (WhForm *self, guint person, WhKindId kind)
{
  WhFormPerson *who = person == WH_FORM_HOUSEHOLD && self->people->len > 0
                        ? wh_form_person_at (self, wh_form_speaker (self)) : wh_form_person_at (self, person);

  return who != NULL ? who->now[kind] : NULL;
}

/**
 * wh_form_get_original:
 *
 * Returns: (transfer none) (nullable): the record as it was; %NULL when it is new
 */
WhRecord *
wh_form_get_original (WhForm *self, guint person, WhKindId kind)
{
  WhFormPerson *who = wh_form_person_at (self, person);

  return who != NULL ? who->was[kind] : NULL;
}

/**
 * wh_form_is_empty:
 *
 * Returns: whether nobody said anything yet that would be worth keeping: of people who are taken in one person, and
 *   nothing about them; of people who are there nothing at all
 */
gboolean
wh_form_is_empty (WhForm *self)
{
  WhFormPerson *who = wh_form_person_at (self, 0);

  if (self->layout->whom != WH_WHOM_NEW)
    return !self->touched;
  if (self->people->len > 1 || (who != NULL && who->was[WH_KIND_CLIENT] != NULL))
    return FALSE;
  for (guint i = 0; who != NULL && i < self->fields->len; i++)
    {
      const WhLayoutField *field = g_ptr_array_index (self->fields, i);

      for (guint part = 0; field->kind == WH_KIND_CLIENT && part < field->n_columns; part++)
        if (!wh_record_is_null (who->answers[field->kind], field->columns[part]))
          return FALSE;
    }
  return TRUE;
}

static gboolean
set_reference (WhForm *self, WhRecord *record, guint column, const char *cell)
{
  char buffer[WH_ID_HEX_SIZE];
  const char *hud_id = NULL;
  WhId id;

  if (*cell == '\0')
    {
      wh_record_set_null (record, column);
      return TRUE;
    }
  if (!wh_id_from_hex (cell, &id))
    return FALSE;
  for (guint i = 0; i < self->setting->len && hud_id == NULL; i++)
    {
      WhRecord *target = g_ptr_array_index (self->setting, i);

      if (wh_id_equal (wh_record_get_id (target), &id))
        hud_id = wh_record_export_id (target, buffer);
    }
  wh_record_set_reference (record, column, &id, hud_id);
  return TRUE;
}

/**
 * wh_form_set_cell:
 * @cell: as wh_form_set() takes it
 *
 * Returns: whether the text fits the column
 */
gboolean
wh_form_set_cell (WhForm *self, WhRecord *record, guint column, const char *cell)
{
  const WhColumn *described = &wh_record_get_kind (record)->columns[column];
  g_autofree char *clean = NULL;
  gboolean replaced;

  if (described->type == WH_TYPE_REFERENCE)
    return set_reference (self, record, column, cell);
  if (described->type == WH_TYPE_TEXT)
    cell = clean = wh_typed_text (cell, &replaced);
  return wh_record_set_cell (record, column, cell);
}

/**
 * wh_form_set:
 * @person: index; ignored where the question is the household's
 * @part: which of the question's columns
 * @cell: the answer as a cell of HUD's files writes it ("1980-02-01", "1250.50", "8", a project's id as 32 hex digits);
 *   "" takes it away
 *
 * A text that does not fit the column is kept as typed, and the rules complain about it.
 *
 * Returns: whether anything changed; then "changed" was emitted
 */
gboolean
wh_form_set (WhForm *self, guint person, const WhLayoutField *field, guint part, const char *cell)
{
  WhFormPerson *who;
  WhRecord *record;
  g_autoptr (GString) buffer = g_string_new (NULL);
  g_autofree char *before = NULL;
  guint column;

  g_return_val_if_fail (WH_IS_FORM (self) && field != NULL && part < field->n_columns && cell != NULL, FALSE);

  who = field->per == WH_PER_PERSON ? wh_form_person_at (self, person) : self->shared;
  g_return_val_if_fail (who != NULL, FALSE);
  record = who->answers[field->kind];
  column = field->columns[part];
  before = g_strdup (wh_record_get_cell (record, column, buffer));
  wh_form_set_cell (self, record, column, cell);
  if (g_str_equal (before, wh_record_get_cell (record, column, buffer)))
    return FALSE;
  self->touched = TRUE;
  g_hash_table_remove (who->sources, field);
  wh_form_changed (self);
  return TRUE;
}

/**
 * wh_form_mark_source:
 *
 * Keeps in mind that the answer was taken, until somebody changes it.
 */
void
wh_form_mark_source (WhForm *self, guint person, const WhLayoutField *field, WhSource source)
{
  WhFormPerson *who = wh_form_person_at (self, person);

  if (who != NULL && source != WH_SOURCE_GIVEN)
    g_hash_table_insert (who->sources, (gpointer) field, GINT_TO_POINTER (source));
}

/**
 * wh_form_get_source:
 *
 * Returns: where the answer comes from
 */
WhSource
wh_form_get_source (WhForm *self, guint person, const WhLayoutField *field)
{
  WhFormPerson *who = wh_form_person_at (self, person);

  return who != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (who->sources, field)) : WH_SOURCE_GIVEN;
}

/**
 * wh_form_get:
 * @buffer: is overwritten
 *
 * Returns: the answer as Save would keep it, a suggested or worked out one included; "" when there is none
 */
const char *
wh_form_get (WhForm *self, guint person, const WhLayoutField *field, guint part, GString *buffer)
{
  WhRecord *record = wh_form_get_record (self, field->per == WH_PER_PERSON ? person : WH_FORM_HOUSEHOLD, field->kind);
  const WhId *id;

  if (record == NULL)
    return "";
  if (wh_layout_field_column (field, part)->type != WH_TYPE_REFERENCE)
    return wh_record_get_cell (record, field->columns[part], buffer);
  id = wh_record_get_reference (record, field->columns[part]);
  if (id == NULL)
    return "";
  g_string_set_size (buffer, WH_ID_HEX_SIZE - 1);
  return wh_id_to_hex (id, buffer->str);
}

/**
 * wh_form_set_place:
 * @person: index, or %WH_FORM_HOUSEHOLD
 * @place: name of a question or a page
 *
 * Remembers where the worker is, so that the form opens there again.
 */
void
wh_form_set_place (WhForm *self, guint person, const char *place)
{
  char *copy = g_strdup (place);

  self->place_key = wh_form_get_person_key (self, person);
  g_free (self->place);
  self->place = copy;
}

/**
 * wh_form_get_place:
 * @place: (out) (nullable): name of a question or a page
 *
 * Returns: index of the person, or %WH_FORM_HOUSEHOLD
 */
guint
wh_form_get_place (WhForm *self, const char **place)
{
  int person = self->place_key > 0 ? wh_form_find_person (self, self->place_key) : -1;

  *place = self->place;
  return person < 0 ? WH_FORM_HOUSEHOLD : (guint) person;
}
