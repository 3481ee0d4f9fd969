/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "wh-app"

#include "app/fields/wh-source-row.h"

#include <glib/gi18n-lib.h>

#include "app/fields/wh-money-row.h"

#define HAS 0    /* the question's columns: whether there is such a source, */
#define AMOUNT 1 /* and how much it gives */

/**
 * WhSourceRow:
 *
 * A source of money: a tick, and an amount.  Typing an amount on the tick, or in the box, ticks it.
 */
struct _WhSourceRow
{
  WhFieldRow parent_instance;

  GtkWidget *check;
  GtkWidget *unit;
  GtkWidget *entry;
};

G_DEFINE_FINAL_TYPE (WhSourceRow, wh_source_row, WH_TYPE_FIELD_ROW)

static gboolean
is_ticked (WhSourceRow *self)
{
  return gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check));
}

static void
toggled_cb (WhSourceRow *self)
{
  WhFieldRow *row = WH_FIELD_ROW (self);

  if (!wh_field_row_take (row, HAS, is_ticked (self) ? "1" : "0"))
    wh_field_row_update (row);
}

static void
changed_cb (WhSourceRow *self)
{
  WhFieldRow *row = WH_FIELD_ROW (self);
  g_autofree char *cell = wh_money_row_to_cell (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  if (*cell != '\0' && !is_ticked (self))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), TRUE);
  wh_field_row_take (row, AMOUNT, cell);
}

static void
wh_source_row_show (WhFieldRow *row)
{
  WhSourceRow *self = WH_SOURCE_ROW (row);
  g_autofree char *has = wh_field_row_dup_answer (row, HAS);
  g_autofree char *amount = wh_field_row_dup_answer (row, AMOUNT);
  g_autofree char *typed = NULL;
  gboolean ticked = g_str_equal (has, "1");

  g_signal_handlers_block_by_func (self->check, toggled_cb, self);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), ticked);
  g_signal_handlers_unblock_by_func (self->check, toggled_cb, self);
  gtk_widget_set_visible (self->entry, ticked);
  gtk_widget_set_visible (self->unit, ticked);
  typed = wh_money_row_to_cell (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  wh_field_row_show_text (row, self->entry, amount, g_str_equal (typed, amount), G_CALLBACK (changed_cb));
}

static gboolean
key_cb (WhSourceRow *self, guint keyval, guint code G_GNUC_UNUSED, GdkModifierType state)
{
  gunichar c = gdk_keyval_to_unicode (keyval);
  char text[2] = { 0 };

  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    {
      if (is_ticked (self))
        gtk_widget_grab_focus (self->entry);
      else
        wh_field_row_next (WH_FIELD_ROW (self));
      return GDK_EVENT_STOP;
    }
  /* Ctrl+0 answers the rest of the block, Alt and a digit open a screen: neither is an amount. */
  if (!g_unichar_isdigit (c) || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  text[0] = (char) ('0' + g_unichar_digit_value (c));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), TRUE);
  wh_field_row_update (WH_FIELD_ROW (self));
  gtk_widget_grab_focus (self->entry);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  return GDK_EVENT_STOP;
}

static void
wh_source_row_constructed (GObject *object)
{
  WhSourceRow *self = WH_SOURCE_ROW (object);
  WhFieldRow *row = WH_FIELD_ROW (object);
  GtkEventController *keys = gtk_event_controller_key_new ();
  g_autofree char *name = NULL;

  G_OBJECT_CLASS (wh_source_row_parent_class)->constructed (object);
  self->check = gtk_check_button_new ();
  wh_field_row_add_control (row, self->check);
  wh_field_row_name_control (row, self->check);
  g_signal_connect_swapped (self->check, "toggled", G_CALLBACK (toggled_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (self->check, keys);

  self->entry = wh_field_row_add_entry (row, G_CALLBACK (changed_cb));
  gtk_widget_set_hexpand (self->entry, FALSE);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 12);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), 12);
  gtk_entry_set_alignment (GTK_ENTRY (self->entry), 1);
  gtk_entry_set_input_purpose (GTK_ENTRY (self->entry), GTK_INPUT_PURPOSE_NUMBER);
  name = g_strdup_printf (_("%s, dollars a month"), wh_field_row_get_title (row));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  self->unit = gtk_label_new (_("dollars a month"));
  gtk_widget_add_css_class (self->unit, "dim-label");
  wh_field_row_add_control (row, self->unit);
}

static void
wh_source_row_class_init (WhSourceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = wh_source_row_constructed;
  WH_FIELD_ROW_CLASS (klass)->show = wh_source_row_show;
}

static void
wh_source_row_init (WhSourceRow *self)
{
}
