/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-exchange"

#include "exchange/wh-csv-source.h"

#include <string.h>

#include "exchange/wh-csv-header.h"
#include "model/wh-cell.h"

#define ROWS_BETWEEN_LOOKS 256

/* Where a cell goes in a record of one kind. */
typedef struct
{
  guint cell, slot;
  const WhColumn *column;
  gboolean own;    /* no kind of the row before this one has the column */
  char *last_text; /* a reference's last text and the id that follows from it: neighbours often share them */
  WhId last_id;
} Route;

typedef struct
{
  const WhKind *kind;
  WhRecord *record;
  GArray *routes;    /* of Route */
  GArray *leftovers; /* of guint: cells that no kind of the row has a slot for */
  int decider;       /* cell that says whether the row is of this kind; -1: none is asked */
  gboolean companion; /* has a record only where a column of its own is filled */
} Part;

/**
 * WhCsvSource:
 *
 * The records of an HMIS CSV set. Each file is read once; a row becomes a record of each kind whose columns it holds
 * (decisions: kind is not file). Files of our own beside HUD's are read like them. Ids follow from realm, source and
 * the text of the key, so that reading the set again, here or on another machine, gives the same records.
 */
struct _WhCsvSource
{
  GObject parent_instance;

  WhCsvSet *set;
  char *realm;
  char *source;
  gboolean source_unknown;
  WhIdSpace space;
  WhCsvProblemFunc problem_func;
  gpointer problem_data;
  WhPackageFacts *facts; /* not ours */
  WhCsvColumnFunc wanted; /* NULL: all columns */
  gboolean telling; /* problems of this walk */
  gboolean text_only;

  /* while reading */
  WhCsvHeader *header;
  GArray *parts; /* of Part */
  const WhFile *file;
  int export_cell; /* -1: none */
  guint64 row;
  guint64 rows;
  guint64 bytes;
};

typedef struct
{
  guint64 kinds;
  WhRowFunc func;
  gpointer data;
  GCancellable *cancellable;
} Walk;

static void wh_csv_source_row_source_init (WhRowSourceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhCsvSource, wh_csv_source, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SOURCE, wh_csv_source_row_source_init))

static void
route_clear (gpointer data)
{
  g_free (((Route *) data)->last_text);
}

static void
part_clear (gpointer data)
{
  Part *part = data;

  g_clear_object (&part->record);
  g_clear_pointer (&part->routes, g_array_unref);
  g_clear_pointer (&part->leftovers, g_array_unref);
}

static void
wh_csv_source_finalize (GObject *object)
{
  WhCsvSource *self = WH_CSV_SOURCE (object);

  g_clear_object (&self->set);
  g_clear_pointer (&self->realm, g_free);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->header, wh_csv_header_free);
  g_clear_pointer (&self->parts, g_array_unref);
  G_OBJECT_CLASS (wh_csv_source_parent_class)->finalize (object);
}

static void
wh_csv_source_class_init (WhCsvSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_csv_source_finalize;
}

static void
wh_csv_source_init (WhCsvSource *self)
{
  self->parts = g_array_new (FALSE, TRUE, sizeof (Part));
  g_array_set_clear_func (self->parts, part_clear);
}

static void
report_row (WhCsvSource *self, WhCsvProblemCode code, const char *column, const char *left_out)
{
  WhCsvProblem problem = {
    .code = code, .file = self->header->file_name, .row = self->row, .column = column, .left_out = left_out,
  };

  if (self->telling)
    self->problem_func (&problem, self->problem_data);
}

static void
leave_out (WhCsvSource *self, WhCsvProblemCode code, const char *column, const WhCsvRow *row)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < row->n_cells; i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      wh_csv_append_cell (text, row->cells[i].text);
    }
  report_row (self, code, column, text->str);
}

static const char *
cell_text (const WhCsvRow *row, int cell)
{
  return cell >= 0 && (guint) cell < row->n_cells ? row->cells[cell].text : "";
}

/* Whether a kind that makes records of the same row before the @index-th has the column. */
static gboolean
earlier_kind_has (const WhFile *file, guint index, guint column)
{
  for (guint k = 0; k < index; k++)
    if (wh_file_slot (file, k, column) >= 0)
      return TRUE;
  return FALSE;
}

static gboolean
any_kind_has (const WhFile *file, guint column)
{
  return earlier_kind_has (file, file->n_kinds, column);
}

static gboolean
is_column_wanted (WhCsvSource *self, const WhKind *kind, int slot)
{
  return slot < 0 || self->wanted == NULL || self->wanted (kind, (guint) slot);
}

static void
add_part (WhCsvSource *self, guint index)
{
  const WhFile *file = self->file;
  Part part = { .kind = wh_file_kind (file, index), .decider = -1 };
  gboolean one_of = part.kind->discriminator >= 0;

  part.record = wh_record_new (part.kind);
  part.companion = !one_of && index > 0;
  if (one_of)
    part.decider = wh_csv_header_cell (self->header, part.kind->columns[part.kind->discriminator].name);
  part.routes = g_array_new (FALSE, TRUE, sizeof (Route));
  g_array_set_clear_func (part.routes, route_clear);
  part.leftovers = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint cell = 0; cell < self->header->n_cells; cell++)
    {
      int column = self->header->columns[cell];
      int slot = column >= 0 ? wh_file_slot (file, index, (guint) column) : -1;

      if (!is_column_wanted (self, part.kind, slot))
        continue;
      if (slot >= 0)
        {
          Route route = { .cell = cell, .slot = (guint) slot, .column = &part.kind->columns[slot] };

          route.own = one_of || !earlier_kind_has (file, index, (guint) column);
          g_array_append_val (part.routes, route);
        }
      else if (self->wanted != NULL)
        continue;
      else if (column == WH_CSV_COLUMN_EXTRA
               || (column >= 0 && file->columns[column].role == WH_CELL_VALUE
                   && (one_of || !any_kind_has (file, (guint) column))))
        g_array_append_val (part.leftovers, cell);
    }
  g_array_append_val (self->parts, part);
}

static gboolean
concerns (const Part *part, const WhCsvRow *row)
{
  gint64 number;

  if (part->kind->discriminator >= 0)
    {
      const char *text = cell_text (row, part->decider);

      return *text != '\0' && wh_cell_parse (WH_TYPE_INTEGER, text, &number) != WH_CELL_DIFFERS
             && number == part->kind->discriminator_value;
    }
  if (!part->companion)
    return TRUE;
  for (guint i = 0; i < part->routes->len; i++)
    {
      const Route *route = &g_array_index (part->routes, Route, i);

      if (route->own && *cell_text (row, (int) route->cell) != '\0')
        return TRUE;
    }
  return FALSE;
}

static void
set_reference (WhCsvSource *self, WhRecord *record, Route *route, const char *text)
{
  if (*text == '\0')
    return;
  if (g_strcmp0 (route->last_text, text) != 0)
    {
      g_free (route->last_text);
      route->last_text = g_strdup (text);
      if (!self->text_only)
        route->last_id = wh_id_derive (&self->space, route->column->target->name, text);
    }
  wh_record_set_reference (record, route->slot, &route->last_id, text);
}

static WhCsvProblemCode
misfit (WhType type)
{
  switch (type)
    {
    case WH_TYPE_MONEY:
      return WH_CSV_PROBLEM_NOT_AN_AMOUNT;
    case WH_TYPE_DATE:
      return WH_CSV_PROBLEM_NOT_A_DATE;
    case WH_TYPE_TIME:
      return WH_CSV_PROBLEM_NOT_A_TIME;
    case WH_TYPE_INTEGER:
    case WH_TYPE_TEXT:
    case WH_TYPE_REFERENCE:
    default:
      return WH_CSV_PROBLEM_NOT_A_NUMBER;
    }
}

static void
fill_record (WhCsvSource *self, Part *part, const WhCsvRow *row, const char *key)
{
  WhRecord *record = part->record;

  wh_record_become (record, part->kind);
  if (!self->text_only)
    {
      WhId id = wh_id_derive (&self->space, part->kind->name, key);

      wh_record_set_id (record, &id);
    }
  wh_record_set_hud_id (record, key);
  for (guint i = 0; i < part->routes->len; i++)
    {
      Route *route = &g_array_index (part->routes, Route, i);
      const char *text = cell_text (row, (int) route->cell);

      if (*text == '\0')
        continue;
      if (route->column->type == WH_TYPE_REFERENCE)
        set_reference (self, record, route, text);
      else if (!wh_record_set_cell (record, route->slot, text) && route->own)
        report_row (self, misfit (route->column->type), route->column->name, NULL);
    }
  if (part->companion)
    return;
  for (guint i = 0; i < part->leftovers->len; i++)
    {
      guint cell = g_array_index (part->leftovers, guint, i);
      int column = self->header->columns[cell];

      if (*cell_text (row, (int) cell) != '\0')
        wh_record_set_ext (record, column >= 0 ? self->file->columns[column].name : self->header->names[cell],
                           row->cells[cell].text);
    }
  for (guint i = self->header->n_cells; i < row->n_cells; i++)
    if (*row->cells[i].text != '\0')
      {
        g_autofree char *name = g_strdup_printf ("#%u", i + 1);

        wh_record_set_ext (record, name, row->cells[i].text);
      }
}

/* The standard's checks of the package know nothing of our own files beside it. */
static gboolean
counts (WhCsvSource *self)
{
  return self->facts != NULL && self->file->id < WH_N_FILES;
}

/* A fault of the text itself, for the person who imports and for the checks of the package. @cell: -1 the whole row. */
static void
report_text (WhCsvSource *self, WhCsvProblemCode code, WhPackageFault fault, int cell)
{
  gboolean known = cell >= 0 && (guint) cell < self->header->n_cells;
  int column = known ? self->header->columns[cell] : -1;

  report_row (self, code, known ? self->header->names[cell] : NULL, NULL);
  if (counts (self))
    wh_package_facts_add_fault (self->facts, fault, self->file->id, (guint) self->row, MAX (column, -1));
}

static void
report_cell_flags (WhCsvSource *self, const WhCsvRow *row)
{
  for (guint i = 0; i < row->n_cells; i++)
    {
      if (row->cells[i].flags & WH_CSV_CELL_STRAY_QUOTE)
        report_text (self, WH_CSV_PROBLEM_QUOTE_STRAY, WH_PACKAGE_FAULT_QUOTING, (int) i);
      if (row->cells[i].flags & WH_CSV_CELL_NUL)
        report_text (self, WH_CSV_PROBLEM_ZERO_BYTE, WH_PACKAGE_FAULT_HIDDEN, (int) i);
      if (row->cells[i].flags & WH_CSV_CELL_NOT_UTF8)
        report_text (self, WH_CSV_PROBLEM_NOT_UTF8, WH_PACKAGE_FAULT_ENCODING, (int) i);
    }
}

static gboolean
has_surplus (WhCsvSource *self, const WhCsvRow *row)
{
  for (guint i = self->header->n_cells; i < row->n_cells; i++)
    if (*row->cells[i].text != '\0')
      return TRUE;
  return FALSE;
}

/* Names what is wrong with the row's form. Returns whether it can become records all the same. */
static gboolean
examine (WhCsvSource *self, const WhCsvRow *row)
{
  if (row->flags & WH_CSV_ROW_TOO_LONG)
    {
      report_row (self, WH_CSV_PROBLEM_ROW_TOO_LONG, NULL, "");
      return FALSE;
    }
  if ((row->flags & WH_CSV_ROW_UNCLOSED) && row->n_cells != self->header->n_cells)
    {
      leave_out (self, WH_CSV_PROBLEM_QUOTE_OPEN, NULL, row);
      return FALSE;
    }
  if (*cell_text (row, self->header->key_cell) == '\0')
    {
      leave_out (self, WH_CSV_PROBLEM_KEY_MISSING, NULL, row);
      return FALSE;
    }
  if (row->flags & WH_CSV_ROW_UNCLOSED)
    report_text (self, WH_CSV_PROBLEM_QUOTE_OPEN, WH_PACKAGE_FAULT_QUOTING, -1);
  if (row->n_cells < self->header->n_cells)
    report_text (self, WH_CSV_PROBLEM_ROW_SHORT, WH_PACKAGE_FAULT_QUOTING, -1);
  else if (has_surplus (self, row))
    report_text (self, WH_CSV_PROBLEM_ROW_LONG, WH_PACKAGE_FAULT_QUOTING, -1);
  if (row->cell_flags != 0)
    report_cell_flags (self, row);
  return TRUE;
}

static gboolean
take_row (WhCsvSource *self, const WhCsvRow *row, const Walk *walk, GError **error)
{
  gboolean concerned = FALSE;

  self->row = row->number;
  self->rows++;
  if (!examine (self, row))
    return TRUE;
  for (guint i = 0; i < self->parts->len; i++)
    {
      Part *part = &g_array_index (self->parts, Part, i);

      if (!concerns (part, row))
        continue;
      if (!concerned && counts (self))
        wh_package_facts_take_row (self->facts, self->file->id, (guint) row->number,
                                   cell_text (row, self->export_cell));
      concerned = TRUE;
      if ((walk->kinds & WH_KIND_BIT (part->kind->id)) == 0)
        continue;
      fill_record (self, part, row, row->cells[self->header->key_cell].text);
      if (!walk->func (part->record, walk->data, error))
        return FALSE;
    }
  if (!concerned)
    leave_out (self, WH_CSV_PROBLEM_KIND_UNKNOWN, "DisabilityType", row);
  return TRUE;
}

static gboolean
take_rows (WhCsvSource *self, WhCsvReader *reader, const Walk *walk, GError **error)
{
  const WhCsvRow *row;

  for (guint n = 0;; n++)
    {
      if (n % ROWS_BETWEEN_LOOKS == 0 && g_cancellable_set_error_if_cancelled (walk->cancellable, error))
        return FALSE;
      if (!wh_csv_reader_next (reader, &row, error))
        {
          g_prefix_error (error, "%s: ", self->header->file_name);
          return FALSE;
        }
      if (row == NULL)
        return TRUE;
      if (!take_row (self, row, walk, error))
        return FALSE;
    }
}

static void
report_empty (WhCsvSource *self)
{
  g_autofree char *name = g_strconcat (self->file->name, ".csv", NULL);
  WhCsvProblem problem = { .code = WH_CSV_PROBLEM_FILE_EMPTY, .file = name };

  if (self->telling)
    self->problem_func (&problem, self->problem_data);
}

static gboolean
walk_file (WhCsvSource *self, WhFileId id, const Walk *walk, GError **error)
{
  g_autoptr (WhCsvReader) reader = wh_csv_set_read (self->set, id, error);
  const WhCsvRow *row;
  gboolean taken;

  if (reader == NULL || !wh_csv_reader_next (reader, &row, error))
    return FALSE;
  self->file = &wh_files[id];
  if (row == NULL)
    {
      report_empty (self);
      return TRUE;
    }
  self->header = wh_csv_header_new (self->file, row, self->telling ? self->problem_func : NULL,
                                    self->problem_data);
  self->export_cell = wh_csv_header_cell (self->header, "ExportID");
  if (counts (self))
    wh_package_facts_add_file (self->facts, id, (const char *const *) self->header->names);
  for (guint k = 0; k < self->file->n_kinds; k++)
    add_part (self, k);
  taken = take_rows (self, reader, walk, error);
  self->bytes += wh_csv_reader_get_bytes (reader);
  g_array_set_size (self->parts, 0);
  g_clear_pointer (&self->header, wh_csv_header_free);
  return taken;
}

static gboolean
is_wanted (const WhFile *file, guint64 kinds)
{
  for (guint k = 0; k < file->n_kinds; k++)
    if (kinds & WH_KIND_BIT (file->kinds[k]))
      return TRUE;
  return FALSE;
}

static gboolean
wh_csv_source_foreach (WhRowSource *source, guint64 kinds, WhRowFunc func, gpointer data, GCancellable *cancellable,
                       GError **error)
{
  WhCsvSource *self = WH_CSV_SOURCE (source);
  const Walk walk = { kinds, func, data, cancellable };
  WhCsvProblem unknown = { .code = WH_CSV_PROBLEM_SOURCE_UNKNOWN, .file = "Export.csv" };

  self->rows = self->bytes = 0;
  if (self->facts != NULL)
    wh_package_facts_set_form (self->facts, wh_csv_set_get_form (self->set));
  self->telling = kinds == WH_ALL_KINDS && self->problem_func != NULL;
  if (self->telling)
    {
      wh_csv_set_foreach_problem (self->set, self->problem_func, self->problem_data);
      if (self->source_unknown)
        self->problem_func (&unknown, self->problem_data);
    }
  for (guint i = 0; i < WH_N_ALL_FILES; i++)
    if (wh_csv_set_has (self->set, i) && is_wanted (&wh_files[i], kinds) && !walk_file (self, i, &walk, error))
      return FALSE;
  self->file = NULL;
  self->row = 0;
  return TRUE;
}

static void
wh_csv_source_row_source_init (WhRowSourceInterface *iface)
{
  iface->foreach = wh_csv_source_foreach;
}

static gboolean
take_source (WhRecord *record, gpointer data, GError **error)
{
  char **source = data;
  const char *text = wh_record_get_text (record, WH_EXPORT_SOURCE_ID);

  if (text == NULL)
    text = wh_record_get_text (record, WH_EXPORT_IMPLEMENTATION_ID);
  if (*source == NULL)
    *source = g_strdup (text);
  return TRUE;
}

/**
 * wh_csv_source_new:
 * @realm: name of the realm that the records come into
 * @source: (nullable): whose ids these are; %NULL: as Export.csv says (SourceID, else ImplementationID)
 *
 * Returns: (transfer full): the set's records; %NULL with @error when Export.csv cannot be read
 */
WhCsvSource *
wh_csv_source_new (WhCsvSet *set, const char *realm, const char *source, GError **error)
{
  g_autoptr (WhCsvSource) self = g_object_new (WH_TYPE_CSV_SOURCE, NULL);

  g_return_val_if_fail (WH_IS_CSV_SET (set) && realm != NULL, NULL);

  self->set = g_object_ref (set);
  self->realm = g_strdup (realm);
  self->space = (WhIdSpace) { self->realm, "" };
  self->source = g_strdup (source);
  if (source == NULL
      && !wh_row_source_foreach (WH_ROW_SOURCE (self), WH_KIND_BIT (WH_KIND_EXPORT), take_source, &self->source,
                                 NULL, error))
    return NULL;
  self->source_unknown = self->source == NULL;
  if (self->source_unknown)
    self->source = g_strdup ("");
  self->space.source = self->source;
  return g_steal_pointer (&self);
}

/**
 * wh_csv_source_set_problem_func:
 * @func: (nullable): is told each problem of the set as it is met, in every walk over all kinds
 */
void
wh_csv_source_set_problem_func (WhCsvSource *self, WhCsvProblemFunc func, gpointer data)
{
  g_return_if_fail (WH_IS_CSV_SOURCE (self));
  self->problem_func = func;
  self->problem_data = data;
}

/**
 * wh_csv_source_set_columns:
 * @wanted: (nullable): says which columns are read; %NULL: all
 *
 * For whoever looks at many rows and few of their columns: the others stay empty. A row becomes a record of each kind
 * of which a wanted column is filled.
 */
void
wh_csv_source_set_columns (WhCsvSource *self, WhCsvColumnFunc wanted)
{
  g_return_if_fail (WH_IS_CSV_SOURCE (self));
  self->wanted = wanted;
}

/**
 * wh_csv_source_set_facts:
 * @facts: (nullable): is filled by the next walk, for the checks of the package; must outlive it
 */
void
wh_csv_source_set_facts (WhCsvSource *self, WhPackageFacts *facts)
{
  g_return_if_fail (WH_IS_CSV_SOURCE (self));
  self->facts = facts;
}

/**
 * wh_csv_source_set_text_only:
 * @text_only: whether records and references have the set's keys as text and no ids of ours: for those who only read
 *   what the set says. Ids are the dearest part of reading
 */
void
wh_csv_source_set_text_only (WhCsvSource *self, gboolean text_only)
{
  g_return_if_fail (WH_IS_CSV_SOURCE (self));
  self->text_only = text_only;
}

/**
 * wh_csv_source_get_source:
 *
 * Returns: whose ids the set's keys are; with the realm it makes the records' ids
 */
const char *
wh_csv_source_get_source (WhCsvSource *self)
{
  g_return_val_if_fail (WH_IS_CSV_SOURCE (self), NULL);
  return self->source;
}

/**
 * wh_csv_source_get_file:
 *
 * Returns: (nullable): the file that is being read; %NULL outside a walk
 */
const WhFile *
wh_csv_source_get_file (WhCsvSource *self)
{
  g_return_val_if_fail (WH_IS_CSV_SOURCE (self), NULL);
  return self->file;
}

/**
 * wh_csv_source_get_row:
 *
 * Returns: the number of the row that is being read, as a spreadsheet shows it
 */
guint64
wh_csv_source_get_row (WhCsvSource *self)
{
  g_return_val_if_fail (WH_IS_CSV_SOURCE (self), 0);
  return self->row;
}

/**
 * wh_csv_source_get_rows:
 *
 * Returns: how many rows of files the last walk has read, headers apart
 */
guint64
wh_csv_source_get_rows (WhCsvSource *self)
{
  g_return_val_if_fail (WH_IS_CSV_SOURCE (self), 0);
  return self->rows;
}

/**
 * wh_csv_source_get_bytes:
 *
 * Returns: how many bytes of text the last walk has read
 */
guint64
wh_csv_source_get_bytes (WhCsvSource *self)
{
  g_return_val_if_fail (WH_IS_CSV_SOURCE (self), 0);
  return self->bytes;
}
