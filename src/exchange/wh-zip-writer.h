/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _WhZipWriter WhZipWriter;

WhZipWriter *wh_zip_writer_new (const char *path, GError **error);
void wh_zip_writer_free (WhZipWriter *self);
gboolean wh_zip_writer_begin (WhZipWriter *self, const char *name, GError **error);
gboolean wh_zip_writer_write (WhZipWriter *self, const char *data, gsize length, GError **error);
gboolean wh_zip_writer_close (WhZipWriter *self, GError **error);
gboolean wh_zip_writer_put_in_place (WhZipWriter *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhZipWriter, wh_zip_writer_free)

G_END_DECLS
