/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

guint *wh_latest_stays (const WhStays *stays, guint *n_people);

G_END_DECLS
