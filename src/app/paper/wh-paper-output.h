/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "paper/wh-paper-pages.h"

G_BEGIN_DECLS

void wh_paper_output_page_size (double *width, double *height);
void wh_paper_output_print (AdwWindow *parent, WhPaper *paper, WhPaperPages *pages);
void wh_paper_output_save_async (WhPaperPages *pages, GFile *file, GCancellable *cancellable,
                                 GAsyncReadyCallback callback, gpointer user_data);
gboolean wh_paper_output_save_finish (GAsyncResult *result, GError **error);

G_END_DECLS
