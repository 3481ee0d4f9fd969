/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-past.h"
#include "protocol/wh-protocol-error.h"

G_BEGIN_DECLS

#define WH_HISTORY_MAX_ENTRIES 500

/* POST v1/history: the saved changes of a client and of what belongs to it, the newest first. */
typedef struct
{
  char *realm;
  WhId about;      /* a client, or another record */
  gint64 before;   /* as "next" of the last answer; 0: from the newest on */
  gint64 limit;    /* saved changes in one answer */
  WhId device;     /* with @number: only that saved change; nil: all of them */
  gint64 number;   /* 0: all of them */
  gboolean open;   /* private answers too: somebody asked for them, and the centre writes it down */
} WhHistoryRequest;

typedef struct
{
  GPtrArray *entries; /* of WhPast */
  gint64 next;        /* where older ones go on; 0: there are none */
  gint64 server_time; /* UTC milliseconds */
} WhHistoryReply;

JsonObject *wh_history_request_to_json (const WhHistoryRequest *request);
WhHistoryRequest *wh_history_request_from_json (JsonObject *object, GError **error);
void wh_history_request_free (WhHistoryRequest *request);

WhHistoryReply *wh_history_reply_new (void);
JsonObject *wh_history_reply_to_json (const WhHistoryReply *reply);
WhHistoryReply *wh_history_reply_from_json (JsonObject *object, GError **error);
void wh_history_reply_free (WhHistoryReply *reply);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhHistoryRequest, wh_history_request_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhHistoryReply, wh_history_reply_free)

G_END_DECLS
