/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-transfer"

#include "transfer/wh-period-source.h"

#include "transfer/wh-id-set.h"

/**
 * WhPeriodSource:
 *
 * What of another source belongs to an export of a reporting period (ExportPeriodType 3): the stays that share a day
 * with it, everything that hangs on them, the clients of those stays, and all that describes agencies and projects.
 */
struct _WhPeriodSource
{
  GObject parent_instance;

  WhRowSource *source;
  WhDate start, end;
  WhIdSet *over;    /* stays that ended before */
  WhIdSet *stays;
  WhIdSet *clients;
};

typedef struct
{
  WhPeriodSource *self;
  WhRowFunc func;
  gpointer data;
} Walk;

static void wh_period_source_row_source_init (WhRowSourceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhPeriodSource, wh_period_source, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SOURCE, wh_period_source_row_source_init))

static void
wh_period_source_finalize (GObject *object)
{
  WhPeriodSource *self = WH_PERIOD_SOURCE (object);

  g_clear_object (&self->source);
  wh_id_set_free (self->over);
  wh_id_set_free (self->stays);
  wh_id_set_free (self->clients);
  G_OBJECT_CLASS (wh_period_source_parent_class)->finalize (object);
}

static void
wh_period_source_class_init (WhPeriodSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_period_source_finalize;
}

static void
wh_period_source_init (WhPeriodSource *self)
{
  self->over = wh_id_set_new ();
  self->stays = wh_id_set_new ();
  self->clients = wh_id_set_new ();
}

/* A date that is no date leaves the stay in: an export is no place to lose it. */
static gboolean
note_exit (WhRecord *record, gpointer data, GError **error)
{
  WhPeriodSource *self = data;
  WhDate exit = wh_record_get_date (record, WH_EXIT_EXIT_DATE);
  const WhId *stay = wh_record_get_reference (record, WH_EXIT_ENROLLMENT_ID);

  if (exit != WH_DATE_NONE && exit < self->start && stay != NULL)
    wh_id_set_add (self->over, stay);
  return TRUE;
}

static gboolean
note_stay (WhRecord *record, gpointer data, GError **error)
{
  WhPeriodSource *self = data;
  WhDate entry = wh_record_get_date (record, WH_ENROLLMENT_ENTRY_DATE);
  const WhId *client = wh_record_get_reference (record, WH_ENROLLMENT_PERSONAL_ID);

  if ((entry != WH_DATE_NONE && entry > self->end) || wh_id_set_contains (self->over, wh_record_get_id (record)))
    return TRUE;
  wh_id_set_add (self->stays, wh_record_get_id (record));
  if (client != NULL)
    wh_id_set_add (self->clients, client);
  return TRUE;
}

static gboolean
belongs (WhPeriodSource *self, WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);
  const WhId *client;

  if (kind->id == WH_KIND_CLIENT)
    return wh_id_set_contains (self->clients, wh_record_get_id (record));
  if (kind->id == WH_KIND_ENROLLMENT)
    return wh_id_set_contains (self->stays, wh_record_get_id (record));
  if (kind->id == WH_KIND_LOCAL_CLIENT_ANSWER)
    return (client = wh_record_get_reference (record, WH_LOCAL_CLIENT_ANSWER_PERSONAL_ID)) == NULL
           || wh_id_set_contains (self->clients, client);
  if (kind->file == NULL && kind->beside == NULL)
    return TRUE;
  for (guint i = 0; i < kind->n_columns; i++)
    if (kind->columns[i].target != NULL && kind->columns[i].target->id == WH_KIND_ENROLLMENT)
      {
        const WhId *stay = wh_record_get_reference (record, i);

        return stay == NULL || wh_id_set_contains (self->stays, stay);
      }
  return TRUE;
}

static gboolean
pass_on (WhRecord *record, gpointer data, GError **error)
{
  const Walk *walk = data;

  return !belongs (walk->self, record) || walk->func (record, walk->data, error);
}

static gboolean
wh_period_source_foreach (WhRowSource *source, guint64 kinds, WhRowFunc func, gpointer data, GCancellable *cancellable,
                          GError **error)
{
  WhPeriodSource *self = WH_PERIOD_SOURCE (source);
  Walk walk = { self, func, data };

  wh_id_set_clear (self->over);
  wh_id_set_clear (self->stays);
  wh_id_set_clear (self->clients);
  return wh_row_source_foreach (self->source, WH_KIND_BIT (WH_KIND_EXIT), note_exit, self, cancellable, error)
         && wh_row_source_foreach (self->source, WH_KIND_BIT (WH_KIND_ENROLLMENT), note_stay, self, cancellable, error)
         && wh_row_source_foreach (self->source, kinds, pass_on, &walk, cancellable, error);
}

static void
wh_period_source_row_source_init (WhRowSourceInterface *iface)
{
  iface->foreach = wh_period_source_foreach;
}

/**
 * wh_period_source_new:
 * @start: first day of the period
 * @end: last day of it
 *
 * Returns: (transfer full): what of @source belongs to the period
 */
WhPeriodSource *
wh_period_source_new (WhRowSource *source, WhDate start, WhDate end)
{
  WhPeriodSource *self;

  g_return_val_if_fail (WH_IS_ROW_SOURCE (source) && start <= end, NULL);

  self = g_object_new (WH_TYPE_PERIOD_SOURCE, NULL);
  self->source = g_object_ref (source);
  self->start = start;
  self->end = end;
  return self;
}
