/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-form-context.h"

#include <string.h>

#include "rules/wh-cell-value.h"
#include "rules/wh-condition-tree.h"
#include "rules/wh-form-context-private.h"

/* Every record is a row of its file; what stands in another kind of the same row (DomesticViolenceSurvivor beside
 * GeneralHealthStatus) is looked up in the record that shares its id or its stay and stage. */

static guint
form_n_rows (WhContext *context, WhFileId file)
{
  return ((WhFormContext *) context)->rows[file]->len;
}

static WhRecord *
record_at (WhFormContext *self, WhFileId file, guint row)
{
  return g_ptr_array_index (self->rows[file], row);
}

/* An id and its text.  The text is at the same place for the same id: conditions then compare pointers. */
typedef struct
{
  WhId id;
  char text[WH_ID_HEX_SIZE];
} KnownId;

static const char *
text_of_id (WhFormContext *self, const WhId *id)
{
  KnownId *known = g_hash_table_lookup (self->ids, id);

  if (known == NULL)
    {
      known = g_new (KnownId, 1);
      known->id = *id;
      wh_id_to_hex (id, known->text);
      g_hash_table_add (self->ids, known);
      g_hash_table_insert (self->id_texts, known->text, known);
    }
  return known->text;
}

static gboolean
id_of_text (WhFormContext *self, const char *text, WhId *id)
{
  const KnownId *known = text != NULL ? g_hash_table_lookup (self->id_texts, text) : NULL;

  if (known == NULL)
    return text != NULL && wh_id_from_hex (text, id);
  *id = known->id;
  return TRUE;
}

static gboolean
is_same (WhRecord *a, WhRecord *b, const char *name)
{
  int x = wh_kind_column (wh_record_get_kind (a), name), y = wh_kind_column (wh_record_get_kind (b), name);

  if (x < 0 || y < 0 || wh_record_is_null (a, (guint) x) != wh_record_is_null (b, (guint) y))
    return FALSE;
  if (wh_record_get_kind (a)->columns[x].type != WH_TYPE_REFERENCE)
    return wh_record_get_number (a, (guint) x) == wh_record_get_number (b, (guint) y);
  return wh_record_is_null (a, (guint) x)
         || wh_id_equal (wh_record_get_reference (a, (guint) x), wh_record_get_reference (b, (guint) y));
}

static gboolean
is_companion (WhRecord *a, WhRecord *b)
{
  char x[WH_ID_HEX_SIZE], y[WH_ID_HEX_SIZE];

  if (wh_record_get_kind (a)->discriminator >= 0 || wh_record_get_kind (a) == wh_record_get_kind (b))
    return FALSE;
  if (wh_record_get_hud_id (a) != NULL || wh_record_get_hud_id (b) != NULL)
    return strcmp (wh_record_export_id (a, x), wh_record_export_id (b, y)) == 0;
  return is_same (a, b, "EnrollmentID") && is_same (a, b, "InformationDate") && is_same (a, b, "DataCollectionStage");
}

static WhRecord *
find_part (WhFormContext *self, WhFileId file, guint row, guint column, int *slot)
{
  WhRecord *record = record_at (self, file, row);

  *slot = wh_file_slot (&wh_files[file], wh_kind_index_in_file (wh_record_get_kind (record)), column);
  for (guint i = 0; *slot < 0 && i < self->rows[file]->len; i++)
    {
      WhRecord *other = record_at (self, file, i);
      int theirs = wh_file_slot (&wh_files[file], wh_kind_index_in_file (wh_record_get_kind (other)), column);

      if (theirs >= 0 && is_companion (record, other))
        {
          *slot = theirs;
          return other;
        }
    }
  return record;
}

/**
 * wh_form_context_cell:
 * @key: holds the text of an id that was made here
 *
 * Returns: what the file's cell would say
 */
WhValue
wh_form_context_cell (WhFormContext *self, WhFileId file, guint row, guint column, char key[WH_ID_HEX_SIZE])
{
  int slot;
  WhRecord *record = find_part (self, file, row, column, &slot);

  return wh_cell_value (record, &wh_files[file].columns[column], slot, key);
}

static void
form_value (WhContext *context, WhFileId file, guint row, guint column, WhValue *value)
{
  WhFormContext *self = (WhFormContext *) context;
  const WhFileColumn *described = &wh_files[file].columns[column];
  char key[WH_ID_HEX_SIZE];
  int slot;
  WhRecord *record = find_part (self, file, row, column, &slot);
  const WhId *reference = NULL;

  if (described->role == WH_CELL_KEY)
    reference = wh_record_get_id (record);
  else if (slot >= 0 && wh_record_get_kind (record)->columns[slot].type == WH_TYPE_REFERENCE)
    {
      reference = wh_record_get_reference (record, (guint) slot);
      if (reference == NULL)
        return;
    }
  if (reference != NULL)
    {
      *value = wh_value_text (text_of_id (self, reference));
      return;
    }
  *value = wh_cell_value (record, described, slot, key);
  *value = wh_cell_value_typed (value, described);
}

/* Ids are compared as what they are: a form may stand beside every project of the community, and looks them up at
 * each key. A key column has no slot: it is the record's own id. */
static const WhId *
id_in (WhRecord *record, const WhKind *first, int first_slot, guint column)
{
  const WhKind *kind = wh_record_get_kind (record);
  int slot
    = kind == first ? first_slot : wh_file_slot (kind->file, wh_kind_index_in_file (kind), column);

  if (slot < 0)
    return wh_record_get_id (record);
  return wh_record_get_reference (record, (guint) slot);
}

static gboolean
holds_ids (const WhFile *file, guint column)
{
  const WhKind *kind = wh_file_kind (file, 0);
  int slot = wh_file_slot (file, 0, column);

  return file->columns[column].role == WH_CELL_KEY || (slot >= 0 && kind->columns[slot].type == WH_TYPE_REFERENCE);
}

static guint
find_id_from (WhFormContext *self, WhFileId file, guint column, const WhId *id, guint row)
{
  const WhKind *first = wh_file_kind (&wh_files[file], 0);
  int slot = wh_file_slot (&wh_files[file], 0, column);

  for (; row < self->rows[file]->len; row++)
    {
      const WhId *own = id_in (record_at (self, file, row), first, slot, column);

      if (own != NULL && wh_id_equal (own, id))
        return row;
    }
  return WH_NO_ROW;
}

static guint
find_from (WhContext *context, WhFileId file, guint column, const WhValue *key, guint row)
{
  WhId id;

  if (holds_ids (&wh_files[file], column))
    return id_of_text ((WhFormContext *) context, key->text, &id)
             ? find_id_from ((WhFormContext *) context, file, column, &id, row)
             : WH_NO_ROW;
  for (; row < form_n_rows (context, file); row++)
    {
      WhValue value = wh_context_value (context, file, row, column);

      if (wh_value_equal (&value, key))
        return row;
    }
  return WH_NO_ROW;
}

static guint
form_first (WhContext *context, WhFileId file, guint column, const WhValue *key)
{
  return find_from (context, file, column, key, 0);
}

static guint
form_next (WhContext *context, WhFileId file, guint column, guint row)
{
  WhValue key = wh_context_value (context, file, row, column);

  return find_from (context, file, column, &key, row + 1);
}

/* One that came out of a store has a revision of the centre's, or waits to be sent. */
static gboolean
form_is_saved (WhContext *context, WhFileId file, guint row)
{
  WhRecord *record = record_at ((WhFormContext *) context, file, row);

  return wh_record_get_rev (record) > 0 || wh_record_get_state (record) != WH_RECORD_SYNCED;
}

static const WhContextClass form_class = { form_n_rows, form_value, form_first, form_next, NULL, NULL,
                                          form_is_saved };

/**
 * wh_form_context_new:
 *
 * Returns: (transfer full): an empty context; today is this machine's
 */
WhFormContext *
wh_form_context_new (void)
{
  WhFormContext *self = g_new0 (WhFormContext, 1);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  self->parent.klass = &form_class;
  self->parent.today = wh_date_today (zone);
  self->parent.entered_now = TRUE;
  self->audiences = 1u << WH_AUDIENCE_WORKER;
  for (guint i = 0; i < WH_N_FILES; i++)
    {
      self->rows[i] = g_ptr_array_new_with_free_func (g_object_unref);
      self->conditions[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                   (GDestroyNotify) wh_condition_unref);
    }
  self->ids = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  self->id_texts = g_hash_table_new (NULL, NULL);
  return self;
}

/**
 * wh_form_context_free:
 */
void
wh_form_context_free (WhFormContext *self)
{
  for (guint i = 0; i < WH_N_FILES; i++)
    {
      g_ptr_array_unref (self->rows[i]);
      g_hash_table_unref (self->conditions[i]);
    }
  g_hash_table_unref (self->id_texts);
  g_hash_table_unref (self->ids);
  g_free (self);
}

/**
 * wh_form_context_get_context:
 *
 * Returns: (transfer none): for conditions compiled by the caller, and to set today, the profile or settings
 */
WhContext *
wh_form_context_get_context (WhFormContext *self)
{
  return &self->parent;
}

/**
 * wh_form_context_add:
 *
 * Takes a reference. A record of our own kinds is in no file, and no condition can mean it.
 */
void
wh_form_context_add (WhFormContext *self, WhRecord *record)
{
  const WhFile *file = wh_record_get_kind (record)->file;

  if (file != NULL && !g_ptr_array_find (self->rows[file->id], record, NULL))
    g_ptr_array_add (self->rows[file->id], g_object_ref (record));
}

/**
 * wh_form_context_remove:
 */
void
wh_form_context_remove (WhFormContext *self, WhRecord *record)
{
  const WhFile *file = wh_record_get_kind (record)->file;

  if (file != NULL)
    g_ptr_array_remove (self->rows[file->id], record);
}

/* Returns: the record's row, or WH_NO_ROW when it was not added. */
guint
wh_form_context_row (WhFormContext *self, WhRecord *record)
{
  const WhFile *file = wh_record_get_kind (record)->file;
  guint row;

  return file != NULL && g_ptr_array_find (self->rows[file->id], record, &row) ? row : WH_NO_ROW;
}

/* Conditions never change, and every form asks the same ones: each is compiled once for all of them.
 *
 * Returns: (transfer full) (nullable): */
static WhCondition *
get_compiled (WhFileId file, const char *text)
{
  static GMutex mutex;
  static GHashTable *compiled[WH_N_FILES]; /* text -> WhCondition */
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  WhBinding binding = WH_BINDING_RECORD (file);
  g_autoptr (GError) error = NULL;
  WhCondition *condition;

  if (compiled[file] == NULL)
    compiled[file] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) wh_condition_unref);
  condition = g_hash_table_lookup (compiled[file], text);
  if (condition == NULL)
    {
      condition = wh_condition_compile (text, &binding, &error);
      if (condition == NULL)
        {
          g_critical ("%s", error->message);
          return NULL;
        }
      g_hash_table_insert (compiled[file], g_strdup (text), condition);
    }
  return wh_condition_ref (condition);
}

/* The form's own table needs no lock. */
static const WhCondition *
get_condition (WhFormContext *self, WhFileId file, const char *text)
{
  WhCondition *condition = g_hash_table_lookup (self->conditions[file], text);

  if (condition != NULL)
    return condition;
  condition = get_compiled (file, text);
  if (condition != NULL)
    g_hash_table_insert (self->conditions[file], g_strdup (text), condition);
  return condition;
}

/**
 * wh_form_context_test:
 * @record: one that was added
 * @condition: (nullable): a condition of the tables or of a layout, on the record's row; %NULL always holds. Those who
 *   bring conditions of their own compile them in a test
 *
 * Returns: whether the condition holds
 */
gboolean
wh_form_context_test (WhFormContext *self, WhRecord *record, const char *condition)
{
  guint row = wh_form_context_row (self, record);
  const WhCondition *compiled;

  if (condition == NULL)
    return TRUE;
  g_return_val_if_fail (row != WH_NO_ROW, FALSE);
  compiled = get_condition (self, wh_record_get_kind (record)->file->id, condition);
  return compiled != NULL && wh_condition_test (compiled, &self->parent, row, NULL);
}

/**
 * wh_form_context_get_list:
 * @record: one that was added
 *
 * Returns: (nullable): the list that the column takes its answers from as the record stands; %NULL: none
 */
const WhList *
wh_form_context_get_list (WhFormContext *self, WhRecord *record, guint column)
{
  const WhColumn *described = &wh_record_get_kind (record)->columns[column];

  for (guint i = 0; i < described->n_choices; i++)
    if (wh_form_context_test (self, record, described->choices[i].when))
      return described->choices[i].list;
  return NULL;
}

/* The stay that a question is about: the record's own; of a client the one that was added last. */
static guint
find_enrollment (WhFormContext *self, WhRecord *record)
{
  WhFileId file = wh_record_get_kind (record)->file->id;
  WhPath path = { .start = file, .file = file };
  guint row = wh_form_context_row (self, record), last = WH_NO_ROW;
  guint column = wh_known_column (WH_KNOWN_ENROLLMENT_PERSONAL_ID);
  WhValue key;

  if (row == WH_NO_ROW)
    return WH_NO_ROW;
  if (file != WH_FILE_CLIENT)
    return wh_path_step_to (&path, WH_FILE_ENROLLMENT) ? wh_path_walk (&path, &self->parent, row) : WH_NO_ROW;
  key = wh_context_value (&self->parent, file, row, wh_known_column (WH_KNOWN_CLIENT_PERSONAL_ID));
  for (row = wh_context_first (&self->parent, WH_FILE_ENROLLMENT, column, &key); row != WH_NO_ROW;
       row = wh_context_next (&self->parent, WH_FILE_ENROLLMENT, column, row))
    last = row;
  return last;
}

/* Whom a question is about: the person on a stay at that stage, or the project that a record describes. */
static void
fill_subject (WhFormContext *self, WhRecord *record, WhStage stage, WhAskSubject *subject, GArray *funders)
{
  const WhKind *kind = wh_record_get_kind (record);
  WhPath path = { .start = kind->file->id, .file = kind->file->id };
  guint enrollment = find_enrollment (self, record), row = wh_form_context_row (self, record);

  if (enrollment != WH_NO_ROW)
    {
      wh_ask_subject_from_enrollment (subject, funders, &self->parent, enrollment);
      wh_ask_subject_set_stage (subject, &self->parent, enrollment, stage);
      return;
    }
  if (kind->file->id == WH_FILE_CLIENT || row == WH_NO_ROW || !wh_path_step_to (&path, WH_FILE_PROJECT))
    return;
  row = wh_path_walk (&path, &self->parent, row);
  subject->context = &self->parent;
  subject->project = row;
  subject->project_type = (int) wh_known_number (&self->parent, WH_KNOWN_PROJECT_TYPE, row, -1);
  subject->rrh_sub_type = (int) wh_known_number (&self->parent, WH_KNOWN_PROJECT_RRH_SUB_TYPE, row, -1);
}

/**
 * wh_form_context_asks:
 * @record: one that was added
 *
 * Returns: whether the standard asks the column of this person, in this project, at that stage (collection.csv);
 *   without a stay only what is asked of everybody
 */
WhAsked
wh_form_context_asks (WhFormContext *self, WhRecord *record, guint column, WhStage stage)
{
  int only = wh_asks_only_column (wh_record_get_kind (record));

  return wh_form_context_asks_value (self, record, column,
                                     only >= 0 && only != (int) column
                                       ? (int) wh_record_get_number_or (record, (guint) only, -1) : -1,
                                     stage);
}

/**
 * wh_form_context_asks_value:
 * @only_value: of the column that tells records of different elements apart (RecordType)
 *
 * Returns: whether the standard asks the column in a record with that value
 */
WhAsked
wh_form_context_asks_value (WhFormContext *self, WhRecord *record, guint column, int only_value, WhStage stage)
{
  g_autoptr (GArray) funders = g_array_new (FALSE, FALSE, sizeof (int));
  const WhKind *kind = wh_record_get_kind (record);
  WhAskSubject subject;

  wh_ask_subject_init (&subject);
  if (kind->file != NULL)
    fill_subject (self, record, stage, &subject, funders);
  return wh_asks_column (kind, column, only_value, stage, &subject);
}
