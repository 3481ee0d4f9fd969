/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form/wh-layout.h"

/* Names are unique in a form, and the day that dates its records is one of its questions. */
static void
test_names (void)
{
  for (guint l = 0; wh_layouts[l] != NULL; l++)
    {
      const WhLayout *layout = wh_layouts[l];
      const WhLayoutField *field;

      g_assert_true (wh_layout_by_name (layout->name) == layout);
      for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
        if (wh_layout_field_by_name (layout, field->name) != field)
          g_error ("%s: %s stands twice", layout->name, field->name);
      if (layout->dated_by != NULL)
        g_assert_nonnull (wh_layout_field_by_name (layout, layout->dated_by));
    }
  g_assert_null (wh_layout_by_name ("nothing"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/names", test_names);
  return g_test_run ();
}
