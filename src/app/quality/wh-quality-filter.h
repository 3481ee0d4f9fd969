/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/quality/wh-quality-names.h"

G_BEGIN_DECLS

void wh_quality_filter_prepare (GtkDropDown *drop_down, const char *name);
void wh_quality_filter_fill (GtkDropDown *drop_down, const char *all, const GPtrArray *names, const WhId *organization);
void wh_quality_filter_choose (GtkDropDown *drop_down, const WhId *id);
WhId wh_quality_filter_get (GtkDropDown *drop_down);

G_END_DECLS
