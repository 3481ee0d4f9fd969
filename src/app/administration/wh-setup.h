/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/wh-person.h"
#include "form/wh-layout.h"
#include "store/wh-store.h"

G_BEGIN_DECLS

/* How agencies and projects are set up: every record of the forms that are about nobody (data/forms/forms.csv), and
 * which of them stands under which.  It never changes, and may be read on any thread. */
typedef struct _WhSetup WhSetup;

/* In the place of a kind: what stands under no other record, of the standard's and of a community's own. */
#define WH_SETUP_TOP WH_N_KINDS
#define WH_SETUP_LOCAL (WH_N_KINDS + 1)

const WhLayout *wh_setup_layout (WhKindId kind);
WhKindId wh_setup_layout_kind (const WhLayout *layout);
const WhLayout *wh_setup_part (guint kind, guint index);
guint64 wh_setup_kinds (void);

WhSetup *wh_setup_read (WhStore *store, GError **error);
WhSetup *wh_setup_ref (WhSetup *self);
void wh_setup_unref (WhSetup *self);

GPtrArray *wh_setup_get_records (WhSetup *self);
WhRecord *wh_setup_find (WhSetup *self, const WhId *id);
WhRecord *wh_setup_owner (WhSetup *self, WhRecord *record);
WhRecord *wh_setup_page_of (WhSetup *self, WhRecord *record);
GPtrArray *wh_setup_list_under (WhSetup *self, WhRecord *owner, const WhLayout *layout, WhDate today);
GPtrArray *wh_setup_list_with_parts (WhSetup *self, WhRecord *record);
WhDate wh_setup_end (WhRecord *record);
gboolean wh_setup_is_over (WhRecord *record, WhDate today);

char *wh_setup_dup_new_parameter (const WhLayout *layout, WhRecord *owner);
char *wh_setup_dup_record_parameter (WhRecord *record);

gboolean wh_setup_may_change (WhSetup *self, WhRecord *record, const WhPerson *person);
gboolean wh_setup_may_add_top (const WhPerson *person);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhSetup, wh_setup_unref)

G_END_DECLS
