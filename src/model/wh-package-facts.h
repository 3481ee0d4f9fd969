/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spec/wh-spec.h"

G_BEGIN_DECLS

/* How a set of files came. */
typedef enum
{
  WH_PACKAGE_NONE,       /* not as files: from a store, a centre or the generator */
  WH_PACKAGE_FOLDER,
  WH_PACKAGE_ZIP,        /* the CSV files lie at the zip's top level */
  WH_PACKAGE_ZIP_FOLDER, /* a zip that holds them in a folder, or no zip at all */
} WhPackageForm;

typedef enum
{
  WH_PACKAGE_FAULT_ENCODING, /* bytes that are not UTF-8 */
  WH_PACKAGE_FAULT_QUOTING,  /* a stray quote, or more or fewer cells than the header has names */
  WH_PACKAGE_FAULT_HIDDEN,   /* a hidden character in a cell, taken out while reading */
} WhPackageFault;

typedef struct
{
  WhPackageFault fault;
  WhFileId file;
  guint row;  /* as a spreadsheet counts: the header is row 1; 0: the file as a whole */
  int column; /* index in wh_files[file]; -1: the row as a whole */
} WhPackageFaultAt;

/**
 * WhPackageFacts:
 *
 * What only the reader of a set can know and no record keeps: how the files were packed, their headers, faults of
 * their text, and each row's number and ExportID. The reader fills it while it reads; the checks of groups X and T
 * ask it when all rows have been read.
 */
typedef struct _WhPackageFacts WhPackageFacts;

WhPackageFacts *wh_package_facts_new (WhPackageForm form);
void wh_package_facts_free (WhPackageFacts *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhPackageFacts, wh_package_facts_free)

WhPackageForm wh_package_facts_get_form (const WhPackageFacts *self);
void wh_package_facts_set_form (WhPackageFacts *self, WhPackageForm form);

void wh_package_facts_add_file (WhPackageFacts *self, WhFileId file, const char *const *header);
const char *const *wh_package_facts_get_header (const WhPackageFacts *self, WhFileId file);

void wh_package_facts_add_fault (WhPackageFacts *self, WhPackageFault fault, WhFileId file, guint row, int column);
guint wh_package_facts_get_n_faults (const WhPackageFacts *self);
const WhPackageFaultAt *wh_package_facts_get_fault (const WhPackageFacts *self, guint index);

void wh_package_facts_take_row (WhPackageFacts *self, WhFileId file, guint row, const char *export_id);
guint wh_package_facts_get_row (const WhPackageFacts *self, WhFileId file, guint index);
const char *wh_package_facts_get_export_id (const WhPackageFacts *self, WhFileId file, guint index);

G_END_DECLS
