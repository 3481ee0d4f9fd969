/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-application.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <sys/prctl.h>
#include <sys/resource.h>

/* A crash must not leave names and keys on the disk.  A system that sends crashes to a program asks the second mark
 * only; a leak checker has to look into the process. */
static void
forbid_core_dumps (void)
{
  const struct rlimit none = { 0, 0 };

  setrlimit (RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__
  prctl (PR_SET_DUMPABLE, 0);
#endif
}

int
main (int argc, char **argv)
{
  g_autoptr (WhApplication) application = NULL;

  forbid_core_dumps ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, WH_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = wh_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
