/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-hello.h"
#include "server/wh-key-file.h"
#include "server/wh-server-backend.h"

G_BEGIN_DECLS

typedef enum
{
  WH_REALM_WRITE,
  WH_REALM_READ, /* beside a running server */
} WhRealmMode;

/* One database of a community. */
typedef struct
{
  char *id;        /* "okaloosa", "okaloosa_train" */
  gboolean training;
  char *epoch;     /* see protocol/wh-epoch.h: another one says that this is not what the desk knows */
  gint64 rev_floor; /* every new revision is at least this: see wh_epoch_turn () */
  WhServerBackend *backend;
  const WhKeyFile *keys;
  GMutex lock;     /* whoever uses the backend holds it */
} WhRealm;

WhRealm *wh_realm_open (const char *name_and_uri, const WhKeyFile *keys, WhRealmMode mode, GError **error);
void wh_realm_free (WhRealm *self);
char *wh_realm_path_of (const char *name_and_uri, GError **error);
char *wh_realm_community_id (const WhRealm *self);
char *wh_realm_get_setting (WhRealm *self, const char *name, GError **error);
gboolean wh_realm_set_setting (WhRealm *self, const char *name, const char *value, GError **error);
WhRealmInfo *wh_realm_get_info (WhRealm *self, GError **error);
gint64 wh_realm_now (void);
GTimeZone *wh_realm_get_zone (WhRealm *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhRealm, wh_realm_free)

G_END_DECLS
