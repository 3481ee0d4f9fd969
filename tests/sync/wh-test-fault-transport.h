/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sync/wh-transport.h"

G_BEGIN_DECLS

#define WH_TYPE_TEST_FAULT_TRANSPORT (wh_test_fault_transport_get_type ())
G_DECLARE_FINAL_TYPE (WhTestFaultTransport, wh_test_fault_transport, WH, TEST_FAULT_TRANSPORT, GObject)

WhTransport *wh_test_fault_transport_new (WhTransport *real);
void wh_test_fault_transport_set_real (WhTestFaultTransport *self, WhTransport *real);
void wh_test_fault_transport_lose_answers (WhTestFaultTransport *self, const char *path, guint n);
void wh_test_fault_transport_repeat (WhTestFaultTransport *self, const char *path, guint n);
void wh_test_fault_transport_narrow (WhTestFaultTransport *self, guint max_groups);
guint wh_test_fault_transport_get_tries (WhTestFaultTransport *self);

G_END_DECLS
