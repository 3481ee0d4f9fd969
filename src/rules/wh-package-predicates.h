/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-package-facts.h"
#include "rules/wh-context.h"

G_BEGIN_DECLS

gboolean wh_package_predicate (WhContext *context, const WhPackageFacts *facts, WhPredicate predicate, WhFileId file,
                               const WhValue *cell);
void wh_package_locate (WhContext *context, const WhPackageFacts *facts, WhPredicate predicate, WhFileId file,
                        guint *row, const char **column);

G_END_DECLS
