/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a client page says for everybody to see. */
#include "app/clients/wh-client-words.h"

#include <string.h>

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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/client-words/private-conflict", test_private_conflict);
  return g_test_run ();
}
