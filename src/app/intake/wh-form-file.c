/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-form-file.h"

#include <glib/gi18n-lib.h>

#include "app/administration/wh-setup-form.h"
#include "form/wh-form-draft.h"
#include "form/wh-form-offer.h"
#include "store/wh-draft-table.h"
#include "store/wh-local-query.h"
#include "store/wh-merge-query.h"
#include "store/wh-meta-table.h"
#include "store/wh-stay-query.h"
#include "store/wh-store-read.h"

static gboolean
is_about_nobody (const WhLayout *layout)
{
  return layout != NULL && layout->whom == WH_WHOM_NOBODY;
}

static gboolean
is_about_stay (const WhLayout *layout, const char *word)
{
  return !is_about_nobody (layout) && !g_str_equal (word, "new");
}

/**
 * wh_form_file_new:
 * @parameter: "" for a new intake, "client:ID" for one of somebody who is known, "draft:ID" for a form that was
 *   paused, "stay:FORM:ID" for a form about the stay that an enrollment is of, "record:FORM:ID:RECORD" to correct what
 *   was recorded then, or a record of the set-up that stands under ID, "new:FORM:ID" for a new record that stands under
 *   another one: a funding source under its project, a question under its assessment; ids are 32 hex digits, zeros for
 *   none
 */
WhFormFile *
wh_form_file_new (const char *parameter)
{
  WhFormFile *file = g_new0 (WhFormFile, 1);
  g_auto (GStrv) words = g_strsplit (parameter, ":", 4);
  guint n = g_strv_length (words);

  file->agencies = g_array_new (FALSE, FALSE, sizeof (WhId));
  file->setting = g_ptr_array_new_with_free_func (g_object_unref);
  file->layout = &wh_layout_intake;
  if (n == 2 && g_str_equal (words[0], "client"))
    wh_id_from_hex (words[1], &file->client_id);
  else if (n == 2 && g_str_equal (words[0], "draft") && wh_id_from_hex (words[1], &file->draft_id))
    file->layout = NULL;
  else if (n >= 3)
    {
      file->layout = wh_layout_by_name (words[1]);
      wh_id_from_hex (words[2], is_about_stay (file->layout, words[0]) ? &file->enrollment_id : &file->owner_id);
      if (n == 4)
        wh_id_from_hex (words[3], &file->record_id);
    }
  return file;
}

/**
 * wh_form_file_free:
 */
void
wh_form_file_free (WhFormFile *file)
{
  if (file == NULL)
    return;
  g_array_unref (file->agencies);
  g_ptr_array_unref (file->setting);
  g_free (file->last_project);
  g_clear_object (&file->draft);
  g_clear_object (&file->client);
  g_clear_object (&file->subject);
  if (file->owns_stay)
    g_clear_pointer (&file->stay, wh_stay_free);
  g_free (file);
}

static gboolean
is_mine (const WhFormFile *file, WhRecord *project)
{
  const WhId *agency = wh_record_get_reference (project, WH_PROJECT_ORGANIZATION_ID);

  for (guint i = 0; agency != NULL && i < file->agencies->len; i++)
    if (wh_id_equal (agency, &g_array_index (file->agencies, WhId, i)))
      return TRUE;
  return FALSE;
}

static gboolean
is_operating (const WhFormFile *file, WhRecord *project)
{
  WhDate end = wh_record_get_date (project, WH_PROJECT_OPERATING_END_DATE);

  return end == WH_DATE_NONE || end >= file->today;
}

static gboolean
add_of_kind (WhFormFile *file, WhStore *store, WhKindId kind, guint project_column, GHashTable *projects,
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
add_projects (WhFormFile *file, GPtrArray *found, GHashTable *projects)
{
  gboolean any = FALSE;

  for (guint i = 0; i < found->len && !any; i++)
    any = is_mine (file, g_ptr_array_index (found, i));
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
add_by_client (WhStore *store, WhKindId kind, guint column, GArray *client, GPtrArray *setting, GError **error)
{
  g_autoptr (GPtrArray) found = wh_store_list_by_person (store, kind, column, client, error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    g_ptr_array_add (setting, g_object_ref (g_ptr_array_index (found, i)));
  return found != NULL;
}

static gboolean
add_earlier (WhStore *store, GArray *client, GPtrArray *setting, GError **error)
{
  guint64 kinds = wh_form_carried_kinds () & ~((guint64) 1 << WH_KIND_ENROLLMENT);

  for (guint kind = 0; kind < WH_N_KINDS; kind++)
    if ((kinds >> kind & 1) != 0
        && !add_by_client (store, kind, (guint) wh_kind_column (wh_kind (kind), "PersonalID"), client, setting, error))
      return FALSE;
  return TRUE;
}

/* For the rules all records of a person are one; what is added here is looked at and never saved. */
static gboolean
refer_to_one (WhStore *store, const WhId *client, GPtrArray *setting, guint first, GError **error)
{
  WhId standing;

  if (!wh_store_resolve_client (store, client, &standing, error))
    return FALSE;
  for (guint i = first; i < setting->len; i++)
    {
      WhRecord *record = g_ptr_array_index (setting, i);
      int column = wh_kind_column (wh_record_get_kind (record), "PersonalID");

      if (column >= 0 && !wh_id_equal (wh_record_get_reference (record, (guint) column), &standing))
        wh_record_set_reference (record, (guint) column, &standing, NULL);
    }
  return TRUE;
}

/**
 * wh_form_file_add_stays:
 * @setting: (element-type WhRecord): where they are added
 *
 * Reads the client's stays and their ends, so that the rules see a new stay beside them, earlier answers that may be
 * taken for today's, and what was answered about the client to local questions.
 *
 * Returns: whether they were read
 */
gboolean
wh_form_file_add_stays (WhStore *store, const WhId *client, GPtrArray *setting, GError **error)
{
  g_autoptr (GArray) ids = wh_store_list_client_ids (store, client, error);
  guint first = setting->len;

  return ids != NULL && add_by_client (store, WH_KIND_ENROLLMENT, WH_ENROLLMENT_PERSONAL_ID, ids, setting, error)
         && add_by_client (store, WH_KIND_EXIT, WH_EXIT_PERSONAL_ID, ids, setting, error)
         && add_by_client (store, WH_KIND_LOCAL_CLIENT_ANSWER, WH_LOCAL_CLIENT_ANSWER_PERSONAL_ID, ids, setting, error)
         && add_earlier (store, ids, setting, error) && refer_to_one (store, client, setting, first, error);
}

/* Before anything else: the form's questions follow from it. */
static gboolean
load_local (WhFormFile *file, WhStore *store, GError **error)
{
  return is_about_nobody (file->layout) || wh_store_read_local (store, file->setting, error);
}

static gboolean
load_draft (WhFormFile *file, WhStore *store, GError **error)
{
  g_autoptr (WhDraft) draft = wh_draft_get (store, &file->draft_id, error);

  if (draft == NULL)
    return FALSE;
  file->layout = wh_layout_by_name (draft->form);
  if (file->layout == NULL)
    {
      g_set_error_literal (error, WH_FORM_ERROR, WH_FORM_ERROR_BAD_DRAFT,
                           _("This paused form cannot be read by this version. It was left as it is."));
      return FALSE;
    }
  if (!load_local (file, store, error))
    return FALSE;
  file->draft = wh_form_from_draft_with_local (file->layout, file->today, file->setting, draft->body, error);
  for (guint i = 0; file->draft != NULL && i < wh_form_get_n_people (file->draft); i++)
    {
      WhRecord *known = wh_form_get_original (file->draft, i, WH_KIND_CLIENT);

      if (known != NULL && !wh_form_file_add_stays (store, wh_record_get_id (known), file->setting, error))
        return FALSE;
    }
  return file->draft != NULL;
}

static gboolean
load_client (WhFormFile *file, WhStore *store, GError **error)
{
  if (!wh_store_resolve_client (store, &file->client_id, &file->client_id, error))
    return FALSE;
  file->client = wh_store_get_record (store, WH_KIND_CLIENT, &file->client_id, error);
  return file->client != NULL && wh_store_show_person (store, file->client, error)
         && wh_form_file_add_stays (store, &file->client_id, file->setting, error);
}

static void
take_setting (WhFormFile *file)
{
  for (guint i = 0; i < file->stay->setting->len; i++)
    g_ptr_array_add (file->setting, g_object_ref (g_ptr_array_index (file->stay->setting, i)));
}

/**
 * wh_form_file_new_for_stay:
 * @stay: read already; outlives the file
 *
 * Returns: (transfer full): what the form about the stay begins with, loaded
 */
WhFormFile *
wh_form_file_new_for_stay (const WhLayout *layout, const WhId *enrollment, WhStay *stay, WhDate today)
{
  WhFormFile *file = wh_form_file_new ("");

  file->layout = layout;
  file->enrollment_id = *enrollment;
  file->today = today;
  file->stay = stay;
  take_setting (file);
  return file;
}

static gboolean
load_stay (WhFormFile *file, WhStore *store, GError **error)
{
  file->stay = wh_stay_read (store, &file->enrollment_id, error);
  file->owns_stay = TRUE;
  if (file->stay == NULL)
    return FALSE;
  take_setting (file);
  for (guint i = 0; i < file->stay->members->len; i++)
    if (!wh_store_show_person (store, ((WhStayMember *) g_ptr_array_index (file->stay->members, i))->client, error))
      return FALSE;
  return TRUE;
}

static gboolean
load_projects (WhFormFile *file, WhStore *store, GError **error)
{
  g_autoptr (GPtrArray) found = wh_store_list_all (store, WH_KIND_PROJECT, error);
  g_autoptr (GHashTable) projects = g_hash_table_new (wh_id_hash, wh_id_equal);

  if (found == NULL)
    return FALSE;
  add_projects (file, found, projects);
  return add_of_kind (file, store, WH_KIND_FUNDER, WH_FUNDER_PROJECT_ID, projects, error)
         && add_of_kind (file, store, WH_KIND_PROJECT_COC, WH_PROJECT_COC_PROJECT_ID, projects, error);
}

/* What is new under an assessment belongs to the assessment's stay, too. */
static gboolean
load_part (WhFormFile *file, WhStore *store, GError **error)
{
  WhKindId kind = file->layout->pages[0].groups[0].fields[0].kind;
  int owner = wh_kind (kind)->owner;
  const WhKind *above = owner >= 0 ? wh_kind (kind)->columns[owner].target : NULL;
  g_autoptr (WhRecord) record = above != NULL ? wh_store_get_record (store, above->id, &file->owner_id, error) : NULL;
  int column = record != NULL ? wh_kind_column (above, "EnrollmentID") : -1;
  const WhId *enrollment = column >= 0 ? wh_record_get_reference (record, (guint) column) : NULL;

  if (enrollment == NULL)
    {
      if (error != NULL && *error == NULL)
        g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND,
                             _("This record is not on this computer any more: it was deleted."));
      return FALSE;
    }
  file->enrollment_id = *enrollment;
  file->subject = wh_record_new (wh_kind (kind));
  wh_record_set_reference (file->subject, (guint) owner, &file->owner_id, NULL);
  return TRUE;
}

/* A paused form about a stay needs its project and people beside it as the first time. */
static void
find_stay_of_draft (WhFormFile *file)
{
  WhRecord *enrollment = wh_form_get_original (file->draft, 0, WH_KIND_ENROLLMENT);

  if (enrollment != NULL)
    file->enrollment_id = *wh_record_get_id (enrollment);
}

/**
 * wh_form_file_load:
 *
 * A #WhStoreFunc.
 *
 * Returns: whether everything was read
 */
gboolean
wh_form_file_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhFormFile *file = data;

  if (!wh_id_is_nil (&file->draft_id))
    {
      if (!load_draft (file, store, error))
        return FALSE;
      find_stay_of_draft (file);
    }
  else if (!load_local (file, store, error))
    return FALSE;
  if (is_about_nobody (file->layout))
    return wh_setup_form_load (file, store, error);
  if (!wh_id_is_nil (&file->owner_id) && !load_part (file, store, error))
    return FALSE;
  if (!wh_id_is_nil (&file->enrollment_id))
    return load_stay (file, store, error);
  return load_projects (file, store, error)
         && wh_meta_get (store, WH_META_LAST_PROJECT, &file->last_project, error)
         && (wh_id_is_nil (&file->client_id) || load_client (file, store, error));
}

/* Start and end are recorded once for each stay: who has them already corrects them. */
static gboolean
is_recorded_once (const WhLayout *layout)
{
  return (layout->stages & (1u << WH_STAGE_PROJECT_START | 1u << WH_STAGE_EXIT | 1u << WH_STAGE_POST_EXIT)) != 0;
}

static int
stage_of (WhRecord *record)
{
  int column = wh_kind_column (wh_record_get_kind (record), "DataCollectionStage");

  return column >= 0 ? (int) wh_record_get_number_or (record, (guint) column, 0) : 0;
}

/* What was answered at one go has the stage and day in common (5.03, 5.04). */
static gboolean
is_of_form (WhFormFile *file, WhRecord *record, WhRecord *corrected)
{
  if (corrected != NULL)
    return record == corrected
           || (stage_of (corrected) > 0 && stage_of (record) == stage_of (corrected)
               && wh_stay_day_of (record) == wh_stay_day_of (corrected));
  if (!is_recorded_once (file->layout))
    return FALSE;
  if (wh_record_is (record, WH_KIND_EXIT))
    return (file->layout->stages & (1u << WH_STAGE_EXIT | 1u << WH_STAGE_POST_EXIT)) != 0;
  return stage_of (record) > 0 && stage_of (record) == file->layout->collection_stage;
}

static WhRecord *
find_corrected (WhFormFile *file, const WhStayMember *member)
{
  for (guint i = 0; i < member->records->len && !wh_id_is_nil (&file->record_id); i++)
    if (wh_id_equal (wh_record_get_id (g_ptr_array_index (member->records, i)), &file->record_id))
      return g_ptr_array_index (member->records, i);
  return NULL;
}

/* Whom the form is about: one person; those who are still there; of those who left, whoever it is asked of then. */
static gboolean
is_about (WhFormFile *file, const WhStayMember *member)
{
  gboolean chosen = wh_id_equal (wh_record_get_id (member->enrollment), &file->enrollment_id);

  if (file->layout->whom == WH_WHOM_PERSON || !wh_id_is_nil (&file->record_id))
    return chosen;
  if ((file->layout->stages & (1u << WH_STAGE_PROJECT_START | 1u << WH_STAGE_POST_EXIT)) != 0)
    return chosen || (file->layout->stages & 1u << WH_STAGE_PROJECT_START) != 0;
  return chosen || wh_stay_member_exit (member) == NULL;
}

static void
add_member (WhFormFile *file, WhForm *form, const WhStayMember *member)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  WhRecord *corrected = find_corrected (file, member);

  g_ptr_array_add (records, member->client);
  g_ptr_array_add (records, member->enrollment);
  for (guint i = 0; i < member->records->len; i++)
    {
      WhRecord *record = g_ptr_array_index (member->records, i);

      if (is_of_form (file, record, corrected))
        g_ptr_array_add (records, record);
      else
        wh_form_add_setting (form, record); /* the rules look at it */
    }
  wh_form_add_known (form, records);
}

/* Members whom the form does not ask stand beside it: whether somebody is the only adult depends on them. */
static void
add_members (WhFormFile *file, WhForm *form)
{
  for (guint i = 0; i < file->stay->members->len; i++)
    {
      const WhStayMember *member = g_ptr_array_index (file->stay->members, i);

      if (is_about (file, member))
        add_member (file, form, member);
      else
        {
          wh_form_add_setting (form, member->client);
          wh_form_add_setting (form, member->enrollment);
        }
    }
}

/* One record in the place of a person, or what is new beside the one person whom the form is about. */
static void
add_subject (WhFormFile *file, WhForm *form)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  if (!wh_id_is_nil (&file->record_id))
    {
      g_ptr_array_add (records, file->subject);
      wh_form_add_known (form, records);
      return;
    }
  if (wh_form_get_n_people (form) == 0)
    wh_form_add_person (form);
  wh_form_preset (form, 0, file->subject);
}

/* Ids of the records that the form has itself: they do not stand beside it as well. */
static GHashTable *
ids_in_form (WhForm *form)
{
  GHashTable *ids = g_hash_table_new (wh_id_hash, wh_id_equal);

  for (guint i = 0; i < wh_form_get_n_people (form); i++)
    for (guint kind = 0; kind < WH_N_KINDS; kind++)
      {
        WhRecord *was = wh_form_get_original (form, i, kind);

        if (was != NULL)
          g_hash_table_add (ids, (gpointer) wh_record_get_id (was));
      }
  return ids;
}

static void
add_beside (WhForm *form, GHashTable *ids, WhRecord *record)
{
  if (g_hash_table_add (ids, (gpointer) wh_record_get_id (record)))
    wh_form_add_setting (form, record);
}

/* A paused form has its own records: the stay's others stand beside them, as when it began. */
static void
add_members_beside (WhFormFile *file, WhForm *form, GHashTable *ids)
{
  for (guint i = 0; i < file->stay->members->len; i++)
    {
      const WhStayMember *member = g_ptr_array_index (file->stay->members, i);

      add_beside (form, ids, member->client);
      add_beside (form, ids, member->enrollment);
      for (guint r = 0; r < member->records->len; r++)
        add_beside (form, ids, g_ptr_array_index (member->records, r));
    }
}

/* A form about a stay begins with the one from whose stay it was opened, not with the head's answers. */
static void
begin_with_chosen (WhFormFile *file, WhForm *form)
{
  for (guint i = 0; i < wh_form_get_n_people (form); i++)
    {
      WhRecord *enrollment = wh_form_get_record (form, i, WH_KIND_ENROLLMENT);

      if (enrollment != NULL && wh_id_equal (wh_record_get_id (enrollment), &file->enrollment_id))
        wh_form_set_place (form, i, NULL);
    }
}

/**
 * wh_form_file_make_form:
 *
 * Returns: (transfer full): the form with its setting and people, ready to be filled in
 */
WhForm *
wh_form_file_make_form (WhFormFile *file)
{
  WhForm *form = file->draft != NULL ? g_object_ref (file->draft)
                                     : wh_form_new_with_local (file->layout, file->today, file->setting);
  g_autoptr (GHashTable) ids = ids_in_form (form);

  for (guint i = 0; i < file->setting->len; i++)
    add_beside (form, ids, g_ptr_array_index (file->setting, i));
  if (file->stay != NULL && file->draft == NULL)
    add_members (file, form);
  else if (file->stay != NULL)
    add_members_beside (file, form, ids);
  if (file->draft == NULL && file->subject != NULL)
    add_subject (file, form);
  if (file->draft == NULL && file->last_project != NULL && file->layout->whom == WH_WHOM_NEW)
    wh_form_suggest (form, wh_layout_field_by_name (wh_form_get_layout (form), "enrollment.ProjectID"),
                     file->last_project);
  if (file->client != NULL)
    wh_form_link_client (form, wh_form_add_person (form), file->client);
  if (wh_form_get_n_people (form) == 0)
    wh_form_add_person (form);
  if (file->stay != NULL && file->draft == NULL)
    begin_with_chosen (file, form);
  wh_form_settle (form);
  return form;
}
