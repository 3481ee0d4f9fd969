/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-form-offer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "form/wh-form-choices.h"
#include "form/wh-form-private.h"
#include "model/wh-name.h"

/* Which questions may be answered so stands in data/forms (copy, carry), and what never may be is refused there.  An
 * offer is no answer: the record says nothing until somebody takes it. */

/* One block is taken from one record: what was said at one go. */
typedef struct
{
  WhSource source;
  guint head;        /* of the household */
  WhRecord *record;  /* the earlier one */
} Origin;

static gboolean
is_given (WhFormPerson *who, const WhLayoutField *field)
{
  WhRecord *answers = who->answers[field->kind];

  for (guint part = 0; part < field->n_columns; part++)
    if (!wh_record_is_null (answers, field->columns[part]) || wh_record_is_odd (answers, field->columns[part]))
      return TRUE;
  return FALSE;
}

static gboolean
may_take (const WhLayoutField *field, WhSource source)
{
  return field->per == WH_PER_PERSON && (source == WH_SOURCE_HEAD ? field->copy : field->carry);
}

static WhDate
day_of (WhRecord *record)
{
  int column = wh_kind_column (wh_record_get_kind (record), "InformationDate");

  if (wh_record_is (record, WH_KIND_ENROLLMENT))
    column = WH_ENROLLMENT_ENTRY_DATE;
  return column >= 0 ? wh_record_get_date (record, (guint) column) : WH_DATE_NONE;
}

static gboolean
is_of_client (WhRecord *record, const WhId *client)
{
  int column = wh_kind_column (wh_record_get_kind (record), "PersonalID");
  const WhId *id = column >= 0 ? wh_record_get_reference (record, (guint) column) : NULL;

  return id != NULL && wh_id_equal (id, client);
}

static gboolean
says_any (WhRecord *record, const WhLayoutGroup *group)
{
  for (guint i = 0; i < group->n_fields; i++)
    if (group->fields[i].carry && group->fields[i].kind == wh_record_get_kind (record)->id
        && !wh_record_is_null (record, group->fields[i].columns[0]))
      return TRUE;
  return FALSE;
}

/* The day of what is being filled in; nothing later can be earlier. */
static WhDate
own_day (WhForm *self, WhFormPerson *who, WhKindId kind)
{
  WhDate day = who->now[kind] != NULL ? day_of (who->now[kind]) : WH_DATE_NONE;

  return day != WH_DATE_NONE ? day : self->today;
}

static WhRecord *
find_earlier (WhForm *self, WhFormPerson *who, const WhLayoutGroup *group)
{
  const WhId *client = wh_record_get_id (who->now[WH_KIND_CLIENT]);
  WhRecord *found = NULL;

  for (guint i = 0; i < self->setting->len; i++)
    {
      WhRecord *record = g_ptr_array_index (self->setting, i);
      WhKindId kind = wh_record_get_kind (record)->id;
      WhDate day;

      if (!says_any (record, group) || !is_of_client (record, client)
          || wh_id_equal (wh_record_get_id (record), wh_record_get_id (who->now[kind])))
        continue;
      day = day_of (record);
      if (day != WH_DATE_NONE && day <= own_day (self, who, kind) && (found == NULL || day > day_of (found)))
        found = record;
    }
  return found;
}

static gboolean
find_origin (WhForm *self, guint person, const WhLayoutGroup *group, Origin *origin)
{
  WhFormPerson *who = wh_form_person_at (self, person);
  gboolean copies = FALSE, carries = FALSE;

  *origin = (Origin) { WH_SOURCE_GIVEN, wh_form_speaker (self), NULL };
  for (guint i = 0; i < group->n_fields; i++)
    {
      copies |= may_take (&group->fields[i], WH_SOURCE_HEAD);
      carries |= may_take (&group->fields[i], WH_SOURCE_EARLIER);
    }
  if (who == NULL || who == self->shared || group->private)
    return FALSE;
  if (copies && origin->head != person && wh_form_is_head (self, origin->head))
    origin->source = WH_SOURCE_HEAD;
  else if (carries && (origin->record = find_earlier (self, who, group)) != NULL)
    origin->source = WH_SOURCE_EARLIER;
  return origin->source != WH_SOURCE_GIVEN;
}

/* Whoever did not know it then, or would not say, is asked again. */
static gboolean
is_answer (WhForm *self, guint person, const WhLayoutField *field, const char *cell)
{
  g_autoptr (GPtrArray) choices = NULL;
  int index;

  if (*cell == '\0')
    return FALSE;
  if (wh_layout_field_column (field, 0)->n_choices == 0)
    return TRUE;
  choices = wh_form_get_choices (self, person, field, 0);
  index = wh_form_choices_find_value (choices, cell);
  return index >= 0 && !((WhFormChoice *) g_ptr_array_index (choices, (guint) index))->reason;
}

/* Returns: (transfer full) (nullable): what the origin says */
static char *
cell_of (WhForm *self, guint person, const Origin *origin, const WhLayoutField *field, guint part)
{
  g_autoptr (GString) buffer = g_string_new (NULL);
  const char *cell = "";

  if (!may_take (field, origin->source))
    return NULL;
  if (origin->source == WH_SOURCE_HEAD)
    {
      if (wh_form_get_state (self, origin->head, field).visible)
        cell = wh_form_get (self, origin->head, field, part, buffer);
    }
  else if (wh_record_get_kind (origin->record)->id == field->kind)
    cell = wh_record_get_cell (origin->record, field->columns[part], buffer);
  return part > 0 || is_answer (self, person, field, cell) ? g_strdup (cell) : NULL;
}

static gboolean
is_offered (WhForm *self, guint person, const Origin *origin, const WhLayoutField *field)
{
  g_autofree char *cell = NULL;

  if (!may_take (field, origin->source) || is_given (wh_form_person_at (self, person), field)
      || !wh_form_get_state (self, person, field).visible)
    return FALSE;
  cell = cell_of (self, person, origin, field, 0);
  return cell != NULL;
}

static char *
project_of (WhForm *self, WhRecord *record)
{
  int column = wh_kind_column (wh_record_get_kind (record), "EnrollmentID");
  WhRecord *stay = wh_record_is (record, WH_KIND_ENROLLMENT) ? record : NULL;
  const WhId *id = stay == NULL && column >= 0 ? wh_record_get_reference (record, (guint) column) : NULL;

  for (guint i = 0; i < self->people->len && stay == NULL && id != NULL; i++)
    if (wh_id_equal (wh_record_get_id (wh_form_get_record (self, i, WH_KIND_ENROLLMENT)), id))
      stay = wh_form_get_record (self, i, WH_KIND_ENROLLMENT);
  for (guint i = 0; i < self->setting->len && stay == NULL && id != NULL; i++)
    if (wh_id_equal (wh_record_get_id (g_ptr_array_index (self->setting, i)), id))
      stay = g_ptr_array_index (self->setting, i);
  id = stay != NULL ? wh_record_get_reference (stay, WH_ENROLLMENT_PROJECT_ID) : NULL;
  for (guint i = 0; i < self->setting->len && id != NULL; i++)
    if (wh_id_equal (wh_record_get_id (g_ptr_array_index (self->setting, i)), id))
      return g_strdup (wh_name_of_record (g_ptr_array_index (self->setting, i)));
  return NULL;
}

/**
 * wh_form_get_offer:
 * @person: index
 *
 * Looks for answers that may be taken for those questions of the block that have none: the head's for another member
 * of the household, else the person's own of an earlier day.
 *
 * Returns: (transfer full) (nullable): whose they are, or %NULL where there is nothing to take
 */
WhFormOffer *
wh_form_get_offer (WhForm *self, guint person, const WhLayoutGroup *group)
{
  WhFormOffer *offer;
  gboolean any = FALSE;
  Origin origin;

  if (!find_origin (self, person, group, &origin))
    return NULL;
  for (guint i = 0; i < group->n_fields && !any; i++)
    any = is_offered (self, person, &origin, &group->fields[i]);
  if (!any)
    return NULL;
  offer = g_new0 (WhFormOffer, 1);
  offer->source = origin.source;
  if (origin.source == WH_SOURCE_HEAD)
    offer->name = wh_form_get_person_name (self, origin.head);
  else
    {
      offer->day = day_of (origin.record);
      offer->project = project_of (self, origin.record);
    }
  return offer;
}

/**
 * wh_form_offer_free:
 */
void
wh_form_offer_free (WhFormOffer *offer)
{
  g_free (offer->name);
  g_free (offer->project);
  g_free (offer);
}

/**
 * wh_form_offer_label:
 *
 * Returns: (transfer full): "Same as Maria Alvarez", "Same as on 3/2/2026 at Harbor House"
 */
char *
wh_form_offer_label (const WhFormOffer *offer)
{
  int year, month, day;

  if (offer->source == WH_SOURCE_HEAD)
    return g_strdup_printf (_("Same as %s"), offer->name);
  wh_date_to_ymd (offer->day, &year, &month, &day);
  if (offer->project == NULL)
    return g_strdup_printf (_("Same as on %d/%d/%d"), month, day, year);
  return g_strdup_printf (_("Same as on %d/%d/%d at %s"), month, day, year, offer->project);
}

/**
 * wh_form_get_offered_text:
 *
 * Returns: (transfer full) (nullable): how the answer reads that is offered, as it was given; %NULL: none is
 */
char *
wh_form_get_offered_text (WhForm *self, guint person, const WhLayoutField *field)
{
  const WhLayoutGroup *group = field->copy || field->carry ? wh_layout_group_of (self->layout, field) : NULL;
  g_autofree char *cell = NULL;
  g_autoptr (GPtrArray) choices = NULL;
  Origin origin;
  WhDate date;
  int index, year, month, day;

  if (group == NULL || !find_origin (self, person, group, &origin) || !is_offered (self, person, &origin, field))
    return NULL;
  cell = cell_of (self, person, &origin, field, 0);
  choices = wh_form_get_choices (self, person, field, 0);
  index = wh_form_choices_find_value (choices, cell);
  if (index >= 0)
    return g_strdup (((WhFormChoice *) g_ptr_array_index (choices, (guint) index))->text);
  date = wh_layout_field_column (field, 0)->type == WH_TYPE_DATE ? wh_date_from_text (cell) : WH_DATE_NONE;
  if (date == WH_DATE_NONE)
    return g_steal_pointer (&cell);
  wh_date_to_ymd (date, &year, &month, &day);
  return g_strdup_printf ("%d/%d/%d", month, day, year);
}

/**
 * wh_form_take_offer:
 *
 * Answers with what is offered; what one answer opens is answered too where the same block says it.
 *
 * Returns: (transfer full) (element-type WhLayoutField): the questions, for wh_form_undo_offer()
 */
GPtrArray *
wh_form_take_offer (WhForm *self, guint person, const WhLayoutGroup *group)
{
  GPtrArray *taken = g_ptr_array_new ();
  Origin origin;

  if (!find_origin (self, person, group, &origin))
    return taken;
  for (guint i = 0; i < group->n_fields; i++)
    {
      const WhLayoutField *field = &group->fields[i];

      if (!is_offered (self, person, &origin, field))
        continue;
      for (guint part = 0; part < field->n_columns; part++)
        {
          g_autofree char *cell = cell_of (self, person, &origin, field, part);

          if (cell != NULL)
            wh_form_set (self, person, field, part, cell);
        }
      wh_form_mark_source (self, person, field, origin.source);
      g_ptr_array_add (taken, (gpointer) field);
    }
  return taken;
}

/**
 * wh_form_undo_offer:
 * @taken: as wh_form_take_offer() returned it
 *
 * Takes those answers away again, but for the ones that somebody changed since.
 */
void
wh_form_undo_offer (WhForm *self, guint person, GPtrArray *taken)
{
  for (guint i = taken->len; i > 0; i--)
    {
      const WhLayoutField *field = g_ptr_array_index (taken, i - 1);

      if (wh_form_get_source (self, person, field) == WH_SOURCE_GIVEN)
        continue;
      for (guint part = 0; part < field->n_columns; part++)
        wh_form_set (self, person, field, part, "");
    }
}

/**
 * wh_form_carried_kinds:
 *
 * Returns: a bit for each kind of which some form offers earlier answers
 */
guint64
wh_form_carried_kinds (void)
{
  const WhLayoutField *field;
  guint64 kinds = 0;

  for (guint i = 0; wh_layouts[i] != NULL; i++)
    for (guint f = 0; (field = wh_layout_field (wh_layouts[i], f)) != NULL; f++)
      if (field->carry)
        kinds |= (guint64) 1 << field->kind;
  return kinds;
}
