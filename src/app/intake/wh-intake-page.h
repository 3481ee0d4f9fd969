/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"
#include "form/wh-form.h"

G_BEGIN_DECLS

#define WH_TYPE_INTAKE_PAGE (wh_intake_page_get_type ())
G_DECLARE_FINAL_TYPE (WhIntakePage, wh_intake_page, WH, INTAKE_PAGE, GtkWidget)

GtkWidget *wh_intake_page_create (WhSession *session, const char *parameter);
WhForm *wh_intake_page_get_form (WhIntakePage *self);
void wh_intake_page_show_section (WhIntakePage *self, guint section);

G_END_DECLS
