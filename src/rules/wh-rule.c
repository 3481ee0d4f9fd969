/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-rule.h"

#include <glib/gi18n-lib.h>

#include "rules/wh-prepared-rule.h"

/**
 * wh_rule_get_message:
 *
 * Returns: what is wrong and what to do, in the person's language
 */
const char *
wh_rule_get_message (const WhRule *rule)
{
  return _(rule->message);
}

/**
 * wh_rule_is_checked:
 *
 * Returns: whether wh_check_run() can tell if a set meets the rule; a rule that names a predicate or value that is not
 *   there yet is not checked, and says so here rather than pass
 */
gboolean
wh_rule_is_checked (const WhRule *rule)
{
  g_autoptr (GPtrArray) prepared
    = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_prepared_rule_free);

  wh_prepare_rule (rule, ~(guint64) 0, prepared);
  for (guint i = 0; i < prepared->len; i++)
    if (!wh_prepared_rule_is_supported (g_ptr_array_index (prepared, i), TRUE))
      return FALSE;
  return TRUE;
}
