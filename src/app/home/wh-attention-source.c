/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/home/wh-attention-source.h"

#include <glib/gi18n-lib.h>

#include "app/household/wh-unseen.h"
#include "app/intake/wh-stay-file.h"
#include "rules/wh-derive.h"
#include "store/wh-adulthood-query.h"
#include "store/wh-annual-query.h"
#include "store/wh-duplicate-list.h"
#include "store/wh-outbox.h"
#include "store/wh-people-query.h"
#include "store/wh-roster-query.h"


/**
 * wh_attention_item_free:
 */
void
wh_attention_item_free (WhAttentionItem *item)
{
  g_free (item->title);
  g_free (item->subtitle);
  g_clear_pointer (&item->target, g_variant_unref);
  g_free (item);
}

/**
 * wh_attention_add:
 * @target: (nullable): floating
 */
void
wh_attention_add (GPtrArray *items, const char *title, const char *subtitle, const char *action, GVariant *target)
{
  WhAttentionItem *item = g_new0 (WhAttentionItem, 1);

  item->title = g_strdup (title);
  item->subtitle = g_strdup (subtitle);
  item->action = action;
  item->target = target != NULL ? g_variant_ref_sink (target) : NULL;
  g_ptr_array_add (items, item);
}

/**
 * wh_attention_add_client:
 *
 * One that opens the client's page.
 */
void
wh_attention_add_client (GPtrArray *items, const char *name, const char *subtitle, const WhId *client)
{
  char hex[WH_ID_HEX_SIZE];

  wh_attention_add (items, name, subtitle, "work.open-record",
                    g_variant_new ("(ss)", wh_kind (WH_KIND_CLIENT)->name, wh_id_to_hex (client, hex)));
}

/**
 * wh_attention_add_form:
 * @form: name of a layout about a stay
 *
 * One that opens the form.
 */
void
wh_attention_add_form (GPtrArray *items, const char *name, const char *subtitle, const char *form,
                       const WhId *enrollment)
{
  char hex[WH_ID_HEX_SIZE];
  g_autofree char *parameter = g_strdup_printf ("stay:%s:%s", form, wh_id_to_hex (enrollment, hex));

  wh_attention_add (items, name, subtitle, "work.open-flow", g_variant_new ("(ss)", "form", parameter));
}

static gboolean
read_refused (WhStore *store, const WhAttentionAsk *ask, GPtrArray *items, GError **error)
{
  g_autoptr (GPtrArray) entries = wh_outbox_list (store, error);

  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      WhOutboxEntry *entry = g_ptr_array_index (entries, i);
      g_autofree char *title = g_strdup_printf (_("Not taken by the centre: %s"), entry->what);

      if (entry->state != WH_OUTBOX_REFUSED)
        continue;
      if (wh_id_is_nil (&entry->client))
        wh_attention_add (items, title, entry->reason, NULL, NULL);
      else
        wh_attention_add_client (items, title, entry->reason, &entry->client);
    }
  return entries != NULL;
}

static gboolean
read_conflicts (WhStore *store, const WhAttentionAsk *ask, GPtrArray *items, GError **error)
{
  g_autoptr (GPtrArray) people = wh_people_with_conflicts (store, ask->today, error);

  for (guint i = 0; people != NULL && i < people->len; i++)
    {
      WhFoundClient *client = g_ptr_array_index (people, i);

      wh_attention_add_client (items, client->name, _("Two people changed the same thing: choose what is right."),
                               &client->client);
    }
  return people != NULL;
}

/* Whether the project asks this person anything at that stage. */
static gboolean
asks_annually (WhStore *store, const WhId *enrollment, WhDate today, gboolean *asks, GError **error)
{
  g_autoptr (WhStayFile) file = wh_stay_file_new (enrollment, today);

  if (!wh_stay_file_load (store, file, NULL, error))
    return FALSE;
  *asks = g_ptr_array_find (file->forms, &wh_layout_annual, NULL);
  return TRUE;
}

static gboolean
read_annual (WhStore *store, const WhAttentionAsk *ask, GPtrArray *items, GError **error)
{
  g_autoptr (GPtrArray) list = wh_annual_query_due (store, &ask->person->id, ask->today, error);

  for (guint i = 0; list != NULL && i < list->len && items->len <= WH_ATTENTION_MOST; i++)
    {
      const WhAnnualDue *due = g_ptr_array_index (list, i);
      g_autofree char *until = wh_date_for_people (due->anniversary + WH_ANNUAL_WINDOW_DAYS);
      /* Translators: the project, and the last day of the window */
      g_autofree char *words = g_strdup_printf (_("%s, until %s"), due->project_name, until);
      gboolean asks = FALSE;

      if (!asks_annually (store, &due->enrollment, ask->today, &asks, error))
        return FALSE;
      if (asks)
        wh_attention_add_form (items, due->name, words, wh_layout_annual.name, &due->enrollment);
    }
  return list != NULL;
}

static gboolean
read_of_age (WhStore *store, const WhAttentionAsk *ask, GPtrArray *items, GError **error)
{
  g_autoptr (GPtrArray) list = wh_adulthood_query (store, &ask->person->id, ask->today, error);

  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const WhAdulthood *one = g_ptr_array_index (list, i);
      g_autofree char *day = wh_date_for_people (one->birthday);
      /* Translators: the project, and the birthday */
      g_autofree char *words = g_strdup_printf (one->birthday > ask->today ? _("%s, turns 18 on %s")
                                                                           : _("%s, turned 18 on %s"),
                                                one->project_name, day);

      wh_attention_add_client (items, one->name, words, &one->client);
    }
  return list != NULL;
}

static gboolean
read_not_seen (WhStore *store, const WhAttentionAsk *ask, GPtrArray *items, GError **error)
{
  g_autoptr (GPtrArray) rows = wh_roster_not_seen (store, ask->person->agencies, &ask->periods, ask->today, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const WhRosterRow *row = g_ptr_array_index (rows, i);
      g_autofree char *day = row->last_contact != WH_DATE_NONE ? wh_date_for_people (row->last_contact) : NULL;
      g_autofree char *words = day != NULL ? g_strdup_printf (_("%s, last seen on %s"), row->project_name, day)
                                           : g_strdup_printf (_("%s, not seen since the start"), row->project_name);

      wh_attention_add_form (items, row->name, words, wh_layout_exit.name, &row->enrollment);
    }
  return rows != NULL;
}

static gboolean
read_seen_again (WhStore *store, const WhAttentionAsk *ask, GPtrArray *items, GError **error)
{
  g_autoptr (GPtrArray) rows
    = wh_roster_seen_again (store, ask->person->agencies, ask->today - WH_UNSEEN_DAYS_BACK, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const WhRosterRow *row = g_ptr_array_index (rows, i);
      g_autofree char *end = row->end != WH_DATE_NONE ? wh_date_for_people (row->end) : g_strdup ("");
      g_autofree char *words = g_strdup_printf (_("%s, ended on %s"), row->project_name, end);

      wh_attention_add_client (items, row->name, words, &row->client);
    }
  return rows != NULL;
}

/* Protected records are pointed out to the lead alone. */
static gboolean
read_duplicates (WhStore *store, const WhAttentionAsk *ask, GPtrArray *items, GError **error)
{
  WhDuplicateWish wish = { .protected_too = ask->person->role == WH_ROLE_SYSTEM_ADMIN };
  guint count = 0;
  g_autoptr (GPtrArray) none = wh_duplicate_list (store, &wish, &count, error);
  g_autofree char *title
    = g_strdup_printf (ngettext ("%u possible duplicate", "%u possible duplicates", count), count);

  if (none != NULL && count > 0)
    wh_attention_add (items, title, _("Two records may be one person's: say what they are."), "work.open-flow",
                      g_variant_new ("(ss)", "duplicates", ""));
  return none != NULL;
}

/* In the order of the list.  What is wrong with records comes from elsewhere: see WhAttention. */
static const WhAttentionSource sources[] = {
  { "refused", NULL, NULL, FALSE, read_refused },
  { "conflicts", NULL, NULL, FALSE, read_conflicts },
  { "duplicates", NULL, NULL, FALSE, read_duplicates },
  { "seen-again", N_("Seen after their stay was ended"), "seen-again", TRUE, read_seen_again },
  { "annual", N_("Annual assessments to record"), NULL, TRUE, read_annual },
  { "of-age", N_("Turning 18: the questions for adults"), NULL, TRUE, read_of_age },
  { "not-seen", N_("Not seen for long: have they left?"), "not-seen", TRUE, read_not_seen },
};

/**
 * wh_attention_sources_get:
 * @n_sources: (out):
 *
 * Returns: (transfer none) (array length=n_sources): the table
 */
const WhAttentionSource *
wh_attention_sources_get (guint *n_sources)
{
  *n_sources = G_N_ELEMENTS (sources);
  return sources;
}
