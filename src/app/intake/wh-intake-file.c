/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-intake-file.h"

#include "form/wh-form-draft.h"
#include "store/wh-draft-table.h"
#include "store/wh-store-read.h"

/**
 * wh_intake_file_new:
 * @parameter: "draft:" or "client:" and 32 hex digits, or "" for a new intake
 */
WhIntakeFile *
wh_intake_file_new (const char *parameter)
{
  WhIntakeFile *file = g_new0 (WhIntakeFile, 1);

  file->agencies = g_array_new (FALSE, FALSE, sizeof (WhId));
  file->setting = g_ptr_array_new_with_free_func (g_object_unref);
  if (g_str_has_prefix (parameter, "draft:"))
    wh_id_from_hex (parameter + strlen ("draft:"), &file->draft_id);
  else if (g_str_has_prefix (parameter, "client:"))
    wh_id_from_hex (parameter + strlen ("client:"), &file->client_id);
  return file;
}

/**
 * wh_intake_file_free:
 */
void
wh_intake_file_free (WhIntakeFile *file)
{
  if (file == NULL)
    return;
  g_array_unref (file->agencies);
  g_ptr_array_unref (file->setting);
  g_clear_object (&file->draft);
  g_clear_object (&file->client);
  g_free (file);
}

static gboolean
is_mine (const WhIntakeFile *file, WhRecord *project)
{
  const WhId *agency = wh_record_get_reference (project, WH_PROJECT_ORGANIZATION_ID);

  for (guint i = 0; agency != NULL && i < file->agencies->len; i++)
    if (wh_id_equal (agency, &g_array_index (file->agencies, WhId, i)))
      return TRUE;
  return FALSE;
}

static gboolean
is_operating (const WhIntakeFile *file, WhRecord *project)
{
  WhDate end = wh_record_get_date (project, WH_PROJECT_OPERATING_END_DATE);

  return end == WH_DATE_NONE || end >= file->today;
}

static gboolean
add_of_kind (WhIntakeFile *file, WhStore *store, WhKindId kind, guint project_column, GHashTable *projects,
             GError **error)
{
  g_autoptr (GPtrArray) found = wh_store_list_all (store, kind, error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      WhRecord *record = g_ptr_array_index (found, i);
      const WhId *project = wh_record_get_reference (record, project_column);

      if (project != NULL && g_hash_table_contains (projects, project))
        g_ptr_array_add (file->setting, g_object_ref (record));
    }
  return found != NULL;
}

/* A person without an agency of their own (a system administrator) chooses among all projects. */
static void
add_projects (WhIntakeFile *file, GPtrArray *found, GHashTable *projects)
{
  gboolean any = FALSE;

  for (guint i = 0; i < found->len && !any; i++)
    any = is_mine (file, g_ptr_array_index (found, i)) && is_operating (file, g_ptr_array_index (found, i));
  for (guint i = 0; i < found->len; i++)
    {
      WhRecord *project = g_ptr_array_index (found, i);

      if (!is_operating (file, project) || (any && !is_mine (file, project)))
        continue;
      g_ptr_array_add (file->setting, g_object_ref (project));
      g_hash_table_add (projects, (gpointer) wh_record_get_id (project));
    }
}

static gboolean
add_by_client (WhStore *store, WhKindId kind, guint column, const WhId *client, GPtrArray *setting, GError **error)
{
  g_autoptr (GPtrArray) found = wh_store_list_by_reference (store, kind, column, client, error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    g_ptr_array_add (setting, g_object_ref (g_ptr_array_index (found, i)));
  return found != NULL;
}

/**
 * wh_intake_file_add_stays:
 * @setting: (element-type WhRecord): where they are added
 *
 * Reads the client's stays and their ends, so that the rules see a new stay beside them.
 *
 * Returns: whether they were read
 */
gboolean
wh_intake_file_add_stays (WhStore *store, const WhId *client, GPtrArray *setting, GError **error)
{
  return add_by_client (store, WH_KIND_ENROLLMENT, WH_ENROLLMENT_PERSONAL_ID, client, setting, error)
         && add_by_client (store, WH_KIND_EXIT, WH_EXIT_PERSONAL_ID, client, setting, error);
}

static gboolean
load_draft (WhIntakeFile *file, WhStore *store, GError **error)
{
  g_autoptr (WhDraft) draft = wh_draft_get (store, &file->draft_id, error);

  if (draft == NULL)
    return FALSE;
  file->draft = wh_form_from_draft (&wh_layout_intake, file->today, draft->body, error);
  for (guint i = 0; file->draft != NULL && i < wh_form_get_n_people (file->draft); i++)
    {
      WhRecord *known = wh_form_get_original (file->draft, i, WH_KIND_CLIENT);

      if (known != NULL && !wh_intake_file_add_stays (store, wh_record_get_id (known), file->setting, error))
        return FALSE;
    }
  return file->draft != NULL;
}

static gboolean
load_client (WhIntakeFile *file, WhStore *store, GError **error)
{
  file->client = wh_store_get_record (store, WH_KIND_CLIENT, &file->client_id, error);
  return file->client != NULL && wh_intake_file_add_stays (store, &file->client_id, file->setting, error);
}

/**
 * wh_intake_file_load:
 *
 * A #WhStoreFunc.
 *
 * Returns: whether everything was read
 */
gboolean
wh_intake_file_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhIntakeFile *file = data;
  g_autoptr (GPtrArray) found = wh_store_list_all (store, WH_KIND_PROJECT, error);
  g_autoptr (GHashTable) projects = g_hash_table_new (wh_id_hash, wh_id_equal);

  if (found == NULL)
    return FALSE;
  add_projects (file, found, projects);
  if (!add_of_kind (file, store, WH_KIND_FUNDER, WH_FUNDER_PROJECT_ID, projects, error)
      || !add_of_kind (file, store, WH_KIND_PROJECT_COC, WH_PROJECT_COC_PROJECT_ID, projects, error))
    return FALSE;
  if (!wh_id_is_nil (&file->client_id) && !load_client (file, store, error))
    return FALSE;
  return wh_id_is_nil (&file->draft_id) || load_draft (file, store, error);
}
