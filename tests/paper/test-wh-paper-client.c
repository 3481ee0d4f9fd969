/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What somebody is given of their own. With WAYHOME_PICTURES set to a folder, it is kept there. */
#include "paper/wh-paper-client.h"

#include <gio/gio.h>
#include <string.h>

#include "form/wh-form-fixture.h"
#include "paper/wh-paper-pages.h"
#include "support/wh-test-dir.h"

typedef struct
{
  WhRecord *client;
  WhRecord *stay;
  GPtrArray *records;
  GPtrArray *setting;
} Person;

static WhRecord *
add (Person *person, WhKindId kind)
{
  WhRecord *record = wh_record_new (wh_kind (kind));
  int of_client = wh_kind_column (wh_kind (kind), "PersonalID");
  int of_stay = wh_kind_column (wh_kind (kind), "EnrollmentID");
  int day = wh_kind_column (wh_kind (kind), "InformationDate");

  if (of_client >= 0)
    wh_record_set_reference (record, (guint) of_client, wh_record_get_id (person->client), NULL);
  if (of_stay >= 0 && person->stay != NULL)
    wh_record_set_reference (record, (guint) of_stay, wh_record_get_id (person->stay), NULL);
  if (day >= 0)
    wh_record_set_number (record, (guint) day, FIXTURE_TODAY - 20);
  if (wh_kind (kind)->discriminator >= 0)
    wh_record_set_number (record, (guint) wh_kind (kind)->discriminator, wh_kind (kind)->discriminator_value);
  g_ptr_array_add (person->records, record);
  return record;
}

static void
set_up (Person *person, gconstpointer data)
{
  WhRecord *record;

  person->records = g_ptr_array_new_with_free_func (g_object_unref);
  person->setting = g_ptr_array_new_with_free_func (g_object_unref);
  person->client = wh_record_new (wh_kind (WH_KIND_CLIENT));
  g_ptr_array_add (person->records, person->client);
  wh_record_set_text (person->client, WH_CLIENT_FIRST_NAME, "Maria");
  wh_record_set_text (person->client, WH_CLIENT_LAST_NAME, "Alvarez");
  wh_record_set_text (person->client, WH_CLIENT_SSN, "123456789");
  wh_record_set_number (person->client, WH_CLIENT_HISPANIC_LATINAO, 1);
  wh_record_set_number (person->client, WH_CLIENT_WHITE, 1);
  wh_record_set_number (person->client, WH_CLIENT_ASIAN, 0);
  record = wh_record_new (wh_kind (WH_KIND_PROJECT));
  wh_record_set_text (record, WH_PROJECT_PROJECT_NAME, "Harbor House");
  g_ptr_array_add (person->setting, record);
  person->stay = add (person, WH_KIND_ENROLLMENT);
  wh_record_set_reference (person->stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (record), NULL);
  wh_record_set_number (person->stay, WH_ENROLLMENT_ENTRY_DATE, FIXTURE_TODAY - 20);
  wh_record_set_number (person->stay, WH_ENROLLMENT_LIVING_SITUATION, 116);
  wh_record_set_text (person->stay, WH_ENROLLMENT_HOUSEHOLD_ID, "a household");
  record = add (person, WH_KIND_INCOME_BENEFIT);
  wh_record_set_number (record, WH_INCOME_BENEFIT_DATA_COLLECTION_STAGE, 1);
  wh_record_set_number (record, WH_INCOME_BENEFIT_EARNED, 1);
  wh_record_set_number (record, WH_INCOME_BENEFIT_EARNED_AMOUNT, 125050);
  wh_record_set_number (record, WH_INCOME_BENEFIT_SSI, 0);
  record = add (person, WH_KIND_DOMESTIC_VIOLENCE);
  wh_record_set_number (record, WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR, 1);
  record = add (person, WH_KIND_HIV_AIDS);
  wh_record_set_number (record, WH_HIV_AIDS_DISABILITY_RESPONSE, 1);
  record = add (person, WH_KIND_CASE_NOTE);
  wh_record_set_text (record, WH_CASE_NOTE_NOTE_TEXT, "Brought her papers.");
}

static void
tear_down (Person *person, gconstpointer data)
{
  g_ptr_array_unref (person->records);
  g_ptr_array_unref (person->setting);
}

/* All words on the paper. */
static char *
words_of (WhPaper *paper)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < wh_paper_get_n_blocks (paper); i++)
    {
      const WhPaperBlock *block = wh_paper_get_block (paper, i);

      g_string_append_printf (words, "%s: %s\n", block->label, block->help != NULL ? block->help : "");
    }
  return g_string_free (words, FALSE);
}

static void
keep (WhPaper *paper, const char *name)
{
  const char *pictures = g_getenv ("WAYHOME_PICTURES");
  g_autofree char *path = pictures != NULL ? g_build_filename (pictures, name, NULL) : NULL;
  g_autoptr (GFile) file = path != NULL ? g_file_new_for_path (path) : NULL;
  g_autoptr (WhPaperPages) pages = wh_paper_pages_new (paper, WH_PAPER_LETTER_WIDTH, WH_PAPER_LETTER_HEIGHT);
  g_autoptr (GFileOutputStream) stream = file != NULL ? g_file_replace (file, NULL, FALSE, 0, NULL, NULL) : NULL;

  for (guint i = 0; i < wh_paper_pages_get_n (pages); i++)
    g_assert_true (wh_paper_pages_fits (pages, i));
  if (stream != NULL)
    g_assert_true (wh_paper_pages_write_pdf (pages, G_OUTPUT_STREAM (stream), NULL, NULL));
}

/* In plain words, without codes, ids or stamps; and nothing private, nor what workers wrote, unless it is asked for. */
static void
test_copy (Person *person, gconstpointer data)
{
  WhPaperClientOptions options = { .community = "Okaloosa", .today = FIXTURE_TODAY };
  g_autoptr (WhPaper) paper = wh_paper_client_copy (person->client, person->records, person->setting, &options);
  g_autofree char *words = words_of (paper);

  keep (paper, "client-copy.pdf");
  g_assert_nonnull (strstr (words, "First name: Maria\n"));
  g_assert_nonnull (strstr (words, "•••-••-6789"));
  g_assert_null (strstr (words, "123456789"));
  g_assert_nonnull (strstr (words, "Race and ethnicity: Hispanic/Latina/o, White\n"));
  g_assert_nonnull (strstr (words, "Your stay: Harbor House"));
  g_assert_nonnull (strstr (words, "Earned income: Yes, $1250.50\n"));
  g_assert_null (strstr (words, "Supplemental Security"));
  g_assert_nonnull (strstr (words, "Place not meant for habitation"));
  g_assert_null (strstr (words, "a household"));
  g_assert_null (strstr (words, "iolence"));
  g_assert_null (strstr (words, "HIV"));
  g_assert_null (strstr (words, "Brought her papers"));
  g_assert_nonnull (strstr (words, "Every agency of the community"));
}

static void
test_asked_for (Person *person, gconstpointer data)
{
  WhPaperClientOptions options = { TRUE, TRUE, "Okaloosa", NULL, FIXTURE_TODAY };
  g_autoptr (WhPaper) paper = wh_paper_client_copy (person->client, person->records, person->setting, &options);
  g_autofree char *words = words_of (paper);
  const char *private = strstr (words, "in private:");

  keep (paper, "client-copy-all.pdf");
  g_assert_nonnull (strstr (words, "Brought her papers."));
  g_assert_nonnull (private);
  g_assert_nonnull (strstr (private, "Survivor of domestic violence: Yes\n"));
  g_assert_nonnull (strstr (private, "HIV/AIDS: Yes\n"));
  g_assert_true (strstr (words, "iolence") > private);
  g_assert_true (strstr (words, "HIV") > private);
}

/* What is held does not stand on the sheet that may be left lying about. */
static void
test_request (Person *person, gconstpointer data)
{
  WhPaperClientOptions options = { .community = "Okaloosa", .today = FIXTURE_TODAY };
  g_autoptr (WhPaper) paper = wh_paper_correction_request (person->client, &options);
  g_autofree char *words = words_of (paper);

  keep (paper, "correction.pdf");
  g_assert_nonnull (strstr (words, "What is right?"));
  g_assert_null (strstr (words, "Maria"));
  g_assert_cmpstr (wh_paper_get_block (paper, 0)->number, ==, "M. A.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/paper/client/copy", Person, NULL, set_up, test_copy, tear_down);
  g_test_add ("/paper/client/asked-for", Person, NULL, set_up, test_asked_for, tear_down);
  g_test_add ("/paper/client/request", Person, NULL, set_up, test_request, tear_down);
  return g_test_run ();
}
