/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-report"

#include "report/wh-concepts.h"

#include <string.h>

#include "report/wh-annual-assessment.h"
#include "report/wh-chronic.h"
#include "report/wh-contacts.h"
#include "report/wh-disability.h"
#include "report/wh-engagement.h"
#include "report/wh-entry-quality.h"
#include "report/wh-flow.h"
#include "report/wh-funding.h"
#include "report/wh-household-type.h"
#include "report/wh-income.h"
#include "report/wh-length-of-stay.h"
#include "report/wh-living-situation.h"
#include "report/wh-move-in.h"
#include "report/wh-presence.h"
#include "report/wh-time-to-housing.h"
#include "report/wh-youth.h"

/* The names under which tables know the concepts. */

#define CONCEPT(name_, expression_)                                  \
  static gint32                                                      \
  name_ (const WhStays *stays, guint e, int argument)                \
  {                                                                  \
    return (gint32) (expression_);                                   \
  }

static gint32
record_of (const WhStays *stays, guint e, int stage)
{
  return wh_stays_income_record (stays, e, (WhRecordStage) stage);
}

static gint32
first_contact (const WhStays *stays, guint e, int argument)
{
  gint32 situation;

  wh_stays_contacts (stays, e, &situation, NULL);
  return situation != WH_NONE ? situation : WH_NOT_COLLECTED;
}

static gint32
contacted (const WhStays *stays, guint e, int argument)
{
  gboolean in_period;

  wh_stays_contacts (stays, e, NULL, &in_period);
  return in_period;
}

static gint32
races (const WhStays *stays, guint e, int argument)
{
  guint c = wh_stays_person (stays, e);

  return (wh_at (stays->data, CLIENT, AM_IND_AK_NATIVE, c) == 1) + (wh_at (stays->data, CLIENT, ASIAN, c) == 1)
         + (wh_at (stays->data, CLIENT, BLACK_AF_AMERICAN, c) == 1)
         + (wh_at (stays->data, CLIENT, HISPANIC_LATINAO, c) == 1)
         + (wh_at (stays->data, CLIENT, MID_EAST_N_AFRICAN, c) == 1)
         + (wh_at (stays->data, CLIENT, NATIVE_HI_PACIFIC, c) == 1) + (wh_at (stays->data, CLIENT, WHITE, c) == 1);
}

static gint32
violence (const WhStays *stays, guint e, int column)
{
  gint32 row = wh_stays_violence_record (stays, e);

  return row != WH_NONE ? stays->data->tables[WH_KIND_DOMESTIC_VIOLENCE].columns[column][row] : WH_NONE;
}

/* Moving-on assistance (4.14 H, service type 300) given in the period. */
static gint32
moving_on (const WhStays *stays, guint e, int type)
{
  wh_foreach_row (stays->data, SERVICE, e, row)
    {
      gint32 day = wh_at (stays->data, SERVICE, DATE_PROVIDED, row);

      if (wh_at (stays->data, SERVICE, RECORD_TYPE, row) == 300
          && wh_at (stays->data, SERVICE, TYPE_PROVIDED, row) == type && day >= stays->start && day <= stays->end)
        return TRUE;
    }
  return FALSE;
}

static gint32
wait (const WhStays *stays, guint e, int argument)
{
  gint32 date = wh_stays_move_in (stays, e);

  return date != WH_NONE ? date - wh_stays_entry (stays, e) : WH_NONE;
}

static gint32
prior_days (const WhStays *stays, guint e, int argument)
{
  gint32 housed = wh_stays_move_in (stays, e), start = wh_stays_homeless_start (stays, e);

  return housed != WH_NONE && start != WH_NONE ? housed - start : WH_NONE;
}

static gint32
head_age (const WhStays *stays, guint e, int argument)
{
  gint32 head = wh_stays_head (stays, e);

  return head != WH_NONE ? stays->age[head] : WH_NONE;
}

static gint32
exits_with_head (const WhStays *stays, guint e, int argument)
{
  gint32 head = wh_stays_head (stays, e);

  return head != WH_NONE && wh_stays_exit (stays, e) == wh_stays_exit (stays, (guint) head);
}

CONCEPT (head, wh_stays_is_head (stays, e))
CONCEPT (adult_or_head, wh_stays_is_head (stays, e) || wh_stays_is_adult (stays, e))
CONCEPT (age, stays->age[e])
CONCEPT (is_household_type, (int) wh_stays_household_type (stays, e) == argument)
CONCEPT (household_heads, wh_stays_household_heads (stays, e))
CONCEPT (leaver, wh_stays_is_leaver (stays, e))
CONCEPT (stayer, !wh_stays_is_leaver (stays, e))
CONCEPT (days, wh_stays_days (stays, e))
CONCEPT (long_stayer, wh_stays_is_long_stayer (stays, e))
CONCEPT (head_long_stayer, wh_stays_head_is_long_stayer (stays, e))
CONCEPT (counted_for_quality, wh_stays_counts_for_quality (stays, e))
CONCEPT (engaged_in_period, wh_stays_engaged_in_period (stays, e))
CONCEPT (contacts, wh_stays_contacts (stays, e, NULL, NULL))
CONCEPT (open_90_days, wh_stays_is_open_90_days (stays, e))
CONCEPT (contact_inactive, wh_stays_contact_is_inactive (stays, e))
CONCEPT (night_inactive, wh_stays_night_is_inactive (stays, e))
CONCEPT (chronic, wh_stays_chronic (stays, e))
CONCEPT (chronic_household, wh_stays_household_chronic (stays, e))
CONCEPT (veteran_household, wh_stays_veteran_household (stays, e))
CONCEPT (youth, wh_stays_is_youth (stays, e))
CONCEPT (parenting_youth, wh_stays_is_parenting_youth (stays, e))
CONCEPT (parenting_household, wh_stays_has_parenting_youth (stays, e))
CONCEPT (assessment_required, wh_stays_assessment_required (stays, e))
CONCEPT (has_funder, wh_funding_has (stays, e, argument))
CONCEPT (pay_for_success,
         wh_stays_project_type (stays, e) == 7 && wh_funding_has (stays, e, WH_FUNDER_PAY_FOR_SUCCESS))
CONCEPT (housing_project, wh_stays_project_type (stays, e) == 3 || wh_stays_project_type (stays, e) == 13
                          || pay_for_success (stays, e, 0))
CONCEPT (move_in, wh_stays_move_in (stays, e))
CONCEPT (housed, wh_stays_move_in (stays, e) != WH_NONE)
CONCEPT (moved_in_period, wh_stays_moved_in_period (stays, e))
CONCEPT (entered_after_head, wh_stays_entered_after_head (stays, e))
CONCEPT (homeless_start, wh_stays_homeless_start (stays, e))
CONCEPT (there, wh_stays_person_is_there (stays, e, wh_last_wednesday (stays->end, argument)))
CONCEPT (household_there, wh_stays_household_is_there (stays, e, wh_last_wednesday (stays->end, argument)))
CONCEPT (destination, wh_stays_destination (stays, e))
CONCEPT (prior_situation, wh_stays_prior_situation (stays, e))
CONCEPT (history_asked, wh_stays_history_asked (stays, e))
CONCEPT (time_missing, wh_stays_time_is_missing (stays, e, argument))
CONCEPT (ssn_invalid, wh_at (stays->data, CLIENT, SSN, wh_stays_person (stays, e)) == 0)
CONCEPT (overlapping_start, wh_stays_overlaps_earlier (stays, e))
CONCEPT (coc_unreadable, wh_stays_coc_is_unreadable (stays, e))
CONCEPT (report_start, stays->start)
CONCEPT (report_end, stays->end)
CONCEPT (came, wh_stays_came (stays, e))
CONCEPT (last_destination, wh_stays_last_destination (stays, e))
CONCEPT (stay_there_at_end, wh_stays_there_at_end (stays, e))
CONCEPT (there_at_start, wh_stays_person_there_at_start (stays, e))
CONCEPT (there_at_end, wh_stays_person_there_at_end (stays, e))
CONCEPT (type_before, wh_stays_type_before (stays, e))
CONCEPT (entries, wh_stays_entries (stays, e))
CONCEPT (first_age, wh_stays_first_age (stays, e))
CONCEPT (stay_nights, wh_stays_nights (stays, e))
CONCEPT (person_nights, wh_stays_person_nights (stays, e))
CONCEPT (project, wh_stays_project (stays, e))
CONCEPT (coc, wh_stays_coc (stays, e))
CONCEPT (none, FALSE)

static const WhConcept concepts[] = {
  { "none", none }, { "report_start", report_start }, { "report_end", report_end },
  { "head", head }, { "adult_or_head", adult_or_head }, { "age", age }, { "head_age", head_age },
  { "without_children", is_household_type, WH_HOUSEHOLD_WITHOUT_CHILDREN },
  { "with_children_and_adults", is_household_type, WH_HOUSEHOLD_WITH_CHILDREN_AND_ADULTS },
  { "with_only_children", is_household_type, WH_HOUSEHOLD_WITH_ONLY_CHILDREN },
  { "unknown_household", is_household_type, WH_HOUSEHOLD_UNKNOWN },
  { "household_heads", household_heads },
  { "leaver", leaver }, { "stayer", stayer }, { "days", days }, { "long_stayer", long_stayer },
  { "head_long_stayer", head_long_stayer }, { "exits_with_head", exits_with_head },
  { "counted_for_quality", counted_for_quality }, { "engaged_in_period", engaged_in_period },
  { "contacts", contacts }, { "contacted", contacted }, { "first_contact", first_contact },
  { "open_90_days", open_90_days }, { "contact_inactive", contact_inactive }, { "night_inactive", night_inactive },
  { "chronic", chronic }, { "chronic_household", chronic_household }, { "veteran_household", veteran_household },
  { "youth", youth }, { "parenting_youth", parenting_youth }, { "parenting_household", parenting_household },
  { "assessment_required", assessment_required },
  { "path_project", has_funder, WH_FUNDER_PATH }, { "yhdp_project", has_funder, WH_FUNDER_YHDP },
  { "pay_for_success", pay_for_success }, { "housing_project", housing_project },
  { "move_in", move_in }, { "housed", housed }, { "moved_in_period", moved_in_period }, { "wait", wait },
  { "entered_after_head", entered_after_head }, { "homeless_start", homeless_start }, { "prior_days", prior_days },
  { "there_january", there, 1 }, { "there_april", there, 4 }, { "there_july", there, 7 },
  { "there_october", there, 10 },
  { "household_there_january", household_there, 1 }, { "household_there_april", household_there, 4 },
  { "household_there_july", household_there, 7 }, { "household_there_october", household_there, 10 },
  { "destination", destination }, { "prior_situation", prior_situation },
  { "homeless_history_asked", history_asked }, { "institution_time_missing", time_missing, TRUE },
  { "housing_time_missing", time_missing, FALSE },
  { "races", races }, { "ssn_invalid", ssn_invalid }, { "overlapping_start", overlapping_start },
  { "coc_unreadable", coc_unreadable },
  { "dv_survivor", violence, WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR },
  { "dv_when", violence, WH_DOMESTIC_VIOLENCE_WHEN_OCCURRED },
  { "came", came }, { "last_destination", last_destination }, { "stay_there_at_end", stay_there_at_end },
  { "there_at_start", there_at_start }, { "there_at_end", there_at_end }, { "type_before", type_before },
  { "entries", entries }, { "first_age", first_age }, { "person_nights", person_nights },
  { "stay_nights", stay_nights },
  { "project", project }, { "coc", coc },
  { "moving_on_1", moving_on, 1 }, { "moving_on_2", moving_on, 2 }, { "moving_on_3", moving_on, 3 },
  { "moving_on_4", moving_on, 4 }, { "moving_on_5", moving_on, 5 },
};

#define INCOME_CONCEPT(name_, expression_)                           \
  static gint32                                                      \
  name_ (const WhStays *stays, guint e, int stage)                   \
  {                                                                  \
    gint32 record = record_of (stays, e, stage);                     \
                                                                     \
    return record != WH_NONE ? (gint32) (expression_) : WH_NONE;     \
  }

INCOME_CONCEPT (amount, wh_income_amount (stays->data, record))
INCOME_CONCEPT (earned, wh_income_earned (stays->data, record))
INCOME_CONCEPT (other, wh_income_other (stays->data, record))
INCOME_CONCEPT (income_conflict, wh_income_conflicts (stays->data, record))
INCOME_CONCEPT (benefits, wh_income_benefits (stays->data, record))
INCOME_CONCEPT (insurances, wh_income_insurances (stays->data, record))
INCOME_CONCEPT (found, TRUE)

#define CONDITION_CONCEPT(name_, condition_) \
  CONCEPT (name_, (wh_stays_conditions (stays, e, (WhRecordStage) argument) & (condition_)) != 0)

CONDITION_CONCEPT (mental_health, WH_HAS_MENTAL_HEALTH)
CONDITION_CONCEPT (alcohol_only, WH_HAS_ALCOHOL_ONLY)
CONDITION_CONCEPT (drugs_only, WH_HAS_DRUGS_ONLY)
CONDITION_CONCEPT (alcohol_and_drugs, WH_HAS_ALCOHOL_AND_DRUGS)
CONDITION_CONCEPT (chronic_condition, WH_HAS_CHRONIC_CONDITION)
CONDITION_CONCEPT (hiv_aids, WH_HAS_HIV_AIDS)
CONDITION_CONCEPT (developmental, WH_HAS_DEVELOPMENTAL)
CONDITION_CONCEPT (physical, WH_HAS_PHYSICAL)
CONCEPT (conditions, wh_conditions_count (wh_stays_conditions (stays, e, (WhRecordStage) argument)))
CONCEPT (impairing, wh_stays_is_impaired (stays, e, (WhRecordStage) argument))
CONCEPT (delay, argument == WH_STAGE_EXIT ? wh_stays_exit_delay (stays, e) : wh_stays_start_delay (stays, e))
CONCEPT (school_found, wh_stays_education_record (stays, e, (WhRecordStage) argument) != WH_NONE)

static const WhConcept staged_concepts[] = {
  { "amount", amount }, { "earned", earned }, { "other", other }, { "found", found },
  { "income_conflict", income_conflict }, { "benefits", benefits }, { "insurances", insurances },
  { "mental_health", mental_health }, { "alcohol_only", alcohol_only }, { "drugs_only", drugs_only },
  { "alcohol_and_drugs", alcohol_and_drugs }, { "chronic_condition", chronic_condition }, { "hiv_aids", hiv_aids },
  { "developmental", developmental }, { "physical", physical }, { "conditions", conditions },
  { "impairing", impairing }, { "delay", delay }, { "school_found", school_found },
};

static const WhConcept *
find (const WhConcept *list, guint n, const char *name)
{
  for (guint i = 0; i < n; i++)
    if (strcmp (list[i].name, name) == 0)
      return &list[i];
  return NULL;
}

/**
 * wh_concept_by_name:
 *
 * Returns: (nullable): the concept that tables call @name
 */
const WhConcept *
wh_concept_by_name (const char *name)
{
  return find (concepts, G_N_ELEMENTS (concepts), name);
}

/**
 * wh_staged_concept_by_name:
 *
 * Returns: (nullable): the concept of a stage: "amount" of "exit.amount"; its argument is the stage
 */
const WhConcept *
wh_staged_concept_by_name (const char *name)
{
  return find (staged_concepts, G_N_ELEMENTS (staged_concepts), name);
}
