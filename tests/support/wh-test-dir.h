/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _WhTestDir WhTestDir;

WhTestDir  *wh_test_dir_new      (void);
void        wh_test_dir_free     (WhTestDir  *self);
const char *wh_test_dir_get_path (WhTestDir  *self);
char       *wh_test_dir_file     (WhTestDir  *self,
                                  const char *name);
GBytes     *wh_test_read         (const char *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhTestDir, wh_test_dir_free)

G_END_DECLS
