/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _WhFolderWriter WhFolderWriter;

/* Whether a file of the folder that was there before is one that the new folder replaces. */
typedef gboolean (*WhFolderNameFunc) (const char *name, gpointer data);

WhFolderWriter *wh_folder_writer_new (const char *path, GError **error);
void wh_folder_writer_free (WhFolderWriter *self);
const char *wh_folder_writer_get_part_path (WhFolderWriter *self);
gboolean wh_folder_writer_add (WhFolderWriter *self, const char *name, const char *data, gssize length,
                               GError **error);
gboolean wh_folder_writer_close (WhFolderWriter *self, WhFolderNameFunc replaces, gpointer data, GError **error);
gboolean wh_folder_writer_put_in_place (WhFolderWriter *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhFolderWriter, wh_folder_writer_free)

G_END_DECLS
