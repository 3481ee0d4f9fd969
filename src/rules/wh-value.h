/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-date.h"
#include "spec/wh-spec.h"

G_BEGIN_DECLS

typedef enum
{
  WH_VALUE_EMPTY,
  WH_VALUE_NUMBER,
  WH_VALUE_TEXT,
} WhValueType;

/* What an operand of a condition stands for. */
typedef struct
{
  WhValueType type;
  WhType unit;      /* of a number: INTEGER, MONEY (cents), DATE (days) or TIME (seconds) */
  gint64 number;
  const char *text; /* of a text; of a number the cell as written where it differs from what the type would write */
} WhValue;

#define WH_VALUE_NONE ((WhValue) { WH_VALUE_EMPTY, WH_TYPE_INTEGER, 0, NULL })

static inline WhValue
wh_value_number (WhType unit, gint64 number)
{
  return (WhValue) { WH_VALUE_NUMBER, unit, number, NULL };
}

static inline WhValue
wh_value_text (const char *text)
{
  return text == NULL || *text == '\0' ? WH_VALUE_NONE : (WhValue) { WH_VALUE_TEXT, WH_TYPE_TEXT, 0, text };
}

int wh_value_compare (const WhValue *a, const WhValue *b, gboolean *comparable);
gboolean wh_value_equal (const WhValue *a, const WhValue *b);

G_END_DECLS
