/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-member-codec.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/wh-id.h"

/**
 * wh_member_text:
 * @name: of the member
 *
 * Returns: (nullable): its text; %NULL when it is absent or anything else than text, which json-glib's own getter
 *   complains of aloud
 */
const char *
wh_member_text (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

/**
 * wh_member_bad:
 * @name: of the member
 *
 * Sets %WH_PROTOCOL_ERROR_BAD_REQUEST.
 *
 * Returns: %FALSE
 */
gboolean
wh_member_bad (const char *name, GError **error)
{
  if (error != NULL && *error == NULL)
    g_set_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_BAD_REQUEST,
                 _("A message is not readable: its part “%s” is missing or of the wrong kind."), name);
  return FALSE;
}

static gboolean
read_text (const WhMember *member, gpointer place, JsonNode *node)
{
  const char *text;

  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return FALSE;
  text = json_node_get_string (node);
  if (strlen (text) > (gsize) member->limit)
    return FALSE;
  g_free (*(char **) place);
  *(char **) place = g_strdup (text);
  return TRUE;
}

static gboolean
read_number (const WhMember *member, gpointer place, JsonNode *node)
{
  gint64 number;

  if (json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;
  number = json_node_get_int (node);
  *(gint64 *) place = number;
  return number >= 0 && number <= member->limit;
}

static gboolean
read_member (const WhMember *member, gpointer message, JsonNode *node)
{
  gpointer place = G_STRUCT_MEMBER_P (message, member->offset);

  if (!JSON_NODE_HOLDS_VALUE (node))
    return FALSE;
  switch (member->type)
    {
    case WH_MEMBER_TEXT:
      return read_text (member, place, node);
    case WH_MEMBER_NUMBER:
      return read_number (member, place, node);
    case WH_MEMBER_FLAG:
      *(gboolean *) place = json_node_get_value_type (node) == G_TYPE_BOOLEAN && json_node_get_boolean (node);
      return json_node_get_value_type (node) == G_TYPE_BOOLEAN;
    case WH_MEMBER_ID:
    default:
      return json_node_get_value_type (node) == G_TYPE_STRING
             && wh_id_from_hex (json_node_get_string (node), (WhId *) place);
    }
}

/**
 * wh_members_read:
 * @message: the struct that the members describe, cleared
 *
 * Members of the object that are not described are passed over; a null is as good as no member.
 *
 * Returns: whether every member is there that is needed, of its type and within its limit; otherwise
 *   %WH_PROTOCOL_ERROR_BAD_REQUEST, and the struct is half set
 */
gboolean
wh_members_read (const WhMember *members, guint n, gpointer message, JsonObject *object, GError **error)
{
  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_object_get_member (object, members[i].name);
      gboolean absent = node == NULL || JSON_NODE_HOLDS_NULL (node);

      if (absent ? members[i].needed : !read_member (&members[i], message, node))
        return wh_member_bad (members[i].name, error);
    }
  return TRUE;
}

/**
 * wh_members_write:
 *
 * Adds the struct's members to @object; text that is %NULL, and what is 0 and not needed, is left out.
 */
void
wh_members_write (const WhMember *members, guint n, gconstpointer message, JsonObject *object)
{
  for (guint i = 0; i < n; i++)
    {
      const WhMember *member = &members[i];
      gconstpointer place = (const guint8 *) message + member->offset;
      char hex[WH_ID_HEX_SIZE];

      if (member->type == WH_MEMBER_TEXT && *(char *const *) place != NULL)
        json_object_set_string_member (object, member->name, *(char *const *) place);
      else if (member->type == WH_MEMBER_NUMBER && (member->needed || *(const gint64 *) place != 0))
        json_object_set_int_member (object, member->name, *(const gint64 *) place);
      else if (member->type == WH_MEMBER_FLAG && (member->needed || *(const gboolean *) place))
        json_object_set_boolean_member (object, member->name, *(const gboolean *) place);
      else if (member->type == WH_MEMBER_ID)
        json_object_set_string_member (object, member->name, wh_id_to_hex ((const WhId *) place, hex));
    }
}

/* Tokens and passwords pass through here: nothing of a text stays in memory. */
static void
wipe_text (char *text)
{
  if (text != NULL)
    explicit_bzero (text, strlen (text));
  g_free (text);
}

/**
 * wh_members_clear:
 *
 * Frees the struct's texts, overwriting them before.
 */
void
wh_members_clear (const WhMember *members, guint n, gpointer message)
{
  for (guint i = 0; i < n; i++)
    if (members[i].type == WH_MEMBER_TEXT)
      g_clear_pointer ((char **) G_STRUCT_MEMBER_P (message, members[i].offset), wipe_text);
}

/**
 * wh_elements_read:
 * @limit: at most so many
 * @read: makes an element of an object
 *
 * Appends what the array holds to @elements. An array that is not there is empty.
 *
 * Returns: whether every element was understood; otherwise %WH_PROTOCOL_ERROR_TOO_LARGE or what @read set
 */
gboolean
wh_elements_read (JsonObject *object, const char *name, guint limit, WhElementRead read, GPtrArray *elements,
                  GError **error)
{
  JsonNode *node = json_object_get_member (object, name);
  JsonArray *array;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return TRUE;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return wh_member_bad (name, error);
  array = json_node_get_array (node);
  if (json_array_get_length (array) > limit)
    {
      g_set_error (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_TOO_LARGE,
                   _("A message holds more than the %u parts that are taken at once."), limit);
      return FALSE;
    }
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *part = json_array_get_element (array, i);
      gpointer element = JSON_NODE_HOLDS_OBJECT (part) ? read (json_node_get_object (part), error) : NULL;

      if (element == NULL)
        return wh_member_bad (name, error);
      g_ptr_array_add (elements, element);
    }
  return TRUE;
}

/**
 * wh_elements_write:
 *
 * Adds an array of what @write makes of each element.
 */
void
wh_elements_write (JsonObject *object, const char *name, GPtrArray *elements, WhElementWrite write)
{
  JsonArray *array = json_array_sized_new (elements->len);

  for (guint i = 0; i < elements->len; i++)
    json_array_add_object_element (array, write (g_ptr_array_index (elements, i)));
  json_object_set_array_member (object, name, array);
}
