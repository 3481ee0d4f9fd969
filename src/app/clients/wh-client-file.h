/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/wh-record.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* One stay of a client: the enrollment with its project and its end. */
typedef struct
{
  WhRecord *enrollment;
  WhRecord *project; /* NULL: not on this desk */
  WhRecord *exit;    /* NULL: still there */
  guint household_size;
} WhClientStay;

/* A note and who wrote it. */
typedef struct
{
  WhRecord *note;
  char *author;
} WhClientNote;

/* All that a client page shows. */
typedef struct
{
  WhRecord *client;        /* as it is shown: with what a merge takes from another record */
  GPtrArray *merged;       /* of WhRecord: the person's other records */
  GPtrArray *duplicates;   /* of WhDuplicatePair: who may be the same person */
  GPtrArray *aliases;      /* of WhRecord */
  GPtrArray *alerts;       /* of WhRecord */
  GPtrArray *contacts;     /* of WhRecord */
  GPtrArray *conflicts;    /* of WhRecord: those that nobody has decided */
  GPtrArray *around;       /* of WhRecord: what conflicts are about, and local questions with their options */
  GPtrArray *stays;        /* of WhClientStay, the latest first */
  GPtrArray *notes;        /* of WhClientNote, the latest first */
  GPtrArray *appointments; /* of WhRecord, the latest first */
  char *begun_note;        /* a note that was not saved yet; NULL: none */
} WhClientFile;

WhClientFile *wh_client_file_read (WhStore *store, const WhId *id, GError **error);
void wh_client_file_free (WhClientFile *file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhClientFile, wh_client_file_free)

G_END_DECLS
