/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"

G_BEGIN_DECLS

/* One answer that may be chosen. */
typedef struct
{
  char *value; /* what wh_form_set() takes */
  char *code;  /* the number that the standard gives it and that may be typed; NULL: none */
  char *text;  /* for people */
  gboolean reason; /* says why there is no answer: doesn't know, prefers not to answer, not collected */
} WhFormChoice;

typedef enum
{
  WH_CODE_NONE,    /* no code begins like this */
  WH_CODE_BEGINS,  /* more digits are needed */
  WH_CODE_IS_ONE,  /* it is a code, and a longer one begins like it */
  WH_CODE_IS_ONLY, /* it is a code, and nothing longer can be meant */
} WhCodeMatch;

gboolean wh_form_choices_are_records (const WhLayoutField *field);
GPtrArray *wh_form_get_choices (WhForm *self, guint person, const WhLayoutField *field, guint part);
WhFormChoice *wh_form_choice_new (const char *value, const char *code, const char *text, gboolean reason);
void wh_form_choice_free (WhFormChoice *choice);
WhCodeMatch wh_form_choices_match_code (GPtrArray *choices, const char *typed, guint *index);
int wh_form_choices_find_value (GPtrArray *choices, const char *value);
int wh_form_choices_find_text (GPtrArray *choices, const char *typed);
gboolean wh_form_choice_matches (const WhFormChoice *choice, const char *typed);

G_END_DECLS
