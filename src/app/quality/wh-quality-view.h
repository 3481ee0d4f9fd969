/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-person.h"
#include "store/wh-quality-query.h"

G_BEGIN_DECLS

/* What a list of findings is sorted by. */
typedef enum
{
  WH_QUALITY_BY_RULE,
  WH_QUALITY_BY_ORGANIZATION,
  WH_QUALITY_BY_PROJECT,
  WH_QUALITY_BY_WORKER,
  WH_QUALITY_BY_CLIENT,
  WH_N_QUALITY_GROUPINGS,
} WhQualityGrouping;

/**
 * WhQualityView:
 * @person: who looks: workers see what they entered and what is about their clients, administrators their agencies',
 *   those who lead the community everything
 * @caseload: (nullable): their clients
 *
 * Which of the findings are wanted.  A nil id, and a severity below 0, wants any.
 */
typedef struct
{
  const WhPerson *person;
  GHashTable *caseload;
  WhId organization, project, user, client;
  int severity;
  const WhRule *rule; /* (nullable): this one alone; wh_quality_private_rule: what is not said of the private ones */
} WhQualityView;

/* What findings have in common, and how many they are. */
typedef struct
{
  const WhRule *rule; /* of %WH_QUALITY_BY_RULE */
  WhId id;            /* of the others; nil: what belongs to none */
  guint errors, warnings;
} WhQualityGroup;

/* A month of stays. */
typedef struct
{
  WhDate start;
  guint stays;    /* that lasted at least a day of it */
  guint errors, warnings;
} WhQualityMonth;

/* Stands for every finding that would tell a private answer. */
extern const WhRule wh_quality_private_rule;

const WhRule *wh_quality_rule_shown (const WhQualityFinding *finding);
gboolean wh_quality_is_mine (const WhQualityView *view, const WhQualityFinding *finding);
gboolean wh_quality_is_wanted (const WhQualityView *view, const WhQualityFinding *finding);
GArray *wh_quality_group (const WhQualityView *view, const GArray *findings, WhQualityGrouping by);
GArray *wh_quality_months (const WhQualityView *view, const GArray *findings, const GArray *stays,
                           GHashTable *projects, WhDate today, guint n_months);
double wh_quality_month_rate (const WhQualityMonth *month);

G_END_DECLS
