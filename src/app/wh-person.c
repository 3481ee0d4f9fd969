/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wh-person.h"

#include <glib/gi18n-lib.h>

G_DEFINE_BOXED_TYPE (WhPerson, wh_person, wh_person_copy, wh_person_free)

static const struct
{
  const char *name;  /* as the centre writes it */
  const char *title;
} roles[] = {
  [WH_ROLE_VOLUNTEER] = { "volunteer", N_("Count volunteer") },
  [WH_ROLE_WORKER] = { "worker", N_("Case worker") },
  [WH_ROLE_AGENCY_ADMIN] = { "agency-admin", N_("Agency administrator") },
  [WH_ROLE_SYSTEM_ADMIN] = { "system-admin", N_("System administrator") },
  [WH_ROLE_AUDITOR] = { "auditor", N_("Auditor") },
};

/**
 * wh_person_new:
 *
 * Returns: (transfer full): a person without name, agency or right
 */
WhPerson *
wh_person_new (void)
{
  WhPerson *person = g_new0 (WhPerson, 1);

  person->agencies = g_array_new (FALSE, FALSE, sizeof (WhId));
  return person;
}

/**
 * wh_person_copy:
 *
 * Returns: (transfer full): a person with the same fields
 */
WhPerson *
wh_person_copy (const WhPerson *person)
{
  WhPerson *copy;

  g_return_val_if_fail (person != NULL, NULL);

  copy = wh_person_new ();
  copy->id = person->id;
  copy->hud_id = g_strdup (person->hud_id);
  copy->login = g_strdup (person->login);
  copy->name = g_strdup (person->name);
  copy->role = person->role;
  g_array_append_vals (copy->agencies, person->agencies->data, person->agencies->len);
  return copy;
}

/**
 * wh_person_free:
 * @person: (nullable):
 */
void
wh_person_free (WhPerson *person)
{
  if (person == NULL)
    return;

  g_free (person->hud_id);
  g_free (person->login);
  g_free (person->name);
  g_array_unref (person->agencies);
  g_free (person);
}

/**
 * wh_role_from_name:
 * @name: (nullable): "worker"
 * @role: (out): the role
 *
 * Returns: whether there is such a role; @role stays as it was otherwise
 */
gboolean
wh_role_from_name (const char *name, WhRole *role)
{
  g_return_val_if_fail (role != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (g_strcmp0 (roles[i].name, name) == 0)
      {
        *role = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * wh_role_for_people:
 *
 * Returns: (transfer none): what the role is called, translated
 */
const char *
wh_role_for_people (WhRole role)
{
  g_return_val_if_fail (role < G_N_ELEMENTS (roles), "");

  return _(roles[role].title);
}
