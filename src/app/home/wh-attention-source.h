/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-person.h"
#include "household/wh-proposed-exit.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* One thing that waits for this person, and what opens it: an action of the window around, with its target. */
typedef struct
{
  char *title;
  char *subtitle;     /* (nullable) */
  const char *action; /* "work.open-record"; NULL: nothing opens it */
  GVariant *target;   /* (nullable) */
} WhAttentionItem;

/* Who asks, read on the main thread. */
typedef struct
{
  WhPerson *person;
  WhDate today;
  WhExitPeriods periods; /* after how long unseen a stay is thought to have ended */
} WhAttentionAsk;

/**
 * WhAttentionSource:
 * @name: "annual": never shown
 * @title: for people, marked with N_(); %NULL: each item stands by itself
 * @all: (nullable): the parameter of the flow "roster" that shows all of them together
 * @slow: it takes more than a moment: it is read when nothing else is waited for
 * @read: adds to @items, of #WhAttentionItem, on the store's thread; more than %WH_ATTENTION_MOST are not shown
 *
 * A kind of thing that may need somebody's attention.  Another kind is another line of the table.
 */
typedef struct
{
  const char *name;
  const char *title;
  const char *all;
  gboolean slow;
  gboolean (*read) (WhStore *store, const WhAttentionAsk *ask, GPtrArray *items, GError **error);
} WhAttentionSource;

#define WH_ATTENTION_MOST 50

const WhAttentionSource *wh_attention_sources_get (guint *n_sources);
void wh_attention_add (GPtrArray *items, const char *title, const char *subtitle, const char *action, GVariant *target);
void wh_attention_add_client (GPtrArray *items, const char *name, const char *subtitle, const WhId *client);
void wh_attention_add_form (GPtrArray *items, const char *name, const char *subtitle, const char *form,
                            const WhId *enrollment);
void wh_attention_item_free (WhAttentionItem *item);

G_END_DECLS
