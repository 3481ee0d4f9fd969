/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-found-client.h"

G_BEGIN_DECLS

/* Somebody who may be the person in front of the worker. */
typedef struct
{
  WhFoundClient *found;
  char *reasons;     /* why, in words without a value; NULL: only what was typed fits */
  gboolean is_likely; /* hardly ever somebody else */
} WhKnownPerson;

/* What was typed of a person so far, and who may be it. */
typedef struct
{
  WhRecord *typed; /* a Client */
  char *text;      /* for the search */
  WhDate today;
  GPtrArray *people; /* of WhKnownPerson, the likeliest first */
} WhKnownFile;

WhKnownFile *wh_known_file_new (WhRecord *typed, WhDate today);
void wh_known_file_free (WhKnownFile *file);
char *wh_known_file_dup_key (const WhKnownFile *file);
gboolean wh_known_file_load (WhStore *store, gpointer data, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhKnownFile, wh_known_file_free)

G_END_DECLS
