/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-realm.h"
#include "model/wh-id.h"
#include "protocol/wh-hello.h"

G_BEGIN_DECLS

/* Somebody who has signed in on this desk before. */
typedef struct
{
  char *realm;
  char *user;          /* as signed in with */
  WhId account;        /* names the person's folder */
  WhId device;         /* who this desk is to the centre when that person uses it */
  gint64 offline_until; /* UTC milliseconds; 0: no offline sign-in, there is no keyring */
} WhDeskAccount;

/* What this desk remembers of a community, so that its sign-in page works without a network. */
typedef struct
{
  char *address;
  char *name;
  GPtrArray *realms;   /* of WhRealm, Production first */
  GPtrArray *accounts; /* of WhDeskAccount */
} WhCommunity;

WhCommunity *wh_community_new (const char *address);
void wh_community_free (WhCommunity *self);
WhCommunity *wh_community_load (const char *address, GError **error);
gboolean wh_community_save (WhCommunity *self, GError **error);
void wh_community_take_hello (WhCommunity *self, const WhHello *hello);
const WhRealm *wh_community_get_realm (WhCommunity *self, gboolean training);
WhDeskAccount *wh_community_find_account (WhCommunity *self, const char *realm, const char *user);
WhDeskAccount *wh_community_put_account (WhCommunity *self, const char *realm, const char *user, const WhId *account);
char *wh_community_get_store_path (WhCommunity *self, const WhDeskAccount *account);
void wh_community_move_store (WhCommunity *self, const WhDeskAccount *account, const WhId *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhCommunity, wh_community_free)

G_END_DECLS
