/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-model"

#include "model/wh-record.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/wh-cell.h"

typedef struct
{
  gboolean set;
  gint64 number;
  WhId id;
  char *text;
} Slot;

/**
 * WhRecord:
 *
 * One record of any kind: a pointer to the kind's description and a slot per column, by index.  What an import
 * brought and no slot can hold waits under the column's name in "ext", as text, and goes out as it came in.
 */
struct _WhRecord
{
  GObject parent_instance;

  const WhKind *kind;
  WhId id;
  char *hud_id;
  gint64 rev;
  WhRecordState state;
  Slot *slots;
  GHashTable *ext; /* name -> text; NULL while empty */
};

G_DEFINE_FINAL_TYPE (WhRecord, wh_record, G_TYPE_OBJECT)
G_DEFINE_QUARK (wh-model-error-quark, wh_model_error)

static void
clear_slots (WhRecord *self)
{
  for (guint i = 0; self->kind != NULL && i < self->kind->n_columns; i++)
    g_free (self->slots[i].text);
  g_clear_pointer (&self->slots, g_free);
}

static Slot *
slot_of (WhRecord *self, guint column)
{
  g_assert (column < self->kind->n_columns);
  return &self->slots[column];
}

static void
forget_ext (WhRecord *self, const char *name)
{
  if (self->ext != NULL && g_hash_table_remove (self->ext, name) && g_hash_table_size (self->ext) == 0)
    g_clear_pointer (&self->ext, g_hash_table_unref);
}

static void
empty_slot (WhRecord *self, guint column)
{
  Slot *slot = slot_of (self, column);

  slot->set = FALSE;
  slot->number = 0;
  g_clear_pointer (&slot->text, g_free);
  forget_ext (self, self->kind->columns[column].name);
}

static void
wh_record_finalize (GObject *object)
{
  WhRecord *self = WH_RECORD (object);

  clear_slots (self);
  g_clear_pointer (&self->hud_id, g_free);
  g_clear_pointer (&self->ext, g_hash_table_unref);
  G_OBJECT_CLASS (wh_record_parent_class)->finalize (object);
}

static void
wh_record_class_init (WhRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_record_finalize;
}

static void
wh_record_init (WhRecord *self)
{
}

/**
 * wh_record_new:
 *
 * Returns: (transfer full): an empty record with a new id
 */
WhRecord *
wh_record_new (const WhKind *kind)
{
  WhId id = wh_id_new ();

  return wh_record_new_with_id (kind, &id);
}

/**
 * wh_record_new_with_id:
 *
 * Returns: (transfer full): an empty record
 */
WhRecord *
wh_record_new_with_id (const WhKind *kind, const WhId *id)
{
  WhRecord *self = g_object_new (WH_TYPE_RECORD, NULL);

  wh_record_become (self, kind);
  self->id = *id;
  return self;
}

/**
 * wh_record_become:
 *
 * Empties the record and makes it one of @kind, so that a stream of rows needs one object. The id becomes nil.
 */
void
wh_record_become (WhRecord *self, const WhKind *kind)
{
  g_return_if_fail (WH_IS_RECORD (self) && kind != NULL);

  if (self->kind == kind)
    for (guint i = 0; i < kind->n_columns; i++)
      {
        g_clear_pointer (&self->slots[i].text, g_free);
        self->slots[i].set = FALSE;
      }
  else
    {
      clear_slots (self);
      self->slots = g_new0 (Slot, kind->n_columns);
      self->kind = kind;
    }
  memset (&self->id, 0, sizeof self->id);
  g_clear_pointer (&self->hud_id, g_free);
  g_clear_pointer (&self->ext, g_hash_table_unref);
  self->rev = 0;
  self->state = WH_RECORD_SYNCED;
}

/**
 * wh_record_copy:
 *
 * Returns: (transfer full): a record with the same values, id, revision and state
 */
WhRecord *
wh_record_copy (WhRecord *self)
{
  WhRecord *copy;
  GHashTableIter iter;
  gpointer name, text;

  g_return_val_if_fail (WH_IS_RECORD (self), NULL);

  copy = wh_record_new_with_id (self->kind, &self->id);
  copy->hud_id = g_strdup (self->hud_id);
  copy->rev = self->rev;
  copy->state = self->state;
  for (guint i = 0; i < self->kind->n_columns; i++)
    {
      copy->slots[i] = self->slots[i];
      copy->slots[i].text = g_strdup (self->slots[i].text);
    }
  if (self->ext != NULL)
    {
      g_hash_table_iter_init (&iter, self->ext);
      while (g_hash_table_iter_next (&iter, &name, &text))
        wh_record_set_ext (copy, name, text);
    }
  return copy;
}

/**
 * wh_record_get_kind:
 */
const WhKind *
wh_record_get_kind (WhRecord *self)
{
  return self->kind;
}

/**
 * wh_record_is:
 *
 * Returns: whether the record is of that kind
 */
gboolean
wh_record_is (WhRecord *self, WhKindId kind)
{
  return self->kind->id == kind;
}

/**
 * wh_record_get_id:
 */
const WhId *
wh_record_get_id (WhRecord *self)
{
  return &self->id;
}

/**
 * wh_record_set_id:
 */
void
wh_record_set_id (WhRecord *self, const WhId *id)
{
  self->id = *id;
}

/**
 * wh_record_get_hud_id:
 *
 * Returns: (nullable): the id as imported (PersonalID, EnrollmentID ...); %NULL for a record made here. Records
 *   that together make one row of a file share it.
 */
const char *
wh_record_get_hud_id (WhRecord *self)
{
  return self->hud_id;
}

/**
 * wh_record_set_hud_id:
 */
void
wh_record_set_hud_id (WhRecord *self, const char *hud_id)
{
  char *copy = g_strdup (hud_id);

  g_free (self->hud_id);
  self->hud_id = copy;
}

/**
 * wh_record_export_id:
 *
 * Returns: the id as HUD's files show it: as imported, else 32 hex digits in @buffer
 */
const char *
wh_record_export_id (WhRecord *self, char buffer[WH_ID_HEX_SIZE])
{
  return self->hud_id != NULL ? self->hud_id : wh_id_to_hex (&self->id, buffer);
}

/**
 * wh_record_get_rev:
 *
 * Returns: the server's revision that the record stands on; 0: the server has not seen it
 */
gint64
wh_record_get_rev (WhRecord *self)
{
  return self->rev;
}

/**
 * wh_record_set_rev:
 */
void
wh_record_set_rev (WhRecord *self, gint64 rev)
{
  self->rev = rev;
}

/**
 * wh_record_get_state:
 */
WhRecordState
wh_record_get_state (WhRecord *self)
{
  return self->state;
}

/**
 * wh_record_set_state:
 */
void
wh_record_set_state (WhRecord *self, WhRecordState state)
{
  self->state = state;
}

/**
 * wh_record_is_null:
 *
 * Returns: whether the column has no value; text that does not fit (see wh_record_is_odd()) is no value
 */
gboolean
wh_record_is_null (WhRecord *self, guint column)
{
  return !slot_of (self, column)->set;
}

/**
 * wh_record_get_number:
 *
 * Returns: an integer, cents or a day number, as the column's type says; 0 when empty
 */
gint64
wh_record_get_number (WhRecord *self, guint column)
{
  return wh_record_get_number_or (self, column, 0);
}

/**
 * wh_record_get_number_or:
 *
 * Returns: as wh_record_get_number(), @fallback when empty
 */
gint64
wh_record_get_number_or (WhRecord *self, guint column, gint64 fallback)
{
  Slot *slot = slot_of (self, column);

  return slot->set ? slot->number : fallback;
}

/**
 * wh_record_get_date:
 *
 * Returns: the date, or %WH_DATE_NONE when empty
 */
WhDate
wh_record_get_date (WhRecord *self, guint column)
{
  return wh_record_get_number_or (self, column, WH_DATE_NONE);
}

/**
 * wh_record_get_text:
 *
 * Returns: (nullable): the text of a TEXT or TIME column; %NULL when empty
 */
const char *
wh_record_get_text (WhRecord *self, guint column)
{
  Slot *slot = slot_of (self, column);

  return slot->set ? slot->text : NULL;
}

/**
 * wh_record_get_reference:
 *
 * Returns: (nullable): the id of the record referred to; %NULL when empty
 */
const WhId *
wh_record_get_reference (WhRecord *self, guint column)
{
  Slot *slot = slot_of (self, column);

  return slot->set ? &slot->id : NULL;
}

/**
 * wh_record_get_reference_text:
 *
 * Returns: (nullable): the export id of the record referred to, where the source of this row knew it
 */
const char *
wh_record_get_reference_text (WhRecord *self, guint column)
{
  return wh_record_get_text (self, column);
}

/**
 * wh_record_set_null:
 */
void
wh_record_set_null (WhRecord *self, guint column)
{
  empty_slot (self, column);
}

/**
 * wh_record_set_number:
 * @number: an integer, cents or a day number, as the column's type says
 */
void
wh_record_set_number (WhRecord *self, guint column, gint64 number)
{
  empty_slot (self, column);
  slot_of (self, column)->set = TRUE;
  slot_of (self, column)->number = number;
}

/**
 * wh_record_set_text:
 * @text: (nullable): %NULL or "" empties the column
 */
void
wh_record_set_text (WhRecord *self, guint column, const char *text)
{
  g_autofree char *copy = g_strdup (text);

  empty_slot (self, column);
  if (copy == NULL || *copy == '\0')
    return;
  slot_of (self, column)->set = TRUE;
  slot_of (self, column)->text = g_steal_pointer (&copy);
}

/**
 * wh_record_set_reference:
 * @id: (nullable): %NULL empties the column
 * @hud_id: (nullable): the target's export id, where known
 */
void
wh_record_set_reference (WhRecord *self, guint column, const WhId *id, const char *hud_id)
{
  g_autofree char *copy = g_strdup (hud_id);
  Slot *slot = slot_of (self, column);

  empty_slot (self, column);
  if (id == NULL)
    return;
  slot->set = TRUE;
  slot->id = *id;
  slot->text = g_steal_pointer (&copy);
}

/**
 * wh_record_set_cell:
 * @cell: what a file says; "" is empty
 *
 * Takes the text of any column but a reference. Text that the column's type cannot hold is kept in ext and leaves the
 * column empty; text that it holds but would write otherwise ("007", "5.5") is kept in ext as well, so that it goes
 * out as it came in (decisions: records 6).
 *
 * Returns: whether the text fits the type
 */
gboolean
wh_record_set_cell (WhRecord *self, guint column, const char *cell)
{
  const WhColumn *described = &self->kind->columns[column];
  gint64 number;
  WhCellFit fit;

  g_return_val_if_fail (described->type != WH_TYPE_REFERENCE, FALSE);

  if (*cell == '\0')
    {
      empty_slot (self, column);
      return TRUE;
    }
  fit = wh_cell_parse (described->type, cell, &number);
  if (fit == WH_CELL_DIFFERS)
    empty_slot (self, column);
  else if (described->type == WH_TYPE_TEXT || described->type == WH_TYPE_TIME)
    wh_record_set_text (self, column, cell);
  else
    wh_record_set_number (self, column, number);
  if (fit != WH_CELL_EXACT)
    wh_record_set_ext (self, described->name, cell);
  return fit != WH_CELL_DIFFERS;
}

/**
 * wh_record_is_odd:
 *
 * Returns: whether the file's text did not fit the column: it is empty here and the text waits in ext
 */
gboolean
wh_record_is_odd (WhRecord *self, guint column)
{
  return wh_record_is_null (self, column) && wh_record_get_ext (self, self->kind->columns[column].name) != NULL;
}

/**
 * wh_record_get_cell:
 * @buffer: is overwritten
 *
 * Returns: what a file says of the column, "" when it is empty; valid until @buffer or the record changes
 */
const char *
wh_record_get_cell (WhRecord *self, guint column, GString *buffer)
{
  const WhColumn *described = &self->kind->columns[column];
  const char *ext = wh_record_get_ext (self, described->name);
  Slot *slot = slot_of (self, column);

  if (ext != NULL)
    return ext;
  if (!slot->set)
    return "";
  if (slot->text != NULL)
    return slot->text;
  g_string_truncate (buffer, 0);
  if (described->type == WH_TYPE_REFERENCE)
    {
      char hex[WH_ID_HEX_SIZE];

      g_string_append (buffer, wh_id_to_hex (&slot->id, hex));
    }
  else
    wh_cell_print (described->type, slot->number, buffer);
  return buffer->str;
}

/**
 * wh_record_get_ext:
 *
 * Returns: (nullable): the text kept under @name beside the columns
 */
const char *
wh_record_get_ext (WhRecord *self, const char *name)
{
  return self->ext != NULL ? g_hash_table_lookup (self->ext, name) : NULL;
}

/**
 * wh_record_set_ext:
 * @text: (nullable): %NULL forgets the name
 */
void
wh_record_set_ext (WhRecord *self, const char *name, const char *text)
{
  if (text == NULL)
    {
      forget_ext (self, name);
      return;
    }
  if (self->ext == NULL)
    self->ext = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_hash_table_replace (self->ext, g_strdup (name), g_strdup (text));
}

/**
 * wh_record_peek_ext:
 *
 * Returns: (transfer none) (nullable): name to text; %NULL when there is none
 */
GHashTable *
wh_record_peek_ext (WhRecord *self)
{
  return self->ext;
}

static gboolean
is_column_of_unit (const WhKind *kind, const char *name, guint64 units)
{
  int column = wh_kind_column (kind, name);

  return column < 0 ? units == WH_ALL_UNITS : (units >> kind->columns[column].unit & 1) != 0;
}

static JsonObject *
ext_to_json (WhRecord *self, guint64 units)
{
  JsonObject *object = json_object_new ();
  g_autoptr (GList) names = self->ext != NULL ? g_hash_table_get_keys (self->ext) : NULL;

  names = g_list_sort (names, (GCompareFunc) strcmp);
  for (GList *l = names; l != NULL; l = l->next)
    if (is_column_of_unit (self->kind, l->data, units))
      json_object_set_string_member (object, l->data, wh_record_get_ext (self, l->data));
  return object;
}

/**
 * wh_record_dup_ext_json:
 *
 * Returns: (transfer full) (nullable): ext as a JSON object with its names in order; %NULL when there is none
 */
char *
wh_record_dup_ext_json (WhRecord *self)
{
  g_autoptr (JsonNode) node = NULL;

  if (self->ext == NULL)
    return NULL;
  node = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (node, ext_to_json (self, WH_ALL_UNITS));
  return json_to_string (node, FALSE);
}

static gboolean
take_ext (WhRecord *self, JsonObject *object, GError **error)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &value))
    {
      if (json_node_get_value_type (value) != G_TYPE_STRING)
        {
          g_set_error_literal (error, WH_MODEL_ERROR, WH_MODEL_ERROR_BAD_MESSAGE,
                               _("A value kept beside the record is not text."));
          return FALSE;
        }
      wh_record_set_ext (self, name, json_node_get_string (value));
    }
  return TRUE;
}

/**
 * wh_record_set_ext_json:
 * @json: (nullable): as wh_record_dup_ext_json() wrote it
 *
 * Returns: whether @json was understood; otherwise %WH_MODEL_ERROR_BAD_MESSAGE
 */
gboolean
wh_record_set_ext_json (WhRecord *self, const char *json, GError **error)
{
  g_autoptr (JsonNode) node = NULL;

  g_clear_pointer (&self->ext, g_hash_table_unref);
  if (json == NULL)
    return TRUE;
  node = json_from_string (json, error);
  if (node == NULL)
    return FALSE;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error_literal (error, WH_MODEL_ERROR, WH_MODEL_ERROR_BAD_MESSAGE,
                           _("What is kept beside the record is not readable."));
      return FALSE;
    }
  return take_ext (self, json_node_get_object (node), error);
}

static gboolean
column_equal (WhRecord *a, WhRecord *b, guint column)
{
  const WhColumn *described = &a->kind->columns[column];
  Slot *x = slot_of (a, column), *y = slot_of (b, column);

  if (g_strcmp0 (wh_record_get_ext (a, described->name), wh_record_get_ext (b, described->name)) != 0
      || x->set != y->set)
    return FALSE;
  if (!x->set)
    return TRUE;
  if (described->type == WH_TYPE_REFERENCE)
    return wh_id_equal (&x->id, &y->id);
  return x->number == y->number && g_strcmp0 (x->text, y->text) == 0;
}

/**
 * wh_record_unit_equal:
 * @other: a record of the same kind
 *
 * Returns: whether all columns of the merge unit are the same on both sides
 */
gboolean
wh_record_unit_equal (WhRecord *self, WhRecord *other, guint unit)
{
  g_return_val_if_fail (self->kind == other->kind, FALSE);

  for (guint i = 0; i < self->kind->n_columns; i++)
    if (self->kind->columns[i].unit == unit && !column_equal (self, other, i))
      return FALSE;
  return TRUE;
}

/**
 * wh_record_changed_units:
 * @other: a record of the same kind
 *
 * Returns: a bit for each merge unit in which the two differ
 */
guint64
wh_record_changed_units (WhRecord *self, WhRecord *other)
{
  guint64 units = 0;

  for (guint i = 0; i < self->kind->n_units; i++)
    if (!wh_record_unit_equal (self, other, i))
      units |= (guint64) 1 << i;
  return units;
}

/**
 * wh_record_copy_unit:
 * @from: a record of the same kind
 *
 * Takes all columns of one merge unit from another record.
 */
void
wh_record_copy_unit (WhRecord *self, WhRecord *from, guint unit)
{
  g_return_if_fail (self->kind == from->kind);

  for (guint i = 0; i < self->kind->n_columns; i++)
    {
      const char *name = self->kind->columns[i].name;
      Slot *slot = slot_of (self, i), *source = slot_of (from, i);

      if (self->kind->columns[i].unit != unit || self == from)
        continue;
      empty_slot (self, i);
      *slot = *source;
      slot->text = g_strdup (source->text);
      if (wh_record_get_ext (from, name) != NULL)
        wh_record_set_ext (self, name, wh_record_get_ext (from, name));
    }
}

static void
column_to_json (WhRecord *self, guint column, JsonObject *object, GString *buffer)
{
  const WhColumn *described = &self->kind->columns[column];
  Slot *slot = slot_of (self, column);
  char hex[WH_ID_HEX_SIZE];

  if (!slot->set)
    json_object_set_null_member (object, described->name);
  else if (described->type == WH_TYPE_INTEGER)
    json_object_set_int_member (object, described->name, slot->number);
  else if (described->type == WH_TYPE_REFERENCE)
    json_object_set_string_member (object, described->name, wh_id_to_hex (&slot->id, hex));
  else if (slot->text != NULL)
    json_object_set_string_member (object, described->name, slot->text);
  else
    {
      g_string_truncate (buffer, 0);
      wh_cell_print (described->type, slot->number, buffer);
      json_object_set_string_member (object, described->name, buffer->str);
    }
}

/**
 * wh_record_to_json:
 * @units: a bit for each merge unit wanted; %WH_ALL_UNITS leaves out empty columns and adds the id as imported
 *
 * Integers are numbers; dates "yyyy-mm-dd", money "0.00", references 32 hex digits and all other values are text.
 * What is in ext follows under "ext", the id as imported under "hud". The record's id and revision are the message's.
 *
 * Returns: (transfer full): the values
 */
JsonObject *
wh_record_to_json (WhRecord *self, guint64 units)
{
  JsonObject *object = json_object_new ();
  g_autoptr (JsonObject) ext = NULL;
  g_autoptr (GString) buffer = g_string_new (NULL);

  for (guint i = 0; i < self->kind->n_columns; i++)
    if (units == WH_ALL_UNITS ? slot_of (self, i)->set : (units >> self->kind->columns[i].unit & 1) != 0)
      column_to_json (self, i, object, buffer);
  if (units == WH_ALL_UNITS && self->hud_id != NULL)
    json_object_set_string_member (object, "hud", self->hud_id);
  ext = ext_to_json (self, units);
  if (json_object_get_size (ext) > 0)
    json_object_set_object_member (object, "ext", g_steal_pointer (&ext));
  return object;
}

static gboolean
bad_value (const WhColumn *column, GError **error)
{
  g_set_error (error, WH_MODEL_ERROR, WH_MODEL_ERROR_BAD_MESSAGE,
               _("A message holds a value that the field “%s” cannot hold."), column->label);
  return FALSE;
}

static gboolean
take_text (WhRecord *self, guint column, const char *text, GError **error)
{
  const WhColumn *described = &self->kind->columns[column];
  gint64 number;
  WhId id;

  switch (described->type)
    {
    case WH_TYPE_TEXT:
    case WH_TYPE_TIME:
      wh_record_set_text (self, column, text);
      return TRUE;
    case WH_TYPE_REFERENCE:
      if (!wh_id_from_hex (text, &id))
        return bad_value (described, error);
      wh_record_set_reference (self, column, &id, NULL);
      return TRUE;
    case WH_TYPE_INTEGER:
    case WH_TYPE_MONEY:
    case WH_TYPE_DATE:
    default:
      if (wh_cell_parse (described->type, text, &number) != WH_CELL_EXACT)
        return bad_value (described, error);
      wh_record_set_number (self, column, number);
      return TRUE;
    }
}

static gboolean
take_member (WhRecord *self, guint column, JsonNode *value, GError **error)
{
  const WhColumn *described = &self->kind->columns[column];

  if (JSON_NODE_HOLDS_NULL (value))
    wh_record_set_null (self, column);
  else if (!JSON_NODE_HOLDS_VALUE (value))
    return bad_value (described, error);
  else if (json_node_get_value_type (value) == G_TYPE_STRING)
    return take_text (self, column, json_node_get_string (value), error);
  else if (json_node_get_value_type (value) == G_TYPE_INT64 && described->type == WH_TYPE_INTEGER)
    wh_record_set_number (self, column, json_node_get_int (value));
  else
    return bad_value (described, error);
  return TRUE;
}

/**
 * wh_record_apply_json:
 * @object: as wh_record_to_json() made it, of all merge units or of some
 *
 * Sets the columns that the object names and leaves the others. A name that this version does not know is kept in ext
 * and goes back unchanged.
 *
 * Returns: whether all values were understood; otherwise %WH_MODEL_ERROR_BAD_MESSAGE, and the record is half set
 */
gboolean
wh_record_apply_json (WhRecord *self, JsonObject *object, GError **error)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;
  JsonNode *ext = json_object_get_member (object, "ext");

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, &value))
    {
      int column = wh_kind_column (self->kind, name);

      if (column >= 0 && !take_member (self, (guint) column, value, error))
        return FALSE;
      if (column >= 0 || strcmp (name, "ext") == 0)
        continue;
      if (strcmp (name, "hud") == 0 && JSON_NODE_HOLDS_VALUE (value))
        wh_record_set_hud_id (self, json_node_get_string (value));
      else if (json_node_get_value_type (value) == G_TYPE_STRING)
        wh_record_set_ext (self, name, json_node_get_string (value));
    }
  if (ext == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_OBJECT (ext))
    {
      g_set_error_literal (error, WH_MODEL_ERROR, WH_MODEL_ERROR_BAD_MESSAGE,
                           _("What is kept beside the record is not readable."));
      return FALSE;
    }
  return take_ext (self, json_node_get_object (ext), error);
}
