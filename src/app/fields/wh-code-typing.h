/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form-choices.h"

G_BEGIN_DECLS

/* Digits typed one after another on a control: 9 and then 9 within the time is the answer 99. */
typedef struct
{
  char digits[8];
  gint64 last; /* monotonic microseconds */
} WhCodeTyping;

int wh_code_typing_take (WhCodeTyping *self, GPtrArray *choices, gunichar c, gint64 now);

G_END_DECLS
