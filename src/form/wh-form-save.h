/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"
#include "model/wh-change.h"

G_BEGIN_DECLS

WhChangeGroup *wh_form_make_group (WhForm *self);

G_END_DECLS
