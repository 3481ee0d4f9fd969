/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the data standard says, as constant tables.  The tables in generated/ are made from data/spec by
 * gen-spec.py; nothing here is written by hand for one kind, file or field. */

#include <glib.h>

#include "spec/generated/wh-spec-ids.h"

G_BEGIN_DECLS

typedef struct _WhColumn WhColumn;
typedef struct _WhFile WhFile;
typedef struct _WhKind WhKind;
typedef struct _WhList WhList;

typedef enum
{
  WH_TYPE_INTEGER,   /* a whole number or the number of an answer */
  WH_TYPE_MONEY,     /* cents */
  WH_TYPE_DATE,      /* days since 1970-01-01, without zone */
  WH_TYPE_TIME,      /* text "yyyy-mm-dd hh:mm:ss", as imported, or in the realm's zone */
  WH_TYPE_TEXT,
  WH_TYPE_REFERENCE, /* the id of a record of the column's target kind */
} WhType;

typedef enum
{
  WH_SENSITIVITY_OPEN,
  WH_SENSITIVITY_PERSONAL,
  WH_SENSITIVITY_SSN,
  WH_SENSITIVITY_HEALTH,
  WH_SENSITIVITY_HIV,
  WH_SENSITIVITY_SAFETY, /* domestic violence, address, whereabouts */
  WH_SENSITIVITY_PRIVATE, /* what a community's own question asks in private */
} WhSensitivity;

typedef enum
{
  WH_SCOPE_REALM,      /* everybody of the realm: projects, staff, option lists */
  WH_SCOPE_CLIENT,     /* every agency with an enrollment of the client, and the one that created it */
  WH_SCOPE_ENROLLMENT, /* the agency of the enrollment's project */
  WH_SCOPE_AGENCY,     /* the agency of the person who wrote it */
} WhScope;

typedef enum
{
  WH_UNIT_ATOMIC,
  WH_UNIT_SCALAR,
  WH_UNIT_SET,
  WH_UNIT_APPEND_ONLY,
  WH_UNIT_ASSESSMENT,
  WH_UNIT_PROTECTIVE,
} WhUnitKind;

/* Columns that are only valid together when two offline edits meet (merge_units.csv). */
typedef struct
{
  const char *name; /* "name", "stamp" */
  WhUnitKind kind;
} WhUnit;

typedef struct
{
  const char *value; /* as written in a CSV cell */
  const char *text;  /* English; translate with dgettext */
  int number;        /* value as a number; -1 when it is text */
} WhOption;

struct _WhList
{
  const char *id;   /* "3.12.1", "own.alert_type" */
  const char *name;
  const WhOption *options; /* in display order */
  guint n_options;
};

/* One of the lists a column takes, and the condition on the record under which it takes it. */
typedef struct
{
  const char *when; /* NULL: always */
  const WhList *list;
} WhChoice;

/* One column of a kind: a value slot of WhRecord. */
struct _WhColumn
{
  const char *name;    /* HUD's column name, unique in the kind */
  const char *label;   /* English; translate with dgettext */
  const char *element; /* "3.01", "4.05;4.06", "metadata"; "" for our own */
  WhType type;
  guint size;          /* text: at most so many characters; 0: no limit */
  guint unit;          /* index into the kind's units */
  WhSensitivity sensitivity;
  gboolean required;     /* the CSV specification does not allow an empty value */
  gboolean not_negative; /* money that may not be below 0 */
  const WhKind *target;  /* WH_TYPE_REFERENCE: kind of the record pointed to */
  const WhChoice *choices;
  guint n_choices;
  /* Conditions in the grammar of data/spec/README.md; NULL when the standard has none. */
  const char *null_unless; /* must be empty unless this holds (CSV rule) */
  const char *depends_on;  /* asked only when this holds (form branch, not a CSV rule) */
  const char *required_if;
  const char *range;   /* "1920..this_year" */
  const char *pattern; /* regular expression of the whole value */
  const char *not_in;  /* "30|17|24": codes of the list that this column may not take */
};

struct _WhKind
{
  WhKindId id;
  const char *name;   /* "client": table name, wire name */
  const char *label;  /* English, singular */
  const char *plural;
  const WhFile *file; /* NULL: our own kind, outside HUD's files */
  const WhColumn *columns;
  guint n_columns;
  const WhUnit *units;
  guint n_units;      /* at most 64 */
  int owner;          /* column that refers to the record this one belongs to; -1: none */
  WhScope scope;
  WhSensitivity sensitivity;
  int discriminator;  /* column that tells kinds of one file apart (DisabilityType); -1: none */
  int discriminator_value;
  const WhFile *beside; /* our own kind: the file that stands beside HUD's in an export; NULL: it is not exported */
};

typedef enum
{
  WH_CELL_KEY,    /* the record's own id as other systems know it (hud_id) */
  WH_CELL_EXPORT, /* ExportID: belongs to the package, not to the record */
  WH_CELL_VALUE,
} WhCellRole;

typedef struct
{
  const char *name;
  char type;     /* I S D T M, or P for M+ as in csv_columns.csv */
  guint size;
  gboolean required;
  WhCellRole role;
  const char *references; /* "Client.PersonalID"; NULL: none */
} WhFileColumn;

/* One of the 24 files of an HMIS CSV set, or one of our own that stands beside them. */
struct _WhFile
{
  WhFileId id;
  const char *name; /* "Client": the file is Client.csv */
  const WhFileColumn *columns;
  guint n_columns;
  const WhKindId *kinds; /* whose columns together make one row; the first one always has a record */
  guint n_kinds;
  const gint16 *slots; /* [n_kinds][n_columns]: column index in that kind; -1: not there */
};

typedef struct
{
  int value;
  const char *category; /* "homeless", "institutional", "temporary", "permanent", "other" */
  gboolean prior, current, destination, needs_subsidy_type;
} WhLivingSituation;

typedef struct
{
  const char *component; /* "HUD:CoC" */
  int funder;
} WhFunderComponent;

/* Who is asked a data element, where and when (collection.csv). */
typedef struct
{
  const char *element, *name, *columns, *applies_to, *project_types, *funder_components, *project_when, *stages,
    *conditional_on;
} WhCollection;

typedef enum { WH_SEVERITY_WARNING, WH_SEVERITY_ERROR } WhSeverity;

/* Who can put it right. */
typedef enum { WH_AUDIENCE_WORKER, WH_AUDIENCE_ADMINISTRATOR, WH_AUDIENCE_FILE } WhAudience;

/* One row of rules.csv. */
typedef struct
{
  const char *id;
  WhSeverity severity;
  const char *file, *column, *scope, *when, *expect, *message;
  WhAudience audience;
  gboolean blocks_save;
  const char *warning_when; /* an error is no more than a warning where this holds */
  const char *source;
} WhRule;

/* One row of rules_asked.csv: an answer that no other rule misses (M033). */
typedef struct
{
  const char *element, *stage, *columns, *when, *expect;
} WhAskedRule;

extern const WhKind wh_kinds[WH_N_KINDS];
extern const WhFile wh_files[WH_N_ALL_FILES];
extern const WhList wh_lists[];
extern const guint wh_n_lists;
extern const WhLivingSituation wh_living_situations[];
extern const guint wh_n_living_situations;
extern const WhFunderComponent wh_funder_components[];
extern const guint wh_n_funder_components;
extern const WhCollection wh_collections[];
extern const guint wh_n_collections;
extern const WhRule wh_rules[];
extern const guint wh_n_rules;
extern const WhAskedRule wh_asked_rules[];
extern const guint wh_n_asked_rules;

#define wh_kind(id_) (&wh_kinds[id_])

const WhKind *wh_kind_by_name (const char *name);
int wh_kind_column (const WhKind *kind, const char *name);
const WhFile *wh_file_by_name (const char *name);
const WhFile *wh_file_in_set (const char *name);
int wh_file_column (const WhFile *file, const char *name);
const WhKind *wh_file_kind (const WhFile *file, guint index);
int wh_file_slot (const WhFile *file, guint kind_index, guint column);
const WhList *wh_list_by_id (const char *id);
const WhOption *wh_list_option (const WhList *list, int number);
const WhOption *wh_list_option_by_value (const WhList *list, const char *value);
const char *wh_list_text (const WhList *list, int number);
const WhLivingSituation *wh_living_situation (int value);
const WhCollection *wh_collection_by_element (const char *element);
const WhRule *wh_rule_by_id (const char *id);

G_END_DECLS
