/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-match"

#include "match/wh-match-set.h"

#include "match/wh-apart-set.h"
#include "match/wh-merge-map.h"

#define ALERT_SAFETY 2
#define ALERT_DO_NOT_DISCLOSE 3
#define FIRST_HOPWA 13 /* list 2.06.1 */
#define LAST_HOPWA 19

typedef struct
{
  WhId id;
  char *hud_id; /* NULL: none of its own */
  gboolean is_protected;
} Who;

struct _WhMatchSet
{
  WhMatchPeople *people;
  GArray *who;           /* of Who, as the people are numbered */
  GHashTable *by_id;     /* WhId to number + 1 */
  WhMergeMap *merges;
  WhApartSet *apart;
  GHashTable *sensitive; /* WhId of organizations of victim services, and of projects that nobody may be seen in */
};

static void
who_clear (gpointer who)
{
  g_free (((Who *) who)->hud_id);
}

/**
 * wh_match_set_new:
 */
WhMatchSet *
wh_match_set_new (void)
{
  WhMatchSet *self = g_new0 (WhMatchSet, 1);

  self->people = wh_match_people_new ();
  self->who = g_array_new (FALSE, FALSE, sizeof (Who));
  g_array_set_clear_func (self->who, who_clear);
  self->by_id = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  self->merges = wh_merge_map_new ();
  self->apart = wh_apart_set_new ();
  self->sensitive = g_hash_table_new_full (wh_id_hash, wh_id_equal, g_free, NULL);
  return self;
}

/**
 * wh_match_set_free:
 */
void
wh_match_set_free (WhMatchSet *self)
{
  wh_match_people_free (self->people);
  g_array_unref (self->who);
  g_hash_table_unref (self->by_id);
  wh_merge_map_free (self->merges);
  wh_apart_set_free (self->apart);
  g_hash_table_unref (self->sensitive);
  g_free (self);
}

/**
 * wh_match_set_kinds:
 *
 * Returns: the kinds whose rows wh_match_set_take() wants, parents first, as a set of bits
 */
guint64
wh_match_set_kinds (void)
{
  return WH_KIND_BIT (WH_KIND_ORGANIZATION) | WH_KIND_BIT (WH_KIND_PROJECT) | WH_KIND_BIT (WH_KIND_FUNDER)
         | WH_KIND_BIT (WH_KIND_CLIENT) | WH_KIND_BIT (WH_KIND_ENROLLMENT) | WH_KIND_BIT (WH_KIND_ALIAS)
         | WH_KIND_BIT (WH_KIND_ALERT) | WH_KIND_BIT (WH_KIND_CLIENT_MERGE) | WH_KIND_BIT (WH_KIND_CLIENT_APART);
}

/**
 * wh_match_is_confidential_funder:
 * @funder: of list 2.06.1
 *
 * Returns: whether being there tells of somebody's HIV status (HOPWA)
 */
gboolean
wh_match_is_confidential_funder (int funder)
{
  return funder >= FIRST_HOPWA && funder <= LAST_HOPWA;
}

/**
 * wh_match_is_safety_alert:
 * @type: of list own.alert_type
 *
 * Returns: whether it is about who may find the person
 */
gboolean
wh_match_is_safety_alert (gint64 type)
{
  return type == ALERT_SAFETY || type == ALERT_DO_NOT_DISCLOSE;
}

static int
find_person (const WhMatchSet *self, const WhId *id)
{
  return id != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (self->by_id, id)) - 1 : -1;
}

static void
take_client (WhMatchSet *self, WhRecord *client)
{
  Who who = { .id = *wh_record_get_id (client), .hud_id = g_strdup (wh_record_get_hud_id (client)) };
  guint person;

  if (find_person (self, &who.id) >= 0)
    {
      g_free (who.hud_id);
      return;
    }
  person = wh_match_people_add (self->people, client);
  g_array_append_val (self->who, who);
  g_hash_table_insert (self->by_id, g_memdup2 (&who.id, sizeof who.id), GINT_TO_POINTER ((int) person + 1));
}

static gboolean
is_sensitive (const WhMatchSet *self, const WhId *id)
{
  return id != NULL && g_hash_table_contains (self->sensitive, id);
}

static void
mark (WhMatchSet *self, const WhId *id)
{
  if (id != NULL)
    g_hash_table_add (self->sensitive, g_memdup2 (id, sizeof *id));
}

static void
protect (WhMatchSet *self, const WhId *client)
{
  int person = find_person (self, client);

  if (person >= 0)
    g_array_index (self->who, Who, person).is_protected = TRUE;
}

/**
 * wh_match_set_take:
 * @record: a row of wh_match_set_kinds(), in the order of a #WhRowSource; others are passed over
 */
void
wh_match_set_take (WhMatchSet *self, WhRecord *record)
{
  switch ((int) wh_record_get_kind (record)->id)
    {
    case WH_KIND_ORGANIZATION:
      if (wh_record_get_number_or (record, WH_ORGANIZATION_VICTIM_SERVICE_PROVIDER, 0) == 1)
        mark (self, wh_record_get_id (record));
      break;
    case WH_KIND_PROJECT:
      if (is_sensitive (self, wh_record_get_reference (record, WH_PROJECT_ORGANIZATION_ID)))
        mark (self, wh_record_get_id (record));
      break;
    case WH_KIND_FUNDER:
      if (wh_match_is_confidential_funder ((int) wh_record_get_number_or (record, WH_FUNDER_FUNDER, 0)))
        mark (self, wh_record_get_reference (record, WH_FUNDER_PROJECT_ID));
      break;
    case WH_KIND_CLIENT:
      take_client (self, record);
      break;
    case WH_KIND_ENROLLMENT:
      if (is_sensitive (self, wh_record_get_reference (record, WH_ENROLLMENT_PROJECT_ID)))
        protect (self, wh_record_get_reference (record, WH_ENROLLMENT_PERSONAL_ID));
      break;
    case WH_KIND_ALIAS:
      if (find_person (self, wh_record_get_reference (record, WH_ALIAS_PERSONAL_ID)) >= 0)
        wh_match_people_add_alias (self->people,
                                   (guint) find_person (self, wh_record_get_reference (record, WH_ALIAS_PERSONAL_ID)),
                                   record);
      break;
    case WH_KIND_ALERT:
      if (wh_match_is_safety_alert (wh_record_get_number_or (record, WH_ALERT_ALERT_TYPE, 0)))
        protect (self, wh_record_get_reference (record, WH_ALERT_PERSONAL_ID));
      break;
    case WH_KIND_CLIENT_MERGE:
      wh_merge_map_add (self->merges, record);
      break;
    case WH_KIND_CLIENT_APART:
      wh_apart_set_add (self->apart, record);
      break;
    default:
      break;
    }
}

/**
 * wh_match_set_get_people:
 */
const WhMatchPeople *
wh_match_set_get_people (const WhMatchSet *self)
{
  return self->people;
}

/**
 * wh_match_set_get_id:
 */
const WhId *
wh_match_set_get_id (const WhMatchSet *self, guint person)
{
  return &g_array_index (self->who, Who, person).id;
}

/**
 * wh_match_set_dup_export_id:
 *
 * Returns: (transfer full): PersonalID, as it was imported or as it would be exported
 */
char *
wh_match_set_dup_export_id (const WhMatchSet *self, guint person)
{
  const Who *who = &g_array_index (self->who, Who, person);
  char hex[WH_ID_HEX_SIZE];

  return g_strdup (who->hud_id != NULL ? who->hud_id : wh_id_to_hex (&who->id, hex));
}

/**
 * wh_match_set_is_decided:
 *
 * Returns: whether somebody has said already that the two are one, or that they are not
 */
gboolean
wh_match_set_is_decided (const WhMatchSet *self, guint one, guint other)
{
  const WhId *a = wh_match_set_get_id (self, one), *b = wh_match_set_get_id (self, other);

  return wh_id_equal (wh_merge_map_resolve (self->merges, a), wh_merge_map_resolve (self->merges, b))
         || wh_apart_set_has (self->apart, self->merges, a, b);
}

/**
 * wh_match_set_is_protected:
 *
 * Returns: whether the person may be no candidate that everybody sees: was served by a victim service provider or in a
 *   project for people with HIV, or has a safety alert
 */
gboolean
wh_match_set_is_protected (const WhMatchSet *self, guint person)
{
  return g_array_index (self->who, Who, person).is_protected;
}
