/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who sees which findings, how they are counted, and what is not said. */
#include "app/quality/wh-quality-view.h"

#include "app/quality/wh-quality-file.h"

typedef struct
{
  WhPerson *person;
  WhId other, client, project, organization;
  GArray *findings;
} Case;

static const WhRule *
rule_for (WhAudience audience, WhSeverity severity)
{
  for (guint i = 0; i < wh_n_rules; i++)
    if (wh_rules[i].audience == audience && wh_rules[i].severity == severity && wh_rules[i].id[0] == 'D')
      return &wh_rules[i];
  for (guint i = 0; i < wh_n_rules; i++)
    if (wh_rules[i].audience == audience && wh_rules[i].severity == severity)
      return &wh_rules[i];
  g_assert_not_reached ();
}

static void
set_up (Case *c, gconstpointer data)
{
  c->person = wh_person_new ();
  c->person->id = wh_id_new ();
  c->person->role = GPOINTER_TO_INT (data);
  c->other = wh_id_new ();
  c->client = wh_id_new ();
  c->project = wh_id_new ();
  c->organization = wh_id_new ();
  g_array_append_val (c->person->agencies, c->organization);
  c->findings = g_array_new (FALSE, TRUE, sizeof (WhQualityFinding));
}

static void
tear_down (Case *c, gconstpointer data)
{
  wh_person_free (c->person);
  g_array_unref (c->findings);
}

static WhQualityFinding *
add (Case *c, WhAudience audience, WhSeverity severity)
{
  WhQualityFinding finding = { .rule = rule_for (audience, severity), .severity = severity,
                               .kind = wh_kind (WH_KIND_ENROLLMENT) };

  finding.id = finding.enrollment = wh_id_new ();
  finding.project = c->project;
  finding.organization = c->organization;
  finding.user = c->other;
  g_array_append_val (c->findings, finding);
  return &g_array_index (c->findings, WhQualityFinding, c->findings->len - 1);
}

static WhQualityView
view_of (Case *c)
{
  return (WhQualityView){ .person = c->person, .severity = -1 };
}

static guint
count (const WhQualityView *view, const GArray *findings)
{
  guint n = 0;

  for (guint i = 0; i < findings->len; i++)
    n += wh_quality_is_wanted (view, &g_array_index (findings, WhQualityFinding, i));
  return n;
}

static void
test_worker (Case *c, gconstpointer data)
{
  g_autoptr (GHashTable) caseload = g_hash_table_new (wh_id_hash, wh_id_equal);
  WhQualityView view = view_of (c);

  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_ERROR);                            /* of somebody else */
  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_ERROR)->user = c->person->id;      /* entered by me */
  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_ERROR)->client = c->client;        /* about my client */
  add (c, WH_AUDIENCE_ADMINISTRATOR, WH_SEVERITY_ERROR)->user = c->person->id;
  add (c, WH_AUDIENCE_FILE, WH_SEVERITY_ERROR)->user = c->person->id;
  g_assert_cmpuint (count (&view, c->findings), ==, 1);
  g_hash_table_add (caseload, &c->client);
  view.caseload = caseload;
  g_assert_cmpuint (count (&view, c->findings), ==, 2);
}

static void
test_agency (Case *c, gconstpointer data)
{
  WhQualityView view = view_of (c);

  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_ERROR);
  add (c, WH_AUDIENCE_ADMINISTRATOR, WH_SEVERITY_ERROR);
  add (c, WH_AUDIENCE_FILE, WH_SEVERITY_ERROR);
  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_ERROR)->organization = wh_id_new (); /* another agency's */
  g_assert_cmpuint (count (&view, c->findings), ==, 2);
}

static void
test_lead (Case *c, gconstpointer data)
{
  WhQualityView view = view_of (c);

  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_ERROR);
  add (c, WH_AUDIENCE_ADMINISTRATOR, WH_SEVERITY_ERROR);
  add (c, WH_AUDIENCE_FILE, WH_SEVERITY_ERROR);
  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_ERROR)->organization = wh_id_new ();
  g_assert_cmpuint (count (&view, c->findings), ==, 4);
}

static void
test_filters_and_groups (Case *c, gconstpointer data)
{
  WhQualityView view = view_of (c);
  g_autoptr (GArray) by_rule = NULL, by_project = NULL;
  WhId another = wh_id_new ();

  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_WARNING);
  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_WARNING);
  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_WARNING)->project = another;
  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_ERROR)->project = another;
  by_rule = wh_quality_group (&view, c->findings, WH_QUALITY_BY_RULE);
  g_assert_cmpuint (by_rule->len, ==, 2);
  /* one error goes before three warnings */
  g_assert_cmpuint (g_array_index (by_rule, WhQualityGroup, 0).errors, ==, 1);
  g_assert_cmpuint (g_array_index (by_rule, WhQualityGroup, 1).warnings, ==, 3);
  view.project = c->project;
  g_assert_cmpuint (count (&view, c->findings), ==, 2);
  view.severity = WH_SEVERITY_ERROR;
  g_assert_cmpuint (count (&view, c->findings), ==, 0);
  view.project = another;
  by_project = wh_quality_group (&view, c->findings, WH_QUALITY_BY_PROJECT);
  g_assert_cmpuint (by_project->len, ==, 1);
  g_assert_true (wh_id_equal (&g_array_index (by_project, WhQualityGroup, 0).id, &another));
}

/* Nobody reads beside a name that somebody fled from violence, or of a record about HIV. */
static void
test_private (Case *c, gconstpointer data)
{
  WhQualityView view = view_of (c);
  WhQualityFinding *fleeing = add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_ERROR), *hiv;
  g_autoptr (GArray) groups = NULL;
  g_autofree char *words = NULL;
  guint n = 0;

  for (guint i = 0; i < wh_n_rules; i++)
    if (g_strcmp0 (wh_rules[i].column, "CurrentlyFleeing") == 0)
      {
        fleeing->rule = &wh_rules[i];
        n++;
      }
  g_assert_cmpuint (n, >, 0);
  hiv = add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_ERROR);
  hiv->kind = wh_kind (WH_KIND_HIV_AIDS);
  hiv->column = "DisabilityResponse";
  words = wh_quality_place_words (hiv);
  g_assert_cmpstr (words, ==, "Private");
  groups = wh_quality_group (&view, c->findings, WH_QUALITY_BY_RULE);
  g_assert_cmpuint (groups->len, ==, 1);
  g_assert_true (g_array_index (groups, WhQualityGroup, 0).rule == &wh_quality_private_rule);
  /* what everybody may read is said */
  g_assert_true (wh_quality_rule_shown (add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_WARNING))
                 == rule_for (WH_AUDIENCE_WORKER, WH_SEVERITY_WARNING));
}

static WhQualityStay
stay (Case *c, const char *entry, const char *exit)
{
  WhQualityStay stay = { .enrollment = wh_id_new (), .project = c->project, .user = c->other };

  stay.entry = wh_date_from_text (entry);
  stay.exit = exit != NULL ? wh_date_from_text (exit) : WH_DATE_NONE;
  return stay;
}

/* Three stays: from January on; only in February; ended on the first of March. The second has an error and a warning,
 * the third an error. */
static void
test_months (Case *c, gconstpointer data)
{
  WhQualityView view = view_of (c);
  WhQualityStay some[] = { stay (c, "2026-01-31", NULL), stay (c, "2026-02-10", "2026-02-20"),
                           stay (c, "2025-06-01", "2026-03-01") };
  g_autoptr (GArray) stays = g_array_new (FALSE, FALSE, sizeof (WhQualityStay)), months = NULL;
  static const guint expected[][3] = { { 2, 1, 0 }, { 3, 2, 1 }, { 2, 1, 0 }, { 1, 0, 0 } };

  g_array_append_vals (stays, some, G_N_ELEMENTS (some));
  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_ERROR)->enrollment = some[1].enrollment;
  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_WARNING)->enrollment = some[1].enrollment;
  add (c, WH_AUDIENCE_WORKER, WH_SEVERITY_ERROR)->enrollment = some[2].enrollment;
  months = wh_quality_months (&view, c->findings, stays, NULL, wh_date_from_text ("2026-04-15"), 4);
  g_assert_cmpuint (months->len, ==, 4);
  for (guint i = 0; i < months->len; i++)
    {
      const WhQualityMonth *month = &g_array_index (months, WhQualityMonth, i);

      g_assert_cmpuint (month->stays, ==, expected[i][0]);
      g_assert_cmpuint (month->errors, ==, expected[i][1]);
      g_assert_cmpuint (month->warnings, ==, expected[i][2]);
    }
  g_assert_cmpint (g_array_index (months, WhQualityMonth, 0).start, ==, wh_date_from_text ("2026-01-01"));
  g_assert_cmpfloat (wh_quality_month_rate (&g_array_index (months, WhQualityMonth, 0)), ==, 50);
  g_assert_cmpfloat (wh_quality_month_rate (&g_array_index (months, WhQualityMonth, 3)), ==, 0);
}

#define ADD(path, role, test) g_test_add (path, Case, GINT_TO_POINTER (role), set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/app/quality/worker", WH_ROLE_WORKER, test_worker);
  ADD ("/app/quality/agency", WH_ROLE_AGENCY_ADMIN, test_agency);
  ADD ("/app/quality/lead", WH_ROLE_SYSTEM_ADMIN, test_lead);
  ADD ("/app/quality/filters-and-groups", WH_ROLE_SYSTEM_ADMIN, test_filters_and_groups);
  ADD ("/app/quality/private", WH_ROLE_SYSTEM_ADMIN, test_private);
  ADD ("/app/quality/months", WH_ROLE_SYSTEM_ADMIN, test_months);
  return g_test_run ();
}
