/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-income.h"

#define N_SOURCES 15

/* Each source of income (4.02.3 to 4.02.17); its amount is the next column. */
static const guint sources[N_SOURCES] = {
  WH_INCOME_BENEFIT_EARNED, WH_INCOME_BENEFIT_UNEMPLOYMENT, WH_INCOME_BENEFIT_SSI, WH_INCOME_BENEFIT_SSDI,
  WH_INCOME_BENEFIT_VA_DISABILITY_SERVICE, WH_INCOME_BENEFIT_VA_DISABILITY_NON_SERVICE,
  WH_INCOME_BENEFIT_PRIVATE_DISABILITY, WH_INCOME_BENEFIT_WORKERS_COMP, WH_INCOME_BENEFIT_TANF, WH_INCOME_BENEFIT_GA,
  WH_INCOME_BENEFIT_SOC_SEC_RETIREMENT, WH_INCOME_BENEFIT_PENSION, WH_INCOME_BENEFIT_CHILD_SUPPORT,
  WH_INCOME_BENEFIT_ALIMONY, WH_INCOME_BENEFIT_OTHER_INCOME_SOURCE,
};

static const guint benefits[] = {
  WH_INCOME_BENEFIT_SNAP, WH_INCOME_BENEFIT_WIC, WH_INCOME_BENEFIT_TANF_CHILD_CARE,
  WH_INCOME_BENEFIT_TANF_TRANSPORTATION, WH_INCOME_BENEFIT_OTHER_TANF, WH_INCOME_BENEFIT_OTHER_BENEFITS_SOURCE,
};

static const guint insurances[] = {
  WH_INCOME_BENEFIT_MEDICAID, WH_INCOME_BENEFIT_MEDICARE, WH_INCOME_BENEFIT_SCHIP, WH_INCOME_BENEFIT_VHA_SERVICES,
  WH_INCOME_BENEFIT_EMPLOYER_PROVIDED, WH_INCOME_BENEFIT_COBRA, WH_INCOME_BENEFIT_PRIVATE_PAY,
  WH_INCOME_BENEFIT_STATE_HEALTH_INS, WH_INCOME_BENEFIT_INDIAN_HEALTH_SERVICES, WH_INCOME_BENEFIT_OTHER_INSURANCE,
};

static gint32
column_of (const WhReportData *data, guint column, gint32 record)
{
  return data->tables[WH_KIND_INCOME_BENEFIT].columns[column][record];
}

static guint
count_yes (const WhReportData *data, const guint *columns, guint n, gint32 record)
{
  guint yes = 0;

  for (guint i = 0; i < n; i++)
    yes += column_of (data, columns[i], record) == 1;
  return yes;
}

/* Returns: the sum of the amounts; WH_NONE when none is filled. */
static gint32
sum_of_sources (const WhReportData *data, gint32 record)
{
  gint64 sum = 0;
  gboolean any = FALSE;

  for (guint i = 0; i < N_SOURCES; i++)
    {
      gint32 amount = column_of (data, sources[i] + 1, record);

      any |= amount != WH_NONE;
      sum += amount != WH_NONE ? amount : 0;
    }
  return any ? (gint32) CLAMP (sum, -G_MAXINT32, G_MAXINT32) : WH_NONE;
}

/**
 * wh_income_amount:
 * @record: row of IncomeBenefits; must not be %WH_NONE
 *
 * Total monthly income (reports.md 0.17): as written, else what the sources add up to.
 *
 * Returns: cents; %WH_NONE when it is not known
 */
gint32
wh_income_amount (const WhReportData *data, gint32 record)
{
  gint32 any = wh_at (data, INCOME_BENEFIT, INCOME_FROM_ANY_SOURCE, record);
  gint32 total = wh_at (data, INCOME_BENEFIT, TOTAL_MONTHLY_INCOME, record);
  gint32 sum;

  if (any == 0)
    return 0;
  if (any != 1)
    return WH_NONE;
  sum = sum_of_sources (data, record);
  /* a total of 0 beside a yes is one that nobody filled in */
  return total == WH_NONE || (total == 0 && sum != WH_NONE) ? sum : total;
}

/**
 * wh_income_earned:
 *
 * Returns: cents of earned income, 0 when there is none; %WH_NONE when the total is not known
 */
gint32
wh_income_earned (const WhReportData *data, gint32 record)
{
  if (wh_income_amount (data, record) == WH_NONE)
    return WH_NONE;
  return wh_at (data, INCOME_BENEFIT, EARNED, record) == 1
           ? MAX (wh_at (data, INCOME_BENEFIT, EARNED_AMOUNT, record), 0) : 0;
}

/**
 * wh_income_other:
 *
 * Returns: cents of income that is not earned; %WH_NONE when the total is not known
 */
gint32
wh_income_other (const WhReportData *data, gint32 record)
{
  gint32 amount = wh_income_amount (data, record);

  return amount != WH_NONE ? MAX (amount - wh_income_earned (data, record), 0) : WH_NONE;
}

/**
 * wh_income_conflicts:
 *
 * Returns: whether it says no income and names a source, or income and names none (Q6c)
 */
gboolean
wh_income_conflicts (const WhReportData *data, gint32 record)
{
  gint32 any = wh_at (data, INCOME_BENEFIT, INCOME_FROM_ANY_SOURCE, record);
  guint n = count_yes (data, sources, N_SOURCES, record);

  return (any == 0 && n > 0) || (any == 1 && n == 0);
}

/**
 * wh_income_benefits:
 *
 * Returns: how many of the six non-cash benefits (4.03) it names
 */
guint
wh_income_benefits (const WhReportData *data, gint32 record)
{
  return count_yes (data, benefits, G_N_ELEMENTS (benefits), record);
}

/**
 * wh_income_insurances:
 *
 * Returns: how many of the ten kinds of health insurance (4.04) it names
 */
guint
wh_income_insurances (const WhReportData *data, gint32 record)
{
  return count_yes (data, insurances, G_N_ELEMENTS (insurances), record);
}
