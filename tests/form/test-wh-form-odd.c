/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "form/wh-form-draft.h"
#include "form/wh-form-fixture.h"
#include "form/wh-form-problems.h"
#include "form/wh-form-save.h"

#include <string.h>

/* What does not fit a column is kept as it was typed, is said, and is there again after a pause; what fits is kept sign
 * by sign, in whatever script. */

#define FUNDER_HUD_COC_PSH 2

typedef struct
{
  const char *field, *typed, *kept;
  gboolean blocks; /* the form cannot be saved with it */
} Odd;

static const Odd oddities[] = {
  { "enrollment.LivingSituation", "777", "777", TRUE },       /* a code of no list */
  { "enrollment.LivingSituation", "24", "24", TRUE },         /* deceased: of the list, but nobody comes from there */
  { "client.DOB", "2026-02-30", "2026-02-30", TRUE },         /* no such day */
  { "client.DOB", "the other day", "the other day", TRUE },
  { "enrollment.RelationshipToHoH", "x", "x", TRUE },
};

static WhForm *
begin (void)
{
  WhForm *form = fixture_form ();

  fixture_project (form, "House", 3, FUNDER_HUD_COC_PSH, "FL-505");
  wh_form_add_person (form);
  fixture_person (form, 0, "Ann", "Reed", "1980-02-01", 1);
  return form;
}

static WhForm *
again (WhForm *form)
{
  g_autofree char *draft = wh_form_to_draft (form);
  g_autoptr (GError) error = NULL;
  WhForm *opened = wh_form_from_draft (wh_form_get_layout (form), FIXTURE_TODAY, draft, &error);

  g_assert_no_error (error);
  fixture_copy_setting (opened, form);
  return opened;
}

static void
assert_said (WhForm *form, const Odd *odd)
{
  const WhLayoutField *field = wh_layout_field_by_name (wh_form_get_layout (form), odd->field);
  g_autofree char *kept = fixture_get (form, 0, odd->field);
  const WhFormProblem *problem = wh_form_find_problem (form, 0, field);
  g_autofree char *message = problem != NULL ? wh_form_problem_message (problem) : NULL;

  g_assert_cmpstr (kept, ==, odd->kept);
  g_assert_nonnull (message);
  g_assert_true (g_str_has_suffix (message, "."));
  g_assert_null (strstr (message, odd->typed)); /* a sentence never repeats an answer */
  g_assert_cmpint (problem->blocks, ==, odd->blocks);
  g_assert_cmpint (wh_form_can_save (form), ==, !odd->blocks);
}

static void
test_odd (gconstpointer data)
{
  const Odd *odd = data;
  g_autoptr (WhForm) form = begin (), opened = NULL;

  fixture_set (form, 0, odd->field, odd->typed);
  assert_said (form, odd);
  opened = again (form);
  assert_said (opened, odd);
}

/* A name of more signs than HUD's files take is never cut: the worker shortens it. */
static void
test_long (void)
{
  g_autofree char *name = g_strnfill (51, 'a');
  const Odd odd = { "client.FirstName", name, name, TRUE };
  g_autoptr (WhForm) form = begin (), opened = NULL;
  const WhFormProblem *problem;
  g_autofree char *kept = NULL;

  fixture_set (form, 0, odd.field, name);
  opened = again (form);
  kept = fixture_get (opened, 0, odd.field);
  g_assert_cmpstr (kept, ==, name);
  problem = wh_form_find_problem (opened, 0, wh_layout_field_by_name (&wh_layout_intake, odd.field));
  g_assert_nonnull (problem);
  g_assert_nonnull (problem->rule);
}

static void
test_names (void)
{
  static const struct { const char *typed, *kept; } names[] = {
    { "عائشة", "عائشة" },
    { "שָׁלוֹם", "שָׁלוֹם" },
    { "Zoë 🦊", "Zoë 🦊" },
    { "👩‍👧 Ann", "👩‍👧 Ann" },       /* joined by a sign that nobody sees */
    { "Nguyễn", "Nguyễn" },
    { "O’Neil-D'Arcy", "O’Neil-D'Arcy" },
    { "An\001na\tLee\n", "An na Lee" }, /* control characters are no letters */
    { "<Ann> [A]", "(Ann) (A)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (WhForm) form = begin (), opened = NULL;
      g_autoptr (WhChangeGroup) group = NULL;
      g_autofree char *kept = NULL;

      fixture_set (form, 0, "client.FirstName", names[i].typed);
      opened = again (form);
      kept = fixture_get (opened, 0, "client.FirstName");
      g_assert_cmpstr (kept, ==, names[i].kept);
      g_assert_true (wh_form_can_save (opened));
      group = wh_form_make_group (opened);
      g_assert_cmpstr (wh_record_get_text (((WhChange *) g_ptr_array_index (group->changes, 0))->now,
                                           WH_CLIENT_FIRST_NAME), ==, names[i].kept);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (oddities); i++)
    {
      g_autofree char *name = g_strdup_printf ("/form-odd/%s-%u", oddities[i].field, i);

      g_test_add_data_func (name, &oddities[i], test_odd);
    }
  g_test_add_func ("/form-odd/long", test_long);
  g_test_add_func ("/form-odd/names", test_names);
  return g_test_run ();
}
