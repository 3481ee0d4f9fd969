/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "db/wh-db.h"
#include "model/wh-row-source.h"

G_BEGIN_DECLS

#define WH_TYPE_DB_SOURCE (wh_db_source_get_type ())

G_DECLARE_FINAL_TYPE (WhDbSource, wh_db_source, WH, DB_SOURCE, GObject)

WhDbSource *wh_db_source_new (WhDb *db);
WhDbSource *wh_db_source_new_of_client (WhDb *db, const WhId *client);

G_END_DECLS
