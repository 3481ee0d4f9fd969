/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"
#include "protocol/wh-protocol-error.h"

G_BEGIN_DECLS

#define WH_PULL_MAX_PAGE 5000
#define WH_PULL_MAX_CURSOR (1024 * 1024) /* bytes: it holds a number for each scope */

/* POST v1/pull */
typedef struct
{
  char *realm;
  char *epoch;  /* "" with an empty cursor */
  WhId device;
  char *cursor; /* as the last page answered; "" for everything */
  gint64 limit; /* changes in one page */
  gint64 schema;
} WhPullRequest;

typedef enum
{
  WH_PULL_RECORD, /* the record as it stands now */
  WH_PULL_DELETE, /* it was deleted, for everybody */
  WH_PULL_DROP,   /* no longer to be seen through this scope: forget it unless another scope still lists it */
} WhPullWhat;

typedef struct
{
  WhPullWhat what;
  char *scope;
  gint64 number;   /* in the scope; dense when the feed was written, later numbers of a record replace earlier ones */
  const WhKind *kind;
  WhId id;
  gint64 rev;
  WhRecord *record; /* RECORD: with id and revision; else NULL */
} WhPullChange;

typedef struct
{
  char *epoch;
  char *cursor;       /* save it in the transaction that takes the page */
  gboolean more;      /* ask again at once */
  gboolean checkpoint; /* all that the centre had when it made this page is here now */
  gint64 total;        /* at most so many changes up to the checkpoint, this page among them */
  GStrv scopes;       /* that the person has now */
  GStrv gone;         /* that the person had when the cursor was made: forget what only they listed */
  GPtrArray *changes; /* of WhPullChange */
  gint64 server_time; /* UTC milliseconds */
} WhPullReply;

WhPullRequest *wh_pull_request_new (void);
void wh_pull_request_free (WhPullRequest *request);
JsonObject *wh_pull_request_to_json (const WhPullRequest *request);
WhPullRequest *wh_pull_request_from_json (JsonObject *object, GError **error);

WhPullChange *wh_pull_change_new (WhPullWhat what);
void wh_pull_change_free (WhPullChange *change);

WhPullReply *wh_pull_reply_new (void);
void wh_pull_reply_free (WhPullReply *reply);
JsonObject *wh_pull_reply_to_json (const WhPullReply *reply);
WhPullReply *wh_pull_reply_from_json (JsonObject *object, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPullRequest, wh_pull_request_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPullChange, wh_pull_change_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPullReply, wh_pull_reply_free)

G_END_DECLS
