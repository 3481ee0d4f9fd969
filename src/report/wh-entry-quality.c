/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-entry-quality.h"

#include <string.h>

/**
 * wh_stays_overlaps_earlier:
 *
 * Returns: whether the person was still in an earlier stay of the same project on the first day of this one (Q6b row 3)
 */
gboolean
wh_stays_overlaps_earlier (const WhStays *stays, guint enrollment)
{
  gint32 entry = wh_stays_entry (stays, enrollment);

  wh_foreach_row (stays->data, ENROLLMENT, wh_stays_person (stays, enrollment), e)
    {
      gint32 exit = wh_stays_exit (stays, e);

      if (wh_stays_project (stays, e) == wh_stays_project (stays, enrollment) && wh_stays_entry (stays, e) < entry
          && (exit == WH_NONE || exit > entry))
        return TRUE;
    }
  return FALSE;
}

/**
 * wh_stays_coc_is_unreadable:
 *
 * Returns: whether the enrollment CoC (3.16) has not the form of a CoC's code ("FL-505"); the list of codes is not part
 *   of the standard's option lists
 */
gboolean
wh_stays_coc_is_unreadable (const WhStays *stays, guint enrollment)
{
  const char *code = wh_dense_ids_get (stays->data->texts, wh_at (stays->data, ENROLLMENT, ENROLLMENT_COC, enrollment));

  return code != NULL
         && !(strlen (code) == 6 && g_ascii_isupper (code[0]) && g_ascii_isupper (code[1]) && code[2] == '-'
              && g_ascii_isdigit (code[3]) && g_ascii_isdigit (code[4]) && g_ascii_isdigit (code[5]));
}

/**
 * wh_stays_start_delay:
 *
 * Returns: days from the project start to the day on which it was entered (Q6e), or %WH_NONE
 */
gint32
wh_stays_start_delay (const WhStays *stays, guint enrollment)
{
  gint32 made = wh_at (stays->data, ENROLLMENT, DATE_CREATED, enrollment);

  return made != WH_NONE ? made - wh_stays_entry (stays, enrollment) : WH_NONE;
}

/**
 * wh_stays_exit_delay:
 *
 * Returns: days from the exit to the day on which it was entered (Q6e), or %WH_NONE
 */
gint32
wh_stays_exit_delay (const WhStays *stays, guint enrollment)
{
  gint32 row = stays->data->exit[enrollment];
  gint32 made = row != WH_NONE ? wh_at (stays->data, EXIT, DATE_CREATED, row) : WH_NONE;

  return made != WH_NONE ? made - wh_at (stays->data, EXIT, EXIT_DATE, row) : WH_NONE;
}
