/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/administration/wh-setup.h"

G_BEGIN_DECLS

char *wh_local_words (WhSetup *setup, WhRecord *record, WhDate today);

G_END_DECLS
