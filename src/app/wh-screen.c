/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-screen.h"

G_DEFINE_INTERFACE (WhScreen, wh_screen, GTK_TYPE_WIDGET)

static void
wh_screen_default_init (WhScreenInterface *iface)
{
  g_object_interface_install_property (iface,
                                       g_param_spec_object ("session", NULL, NULL, WH_TYPE_SESSION,
                                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                                G_PARAM_STATIC_STRINGS));
}

/**
 * wh_screen_open_record:
 * @kind: kind of the record
 * @id: its id
 *
 * Returns: whether this screen shows such records and now shows this one, or says that it is not here
 */
gboolean
wh_screen_open_record (WhScreen *self, WhKindId kind, const WhId *id)
{
  WhScreenInterface *iface;

  g_return_val_if_fail (WH_IS_SCREEN (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  iface = WH_SCREEN_GET_IFACE (self);
  return iface->open_record != NULL && iface->open_record (self, kind, id);
}

/**
 * wh_screen_can_find:
 *
 * Returns: whether the find box's text belongs to this screen
 */
gboolean
wh_screen_can_find (WhScreen *self)
{
  g_return_val_if_fail (WH_IS_SCREEN (self), FALSE);

  return WH_SCREEN_GET_IFACE (self)->find != NULL;
}

/**
 * wh_screen_find:
 * @text: what stands in the find box now
 *
 * Shows who matches.  Called at every change.
 */
void
wh_screen_find (WhScreen *self, const char *text)
{
  g_return_if_fail (wh_screen_can_find (self));
  g_return_if_fail (text != NULL);

  WH_SCREEN_GET_IFACE (self)->find (self, text);
}

/**
 * wh_screen_find_done:
 *
 * Enter was pressed in the find box.
 */
void
wh_screen_find_done (WhScreen *self)
{
  WhScreenInterface *iface;

  g_return_if_fail (WH_IS_SCREEN (self));

  iface = WH_SCREEN_GET_IFACE (self);
  if (iface->find_done != NULL)
    iface->find_done (self);
}
