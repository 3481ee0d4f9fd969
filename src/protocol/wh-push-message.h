/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-change.h"
#include "protocol/wh-protocol-error.h"

G_BEGIN_DECLS

#define WH_PUSH_MAX_GROUPS 500

/* POST v1/push.  Group numbers are dense: each is one more than the one before. */
typedef struct
{
  char *realm;
  char *epoch;
  WhId device;
  char *lease;       /* as the last push answered; "" at a device's first push */
  char *cursor;      /* nullable; of the last pull: a centre that was put back to an earlier state knows itself by it */
  gint64 schema;
  GPtrArray *groups; /* of WhChangeGroup */
} WhPushRequest;

typedef enum
{
  WH_PUSH_OK,
  WH_PUSH_CONFLICT, /* taken; what did not stand waits in conflict records */
  WH_PUSH_REFUSED,  /* nothing of the group was taken */
} WhPushStatus;

/* A record as it stands at the centre after a group. */
typedef struct
{
  WhId id;
  const WhKind *kind;
  gint64 rev;
  gboolean deleted;
  WhRecord *record;    /* nullable when deleted */
  GArray *conflicts;   /* of WhId: records of kind conflict that the group made for this record */
} WhPushedRecord;

typedef struct
{
  gint64 number;
  WhPushStatus status;
  WhProtocolError code; /* REFUSED: BAD_REQUEST, FORBIDDEN or NOT_FOUND */
  char *message;        /* REFUSED: one sentence for a person */
  GPtrArray *records;   /* of WhPushedRecord; each record once */
} WhPushResult;

typedef struct
{
  char *epoch;
  char *lease;        /* for the next push */
  gint64 last_number; /* the centre has this group and all before it */
  GPtrArray *results; /* of WhPushResult, one for each group sent, in order */
  gint64 server_time; /* UTC milliseconds */
} WhPushReply;

WhPushRequest *wh_push_request_new (void);
void wh_push_request_free (WhPushRequest *request);
JsonObject *wh_push_request_to_json (const WhPushRequest *request);
WhPushRequest *wh_push_request_from_json (JsonObject *object, GError **error);

WhPushedRecord *wh_pushed_record_new (const WhKind *kind, const WhId *id);
void wh_pushed_record_free (WhPushedRecord *record);

WhPushResult *wh_push_result_new (gint64 number);
void wh_push_result_free (WhPushResult *result);
JsonObject *wh_push_result_to_json (const WhPushResult *result);
WhPushResult *wh_push_result_from_json (JsonObject *object, GError **error);

WhPushReply *wh_push_reply_new (void);
void wh_push_reply_free (WhPushReply *reply);
JsonObject *wh_push_reply_to_json (const WhPushReply *reply);
WhPushReply *wh_push_reply_from_json (JsonObject *object, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPushRequest, wh_push_request_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPushedRecord, wh_pushed_record_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPushResult, wh_push_result_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPushReply, wh_push_reply_free)

G_END_DECLS
