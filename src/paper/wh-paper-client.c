/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-paper"

#include "paper/wh-paper-client.h"

#include <glib/gi18n-lib.h>

#include "model/wh-name.h"
#include "model/wh-privacy.h"
#include "paper/wh-paper-record.h"

/* What a person is given of their own: a copy of what is held, and a request to put it right (HUD's privacy standard
 * lets everybody see and correct what is held about them). */

#define CORRECTIONS 3
#define DATE_PATTERN "MM/DD/YYYY"

typedef struct
{
  WhRecord *client;
  GPtrArray *records; /* of WhRecord: theirs, the client's own among them, by day */
  GPtrArray *setting;
  const WhPaperClientOptions *options;
  WhPaper *paper;
} Maker;

/**
 * wh_paper_client_is_of_person:
 *
 * Returns: whether records of that kind are about a person, and not about how two desks or two records came together
 */
gboolean
wh_paper_client_is_of_person (const WhKind *kind)
{
  static const WhKindId others[] = { WH_KIND_CONFLICT, WH_KIND_CLIENT_MERGE, WH_KIND_CLIENT_APART,
                                     WH_KIND_CASE_ASSIGNMENT };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (kind->id == others[i])
      return FALSE;
  return kind->id == WH_KIND_CLIENT || wh_kind_column (kind, "PersonalID") >= 0
         || kind->id == WH_KIND_ASSESSMENT_QUESTION || kind->id == WH_KIND_ASSESSMENT_RESULT;
}

static gboolean
is_workers (const WhKind *kind)
{
  return kind->id == WH_KIND_CASE_NOTE || kind->id == WH_KIND_TASK || kind->id == WH_KIND_ALERT;
}

static gboolean
is_on_copy (Maker *maker, WhRecord *record, gboolean private)
{
  const WhKind *kind = wh_record_get_kind (record);

  return wh_paper_client_is_of_person (kind) && (maker->options->with_notes || !is_workers (kind))
         && wh_paper_record_has_facts (record, maker->setting, private);
}

static int
by_day (gconstpointer a, gconstpointer b)
{
  WhRecord *x = *(WhRecord *const *) a, *y = *(WhRecord *const *) b;
  WhDate of_x = wh_paper_record_day (x), of_y = wh_paper_record_day (y);
  guint kind_x = wh_record_get_kind (x)->id, kind_y = wh_record_get_kind (y)->id;

  return of_x != of_y ? (of_x < of_y ? -1 : 1) : kind_x < kind_y ? -1 : kind_x > kind_y;
}

static char *
heading_of (WhRecord *record)
{
  const WhKind *kind = wh_record_get_kind (record);
  const char *label = g_dgettext (GETTEXT_PACKAGE, kind->label);
  WhDate day = wh_paper_record_day (record);
  g_autofree char *words = day != WH_DATE_NONE ? wh_date_for_people (day) : NULL;

  return words != NULL ? g_strdup_printf ("%s, %s", label, words) : g_strdup (label);
}

static void
add_record (Maker *maker, WhRecord *record, gboolean private)
{
  g_autofree char *heading = heading_of (record);

  wh_paper_add_heading (maker->paper, WH_PAPER_GROUP, heading, NULL);
  wh_paper_record_add_facts (maker->paper, record, maker->setting, private);
}

static const WhId *
stay_of (WhRecord *record)
{
  int column = wh_kind_column (wh_record_get_kind (record), "EnrollmentID");

  if (wh_record_is (record, WH_KIND_ENROLLMENT))
    return wh_record_get_id (record);
  return column >= 0 && wh_record_get_kind (record)->columns[column].type == WH_TYPE_REFERENCE
           ? wh_record_get_reference (record, (guint) column) : NULL;
}

static gboolean
is_of_stay (WhRecord *record, WhRecord *stay)
{
  const WhId *id = stay_of (record);

  return stay == NULL ? id == NULL : id != NULL && wh_id_equal (id, wh_record_get_id (stay));
}

static char *
title_of_stay (Maker *maker, WhRecord *stay)
{
  WhRecord *project = wh_paper_record_find (maker->setting,
                                            wh_record_get_reference (stay, WH_ENROLLMENT_PROJECT_ID));
  const char *name = project != NULL ? wh_record_get_text (project, WH_PROJECT_PROJECT_NAME) : NULL;

  return g_strdup_printf (_("Your stay: %s"), name != NULL ? name : _("a project of another agency"));
}

/* One stay, or with none what belongs to no stay. */
static void
add_stay (Maker *maker, WhRecord *stay, const char *title, gboolean private)
{
  gboolean any = FALSE;

  for (guint i = 0; i < maker->records->len; i++)
    {
      WhRecord *record = g_ptr_array_index (maker->records, i);

      if (record == maker->client || !is_of_stay (record, stay) || !is_on_copy (maker, record, private))
        continue;
      if (!any)
        wh_paper_add_heading (maker->paper, WH_PAPER_SECTION, title, NULL);
      any = TRUE;
      add_record (maker, record, private);
    }
}

static void
add_everything (Maker *maker, gboolean private)
{
  if (is_on_copy (maker, maker->client, private))
    {
      wh_paper_add_heading (maker->paper, WH_PAPER_SECTION, _("About you"), NULL);
      wh_paper_record_add_facts (maker->paper, maker->client, maker->setting, private);
    }
  for (guint i = 0; i < maker->records->len; i++)
    {
      WhRecord *record = g_ptr_array_index (maker->records, i);

      if (wh_record_is (record, WH_KIND_ENROLLMENT))
        {
          g_autofree char *title = title_of_stay (maker, record);

          add_stay (maker, record, title, private);
        }
    }
  add_stay (maker, NULL, _("Beside your stays"), private);
}

/* Of each kind that is held and told of here it is written who receives it (kinds.csv). */
static void
add_scope (Maker *maker, WhScope scope, const char *who)
{
  GString *kinds = g_string_new (NULL);
  guint64 named = 0;

  for (guint i = 0; i < maker->records->len; i++)
    {
      WhRecord *record = g_ptr_array_index (maker->records, i);
      const WhKind *kind = wh_record_get_kind (record);

      if (kind->scope != scope || (named >> kind->id & 1) != 0 || !is_on_copy (maker, record, FALSE))
        continue;
      named |= WH_KIND_BIT (kind->id);
      g_string_append_printf (kinds, "%s%s", kinds->len > 0 ? ", " : "",
                              record == maker->client ? _("About you") : g_dgettext (GETTEXT_PACKAGE, kind->plural));
    }
  if (kinds->len > 0)
    wh_paper_add_fact (maker->paper, kinds->str, who);
  g_string_free (kinds, TRUE);
}

static void
add_sharing (Maker *maker)
{
  wh_paper_add_heading (maker->paper, WH_PAPER_SECTION, _("Who sees it"), NULL);
  add_scope (maker, WH_SCOPE_CLIENT, _("Every agency of the community where you have a stay, and the one that wrote "
                                       "it down"));
  add_scope (maker, WH_SCOPE_ENROLLMENT, _("The agency of the stay, and the community’s administrators"));
  add_scope (maker, WH_SCOPE_AGENCY, _("The agency of the person who wrote it"));
  wh_paper_add_fact (maker->paper, _("Reports to funders"), _("Counts and answers without your name or number"));
}

static void
add_question (WhPaper *paper, const char *label, guint lines)
{
  WhPaperBlock *block = wh_paper_block_new (WH_PAPER_QUESTION, label);

  for (guint i = 0; i < lines; i++)
    g_ptr_array_add (block->answers, wh_paper_answer_line (1, NULL));
  wh_paper_add (paper, block);
}

static void
add_date (WhPaper *paper, const char *label)
{
  WhPaperBlock *block = wh_paper_block_new (WH_PAPER_QUESTION, label);

  g_ptr_array_add (block->answers, wh_paper_answer_comb (DATE_PATTERN, NULL, NULL));
  wh_paper_add (paper, block);
}

static WhPaper *
new_paper (const char *title, const WhPaperClientOptions *options)
{
  WhPaperFurniture furniture = { title, options->community, NULL, NULL, options->watermark };

  return wh_paper_new (&furniture);
}

static char *
initials_of (WhRecord *client)
{
  g_autofree char *name = wh_name_of_client (client);

  return wh_name_initials (name);
}

static void
add_first_sheet (Maker *maker, const char *initials)
{
  g_autofree char *day = wh_date_for_people (maker->options->today);
  g_autofree char *text = g_strdup_printf (_("This is a copy of what is held about you on %s in the records of %s. Ask "
                                             "the person who gave it to you to explain whatever is not clear. You may "
                                             "ask for anything that is wrong to be put right: there is a sheet for "
                                             "it."), day, maker->options->community);

  wh_paper_add_sheet (maker->paper, _("What is held about you"), NULL, initials);
  wh_paper_add_paragraph (maker->paper, text);
  if (!maker->options->with_private)
    wh_paper_add_paragraph (maker->paper, _("Some questions are asked of everybody in private. If you answered them, "
                                            "the answers are on this copy only when you ask for them."));
}

/**
 * wh_paper_client_copy:
 * @client: whose copy it is
 * @records: (element-type WhRecord): all that is held about them, @client among it
 * @setting: (element-type WhRecord): projects, local questions and their options
 *
 * Writes down in plain words, for the person themselves, what is held about them and who sees it.  Private answers come
 * on a sheet of their own and only when asked for.
 *
 * Returns: (transfer full): the paper
 */
WhPaper *
wh_paper_client_copy (WhRecord *client, GPtrArray *records, GPtrArray *setting, const WhPaperClientOptions *options)
{
  Maker maker = { client, g_ptr_array_new (), setting, options, new_paper (_("Copy for the person"), options) };
  g_autofree char *initials = initials_of (client);
  guint before;

  g_ptr_array_extend (maker.records, records, NULL, NULL);
  g_ptr_array_sort (maker.records, by_day);
  add_first_sheet (&maker, initials);
  add_everything (&maker, FALSE);
  add_sharing (&maker);
  add_question (maker.paper, _("Given by"), 1);
  add_date (maker.paper, _("On"));
  if (options->with_private)
    {
      wh_paper_add_sheet (maker.paper, _("What is held about you in private"),
                          _("Keep this sheet where nobody else reads it."), initials);
      before = wh_paper_get_n_blocks (maker.paper);
      add_everything (&maker, TRUE);
      if (wh_paper_get_n_blocks (maker.paper) == before)
        wh_paper_add_paragraph (maker.paper, _("Nothing."));
    }
  g_ptr_array_unref (maker.records);
  return maker.paper;
}

/**
 * wh_paper_correction_request:
 * @client: who asks
 *
 * Returns: (transfer full): an empty sheet on which somebody says what is wrong about them, and what is right
 */
WhPaper *
wh_paper_correction_request (WhRecord *client, const WhPaperClientOptions *options)
{
  WhPaper *paper = new_paper (_("Request for correction"), options);
  g_autofree char *initials = initials_of (client);
  WhPaperBlock *block;

  wh_paper_add_sheet (paper, _("Please correct what is held about me"), NULL, initials);
  wh_paper_add_paragraph (paper, _("The agency looks at your request and tells you what it did. If it does not agree, "
                                   "it tells you why, and keeps your request beside the record."));
  add_question (paper, _("Your name"), 1);
  for (guint i = 0; i < CORRECTIONS; i++)
    {
      g_autofree char *title = g_strdup_printf (_("Correction %u"), i + 1);

      wh_paper_add_heading (paper, WH_PAPER_GROUP, title, NULL);
      add_question (paper, _("What is wrong?"), 2);
      add_question (paper, _("What is right?"), 2);
    }
  wh_paper_add_heading (paper, WH_PAPER_GROUP, _("Signature"), NULL);
  add_question (paper, _("Signed"), 1);
  add_date (paper, _("On"));
  wh_paper_add_heading (paper, WH_PAPER_GROUP, _("For the agency"), NULL);
  add_question (paper, _("Received by"), 1);
  add_date (paper, _("Received on"));
  block = wh_paper_block_new (WH_PAPER_QUESTION, _("Answer"));
  g_ptr_array_add (block->answers, wh_paper_answer_new (WH_PAPER_TICKS));
  wh_paper_answer_tick (g_ptr_array_index (block->answers, 0), NULL, _("Corrected"), FALSE);
  wh_paper_answer_tick (g_ptr_array_index (block->answers, 0), NULL, _("Not corrected, because"), FALSE);
  g_ptr_array_add (block->answers, wh_paper_answer_line (1, NULL));
  wh_paper_add (paper, block);
  return paper;
}
