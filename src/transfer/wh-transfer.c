/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-transfer"

#include "transfer/wh-transfer.h"

#include <glib/gi18n-lib.h>

#include "exchange/wh-csv-source.h"
#include "transfer/wh-id-set.h"

#define RECORDS_BETWEEN_NEWS 1000

/**
 * WhTransfer:
 *
 * Moves every record of a source into a sink. An import looks at each one on its way: a key comes in once, a record
 * comes in after the one it belongs to, and a reference of less weight that leads nowhere (who changed it) stays as
 * text beside the record.  What cannot come in is handed to the list of rejected rows and stops nothing.
 */
struct _WhTransfer
{
  GObject parent_instance;

  WhRowSource *source;
  WhRowSink *sink;
  gboolean checks;

  WhTransferKnownFunc known_func;
  gpointer known_data;
  WhTransferRejectFunc reject_func;
  gpointer reject_data;
  WhTransferProgressFunc progress_func;
  gpointer progress_data;

  WhIdSet *seen[WH_N_KINDS];   /* NULL: none yet */
  WhIdSet *before[WH_N_KINDS]; /* of later files, and known before this import as far as it was asked for */
  const WhFile *file;          /* of the last record */
  char *rejected_key;          /* of the row whose first record was rejected last */
  guint64 taken[WH_N_KINDS];
  guint64 records;
  guint64 rejected[WH_N_REJECTS];
  guint64 dangling;
};

G_DEFINE_FINAL_TYPE (WhTransfer, wh_transfer, G_TYPE_OBJECT)

static void
wh_transfer_finalize (GObject *object)
{
  WhTransfer *self = WH_TRANSFER (object);

  g_clear_object (&self->source);
  g_clear_object (&self->sink);
  for (guint i = 0; i < WH_N_KINDS; i++)
    {
      g_clear_pointer (&self->seen[i], wh_id_set_free);
      g_clear_pointer (&self->before[i], wh_id_set_free);
    }
  g_clear_pointer (&self->rejected_key, g_free);
  G_OBJECT_CLASS (wh_transfer_parent_class)->finalize (object);
}

static void
wh_transfer_class_init (WhTransferClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_transfer_finalize;
}

static void
wh_transfer_init (WhTransfer *self)
{
}

static gboolean
is_target (const WhKind *wanted)
{
  for (guint k = 0; k < WH_N_KINDS; k++)
    for (guint i = 0; i < wh_kinds[k].n_columns; i++)
      if (wh_kinds[k].columns[i].target == wanted)
        return TRUE;
  return FALSE;
}

/* Rows come file by file: the ids of kinds that nothing refers to are needed until their file ends, no longer. */
static void
enter_file (WhTransfer *self, const WhFile *file)
{
  if (file == self->file)
    return;
  for (guint k = 0; self->file != NULL && k < self->file->n_kinds; k++)
    if (!is_target (wh_file_kind (self->file, k)))
      g_clear_pointer (&self->seen[self->file->kinds[k]], wh_id_set_free);
  self->file = file;
  g_clear_pointer (&self->rejected_key, g_free);
}

static WhIdSet *
set_of (WhIdSet **sets, const WhKind *kind)
{
  if (sets[kind->id] == NULL)
    sets[kind->id] = wh_id_set_new ();
  return sets[kind->id];
}

static gboolean
is_there (WhTransfer *self, const WhKind *kind, const WhId *id)
{
  if (self->seen[kind->id] != NULL && wh_id_set_contains (self->seen[kind->id], id))
    return TRUE;
  if (self->before[kind->id] != NULL && wh_id_set_contains (self->before[kind->id], id))
    return TRUE;
  if (self->known_func == NULL || !self->known_func (kind, id, self->known_data))
    return FALSE;
  wh_id_set_add (set_of (self->before, kind), id);
  return TRUE;
}

/* Without the record that owns it, and without the project of a stay, nobody would know whose record it is. */
static gboolean
is_needed (const WhKind *kind, guint column)
{
  return (int) column == kind->owner
         || (kind->columns[column].required && kind->columns[column].target->id == WH_KIND_PROJECT);
}

static gboolean
reject (WhTransfer *self, WhRecord *record, WhRejectReason reason, const char *column, GError **error)
{
  const WhKind *kind = wh_record_get_kind (record);
  const WhFile *of = kind->file != NULL ? kind->file : kind->beside;
  g_autofree char *file = of != NULL ? g_strconcat (of->name, ".csv", NULL) : NULL;
  WhReject rejected = { record, reason, column, file, 0 };
  char hex[WH_ID_HEX_SIZE];

  self->rejected[reason]++;
  if (WH_IS_CSV_SOURCE (self->source))
    rejected.row = wh_csv_source_get_row (WH_CSV_SOURCE (self->source));
  g_free (self->rejected_key);
  self->rejected_key = g_strdup (wh_record_export_id (record, hex));
  return self->reject_func == NULL || self->reject_func (&rejected, self->reject_data, error);
}

static gboolean
is_companion (const WhKind *kind)
{
  return kind->file != NULL && kind->discriminator < 0 && kind->file->kinds[0] != kind->id;
}

/* Returns the reason against the record, or -1. Soft references that lead nowhere become text beside it. */
static int
examine (WhTransfer *self, WhRecord *record, const char **column)
{
  const WhKind *kind = wh_record_get_kind (record);
  char hex[WH_ID_HEX_SIZE];

  if (is_companion (kind) && g_strcmp0 (self->rejected_key, wh_record_export_id (record, hex)) == 0)
    return WH_REJECT_COMPANY;
  for (guint i = 0; i < kind->n_columns; i++)
    {
      const WhId *id;

      if (kind->columns[i].type != WH_TYPE_REFERENCE)
        continue;
      id = wh_record_get_reference (record, i);
      if (id != NULL ? is_there (self, kind->columns[i].target, id) : !is_needed (kind, i))
        continue;
      if (is_needed (kind, i))
        {
          *column = kind->columns[i].name;
          return WH_REJECT_ORPHAN;
        }
      else
        {
          const char *known_as = wh_record_get_reference_text (record, i);
          g_autofree char *text = g_strdup (known_as != NULL ? known_as : wh_id_to_hex (id, hex));

          wh_record_set_null (record, i);
          wh_record_set_ext (record, kind->columns[i].name, text);
          self->dangling++;
        }
    }
  return wh_id_set_add (set_of (self->seen, kind), wh_record_get_id (record)) ? -1 : WH_REJECT_TWICE;
}

static gboolean
take (WhRecord *record, gpointer data, GError **error)
{
  WhTransfer *self = data;
  const WhKind *kind = wh_record_get_kind (record);
  const char *column = NULL;

  if (++self->records % RECORDS_BETWEEN_NEWS == 0 && self->progress_func != NULL)
    self->progress_func (kind, self->records, self->progress_data);
  if (self->checks)
    {
      int reason;

      enter_file (self, kind->file != NULL ? kind->file : kind->beside);
      reason = examine (self, record, &column);
      if (reason >= 0)
        return reject (self, record, (WhRejectReason) reason, column, error);
      if (!is_companion (kind))
        g_clear_pointer (&self->rejected_key, g_free);
    }
  self->taken[kind->id]++;
  return wh_row_sink_take (self->sink, record, error);
}

/* Kinds that a file refers to which comes before their own: organizations name the person on staff who changed them. */
static guint64
referred_to_ahead (void)
{
  guint64 kinds = 0;

  for (guint k = 0; k < WH_N_KINDS; k++)
    for (guint i = 0; i < wh_kinds[k].n_columns; i++)
      {
        const WhKind *target = wh_kinds[k].columns[i].target;

        if (target != NULL && wh_kinds[k].file != NULL && target->file->id > wh_kinds[k].file->id)
          kinds |= WH_KIND_BIT (target->id);
      }
  return kinds;
}

static gboolean
note_ahead (WhRecord *record, gpointer data, GError **error)
{
  WhTransfer *self = data;

  wh_id_set_add (set_of (self->before, wh_record_get_kind (record)), wh_record_get_id (record));
  return TRUE;
}

static WhTransfer *
transfer_new (WhRowSource *source, WhRowSink *sink, gboolean checks)
{
  WhTransfer *self = g_object_new (WH_TYPE_TRANSFER, NULL);

  self->source = g_object_ref (source);
  self->sink = g_object_ref (sink);
  self->checks = checks;
  return self;
}

/**
 * wh_transfer_new_import:
 *
 * Returns: (transfer full): an import of all records of @source into @sink. It may empty references of the records
 *   that the source gives
 */
WhTransfer *
wh_transfer_new_import (WhRowSource *source, WhRowSink *sink)
{
  g_return_val_if_fail (WH_IS_ROW_SOURCE (source) && WH_IS_ROW_SINK (sink), NULL);
  return transfer_new (source, sink, TRUE);
}

/**
 * wh_transfer_new_export:
 *
 * Returns: (transfer full): an export: records leave as they are
 */
WhTransfer *
wh_transfer_new_export (WhRowSource *source, WhRowSink *sink)
{
  g_return_val_if_fail (WH_IS_ROW_SOURCE (source) && WH_IS_ROW_SINK (sink), NULL);
  return transfer_new (source, sink, FALSE);
}

/**
 * wh_transfer_set_known_func:
 * @func: (nullable): whether the place that the records come into has one already; asked once per record that others
 *   refer to and that is not in the set
 */
void
wh_transfer_set_known_func (WhTransfer *self, WhTransferKnownFunc func, gpointer data)
{
  g_return_if_fail (WH_IS_TRANSFER (self));
  self->known_func = func;
  self->known_data = data;
}

/**
 * wh_transfer_set_reject_func:
 * @func: (nullable): takes each record that cannot come in; %FALSE with an error ends the transfer
 */
void
wh_transfer_set_reject_func (WhTransfer *self, WhTransferRejectFunc func, gpointer data)
{
  g_return_if_fail (WH_IS_TRANSFER (self));
  self->reject_func = func;
  self->reject_data = data;
}

/**
 * wh_transfer_set_progress_func:
 * @func: (nullable): called now and then on the thread that runs the transfer
 */
void
wh_transfer_set_progress_func (WhTransfer *self, WhTransferProgressFunc func, gpointer data)
{
  g_return_if_fail (WH_IS_TRANSFER (self));
  self->progress_func = func;
  self->progress_data = data;
}

/**
 * wh_transfer_run:
 *
 * Runs the transfer to its end, once. When it breaks, or is cancelled, the sink is told and leaves no trace.
 *
 * Returns: whether all records were seen; else the error of source, sink or reject function
 */
gboolean
wh_transfer_run (WhTransfer *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (WH_IS_TRANSFER (self) && self->records == 0, FALSE);

  if (self->checks
      && !wh_row_source_foreach (self->source, referred_to_ahead (), note_ahead, self, cancellable, error))
    return FALSE;
  if (wh_row_sink_begin (self->sink, error)
      && wh_row_source_foreach (self->source, WH_ALL_KINDS, take, self, cancellable, error))
    return wh_row_sink_finish (self->sink, TRUE, error);
  wh_row_sink_finish (self->sink, FALSE, NULL);
  return FALSE;
}

/**
 * wh_transfer_get_taken:
 *
 * Returns: how many records of that kind the sink has taken
 */
guint64
wh_transfer_get_taken (WhTransfer *self, WhKindId kind)
{
  g_return_val_if_fail (WH_IS_TRANSFER (self) && kind < WH_N_KINDS, 0);
  return self->taken[kind];
}

/**
 * wh_transfer_get_all_taken:
 *
 * Returns: how many records of all kinds the sink has taken
 */
guint64
wh_transfer_get_all_taken (WhTransfer *self)
{
  guint64 sum = 0;

  g_return_val_if_fail (WH_IS_TRANSFER (self), 0);

  for (guint k = 0; k < WH_N_KINDS; k++)
    sum += self->taken[k];
  return sum;
}

/**
 * wh_transfer_get_rejected:
 *
 * Returns: how many records were rejected for that reason
 */
guint64
wh_transfer_get_rejected (WhTransfer *self, WhRejectReason reason)
{
  g_return_val_if_fail (WH_IS_TRANSFER (self) && reason < WH_N_REJECTS, 0);
  return self->rejected[reason];
}

/**
 * wh_transfer_get_dangling:
 *
 * Returns: how many references led nowhere and stay as text beside their records
 */
guint64
wh_transfer_get_dangling (WhTransfer *self)
{
  g_return_val_if_fail (WH_IS_TRANSFER (self), 0);
  return self->dangling;
}

/**
 * wh_reject_reason_name:
 *
 * Returns: the reason in lists that programs read ("orphan")
 */
const char *
wh_reject_reason_name (WhRejectReason reason)
{
  static const char *const names[WH_N_REJECTS] = { "twice", "orphan", "company" };

  g_return_val_if_fail (reason < WH_N_REJECTS, NULL);
  return names[reason];
}

/**
 * wh_reject_reason_sentence:
 *
 * Returns: the reason in the person's language; it never holds a value of the record
 */
const char *
wh_reject_reason_sentence (WhRejectReason reason)
{
  switch (reason)
    {
    case WH_REJECT_TWICE:
      return _("A row with the same id came before.");
    case WH_REJECT_ORPHAN:
      return _("The record that this row belongs to is not there.");
    case WH_REJECT_COMPANY:
      return _("The other part of this row was rejected.");
    case WH_N_REJECTS:
    default:
      g_return_val_if_reached (NULL);
    }
}
