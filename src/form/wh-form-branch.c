/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-form-branch.h"

#include <stdlib.h>
#include <string.h>

#include "form/wh-form-choices.h"
#include "form/wh-form-private.h"

/* Paper is printed before anybody answers, so it has to know which questions may come to be asked, and what leads to
 * them.  On the screen the answers themselves tell. */

#define ADULT_YEARS 40
#define CHILD_YEARS 10
#define DAYS_A_YEAR 366

/**
 * wh_form_new_empty:
 *
 * Returns: (transfer full): a form that asks the same in the same setting, without people and answers but for the
 *   project
 */
WhForm *
wh_form_new_empty (WhForm *self)
{
  WhForm *form = wh_form_new_with_local (wh_layout_by_name (self->layout->name), self->today, self->definitions);
  const WhLayoutField *field = wh_layout_field_by_name (form->layout, "enrollment.ProjectID");
  g_autoptr (GString) buffer = g_string_new (NULL);

  for (guint i = 0; i < self->setting->len; i++)
    wh_form_add_setting (form, g_ptr_array_index (self->setting, i));
  wh_form_settle (form);
  if (field != NULL)
    wh_form_set (form, WH_FORM_HOUSEHOLD, field, 0,
                 wh_form_get (self, WH_FORM_HOUSEHOLD, wh_layout_field_by_name (self->layout, field->name), 0, buffer));
  return form;
}

/* ---- who may be asked ---- */

static gboolean
is_known (WhFormPerson *who, guint column)
{
  return who->was[WH_KIND_CLIENT] != NULL && !wh_record_is_null (who->was[WH_KIND_CLIENT], column);
}

static gboolean
asks_if (WhForm *self, WhFormPerson *who, const WhLayoutField *field, int years, gboolean veteran)
{
  WhRecord *client = who->now[WH_KIND_CLIENT];
  gboolean optional;

  if (client != NULL && !is_known (who, WH_CLIENT_DOB))
    wh_record_set_number (client, WH_CLIENT_DOB, self->today - years * DAYS_A_YEAR);
  if (client != NULL && !is_known (who, WH_CLIENT_VETERAN_STATUS))
    wh_record_set_number (client, WH_CLIENT_VETERAN_STATUS, veteran ? 1 : 0);
  return wh_form_is_asked (self, who, field, &optional);
}

/**
 * wh_form_get_reach:
 * @person: index; ignored where the question is the household's
 *
 * What is answered in this form does not count, but for the project: the same questions are printed before and after.
 *
 * Returns: whether the question may come to be asked of the person, and if only of some
 */
WhFormReach
wh_form_get_reach (WhForm *self, guint person, const WhLayoutField *field)
{
  WhFormPerson *who = wh_form_person_at (self, field->per == WH_PER_PERSON ? person : wh_form_speaker (self));
  g_autoptr (WhRecord) kept = NULL;
  WhFormReach reach = { FALSE };
  gboolean child, adult, veteran;

  if (who == NULL || field->widget == WH_WIDGET_NONE)
    return reach;
  if (who->now[WH_KIND_CLIENT] != NULL)
    kept = wh_record_copy (who->now[WH_KIND_CLIENT]);
  child = asks_if (self, who, field, CHILD_YEARS, FALSE);
  adult = asks_if (self, who, field, ADULT_YEARS, FALSE);
  veteran = asks_if (self, who, field, ADULT_YEARS, TRUE);
  if (kept != NULL)
    {
      wh_form_copy_column (who->now[WH_KIND_CLIENT], kept, WH_CLIENT_DOB);
      wh_form_copy_column (who->now[WH_KIND_CLIENT], kept, WH_CLIENT_VETERAN_STATUS);
    }
  reach.asked = child || adult || veteran;
  reach.adults = adult && !child;
  reach.veterans = veteran && !adult && !child;
  return reach;
}

/* ---- what leads to a question ---- */

typedef struct
{
  WhForm *form;
  guint person;
  const WhLayoutField *asked;
  WhKindId kind; /* whose columns are meant by a bare name */
  const char *at;
} Reader;

static void
step_clear (WhFormStep *step)
{
  g_free (step->values);
}

static GArray *
way_new (void)
{
  GArray *way = g_array_new (FALSE, FALSE, sizeof (WhFormStep));

  g_array_set_clear_func (way, (GDestroyNotify) step_clear);
  return way;
}

static GPtrArray *
ways_new (gboolean open)
{
  GPtrArray *ways = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  if (open)
    g_ptr_array_add (ways, way_new ());
  return ways;
}

static void
append_steps (GArray *to, GArray *from)
{
  for (guint i = 0; i < from->len; i++)
    {
      WhFormStep step = g_array_index (from, WhFormStep, i);

      step.values = g_strdup (step.values);
      g_array_append_val (to, step);
    }
}

/* Any way of one, then any way of the other. */
static GPtrArray *
both (GPtrArray *a, GPtrArray *b)
{
  GPtrArray *ways = ways_new (FALSE);

  for (guint i = 0; i < a->len; i++)
    for (guint j = 0; j < b->len; j++)
      {
        GArray *way = way_new ();

        append_steps (way, g_ptr_array_index (a, i));
        append_steps (way, g_ptr_array_index (b, j));
        g_ptr_array_add (ways, way);
      }
  g_ptr_array_unref (a);
  g_ptr_array_unref (b);
  return ways;
}

static GPtrArray *
either (GPtrArray *a, GPtrArray *b)
{
  g_ptr_array_extend_and_steal (a, b);
  return a;
}

static const WhLayoutField *
find_field (Reader *reader, const char *column, guint *part)
{
  const WhLayout *layout = wh_form_get_layout (reader->form);
  const WhLayoutField *field, *found = NULL;

  for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
    for (guint p = 0; p < field->n_columns; p++)
      if (strcmp (wh_layout_field_column (field, p)->name, column) == 0
          && (field->kind == reader->kind || found == NULL))
        {
          if (field->kind == reader->kind || wh_kind_column (wh_kind (reader->kind), column) < 0)
            found = field, *part = p;
        }
  return found;
}

static gboolean
is_code_list (const char *text)
{
  return *text != '\0' && strspn (text, "0123456789|") == strlen (text);
}

/* Of the codes those that the question offers: a service's type of which this project records none leads nowhere. */
static char *
offered (Reader *reader, const WhLayoutField *field, guint part, const char *values)
{
  const WhColumn *column = wh_layout_field_column (field, part);
  g_autoptr (GPtrArray) choices = NULL;
  g_auto (GStrv) codes = NULL;
  GString *left = g_string_new (NULL);

  if (column->n_choices != 1 || column->choices[0].when != NULL)
    return g_string_free (g_string_append (left, values), FALSE);
  choices = wh_form_get_choices (reader->form, reader->person, field, part);
  codes = g_strsplit (values, "|", -1);
  for (guint i = 0; codes[i] != NULL; i++)
    if (wh_form_choices_find_value (choices, codes[i]) >= 0)
      g_string_append_printf (left, "%s%s", left->len > 0 ? "|" : "", codes[i]);
  return g_string_free (left, FALSE);
}

static gboolean
has_code (const char *values, int code)
{
  g_auto (GStrv) codes = g_strsplit (values, "|", -1);

  for (guint i = 0; codes[i] != NULL; i++)
    if (atoi (codes[i]) == code)
      return TRUE;
  return FALSE;
}

/* What the project and its funders say stands already; what no question asks is left to the screen. */
static GPtrArray *
read_leaf (Reader *reader, const char *leaf)
{
  gsize length = strcspn (leaf, "!=<>");
  g_autofree char *name = g_strndup (leaf, length);
  const WhKind *kind = wh_kind (reader->kind);
  gboolean any = g_str_equal (leaf + length, "!=null");
  const char *values = leaf[length] == '=' ? leaf + length + 1 : "";
  WhFormStep step = { NULL };
  GPtrArray *ways;

  if (g_str_has_prefix (name, "Project.") || g_str_equal (name, "funder"))
    {
      WhFormPerson *who = wh_form_person_at (reader->form, reader->asked->per == WH_PER_PERSON
                                                             ? reader->person : wh_form_speaker (reader->form));

      return ways_new (wh_form_context_test (reader->form->context, who->now[reader->asked->kind], leaf));
    }
  if (kind->discriminator >= 0 && g_str_equal (kind->columns[kind->discriminator].name, name))
    return ways_new (has_code (values, kind->discriminator_value));
  if (!any && !is_code_list (values))
    return ways_new (TRUE);
  step.field = find_field (reader, name, &step.part);
  if (step.field == NULL)
    return ways_new (TRUE);
  step.values = any ? NULL : offered (reader, step.field, step.part, values);
  if (step.values != NULL && *step.values == '\0')
    {
      g_free (step.values);
      return ways_new (FALSE);
    }
  ways = ways_new (TRUE);
  g_array_append_val ((GArray *) g_ptr_array_index (ways, 0), step);
  return ways;
}

static GPtrArray *read_expression (Reader *reader);

/* has(Disabilities: ...): of any kind of that file that the form asks. */
static GPtrArray *
read_rows (Reader *reader)
{
  const char *colon = strchr (reader->at, ':');
  g_autofree char *file = g_strndup (reader->at, colon != NULL ? (gsize) (colon - reader->at) : 0);
  const char *start = colon != NULL ? colon + 1 + strspn (colon + 1, " ") : reader->at, *end = start;
  GPtrArray *ways = ways_new (FALSE);
  WhKindId outer = reader->kind;

  for (guint k = 0; k < WH_N_KINDS; k++)
    {
      if (!wh_form_has_kind (reader->form, k) || wh_kind (k)->file == NULL
          || strcmp (wh_kind (k)->file->name, file) != 0)
        continue;
      reader->kind = k;
      reader->at = start;
      ways = either (ways, read_expression (reader));
      end = reader->at;
    }
  reader->kind = outer;
  reader->at = end;
  if (*reader->at == ')')
    reader->at++;
  return ways;
}

static GPtrArray *
read_factor (Reader *reader)
{
  const char *end = reader->at;
  g_autofree char *leaf = NULL;
  GPtrArray *ways;

  if (g_str_has_prefix (reader->at, "has("))
    {
      reader->at += strlen ("has(");
      return read_rows (reader);
    }
  if (*reader->at == '(')
    {
      reader->at++;
      ways = read_expression (reader);
      if (*reader->at == ')')
        reader->at++;
      return ways;
    }
  while (*end != '\0' && *end != '&' && *end != ')' && (*end != '|' || g_ascii_isdigit (end[1])))
    end++;
  leaf = g_strndup (reader->at, (gsize) (end - reader->at));
  reader->at = end;
  return read_leaf (reader, leaf);
}

static GPtrArray *
read_term (Reader *reader)
{
  GPtrArray *ways = read_factor (reader);

  while (*reader->at == '&')
    {
      reader->at++;
      ways = both (ways, read_factor (reader));
    }
  return ways;
}

static GPtrArray *
read_expression (Reader *reader)
{
  GPtrArray *ways = read_term (reader);

  while (*reader->at == '|')
    {
      reader->at++;
      ways = either (ways, read_term (reader));
    }
  return ways;
}

static GPtrArray *
read_condition (WhForm *self, guint person, const WhLayoutField *field, const char *condition)
{
  Reader reader = { self, person, field, field->kind, condition };

  return condition != NULL ? read_expression (&reader) : ways_new (TRUE);
}

static WhFormBranch *
branch_new (GPtrArray *ways)
{
  WhFormBranch *branch = g_new0 (WhFormBranch, 1);
  gboolean open = FALSE;

  branch->ways = ways;
  branch->closed = ways->len == 0;
  for (guint i = 0; i < ways->len; i++)
    open = open || ((GArray *) g_ptr_array_index (ways, i))->len == 0;
  if (open)
    g_ptr_array_set_size (ways, 0);
  return branch;
}

/**
 * wh_form_read_branch:
 * @field: in whose record the condition stands
 * @condition: (nullable): in the grammar of data/spec/README.md
 *
 * Returns: (transfer full): the answers that make the condition hold in this project
 */
WhFormBranch *
wh_form_read_branch (WhForm *self, guint person, const WhLayoutField *field, const char *condition)
{
  g_return_val_if_fail (WH_IS_FORM (self) && field != NULL, NULL);
  return branch_new (read_condition (self, person, field, condition));
}

/**
 * wh_form_get_branch:
 * @person: index; ignored where the question is the household's
 * @part: which of the question's columns
 *
 * Returns: (transfer full): the answers that lead to the question in this project
 */
WhFormBranch *
wh_form_get_branch (WhForm *self, guint person, const WhLayoutField *field, guint part)
{
  const WhColumn *column = wh_layout_field_column (field, part);

  return branch_new (both (read_condition (self, person, field, column->depends_on),
                           read_condition (self, person, field, column->null_unless)));
}

/**
 * wh_form_branch_free:
 */
void
wh_form_branch_free (WhFormBranch *branch)
{
  g_ptr_array_unref (branch->ways);
  g_free (branch);
}
