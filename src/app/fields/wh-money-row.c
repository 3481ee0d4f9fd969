/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-money-row.h"

#include "form/wh-typed.h"

/**
 * WhMoneyRow:
 *
 * An amount of money.
 */
struct _WhMoneyRow
{
  WhFieldRow parent_instance;

  GtkWidget *entry;
};

G_DEFINE_FINAL_TYPE (WhMoneyRow, wh_money_row, WH_TYPE_FIELD_ROW)

static void
changed_cb (WhMoneyRow *self)
{
  g_autofree char *cell = wh_money_row_to_cell (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  wh_field_row_take (WH_FIELD_ROW (self), 0, cell);
}

static void
wh_money_row_show (WhFieldRow *row)
{
  GtkWidget *entry = WH_MONEY_ROW (row)->entry;
  g_autofree char *answer = wh_field_row_dup_answer (row, 0);
  g_autofree char *typed = wh_money_row_to_cell (gtk_editable_get_text (GTK_EDITABLE (entry)));

  wh_field_row_show_text (row, entry, answer, g_str_equal (typed, answer), G_CALLBACK (changed_cb));
}

static void
wh_money_row_constructed (GObject *object)
{
  WhMoneyRow *self = WH_MONEY_ROW (object);

  G_OBJECT_CLASS (wh_money_row_parent_class)->constructed (object);
  self->entry = wh_field_row_add_entry (WH_FIELD_ROW (self), G_CALLBACK (changed_cb));
  gtk_entry_set_input_purpose (GTK_ENTRY (self->entry), GTK_INPUT_PURPOSE_NUMBER);
  gtk_entry_set_alignment (GTK_ENTRY (self->entry), 1);
}

static void
wh_money_row_class_init (WhMoneyRowClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = wh_money_row_constructed;
  WH_FIELD_ROW_CLASS (klass)->show = wh_money_row_show;
}

static void
wh_money_row_init (WhMoneyRow *self)
{
}

/**
 * wh_money_row_to_cell:
 * @text: as typed
 *
 * Returns: (transfer full): the amount as a cell; text that is no amount as it was typed, for the rules to complain of
 */
char *
wh_money_row_to_cell (const char *text)
{
  gint64 cents;

  if (!wh_typed_money (text, &cents))
    return g_strdup (text);
  return g_strdup_printf ("%" G_GINT64_FORMAT ".%02d", cents / 100, (int) (cents % 100));
}
