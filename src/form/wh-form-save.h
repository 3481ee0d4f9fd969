/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"
#include "model/wh-change.h"

G_BEGIN_DECLS

/* Who saves, and when. */
typedef struct
{
  const WhId *user;
  const char *user_id; /* (nullable): UserID as HUD's files carry it */
  const char *now;     /* "yyyy-mm-dd hh:mm:ss" in the realm's zone */
} WhFormStamp;

WhChangeGroup *wh_form_make_group (WhForm *self, const WhFormStamp *stamp);

G_END_DECLS
