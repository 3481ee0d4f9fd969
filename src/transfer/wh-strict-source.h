/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-row-source.h"

G_BEGIN_DECLS

/* One value that leaves otherwise than it is. */
typedef struct
{
  const WhFile *file;
  const char *key;    /* the row's id */
  const char *column;
  const char *rule;   /* "N055" */
  gboolean blanked;   /* else recoded */
} WhStrictChange;

typedef void (*WhStrictChangeFunc) (const WhStrictChange *change, gpointer data);

#define WH_TYPE_STRICT_SOURCE (wh_strict_source_get_type ())
G_DECLARE_FINAL_TYPE (WhStrictSource, wh_strict_source, WH, STRICT_SOURCE, GObject)

WhStrictSource *wh_strict_source_new (WhRowSource *source);
gboolean wh_strict_source_prepare (WhStrictSource *self, GCancellable *cancellable, GError **error);
void wh_strict_source_foreach_change (WhStrictSource *self, WhStrictChangeFunc func, gpointer data);

G_END_DECLS
