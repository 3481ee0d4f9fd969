/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a compiled condition is made of; only the compiler and the evaluator look at it. */

#include "rules/wh-asks.h"
#include "rules/wh-condition.h"
#include "rules/wh-pattern.h"
#include "rules/wh-scanner.h"

G_BEGIN_DECLS

typedef enum
{
  /* true or false */
  WH_OP_FALSE,
  WH_OP_TRUE,
  WH_OP_OR,
  WH_OP_AND,
  WH_OP_NOT,
  WH_OP_COMPARE,      /* sub: WhComparison; kids: left, then pairs low, high (high is NO_NODE: one value) */
  WH_OP_COMPARE_ANY,  /* the same, left is a pseudo value that stands for several codes */
  WH_OP_HAS,          /* related; kid: condition of the related row */
  WH_OP_UNIQUE,       /* kids: columns of the row */
  WH_OP_MATCHES,      /* pattern; kid: text */
  WH_OP_EACH_MATCHES,
  WH_OP_CONTAINS,     /* kids: text, part */
  WH_OP_CONTAINS_ANY, /* text: signs; kid */
  WH_OP_IS_DATE,
  WH_OP_IS_DATETIME,
  WH_OP_IS_MONEY,
  WH_OP_IN_LIST,      /* lists; kids: value, then a condition per list (NO_NODE: always) */
  WH_OP_ASKS,         /* path to Enrollment, value: row of wh_collections, sub: WhStage */
  WH_OP_NEAR_ANNIVERSARY,
  WH_OP_NO_OVERLAP,   /* kids: key, start, end: columns of the row */
  WH_OP_PREDICATE,    /* sub: WhPredicate */
  /* values */
  WH_OP_CONST,
  WH_OP_CELL,
  WH_OP_COLUMN,       /* path */
  WH_OP_PSEUDO,       /* path, sub: WhPseudo */
  WH_OP_ADD,          /* kids: two; the second may be a DURATION */
  WH_OP_SUBTRACT,
  WH_OP_DURATION,     /* value.number of units: sub is 'd' or 'm' */
  WH_OP_COUNT,        /* related; kid */
  WH_OP_COUNT_DISTINCT, /* related; kids: condition, value */
  WH_OP_MIN,
  WH_OP_MAX,
  WH_OP_MIN_OF,
  WH_OP_LENGTH,
  WH_OP_DAYS,
  WH_OP_LOCAL,        /* value: name; kid: default; with sub it is percentile98 of the kid, path to ProjectType */
  WH_OP_THRESHOLD,
} WhOp;

typedef enum
{
  WH_PSEUDO_NONE,
  WH_PSEUDO_AGE,
  WH_PSEUDO_AGE_TODAY,
  WH_PSEUDO_BIRTHDAY18,
  WH_PSEUDO_TODAY,
  WH_PSEUDO_AS_OF,
  WH_PSEUDO_THIS_YEAR,
  WH_PSEUDO_YEARS_IN_PROJECT,
  WH_PSEUDO_ANNIVERSARY,
  WH_PSEUDO_MONTHS_HOMELESS,
  WH_PSEUDO_INCOME_SUM,
  WH_PSEUDO_OTHER_RACES,
  WH_PSEUDO_FUNDER,
  WH_PSEUDO_CLIENT_FUNDER,
  WH_PSEUDO_CLIENT_DEATH,
  WH_PSEUDO_ENTERED_NOW,
  WH_PSEUDO_SAVED,
  WH_PSEUDO_PROFILE,
} WhPseudo;

#define WH_NO_NODE G_MAXUINT
#define WH_PREDICATE_BIT(predicate_) (G_GUINT64_CONSTANT (1) << (predicate_))
#define WH_MAX_STEPS 4

typedef enum
{
  WH_STEP_KEY,  /* the row of file whose column to holds what from holds here */
  WH_STEP_HEAD, /* the head of the same HouseholdID */
  WH_STEP_ONLY, /* the file's only row */
} WhStepType;

typedef struct
{
  WhStepType type;
  WhFileId file;
  guint from, to;
} WhStep;

/* How to come from the row a condition stands on to the row and column that a name means. */
typedef struct
{
  gboolean outer; /* begins at row. */
  WhFileId start;
  WhFileId file;  /* where it arrives */
  guint column;
  guint n_steps;
  WhStep steps[WH_MAX_STEPS];
} WhPath;

typedef enum
{
  WH_RELATED_ALL,
  WH_RELATED_KEYED,          /* rows of file whose column to holds what the path says */
  WH_RELATED_BY_NODE,        /* rows of file whose column to holds what node says (exists) */
  WH_RELATED_VIA_ENROLLMENT, /* KEYED to Enrollment, from there to the rows of file */
  WH_RELATED_SAME_PROJECT,   /* the person's enrollments in the same project */
} WhRelatedType;

typedef struct
{
  WhRelatedType type;
  WhFileId file;
  guint path;   /* to the key, from the outer row */
  guint column; /* of file, or of Enrollment where the way leads there */
  guint node;
} WhRelated;

typedef struct
{
  guint8 op;
  guint8 sub;
  guint16 n_kids;
  guint kids;  /* index of the first in kids */
  guint index; /* of a path, pattern, related, list */
  WhValue value;
} WhNode;

struct _WhCondition
{
  gatomicrefcount ref_count;
  WhFileId file;
  GArray *nodes;       /* WhNode */
  GArray *kids;        /* guint */
  GArray *paths;       /* WhPath */
  GArray *related;     /* WhRelated */
  GPtrArray *patterns; /* WhPattern */
  GPtrArray *lists;    /* const WhList */
  GStringChunk *texts;
  guint root;
  guint64 predicates;  /* bits of WhPredicate */
  gboolean needs_set;  /* only a context of a whole set knows */
  gboolean uses_row;
  WhCondition *filter; /* unique() looks at rows that meet it; (nullable) */
};

#define wh_condition_node(self_, index_) (&g_array_index ((self_)->nodes, WhNode, index_))
#define wh_condition_kid(self_, node_, n_) (g_array_index ((self_)->kids, guint, (node_)->kids + (n_)))

/* Columns of HUD's files that the compiler and the evaluator know by name. */
typedef enum
{
  WH_KNOWN_CLIENT_PERSONAL_ID,
  WH_KNOWN_CLIENT_DOB,
  WH_KNOWN_CLIENT_VETERAN_STATUS,
  WH_KNOWN_ENROLLMENT_ENROLLMENT_ID,
  WH_KNOWN_ENROLLMENT_PERSONAL_ID,
  WH_KNOWN_ENROLLMENT_PROJECT_ID,
  WH_KNOWN_ENROLLMENT_HOUSEHOLD_ID,
  WH_KNOWN_ENROLLMENT_ENTRY_DATE,
  WH_KNOWN_ENROLLMENT_RELATIONSHIP,
  WH_KNOWN_ENROLLMENT_MOVE_IN,
  WH_KNOWN_ENROLLMENT_DATE_TO_STREET,
  WH_KNOWN_EXIT_ENROLLMENT_ID,
  WH_KNOWN_EXIT_PERSONAL_ID,
  WH_KNOWN_EXIT_DATE,
  WH_KNOWN_EXIT_DESTINATION,
  WH_KNOWN_PROJECT_PROJECT_ID,
  WH_KNOWN_PROJECT_TYPE,
  WH_KNOWN_PROJECT_RRH_SUB_TYPE,
  WH_KNOWN_PROJECT_ORGANIZATION_ID,
  WH_KNOWN_PROJECT_START,
  WH_KNOWN_PROJECT_END,
  WH_KNOWN_ORGANIZATION_ORGANIZATION_ID,
  WH_KNOWN_PARTICIPATION_PROJECT_ID,
  WH_KNOWN_PARTICIPATION_TYPE,
  WH_KNOWN_PARTICIPATION_START,
  WH_KNOWN_PARTICIPATION_END,
  WH_KNOWN_INVENTORY_START,
  WH_KNOWN_INVENTORY_END,
  WH_KNOWN_SERVICES_ENROLLMENT_ID,
  WH_KNOWN_SERVICES_RECORD_TYPE,
  WH_KNOWN_SERVICES_DATE,
  WH_KNOWN_EXPORT_START,
  WH_KNOWN_EXPORT_END,
  WH_KNOWN_FUNDER_PROJECT_ID,
  WH_KNOWN_FUNDER_FUNDER,
  WH_KNOWN_FUNDER_START,
  WH_KNOWN_FUNDER_END,
  WH_N_KNOWN,
} WhKnown;

guint wh_known_column (WhKnown known);
WhFileId wh_known_file (WhKnown known);
WhValue wh_known_value (WhContext *context, WhKnown known, guint row);
gint64 wh_known_number (WhContext *context, WhKnown known, guint row, gint64 fallback);
guint wh_known_follow (WhContext *context, WhKnown from, guint row, WhKnown to);

typedef struct _WhRowScope WhRowScope;

/* The rows that names mean: those walked, or those of a call inside. */
struct _WhRowScope
{
  WhFileId file;
  WhWalk walk;
  gboolean wide;
  const WhRowScope *outer;
};

typedef struct
{
  WhScanner scanner;
  WhCondition *condition;
  const WhBinding *binding;
  const WhRowScope *scope;
  char words;     /* the operand read last takes words: 'p' profile, 't' type */
  GError **error;
  gboolean failed;
} WhCompiler;

guint wh_compile_expression (WhCompiler *self);
guint wh_compile_operand (WhCompiler *self);
guint wh_compile_call (WhCompiler *self, const char *name);
guint wh_compile_fail (WhCompiler *self, const char *what, const char *name);
gboolean wh_compile_expect (WhCompiler *self, char sign);
guint wh_compile_node (WhCompiler *self, WhOp op, guint sub, const guint *kids, guint n_kids);
guint wh_compile_path (WhCompiler *self, const WhPath *path);
guint wh_compile_in_list (WhCompiler *self, guint value);

gboolean wh_path_step_to (WhPath *path, WhFileId file);
gboolean wh_path_step_head (WhPath *path);
guint wh_path_walk (const WhPath *path, WhContext *context, guint row);
int wh_file_column_exact (WhFileId file, const char *name);
gboolean wh_path_resolve (WhPath *path, const char *const *names, guint n_names, gboolean wide);

/* Of whom collection.csv was asked last. */
typedef struct _WhLastAsked
{
  guint enrollment;
  WhStage stage;
  WhAskSubject subject;
  GArray *funders; /* int; the subject refers to it */
} WhLastAsked;

/* Where an evaluation stands. */
typedef struct _WhFrame WhFrame;
struct _WhFrame
{
  const WhCondition *condition;
  WhContext *context;
  WhFileId file;
  guint row;
  const WhFrame *outer;
  const WhValue *cell;
};

WhValue wh_evaluate_value (const WhFrame *frame, guint node);
gboolean wh_evaluate_truth (const WhFrame *frame, guint node);
WhValue wh_evaluate_pseudo (WhContext *context, WhPseudo pseudo, WhFileId file, guint row);
gboolean wh_evaluate_any_code (WhContext *context, WhPseudo pseudo, guint row,
                               gboolean (*test) (gint64 code, gpointer data), gpointer data);
extern const char *const wh_one_per_day_columns[];
gboolean wh_evaluate_predicate (WhContext *context, WhPredicate predicate, WhFileId file, guint row);
gboolean wh_evaluate_call (const WhFrame *frame, const WhNode *node);
typedef gboolean (*WhRelatedFunc) (const WhFrame *frame, gpointer data);
void wh_related_foreach (const WhFrame *frame, const WhRelated *related, WhRelatedFunc func, gpointer data);
WhValue wh_evaluate_aggregate (const WhFrame *frame, const WhNode *node);
WhValue wh_evaluate_percentile (const WhFrame *frame, const WhNode *node);
gboolean wh_evaluate_has (const WhFrame *frame, const WhNode *node);
void wh_ask_subject_from_enrollment (WhAskSubject *subject, GArray *funders, WhContext *context, guint enrollment);
void wh_ask_subject_set_stage (WhAskSubject *subject, WhContext *context, guint enrollment, WhStage stage);
const WhAskSubject *wh_ask_subject_of (WhContext *context, guint enrollment, WhStage stage, WhLastAsked *own);
void wh_last_asked_clear (WhLastAsked *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WhLastAsked, wh_last_asked_clear)

G_END_DECLS
