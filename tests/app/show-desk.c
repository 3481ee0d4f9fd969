/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shows the screens over a made-up store until it is told to end: somebody else looks at them.
 *   show-desk empty|usual|full [WIDTH HEIGHT [administrator]] */
#include <stdlib.h>

#include "app/test-desk.h"
#include "app/wh-picture.h"

int
main (int argc, char *argv[])
{
  static const char *const fills[] = { "empty", "usual", "full", NULL };
  TestDesk *desk;

  if (argc < 2 || !g_strv_contains (fills, argv[1]))
    {
      g_printerr ("show-desk empty|usual|full [WIDTH HEIGHT [administrator]]\n");
      return 2;
    }
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_init ();
  adw_init ();
  wh_picture_load_look ();
  desk = test_desk_new_as (argc > 4 && g_str_equal (argv[4], "administrator") ? WH_ROLE_SYSTEM_ADMIN : WH_ROLE_WORKER,
                           *argv[1] == 'e' ? TEST_DESK_EMPTY : *argv[1] == 'u' ? TEST_DESK_USUAL : TEST_DESK_FULL,
                           argc > 3 ? atoi (argv[2]) : 1280, argc > 3 ? atoi (argv[3]) : 800);
  while (gtk_widget_get_visible (desk->window))
    g_main_context_iteration (NULL, TRUE);
  test_desk_free (desk);
  return 0;
}
