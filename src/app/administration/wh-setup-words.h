/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/administration/wh-setup.h"

G_BEGIN_DECLS

/* How the set-up is said. Each returns a new string; those that may have nothing to say, NULL. */

char *wh_setup_words_answer (WhSetup *setup, WhRecord *record, const WhLayoutField *field);
char *wh_setup_words_kind (WhSetup *setup, WhRecord *record);
char *wh_setup_words_title (WhSetup *setup, WhRecord *record);
char *wh_setup_words_details (WhSetup *setup, WhRecord *record, WhDate today);
char *wh_setup_words_short (WhSetup *setup, WhRecord *record, WhDate today);
char *wh_setup_words_over (WhRecord *record, WhDate today);

G_END_DECLS
