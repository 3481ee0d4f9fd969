/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-match"

#include "match/wh-client-merge.h"

#include <string.h>

/* Who wrote the record and when, and whether it was deleted, is the record's own. */
static gboolean
is_of_the_person (const WhUnit *unit)
{
  return strcmp (unit->name, "identity") != 0 && strcmp (unit->name, "stamp") != 0
         && strcmp (unit->name, "DateDeleted") != 0;
}

/* Nothing in any of the unit's columns, or nothing but a quality that says so. */
static gboolean
is_unanswered (WhRecord *client, guint unit)
{
  const WhKind *kind = wh_record_get_kind (client);

  for (guint i = 0; i < kind->n_columns; i++)
    {
      gint64 number = kind->columns[i].type == WH_TYPE_INTEGER ? wh_record_get_number_or (client, i, 99) : 0;

      if (kind->columns[i].unit == unit && !wh_record_is_null (client, i) && number != 8 && number != 9
          && number != 99)
        return FALSE;
      if (kind->columns[i].unit == unit && wh_record_is_odd (client, i))
        return FALSE;
    }
  return TRUE;
}

/**
 * wh_client_merge_compare:
 * @standing: the client whose record is to stand
 * @merged: the other
 *
 * Returns: which values agree, and which one has to choose between
 */
WhClientMergeUnits
wh_client_merge_compare (WhRecord *standing, WhRecord *merged)
{
  WhClientMergeUnits units = { 0 };
  const WhKind *kind = wh_record_get_kind (standing);

  for (guint i = 0; i < kind->n_units; i++)
    {
      guint64 bit = (guint64) 1 << i;

      if (!is_of_the_person (&kind->units[i]))
        continue;
      if (wh_record_unit_equal (standing, merged, i))
        units.same |= bit;
      else if (is_unanswered (merged, i))
        units.only_standing |= bit;
      else if (is_unanswered (standing, i))
        units.only_merged |= bit;
      else
        units.differ |= bit;
    }
  return units;
}

/**
 * wh_client_merge_group:
 * @standing: the client whose record stands from now on
 * @merged: the client who is the same
 * @take: merge units of which the other record's values are to be shown; 0 for none
 *
 * The change that makes two records one person's.  Neither of them is touched: wh_client_unmerge_group() takes it back.
 *
 * Returns: (transfer full): the group, for wh_store_save_group(); its record lacks who and when
 */
WhChangeGroup *
wh_client_merge_group (WhRecord *standing, WhRecord *merged, guint64 take)
{
  WhChangeGroup *group = wh_change_group_new ();
  g_autoptr (WhRecord) merge = wh_record_new (wh_kind (WH_KIND_CLIENT_MERGE));
  WhId id = wh_id_new ();

  wh_record_set_id (merge, &id);
  wh_record_set_reference (merge, WH_CLIENT_MERGE_PERSONAL_ID, wh_record_get_id (standing), NULL);
  wh_record_set_reference (merge, WH_CLIENT_MERGE_MERGED_ID, wh_record_get_id (merged), NULL);
  wh_client_merge_set_taken (merge, take);
  wh_change_group_add (group, wh_change_new_put (merge));
  return group;
}

/**
 * wh_client_unmerge_group:
 * @merge: the record of kind client_merge
 *
 * Returns: (transfer full): the change that makes them two again; what was written meanwhile stays where it was written
 */
WhChangeGroup *
wh_client_unmerge_group (WhRecord *merge)
{
  WhChangeGroup *group = wh_change_group_new ();

  wh_change_group_add (group, wh_change_new_delete (merge));
  return group;
}

/**
 * wh_client_merge_taken:
 *
 * Returns: the merge units of kind client that the merge takes from the other record
 */
guint64
wh_client_merge_taken (WhRecord *merge)
{
  const char *text = wh_record_get_text (merge, WH_CLIENT_MERGE_TAKEN_UNITS);
  g_auto (GStrv) names = g_strsplit (text != NULL ? text : "", " ", -1);
  const WhKind *kind = wh_kind (WH_KIND_CLIENT);
  guint64 units = 0;

  for (guint i = 0; i < kind->n_units; i++)
    if (g_strv_contains ((const char *const *) names, kind->units[i].name) && is_of_the_person (&kind->units[i]))
      units |= (guint64) 1 << i;
  return units;
}

/**
 * wh_client_merge_set_taken:
 * @units: merge units of kind client that are to be taken from the other record
 */
void
wh_client_merge_set_taken (WhRecord *merge, guint64 units)
{
  g_autoptr (GString) names = g_string_new (NULL);
  const WhKind *kind = wh_kind (WH_KIND_CLIENT);

  for (guint i = 0; i < kind->n_units; i++)
    if ((units >> i & 1) != 0 && is_of_the_person (&kind->units[i]))
      g_string_append_printf (names, names->len > 0 ? " %s" : "%s", kind->units[i].name);
  if (names->len > 0)
    wh_record_set_text (merge, WH_CLIENT_MERGE_TAKEN_UNITS, names->str);
  else
    wh_record_set_null (merge, WH_CLIENT_MERGE_TAKEN_UNITS);
}

/**
 * wh_client_merge_take:
 * @standing: changed into what is shown and exported of the person
 */
void
wh_client_merge_take (WhRecord *standing, WhRecord *merged, guint64 units)
{
  for (guint i = 0; i < wh_record_get_kind (standing)->n_units; i++)
    if ((units >> i & 1) != 0)
      wh_record_copy_unit (standing, merged, i);
}
