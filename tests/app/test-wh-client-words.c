/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a client page says for everybody to see. */
#include "app/clients/wh-client-words.h"

#include <string.h>

#include "form/wh-local-questions.h"

static WhRecord *
make_conflict (const char *kind, const char *kept)
{
  WhRecord *conflict = wh_record_new (wh_kind (WH_KIND_CONFLICT));

  wh_record_set_text (conflict, WH_CONFLICT_RECORD_KIND, kind);
  wh_record_set_text (conflict, WH_CONFLICT_KEPT_VALUE, kept);
  wh_record_set_text (conflict, WH_CONFLICT_LOST_VALUE, kept);
  wh_record_set_number (conflict, WH_CONFLICT_REASON, 1);
  return conflict;
}

static void
assert_private (const char *kind, const char *kept, gboolean private)
{
  g_autoptr (WhRecord) conflict = make_conflict (kind, kept);
  g_autofree char *heading = wh_client_words_conflict (conflict);
  const char *label = wh_kind_by_name (kind)->label;

  g_assert_cmpint (wh_client_words_conflict_is_private (conflict), ==, private);
  g_assert_cmpint (strstr (heading, label) == NULL, ==, private);
}

/* Two people changed a private answer: which one it is, and what it says, is shown when somebody asks for it. */
static void
test_private_conflict (void)
{
  assert_private ("client", "{\"FirstName\":\"Grace\"}", FALSE);
  assert_private ("hiv_aids", "{\"DisabilityResponse\":1}", TRUE);
  assert_private ("hiv_benefit", "{\"ADAP\":1}", TRUE);
  assert_private ("domestic_violence", "{\"CurrentlyFleeing\":1}", TRUE);
  assert_private ("exit", "{\"ExchangeForSex\":1}", TRUE);
  assert_private ("exit", "{\"Destination\":410}", FALSE);
}

/* Two desks answered a local question of several ticks: the options are said, not their numbers. */
static void
test_local_conflict (void)
{
  g_autoptr (GPtrArray) around = g_ptr_array_new_with_free_func (g_object_unref);
  WhRecord *list = wh_record_new (wh_kind (WH_KIND_LOCAL_LIST)), *field = wh_record_new (wh_kind (WH_KIND_LOCAL_FIELD));
  WhRecord *answer = wh_record_new (wh_kind (WH_KIND_LOCAL_ANSWER));
  static const char *const animals[] = { "Dog", "Cat", "Bird" };
  g_autoptr (WhRecord) conflict = make_conflict ("local_answer", "{\"AnswerText\":\"1|3\"}");
  g_autofree char *values = NULL;
  char hex[WH_ID_HEX_SIZE];

  g_ptr_array_add (around, list);
  g_ptr_array_add (around, field);
  g_ptr_array_add (around, answer);
  wh_record_set_number (field, WH_LOCAL_FIELD_ANSWER_TYPE, WH_LOCAL_SEVERAL);
  wh_record_set_reference (field, WH_LOCAL_FIELD_LOCAL_LIST_ID, wh_record_get_id (list), NULL);
  wh_record_set_reference (answer, WH_LOCAL_ANSWER_LOCAL_FIELD_ID, wh_record_get_id (field), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (animals); i++)
    {
      WhRecord *option = wh_record_new (wh_kind (WH_KIND_LOCAL_OPTION));

      wh_record_set_reference (option, WH_LOCAL_OPTION_LOCAL_LIST_ID, wh_record_get_id (list), NULL);
      wh_record_set_number (option, WH_LOCAL_OPTION_OPTION_NUMBER, i + 1);
      wh_record_set_text (option, WH_LOCAL_OPTION_OPTION_TEXT, animals[i]);
      g_ptr_array_add (around, option);
    }
  wh_record_set_text (conflict, WH_CONFLICT_RECORD_ID, wh_id_to_hex (wh_record_get_id (answer), hex));
  wh_record_set_text (conflict, WH_CONFLICT_LOST_VALUE, "{\"AnswerText\":\"2|7\"}");
  values = wh_client_words_conflict_values (conflict, around);
  g_assert_cmpstr (values, ==, "Stands: Dog, Bird\nOther: Cat, 7");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/client-words/private-conflict", test_private_conflict);
  g_test_add_func ("/client-words/local-conflict", test_local_conflict);
  return g_test_run ();
}
