/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long reports take, in seconds of one core.
 *
 *   bench-reports                  made-up communities of 10,000, 100,000 and 500,000 people
 *   bench-reports --clients N      one of N people
 *   bench-reports SET              an HMIS CSV set: also how fast it is read
 */
#include "exchange/wh-csv-source.h"
#include "generate/wh-generated-source.h"
#include "report/wh-report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

/* Of one core: what else the machine does meanwhile does not count. */
static double
seconds_used (void)
{
  return (double) clock () / CLOCKS_PER_SEC;
}

static double
peak_mebibytes (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (double) usage.ru_maxrss / 1024;
}

/* Every project, whoever pays for it: the report over all enrollments. */
static char **
all_projects (const WhReportData *data)
{
  guint n = data->tables[WH_KIND_PROJECT].n_rows;
  char **projects = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    projects[i] = g_strdup (wh_dense_ids_get (data->ids[WH_KIND_PROJECT], (gint32) i));
  return projects;
}

static void
period_of (const WhReportData *data, WhDate *first, WhDate *last)
{
  *first = G_MAXINT32;
  *last = 0;
  for (guint e = 0; e < data->tables[WH_KIND_ENROLLMENT].n_rows; e++)
    {
      *first = MIN (*first, wh_at (data, ENROLLMENT, ENTRY_DATE, e));
      *last = MAX (*last, wh_at (data, ENROLLMENT, ENTRY_DATE, e));
    }
}

/* Over the whole time of the data, so that every enrollment is active. */
static void
measure (WhReportData *data, WhReportId id, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) projects = all_projects (data);
  WhReportParameters parameters = { .projects = (const char *const *) projects };
  double start = seconds_used ();
  g_autoptr (WhReport) report = NULL;

  period_of (data, &parameters.start, &parameters.end);
  report = wh_report_new (id, data, &parameters, &error);
  if (report == NULL || !wh_report_run (report, NULL, NULL, NULL, &error))
    g_error ("%s", error->message);
  printf ("  %-8s %7.3f s over %u people; %.0f MiB at most\n", name, seconds_used () - start,
          wh_report_get_n_people (report), peak_mebibytes ());
}

static void
report_all (WhReportData *data)
{
  printf ("  %u clients, %u enrollments, %u services, %u disability rows; %.0f MiB at most\n",
          data->tables[WH_KIND_CLIENT].n_rows, data->tables[WH_KIND_ENROLLMENT].n_rows,
          data->tables[WH_KIND_SERVICE].n_rows, data->tables[WH_KIND_PHYSICAL_DISABILITY].n_rows, peak_mebibytes ());
  measure (data, WH_REPORT_APR, "APR");
  measure (data, WH_REPORT_CAPER, "CAPER");
  measure (data, WH_REPORT_DATA_QUALITY, "DQ");
  measure (data, WH_REPORT_UNDUPLICATED, "count");
  measure (data, WH_REPORT_SERVICES, "services");
}

static void
run_generated (guint clients)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhGeneratedSource) source = wh_generated_source_new (clients, 1, wh_date_from_text ("2026-09-30"));
  double start = seconds_used ();
  g_autoptr (WhReportData) data = wh_report_data_new (WH_ROW_SOURCE (source), NULL, &error);

  if (data == NULL)
    g_error ("%s", error->message);
  printf ("%u made-up people: made and filled in %.2f s\n", clients, seconds_used () - start);
  report_all (data);
}

/* The text alone, without records: what the rest stands on. */
static double
read_text (WhCsvSet *set)
{
  double start = seconds_used ();

  for (guint f = 0; f < WH_N_FILES; f++)
    {
      g_autoptr (WhCsvReader) reader = wh_csv_set_has (set, f) ? wh_csv_set_read (set, f, NULL) : NULL;
      const WhCsvRow *row;

      while (reader != NULL && wh_csv_reader_next (reader, &row, NULL) && row != NULL)
        continue;
    }
  return seconds_used () - start;
}

static void
run_set (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhCsvSet) set = wh_csv_set_open (path, &error);
  g_autoptr (WhCsvSource) source = set != NULL ? wh_csv_source_new (set, "bench", NULL, &error) : NULL;
  g_autoptr (WhReportData) data = NULL;
  double text, filled, mebibytes;
  double start;

  if (source == NULL)
    g_error ("%s", error->message);
  text = read_text (set);
  wh_csv_source_set_columns (source, wh_report_data_wants);
  wh_csv_source_set_text_only (source, TRUE);
  start = seconds_used ();
  data = wh_report_data_new (WH_ROW_SOURCE (source), NULL, &error);
  if (data == NULL)
    g_error ("%s", error->message);
  filled = seconds_used () - start;
  mebibytes = (double) wh_csv_source_get_bytes (source) / 1048576;
  printf ("%s: %.1f MiB of text read in %.2f s, filled in %.2f s: %.0f MiB a second\n", path, mebibytes, text, filled,
          mebibytes / filled);
  report_all (data);
}

int
main (int argc, char *argv[])
{
  static const guint sizes[] = { 10000, 100000, 500000 };

  if (argc == 3 && strcmp (argv[1], "--clients") == 0)
    run_generated ((guint) atoi (argv[2]));
  else if (argc == 2)
    run_set (argv[1]);
  else
    for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
      run_generated (sizes[i]);
  return 0;
}
