/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/wh-session.h"
#include "model/wh-record.h"

G_BEGIN_DECLS

gboolean wh_looking_is_possible (GtkWidget *from);
void wh_looking_async (GtkWidget *from, const char *what, WhRecord *record, GAsyncReadyCallback callback,
                       gpointer user_data);
void wh_looking_of_session_async (WhSession *session, const char *what, WhRecord *record,
                                  GAsyncReadyCallback callback, gpointer user_data);
gboolean wh_looking_finish (GAsyncResult *result, GError **error);

G_END_DECLS
