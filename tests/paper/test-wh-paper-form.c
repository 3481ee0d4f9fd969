/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Forms on paper. With WAYHOME_PICTURES set to a folder, some of them are kept there. */
#include "paper/wh-paper-form.h"

#include <string.h>

#include "form/wh-form-branch.h"
#include "form/wh-form-choices.h"
#include "form/wh-form-fixture.h"
#include "form/wh-local-questions.h"
#include "paper/wh-paper-code.h"
#include "paper/wh-paper-pages.h"
#include "paper/wh-paper-plan.h"
#include "support/wh-test-dir.h"

#define TRAINING "TRAINING – not real people"

static const struct
{
  int type, funder;
} projects[] = {
  { 0, 9 },   /* emergency shelter, entry and exit: ESG */
  { 1, 9 },   /* night by night */
  { 2, 5 },   /* transitional: CoC */
  { 3, 2 },   /* permanent supportive */
  { 4, 21 },  /* outreach: PATH */
  { 12, 8 },  /* prevention: ESG */
  { 13, 33 }, /* rapid re-housing: SSVF */
  { 3, 13 },  /* HOPWA */
  { 0, 22 },  /* RHY basic centre */
  { 2, 24 },  /* RHY transitional living */
  { 14, -1 }, /* coordinated entry */
};

static const char *const forms[] = { "intake", "start", "update", "annual", "exit", "contact", "service", "event",
                                     "assessment", "milestones", "aftercare", "organization", "project", "project_coc",
                                     "funder", "inventory", "ce_participation" };

static const WhPaperFormOptions blank = { FALSE };
static const WhPaperFormOptions filled = { TRUE, TRUE };

static void
add_known (WhForm *form, WhRecord *project, gboolean head)
{
  g_autoptr (WhRecord) client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (client), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (project), NULL);
  wh_record_set_number (stay, WH_ENROLLMENT_ENTRY_DATE, FIXTURE_TODAY - 20);
  wh_record_set_number (stay, WH_ENROLLMENT_RELATIONSHIP_TO_HOH, head ? 1 : 2);
  wh_record_set_text (stay, WH_ENROLLMENT_HOUSEHOLD_ID, "household");
  g_ptr_array_add (records, client);
  g_ptr_array_add (records, stay);
  wh_form_add_known (form, records);
}

/* What describes a project stands in the place of a person. */
static void
add_nobody (WhForm *form, WhRecord *project)
{
  const WhKind *kind = wh_kind (wh_form_get_layout (form)->pages[0].groups[0].fields[0].kind);
  g_autoptr (WhRecord) record = wh_record_new (kind);
  int of_project = wh_kind_column (kind, "ProjectID");

  if (of_project >= 0 && kind->columns[of_project].type == WH_TYPE_REFERENCE)
    wh_record_set_reference (record, (guint) of_project, wh_record_get_id (project), NULL);
  wh_form_add_person (form);
  wh_form_preset (form, 0, record);
}

static WhForm *
make_form (const char *name, int type, int funder, guint people)
{
  const WhLayout *layout = wh_layout_by_name (name);
  WhForm *form = wh_form_new (layout, FIXTURE_TODAY);
  WhRecord *project = fixture_project (form, "Harbor House", type, funder, "FL-505");

  if (layout->whom == WH_WHOM_NOBODY)
    add_nobody (form, project);
  for (guint i = 0; i < people && layout->whom != WH_WHOM_NOBODY; i++)
    if (layout->whom == WH_WHOM_NEW)
      wh_form_add_person (form);
    else
      add_known (form, project, i == 0);
  if (layout->whom == WH_WHOM_NEW)
    fixture_choose (form, project);
  return form;
}

static void
answer (WhForm *form, guint person, const WhLayoutField *field, GRand *rand)
{
  for (guint part = 0; part < field->n_columns; part++)
    {
      g_autoptr (GPtrArray) choices = wh_form_get_choices (form, person, field, part);
      g_autofree char *date = g_strdup_printf ("%d-0%d-1%d", g_rand_boolean (rand) ? 1980 : 2015,
                                               g_rand_int_range (rand, 1, 10), g_rand_int_range (rand, 0, 10));

      if (wh_layout_field_column (field, part)->type == WH_TYPE_REFERENCE || field->compute != NULL)
        continue;
      if (choices->len > 0)
        {
          guint index = (guint) g_rand_int_range (rand, 0, (int) choices->len);

          wh_form_set (form, person, field, part, ((WhFormChoice *) g_ptr_array_index (choices, index))->value);
        }
      else if (wh_layout_field_column (field, part)->type == WH_TYPE_DATE)
        wh_form_set (form, person, field, part, date);
      else
        wh_form_set (form, person, field, part, "7");
    }
}

static void
answer_all (WhForm *form, GRand *rand)
{
  const WhLayoutField *field;

  for (guint i = 0; (field = wh_layout_field (wh_form_get_layout (form), i)) != NULL; i++)
    for (guint person = 0; person < wh_form_get_n_people (form); person++)
      if (wh_form_get_state (form, person, field).visible && !g_str_equal (field->name, "enrollment.RelationshipToHoH"))
        answer (form, person, field, rand);
}

static guint
count_on_paper (WhPaper *paper, const WhLayoutField *field, guint person)
{
  guint n = 0;

  for (guint i = 0; i < wh_paper_get_n_blocks (paper); i++)
    {
      const WhPaperBlock *block = wh_paper_get_block (paper, i);

      n += block->name != NULL && block->person == person && g_str_equal (block->name, field->name);
    }
  return n;
}

/* What the screen asks, however it is answered, stands on the empty paper once; and on the filled paper that alone. */
static void
test_every_question_once (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (42);

  for (guint p = 0; p < G_N_ELEMENTS (projects); p++)
    for (guint f = 0; f < G_N_ELEMENTS (forms); f++)
      {
        g_autoptr (WhForm) form = make_form (forms[f], projects[p].type, projects[p].funder, 2);
        g_autoptr (WhPaper) empty = wh_paper_from_form (form, &blank), full = NULL;
        const WhLayoutField *field;

        answer_all (form, rand);
        full = wh_paper_from_form (form, &filled);
        for (guint i = 0; (field = wh_layout_field (wh_form_get_layout (form), i)) != NULL; i++)
          for (guint person = 0; person < wh_form_get_n_people (form); person++)
            {
              guint whose = field->per == WH_PER_PERSON ? person : WH_FORM_HOUSEHOLD;
              gboolean visible = wh_form_get_state (form, person, field).visible;

              if (visible && count_on_paper (empty, field, whose) != 1)
                g_error ("%s, type %d, funder %d: %s is not on the paper once", forms[f], projects[p].type,
                         projects[p].funder, field->name);
              g_assert_cmpuint (count_on_paper (empty, field, whose), <=, 1);
              g_assert_cmpuint (count_on_paper (full, field, whose), ==, visible);
            }
        }
}

/* Of what other projects are asked nothing is there. */
static void
test_only_what_is_asked (void)
{
  g_autoptr (WhForm) shelter = make_form ("intake", 1, 9, 1), hopwa = make_form ("intake", 3, 13, 1);
  g_autoptr (WhPaper) night = wh_paper_from_form (shelter, &blank), health = wh_paper_from_form (hopwa, &blank);
  const WhLayoutField *count = wh_layout_field_by_name (&wh_layout_intake, "hiv_aids.TCellCount");
  const WhLayoutField *before = wh_layout_field_by_name (&wh_layout_intake, "enrollment.PreviousStreetESSH");

  g_assert_cmpuint (count_on_paper (night, count, 0), ==, 0);
  g_assert_cmpuint (count_on_paper (health, count, 0), ==, 1);
  g_assert_cmpuint (count_on_paper (health, before, 0), ==, 1);
}

static const WhPaperBlock *
block_of (WhPaper *paper, const char *name)
{
  for (guint i = 0; i < wh_paper_get_n_blocks (paper); i++)
    if (g_strcmp0 (wh_paper_get_block (paper, i)->name, name) == 0)
      return wh_paper_get_block (paper, i);
  g_assert_not_reached ();
}

static const char *
hint_of (WhPaper *paper, const char *name)
{
  const char *hint = NULL;

  for (guint i = 0; i < wh_paper_get_n_blocks (paper); i++)
    {
      const WhPaperBlock *block = wh_paper_get_block (paper, i);

      if (block->kind == WH_PAPER_CONDITION)
        hint = block->label;
      if (g_strcmp0 (block->name, name) == 0)
        return block->below ? hint : block->hint;
    }
  g_assert_not_reached ();
}

/* The paper says by number when a question is asked, and the same number whatever the project asks before it. */
static void
test_hints_and_numbers (void)
{
  g_autoptr (WhForm) house = make_form ("intake", 3, 2, 1), night = make_form ("intake", 1, 9, 1);
  g_autoptr (WhPaper) a = wh_paper_from_form (house, &blank), b = wh_paper_from_form (night, &blank);
  const WhLayoutField *before = wh_layout_field_by_name (&wh_layout_intake, "enrollment.LivingSituation");
  g_autofree char *number = wh_paper_number_of (&wh_layout_intake, before);
  g_autofree char *expected = g_strdup_printf ("If %s is 435", number);

  g_assert_true (g_str_has_prefix (hint_of (a, "enrollment.RentalSubsidyType"), expected));
  g_assert_null (hint_of (a, "client.FirstName"));
  g_assert_nonnull (strstr (hint_of (a, "enrollment.MonthsHomelessPastThreeYears"), "101, 116 or 118"));
  g_assert_null (hint_of (b, "enrollment.MonthsHomelessPastThreeYears"));
  g_assert_cmpstr (block_of (a, "enrollment.DisablingCondition")->number, ==,
                   block_of (b, "enrollment.DisablingCondition")->number);
  g_assert_cmpstr (hint_of (a, "client.VeteranStatus"), ==, "Adults only");
}

static gboolean
is_private (const WhLayout *layout, const char *name)
{
  return wh_layout_group_of (layout, wh_layout_field_by_name (layout, name))->private;
}

/* Every piece stands on one page, in order, above the foot; no heading is the last of its page; a page with a private
 * question has nothing but those, of one person. */
static void
check_pages (WhPaper *paper, const WhLayout *layout, double width, double height)
{
  g_autoptr (WhPaperPages) pages = wh_paper_pages_new (paper, width, height);
  guint next = 0;

  for (guint p = 0; p < wh_paper_pages_get_n (pages); p++)
    {
      guint first, n, asked = 0, hidden = 0, person = 0;

      wh_paper_pages_get_blocks (pages, p, &first, &n);
      g_assert_cmpuint (first, ==, next);
      g_assert_cmpuint (n, >, 0);
      next += n;
      if (!wh_paper_pages_fits (pages, p))
        g_error ("%s: page %u ends below its foot", layout->name, p + 1);
      g_assert_false (wh_paper_block_keeps_next (wh_paper_get_block (paper, first + n - 1)));
      for (guint i = first; i < first + n; i++)
        {
          const WhPaperBlock *block = wh_paper_get_block (paper, i);

          if (block->name == NULL)
            continue;
          g_assert_true (asked == 0 || block->person == person || (person == WH_FORM_HOUSEHOLD && block->person == 0));
          person = block->person;
          asked++;
          hidden += is_private (layout, block->name);
        }
      g_assert_true (hidden == 0 || hidden == asked);
    }
  g_assert_cmpuint (next, ==, wh_paper_get_n_blocks (paper));
}

static void
test_pages (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint p = 0; p < G_N_ELEMENTS (projects); p += 3)
    for (guint f = 0; f < G_N_ELEMENTS (forms); f++)
      {
        g_autoptr (WhForm) form = make_form (forms[f], projects[p].type, projects[p].funder, 2);
        g_autoptr (WhPaper) empty = wh_paper_from_form (form, &blank), full = NULL;

        answer_all (form, rand);
        full = wh_paper_from_form (form, &filled);
        if (wh_paper_get_n_blocks (empty) == 0)
          continue;
        check_pages (empty, wh_form_get_layout (form), WH_PAPER_LETTER_WIDTH, WH_PAPER_LETTER_HEIGHT);
        check_pages (empty, wh_form_get_layout (form), 595, 842);
        if (wh_paper_get_n_blocks (full) > 0)
          check_pages (full, wh_form_get_layout (form), WH_PAPER_LETTER_WIDTH, WH_PAPER_LETTER_HEIGHT);
      }
}

static char *
write_pdf (WhPaper *paper, WhTestDir *dir, const char *name)
{
  const char *pictures = g_getenv ("WAYHOME_PICTURES");
  char *path = pictures != NULL ? g_build_filename (pictures, name, NULL) : wh_test_dir_file (dir, name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (WhPaperPages) pages = wh_paper_pages_new (paper, WH_PAPER_LETTER_WIDTH, WH_PAPER_LETTER_HEIGHT);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, &error);

  g_assert_no_error (error);
  wh_paper_pages_write_pdf (pages, G_OUTPUT_STREAM (stream), NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, NULL));
  return path;
}

static char *
text_of (const char *path, const char *first, const char *last)
{
  const char *argv[] = { "pdftotext", "-layout", "-f", first, "-l", last, path, "-", NULL };
  char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* In Training every page says so, in its head and across; in Production none does. */
static void
test_watermark (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhForm) form = make_form ("intake", 3, 2, 2);
  WhPaperFormOptions options = { .agency = "Okaloosa Homeless Alliance", .watermark = TRAINING };
  g_autoptr (WhPaper) marked = wh_paper_from_form (form, &options), plain = wh_paper_from_form (form, &blank);
  g_autoptr (WhPaperPages) pages = wh_paper_pages_new (marked, WH_PAPER_LETTER_WIDTH, WH_PAPER_LETTER_HEIGHT);
  g_autofree char *path = NULL, *other = NULL, *text = NULL;

  path = write_pdf (marked, dir, "training.pdf");
  other = write_pdf (plain, dir, "blank.pdf");
  for (guint p = 1; p <= wh_paper_pages_get_n (pages); p++)
    {
      g_autofree char *page = g_strdup_printf ("%u", p), *words = text_of (path, page, page);
      const char *once = strstr (words, "TRAINING");

      g_assert_nonnull (once);
      g_assert_nonnull (strstr (words, "Page"));
    }
  text = text_of (other, "1", "99");
  g_assert_null (strstr (text, "TRAINING"));
}

static void
fill (WhForm *form)
{
  fixture_person (form, 0, "Maria", "Alvarez", "1990-05-04", 1);
  fixture_set (form, 0, "client.SSN", "123456789");
  fixture_set_part (form, 0, "client.AmIndAKNative", 3, "1");
  fixture_set (form, 0, "client.VeteranStatus", "0");
  fixture_set (form, 0, "enrollment.LivingSituation", "116");
  fixture_set (form, 0, "income_benefit.IncomeFromAnySource", "1");
  fixture_set (form, 0, "income_benefit.Earned", "1");
  fixture_set_part (form, 0, "income_benefit.Earned", 1, "1250.50");
  fixture_set (form, 0, "domestic_violence.DomesticViolenceSurvivor", "1");
  fixture_person (form, 1, "\u05e0\u05d5\u05e2\u05d4", "\u05db\u05d4\u05df", "2019-08-09", 2);
}

/* The number is covered unless it is asked for; private answers come only when asked for; no name stands in the running
 * lines, the file's properties or the code. */
static void
test_filled (void)
{
  g_autoptr (WhTestDir) dir = wh_test_dir_new ();
  g_autoptr (WhForm) form = make_form ("intake", 3, 2, 2);
  WhPaperFormOptions options = { .filled = TRUE };
  g_autoptr (WhPaper) paper = NULL, open = NULL;
  g_autofree char *path = NULL, *other = NULL, *text = NULL, *shown = NULL;

  fill (form);
  paper = wh_paper_from_form (form, &options);
  path = write_pdf (paper, dir, "filled.pdf");
  text = text_of (path, "1", "99");
  g_assert_nonnull (strstr (text, "Maria"));
  g_assert_nonnull (strstr (text, "Initials: M. A."));
  g_assert_null (strstr (text, "violence"));
  for (guint i = 0; i < wh_paper_get_n_blocks (paper); i++)
    if (wh_paper_get_block (paper, i)->name != NULL)
      g_assert_false (is_private (&wh_layout_intake, wh_paper_get_block (paper, i)->name));
  g_assert_cmpstr (((WhPaperAnswer *) block_of (paper, "client.SSN")->answers->pdata[0])->text, ==, "•••••6789");
  options.show_ssn = options.with_private = TRUE;
  open = wh_paper_from_form (form, &options);
  g_assert_cmpstr (((WhPaperAnswer *) block_of (open, "client.SSN")->answers->pdata[0])->text, ==, "123456789");
  other = write_pdf (open, dir, "filled-open.pdf");
  shown = text_of (other, "1", "99");
  g_assert_nonnull (strstr (shown, "violence"));
}

static WhRecord *
local_question (GPtrArray *definitions, const char *name, WhLocalType type, WhLocalAbout about)
{
  WhRecord *field = wh_record_new (wh_kind (WH_KIND_LOCAL_FIELD));

  wh_record_set_text (field, WH_LOCAL_FIELD_LOCAL_FIELD_NAME, name);
  wh_record_set_number (field, WH_LOCAL_FIELD_ANSWER_TYPE, type);
  wh_record_set_number (field, WH_LOCAL_FIELD_ABOUT_WHAT, about);
  wh_record_set_number (field, WH_LOCAL_FIELD_AT_START, 1);
  g_ptr_array_add (definitions, field);
  return field;
}

/* The community's own questions stand after the standard's, the private ones apart, and the code tells of them. */
static void
test_local (void)
{
  g_autoptr (GPtrArray) definitions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WhForm) form = NULL, empty = NULL;
  g_autoptr (WhPaper) paper = NULL;
  guint n_told = 0, n_private = 0;
  gboolean private = FALSE;
  WhPaperCode code;

  local_question (definitions, "Miles to work", WH_LOCAL_NUMBER, WH_LOCAL_STAY);
  local_question (definitions, "Does anybody look for them?", WH_LOCAL_YES_NO, WH_LOCAL_PRIVATE);
  form = wh_form_new_with_local (&wh_layout_intake, FIXTURE_TODAY, definitions);
  fixture_choose (form, fixture_project (form, "Harbor House", 3, 2, "FL-505"));
  empty = wh_form_new_empty (form);
  wh_form_add_person (empty);
  paper = wh_paper_from_form (empty, &blank);
  for (guint i = 0; i < wh_paper_get_n_blocks (paper); i++)
    {
      const WhPaperBlock *block = wh_paper_get_block (paper, i);

      private = block->kind == WH_PAPER_SHEET ? g_str_has_prefix (block->label, "Private") : private;
      n_told += !private && g_str_equal (block->label, "Miles to work");
      n_private += private && g_str_equal (block->label, "Does anybody look for them?");
    }
  g_assert_cmpuint (n_told, ==, 1);
  g_assert_cmpuint (n_private, ==, 1);
  g_assert_true (wh_paper_code_read (wh_paper_get_furniture (paper).code, &code));
  g_assert_true (wh_paper_code_is_version (&code, wh_form_get_layout (form)));
  g_assert_false (wh_paper_code_is_version (&code, &wh_layout_intake));
}

static void
test_code (void)
{
  g_autoptr (WhForm) form = make_form ("intake", 3, 2, 1);
  WhId project = *wh_paper_form_project (form), other = wh_id_new ();
  g_autofree char *text = wh_paper_code_new (&wh_layout_intake, &project), *small = g_ascii_strdown (text, -1);
  g_autofree char *changed = g_strdup (text);
  WhPaperCode code;

  g_assert_true (wh_paper_code_read (small, &code));
  g_assert_true (code.layout == &wh_layout_intake);
  g_assert_true (wh_paper_code_is_version (&code, &wh_layout_intake));
  g_assert_true (wh_paper_code_is_of (&code, &project));
  g_assert_false (wh_paper_code_is_of (&code, &other));
  changed[strlen (changed) - 1] = changed[strlen (changed) - 1] == '2' ? '3' : '2';
  g_assert_true (wh_paper_code_read (changed, &code));
  g_assert_false (wh_paper_code_is_version (&code, &wh_layout_intake));
  g_assert_false (wh_paper_code_read ("WHATEVER-123456-1234", &code));
  g_assert_false (wh_paper_code_read ("", &code));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper/form/every-question-once", test_every_question_once);
  g_test_add_func ("/paper/form/only-what-is-asked", test_only_what_is_asked);
  g_test_add_func ("/paper/form/hints-and-numbers", test_hints_and_numbers);
  g_test_add_func ("/paper/form/pages", test_pages);
  g_test_add_func ("/paper/form/watermark", test_watermark);
  g_test_add_func ("/paper/form/filled", test_filled);
  g_test_add_func ("/paper/form/local", test_local);
  g_test_add_func ("/paper/form/code", test_code);
  return g_test_run ();
}
