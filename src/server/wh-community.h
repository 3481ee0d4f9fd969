/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-realm.h"

G_BEGIN_DECLS

/* What one address stands for: Production and Training of the same people. */
typedef struct
{
  char *id; /* the address ends in it */
  WhRealm *production; /* nullable; realms belong to the caller */
  WhRealm *training;   /* nullable */
} WhCommunity;

GPtrArray *wh_communities_of (GPtrArray *realms);
WhRealm *wh_community_find_realm (const WhCommunity *self, const char *id, GError **error);

G_END_DECLS
