/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spec/wh-spec.h"

G_BEGIN_DECLS

const char *wh_rule_get_message (const WhRule *rule);

G_END_DECLS
