/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhSyncError:
 * @WH_SYNC_ERROR_OFFLINE: no network, or the centre did not answer; the same again, later
 * @WH_SYNC_ERROR_BAD_ADDRESS: the address is none, or there is no such computer or community
 * @WH_SYNC_ERROR_INSECURE: the address would send passwords in clear text over a network
 * @WH_SYNC_ERROR_CERTIFICATE: whoever answered cannot prove to be the centre: nothing was sent
 * @WH_SYNC_ERROR_CLOCK: the centre's certificate is not valid at this computer's time: its clock may be wrong
 * @WH_SYNC_ERROR_PORTAL: something between here and the centre answered, such as a network's sign-in page
 * @WH_SYNC_ERROR_REMOVAL: the centre would remove unusually much from this computer: a person must look, and may say
 *   wh_sync_allow_removal ()
 *
 * Why the centre was not reached, or not followed.  What the centre itself refuses is a #WhProtocolError.
 */
typedef enum
{
  WH_SYNC_ERROR_OFFLINE,
  WH_SYNC_ERROR_BAD_ADDRESS,
  WH_SYNC_ERROR_INSECURE,
  WH_SYNC_ERROR_CERTIFICATE,
  WH_SYNC_ERROR_CLOCK,
  WH_SYNC_ERROR_PORTAL,
  WH_SYNC_ERROR_REMOVAL,
} WhSyncError;

#define WH_SYNC_ERROR (wh_sync_error_quark ())
GQuark wh_sync_error_quark (void);

G_END_DECLS
