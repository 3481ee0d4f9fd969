/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-local-query.h"

#include "store/wh-store-read.h"

/**
 * wh_store_read_local:
 * @to: (element-type WhRecord): where they are added
 *
 * Reads what a community has defined itself: questions, the options of their lists, services.  There are few of them,
 * and a form looks through them.
 *
 * Returns: whether they were read
 */
gboolean
wh_store_read_local (WhStore *store, GPtrArray *to, GError **error)
{
  static const WhKindId kinds[] = { WH_KIND_LOCAL_FIELD, WH_KIND_LOCAL_OPTION, WH_KIND_LOCAL_SERVICE };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GPtrArray *found = wh_store_list_all (store, kinds[i], error);

      if (found == NULL)
        return FALSE;
      g_ptr_array_extend_and_steal (to, found);
    }
  return TRUE;
}
