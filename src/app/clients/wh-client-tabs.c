/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/clients/wh-client-tabs.h"

#include <glib/gi18n-lib.h>

#include "app/history/wh-history-screen.h"
#include "app/household/wh-household-tab.h"
#include "app/merge/wh-duplicates-page.h"
#include "app/merge/wh-separate-dialog.h"
#include "app/paper/wh-client-paper.h"

/* After the page's own tabs, in this order. */
static const WhScreenInfo tabs[] = {
  { "household", N_("Household"), "system-users-symbolic", wh_household_tab_get_type },
  { "history", N_("History"), "document-open-recent-symbolic", wh_history_screen_get_type },
  { NULL },
};

static const WhClientAction actions[] = {
  { "duplicates", N_("Possible _duplicates…"), wh_duplicates_page_open, NULL },
  { "separate", N_("_Separate merged records…"), wh_separate_dialog_open, NULL },
  { "copy", N_("_Copy for the person…"), wh_client_paper_open_copy, NULL },
  { "correction", N_("_Request for correction…"), wh_client_paper_open_request, NULL },
  { NULL },
};

/**
 * wh_client_tabs_get:
 *
 * A tab is a WhScreen whose open_record takes WH_KIND_CLIENT: it is called when the tab is looked at, and when
 * another client is shown while it is.
 *
 * Returns: (transfer none): the tabs of other folders; ends with one without a name
 */
const WhScreenInfo *
wh_client_tabs_get (void)
{
  return tabs;
}

/**
 * wh_client_actions_get:
 *
 * Returns: (transfer none): what the page's menu offers; ends with one without a name
 */
const WhClientAction *
wh_client_actions_get (void)
{
  return actions;
}
