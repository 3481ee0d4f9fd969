/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"
#include "form/wh-form.h"

G_BEGIN_DECLS

#define WH_TYPE_REKEY_VIEW (wh_rekey_view_get_type ())
G_DECLARE_FINAL_TYPE (WhRekeyView, wh_rekey_view, WH, REKEY_VIEW, GtkWidget)

GtkWidget *wh_rekey_view_new (WhSession *session, WhForm *form);
gboolean wh_rekey_view_can_save (WhRekeyView *self);
gboolean wh_rekey_view_is_checking (WhRekeyView *self);
void wh_rekey_view_check (WhRekeyView *self);
void wh_rekey_view_focus (WhRekeyView *self);
void wh_rekey_view_set_busy (WhRekeyView *self, gboolean busy);

G_END_DECLS
