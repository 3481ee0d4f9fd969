/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-generate"

#include "generate/wh-generated-source.h"

#include "generate/wh-doubles.h"
#include "generate/wh-row-writer.h"

/**
 * WhGeneratedSource:
 *
 * A believable community of made-up people, as rows: agencies, projects of every type, households and their stays,
 * and everything that FY2026 asks of them.  The same number, seed and last day give the same rows, for ever.
 */
struct _WhGeneratedSource
{
  GObject parent_instance;

  WhPopulation *community;
};

static void wh_generated_source_row_source_init (WhRowSourceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WhGeneratedSource, wh_generated_source, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (WH_TYPE_ROW_SOURCE, wh_generated_source_row_source_init))

static void
wh_generated_source_finalize (GObject *object)
{
  g_clear_pointer (&WH_GENERATED_SOURCE (object)->community, wh_population_free);
  G_OBJECT_CLASS (wh_generated_source_parent_class)->finalize (object);
}

static void
wh_generated_source_class_init (WhGeneratedSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wh_generated_source_finalize;
}

static void
wh_generated_source_init (WhGeneratedSource *self)
{
}

/**
 * wh_generated_source_new:
 * @clients: how many people
 * @until: the community's last day
 *
 * Returns: (transfer full): the community as rows
 */
WhGeneratedSource *
wh_generated_source_new (guint clients, guint64 seed, WhDate until)
{
  WhGeneratedSource *self = g_object_new (WH_TYPE_GENERATED_SOURCE, NULL);

  self->community = wh_population_new (clients, seed, until);
  return self;
}

/**
 * wh_generated_source_plant_doubles:
 * @n: how many
 *
 * Lets @n people be entered a second time, and puts others beside them who only look like somebody.  The rows of the
 * community without them come first and stay what they were; once, before the source is walked.
 */
void
wh_generated_source_plant_doubles (WhGeneratedSource *self, guint n)
{
  g_return_if_fail (WH_IS_GENERATED_SOURCE (self));
  wh_doubles_plant (self->community, n);
}

/**
 * wh_generated_source_dup_truth:
 *
 * Returns: (transfer full): who is one person and who is not, as CSV (wh_doubles_dup_truth())
 */
char *
wh_generated_source_dup_truth (WhGeneratedSource *self)
{
  g_return_val_if_fail (WH_IS_GENERATED_SOURCE (self), NULL);
  return wh_doubles_dup_truth (self->community);
}

static void
fill_export (const WhPopulation *community, WhRecord *record)
{
  char day[WH_DATE_TEXT_SIZE], text[64];

  wh_record_set_number (record, WH_EXPORT_SOURCE_TYPE, 1);
  wh_record_set_text (record, WH_EXPORT_SOURCE_ID, "XX-500");
  wh_record_set_text (record, WH_EXPORT_SOURCE_NAME, "Synthetic community");
  g_snprintf (text, sizeof text, "%s 06:00:00", wh_date_to_text (community->until + 1, day));
  wh_record_set_text (record, WH_EXPORT_EXPORT_DATE, text);
  wh_record_set_number (record, WH_EXPORT_EXPORT_START_DATE, community->from);
  wh_record_set_number (record, WH_EXPORT_EXPORT_END_DATE, community->until);
  wh_record_set_text (record, WH_EXPORT_SOFTWARE_NAME, "Wayhome");
  wh_record_set_text (record, WH_EXPORT_CSV_VERSION, "2026 v1.0");
  wh_record_set_number (record, WH_EXPORT_EXPORT_PERIOD_TYPE, 3);
  wh_record_set_number (record, WH_EXPORT_EXPORT_DIRECTIVE, 2);
  wh_record_set_number (record, WH_EXPORT_HASH_STATUS, 1);
  g_snprintf (text, sizeof text, "synthetic-%" G_GUINT64_FORMAT, community->seed);
  wh_record_set_text (record, WH_EXPORT_IMPLEMENTATION_ID, text);
}

/**
 * wh_generated_source_dup_export_row:
 *
 * Returns: (transfer full): the row of Export.csv, which follows from the seed too
 */
WhRecord *
wh_generated_source_dup_export_row (WhGeneratedSource *self)
{
  WhRowWriter writer = { .community = self->community };
  g_autoptr (WhRecord) row = NULL;

  g_return_val_if_fail (WH_IS_GENERATED_SOURCE (self), NULL);

  row = g_object_ref (wh_row_writer_begin (&writer, WH_KIND_EXPORT, 0));
  fill_export (self->community, row);
  wh_row_writer_clear (&writer);
  return g_steal_pointer (&row);
}

static void
generate_export (WhRowWriter *writer)
{
  WhRecord *record = wh_row_writer_begin (writer, WH_KIND_EXPORT, 0);

  fill_export (writer->community, record);
  wh_row_writer_end (writer, record);
}

static gboolean
wh_generated_source_foreach (WhRowSource *source, guint64 kinds, WhRowFunc func, gpointer data,
                             GCancellable *cancellable, GError **error)
{
  static const struct
  {
    WhFileId file; /* the first that the function writes */
    void (*generate) (WhRowWriter *writer);
  } parts[] = {
    { WH_FILE_EXPORT, generate_export },
    { WH_FILE_ORGANIZATION, wh_generate_agencies },
    { WH_FILE_PROJECT, wh_generate_places },
    { WH_FILE_CLIENT, wh_generate_clients },
    { WH_FILE_ENROLLMENT, wh_generate_enrollments },
    { WH_FILE_EXIT, wh_generate_exits },
    { WH_FILE_INCOME_BENEFITS, wh_generate_incomes },
    { WH_FILE_HEALTH_AND_DV, wh_generate_health },
    { WH_FILE_EMPLOYMENT_EDUCATION, wh_generate_work },
    { WH_FILE_DISABILITIES, wh_generate_disabilities },
    { WH_FILE_SERVICES, wh_generate_services },
    { WH_FILE_CURRENT_LIVING_SITUATION, wh_generate_contacts },
    { WH_FILE_ASSESSMENT, wh_generate_assessments },
    { WH_FILE_ASSESSMENT_QUESTIONS, wh_generate_questions },
    { WH_FILE_ASSESSMENT_RESULTS, wh_generate_results },
    { WH_FILE_EVENT, wh_generate_events },
    { WH_FILE_YOUTH_EDUCATION_STATUS, wh_generate_schooling },
  };
  WhRowWriter writer = {
    .community = WH_GENERATED_SOURCE (source)->community,
    .kinds = kinds, .func = func, .data = data, .cancellable = cancellable, .error = error,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (parts) && !writer.failed; i++)
    {
      WhFileId end = i + 1 < G_N_ELEMENTS (parts) ? parts[i + 1].file : WH_N_FILES;
      gboolean wanted = FALSE;

      for (guint file = parts[i].file; file < end; file++)
        wanted = wanted || wh_row_writer_wants (&writer, &wh_files[file]);
      if (wanted)
        parts[i].generate (&writer);
    }
  wh_row_writer_clear (&writer);
  return !writer.failed;
}

static void
wh_generated_source_row_source_init (WhRowSourceInterface *iface)
{
  iface->foreach = wh_generated_source_foreach;
}
