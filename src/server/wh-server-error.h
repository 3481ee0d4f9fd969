/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What keeps the program itself from its work.  What is answered to a desk is of WH_PROTOCOL_ERROR. */
typedef enum
{
  WH_SERVER_ERROR_FAILED,    /* a file or the network does not do what is needed */
  WH_SERVER_ERROR_IN_USE,    /* another process writes the database */
  WH_SERVER_ERROR_WRONG_USE, /* of the command line */
  WH_SERVER_ERROR_REFUSED,   /* against a rule of the realm */
} WhServerError;

#define WH_SERVER_ERROR (wh_server_error_quark ())
GQuark wh_server_error_quark (void);

G_END_DECLS
