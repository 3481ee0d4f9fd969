/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/administration/wh-setup-source.h"

/**
 * WhSetupSource:
 *
 * Records that are in memory, as a stream of rows for the rules.
 */
struct _WhSetupSource
{
  GObject parent_instance;

  GPtrArray *records;
  GHashTable *by_id; /* WhRecord by WhId: whose export ids references carry */
};

static void wh_setup_source_iface_init (WhRowSourceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhSetupSource, wh_setup_source, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SOURCE, wh_setup_source_iface_init))

static WhRecord *
make_row (WhSetupSource *self, WhRecord *record)
{
  WhRecord *row = wh_record_copy (record);
  const WhKind *kind = wh_record_get_kind (record);
  char hex[WH_ID_HEX_SIZE];

  for (guint i = 0; i < kind->n_columns; i++)
    {
      const WhId *id = kind->columns[i].type == WH_TYPE_REFERENCE ? wh_record_get_reference (record, i) : NULL;
      WhRecord *target = id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;

      if (target != NULL)
        wh_record_set_reference (row, i, id, wh_record_export_id (target, hex));
    }
  return row;
}

static gboolean
wh_setup_source_foreach (WhRowSource *source, guint64 kinds, WhRowFunc func, gpointer data, GCancellable *cancellable,
                         GError **error)
{
  WhSetupSource *self = WH_SETUP_SOURCE (source);

  for (guint i = 0; i < self->records->len; i++)
    {
      g_autoptr (WhRecord) row = NULL;

      if ((kinds >> wh_record_get_kind (g_ptr_array_index (self->records, i))->id & 1) == 0)
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      row = make_row (self, g_ptr_array_index (self->records, i));
      if (!func (row, data, error))
        return FALSE;
    }
  return TRUE;
}

static void
wh_setup_source_iface_init (WhRowSourceInterface *iface)
{
  iface->foreach = wh_setup_source_foreach;
}

static void
wh_setup_source_finalize (GObject *object)
{
  WhSetupSource *self = WH_SETUP_SOURCE (object);

  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->records);
  G_OBJECT_CLASS (wh_setup_source_parent_class)->finalize (object);
}

static void
wh_setup_source_class_init (WhSetupSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_setup_source_finalize;
}

static void
wh_setup_source_init (WhSetupSource *self)
{
  self->by_id = g_hash_table_new (wh_id_hash, wh_id_equal);
}

/**
 * wh_setup_source_new:
 * @records: (element-type WhRecord): in the order of their kinds
 *
 * Returns: (transfer full): the records as rows
 */
WhRowSource *
wh_setup_source_new (GPtrArray *records)
{
  WhSetupSource *self = g_object_new (WH_TYPE_SETUP_SOURCE, NULL);

  self->records = g_ptr_array_ref (records);
  for (guint i = 0; i < records->len; i++)
    g_hash_table_insert (self->by_id, (gpointer) wh_record_get_id (g_ptr_array_index (records, i)),
                         g_ptr_array_index (records, i));
  return WH_ROW_SOURCE (self);
}
