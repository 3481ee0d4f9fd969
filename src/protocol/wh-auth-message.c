/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-protocol"

#include "protocol/wh-auth-message.h"

#include "protocol/wh-member-codec.h"

#define MAX_AGENCIES 10000

#define MEMBER(type_, field_, kind_, limit_) \
  { #field_, WH_MEMBER_##kind_, G_STRUCT_OFFSET (type_, field_), limit_, TRUE }

static const WhMember login_members[] = {
  MEMBER (WhLoginRequest, realm, TEXT, 64),
  MEMBER (WhLoginRequest, user, TEXT, 200),
  MEMBER (WhLoginRequest, password, TEXT, WH_PASSWORD_MAX),
  MEMBER (WhLoginRequest, device, ID, 0),
};

static const WhMember refresh_members[] = {
  MEMBER (WhRefreshRequest, realm, TEXT, 64),
  MEMBER (WhRefreshRequest, refresh, TEXT, 200),
  MEMBER (WhRefreshRequest, device, ID, 0),
};

static const WhMember password_members[] = {
  MEMBER (WhPasswordRequest, realm, TEXT, 64),
  MEMBER (WhPasswordRequest, old_password, TEXT, WH_PASSWORD_MAX),
  MEMBER (WhPasswordRequest, new_password, TEXT, WH_PASSWORD_MAX),
};

static const WhMember recover_members[] = {
  MEMBER (WhRecoverRequest, realm, TEXT, 64),
  MEMBER (WhRecoverRequest, password, TEXT, WH_PASSWORD_MAX),
  MEMBER (WhRecoverRequest, box, TEXT, 1000),
};

static const WhMember recovered_members[] = {
  MEMBER (WhRecoverReply, key, TEXT, 2 * WH_RECOVERED_KEY_SIZE),
};

static const WhMember logout_members[] = {
  MEMBER (WhLogoutRequest, realm, TEXT, 64),
};

static const WhMember agency_members[] = {
  MEMBER (WhAgency, id, ID, 0),
  MEMBER (WhAgency, name, TEXT, 1000),
};

static const WhMember reply_members[] = {
  MEMBER (WhLoginReply, realm, TEXT, 64),
  MEMBER (WhLoginReply, epoch, TEXT, 64),
  MEMBER (WhLoginReply, access, TEXT, 200),
  MEMBER (WhLoginReply, access_seconds, NUMBER, G_MAXINT32),
  MEMBER (WhLoginReply, refresh, TEXT, 200),
  MEMBER (WhLoginReply, refresh_seconds, NUMBER, G_MAXINT32),
  MEMBER (WhLoginReply, lease_seconds, NUMBER, G_MAXINT32),
  MEMBER (WhLoginReply, must_change, FLAG, 0),
  MEMBER (WhLoginReply, account, ID, 0),
  MEMBER (WhLoginReply, user, ID, 0),
  MEMBER (WhLoginReply, name, TEXT, 200),
  MEMBER (WhLoginReply, display, TEXT, 1000),
  MEMBER (WhLoginReply, role, TEXT, 64),
  MEMBER (WhLoginReply, server_time, NUMBER, G_MAXINT64),
};

static JsonObject *
write_members (const WhMember *members, guint n, gconstpointer message)
{
  JsonObject *object = json_object_new ();

  wh_members_write (members, n, message, object);
  return object;
}

static void
free_members (const WhMember *members, guint n, gpointer message)
{
  if (message != NULL)
    wh_members_clear (members, n, message);
  g_free (message);
}

/* A message that is nothing but its members. */
#define DEFINE_MESSAGE(Type_, name_, members_) \
  Type_ *name_##_new (void) { return g_new0 (Type_, 1); } \
  void name_##_free (Type_ *message) { free_members (members_, G_N_ELEMENTS (members_), message); } \
  JsonObject *name_##_to_json (const Type_ *message) \
  { \
    return write_members (members_, G_N_ELEMENTS (members_), message); \
  } \
  Type_ *name_##_from_json (JsonObject *object, GError **error) \
  { \
    g_autoptr (Type_) message = name_##_new (); \
    if (!wh_members_read (members_, G_N_ELEMENTS (members_), message, object, error)) \
      return NULL; \
    return g_steal_pointer (&message); \
  }

DEFINE_MESSAGE (WhLoginRequest, wh_login_request, login_members)
DEFINE_MESSAGE (WhRefreshRequest, wh_refresh_request, refresh_members)
DEFINE_MESSAGE (WhPasswordRequest, wh_password_request, password_members)
DEFINE_MESSAGE (WhRecoverRequest, wh_recover_request, recover_members)
DEFINE_MESSAGE (WhRecoverReply, wh_recover_reply, recovered_members)
DEFINE_MESSAGE (WhLogoutRequest, wh_logout_request, logout_members)

/**
 * wh_agency_new:
 * @name: for people
 *
 * Returns: (transfer full): the agency
 */
WhAgency *
wh_agency_new (const WhId *id, const char *name)
{
  WhAgency *agency = g_new0 (WhAgency, 1);

  agency->id = *id;
  agency->name = g_strdup (name);
  return agency;
}

/**
 * wh_agency_free:
 */
void
wh_agency_free (WhAgency *agency)
{
  free_members (agency_members, G_N_ELEMENTS (agency_members), agency);
}

static JsonObject *
agency_to_json (gconstpointer agency)
{
  return write_members (agency_members, G_N_ELEMENTS (agency_members), agency);
}

static gpointer
agency_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhAgency) agency = g_new0 (WhAgency, 1);

  if (!wh_members_read (agency_members, G_N_ELEMENTS (agency_members), agency, object, error))
    return NULL;
  return g_steal_pointer (&agency);
}

/**
 * wh_login_reply_new:
 *
 * Returns: (transfer full): a reply without agencies
 */
WhLoginReply *
wh_login_reply_new (void)
{
  WhLoginReply *reply = g_new0 (WhLoginReply, 1);

  reply->agencies = g_ptr_array_new_with_free_func ((GDestroyNotify) wh_agency_free);
  return reply;
}

/**
 * wh_login_reply_free:
 */
void
wh_login_reply_free (WhLoginReply *reply)
{
  if (reply == NULL)
    return;
  g_ptr_array_unref (reply->agencies);
  free_members (reply_members, G_N_ELEMENTS (reply_members), reply);
}

/**
 * wh_login_reply_to_json:
 *
 * Returns: (transfer full): the answer's body
 */
JsonObject *
wh_login_reply_to_json (const WhLoginReply *reply)
{
  JsonObject *object = write_members (reply_members, G_N_ELEMENTS (reply_members), reply);

  wh_elements_write (object, "agencies", reply->agencies, agency_to_json);
  return object;
}

/**
 * wh_login_reply_from_json:
 *
 * Returns: (transfer full): the reply, or %NULL with %WH_PROTOCOL_ERROR_BAD_REQUEST
 */
WhLoginReply *
wh_login_reply_from_json (JsonObject *object, GError **error)
{
  g_autoptr (WhLoginReply) reply = wh_login_reply_new ();

  if (!wh_members_read (reply_members, G_N_ELEMENTS (reply_members), reply, object, error)
      || !wh_elements_read (object, "agencies", MAX_AGENCIES, agency_from_json, reply->agencies, error))
    return NULL;
  return g_steal_pointer (&reply);
}
