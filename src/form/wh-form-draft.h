/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "form/wh-form.h"

G_BEGIN_DECLS

char *wh_form_to_draft (WhForm *self);
WhForm *wh_form_from_draft (const WhLayout *layout, WhDate today, const char *draft, GError **error);
WhForm *wh_form_from_draft_with_local (const WhLayout *layout, WhDate today, GPtrArray *definitions,
                                       const char *draft, GError **error);

G_END_DECLS
