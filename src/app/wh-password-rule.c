/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-password-rule.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/wh-secret.h"

static gboolean
is_mixed (const char *password)
{
  gboolean letter = FALSE, number = FALSE;

  for (const char *at = password; *at != '\0'; at = g_utf8_next_char (at))
    {
      letter |= g_unichar_isalpha (g_utf8_get_char (at));
      number |= g_unichar_isdigit (g_utf8_get_char (at));
    }
  return letter && number;
}

static gboolean
has_name (const char *password, const char *user)
{
  g_autoptr (WhSecret) folded = g_utf8_casefold (password, -1);
  g_autofree char *name = g_utf8_casefold (user, -1);

  return *name != '\0' && strstr (folded, name) != NULL;
}

/**
 * wh_password_rule_met:
 * @password: the new password
 * @user: user name of the person
 * @old: (nullable): the password until now, when it is known
 *
 * Returns: whether the password keeps the rule; an empty one keeps none
 */
gboolean
wh_password_rule_met (WhPasswordRule rule, const char *password, const char *user, const char *old)
{
  g_return_val_if_fail (password != NULL && user != NULL, FALSE);

  if (*password == '\0')
    return FALSE;
  switch (rule)
    {
    case WH_PASSWORD_LONG:
      return g_utf8_strlen (password, -1) >= WH_PASSWORD_MIN_CHARACTERS;
    case WH_PASSWORD_MIXED:
      return is_mixed (password);
    case WH_PASSWORD_NOT_NAME:
      return !has_name (password, user);
    case WH_PASSWORD_NOT_OLD:
      return old == NULL || strcmp (password, old) != 0;
    case WH_PASSWORD_N_RULES:
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * wh_password_rule_for_people:
 *
 * Returns: (transfer none): the rule, translated
 */
const char *
wh_password_rule_for_people (WhPasswordRule rule)
{
  static const char *rules[WH_PASSWORD_N_RULES] = {
    [WH_PASSWORD_LONG] = N_("12 characters or more"),
    [WH_PASSWORD_MIXED] = N_("A letter and a number"),
    [WH_PASSWORD_NOT_NAME] = N_("Not your user name in it"),
    [WH_PASSWORD_NOT_OLD] = N_("Another one than until now"),
  };

  g_return_val_if_fail (rule < WH_PASSWORD_N_RULES, "");

  return _(rules[rule]);
}
