/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* How the questions of a form stand on its pages.  The tables in generated/ are made from data/forms by gen-forms.py;
 * the screen, the blank paper form and the re-key screen are drawn from them. */

#include "rules/wh-asks.h"
#include "spec/wh-spec.h"

G_BEGIN_DECLS

typedef enum
{
  WH_PER_PERSON,
  WH_PER_HOUSEHOLD, /* one answer, kept in every member's record */
  WH_PER_HEAD,      /* one answer for the household, kept in the head's record */
} WhLayoutPer;

/* How much of a line the answer needs. */
typedef enum
{
  WH_WIDTH_S,
  WH_WIDTH_M,
  WH_WIDTH_L,
} WhLayoutWidth;

typedef enum
{
  WH_WIDGET_BY_TYPE, /* type and list of the column tell */
  WH_WIDGET_SSN,
  WH_WIDGET_NONE,    /* worked out and kept, never shown */
} WhLayoutWidget;

typedef struct
{
  const char *value;
  const char *when;
} WhLayoutSuggestion;

/* What the standard means with a question, in a worker's words. */
typedef struct
{
  const char *when; /* on which record it says so: the standard differs by project type; NULL: always */
  const char *text; /* English; translate with dgettext */
} WhLayoutHelp;

/* One question: one column of a record kind, or several that make one question (data/forms/README.md). */
typedef struct
{
  const char *name; /* "client.FirstName": of the first column, unique in the form */
  WhKindId kind;
  const guint *columns;
  guint n_columns;
  WhLayoutPer per;
  WhLayoutWidth width;
  WhLayoutWidget widget;
  const char *need;    /* NULL: expected when asked; "no": never; else a condition */
  const WhLayoutSuggestion *suggestions;
  guint n_suggestions;
  const char *compute; /* name of a derivation; NULL: somebody answers it */
  gboolean rest;       /* of a block whose unanswered questions one key answers with No */
  gboolean copy;       /* the head of the household's answer may be taken for another member */
  gboolean carry;      /* the person's own earlier answer may be taken for today's */
  const char *label;   /* English; translate with dgettext */
  const char *help;    /* NULL: none */
  const char *typing;  /* how the answer is typed; NULL: nothing to say; not for paper */
  const WhLayoutHelp *explanations; /* the first one that holds is meant */
  guint n_explanations;
  const WhKind *described; /* of a local question: what @columns are columns of; NULL: they are those of @kind */
} WhLayoutField;

typedef struct
{
  const char *name;
  WhLayoutPer per;
  const WhLayoutField *fields;
  guint n_fields;
  gboolean private; /* shown for one person at a time and only when it is opened */
  const char *label;
  const char *help;
} WhLayoutGroup;

typedef struct
{
  const char *name;
  WhLayoutPer per;
  const WhLayoutGroup *groups;
  guint n_groups;
  const char *label;
  const char *help;
} WhLayoutPage;

/* Whom a form is about. */
typedef enum
{
  WH_WHOM_NEW,       /* people who are taken in */
  WH_WHOM_HOUSEHOLD, /* the members of a stay */
  WH_WHOM_PERSON,    /* one of them */
  WH_WHOM_NOBODY,    /* a project or what describes it */
} WhLayoutWhom;

/* A form: the questions that the standard asks at some stages of data collection. */
typedef struct
{
  const char *name;
  const WhLayoutPage *pages;
  guint n_pages;
  guint stages;         /* a bit for each WhStage at which it asks */
  int collection_stage; /* DataCollectionStage (5.03) of the records that it makes; 0: they have none */
  const char *dated_by; /* name of the question whose answer dates the records that it makes; NULL: each its own */
  WhLayoutWhom whom;
  const char *label;    /* English; translate with dgettext */
} WhLayout;

/* What answers the question, by type and list: one row of widgets, and one way of drawing on paper, each. */
typedef enum
{
  WH_ANSWER_TEXT,
  WH_ANSWER_SSN,
  WH_ANSWER_NUMBER,
  WH_ANSWER_MONEY,
  WH_ANSWER_DATE,
  WH_ANSWER_YES_NO,       /* no, yes, and why there is no answer */
  WH_ANSWER_CHOICE,       /* one of a list, or a record */
  WH_ANSWER_MULTI_CHOICE, /* a tick for each column */
  WH_ANSWER_SOURCE,       /* yes or no, and how much */
  WH_ANSWER_READ_ONLY,
  WH_N_ANSWERS,
} WhAnswerKind;

/* All of them; NULL stands after the last. */
extern const WhLayout *const wh_layouts[];

const WhLayout *wh_layout_by_name (const char *name);
const WhLayout *wh_layout_of_record (WhKindId kind, int collection_stage);
const WhColumn *wh_layout_field_column (const WhLayoutField *field, guint part);
WhAnswerKind wh_layout_field_answer (const WhLayoutField *field);
const WhLayoutField *wh_layout_field_by_name (const WhLayout *layout, const char *name);
guint wh_layout_n_fields (const WhLayout *layout);
const WhLayoutField *wh_layout_field (const WhLayout *layout, guint index);
const WhLayoutGroup *wh_layout_group_of (const WhLayout *layout, const WhLayoutField *field);
const WhKind *wh_layout_field_rows (const WhLayoutField *field, guint *column);
const WhList *wh_layout_reason_list (const WhLayoutField *field);

G_END_DECLS

#include "form/generated/wh-layouts.h"
