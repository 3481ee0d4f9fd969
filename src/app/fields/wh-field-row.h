/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "form/wh-form.h"

G_BEGIN_DECLS

#define WH_TYPE_FIELD_ROW (wh_field_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (WhFieldRow, wh_field_row, WH, FIELD_ROW, GtkWidget)

/**
 * WhFieldRowClass:
 * @show: shows the form's answer, where the person is not just typing another
 * @settle: (nullable): the focus has left: what was typed gets its final form
 *
 * One question of a form: what is asked, in a worker's words, a control that takes the answer, and what is wrong
 * with it.  There is one subclass for each kind of answer, and none for any question.
 */
struct _WhFieldRowClass
{
  GtkWidgetClass parent_class;

  void (*show) (WhFieldRow *self);
  void (*settle) (WhFieldRow *self);
};

GtkWidget *wh_field_row_create (WhForm *form, guint person_key, const WhLayoutField *field);
GType wh_field_row_type_for (WhAnswerKind answer);

WhForm *wh_field_row_get_form (WhFieldRow *self);
const WhLayoutField *wh_field_row_get_field (WhFieldRow *self);
guint wh_field_row_get_person (WhFieldRow *self);
const char *wh_field_row_get_title (WhFieldRow *self);
void wh_field_row_update (WhFieldRow *self);
void wh_field_row_set_strict (WhFieldRow *self, gboolean strict);
gboolean wh_field_row_has_error (WhFieldRow *self);

/* For subclasses. */
void wh_field_row_add_control (WhFieldRow *self, GtkWidget *control);
GtkWidget *wh_field_row_add_entry (WhFieldRow *self, GCallback changed);
void wh_field_row_show_text (WhFieldRow *self, GtkWidget *entry, const char *text, gboolean same, GCallback changed);
void wh_field_row_name_control (WhFieldRow *self, GtkWidget *control);
void wh_field_row_set_note (WhFieldRow *self, const char *note);
void wh_field_row_set_understood (WhFieldRow *self, const char *text);
gboolean wh_field_row_take (WhFieldRow *self, guint part, const char *cell);
char *wh_field_row_dup_answer (WhFieldRow *self, guint part);
void wh_field_row_next (WhFieldRow *self);

G_END_DECLS
