/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "form/wh-layout.h"
#include "model/wh-record.h"

G_BEGIN_DECLS

typedef enum
{
  WH_FORM_ERROR_BAD_DRAFT, /* a draft that this version cannot read: it is left as it is */
} WhFormError;

#define WH_FORM_ERROR (wh_form_error_quark ())
GQuark wh_form_error_quark (void);

/* Who a question is asked of, where it is not one person. */
#define WH_FORM_HOUSEHOLD G_MAXUINT

/* Where an answer comes from. */
typedef enum
{
  WH_SOURCE_GIVEN,   /* somebody gave it here */
  WH_SOURCE_HEAD,    /* it was the head's, and taken for another member */
  WH_SOURCE_EARLIER, /* the person's own of an earlier day, and taken for today's */
} WhSource;

/* What shall be shown of a question: follows from the answers alone. */
typedef struct
{
  gboolean visible;   /* asked of this person in this project, and its branch is open */
  gboolean required;  /* an answer is expected; a missing one does not keep the form from being saved */
  gboolean answered;
  gboolean suggested; /* the answer is ours, nobody gave it yet */
} WhFieldState;

#define WH_TYPE_FORM (wh_form_get_type ())
G_DECLARE_FINAL_TYPE (WhForm, wh_form, WH, FORM, GObject)

WhForm *wh_form_new (const WhLayout *layout, WhDate today);
WhForm *wh_form_new_with_local (const WhLayout *layout, WhDate today, GPtrArray *definitions);
const WhLayout *wh_form_get_layout (WhForm *self);
WhDate wh_form_get_today (WhForm *self);
void wh_form_add_setting (WhForm *self, WhRecord *record);
GPtrArray *wh_form_get_setting (WhForm *self);
void wh_form_suggest (WhForm *self, const WhLayoutField *field, const char *cell);
void wh_form_settle (WhForm *self);

guint wh_form_get_n_people (WhForm *self);
guint wh_form_add_person (WhForm *self);
guint wh_form_add_known (WhForm *self, GPtrArray *records);
void wh_form_preset (WhForm *self, guint person, WhRecord *record);
void wh_form_link_client (WhForm *self, guint person, WhRecord *client);
guint wh_form_get_person_key (WhForm *self, guint person);
int wh_form_find_person (WhForm *self, guint key);
char *wh_form_get_person_name (WhForm *self, guint person);
int wh_form_get_person_age (WhForm *self, guint person);
gboolean wh_form_is_head (WhForm *self, guint person);
void wh_form_make_head (WhForm *self, guint person);
guint wh_form_remove_person (WhForm *self, guint person);
gboolean wh_form_restore_person (WhForm *self, guint key);
WhRecord *wh_form_get_record (WhForm *self, guint person, WhKindId kind);
WhRecord *wh_form_get_original (WhForm *self, guint person, WhKindId kind);
gboolean wh_form_is_empty (WhForm *self);
const char *wh_form_get_household_id (WhForm *self);

gboolean wh_form_set (WhForm *self, guint person, const WhLayoutField *field, guint part, const char *cell);
const char *wh_form_get (WhForm *self, guint person, const WhLayoutField *field, guint part, GString *buffer);
const char *wh_form_explain (WhForm *self, guint person, const WhLayoutField *field);
WhSource wh_form_get_source (WhForm *self, guint person, const WhLayoutField *field);
WhFieldState wh_form_get_state (WhForm *self, guint person, const WhLayoutField *field);
gboolean wh_form_asks_page (WhForm *self, const WhLayoutPage *page);

void wh_form_set_place (WhForm *self, guint person, const char *place);
guint wh_form_get_place (WhForm *self, const char **place);

G_END_DECLS
