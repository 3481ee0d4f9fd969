/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/reports/wh-reports-screen.h"

#include <glib/gi18n-lib.h>

#include "app/quality/wh-quality-screen.h"
#include "app/reports/wh-report-pane.h"

/**
 * WhReportsScreen:
 *
 * What the records add up to, and what is wrong with them.  Each report is a pane.
 */
struct _WhReportsScreen
{
  WhPaneScreen parent_instance;
};

G_DEFINE_FINAL_TYPE (WhReportsScreen, wh_reports_screen, WH_TYPE_PANE_SCREEN)

/* A volunteer of the count and an auditor see no client, and so no number that opens one. */
static gboolean
may_count (WhSession *session)
{
  WhRole role = wh_session_get_person (session)->role;

  return role != WH_ROLE_VOLUNTEER && role != WH_ROLE_AUDITOR;
}

/* In the order of the list. */
static const WhScreenInfo panes[] = {
  { "quality", N_("Data quality"), "emblem-ok-symbolic", wh_quality_screen_get_type },
  { "hud", N_("HUD reports"), "x-office-spreadsheet-symbolic", wh_report_pane_get_type, may_count },
  { NULL },
};

static void
wh_reports_screen_class_init (WhReportsScreenClass *klass)
{
  WH_PANE_SCREEN_CLASS (klass)->panes = panes;
}

static void
wh_reports_screen_init (WhReportsScreen *self)
{
}

/**
 * wh_reports_screen_may_show:
 *
 * Returns: whether there is a pane that the person signed in gets to see
 */
gboolean
wh_reports_screen_may_show (WhSession *session)
{
  for (guint i = 0; panes[i].name != NULL; i++)
    if (wh_screen_info_is_for (&panes[i], session))
      return TRUE;
  return FALSE;
}
