/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-cli"

#include <glib/gi18n-lib.h>

#include "cli/wh-cli-store.h"
#include "cli/wh-cli.h"
#include "form/wh-layout.h"
#include "paper/wh-paper-form.h"
#include "paper/wh-paper-pages.h"
#include "store/wh-store-read.h"

#define MOST_PEOPLE 30

typedef struct
{
  const WhLayout *layout;
  const char *project; /* ProjectID, as HUD's files or the store know it */
  int people;
  GPtrArray *setting;  /* of WhRecord */
  GPtrArray *local;    /* of WhRecord */
  WhRecord *found;     /* the project */
  char *agency;
} FormWork;

static void
form_work_free (FormWork *work)
{
  g_ptr_array_unref (work->setting);
  g_ptr_array_unref (work->local);
  g_clear_object (&work->found);
  g_free (work->agency);
  g_free (work);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FormWork, form_work_free)

static gboolean
add_all (WhStore *store, WhKindId kind, GPtrArray *to, GError **error)
{
  GPtrArray *found = wh_store_list_all (store, kind, error);

  if (found != NULL)
    g_ptr_array_extend_and_steal (to, found);
  return found != NULL;
}

static void
find_project (FormWork *work)
{
  char id[WH_ID_HEX_SIZE];

  for (guint i = 0; i < work->setting->len; i++)
    {
      WhRecord *record = g_ptr_array_index (work->setting, i);

      if (wh_record_is (record, WH_KIND_PROJECT)
          && (g_str_equal (wh_record_export_id (record, id), work->project)
              || g_str_equal (wh_id_to_hex (wh_record_get_id (record), id), work->project)))
        work->found = g_object_ref (record);
    }
}

static gboolean
load_func (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  static const WhKindId around[] = { WH_KIND_PROJECT, WH_KIND_FUNDER, WH_KIND_PROJECT_COC, WH_KIND_CE_PARTICIPATION };
  static const WhKindId local[] = { WH_KIND_LOCAL_LIST, WH_KIND_LOCAL_OPTION, WH_KIND_LOCAL_FIELD };
  FormWork *work = data;
  g_autoptr (WhRecord) agency = NULL;
  const WhId *id;

  for (guint i = 0; i < G_N_ELEMENTS (around); i++)
    if (!add_all (store, around[i], work->setting, error))
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (local); i++)
    if (!add_all (store, local[i], work->local, error))
      return FALSE;
  find_project (work);
  id = work->found != NULL ? wh_record_get_reference (work->found, WH_PROJECT_ORGANIZATION_ID) : NULL;
  agency = id != NULL ? wh_store_get_record (store, WH_KIND_ORGANIZATION, id, NULL) : NULL;
  if (agency != NULL)
    work->agency = g_strdup (wh_record_get_text (agency, WH_ORGANIZATION_ORGANIZATION_NAME));
  return TRUE;
}

/* Somebody of whom nothing is known, on a stay in the project. */
static void
add_somebody (FormWork *work, WhForm *form, gboolean head)
{
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (work->found), NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, wh_form_get_today (form));
  if (head)
    wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, 1);
  g_ptr_array_add (records, client);
  g_ptr_array_add (records, stay);
  wh_form_add_known (form, records);
}

static WhForm *
make_form (FormWork *work)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  WhForm *form = wh_form_new_with_local (work->layout, wh_date_today (zone), work->local);
  const WhLayoutField *field = wh_layout_field_by_name (wh_form_get_layout (form), "enrollment.ProjectID");
  char id[WH_ID_HEX_SIZE];

  for (guint i = 0; i < work->setting->len; i++)
    wh_form_add_setting (form, g_ptr_array_index (work->setting, i));
  wh_form_settle (form);
  for (int i = 0; i < work->people; i++)
    if (work->layout->whom == WH_WHOM_NEW)
      wh_form_add_person (form);
    else
      add_somebody (work, form, i == 0);
  if (work->layout->whom == WH_WHOM_NEW && field != NULL)
    wh_form_set (form, WH_FORM_HOUSEHOLD, field, 0, wh_id_to_hex (wh_record_get_id (work->found), id));
  return form;
}

static gboolean
write_pdf (FormWork *work, const char *out, const char *watermark, GError **error)
{
  g_autoptr (WhForm) form = make_form (work);
  WhPaperFormOptions options = { .agency = work->agency, .watermark = watermark };
  g_autoptr (WhPaper) paper = wh_paper_from_form (form, &options);
  g_autoptr (WhPaperPages) pages = NULL;
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (out);
  g_autoptr (GFileOutputStream) stream = NULL;

  if (wh_paper_get_n_blocks (paper) == 0)
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_FAILED, _("The form asks nothing in this project."));
      return FALSE;
    }
  pages = wh_paper_pages_new (paper, WH_PAPER_LETTER_WIDTH, WH_PAPER_LETTER_HEIGHT);
  stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, error);
  return stream != NULL && wh_paper_pages_write_pdf (pages, G_OUTPUT_STREAM (stream), NULL, error)
         && g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error);
}

static gboolean
make (FormWork *work, const char *store_path, const char *key_file, GError **error)
{
  g_autoptr (WhStore) store = NULL;
  gboolean loaded;

  if (work->layout == NULL || work->layout->whom == WH_WHOM_NOBODY)
    {
      g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_WRONG_USE,
                           _("There is no form of that name about people."));
      return FALSE;
    }
  store = wh_cli_open_store (store_path, key_file, FALSE, error);
  if (store == NULL)
    return FALSE;
  loaded = wh_store_run (store, load_func, work, WH_STORE_READ, NULL, error);
  wh_store_close (store);
  if (loaded && work->found == NULL)
    g_set_error_literal (error, WH_CLI_ERROR, WH_CLI_ERROR_FAILED, _("There is no such project in this store."));
  return loaded && work->found != NULL;
}

/**
 * wh_cli_form:
 *
 * wayhome-cli form: an empty paper form for a project, as PDF.
 */
gboolean
wh_cli_form (int argc, char **argv, GError **error)
{
  g_autofree char *store = NULL, *key_file = NULL, *project = NULL, *out = NULL, *watermark = NULL;
  g_autoptr (FormWork) work = g_new0 (FormWork, 1);
  int people = 1;
  const GOptionEntry entries[] = {
    { "store", 0, 0, G_OPTION_ARG_FILENAME, &store, N_("The store"), "FILE" },
    { "key-file", 0, 0, G_OPTION_ARG_FILENAME, &key_file, N_("Its key (FILE.key)"), "FILE" },
    { "project", 0, 0, G_OPTION_ARG_STRING, &project, N_("The project that it is for"), "ID" },
    { "people", 0, 0, G_OPTION_ARG_INT, &people, N_("For how many people (1)"), "N" },
    { "watermark", 0, 0, G_OPTION_ARG_STRING, &watermark, N_("Words across every page"), "TEXT" },
    { "out", 0, 0, G_OPTION_ARG_FILENAME, &out, N_("Where to write it"), "FILE.pdf" },
    { NULL },
  };

  work->setting = g_ptr_array_new_with_free_func (g_object_unref);
  work->local = g_ptr_array_new_with_free_func (g_object_unref);
  if (!wh_cli_parse ("form", entries, &argc, &argv, 1, error) || !wh_cli_need (store, "--store", error)
      || !wh_cli_need (project, "--project", error) || !wh_cli_need (out, "--out", error))
    return FALSE;
  work->layout = wh_layout_by_name (argv[1]);
  work->project = project;
  work->people = work->layout != NULL && work->layout->whom == WH_WHOM_PERSON ? 1 : CLAMP (people, 1, MOST_PEOPLE);
  return make (work, store, key_file, error) && write_pdf (work, out, watermark, error);
}
