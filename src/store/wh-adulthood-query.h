/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

#define WH_ADULTHOOD_DAYS 30 /* so long before the birthday it is pointed out */

/* Somebody who comes of age during a stay. */
typedef struct
{
  WhId enrollment, client;
  char *name;         /* as screens show it */
  char *project_name;
  WhDate birthday;    /* the 18th */
} WhAdulthood;

void wh_adulthood_free (WhAdulthood *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhAdulthood, wh_adulthood_free)

GPtrArray *wh_adulthood_query (WhStore *store, const WhId *worker, WhDate today, GError **error);

G_END_DECLS
