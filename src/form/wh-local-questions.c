/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-local-questions.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#define N_KINDS 3 /* of answers */
#define MAX_UNITS 64

static const WhKindId answer_kinds[N_KINDS] = { WH_KIND_LOCAL_CLIENT_ANSWER, WH_KIND_LOCAL_ANSWER,
                                                WH_KIND_LOCAL_PRIVATE_ANSWER };

/* All answers of one kind that a form asks of somebody, described as one record of theirs. */
typedef struct
{
  WhKind kind;
  GArray *columns; /* of WhColumn */
  GArray *units;   /* of WhUnit */
  GArray *fields;  /* of WhLayoutField */
} Part;

struct _WhLocalQuestions
{
  gatomicrefcount refs;
  WhLayout layout;
  GArray *pages;        /* of WhLayoutPage */
  GArray *groups;       /* of WhLayoutGroup */
  Part parts[N_KINDS];
  GPtrArray *questions; /* of WhLocalQuestion */
  GPtrArray *memory;    /* what the tables point to */
  WhDate today;
};

static void
question_free (gpointer data)
{
  WhLocalQuestion *question = data;

  g_object_unref (question->field);
  g_free (question->codes);
  g_free (question);
}

static gpointer
keep (WhLocalQuestions *self, gpointer memory)
{
  g_ptr_array_add (self->memory, memory);
  return memory;
}

static const char *
keep_text (WhLocalQuestions *self, const char *text)
{
  return text != NULL && *text != '\0' ? keep (self, g_strdup (text)) : NULL;
}

/**
 * wh_local_answer_kind:
 *
 * Returns: the kind of record that keeps answers about it: what is said of the person goes where the person goes, what
 *   is said of the stay stays with the agency
 */
WhKindId
wh_local_answer_kind (WhLocalAbout about)
{
  g_return_val_if_fail (about >= WH_LOCAL_PERSON && about <= WH_LOCAL_PRIVATE, WH_KIND_LOCAL_ANSWER);
  return answer_kinds[about - WH_LOCAL_PERSON];
}

static Part *
part_of (WhLocalQuestions *self, WhKindId kind)
{
  for (guint i = 0; i < N_KINDS; i++)
    if (answer_kinds[i] == kind)
      return &self->parts[i];
  return NULL;
}

/**
 * wh_local_applies:
 * @definition: a local question or service
 * @project: (nullable): the one it would be asked or given in; %NULL: not known yet
 *
 * Returns: whether it is meant for that project: by organization and project type (2.02.6), where it names any
 */
gboolean
wh_local_applies (WhRecord *definition, WhRecord *project)
{
  const WhKind *kind = wh_record_get_kind (definition);
  int place = wh_kind_column (kind, "OrganizationID");
  const WhId *mine = wh_record_get_reference (definition, (guint) place), *theirs;
  gint64 type = project != NULL ? wh_record_get_number_or (project, WH_PROJECT_PROJECT_TYPE, -1) : -1;
  gboolean any = FALSE;

  theirs = project != NULL ? wh_record_get_reference (project, WH_PROJECT_ORGANIZATION_ID) : NULL;
  if (mine != NULL && (theirs == NULL || !wh_id_equal (mine, theirs)))
    return FALSE;
  for (guint i = 0; i < kind->n_columns; i++)
    if (g_str_has_prefix (kind->columns[i].name, "Type") && g_ascii_isdigit (kind->columns[i].name[4])
        && wh_record_get_number_or (definition, i, 0) == 1)
      {
        any = TRUE;
        if (type == atoi (kind->columns[i].name + strlen ("Type")))
          return TRUE;
      }
  return !any;
}

/* Which column of a definition says that a form of those stages asks it; what is asked any number of times is a service
 * or a contact of its own. */
static gboolean
is_asked_in (WhRecord *field, const WhLayout *layout)
{
  static const struct
  {
    WhStage stage;
    guint column;
  } stages[] = {
    { WH_STAGE_PROJECT_START, WH_LOCAL_FIELD_AT_START },
    { WH_STAGE_UPDATE, WH_LOCAL_FIELD_AT_UPDATE },
    { WH_STAGE_ANNUAL_ASSESSMENT, WH_LOCAL_FIELD_AT_ANNUAL },
    { WH_STAGE_EXIT, WH_LOCAL_FIELD_AT_EXIT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    if ((layout->stages & 1u << stages[i].stage) != 0 && wh_record_get_number_or (field, stages[i].column, 0) == 1)
      return layout->whom != WH_WHOM_NOBODY;
  return FALSE;
}

static int
by_order (gconstpointer a, gconstpointer b)
{
  WhRecord *x = *(WhRecord *const *) a, *y = *(WhRecord *const *) b;
  const WhKind *kind = wh_record_get_kind (x);
  gboolean option = kind->id == WH_KIND_LOCAL_OPTION;
  guint order = option ? WH_LOCAL_OPTION_OPTION_ORDER : WH_LOCAL_FIELD_FIELD_ORDER;
  gint64 before = wh_record_get_number_or (x, order, G_MAXINT32);
  gint64 after = wh_record_get_number_or (y, order, G_MAXINT32);

  if (before == after && option)
    {
      before = wh_record_get_number (x, WH_LOCAL_OPTION_OPTION_NUMBER);
      after = wh_record_get_number (y, WH_LOCAL_OPTION_OPTION_NUMBER);
    }
  if (before != after)
    return before < after ? -1 : 1;
  return memcmp (wh_record_get_id (x), wh_record_get_id (y), sizeof (WhId)); /* the same order on every desk */
}

static GPtrArray *
find_options (GPtrArray *definitions, const WhId *list)
{
  GPtrArray *options = g_ptr_array_new ();

  for (guint i = 0; i < definitions->len; i++)
    {
      WhRecord *record = g_ptr_array_index (definitions, i);
      const WhId *of = wh_record_is (record, WH_KIND_LOCAL_OPTION)
                         ? wh_record_get_reference (record, WH_LOCAL_OPTION_LOCAL_LIST_ID) : NULL;

      if (of != NULL && list != NULL && wh_id_equal (of, list)
          && !wh_record_is_null (record, WH_LOCAL_OPTION_OPTION_NUMBER)
          && wh_record_get_text (record, WH_LOCAL_OPTION_OPTION_TEXT) != NULL)
        g_ptr_array_add (options, record);
    }
  g_ptr_array_sort (options, by_order);
  return options;
}

static gboolean
has_number (GPtrArray *options, int number)
{
  for (guint i = 0; i < options->len; i++)
    if (wh_record_get_number (g_ptr_array_index (options, i), WH_LOCAL_OPTION_OPTION_NUMBER) == number)
      return TRUE;
  return FALSE;
}

static WhRecord *
find_definition (GPtrArray *definitions, const WhId *id)
{
  for (guint i = 0; id != NULL && i < definitions->len; i++)
    if (wh_record_is (g_ptr_array_index (definitions, i), WH_KIND_LOCAL_FIELD)
        && wh_id_equal (wh_record_get_id (g_ptr_array_index (definitions, i)), id))
      return g_ptr_array_index (definitions, i);
  return NULL;
}

/* In the list's order; a code that is in no list any more is said as it was kept. */
static char *
words_of_options (WhRecord *field, GPtrArray *definitions, const char *text)
{
  g_autoptr (GPtrArray) options
    = find_options (definitions, wh_record_get_reference (field, WH_LOCAL_FIELD_LOCAL_LIST_ID));
  g_auto (GStrv) codes = g_strsplit_set (text, "|;, ", -1);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < options->len; i++)
    {
      WhRecord *option = g_ptr_array_index (options, i);
      g_autofree char *code
        = g_strdup_printf ("%" G_GINT64_FORMAT, wh_record_get_number (option, WH_LOCAL_OPTION_OPTION_NUMBER));

      if (g_strv_contains ((const char *const *) codes, code))
        g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "",
                                wh_record_get_text (option, WH_LOCAL_OPTION_OPTION_TEXT));
    }
  for (guint i = 0; codes[i] != NULL; i++)
    if (*codes[i] != '\0' && !has_number (options, atoi (codes[i])))
      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", codes[i]);
  return g_string_free (words, FALSE);
}

/**
 * wh_local_answer_words:
 * @answer: any record
 * @definitions: (element-type WhRecord): local questions and the options of their lists; others are passed over
 *
 * Returns: (transfer full) (nullable): what was answered, in the words of the question's list; %NULL when the record is
 *   no answer to a local question that is among @definitions, or says nothing
 */
char *
wh_local_answer_words (WhRecord *answer, GPtrArray *definitions)
{
  const WhKind *kind = wh_record_get_kind (answer);
  int question = wh_kind_column (kind, "LocalFieldID"), column = wh_kind_column (kind, "AnswerText");
  const char *text = column >= 0 ? wh_record_get_text (answer, (guint) column) : NULL;
  WhRecord *field = question >= 0 ? find_definition (definitions, wh_record_get_reference (answer, (guint) question))
                                  : NULL;

  if (field == NULL || text == NULL)
    return NULL;
  switch ((WhLocalType) wh_record_get_number_or (field, WH_LOCAL_FIELD_ANSWER_TYPE, WH_LOCAL_TEXT))
    {
    case WH_LOCAL_CHOICE:
    case WH_LOCAL_SEVERAL:
      return words_of_options (field, definitions, text);
    case WH_LOCAL_YES_NO:
      return g_strdup (g_str_equal (text, "1") ? _("Yes") : g_str_equal (text, "0") ? _("No") : text);
    case WH_LOCAL_DATE:
      return wh_date_from_text (text) != WH_DATE_NONE ? wh_date_for_people (wh_date_from_text (text))
                                                      : g_strdup (text);
    case WH_LOCAL_MONEY:
      return g_strconcat ("$", text, NULL);
    case WH_LOCAL_TEXT:
    case WH_LOCAL_NUMBER:
    default:
      return g_strdup (text);
    }
}

/* The list's options, and after them why there is no answer: 8, 9 and 99 mean here what they mean in the standard. */
static const WhList *
make_list (WhLocalQuestions *self, GPtrArray *options)
{
  const WhList *reasons = wh_list_by_id ("own.local_no_answer");
  WhOption *rows = keep (self, g_new0 (WhOption, options->len + reasons->n_options));
  WhList *list = keep (self, g_new0 (WhList, 1));

  *list = (WhList) { .id = "local", .name = "Local", .options = rows };
  for (guint i = 0; i < options->len; i++)
    {
      WhRecord *option = g_ptr_array_index (options, i);
      int number = (int) wh_record_get_number (option, WH_LOCAL_OPTION_OPTION_NUMBER);

      rows[list->n_options].number = number;
      rows[list->n_options].value = keep (self, g_strdup_printf ("%d", number));
      rows[list->n_options++].text = keep_text (self, wh_record_get_text (option, WH_LOCAL_OPTION_OPTION_TEXT));
    }
  for (guint i = 0; i < reasons->n_options; i++)
    if (!has_number (options, reasons->options[i].number))
      rows[list->n_options++] = reasons->options[i];
  return list;
}

static void
add_column (WhLocalQuestions *self, Part *part, const char *name, const char *label, WhType type, const WhList *list)
{
  WhColumn column = { .name = keep (self, g_strdup (name)), .label = label, .element = "", .type = type,
                      .unit = part->units->len - 1 };
  WhChoice *choice;

  column.size = type == WH_TYPE_TEXT ? wh_kind (WH_KIND_LOCAL_ANSWER)->columns[WH_LOCAL_ANSWER_ANSWER_TEXT].size : 0;
  column.sensitivity = part->kind.sensitivity;
  if (list != NULL)
    {
      choice = keep (self, g_new0 (WhChoice, 1));
      choice->list = list;
      column.choices = choice;
      column.n_choices = 1;
    }
  g_array_append_val (part->columns, column);
}

static void
add_several (WhLocalQuestions *self, Part *part, WhLocalQuestion *question, const char *name, GPtrArray *options)
{
  question->codes = g_new0 (int, options->len + 1);
  for (guint i = 0, n = 0; i < options->len; i++)
    {
      WhRecord *option = g_ptr_array_index (options, i);
      int code = (int) wh_record_get_number (option, WH_LOCAL_OPTION_OPTION_NUMBER);
      g_autofree char *column = g_strdup_printf ("%s_%d", name, code);
      WhDate end = wh_record_get_date (option, WH_LOCAL_OPTION_END_DATE);

      if (end != WH_DATE_NONE && end < self->today)
        continue; /* what was ticked once is kept beside */
      add_column (self, part, column, keep_text (self, wh_record_get_text (option, WH_LOCAL_OPTION_OPTION_TEXT)),
                  WH_TYPE_INTEGER, wh_list_by_id ("1.10"));
      question->codes[n++] = code;
    }
  add_column (self, part, name, wh_kind (WH_KIND_LOCAL_ANSWER)->columns[WH_LOCAL_ANSWER_NO_ANSWER].label,
              WH_TYPE_INTEGER, wh_list_by_id ("own.local_no_answer"));
}

static void
add_columns (WhLocalQuestions *self, Part *part, WhLocalQuestion *question, GPtrArray *definitions)
{
  static const WhType types[] = { [WH_LOCAL_TEXT] = WH_TYPE_TEXT,      [WH_LOCAL_NUMBER] = WH_TYPE_INTEGER,
                                  [WH_LOCAL_DATE] = WH_TYPE_DATE,      [WH_LOCAL_MONEY] = WH_TYPE_MONEY,
                                  [WH_LOCAL_YES_NO] = WH_TYPE_INTEGER, [WH_LOCAL_CHOICE] = WH_TYPE_INTEGER };
  const WhId *list = wh_record_get_reference (question->field, WH_LOCAL_FIELD_LOCAL_LIST_ID);
  g_autoptr (GPtrArray) options = find_options (definitions, list);
  char hex[WH_ID_HEX_SIZE];
  const char *name = wh_id_to_hex (wh_record_get_id (question->field), hex);
  WhUnit unit = { keep (self, g_strdup (name)), WH_UNIT_ATOMIC };

  if (part->units->len < MAX_UNITS)
    g_array_append_val (part->units, unit);
  question->first = part->columns->len;
  if (question->type == WH_LOCAL_SEVERAL)
    add_several (self, part, question, name, options);
  else
    add_column (self, part, name, keep_text (self, wh_record_get_text (question->field,
                                                                       WH_LOCAL_FIELD_LOCAL_FIELD_NAME)),
                types[question->type],
                question->type == WH_LOCAL_YES_NO ? wh_list_by_id ("1.8")
                : question->type == WH_LOCAL_CHOICE ? make_list (self, options) : NULL);
  question->n_columns = part->columns->len - question->first;
}

static void
add_field (WhLocalQuestions *self, Part *part, WhLocalQuestion *question)
{
  static const WhLayoutWidth widths[] = { [WH_LOCAL_TEXT] = WH_WIDTH_L,   [WH_LOCAL_NUMBER] = WH_WIDTH_S,
                                          [WH_LOCAL_DATE] = WH_WIDTH_M,   [WH_LOCAL_MONEY] = WH_WIDTH_S,
                                          [WH_LOCAL_YES_NO] = WH_WIDTH_M, [WH_LOCAL_CHOICE] = WH_WIDTH_L,
                                          [WH_LOCAL_SEVERAL] = WH_WIDTH_L };
  guint *columns = keep (self, g_new (guint, question->n_columns));
  WhLayoutField field = { .kind = question->kind, .columns = columns, .n_columns = question->n_columns,
                          .per = WH_PER_PERSON, .width = widths[question->type], .described = &part->kind };
  char hex[WH_ID_HEX_SIZE];

  for (guint i = 0; i < question->n_columns; i++)
    columns[i] = question->first + i;
  field.name = keep (self, g_strconcat ("local.", wh_id_to_hex (wh_record_get_id (question->field), hex), NULL));
  field.need = wh_record_get_number_or (question->field, WH_LOCAL_FIELD_ANSWER_REQUIRED, 0) == 1 ? NULL : "no";
  field.label = keep_text (self, wh_record_get_text (question->field, WH_LOCAL_FIELD_LOCAL_FIELD_NAME));
  field.help = keep_text (self, wh_record_get_text (question->field, WH_LOCAL_FIELD_HELP));
  g_array_append_val (part->fields, field);
}

/* A definition that a later version made, or that is not whole, is no question here. */
static gboolean
can_ask (WhRecord *field, GPtrArray *definitions)
{
  gint64 type = wh_record_get_number_or (field, WH_LOCAL_FIELD_ANSWER_TYPE, 0);
  gint64 about = wh_record_get_number_or (field, WH_LOCAL_FIELD_ABOUT_WHAT, 0);
  g_autoptr (GPtrArray) options = NULL;

  if (type < WH_LOCAL_TEXT || type > WH_LOCAL_SEVERAL || about < WH_LOCAL_PERSON || about > WH_LOCAL_PRIVATE
      || wh_record_get_text (field, WH_LOCAL_FIELD_LOCAL_FIELD_NAME) == NULL)
    return FALSE;
  options = find_options (definitions, wh_record_get_reference (field, WH_LOCAL_FIELD_LOCAL_LIST_ID));
  return options->len > 0 || (type != WH_LOCAL_CHOICE && type != WH_LOCAL_SEVERAL);
}

static void
add_question (WhLocalQuestions *self, WhRecord *field, GPtrArray *definitions)
{
  WhLocalQuestion *question = g_new0 (WhLocalQuestion, 1);
  Part *part;

  question->field = g_object_ref (field);
  question->type = (WhLocalType) wh_record_get_number (field, WH_LOCAL_FIELD_ANSWER_TYPE);
  question->kind = wh_local_answer_kind ((WhLocalAbout) wh_record_get_number (field, WH_LOCAL_FIELD_ABOUT_WHAT));
  part = part_of (self, question->kind);
  add_columns (self, part, question, definitions);
  add_field (self, part, question);
  g_ptr_array_add (self->questions, question);
}

static void
begin_part (Part *part, WhKindId kind)
{
  part->kind = *wh_kind (kind);
  part->kind.owner = -1;
  part->columns = g_array_new (FALSE, TRUE, sizeof (WhColumn));
  part->units = g_array_new (FALSE, TRUE, sizeof (WhUnit));
  part->fields = g_array_new (FALSE, TRUE, sizeof (WhLayoutField));
}

static void
end_part (WhLocalQuestions *self, Part *part, const char *name, const char *label, const char *help)
{
  WhLayoutGroup group = { .name = name, .per = WH_PER_PERSON, .label = label, .help = help,
                          .private = part->kind.sensitivity == WH_SENSITIVITY_PRIVATE };

  part->kind.columns = (const WhColumn *) part->columns->data;
  part->kind.n_columns = part->columns->len;
  part->kind.units = (const WhUnit *) part->units->data;
  part->kind.n_units = part->units->len;
  group.fields = (const WhLayoutField *) part->fields->data;
  group.n_fields = part->fields->len;
  if (part->fields->len > 0)
    g_array_append_val (self->groups, group);
}

static void
find_layouts (WhLocalQuestions *self)
{
  guint n[N_KINDS] = { 0 };

  for (guint i = 0; i < self->questions->len; i++)
    {
      WhLocalQuestion *question = g_ptr_array_index (self->questions, i);
      Part *part = part_of (self, question->kind);

      question->layout = &g_array_index (part->fields, WhLayoutField, n[part - self->parts]++);
    }
}

/* The standard's pages, and one of our own after them. */
static void
finish (WhLocalQuestions *self, const WhLayout *layout)
{
  WhLayoutPage page = { .name = "local", .per = WH_PER_PERSON, .label = _("Local questions"),
                        .help = _("What this community asks beside the standard.") };

  end_part (self, &self->parts[0], "local_person", _("About the person"), NULL);
  end_part (self, &self->parts[1], "local_stay", _("About the stay"), NULL);
  end_part (self, &self->parts[2], "local_private", _("In private"), NULL);
  find_layouts (self);
  g_array_append_vals (self->pages, layout->pages, layout->n_pages);
  page.groups = (const WhLayoutGroup *) self->groups->data;
  page.n_groups = self->groups->len;
  g_array_append_val (self->pages, page);
  self->layout = *layout;
  self->layout.pages = (const WhLayoutPage *) self->pages->data;
  self->layout.n_pages = self->pages->len;
}

/**
 * wh_local_questions_new:
 * @layout: of one of the standard's forms
 * @definitions: (element-type WhRecord): local questions and the options of their lists; others are passed over
 * @today: an option that ended before is no tick any more
 *
 * Returns: (transfer full) (nullable): the local questions of that form, in their order; %NULL when it has none
 */
WhLocalQuestions *
wh_local_questions_new (const WhLayout *layout, GPtrArray *definitions, WhDate today)
{
  g_autoptr (WhLocalQuestions) self = g_new0 (WhLocalQuestions, 1);
  g_autoptr (GPtrArray) fields = g_ptr_array_new ();

  g_atomic_ref_count_init (&self->refs);
  self->today = today;
  self->pages = g_array_new (FALSE, TRUE, sizeof (WhLayoutPage));
  self->groups = g_array_new (FALSE, TRUE, sizeof (WhLayoutGroup));
  self->questions = g_ptr_array_new_with_free_func (question_free);
  self->memory = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < N_KINDS; i++)
    begin_part (&self->parts[i], answer_kinds[i]);
  for (guint i = 0; i < definitions->len; i++)
    {
      WhRecord *record = g_ptr_array_index (definitions, i);

      if (wh_record_is (record, WH_KIND_LOCAL_FIELD) && is_asked_in (record, layout) && can_ask (record, definitions))
        g_ptr_array_add (fields, record);
    }
  if (fields->len == 0)
    return NULL;
  g_ptr_array_sort (fields, by_order);
  for (guint i = 0; i < fields->len; i++)
    add_question (self, g_ptr_array_index (fields, i), definitions);
  finish (self, layout);
  return g_steal_pointer (&self);
}

/**
 * wh_local_questions_ref:
 */
WhLocalQuestions *
wh_local_questions_ref (WhLocalQuestions *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * wh_local_questions_unref:
 */
void
wh_local_questions_unref (WhLocalQuestions *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  for (guint i = 0; i < N_KINDS; i++)
    {
      g_array_unref (self->parts[i].columns);
      g_array_unref (self->parts[i].units);
      g_array_unref (self->parts[i].fields);
    }
  g_array_unref (self->pages);
  g_array_unref (self->groups);
  g_ptr_array_unref (self->questions);
  g_ptr_array_unref (self->memory);
  g_free (self);
}

/**
 * wh_local_questions_get_layout:
 *
 * Returns: the form's layout with the local questions in it; it lives as long as @self
 */
const WhLayout *
wh_local_questions_get_layout (WhLocalQuestions *self)
{
  return &self->layout;
}

/**
 * wh_local_questions_get_kind:
 *
 * Returns: (nullable): the description of all answers of that kind as one record of somebody's; %NULL when nothing of
 *   that kind is asked
 */
const WhKind *
wh_local_questions_get_kind (WhLocalQuestions *self, WhKindId kind)
{
  Part *part = part_of (self, kind);

  return part != NULL && part->columns->len > 0 ? &part->kind : NULL;
}

/**
 * wh_local_questions_get_n:
 */
guint
wh_local_questions_get_n (WhLocalQuestions *self)
{
  return self->questions->len;
}

/**
 * wh_local_questions_at:
 */
const WhLocalQuestion *
wh_local_questions_at (WhLocalQuestions *self, guint index)
{
  return g_ptr_array_index (self->questions, index);
}

/**
 * wh_local_questions_find:
 *
 * Returns: (nullable): the local question that stands there in the form
 */
const WhLocalQuestion *
wh_local_questions_find (WhLocalQuestions *self, const WhLayoutField *field)
{
  for (guint i = 0; i < self->questions->len; i++)
    if (wh_local_questions_at (self, i)->layout == field)
      return wh_local_questions_at (self, i);
  return NULL;
}

/**
 * wh_local_questions_of_answer:
 * @answer: a record of one of the three kinds of answers
 *
 * Returns: (nullable): what it answers
 */
const WhLocalQuestion *
wh_local_questions_of_answer (WhLocalQuestions *self, WhRecord *answer)
{
  int column = wh_kind_column (wh_record_get_kind (answer), "LocalFieldID");
  const WhId *field = wh_record_get_reference (answer, (guint) column);

  for (guint i = 0; field != NULL && i < self->questions->len; i++)
    {
      const WhLocalQuestion *question = wh_local_questions_at (self, i);

      if (question->kind == wh_record_get_kind (answer)->id && wh_id_equal (wh_record_get_id (question->field), field))
        return question;
    }
  return NULL;
}
