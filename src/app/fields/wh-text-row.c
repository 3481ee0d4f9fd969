/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-text-row.h"

#include <glib/gi18n-lib.h>

#include "form/wh-typed.h"

/**
 * WhTextRow:
 *
 * A line of text.
 */
struct _WhTextRow
{
  WhFieldRow parent_instance;

  GtkWidget *entry;
};

G_DEFINE_FINAL_TYPE (WhTextRow, wh_text_row, WH_TYPE_FIELD_ROW)

static void
changed_cb (WhTextRow *self)
{
  gboolean replaced;
  g_autofree char *text = wh_typed_text (gtk_editable_get_text (GTK_EDITABLE (self->entry)), &replaced);

  wh_field_row_set_note (WH_FIELD_ROW (self),
                         replaced ? _("HMIS files do not take < > [ ] { }. They are kept as ( ).") : NULL);
  if (!wh_field_row_take (WH_FIELD_ROW (self), 0, text))
    wh_field_row_update (WH_FIELD_ROW (self));
}

static void
wh_text_row_show (WhFieldRow *row)
{
  GtkWidget *entry = WH_TEXT_ROW (row)->entry;
  gboolean replaced;
  g_autofree char *answer = wh_field_row_dup_answer (row, 0);
  g_autofree char *typed = wh_typed_text (gtk_editable_get_text (GTK_EDITABLE (entry)), &replaced);

  wh_field_row_show_text (row, entry, answer, g_str_equal (typed, answer), G_CALLBACK (changed_cb));
}

static void
wh_text_row_constructed (GObject *object)
{
  WhTextRow *self = WH_TEXT_ROW (object);

  G_OBJECT_CLASS (wh_text_row_parent_class)->constructed (object);
  self->entry = wh_field_row_add_entry (WH_FIELD_ROW (self), G_CALLBACK (changed_cb));
}

static void
wh_text_row_class_init (WhTextRowClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = wh_text_row_constructed;
  WH_FIELD_ROW_CLASS (klass)->show = wh_text_row_show;
}

static void
wh_text_row_init (WhTextRow *self)
{
}
