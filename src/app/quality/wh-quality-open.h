/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-session.h"
#include "store/wh-quality-query.h"

G_BEGIN_DECLS

void wh_quality_open (GtkWidget *widget, WhSession *session, const WhQualityFinding *finding, const char *form);

G_END_DECLS
