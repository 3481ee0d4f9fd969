/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/administration/wh-setup-check.h"

#include <string.h>

#include "app/administration/wh-setup-source.h"
#include "rules/wh-check.h"
#include "store/wh-setup-query.h"

typedef struct
{
  WhSetup *setup;
  WhRecord *page;
  WhDate today;
  GHashTable *by_key; /* WhRecord by "3:ProjectID of the file": file and export id */
  GArray *faults;     /* of WhSetupFault */
} Check;

static void
check_free (Check *check)
{
  g_clear_pointer (&check->setup, wh_setup_unref);
  g_clear_object (&check->page);
  g_clear_pointer (&check->by_key, g_hash_table_unref);
  g_clear_pointer (&check->faults, g_array_unref);
  g_free (check);
}

static char *
key_of (int file, const char *id)
{
  return g_strdup_printf ("%d:%s", file, id);
}

static void
add_keys (Check *check)
{
  GPtrArray *records = wh_setup_get_records (check->setup);
  char hex[WH_ID_HEX_SIZE];

  for (guint i = 0; i < records->len; i++)
    {
      WhRecord *record = g_ptr_array_index (records, i);
      const WhFile *file = wh_record_get_kind (record)->file;

      if (file != NULL)
        g_hash_table_insert (check->by_key, key_of ((int) (file - wh_files), wh_record_export_id (record, hex)),
                             record);
    }
}

/* Two rules that say the same of a record are one fault, and so is one rule of many stays. */
static WhSetupFault *
find_fault (Check *check, const WhFinding *finding, WhRecord *record)
{
  for (guint i = 0; i < check->faults->len; i++)
    {
      WhSetupFault *fault = &g_array_index (check->faults, WhSetupFault, i);

      if (wh_id_equal (&fault->record, wh_record_get_id (record))
          && strcmp (fault->rule->message, finding->rule->message) == 0)
        return fault;
    }
  return NULL;
}

/* A finding in a stay is put right where the project is set up: it is an administrator's. */
static void
found (const WhFinding *finding, gpointer data)
{
  Check *check = data;
  gboolean of_setup = finding->file >= 0 && wh_setup_layout (wh_file_kind (&wh_files[finding->file], 0)->id) != NULL;
  g_autofree char *key = finding->key != NULL ? key_of (finding->file, finding->key) : NULL;
  WhRecord *record = key != NULL && of_setup ? g_hash_table_lookup (check->by_key, key) : NULL;
  gboolean of_stay = finding->file >= 0 && !of_setup && finding->key != NULL;
  WhSetupFault *fault;

  if (of_stay)
    record = check->page;
  if (record == NULL || wh_setup_page_of (check->setup, record) != check->page)
    return;
  fault = find_fault (check, finding, record);
  if (fault == NULL)
    {
      WhSetupFault new = { finding->rule, finding->severity, *wh_record_get_id (record), 0 };

      g_array_append_val (check->faults, new);
      fault = &g_array_index (check->faults, WhSetupFault, check->faults->len - 1);
    }
  fault->n_stays += of_stay;
}

static gboolean
add_stays (Check *check, WhStore *store, GPtrArray *records, GError **error)
{
  g_autoptr (GPtrArray) below = wh_setup_list_with_parts (check->setup, check->page);
  gboolean ok = TRUE;

  if (wh_record_is (check->page, WH_KIND_PROJECT))
    return wh_setup_add_stays (store, wh_record_get_id (check->page), records, error);
  for (guint i = 0; ok && i < below->len; i++)
    if (wh_record_is (g_ptr_array_index (below, i), WH_KIND_PROJECT))
      ok = wh_setup_add_any_stay (store, wh_record_get_id (g_ptr_array_index (below, i)), records, error);
  return ok;
}

static int
worst_first (gconstpointer a, gconstpointer b)
{
  const WhSetupFault *x = a, *y = b;

  if (x->severity != y->severity)
    return x->severity > y->severity ? -1 : 1;
  return strcmp (x->rule->id, y->rule->id);
}

static gboolean
check_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  Check *check = data;
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WhRowSource) source = NULL;
  GPtrArray *all = wh_setup_get_records (check->setup);
  WhCheckOptions options = { .today = check->today, .audiences = 1u << WH_AUDIENCE_ADMINISTRATOR };

  for (guint i = 0; i < all->len; i++)
    g_ptr_array_add (records, g_object_ref (g_ptr_array_index (all, i)));
  if (!add_stays (check, store, records, error))
    return FALSE;
  add_keys (check);
  source = wh_setup_source_new (records);
  if (!wh_check_run (source, NULL, &options, found, check, cancellable, error))
    return FALSE;
  g_array_sort (check->faults, worst_first);
  return TRUE;
}

/**
 * wh_setup_check_async:
 * @page: an agency or a project
 *
 * Asks every rule that an administrator can answer of the record and what stands under it without a page of its own.
 */
void
wh_setup_check_async (WhSession *session, WhSetup *setup, WhRecord *page, GCancellable *cancellable,
                      GAsyncReadyCallback callback, gpointer user_data)
{
  Check *check = g_new0 (Check, 1);

  check->setup = wh_setup_ref (setup);
  check->page = g_object_ref (page);
  check->today = wh_session_today (session);
  check->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  check->faults = g_array_new (FALSE, FALSE, sizeof (WhSetupFault));
  wh_session_run_async (session, check_func, check, (GDestroyNotify) check_free, WH_STORE_READ_LATER, cancellable,
                        callback, user_data);
}

/**
 * wh_setup_check_finish:
 *
 * Returns: (transfer full) (element-type WhSetupFault): what is to be put right, errors first; %NULL on error
 */
GArray *
wh_setup_check_finish (GAsyncResult *result, GError **error)
{
  Check *check = wh_store_run_get_data (result);
  g_autoptr (GObject) store = g_async_result_get_source_object (result);

  return wh_store_run_finish (WH_STORE (store), result, error) ? g_array_ref (check->faults) : NULL;
}
