/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "paper/wh-paper-plan.h"

G_BEGIN_DECLS

#define WH_TYPE_REKEY_SHEETS (wh_rekey_sheets_get_type ())
G_DECLARE_FINAL_TYPE (WhRekeySheets, wh_rekey_sheets, WH, REKEY_SHEETS, GtkWidget)

GtkWidget *wh_rekey_sheets_new (WhForm *form);
void wh_rekey_sheets_update (WhRekeySheets *self, GArray *plan, WhPaperWhose whose, guint person_key);
char *wh_rekey_sheet_title (WhForm *form, WhPaperWhose whose, guint person);

G_END_DECLS
