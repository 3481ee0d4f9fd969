/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"
#include "form/wh-layout.h"

G_BEGIN_DECLS

gboolean wh_rekey_text_take (WhForm *form, guint person, const WhLayoutField *field, guint part, const char *text);
char *wh_rekey_text_show (WhForm *form, guint person, const WhLayoutField *field, guint part);
char *wh_rekey_text_meaning (WhForm *form, guint person, const WhLayoutField *field, guint part);
char *wh_rekey_text_hint (WhForm *form, guint person, const WhLayoutField *field);

G_END_DECLS
