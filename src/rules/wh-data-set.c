/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-data-set.h"

#include <string.h>

#include "rules/wh-condition-tree.h"
#include "rules/wh-package-predicates.h"
#include "rules/wh-row-index.h"
#include "rules/wh-text-pool.h"

#define EMPTY_32 G_MININT32
#define EMPTY_64 G_MININT64

typedef struct
{
  WhType type;  /* TEXT: numbers of the pool */
  gboolean is_export_id; /* not of the record */
  gboolean used; /* some row holds something */
  gboolean wide; /* eight bytes a value */
  gpointer values;
  WhRowIndex *index;
} Column;

typedef struct
{
  guint n_rows, n_allocated;
  Column *columns;
} Table;

struct _WhDataSet
{
  WhContext parent;

  const WhPackageFacts *facts; /* NULL: the rows came from no package */
  Table tables[WH_N_FILES];
  guint8 *wanted[WH_N_FILES];
  WhTextPool *texts;
  WhLastAsked *asked; /* by rows of Enrollment; NULL: more rows may come */
};

static Column *
column_of (WhDataSet *self, WhFileId file, guint column)
{
  return &self->tables[file].columns[column];
}

static guint
data_set_n_rows (WhContext *context, WhFileId file)
{
  return ((WhDataSet *) context)->tables[file].n_rows;
}

/* A row's ExportID is not of the record; where the reader did not say, it is what an export would write. */
static void
export_id_value (WhDataSet *self, WhFileId file, guint row, WhValue *value)
{
  const char *text = self->facts != NULL ? wh_package_facts_get_export_id (self->facts, file, row) : NULL;

  if (text != NULL)
    *value = wh_value_text (text);
  else if (self->tables[WH_FILE_EXPORT].n_rows > 0)
    self->parent.klass->value (&self->parent, WH_FILE_EXPORT, 0, 0, value);
}

static void
data_set_value (WhContext *context, WhFileId file, guint row, guint column, WhValue *value)
{
  WhDataSet *self = (WhDataSet *) context;
  const Column *own = column_of (self, file, column);
  gint64 number;

  if (own->is_export_id)
    {
      export_id_value (self, file, row, value);
      return;
    }
  g_return_if_fail (own->values != NULL && row < self->tables[file].n_rows);
  if (own->wide)
    number = ((const gint64 *) own->values)[row];
  else
    number = ((const gint32 *) own->values)[row];
  if (own->type == WH_TYPE_TEXT)
    *value = wh_value_text (wh_text_pool_get (self->texts, (guint32) number));
  else if (number != (own->wide ? EMPTY_64 : EMPTY_32))
    *value = wh_value_number (own->type, number);
}

typedef struct
{
  WhDataSet *self;
  WhFileId file;
  guint column;
} KeyOf;

static gboolean
key_of_value (WhDataSet *self, const WhValue *value, gint64 *key)
{
  guint32 number;

  *key = value->number;
  if (value->type == WH_VALUE_TEXT)
    {
      if (!wh_text_pool_number_of (self->texts, value->text, &number))
        return FALSE;
      *key = number;
    }
  return value->type != WH_VALUE_EMPTY;
}

static gboolean
key_of_row (gpointer data, guint row, gint64 *key)
{
  KeyOf *of = data;
  WhValue value = wh_context_value (&of->self->parent, of->file, row, of->column);

  return key_of_value (of->self, &value, key);
}

static guint
data_set_first (WhContext *context, WhFileId file, guint column, const WhValue *key)
{
  WhDataSet *self = (WhDataSet *) context;
  Column *own = column_of (self, file, column);
  KeyOf of = { self, file, column };
  gint64 number;

  if (own->index == NULL)
    own->index = wh_row_index_new (self->tables[file].n_rows, key_of_row, &of);
  if ((own->type == WH_TYPE_TEXT) != (key->type == WH_VALUE_TEXT) || !key_of_value (self, key, &number))
    return WH_NO_ROW;
  return wh_row_index_first (own->index, number);
}

static guint
data_set_next (WhContext *context, WhFileId file, guint column, guint row)
{
  return wh_row_index_next (column_of ((WhDataSet *) context, file, column)->index, row);
}

static gboolean
data_set_predicate (WhContext *context, WhPredicate predicate, WhFileId file, guint row, const WhValue *cell)
{
  return wh_package_predicate (context, ((WhDataSet *) context)->facts, predicate, file, cell);
}

static gboolean
data_set_is_blank (WhContext *context, WhFileId file, guint column)
{
  const Column *own = column_of ((WhDataSet *) context, file, column);

  return !own->is_export_id && !own->used;
}

static const WhContextClass data_set_class = { data_set_n_rows, data_set_value, data_set_first, data_set_next,
                                               data_set_predicate, data_set_is_blank, NULL };

/**
 * wh_data_set_new:
 * @facts: (nullable): read when a rule asks, so it may still be filling
 */
WhDataSet *
wh_data_set_new (const WhPackageFacts *facts)
{
  WhDataSet *self = g_new0 (WhDataSet, 1);

  self->parent.klass = &data_set_class;
  self->parent.percentiles = wh_percentiles_new ();
  self->facts = facts;
  self->texts = wh_text_pool_new ();
  for (guint f = 0; f < WH_N_FILES; f++)
    {
      self->wanted[f] = g_new0 (guint8, wh_files[f].n_columns);
      self->tables[f].columns = g_new0 (Column, wh_files[f].n_columns);
      for (guint c = 0; c < wh_files[f].n_columns; c++)
        self->tables[f].columns[c].is_export_id = wh_files[f].columns[c].role == WH_CELL_EXPORT;
    }
  return self;
}

/**
 * wh_data_set_free:
 */
void
wh_data_set_free (WhDataSet *self)
{
  for (guint i = 0; self->asked != NULL && i < self->tables[WH_FILE_ENROLLMENT].n_rows; i++)
    wh_last_asked_clear (&self->asked[i]);
  g_free (self->asked);
  for (guint f = 0; f < WH_N_FILES; f++)
    {
      for (guint c = 0; c < wh_files[f].n_columns; c++)
        {
          g_free (column_of (self, f, c)->values);
          g_clear_pointer (&column_of (self, f, c)->index, wh_row_index_free);
        }
      g_free (self->tables[f].columns);
      g_free (self->wanted[f]);
    }
  g_clear_pointer (&self->parent.percentiles, g_hash_table_unref);
  wh_text_pool_free (self->texts);
  g_free (self);
}

/**
 * wh_data_set_get_context:
 */
WhContext *
wh_data_set_get_context (WhDataSet *self)
{
  return &self->parent;
}

/**
 * wh_data_set_get_facts:
 */
const WhPackageFacts *
wh_data_set_get_facts (WhDataSet *self)
{
  return self->facts;
}

/**
 * wh_data_set_get_wanted:
 *
 * Returns: a flag for each column of each file, to be set before the first row: the columns that are kept
 */
guint8 **
wh_data_set_get_wanted (WhDataSet *self)
{
  return self->wanted;
}

static void
describe_column (Column *column, char letter)
{
  column->type = letter == 'I'                   ? WH_TYPE_INTEGER
                 : letter == 'D'                  ? WH_TYPE_DATE
                 : letter == 'M' || letter == 'P' ? WH_TYPE_MONEY
                 : letter == 'T'                  ? WH_TYPE_TIME
                                                  : WH_TYPE_TEXT;
  column->wide = column->type == WH_TYPE_MONEY || column->type == WH_TYPE_TIME;
}

static void
grow (WhDataSet *self, WhFileId file)
{
  Table *table = &self->tables[file];

  table->n_allocated = table->n_allocated == 0 ? 64 : table->n_allocated + table->n_allocated / 2;
  for (guint c = 0; c < wh_files[file].n_columns; c++)
    if (self->wanted[file][c] && wh_files[file].columns[c].role != WH_CELL_EXPORT)
      {
        Column *column = &table->columns[c];

        describe_column (column, wh_files[file].columns[c].type);
        column->values = g_realloc_n (column->values, table->n_allocated, column->wide ? 8 : 4);
      }
}

/**
 * wh_data_set_add_row:
 *
 * Returns: the number of the file's new row, all of it empty
 */
guint
wh_data_set_add_row (WhDataSet *self, WhFileId file)
{
  Table *table = &self->tables[file];

  if (table->n_rows == table->n_allocated)
    grow (self, file);
  for (guint c = 0; c < wh_files[file].n_columns; c++)
    {
      Column *column = &table->columns[c];

      if (column->values == NULL)
        continue;
      if (column->wide)
        ((gint64 *) column->values)[table->n_rows] = EMPTY_64;
      else
        ((gint32 *) column->values)[table->n_rows] = column->type == WH_TYPE_TEXT ? 0 : EMPTY_32;
    }
  return table->n_rows++;
}

/**
 * wh_data_set_put:
 * @value: as wh_cell_value_typed() gives it
 *
 * Fills a cell of the last row, if the column is wanted.
 */
void
wh_data_set_put (WhDataSet *self, WhFileId file, guint column, const WhValue *value)
{
  Table *table = &self->tables[file];
  Column *own = &table->columns[column];
  guint row = table->n_rows - 1;

  if (own->values == NULL || value->type == WH_VALUE_EMPTY)
    return;
  own->used = TRUE;
  if (own->type == WH_TYPE_TEXT)
    {
      guint32 *numbers = own->values;

      /* The rows of one person follow one another. */
      if (row > 0 && strcmp (wh_text_pool_get (self->texts, numbers[row - 1]), value->text) == 0)
        numbers[row] = numbers[row - 1];
      else
        numbers[row] = wh_text_pool_add (self->texts, value->text);
    }
  else if (own->wide)
    ((gint64 *) own->values)[row] = value->number;
  else /* beyond four bytes no code and no date is right, and none becomes so by being brought nearer */
    ((gint32 *) own->values)[row] = (gint32) CLAMP (value->number, EMPTY_32 + 1, G_MAXINT32);
}

/**
 * wh_data_set_finish:
 *
 * No more rows come: from now on it remembers of whom collection.csv was asked.
 */
void
wh_data_set_finish (WhDataSet *self)
{
  g_return_if_fail (self->asked == NULL);
  self->parent.asked = self->asked = g_new0 (WhLastAsked, self->tables[WH_FILE_ENROLLMENT].n_rows);
}

/**
 * wh_data_set_is_as_before:
 * @row: not the first
 *
 * Returns: whether the column holds the same as in the row before
 */
gboolean
wh_data_set_is_as_before (WhDataSet *self, WhFileId file, guint column, guint row)
{
  const Column *own = column_of (self, file, column);

  if (own->values == NULL)
    return FALSE;
  if (own->wide)
    return ((const gint64 *) own->values)[row] == ((const gint64 *) own->values)[row - 1];
  return ((const gint32 *) own->values)[row] == ((const gint32 *) own->values)[row - 1];
}
