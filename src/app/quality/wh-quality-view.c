/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/quality/wh-quality-view.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rules/wh-prepared-rule.h"

const WhRule wh_quality_private_rule = {
  .id = "",
  .severity = WH_SEVERITY_ERROR,
  .file = "",
  .message = N_("A private answer is missing or does not fit the others. Open the form, and in it the private group."),
  .audience = WH_AUDIENCE_WORKER,
};

/**
 * wh_quality_rule_shown:
 *
 * A list stands open on a desk. That a rule about violence or about HIV has something to say of a person would tell
 * their answer; the form says it, in the group that is opened for one person.
 *
 * Returns: (transfer none): whose message may stand beside a name: the finding's rule, or %wh_quality_private_rule
 */
const WhRule *
wh_quality_rule_shown (const WhQualityFinding *finding)
{
  return wh_rule_is_private (finding->rule, finding->kind) ? &wh_quality_private_rule : finding->rule;
}

static gboolean
leads (const WhPerson *person)
{
  return person->role == WH_ROLE_SYSTEM_ADMIN || person->role == WH_ROLE_AUDITOR;
}

/* Who can do something about it. What is wrong with files concerns those who exchange them. */
static gboolean
is_addressed (const WhPerson *person, WhAudience audience)
{
  return audience == WH_AUDIENCE_WORKER || leads (person)
         || (audience == WH_AUDIENCE_ADMINISTRATOR && person->role == WH_ROLE_AGENCY_ADMIN);
}

static gboolean
is_of_agencies (const WhPerson *person, const WhId *organization)
{
  if (wh_id_is_nil (organization))
    return TRUE;
  for (guint i = 0; person->agencies != NULL && i < person->agencies->len; i++)
    if (wh_id_equal (&g_array_index (person->agencies, WhId, i), organization))
      return TRUE;
  return FALSE;
}

/**
 * wh_quality_is_mine:
 *
 * Returns: whether the finding is in a record that the person entered, or is about one of their clients
 */
gboolean
wh_quality_is_mine (const WhQualityView *view, const WhQualityFinding *finding)
{
  return wh_id_equal (&finding->user, &view->person->id)
         || (view->caseload != NULL && !wh_id_is_nil (&finding->client)
             && g_hash_table_contains (view->caseload, &finding->client));
}

static gboolean
may_see (const WhQualityView *view, const WhQualityFinding *finding)
{
  if (!is_addressed (view->person, finding->rule->audience))
    return FALSE;
  if (leads (view->person))
    return TRUE;
  if (view->person->role == WH_ROLE_AGENCY_ADMIN)
    return is_of_agencies (view->person, &finding->organization);
  return wh_quality_is_mine (view, finding);
}

static gboolean
fits (const WhId *wanted, const WhId *is)
{
  return wh_id_is_nil (wanted) || wh_id_equal (wanted, is);
}

/**
 * wh_quality_is_wanted:
 *
 * Returns: whether the finding is for this person's eyes, and among those asked for
 */
gboolean
wh_quality_is_wanted (const WhQualityView *view, const WhQualityFinding *finding)
{
  return (view->severity < 0 || view->severity == (int) finding->severity)
         && fits (&view->organization, &finding->organization) && fits (&view->project, &finding->project)
         && fits (&view->user, &finding->user) && fits (&view->client, &finding->client)
         && (view->rule == NULL || view->rule == wh_quality_rule_shown (finding)) && may_see (view, finding);
}

static const WhId *
id_of (const WhQualityFinding *finding, WhQualityGrouping by)
{
  switch (by)
    {
    case WH_QUALITY_BY_ORGANIZATION:
      return &finding->organization;
    case WH_QUALITY_BY_PROJECT:
      return &finding->project;
    case WH_QUALITY_BY_WORKER:
      return &finding->user;
    case WH_QUALITY_BY_CLIENT:
      return &finding->client;
    case WH_QUALITY_BY_RULE:
    case WH_N_QUALITY_GROUPINGS:
    default:
      g_return_val_if_reached (NULL);
    }
}

/* Errors before warnings, then the most; of as many the order of the rules. */
static int
worst_first (gconstpointer a, gconstpointer b)
{
  const WhQualityGroup *x = a, *y = b;

  if ((x->errors == 0) != (y->errors == 0))
    return x->errors == 0 ? 1 : -1;
  if (x->errors + x->warnings != y->errors + y->warnings)
    return x->errors + x->warnings > y->errors + y->warnings ? -1 : 1;
  if (x->rule != NULL && y->rule != NULL)
    return g_strcmp0 (x->rule->id, y->rule->id);
  return memcmp (&x->id, &y->id, sizeof x->id);
}

static WhQualityGroup *
group_of (GArray *groups, GHashTable *places, const WhQualityFinding *finding, WhQualityGrouping by)
{
  WhQualityGroup group = { 0 };
  gpointer key, place;

  if (by == WH_QUALITY_BY_RULE)
    group.rule = wh_quality_rule_shown (finding);
  else
    group.id = *id_of (finding, by);
  key = by == WH_QUALITY_BY_RULE ? (gpointer) group.rule : (gpointer) id_of (finding, by);
  place = g_hash_table_lookup (places, key);
  if (place == NULL)
    {
      g_array_append_val (groups, group);
      place = GUINT_TO_POINTER (groups->len);
      g_hash_table_insert (places, key, place);
    }
  return &g_array_index (groups, WhQualityGroup, GPOINTER_TO_UINT (place) - 1);
}

/**
 * wh_quality_group:
 * @findings: of WhQualityFinding
 *
 * Returns: (transfer full) (element-type WhQualityGroup): the wanted ones, counted, the worst first
 */
GArray *
wh_quality_group (const WhQualityView *view, const GArray *findings, WhQualityGrouping by)
{
  gboolean by_rule = by == WH_QUALITY_BY_RULE;
  g_autoptr (GHashTable) places = by_rule ? g_hash_table_new (NULL, NULL) : g_hash_table_new (wh_id_hash, wh_id_equal);
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (WhQualityGroup));

  for (guint i = 0; i < findings->len; i++)
    {
      const WhQualityFinding *finding = &g_array_index (findings, WhQualityFinding, i);
      WhQualityGroup *group;

      if (!wh_quality_is_wanted (view, finding))
        continue;
      group = group_of (groups, places, finding, by);
      if (finding->severity == WH_SEVERITY_ERROR)
        group->errors++;
      else
        group->warnings++;
    }
  g_array_sort (groups, worst_first);
  return groups;
}

static WhDate
month_start (WhDate day, int months)
{
  int year, month, unused;

  wh_date_to_ymd (day, &year, &month, &unused);
  return wh_date_add_months (wh_date_from_ymd (year, month, 1), months);
}

/* The months, of @months, in which the stay was there: from @first up to and without @last. */
static void
months_of (const WhQualityStay *stay, const GArray *months, guint *first, guint *last)
{
  *first = months->len;
  *last = 0;
  for (guint m = 0; m < months->len && stay->entry != WH_DATE_NONE; m++)
    {
      WhDate start = g_array_index (months, WhQualityMonth, m).start, end = month_start (start, 1);

      if (stay->entry >= end || (stay->exit != WH_DATE_NONE && stay->exit < start))
        continue;
      *first = MIN (*first, m);
      *last = m + 1;
    }
}

static gboolean
is_stay_wanted (const WhQualityView *view, const WhQualityStay *stay, GHashTable *projects)
{
  const WhPerson *person = view->person;

  if (!fits (&view->project, &stay->project) || !fits (&view->user, &stay->user)
      || !fits (&view->client, &stay->client))
    return FALSE;
  if (!leads (person) && person->role != WH_ROLE_AGENCY_ADMIN
      && !wh_id_equal (&stay->user, &person->id)
      && (view->caseload == NULL || !g_hash_table_contains (view->caseload, &stay->client)))
    return FALSE;
  return projects == NULL || g_hash_table_contains (projects, &stay->project);
}

static void
count_findings (const WhQualityView *view, const GArray *findings, const GArray *stays, GHashTable *counted,
                GArray *months)
{
  for (guint i = 0; i < findings->len; i++)
    {
      const WhQualityFinding *finding = &g_array_index (findings, WhQualityFinding, i);
      gpointer place = g_hash_table_lookup (counted, &finding->enrollment);
      guint first, last;

      if (place == NULL || !wh_quality_is_wanted (view, finding))
        continue;
      months_of (&g_array_index (stays, WhQualityStay, GPOINTER_TO_UINT (place) - 1), months, &first, &last);
      for (guint m = first; m < last; m++)
        if (finding->severity == WH_SEVERITY_ERROR)
          g_array_index (months, WhQualityMonth, m).errors++;
        else
          g_array_index (months, WhQualityMonth, m).warnings++;
    }
}

/**
 * wh_quality_months:
 * @findings: of WhQualityFinding
 * @stays: of WhQualityStay
 * @projects: (nullable) (element-type WhId): a set: the stays in these alone
 * @n_months: how many, the one of @today the last
 *
 * How good the records of each month's stays are now: a stay and what is found of it count in every month of which it
 * lasted a day. What is about a client or a project and no stay is not in it.
 *
 * Returns: (transfer full) (element-type WhQualityMonth): the months, the earliest first
 */
GArray *
wh_quality_months (const WhQualityView *view, const GArray *findings, const GArray *stays, GHashTable *projects,
                   WhDate today, guint n_months)
{
  GArray *months = g_array_new (FALSE, TRUE, sizeof (WhQualityMonth));
  g_autoptr (GHashTable) counted = g_hash_table_new (wh_id_hash, wh_id_equal);

  g_array_set_size (months, n_months);
  for (guint m = 0; m < n_months; m++)
    g_array_index (months, WhQualityMonth, m).start = month_start (today, (int) m + 1 - (int) n_months);
  for (guint i = 0; i < stays->len; i++)
    {
      const WhQualityStay *stay = &g_array_index (stays, WhQualityStay, i);
      guint first, last;

      if (!is_stay_wanted (view, stay, projects))
        continue;
      months_of (stay, months, &first, &last);
      for (guint m = first; m < last; m++)
        g_array_index (months, WhQualityMonth, m).stays++;
      if (first < last)
        g_hash_table_insert (counted, (gpointer) &stay->enrollment, GUINT_TO_POINTER (i + 1));
    }
  count_findings (view, findings, stays, counted, months);
  return months;
}

/**
 * wh_quality_month_rate:
 *
 * Returns: errors for each hundred stays; 0 when there were none
 */
double
wh_quality_month_rate (const WhQualityMonth *month)
{
  return month->stays > 0 ? 100.0 * month->errors / month->stays : 0;
}
