/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/wh-context.h"

G_BEGIN_DECLS

typedef enum
{
  WH_STAGE_RECORD_CREATION,
  WH_STAGE_UPDATE,
  WH_STAGE_PROJECT_START,
  WH_STAGE_OCCURRENCE_POINT,
  WH_STAGE_ANNUAL_ASSESSMENT,
  WH_STAGE_EXIT,
  WH_STAGE_POST_EXIT,
  WH_STAGE_EVERY_SAVE,
  WH_STAGE_EXPORT,
  WH_N_STAGES,
} WhStage;

typedef enum
{
  WH_ASKED_NOT,
  WH_ASKED_OPTIONAL, /* may be asked, is never missed */
  WH_ASKED_REQUIRED,
} WhAsked;

/* Whom collection.csv is asked about. Fill with wh_ask_subject_init() and set what is known. */
typedef struct
{
  int project_type;    /* list 2.02.6; -1: not known */
  int rrh_sub_type;    /* -1: none */
  const int *funders;  /* codes of list 2.06.1 */
  guint n_funders;
  gboolean category_2_3; /* the project serves households under category 2 or 3 of the homeless definition */
  WhContext *context;    /* (nullable): where conditions on the project are looked up; NULL: they do not hold */
  guint project;         /* its row of Project in @context */
  gboolean is_head;      /* RelationshipToHoH is 1 */
  int age;               /* whole years; -1: not known */
  gboolean is_veteran;   /* VeteranStatus is 1 */
} WhAskSubject;

/* A column that an element is asked in. */
typedef struct
{
  const WhKind *kind;
  guint column;
  int only_column; /* the kind's column that must hold only_value for the element (RecordType 200); -1: none */
  int only_value;
} WhElementColumn;

void wh_ask_subject_init (WhAskSubject *subject);
WhAsked wh_asks (const char *element, WhStage stage, const WhAskSubject *subject);
WhAsked wh_asks_row (const WhCollection *row, WhStage stage, const WhAskSubject *subject);
int wh_asks_only_column (const WhKind *kind);
WhAsked wh_asks_column (const WhKind *kind, guint column, int only_value, WhStage stage, const WhAskSubject *subject);
GArray *wh_element_columns (const char *element);
gboolean wh_stage_from_text (const char *text, WhStage *stage);
gboolean wh_collection_is_valid (const WhCollection *row, GError **error);

G_END_DECLS
