/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-realm.h"

G_BEGIN_DECLS

/* What the command line says; each command takes some of it. */
typedef struct
{
  char *listen;
  char **realms;     /* NAME=URI */
  char *key_file;
  char *tls_cert;
  char *tls_key;
  char *community;
  char *zone;
  char *name;
  char *role;
  char *display;
  char **agencies;
  char *start;
  char *end;
  gboolean synthetic;
  gboolean strict;
  char **rest;       /* words without "--" */
} WhOptions;

typedef gboolean (*WhCommandFunc) (const WhOptions *options, GError **error);

gboolean wh_serve_command (const WhOptions *options, GError **error);
gboolean wh_user_add_command (const WhOptions *options, GError **error);
gboolean wh_user_reset_command (const WhOptions *options, GError **error);
gboolean wh_user_disable_command (const WhOptions *options, GError **error);
gboolean wh_realm_reset_command (const WhOptions *options, GError **error);
gboolean wh_import_command (const WhOptions *options, GError **error);
gboolean wh_export_command (const WhOptions *options, GError **error);
gboolean wh_backup_command (const WhOptions *options, GError **error);
gboolean wh_restore_command (const WhOptions *options, GError **error);
gboolean wh_verify_audit_command (const WhOptions *options, GError **error);

WhKeyFile *wh_options_load_keys (const WhOptions *options, GError **error);
WhRealm *wh_options_open_realm (const WhOptions *options, const WhKeyFile *keys, WhRealmMode mode, GError **error);
gboolean wh_options_need_one_realm (const WhOptions *options, GError **error);
gboolean wh_options_need (const char *value, const char *option, GError **error);

G_END_DECLS
