/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/administration/wh-setup.h"

G_BEGIN_DECLS

GtkWidget *wh_local_preview_new (WhSetup *setup, WhRecord *field, WhDate today);

G_END_DECLS
