/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sync/wh-test-fault-transport.h"

/* The real way to the centre, on which answers get lost and questions arrive twice. */
struct _WhTestFaultTransport
{
  GObject parent_instance;

  WhTransport *real;
  char *lost_path, *repeated_path;
  guint n_lost, n_repeated;
  guint max_groups, tries;
};

static void wh_test_fault_transport_iface_init (WhTransportInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhTestFaultTransport, wh_test_fault_transport, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_TRANSPORT, wh_test_fault_transport_iface_init))

static gboolean
is_too_much (WhTestFaultTransport *self, JsonObject *body)
{
  guint n = json_array_get_length (json_object_get_array_member (body, "groups"));

  self->tries++;
  return self->max_groups > 0 && n > self->max_groups;
}

static JsonObject *
call_real (WhTransport *transport, WhCall *call, GCancellable *cancellable, GError **error)
{
  WhTestFaultTransport *self = WH_TEST_FAULT_TRANSPORT (transport);

  if (g_strcmp0 (call->path, "v1/push") == 0 && is_too_much (self, call->body))
    {
      g_set_error_literal (error, WH_SYNC_ERROR, WH_SYNC_ERROR_OFFLINE, "The centre does not answer.");
      return NULL;
    }
  if (self->n_repeated > 0 && g_strcmp0 (call->path, self->repeated_path) == 0)
    {
      JsonObject *first = wh_transport_call (self->real, call, cancellable, NULL);

      self->n_repeated--;
      g_clear_pointer (&first, json_object_unref);
      wh_call_clear (call);
    }
  if (self->n_lost > 0 && g_strcmp0 (call->path, self->lost_path) == 0)
    {
      JsonObject *lost = wh_transport_call (self->real, call, cancellable, NULL);

      self->n_lost--;
      g_assert_nonnull (lost); /* the centre did take it */
      json_object_unref (lost);
      g_set_error_literal (error, WH_SYNC_ERROR, WH_SYNC_ERROR_OFFLINE, "The centre does not answer.");
      return NULL;
    }
  return wh_transport_call (self->real, call, cancellable, error);
}

static void
wh_test_fault_transport_iface_init (WhTransportInterface *iface)
{
  iface->call = call_real;
}

static void
wh_test_fault_transport_finalize (GObject *object)
{
  WhTestFaultTransport *self = WH_TEST_FAULT_TRANSPORT (object);

  g_clear_object (&self->real);
  g_free (self->lost_path);
  g_free (self->repeated_path);
  G_OBJECT_CLASS (wh_test_fault_transport_parent_class)->finalize (object);
}

static void
wh_test_fault_transport_class_init (WhTestFaultTransportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_test_fault_transport_finalize;
}

static void
wh_test_fault_transport_init (WhTestFaultTransport *self)
{
}

WhTransport *
wh_test_fault_transport_new (WhTransport *real)
{
  WhTestFaultTransport *self = g_object_new (WH_TYPE_TEST_FAULT_TRANSPORT, NULL);

  self->real = g_object_ref (real);
  return WH_TRANSPORT (self);
}

void
wh_test_fault_transport_set_real (WhTestFaultTransport *self, WhTransport *real)
{
  g_set_object (&self->real, real);
}

/* The centre takes the next @n questions to @path, and its answers get lost. */
void
wh_test_fault_transport_lose_answers (WhTestFaultTransport *self, const char *path, guint n)
{
  g_free (self->lost_path);
  self->lost_path = g_strdup (path);
  self->n_lost = n;
}

/* A push with more groups takes longer than anybody waits; 0: none does. */
void
wh_test_fault_transport_narrow (WhTestFaultTransport *self, guint max_groups)
{
  self->max_groups = max_groups;
  self->tries = 0;
}

/* Pushes since then. */
guint
wh_test_fault_transport_get_tries (WhTestFaultTransport *self)
{
  return self->tries;
}

/* The next @n questions to @path arrive twice. */
void
wh_test_fault_transport_repeat (WhTestFaultTransport *self, const char *path, guint n)
{
  g_free (self->repeated_path);
  self->repeated_path = g_strdup (path);
  self->n_repeated = n;
}
