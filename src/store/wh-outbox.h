/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-change.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

typedef enum {
  WH_OUTBOX_WAITING,
  WH_OUTBOX_SENT,    /* sent, and no answer yet: it goes again under the same number */
  WH_OUTBOX_REFUSED, /* the centre did not take it: a person must look */
  WH_OUTBOX_BEHIND,  /* waits for a refused one that it builds on */
  WH_OUTBOX_HELD,    /* waits for a record that the restored centre does not have yet, and another desk sends */
} WhOutboxState;

/* One saved group that is not at the centre. */
typedef struct {
  gint64 seq;    /* names the group in this store, in the order of saving */
  gint64 number; /* as sent; 0: not sent yet */
  gint64 at;     /* when it was saved, UTC milliseconds */
  WhOutboxState state;
  char *what;    /* for people: "2 clients, 2 enrollments" */
  char *reason;  /* why it was refused, one sentence; else NULL */
  WhId client;   /* whom it is about; nil when nobody or unknown */
} WhOutboxEntry;

void wh_outbox_entry_free (WhOutboxEntry *entry);

GPtrArray *wh_outbox_list (WhStore *store, GError **error);
gboolean wh_outbox_count (WhStore *store, guint *waiting, guint *refused, GError **error);
GPtrArray *wh_outbox_take (WhStore *store, guint max_groups, gsize max_bytes, GError **error);
gboolean wh_outbox_settle (WhStore *store, gint64 number, gint64 at, GError **error);
gboolean wh_outbox_refuse (WhStore *store, gint64 number, const char *reason, GError **error);
gboolean wh_outbox_retry (WhStore *store, gint64 seq, GError **error);
gboolean wh_outbox_discard (WhStore *store, gint64 seq, GError **error);
gboolean wh_outbox_renumber (WhStore *store, gint64 last_number, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhOutboxEntry, wh_outbox_entry_free)

G_END_DECLS
