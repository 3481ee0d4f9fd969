/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "db/wh-db-fault.h"

#include <sqlite3.h>
#include <string.h>

#define VFS_NAME "wh-fault"

/* A file of the shim; SQLite gives us room for it and for the real file behind it. */
typedef struct {
  sqlite3_file  base;
  sqlite3_file *real;
} FaultFile;

static struct {
  GMutex         mutex;
  sqlite3_vfs    vfs;
  gboolean       installed;
  WhDbFaultPoint point;
  WhDbFaultKind  kind;
  guint          nth;          /* 0: not armed */
  gboolean       persistent;
  guint          counts[WH_DB_N_FAULT_POINTS];
} fault;

/* Counts one call and says whether it is to fail. */
static gboolean
strikes (WhDbFaultPoint point)
{
  gboolean now;

  g_mutex_lock (&fault.mutex);
  fault.counts[point]++;
  now = fault.nth > 0 && point == fault.point
        && (fault.counts[point] == fault.nth || (fault.persistent && fault.counts[point] > fault.nth));
  g_mutex_unlock (&fault.mutex);
  return now;
}

static int
failure (int io_result)
{
  return fault.kind == WH_DB_FAULT_FULL ? SQLITE_FULL : io_result;
}

#define REAL(file) (((FaultFile *) (file))->real)

static int
fault_close (sqlite3_file *file)
{
  return REAL (file)->pMethods->xClose (REAL (file));
}

static int
fault_read (sqlite3_file  *file,
            void          *buffer,
            int            size,
            sqlite3_int64  offset)
{
  if (strikes (WH_DB_FAULT_READ))
    return SQLITE_IOERR_READ;
  return REAL (file)->pMethods->xRead (REAL (file), buffer, size, offset);
}

/* A write that fails has written its first half: a disk breaks or fills anywhere. */
static int
fault_write (sqlite3_file  *file,
             const void    *buffer,
             int            size,
             sqlite3_int64  offset)
{
  if (strikes (WH_DB_FAULT_WRITE))
    {
      REAL (file)->pMethods->xWrite (REAL (file), buffer, size / 2, offset);
      return failure (SQLITE_IOERR_WRITE);
    }
  return REAL (file)->pMethods->xWrite (REAL (file), buffer, size, offset);
}

static int
fault_truncate (sqlite3_file  *file,
                sqlite3_int64  size)
{
  if (strikes (WH_DB_FAULT_TRUNCATE))
    return failure (SQLITE_IOERR_TRUNCATE);
  return REAL (file)->pMethods->xTruncate (REAL (file), size);
}

static int
fault_sync (sqlite3_file *file,
            int           flags)
{
  if (strikes (WH_DB_FAULT_SYNC))
    return failure (SQLITE_IOERR_FSYNC);
  return REAL (file)->pMethods->xSync (REAL (file), flags);
}

static int
fault_file_size (sqlite3_file  *file,
                 sqlite3_int64 *size)
{
  return REAL (file)->pMethods->xFileSize (REAL (file), size);
}

static int
fault_lock (sqlite3_file *file,
            int           level)
{
  return REAL (file)->pMethods->xLock (REAL (file), level);
}

static int
fault_unlock (sqlite3_file *file,
              int           level)
{
  return REAL (file)->pMethods->xUnlock (REAL (file), level);
}

static int
fault_check_reserved_lock (sqlite3_file *file,
                           int          *reserved)
{
  return REAL (file)->pMethods->xCheckReservedLock (REAL (file), reserved);
}

static int
fault_file_control (sqlite3_file *file,
                    int           operation,
                    void         *data)
{
  return REAL (file)->pMethods->xFileControl (REAL (file), operation, data);
}

static int
fault_sector_size (sqlite3_file *file)
{
  return REAL (file)->pMethods->xSectorSize (REAL (file));
}

static int
fault_device_characteristics (sqlite3_file *file)
{
  return REAL (file)->pMethods->xDeviceCharacteristics (REAL (file));
}

static int
fault_shm_map (sqlite3_file   *file,
               int             page,
               int             page_size,
               int             extend,
               void volatile **memory)
{
  return REAL (file)->pMethods->xShmMap (REAL (file), page, page_size, extend, memory);
}

static int
fault_shm_lock (sqlite3_file *file,
                int           offset,
                int           n,
                int           flags)
{
  return REAL (file)->pMethods->xShmLock (REAL (file), offset, n, flags);
}

static void
fault_shm_barrier (sqlite3_file *file)
{
  REAL (file)->pMethods->xShmBarrier (REAL (file));
}

static int
fault_shm_unmap (sqlite3_file *file,
                 int           delete_file)
{
  return REAL (file)->pMethods->xShmUnmap (REAL (file), delete_file);
}

/* Version 2: without mapped files, which we do not use. */
static const sqlite3_io_methods fault_methods = {
  .iVersion = 2,
  .xClose = fault_close,
  .xRead = fault_read,
  .xWrite = fault_write,
  .xTruncate = fault_truncate,
  .xSync = fault_sync,
  .xFileSize = fault_file_size,
  .xLock = fault_lock,
  .xUnlock = fault_unlock,
  .xCheckReservedLock = fault_check_reserved_lock,
  .xFileControl = fault_file_control,
  .xSectorSize = fault_sector_size,
  .xDeviceCharacteristics = fault_device_characteristics,
  .xShmMap = fault_shm_map,
  .xShmLock = fault_shm_lock,
  .xShmBarrier = fault_shm_barrier,
  .xShmUnmap = fault_shm_unmap,
};

static int
fault_open (sqlite3_vfs   *vfs,
            sqlite3_filename name,
            sqlite3_file  *file,
            int            flags,
            int           *flags_out)
{
  sqlite3_vfs *real = vfs->pAppData;
  FaultFile *self = (FaultFile *) file;
  int result;

  self->real = (sqlite3_file *) (self + 1);
  result = real->xOpen (real, name, self->real, flags, flags_out);
  self->base.pMethods = self->real->pMethods != NULL ? &fault_methods : NULL;
  return result;
}

/**
 * wh_db_fault_install:
 *
 * From now on every connection opened in this process goes through the fault points. For tests only.
 */
void
wh_db_fault_install (void)
{
  sqlite3_vfs *real = sqlite3_vfs_find (NULL);

  if (fault.installed)
    return;
  fault.vfs = *real;
  fault.vfs.pNext = NULL;
  fault.vfs.zName = VFS_NAME;
  fault.vfs.pAppData = real;
  fault.vfs.szOsFile = sizeof (FaultFile) + real->szOsFile;
  fault.vfs.xOpen = fault_open;
  fault.installed = sqlite3_vfs_register (&fault.vfs, FALSE) == SQLITE_OK;
}

/**
 * wh_db_fault_arm:
 * @point: which call fails
 * @kind: how; reading is never full
 * @nth: the how manieth of these calls from now on, from 1
 * @persistent: whether all later ones fail too
 *
 * Sets the counts to 0 and lets a call fail.
 */
void
wh_db_fault_arm (WhDbFaultPoint point,
                 WhDbFaultKind  kind,
                 guint          nth,
                 gboolean       persistent)
{
  g_return_if_fail (fault.installed);

  g_mutex_lock (&fault.mutex);
  memset (fault.counts, 0, sizeof fault.counts);
  fault.point = point;
  fault.kind = kind;
  fault.nth = nth;
  fault.persistent = persistent;
  g_mutex_unlock (&fault.mutex);
}

/**
 * wh_db_fault_disarm:
 *
 * The disk is well again; the counts stay.
 */
void
wh_db_fault_disarm (void)
{
  g_mutex_lock (&fault.mutex);
  fault.nth = 0;
  g_mutex_unlock (&fault.mutex);
}

/**
 * wh_db_fault_get_count:
 * @point: which call
 *
 * Returns: how many of these calls there were since wh_db_fault_arm()
 */
guint
wh_db_fault_get_count (WhDbFaultPoint point)
{
  guint count;

  g_mutex_lock (&fault.mutex);
  count = fault.counts[point];
  g_mutex_unlock (&fault.mutex);
  return count;
}

/* The name under which the connection opens its files: NULL, SQLite's own, unless the faults are installed. */
const char *
wh_db_fault_get_vfs (void)
{
  return fault.installed ? VFS_NAME : NULL;
}
