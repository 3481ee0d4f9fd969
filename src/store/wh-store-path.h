/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-id.h"

G_BEGIN_DECLS

char *wh_store_path (const char *data_home, const char *host, const char *community, const char *realm,
                     const WhId *account);

G_END_DECLS
