/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"
#include "form/wh-form.h"

G_BEGIN_DECLS

#define WH_TYPE_FORM_PAGE (wh_form_page_get_type ())
G_DECLARE_FINAL_TYPE (WhFormPage, wh_form_page, WH, FORM_PAGE, GtkWidget)

GtkWidget *wh_form_page_create (WhSession *session, const char *parameter);
WhForm *wh_form_page_get_form (WhFormPage *self);
void wh_form_page_show_section (WhFormPage *self, guint section);

G_END_DECLS
