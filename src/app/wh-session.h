/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "app/wh-link.h"
#include "app/wh-person.h"
#include "app/wh-realm.h"
#include "model/wh-change.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/**
 * WhSession:
 *
 * A person who is signed in to one database, on this desk: what every screen is given.
 *
 * Signals:
 * "changed" (guint64 what): records of these kinds (bits WH_KIND_BIT (kind)) changed, by this person or by sync, or
 * what the bits WH_STORE_CHANGED_* name;
 * "sync-state": what is waiting, refused or last heard changed.
 * Both come on the main thread.
 */
#define WH_TYPE_SESSION (wh_session_get_type ())
G_DECLARE_FINAL_TYPE (WhSession, wh_session, WH, SESSION, GObject)

/* In what way the person came in, which the screens tell and obey. */
typedef struct
{
  gboolean once;             /* there is no keyring, or it is not open */
  gboolean kept;             /* password and keyring open the records here without the centre */
  const char *set_aside;     /* where records are that nothing opened; NULL: there are none */
  gboolean capture_only;     /* the offline lease has ended: what is new is taken, and nothing is shown */
  const GError *why_offline; /* why the centre did not let the person in; NULL: it did */
} WhCircumstances;

WhSession *wh_session_new (const WhRealm *realm, const WhPerson *person, WhStore *store);

const WhRealm *wh_session_get_realm (WhSession *self);
const WhPerson *wh_session_get_person (WhSession *self);
WhStore *wh_session_get_store (WhSession *self);
GTimeZone *wh_session_get_zone (WhSession *self);
WhDate wh_session_today (WhSession *self);

void wh_session_run_async (WhSession *self, WhStoreFunc func, gpointer data, GDestroyNotify destroy, WhStoreLane lane,
                           GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean wh_session_run_finish (WhSession *self, GAsyncResult *result, GError **error);
void wh_session_stamp (WhSession *self, WhChangeGroup *group);
void wh_session_save_async (WhSession *self, WhChangeGroup *group, GCancellable *cancellable,
                            GAsyncReadyCallback callback, gpointer user_data);
gboolean wh_session_save_finish (WhSession *self, GAsyncResult *result, GError **error);

void wh_session_set_desk (WhSession *self, const char *path, const WhId *device, const guint8 *secret);
void wh_session_set_circumstances (WhSession *self, const WhCircumstances *circumstances);
const WhId *wh_session_get_device (WhSession *self);
void wh_session_set_link (WhSession *self, WhLink *link);
WhLink *wh_session_get_link (WhSession *self);
WhSyncStatus *wh_session_dup_sync_status (WhSession *self);
void wh_session_sync_now (WhSession *self);
void wh_session_allow_removal (WhSession *self);
gboolean wh_session_is_once (WhSession *self);
gboolean wh_session_is_kept (WhSession *self);
gboolean wh_session_is_capture_only (WhSession *self);
const char *wh_session_get_set_aside (WhSession *self);
const GError *wh_session_get_why_offline (WhSession *self);
void wh_session_check_password_async (WhSession *self, const char *password, GCancellable *cancellable,
                                      GAsyncReadyCallback callback, gpointer user_data);
gboolean wh_session_check_password_finish (WhSession *self, GAsyncResult *result, GError **error);
void wh_session_change_password_async (WhSession *self, const char *old, const char *password,
                                       GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean wh_session_change_password_finish (WhSession *self, GAsyncResult *result, GError **error);
void wh_session_close_async (WhSession *self, GAsyncReadyCallback callback, gpointer user_data);
gboolean wh_session_close_finish (WhSession *self, GAsyncResult *result, GError **error);

guint wh_session_get_waiting (WhSession *self);
guint wh_session_get_refused (WhSession *self);
guint wh_session_get_drafts (WhSession *self);
char *wh_session_dup_leaving_words (WhSession *self);
gint64 wh_session_get_last_sync (WhSession *self);

G_END_DECLS
