/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "form/wh-form.h"

G_BEGIN_DECLS

#define WH_TYPE_SECTION_LIST (wh_section_list_get_type ())
G_DECLARE_FINAL_TYPE (WhSectionList, wh_section_list, WH, SECTION_LIST, GtkWidget)

GtkWidget *wh_section_list_new (WhForm *form);
void wh_section_list_set_selected (WhSectionList *self, guint section);
void wh_section_list_update (WhSectionList *self);

G_END_DECLS
