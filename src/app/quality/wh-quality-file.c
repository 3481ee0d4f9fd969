/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/quality/wh-quality-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "form/wh-layout.h"
#include "household/wh-stay.h"
#include "model/wh-name.h"
#include "model/wh-privacy.h"
#include "store/wh-store-read.h"

static void
line_clear (gpointer data)
{
  g_free (((WhQualityLine *) data)->form);
}

/**
 * wh_quality_file_new:
 */
WhQualityFile *
wh_quality_file_new (void)
{
  WhQualityFile *file = g_new0 (WhQualityFile, 1);

  file->lines = g_array_new (FALSE, FALSE, sizeof (WhQualityLine));
  g_array_set_clear_func (file->lines, line_clear);
  file->clients = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, g_free);
  return file;
}

/**
 * wh_quality_file_free:
 */
void
wh_quality_file_free (WhQualityFile *file)
{
  g_array_unref (file->lines);
  g_hash_table_unref (file->clients);
  g_free (file);
}

/**
 * wh_quality_file_add_client:
 *
 * Asks for a client's name.
 */
void
wh_quality_file_add_client (WhQualityFile *file, const WhId *client)
{
  if (!wh_id_is_nil (client) && !g_hash_table_contains (file->clients, client))
    g_hash_table_insert (file->clients, g_memdup2 (client, sizeof *client), NULL);
}

/**
 * wh_quality_file_add_finding:
 *
 * Asks for a line about it.
 */
void
wh_quality_file_add_finding (WhQualityFile *file, const WhQualityFinding *finding)
{
  WhQualityLine line = { *finding, WH_DATE_NONE, NULL };

  g_array_append_val (file->lines, line);
  wh_quality_file_add_client (file, &finding->client);
}

/* What a rule of the stay says may be put right in a record that the rule does not name: the stay's dialog has all. */
static gboolean
is_of_record (const WhQualityFinding *finding)
{
  return finding->column == NULL || strchr (finding->column, '.') == NULL;
}

static char *
make_form (const WhQualityFinding *finding, WhRecord *record)
{
  int column = wh_kind_column (finding->kind, "DataCollectionStage");
  int stage = column >= 0 ? (int) wh_record_get_number_or (record, (guint) column, 0) : 0;
  const WhLayout *layout = wh_layout_of_record (finding->kind->id, stage);
  char stay[WH_ID_HEX_SIZE], hex[WH_ID_HEX_SIZE];

  if (layout == NULL || wh_id_is_nil (&finding->enrollment) || !is_of_record (finding))
    return NULL;
  wh_id_to_hex (&finding->enrollment, stay);
  if (layout == &wh_layout_start)
    return g_strdup_printf ("stay:%s:%s", layout->name, stay);
  return g_strdup_printf ("record:%s:%s:%s", layout->name, stay, wh_id_to_hex (&finding->id, hex));
}

static gboolean
load_line (WhStore *store, WhQualityLine *line, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) record = NULL;

  if (line->finding.kind == NULL)
    return TRUE;
  record = wh_store_get_record (store, line->finding.kind->id, &line->finding.id, &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (record == NULL)
    return TRUE;
  if (wh_record_is (record, WH_KIND_ENROLLMENT))
    line->day = wh_record_get_date (record, WH_ENROLLMENT_ENTRY_DATE);
  else if (!wh_id_is_nil (&line->finding.enrollment)) /* of a client it would be the birth date */
    line->day = wh_stay_day_of (record);
  line->form = make_form (&line->finding, record);
  return TRUE;
}

static gboolean
load_name (WhStore *store, const WhId *id, char **name, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (WhRecord) client = wh_store_get_record (store, WH_KIND_CLIENT, id, &local);

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  *name = client != NULL ? wh_name_of_client (client) : g_strdup ("");
  return TRUE;
}

/**
 * wh_quality_file_load:
 *
 * A #WhStoreFunc.
 */
gboolean
wh_quality_file_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhQualityFile *file = data;
  GHashTableIter iter;
  gpointer id;

  for (guint i = 0; i < file->lines->len; i++)
    if (!load_line (store, &g_array_index (file->lines, WhQualityLine, i), error))
      return FALSE;
  g_hash_table_iter_init (&iter, file->clients);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      char *name = NULL;

      if (!load_name (store, id, &name, error))
        return FALSE;
      g_hash_table_iter_replace (&iter, name);
    }
  return TRUE;
}

/**
 * wh_quality_file_name:
 *
 * Returns: (transfer none): the client's name; "" when nobody asked for it
 */
const char *
wh_quality_file_name (const WhQualityFile *file, const WhId *client)
{
  const char *name = g_hash_table_lookup (file->clients, client);

  return name != NULL ? name : "";
}

/* The question's words, of a column that may stand in another file: "Exit.Destination". */
static const char *
question_words (const WhKind *kind, const char *column)
{
  g_auto (GStrv) parts = g_strsplit (column, ".", 2);
  const WhFile *file = parts[0] != NULL && parts[1] != NULL ? wh_file_by_name (parts[0]) : NULL;
  int own = kind != NULL ? wh_kind_column (kind, column) : -1;

  if (own >= 0)
    return g_dgettext (GETTEXT_PACKAGE, kind->columns[own].label);
  for (guint k = 0; file != NULL && k < file->n_kinds; k++)
    {
      const WhKind *theirs = wh_file_kind (file, k);
      int at = wh_kind_column (theirs, parts[1]);

      if (at >= 0 && !wh_privacy_of_column (theirs, (guint) at))
        return g_dgettext (GETTEXT_PACKAGE, theirs->columns[at].label);
    }
  return NULL;
}

#define MAX_QUESTIONS 3

/**
 * wh_quality_place_words:
 *
 * Returns: (transfer full): the kind of record and the first questions that it is about; nothing of private ones
 */
char *
wh_quality_place_words (const WhQualityFinding *finding)
{
  g_auto (GStrv) columns = g_strsplit (finding->column != NULL ? finding->column : "", ";", -1);
  g_autoptr (GString) words = g_string_new (NULL);
  guint n = 0;

  if (finding->kind != NULL && wh_privacy_of_kind (finding->kind))
    return g_strdup (_("Private"));
  if (finding->kind != NULL)
    g_string_append (words, g_dgettext (GETTEXT_PACKAGE, finding->kind->label));
  for (guint i = 0; columns[i] != NULL && n < MAX_QUESTIONS; i++)
    {
      const char *question = question_words (finding->kind, columns[i]);

      if (question == NULL)
        continue;
      g_string_append_printf (words, "%s%s", n > 0 ? ", " : words->len > 0 ? ": " : "", question);
      n++;
    }
  if (n > 0 && columns[n] != NULL)
    g_string_append (words, " …");
  return g_string_free (g_steal_pointer (&words), FALSE);
}
