/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/wh-session.h"
#include "paper/wh-paper-pages.h"

G_BEGIN_DECLS

#define WH_TYPE_PAPER_WINDOW (wh_paper_window_get_type ())
G_DECLARE_FINAL_TYPE (WhPaperWindow, wh_paper_window, WH, PAPER_WINDOW, AdwWindow)

GtkWidget *wh_paper_window_new (WhSession *session, const char *title, const char *file_name);
void wh_paper_window_explain (WhPaperWindow *self, const char *text);
GtkSwitch *wh_paper_window_add_switch (WhPaperWindow *self, const char *title, const char *subtitle, gboolean active);
GtkSpinButton *wh_paper_window_add_number (WhPaperWindow *self, const char *title, guint value, guint most);
void wh_paper_window_set_paper (WhPaperWindow *self, WhPaper *paper);
WhPaper *wh_paper_window_get_paper (WhPaperWindow *self);
WhPaperPages *wh_paper_window_get_pages (WhPaperWindow *self);
char *wh_paper_watermark (WhSession *session);

G_END_DECLS
