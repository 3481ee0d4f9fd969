/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-realm.h"

G_BEGIN_DECLS

/* Who did what to which record; never with a value. */
typedef struct
{
  const WhId *account; /* nullable */
  const WhId *device;  /* nullable */
  const char *what;    /* "login", "put", "set", "del", "restore", "conflict", "import" ... */
  const char *kind;    /* nullable */
  const WhId *record;  /* nullable */
} WhAuditEntry;

gboolean wh_audit_append (WhRealm *realm, const WhAuditEntry *entry, GError **error);
gboolean wh_audit_verify (WhRealm *realm, gint64 *n_entries, char **last_hash, GError **error);

G_END_DECLS
