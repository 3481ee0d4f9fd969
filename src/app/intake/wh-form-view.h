/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "form/wh-form.h"

G_BEGIN_DECLS

#define WH_TYPE_FORM_VIEW (wh_form_view_get_type ())
G_DECLARE_FINAL_TYPE (WhFormView, wh_form_view, WH, FORM_VIEW, GtkWidget)

GtkWidget *wh_form_view_new (WhForm *form);
void wh_form_view_set_between (WhFormView *self, GtkWidget *widget);
void wh_form_view_show_page (WhFormView *self, const WhLayoutPage *page, guint person_key);
void wh_form_view_set_strict (WhFormView *self, gboolean strict);
gboolean wh_form_view_focus_field (WhFormView *self, const char *name);
void wh_form_view_update (WhFormView *self);
gboolean wh_form_view_focus_person (WhFormView *self);

G_END_DECLS
