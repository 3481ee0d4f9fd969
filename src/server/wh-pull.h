/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-pull-message.h"
#include "server/wh-grant.h"

G_BEGIN_DECLS

WhPullReply *wh_pull (WhRealm *realm, const WhGrant *reader, const WhPullRequest *request, GError **error);

G_END_DECLS
