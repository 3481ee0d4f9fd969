/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* One line of text in a boxed list, with its name above it.  AdwEntryRow has no accessible name before 1.4. */
#define WH_TYPE_ENTRY_ROW (wh_entry_row_get_type ())
G_DECLARE_FINAL_TYPE (WhEntryRow, wh_entry_row, WH, ENTRY_ROW, AdwPreferencesRow)

const char *wh_entry_row_get_text (WhEntryRow *self);
void wh_entry_row_set_text (WhEntryRow *self, const char *text);
void wh_entry_row_set_wrong (WhEntryRow *self, gboolean wrong);
GtkEditable *wh_entry_row_get_editable (WhEntryRow *self);

G_END_DECLS
