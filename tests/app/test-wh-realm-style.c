/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Training is never drawn in Production's colours, and every colour a centre announces can be read. */
#include "app/wh-realm-style.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static WhRealm *
make_realm (gboolean training, const char *colour)
{
  WhRealm *realm = wh_realm_new ();

  realm->training = training;
  realm->colour = g_strdup (colour);
  return realm;
}

static void
test_accent (void)
{
  g_autoptr (WhRealm) production = make_realm (FALSE, "#1a5fb4");
  g_autoptr (WhRealm) training = make_realm (TRUE, "#c64600");

  for (int dark = 0; dark < 2; dark++)
    {
      g_autofree char *real = wh_realm_style_to_css (production, training, production, dark);
      g_autofree char *practice = wh_realm_style_to_css (production, training, training, dark);
      g_autofree char *none = wh_realm_style_to_css (NULL, NULL, NULL, dark);

      g_assert_null (strstr (real, "accent_bg_color"));
      g_assert_null (strstr (real, "headerbar_bg_color"));
      g_assert_nonnull (strstr (practice, "accent_bg_color"));
      g_assert_nonnull (strstr (practice, "headerbar_bg_color"));
      g_assert_null (strstr (none, "accent_bg_color"));
    }
}

static double
linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
contrast_with_white (const char *css, const char *name)
{
  const char *at = strstr (css, name);
  int red, green, blue;

  g_assert_nonnull (at);
  g_assert_cmpint (sscanf (at + strlen (name), " rgb(%d,%d,%d)", &red, &green, &blue), ==, 3);
  return 1.05 / (0.2126 * linear (red / 255.0) + 0.7152 * linear (green / 255.0) + 0.0722 * linear (blue / 255.0)
                 + 0.05);
}

/* White words stand on the strong colour, whatever a community has chosen. */
static void
test_readable (void)
{
  static const char *colours[] = { "#ffffff", "#ffff00", "#f8e45c", "#c64600", "#000000", "#00ff00", NULL, "nonsense" };

  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    {
      g_autoptr (WhRealm) training = make_realm (TRUE, colours[i]);
      g_autofree char *css = wh_realm_style_to_css (NULL, training, training, FALSE);

      g_assert_cmpfloat (contrast_with_white (css, "training_strong_color"), >, 4.4);
      g_assert_cmpfloat (contrast_with_white (css, "training_text_color"), >, 4.4);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/realm-style/accent", test_accent);
  g_test_add_func ("/realm-style/readable", test_readable);
  return g_test_run ();
}
