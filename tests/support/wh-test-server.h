/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-id.h"

G_BEGIN_DECLS

/* A real wayhome-server in a process of its own, on a free port of this computer, with a folder of its own: community
 * "okaloosa" with Production and Training.  A failure of anything here is a failed test. */
typedef struct _WhTestServer WhTestServer;

#define WH_TEST_PRODUCTION "okaloosa"
#define WH_TEST_TRAINING "okaloosa_train"
#define WH_TEST_SOURCE "TEST"     /* of the ids that wh_test_server_fill() imports */
#define WH_TEST_PASSWORD "four green lamps 7"

WhTestServer *wh_test_server_new (void);
void wh_test_server_free (WhTestServer *self);

/* While it does not run: */
char *wh_test_server_run (WhTestServer *self, const char *realm, int *status, const char *const *words);
void wh_test_server_fill (WhTestServer *self, const char *realm);
char *wh_test_server_add_user (WhTestServer *self, const char *realm, const char *name, const char *role,
                               const char *agency);

void wh_test_server_start (WhTestServer *self, const char *const *more_words);
void wh_test_server_stop (WhTestServer *self);
void wh_test_server_kill (WhTestServer *self);
gboolean wh_test_server_is_running (WhTestServer *self);
const char *wh_test_server_get_address (WhTestServer *self);
const char *wh_test_server_get_folder (WhTestServer *self);

WhId wh_test_server_id (const char *realm, const char *kind, const char *hud_id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhTestServer, wh_test_server_free)

G_END_DECLS
