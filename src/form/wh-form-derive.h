/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"

G_BEGIN_DECLS

void wh_form_derive (const char *name, WhRecord *record, guint column);

G_END_DECLS
