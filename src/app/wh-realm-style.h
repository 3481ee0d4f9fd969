/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-realm.h"

G_BEGIN_DECLS

char *wh_realm_style_to_css (const WhRealm *production, const WhRealm *training, const WhRealm *current,
                             gboolean dark);
void wh_realm_style_apply (GdkDisplay *display, const WhRealm *production, const WhRealm *training,
                           const WhRealm *current);

G_END_DECLS
