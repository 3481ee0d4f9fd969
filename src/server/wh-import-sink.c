/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-import-sink.h"

#include <glib/gi18n-lib.h>

#include "server/wh-audit.h"
#include "server/wh-feed.h"
#include "server/wh-scope-plan.h"
#include "server/wh-server-error.h"

#define SYNTHETIC_MARK "synthetic-"
#define TRAINING_MARK "training-"

/* A scope's counter, while the import is the only one to move it. */
typedef struct
{
  gint64 id;
  gint64 n;
} Counter;

/**
 * WhImportSink:
 *
 * Takes an HMIS CSV set into a realm, in one transaction, and numbers the feed as it goes: parents come before their
 * children, so an enrollment's agency is known from memory and no row is looked at twice.
 */
struct _WhImportSink
{
  GObject parent_instance;

  WhRealm *realm;
  gboolean begun;
  gboolean was_empty;      /* nothing needs to be compared with what is there */
  GHashTable *counters;    /* name of a scope -> Counter */
  GHashTable *places;      /* id of a project or enrollment -> Counter of its agency */
  guint64 kept;            /* records that people changed here since the last import: they stay as they are */
};

static void row_sink_iface_init (WhRowSinkInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhImportSink, wh_import_sink, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SINK, row_sink_iface_init))

static Counter *
counter_of (WhImportSink *self, const char *scope, GError **error)
{
  Counter *counter = g_hash_table_lookup (self->counters, scope);
  g_autoptr (WhResult) result = NULL;
  gint64 id;

  if (counter != NULL)
    return counter;
  if (!wh_feed_scope_id (self->realm, scope, &id, error))
    return NULL;
  result = wh_query (self->realm->backend, error, "SELECT n FROM scope WHERE id = ?1", wh_value_number (id));
  if (result == NULL)
    return NULL;
  counter = g_new (Counter, 1);
  counter->id = id;
  counter->n = wh_result_number (result, 0, 0);
  g_hash_table_insert (self->counters, g_strdup (scope), counter);
  return counter;
}

static Counter *
counter_of_organization (WhImportSink *self, const WhId *organization, GError **error)
{
  g_autofree char *scope = wh_id_is_nil (organization) ? wh_scope_of_lead (self->realm)
                                                       : wh_scope_of_agency (organization);

  return counter_of (self, scope, error);
}

/* The agency of a project or enrollment: as a rule of this import, else of an earlier one. */
static Counter *
place_of (WhImportSink *self, const WhId *place, gboolean is_project, GError **error)
{
  Counter *counter = place != NULL ? g_hash_table_lookup (self->places, place) : NULL;
  WhId organization = { { 0 } };

  if (counter != NULL)
    return counter;
  if (place != NULL && !(is_project ? wh_organization_of_project (self->realm, place, &organization, error)
                                    : wh_organization_of_enrollment (self->realm, place, &organization, error)))
    return NULL;
  return counter_of_organization (self, &organization, error);
}

static gboolean
write_feed (WhImportSink *self, const WhKind *kind, const WhId *record, Counter *counter, GError **error)
{
  return wh_execute (self->realm->backend, error,
                     "INSERT INTO feed (record, scope, n, kind, what) VALUES (?1, ?2, ?3, ?4, ?5) "
                     "ON CONFLICT (record, scope) DO UPDATE SET n = excluded.n, what = excluded.what",
                     wh_value_id (record), wh_value_number (counter->id), wh_value_number (++counter->n),
                     wh_value_text (kind->name), wh_value_number (WH_FEED_PUT));
}

/* What was said of the client before it came there: names, warnings, answers to local questions. */
static gboolean
bring_along (WhImportSink *self, const WhKind *kind, const WhId *client, Counter *counter, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT id FROM \"%s\" WHERE \"PersonalID\" = ?1 AND deleted = 0",
                                          kind->name);
  g_autoptr (WhResult) found = wh_query (self->realm->backend, error, sql, wh_value_id (client));

  for (guint i = 0; found != NULL && i < wh_result_n_rows (found); i++)
    {
      WhId id;

      wh_result_id (found, i, 0, &id);
      if (!write_feed (self, kind, &id, counter, error))
        return FALSE;
    }
  return found != NULL;
}

static gboolean
bring_all_along (WhImportSink *self, const WhId *client, Counter *counter, GError **error)
{
  for (guint i = 0; i < WH_N_KINDS; i++)
    if (wh_kind (i)->scope == WH_SCOPE_CLIENT && i != WH_KIND_CLIENT
        && !bring_along (self, wh_kind (i), client, counter, error))
      return FALSE;
  return TRUE;
}

/* The client enters the agency's scope with its first enrollment there. */
static gboolean
bring_client_in (WhImportSink *self, const WhId *client, Counter *counter, GError **error)
{
  g_autoptr (WhResult) result = NULL;

  if (client == NULL)
    return TRUE;
  result = wh_query (self->realm->backend, error,
                     "INSERT INTO feed (record, scope, n, kind, what) VALUES (?1, ?2, ?3, ?4, ?5) "
                     "ON CONFLICT (record, scope) DO NOTHING RETURNING n",
                     wh_value_id (client), wh_value_number (counter->id), wh_value_number (counter->n + 1),
                     wh_value_text (wh_kind (WH_KIND_CLIENT)->name), wh_value_number (WH_FEED_PUT));
  if (result == NULL || wh_result_n_rows (result) == 0)
    return result != NULL;
  counter->n++;
  return self->was_empty || bring_all_along (self, client, counter, error);
}

static void
remember_place (WhImportSink *self, const WhId *id, Counter *counter)
{
  g_hash_table_replace (self->places, g_memdup2 (id, sizeof *id), counter);
}

/* Whose record it is; NULL without error for a client, whose scopes come with its enrollments. */
static Counter *
find_place (WhImportSink *self, WhRecord *record, GError **error)
{
  g_autofree char *scope = NULL;
  const WhId *organization;

  if (wh_record_is (record, WH_KIND_CLIENT))
    return NULL;
  if (wh_record_is (record, WH_KIND_PROJECT))
    {
      organization = wh_record_get_reference (record, WH_PROJECT_ORGANIZATION_ID);
      if (organization != NULL)
        remember_place (self, wh_record_get_id (record), counter_of_organization (self, organization, error));
    }
  if (wh_record_get_kind (record)->scope == WH_SCOPE_REALM)
    {
      scope = wh_scope_of_realm (self->realm);
      return counter_of (self, scope, error);
    }
  if (wh_record_is (record, WH_KIND_ENROLLMENT))
    return place_of (self, wh_record_get_reference (record, WH_ENROLLMENT_PROJECT_ID), TRUE, error);
  return place_of (self, wh_record_reference_named (record, "EnrollmentID"), FALSE, error);
}

/* What is said of a client goes wherever the client is: without any enrollment, to the lead. */
static gboolean
number_with_client (WhImportSink *self, WhRecord *record, GError **error)
{
  g_autoptr (WhFeed) feed = wh_feed_new (self->realm);
  const WhId *client = wh_record_reference_named (record, "PersonalID");
  g_autoptr (GPtrArray) scopes = client != NULL ? wh_feed_scopes_of (feed, client, error) : NULL;
  g_autofree char *lead = NULL;
  Counter *of_lead;

  if (client == NULL)
    return TRUE;
  for (guint i = 0; scopes != NULL && i < scopes->len; i++)
    {
      Counter *counter = counter_of (self, g_ptr_array_index (scopes, i), error);

      if (counter == NULL || !write_feed (self, wh_record_get_kind (record), wh_record_get_id (record), counter, error))
        return FALSE;
    }
  if (scopes == NULL || scopes->len > 0)
    return scopes != NULL;
  lead = wh_scope_of_lead (self->realm);
  of_lead = counter_of (self, lead, error);
  return of_lead != NULL
         && write_feed (self, wh_record_get_kind (record), wh_record_get_id (record), of_lead, error);
}

static gboolean
number_record (WhImportSink *self, WhRecord *record, GError **error)
{
  GError *local = NULL;
  Counter *counter;

  if (wh_record_get_kind (record)->scope == WH_SCOPE_CLIENT && !wh_record_is (record, WH_KIND_CLIENT))
    return number_with_client (self, record, error);
  counter = find_place (self, record, &local);
  if (local != NULL)
    {
      g_propagate_error (error, local);
      return FALSE;
    }
  if (counter == NULL)
    return TRUE;
  if (wh_record_is (record, WH_KIND_ENROLLMENT))
    {
      remember_place (self, wh_record_get_id (record), counter);
      if (!bring_client_in (self, wh_record_get_reference (record, WH_ENROLLMENT_PERSONAL_ID), counter, error))
        return FALSE;
    }
  return write_feed (self, wh_record_get_kind (record), wh_record_get_id (record), counter, error);
}

/* A client that came again, changed: all who have it get it again. */
static gboolean
number_again (WhImportSink *self, WhRecord *record, GError **error)
{
  g_autoptr (WhFeed) feed = wh_feed_new (self->realm);
  g_autoptr (GPtrArray) scopes = wh_feed_scopes_of (feed, wh_record_get_id (record), error);

  for (guint i = 0; scopes != NULL && i < scopes->len; i++)
    {
      Counter *counter = counter_of (self, g_ptr_array_index (scopes, i), error);

      if (counter == NULL || !write_feed (self, wh_record_get_kind (record), wh_record_get_id (record), counter, error))
        return FALSE;
    }
  return scopes != NULL;
}

static gboolean
was_changed_here (WhImportSink *self, WhRecord *record, gboolean *changed, GError **error)
{
  g_autoptr (WhResult) result = wh_query (self->realm->backend, error, "SELECT 1 FROM revision WHERE record = ?1",
                                          wh_value_id (wh_record_get_id (record)));

  *changed = result != NULL && wh_result_n_rows (result) > 0;
  return result != NULL;
}

/* What people changed or deleted here since stays: an import is older than they are. */
static gboolean
take_again (WhImportSink *self, WhRecord *record, WhRecord *standing, GError **error)
{
  gboolean changed;

  if (wh_record_changed_units (record, standing) == 0)
    return TRUE;
  if (!was_changed_here (self, record, &changed, error))
    return FALSE;
  if (changed || wh_record_get_state (standing) == WH_RECORD_DELETED)
    {
      self->kept++;
      return TRUE;
    }
  wh_record_set_rev (record, MAX (wh_record_get_rev (standing) + 1, self->realm->rev_floor));
  return wh_server_backend_put_record (self->realm->backend, record, error) && number_again (self, record, error)
         && number_record (self, record, error);
}

/* Decisions 19: made-up people never come among real ones. */
static gboolean
check_mark (WhImportSink *self, WhRecord *record, GError **error)
{
  const char *mark = wh_record_is (record, WH_KIND_EXPORT)
                       ? wh_record_get_text (record, WH_EXPORT_IMPLEMENTATION_ID) : NULL;

  if (self->realm->training || mark == NULL
      || !(g_str_has_prefix (mark, SYNTHETIC_MARK) || g_str_has_prefix (mark, TRAINING_MARK)))
    return TRUE;
  g_set_error_literal (error, WH_SERVER_ERROR, WH_SERVER_ERROR_REFUSED,
                       _("This set holds made-up people: it belongs into Training, never into Production."));
  return FALSE;
}

static gboolean
import_take (WhRowSink *sink, WhRecord *record, GError **error)
{
  WhImportSink *self = WH_IMPORT_SINK (sink);
  g_autoptr (WhRecord) standing = NULL;
  GError *local = NULL;

  if (!check_mark (self, record, error))
    return FALSE;
  if (!self->was_empty)
    standing = wh_server_backend_get_record (self->realm->backend, wh_record_get_kind (record),
                                             wh_record_get_id (record), &local);
  if (local != NULL)
    {
      g_propagate_error (error, local);
      return FALSE;
    }
  if (standing != NULL)
    return take_again (self, record, standing, error);
  wh_record_set_rev (record, 1);
  return wh_server_backend_put_record (self->realm->backend, record, error) && number_record (self, record, error);
}

static gboolean
look_whether_empty (WhImportSink *self, GError **error)
{
  g_autoptr (WhResult) result = wh_query (self->realm->backend, error,
                                          "SELECT 1 FROM feed WHERE kind <> 'user' LIMIT 1");

  self->was_empty = result != NULL && wh_result_n_rows (result) == 0;
  return result != NULL;
}

static gboolean
import_begin (WhRowSink *sink, GError **error)
{
  WhImportSink *self = WH_IMPORT_SINK (sink);

  if (!wh_server_backend_begin (self->realm->backend, error))
    return FALSE;
  self->begun = TRUE;
  return look_whether_empty (self, error);
}

/* Clients without any enrollment are the lead's to look at. */
static gboolean
place_lonely_clients (WhImportSink *self, GError **error)
{
  g_autofree char *scope = wh_scope_of_lead (self->realm);
  g_autoptr (WhResult) lonely = wh_query (self->realm->backend, error,
                                          "SELECT id FROM client WHERE deleted = 0 AND NOT EXISTS "
                                          "(SELECT 1 FROM feed WHERE feed.record = client.id)");
  Counter *counter = lonely != NULL ? counter_of (self, scope, error) : NULL;

  for (guint i = 0; counter != NULL && i < wh_result_n_rows (lonely); i++)
    {
      WhId id;

      wh_result_id (lonely, i, 0, &id);
      if (!write_feed (self, wh_kind (WH_KIND_CLIENT), &id, counter, error))
        return FALSE;
    }
  return counter != NULL;
}

static gboolean
save_counters (WhImportSink *self, GError **error)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->counters);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Counter *counter = value;

      if (!wh_execute (self->realm->backend, error, "UPDATE scope SET n = ?2 WHERE id = ?1",
                       wh_value_number (counter->id), wh_value_number (counter->n)))
        return FALSE;
    }
  return TRUE;
}

static gboolean
import_finish (WhRowSink *sink, gboolean complete, GError **error)
{
  WhImportSink *self = WH_IMPORT_SINK (sink);
  WhAuditEntry entry = { NULL, NULL, "import", NULL, NULL };

  if (!self->begun)
    return TRUE;
  self->begun = FALSE;
  if (complete && place_lonely_clients (self, error) && save_counters (self, error)
      && wh_audit_append (self->realm, &entry, error))
    return wh_server_backend_commit (self->realm->backend, error);
  wh_server_backend_rollback (self->realm->backend);
  return !complete;
}

static void
row_sink_iface_init (WhRowSinkInterface *iface)
{
  iface->begin = import_begin;
  iface->take = import_take;
  iface->finish = import_finish;
}

static void
wh_import_sink_finalize (GObject *object)
{
  WhImportSink *self = WH_IMPORT_SINK (object);

  g_hash_table_unref (self->counters);
  g_hash_table_unref (self->places);
  G_OBJECT_CLASS (wh_import_sink_parent_class)->finalize (object);
}

static void
wh_import_sink_class_init (WhImportSinkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_import_sink_finalize;
}

static void
wh_import_sink_init (WhImportSink *self)
{
  self->counters = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->places = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
}

/**
 * wh_import_sink_new:
 * @realm: must outlive the sink
 *
 * Returns: (transfer full): a sink into the realm
 */
WhImportSink *
wh_import_sink_new (WhRealm *realm)
{
  WhImportSink *self = g_object_new (WH_TYPE_IMPORT_SINK, NULL);

  self->realm = realm;
  return self;
}

/**
 * wh_import_sink_get_kept:
 *
 * Returns: how many records of the set differ from what people made of them here since, and were left as they are
 */
guint64
wh_import_sink_get_kept (WhImportSink *self)
{
  return self->kept;
}
