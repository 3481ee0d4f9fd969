/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-row-group.h"
#include "app/wh-session.h"

G_BEGIN_DECLS

void wh_worked_out_rows_fill (WhRowGroup *group, WhSession *session, const WhId *enrollment);

G_END_DECLS
