/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-transfer"

#include "transfer/wh-merged-source.h"

#include "match/wh-client-merge.h"
#include "match/wh-merge-map.h"

/**
 * WhMergedSource:
 *
 * Another source with every person once: of records that were merged the standing one is given, with what was taken
 * from the others, and everything of the others carries its PersonalID.
 */
struct _WhMergedSource
{
  GObject parent_instance;

  WhRowSource *source;
  WhMergeMap *map;
  GHashTable *clients; /* WhId to WhRecord: of those who were merged */
};

typedef struct
{
  WhMergedSource *self;
  WhRowFunc func;
  gpointer data;
} Walk;

static void wh_merged_source_row_source_init (WhRowSourceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhMergedSource, wh_merged_source, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SOURCE, wh_merged_source_row_source_init))

static void
forget (WhMergedSource *self)
{
  g_clear_pointer (&self->map, wh_merge_map_free);
  g_clear_pointer (&self->clients, g_hash_table_unref);
}

static void
wh_merged_source_finalize (GObject *object)
{
  WhMergedSource *self = WH_MERGED_SOURCE (object);

  forget (self);
  g_clear_object (&self->source);
  G_OBJECT_CLASS (wh_merged_source_parent_class)->finalize (object);
}

static void
wh_merged_source_class_init (WhMergedSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_merged_source_finalize;
}

static void
wh_merged_source_init (WhMergedSource *self)
{
}

static gboolean
note_merge (WhRecord *record, gpointer data, GError **error)
{
  wh_merge_map_add (((WhMergedSource *) data)->map, record);
  return TRUE;
}

static gboolean
note_client (WhRecord *record, gpointer data, GError **error)
{
  WhMergedSource *self = data;
  g_autoptr (GPtrArray) merges = wh_merge_map_merges_of (self->map, wh_record_get_id (record));

  if (merges->len > 0)
    {
      WhRecord *copy = wh_record_copy (record);

      g_hash_table_insert (self->clients, (gpointer) wh_record_get_id (copy), copy);
    }
  return TRUE;
}

static WhRecord *
client_of (WhMergedSource *self, const WhId *id)
{
  return id != NULL ? g_hash_table_lookup (self->clients, id) : NULL;
}

static gboolean
give_client (const Walk *walk, WhRecord *record, GError **error)
{
  WhMergedSource *self = walk->self;
  const WhId *id = wh_record_get_id (record);
  g_autoptr (WhRecord) whole = NULL;
  g_autoptr (GPtrArray) merges = NULL;

  if (client_of (self, id) == NULL)
    return walk->func (record, walk->data, error);
  /* A merge whose standing record is not here gives nothing away: the other one stands for itself then. */
  if (!wh_id_equal (wh_merge_map_resolve (self->map, id), id)
      && client_of (self, wh_merge_map_resolve (self->map, id)) != NULL)
    return TRUE;
  whole = wh_record_copy (record);
  merges = wh_merge_map_merges_of (self->map, id);
  for (guint i = 0; i < merges->len; i++)
    {
      WhRecord *other = client_of (self, wh_record_get_reference (merges->pdata[i], WH_CLIENT_MERGE_MERGED_ID));

      if (other != NULL)
        wh_client_merge_take (whole, other, wh_client_merge_taken (merges->pdata[i]));
    }
  return walk->func (whole, walk->data, error);
}

/* The record's references to a merged client become such to the standing one. */
static void
redirect (WhMergedSource *self, WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);

  for (guint i = 0; i < kind->n_columns; i++)
    {
      WhRecord *merged = kind->columns[i].target == wh_kind (WH_KIND_CLIENT)
                           ? client_of (self, wh_record_get_reference (record, i)) : NULL;
      const WhId *id = merged != NULL ? wh_merge_map_resolve (self->map, wh_record_get_id (merged)) : NULL;
      WhRecord *standing = client_of (self, id);
      char hex[WH_ID_HEX_SIZE];

      if (standing != NULL && standing != merged)
        wh_record_set_reference (record, i, wh_record_get_id (standing), wh_record_export_id (standing, hex));
    }
}

static gboolean
pass_on (WhRecord *record, gpointer data, GError **error)
{
  const Walk *walk = data;

  if (wh_record_is (record, WH_KIND_CLIENT))
    return give_client (walk, record, error);
  if (!wh_record_is (record, WH_KIND_CLIENT_MERGE))
    redirect (walk->self, record);
  return walk->func (record, walk->data, error);
}

static gboolean
wh_merged_source_foreach (WhRowSource *source, guint64 kinds, WhRowFunc func, gpointer data, GCancellable *cancellable,
                          GError **error)
{
  WhMergedSource *self = WH_MERGED_SOURCE (source);
  Walk walk = { self, func, data };

  forget (self);
  self->map = wh_merge_map_new ();
  self->clients = g_hash_table_new_full (wh_id_hash, wh_id_equal, NULL, g_object_unref);
  if (!wh_row_source_foreach (self->source, WH_KIND_BIT (WH_KIND_CLIENT_MERGE), note_merge, self, cancellable, error))
    return FALSE;
  if (wh_merge_map_is_empty (self->map))
    return wh_row_source_foreach (self->source, kinds, func, data, cancellable, error);
  return wh_row_source_foreach (self->source, WH_KIND_BIT (WH_KIND_CLIENT), note_client, self, cancellable, error)
         && wh_row_source_foreach (self->source, kinds, pass_on, &walk, cancellable, error);
}

static void
wh_merged_source_row_source_init (WhRowSourceInterface *iface)
{
  iface->foreach = wh_merged_source_foreach;
}

/**
 * wh_merged_source_new:
 *
 * Returns: (transfer full): @source, every person once
 */
WhMergedSource *
wh_merged_source_new (WhRowSource *source)
{
  WhMergedSource *self;

  g_return_val_if_fail (WH_IS_ROW_SOURCE (source), NULL);

  self = g_object_new (WH_TYPE_MERGED_SOURCE, NULL);
  self->source = g_object_ref (source);
  return self;
}
