/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-code-typing.h"

#include <string.h>

#define PAUSE (1200 * G_TIME_SPAN_MILLISECOND)

static int
match (WhCodeTyping *self, GPtrArray *choices)
{
  guint index = 0;
  WhCodeMatch found = wh_form_choices_match_code (choices, self->digits, &index);

  if (found == WH_CODE_IS_ONLY)
    self->digits[0] = '\0';
  return found == WH_CODE_IS_ONE || found == WH_CODE_IS_ONLY ? (int) index : -1;
}

/**
 * wh_code_typing_take:
 * @c: what was typed
 * @now: g_get_monotonic_time()
 *
 * Returns: the index of the choice whose code the digits are by now, or -1
 */
int
wh_code_typing_take (WhCodeTyping *self, GPtrArray *choices, gunichar c, gint64 now)
{
  gsize length;
  guint index;

  if (!g_unichar_isdigit (c))
    return -1;
  if (now - self->last > PAUSE)
    self->digits[0] = '\0';
  self->last = now;
  length = strlen (self->digits);
  if (length + 1 >= sizeof self->digits)
    length = 0;
  self->digits[length] = (char) ('0' + g_unichar_digit_value (c));
  self->digits[length + 1] = '\0';
  /* Digits that begin no code begin anew with this one. */
  if (wh_form_choices_match_code (choices, self->digits, &index) == WH_CODE_NONE)
    {
      self->digits[0] = self->digits[length];
      self->digits[1] = '\0';
    }
  return match (self, choices);
}
