/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"

G_BEGIN_DECLS

char *wh_name_of_client (WhRecord *client);
const char *wh_name_of_record (WhRecord *record);
char *wh_name_initials (const char *name);
char *wh_name_masked_ssn (const char *ssn);
char *wh_name_said_number (const char *number);

G_END_DECLS
