/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/wh-id.h"

G_BEGIN_DECLS

/* A client in a list. */

#define WH_TYPE_CLIENT_ITEM (wh_client_item_get_type ())
G_DECLARE_FINAL_TYPE (WhClientItem, wh_client_item, WH, CLIENT_ITEM, GObject)

WhClientItem *wh_client_item_new (const WhId *id, const char *name, const char *details);
const WhId *wh_client_item_get_id (WhClientItem *self);
const char *wh_client_item_get_name (WhClientItem *self);
const char *wh_client_item_get_details (WhClientItem *self);

G_END_DECLS
