/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/wh-privacy.h"

#include <string.h>

/* Exploitation, sexual and at work: asked within the exit. */
static const char *const private_elements[] = { "R15", "R16" };

/**
 * wh_privacy_of_kind:
 *
 * That there is such a record may tell what it says: of somebody's HIV status (4.08, W3, W4) or of violence (4.11);
 * and of a private question of the community's own nobody knows here what it asks.
 *
 * Returns: whether its name and its values are not to be shown beside other things
 */
gboolean
wh_privacy_of_kind (const WhKind *kind)
{
  g_return_val_if_fail (kind != NULL, FALSE);

  return kind->sensitivity == WH_SENSITIVITY_HIV || kind->sensitivity == WH_SENSITIVITY_PRIVATE
         || kind->id == WH_KIND_DOMESTIC_VIOLENCE;
}

/**
 * wh_privacy_of_column:
 *
 * Returns: whether its values are private: the forms ask for them in a group that is opened for one person alone
 */
gboolean
wh_privacy_of_column (const WhKind *kind, guint column)
{
  g_return_val_if_fail (kind != NULL && column < kind->n_columns, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (private_elements); i++)
    if (strcmp (kind->columns[column].element, private_elements[i]) == 0)
      return TRUE;
  return wh_privacy_of_kind (kind);
}
