/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-auth-message.h"
#include "server/wh-realm.h"

G_BEGIN_DECLS

/* Decisions 12. */
typedef enum
{
  WH_ROLE_VOLUNTEER,
  WH_ROLE_WORKER,
  WH_ROLE_AGENCY_ADMIN,
  WH_ROLE_SYSTEM_ADMIN,
  WH_ROLE_AUDITOR,
} WhRole;

typedef struct
{
  WhId id;
  char *name;
  char *display;
  WhRole role;
  WhId user;             /* the record of kind user */
  char *verifier;
  gboolean one_time;     /* the password was given by an administrator */
  gint64 one_time_until; /* UTC milliseconds */
  WhId one_time_device;  /* where it was used; nil: nowhere yet */
  gboolean disabled;
} WhAccount;

#define WH_ONE_TIME_MS (72 * G_GINT64_CONSTANT (3600000))

const char *wh_role_name (WhRole role);
gboolean wh_role_from_name (const char *name, WhRole *role);
char *wh_account_key (const char *name);

WhAccount *wh_account_find (WhRealm *realm, const char *name, GError **error);
WhAccount *wh_account_get (WhRealm *realm, const WhId *id, GError **error);
void wh_account_free (WhAccount *self);
gboolean wh_account_add (WhRealm *realm, const WhAccount *self, GError **error);
gboolean wh_account_give_one_time (WhRealm *realm, const WhId *account, const char *verifier, GError **error);
gboolean wh_account_disable (WhRealm *realm, const WhId *account, GError **error);
gboolean wh_account_bind_one_time (WhRealm *realm, const WhAccount *self, const WhId *device, gboolean *bound,
                                   GError **error);
gboolean wh_account_change_password (WhRealm *realm, const WhAccount *self, const char *verifier, gboolean *changed,
                                     GError **error);
GPtrArray *wh_account_get_agencies (WhRealm *realm, const WhId *account, GError **error);
gboolean wh_account_add_agency (WhRealm *realm, const WhId *account, guint position, const WhId *agency,
                                GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhAccount, wh_account_free)

G_END_DECLS
