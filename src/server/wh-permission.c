/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-permission.h"

#include <glib/gi18n-lib.h>

#include "server/wh-scope-plan.h"

static gboolean
forbid (const char *why, GError **error)
{
  if (error != NULL && *error == NULL)
    g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_FORBIDDEN, why);
  return FALSE;
}

/* FALSE without error: it is not to be seen. */
static gboolean
sees (WhFeed *feed, const WhGrant *grant, const WhId *record, GError **error)
{
  g_autoptr (GPtrArray) scopes = wh_feed_scopes_of (feed, record, error);

  for (guint i = 0; scopes != NULL && i < scopes->len; i++)
    if (wh_grant_has_scope (grant, g_ptr_array_index (scopes, i)))
      return TRUE;
  return FALSE;
}

/* Whose organization a record of the set-up belongs to: an organization its own, a project its organization's, what
 * hangs on a project that one's, an option its list's.  What names none is the whole community's. */
static gboolean
check_setup (WhRealm *realm, const WhGrant *grant, WhRecord *record, GError **error)
{
  const WhId *project = wh_record_reference_named (record, "ProjectID");
  const WhId *of = wh_record_reference_named (record, "OrganizationID");
  const WhId *list = wh_record_is (record, WH_KIND_LOCAL_OPTION)
                       ? wh_record_get_reference (record, WH_LOCAL_OPTION_LOCAL_LIST_ID) : NULL;
  WhId organization = { { 0 } };

  if (wh_record_is (record, WH_KIND_ORGANIZATION))
    organization = *wh_record_get_id (record);
  else if (of != NULL)
    organization = *of;
  else if (project != NULL && !wh_organization_of_project (realm, project, &organization, error))
    return FALSE;
  else if (list != NULL && !wh_organization_of_local_list (realm, list, &organization, error))
    return FALSE;
  return wh_grant_has_agency (grant, &organization)
         || forbid (_("Only the agency's own administrator may change how it is set up."), error);
}

/* What the change may make different in the record that stands: who sends a whole record again, under the number of one
 * that is here, changes that one. */
static guint64
touched_units (const WhChange *change, WhRecord *standing)
{
  if (change->op == WH_CHANGE_PUT)
    return standing != NULL ? wh_record_changed_units (standing, change->now) : 0;
  return change->op == WH_CHANGE_SET ? change->units : 0;
}

/* Whether the change says anew whose it is: what is mine may not become another's, or everybody's. */
static gboolean
moves_setup (const WhChange *change, WhRecord *standing)
{
  static const char *const places[] = { "OrganizationID", "ProjectID", "LocalListID" };
  const WhKind *kind = wh_record_get_kind (change->now);
  guint64 units = touched_units (change, standing);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      int column = wh_kind_column (kind, places[i]);

      if (column >= 0 && (units >> kind->columns[column].unit & 1) != 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
check_realm_kind (WhRealm *realm, const WhGrant *grant, const WhChange *change, WhRecord *standing, GError **error)
{
  if (wh_record_is (change->now, WH_KIND_EXPORT))
    return forbid (_("Records of this kind are made by an export only."), error);
  if (grant->account->role == WH_ROLE_SYSTEM_ADMIN)
    return TRUE;
  if (wh_record_is (change->now, WH_KIND_USER))
    return grant->account->role == WH_ROLE_AGENCY_ADMIN
           || (change->op == WH_CHANGE_SET && wh_id_equal (wh_record_get_id (change->now), &grant->account->user))
           || forbid (_("Only an administrator may change what is known of other staff."), error);
  if (grant->account->role != WH_ROLE_AGENCY_ADMIN)
    return forbid (_("Only an administrator may change how an agency is set up."), error);
  if (!check_setup (realm, grant, standing != NULL ? standing : change->now, error))
    return FALSE;
  return !moves_setup (change, standing) || check_setup (realm, grant, change->now, error);
}

/**
 * wh_permission_check_place:
 * @record: an enrollment, or what hangs on one; of any other kind nothing is checked
 *
 * Returns: whether the person may write into the enrollment's project; otherwise %WH_PROTOCOL_ERROR_FORBIDDEN, and
 *   %WH_PROTOCOL_ERROR_NOT_FOUND when there is no such project or enrollment
 */
gboolean
wh_permission_check_place (WhRealm *realm, const WhGrant *grant, WhRecord *record, GError **error)
{
  gboolean is_enrollment = wh_record_is (record, WH_KIND_ENROLLMENT);
  const WhId *parent = wh_record_reference_named (record, is_enrollment ? "ProjectID" : "EnrollmentID");
  WhId organization = { { 0 } };

  if (wh_record_get_kind (record)->scope != WH_SCOPE_ENROLLMENT)
    return TRUE;
  if (parent != NULL && !(is_enrollment ? wh_organization_of_project (realm, parent, &organization, error)
                                        : wh_organization_of_enrollment (realm, parent, &organization, error)))
    return FALSE;
  if (wh_id_is_nil (&organization))
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_NOT_FOUND,
                           is_enrollment ? _("The project of this enrollment is not known at the centre.")
                                         : _("The enrollment that this belongs to is not known at the centre."));
      return FALSE;
    }
  return grant->account->role == WH_ROLE_SYSTEM_ADMIN || wh_grant_has_agency (grant, &organization)
         || forbid (_("You do not work for the agency of this project."), error);
}

/* Whether the person may write of the client that the record belongs to. */
static gboolean
check_client (WhFeed *feed, const WhGrant *grant, WhRecord *record, GError **error)
{
  const WhId *client = wh_record_reference_named (record, "PersonalID");
  const WhKind *kind = NULL;

  if (client != NULL && !wh_feed_kind_of (feed, client, &kind, error))
    return FALSE;
  if (client != NULL && kind != wh_kind (WH_KIND_CLIENT))
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_NOT_FOUND,
                           _("The client that this belongs to is not known at the centre."));
      return FALSE;
    }
  /* Who enrolls a person need not have known the person before; whoever writes anything else must. */
  if (client != NULL && wh_record_get_kind (record)->scope != WH_SCOPE_ENROLLMENT
      && grant->account->role != WH_ROLE_SYSTEM_ADMIN && !sees (feed, grant, client, error))
    return forbid (_("Your agency does not work with this client."), error);
  return TRUE;
}

/* Says of two clients that they are one, or that they are not: of both one must know. */
static gboolean
is_about_two (WhRecord *record)
{
  return wh_record_is (record, WH_KIND_CLIENT_MERGE) || wh_record_is (record, WH_KIND_CLIENT_APART);
}

static gboolean
check_other (WhFeed *feed, const WhGrant *grant, WhRecord *record, GError **error)
{
  const WhId *other = wh_record_reference_named (record,
                                                 wh_record_is (record, WH_KIND_CLIENT_MERGE) ? "MergedID" : "OtherID");
  const WhKind *kind = NULL;

  if (other != NULL && !wh_feed_kind_of (feed, other, &kind, error))
    return FALSE;
  if (kind != wh_kind (WH_KIND_CLIENT) || wh_record_reference_named (record, "PersonalID") == NULL)
    {
      g_set_error_literal (error, WH_PROTOCOL_ERROR, WH_PROTOCOL_ERROR_NOT_FOUND,
                           _("One of the two clients is not known at the centre."));
      return FALSE;
    }
  return grant->account->role == WH_ROLE_SYSTEM_ADMIN || sees (feed, grant, other, error)
         || forbid (_("Your agency does not work with this client."), error);
}

static gboolean
check_new (WhFeed *feed, WhRealm *realm, const WhGrant *grant, WhRecord *record, GError **error)
{
  if (wh_record_is (record, WH_KIND_CONFLICT))
    return forbid (_("Records of this kind are made by the centre only."), error);
  if (is_about_two (record) && !check_other (feed, grant, record, error))
    return FALSE;
  return check_client (feed, grant, record, error) && wh_permission_check_place (realm, grant, record, error);
}

/* Whose answer shows may change with the answer; of whom it speaks may not. */
static gboolean
names_others (const WhChange *change, WhRecord *standing)
{
  const WhKind *kind = wh_record_get_kind (change->now);
  guint64 harmless = 0;

  for (guint i = 0; i < kind->n_columns; i++)
    if (wh_record_is (change->now, WH_KIND_CLIENT_MERGE)
        && (i == WH_CLIENT_MERGE_TAKEN_UNITS || i == WH_CLIENT_MERGE_DATE_UPDATED))
      harmless |= (guint64) 1 << kind->columns[i].unit;
  return (touched_units (change, standing) & ~harmless) != 0;
}

/* A record that is one's own is not a way to write into the file of a client that is not. */
static gboolean
moves_to_client (const WhChange *change, WhRecord *standing)
{
  const WhId *client = wh_record_reference_named (change->now, "PersonalID");
  const WhId *before = wh_record_reference_named (standing, "PersonalID");

  return client != NULL && (before == NULL || !wh_id_equal (client, before));
}

/**
 * wh_permission_check:
 * @feed: of the transaction
 * @change: what comes in
 * @standing: (nullable): the record as it stands
 *
 * Permission, never content: what somebody has seen is taken down whether or not it makes sense (decisions 10).
 *
 * Returns: whether the person may make the change; otherwise %WH_PROTOCOL_ERROR_FORBIDDEN, or
 *   %WH_PROTOCOL_ERROR_NOT_FOUND when what it hangs on is not known
 */
gboolean
wh_permission_check (WhFeed *feed, WhRealm *realm, const WhGrant *grant, const WhChange *change, WhRecord *standing,
                     GError **error)
{
  if (grant->account->role == WH_ROLE_VOLUNTEER || grant->account->role == WH_ROLE_AUDITOR)
    return forbid (_("This account cannot change records."), error);
  if (wh_record_get_kind (change->now)->scope == WH_SCOPE_REALM)
    return check_realm_kind (realm, grant, change, standing, error);
  if (standing == NULL)
    return change->op != WH_CHANGE_PUT || check_new (feed, realm, grant, change->now, error);
  if (grant->account->role != WH_ROLE_SYSTEM_ADMIN && !sees (feed, grant, wh_record_get_id (standing), error))
    return forbid (_("Your agency does not work with this record."), error);
  if (is_about_two (standing) && names_others (change, standing))
    return forbid (_("A merge is taken back or kept, and never turned into another one."), error);
  return !moves_to_client (change, standing) || check_client (feed, grant, change->now, error);
}
