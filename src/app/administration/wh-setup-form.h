/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/intake/wh-form-file.h"

G_BEGIN_DECLS

gboolean wh_setup_form_load (WhFormFile *file, WhStore *store, GError **error);

G_END_DECLS
