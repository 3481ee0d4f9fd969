/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-person.h"
#include "app/wh-realm.h"
#include "app/wh-secret.h"
#include "protocol/wh-auth-message.h"
#include "store/wh-store.h"
#include "store/wh-vault.h"

G_BEGIN_DECLS

/**
 * WhDeskRecoverFunc:
 * @box: hexadecimal: what only the centre opens
 * @key: (out): %WH_STORE_KEY_SIZE bytes
 *
 * Returns: whether the centre opened it; otherwise @error, %WH_PROTOCOL_ERROR_NOT_FOUND when it never will
 */
typedef gboolean (*WhDeskRecoverFunc) (gpointer data, const char *box, guint8 *key, GError **error);

/* Opening a person's records on this desk: what it needs and what comes out of it. */
typedef struct
{
  const WhRealm *realm;
  const WhLoginReply *reply;  /* what the centre said; NULL: offline */
  const char *path;           /* of the store */
  const char *password;
  const char *previous;       /* what the records may be locked with instead, as typed; NULL */
  const guint8 *secret;       /* the keyring's share of the key, WH_VAULT_SECRET_SIZE bytes */
  gboolean once;              /* there is no keyring: the share is this session's */
  gboolean leave;             /* records that cannot be opened are set aside: the person chose that */
  WhDeskRecoverFunc recover;  /* asks the centre for the key; NULL: nobody to ask */
  gpointer recover_data;
  WhId device;                /* who this desk is to the centre; out: what the store says itself */
  gboolean fresh_device;      /* that id was made just now and has sent nothing */

  WhStore *store;             /* out */
  WhPerson *person;           /* out */
  gint64 offline_until;       /* out: UTC milliseconds */
  gboolean ended;             /* out: offline: that moment has passed, by this clock or by what the store has seen */
  gboolean kept;              /* out: password and keyring open it without the centre */
  char *set_aside;            /* out: where the records are that could not be opened; NULL: there were none */
} WhDeskOpening;

gboolean wh_desk_open (WhDeskOpening *opening, GError **error);
void wh_desk_opening_clear (WhDeskOpening *opening);
gboolean wh_desk_accept_password (const WhDeskOpening *opening, GError **error);
gboolean wh_desk_check_password (const char *path, const char *password, const guint8 *secret, GError **error);
gboolean wh_desk_prepare_password (const char *path, const char *old, const char *password, const guint8 *secret,
                                   GError **error);
void wh_desk_settle_password (const char *path, gboolean taken);
void wh_desk_forget (const char *path);

WhPerson *wh_desk_person_from_reply (const WhLoginReply *reply);

G_END_DECLS
