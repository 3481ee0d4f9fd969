/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/compat/wh-error-relation.h"

/**
 * wh_error_relation_set:
 * @message: what says what is wrong with the control
 *
 * Sets %GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE: one element in GTK 4.8, a list of them (which ends with %NULL) in 4.18.
 * Told the wrong way, GTK reads beyond its arguments; so it is asked which one it takes.
 */
void
wh_error_relation_set (GtkAccessible *control, GtkAccessible *message)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_return_if_fail (GTK_IS_ACCESSIBLE (control));
  g_return_if_fail (GTK_IS_ACCESSIBLE (message));

  gtk_accessible_relation_init_value (GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, &value);
  if (G_VALUE_HOLDS_POINTER (&value))
    gtk_accessible_update_relation (control, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, message, NULL, -1);
  else
    gtk_accessible_update_relation (control, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, message, -1);
}
