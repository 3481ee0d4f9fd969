/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "generate/wh-generated-source.h"
#include "rules/wh-check.h"

/* What a check finds does not hang on the order of the rows, though it is quicker where rows of one person follow one
 * another. */

/* A source of records kept in memory, file by file. */
#define SHUFFLED_TYPE_SOURCE (shuffled_source_get_type ())
G_DECLARE_FINAL_TYPE (ShuffledSource, shuffled_source, SHUFFLED, SOURCE, GObject)

struct _ShuffledSource
{
  GObject parent_instance;

  GPtrArray *rows[WH_N_FILES]; /* GPtrArray of the records that make one row */
};

static gboolean
shuffled_foreach (WhRowSource *source, guint64 kinds, WhRowFunc func, gpointer data, GCancellable *cancellable,
                  GError **error)
{
  ShuffledSource *self = SHUFFLED_SOURCE (source);

  for (guint f = 0; f < WH_N_FILES; f++)
    for (guint r = 0; r < self->rows[f]->len; r++)
      {
        GPtrArray *row = g_ptr_array_index (self->rows[f], r);

        for (guint i = 0; i < row->len; i++)
          if (!func (g_ptr_array_index (row, i), data, error))
            return FALSE;
      }
  return TRUE;
}

static void
iface_init (WhRowSourceInterface *iface)
{
  iface->foreach = shuffled_foreach;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ShuffledSource, shuffled_source, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SOURCE, iface_init))

static void
shuffled_source_finalize (GObject *object)
{
  for (guint f = 0; f < WH_N_FILES; f++)
    g_ptr_array_unref (SHUFFLED_SOURCE (object)->rows[f]);
  G_OBJECT_CLASS (shuffled_source_parent_class)->finalize (object);
}

static void
shuffled_source_class_init (ShuffledSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = shuffled_source_finalize;
}

static void
shuffled_source_init (ShuffledSource *self)
{
  for (guint f = 0; f < WH_N_FILES; f++)
    self->rows[f] = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
}

/* Something wrong in every seventh record, so that rows that fail stand between rows that pass. */
static void
spoil (WhRecord *record, guint n)
{
  static const char *const edits[][2] = {
    { "InformationDate", "1999-01-01" }, { "DisabilityResponse", "3" }, { "EntryDate", "2027-01-01" },
    { "LivingSituation", "99" }, { "RelationshipToHoH", "" }, { "Destination", "30" }, { "DateProvided", "" },
    { "DOB", "2025-01-01" },
  };

  for (guint i = 0; n % 7 == 0 && i < G_N_ELEMENTS (edits); i++)
    {
      int column = wh_kind_column (wh_record_get_kind (record), edits[i][0]);

      if (column >= 0)
        wh_record_set_cell (record, (guint) column, edits[i][1]);
    }
}

static gboolean
keep (WhRecord *record, gpointer data, GError **error)
{
  ShuffledSource *self = data;
  const WhKind *kind = wh_record_get_kind (record);
  char key[WH_ID_HEX_SIZE], other[WH_ID_HEX_SIZE];
  GPtrArray *rows, *last;
  WhRecord *copy;

  if (kind->file == NULL)
    return TRUE;
  rows = self->rows[kind->file->id];
  last = rows->len > 0 ? g_ptr_array_index (rows, rows->len - 1) : NULL;
  if (last == NULL || kind->discriminator >= 0
      || strcmp (wh_record_export_id (g_ptr_array_index (last, 0), other), wh_record_export_id (record, key)) != 0)
    {
      last = g_ptr_array_new_with_free_func (g_object_unref);
      g_ptr_array_add (rows, last);
    }
  copy = wh_record_copy (record);
  spoil (copy, rows->len);
  g_ptr_array_add (last, copy);
  return TRUE;
}

static void
shuffle (ShuffledSource *self, guint32 seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  for (guint f = 0; f < WH_N_FILES; f++)
    for (guint i = self->rows[f]->len; i > 1; i--)
      {
        gpointer *rows = self->rows[f]->pdata, row = rows[i - 1];
        guint j = (guint) g_rand_int_range (rand, 0, (gint32) i);

        rows[i - 1] = rows[j];
        rows[j] = row;
      }
}

static void
collect (const WhFinding *finding, gpointer data)
{
  g_ptr_array_add (data, g_strdup_printf ("%s %d %s %s", finding->rule->id, finding->file,
                                          finding->key != NULL ? finding->key : "",
                                          finding->column != NULL ? finding->column : ""));
}

static gint
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static GPtrArray *
check (ShuffledSource *source)
{
  const WhCheckOptions options = { .today = wh_date_from_text ("2026-11-01") };
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;

  wh_check_run (WH_ROW_SOURCE (source), NULL, &options, collect, findings, NULL, &error);
  g_assert_no_error (error);
  g_ptr_array_sort (findings, compare_texts);
  return findings;
}

static void
test_order (void)
{
  g_autoptr (WhGeneratedSource) community
    = wh_generated_source_new (400, 8, wh_date_from_text (WH_GENERATE_UNTIL));
  g_autoptr (ShuffledSource) source = g_object_new (SHUFFLED_TYPE_SOURCE, NULL);
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GError) error = NULL;

  wh_row_source_foreach (WH_ROW_SOURCE (community), WH_ALL_KINDS, keep, source, NULL, &error);
  g_assert_no_error (error);
  findings = check (source);
  g_assert_cmpuint (findings->len, >, 500);
  for (guint32 seed = 1; seed <= 3; seed++)
    {
      g_autoptr (GPtrArray) other = NULL;

      shuffle (source, seed);
      other = check (source);
      for (guint i = 0; i < MIN (findings->len, other->len); i++)
        g_assert_cmpstr (g_ptr_array_index (findings, i), ==, g_ptr_array_index (other, i));
      g_assert_cmpuint (findings->len, ==, other->len);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/check-order", test_order);
  return g_test_run ();
}
