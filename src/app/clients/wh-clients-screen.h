/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-screen.h"

G_BEGIN_DECLS

#define WH_TYPE_CLIENTS_SCREEN (wh_clients_screen_get_type ())
G_DECLARE_FINAL_TYPE (WhClientsScreen, wh_clients_screen, WH, CLIENTS_SCREEN, WhScreen)

G_END_DECLS
