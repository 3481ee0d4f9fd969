/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

GtkWidget *wh_my_information_new (WhSession *session);

G_END_DECLS
