/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rules/wh-condition-tree.h"

/* A recursive descent over the grammar of data/spec/README.md that binds names as it meets them. */

#define ANY_FILE WH_N_FILES

/* The names, and whose rows each is of. */
static const struct
{
  const char *name;
  WhFileId file;
} predicate_names[WH_N_PREDICATES] = {
  { "zip_at_top_level", ANY_FILE },
  { "all_files_present", ANY_FILE },
  { "columns_match", ANY_FILE },
  { "columns_in_order", ANY_FILE },
  { "utf8_text", ANY_FILE },
  { "csv_quoting", ANY_FILE },
  { "leading_zeroes_kept", WH_FILE_PROJECT_COC },
  { "no_hidden_characters", ANY_FILE },
  { "one_per_day", ANY_FILE },
  { "one_stay", WH_FILE_ENROLLMENT },
  { "overlaps_same_project", WH_FILE_ENROLLMENT },
  { "starts_in_same_project", WH_FILE_ENROLLMENT },
  { "double_night", WH_FILE_CLIENT },
  { "participating", WH_FILE_ENROLLMENT },
  { "overlaps_participation", WH_FILE_ENROLLMENT },
  { "within_participation", WH_FILE_ENROLLMENT },
  { "participation_covers_operation", WH_FILE_PROJECT },
  { "operating_in_period", WH_FILE_PROJECT },
  { "participating_in_period", WH_FILE_PROJECT },
  { "active_in_period", WH_FILE_INVENTORY },
  { "open_in_period", WH_FILE_ENROLLMENT },
  { "every_project_has_organization", ANY_FILE },
  { "asks_without_rule", WH_FILE_ENROLLMENT },
  { "answered", WH_FILE_ENROLLMENT },
};

static const struct
{
  const char *name;
  WhPseudo pseudo;
  int file; /* WhFileId the value is of; -1: of no row */
} pseudo_values[] = {
  { "age", WH_PSEUDO_AGE, WH_FILE_ENROLLMENT },
  { "age_today", WH_PSEUDO_AGE_TODAY, WH_FILE_CLIENT },
  { "birthday18", WH_PSEUDO_BIRTHDAY18, WH_FILE_CLIENT },
  { "today", WH_PSEUDO_TODAY, -1 },
  { "as_of", WH_PSEUDO_AS_OF, -1 },
  { "this_year", WH_PSEUDO_THIS_YEAR, -1 },
  { "years_in_project", WH_PSEUDO_YEARS_IN_PROJECT, WH_FILE_ENROLLMENT },
  { "anniversary", WH_PSEUDO_ANNIVERSARY, WH_FILE_ENROLLMENT },
  { "months_homeless", WH_PSEUDO_MONTHS_HOMELESS, WH_FILE_ENROLLMENT },
  { "income_sum", WH_PSEUDO_INCOME_SUM, WH_FILE_INCOME_BENEFITS },
  { "other_races", WH_PSEUDO_OTHER_RACES, WH_FILE_CLIENT },
  { "funder", WH_PSEUDO_FUNDER, WH_FILE_ENROLLMENT },
  { "client_funder", WH_PSEUDO_CLIENT_FUNDER, WH_FILE_CLIENT },
  { "client_death", WH_PSEUDO_CLIENT_DEATH, WH_FILE_CLIENT },
  { "entered_now", WH_PSEUDO_ENTERED_NOW, -1 },
  { "saved", WH_PSEUDO_SAVED, WH_FILE_ENROLLMENT },
  { "profile", WH_PSEUDO_PROFILE, -1 },
};

/* Sets the error; what follows returns without looking further.  Returns: WH_NO_NODE. */
guint
wh_compile_fail (WhCompiler *self, const char *what, const char *name)
{
  if (!self->failed)
    g_set_error (self->error, WH_RULES_ERROR, WH_RULES_ERROR_BAD_CONDITION,
                 _("The condition “%s” is not understood at character %u: %s%s%s"), self->scanner.text,
                 (guint) self->scanner.token.offset + 1, what, name != NULL ? ": " : "", name != NULL ? name : "");
  self->failed = TRUE;
  return WH_NO_NODE;
}

gboolean
wh_compile_expect (WhCompiler *self, char sign)
{
  char text[2] = { sign, '\0' };

  if (self->failed)
    return FALSE;
  if (!wh_token_is (&self->scanner.token, sign))
    {
      wh_compile_fail (self, _("a sign is missing"), text);
      return FALSE;
    }
  wh_scanner_next (&self->scanner);
  return TRUE;
}

guint
wh_compile_node (WhCompiler *self, WhOp op, guint sub, const guint *kids, guint n_kids)
{
  WhNode node = { .op = (guint8) op, .sub = (guint8) sub, .n_kids = (guint16) n_kids,
                  .kids = self->condition->kids->len };

  if (n_kids > 0)
    g_array_append_vals (self->condition->kids, kids, n_kids);
  g_array_append_val (self->condition->nodes, node);
  return self->condition->nodes->len - 1;
}

guint
wh_compile_path (WhCompiler *self, const WhPath *path)
{
  const WhRowScope *begins = path->outer ? self->scope->outer : self->scope;

  if (begins->outer == NULL && !(path->n_steps > 0 && path->steps[0].type == WH_STEP_ONLY))
    self->condition->uses_row = TRUE;
  g_array_append_val (self->condition->paths, *path);
  return self->condition->paths->len - 1;
}

static guint
constant (WhCompiler *self, WhValue value)
{
  guint node = wh_compile_node (self, WH_OP_CONST, 0, NULL, 0);

  wh_condition_node (self->condition, node)->value = value;
  return node;
}

static gboolean
is_op (WhCompiler *self, guint node, WhOp op)
{
  return node != WH_NO_NODE && wh_condition_node (self->condition, node)->op == op;
}

static gboolean
is_truth (WhCompiler *self, guint node)
{
  return node != WH_NO_NODE && wh_condition_node (self->condition, node)->op <= WH_OP_PREDICATE;
}

static guint
join (WhCompiler *self, WhOp op, guint left, guint right)
{
  WhOp decides = op == WH_OP_AND ? WH_OP_FALSE : WH_OP_TRUE, yields = op == WH_OP_AND ? WH_OP_TRUE : WH_OP_FALSE;

  if (left == WH_NO_NODE || right == WH_NO_NODE)
    return WH_NO_NODE;
  if (is_op (self, left, decides) || is_op (self, right, yields))
    return left;
  if (is_op (self, right, decides) || is_op (self, left, yields))
    return right;
  return wh_compile_node (self, op, 0, (guint[]) { left, right }, 2);
}

/* ---- operands ---- */

/* HashStatus 4 puts longer texts in place of these. */
static gboolean
is_hashed (WhFileId file, const char *column)
{
  static const char *const hashed[] = { "FirstName", "MiddleName", "LastName", "SSN", NULL };

  return file == WH_FILE_CLIENT && g_strv_contains (hashed, column);
}

static guint
compile_cell_value (WhCompiler *self, const char *name)
{
  const WhFileColumn *column;

  if (self->binding->cell < 0 || self->scope->outer != NULL)
    return WH_NO_NODE;
  column = &wh_files[self->binding->file].columns[self->binding->cell];
  if (strcmp (name, "value") == 0)
    return wh_compile_node (self, WH_OP_CELL, 0, NULL, 0);
  if (strcmp (name, "size") == 0)
    return constant (self, wh_value_number (WH_TYPE_INTEGER, column->size));
  if (strcmp (name, "hashed") == 0)
    return constant (self, wh_value_number (WH_TYPE_INTEGER, is_hashed (self->binding->file, column->name)));
  if (strcmp (name, "required") == 0)
    return constant (self, wh_value_number (WH_TYPE_INTEGER, column->required));
  if (strcmp (name, "type") == 0)
    {
      self->words = 't';
      return constant (self, wh_value_number (WH_TYPE_INTEGER, column->type == 'P' ? 'M' : column->type));
    }
  if (strcmp (name, "listed") == 0)
    {
      guint list = wh_compile_in_list (self, WH_NO_NODE);

      return constant (self, wh_value_number (WH_TYPE_INTEGER, list != WH_NO_NODE));
    }
  return WH_NO_NODE;
}

static guint
compile_pseudo (WhCompiler *self, WhPath *path, const char *name)
{
  guint node, index;

  for (guint i = 0; i < G_N_ELEMENTS (pseudo_values); i++)
    {
      if (strcmp (pseudo_values[i].name, name) != 0)
        continue;
      if (pseudo_values[i].file >= 0 && !wh_path_step_to (path, (WhFileId) pseudo_values[i].file))
        return wh_compile_fail (self, _("there is no way from these rows to it"), name);
      index = pseudo_values[i].file >= 0 ? wh_compile_path (self, path) : WH_NO_NODE;
      node = wh_compile_node (self, WH_OP_PSEUDO, pseudo_values[i].pseudo, NULL, 0);
      wh_condition_node (self->condition, node)->index = index;
      if (pseudo_values[i].pseudo == WH_PSEUDO_PROFILE)
        self->words = 'p';
      return node;
    }
  return WH_NO_NODE;
}

/* Of a participation row: HMISParticipationStatusStartDate, CEParticipationStatusStartDate. */
static int
period_column (WhFileId file, const char *name)
{
  const char *ending = strcmp (name, "period_start") == 0 ? "StatusStartDate"
                       : strcmp (name, "period_end") == 0 ? "StatusEndDate" : NULL;

  for (guint i = 0; ending != NULL && i < wh_files[file].n_columns; i++)
    if (g_str_has_suffix (wh_files[file].columns[i].name, ending))
      return (int) i;
  return -1;
}

static gboolean
is_of_other_file (WhCompiler *self, const char *name)
{
  for (guint file = 0; file < WH_N_FILES; file++)
    if ((self->binding->other_files >> file & 1) != 0 && wh_file_column_exact (file, name) >= 0)
      return TRUE;
  return FALSE;
}

static guint
compile_column (WhCompiler *self, WhPath *path, char **names)
{
  guint n_names = g_strv_length (names), node, index;
  int period = n_names == 1 ? period_column (path->file, names[0]) : -1;

  if (period >= 0)
    path->column = (guint) period;
  else if (!wh_path_resolve (path, (const char *const *) names, n_names, self->scope->wide))
    return n_names == 1 && is_of_other_file (self, names[0]) ? constant (self, WH_VALUE_NONE) : WH_NO_NODE;
  index = wh_compile_path (self, path);
  node = wh_compile_node (self, WH_OP_COLUMN, 0, NULL, 0);
  wh_condition_node (self->condition, node)->index = index;
  return node;
}

/* hoh.anniversary: a pseudo value of the row that the names before it lead to. */
static guint
compile_far_pseudo (WhCompiler *self, WhPath *path, char **names)
{
  guint last = g_strv_length (names) - 1;
  WhPath way = *path;

  if (last > 0 && strcmp (names[0], "hoh") == 0 && (last > 1 || !wh_path_step_head (&way)))
    return WH_NO_NODE;
  if (last > 0 && strcmp (names[0], "hoh") != 0)
    return WH_NO_NODE;
  return compile_pseudo (self, &way, names[last]);
}

static guint
compile_name (WhCompiler *self, const char *name)
{
  g_auto (GStrv) split = g_strsplit (name, ".", -1);
  char **names = split;
  const WhRowScope *scope = self->scope;
  WhPath path = { 0 };
  guint node;

  if (strcmp (name, "null") == 0)
    return constant (self, WH_VALUE_NONE);
  if (strcmp (names[0], "row") == 0 && names[1] != NULL && scope->outer != NULL)
    {
      path.outer = TRUE;
      scope = scope->outer;
      names++;
    }
  path.start = path.file = scope->file;
  node = compile_cell_value (self, name);
  if (node == WH_NO_NODE && !self->failed)
    node = compile_far_pseudo (self, &path, names);
  if (node == WH_NO_NODE && !self->failed)
    node = compile_column (self, &path, names);
  return node != WH_NO_NODE ? node : wh_compile_fail (self, _("no column or value of these rows"), name);
}

static guint
compile_predicate (WhCompiler *self, const char *name)
{
  for (guint i = 0; i < WH_N_PREDICATES; i++)
    if (strcmp (predicate_names[i].name, name) == 0)
      {
        if (predicate_names[i].file != ANY_FILE && predicate_names[i].file != self->scope->file)
          return wh_compile_fail (self, _("these rows have no such predicate"), name);
        self->condition->predicates |= G_GUINT64_CONSTANT (1) << i;
        return wh_compile_node (self, WH_OP_PREDICATE, i, NULL, 0);
      }
  return WH_NO_NODE;
}

static guint
compile_named (WhCompiler *self)
{
  g_autofree char *name = g_strndup (self->scanner.token.start, self->scanner.token.length);
  WhScanner before = self->scanner;
  guint node;

  wh_scanner_next (&self->scanner);
  if (wh_token_is (&self->scanner.token, '('))
    return wh_compile_call (self, name);
  node = compile_predicate (self, name);
  if (node != WH_NO_NODE || self->failed)
    return node;
  self->scanner.token.offset = before.token.offset;
  node = compile_name (self, name);
  self->scanner = before;
  wh_scanner_next (&self->scanner);
  return node;
}

static guint
compile_text (WhCompiler *self)
{
  const WhToken *token = &self->scanner.token;
  char *text = g_string_chunk_insert_len (self->condition->texts, token->start, (gssize) token->length);
  WhDate date = token->length == 10 ? wh_date_from_text (text) : WH_DATE_NONE;
  guint node = constant (self, date != WH_DATE_NONE ? wh_value_number (WH_TYPE_DATE, date) : wh_value_text (text));

  wh_scanner_next (&self->scanner);
  return node;
}

static guint
compile_duration (WhCompiler *self)
{
  const WhToken *token = &self->scanner.token;
  gint64 amount = token->unit == 'y' ? token->number * 12 : token->number;
  guint node = wh_compile_node (self, WH_OP_DURATION, token->unit == 'd' ? 'd' : 'm', NULL, 0);

  wh_condition_node (self->condition, node)->value = wh_value_number (WH_TYPE_INTEGER, amount);
  wh_scanner_next (&self->scanner);
  return node;
}

static guint
compile_primary (WhCompiler *self)
{
  const WhToken *token = &self->scanner.token;
  guint node;

  self->words = 0;
  switch (token->type)
    {
    case WH_TOKEN_NAME:
      return compile_named (self);
    case WH_TOKEN_TEXT:
      return compile_text (self);
    case WH_TOKEN_NUMBER:
      node = constant (self, wh_value_number (WH_TYPE_INTEGER, token->number));
      wh_scanner_next (&self->scanner);
      return node;
    default:
      return wh_compile_fail (self, _("a value is missing"), NULL);
    }
}

/* A value, or a whole call or predicate that is true or false. */
guint
wh_compile_operand (WhCompiler *self)
{
  guint left = compile_primary (self);

  while (!self->failed && !is_truth (self, left)
         && (wh_token_is (&self->scanner.token, '+') || wh_token_is (&self->scanner.token, '-')))
    {
      WhOp op = wh_token_is (&self->scanner.token, '+') ? WH_OP_ADD : WH_OP_SUBTRACT;
      guint right;

      wh_scanner_next (&self->scanner);
      right = self->scanner.token.type == WH_TOKEN_DURATION ? compile_duration (self) : compile_primary (self);
      left = self->failed ? WH_NO_NODE : wh_compile_node (self, op, 0, (guint[]) { left, right }, 2);
    }
  return self->failed ? WH_NO_NODE : left;
}

/* ---- comparisons ---- */

static guint
compile_word (WhCompiler *self, char words)
{
  g_autofree char *word = g_strndup (self->scanner.token.start, self->scanner.token.length);
  WhProfile profile;
  guint node = WH_NO_NODE;

  if (words == 'p' && wh_profile_from_text (word, &profile))
    node = constant (self, wh_value_number (WH_TYPE_INTEGER, profile));
  else if (words == 't' && strlen (word) == 1 && strchr ("ISDTM", *word) != NULL)
    node = constant (self, wh_value_number (WH_TYPE_INTEGER, *word));
  if (node == WH_NO_NODE)
    return wh_compile_fail (self, _("no word of this list"), word);
  wh_scanner_next (&self->scanner);
  return node;
}

/* After | a number goes on with the list, and so does a word of profile and type; a name begins a new term. */
static gboolean
list_goes_on (WhCompiler *self, char words)
{
  WhScanner before = self->scanner;

  if (!wh_token_is (&self->scanner.token, '|'))
    return FALSE;
  wh_scanner_next (&self->scanner);
  if (self->scanner.token.type == WH_TOKEN_NUMBER || (words != 0 && self->scanner.token.type == WH_TOKEN_NAME))
    return TRUE;
  self->scanner = before;
  return FALSE;
}

/* A percentile is that of the values on the other side of the comparison. */
static void
give_percentile (WhCompiler *self, guint index, guint left)
{
  WhNode *node = wh_condition_node (self->condition, index);

  if (node->op != WH_OP_LOCAL || node->n_kids > 0)
    return;
  node->n_kids = 1;
  node->kids = self->condition->kids->len;
  g_array_append_val (self->condition->kids, left);
}

static gboolean
compile_alternative (WhCompiler *self, char words, GArray *kids)
{
  guint low = words != 0 ? compile_word (self, words) : wh_compile_operand (self), high = WH_NO_NODE;

  if (!self->failed && self->scanner.token.type == WH_TOKEN_RANGE)
    {
      wh_scanner_next (&self->scanner);
      high = wh_compile_operand (self);
    }
  if (!self->failed)
    give_percentile (self, low, g_array_index (kids, guint, 0));
  g_array_append_val (kids, low);
  g_array_append_val (kids, high);
  return !self->failed;
}

static guint
fold (WhCompiler *self, guint compare)
{
  const WhNode *node = wh_condition_node (self->condition, compare);
  WhFrame frame = { .condition = self->condition };

  for (guint i = 0; i < node->n_kids; i++)
    {
      guint kid = wh_condition_kid (self->condition, node, i);

      if (kid != WH_NO_NODE && !is_op (self, kid, WH_OP_CONST))
        return compare;
    }
  return wh_compile_node (self, wh_evaluate_truth (&frame, compare) ? WH_OP_TRUE : WH_OP_FALSE, 0, NULL, 0);
}

static guint
compile_comparison (WhCompiler *self, guint left)
{
  g_autoptr (GArray) kids = g_array_new (FALSE, FALSE, sizeof (guint));
  const WhNode *node = wh_condition_node (self->condition, left);
  gboolean many = node->op == WH_OP_PSEUDO && (node->sub == WH_PSEUDO_FUNDER || node->sub == WH_PSEUDO_CLIENT_FUNDER);
  char words = self->words;
  WhComparison comparison;

  if (self->scanner.token.type != WH_TOKEN_COMPARE)
    return wh_compile_fail (self, _("a comparison is missing"), NULL);
  comparison = (WhComparison) self->scanner.token.number;
  wh_scanner_next (&self->scanner);
  g_array_append_val (kids, left);
  do
    if (!compile_alternative (self, words, kids))
      return WH_NO_NODE;
  while (list_goes_on (self, words));
  if (kids->len > 3 && comparison > WH_NOT_EQUAL)
    return wh_compile_fail (self, _("only = and != take a list"), NULL);
  return fold (self, wh_compile_node (self, many ? WH_OP_COMPARE_ANY : WH_OP_COMPARE, comparison,
                                      (const guint *) kids->data, kids->len));
}

static guint
compile_factor (WhCompiler *self)
{
  guint node;

  if (wh_token_is (&self->scanner.token, '('))
    {
      wh_scanner_next (&self->scanner);
      node = wh_compile_expression (self);
      return wh_compile_expect (self, ')') ? node : WH_NO_NODE;
    }
  node = wh_compile_operand (self);
  if (self->failed || is_truth (self, node))
    return node;
  return compile_comparison (self, node);
}

static guint
compile_term (WhCompiler *self)
{
  guint left = compile_factor (self);

  while (!self->failed && wh_token_is (&self->scanner.token, '&'))
    {
      wh_scanner_next (&self->scanner);
      left = join (self, WH_OP_AND, left, compile_factor (self));
    }
  return self->failed ? WH_NO_NODE : left;
}

guint
wh_compile_expression (WhCompiler *self)
{
  guint left = compile_term (self);

  while (!self->failed && wh_token_is (&self->scanner.token, '|'))
    {
      wh_scanner_next (&self->scanner);
      left = join (self, WH_OP_OR, left, compile_term (self));
    }
  return self->failed ? WH_NO_NODE : left;
}
