/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-read-only-row.h"

#include <glib/gi18n-lib.h>

/**
 * WhReadOnlyRow:
 *
 * An answer that is worked out from others.
 */
struct _WhReadOnlyRow
{
  WhFieldRow parent_instance;

  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (WhReadOnlyRow, wh_read_only_row, WH_TYPE_FIELD_ROW)

/* Money is the one kind that a cell does not write as people read it. */
static char *
for_people (WhFieldRow *row, const char *answer)
{
  const WhColumn *column = wh_layout_field_column (wh_field_row_get_field (row), 0);

  if (*answer == '\0')
    return g_strdup ("–");
  return column->type == WH_TYPE_MONEY ? g_strdup_printf (_("$%s a month"), answer) : g_strdup (answer);
}

static void
wh_read_only_row_show (WhFieldRow *row)
{
  g_autofree char *answer = wh_field_row_dup_answer (row, 0);
  g_autofree char *text = for_people (row, answer);

  gtk_label_set_text (GTK_LABEL (WH_READ_ONLY_ROW (row)->label), text);
}

static void
wh_read_only_row_class_init (WhReadOnlyRowClass *klass)
{
  WH_FIELD_ROW_CLASS (klass)->show = wh_read_only_row_show;
}

static void
wh_read_only_row_init (WhReadOnlyRow *self)
{
  self->label = gtk_label_new (NULL);
  gtk_label_set_selectable (GTK_LABEL (self->label), TRUE);
  /* A selectable label that is only not focusable says that it took the focus, and Tab never gets past it. */
  gtk_widget_set_can_focus (self->label, FALSE);
  gtk_widget_add_css_class (self->label, "numeric");
  wh_field_row_add_control (WH_FIELD_ROW (self), self->label);
}
