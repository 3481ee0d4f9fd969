/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/administration/wh-setup-form.h"

#include <glib/gi18n-lib.h>

#include "app/administration/wh-setup.h"

/* A form about nobody: one record of the set-up, beside those that its questions and rules look at. */

static gboolean
is_mine (const WhFormFile *file, WhRecord *organization)
{
  for (guint i = 0; i < file->agencies->len; i++)
    if (wh_id_equal (wh_record_get_id (organization), &g_array_index (file->agencies, WhId, i)))
      return TRUE;
  return file->everywhere;
}

/* The record that a draft, a correction or a new record stands under. */
static const WhId *
owner_of (const WhFormFile *file)
{
  WhRecord *record = file->subject;
  int owner = wh_record_get_kind (record)->owner;

  return owner >= 0 ? wh_record_get_reference (record, (guint) owner) : NULL;
}

/* Names to choose from, and what stands beside the record; an agency that one may not put a project into is none. */
static gboolean
is_beside (const WhFormFile *file, WhRecord *record)
{
  const WhId *mine = owner_of (file), *owner;
  const WhKind *kind = wh_record_get_kind (record);

  if (wh_id_equal (wh_record_get_id (record), wh_record_get_id (file->subject)))
    return FALSE;
  if (wh_record_is (record, WH_KIND_LOCAL_LIST) || wh_record_is (record, WH_KIND_LOCAL_OPTION))
    return TRUE;
  if (kind->owner < 0)
    return is_mine (file, record) || (mine != NULL && wh_id_equal (wh_record_get_id (record), mine));
  if (wh_setup_part (kind->id, 0) != NULL)
    return TRUE;
  owner = wh_record_get_reference (record, (guint) kind->owner);
  return owner != NULL
         && (wh_id_equal (owner, wh_record_get_id (file->subject)) || (mine != NULL && wh_id_equal (owner, mine)));
}

static void
add_setting (WhFormFile *file, WhSetup *setup)
{
  GPtrArray *records = wh_setup_get_records (setup);

  for (guint i = 0; i < records->len; i++)
    if (is_beside (file, g_ptr_array_index (records, i)))
      g_ptr_array_add (file->setting, g_object_ref (g_ptr_array_index (records, i)));
}

/* An agency's administrator defines for the agency. */
static void
set_place (const WhFormFile *file, WhRecord *record)
{
  int place = wh_kind_column (wh_record_get_kind (record), "OrganizationID");

  if (wh_record_get_kind (record)->file == NULL && place >= 0 && !file->everywhere && file->agencies->len > 0)
    wh_record_set_reference (record, (guint) place, &g_array_index (file->agencies, WhId, 0), NULL);
}

/* Answers keep the number: a new option gets one that no option of the list ever had, and none that means no answer. */
static void
set_number (const WhFormFile *file, WhSetup *setup, WhRecord *option)
{
  GPtrArray *records = wh_setup_get_records (setup);
  gint64 number = 1;

  for (guint i = 0; i < records->len; i++)
    {
      WhRecord *other = g_ptr_array_index (records, i);
      const WhId *list = wh_record_is (other, WH_KIND_LOCAL_OPTION)
                           ? wh_record_get_reference (other, WH_LOCAL_OPTION_LOCAL_LIST_ID) : NULL;

      if (list != NULL && wh_id_equal (list, &file->owner_id))
        number = MAX (number, wh_record_get_number_or (other, WH_LOCAL_OPTION_OPTION_NUMBER, 0) + 1);
    }
  while (wh_list_option (wh_list_by_id ("own.local_no_answer"), (int) number) != NULL)
    number++;
  wh_record_set_number (option, WH_LOCAL_OPTION_OPTION_NUMBER, number);
}

static WhRecord *
make_new (const WhFormFile *file, WhSetup *setup)
{
  WhRecord *record = wh_record_new (wh_kind (wh_setup_layout_kind (file->layout)));
  int owner = wh_record_get_kind (record)->owner;

  if (owner >= 0 && !wh_id_is_nil (&file->owner_id))
    wh_record_set_reference (record, (guint) owner, &file->owner_id, NULL);
  set_place (file, record);
  if (wh_record_is (record, WH_KIND_LOCAL_OPTION))
    set_number (file, setup, record);
  return record;
}

static gboolean
find_subject (WhFormFile *file, WhSetup *setup, GError **error)
{
  WhRecord *known;

  if (file->draft != NULL)
    file->subject = g_object_ref (wh_form_get_record (file->draft, 0, wh_setup_layout_kind (file->layout)));
  else if (wh_id_is_nil (&file->record_id))
    file->subject = make_new (file, setup);
  else if ((known = wh_setup_find (setup, &file->record_id)) != NULL)
    file->subject = g_object_ref (known);
  else
    g_set_error_literal (error, WH_STORE_ERROR, WH_STORE_ERROR_NOT_FOUND,
                         _("This record is not on this computer any more: it was deleted."));
  return file->subject != NULL;
}

/**
 * wh_setup_form_load:
 * @file: of a form about nobody; its draft is read already
 *
 * Returns: whether everything was read
 */
gboolean
wh_setup_form_load (WhFormFile *file, WhStore *store, GError **error)
{
  g_autoptr (WhSetup) setup = wh_setup_read (store, error);

  if (setup == NULL || !find_subject (file, setup, error))
    return FALSE;
  add_setting (file, setup);
  return TRUE;
}
