/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was is told as it was, undoing gives it back to the byte, and what was taken away stays away. */
#include "store/wh-history-query.h"
#include "store/wh-merge-query.h"

#include "store/wh-outbox.h"
#include "store/wh-erasure.h"
#include "store/wh-store-apply.h"
#include "store/wh-store-read.h"
#include "store/wh-store-save.h"
#include "store/wh-store-sink.h"
#include "store/wh-test-desk.h"

#include <string.h>

#define SCOPE "a:1"

typedef struct
{
  WhTestDir *dir;
  WhStore *store;
  GRand *dice;
} Desk;

static void
set_up (Desk *desk, gconstpointer unused)
{
  desk->dir = wh_test_dir_new ();
  desk->store = wh_test_desk_create (desk->dir);
  desk->dice = g_rand_new_with_seed (20261122);
}

static void
tear_down (Desk *desk, gconstpointer unused)
{
  wh_store_close (desk->store);
  g_clear_object (&desk->store);
  wh_test_dir_free (desk->dir);
  g_rand_free (desk->dice);
}

static void
save (Desk *desk, WhChangeGroup *group)
{
  g_autoptr (WhChangeGroup) owned = group;
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_store_save_group (desk->store, owned, &error));
  g_assert_no_error (error);
}

static GPtrArray *
history (Desk *desk, const WhId *about)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = wh_store_list_client_ids (desk->store, about, &error);
  GPtrArray *list = wh_store_list_history (desk->store, ids, 10000, &error);

  g_assert_no_error (error);
  return list;
}

static WhUndoPlan *
plan (Desk *desk, WhPast *past, gboolean all)
{
  g_autoptr (GError) error = NULL;
  WhUndoPlan *made = wh_store_plan_undo (desk->store, past->changes, all, &error);

  g_assert_no_error (error);
  return made;
}

static void
undo (Desk *desk, WhPast *past)
{
  g_autoptr (WhUndoPlan) made = plan (desk, past, FALSE);

  save (desk, g_steal_pointer (&made->group));
}

static WhRecord *
read_record (Desk *desk, WhRecord *like)
{
  g_autoptr (GError) error = NULL;
  WhRecord *record = wh_store_get_record (desk->store, wh_record_get_kind (like)->id, wh_record_get_id (like), &error);

  g_assert_no_error (error);
  return record;
}

static int
by_id (gconstpointer a, gconstpointer b)
{
  return memcmp (wh_record_get_id (*(WhRecord *const *) a), wh_record_get_id (*(WhRecord *const *) b), WH_ID_SIZE);
}

/* Everything that stands, as text: two equal texts are two equal stores. */
static char *
snapshot (Desk *desk)
{
  static const WhKindId kinds[] = { WH_KIND_CLIENT, WH_KIND_ALIAS };
  GString *text = g_string_new (NULL);

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) all = wh_store_list_all (desk->store, kinds[k], &error);

      g_assert_no_error (error);
      g_ptr_array_sort (all, by_id);
      for (guint i = 0; i < all->len; i++)
        {
          g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
          g_autofree char *json = NULL;
          char hex[WH_ID_HEX_SIZE];

          json_node_take_object (node, wh_record_to_json (all->pdata[i], WH_ALL_UNITS));
          json = json_to_string (node, FALSE);
          g_string_append_printf (text, "%s %s\n", wh_id_to_hex (wh_record_get_id (all->pdata[i]), hex), json);
        }
    }
  return g_string_free (text, FALSE);
}

static WhRecord *
pick (Desk *desk, WhKindId kind)
{
  g_autoptr (GPtrArray) all = wh_store_list_all (desk->store, kind, NULL);

  return all->len > 0 ? g_object_ref (all->pdata[g_rand_int_range (desk->dice, 0, (int) all->len)]) : NULL;
}

static WhRecord *
vary_client (Desk *desk, WhRecord *client)
{
  WhRecord *now = wh_record_copy (client);
  const char *name = g_rand_boolean (desk->dice) ? "Ana <b>\u202e" : "Zoë";

  switch (g_rand_int_range (desk->dice, 0, 5))
    {
    case 0:
      wh_record_set_text (now, WH_CLIENT_FIRST_NAME, name);
      break;
    case 1:
      wh_record_set_number (now, WH_CLIENT_DOB, g_rand_int_range (desk->dice, 0, 9999));
      break;
    case 2:
      wh_record_set_cell (now, WH_CLIENT_VETERAN_STATUS, "not a number"); /* lies in ext */
      break;
    case 3:
      wh_record_set_null (now, WH_CLIENT_SSN);
      break;
    default:
      wh_record_set_ext (now, "Unheard", name);
      break;
    }
  return now;
}

/* One change of one record; of no two of them in a group the same record, as forms make them. */
static WhChange *
any_change (Desk *desk, WhRecord *root, GHashTable *touched)
{
  int what = g_rand_int_range (desk->dice, 0, 6);
  g_autoptr (WhRecord) alias = what < 4 ? NULL : pick (desk, WH_KIND_ALIAS);
  g_autoptr (WhRecord) client = read_record (desk, root);
  g_autoptr (WhRecord) now = NULL;
  WhRecord *of = alias != NULL ? alias : client;

  if (what < 2)
    {
      g_autoptr (WhRecord) made = wh_test_alias (client, "Nan", "Moon");

      return wh_change_new_put (made);
    }
  if (!g_hash_table_add (touched, g_memdup2 (wh_record_get_id (of), sizeof (WhId))))
    return NULL;
  if (alias == NULL)
    now = vary_client (desk, client);
  else if (what == 4)
    return wh_change_new_delete (alias);
  else
    {
      now = wh_record_copy (alias);
      wh_record_set_text (now, WH_ALIAS_FIRST_NAME, g_rand_boolean (desk->dice) ? "Nana" : "Nanette");
    }
  return wh_change_new_set (of, now);
}

static gboolean
any_save (Desk *desk, WhRecord *root)
{
  g_autoptr (GHashTable) touched = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  int n = g_rand_int_range (desk->dice, 1, 4);

  for (int i = 0; i < n; i++)
    wh_change_group_add (group, any_change (desk, root, touched));
  if (group->changes->len == 0)
    return FALSE;
  save (desk, g_steal_pointer (&group));
  return TRUE;
}

/* The standing of the store after each of some random saves, the first being the making of @root. */
static GPtrArray *
work (Desk *desk, WhRecord *root, guint n)
{
  GPtrArray *snapshots = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (snapshots, snapshot (desk));
  wh_test_save_new (desk->store, root);
  g_ptr_array_add (snapshots, snapshot (desk));
  while (snapshots->len <= n)
    if (any_save (desk, root))
      g_ptr_array_add (snapshots, snapshot (desk));
  return snapshots;
}

static void
test_backwards (Desk *desk, gconstpointer unused)
{
  for (guint round = 0; round < 12; round++)
    {
      g_autoptr (WhRecord) root = wh_test_client ("Ana", "Moon", "1980-02-01", "123456789");
      g_autoptr (GPtrArray) snapshots = work (desk, root, 30);
      g_autoptr (GPtrArray) past = history (desk, wh_record_get_id (root));

      g_assert_cmpuint (past->len, ==, snapshots->len - 1);
      for (guint i = 0; i < past->len; i++)
        {
          g_autofree char *now = NULL;

          undo (desk, past->pdata[i]);
          now = snapshot (desk);
          g_assert_cmpstr (now, ==, snapshots->pdata[snapshots->len - 2 - i]);
        }
    }
}

/* An undo is a saved change like any other: it has its entry, and that one's undo gives back what it took. */
static void
test_undo_of_undo (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) root = wh_test_client ("Ana", "Moon", "1980-02-01", NULL);
  g_autoptr (GPtrArray) snapshots = work (desk, root, 40);

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *before = snapshot (desk), *after = NULL;
      g_autoptr (GPtrArray) past = history (desk, wh_record_get_id (root));
      g_autoptr (GPtrArray) then = NULL;
      WhPast *any = past->pdata[g_rand_int_range (desk->dice, 0, (int) past->len - 1)]; /* not the making */
      g_autoptr (WhUndoPlan) made = plan (desk, any, FALSE);

      if (made->group->changes->len == 0)
        continue;
      save (desk, g_steal_pointer (&made->group));
      then = history (desk, wh_record_get_id (root));
      undo (desk, then->pdata[0]);
      after = snapshot (desk);
      g_assert_cmpstr (after, ==, before);
    }
}

static const WhChange *
change_of (WhPast *past, const WhId *id)
{
  for (guint i = 0; i < past->changes->len; i++)
    if (wh_id_equal (wh_record_get_id (((WhPastChange *) past->changes->pdata[i])->change->now), id))
      return ((WhPastChange *) past->changes->pdata[i])->change;
  return NULL;
}

/* Of one in the middle only its own merge units move, whole, and only those that nobody changed since. */
static void
test_middle (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) root = wh_test_client ("Ana", "Moon", "1980-02-01", "123456789");
  g_autoptr (GPtrArray) snapshots = work (desk, root, 60);
  g_autoptr (GPtrArray) past = history (desk, wh_record_get_id (root));
  guint moved = 0, stayed = 0;

  for (guint i = 0; i + 1 < past->len; i++)
    {
      const WhChange *change = change_of (past->pdata[i], wh_record_get_id (root));
      g_autoptr (WhUndoPlan) made = plan (desk, past->pdata[i], FALSE);
      g_autoptr (WhRecord) before = read_record (desk, root), after = NULL;

      if (change == NULL)
        continue;
      for (guint s = 0; s < made->group->changes->len; s++)
        {
          WhChange *back = made->group->changes->pdata[s];

          if (wh_id_equal (wh_record_get_id (back->now), wh_record_get_id (root)))
            after = wh_record_copy (back->now);
        }
      for (guint u = 0; u < wh_record_get_kind (root)->n_units; u++)
        if ((change->units >> u & 1) == 0)
          g_assert_true (after == NULL || wh_record_unit_equal (before, after, u));
        else if (wh_record_unit_equal (before, change->now, u))
          {
            g_assert_true (after != NULL && wh_record_unit_equal (after, change->was, u));
            moved++;
          }
        else
          {
            g_assert_true (after == NULL || wh_record_unit_equal (before, after, u));
            stayed++;
          }
    }
  g_assert_cmpuint (moved, >, 2);
  g_assert_cmpuint (stayed, >, 2);
}

/* Somebody with records of one's own is not undone away from under them. */
static void
test_needed (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) ana = wh_test_client ("Ana", "Moon", NULL, NULL);
  g_autoptr (WhRecord) alias = wh_test_alias (ana, "Nan", NULL);
  g_autoptr (GPtrArray) past = NULL;
  g_autoptr (WhUndoPlan) made = NULL;
  g_autoptr (WhUndoPlan) orphan = NULL;

  wh_test_save_new (desk->store, ana);
  wh_test_save_new (desk->store, alias);
  past = history (desk, wh_record_get_id (ana));
  made = plan (desk, past->pdata[1], TRUE);
  g_assert_cmpuint (made->group->changes->len, ==, 0);
  g_assert_true (wh_undo_plan_leaves (made, WH_UNDO_NEEDED));
  undo (desk, past->pdata[0]);
  undo (desk, past->pdata[1]);
  g_clear_pointer (&past, g_ptr_array_unref);
  past = history (desk, wh_record_get_id (ana));
  g_assert_cmpuint (past->len, ==, 4);
  orphan = plan (desk, past->pdata[1], FALSE); /* the deletion of the alias: its client is deleted too */
  g_assert_cmpuint (orphan->group->changes->len, ==, 0);
  g_assert_true (wh_undo_plan_leaves (orphan, WH_UNDO_OWNERLESS));
}

static WhChange *
given_to (WhRecord *alias, WhRecord *client)
{
  g_autoptr (WhRecord) now = wh_record_copy (alias);

  wh_record_set_reference (now, WH_ALIAS_PERSONAL_ID, wh_record_get_id (client), NULL);
  return wh_change_new_set (alias, now);
}

static gboolean
is_of (Desk *desk, WhRecord *alias, WhRecord *client)
{
  g_autoptr (WhRecord) now = read_record (desk, alias);

  return wh_id_equal (wh_record_get_reference (now, WH_ALIAS_PERSONAL_ID), wh_record_get_id (client));
}

/* Two became one, as stays of somebody taken in twice do; it is undone, and the undoing too. */
static void
test_joined (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) ana = wh_test_client ("Ana", "Moon", NULL, NULL);
  g_autoptr (WhRecord) again = wh_test_client ("Ana", "Mun", NULL, NULL);
  g_autoptr (WhRecord) alias = wh_test_alias (again, "Nan", NULL);
  WhChangeGroup *join = wh_change_group_new ();
  g_autofree char *apart = NULL, *joined = NULL, *now = NULL, *then = NULL;

  wh_test_save_new (desk->store, ana);
  wh_test_save_new (desk->store, again);
  wh_test_save_new (desk->store, alias);
  apart = snapshot (desk);
  wh_change_group_add (join, given_to (alias, ana));
  wh_change_group_add (join, wh_change_new_delete (again));
  save (desk, join);
  joined = snapshot (desk);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GPtrArray) past = history (desk, wh_record_get_id (again));

      undo (desk, past->pdata[0]);
      if (i == 0)
        now = snapshot (desk);
      else
        then = snapshot (desk);
    }
  g_assert_cmpstr (now, ==, apart);
  g_assert_cmpstr (then, ==, joined);
}

/* A record does not go back to somebody who is deleted: nobody would find it there. */
static void
test_placeless (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) ana = wh_test_client ("Ana", "Moon", NULL, NULL);
  g_autoptr (WhRecord) zoe = wh_test_client ("Zoe", "Sun", NULL, NULL);
  g_autoptr (WhRecord) alias = wh_test_alias (ana, "Nan", NULL);
  WhChangeGroup *move = wh_change_group_new (), *end = wh_change_group_new ();
  g_autoptr (GPtrArray) past = NULL;
  g_autoptr (WhUndoPlan) made = NULL;

  wh_test_save_new (desk->store, ana);
  wh_test_save_new (desk->store, zoe);
  wh_test_save_new (desk->store, alias);
  wh_change_group_add (move, given_to (alias, zoe));
  save (desk, move);
  wh_change_group_add (end, wh_change_new_delete (ana));
  save (desk, end);
  past = history (desk, wh_record_get_id (alias));
  made = plan (desk, past->pdata[0], TRUE);
  g_assert_true (wh_undo_plan_leaves (made, WH_UNDO_PLACELESS));
  save (desk, g_steal_pointer (&made->group));
  g_assert_true (is_of (desk, alias, zoe));
}

/* A stay does not go back to a project that was deleted meanwhile: nobody would find it there. */
static void
test_placeless_stay (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) ana = wh_test_client ("Ana", "Moon", NULL, NULL);
  g_autoptr (WhRecord) wrong = wh_record_new (wh_kind (WH_KIND_PROJECT));
  g_autoptr (WhRecord) right = wh_record_new (wh_kind (WH_KIND_PROJECT));
  g_autoptr (WhRecord) stay = wh_record_new (wh_kind (WH_KIND_ENROLLMENT));
  g_autoptr (WhRecord) moved = NULL, there = NULL;
  WhChangeGroup *move = wh_change_group_new (), *end = wh_change_group_new ();
  g_autoptr (GPtrArray) past = NULL;
  g_autoptr (WhUndoPlan) made = NULL;

  wh_test_save_new (desk->store, ana);
  wh_test_save_new (desk->store, wrong);
  wh_test_save_new (desk->store, right);
  wh_record_set_reference (stay, WH_ENROLLMENT_PERSONAL_ID, wh_record_get_id (ana), NULL);
  wh_record_set_reference (stay, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (wrong), NULL);
  wh_test_save_new (desk->store, stay);
  moved = wh_record_copy (stay);
  wh_record_set_reference (moved, WH_ENROLLMENT_PROJECT_ID, wh_record_get_id (right), NULL);
  wh_change_group_add (move, wh_change_new_set (stay, moved));
  save (desk, move);
  wh_change_group_add (end, wh_change_new_delete (wrong));
  save (desk, end);
  past = history (desk, wh_record_get_id (stay));
  made = plan (desk, past->pdata[0], TRUE);
  g_assert_true (wh_undo_plan_leaves (made, WH_UNDO_PLACELESS));
  there = wh_store_get_record (desk->store, WH_KIND_ENROLLMENT, wh_record_get_id (stay), NULL);
  g_assert_true (wh_id_equal (wh_record_get_reference (there, WH_ENROLLMENT_PROJECT_ID), wh_record_get_id (right)));
}

typedef struct
{
  WhRecord *record;
  gboolean drop;
  gint64 rev;
} News;

static gboolean
take_news (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  News *news = data;

  if (news->drop)
    return wh_store_apply_drop (store, wh_record_get_kind (news->record), wh_record_get_id (news->record), SCOPE,
                                error);
  if (news->rev > 0)
    return wh_store_apply_delete (store, wh_record_get_kind (news->record), wh_record_get_id (news->record),
                                  news->rev, error);
  return wh_store_apply_record (store, news->record, SCOPE, error);
}

static gboolean
lose_scope (WhStore *store, gpointer data, GCancellable *cancellable, GError **error)
{
  return wh_store_apply_scope_gone (store, SCOPE, error);
}

static void
hear (Desk *desk, WhStoreFunc func, gpointer news)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (wh_store_transaction (desk->store, func, news, &error));
  g_assert_no_error (error);
  g_assert_true (wh_erasure_finish (desk->store, &error));
}

static void
hear_record (Desk *desk, WhRecord *record, gint64 rev)
{
  News news = { record, FALSE, 0 };

  wh_record_set_rev (record, rev);
  hear (desk, take_news, &news);
}

static void
hear_deleted (Desk *desk, WhRecord *record, gint64 rev)
{
  News news = { record, FALSE, rev };

  hear (desk, take_news, &news);
}

static gboolean
settle (WhStore *store, gpointer group, GCancellable *cancellable, GError **error)
{
  return wh_outbox_settle (store, ((WhChangeGroup *) group)->number, 1, error);
}

/* The undo that is offered after a Save takes back that Save, and not what came from somebody else meanwhile. */
static void
test_undone_too_late (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) ana = wh_test_client ("Ana", "Moon", "1980-02-01", NULL);
  g_autoptr (WhRecord) mine = NULL, theirs = NULL, now = NULL;
  g_autoptr (WhChangeGroup) group = wh_change_group_new (), back = NULL;
  g_autoptr (GPtrArray) taken = NULL;
  g_autoptr (GError) error = NULL;

  hear_record (desk, ana, 1);
  mine = wh_record_copy (ana);
  wh_record_set_text (mine, WH_CLIENT_FIRST_NAME, "Hannah");
  wh_change_group_add (group, wh_change_new_set (ana, mine));
  back = wh_change_group_new_undo (group);
  save (desk, g_steal_pointer (&group));
  theirs = wh_record_copy (ana);
  wh_record_set_text (theirs, WH_CLIENT_FIRST_NAME, "Johanna");
  taken = wh_outbox_take (desk->store, 10, 100000, &error);
  g_assert_true (wh_store_transaction (desk->store, settle, taken->pdata[0], &error));
  hear_record (desk, theirs, 3);
  g_assert_false (wh_store_save_group (desk->store, back, &error));
  g_assert_error (error, WH_STORE_ERROR, WH_STORE_ERROR_INVALID);
  now = read_record (desk, ana);
  g_assert_cmpstr (wh_record_get_text (now, WH_CLIENT_FIRST_NAME), ==, "Johanna");
}

/* What others change while the record is here is told with before, after and who. */
static void
test_received (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) ana = wh_test_client ("Ana", "Moon", NULL, NULL);
  g_autoptr (WhRecord) alias = wh_test_alias (ana, "Nan", NULL);
  g_autoptr (WhRecord) now = NULL;
  g_autoptr (GPtrArray) past = NULL;
  WhId other = wh_id_new ();
  const WhChange *change;

  hear_record (desk, ana, 1);
  hear_record (desk, alias, 1);
  now = wh_record_copy (ana);
  wh_record_set_text (now, WH_CLIENT_FIRST_NAME, "Hannah");
  wh_record_set_text (now, WH_CLIENT_DATE_UPDATED, "2026-11-22 10:00:00");
  wh_record_set_reference (now, WH_CLIENT_USER_ID, &other, NULL);
  hear_record (desk, now, 2);
  hear_record (desk, now, 2);
  hear_deleted (desk, alias, 2);
  past = history (desk, wh_record_get_id (ana));
  g_assert_cmpuint (past->len, ==, 2);
  g_assert_true (((WhPast *) past->pdata[1])->received);
  g_assert_true (wh_id_equal (&((WhPast *) past->pdata[1])->person, &other));
  change = change_of (past->pdata[1], wh_record_get_id (ana));
  g_assert_cmpstr (wh_record_get_text (change->was, WH_CLIENT_FIRST_NAME), ==, "Ana");
  g_assert_cmpstr (wh_record_get_text (change->now, WH_CLIENT_FIRST_NAME), ==, "Hannah");
  change = change_of (past->pdata[0], wh_record_get_id (alias));
  g_assert_cmpint (change->op, ==, WH_CHANGE_DELETE);
  g_assert_cmpstr (wh_record_get_text (change->was, WH_ALIAS_FIRST_NAME), ==, "Nan");
}

/* A deletion that the centre has already is undone at once, and taken back when the centre refuses. */
static void
test_restore (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) ana = wh_test_client ("Ana", "Moon", NULL, NULL);
  g_autoptr (WhRecord) alias = wh_test_alias (ana, "Nan", NULL);
  g_autoptr (GPtrArray) past = NULL;
  g_autoptr (GPtrArray) taken = NULL;
  g_autoptr (WhRecord) back = NULL;
  g_autoptr (GError) error = NULL;

  hear_record (desk, ana, 1);
  hear_record (desk, alias, 1);
  hear_deleted (desk, alias, 2);
  past = history (desk, wh_record_get_id (ana));
  undo (desk, past->pdata[0]);
  back = read_record (desk, alias);
  g_assert_nonnull (back);
  g_assert_cmpstr (wh_record_get_text (back, WH_ALIAS_FIRST_NAME), ==, "Nan");
  taken = wh_outbox_take (desk->store, 10, 100000, &error);
  g_assert_cmpuint (taken->len, ==, 1);
  g_assert_true (wh_outbox_refuse (desk->store, ((WhChangeGroup *) taken->pdata[0])->number, "No.", &error));
  g_clear_object (&back);
  back = read_record (desk, alias);
  g_assert_null (back);
}

static void
assert_forgotten (Desk *desk, WhRecord *client, WhRecord *deleted)
{
  g_autoptr (GPtrArray) past = history (desk, wh_record_get_id (client));
  g_autoptr (GPtrArray) of_deleted = history (desk, wh_record_get_id (deleted));
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (WhRecord) back = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (past->len, ==, 0);
  g_assert_cmpuint (of_deleted->len, ==, 0);
  wh_change_group_add (group, wh_change_new_restore (deleted));
  g_assert_true (wh_store_save_group (desk->store, group, &error));
  back = read_record (desk, deleted);
  g_assert_null (back); /* who still asks for it gets nothing from this desk */
}

static void
know_and_lose (Desk *desk, WhRecord *client, WhRecord *alias)
{
  g_autoptr (WhRecord) now = wh_record_copy (client);

  hear_record (desk, client, 1);
  hear_record (desk, alias, 1);
  wh_record_set_text (now, WH_CLIENT_FIRST_NAME, "Hannah");
  hear_record (desk, now, 2);
  hear_deleted (desk, alias, 2);
}

/* The person may not see the client any more: nor what was deleted of the client before that. */
static void
test_dropped (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) ana = wh_test_client ("Ana", "Moon", NULL, NULL);
  g_autoptr (WhRecord) alias = wh_test_alias (ana, "Nan", NULL);
  News news = { ana, TRUE, 0 };

  know_and_lose (desk, ana, alias);
  hear (desk, take_news, &news);
  assert_forgotten (desk, ana, alias);
}

static void
test_scope_lost (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) ana = wh_test_client ("Ana", "Moon", NULL, NULL);
  g_autoptr (WhRecord) alias = wh_test_alias (ana, "Nan", NULL);

  know_and_lose (desk, ana, alias);
  hear (desk, lose_scope, NULL);
  assert_forgotten (desk, ana, alias);
}

/* An old copy of the records is read in again: what was deleted since stays so. */
static void
test_old_copy (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) ana = wh_test_client ("Ana", "Moon", NULL, NULL);
  g_autoptr (WhRecord) alias = wh_test_alias (ana, "Nan", NULL);
  g_autoptr (WhChangeGroup) group = wh_change_group_new ();
  g_autoptr (WhRowSink) sink = NULL;
  g_autoptr (WhRecord) back = NULL, there = NULL;
  g_autoptr (GError) error = NULL;

  wh_test_save_new (desk->store, ana);
  wh_test_save_new (desk->store, alias);
  wh_change_group_add (group, wh_change_new_delete (alias));
  save (desk, g_steal_pointer (&group));
  sink = wh_store_sink_new (desk->store);
  g_assert_true (wh_row_sink_begin (sink, &error));
  g_assert_true (wh_row_sink_take (sink, ana, &error));
  g_assert_true (wh_row_sink_take (sink, alias, &error));
  g_assert_true (wh_row_sink_finish (sink, TRUE, &error));
  back = read_record (desk, alias);
  there = read_record (desk, ana);
  g_assert_null (back);
  g_assert_nonnull (there);
}

/* What the entry of another place says without its private answers cannot be undone as if there were none. */
static void
test_closed (Desk *desk, gconstpointer unused)
{
  g_autoptr (WhRecord) violence = wh_record_new (wh_kind (WH_KIND_DOMESTIC_VIOLENCE));
  g_autoptr (WhPastChange) past = NULL;
  g_autoptr (WhPastChange) read = NULL;
  g_autoptr (JsonObject) json = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhRecord) was = NULL;

  wh_record_set_number (violence, WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR, 1);
  was = wh_record_copy (violence);
  wh_record_set_number (was, WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR, 0);
  past = wh_past_change_new (wh_change_new_set (was, violence));
  wh_past_change_close (past);
  json = wh_past_change_to_json (past);
  read = wh_past_change_from_json (json, &error);
  g_assert_no_error (error);
  g_assert_true (read->closed);
  g_assert_true (wh_record_is_null (read->change->now, WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR));
  g_assert_true (wh_record_is_null (read->change->was, WH_DOMESTIC_VIOLENCE_DOMESTIC_VIOLENCE_SURVIVOR));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/history/backwards", Desk, NULL, set_up, test_backwards, tear_down);
  g_test_add ("/history/undo-of-undo", Desk, NULL, set_up, test_undo_of_undo, tear_down);
  g_test_add ("/history/middle", Desk, NULL, set_up, test_middle, tear_down);
  g_test_add ("/history/needed", Desk, NULL, set_up, test_needed, tear_down);
  g_test_add ("/history/joined", Desk, NULL, set_up, test_joined, tear_down);
  g_test_add ("/history/placeless", Desk, NULL, set_up, test_placeless, tear_down);
  g_test_add ("/history/placeless-stay", Desk, NULL, set_up, test_placeless_stay, tear_down);
  g_test_add ("/history/undone-too-late", Desk, NULL, set_up, test_undone_too_late, tear_down);
  g_test_add ("/history/received", Desk, NULL, set_up, test_received, tear_down);
  g_test_add ("/history/restore", Desk, NULL, set_up, test_restore, tear_down);
  g_test_add ("/history/dropped", Desk, NULL, set_up, test_dropped, tear_down);
  g_test_add ("/history/scope-lost", Desk, NULL, set_up, test_scope_lost, tear_down);
  g_test_add ("/history/old-copy", Desk, NULL, set_up, test_old_copy, tear_down);
  g_test_add ("/history/closed", Desk, NULL, set_up, test_closed, tear_down);
  return g_test_run ();
}
