/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-password-rule.h"

static void
test_rules (void)
{
  static const struct
  {
    const char *password;
    gboolean met[WH_PASSWORD_N_RULES];
  } cases[] = {
    { "", { FALSE, FALSE, FALSE, FALSE } },
    { "short1", { FALSE, TRUE, TRUE, TRUE } },
    { "elevenchar1", { FALSE, TRUE, TRUE, TRUE } },
    { "twelvechars1", { TRUE, TRUE, TRUE, TRUE } },
    { "no number in it", { TRUE, FALSE, TRUE, TRUE } },
    { "123456789012", { TRUE, FALSE, TRUE, TRUE } },
    { "Grace.Hess and 1", { TRUE, TRUE, FALSE, TRUE } },
    { "the old password 1", { TRUE, TRUE, TRUE, FALSE } },
    { "äöüßéèêëēėęī٣", { TRUE, TRUE, TRUE, TRUE } }, /* characters are counted, not bytes */
    { "äöüßéè1", { FALSE, TRUE, TRUE, TRUE } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint rule = 0; rule < WH_PASSWORD_N_RULES; rule++)
      {
        g_test_message ("%s: rule %u", cases[i].password, rule);
        g_assert_cmpint (wh_password_rule_met (rule, cases[i].password, "grace.hess", "the old password 1"), ==,
                         cases[i].met[rule]);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/password-rule/rules", test_rules);
  return g_test_run ();
}
