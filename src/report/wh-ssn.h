/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean wh_ssn_is_valid (const char *ssn);

G_END_DECLS
