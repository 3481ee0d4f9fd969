/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"

G_BEGIN_DECLS

guint wh_form_count_rest (WhForm *self, guint person, const WhLayoutGroup *group);
GPtrArray *wh_form_deny_rest (WhForm *self, guint person, const WhLayoutGroup *group);
void wh_form_undo_rest (WhForm *self, guint person, GPtrArray *denied);

G_END_DECLS
