/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sync/wh-transport.h"

G_BEGIN_DECLS

#define WH_TYPE_SOUP_TRANSPORT (wh_soup_transport_get_type ())
G_DECLARE_FINAL_TYPE (WhSoupTransport, wh_soup_transport, WH, SOUP_TRANSPORT, GObject)

WhTransport *wh_soup_transport_new (const char *address);

G_END_DECLS
