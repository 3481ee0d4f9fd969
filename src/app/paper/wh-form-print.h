/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-session.h"
#include "form/wh-form.h"

G_BEGIN_DECLS

GtkWidget *wh_form_print_new (WhSession *session, WhForm *form);

G_END_DECLS
