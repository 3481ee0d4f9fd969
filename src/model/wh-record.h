/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>
#include <json-glib/json-glib.h>

#include "model/wh-date.h"
#include "model/wh-id.h"
#include "spec/wh-spec.h"

G_BEGIN_DECLS

typedef enum
{
  WH_MODEL_ERROR_BAD_MESSAGE, /* text that is no record or change of ours */
} WhModelError;

#define WH_MODEL_ERROR (wh_model_error_quark ())
GQuark wh_model_error_quark (void);

/* What the desk's store knows of a record beside its values. */
typedef enum
{
  WH_RECORD_SYNCED,
  WH_RECORD_CREATED,  /* here only, waits to be sent */
  WH_RECORD_MODIFIED, /* changed here, waits to be sent */
  WH_RECORD_DELETED,
  WH_RECORD_REFUSED,  /* the centre refused the change: a person must look */
} WhRecordState;

#define WH_TYPE_RECORD (wh_record_get_type ())
G_DECLARE_FINAL_TYPE (WhRecord, wh_record, WH, RECORD, GObject)

WhRecord *wh_record_new (const WhKind *kind);
WhRecord *wh_record_new_with_id (const WhKind *kind, const WhId *id);
WhRecord *wh_record_copy (WhRecord *self);
void wh_record_become (WhRecord *self, const WhKind *kind);

const WhKind *wh_record_get_kind (WhRecord *self);
gboolean wh_record_is (WhRecord *self, WhKindId kind);
const WhId *wh_record_get_id (WhRecord *self);
void wh_record_set_id (WhRecord *self, const WhId *id);
const char *wh_record_get_hud_id (WhRecord *self);
void wh_record_set_hud_id (WhRecord *self, const char *hud_id);
const char *wh_record_export_id (WhRecord *self, char buffer[WH_ID_HEX_SIZE]);
gint64 wh_record_get_rev (WhRecord *self);
void wh_record_set_rev (WhRecord *self, gint64 rev);
WhRecordState wh_record_get_state (WhRecord *self);
void wh_record_set_state (WhRecord *self, WhRecordState state);

gboolean wh_record_is_null (WhRecord *self, guint column);
gint64 wh_record_get_number (WhRecord *self, guint column);
gint64 wh_record_get_number_or (WhRecord *self, guint column, gint64 fallback);
WhDate wh_record_get_date (WhRecord *self, guint column);
const char *wh_record_get_text (WhRecord *self, guint column);
const WhId *wh_record_get_reference (WhRecord *self, guint column);
const char *wh_record_get_reference_text (WhRecord *self, guint column);

void wh_record_set_null (WhRecord *self, guint column);
void wh_record_set_number (WhRecord *self, guint column, gint64 number);
void wh_record_set_text (WhRecord *self, guint column, const char *text);
void wh_record_set_reference (WhRecord *self, guint column, const WhId *id, const char *hud_id);

gboolean wh_record_set_cell (WhRecord *self, guint column, const char *cell);
gboolean wh_record_is_odd (WhRecord *self, guint column);
const char *wh_record_get_cell (WhRecord *self, guint column, GString *buffer);

const char *wh_record_get_ext (WhRecord *self, const char *name);
void wh_record_set_ext (WhRecord *self, const char *name, const char *text);
GHashTable *wh_record_peek_ext (WhRecord *self);
char *wh_record_dup_ext_json (WhRecord *self);
gboolean wh_record_set_ext_json (WhRecord *self, const char *json, GError **error);

gboolean wh_record_unit_equal (WhRecord *self, WhRecord *other, guint unit);
guint64 wh_record_changed_units (WhRecord *self, WhRecord *other);
void wh_record_copy_unit (WhRecord *self, WhRecord *from, guint unit);

/* A set of kinds is a bit for each. */
#define WH_KIND_BIT(id) ((guint64) 1 << (id))

#define WH_ALL_UNITS (~(guint64) 0)

JsonObject *wh_record_to_json (WhRecord *self, guint64 units);
gboolean wh_record_apply_json (WhRecord *self, JsonObject *object, GError **error);

G_END_DECLS
