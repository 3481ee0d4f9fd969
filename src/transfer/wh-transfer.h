/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-row-source.h"

G_BEGIN_DECLS

typedef enum
{
  WH_REJECT_TWICE,   /* a record with this key came before */
  WH_REJECT_ORPHAN,  /* the record it belongs to is neither in the set nor known before */
  WH_REJECT_COMPANY, /* it shares a row with a record that was rejected */
  WH_N_REJECTS,
} WhRejectReason;

/* A record that cannot come in. It goes into the list of rejected rows, whole and with its reason. */
typedef struct
{
  WhRecord *record;
  WhRejectReason reason;
  const char *column; /* (nullable): the reference that leads nowhere */
  const char *file;   /* (nullable): "Client.csv", where the source reads files */
  guint64 row;        /* as a spreadsheet numbers them; 0: the source has no rows */
} WhReject;

typedef gboolean (*WhTransferRejectFunc) (const WhReject *reject, gpointer data, GError **error);
typedef gboolean (*WhTransferKnownFunc) (const WhKind *kind, const WhId *id, gpointer data);
typedef void (*WhTransferProgressFunc) (const WhKind *kind, guint64 records, gpointer data);

#define WH_TYPE_TRANSFER (wh_transfer_get_type ())
G_DECLARE_FINAL_TYPE (WhTransfer, wh_transfer, WH, TRANSFER, GObject)

WhTransfer *wh_transfer_new_import (WhRowSource *source, WhRowSink *sink);
WhTransfer *wh_transfer_new_export (WhRowSource *source, WhRowSink *sink);
void wh_transfer_set_known_func (WhTransfer *self, WhTransferKnownFunc func, gpointer data);
void wh_transfer_set_reject_func (WhTransfer *self, WhTransferRejectFunc func, gpointer data);
void wh_transfer_set_progress_func (WhTransfer *self, WhTransferProgressFunc func, gpointer data);
gboolean wh_transfer_run (WhTransfer *self, GCancellable *cancellable, GError **error);
guint64 wh_transfer_get_taken (WhTransfer *self, WhKindId kind);
guint64 wh_transfer_get_all_taken (WhTransfer *self);
guint64 wh_transfer_get_rejected (WhTransfer *self, WhRejectReason reason);
guint64 wh_transfer_get_dangling (WhTransfer *self);
const char *wh_reject_reason_name (WhRejectReason reason);
const char *wh_reject_reason_sentence (WhRejectReason reason);

G_END_DECLS
