/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/administration/wh-administration-screen.h"

#include <glib/gi18n-lib.h>

#include "app/administration/wh-projects-pane.h"
#include "app/local/wh-local-pane.h"

/**
 * WhAdministrationScreen:
 *
 * What is set up once for many people: a list of subjects on the left, the chosen one beside it.
 */
struct _WhAdministrationScreen
{
  WhPaneScreen parent_instance;
};

G_DEFINE_FINAL_TYPE (WhAdministrationScreen, wh_administration_screen, WH_TYPE_PANE_SCREEN)

/* In the order of the list. */
static const WhScreenInfo panes[] = {
  { "projects", N_("Projects"), "view-list-symbolic", wh_projects_pane_get_type },
  { "local", N_("Local questions"), "document-edit-symbolic", wh_local_pane_get_type },
  { NULL },
};

static void
wh_administration_screen_class_init (WhAdministrationScreenClass *klass)
{
  WH_PANE_SCREEN_CLASS (klass)->panes = panes;
}

static void
wh_administration_screen_init (WhAdministrationScreen *self)
{
}

/**
 * wh_administration_screen_may_show:
 *
 * Returns: whether the centre lets the person change how an agency is set up
 */
gboolean
wh_administration_screen_may_show (WhSession *session)
{
  WhRole role = wh_session_get_person (session)->role;

  return role == WH_ROLE_AGENCY_ADMIN || role == WH_ROLE_SYSTEM_ADMIN;
}
