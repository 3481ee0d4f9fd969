/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

guint *wh_all_stays (const WhStays *stays, guint *n_stays);
guint *wh_all_services (const WhStays *stays, const guint *all, guint n_stays, guint **stay, guint *n_services);

G_END_DECLS
