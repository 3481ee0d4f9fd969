/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-transfer"

#include "transfer/wh-strict-source.h"

#include <string.h>

#include "rules/wh-check.h"

#define UNKNOWN 99
/* What is blanked may be what another answer hung on; three rounds have been seen. */
#define MOST_ROUNDS 8

/**
 * WhStrictSource:
 *
 * The rows of another source as the CSV specification takes them: a value that must be empty is blanked (rules N), so
 * is one that its type does not hold (T), an answer that is not in its list becomes 99 where the list has it and is
 * blanked where it may be empty (L), and the signs that HUD's text fields do not take become parentheses (X010).
 * Nothing else changes: dates that contradict each other are for a person to put right.
 */
struct _WhStrictSource
{
  GObject parent_instance;

  WhRowSource *source;
  GHashTable *rows;   /* "file key" -> GPtrArray of WhStrictChange */
  GPtrArray *changes; /* all of them, in the order in which they were found */
  guint found;        /* in this round */
};

typedef struct
{
  WhStrictSource *self;
  WhRowFunc func;
  gpointer data;
} Walk;

static void wh_strict_source_row_source_init (WhRowSourceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhStrictSource, wh_strict_source, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SOURCE, wh_strict_source_row_source_init))

static void
change_free (gpointer data)
{
  WhStrictChange *change = data;

  g_free ((char *) change->key);
  g_free ((char *) change->column);
  g_free (change);
}

static void
wh_strict_source_finalize (GObject *object)
{
  WhStrictSource *self = WH_STRICT_SOURCE (object);

  g_clear_object (&self->source);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  G_OBJECT_CLASS (wh_strict_source_parent_class)->finalize (object);
}

static void
wh_strict_source_class_init (WhStrictSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_strict_source_finalize;
}

static void
wh_strict_source_init (WhStrictSource *self)
{
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->changes = g_ptr_array_new_with_free_func (change_free);
}

static char *
row_name (const WhFile *file, const char *key)
{
  return g_strdup_printf ("%u %s", (guint) file->id, key);
}

static gboolean
has_unknown (const WhColumn *column)
{
  for (guint i = 0; i < column->n_choices; i++)
    if (wh_list_option (column->choices[i].list, UNKNOWN) != NULL)
      return TRUE;
  return FALSE;
}

/* The column as one of the file's kinds describes it. */
static const WhColumn *
describe (const WhFile *file, const char *name)
{
  int column = wh_file_column (file, name);

  for (guint k = 0; column >= 0 && k < file->n_kinds; k++)
    {
      int slot = wh_file_slot (file, k, (guint) column);

      if (slot >= 0)
        return &wh_file_kind (file, k)->columns[slot];
    }
  return NULL;
}

/* Whether the finding is one that can be put right without asking, and how. */
static gboolean
decide (const WhFinding *finding, const WhColumn *column, gboolean *blanked)
{
  char group = finding->rule->id[0];
  gboolean empty = g_str_equal (finding->rule->id, "T007"), of_list = group == 'L'
                                                                    || g_str_equal (finding->rule->id, "T008");

  *blanked = TRUE;
  if (empty || of_list)
    *blanked = !has_unknown (column);
  if (empty)
    return !*blanked;
  if (column->type == WH_TYPE_REFERENCE || (*blanked && column->required))
    return FALSE;
  return group == 'N' || of_list || (group == 'T' && column->type != WH_TYPE_TEXT);
}

static gboolean
is_known (GPtrArray *row, const char *column)
{
  for (guint i = 0; i < row->len; i++)
    if (g_str_equal (((WhStrictChange *) row->pdata[i])->column, column))
      return TRUE;
  return FALSE;
}

static void
finding_cb (const WhFinding *finding, gpointer data)
{
  WhStrictSource *self = data;
  const WhFile *file = finding->file >= 0 ? &wh_files[finding->file] : NULL;
  const WhColumn *column = file != NULL && finding->column != NULL ? describe (file, finding->column) : NULL;
  g_autofree char *name = NULL;
  WhStrictChange *change;
  GPtrArray *row;
  gboolean blanked;

  if (column == NULL || finding->key == NULL || !decide (finding, column, &blanked))
    return;
  name = row_name (file, finding->key);
  row = g_hash_table_lookup (self->rows, name);
  if (row == NULL)
    {
      row = g_ptr_array_new ();
      g_hash_table_insert (self->rows, g_steal_pointer (&name), row);
    }
  if (is_known (row, finding->column))
    return;
  change = g_new0 (WhStrictChange, 1);
  *change = (WhStrictChange) { file, g_strdup (finding->key), g_strdup (finding->column), finding->rule->id, blanked };
  g_ptr_array_add (row, change);
  g_ptr_array_add (self->changes, change);
  self->found++;
}

static void
recode_signs (WhRecord *record, guint column)
{
  const char *text = wh_record_get_text (record, column);
  g_autofree char *allowed = NULL;

  if (text == NULL || strpbrk (text, "<>[]{}") == NULL)
    return;
  allowed = g_strdup (text);
  for (char *c = allowed; *c != '\0'; c++)
    if (strchr ("<[{", *c) != NULL)
      *c = '(';
    else if (strchr (">]}", *c) != NULL)
      *c = ')';
  wh_record_set_text (record, column, allowed);
}

static void
apply (WhStrictSource *self, WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *name = row_name (kind->file, wh_record_export_id (record, hex));
  GPtrArray *row = g_hash_table_lookup (self->rows, name);

  for (guint i = 0; i < kind->n_columns; i++)
    if (kind->columns[i].type == WH_TYPE_TEXT)
      recode_signs (record, i);
  for (guint i = 0; row != NULL && i < row->len; i++)
    {
      const WhStrictChange *change = row->pdata[i];
      int column = wh_kind_column (kind, change->column);

      if (column < 0)
        wh_record_set_ext (record, change->column, NULL); /* of another kind of the file: it waits beside this one */
      else if (change->blanked)
        wh_record_set_null (record, (guint) column);
      else
        wh_record_set_number (record, (guint) column, UNKNOWN);
    }
}

static gboolean
pass_on (WhRecord *record, gpointer data, GError **error)
{
  const Walk *walk = data;

  if (wh_record_get_kind (record)->file != NULL)
    apply (walk->self, record);
  return walk->func (record, walk->data, error);
}

static gboolean
wh_strict_source_foreach (WhRowSource *source, guint64 kinds, WhRowFunc func, gpointer data, GCancellable *cancellable,
                          GError **error)
{
  WhStrictSource *self = WH_STRICT_SOURCE (source);
  Walk walk = { self, func, data };

  return wh_row_source_foreach (self->source, kinds, pass_on, &walk, cancellable, error);
}

static void
wh_strict_source_row_source_init (WhRowSourceInterface *iface)
{
  iface->foreach = wh_strict_source_foreach;
}

/**
 * wh_strict_source_new:
 *
 * Returns: (transfer full): the rows of @source, still unchanged but for the signs in their texts
 */
WhStrictSource *
wh_strict_source_new (WhRowSource *source)
{
  WhStrictSource *self;

  g_return_val_if_fail (WH_IS_ROW_SOURCE (source), NULL);

  self = g_object_new (WH_TYPE_STRICT_SOURCE, NULL);
  self->source = g_object_ref (source);
  return self;
}

/**
 * wh_strict_source_prepare:
 *
 * Asks the rules of the whole source what must change, until nothing more must: the rows that are given afterwards
 * are as the specification takes them.
 *
 * Returns: whether the source could be read
 */
gboolean
wh_strict_source_prepare (WhStrictSource *self, GCancellable *cancellable, GError **error)
{
  const WhCheckOptions options = { .profile = WH_PROFILE_FULL, .today = WH_DATE_NONE, .groups = "NTL" };

  g_return_val_if_fail (WH_IS_STRICT_SOURCE (self), FALSE);

  for (guint round = 0; round < MOST_ROUNDS; round++)
    {
      self->found = 0;
      if (!wh_check_run (WH_ROW_SOURCE (self), NULL, &options, finding_cb, self, cancellable, error))
        return FALSE;
      if (self->found == 0)
        break;
    }
  return TRUE;
}

/**
 * wh_strict_source_foreach_change:
 *
 * Gives every value that wh_strict_source_prepare() changed, for the list that goes with the export.
 */
void
wh_strict_source_foreach_change (WhStrictSource *self, WhStrictChangeFunc func, gpointer data)
{
  g_return_if_fail (WH_IS_STRICT_SOURCE (self));

  for (guint i = 0; i < self->changes->len; i++)
    func (self->changes->pdata[i], data);
}
