/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-choice-row.h"
#include "app/fields/wh-date-row.h"
#include "app/fields/wh-money-row.h"
#include "app/fields/wh-multi-choice-row.h"
#include "app/fields/wh-number-row.h"
#include "app/fields/wh-read-only-row.h"
#include "app/fields/wh-source-row.h"
#include "app/fields/wh-ssn-row.h"
#include "app/fields/wh-text-row.h"

/* The one place that knows which widget takes which kind of answer. */
static GType (*const types[WH_N_ANSWERS]) (void) = {
  [WH_ANSWER_TEXT] = wh_text_row_get_type,
  [WH_ANSWER_SSN] = wh_ssn_row_get_type,
  [WH_ANSWER_NUMBER] = wh_number_row_get_type,
  [WH_ANSWER_MONEY] = wh_money_row_get_type,
  [WH_ANSWER_DATE] = wh_date_row_get_type,
  [WH_ANSWER_YES_NO] = wh_choice_row_get_type,
  [WH_ANSWER_CHOICE] = wh_choice_row_get_type,
  [WH_ANSWER_MULTI_CHOICE] = wh_multi_choice_row_get_type,
  [WH_ANSWER_SOURCE] = wh_source_row_get_type,
  [WH_ANSWER_READ_ONLY] = wh_read_only_row_get_type,
};

/**
 * wh_field_row_type_for:
 *
 * Returns: the type of the row that takes such answers
 */
GType
wh_field_row_type_for (WhAnswerKind answer)
{
  g_return_val_if_fail (answer < WH_N_ANSWERS, G_TYPE_INVALID);
  return types[answer] ();
}

/**
 * wh_field_row_create:
 * @person_key: of the person who is asked; 0: the household
 *
 * Returns: (transfer floating): the row for the question, showing the form's answer
 */
GtkWidget *
wh_field_row_create (WhForm *form, guint person_key, const WhLayoutField *field)
{
  GtkWidget *row = g_object_new (wh_field_row_type_for (wh_layout_field_answer (field)), "form", form, "person-key",
                                 person_key, "field", field, NULL);

  wh_field_row_update (WH_FIELD_ROW (row));
  return row;
}
