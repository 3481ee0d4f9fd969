/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-number-row.h"


/**
 * WhNumberRow:
 *
 * A whole number.  What is none stays as typed, and the rules say so.
 */
struct _WhNumberRow
{
  WhFieldRow parent_instance;

  GtkWidget *entry;
};

G_DEFINE_FINAL_TYPE (WhNumberRow, wh_number_row, WH_TYPE_FIELD_ROW)

static void
changed_cb (WhNumberRow *self)
{
  wh_field_row_take (WH_FIELD_ROW (self), 0, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
wh_number_row_show (WhFieldRow *row)
{
  g_autofree char *answer = wh_field_row_dup_answer (row, 0);

  wh_field_row_show_text (row, WH_NUMBER_ROW (row)->entry, answer, FALSE, G_CALLBACK (changed_cb));
}

static void
wh_number_row_constructed (GObject *object)
{
  WhNumberRow *self = WH_NUMBER_ROW (object);

  G_OBJECT_CLASS (wh_number_row_parent_class)->constructed (object);
  self->entry = wh_field_row_add_entry (WH_FIELD_ROW (self), G_CALLBACK (changed_cb));
  gtk_entry_set_input_purpose (GTK_ENTRY (self->entry), GTK_INPUT_PURPOSE_DIGITS);
}

static void
wh_number_row_class_init (WhNumberRowClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = wh_number_row_constructed;
  WH_FIELD_ROW_CLASS (klass)->show = wh_number_row_show;
}

static void
wh_number_row_init (WhNumberRow *self)
{
}
