/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stands in for the fuzzer: gives every file of a folder to it, whole and broken off at sixteen places. */
#include "fuzz/fuzz.h"

#include <glib.h>

static void
read_file (gconstpointer data)
{
  g_autofree char *text = NULL;
  gsize length;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (data, &text, &length, &error);
  g_assert_no_error (error);
  for (gsize part = 0; part <= 16; part++)
    {
      /* A copy of just that size: the sanitizer then sees a read beyond its end. */
      gsize size = length * part / 16;
      g_autofree guint8 *copy = g_memdup2 (text, MAX (size, 1));

      LLVMFuzzerTestOneInput (copy, size);
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GError) error = NULL;
  const char *name;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  dir = g_dir_open (argv[1], 0, &error);
  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_strdup_printf ("/%s", name);

      g_test_add_data_func_full (path, g_build_filename (argv[1], name, NULL), read_file, g_free);
    }
  return g_test_run ();
}
