/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-check.h"

#include <string.h>

#include "rules/wh-asked-rules.h"
#include "rules/wh-cell-value.h"
#include "rules/wh-condition-tree.h"
#include "rules/wh-data-set.h"
#include "rules/wh-origins.h"
#include "rules/wh-package-predicates.h"
#include "rules/wh-prepared-rule.h"

/* Rules of a cell are asked while the rows stream in, for only then is there what the file says; the others when all
 * rows are there. */

#define MAX_COLUMNS 128 /* of a file */

typedef struct
{
  guint column; /* of the file */
  int slot;     /* of the kind; -1: what was kept beside the record */
} Visit;

#define N_PASSED 16 /* a power of two */

/* The rules of a column's cells. Codes, dates and the ids of one person come again and again: what met the rules of
 * the value alone once need not be asked again. */
typedef struct
{
  GPtrArray *of_value, *others;   /* WhPreparedRule */
  gint64 passed[N_PASSED];        /* numbers, by their last bits */
  gboolean has_passed[N_PASSED];
  GString *passed_text;           /* the last one */
  gboolean empty_has_passed;
} CellRules;

typedef struct
{
  const WhCheckOptions *options;
  WhFindingFunc func;
  gpointer data;
  WhDataSet *set;
  WhContext *context;
  const WhPackageFacts *facts;
  GPtrArray *rules;              /* WhPreparedRule of rows, files and the set */
  CellRules **cells[WH_N_FILES]; /* by column; NULL: no rules */
  GArray *visits[WH_N_KINDS];    /* Visit */
  int key_columns[WH_N_FILES];
  /* the row that is streaming in */
  int file;
  guint kind;
  guint row;
  gboolean seen[MAX_COLUMNS]; /* by column: its cell was asked about */
  WhValue values[MAX_COLUMNS]; /* of the record, by column */
  char ids[MAX_COLUMNS][WH_ID_HEX_SIZE];
  GCancellable *cancellable;
  const char *client; /* their PersonalID; NULL: everybody */
  WhOrigins *origins; /* NULL: nobody asks which records the rows came from */
  GArray *pending;    /* Pending: whose a cell is can be told when all rows are there; NULL: nobody asks */
} Check;

typedef struct
{
  const WhRule *rule;
  WhFileId file;
  guint row, column;
} Pending;

/* ---- preparing ---- */

static int
key_column (WhFileId file)
{
  for (guint c = 0; c < wh_files[file].n_columns; c++)
    if (wh_files[file].columns[c].role == WH_CELL_KEY)
      return (int) c;
  g_return_val_if_reached (0);
}

/* Which cells of a row a record of the kind fills. One of Disabilities is a row alone, and answers for all of it. */
static GArray *
list_visits (const WhKind *kind)
{
  GArray *visits = g_array_new (FALSE, FALSE, sizeof (Visit));
  guint k = wh_kind_index_in_file (kind);

  for (guint c = 0; c < kind->file->n_columns; c++)
    {
      Visit visit = { c, wh_file_slot (kind->file, k, c) };
      WhCellRole role = kind->file->columns[c].role;

      if (role != WH_CELL_EXPORT && (visit.slot >= 0 || role == WH_CELL_KEY || kind->discriminator >= 0))
        g_array_append_val (visits, visit);
    }
  return visits;
}

/* Whether the rule can say something about a client: of their rows, or their households. */
static gboolean
is_about_client (Check *self, const WhPreparedRule *rule)
{
  if (self->client == NULL)
    return TRUE;
  return rule->walk != WH_WALK_FILE && rule->walk != WH_WALK_SET
         && wh_file_column (&wh_files[rule->file], "PersonalID") >= 0;
}

static gboolean
is_wanted (const WhCheckOptions *options, const WhRule *rule)
{
  if (options->groups != NULL && strchr (options->groups, rule->id[0]) == NULL)
    return FALSE;
  return options->audiences == 0 || (options->audiences >> rule->audience & 1) != 0;
}

static void
sort_rule (Check *self, WhPreparedRule *rule)
{
  CellRules **cells;

  if (!is_wanted (self->options, rule->rule) || !is_about_client (self, rule))
    return;
  wh_condition_mark_columns (rule->when, wh_data_set_get_wanted (self->set));
  wh_condition_mark_columns (rule->expect, wh_data_set_get_wanted (self->set));
  if (rule->cell < 0)
    {
      g_ptr_array_add (self->rules, rule);
      return;
    }
  cells = &self->cells[rule->file][rule->cell];
  if (*cells == NULL)
    {
      *cells = g_new0 (CellRules, 1);
      (*cells)->of_value = g_ptr_array_new ();
      (*cells)->passed_text = g_string_new (NULL);
      (*cells)->others = g_ptr_array_new ();
    }
  g_ptr_array_add (rule->of_value_alone ? (*cells)->of_value : (*cells)->others, rule);
}

static void
prepare_rules (Check *self)
{
  const GPtrArray *rules = wh_prepared_rules ();

  for (guint i = 0; i < rules->len; i++)
    sort_rule (self, g_ptr_array_index (rules, i));
}

static void
cell_rules_free (CellRules *self)
{
  g_ptr_array_unref (self->of_value);
  g_ptr_array_unref (self->others);
  g_string_free (self->passed_text, TRUE);
  g_free (self);
}

/* One client's few rows cannot tell how long is too long. */
static void
use_percentiles (Check *self)
{
  if (self->client != NULL || self->options->percentiles != NULL)
    g_clear_pointer (&self->context->percentiles, g_hash_table_unref);
  if (self->options->percentiles != NULL)
    self->context->percentiles = g_hash_table_ref (self->options->percentiles);
  self->context->percentiles_stand = self->client != NULL;
}

static void
check_init (Check *self, const WhPackageFacts *facts, const WhCheckOptions *options)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  guint8 **wanted;

  self->options = options;
  self->facts = facts;
  self->file = -1;
  self->set = wh_data_set_new (facts);
  self->context = wh_data_set_get_context (self->set);
  self->context->profile = options->profile;
  self->context->today = options->today != WH_DATE_NONE ? options->today : wh_date_today (zone);
  self->context->entered_now = options->entered_now;
  use_percentiles (self);
  self->context->setting = options->setting;
  self->context->setting_data = options->setting_data;
  self->rules = g_ptr_array_new ();
  wanted = wh_data_set_get_wanted (self->set);
  for (guint f = 0; f < WH_N_FILES; f++)
    {
      g_assert (wh_files[f].n_columns <= MAX_COLUMNS);
      self->cells[f] = g_new0 (CellRules *, wh_files[f].n_columns);
      self->key_columns[f] = key_column (f);
      wanted[f][self->key_columns[f]] = 1;
    }
  if (self->origins != NULL)
    wh_origins_want_columns (self->origins, wanted);
  wanted[WH_FILE_PROJECT_COC][wh_file_column (&wh_files[WH_FILE_PROJECT_COC], "Geocode")] = 1;
  wanted[WH_FILE_PROJECT_COC][wh_file_column (&wh_files[WH_FILE_PROJECT_COC], "ZIP")] = 1;
  wanted[WH_FILE_ENROLLMENT][wh_known_column (WH_KNOWN_ENROLLMENT_HOUSEHOLD_ID)] = 1;
  for (guint k = 0; k < WH_N_KINDS; k++)
    self->visits[k] = wh_kinds[k].file != NULL ? list_visits (&wh_kinds[k]) : NULL;
  prepare_rules (self);
}

static void
check_clear (Check *self)
{
  for (guint f = 0; f < WH_N_FILES; f++)
    {
      for (guint c = 0; c < wh_files[f].n_columns; c++)
        g_clear_pointer (&self->cells[f][c], cell_rules_free);
      g_free (self->cells[f]);
    }
  for (guint k = 0; k < WH_N_KINDS; k++)
    g_clear_pointer (&self->visits[k], g_array_unref);
  g_ptr_array_unref (self->rules);
  g_clear_pointer (&self->origins, wh_origins_free);
  g_clear_pointer (&self->pending, g_array_unref);
  wh_data_set_free (self->set);
}

/* ---- telling ---- */

static guint
row_number (Check *self, WhFileId file, guint row)
{
  return self->facts != NULL ? wh_package_facts_get_row (self->facts, file, row) : row + 2;
}

static void
tell_place (Check *self, const WhRule *rule, int file, guint row, const char *column)
{
  WhFinding finding = { .rule = rule, .severity = rule->severity, .file = file, .row = row, .column = column };

  self->func (&finding, self->data);
}

static void
tell_row (Check *self, const WhRule *rule, WhSeverity severity, WhFileId file, guint row, int key, const char *column)
{
  WhFinding finding = { rule, severity, (int) file, row_number (self, file, row), .column = column };
  WhValue value = wh_context_value (self->context, file, row, (guint) key);

  if (value.type == WH_VALUE_TEXT)
    {
      finding.key_column = wh_files[file].columns[key].name;
      finding.key = value.text;
    }
  if (self->origins != NULL)
    wh_origins_find (self->origins, self->context, file, row, &finding);
  self->func (&finding, self->data);
}

static char *
name_columns (const WhRule *rule, WhFileId file)
{
  g_auto (GStrv) names = g_strsplit (rule->column != NULL ? rule->column : "", ";", -1);
  g_autoptr (GString) text = g_string_new (NULL);
  g_auto (GStrv) files = g_strsplit (rule->file, ";", -1);

  for (char **name = names; *name != NULL; name++)
    {
      if (wh_file_column (&wh_files[file], *name) >= 0)
        g_string_append_printf (text, "%s%s", text->len > 0 ? ";" : "", *name);
      for (char **other = files; wh_file_column (&wh_files[file], *name) < 0 && *other != NULL; other++)
        {
          const WhFile *theirs = wh_file_by_name (*other);

          if (theirs != NULL && wh_file_column (theirs, *name) >= 0)
            {
              g_string_append_printf (text, "%s%s.%s", text->len > 0 ? ";" : "", *other, *name);
              break;
            }
        }
    }
  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

/* The rule names the file where it is put right: its row when there is one, else the row that lacks it. */
static void
tell_walked (Check *self, const WhPreparedRule *rule, guint row)
{
  guint64 files = wh_rule_files (rule->rule);
  WhSeverity severity = wh_prepared_rule_severity (rule, self->context, row);
  g_autofree char *column = NULL;
  WhFileId file = rule->file;
  int key = rule->walk == WH_WALK_HOUSEHOLD ? (int) wh_known_column (WH_KNOWN_ENROLLMENT_HOUSEHOLD_ID) : -1;

  for (guint f = 0; (files >> file & 1) == 0 && f < WH_N_FILES; f++)
    {
      WhPath path = { .start = rule->file, .file = rule->file };
      guint found = (files >> f & 1) != 0 && wh_path_step_to (&path, f) ? wh_path_walk (&path, self->context, row)
                                                                        : WH_NO_ROW;

      if (found != WH_NO_ROW)
        {
          file = f;
          row = found;
          key = -1;
        }
    }
  /* M033 names no column, for it is about many: those without an answer. */
  column = rule->expect->predicates == WH_PREDICATE_BIT (WH_PREDICATE_ANSWERED)
             ? wh_unanswered_columns (self->context, row)
             : name_columns (rule->rule, file);
  tell_row (self, rule->rule, severity, file, row, key >= 0 ? key : self->key_columns[file], column);
}

/* ---- while rows stream in ---- */

static void
tell_cell (Check *self, const WhRule *rule, WhFileId file, guint row, guint column)
{
  tell_row (self, rule, rule->severity, file, row, self->key_columns[file], wh_files[file].columns[column].name);
}

static void
tell_pending (Check *self)
{
  for (guint i = 0; self->pending != NULL && i < self->pending->len; i++)
    {
      const Pending *pending = &g_array_index (self->pending, Pending, i);

      tell_cell (self, pending->rule, pending->file, pending->row, pending->column);
    }
}

/* Returns: whether the cell meets all of the rules. */
static gboolean
ask_cell (Check *self, const GPtrArray *rules, WhFileId file, guint column, const WhValue *cell)
{
  gboolean passes = TRUE;

  for (guint i = 0; i < rules->len; i++)
    {
      const WhPreparedRule *rule = g_ptr_array_index (rules, i);

      if ((cell->type == WH_VALUE_EMPTY ? rule->needs_value : rule->needs_no_value)
          || !wh_prepared_rule_fails (rule, self->context, self->row, cell))
        continue;
      passes = FALSE;
      if (self->pending == NULL)
        tell_cell (self, rule->rule, file, self->row, column);
      else
        {
          Pending pending = { rule->rule, file, self->row, column };

          g_array_append_val (self->pending, pending);
        }
    }
  return passes;
}

static gboolean
has_passed (const CellRules *rules, const WhValue *cell)
{
  guint place = (guint) cell->number & (N_PASSED - 1);

  if (cell->text != NULL)
    return strcmp (rules->passed_text->str, cell->text) == 0;
  if (cell->type == WH_VALUE_EMPTY)
    return rules->empty_has_passed;
  return rules->has_passed[place] && rules->passed[place] == cell->number;
}

static void
note_passed (CellRules *rules, const WhValue *cell)
{
  guint place = (guint) cell->number & (N_PASSED - 1);

  if (cell->text != NULL)
    g_string_assign (rules->passed_text, cell->text);
  else if (cell->type == WH_VALUE_EMPTY)
    rules->empty_has_passed = TRUE;
  else
    {
      rules->has_passed[place] = TRUE;
      rules->passed[place] = cell->number;
    }
}

static void
check_cell (Check *self, WhFileId file, guint column, const WhValue *cell)
{
  CellRules *rules = self->cells[file][column];

  if (rules == NULL)
    return;
  if (!has_passed (rules, cell) && ask_cell (self, rules->of_value, file, column, cell))
    note_passed (rules, cell);
  ask_cell (self, rules->others, file, column, cell);
}

/* Records of several kinds make one row when they carry the same id. */
static gboolean
is_same_row (Check *self, const WhKind *kind, const char *key)
{
  WhValue value;

  if (self->file != (int) kind->file->id || kind->discriminator >= 0 || wh_kind_index_in_file (kind) <= self->kind)
    return FALSE;
  value = wh_context_value (self->context, kind->file->id, self->row, (guint) self->key_columns[self->file]);
  return g_strcmp0 (value.text, key) == 0;
}

static void
begin_row (Check *self, const WhKind *kind, const char *key)
{
  if (!is_same_row (self, kind, key))
    {
      self->row = wh_data_set_add_row (self->set, kind->file->id);
      memset (self->seen, 0, sizeof self->seen);
    }
  self->file = (int) kind->file->id;
  self->kind = wh_kind_index_in_file (kind);
}

/* Whether somebody wants to know of the row at all. */
static gboolean
is_row_wanted (Check *self, WhFileId file, guint row)
{
  int column = self->client != NULL ? wh_file_column (&wh_files[file], "PersonalID") : -1;
  WhValue person;

  if (column < 0)
    return self->client == NULL;
  person = wh_context_value (self->context, file, row, (guint) column);
  return person.type == WH_VALUE_TEXT && strcmp (person.text, self->client) == 0;
}

static gboolean
take_record (WhRecord *record, gpointer data, GError **error)
{
  Check *self = data;
  const WhKind *kind = wh_record_get_kind (record);
  const WhFile *file = kind->file;
  GArray *visits;
  char key[WH_ID_HEX_SIZE];

  if (file == NULL)
    return TRUE;
  if (self->options->rows_read != NULL)
    g_atomic_int_inc (self->options->rows_read);
  begin_row (self, kind, wh_record_export_id (record, key));
  if (self->origins != NULL)
    wh_origins_add (self->origins, self->row, record);
  visits = self->visits[kind->id];
  /* All values first: the list that a cell takes its answer from may hang on another cell of the row. */
  for (guint i = 0; i < visits->len; i++)
    {
      const Visit *visit = &g_array_index (visits, Visit, i);
      const WhFileColumn *column = &file->columns[visit->column];
      WhValue *cell = &self->values[visit->column], typed;

      *cell = wh_cell_value (record, column, visit->slot, self->ids[visit->column]);
      if (cell->type == WH_VALUE_EMPTY)
        continue;
      typed = wh_cell_value_typed (cell, column);
      wh_data_set_put (self->set, file->id, visit->column, &typed);
    }
  if (self->client != NULL && !is_row_wanted (self, file->id, self->row))
    return TRUE;
  for (guint i = 0; i < visits->len; i++)
    {
      const Visit *visit = &g_array_index (visits, Visit, i);

      if (self->seen[visit->column]) /* in the row's first record */
        continue;
      self->seen[visit->column] = TRUE;
      check_cell (self, file->id, visit->column, &self->values[visit->column]);
    }
  return TRUE;
}

/* ---- when all rows are there ---- */

static gboolean
is_first_of_household (Check *self, guint row)
{
  guint column = wh_known_column (WH_KNOWN_ENROLLMENT_HOUSEHOLD_ID);
  WhValue household = wh_context_value (self->context, WH_FILE_ENROLLMENT, row, column);

  return wh_context_first (self->context, WH_FILE_ENROLLMENT, column, &household) == row;
}

/* A household is asked about once, at its first member; of one client, only if they belong to it. */
static gboolean
is_household_wanted (Check *self, guint row)
{
  guint column = wh_known_column (WH_KNOWN_ENROLLMENT_HOUSEHOLD_ID);

  if (!is_first_of_household (self, row))
    return FALSE;
  while (row != WH_NO_ROW && !is_row_wanted (self, WH_FILE_ENROLLMENT, row))
    row = wh_context_next (self->context, WH_FILE_ENROLLMENT, column, row);
  return row != WH_NO_ROW;
}

/* Whether all that the rule hangs on is as in the row before. */
static gboolean
is_as_before (Check *self, const WhPreparedRule *rule, guint row)
{
  if (rule->inputs == NULL || row == 0)
    return FALSE;
  for (guint i = 0; i < rule->inputs->len; i++)
    if (!wh_data_set_is_as_before (self->set, rule->file, g_array_index (rule->inputs, guint, i), row))
      return FALSE;
  return TRUE;
}

static void
check_rows (Check *self, const WhPreparedRule *rule)
{
  guint n_rows = wh_context_n_rows (self->context, rule->file);
  gboolean passed = FALSE; /* the row before */

  for (guint row = 0; row < n_rows; row++)
    {
      if (rule->walk == WH_WALK_HOUSEHOLD ? !is_household_wanted (self, row)
                                          : self->client != NULL && !is_row_wanted (self, rule->file, row))
        {
          passed = FALSE;
          continue;
        }
      passed = (passed && is_as_before (self, rule, row)) || !wh_prepared_rule_fails (rule, self->context, row, NULL);
      if (passed)
        continue;
      tell_walked (self, rule, row);
      if (rule->walk == WH_WALK_FILE || rule->walk == WH_WALK_SET)
        return;
    }
}

/* Returns: the package's predicate that the rule expects, or -1. */
static int
predicate_of (const WhPreparedRule *rule)
{
  int predicate = g_bit_nth_lsf ((gulong) rule->expect->predicates, -1);

  return predicate < WH_PREDICATE_ONE_PER_DAY ? predicate : -1;
}

static void
tell_missing_files (Check *self, const WhRule *rule)
{
  for (guint f = 0; f < WH_N_FILES; f++)
    if (wh_package_facts_get_header (self->facts, f) == NULL)
      tell_place (self, rule, (int) f, 0, NULL);
}

/* One finding for the file or the set. */
static void
check_whole (Check *self, const WhPreparedRule *rule)
{
  int predicate = predicate_of (rule), file = rule->walk == WH_WALK_FILE ? (int) rule->file : -1;
  g_autofree char *columns = NULL;
  const char *column = NULL;
  guint row = 0;

  if (!wh_prepared_rule_fails (rule, self->context, WH_NO_ROW, NULL))
    return;
  if (predicate == WH_PREDICATE_ALL_FILES_PRESENT)
    {
      tell_missing_files (self, rule->rule);
      return;
    }
  if (predicate >= 0)
    wh_package_locate (self->context, self->facts, (WhPredicate) predicate, rule->file, &row, &column);
  else if (file >= 0)
    column = columns = name_columns (rule->rule, rule->file);
  tell_place (self, rule->rule, file, row, column);
}

static gboolean
is_of_whole (Check *self, const WhPreparedRule *rule)
{
  if (rule->walk != WH_WALK_FILE && rule->walk != WH_WALK_SET)
    return FALSE;
  return predicate_of (rule) >= 0 || wh_context_n_rows (self->context, rule->file) == 0
         || !(wh_condition_uses_row (rule->when) || wh_condition_uses_row (rule->expect));
}

/* What the reader took out of numbers stands in no record. */
static void
tell_removed_characters (Check *self)
{
  const WhRule *rule = wh_rule_by_id ("T009");

  if (self->facts == NULL || !is_wanted (self->options, rule))
    return;
  for (guint i = 0; i < wh_package_facts_get_n_faults (self->facts); i++)
    {
      const WhPackageFaultAt *at = wh_package_facts_get_fault (self->facts, i);

      if (at->fault == WH_PACKAGE_FAULT_HIDDEN && at->column >= 0
          && wh_files[at->file].columns[at->column].type == 'I')
        tell_place (self, rule, (int) at->file, at->row, wh_files[at->file].columns[at->column].name);
    }
}

static gboolean
check_set (Check *self, GError **error)
{
  wh_data_set_finish (self->set);
  tell_pending (self);
  tell_removed_characters (self);
  for (guint i = 0; i < self->rules->len; i++)
    {
      const WhPreparedRule *rule = g_ptr_array_index (self->rules, i);

      if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      if (is_of_whole (self, rule))
        check_whole (self, rule);
      else if (wh_condition_presume (rule->when, self->context) != WH_PRESUMED_FALSE
               && wh_condition_presume (rule->expect, self->context) != WH_PRESUMED_TRUE)
        check_rows (self, rule);
    }
  return TRUE;
}

static gboolean
run (Check *self, WhRowSource *source, const WhPackageFacts *facts, const WhCheckOptions *options, GError **error)
{
  gboolean done;

  if (options->records || self->client != NULL)
    {
      self->origins = wh_origins_new ();
      self->pending = g_array_new (FALSE, FALSE, sizeof (Pending));
    }
  check_init (self, facts, options);
  done = wh_row_source_foreach (source, WH_ALL_KINDS, take_record, self, self->cancellable, error)
         && check_set (self, error);
  check_clear (self);
  return done;
}

/**
 * wh_check_run:
 * @source: the set's rows
 * @facts: (nullable): what its reader fills while it reads; %NULL when the rows come from no package: then the rules
 *   about packages have nothing to say
 * @func: is called with each finding while it is found: first those of cells, in the order of the rows, then rule by
 *   rule in the order of rules.csv. It must not keep what it is given
 *
 * Asks every wanted rule of a set of rows.
 *
 * Returns: whether the set was read to its end; otherwise @source's error
 */
gboolean
wh_check_run (WhRowSource *source, const WhPackageFacts *facts, const WhCheckOptions *options, WhFindingFunc func,
              gpointer data, GCancellable *cancellable, GError **error)
{
  Check self = { .func = func, .data = data, .cancellable = cancellable };

  return run (&self, source, facts, options, error);
}

/**
 * wh_check_client:
 * @source: the client's rows, those of the members of their households and of the projects they stay in
 *   (wh_store_client_source_new()); more do no harm but for the time
 * @personal_id: what Client.PersonalID says of them (wh_record_export_id())
 *
 * As wh_check_run(), but tells only what is about one client: their own rows, and the households they belong to. For
 * what was just saved, for lists of what needs attention, and for the data-quality screen. Rules about projects, files
 * and sets are left out; those that compare a stay with all others of its kind go by @percentiles of the options, else
 * by the community's settings alone. Findings name the record and whose it is.
 *
 * Returns: whether @source was read to its end
 */
gboolean
wh_check_client (WhRowSource *source, const char *personal_id, const WhCheckOptions *options, WhFindingFunc func,
                 gpointer data, GCancellable *cancellable, GError **error)
{
  Check self = { .func = func, .data = data, .cancellable = cancellable, .client = personal_id };

  return run (&self, source, NULL, options, error);
}
