/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-flow.h"

G_DEFINE_INTERFACE (WhFlow, wh_flow, GTK_TYPE_WIDGET)

static void
wh_flow_default_init (WhFlowInterface *iface)
{
  g_object_interface_install_property (
      iface, g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

/**
 * wh_flow_leave:
 *
 * Asks the page to close and to keep what is unfinished.
 */
void
wh_flow_leave (WhFlow *self)
{
  g_return_if_fail (WH_IS_FLOW (self));

  WH_FLOW_GET_IFACE (self)->leave (self);
}
