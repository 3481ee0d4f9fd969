/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-screens.h"

#include <glib/gi18n-lib.h>

#include "app/administration/wh-administration-screen.h"
#include "app/calendar/wh-calendar-screen.h"
#include "app/clients/wh-clients-screen.h"
#include "app/home/wh-home-screen.h"
#include "app/household/wh-roster-page.h"
#include "app/intake/wh-form-page.h"
#include "app/merge/wh-duplicates-page.h"
#include "app/reports/wh-reports-screen.h"

/* In the order of the switcher.  The header shows only what stands here. */
static const WhScreenInfo screens[] = {
  { "home", N_("Home"), "go-home-symbolic", wh_home_screen_get_type },
  { "calendar", N_("Calendar"), "x-office-calendar-symbolic", wh_calendar_screen_get_type },
  { "clients", N_("Clients"), "system-users-symbolic", wh_clients_screen_get_type },
  { "reports", N_("Reports"), "x-office-document-symbolic", wh_reports_screen_get_type, wh_reports_screen_may_show },
  { "administration", N_("Administration"), "preferences-system-symbolic", wh_administration_screen_get_type,
    wh_administration_screen_may_show },
  { NULL },
};

/* Name, and the function that makes the page. */
static const WhFlowInfo flows[] = {
  { "duplicates", wh_duplicates_page_create },
  { "form", wh_form_page_create },
  { "intake", wh_form_page_create },
  { "roster", wh_roster_page_create },
  { NULL },
};

/**
 * wh_screens_get:
 * @n_screens: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_screens): the views that this version has
 */
const WhScreenInfo *
wh_screens_get (guint *n_screens)
{
  g_return_val_if_fail (n_screens != NULL, NULL);

  *n_screens = G_N_ELEMENTS (screens) - 1;
  return screens;
}

/**
 * wh_screen_info_is_for:
 *
 * Returns: whether the person who is signed in gets to see this screen at all
 */
gboolean
wh_screen_info_is_for (const WhScreenInfo *info, WhSession *session)
{
  return info->may_show == NULL || info->may_show (session);
}

/**
 * wh_flows_find:
 * @name: name of a flow
 *
 * Returns: (transfer none) (nullable): the flow
 */
const WhFlowInfo *
wh_flows_find (const char *name)
{
  for (guint i = 0; flows[i].name != NULL; i++)
    if (g_strcmp0 (flows[i].name, name) == 0)
      return &flows[i];
  return NULL;
}
