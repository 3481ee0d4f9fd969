/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Broken and full disks, for tests. Nothing of this has an effect until wh_db_fault_install() is called. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  WH_DB_FAULT_READ,
  WH_DB_FAULT_WRITE,
  WH_DB_FAULT_SYNC,
  WH_DB_FAULT_TRUNCATE,
  WH_DB_N_FAULT_POINTS,
} WhDbFaultPoint;

typedef enum {
  WH_DB_FAULT_IO,      /* the disk does not answer */
  WH_DB_FAULT_FULL,    /* no space left */
} WhDbFaultKind;

void        wh_db_fault_install   (void);
void        wh_db_fault_arm       (WhDbFaultPoint point,
                                   WhDbFaultKind  kind,
                                   guint          nth,
                                   gboolean       persistent);
void        wh_db_fault_disarm    (void);
guint       wh_db_fault_get_count (WhDbFaultPoint point);
const char *wh_db_fault_get_vfs   (void);

G_END_DECLS
