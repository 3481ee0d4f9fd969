/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-hello.h"

#include <glib/gi18n-lib.h>

#include "protocol/wh-member-codec.h"

#define TEXT(type_, field_, limit_) \
  { #field_, WH_MEMBER_TEXT, G_STRUCT_OFFSET (type_, field_), limit_, TRUE }
#define NUMBER(field_) { #field_, WH_MEMBER_NUMBER, G_STRUCT_OFFSET (WhHello, field_), G_MAXINT64, TRUE }

static const WhMember realm_members[] = {
  TEXT (WhRealmInfo, id, 64),
  TEXT (WhRealmInfo, name, 200),
  { "training", WH_MEMBER_FLAG, G_STRUCT_OFFSET (WhRealmInfo, training), 0, TRUE },
  TEXT (WhRealmInfo, colour, 7),
  TEXT (WhRealmInfo, zone, 64),
  TEXT (WhRealmInfo, epoch, 64),
  TEXT (WhRealmInfo, recovery, 64),
};

static const WhMember hello_members[] = {
  TEXT (WhHello, nonce, 64),
  TEXT (WhHello, community, 200),
  TEXT (WhHello, version, 64),
  NUMBER (protocol_min),
  NUMBER (protocol_max),
  NUMBER (schema_min),
  NUMBER (schema_max),
  NUMBER (server_time),
  NUMBER (max_groups),
  NUMBER (max_bytes),
  NUMBER (max_page),
};

/**
 * wh_realm_info_new:
 *
 * Returns: (transfer full): nothing yet
 */
WhRealmInfo *
wh_realm_info_new (void)
{
  return g_new0 (WhRealmInfo, 1);
}

/**
 * wh_realm_info_free:
 */
void
wh_realm_info_free (WhRealmInfo *info)
{
  if (info == NULL)
    return;
  wh_members_clear (realm_members, G_N_ELEMENTS (realm_members), info);
  g_free (info);
}

static JsonObject *
realm_to_json (gconstpointer info)
{
  JsonObject *object = json_object_new ();

  wh_members_write (realm_members, G_N_ELEMENTS (realm_members), info, object);
  return object;
}

/* "#rrggbb": the desk puts it into a style sheet. */
static gboolean
is_colour (const char *text)
{
  if (*text++ != '#')
    return FALSE;
  for (guint i = 0; i < 6; i++)
    if (!g_ascii_isxdigit (text[i]))
      return FALSE;
  return text[6] == '\0';
}

/* The id becomes a folder's name on the desk. */
static gboolean
is_name (const char *text)
{
  if (!g_ascii_isalnum (*text))
    return FALSE;
  for (; *text != '\0'; text++)
    if (!g_ascii_isalnum (*text) && *text != '_' && *text != '-')
      return FALSE;
  return TRUE;
}

static gpointer
realm_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhRealmInfo) info = wh_realm_info_new ();

  if (!wh_members_read (realm_members, G_N_ELEMENTS (realm_members), info, object, error))
    return NULL;
  if (!is_name (info->id) || info->training != g_str_has_suffix (info->id, WH_TRAINING_SUFFIX))
    wh_member_bad ("id", error);
  else if (!is_colour (info->colour))
    wh_member_bad ("colour", error);
  else
    return g_steal_pointer (&info);
  return NULL;
}

/**
 * wh_hello_new:
 *
 * Returns: (transfer full): a greeting without realms, of this version of the protocol
 */
WhHello *
wh_hello_new (void)
{
  WhHello *hello = g_new0 (WhHello, 1);

  hello->protocol_min = hello->protocol_max = WH_PROTOCOL_VERSION;
  hello->schema_min = hello->schema_max = WH_PROTOCOL_SCHEMA;
  hello->realms = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_realm_info_free);
  return hello;
}

/**
 * wh_hello_free:
 */
void
wh_hello_free (WhHello *hello)
{
  if (hello == NULL)
    return;
  wh_members_clear (hello_members, G_N_ELEMENTS (hello_members), hello);
  g_ptr_array_unref (hello->realms);
  g_free (hello);
}

/**
 * wh_hello_find_realm:
 *
 * Returns: (nullable): the community's Production or Training
 */
const WhRealmInfo *
wh_hello_find_realm (const WhHello *hello, gboolean training)
{
  for (guint i = 0; i < hello->realms->len; i++)
    {
      const WhRealmInfo *info = g_ptr_array_index (hello->realms, i);

      if (info->training == training)
        return info;
    }
  return NULL;
}

/**
 * wh_hello_to_json:
 *
 * Returns: (transfer full): the answer's body
 */
JsonObject *
wh_hello_to_json (const WhHello *hello)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "hs", WH_PROTOCOL_NAME);
  wh_members_write (hello_members, G_N_ELEMENTS (hello_members), hello, object);
  wh_elements_write (object, "realms", hello->realms, realm_to_json);
  return object;
}

/**
 * wh_hello_from_json:
 * @nonce: what the question said
 *
 * Returns: (transfer full): the greeting; %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST when no centre of ours answered,
 *   and with %WH_PROTOCOL_ERROR_CLIENT_TOO_OLD when it speaks another version
 */
WhHello *
wh_hello_from_json (JsonObject *object, const char *nonce, GError **error)
{
  g_autoptr (WhHello) hello = wh_hello_new ();

  if (g_strcmp0 (wh_member_text (object, "hs"), WH_PROTOCOL_NAME) != 0)
    {
      wh_member_bad ("hs", error);
      return NULL;
    }
  if (!wh_members_read (hello_members, G_N_ELEMENTS (hello_members), hello, object, error)
      || !wh_elements_read (object, "realms", 2, realm_from_json, hello->realms, error))
    return NULL;
  if (!g_str_equal (hello->nonce, nonce))
    {
      wh_member_bad ("nonce", error);
      return NULL;
    }
  if (hello->protocol_min > WH_PROTOCOL_VERSION || hello->protocol_max < WH_PROTOCOL_VERSION)
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_CLIENT_TOO_OLD,
                           _("This version of Wayhome and the community's centre do not understand each other."));
      return NULL;
    }
  return g_steal_pointer (&hello);
}
