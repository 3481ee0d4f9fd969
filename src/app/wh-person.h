/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "model/wh-id.h"

G_BEGIN_DECLS

/* What a person may do; the centre decides, the desk only leaves out what would be refused. */
typedef enum
{
  WH_ROLE_VOLUNTEER,
  WH_ROLE_WORKER,
  WH_ROLE_AGENCY_ADMIN,
  WH_ROLE_SYSTEM_ADMIN,
  WH_ROLE_AUDITOR,
} WhRole;

/* Who is signed in. */
typedef struct
{
  WhId id;          /* of the person's user record */
  char *hud_id;     /* UserID, as HUD's files carry it */
  char *login;      /* the name given at sign-in */
  char *name;       /* for people; the login when the record has none */
  WhRole role;
  GArray *agencies; /* of WhId: organization records, the main one first */
} WhPerson;

#define WH_TYPE_PERSON (wh_person_get_type ())
GType wh_person_get_type (void);
WhPerson *wh_person_new (void);
WhPerson *wh_person_copy (const WhPerson *person);
void wh_person_free (WhPerson *person);
gboolean wh_role_from_name (const char *name, WhRole *role);
const char *wh_role_for_people (WhRole role);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPerson, wh_person_free)

G_END_DECLS
