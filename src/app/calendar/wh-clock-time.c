/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/calendar/wh-clock-time.h"

#include <string.h>

/* 0 for am, 12 for pm, -1 when the text ends without either, -2 when it is something else. */
static int
half_of_day (const char *text)
{
  while (*text == ' ')
    text++;
  if (*text == '\0')
    return -1;
  if (g_ascii_strcasecmp (text, "am") == 0 || g_ascii_strcasecmp (text, "a") == 0)
    return 0;
  if (g_ascii_strcasecmp (text, "pm") == 0 || g_ascii_strcasecmp (text, "p") == 0)
    return 12;
  return -2;
}

/**
 * wh_clock_time_from_text:
 * @text: as people type it: "9", "930", "9:30", "9.30 am", "2pm", "14:30"
 *
 * Returns: minutes after midnight, or %WH_CLOCK_TIME_NONE
 */
int
wh_clock_time_from_text (const char *text)
{
  int digits[4], n = 0, hour, minute, half;

  while (*text == ' ')
    text++;
  for (; n < 4 && (g_ascii_isdigit (*text) || (n > 0 && (*text == ':' || *text == '.'))); text++)
    {
      if (g_ascii_isdigit (*text))
        digits[n++] = *text - '0';
      else if (!g_ascii_isdigit (text[1]) || !g_ascii_isdigit (text[2]))
        return WH_CLOCK_TIME_NONE;
    }
  half = half_of_day (text);
  if (n == 0 || half == -2)
    return WH_CLOCK_TIME_NONE;
  hour = n % 2 == 1 ? digits[0] : digits[0] * 10 + digits[1];
  minute = n < 3 ? 0 : digits[n - 2] * 10 + digits[n - 1];
  if (half >= 0 && (hour < 1 || hour > 12))
    return WH_CLOCK_TIME_NONE;
  if (half >= 0)
    hour = hour % 12 + half;
  return hour < 24 && minute < 60 ? hour * 60 + minute : WH_CLOCK_TIME_NONE;
}

/**
 * wh_clock_time_to_text:
 *
 * Returns: (transfer full): "14:30"
 */
char *
wh_clock_time_to_text (int minutes)
{
  return g_strdup_printf ("%02d:%02d", minutes / 60 % 24, minutes % 60);
}
