/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/home/wh-my-information.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/wh-row-group.h"

static GtkWidget *
content_new (WhSession *session)
{
  const WhPerson *person = wh_session_get_person (session);
  const WhRealm *realm = wh_session_get_realm (session);
  GtkWidget *page = adw_preferences_page_new ();
  WhRowGroup *me = g_object_new (WH_TYPE_ROW_GROUP, "title", _("You"), NULL);
  WhRowGroup *database = g_object_new (WH_TYPE_ROW_GROUP, "title", _("Database"), NULL);

  wh_row_group_add_text (me, _("Name"), person->name);
  wh_row_group_add_text (me, _("User name"), person->login);
  wh_row_group_add_text (me, _("Role"), wh_role_for_people (person->role));
  if (person->hud_id != NULL)
    wh_row_group_add_text (me, _("Number in reports (UserID)"), person->hud_id);
  wh_row_group_add_text (database, realm->training ? _("Training") : _("Production"), realm->title);
  wh_row_group_add_text (database, _("Community"), realm->community);
  wh_row_group_add_text (database, _("Address"), realm->address);
  wh_row_group_add_text (database, _("Time zone"), realm->zone);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (me));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (database));
  return page;
}

/**
 * wh_my_information_new:
 *
 * Returns: (transfer full): a window that says who is signed in, as what and to which database
 */
GtkWidget *
wh_my_information_new (WhSession *session)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "title", _("My information"), "default-width", 420,
                                    "default-height", 520, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *content = content_new (session);

  gtk_widget_set_vexpand (content, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), content);
  adw_window_set_content (ADW_WINDOW (window), box);
  return window;
}
