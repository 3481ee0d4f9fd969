/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/administration/wh-setup.h"

#include <string.h>

#include "model/wh-name.h"
#include "store/wh-store-read.h"

struct _WhSetup
{
  GPtrArray *records; /* of WhRecord */
  GHashTable *by_id;  /* of them, by their WhId */
};

/**
 * wh_setup_layout_kind:
 *
 * Returns: the kind of the records that the form makes
 */
WhKindId
wh_setup_layout_kind (const WhLayout *layout)
{
  return layout->pages[0].groups[0].fields[0].kind;
}

/**
 * wh_setup_layout:
 *
 * Returns: (nullable): the form in which records of that kind are made and corrected, if they are of the set-up
 */
const WhLayout *
wh_setup_layout (WhKindId kind)
{
  for (guint i = 0; wh_layouts[i] != NULL; i++)
    if (wh_layouts[i]->whom == WH_WHOM_NOBODY && wh_setup_layout_kind (wh_layouts[i]) == kind)
      return wh_layouts[i];
  return NULL;
}

/* The kind of what a record of this kind belongs to. */
static guint
owner_kind (const WhKind *kind)
{
  if (kind->owner >= 0)
    return kind->columns[kind->owner].target->id;
  return kind->file != NULL ? WH_SETUP_TOP : WH_SETUP_LOCAL;
}

/**
 * wh_setup_part:
 * @kind: a kind, %WH_SETUP_TOP or %WH_SETUP_LOCAL
 * @index: from 0
 *
 * Returns: (nullable): the form of the @index-th kind of records that stand under one of @kind; %NULL after the last
 */
const WhLayout *
wh_setup_part (guint kind, guint index)
{
  for (guint i = 0; wh_layouts[i] != NULL; i++)
    if (wh_layouts[i]->whom == WH_WHOM_NOBODY
        && owner_kind (wh_kind (wh_setup_layout_kind (wh_layouts[i]))) == kind && index-- == 0)
      return wh_layouts[i];
  return NULL;
}

/**
 * wh_setup_kinds:
 *
 * Returns: a bit for each kind of the set-up
 */
guint64
wh_setup_kinds (void)
{
  guint64 kinds = 0;

  for (guint i = 0; wh_layouts[i] != NULL; i++)
    if (wh_layouts[i]->whom == WH_WHOM_NOBODY)
      kinds |= WH_KIND_BIT (wh_setup_layout_kind (wh_layouts[i]));
  return kinds;
}

static gboolean
read_kind (WhSetup *self, WhStore *store, WhKindId kind, GError **error)
{
  g_autoptr (GPtrArray) found = wh_store_list_all (store, kind, error);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      WhRecord *record = g_ptr_array_index (found, i);

      g_ptr_array_add (self->records, g_object_ref (record));
      g_hash_table_insert (self->by_id, (gpointer) wh_record_get_id (record), record);
    }
  return found != NULL;
}

static void
clear (gpointer data)
{
  WhSetup *self = data;

  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->records);
}

/**
 * wh_setup_read:
 *
 * Returns: (transfer full): all of the set-up that this desk holds; %NULL on error
 */
WhSetup *
wh_setup_read (WhStore *store, GError **error)
{
  g_autoptr (WhSetup) self = g_atomic_rc_box_new0 (WhSetup);

  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (wh_id_hash, wh_id_equal);
  for (guint kind = 0; kind < WH_N_KINDS; kind++) /* parents have the lower numbers */
    if (wh_setup_layout (kind) != NULL && !read_kind (self, store, kind, error))
      return NULL;
  return g_steal_pointer (&self);
}

/**
 * wh_setup_ref:
 */
WhSetup *
wh_setup_ref (WhSetup *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * wh_setup_unref:
 */
void
wh_setup_unref (WhSetup *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * wh_setup_get_records:
 *
 * Returns: (transfer none) (element-type WhRecord): all of them, parents before children
 */
GPtrArray *
wh_setup_get_records (WhSetup *self)
{
  return self->records;
}

/**
 * wh_setup_find:
 *
 * Returns: (transfer none) (nullable): the record with that id
 */
WhRecord *
wh_setup_find (WhSetup *self, const WhId *id)
{
  return id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;
}

/**
 * wh_setup_owner:
 *
 * Returns: (transfer none) (nullable): the record that it stands under; %NULL at the top, or when that is not here
 */
WhRecord *
wh_setup_owner (WhSetup *self, WhRecord *record)
{
  int owner = wh_record_get_kind (record)->owner;

  return owner >= 0 ? wh_setup_find (self, wh_record_get_reference (record, (guint) owner)) : NULL;
}

/**
 * wh_setup_page_of:
 *
 * Returns: (transfer none) (nullable): the nearest record, from this one upwards, that something can stand under
 */
WhRecord *
wh_setup_page_of (WhSetup *self, WhRecord *record)
{
  while (record != NULL && wh_setup_part (wh_record_get_kind (record)->id, 0) == NULL)
    record = wh_setup_owner (self, record);
  return record;
}

/* By what its column's name ends with: the standard's names for the days on which something begins and ends do. */
static WhDate
date_named (WhRecord *record, const char *ending)
{
  const WhKind *kind = wh_record_get_kind (record);

  for (guint i = 0; i < kind->n_columns; i++)
    if (kind->columns[i].type == WH_TYPE_DATE && g_str_has_suffix (kind->columns[i].name, ending))
      return wh_record_get_date (record, i);
  return WH_DATE_NONE;
}

/**
 * wh_setup_end:
 *
 * Returns: the last day of which the record says something, or %WH_DATE_NONE
 */
WhDate
wh_setup_end (WhRecord *record)
{
  return date_named (record, "EndDate");
}

/**
 * wh_setup_is_over:
 *
 * Returns: whether what the record says has ended before today
 */
gboolean
wh_setup_is_over (WhRecord *record, WhDate today)
{
  WhDate end = wh_setup_end (record);

  return end != WH_DATE_NONE && end < today;
}

static int
by_name (WhRecord *a, WhRecord *b)
{
  const char *x = wh_name_of_record (a), *y = wh_name_of_record (b);

  if (x == NULL || y == NULL)
    return (x == NULL) - (y == NULL);
  return g_utf8_collate (x, y);
}

/* What goes on before what is over; then by name, and without names the latest first. */
static int
in_order (gconstpointer a, gconstpointer b, gpointer today)
{
  WhRecord *x = *(WhRecord *const *) a, *y = *(WhRecord *const *) b;
  int over = wh_setup_is_over (x, *(WhDate *) today) - wh_setup_is_over (y, *(WhDate *) today);
  int name = over == 0 ? by_name (x, y) : over;
  WhDate begins = date_named (x, "StartDate"), other = date_named (y, "StartDate");

  if (name != 0)
    return name;
  if (begins != other)
    return begins > other ? -1 : 1;
  return memcmp (wh_record_get_id (x), wh_record_get_id (y), sizeof (WhId));
}

/**
 * wh_setup_list_under:
 * @owner: (nullable): what they stand under; %NULL for those at the top
 *
 * Returns: (transfer full) (element-type WhRecord): the records of that form under @owner, what is over last
 */
GPtrArray *
wh_setup_list_under (WhSetup *self, WhRecord *owner, const WhLayout *layout, WhDate today)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < self->records->len; i++)
    {
      WhRecord *record = g_ptr_array_index (self->records, i);

      if (wh_record_is (record, wh_setup_layout_kind (layout)) && wh_setup_owner (self, record) == owner)
        g_ptr_array_add (list, record);
    }
  g_ptr_array_sort_with_data (list, in_order, &today);
  return list;
}

static gboolean
is_under (WhSetup *self, WhRecord *record, WhRecord *above)
{
  while (record != NULL && record != above)
    record = wh_setup_owner (self, record);
  return record != NULL;
}

/**
 * wh_setup_list_with_parts:
 *
 * Returns: (transfer full) (element-type WhRecord): the record and all that stands under it, parents before children
 */
GPtrArray *
wh_setup_list_with_parts (WhSetup *self, WhRecord *record)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < self->records->len; i++)
    if (is_under (self, g_ptr_array_index (self->records, i), record))
      g_ptr_array_add (list, g_ptr_array_index (self->records, i));
  return list;
}

static char *
hex_of (const WhId *id)
{
  static const WhId none = { { 0 } };
  char hex[WH_ID_HEX_SIZE];

  return g_strdup (wh_id_to_hex (id != NULL ? id : &none, hex));
}

/**
 * wh_setup_dup_new_parameter:
 * @owner: (nullable): what the new record shall stand under; %NULL: nothing
 *
 * Returns: (transfer full): what the flow "form" takes to make a record of that form
 */
char *
wh_setup_dup_new_parameter (const WhLayout *layout, WhRecord *owner)
{
  g_autofree char *hex = hex_of (owner != NULL ? wh_record_get_id (owner) : NULL);

  return g_strdup_printf ("new:%s:%s", layout->name, hex);
}

/**
 * wh_setup_dup_record_parameter:
 *
 * Returns: (transfer full): what the flow "form" takes to correct the record
 */
char *
wh_setup_dup_record_parameter (WhRecord *record)
{
  int owner = wh_record_get_kind (record)->owner;
  g_autofree char *above = hex_of (owner >= 0 ? wh_record_get_reference (record, (guint) owner) : NULL);
  g_autofree char *hex = hex_of (wh_record_get_id (record));

  return g_strdup_printf ("record:%s:%s:%s", wh_setup_layout (wh_record_get_kind (record)->id)->name, above, hex);
}

/**
 * wh_setup_may_change:
 *
 * Returns: whether the centre would take a change of the record from that person: a system administrator's of any, an
 *   agency's administrator's of their own agencies, what stands under them and what is meant for them
 */
gboolean
wh_setup_may_change (WhSetup *self, WhRecord *record, const WhPerson *person)
{
  WhRecord *owner;
  const WhId *agency;
  int place;

  if (person->role != WH_ROLE_AGENCY_ADMIN)
    return person->role == WH_ROLE_SYSTEM_ADMIN;
  while ((owner = wh_setup_owner (self, record)) != NULL)
    record = owner;
  place = wh_kind_column (wh_record_get_kind (record), "OrganizationID");
  agency = place >= 0 ? wh_record_get_reference (record, (guint) place) : wh_record_get_id (record);
  for (guint i = 0; agency != NULL && person->agencies != NULL && i < person->agencies->len; i++)
    if (wh_id_equal (agency, &g_array_index (person->agencies, WhId, i)))
      return TRUE;
  return FALSE;
}

/**
 * wh_setup_may_add_top:
 *
 * Returns: whether that person may set up a new agency
 */
gboolean
wh_setup_may_add_top (const WhPerson *person)
{
  return person->role == WH_ROLE_SYSTEM_ADMIN;
}
