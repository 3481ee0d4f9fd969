/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/intake/wh-stay-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/intake/wh-form-file.h"
#include "model/wh-privacy.h"
#include "store/wh-local-query.h"
#include "store/wh-stay-query.h"

/**
 * wh_stay_file_new:
 * @enrollment: whose stay it is
 */
WhStayFile *
wh_stay_file_new (const WhId *enrollment, WhDate today)
{
  WhStayFile *file = g_new0 (WhStayFile, 1);

  file->enrollment = *enrollment;
  file->today = today;
  file->forms = g_ptr_array_new ();
  file->entries = g_array_new (FALSE, FALSE, sizeof (WhStayEntry));
  return file;
}

/**
 * wh_stay_file_free:
 */
void
wh_stay_file_free (WhStayFile *file)
{
  g_clear_pointer (&file->stay, wh_stay_free);
  g_ptr_array_unref (file->forms);
  g_array_unref (file->entries);
  g_free (file);
}

static int
stage_of (WhRecord *record)
{
  int column = wh_kind_column (wh_record_get_kind (record), "DataCollectionStage");

  return column >= 0 ? (int) wh_record_get_number_or (record, (guint) column, 0) : 0;
}

static void
add_entry (WhStayFile *file, const WhLayout *layout, WhDate day, const WhId *record, gboolean several)
{
  WhStayEntry entry = { layout, day, *record };

  for (guint i = 0; !several && i < file->entries->len; i++)
    {
      const WhStayEntry *other = &g_array_index (file->entries, WhStayEntry, i);

      if (other->layout == layout && other->day == day)
        return;
    }
  g_array_append_val (file->entries, entry);
}

static WhKindId
kind_of (const WhLayout *layout)
{
  return layout->pages[0].groups[0].fields[0].kind;
}

/* What belongs to another record of the stay is seen and asked there: a question of an assessment. */
static const WhKind *
whole_of (WhKindId kind)
{
  const WhKind *described = wh_kind (kind);
  const WhKind *target = described->owner >= 0 ? described->columns[described->owner].target : NULL;

  return target != NULL && target->id != WH_KIND_CLIENT && target->id != WH_KIND_ENROLLMENT ? target : NULL;
}

/* Assessments of one stage and day are one entry; services and contacts are one each. */
static void
add_entries (WhStayFile *file, const WhStayMember *member)
{
  static const WhId itself = { { 0 } };
  WhDate entry_date = wh_record_get_date (member->enrollment, WH_ENROLLMENT_ENTRY_DATE);

  add_entry (file, &wh_layout_start, entry_date, &itself, FALSE);
  for (guint i = 0; i < member->records->len; i++)
    {
      WhRecord *record = g_ptr_array_index (member->records, i);
      int stage = stage_of (record);
      const WhLayout *layout = wh_layout_of_record (wh_record_get_kind (record)->id, stage);

      if (layout == NULL || layout == &wh_layout_start || whole_of (wh_record_get_kind (record)->id) != NULL)
        continue;
      add_entry (file, layout, wh_stay_day_of (record), wh_record_get_id (record),
                 stage == 0 && !wh_record_is (record, WH_KIND_EXIT));
    }
}

static int
latest_first (gconstpointer a, gconstpointer b)
{
  const WhStayEntry *x = a, *y = b;

  return x->day > y->day ? -1 : x->day < y->day;
}

/* The start was recorded when they came, the end can be recorded once, what comes after it only then. */
static gboolean
is_due (const WhLayout *layout, const WhStayMember *member)
{
  gboolean after = (layout->stages & 1u << WH_STAGE_POST_EXIT) != 0;

  if (layout->whom != WH_WHOM_HOUSEHOLD && layout->whom != WH_WHOM_PERSON)
    return FALSE;
  if ((layout->stages & 1u << WH_STAGE_PROJECT_START) != 0)
    return FALSE;
  return (wh_stay_member_exit (member) != NULL) == after;
}

static gboolean
asks_anything (WhStayFile *file, const WhLayout *layout)
{
  g_autoptr (WhFormFile) form_file = wh_form_file_new_for_stay (layout, &file->enrollment, file->stay, file->today);
  g_autoptr (WhForm) form = wh_form_file_make_form (form_file);

  for (guint i = 0; i < layout->n_pages; i++)
    if (wh_form_asks_page (form, &layout->pages[i]))
      return TRUE;
  return FALSE;
}

/**
 * wh_stay_file_load:
 *
 * A #WhStoreFunc.  Of the forms those are listed that ask this person something, in this project, today.
 *
 * Returns: whether everything was read
 */
gboolean
wh_stay_file_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  WhStayFile *file = data;
  const WhStayMember *member;

  file->stay = wh_stay_read (store, &file->enrollment, error);
  if (file->stay == NULL || !wh_store_read_local (store, file->stay->setting, error))
    return FALSE;
  member = wh_stay_find (file->stay, &file->enrollment);
  for (guint i = 0; wh_layouts[i] != NULL; i++)
    if (is_due (wh_layouts[i], member) && whole_of (kind_of (wh_layouts[i])) == NULL
        && asks_anything (file, wh_layouts[i]))
      g_ptr_array_add (file->forms, (gpointer) wh_layouts[i]);
  add_entries (file, member);
  g_array_sort (file->entries, latest_first);
  return TRUE;
}

/**
 * wh_stay_file_form_parameter:
 *
 * Returns: (transfer full): what the flow "form" takes to record something new
 */
char *
wh_stay_file_form_parameter (const WhStayFile *file, const WhLayout *layout)
{
  char hex[WH_ID_HEX_SIZE];

  return g_strdup_printf ("stay:%s:%s", layout->name, wh_id_to_hex (&file->enrollment, hex));
}

/**
 * wh_stay_file_entry_parameter:
 *
 * Returns: (transfer full): what the flow "form" takes to correct the entry
 */
char *
wh_stay_file_entry_parameter (const WhStayFile *file, const WhStayEntry *entry)
{
  char stay[WH_ID_HEX_SIZE], record[WH_ID_HEX_SIZE];

  if (wh_id_is_nil (&entry->record))
    return wh_stay_file_form_parameter (file, entry->layout);
  return g_strdup_printf ("record:%s:%s:%s", entry->layout->name, wh_id_to_hex (&file->enrollment, stay),
                          wh_id_to_hex (&entry->record, record));
}

/**
 * wh_stay_entry_part:
 * @index: from 0
 *
 * Returns: (nullable): the form of the @index-th kind of records that belong to the entry's record; %NULL after the
 *   last
 */
const WhLayout *
wh_stay_entry_part (const WhStayEntry *entry, guint index)
{
  for (guint i = 0; wh_layouts[i] != NULL; i++)
    if (wh_layouts[i]->whom == WH_WHOM_PERSON && whole_of (kind_of (wh_layouts[i])) == wh_kind (kind_of (entry->layout))
        && index-- == 0)
      return wh_layouts[i];
  return NULL;
}

/* The place that somebody gave it among its like, then when it was made. */
static int
in_order (gconstpointer a, gconstpointer b, gpointer layout)
{
  WhRecord *x = *(WhRecord *const *) a, *y = *(WhRecord *const *) b;
  const WhLayoutField *field;

  for (guint i = 0; (field = wh_layout_field (layout, i)) != NULL; i++)
    if (wh_layout_field_answer (field) == WH_ANSWER_NUMBER)
      {
        gint64 first = wh_record_get_number_or (x, field->columns[0], G_MAXINT64);
        gint64 second = wh_record_get_number_or (y, field->columns[0], G_MAXINT64);

        if (first != second)
          return first < second ? -1 : 1;
      }
  return memcmp (wh_record_get_id (x), wh_record_get_id (y), sizeof (WhId));
}

/**
 * wh_stay_file_list_parts:
 * @part: of wh_stay_entry_part()
 *
 * Returns: (transfer full) (element-type WhRecord): those that belong to the entry's record
 */
GPtrArray *
wh_stay_file_list_parts (const WhStayFile *file, const WhStayEntry *entry, const WhLayout *part)
{
  const WhStayMember *member = wh_stay_find (file->stay, &file->enrollment);
  GPtrArray *list = g_ptr_array_new ();
  guint owner = (guint) wh_kind (kind_of (part))->owner;

  for (guint i = 0; i < member->records->len; i++)
    {
      WhRecord *record = g_ptr_array_index (member->records, i);
      const WhId *whole = wh_record_is (record, kind_of (part)) ? wh_record_get_reference (record, owner) : NULL;

      if (whole != NULL && wh_id_equal (whole, &entry->record))
        g_ptr_array_add (list, record);
    }
  g_ptr_array_sort_with_data (list, in_order, (gpointer) part);
  return list;
}

/**
 * wh_stay_file_new_part_parameter:
 *
 * Returns: (transfer full): what the flow "form" takes to add to the entry's record
 */
char *
wh_stay_file_new_part_parameter (const WhStayEntry *entry, const WhLayout *part)
{
  char hex[WH_ID_HEX_SIZE];

  return g_strdup_printf ("new:%s:%s", part->name, wh_id_to_hex (&entry->record, hex));
}

/**
 * wh_stay_file_part_parameter:
 *
 * Returns: (transfer full): what the flow "form" takes to correct what belongs to an entry's record
 */
char *
wh_stay_file_part_parameter (const WhStayFile *file, const WhLayout *part, WhRecord *record)
{
  char stay[WH_ID_HEX_SIZE], hex[WH_ID_HEX_SIZE];

  return g_strdup_printf ("record:%s:%s:%s", part->name, wh_id_to_hex (&file->enrollment, stay),
                          wh_id_to_hex (wh_record_get_id (record), hex));
}

static const char *
text_of (WhRecord *record, const WhLayoutField *field)
{
  return wh_layout_field_answer (field) == WH_ANSWER_TEXT ? wh_record_get_text (record, field->columns[0]) : NULL;
}

/* The first text that is expected names the record among its like. */
static const WhLayoutField *
find_heading (const WhLayout *part, WhRecord *record)
{
  const WhLayoutField *field;

  for (guint i = 0; (field = wh_layout_field (part, i)) != NULL; i++)
    if (field->need == NULL && text_of (record, field) != NULL)
      return field;
  return NULL;
}

/**
 * wh_stay_part_title:
 *
 * Returns: (transfer full): what the row of a question or result says first
 */
char *
wh_stay_part_title (const WhLayout *part, WhRecord *record)
{
  const WhLayoutField *field = find_heading (part, record);

  if (field == NULL || wh_privacy_of_kind (wh_record_get_kind (record)))
    return g_strdup (g_dgettext (GETTEXT_PACKAGE, part->label));
  return g_strdup (text_of (record, field));
}

/**
 * wh_stay_part_details:
 *
 * Returns: (transfer full) (nullable): what else it says in words
 */
char *
wh_stay_part_details (const WhLayout *part, WhRecord *record)
{
  const WhLayoutField *heading = find_heading (part, record), *field;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  if (wh_privacy_of_kind (wh_record_get_kind (record)))
    return NULL;
  for (guint i = 0; (field = wh_layout_field (part, i)) != NULL; i++)
    if (field != heading && text_of (record, field) != NULL)
      g_strv_builder_add (builder, text_of (record, field));
  texts = g_strv_builder_end (builder);
  return texts[0] != NULL ? g_strjoinv (" · ", texts) : NULL;
}
