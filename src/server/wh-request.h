/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-community.h"
#include "server/wh-grant.h"

G_BEGIN_DECLS

typedef struct _WhRequest WhRequest;

/* Answers a request, off the main thread. NULL with error is answered with an error's body. */
typedef JsonObject *(*WhRouteFunc) (WhRequest *request, JsonObject *body, GError **error);

typedef struct
{
  const char *method;
  const char *path;  /* after the community: "v1/push" */
  WhRouteFunc answer;
  gboolean is_slow;  /* works on passwords: takes memory and time, and must not hold up the others */
} WhRoute;

/* One request, without anything of HTTP's machinery. */
struct _WhRequest
{
  const WhRoute *route;
  const WhCommunity *community;
  char *nonce;           /* of the query; nullable */
  char *token;           /* access token; nullable */
  GBytes *body;
  gboolean is_gzip;      /* the body */
  gboolean takes_gzip;   /* the asker */

  guint status;          /* answer, of HTTP */
  GBytes *answer;
  gboolean answer_is_gzip;
  gint64 retry_after;    /* seconds; 0: not said */
  gint64 last_no;        /* a push's, for an error's body */
};

void wh_request_free (WhRequest *self);
void wh_request_run (WhRequest *self);
void wh_request_refuse (WhRequest *self, const GError *error);
WhGrant *wh_request_authorise (WhRequest *self, WhRealm *realm, gboolean narrow_will_do, GError **error);
gboolean wh_request_check_password (WhRequest *self, WhRealm *realm, const WhGrant *grant, const char *password,
                                    GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhRequest, wh_request_free)

G_END_DECLS
