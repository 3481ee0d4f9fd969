/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/quality/wh-quality-names.h"

#include <glib/gi18n-lib.h>

#include "store/wh-store-read.h"

static void
name_free (WhQualityName *name)
{
  g_free (name->name);
  g_free (name);
}

/**
 * wh_quality_names_new:
 */
WhQualityNames *
wh_quality_names_new (void)
{
  WhQualityNames *self = g_new0 (WhQualityNames, 1);

  self->organizations = g_ptr_array_new_with_free_func ((GDestroyNotify) name_free);
  self->projects = g_ptr_array_new_with_free_func ((GDestroyNotify) name_free);
  self->users = g_ptr_array_new_with_free_func ((GDestroyNotify) name_free);
  return self;
}

/**
 * wh_quality_names_free:
 */
void
wh_quality_names_free (WhQualityNames *self)
{
  g_ptr_array_unref (self->organizations);
  g_ptr_array_unref (self->projects);
  g_ptr_array_unref (self->users);
  g_free (self);
}

static void
add (GPtrArray *names, WhRecord *record, const char *name, const WhId *organization)
{
  WhQualityName *entry = g_new0 (WhQualityName, 1);
  char hex[WH_ID_HEX_SIZE];

  entry->id = *wh_record_get_id (record);
  if (organization != NULL)
    entry->organization = *organization;
  entry->name = g_strdup (name != NULL && *name != '\0' ? name : wh_record_export_id (record, hex));
  g_ptr_array_add (names, entry);
}

static void
add_record (WhQualityNames *self, WhRecord *record)
{
  switch (wh_record_get_kind (record)->id)
    {
    case WH_KIND_ORGANIZATION:
      add (self->organizations, record, wh_record_get_text (record, WH_ORGANIZATION_ORGANIZATION_NAME), NULL);
      break;
    case WH_KIND_PROJECT:
      add (self->projects, record, wh_record_get_text (record, WH_PROJECT_PROJECT_NAME),
           wh_record_get_reference (record, WH_PROJECT_ORGANIZATION_ID));
      break;
    default:
      {
        const char *first = wh_record_get_text (record, WH_USER_USER_FIRST_NAME);
        const char *last = wh_record_get_text (record, WH_USER_USER_LAST_NAME);
        g_autofree char *name = g_strdup_printf ("%s %s", first != NULL ? first : "", last != NULL ? last : "");

        add (self->users, record, g_strstrip (name), NULL);
      }
    }
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  const WhQualityName *x = *(WhQualityName *const *) a, *y = *(WhQualityName *const *) b;

  return g_utf8_collate (x->name, y->name);
}

/**
 * wh_quality_names_load:
 *
 * A #WhStoreFunc.
 */
gboolean
wh_quality_names_load (WhStore *store, gpointer names, GCancellable *cancellable, GError **error)
{
  static const WhKindId kinds[] = { WH_KIND_ORGANIZATION, WH_KIND_PROJECT, WH_KIND_USER };
  WhQualityNames *self = names;

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      g_autoptr (GPtrArray) records = wh_store_list_all (store, kinds[k], error);

      if (records == NULL)
        return FALSE;
      for (guint i = 0; i < records->len; i++)
        add_record (self, g_ptr_array_index (records, i));
    }
  g_ptr_array_sort (self->organizations, by_name);
  g_ptr_array_sort (self->projects, by_name);
  g_ptr_array_sort (self->users, by_name);
  return TRUE;
}

/**
 * wh_quality_names_find:
 * @names: one of the lists
 *
 * Returns: (transfer none) (nullable): the one with that id
 */
const WhQualityName *
wh_quality_names_find (const GPtrArray *names, const WhId *id)
{
  for (guint i = 0; i < names->len; i++)
    {
      const WhQualityName *name = g_ptr_array_index (names, i);

      if (wh_id_equal (&name->id, id))
        return name;
    }
  return NULL;
}
