/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-session.h"
#include "store/wh-quality-query.h"

G_BEGIN_DECLS

/**
 * WhQuality:
 *
 * What the rules find wrong with the records of this desk, kept up while they change.  There is one for a session, as
 * long as somebody wants it; it begins by itself.
 *
 * Signals: "changed": other findings, or how far it is.
 */
#define WH_TYPE_QUALITY (wh_quality_get_type ())
G_DECLARE_FINAL_TYPE (WhQuality, wh_quality, WH, QUALITY, GObject)

WhQuality *wh_quality_of_session (WhSession *session);
gboolean wh_quality_is_running (WhQuality *self);
double wh_quality_get_progress (WhQuality *self);
const GArray *wh_quality_get_findings (WhQuality *self);
const GArray *wh_quality_get_stays (WhQuality *self);
GHashTable *wh_quality_get_caseload (WhQuality *self);
const GError *wh_quality_get_error (WhQuality *self);
gint64 wh_quality_get_time (WhQuality *self);

G_END_DECLS
