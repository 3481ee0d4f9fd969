/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-ssn.h"

#include <string.h>

#define SHORTEST_HASH 32

/* 123456789, 987654321 and what comes of them by going round at the end: each digit is one more, or one less. */
static gboolean
is_run (const char *digits, int step)
{
  for (guint i = 1; i < 9; i++)
    if ((digits[i] - digits[i - 1] - step) % 10 != 0)
      return FALSE;
  return TRUE;
}

/**
 * wh_ssn_is_valid:
 *
 * Data quality of 3.02 (reports.md 0.21): nine digits that the Social Security Administration can have given.
 *
 * Returns: whether @ssn can be somebody's number; a hashed one (Export.HashStatus) can
 */
gboolean
wh_ssn_is_valid (const char *ssn)
{
  char digits[10] = "";
  guint n = 0;

  if (strlen (ssn) >= SHORTEST_HASH)
    return TRUE;
  for (; *ssn != '\0'; ssn++)
    if (g_ascii_isdigit (*ssn) && n < 9)
      digits[n++] = *ssn;
    else if (*ssn != '-' && *ssn != ' ')
      return FALSE;
  if (n != 9 || g_str_has_prefix (digits, "000") || g_str_has_prefix (digits, "666") || digits[0] == '9')
    return FALSE;
  if (strncmp (digits + 3, "00", 2) == 0 || strcmp (digits + 5, "0000") == 0)
    return FALSE;
  return !is_run (digits, 0) && !is_run (digits, 1) && !is_run (digits, -1);
}
