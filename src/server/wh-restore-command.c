/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-server"

#include "server/wh-command.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "db/wh-db.h"
#include "server/wh-epoch-turn.h"
#include "server/wh-server-error.h"
#include "server/wh-sqlite-backend.h"

/* What lies beside a database file. */
static const char *const companions[] = { "-wal", "-shm" };

typedef struct
{
  char *path;   /* of the realm's database */
  char *fresh;  /* the copy, made ready beside it */
  char *aside;  /* where the database goes that is there now */
} Restore;

static void
restore_clear (Restore *restore)
{
  g_free (restore->path);
  g_free (restore->fresh);
  g_free (restore->aside);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Restore, restore_clear)

static gboolean
failed (const char *path, GError **error)
{
  g_set_error (error, WH_SERVER_ERROR, WH_SERVER_ERROR_FAILED, _("The file “%s” cannot be written: %s."), path,
               g_strerror (errno));
  return FALSE;
}

static void
remove_fresh (const Restore *restore)
{
  static const char *const endings[] = { "", "-wal", "-shm", ".lock" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_strconcat (restore->fresh, endings[i], NULL);

      g_unlink (path);
    }
}

/* Sessions and passwords are those of the copy: what was ended or changed since must not open anything by itself. */
static gboolean
prepare_realm (WhRealm *realm, GError **error)
{
  return wh_execute (realm->backend, error, "DELETE FROM session") && wh_epoch_turn (realm, NULL, error);
}

/* The epoch turns in the file that takes the place, before it does: there is no moment with the old epoch. */
static gboolean
make_fresh (const Restore *restore, const char *name, const char *copy, const WhKeyFile *keys, GError **error)
{
  g_autofree char *uri = g_strdup_printf ("%s=sqlite:%s", name, restore->fresh);
  g_autofree char *lock = g_strconcat (restore->fresh, ".lock", NULL);
  g_autoptr (WhRealm) realm = NULL;
  gboolean ready;

  remove_fresh (restore);
  if (!wh_db_copy (copy, keys->database, restore->fresh, error))
    {
      g_prefix_error (error, "%s: ", copy);
      return FALSE;
    }
  realm = wh_realm_open (uri, keys, WH_REALM_WRITE, error);
  ready = realm != NULL && prepare_realm (realm, error);
  g_clear_pointer (&realm, wh_realm_free);
  g_unlink (lock);
  return ready;
}

/* What the log of the database that is there holds goes into it: otherwise it would be lost to whoever starts that one
 * after the power failed here.  A database that does not open keeps its log beside it. */
static void
fold_log (const Restore *restore, const WhKeyFile *keys)
{
  g_autoptr (WhDb) db = wh_db_open (restore->path, keys->database, WH_DB_READ_WRITE, NULL);

  if (db != NULL)
    wh_db_checkpoint (db, NULL);
}

static gboolean
move_log (const char *from, const char *to, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (companions); i++)
    {
      g_autofree char *old_path = g_strconcat (from, companions[i], NULL);
      g_autofree char *new_path = g_strconcat (to, companions[i], NULL);

      if (g_rename (old_path, new_path) != 0 && errno != ENOENT)
        return failed (old_path, error);
    }
  return TRUE;
}

static gboolean
sync_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = g_open (folder, O_RDONLY | O_CLOEXEC, 0);
  gboolean ok = fd >= 0 && fsync (fd) == 0;

  if (fd >= 0)
    close (fd);
  return ok || failed (folder, error);
}

/* Two restores in one second must not meet. */
static gboolean
keep (Restore *restore, GError **error)
{
  g_autofree char *wanted = g_strdup (restore->aside);

  for (guint i = 2; link (restore->path, restore->aside) != 0; i++)
    {
      if (errno == ENOENT)
        return TRUE;
      if (errno != EEXIST)
        return failed (restore->aside, error);
      g_free (restore->aside);
      restore->aside = g_strdup_printf ("%s-%u", wanted, i);
    }
  return TRUE;
}

/* The database itself is never gone: it gets a second name, and then the new file takes the first one from it.  Its log
 * goes with it, because with another file than its own it would do harm, and comes back when nothing came of it. */
static gboolean
take_place (Restore *restore, const WhKeyFile *keys, GError **error)
{
  fold_log (restore, keys);
  if (!keep (restore, error))
    return FALSE;
  if (move_log (restore->path, restore->aside, error)
      && (g_rename (restore->fresh, restore->path) == 0 || failed (restore->path, error)))
    return sync_folder (restore->path, error);
  move_log (restore->aside, restore->path, NULL);
  return FALSE;
}

static void
report (const Restore *restore)
{
  if (g_file_test (restore->aside, G_FILE_TEST_EXISTS))
    g_print (_("The database that was here is kept as “%s”.\n"), restore->aside);
  g_print (_("The copy is in its place. Everybody signs in again, and each desk sends again what it had sent since the "
             "copy was made.\n"
             "Accounts, passwords and roles are those of the copy: look through them before the server starts.\n"));
}

static gboolean
restore_realm (const WhOptions *options, const WhKeyFile *keys, Restore *restore, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%d-%H%M%S");
  g_autofree char *name = g_strndup (options->realms[0], strcspn (options->realms[0], "="));
  gboolean done;
  int lock;

  restore->path = wh_realm_path_of (options->realms[0], error);
  if (restore->path == NULL)
    return FALSE;
  restore->fresh = g_strconcat (restore->path, ".restoring", NULL);
  restore->aside = g_strdup_printf ("%s.replaced-%s", restore->path, stamp);
  lock = wh_sqlite_backend_lock (restore->path, error);
  if (lock < 0)
    return FALSE;
  done = make_fresh (restore, name, options->rest[0], keys, error) && take_place (restore, keys, error);
  if (!done)
    remove_fresh (restore);
  close (lock);
  return done;
}

/**
 * wh_restore_command:
 *
 * Puts a copy that wh_backup_command() made in the place of a realm's database, which is kept beside it, and turns the
 * realm's epoch: each desk then sends again what it had sent since the copy was made.  The server must not run.
 *
 * Returns: whether the copy is in its place
 */
gboolean
wh_restore_command (const WhOptions *options, GError **error)
{
  g_auto (Restore) restore = { NULL };
  g_autoptr (WhKeyFile) keys = NULL;

  if (!wh_options_need (options->rest[0], "FILE", error) || !wh_options_need_one_realm (options, error))
    return FALSE;
  keys = wh_options_load_keys (options, error);
  if (keys == NULL || !restore_realm (options, keys, &restore, error))
    return FALSE;
  report (&restore);
  return TRUE;
}
