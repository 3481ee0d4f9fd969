/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/wh-stays.h"

G_BEGIN_DECLS

gint32 wh_stays_age (const WhStays *stays, guint enrollment);

G_END_DECLS
