/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "server/wh-feed.h"
#include "server/wh-grant.h"

G_BEGIN_DECLS

gboolean wh_scope_plan (WhFeed *feed, WhRealm *realm, const WhGrant *writer, WhRecord *record, GError **error);
gboolean wh_scope_plan_conflict (WhFeed *feed, WhRealm *realm, const WhGrant *writer, WhRecord *conflict,
                                 const WhId *about, GError **error);

gboolean wh_organization_of_project (WhRealm *realm, const WhId *project, WhId *organization, GError **error);
gboolean wh_organization_of_local_list (WhRealm *realm, const WhId *list, WhId *organization, GError **error);
gboolean wh_organization_of_enrollment (WhRealm *realm, const WhId *enrollment, WhId *organization, GError **error);
const WhId *wh_record_reference_named (WhRecord *record, const char *column);

G_END_DECLS
