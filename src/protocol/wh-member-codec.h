/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "protocol/wh-protocol-error.h"

G_BEGIN_DECLS

typedef enum
{
  WH_MEMBER_TEXT,   /* char *; limit: bytes */
  WH_MEMBER_NUMBER, /* gint64, 0 up to limit */
  WH_MEMBER_FLAG,   /* gboolean */
  WH_MEMBER_ID,     /* WhId, as 32 hex digits */
} WhMemberType;

/* One member of a message's JSON object and where the struct keeps it. */
typedef struct
{
  const char *name;
  WhMemberType type;
  gsize offset;
  gint64 limit;
  gboolean needed;
} WhMember;

gboolean wh_members_read (const WhMember *members, guint n, gpointer message, JsonObject *object, GError **error);
void wh_members_write (const WhMember *members, guint n, gconstpointer message, JsonObject *object);
void wh_members_clear (const WhMember *members, guint n, gpointer message);

/* A member that is an array of objects. */
typedef gpointer (*WhElementRead) (JsonObject *object, GError **error);
typedef JsonObject *(*WhElementWrite) (gconstpointer element);

gboolean wh_elements_read (JsonObject *object, const char *name, guint limit, WhElementRead read, GPtrArray *elements,
                           GError **error);
void wh_elements_write (JsonObject *object, const char *name, GPtrArray *elements, WhElementWrite write);

const char *wh_member_text (JsonObject *object, const char *name);
gboolean wh_member_bad (const char *name, GError **error);

G_END_DECLS
