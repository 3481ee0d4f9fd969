/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WH_PASSWORD_MIN_CHARACTERS 12

/* What the desk can check of a new password; the centre's own list of common passwords comes on top. */
typedef enum
{
  WH_PASSWORD_LONG,      /* 12 characters */
  WH_PASSWORD_MIXED,     /* a letter and a number */
  WH_PASSWORD_NOT_NAME,  /* the user name is not in it */
  WH_PASSWORD_NOT_OLD,   /* it is another one than before */
  WH_PASSWORD_N_RULES
} WhPasswordRule;

gboolean wh_password_rule_met (WhPasswordRule rule, const char *password, const char *user, const char *old);
const char *wh_password_rule_for_people (WhPasswordRule rule);

G_END_DECLS
