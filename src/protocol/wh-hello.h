/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-protocol-error.h"

G_BEGIN_DECLS

#define WH_PROTOCOL_NAME "HS1"
#define WH_PROTOCOL_VERSION 1
#define WH_PROTOCOL_SCHEMA 2026
#define WH_TRAINING_SUFFIX "_train"

/* One database of a community. */
typedef struct
{
  char *id;       /* "okaloosa", "okaloosa_train": names the realm in every request */
  char *name;     /* for people */
  gboolean training;
  char *colour;   /* "#rrggbb" */
  char *zone;     /* IANA time zone: "today" is the realm's */
  char *epoch;    /* another one: this is not the database that one knew */
  char *recovery; /* public key for sealed boxes (X25519), 64 hex digits */
} WhRealmInfo;

/* GET v1/hello?nonce=TEXT, without signing in: who is there. */
typedef struct
{
  char *nonce;     /* as asked: a captive portal cannot know it */
  char *community; /* for people */
  char *version;   /* of the centre's program */
  gint64 protocol_min, protocol_max;
  gint64 schema_min, schema_max;
  gint64 server_time; /* UTC milliseconds */
  gint64 max_groups;  /* in one push */
  gint64 max_bytes;   /* of one push, before compression */
  gint64 max_page;    /* changes in one pull */
  GPtrArray *realms;  /* of WhRealmInfo, Production first */
} WhHello;

WhRealmInfo *wh_realm_info_new (void);
void wh_realm_info_free (WhRealmInfo *info);

WhHello *wh_hello_new (void);
void wh_hello_free (WhHello *hello);
const WhRealmInfo *wh_hello_find_realm (const WhHello *hello, gboolean training);
JsonObject *wh_hello_to_json (const WhHello *hello);
WhHello *wh_hello_from_json (JsonObject *object, const char *nonce, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhRealmInfo, wh_realm_info_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhHello, wh_hello_free)

G_END_DECLS
