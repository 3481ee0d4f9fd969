/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-package-facts.h"
#include "model/wh-id.h"
#include "model/wh-row-source.h"
#include "rules/wh-context.h"
#include "rules/wh-rule.h"

G_BEGIN_DECLS

/* One place where the data do not meet a rule.  It names places, never what stands there. */
typedef struct
{
  const WhRule *rule;
  WhSeverity severity;    /* the rule's, or less where it says so */
  int file;               /* WhFileId; -1: the set as a whole */
  guint row;              /* as a spreadsheet counts: the header is row 1; 0: the file as a whole */
  const char *key_column; /* (nullable): "PersonalID"; the column that @key stands in */
  const char *key;        /* (nullable): the row's id */
  const WhKind *kind;     /* (nullable): of wh_check_client(), and where @records of the options are wanted: the record
                             that has the column, or the row's first one */
  const WhId *id;         /* (nullable): its id */
  const char *column;     /* (nullable): where it is put right: "DOB", "EntryDate;ExitDate", "Services.DateProvided" */
  /* (nullable): as @kind: whose the record is, and who entered it */
  const WhId *client, *enrollment, *project, *organization, *user;
} WhFinding;

typedef void (*WhFindingFunc) (const WhFinding *finding, gpointer data);

typedef struct
{
  WhProfile profile;
  gboolean entered_now; /* a person enters the rows at this moment */
  WhDate today;       /* WH_DATE_NONE: this machine's today */
  guint audiences;    /* bits of 1 << WhAudience: whose findings are wanted; 0: everybody's */
  const char *groups; /* (nullable): letters of the rule groups wanted ("XTKL"); NULL: all that can be checked */
  gboolean (*setting) (const char *name, gint64 *value, gpointer data); /* (nullable) as in WhContext */
  gpointer setting_data;
  gboolean records; /* wh_check_run(): findings name records */
  gint *rows_read;  /* (nullable): counts rows while they are read; another thread may look (g_atomic_int_get()) */
  GHashTable *percentiles; /* (nullable): of wh_percentiles_new(): wh_check_run() leaves in it how long is unusually
                              long in the whole set, wh_check_client() goes by that */
} WhCheckOptions;

gboolean wh_check_run (WhRowSource *source, const WhPackageFacts *facts, const WhCheckOptions *options,
                       WhFindingFunc func, gpointer data, GCancellable *cancellable, GError **error);
gboolean wh_check_client (WhRowSource *source, const char *personal_id, const WhCheckOptions *options,
                          WhFindingFunc func, gpointer data, GCancellable *cancellable, GError **error);
void wh_finding_append_json (const WhFinding *finding, GString *json);

G_END_DECLS
