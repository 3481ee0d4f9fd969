/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-model"

#include "model/wh-package-facts.h"

/* From the row with this index on, row numbers and ExportID go on evenly.  A set of a million rows has a handful. */
typedef struct
{
  guint index;
  guint row;
  const char *export_id; /* interned */
} Run;

struct _WhPackageFacts
{
  WhPackageForm form;
  char **headers[WH_N_FILES]; /* NULL: the file is not in the set */
  GArray *runs[WH_N_FILES];
  guint n_rows[WH_N_FILES];
  GArray *faults;
  GStringChunk *texts;
};

/**
 * wh_package_facts_new:
 */
WhPackageFacts *
wh_package_facts_new (WhPackageForm form)
{
  WhPackageFacts *self = g_new0 (WhPackageFacts, 1);

  self->form = form;
  self->faults = g_array_new (FALSE, FALSE, sizeof (WhPackageFaultAt));
  self->texts = g_string_chunk_new (256);
  for (guint i = 0; i < WH_N_FILES; i++)
    self->runs[i] = g_array_new (FALSE, FALSE, sizeof (Run));
  return self;
}

/**
 * wh_package_facts_free:
 */
void
wh_package_facts_free (WhPackageFacts *self)
{
  for (guint i = 0; i < WH_N_FILES; i++)
    {
      g_strfreev (self->headers[i]);
      g_array_unref (self->runs[i]);
    }
  g_array_unref (self->faults);
  g_string_chunk_free (self->texts);
  g_free (self);
}

/**
 * wh_package_facts_get_form:
 */
WhPackageForm
wh_package_facts_get_form (const WhPackageFacts *self)
{
  return self->form;
}

/**
 * wh_package_facts_set_form:
 */
void
wh_package_facts_set_form (WhPackageFacts *self, WhPackageForm form)
{
  self->form = form;
}

/**
 * wh_package_facts_add_file:
 * @header: the column names as the file spells them, in its order, %NULL-terminated
 */
void
wh_package_facts_add_file (WhPackageFacts *self, WhFileId file, const char *const *header)
{
  g_return_if_fail (file < WH_N_FILES && header != NULL);

  g_strfreev (self->headers[file]);
  self->headers[file] = g_strdupv ((char **) header);
}

/**
 * wh_package_facts_get_header:
 *
 * Returns: (nullable): the names in the file's first row; %NULL when the set has no such file
 */
const char *const *
wh_package_facts_get_header (const WhPackageFacts *self, WhFileId file)
{
  return (const char *const *) self->headers[file];
}

/**
 * wh_package_facts_add_fault:
 * @row: as a spreadsheet counts: the header is row 1; 0: the file as a whole
 * @column: index in wh_files[@file], or -1 for the whole row
 */
void
wh_package_facts_add_fault (WhPackageFacts *self, WhPackageFault fault, WhFileId file, guint row, int column)
{
  WhPackageFaultAt at = { fault, file, row, column };

  g_array_append_val (self->faults, at);
}

/**
 * wh_package_facts_get_n_faults:
 */
guint
wh_package_facts_get_n_faults (const WhPackageFacts *self)
{
  return self->faults->len;
}

/**
 * wh_package_facts_get_fault:
 */
const WhPackageFaultAt *
wh_package_facts_get_fault (const WhPackageFacts *self, guint index)
{
  return &g_array_index (self->faults, WhPackageFaultAt, index);
}

/**
 * wh_package_facts_take_row:
 * @row: the row's number as a spreadsheet counts: the header is row 1
 * @export_id: (nullable): its ExportID; %NULL or "" when empty
 *
 * To be called for each row that the source gives, before it gives the row's first record.
 */
void
wh_package_facts_take_row (WhPackageFacts *self, WhFileId file, guint row, const char *export_id)
{
  GArray *runs = self->runs[file];
  const Run *last = runs->len > 0 ? &g_array_index (runs, Run, runs->len - 1) : NULL;
  guint index = self->n_rows[file]++;

  if (export_id == NULL)
    export_id = "";
  if (last == NULL || last->row + (index - last->index) != row || !g_str_equal (last->export_id, export_id))
    {
      Run run = { index, row, g_string_chunk_insert_const (self->texts, export_id) };

      g_array_append_val (runs, run);
    }
}

static const Run *
find_run (const WhPackageFacts *self, WhFileId file, guint index)
{
  GArray *runs = self->runs[file];
  guint low = 0, high = runs->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (runs, Run, middle).index <= index)
        low = middle + 1;
      else
        high = middle;
    }
  return low > 0 ? &g_array_index (runs, Run, low - 1) : NULL;
}

/**
 * wh_package_facts_get_row:
 * @index: the how-manieth row the source gave of the file, from 0
 *
 * Returns: its number in the file; @index + 2 where the reader said nothing
 */
guint
wh_package_facts_get_row (const WhPackageFacts *self, WhFileId file, guint index)
{
  const Run *run = find_run (self, file, index);

  return run != NULL ? run->row + (index - run->index) : index + 2;
}

/**
 * wh_package_facts_get_export_id:
 * @index: the how-manieth row the source gave of the file, from 0
 *
 * Returns: (nullable): its ExportID, "" when empty; %NULL where the reader said nothing
 */
const char *
wh_package_facts_get_export_id (const WhPackageFacts *self, WhFileId file, guint index)
{
  const Run *run = find_run (self, file, index);

  return run != NULL ? run->export_id : NULL;
}
