/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-household-query.h"

#include "store/wh-store-select.h"

/**
 * wh_household_members:
 * @household_id: HouseholdID (5.09), a value that its members' enrollments share
 *
 * Returns: (transfer full) (element-type WhRecord): the enrollments of the household, the head's first; %NULL on error
 */
GPtrArray *
wh_household_members (WhStore *store, const char *household_id, GError **error)
{
  g_autoptr (WhDbStatement) statement
    = wh_store_select (store, WH_KIND_ENROLLMENT,
                       "WHERE r.deleted = 0 AND r.\"HouseholdID\" = ?1 ORDER BY r.\"RelationshipToHoH\"", error);

  if (statement == NULL)
    return NULL;
  wh_db_statement_bind_text (statement, 1, household_id);
  return wh_store_collect (store, WH_KIND_ENROLLMENT, statement, error);
}
