/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-form-save.h"

#include "form/wh-form-private.h"

/* An assessment is made where one of its questions was answered: what nobody was asked is no record. */
static gboolean
is_answered (WhForm *self, guint person, WhKindId kind)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      const WhLayoutField *field = g_ptr_array_index (self->fields, i);

      if (field->kind == kind && field->compute == NULL && !wh_form_is_date (self, field)
          && wh_form_get_state (self, person, field).answered)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_made (WhForm *self, guint person, WhKindId kind)
{
  return kind == WH_KIND_CLIENT || kind == WH_KIND_ENROLLMENT || is_answered (self, person, kind);
}

/* Kinds that share their file with a first one make one row of it with that one's record: they go under its id. */
static void
join_row (WhForm *self, guint person, WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);
  WhKindId first = kind->file != NULL ? kind->file->kinds[0] : kind->id;
  WhFormPerson *who = wh_form_person_at (self, person);
  char hex[WH_ID_HEX_SIZE];
  gboolean joins;

  if (kind->discriminator >= 0 || first == kind->id)
    return;
  joins = who->now[first] != NULL && (who->was[first] != NULL || is_made (self, person, first));
  wh_record_set_hud_id (record, joins ? wh_record_export_id (who->now[first], hex) : NULL);
}

static void
add_record (WhForm *self, guint person, WhKindId kind, WhChangeGroup *group)
{
  WhFormPerson *who = wh_form_person_at (self, person);
  WhRecord *was = who->was[kind];
  WhRecord *now = wh_form_person_at (self, person)->now[kind];

  if (wh_form_kind (self, kind) != wh_kind (kind))
    wh_form_local_add_changes (self, who, kind, group);
  else if (was != NULL)
    wh_change_group_add (group, wh_change_new_set (was, now));
  else if (is_made (self, person, kind))
    {
      join_row (self, person, now);
      wh_change_group_add (group, wh_change_new_put (now));
    }
}

/**
 * wh_form_make_group:
 *
 * What Save does: for each person the client, new or with the merge units that changed, the enrollment with the
 * household's number (5.09), and the records that were answered (stage 5.03 and date 5.04 are the form's).  Parents
 * come before children.  Who and when (5.01, 5.02, 5.07) are for whoever saves it to say.
 *
 * Returns: (transfer full): one group, which stands or falls as a whole
 */
WhChangeGroup *
wh_form_make_group (WhForm *self)
{
  WhChangeGroup *group = wh_change_group_new ();

  g_return_val_if_fail (WH_IS_FORM (self), group);

  wh_form_settle (self);
  for (guint kind = 0; kind < WH_N_KINDS; kind++)
    for (guint person = 0; wh_form_has_kind (self, kind) && person < self->people->len; person++)
      add_record (self, person, kind, group);
  return group;
}
