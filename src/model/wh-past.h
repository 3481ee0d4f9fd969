/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-change.h"

G_BEGIN_DECLS

/* One record's part in a saved change, as the history tells it. */
typedef struct
{
  WhChange *change; /* as it was made; of a deletion "was" is the record as it stood, of a return "now" is it */
  gboolean closed;  /* private values of it were left out */
} WhPastChange;

/* One saved change: what one Save did, as far as it may be seen. */
typedef struct
{
  gint64 at;          /* when it was saved, UTC milliseconds */
  gint64 reached;     /* when the centre took it, UTC milliseconds; 0: it has not, or that is not known */
  WhId person;        /* the user record of who did it; nil: not known */
  WhId device;        /* where it was saved; nil: not known */
  gint64 number;      /* of the group on that device; 0: none yet, or not known */
  gboolean waits;     /* it is not at the centre */
  gboolean refused;   /* the centre did not take it */
  gboolean given_up;  /* the centre did not take it, and the person gave it up */
  gboolean received;  /* nobody saved it here: it came, and the difference was noted */
  GPtrArray *changes; /* of WhPastChange, in the order of saving */
} WhPast;

WhPastChange *wh_past_change_new (WhChange *change);
void wh_past_change_free (WhPastChange *past);
void wh_past_change_close (WhPastChange *past);
JsonObject *wh_past_change_to_json (const WhPastChange *past);
WhPastChange *wh_past_change_from_json (JsonObject *object, GError **error);
const WhKind *wh_past_change_get_kind (const WhPastChange *past);

WhPast *wh_past_new (void);
WhPast *wh_past_copy (const WhPast *past);
void wh_past_free (WhPast *past);
gboolean wh_past_is_closed (const WhPast *past);
JsonObject *wh_past_to_json (const WhPast *past);
WhPast *wh_past_from_json (JsonObject *object, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPastChange, wh_past_change_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPast, wh_past_free)

G_END_DECLS
