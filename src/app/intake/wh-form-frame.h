/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-session.h"
#include "form/wh-form.h"

G_BEGIN_DECLS

#define WH_TYPE_FORM_FRAME (wh_form_frame_get_type ())
G_DECLARE_FINAL_TYPE (WhFormFrame, wh_form_frame, WH, FORM_FRAME, GtkWidget)

GtkWidget *wh_form_frame_new (WhSession *session, WhForm *form);
void wh_form_frame_go_to (WhFormFrame *self, guint person, const char *place);
void wh_form_frame_show_section (WhFormFrame *self, guint section);
void wh_form_frame_step (WhFormFrame *self, int sections);
void wh_form_frame_show_problems (WhFormFrame *self);
void wh_form_frame_focus (WhFormFrame *self);
void wh_form_frame_set_busy (WhFormFrame *self, gboolean busy);

G_END_DECLS
