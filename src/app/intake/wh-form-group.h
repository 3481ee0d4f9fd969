/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "form/wh-form.h"

G_BEGIN_DECLS

#define WH_TYPE_FORM_GROUP (wh_form_group_get_type ())
G_DECLARE_FINAL_TYPE (WhFormGroup, wh_form_group, WH, FORM_GROUP, GtkWidget)

GtkWidget *wh_form_group_new (WhForm *form, const WhLayoutGroup *group, guint person_key);
gboolean wh_form_group_update (WhFormGroup *self);
void wh_form_group_set_strict (WhFormGroup *self, gboolean strict);
gboolean wh_form_group_focus_field (WhFormGroup *self, const char *name);

G_END_DECLS
