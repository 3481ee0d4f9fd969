/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/wh-store.h"

G_BEGIN_DECLS

/* A form that somebody has begun and not saved. It never leaves this store. */
typedef struct {
  WhId id;
  char *form;       /* which form: "intake" */
  char *title;      /* for the list of paused work */
  char *position;   /* the field it was at; the form's own name for it */
  char *body;       /* the form's own text (JSON); NULL in a list */
  gint64 started_at; /* UTC milliseconds */
  gint64 changed_at; /* UTC milliseconds */
} WhDraft;

WhDraft *wh_draft_new (const char *form);
void wh_draft_free (WhDraft *draft);

gboolean wh_draft_put (WhStore *store, const WhDraft *draft, GError **error);
WhDraft *wh_draft_get (WhStore *store, const WhId *id, GError **error);
GPtrArray *wh_draft_list (WhStore *store, const char *form, GError **error);
gboolean wh_draft_delete (WhStore *store, const WhId *id, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhDraft, wh_draft_free)

G_END_DECLS
