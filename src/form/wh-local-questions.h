/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The questions that a community asks beside the standard's, as a form asks them.  Records define them (local_field,
 * local_list, local_option); here they become a page of the form's layout, and a description of the answers from which
 * the same rows, choices and drafts follow as from the standard's. */

#include "form/wh-layout.h"
#include "model/wh-record.h"

G_BEGIN_DECLS

/* list own.local_answer_type */
typedef enum
{
  WH_LOCAL_TEXT = 1,
  WH_LOCAL_NUMBER,
  WH_LOCAL_DATE,
  WH_LOCAL_MONEY,
  WH_LOCAL_YES_NO,
  WH_LOCAL_CHOICE,
  WH_LOCAL_SEVERAL,
} WhLocalType;

/* list own.local_about */
typedef enum
{
  WH_LOCAL_PERSON = 1,
  WH_LOCAL_STAY,
  WH_LOCAL_PRIVATE,
} WhLocalAbout;

typedef struct
{
  WhRecord *field;         /* local_field: what defines it */
  WhLocalType type;
  WhKindId kind;           /* of the records that keep its answers */
  guint first, n_columns;  /* of the description of all answers of that kind */
  int *codes;              /* SEVERAL: of the option that each column but the last ticks; NULL: no options */
  const WhLayoutField *layout;
} WhLocalQuestion;

typedef struct _WhLocalQuestions WhLocalQuestions;

WhLocalQuestions *wh_local_questions_new (const WhLayout *layout, GPtrArray *definitions, WhDate today);
WhLocalQuestions *wh_local_questions_ref (WhLocalQuestions *self);
void wh_local_questions_unref (WhLocalQuestions *self);
const WhLayout *wh_local_questions_get_layout (WhLocalQuestions *self);
const WhKind *wh_local_questions_get_kind (WhLocalQuestions *self, WhKindId kind);
guint wh_local_questions_get_n (WhLocalQuestions *self);
const WhLocalQuestion *wh_local_questions_at (WhLocalQuestions *self, guint index);
const WhLocalQuestion *wh_local_questions_find (WhLocalQuestions *self, const WhLayoutField *field);
const WhLocalQuestion *wh_local_questions_of_answer (WhLocalQuestions *self, WhRecord *answer);

gboolean wh_local_question_is_ended (const WhLocalQuestion *self, WhDate day);
gboolean wh_local_question_is_offered (const WhLocalQuestion *self, GPtrArray *definitions, int code, WhDate day);
void wh_local_question_read (const WhLocalQuestion *self, WhRecord *answer, WhRecord *row);
gboolean wh_local_question_write (const WhLocalQuestion *self, WhRecord *row, WhRecord *answer);

WhKindId wh_local_answer_kind (WhLocalAbout about);
char *wh_local_answer_words (WhRecord *answer, GPtrArray *definitions);
gboolean wh_local_applies (WhRecord *definition, WhRecord *project);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhLocalQuestions, wh_local_questions_unref)

G_END_DECLS
