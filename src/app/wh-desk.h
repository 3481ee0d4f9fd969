/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-person.h"
#include "app/wh-realm.h"
#include "app/wh-secret.h"
#include "protocol/wh-auth-message.h"
#include "store/wh-store.h"
#include "store/wh-vault.h"

G_BEGIN_DECLS

/* Opening a person's records on this desk: what it needs and what comes out of it. */
typedef struct
{
  const WhRealm *realm;
  const WhLoginReply *reply;  /* what the centre said; NULL: offline */
  const char *path;           /* of the store */
  const char *password;
  const guint8 *secret;       /* the keyring's share of the key, WH_VAULT_SECRET_SIZE bytes */
  WhId device;                /* who this desk is to the centre; out: what the store says itself */

  WhStore *store;             /* out */
  WhPerson *person;           /* out */
  gint64 offline_until;       /* out: UTC milliseconds */
  gboolean set_aside;         /* out: there were records that this password and keyring do not open */
} WhDeskOpening;

gboolean wh_desk_open (WhDeskOpening *opening, GError **error);
gboolean wh_desk_check_password (const char *path, const char *password, const guint8 *secret, GError **error);
gboolean wh_desk_change_password (const char *path, const char *old, const char *password, const guint8 *secret,
                                  const char *recovery, GError **error);
void wh_desk_forget (const char *path);

WhPerson *wh_desk_person_from_reply (const WhLoginReply *reply);

G_END_DECLS
