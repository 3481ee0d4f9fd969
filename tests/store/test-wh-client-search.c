/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/wh-client-search.h"

#include "store/wh-store-read.h"
#include "store/wh-test-desk.h"

#define TODAY (wh_date_from_ymd (2026, 11, 22))

typedef struct {
  WhTestDir *dir;
  WhStore *store;
} Desk;

static const char *people[][4] = {
  { "Zoë", "Müller", "1990-05-06", "111220001" },     { "Patrick", "O'Neil", "1975-03-12", "111220002" },
  { "José", "García López", "1980-02-01", "111221234" }, { "Katherine", "Smith", "1962-12-31", "111220004" },
  { "Maria", "Jimenez", "2001-10-11", "xxxxx5678" },  { "John", "Smithson", "1980-01-02", NULL },
  { "Anna", "De La Cruz", NULL, NULL },
};

static void
set_up (Desk *desk, gconstpointer unused)
{
  desk->dir = wh_test_dir_new ();
  desk->store = wh_test_desk_create (desk->dir);
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autoptr (WhRecord) client = wh_test_client (people[i][0], people[i][1], people[i][2], people[i][3]);
      g_autofree char *number = g_strdup_printf ("C-%u", 9000 + i);

      wh_record_set_hud_id (client, number);
      wh_test_save_new (desk->store, client);
    }
}

static void
tear_down (Desk *desk, gconstpointer unused)
{
  g_object_unref (desk->store);
  wh_test_dir_free (desk->dir);
}

/* @name: of the person who must come first; NULL: nobody is found */
static void
assert_finds (Desk *desk, const char *text, const char *name, guint why)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = wh_client_search (desk->store, text, 10, TODAY, NULL, &error);

  g_assert_no_error (error);
  g_test_message ("%s: %u", text, found->len);
  if (name == NULL)
    {
      g_assert_cmpuint (found->len, ==, 0);
      return;
    }
  g_assert_cmpuint (found->len, >, 0);
  g_assert_cmpstr (((WhFoundClient *) g_ptr_array_index (found, 0))->name, ==, name);
  g_assert_cmpuint (((WhFoundClient *) g_ptr_array_index (found, 0))->why & why, ==, why);
}

static void
test_names (Desk *desk, gconstpointer unused)
{
  assert_finds (desk, "zoe", "Zoë Müller", WH_MATCH_NAME);
  assert_finds (desk, "ZOË mu", "Zoë Müller", WH_MATCH_NAME);
  assert_finds (desk, "oneil", "Patrick O'Neil", WH_MATCH_NAME);
  assert_finds (desk, "O’Neil pat", "Patrick O'Neil", WH_MATCH_NAME);
  assert_finds (desk, "garcia jose", "José García López", WH_MATCH_NAME);
  assert_finds (desk, "lopez", "José García López", WH_MATCH_NAME);
  assert_finds (desk, "delacruz", "Anna De La Cruz", WH_MATCH_NAME);
  assert_finds (desk, "smith", "Katherine Smith", WH_MATCH_NAME); /* the whole name before the mere beginning */
  assert_finds (desk, "qqq", NULL, 0);
  assert_finds (desk, "", NULL, 0);
}

static void
test_other_ways (Desk *desk, gconstpointer unused)
{
  assert_finds (desk, "kathy smith", "Katherine Smith", WH_MATCH_NICKNAME);
  assert_finds (desk, "catherine smyth", "Katherine Smith", WH_MATCH_SOUND);
  assert_finds (desk, "pepe garcia", "José García López", WH_MATCH_NICKNAME);
  assert_finds (desk, "gimenez", "Maria Jimenez", WH_MATCH_SOUND);
  assert_finds (desk, "katherine xyz", "Katherine Smith", WH_MATCH_NAME); /* all but one part */
}

/* As the client page shows it of somebody who was taken in here. */
static void
test_end_of_long_number (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) client = wh_test_client ("Ulrike", "Abendroth", "1970-01-01", "");
  WhId id;

  g_assert_true (wh_id_from_hex ("0192aa00bbcc7dddeeee0000a1b2c3f4", &id));
  wh_record_set_id (client, &id);
  wh_test_save_new (desk->store, client);
  assert_finds (desk, "B2C3F4", "Ulrike Abendroth", WH_MATCH_NUMBER);
}

static void
test_numbers (Desk *desk, gconstpointer unused)
{
  assert_finds (desk, "1234", "José García López", WH_MATCH_SSN);
  assert_finds (desk, "111-22-1234", "José García López", WH_MATCH_SSN);
  assert_finds (desk, "5678", "Maria Jimenez", WH_MATCH_SSN);
  assert_finds (desk, "C-9003", "Katherine Smith", WH_MATCH_NUMBER);
  assert_finds (desk, "1962", "Katherine Smith", WH_MATCH_BIRTH);
}

static void
test_dates (Desk *desk, gconstpointer unused)
{
  static const char *spellings[] = { "1980-02-01", "02/01/1980", "2/1/80", "feb 1 1980", "1 February 1980",
                                     "Feb 1, 1980", "19800201", "02011980", "1 de febrero de 1980", "2.1.1980" };

  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    assert_finds (desk, spellings[i], "José García López", WH_MATCH_BIRTH);
  assert_finds (desk, "lopez 1/2/1980", "José García López", WH_MATCH_BIRTH_NEAR); /* day and month */
  assert_finds (desk, "1962-12-13", "Katherine Smith", WH_MATCH_BIRTH_NEAR);       /* two digits */
}

static void
test_alias_comes_and_goes (Desk *desk, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = wh_client_search (desk->store, "zoe", 10, TODAY, NULL, &error);
  WhFoundClient *zoe = g_ptr_array_index (found, 0);
  g_autoptr (WhRecord) client = wh_store_get_record (desk->store, WH_KIND_CLIENT, &zoe->client, &error);
  g_autoptr (WhRecord) alias = wh_test_alias (client, "Butterfly", NULL);
  g_autoptr (WhRecord) renamed = wh_record_copy (alias);

  g_assert_cmpint (zoe->age, ==, 36);
  g_assert_cmpstr (zoe->ssn_end, ==, "0001");
  wh_test_save_new (desk->store, alias);
  assert_finds (desk, "butter", "Zoë Müller", WH_MATCH_ALIAS);
  wh_record_set_text (renamed, WH_ALIAS_FIRST_NAME, "Moth");
  wh_test_save_changed (desk->store, alias, renamed);
  assert_finds (desk, "butter", NULL, 0);
  assert_finds (desk, "moth", "Zoë Müller", WH_MATCH_ALIAS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/store/client-search/" name, Desk, NULL, set_up, func, tear_down)
  ADD ("names", test_names);
  ADD ("other-ways", test_other_ways);
  ADD ("numbers", test_numbers);
  ADD ("end-of-long-number", test_end_of_long_number);
  ADD ("dates", test_dates);
  ADD ("alias", test_alias_comes_and_goes);
  return g_test_run ();
}
