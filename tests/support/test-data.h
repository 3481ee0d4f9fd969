/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* The path of a data set that lies beside the tree and is no part of it: WAYHOME_TEST_DATA, else ../shared/data.
 * Without it the test is skipped, or failed where CI=true says that everything must run. */
static inline char *
test_data_path (const char *name)
{
  const char *places[] = { g_getenv ("WAYHOME_TEST_DATA"), "../shared/data", "../../shared/data" };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = places[i] != NULL ? g_build_filename (places[i], name, NULL) : NULL;

      if (path != NULL && g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }
  if (g_strcmp0 (g_getenv ("CI"), "true") == 0)
    g_error ("the data set %s is missing", name);
  g_test_skip_printf ("the data set %s is not beside this tree", name);
  return NULL;
}
