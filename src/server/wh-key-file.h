/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WH_KEY_SIZE 32

/* The centre's secrets: never in a database or its backup (decisions 24). */
typedef struct
{
  guint8 database[WH_KEY_SIZE]; /* of the SQLCipher files */
  guint8 pepper[WH_KEY_SIZE];   /* of the passwords */
  guint8 cursor[WH_KEY_SIZE];   /* of the cursors that desks keep */
  guint8 recovery[WH_KEY_SIZE]; /* secret key (X25519): opens what desks seal to the centre */
} WhKeyFile;

WhKeyFile *wh_key_file_load (const char *path, GError **error);
void wh_key_file_free (WhKeyFile *self);
char *wh_key_file_recovery_public (const WhKeyFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhKeyFile, wh_key_file_free)

G_END_DECLS
