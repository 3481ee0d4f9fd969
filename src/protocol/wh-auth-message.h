/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-id.h"
#include "protocol/wh-protocol-error.h"

G_BEGIN_DECLS

#define WH_PASSWORD_MAX 1024 /* bytes */

/* POST v1/auth/login */
typedef struct
{
  char *realm;
  char *user;     /* as typed; case does not matter */
  char *password;
  WhId device;    /* made once for each store */
} WhLoginRequest;

/* POST v1/auth/refresh.  The answer is a WhLoginReply with new tokens; the old refresh token is spent. */
typedef struct
{
  char *realm;
  char *refresh;
  WhId device;
} WhRefreshRequest;

/* POST v1/auth/password, with the access token.  The answer is a WhLoginReply with new tokens. */
typedef struct
{
  char *realm;
  char *old_password;
  char *new_password;
} WhPasswordRequest;

#define WH_RECOVERED_KEY_SIZE 32 /* of a store's key */

/* POST v1/auth/recover, with the access token.  The answer is a WhRecoverReply. */
typedef struct
{
  char *realm;
  char *password; /* once more: a token alone opens nothing */
  char *box;      /* hexadecimal: a store's key and its account's id, sealed to the realm's recovery key */
} WhRecoverRequest;

typedef struct
{
  char *key; /* hexadecimal */
} WhRecoverReply;

/* POST v1/auth/logout, with the access token.  The answer is an empty object. */
typedef struct
{
  char *realm;
} WhLogoutRequest;

/* An organization that the person works for. */
typedef struct
{
  WhId id;
  char *name;
} WhAgency;

typedef struct
{
  char *realm;
  char *epoch;
  char *access;           /* goes into "Authorization: Bearer" */
  gint64 access_seconds;  /* how long it holds */
  char *refresh;
  gint64 refresh_seconds;
  gint64 lease_seconds;   /* how long offline sign-in holds from now (decisions 16) */
  gboolean must_change;   /* the one-time password was used: only v1/auth/password is open */
  WhId account;           /* names the person's folder on the desk */
  WhId user;              /* the record of kind user that stands for the person; what UserID columns take */
  char *name;             /* as signed in with, in the centre's spelling */
  char *display;          /* for people */
  char *role;             /* "volunteer", "worker", "agency-admin", "system-admin", "auditor" */
  GPtrArray *agencies;    /* of WhAgency, the main one first */
  gint64 server_time;     /* UTC milliseconds */
} WhLoginReply;

WhLoginRequest *wh_login_request_new (void);
void wh_login_request_free (WhLoginRequest *request);
JsonObject *wh_login_request_to_json (const WhLoginRequest *request);
WhLoginRequest *wh_login_request_from_json (JsonObject *object, GError **error);

WhRefreshRequest *wh_refresh_request_new (void);
void wh_refresh_request_free (WhRefreshRequest *request);
JsonObject *wh_refresh_request_to_json (const WhRefreshRequest *request);
WhRefreshRequest *wh_refresh_request_from_json (JsonObject *object, GError **error);

WhPasswordRequest *wh_password_request_new (void);
void wh_password_request_free (WhPasswordRequest *request);
JsonObject *wh_password_request_to_json (const WhPasswordRequest *request);
WhPasswordRequest *wh_password_request_from_json (JsonObject *object, GError **error);

WhRecoverRequest *wh_recover_request_new (void);
void wh_recover_request_free (WhRecoverRequest *request);
JsonObject *wh_recover_request_to_json (const WhRecoverRequest *request);
WhRecoverRequest *wh_recover_request_from_json (JsonObject *object, GError **error);

WhRecoverReply *wh_recover_reply_new (void);
void wh_recover_reply_free (WhRecoverReply *reply);
JsonObject *wh_recover_reply_to_json (const WhRecoverReply *reply);
WhRecoverReply *wh_recover_reply_from_json (JsonObject *object, GError **error);

WhLogoutRequest *wh_logout_request_new (void);
void wh_logout_request_free (WhLogoutRequest *request);
JsonObject *wh_logout_request_to_json (const WhLogoutRequest *request);
WhLogoutRequest *wh_logout_request_from_json (JsonObject *object, GError **error);

WhAgency *wh_agency_new (const WhId *id, const char *name);
void wh_agency_free (WhAgency *agency);

WhLoginReply *wh_login_reply_new (void);
void wh_login_reply_free (WhLoginReply *reply);
JsonObject *wh_login_reply_to_json (const WhLoginReply *reply);
WhLoginReply *wh_login_reply_from_json (JsonObject *object, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhLoginRequest, wh_login_request_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhRefreshRequest, wh_refresh_request_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPasswordRequest, wh_password_request_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhRecoverRequest, wh_recover_request_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhRecoverReply, wh_recover_reply_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhLogoutRequest, wh_logout_request_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhAgency, wh_agency_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhLoginReply, wh_login_reply_free)

G_END_DECLS
