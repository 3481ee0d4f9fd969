/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"
#include "form/wh-form-choices.h"
#include "form/wh-local-questions.h"
#include "model/wh-change.h"
#include "rules/wh-form-context.h"

G_BEGIN_DECLS

/* One person of the household, or the household itself: its records by kind, where the form has such a question.
 *  was: as the store has them; NULL: made here
 *  answers: what was there and what the worker gave
 *  now: what Save would keep: answers whose question is asked, what is suggested and worked out */
typedef struct
{
  guint key; /* stays while the form does, whoever else comes and goes */
  WhRecord *was[WH_N_KINDS];
  WhRecord *answers[WH_N_KINDS];
  WhRecord *now[WH_N_KINDS];
  GPtrArray *local; /* of WhRecord: answers to local questions as the store has them; NULL: none */
  GHashTable *states;  /* of WhFieldState, packed, by const WhLayoutField: as looked at since the last change */
  GHashTable *sources; /* of WhSource by const WhLayoutField: answers that were taken and not changed since */
  gboolean as_it_was[WH_N_KINDS]; /* nobody changed it: nothing of it is worked out anew */
} WhFormPerson;

struct _WhForm
{
  GObject parent_instance;

  const WhLayout *layout;
  WhLocalQuestions *local; /* NULL: the form has none */
  GPtrArray *definitions; /* of WhRecord: of the local questions */
  GPtrArray *fields;   /* of const WhLayoutField, in order */
  guint64 kinds;       /* of the records that the form makes */
  const WhLayoutField *dated_by; /* whose answer dates them; NULL: each has a date of its own */
  WhDate today;
  WhFormContext *context;
  GPtrArray *setting;  /* of WhRecord: projects, funders, ... */
  GHashTable *usual;   /* of cells by const WhLayoutField: what is suggested where records are chosen from */
  GPtrArray *people;   /* of WhFormPerson */
  GPtrArray *removed;  /* of WhFormPerson: to be brought back */
  WhFormPerson *shared;
  char household_id[WH_ID_HEX_SIZE];
  guint next_key;
  gboolean touched;    /* somebody answered something since the form began */
  guint place_key;     /* of the person; 0: the household */
  char *place;         /* name of a question or page */
  GArray *problems;    /* NULL: not looked for since the last change */
};

void wh_form_mark_source (WhForm *self, guint person, const WhLayoutField *field, WhSource source);
WhFormPerson *wh_form_person_at (WhForm *self, guint person);
WhFormPerson *wh_form_person_new (WhForm *self, guint key);
void wh_form_person_free (WhFormPerson *person);
void wh_form_person_enter (WhForm *self, WhFormPerson *person);
gboolean wh_form_has_kind (WhForm *self, guint kind);
void wh_form_copy_column (WhRecord *to, WhRecord *from, guint column);
gboolean wh_form_is_date (WhForm *self, const WhLayoutField *field);
guint wh_form_speaker (WhForm *self);
gboolean wh_form_is_asked (WhForm *self, WhFormPerson *person, const WhLayoutField *field, gboolean *optional);
WhAsked wh_form_is_value_asked (WhForm *self, WhRecord *record, guint column, const char *value);
gboolean wh_form_is_open (WhForm *self, WhFormPerson *person, const WhLayoutField *field, guint part);
gboolean wh_form_set_cell (WhForm *self, WhRecord *record, guint column, const char *cell);
gboolean wh_form_is_untouched (WhFormPerson *person, const WhLayoutField *field);
void wh_form_changed (WhForm *self);

WhForm *wh_form_make (const WhLayout *layout, WhDate today, WhLocalQuestions *local, GPtrArray *definitions);
const WhKind *wh_form_kind (WhForm *self, guint kind);
gboolean wh_form_local_take (WhForm *self, WhFormPerson *who, WhRecord *record);
void wh_form_local_relink (WhForm *self, WhFormPerson *who);
void wh_form_local_know (WhForm *self, WhFormPerson *who);
void wh_form_local_meet (WhForm *self, WhRecord *record);
gboolean wh_form_local_is_asked (WhForm *self, WhFormPerson *who, const WhLayoutField *field);
gboolean wh_form_local_gives (WhForm *self, WhFormPerson *who, WhRecord *service);
gboolean wh_form_local_is_offered (WhForm *self, WhFormPerson *who, WhKindId kind);
gboolean wh_form_local_is_defined (WhRecord *field, guint column);
gboolean wh_form_local_is_odd (WhFormPerson *who, const WhLayoutField *field);
void wh_form_local_keep_offered (WhForm *self, WhFormPerson *who, const WhLayoutField *field, GPtrArray *choices);
void wh_form_local_add_changes (WhForm *self, WhFormPerson *who, WhKindId kind, WhChangeGroup *group);


G_END_DECLS
