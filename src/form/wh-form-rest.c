/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-form-rest.h"

#include <string.h>

#include "form/wh-form-private.h"

/* A block of questions, most of which are answered with No (sources of benefits, insurances, conditions): whoever has
 * named those with a Yes answers the rest in one go. */

#define NO "0" /* in every list of such questions */

/* A source of money that nobody ticked stands as a No, which nobody said. */
static gboolean
is_said (WhForm *self, guint person, const WhLayoutField *field)
{
  WhFormPerson *who = wh_form_person_at (self, person);

  return who == NULL || !wh_record_is_null (who->answers[field->kind], field->columns[0]);
}

static gboolean
is_rest (WhForm *self, guint person, const WhLayoutField *field)
{
  WhFieldState state = wh_form_get_state (self, person, field);

  if (!field->rest || !state.visible)
    return FALSE;
  return wh_layout_field_answer (field) == WH_ANSWER_SOURCE ? !is_said (self, person, field) : !state.answered;
}

/**
 * wh_form_count_rest:
 *
 * Returns: how many questions of the block are asked of the person and have no answer
 */
guint
wh_form_count_rest (WhForm *self, guint person, const WhLayoutGroup *group)
{
  guint n = 0;

  for (guint i = 0; i < group->n_fields; i++)
    n += is_rest (self, person, &group->fields[i]);
  return n;
}

/**
 * wh_form_deny_rest:
 *
 * Answers the block's questions that have no answer with No.
 *
 * Returns: (transfer full) (element-type WhLayoutField): those questions, for wh_form_undo_rest()
 */
GPtrArray *
wh_form_deny_rest (WhForm *self, guint person, const WhLayoutGroup *group)
{
  GPtrArray *denied = g_ptr_array_new ();

  for (guint i = 0; i < group->n_fields; i++)
    if (is_rest (self, person, &group->fields[i]))
      {
        g_ptr_array_add (denied, (gpointer) &group->fields[i]);
        wh_form_set (self, person, &group->fields[i], 0, NO);
      }
  return denied;
}

/**
 * wh_form_undo_rest:
 * @denied: as wh_form_deny_rest() returned it
 *
 * Takes those answers away again, but for the ones that somebody changed since.
 */
void
wh_form_undo_rest (WhForm *self, guint person, GPtrArray *denied)
{
  g_autoptr (GString) buffer = g_string_new (NULL);

  for (guint i = 0; i < denied->len; i++)
    if (strcmp (wh_form_get (self, person, g_ptr_array_index (denied, i), 0, buffer), NO) == 0)
      wh_form_set (self, person, g_ptr_array_index (denied, i), 0, "");
}
