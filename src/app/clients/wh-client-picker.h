/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-session.h"

G_BEGIN_DECLS

#define WH_TYPE_CLIENT_PICKER (wh_client_picker_get_type ())
G_DECLARE_FINAL_TYPE (WhClientPicker, wh_client_picker, WH, CLIENT_PICKER, GtkWidget)

GtkWidget *wh_client_picker_new (WhSession *session);
const WhId *wh_client_picker_get_client (WhClientPicker *self);
void wh_client_picker_set_client (WhClientPicker *self, const WhId *id, const char *name);

G_END_DECLS
