/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-rule.h"

#include <glib/gi18n-lib.h>

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
