/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"

G_BEGIN_DECLS

WhForm *wh_form_new_empty (WhForm *self);

/* Whether a question may come to be asked, before anybody has answered anything. */
typedef struct
{
  gboolean asked;    /* of this person, whatever their age and service turn out to be */
  gboolean adults;   /* only if they are an adult */
  gboolean veterans; /* only if they are a veteran */
} WhFormReach;

WhFormReach wh_form_get_reach (WhForm *self, guint person, const WhLayoutField *field);

/* An answer that leads to a question. */
typedef struct
{
  const WhLayoutField *field;
  guint part;
  char *values; /* codes, joined by "|"; NULL: any answer */
} WhFormStep;

/* What has to be answered before a question is asked: all steps of any one way. */
typedef struct
{
  gboolean closed; /* no answer leads to it in this project */
  GPtrArray *ways; /* of GArray of WhFormStep; empty: nothing has to be answered before */
} WhFormBranch;

WhFormBranch *wh_form_get_branch (WhForm *self, guint person, const WhLayoutField *field, guint part);
WhFormBranch *wh_form_read_branch (WhForm *self, guint person, const WhLayoutField *field, const char *condition);
void wh_form_branch_free (WhFormBranch *branch);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhFormBranch, wh_form_branch_free)

G_END_DECLS
