/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-rules"

#include "rules/wh-origins.h"

#include <string.h>

typedef struct
{
  guint row;
  WhKindId kind;
  WhId id;
  WhId user; /* who entered it, whether or not there is a record of them; nil: it does not say */
} Origin;

/* Whom a row belongs to: columns that many files have, and the file that each refers to. */
enum
{
  OF_CLIENT,
  OF_ENROLLMENT,
  OF_PROJECT,
  OF_ORGANIZATION,
  N_OWNERS,
};

static const struct
{
  const char *column;
  WhFileId file;
} owners[N_OWNERS] = {
  [OF_CLIENT] = { "PersonalID", WH_FILE_CLIENT },
  [OF_ENROLLMENT] = { "EnrollmentID", WH_FILE_ENROLLMENT },
  [OF_PROJECT] = { "ProjectID", WH_FILE_PROJECT },
  [OF_ORGANIZATION] = { "OrganizationID", WH_FILE_ORGANIZATION },
};

struct _WhOrigins
{
  GArray *origins[WH_N_FILES]; /* Origin, in the order of the rows */
  int columns[WH_N_FILES][N_OWNERS];
  int user_columns[WH_N_KINDS];
};

/**
 * wh_origins_new:
 */
WhOrigins *
wh_origins_new (void)
{
  WhOrigins *self = g_new0 (WhOrigins, 1);

  for (guint f = 0; f < WH_N_FILES; f++)
    {
      self->origins[f] = g_array_new (FALSE, FALSE, sizeof (Origin));
      for (guint i = 0; i < N_OWNERS; i++)
        self->columns[f][i] = wh_file_column (&wh_files[f], owners[i].column);
    }
  for (guint k = 0; k < WH_N_KINDS; k++)
    self->user_columns[k] = wh_kind_column (wh_kind (k), "UserID");
  return self;
}

/**
 * wh_origins_free:
 */
void
wh_origins_free (WhOrigins *self)
{
  for (guint f = 0; f < WH_N_FILES; f++)
    g_array_unref (self->origins[f]);
  g_free (self);
}

/**
 * wh_origins_want_columns:
 * @wanted: of wh_data_set_get_wanted(): the columns by which owners are found are added
 */
void
wh_origins_want_columns (WhOrigins *self, guint8 **wanted)
{
  for (guint f = 0; f < WH_N_FILES; f++)
    for (guint i = 0; i < N_OWNERS; i++)
      if (self->columns[f][i] >= 0)
        wanted[f][self->columns[f][i]] = 1;
}

/**
 * wh_origins_add:
 * @row: not before that of the record that was added last of the same file
 */
void
wh_origins_add (WhOrigins *self, guint row, WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);
  int column = self->user_columns[kind->id];
  const WhId *user = column >= 0 ? wh_record_get_reference (record, (guint) column) : NULL;
  Origin origin = { row, kind->id, *wh_record_get_id (record) };

  if (user != NULL)
    origin.user = *user;
  g_array_append_val (self->origins[kind->file->id], origin);
}

/* The first one of the row. */
static guint
first_of_row (const GArray *origins, guint row)
{
  guint low = 0, high = origins->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (origins, Origin, middle).row < row)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* The part of the row that has the column, else its first one. */
static void
find_record (WhOrigins *self, WhFileId file, guint row, WhFinding *finding)
{
  const GArray *origins = self->origins[file];
  const char *columns = finding->column != NULL ? finding->column : "";
  g_autofree char *first = g_strndup (columns, strcspn (columns, ";"));

  for (guint i = first_of_row (origins, row); i < origins->len; i++)
    {
      const Origin *origin = &g_array_index (origins, Origin, i);
      gboolean has = wh_kind_column (wh_kind (origin->kind), first) >= 0;

      if (origin->row != row)
        return;
      if (finding->kind != NULL && !has)
        continue;
      finding->kind = wh_kind (origin->kind);
      finding->id = &origin->id;
      finding->user = &origin->user;
      if (has)
        return;
    }
}

/* The row that the column of this row refers to, or this row itself. */
static guint
owner_row (WhOrigins *self, WhContext *context, WhFileId file, guint row, guint owner)
{
  int column = row != WH_NO_ROW ? self->columns[file][owner] : -1;
  WhValue key;

  if (column < 0)
    return WH_NO_ROW;
  if (owners[owner].file == file)
    return row;
  key = wh_context_value (context, file, row, (guint) column);
  if (key.type != WH_VALUE_TEXT)
    return WH_NO_ROW;
  return wh_context_first (context, owners[owner].file, (guint) self->columns[owners[owner].file][owner], &key);
}

static const WhId *
id_of_row (WhOrigins *self, WhFileId file, guint row)
{
  const GArray *origins = self->origins[file];
  guint i = row != WH_NO_ROW ? first_of_row (origins, row) : origins->len;

  if (i >= origins->len || g_array_index (origins, Origin, i).row != row)
    return NULL;
  return &g_array_index (origins, Origin, i).id;
}

/**
 * wh_origins_find:
 * @context: what holds the rows
 * @finding: is about that row: its record, and whose that is, are filled in
 */
void
wh_origins_find (WhOrigins *self, WhContext *context, WhFileId file, guint row, WhFinding *finding)
{
  guint enrollment = owner_row (self, context, file, row, OF_ENROLLMENT);
  guint project = owner_row (self, context, file, row, OF_PROJECT);
  guint organization;

  find_record (self, file, row, finding);
  if (project == WH_NO_ROW)
    project = owner_row (self, context, WH_FILE_ENROLLMENT, enrollment, OF_PROJECT);
  organization = owner_row (self, context, file, row, OF_ORGANIZATION);
  if (organization == WH_NO_ROW)
    organization = owner_row (self, context, WH_FILE_PROJECT, project, OF_ORGANIZATION);
  finding->client = id_of_row (self, WH_FILE_CLIENT, owner_row (self, context, file, row, OF_CLIENT));
  finding->enrollment = id_of_row (self, WH_FILE_ENROLLMENT, enrollment);
  finding->project = id_of_row (self, WH_FILE_PROJECT, project);
  finding->organization = id_of_row (self, WH_FILE_ORGANIZATION, organization);
}
