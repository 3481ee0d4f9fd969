/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-scope-plan.h"

/**
 * wh_record_reference_named:
 *
 * Returns: (nullable): what the column refers to; %NULL when it is empty or the kind has no such column
 */
const WhId *
wh_record_reference_named (WhRecord *record, const char *column)
{
  int index = wh_kind_column (wh_record_get_kind (record), column);

  return index >= 0 && wh_record_get_kind (record)->columns[index].type == WH_TYPE_REFERENCE
           ? wh_record_get_reference (record, (guint) index)
           : NULL;
}

static gboolean
take_organization (WhResult *result, WhId *organization)
{
  *organization = (WhId) { { 0 } };
  if (result != NULL && wh_result_n_rows (result) > 0)
    wh_result_id (result, 0, 0, organization);
  return result != NULL;
}

/**
 * wh_organization_of_project:
 * @organization: (out): nil when the project is not known
 *
 * Returns: whether that could be found out
 */
gboolean
wh_organization_of_project (WhRealm *realm, const WhId *project, WhId *organization, GError **error)
{
  g_autoptr (WhResult) result = wh_query (realm->backend, error,
                                          "SELECT \"OrganizationID\" FROM project WHERE id = ?1",
                                          wh_value_id (project));

  return take_organization (result, organization);
}

/**
 * wh_organization_of_local_list:
 * @organization: (out): nil when the list is not known, or is the whole community's
 *
 * Returns: whether that could be found out
 */
gboolean
wh_organization_of_local_list (WhRealm *realm, const WhId *list, WhId *organization, GError **error)
{
  g_autoptr (WhResult) result = wh_query (realm->backend, error,
                                          "SELECT \"OrganizationID\" FROM local_list "
                                          "WHERE id = ?1 AND \"OrganizationID\" IS NOT NULL",
                                          wh_value_id (list));

  return take_organization (result, organization);
}

/**
 * wh_organization_of_enrollment:
 * @organization: (out): nil when the enrollment or its project is not known
 *
 * Returns: whether that could be found out
 */
gboolean
wh_organization_of_enrollment (WhRealm *realm, const WhId *enrollment, WhId *organization, GError **error)
{
  g_autoptr (WhResult) result = wh_query (realm->backend, error,
                                          "SELECT p.\"OrganizationID\" FROM enrollment e "
                                          "JOIN project p ON p.id = e.\"ProjectID\" WHERE e.id = ?1",
                                          wh_value_id (enrollment));

  return take_organization (result, organization);
}

static void
add_name (GPtrArray *names, char *name)
{
  if (g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    g_free (name);
  else
    g_ptr_array_add (names, name);
}

static gboolean
add_scopes_of (WhFeed *feed, const WhId *record, GPtrArray *names, GError **error)
{
  g_autoptr (GPtrArray) scopes = wh_feed_scopes_of (feed, record, error);

  if (scopes == NULL)
    return FALSE;
  for (guint i = 0; i < scopes->len; i++)
    add_name (names, g_strdup (g_ptr_array_index (scopes, i)));
  return TRUE;
}

/* The writer's own agencies; of somebody who works for none, the lead's. */
static void
add_writers_agencies (WhRealm *realm, const WhGrant *writer, GPtrArray *names)
{
  for (guint i = 0; i < writer->agencies->len; i++)
    add_name (names, wh_scope_of_agency (&((WhAgency *) g_ptr_array_index (writer->agencies, i))->id));
  if (names->len == 0)
    add_name (names, wh_scope_of_lead (realm));
}

/* Of a client: where it is already, and if nowhere the writer's main agency.  Of what hangs on a client: with it. */
static gboolean
plan_client_scope (WhFeed *feed, WhRealm *realm, const WhGrant *writer, WhRecord *record, GPtrArray *names,
                   GError **error)
{
  const WhId *client = wh_record_reference_named (record, "PersonalID");

  if (client != NULL && !add_scopes_of (feed, client, names, error))
    return FALSE;
  if (!add_scopes_of (feed, wh_record_get_id (record), names, error))
    return FALSE;
  if (names->len == 0 && writer->agencies->len > 0)
    add_name (names, wh_scope_of_agency (&((WhAgency *) g_ptr_array_index (writer->agencies, 0))->id));
  if (names->len == 0)
    add_name (names, wh_scope_of_lead (realm));
  return TRUE;
}

/* All records of one kind that belong to a client or an enrollment. */
static gboolean
touch_rows (WhFeed *feed, WhRealm *realm, const WhKind *kind, const char *column, const WhId *owner, const char *scope,
            WhFeedWhat what, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT id FROM \"%s\" WHERE \"%s\" = ?1 AND deleted = 0", kind->name,
                                          column);
  g_autoptr (WhResult) result = wh_query (realm->backend, error, sql, wh_value_id (owner));

  if (result == NULL)
    return FALSE;
  for (guint i = 0; i < wh_result_n_rows (result); i++)
    {
      WhId id;

      wh_result_id (result, i, 0, &id);
      wh_feed_touch (feed, kind, &id, scope, what);
    }
  return TRUE;
}

/* What hangs on an enrollment goes with it when it moves to a project of another agency. */
static gboolean
touch_children (WhFeed *feed, WhRealm *realm, const WhId *enrollment, const char *scope, WhFeedWhat what,
                GError **error)
{
  for (guint i = 0; i < WH_N_KINDS; i++)
    if (wh_kind (i)->scope == WH_SCOPE_ENROLLMENT && wh_kind_column (wh_kind (i), "EnrollmentID") >= 0
        && !touch_rows (feed, realm, wh_kind (i), "EnrollmentID", enrollment, scope, what, error))
      return FALSE;
  return TRUE;
}

static gboolean
move_children (WhFeed *feed, WhRealm *realm, WhRecord *enrollment, const char *scope, GError **error)
{
  const WhId *id = wh_record_get_id (enrollment);
  g_autoptr (GPtrArray) before = wh_feed_scopes_of (feed, id, error);
  gboolean moved = FALSE;

  for (guint i = 0; before != NULL && i < before->len; i++)
    {
      if (g_str_equal (g_ptr_array_index (before, i), scope))
        continue;
      moved = TRUE;
      if (!touch_children (feed, realm, id, g_ptr_array_index (before, i), WH_FEED_DROP, error))
        return FALSE;
    }
  return before != NULL && (!moved || touch_children (feed, realm, id, scope, WH_FEED_PUT, error));
}

/* An agency that enrolls a person for the first time gets the person, with the names and warnings that go along. */
static gboolean
bring_client_in (WhFeed *feed, WhRealm *realm, const WhId *client, const char *scope, GError **error)
{
  gboolean has;

  if (!wh_feed_has (feed, client, scope, &has, error))
    return FALSE;
  if (has)
    return TRUE;
  wh_feed_touch (feed, wh_kind (WH_KIND_CLIENT), client, scope, WH_FEED_PUT);
  for (guint i = 0; i < WH_N_KINDS; i++)
    if (wh_kind (i)->scope == WH_SCOPE_CLIENT && i != WH_KIND_CLIENT
        && !touch_rows (feed, realm, wh_kind (i), "PersonalID", client, scope, WH_FEED_PUT, error))
      return FALSE;
  return TRUE;
}

static gboolean
plan_enrollment_scope (WhFeed *feed, WhRealm *realm, const WhGrant *writer, WhRecord *record, GPtrArray *names,
                       GError **error)
{
  gboolean is_enrollment = wh_record_is (record, WH_KIND_ENROLLMENT);
  const WhId *parent = wh_record_reference_named (record, is_enrollment ? "ProjectID" : "EnrollmentID");
  const WhId *client = wh_record_reference_named (record, "PersonalID");
  WhId organization = { { 0 } };

  if (parent != NULL && !(is_enrollment ? wh_organization_of_project (realm, parent, &organization, error)
                                        : wh_organization_of_enrollment (realm, parent, &organization, error)))
    return FALSE;
  if (wh_id_is_nil (&organization))
    {
      add_writers_agencies (realm, writer, names);
      return TRUE;
    }
  add_name (names, wh_scope_of_agency (&organization));
  if (!is_enrollment)
    return TRUE;
  return move_children (feed, realm, record, g_ptr_array_index (names, 0), error)
         && (client == NULL || bring_client_in (feed, realm, client, g_ptr_array_index (names, 0), error));
}

/* Notes, tasks and appointments stay in the agency that wrote them: of a writer of several, in those that know the
 * client. */
static gboolean
plan_agency_scope (WhFeed *feed, WhRealm *realm, const WhGrant *writer, WhRecord *record, GPtrArray *names,
                   GError **error)
{
  const WhId *client = wh_record_reference_named (record, "PersonalID");
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (g_free);

  if (!add_scopes_of (feed, wh_record_get_id (record), names, error)
      || (client != NULL && !add_scopes_of (feed, client, known, error)))
    return FALSE;
  if (names->len > 0)
    return TRUE;
  for (guint i = 0; i < writer->agencies->len; i++)
    {
      char *name = wh_scope_of_agency (&((WhAgency *) g_ptr_array_index (writer->agencies, i))->id);

      if (g_ptr_array_find_with_equal_func (known, name, g_str_equal, NULL))
        add_name (names, name);
      else
        g_free (name);
    }
  if (names->len == 0)
    add_writers_agencies (realm, writer, names);
  return TRUE;
}

static gboolean
plan_names (WhFeed *feed, WhRealm *realm, const WhGrant *writer, WhRecord *record, GPtrArray *names, GError **error)
{
  switch (wh_record_get_kind (record)->scope)
    {
    case WH_SCOPE_REALM:
      add_name (names, wh_scope_of_realm (realm));
      return TRUE;
    case WH_SCOPE_CLIENT:
      return plan_client_scope (feed, realm, writer, record, names, error);
    case WH_SCOPE_ENROLLMENT:
      return plan_enrollment_scope (feed, realm, writer, record, names, error);
    case WH_SCOPE_AGENCY:
    default:
      return plan_agency_scope (feed, realm, writer, record, names, error);
    }
}

/* Who had the record and has it no longer is told to forget it. */
static gboolean
drop_elsewhere (WhFeed *feed, WhRecord *record, GPtrArray *names, GError **error)
{
  g_autoptr (GPtrArray) before = wh_feed_scopes_of (feed, wh_record_get_id (record), error);

  if (before == NULL)
    return FALSE;
  for (guint i = 0; i < before->len; i++)
    if (!g_ptr_array_find_with_equal_func (names, g_ptr_array_index (before, i), g_str_equal, NULL))
      wh_feed_touch (feed, wh_record_get_kind (record), wh_record_get_id (record), g_ptr_array_index (before, i),
                     WH_FEED_DROP);
  return TRUE;
}

/**
 * wh_scope_plan:
 * @feed: of the transaction
 * @writer: whose change it is
 * @record: as it stands now in the database; deleted when its state says so
 *
 * Tells every scope that is to see the record (decisions 11): projects and staff the whole realm; a client every agency
 * with an enrollment of it and the one that created it; an enrollment and what hangs on it the agency of its project;
 * our own kinds as kinds.csv says.
 *
 * Returns: whether that worked
 */
gboolean
wh_scope_plan (WhFeed *feed, WhRealm *realm, const WhGrant *writer, WhRecord *record, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  gboolean deleted = wh_record_get_state (record) == WH_RECORD_DELETED;

  if (!plan_names (feed, realm, writer, record, names, error) || !drop_elsewhere (feed, record, names, error))
    return FALSE;
  for (guint i = 0; i < names->len; i++)
    wh_feed_touch (feed, wh_record_get_kind (record), wh_record_get_id (record), g_ptr_array_index (names, i),
                   deleted ? WH_FEED_DELETE : WH_FEED_PUT);
  return TRUE;
}

/**
 * wh_scope_plan_conflict:
 * @conflict: a record of kind conflict
 * @about: the record in which two changes met
 *
 * A conflict holds values of the record, and is to be seen by those who see the record, the writer among them; not by
 * another agency for which the writer works too.
 *
 * Returns: whether that worked
 */
gboolean
wh_scope_plan_conflict (WhFeed *feed, WhRealm *realm, const WhGrant *writer, WhRecord *conflict, const WhId *about,
                        GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  if (!add_scopes_of (feed, about, names, error))
    return FALSE;
  if (names->len == 0)
    add_writers_agencies (realm, writer, names);
  for (guint i = 0; i < names->len; i++)
    wh_feed_touch (feed, wh_record_get_kind (conflict), wh_record_get_id (conflict), g_ptr_array_index (names, i),
                   WH_FEED_PUT);
  return TRUE;
}
