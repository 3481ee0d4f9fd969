/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-standing.h"

#include <string.h>

/* A record that was only imported has no row in the table of revisions: then every unit has the record's revision.
 * Else a unit that the row does not name has revision 1.  "name=3 stamp=5": names and not indexes, which the next
 * version of the standard may move. */
static void
parse_units (const WhKind *kind, const char *text, gint64 revs[WH_MAX_UNITS])
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);

  for (guint i = 0; i < WH_MAX_UNITS; i++)
    revs[i] = 1;
  for (guint p = 0; parts[p] != NULL; p++)
    {
      char *sign = strchr (parts[p], '=');

      if (sign == NULL)
        continue;
      *sign = '\0';
      for (guint i = 0; i < kind->n_units; i++)
        if (g_str_equal (kind->units[i].name, parts[p]))
          revs[i] = g_ascii_strtoll (sign + 1, NULL, 10);
    }
}

static char *
print_units (const WhKind *kind, const gint64 revs[WH_MAX_UNITS])
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < kind->n_units; i++)
    if (revs[i] > 1)
      g_string_append_printf (text, "%s%s=%" G_GINT64_FORMAT, text->len > 0 ? " " : "", kind->units[i].name, revs[i]);
  return g_string_free (text, FALSE);
}

static gboolean
load_revisions (WhRealm *realm, const WhChange *change, const WhId *device, WhStanding *standing, gint64 *base,
                GError **error)
{
  g_autoptr (WhResult) result = wh_query (realm->backend, error,
                                          "SELECT units, device, base FROM revision WHERE record = ?1",
                                          wh_value_id (wh_record_get_id (standing->record)));
  gint64 rev = wh_record_get_rev (standing->record);
  WhId last;

  if (result == NULL)
    return FALSE;
  for (guint i = 0; i < WH_MAX_UNITS; i++)
    standing->unit_revs[i] = rev;
  if (wh_result_n_rows (result) == 0)
    return TRUE;
  parse_units (wh_record_get_kind (standing->record), wh_result_text (result, 0, 0), standing->unit_revs);
  wh_result_id (result, 0, 1, &last);
  if (wh_id_equal (&last, device) && change->base >= wh_result_number (result, 0, 2))
    *base = rev;
  return TRUE;
}

/**
 * wh_standing_load:
 * @change: whose record is wanted
 * @device: where the change was made
 * @standing: (out): what stands; without a record when there is none
 * @base: (out): the revision that the change stands on
 *
 * A device that changes a record three times before it is heard says the same base three times, and has of course seen
 * its own changes: while nobody else changed the record since, the base is the record's revision.
 *
 * Returns: whether that worked
 */
gboolean
wh_standing_load (WhRealm *realm, const WhChange *change, const WhId *device, WhStanding *standing, gint64 *base,
                  GError **error)
{
  g_autoptr (GError) local = NULL;

  *standing = (WhStanding) { .floor = realm->rev_floor };
  *base = change->base;
  standing->record = wh_server_backend_get_record (realm->backend, wh_record_get_kind (change->now),
                                                   wh_record_get_id (change->now), &local);
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  if (standing->record == NULL)
    return TRUE;
  standing->deleted = wh_record_get_state (standing->record) == WH_RECORD_DELETED;
  return load_revisions (realm, change, device, standing, base, error);
}

/**
 * wh_standing_save:
 * @rev_before: the record's revision before; 0: it is new
 * @device: whose change it was; nil: the centre's own
 *
 * Returns: whether record and revisions are stored
 */
gboolean
wh_standing_save (WhRealm *realm, const WhStanding *standing, gint64 rev_before, const WhId *device, GError **error)
{
  g_autofree char *units = print_units (wh_record_get_kind (standing->record), standing->unit_revs);

  wh_record_set_state (standing->record, standing->deleted ? WH_RECORD_DELETED : WH_RECORD_SYNCED);
  return wh_server_backend_put_record (realm->backend, standing->record, error)
         && wh_execute (realm->backend, error,
                        "INSERT INTO revision (record, units, device, base) VALUES (?1, ?2, ?3, ?4) "
                        "ON CONFLICT (record) DO UPDATE SET units = excluded.units, "
                        "base = CASE WHEN revision.device = excluded.device THEN revision.base ELSE excluded.base END, "
                        "device = excluded.device",
                        wh_value_id (wh_record_get_id (standing->record)), wh_value_text (units),
                        wh_value_id (device), wh_value_number (rev_before));
}
