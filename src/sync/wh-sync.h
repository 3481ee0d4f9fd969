/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"
#include "sync/wh-sync-login.h"

G_BEGIN_DECLS

typedef enum
{
  WH_SYNC_IDLE,    /* everything is sent and received, as of last_success */
  WH_SYNC_WORKING,
  WH_SYNC_OFFLINE, /* the centre is not reached; it is tried again by itself */
  WH_SYNC_PROBLEM, /* something else; the sentence says what, and it is tried again by itself */
  WH_SYNC_SIGN_IN, /* the person must sign in again */
} WhSyncState;

typedef struct
{
  WhSyncState state;
  char *sentence;      /* OFFLINE, PROBLEM, SIGN_IN: for people; else NULL */
  GQuark domain;       /* of the error behind the sentence, and its code */
  int code;
  gint64 last_success; /* UTC milliseconds; 0: never */
  gint64 next_try;     /* UTC milliseconds; 0: not planned */
  gint64 left;         /* WORKING: changes that are still to come; 0: unknown */
} WhSyncStatus;

void wh_sync_status_free (WhSyncStatus *status);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhSyncStatus, wh_sync_status_free)

/**
 * WhSync:
 *
 * Keeps one store and the centre alike, in the background: sends what is saved, takes what is new, waits longer and
 * longer while the centre is not reached.  Nothing on the desk waits for it.
 *
 * Signals:
 * "status": wh_sync_dup_status () has changed; on the main context of the thread that made the object.
 */
#define WH_TYPE_SYNC (wh_sync_get_type ())
G_DECLARE_FINAL_TYPE (WhSync, wh_sync, WH, SYNC, GObject)

WhSync *wh_sync_new (WhSyncLogin *login, WhStore *store);
gboolean wh_sync_run_once (WhSync *self, GCancellable *cancellable, GError **error);
void wh_sync_start (WhSync *self);
void wh_sync_stop (WhSync *self);
void wh_sync_ask_async (WhSync *self, const char *path, JsonObject *body, GCancellable *cancellable,
                        GAsyncReadyCallback callback, gpointer user_data);
JsonObject *wh_sync_ask_finish (WhSync *self, GAsyncResult *result, GError **error);
void wh_sync_poke (WhSync *self);
void wh_sync_allow_removal (WhSync *self);
WhSyncStatus *wh_sync_dup_status (WhSync *self);

G_END_DECLS
