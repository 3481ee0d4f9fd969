/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-secret.h"

#include <string.h>

/**
 * wh_secret_copy:
 * @text: (nullable): what shall not stay in memory
 *
 * Returns: (transfer full) (nullable): a copy
 */
WhSecret *
wh_secret_copy (const char *text)
{
  return g_strdup (text);
}

/**
 * wh_secret_free:
 * @secret: (nullable):
 *
 * Wipes the text, then frees it.
 */
void
wh_secret_free (WhSecret *secret)
{
  if (secret == NULL)
    return;

  explicit_bzero (secret, strlen (secret));
  g_free (secret);
}
