/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-paper"

#include "paper/wh-paper-form.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "form/wh-form-choices.h"
#include "form/wh-typed.h"
#include "model/wh-name.h"
#include "paper/wh-paper-code.h"
#include "paper/wh-paper-words.h"

#define FEW_CHOICES 6     /* so many stand in a row, with the reasons why there is none */
#define FEW_RECORDS 8     /* so many can be ticked; of more the name is written down */
#define LONG_LIST 60      /* answers that nobody looks through on paper */
#define LONG_TEXT 500     /* characters that need several lines */
#define DOLLARS 6         /* boxes before the point */
#define DATE_PATTERN "MM/DD/YYYY"
#define SSN_PATTERN "000-00-0000"
#define MONEY_PATTERN "$000000.00"

typedef struct
{
  WhForm *form;
  const WhPaperFormOptions *options;
  WhPaper *paper;
  GArray *plan;
} Maker;

/* ---- answers ---- */

static char *
cell_of (Maker *maker, const WhPaperQuestion *question, guint part)
{
  g_autoptr (GString) buffer = g_string_new (NULL);

  return g_strdup (maker->options->filled
                     ? wh_form_get (maker->form, question->person, question->field, part, buffer) : "");
}

/* Why there is no answer is the same below every question: the page's foot says it once.  Below a long list it stands
 * apart. */
static void
add_choices (Maker *maker, GPtrArray *answers, GPtrArray *choices, const char *cell)
{
  WhPaperAnswer *answer = wh_paper_answer_new (WH_PAPER_TICKS), *reasons = answer;

  if (choices->len > FEW_CHOICES)
    reasons = wh_paper_answer_new (WH_PAPER_TICKS);
  for (guint i = 0; i < choices->len; i++)
    {
      const WhFormChoice *choice = g_ptr_array_index (choices, i);

      wh_paper_answer_tick (choice->reason ? reasons : answer, choice->code,
                            choice->reason && !g_str_equal (choice->value, cell) ? NULL : choice->text,
                            g_str_equal (choice->value, cell));
    }
  g_ptr_array_add (answers, answer);
  if (reasons != answer)
    g_ptr_array_add (answers, reasons);
}

/* Which list a column takes may depend on an answer before it: each stands under its own condition. */
static void
answer_lists (Maker *maker, const WhPaperQuestion *question, GPtrArray *answers)
{
  const WhColumn *column = wh_layout_field_column (question->field, 0);

  for (guint i = 0; i < column->n_choices; i++)
    {
      g_autoptr (WhFormBranch) branch = wh_form_read_branch (maker->form, question->person, question->field,
                                                             column->choices[i].when);
      g_autofree char *words = wh_paper_words_of_branch (maker->form, branch);
      WhPaperAnswer *answer;

      if (branch->closed)
        continue;
      if (words != NULL)
        g_ptr_array_add (answers, wh_paper_answer_caption (words));
      answer = wh_paper_answer_new (WH_PAPER_TICKS);
      for (guint o = 0; o < column->choices[i].list->n_options; o++)
        {
          const WhOption *option = &column->choices[i].list->options[o];

          wh_paper_answer_tick (answer, option->value, g_dgettext (GETTEXT_PACKAGE, option->text), FALSE);
        }
      g_ptr_array_add (answers, answer);
    }
}

/* What is known before anybody answers, such as the project that the paper is for, is printed. */
static void
answer_records (Maker *maker, const WhPaperQuestion *question, GPtrArray *answers)
{
  g_autoptr (GPtrArray) choices = wh_form_get_choices (maker->form, question->person, question->field, 0);
  g_autofree char *words = wh_paper_words_of_answer (maker->form, question->person, question->field, 0);
  g_autoptr (GString) buffer = g_string_new (NULL);
  const char *cell = wh_form_get (maker->form, question->person, question->field, 0, buffer);

  if (*words != '\0' || choices->len == 0 || choices->len > FEW_RECORDS)
    {
      g_ptr_array_add (answers, wh_paper_answer_line (1, words));
      return;
    }
  add_choices (maker, answers, choices, cell);
}

static void
answer_long_list (Maker *maker, const WhPaperQuestion *question, GPtrArray *answers)
{
  g_autofree char *words = wh_paper_words_of_answer (maker->form, question->person, question->field, 0);

  if (!maker->options->filled)
    g_ptr_array_add (answers, wh_paper_answer_caption (_("Its name, or its number if it is known")));
  g_ptr_array_add (answers, wh_paper_answer_line (1, maker->options->filled ? words : NULL));
}

static void
answer_choice (Maker *maker, const WhPaperQuestion *question, GPtrArray *answers)
{
  const WhColumn *column = wh_layout_field_column (question->field, 0);
  g_autoptr (GPtrArray) choices = NULL;
  g_autofree char *cell = cell_of (maker, question, 0);

  if (wh_form_choices_are_records (question->field))
    {
      answer_records (maker, question, answers);
      return;
    }
  if (!maker->options->filled && (column->n_choices != 1 || column->choices[0].when != NULL))
    {
      answer_lists (maker, question, answers);
      return;
    }
  choices = wh_form_get_choices (maker->form, question->person, question->field, 0);
  if (choices->len > LONG_LIST)
    {
      answer_long_list (maker, question, answers);
      return;
    }
  add_choices (maker, answers, choices, cell);
}

/* Numbered as the digit keys tick them. */
static void
answer_ticks (Maker *maker, const WhPaperQuestion *question, GPtrArray *answers)
{
  const WhLayoutField *field = question->field;
  gboolean reasons = wh_layout_reason_list (field) != NULL;
  guint n = field->n_columns - (reasons ? 1 : 0);
  WhPaperAnswer *answer = wh_paper_answer_new (WH_PAPER_TICKS);

  for (guint part = 0; part < n; part++)
    {
      g_autofree char *code = g_strdup_printf ("%u", part + 1), *cell = cell_of (maker, question, part);

      wh_paper_answer_tick (answer, code, g_dgettext (GETTEXT_PACKAGE, wh_layout_field_column (field, part)->label),
                            g_str_equal (cell, "1"));
    }
  g_ptr_array_add (answers, answer);
  if (reasons)
    {
      g_autoptr (GPtrArray) choices = wh_form_get_choices (maker->form, question->person, field, n);
      g_autofree char *cell = cell_of (maker, question, n);

      add_choices (maker, answers, choices, cell);
    }
}

/* "1250.50": the digits before the point stand at its left. */
static char *
money_signs (const char *cell)
{
  const char *point = strchr (cell, '.');
  gsize whole = point != NULL ? (gsize) (point - cell) : strlen (cell);
  GString *signs = g_string_new (NULL);

  if (*cell == '\0' || whole > DOLLARS)
    {
      g_string_free (signs, TRUE);
      return NULL;
    }
  for (gsize i = whole; i < DOLLARS; i++)
    g_string_append_c (signs, ' ');
  g_string_append_len (signs, cell, (gssize) whole);
  g_string_append_printf (signs, "%-2.2s", point != NULL ? point + 1 : "00");
  return g_string_free (signs, FALSE);
}

static void
answer_money (Maker *maker, const WhPaperQuestion *question, guint part, GPtrArray *answers)
{
  g_autofree char *cell = cell_of (maker, question, part), *signs = money_signs (cell);
  WhPaperAnswer *answer;

  if (*cell != '\0' && signs == NULL)
    {
      g_ptr_array_add (answers, wh_paper_answer_line (0.5, cell));
      return;
    }
  answer = wh_paper_answer_comb (MONEY_PATTERN, signs, part > 0 ? _("a month") : NULL);
  if (part > 0)
    {
      g_autofree char *has = cell_of (maker, question, 0);

      wh_paper_answer_tick (answer, "1", _("Yes"), g_str_equal (has, "1"));
    }
  g_ptr_array_add (answers, answer);
}

static void
answer_date (Maker *maker, const WhPaperQuestion *question, GPtrArray *answers)
{
  g_autofree char *cell = cell_of (maker, question, 0), *signs = NULL;
  WhDate date = wh_date_from_text (cell);
  int year, month, day;

  if (*cell != '\0' && date == WH_DATE_NONE)
    {
      g_ptr_array_add (answers, wh_paper_answer_line (0.5, cell));
      return;
    }
  if (date != WH_DATE_NONE)
    {
      wh_date_to_ymd (date, &year, &month, &day);
      signs = g_strdup_printf ("%02d%02d%04d", month, day, year);
    }
  g_ptr_array_add (answers, wh_paper_answer_comb (DATE_PATTERN, signs, NULL));
}

static void
answer_ssn (Maker *maker, const WhPaperQuestion *question, GPtrArray *answers)
{
  g_autofree char *cell = cell_of (maker, question, 0);
  g_autofree char *shown = wh_typed_ssn_shown (cell, !maker->options->show_ssn);
  GString *signs = g_string_new (NULL);

  for (const char *p = shown; *p != '\0'; p = g_utf8_next_char (p))
    if (*p != '-')
      g_string_append_unichar (signs, g_utf8_get_char (p));
  g_ptr_array_add (answers, wh_paper_answer_comb (SSN_PATTERN, signs->len > 0 ? signs->str : NULL, NULL));
  g_string_free (signs, TRUE);
}

static void
answer_text (Maker *maker, const WhPaperQuestion *question, GPtrArray *answers)
{
  static const double shares[] = { [WH_WIDTH_S] = 0.35, [WH_WIDTH_M] = 0.7, [WH_WIDTH_L] = 1 };
  g_autofree char *cell = cell_of (maker, question, 0);
  guint size = wh_layout_field_column (question->field, 0)->size;
  gboolean long_text = wh_layout_field_column (question->field, 0)->type == WH_TYPE_TEXT
                       && (size == 0 || size >= LONG_TEXT);

  g_ptr_array_add (answers, wh_paper_answer_line (long_text ? 1 : shares[question->field->width], cell));
  for (guint i = 0; long_text && *cell == '\0' && i < 2; i++)
    g_ptr_array_add (answers, wh_paper_answer_line (1, NULL));
}

static void
add_answers (Maker *maker, const WhPaperQuestion *question, GPtrArray *answers)
{
  switch (wh_layout_field_answer (question->field))
    {
    case WH_ANSWER_SSN:
      answer_ssn (maker, question, answers);
      break;
    case WH_ANSWER_MONEY:
      answer_money (maker, question, 0, answers);
      break;
    case WH_ANSWER_SOURCE:
      answer_money (maker, question, 1, answers);
      break;
    case WH_ANSWER_DATE:
      answer_date (maker, question, answers);
      break;
    case WH_ANSWER_YES_NO:
    case WH_ANSWER_CHOICE:
      answer_choice (maker, question, answers);
      break;
    case WH_ANSWER_MULTI_CHOICE:
      answer_ticks (maker, question, answers);
      break;
    case WH_ANSWER_READ_ONLY:
      if (wh_layout_field_column (question->field, 0)->type == WH_TYPE_MONEY)
        {
          answer_money (maker, question, 0, answers);
          break;
        }
      answer_text (maker, question, answers);
      break;
    case WH_ANSWER_TEXT:
    case WH_ANSWER_NUMBER:
    default:
      answer_text (maker, question, answers);
    }
}

/* ---- sheets ---- */

static char *
translated (const char *text)
{
  return text != NULL ? g_strdup (g_dgettext (GETTEXT_PACKAGE, text)) : NULL;
}

/* Where the standard means something else in each kind of project, what it means in this one. */
static char *
help_of (Maker *maker, const WhPaperQuestion *question)
{
  const WhLayoutField *field = question->field;
  gboolean by_project = field->n_explanations > 0 && field->explanations[0].when != NULL;
  const char *meant = by_project ? wh_form_explain (maker->form, question->person, field) : NULL;

  if (maker->options->filled)
    return NULL;
  return meant != NULL ? g_strdup (meant) : translated (field->help);
}

static void
add_question (Maker *maker, const WhPaperQuestion *question, const char *hint, gboolean below)
{
  WhPaperBlock *block = wh_paper_block_new (WH_PAPER_QUESTION, wh_paper_label_of (question->field));

  block->number = wh_paper_number_of (wh_form_get_layout (maker->form), question->field);
  block->help = help_of (maker, question);
  block->hint = g_strdup (hint);
  block->below = below;
  block->name = g_strdup (question->field->name);
  block->person = question->person;
  add_answers (maker, question, block->answers);
  wh_paper_add (maker->paper, block);
}

static const WhPaperQuestion *
at (Maker *maker, guint index)
{
  return index < maker->plan->len ? &g_array_index (maker->plan, WhPaperQuestion, index) : NULL;
}

static gboolean
goes_on (Maker *maker, guint from, guint index)
{
  return at (maker, index) != NULL && wh_paper_plan_same_sheet (at (maker, from), at (maker, index))
         && at (maker, index)->group == at (maker, from)->group;
}

static char *
hint_of (Maker *maker, guint index)
{
  return maker->options->filled ? NULL : wh_paper_words_of_question (maker->form, at (maker, index));
}

/* What several questions one after another depend on stands above them once. */
static guint
add_run (Maker *maker, guint from, guint end)
{
  g_autofree char *hint = hint_of (maker, from);
  WhPaperBlock *block;
  guint n = 1;

  while (hint != NULL && from + n < end)
    {
      g_autofree char *next = hint_of (maker, from + n);

      if (g_strcmp0 (hint, next) != 0)
        break;
      n++;
    }
  if (n > 1)
    {
      block = wh_paper_block_new (WH_PAPER_CONDITION, hint);
      block->below = TRUE;
      wh_paper_add (maker->paper, block);
    }
  for (guint i = 0; i < n; i++)
    add_question (maker, at (maker, from + i), n > 1 ? NULL : hint, n > 1);
  return n;
}

static guint
add_group (Maker *maker, guint from)
{
  const WhLayoutGroup *group = at (maker, from)->group;
  g_autofree char *label = translated (group->label), *help = maker->options->filled ? NULL : translated (group->help);
  guint end = from;

  while (goes_on (maker, from, end))
    end++;
  if (label != NULL)
    wh_paper_add_heading (maker->paper, WH_PAPER_GROUP, label, help);
  for (guint i = from; i < end;)
    i += add_run (maker, i, end);
  return end - from;
}

static void
add_section (Maker *maker, const WhPaperQuestion *question)
{
  const WhLayout *layout = wh_form_get_layout (maker->form);
  g_autofree char *title = g_strdup_printf ("%u  %s", (guint) (question->page - layout->pages) + 1,
                                            g_dgettext (GETTEXT_PACKAGE, question->page->label));
  g_autofree char *help = maker->options->filled ? NULL : translated (question->page->help);

  wh_paper_add_heading (maker->paper, WH_PAPER_SECTION, title, help);
}

static char *
sheet_title (Maker *maker, const WhPaperQuestion *question)
{
  const WhLayout *layout = wh_form_get_layout (maker->form);
  guint n = wh_form_get_n_people (maker->form);
  const char *form = g_dgettext (GETTEXT_PACKAGE, layout->label);

  if (question->whose == WH_PAPER_OF_HOUSEHOLD)
    return g_strdup_printf (_("%s: the household"), form);
  if (question->whose == WH_PAPER_PRIVATE)
    return g_strdup_printf (_("Private: person %u of %u"), question->person + 1, n);
  if (n == 1 && question->person == 0 && at (maker, 0)->whose == WH_PAPER_OF_HOUSEHOLD)
    return g_strdup (layout->whom == WH_WHOM_NOBODY ? form : _("The person"));
  if (layout->whom == WH_WHOM_NOBODY || n == 1)
    return g_strdup (form);
  return g_strdup_printf (wh_form_is_head (maker->form, question->person) ? _("Person %u of %u – head of household")
                                                                         : _("Person %u of %u"),
                          question->person + 1, n);
}

static gboolean
is_named (WhRecord *client)
{
  return client != NULL && !(wh_record_is_null (client, WH_CLIENT_FIRST_NAME)
                             && wh_record_is_null (client, WH_CLIENT_LAST_NAME));
}

static void
add_sheet (Maker *maker, const WhPaperQuestion *question, const WhPaperQuestion *before)
{
  g_autofree char *title = sheet_title (maker, question), *initials = NULL;
  const char *help = NULL;
  WhPaperBlock *block;
  gboolean known = question->person != WH_FORM_HOUSEHOLD
                   && (maker->options->filled
                       || wh_form_get_original (maker->form, question->person, WH_KIND_CLIENT) != NULL);

  if (known && is_named (wh_form_get_record (maker->form, question->person, WH_KIND_CLIENT)))
    {
      g_autofree char *name = wh_form_get_person_name (maker->form, question->person);

      initials = wh_name_initials (name);
    }
  if (question->whose == WH_PAPER_PRIVATE)
    help = _("Ask when the person is alone with you. Keep this sheet apart from the others.");
  else if (before == NULL && !maker->options->filled)
    help = _("Write in capital letters. Tick one box unless the question says otherwise. The number beside an answer "
             "is what is typed for it.");
  block = wh_paper_block_new (WH_PAPER_SHEET, title);
  block->help = g_strdup (help);
  block->number = g_steal_pointer (&initials);
  /* The first person goes on below the household's few questions. */
  block->below = before != NULL && before->whose == WH_PAPER_OF_HOUSEHOLD && question->whose == WH_PAPER_OF_PERSON;
  wh_paper_add (maker->paper, block);
}

static void
add_who_filled_in (Maker *maker)
{
  WhPaperBlock *block;

  if (maker->options->filled)
    return;
  block = wh_paper_block_new (WH_PAPER_QUESTION, _("Filled in by"));
  g_ptr_array_add (block->answers, wh_paper_answer_line (0.8, NULL));
  wh_paper_add (maker->paper, block);
  block = wh_paper_block_new (WH_PAPER_QUESTION, _("On"));
  g_ptr_array_add (block->answers, wh_paper_answer_comb (DATE_PATTERN, NULL, NULL));
  wh_paper_add (maker->paper, block);
}

static gboolean
is_left_out (Maker *maker, const WhPaperQuestion *question)
{
  return question->whose == WH_PAPER_PRIVATE && maker->options->filled && !maker->options->with_private;
}

static void
add_all (Maker *maker)
{
  const WhPaperQuestion *before = NULL;

  for (guint i = 0; i < maker->plan->len;)
    {
      const WhPaperQuestion *question = at (maker, i);

      if (is_left_out (maker, question))
        {
          i++;
          continue;
        }
      if (before == NULL || !wh_paper_plan_same_sheet (before, question))
        {
          if (before != NULL && before->whose == WH_PAPER_OF_HOUSEHOLD)
            add_who_filled_in (maker);
          add_sheet (maker, question, before);
          before = NULL;
        }
      if (before == NULL || before->page != question->page)
        add_section (maker, question);
      before = question;
      i += add_group (maker, i);
    }
  if (before != NULL && before->whose == WH_PAPER_OF_HOUSEHOLD)
    add_who_filled_in (maker);
}

/**
 * wh_paper_form_project:
 *
 * Returns: (transfer none) (nullable): the project that the form is for
 */
const WhId *
wh_paper_form_project (WhForm *form)
{
  WhRecord *stay = wh_form_get_record (form, WH_FORM_HOUSEHOLD, WH_KIND_ENROLLMENT);

  return stay != NULL ? wh_record_get_reference (stay, WH_ENROLLMENT_PROJECT_ID) : NULL;
}

static char *
place_of (WhForm *form, const WhPaperFormOptions *options)
{
  const WhId *project = wh_paper_form_project (form);
  GPtrArray *setting = wh_form_get_setting (form);
  const char *name = NULL;

  for (guint i = 0; project != NULL && i < setting->len; i++)
    {
      WhRecord *record = g_ptr_array_index (setting, i);

      if (wh_record_is (record, WH_KIND_PROJECT) && wh_id_equal (wh_record_get_id (record), project))
        name = wh_record_get_text (record, WH_PROJECT_PROJECT_NAME);
    }
  if (name == NULL || options->agency == NULL)
    return g_strdup (name != NULL ? name : options->agency);
  return g_strdup_printf ("%s · %s", options->agency, name);
}

/* The codes that mean the same in every list (1.7, 1.8). */
static char *
legend_of_reasons (void)
{
  static const int reasons[] = { 8, 9, 99 };
  const WhColumn *column = &wh_kind (WH_KIND_CLIENT)->columns[WH_CLIENT_VETERAN_STATUS];
  GString *legend = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    g_string_append_printf (legend, "%s%d  %s", i > 0 ? "  ·  " : "", reasons[i],
                            g_dgettext (GETTEXT_PACKAGE, wh_list_text (column->choices[0].list, reasons[i])));
  return g_string_free (legend, FALSE);
}

/**
 * wh_paper_from_form:
 * @form: with its setting and as many people as the paper shall have room for
 *
 * Draws up the blank form, or the form with its answers.  Private questions stand on sheets of their own.
 *
 * Returns: (transfer full): the paper
 */
WhPaper *
wh_paper_from_form (WhForm *form, const WhPaperFormOptions *options)
{
  const WhLayout *layout = wh_form_get_layout (form);
  g_autofree char *code = wh_paper_code_new (layout, wh_paper_form_project (form)), *place = place_of (form, options);
  g_autofree char *legend = legend_of_reasons ();
  WhPaperFurniture furniture = { g_dgettext (GETTEXT_PACKAGE, layout->label), place, code, legend, options->watermark };
  Maker maker = { form, options, wh_paper_new (&furniture), wh_paper_plan_new (form, options->filled) };

  add_all (&maker);
  g_array_unref (maker.plan);
  return maker.paper;
}
