/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-session.h"

struct _WhSession
{
  GObject parent_instance;

  WhRealm *realm;
  WhPerson *person;
  WhStore *store;
  GTimeZone *zone;
};

G_DEFINE_FINAL_TYPE (WhSession, wh_session, G_TYPE_OBJECT)

enum
{
  CHANGED,
  SYNC_STATE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
wh_session_dispose (GObject *object)
{
  WhSession *self = WH_SESSION (object);

  g_clear_object ((GObject **) &self->store);
  G_OBJECT_CLASS (wh_session_parent_class)->dispose (object);
}

static void
wh_session_finalize (GObject *object)
{
  WhSession *self = WH_SESSION (object);

  g_clear_pointer (&self->realm, wh_realm_free);
  g_clear_pointer (&self->person, wh_person_free);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  G_OBJECT_CLASS (wh_session_parent_class)->finalize (object);
}

static void
wh_session_class_init (WhSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wh_session_dispose;
  object_class->finalize = wh_session_finalize;

  signals[CHANGED] = g_signal_new ("changed", WH_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                   G_TYPE_UINT64);
  signals[SYNC_STATE] =
      g_signal_new ("sync-state", WH_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wh_session_init (WhSession *self)
{
}

/**
 * wh_session_new:
 * @realm: the database
 * @person: who signed in
 * @store: the person's open store of that database
 *
 * Returns: (transfer full): a session
 */
WhSession *
wh_session_new (const WhRealm *realm, const WhPerson *person, WhStore *store)
{
  WhSession *self;

  g_return_val_if_fail (realm != NULL, NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (G_IS_OBJECT (store), NULL);

  self = g_object_new (WH_TYPE_SESSION, NULL);
  self->realm = wh_realm_copy (realm);
  self->person = wh_person_copy (person);
  self->store = (WhStore *) g_object_ref (G_OBJECT (store));
  self->zone = realm->zone != NULL ? g_time_zone_new_identifier (realm->zone) : NULL;
  if (self->zone == NULL)
    self->zone = g_time_zone_new_local ();
  return self;
}

/**
 * wh_session_get_realm:
 *
 * Returns: (transfer none): the database that the person works in
 */
const WhRealm *
wh_session_get_realm (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return self->realm;
}

/**
 * wh_session_get_person:
 *
 * Returns: (transfer none): who is signed in
 */
const WhPerson *
wh_session_get_person (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return self->person;
}

/**
 * wh_session_get_store:
 *
 * Returns: (transfer none): the person's store of this database
 */
WhStore *
wh_session_get_store (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return self->store;
}

/**
 * wh_session_get_zone:
 *
 * Returns: (transfer none): the database's time zone; the desk's own when this system does not know it
 */
GTimeZone *
wh_session_get_zone (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), NULL);

  return self->zone;
}

/**
 * wh_session_today:
 *
 * Returns: the date that it is in the database's time zone
 */
WhDate
wh_session_today (WhSession *self)
{
  g_return_val_if_fail (WH_IS_SESSION (self), WH_DATE_NONE);

  return wh_date_today (self->zone);
}

/**
 * wh_session_tell_changed:
 * @kinds: bits WH_KIND_BIT (kind) of the kinds whose records changed
 *
 * Emits "changed".  Saving through the session does so by itself.
 */
void
wh_session_tell_changed (WhSession *self, guint64 kinds)
{
  g_return_if_fail (WH_IS_SESSION (self));

  g_signal_emit (self, signals[CHANGED], 0, kinds);
}
