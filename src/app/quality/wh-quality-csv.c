/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/quality/wh-quality-csv.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/quality/wh-quality-view.h"
#include "rules/wh-rule.h"
#include "store/wh-store-read.h"

typedef struct
{
  WhStore *store;
  GString *text;
  GHashTable *numbers; /* WhId to what exports call the record */
} Writer;

/**
 * wh_quality_csv_new:
 */
WhQualityCsv *
wh_quality_csv_new (GFile *file)
{
  WhQualityCsv *csv = g_new0 (WhQualityCsv, 1);

  csv->findings = g_array_new (FALSE, FALSE, sizeof (WhQualityFinding));
  csv->file = g_object_ref (file);
  return csv;
}

/**
 * wh_quality_csv_free:
 */
void
wh_quality_csv_free (WhQualityCsv *csv)
{
  g_array_unref (csv->findings);
  g_object_unref (csv->file);
  g_free (csv);
}

static void
append_cell (GString *text, const char *cell, gboolean last)
{
  gboolean quoted = cell != NULL && strpbrk (cell, ",\"\n\r") != NULL;

  if (quoted)
    g_string_append_c (text, '"');
  for (const char *at = cell; at != NULL && *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *at);
    }
  if (quoted)
    g_string_append_c (text, '"');
  g_string_append (text, last ? "\r\n" : ",");
}

static const char *
number_of (Writer *writer, const WhKind *kind, const WhId *id)
{
  const char *known = g_hash_table_lookup (writer->numbers, id);
  g_autoptr (WhRecord) record = NULL;
  char hex[WH_ID_HEX_SIZE];
  char *number;

  if (known != NULL || wh_id_is_nil (id) || kind == NULL)
    return known;
  record = wh_store_get_record (writer->store, kind->id, id, NULL);
  number = g_strdup (record != NULL ? wh_record_export_id (record, hex) : wh_id_to_hex (id, hex));
  g_hash_table_insert (writer->numbers, g_memdup2 (id, sizeof *id), number);
  return number;
}

static void
append_finding (Writer *writer, const WhQualityFinding *finding)
{
  const WhRule *rule = wh_quality_rule_shown (finding);
  gboolean hidden = rule == &wh_quality_private_rule;
  GString *text = writer->text;

  append_cell (text, rule->id, FALSE);
  append_cell (text, finding->severity == WH_SEVERITY_ERROR ? "error" : "warning", FALSE);
  append_cell (text, hidden ? _(rule->message) : wh_rule_get_message (rule), FALSE);
  append_cell (text, hidden || finding->kind == NULL || finding->kind->file == NULL ? "" : finding->kind->file->name,
               FALSE);
  append_cell (text, hidden ? "" : finding->column, FALSE);
  append_cell (text, hidden ? "" : number_of (writer, finding->kind, &finding->id), FALSE);
  append_cell (text, number_of (writer, wh_kind (WH_KIND_CLIENT), &finding->client), FALSE);
  append_cell (text, number_of (writer, wh_kind (WH_KIND_ENROLLMENT), &finding->enrollment), FALSE);
  append_cell (text, number_of (writer, wh_kind (WH_KIND_PROJECT), &finding->project), FALSE);
  append_cell (text, number_of (writer, wh_kind (WH_KIND_ORGANIZATION), &finding->organization), FALSE);
  append_cell (text, number_of (writer, wh_kind (WH_KIND_USER), &finding->user), TRUE);
}

/**
 * wh_quality_csv_write:
 *
 * A #WhStoreFunc: writes the file, a line for each finding: the rule with its message, and the numbers under which the
 * records are exported. Of rules about private answers there is no more than that there is one.
 *
 * Returns: whether the file stands whole; otherwise it is as it was
 */
gboolean
wh_quality_csv_write (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  static const char head[] = "Rule,Severity,Message,File,Column,RecordID,PersonalID,EnrollmentID,ProjectID,"
                             "OrganizationID,UserID\r\n";
  WhQualityCsv *csv = data;
  g_autoptr (GString) text = g_string_new (head);
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, g_free);
  Writer writer = { store, text, numbers };

  for (guint i = 0; i < csv->findings->len; i++)
    {
      if (i % 1000 == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      append_finding (&writer, &g_array_index (csv->findings, WhQualityFinding, i));
    }
  return g_file_replace_contents (csv->file, text->str, text->len, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL,
                                  cancellable, error);
}
