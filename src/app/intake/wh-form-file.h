/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-form.h"
#include "household/wh-stay.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* What a form begins with, read on the store's thread. */
typedef struct
{
  const WhLayout *layout; /* NULL: the draft says which */
  WhId draft_id;          /* nil: none */
  WhId client_id;         /* nil: none */
  WhId enrollment_id;     /* nil: people are taken in */
  WhId record_id;         /* nil: nothing is corrected */
  WhId owner_id;          /* nil: the new record stands under none */
  GArray *agencies;       /* of WhId: whose projects may be chosen; empty: everybody's */
  gboolean everywhere;    /* the person may set up any agency's projects */
  WhDate today;
  char *last_project;     /* 32 hex digits; NULL: nobody was taken in yet */
  WhForm *draft;          /* NULL: there is none */
  WhRecord *client;       /* NULL: there is none */
  WhRecord *subject;      /* of a form about nobody: what it makes or corrects; of an assessment's part: a new one */
  WhStay *stay;           /* NULL: there is none */
  gboolean owns_stay;
  GPtrArray *setting;     /* of WhRecord: projects, funders, continuums, other stays */
} WhFormFile;

WhFormFile *wh_form_file_new (const char *parameter);
WhFormFile *wh_form_file_new_for_stay (const WhLayout *layout, const WhId *enrollment, WhStay *stay, WhDate today);
void wh_form_file_free (WhFormFile *file);
gboolean wh_form_file_add_stays (WhStore *store, const WhId *client, GPtrArray *setting, GError **error);
gboolean wh_form_file_load (WhStore *store, gpointer file, GCancellable *cancellable, GError **error);
WhForm *wh_form_file_make_form (WhFormFile *file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhFormFile, wh_form_file_free)

G_END_DECLS
