/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WH_ID_SIZE 16
#define WH_ID_HEX_SIZE 33 /* 32 digits and the final NUL */

/* The id of a record: a UUID as 16 bytes. */
typedef struct
{
  guint8 bytes[WH_ID_SIZE];
} WhId;

/* Where imported ids come from: two exports may use the same PersonalID for two people. */
typedef struct
{
  const char *realm;
  const char *source;
} WhIdSpace;

WhId wh_id_new (void);
WhId wh_id_derive (const WhIdSpace *space, const char *kind, const char *hud_id);
gboolean wh_id_from_hex (const char *text, WhId *id);
char *wh_id_to_hex (const WhId *id, char buffer[WH_ID_HEX_SIZE]);
gboolean wh_id_is_nil (const WhId *id);
gboolean wh_id_equal (gconstpointer a, gconstpointer b);
guint wh_id_hash (gconstpointer id);

G_END_DECLS
