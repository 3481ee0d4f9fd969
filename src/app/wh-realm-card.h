/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-realm.h"

G_BEGIN_DECLS

/* The choice of one database at sign-in: its colour, its name and what it is for. */
#define WH_TYPE_REALM_CARD (wh_realm_card_get_type ())
G_DECLARE_FINAL_TYPE (WhRealmCard, wh_realm_card, WH, REALM_CARD, GtkToggleButton)

void wh_realm_card_set_realm (WhRealmCard *self, const WhRealm *realm);
const WhRealm *wh_realm_card_get_realm (WhRealmCard *self);

G_END_DECLS
