/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-community.h"

G_BEGIN_DECLS

/* Where to listen, and with which certificate. */
typedef struct
{
  const char *address;  /* "127.0.0.1:8650", "[::1]:0" */
  const char *tls_cert; /* PEM files; both or none */
  const char *tls_key;
} WhListen;

#define WH_TYPE_SERVER (wh_server_get_type ())
G_DECLARE_FINAL_TYPE (WhServer, wh_server, WH, SERVER, GObject)

WhServer *wh_server_new (GPtrArray *realms);
gboolean wh_server_listen (WhServer *self, const WhListen *listen, GError **error);
const char *wh_server_get_address (WhServer *self);
void wh_server_stop (WhServer *self);

G_END_DECLS
