/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"

G_BEGIN_DECLS

/* An answer that stands somewhere already and may be taken at a key, never without. */
typedef struct
{
  WhSource source; /* the head of the household, or the person's own earlier answer */
  char *name;      /* of the head */
  WhDate day;      /* of the earlier answer */
  char *project;   /* where it was given; NULL: not known here */
} WhFormOffer;

WhFormOffer *wh_form_get_offer (WhForm *self, guint person, const WhLayoutGroup *group);
void wh_form_offer_free (WhFormOffer *offer);
char *wh_form_offer_label (const WhFormOffer *offer);
char *wh_form_get_offered_text (WhForm *self, guint person, const WhLayoutField *field);
GPtrArray *wh_form_take_offer (WhForm *self, guint person, const WhLayoutGroup *group);
void wh_form_undo_offer (WhForm *self, guint person, GPtrArray *taken);
guint64 wh_form_carried_kinds (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhFormOffer, wh_form_offer_free)

G_END_DECLS
