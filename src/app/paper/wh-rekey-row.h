/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "paper/wh-paper-plan.h"

G_BEGIN_DECLS

#define WH_TYPE_REKEY_ROW (wh_rekey_row_get_type ())
G_DECLARE_FINAL_TYPE (WhRekeyRow, wh_rekey_row, WH, REKEY_ROW, GtkWidget)

GtkWidget *wh_rekey_row_new (WhForm *form, const WhPaperQuestion *question);
const WhLayoutField *wh_rekey_row_get_field (WhRekeyRow *self);
gboolean wh_rekey_row_update (WhRekeyRow *self);
void wh_rekey_row_set_strict (WhRekeyRow *self, gboolean strict);
const char *wh_rekey_row_get_misread (WhRekeyRow *self, guint *part);
void wh_rekey_row_set_misread (WhRekeyRow *self, const char *text, guint part);

G_END_DECLS
