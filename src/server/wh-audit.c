/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-audit.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "server/wh-server-error.h"

#define HASH_SIZE 32
#define PAGE 5000

static void
add_hex (GString *text, const WhId *id)
{
  char hex[WH_ID_HEX_SIZE];

  if (id != NULL && !wh_id_is_nil (id))
    g_string_append (text, wh_id_to_hex (id, hex));
  g_string_append_c (text, '|');
}

/* Each entry's hash covers the one before: nothing in between can be changed, moved or left out unseen. */
static void
hash_entry (const guint8 before[HASH_SIZE], gint64 no, gint64 at, const WhAuditEntry *entry, guint8 hash[HASH_SIZE])
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (GString) text = g_string_new (NULL);
  gsize size = HASH_SIZE;

  g_string_append_printf (text, "%" G_GINT64_FORMAT "|%" G_GINT64_FORMAT "|", no, at);
  add_hex (text, entry->account);
  add_hex (text, entry->device);
  g_string_append_printf (text, "%s|%s|", entry->what, entry->kind != NULL ? entry->kind : "");
  add_hex (text, entry->record);
  g_checksum_update (sum, before, HASH_SIZE);
  g_checksum_update (sum, (const guchar *) text->str, (gssize) text->len);
  g_checksum_get_digest (sum, hash, &size);
}

static void
take_hash (WhResult *result, guint row, guint column, guint8 hash[HASH_SIZE])
{
  gsize size;
  gconstpointer bytes = wh_result_bytes (result, row, column, &size);

  memset (hash, 0, HASH_SIZE);
  if (bytes != NULL && size == HASH_SIZE)
    memcpy (hash, bytes, HASH_SIZE);
}

/**
 * wh_audit_append:
 *
 * Adds an entry to the chain, in the transaction of what it tells.
 *
 * Returns: whether it is stored
 */
gboolean
wh_audit_append (WhRealm *realm, const WhAuditEntry *entry, GError **error)
{
  g_autoptr (WhResult) last = wh_query (realm->backend, error,
                                        "SELECT no, hash FROM audit ORDER BY no DESC LIMIT 1");
  guint8 before[HASH_SIZE] = { 0 }, hash[HASH_SIZE];
  gint64 no = 1, at = wh_realm_now ();

  if (last == NULL)
    return FALSE;
  if (wh_result_n_rows (last) > 0)
    {
      no = wh_result_number (last, 0, 0) + 1;
      take_hash (last, 0, 1, before);
    }
  hash_entry (before, no, at, entry, hash);
  return wh_execute (realm->backend, error,
                     "INSERT INTO audit (no, at, account, device, what, kind, record, hash) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                     wh_value_number (no), wh_value_number (at), wh_value_id (entry->account),
                     wh_value_id (entry->device), wh_value_text (entry->what), wh_value_text (entry->kind),
                     wh_value_id (entry->record), wh_value_bytes (hash, HASH_SIZE));
}

static gboolean
row_holds (WhResult *page, guint row, gint64 expected_no, guint8 chain[HASH_SIZE])
{
  WhId account, device, record;
  WhAuditEntry entry = { &account, &device, wh_result_text (page, row, 4), wh_result_text (page, row, 5), &record };
  guint8 stored[HASH_SIZE], hash[HASH_SIZE];

  wh_result_id (page, row, 2, &account);
  wh_result_id (page, row, 3, &device);
  wh_result_id (page, row, 6, &record);
  take_hash (page, row, 7, stored);
  hash_entry (chain, expected_no, wh_result_number (page, row, 1), &entry, hash);
  memcpy (chain, hash, HASH_SIZE);
  return wh_result_number (page, row, 0) == expected_no && memcmp (hash, stored, HASH_SIZE) == 0;
}

static char *
to_hex (const guint8 hash[HASH_SIZE])
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < HASH_SIZE; i++)
    g_string_append_printf (text, "%02x", hash[i]);
  return g_string_free (text, FALSE);
}

/**
 * wh_audit_verify:
 * @n_entries: (out): how many hold
 * @last_hash: (out) (transfer full): the last one's hash; kept elsewhere, it later shows whether entries were cut off
 *
 * Returns: whether the chain holds; otherwise %WH_SERVER_ERROR_REFUSED with the number of the first entry that does not
 */
gboolean
wh_audit_verify (WhRealm *realm, gint64 *n_entries, char **last_hash, GError **error)
{
  guint8 chain[HASH_SIZE] = { 0 };

  *n_entries = 0;
  for (;;)
    {
      g_autoptr (WhResult) page = wh_query (realm->backend, error,
                                            "SELECT no, at, account, device, what, kind, record, hash FROM audit "
                                            "WHERE no > ?1 ORDER BY no LIMIT ?2",
                                            wh_value_number (*n_entries), wh_value_number (PAGE));

      if (page == NULL)
        return FALSE;
      for (guint i = 0; i < wh_result_n_rows (page); i++, (*n_entries)++)
        if (!row_holds (page, i, *n_entries + 1, chain))
          {
            g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_REFUSED,
                         _("The audit log was changed: entry %" G_GINT64_FORMAT " is not what was written."),
                         *n_entries + 1);
            return FALSE;
          }
      if (wh_result_n_rows (page) < PAGE)
        break;
    }
  *last_hash = to_hex (chain);
  return TRUE;
}
