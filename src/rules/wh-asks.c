/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-asks.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "rules/wh-condition.h"

static const char *const stage_names[WH_N_STAGES] = {
  "record_creation", "update", "project_start", "occurrence_point", "annual_assessment",
  "exit", "post_exit", "every_save", "export",
};

typedef enum
{
  APPLIES_PROJECT,
  APPLIES_ALL_CLIENTS,
  APPLIES_HOH,
  APPLIES_HOH_AND_ADULTS,
  APPLIES_ADULTS,
  APPLIES_VETERANS,
  APPLIES_HOH_OR_VETERAN,
  APPLIES_EVERY_RECORD,
  APPLIES_SYSTEM,
} Applies;

static const char *const applies_names[] = {
  "project", "all_clients", "hoh", "hoh_and_adults", "adults", "veterans", "hoh_or_veteran", "every_record", "system",
};

#define ALL_TYPES (~(guint64) 0)
#define CODE_BIT(code_) ((guint64) 1 << (code_))
#define is_code(code_) ((code_) >= 0 && (code_) < 64)

/* One of the alternatives of funder_components. */
typedef struct
{
  gboolean any;
  guint64 funders; /* bits of codes */
  guint64 types;
  gboolean category_2_3;
  gboolean optional;
} Alternative;

/* A row of collection.csv, read. */
typedef struct
{
  const WhCollection *row;
  Applies applies;
  guint64 types;
  gboolean rrh_with_stay; /* type 13 only with RRHSubType 2 */
  GArray *alternatives;
  guint stages;           /* bits */
  WhCondition *project_when;
  GArray *columns;        /* WhElementColumn */
} Element;

static void
element_free (Element *self)
{
  g_clear_pointer (&self->project_when, wh_condition_unref);
  g_array_unref (self->alternatives);
  g_array_unref (self->columns);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Element, element_free)

static gboolean
fail (GError **error, const char *what, const char *token)
{
  g_set_error (error, WH_RULES_ERROR, WH_RULES_ERROR_BAD_CONDITION,
               _("“%s” is not understood in %s of the data elements."), token, what);
  return FALSE;
}

/* ---- reading the tokens ---- */

static gboolean
read_code (const char *text, int *code)
{
  char *end;

  *code = (int) strtol (text, &end, 10);
  return end != text && *end == '\0' && is_code (*code);
}

static gboolean
read_types (const char *text, guint64 *types, gboolean *rrh_with_stay, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (text, "|", -1);
  int code;

  *types = strcmp (text, "any") == 0 ? ALL_TYPES : 0;
  for (char **part = parts; *types != ALL_TYPES && *part != NULL; part++)
    {
      char *only = rrh_with_stay != NULL ? strstr (*part, "[RRHSubType=2]") : NULL;

      if (only != NULL)
        {
          *only = '\0';
          *rrh_with_stay = TRUE;
        }
      if (!read_code (*part, &code))
        return fail (error, "project_types", text);
      *types |= CODE_BIT (code);
    }
  return TRUE;
}

static gboolean
read_limits (Alternative *alternative, char *text, GError **error)
{
  g_auto (GStrv) limits = g_strsplit (text, "&", -1);

  for (char **limit = limits; *limit != NULL; limit++)
    {
      if (strcmp (*limit, "optional") == 0 || strcmp (*limit, "report") == 0)
        alternative->optional = TRUE;
      else if (strcmp (*limit, "switch=category_2_3") == 0)
        alternative->category_2_3 = TRUE;
      else if (g_str_has_prefix (*limit, "pt="))
        {
          if (!read_types (*limit + 3, &alternative->types, NULL, error))
            return FALSE;
        }
      else if (g_str_has_prefix (*limit, "pt!="))
        {
          if (!read_types (*limit + 4, &alternative->types, NULL, error))
            return FALSE;
          alternative->types = ~alternative->types;
        }
      else
        return fail (error, "funder_components", *limit);
    }
  return TRUE;
}

static gboolean
read_funders (Alternative *alternative, const char *text, GError **error)
{
  int code;

  if (strcmp (text, "any") == 0)
    {
      alternative->any = TRUE;
      return TRUE;
    }
  if (g_str_has_prefix (text, "funder="))
    {
      g_auto (GStrv) codes = g_strsplit (text + strlen ("funder="), "|", -1);

      for (char **each = codes; *each != NULL; each++)
        {
          if (!read_code (*each, &code))
            return fail (error, "funder_components", text);
          alternative->funders |= CODE_BIT (code);
        }
      return TRUE;
    }
  for (guint i = 0; i < wh_n_funder_components; i++)
    if (strcmp (wh_funder_components[i].component, text) == 0)
      alternative->funders |= CODE_BIT (wh_funder_components[i].funder);
  return alternative->funders != 0 || fail (error, "funder_components", text);
}

static gboolean
read_alternative (Element *self, char *text, GError **error)
{
  Alternative alternative = { .types = ALL_TYPES };
  char *open = strchr (text, '['), *close = strrchr (text, ']');

  if (open != NULL && (close == NULL || close[1] != '\0'))
    return fail (error, "funder_components", text);
  if (open != NULL)
    *open = *close = '\0';
  if (!read_funders (&alternative, text, error) || (open != NULL && !read_limits (&alternative, open + 1, error)))
    return FALSE;
  g_array_append_val (self->alternatives, alternative);
  return TRUE;
}

static gboolean
read_alternatives (Element *self, const char *text, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (text, ";", -1);

  for (char **part = parts; *part != NULL; part++)
    if (!read_alternative (self, *part, error))
      return FALSE;
  return TRUE;
}

static gboolean
read_applies (Element *self, const char *text, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (applies_names); i++)
    if (strcmp (applies_names[i], text) == 0)
      {
        self->applies = i;
        return TRUE;
      }
  return fail (error, "applies_to", text);
}

static gboolean
read_stages (Element *self, const char *text, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (text, "|", -1);
  WhStage stage;

  for (char **part = parts; *part != NULL; part++)
    {
      if (!wh_stage_from_text (*part, &stage))
        return fail (error, "stages", *part);
      self->stages |= 1u << stage;
    }
  return TRUE;
}

static void
append_column (GArray *columns, const WhKind *kind, const char *name, int only_column, int only_value)
{
  int column = wh_kind_column (kind, name);
  WhElementColumn entry = { kind, (guint) column, only_column, only_value };

  if (column >= 0)
    g_array_append_val (columns, entry);
}

/* "Services[RecordType=200].DateProvided": the limit holds for the columns of that file that follow in the row. */
static void
append_token (GArray *columns, char *token, char **limited_file, char **limit)
{
  char *open = strchr (token, '['), *column = strrchr (token, '.');
  const WhFile *file;

  if (column == NULL || *token == '*')
    return;
  *column++ = '\0';
  if (open != NULL)
    {
      *open = '\0';
      *strchr (open + 1, ']') = '\0';
      *limited_file = token;
      *limit = open + 1;
    }
  file = wh_file_by_name (token);
  for (guint k = 0; file != NULL && k < file->n_kinds; k++)
    {
      const WhKind *kind = wh_file_kind (file, k);
      g_auto (GStrv) words = *limit != NULL && strcmp (*limited_file, token) == 0 ? g_strsplit (*limit, "=", 2) : NULL;
      int only = words != NULL ? wh_kind_column (kind, words[0]) : -1, value = words != NULL ? atoi (words[1]) : 0;

      if (kind->discriminator >= 0 && only == kind->discriminator && value != kind->discriminator_value)
        continue;
      if (kind->discriminator >= 0)
        only = -1;
      append_column (columns, kind, column, only, value);
    }
}

static GArray *
read_columns (const char *text)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (WhElementColumn));
  g_auto (GStrv) tokens = g_strsplit (text, ";", -1);
  char *limited_file = NULL, *limit = NULL;

  for (char **token = tokens; *token != NULL; token++)
    append_token (columns, *token, &limited_file, &limit);
  return columns;
}

static Element *
element_read (const WhCollection *row, GError **error)
{
  g_autoptr (Element) self = g_new0 (Element, 1);
  WhBinding binding = WH_BINDING_RECORD (WH_FILE_PROJECT);

  self->row = row;
  self->columns = read_columns (row->columns);
  self->alternatives = g_array_new (FALSE, FALSE, sizeof (Alternative));
  self->project_when = wh_condition_compile (row->project_when, &binding, error);
  if (self->project_when == NULL || !read_applies (self, row->applies_to, error)
      || !read_types (row->project_types, &self->types, &self->rrh_with_stay, error)
      || !read_alternatives (self, row->funder_components, error) || !read_stages (self, row->stages, error))
    return NULL;
  return g_steal_pointer (&self);
}

/* The rows are read once; they are constant, and a test reads each of them. */
static const Element *
elements (void)
{
  static gsize read;

  if (g_once_init_enter (&read))
    {
      Element *all = g_new0 (Element, wh_n_collections);

      for (guint i = 0; i < wh_n_collections; i++)
        {
          g_autoptr (GError) error = NULL;
          g_autofree Element *element = element_read (&wh_collections[i], &error);

          if (element == NULL)
            g_error ("%s: %s", wh_collections[i].element, error->message);
          all[i] = *element;
        }
      g_once_init_leave (&read, (gsize) all);
    }
  return (const Element *) read;
}

/* An element that a column is asked by, in records whose limiting column (RecordType) holds a value; -1: in all. */
typedef struct
{
  guint element;
  int only_value;
} ColumnElement;

static void
append_element (GArray **columns, guint column, guint element, int only_value)
{
  ColumnElement entry = { element, only_value };

  g_array_append_val (columns[column], entry);
}

/* What collection.csv says of a kind: for each column the elements that ask it, and the column that tells records of
 * different elements apart (RecordType of Services; -1: none), which each of them asks.  Made once: a form looks at
 * every question after every answer. */
typedef struct
{
  GArray **columns;
  int only_column;
} KindElements;

static void
add_element_column (KindElements *kinds, guint element, const WhElementColumn *entry)
{
  KindElements *kind = &kinds[entry->kind->id];
  int only_value = entry->only_column >= 0 ? entry->only_value : -1;

  append_element (kind->columns, entry->column, element, only_value);
  if (only_value < 0)
    return;
  append_element (kind->columns, (guint) entry->only_column, element, only_value);
  kind->only_column = entry->only_column;
}

static const KindElements *
elements_of_kind (const WhKind *kind)
{
  static KindElements kinds[WH_N_KINDS];
  static gsize made;

  if (g_once_init_enter (&made))
    {
      for (guint k = 0; k < WH_N_KINDS; k++)
        {
          kinds[k] = (KindElements) { g_new (GArray *, wh_kind (k)->n_columns), -1 };
          for (guint c = 0; c < wh_kind (k)->n_columns; c++)
            kinds[k].columns[c] = g_array_new (FALSE, FALSE, sizeof (ColumnElement));
        }
      for (guint i = 0; i < wh_n_collections; i++)
        for (guint c = 0; c < elements ()[i].columns->len; c++)
          add_element_column (kinds, i, &g_array_index (elements ()[i].columns, WhElementColumn, c));
      g_once_init_leave (&made, 1);
    }
  return &kinds[kind->id];
}

/* ---- asking ---- */

static gboolean
is_of_whom (Applies applies, const WhAskSubject *subject)
{
  switch (applies)
    {
    case APPLIES_HOH:
      return subject->is_head;
    case APPLIES_HOH_AND_ADULTS:
      return subject->is_head || subject->age >= 18;
    case APPLIES_ADULTS:
      return subject->age < 0 || subject->age >= 18;
    case APPLIES_VETERANS:
      return subject->is_veteran;
    case APPLIES_HOH_OR_VETERAN:
      return subject->is_head || subject->is_veteran;
    case APPLIES_PROJECT:
    case APPLIES_ALL_CLIENTS:
    case APPLIES_EVERY_RECORD:
    case APPLIES_SYSTEM:
    default:
      return TRUE;
    }
}

static gboolean
has_type (guint64 types, int type)
{
  return types == ALL_TYPES || (type >= 0 && type < 64 && (types & CODE_BIT (type)) != 0);
}

static WhAsked
ask_alternatives (const Element *self, const WhAskSubject *subject)
{
  WhAsked asked = WH_ASKED_NOT;
  guint64 funders = 0;

  for (guint i = 0; i < subject->n_funders; i++)
    funders |= is_code (subject->funders[i]) ? CODE_BIT (subject->funders[i]) : 0;
  for (guint i = 0; i < self->alternatives->len; i++)
    {
      const Alternative *alternative = &g_array_index (self->alternatives, Alternative, i);

      if (has_type (alternative->types, subject->project_type)
          && (alternative->any || (alternative->funders & funders) != 0)
          && (!alternative->category_2_3 || subject->category_2_3))
        asked = MAX (asked, alternative->optional ? WH_ASKED_OPTIONAL : WH_ASKED_REQUIRED);
    }
  return asked;
}

static WhAsked
ask (const Element *self, WhStage stage, const WhAskSubject *subject)
{
  if ((self->stages & 1u << stage) == 0 || !is_of_whom (self->applies, subject)
      || !has_type (self->types, subject->project_type))
    return WH_ASKED_NOT;
  if (self->rrh_with_stay && subject->project_type == 13 && subject->rrh_sub_type != 2)
    return WH_ASKED_NOT;
  if (!wh_condition_is_always (self->project_when, TRUE)
      && (subject->context == NULL
          || !wh_condition_test (self->project_when, subject->context, subject->project, NULL)))
    return WH_ASKED_NOT;
  return ask_alternatives (self, subject);
}

/**
 * wh_ask_subject_init:
 *
 * Of nobody anything is known: not the head, no age, no project.
 */
void
wh_ask_subject_init (WhAskSubject *subject)
{
  *subject = (WhAskSubject) { .project_type = -1, .rrh_sub_type = -1, .age = -1, .project = WH_NO_ROW };
}

/**
 * wh_stage_from_text:
 * @text: "project_start"
 */
gboolean
wh_stage_from_text (const char *text, WhStage *stage)
{
  for (guint i = 0; i < WH_N_STAGES; i++)
    if (strcmp (stage_names[i], text) == 0)
      {
        *stage = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * wh_collection_is_valid:
 *
 * Returns: whether every word of the row is understood; otherwise %WH_RULES_ERROR_BAD_CONDITION
 */
gboolean
wh_collection_is_valid (const WhCollection *row, GError **error)
{
  g_autoptr (Element) element = element_read (row, error);

  return element != NULL;
}

/**
 * wh_asks_row:
 * @row: of wh_collections
 *
 * Returns: whether the row asks its element of the subject at that stage
 */
WhAsked
wh_asks_row (const WhCollection *row, WhStage stage, const WhAskSubject *subject)
{
  return ask (&elements ()[row - wh_collections], stage, subject);
}

/* 3.917 is split in 3.917A and 3.917B; columns name it whole. */
static gboolean
is_element (const char *row, const char *element)
{
  gsize length = strlen (element);

  return strncmp (row, element, length) == 0
         && (row[length] == '\0' || (strcmp (element, "3.917") == 0 && row[length + 1] == '\0'));
}

/**
 * wh_asks:
 * @element: "4.02", "3.917A", "3.917" (either half), "R10"
 *
 * collection.csv as a function.
 *
 * Returns: whether the element is asked of the subject at that stage
 */
WhAsked
wh_asks (const char *element, WhStage stage, const WhAskSubject *subject)
{
  WhAsked asked = WH_ASKED_NOT;

  for (guint i = 0; i < wh_n_collections; i++)
    if (is_element (wh_collections[i].element, element))
      asked = MAX (asked, ask (&elements ()[i], stage, subject));
  return asked;
}

/**
 * wh_element_columns:
 * @element: as of wh_asks()
 *
 * Returns: (transfer full): #WhElementColumn, in the standard's order; those that every record has are left out
 */
GArray *
wh_element_columns (const char *element)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (WhElementColumn));

  for (guint i = 0; i < wh_n_collections; i++)
    if (is_element (wh_collections[i].element, element))
      g_array_append_vals (columns, elements ()[i].columns->data, elements ()[i].columns->len);
  return columns;
}

/**
 * wh_asks_only_column:
 *
 * Returns: the column that tells records of different elements apart (RecordType of Services); -1 when there is none
 */
int
wh_asks_only_column (const WhKind *kind)
{
  return elements_of_kind (kind)->only_column;
}

/**
 * wh_asks_column:
 * @only_value: what the column of wh_asks_only_column() holds; -1: nothing yet, or there is no such column
 *
 * Returns: the most that any element asks the column at that stage; %WH_ASKED_REQUIRED for a column of our own kinds,
 *   %WH_ASKED_OPTIONAL for one that no element names (a project's short name): it has its place and is never missed
 */
WhAsked
wh_asks_column (const WhKind *kind, guint column, int only_value, WhStage stage, const WhAskSubject *subject)
{
  WhAsked asked = WH_ASKED_NOT;
  GArray *of_column;

  if (kind->file == NULL)
    return WH_ASKED_REQUIRED;
  of_column = elements_of_kind (kind)->columns[column];
  if (of_column->len == 0)
    return WH_ASKED_OPTIONAL;
  for (guint i = 0; i < of_column->len; i++)
    {
      const ColumnElement *entry = &g_array_index (of_column, ColumnElement, i);

      if (entry->only_value < 0 || only_value < 0 || entry->only_value == only_value)
        asked = MAX (asked, ask (&elements ()[entry->element], stage, subject));
    }
  return asked;
}
