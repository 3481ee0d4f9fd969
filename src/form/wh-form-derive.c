/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-form"

#include "form/wh-form-derive.h"

#include <string.h>

#include "rules/wh-derive.h"

typedef gboolean (*DeriveFunc) (WhRecord *record, gint64 *number);

static gboolean
income_total (WhRecord *record, gint64 *number)
{
  return wh_derive_income_total (record, number);
}

static gboolean
los_under_threshold (WhRecord *record, gint64 *number)
{
  int situation = (int) wh_record_get_number_or (record, WH_ENROLLMENT_LIVING_SITUATION, -1);
  int length = (int) wh_record_get_number_or (record, WH_ENROLLMENT_LENGTH_OF_STAY, -1);

  *number = wh_derive_los_under_threshold (situation, length);
  return *number >= 0;
}

static const struct
{
  const char *name;
  DeriveFunc func;
} derivations[] = {
  { "income_total", income_total },
  { "los_under_threshold", los_under_threshold },
};

/**
 * wh_form_derive:
 * @name: what a layout says under "compute"
 *
 * Works out a column from the record's others; empties it where they do not tell.
 */
void
wh_form_derive (const char *name, WhRecord *record, guint column)
{
  gint64 number;

  for (guint i = 0; i < G_N_ELEMENTS (derivations); i++)
    if (strcmp (derivations[i].name, name) == 0)
      {
        if (derivations[i].func (record, &number))
          wh_record_set_number (record, column, number);
        else
          wh_record_set_null (record, column);
        return;
      }
  g_assert_not_reached ();
}
