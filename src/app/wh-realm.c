/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-realm.h"

G_DEFINE_BOXED_TYPE (WhRealm, wh_realm, wh_realm_copy, wh_realm_free)

/**
 * wh_realm_new:
 *
 * Returns: (transfer full): a realm with every field empty
 */
WhRealm *
wh_realm_new (void)
{
  return g_new0 (WhRealm, 1);
}

/**
 * wh_realm_copy:
 *
 * Returns: (transfer full): a realm with the same fields
 */
WhRealm *
wh_realm_copy (const WhRealm *realm)
{
  WhRealm *copy;

  g_return_val_if_fail (realm != NULL, NULL);

  copy = wh_realm_new ();
  copy->address = g_strdup (realm->address);
  copy->community = g_strdup (realm->community);
  copy->id = g_strdup (realm->id);
  copy->title = g_strdup (realm->title);
  copy->colour = g_strdup (realm->colour);
  copy->zone = g_strdup (realm->zone);
  copy->recovery = g_strdup (realm->recovery);
  copy->training = realm->training;
  return copy;
}

/**
 * wh_realm_free:
 * @realm: (nullable):
 */
void
wh_realm_free (WhRealm *realm)
{
  if (realm == NULL)
    return;

  g_free (realm->address);
  g_free (realm->community);
  g_free (realm->id);
  g_free (realm->title);
  g_free (realm->colour);
  g_free (realm->zone);
  g_free (realm->recovery);
  g_free (realm);
}
