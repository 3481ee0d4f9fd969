/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-time-to-housing.h"

#include "report/wh-move-in.h"

/**
 * wh_stays_moved_in_period:
 *
 * Returns: whether the head moved in within the period and this member has a move-in (Q22c)
 */
gboolean
wh_stays_moved_in_period (const WhStays *stays, guint enrollment)
{
  gint32 head = wh_stays_head (stays, enrollment);
  gint32 date = wh_stays_own_move_in (stays, head != WH_NONE ? (guint) head : enrollment);

  return date != WH_NONE && date >= stays->start && wh_stays_move_in (stays, enrollment) != WH_NONE;
}

/**
 * wh_stays_entered_after_head:
 */
gboolean
wh_stays_entered_after_head (const WhStays *stays, guint enrollment)
{
  gint32 head = wh_stays_head (stays, enrollment);

  return head != WH_NONE && wh_stays_entry (stays, enrollment) > wh_stays_entry (stays, (guint) head);
}

/**
 * wh_stays_homeless_start:
 *
 * Returns: when this homelessness began (3.917.3); of a child who entered with the head, the head's; or %WH_NONE
 */
gint32
wh_stays_homeless_start (const WhStays *stays, guint enrollment)
{
  gint32 head = wh_stays_head (stays, enrollment);
  gboolean as_head = head != WH_NONE && wh_stays_is_child (stays, enrollment)
                     && wh_stays_entry (stays, enrollment) == wh_stays_entry (stays, (guint) head);

  return wh_at (stays->data, ENROLLMENT, DATE_TO_STREET_ESSH, as_head ? (guint) head : enrollment);
}
